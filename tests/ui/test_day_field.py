"""A day that is typed in a dialog is that day."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rvs_desktop.ui.dialogs.form import date_edit, day_of


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1-7-2020", date(2020, 7, 1)),
        ("01-07-2020", date(2020, 7, 1)),
        ("15-11-2019", date(2019, 11, 15)),
        ("3-12-2021", date(2021, 12, 3)),
        ("1/1/2022", date(2022, 1, 1)),
        ("31-12-2028", date(2028, 12, 31)),
    ],
)
def test_j2_7_a_day_typed_over_the_one_that_stood_there_is_taken_whole(
    qtbot: QtBot, typed: str, day: date
) -> None:
    field = date_edit(date(2027, 1, 1), "Eerste dag")
    qtbot.addWidget(field)
    field.show()
    field.selectAll()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert day_of(field) == day
