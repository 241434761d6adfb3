"""Burgernet as a user meets it: no actions against no success, small numbers, targets, months behind a year."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def stage(stage_of: Callable[..., Any]) -> Any:
    from rvs_desktop.ui.pages.burgernet import BurgernetPage

    return stage_of(BurgernetPage)


@pytest.fixture
def page(stage: Any, sample_path: Path) -> Any:
    return stage.open(sample_path)


def row_of(page: Any, name: str) -> Any:
    return next(row for section in page.source.sections for row in section.rows if row.name == name)


def figure(actions: int | None, successes: int | None) -> Any:
    """Return a row of one municipality."""
    from rvs_desktop.models.areas import AreaRef
    from rvs_desktop.models.burgernet import BurgernetRow
    from rvs_desktop.models.rates import rate
    from rvs_desktop.models.rollup import MISSING, Figure

    parts = [MISSING if value is None else Figure(value) for value in (successes, actions)]
    area = AreaRef(1, "GM0331", "Lopik", "municipality")
    nobody = rate(MISSING, None)
    return BurgernetRow(area, "West-Utrecht", parts[1], parts[0], rate(*parts), None, MISSING, nobody, None)


def test_j3_1_no_actions_is_not_no_success(qapp: object) -> None:
    from rvs_desktop.ui.parts.burgernet.table import rate_cell
    from rvs_desktop.ui.tables.cells import CellState

    none, nought, missing = rate_cell(figure(0, 0)), rate_cell(figure(5, 0)), rate_cell(figure(5, None))
    assert (none.text, none.state) == ("n.v.t. (0 acties)", CellState.NOT_APPLICABLE)
    assert (nought.text, nought.state, nought.value) == ("0,0%", CellState.VALUE, Fraction(0))
    assert missing.state is CellState.MISSING


def test_j3_1_successes_that_were_not_delivered_are_named_before_small_numbers(qapp: object) -> None:
    from dataclasses import replace

    from rvs_desktop.models.burgernet import BurgernetSnapshot
    from rvs_desktop.models.rollup import Figure
    from rvs_desktop.periods import Period
    from rvs_desktop.ui.parts.burgernet.table import rows_of, totals
    from rvs_desktop.ui.tables.cells import text_of

    row, year = figure(5, None), Period.parse("2022")
    total = replace(row, actions=Figure(5, reported=1, expected=2))
    snapshot = BurgernetSnapshot(year, None, (row,), total, (), row.success, (), (), None, 0, ())
    lines = rows_of(snapshot)
    assert text_of(lines[0].cells[8]) == "geslaagde acties niet geleverd"
    cell: Any = totals(snapshot, lines, 1)[0].cells[2]
    assert (cell.note, cell.hollow) == ("1 van 2 gemeenten", True)


def test_j3_1_both_differ_in_the_chart_and_the_export(qapp: object) -> None:
    from rvs_desktop.models.burgernet import RatePoint
    from rvs_desktop.periods import Period, PeriodKind
    from rvs_desktop.ui.parts.burgernet.charts import point_of
    from rvs_desktop.ui.parts.burgernet.export import exported_rate

    year = Period(PeriodKind.YEAR, 2020)
    none = point_of(RatePoint(year, figure(0, 0).success, 12), 12)
    nought = point_of(RatePoint(year, figure(5, 0).success, 12), 12)
    assert (none.value, none.remark) == (None, "n.v.t. (0 acties)")
    assert nought.value == 0
    assert exported_rate(figure(0, 0).success) == "n.v.t. (0 acties)"
    assert exported_rate(figure(5, 0).success) == Fraction(0)


def test_the_figures_say_to_which_day_they_run_and_against_what(page: Any) -> None:
    assert page.success.accessibleName() == (
        "Succespercentage 2020, 14,4% t/m 30-11-2020, Onder doel 2021 (20%)"
    )
    assert page.change.accessibleName() == "Verandering t.o.v. 2019, +2,8 procentpunt, 11,6% in heel 2019"
    assert page.action_count.accessibleName() == "Burgernetacties 2020, 2.073 t/m 30-11-2020, 299 geslaagd"


def test_few_actions_are_marked_as_indicative_and_drawn_open(page: Any) -> None:
    baarn, almere = row_of(page, "Baarn"), row_of(page, "Almere")
    assert baarn.cells[8].text == "indicatief: minder dan 30 acties"
    assert baarn.cells[5].drawing.hollow
    assert not almere.cells[5].drawing.hollow
    assert almere.cells[5].drawing.target == pytest.approx(0.2)
    assert "95% zekerheid" in almere.cells[5].phrase


def test_the_region_is_made_from_sums_and_stays_under_the_table(page: Any) -> None:
    from rvs_desktop.ui.tables.cells import text_of

    total = page.source.totals()[0]
    assert [text_of(total.cells[place]) for place in (1, 2, 3, 4)] == [
        "39 gemeenten",
        "2.073",
        "299",
        "14,4%",
    ]
    page.table.filter.setText("flevoland")
    assert page.source.totals()[0].name == "Regio, ongefilterd"


def test_success_per_year_shows_targets_where_they_hold_and_a_gap_where_nothing_is_known(page: Any) -> None:
    from rvs_desktop.ui.charts.data import gaps

    chart = page.per_year.chart
    assert chart.categories == ("2016", "2017", "2018", "2019", "2020", "2021")
    assert [(step.first, step.last, step.label) for step in chart.targets] == [
        (1, 1, "doel 8%"),
        (5, 5, "doel 20%"),
    ]
    assert gaps(chart.series) == [(1, 2)]
    assert [point.hollow for point in chart.series[0].points] == [False, False, False, False, True, False]
    assert chart.series[0].points[4].remark == "11 van 12 maanden"


def test_t11_a_year_that_was_only_printed_stands_in_the_chart_with_its_source(page: Any, stage: Any) -> None:
    point = page.per_year.chart.series[0].points[0]
    assert point.value == 7
    assert point.remark.startswith("afgedrukt in Jaarplan Midden-Nederland 2017/2018, regel 250")
    page.area.chosen.emit("mn-flevoland")
    stage.settle()
    assert page.per_year.chart.categories[0] == "2017"
    assert page.source.totals()[0].name == "Flevoland"


def test_j8_6_a_printed_percentage_is_no_secret_in_a_picture_for_others(page: Any) -> None:
    from rvs_desktop.ui.charts.publication import published_chart

    points = published_chart(page.per_year.chart, 8).series[0].points
    assert (points[0].value, points[0].hidden) == (7, None)


def test_j2_7_a_municipality_says_which_part_of_the_year_counts(qapp: object) -> None:
    from dataclasses import replace
    from datetime import date

    from rvs_desktop.models.areas import Stay
    from rvs_desktop.ui.parts.burgernet.words import stay_words

    row = figure(5, 1)
    ended = replace(row, stay=Stay(row.area, date(2023, 1, 1), date(2023, 6, 30)))
    begun = replace(row, stay=Stay(row.area, date(2023, 7, 1), date(2023, 12, 31)))
    assert [stay_words(one) for one in (row, ended, begun)] == [
        "",
        "telt mee t/m 30-6-2023",
        "telt mee vanaf 1-7-2023",
    ]


def test_j3_6_months_have_limits_of_this_year_and_those_before_it(page: Any, stage: Any) -> None:
    chart = page.per_month.chart
    assert len(chart.categories) == 11
    assert chart.limits.mean_label == "gemiddeld 13,0%"
    assert chart.subtitle == "deel van alle acties per maand. Meer dan toeval: jan ’20, feb ’20"
    ringed = [place for place, point in enumerate(chart.series[0].points) if point.signal]
    assert ringed == [0, 1]
    assert chart.series[0].points[0].signal.startswith("Acht punten op een rij")
    page.year.chosen.emit("2019")
    stage.settle()
    assert page.per_month.chart.limits is None
    assert (
        page.per_month.chart.subtitle
        == "deel van alle acties per maand. Te kort voor een uitspraak: 12 van ten minste 13 maanden"
    )


def test_another_year_and_a_district_are_shown_when_chosen(page: Any, stage: Any) -> None:
    page.year.chosen.emit("2019")
    stage.settle()
    assert "2.190" in page.action_count.accessibleName()
    stage.scope.choose(area="mn-flevoland")
    stage.settle()
    assert len(page.source.sections[0].rows) == 6
    assert "alleen voor de hele regio" in page.change.accessibleName()


def test_a_year_without_figures_says_what_to_do(page: Any, stage: Any) -> None:
    stage.scope.choose(2014, 2015)
    stage.settle()
    assert page.per_year.is_empty
    assert page.per_month.is_empty
    assert (page.per_month.title.text(), page.per_month.subtitle.text()) == ("Per maand in 2015", "")
    assert "–" in page.success.accessibleName()
    assert "Importeer" in page.per_year.nothing.text.text()


def test_j6_4_a_municipality_opens_the_months_behind_its_year(page: Any, key_of: Any, stage: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    page.table.view.go_to(key_of(page, "Baarn"), "success")
    page.table.view.setFocus()
    QTest.keyClick(page.table.view, Qt.Key.Key_Return)
    stage.settle()
    assert page.panel.title.text() == "Baarn, 2020"
    assert page.panel.parts.table.rowCount() == 12
    assert page.panel.parts.table.phrase(11, 1) == "december 2020, Acties: niet geleverd"


def test_the_export_marks_sums_so_that_an_import_leaves_them(page: Any, tmp_path: Path) -> None:
    import openpyxl

    job = page.export()
    job.work(tmp_path / "uit.xlsx", _no_progress)
    sheet = openpyxl.load_workbook(tmp_path / "uit.xlsx").worksheets[0]
    cells = [[value for value in row if value is not None] for row in sheet.values]
    assert any("Acties (opgeteld)" in row for row in cells)
    assert any(row[:1] == ["Baarn"] and "indicatief: minder dan 30 acties" in row for row in cells)


def _no_progress(done: int, total: int, text: str = "") -> None:
    del done, total, text


def test_a_chart_is_saved_where_the_user_says(page: Any, answers: Any, tmp_path: Path, qtbot: QtBot) -> None:
    answers.choice, answers.place = "internal", tmp_path / "succes.svg"
    with qtbot.waitSignal(page.told) as said:
        page.per_year.save_wanted.emit(page.per_year.chart)
    assert said.args == ["Grafiek opgeslagen als succes.svg."]
    assert answers.place.exists()


def test_j8_6_a_publication_hides_the_success_of_few_actions(page: Any, tmp_path: Path) -> None:
    import openpyxl

    job = page.export()
    assert not job.persons
    job.publish(tmp_path / "uit.xlsx", _no_progress)
    cells: list[list[Any]] = [
        list(row) for row in openpyxl.load_workbook(tmp_path / "uit.xlsx").worksheets[0].values
    ]
    assert str(cells[0][0]).endswith("(publicatie)")
    counted = [row for row in cells if isinstance(row[3], int) and row[1]]
    assert all((row[5] == "*") == (0 < row[3] < 8) for row in counted)


@pytest.mark.parametrize(("actions", "shown"), [(0, "n.v.t. (0 acties)"), (7, "*"), (8, Fraction(1, 8))])
def test_j8_6_eight_actions_are_enough_and_none_is_no_rate(actions: int, shown: object) -> None:
    from rvs_desktop.ui.parts.burgernet.export import published_rate

    assert published_rate(figure(actions, min(actions, 1)).success, 8) == shown


@pytest.mark.parametrize(
    ("choice", "title"), [("publication", "(publicatie)"), ("internal", ""), ("cancel", None)]
)
def test_j8_6_a_picture_asks_for_whom_it_is(
    page: Any, answers: Any, stage: Any, tmp_path: Path, choice: str, title: str | None
) -> None:
    answers.choice, answers.place = choice, tmp_path / "succes.svg"
    page.per_year.save_wanted.emit(page.per_year.chart)
    stage.settle()
    assert answers.place.exists() is (title is not None)
    if title is not None:
        assert ("(publicatie)" in answers.place.read_text(encoding="utf-8")) is bool(title)
