"""Story J8-6: a sheet for others hides small numbers, rounds the rest and says so; an internal one is exact."""

from __future__ import annotations

from pathlib import Path

from rvs_desktop.exporting.publication import publication_table, publish
from rvs_desktop.exporting.workbook import write_workbook
from rvs_desktop.models.areas import AreaRef
from rvs_desktop.models.figures import MeasureRef, Status
from rvs_desktop.models.publication import leaks
from rvs_desktop.models.rollup import MISSING, Crosstab, CrosstabRow, Figure, over_areas
from rvs_desktop.periods import Period

MEASURE = MeasureRef(1, "pga_local_plans", "Lokale PGA", "count", "stock", 0, persons=True)
PERIODS = (Period.parse("2020-Q1"), Period.parse("2020-Q2"))
Cells = tuple[Figure | None, ...]


def row(number: int, name: str, district: str, *cells: Figure | None) -> CrosstabRow:
    return CrosstabRow(AreaRef(number, f"GM{number:04}", name, "municipality"), district, cells)


def sums(rows: list[CrosstabRow]) -> Cells:
    return tuple(over_areas(each.cells[place] for each in rows) for place in range(len(PERIODS)))


def crosstab() -> Crosstab:
    west = [row(1, "Lopik", "West", Figure(6), Figure(0)), row(2, "Woerden", "West", Figure(7), Figure(22))]
    city = [row(3, "Utrecht", "Stad", Figure(143), Figure(7))]
    silent = row(4, "Houten", "West", MISSING, Figure(None, Status.NOT_APPLICABLE, reported=0))
    rows = [*west, silent, *city]
    homes = (
        row(10, "West", "West", *sums([*west, silent])),
        row(11, "Stad", "Stad", *sums(city)),
    )
    return Crosstab(MEASURE, PERIODS, tuple(rows), homes, row(20, "Regio", "", *sums(rows)))


def test_j8_6_a_publication_hides_rounds_and_keeps_nought_and_not_delivered() -> None:
    cells = {str(values[0]): list(values)[3:] for values in publication_table(crosstab()).rows}
    assert cells["Lopik"] == ["*", 0]
    assert cells["Woerden"] == ["*", 20]
    assert cells["Utrecht"] == [145, "*"]
    assert cells["Houten"][0] is None, "not delivered stays what it is"


def test_j8_6_a_district_with_one_municipality_shows_neither_of_the_two() -> None:
    found = publish(crosstab())
    assert found.text(("pga_local_plans", 3, "2020-Q2")) == "*"
    assert found.text(("pga_local_plans", 11, "2020-Q2")) == "*"
    assert leaks(found) == []


def test_j8_6_the_sheet_has_a_rounded_total_a_footer_and_no_exact_small_number(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = tmp_path / "publicatie.xlsx"
    write_workbook(publication_table(crosstab(), scope="Regio, 2020"), path)
    book = load_workbook(path)
    texts = [
        str(cell.value)
        for sheet in book.worksheets
        for line in sheet.iter_rows()
        for cell in line
        if cell.value
    ]
    assert "*" in texts
    assert not {"6", "7", "143", "22"} & set(texts)
    assert any("1 tot en met 7" in text for text in texts)
    assert not any("vertrouwelijk – bevat" in text for text in texts)


def test_a_filter_shows_fewer_rows_and_the_total_stays_that_of_the_region() -> None:
    table = crosstab()
    found = publication_table(table, shown=table.rows[:1])
    assert [next(iter(values)) for values in found.rows] == ["Lopik"]
    assert found.total is not None
    assert found.total.label == "Totaal Regio"
