"""A small file and its words, for steps that are tried on their own."""

from __future__ import annotations

import pytest

from rvs_desktop.importing.explanation import Explanation
from rvs_desktop.importing.recognition import Recognition
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from tests.import_helping import MARK, reading, sheet


@pytest.fixture
def words() -> Vocabulary:
    return Vocabulary(
        {"pga": ("PGA en Top-X", "PGA-plannen"), "topx": ("PGA en Top-X", "Top-X-plannen")},
        {"GM0034": ("", "Almere"), "GM0050": ("", "Zeewolde"), "GM0184": ("", "Urk")},
        {"pga": 0, "topx": 0},
    )


@pytest.fixture
def recognition() -> Recognition:
    return Recognition(
        (
            reading("B3", "pga", "GM0034", 8),
            reading("C3", "topx", "GM0034", 2),
            reading("B4", "pga", "GM0050", 7),
            reading("C4", "topx", "GM0050", 0),
            reading("C5", "topx", "GM0184", 1),
        ),
        (MARK,),
        cells={"read": 5, "needs_decision": 1, "skipped": 9},
        explanation=Explanation((sheet(),)),
    )
