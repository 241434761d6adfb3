"""Texts with a look that says something: a raised digit is a note, a struck-out one is not there."""

from __future__ import annotations

import io

import pytest

from rvs_desktop.importing.files.readers import read_content
from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints
from tests.importing.known import catalogue, grid, lines, workbook


def _written(*, plain: str = "") -> bytes:
    """A workbook with 108 and a raised 1, a struck-out 1 before 26, and a year with a raised 2 as heading."""
    import xlsxwriter  # pyright: ignore[reportMissingTypeStubs]

    target = io.BytesIO()
    book = xlsxwriter.Workbook(target)
    sheet = book.add_worksheet()
    raised, struck = book.add_format(), book.add_format()
    raised.set_font_script(1)
    struck.set_font_strikeout()
    sheet.write_row(0, 0, ["Gemeente"])
    sheet.write_rich_string(0, 1, "2019", raised, "2", " ")
    sheet.write_row(1, 0, ["Zeist"])
    sheet.write_rich_string(1, 1, "108", raised, "1", " ")
    sheet.write_row(2, 0, ["Soest"])
    sheet.write_rich_string(2, 1, struck, "1", "26", " ")
    sheet.write_row(3, 0, ["Baarn", 90])
    if plain:
        sheet.write_row(4, 0, ["De Bilt", plain])
    book.close()
    return target.getvalue()


def test_a_raised_digit_is_a_note_and_a_struck_one_is_left_out() -> None:
    rows = read_content("a.xlsx", _written()).sheets[0].rows
    assert [str(row[1]).strip() for row in rows] == ["2019²", "108¹", "26", "90"]


def test_a_text_that_stands_there_with_and_without_that_look_is_no_number() -> None:
    rows = read_content("a.xlsx", _written(plain="1081 ")).sheets[0].rows
    assert {str(rows[1][1]).strip(), str(rows[4][1]).strip()} == {"1081 ?"}


@pytest.mark.parametrize("mark", ["¹", "²", "*"])
def test_a_year_and_a_number_with_a_note_are_read(mark: str) -> None:
    sheet = grid(
        lines(f"Gemeente | 2018 | 2019{mark}\nZeist | 145 | 1201{mark}\nSoest | 100 | 90\n{mark} voorlopig")
    )
    found = recognise(workbook("Geweld.xlsx", sheet), catalogue(), Hints())
    assert [each.value for each in found.readings] == [145, 1201, 100, 90]
    assert found.readings[1].qualifier == "provisional"
