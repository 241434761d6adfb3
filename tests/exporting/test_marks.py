from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from rvs_desktop.exporting.marks import QUALIFIER_WORDS, STATUS_MARKS, STATUS_MEANING, Marked, written
from rvs_desktop.models.figures import Qualifier, Status


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        (Marked(None, Status.MISSING), "n.b."),
        (Marked(None, Status.NOT_APPLICABLE), "n.v.t."),
        (Marked(None, Status.CONFIDENTIAL), "x"),
        (Marked(0), "0"),
        (Marked(1250, qualifier=Qualifier.CIRCA), "ca. 1.250"),
        (Marked(12, qualifier=Qualifier.PROVISIONAL), "12 (voorlopig)"),
        (Marked(800, qualifier=Qualifier.MORE_THAN), "meer dan 800"),
        (Marked(Decimal("12.5"), qualifier=Qualifier.AT_LEAST), "minstens 12,5"),
        (Marked(38, qualifier=Qualifier.NEARLY), "bijna 38"),
        (Marked(2073, partial_until=date(2020, 11, 30)), "2.073 (t/m 30-11-2020)"),
    ],
)
def test_t19_a_figure_keeps_what_its_source_said(figure: Marked, text: str) -> None:
    assert written(figure) == text


def test_every_state_has_a_sign_and_a_meaning() -> None:
    assert set(STATUS_MARKS) == set(STATUS_MEANING) == set(Status) - {Status.VALUE}
    assert set(QUALIFIER_WORDS) == set(Qualifier) - {Qualifier.NONE}
