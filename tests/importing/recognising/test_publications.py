"""What was made for the public is no delivery (story J8-6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.workbook import Grid, Workbook
from rvs_desktop.importing.recognising.publications import refuse_publication

if TYPE_CHECKING:
    from rvs_desktop.importing.files.workbook import CellValue


def workbook(*rows: tuple[CellValue, ...]) -> Workbook:
    return Workbook("uit.xlsx", (Grid("Cijfers", rows),), "calamine")


def test_a_publication_is_refused_with_a_plain_sentence() -> None:
    with pytest.raises(Refused, match="publicatie: kleine aantallen zijn verborgen") as found:
        refuse_publication(workbook(("PGA lokaal (publicatie)",), (None, "x")))
    assert found.value.problem.code == "publication"
    assert found.value.problem.sheet == "Cijfers"


def test_a_sheet_that_only_speaks_of_one_is_read() -> None:
    refuse_publication(
        workbook(("PGA lokaal",), ("Gemeente", "Publicatie"), ("Baarn", 3), ("x (publicatie)",))
    )
