from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from rvs_desktop.ui.dialogs.form import DatedReason
from rvs_desktop.ui.pages.indicators import IndicatorsPage
from rvs_desktop.ui.parts.indicators.dialogs import DecideTarget, EditPassport, NewIndicator, TakeOver
from rvs_desktop.ui.tables.cells import text_of
from tests.ui.pages.indicators_at_hand import answer, counts_of, row, show, texts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.pages.conftest import Stage


@pytest.fixture
def stage(stage_of: Callable[[Any], Stage]) -> Stage:
    return stage_of(IndicatorsPage)


@pytest.fixture
def page(stage: Stage, sample_path: Path, qtbot: QtBot) -> IndicatorsPage:
    page = stage.open(sample_path)
    assert isinstance(page, IndicatorsPage)
    page.year.chosen.emit("2016")
    stage.settle()
    return page


def test_the_printed_table_of_2016_is_shown_with_targets_and_districts(page: IndicatorsPage) -> None:
    crime = row(page, "criminaliteit totaal")
    assert (crime["region"], crime["previous"], crime["change"]) == ("103.579", "107.000", "−3%")
    assert crime["mn-flevoland"].startswith("20.494")
    assert crime["status"] == "Behaald"


def test_t2_the_rate_of_the_region_is_33_percent_and_never_39_6(page: IndicatorsPage) -> None:
    assert page.matrix is not None
    shown = {text_of(cell) for one in page.source.kept() for cell in one.cells}
    assert any(text.startswith("33") and text.endswith("%") for text in shown)
    assert "39,6%" not in shown


def test_the_story_of_a_row_has_its_chart_passport_and_targets(page: IndicatorsPage, stage: Stage) -> None:
    show(page, stage, "woninginbraken")
    chart = page.chart.chart
    assert chart is not None
    assert "2018" in chart.categories
    assert [float(step.value) for step in chart.agreed][:2] == [11093.0, 10679.0]
    assert page.passport.accessibleName().startswith("Paspoort: Woninginbraken")


def test_j3_4_a_decided_target_is_a_step_and_keeps_what_was(
    page: IndicatorsPage, stage: Stage, qtbot: QtBot
) -> None:
    show(page, stage, "overvallen")
    assert page.story is not None
    before = len(page.story.log)
    page.passport.target_wanted.emit()
    dialog = page.steps.dialog
    assert isinstance(dialog, DecideTarget)
    assert not dialog.action.isEnabled()
    dialog.value.setText("120")
    dialog.decision.setText("RVC 12 mei")
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.bot.waitUntil(lambda: page.story is not None and len(page.story.log) == before + 1, timeout=10_000)


def test_a_passport_is_changed_and_undone(page: IndicatorsPage, stage: Stage, qtbot: QtBot) -> None:
    show(page, stage, "overvallen")
    assert page.story is not None
    owner = page.story.about.owner
    page.passport.edit_wanted.emit()
    dialog = page.steps.dialog
    assert isinstance(dialog, EditPassport)
    assert "owner" in dialog.values
    dialog.part("owner").setText("Bureau RVS")
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.bot.waitUntil(
        lambda: page.story is not None and page.story.about.owner == "Bureau RVS", timeout=10_000
    )
    with stage.changed():
        page.context.workspace.undo()
    stage.bot.waitUntil(lambda: page.story is not None and page.story.about.owner == owner, timeout=10_000)


def test_an_own_indicator_is_added_without_code_and_asked_for_at_once(
    page: IndicatorsPage, stage: Stage, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    stage.settle()
    dialog = page.steps.dialog
    assert isinstance(dialog, NewIndicator)
    dialog.name.setText("Uitgereikte fietsgraveringen")
    dialog.definition.setText("Fietsen die in het kwartaal zijn gegraveerd")
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    found: list[Any] = []

    class Reader:
        def keep(self, known: Any) -> None:
            found.append(known)

    from rvs_desktop.importing.wording.catalogue import catalogue

    reader = Reader()
    page.context.workspace.read(catalogue, reader.keep)
    stage.settle()
    assert "Uitgereikte fietsgraveringen" in {measure.name for measure in found[0].measures}


def test_j3_9_a_contradiction_is_settled_with_both_quotes_and_a_reason(
    page: IndicatorsPage, stage: Stage, qtbot: QtBot
) -> None:
    page.go_to("sources")
    stage.settle()
    buttons = page.sources.contradictions.findChildren(QPushButton)
    assert {"66 gebruiken", "68 gebruiken"} <= {one.text() for one in buttons}
    qtbot.mouseClick(next(one for one in buttons if one.text() == "68 gebruiken"), Qt.MouseButton.LeftButton)
    dialog = page.steps.dialog
    assert isinstance(dialog, DatedReason)
    dialog.reason.setText("De tabel en de terugblik noemen beide 68.")
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    left = {one.text() for one in page.sources.contradictions.findChildren(QPushButton) if one.isVisible()}
    assert "66 gebruiken" not in left


def test_the_matrix_is_exported_with_real_numbers(page: IndicatorsPage, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    job = page.export()
    assert job is not None
    target = tmp_path / job.file_name
    job.work(target, lambda done, total, text="": None)
    sheet = load_workbook(target).worksheets[0]
    cells = [str(cell) for line in sheet.iter_rows(values_only=True) for cell in line]
    assert "103579" in cells
    assert "Criminaliteit totaal" in " ".join(cells)


def test_j6_4_a_point_of_the_chart_lists_every_line_it_is_made_of(page: IndicatorsPage, stage: Stage) -> None:
    show(page, stage, "woninginbraken")
    chart = page.chart.chart
    assert chart is not None
    page.chart.point_wanted.emit(chart.categories.index("2016"))
    stage.settle()
    model = page.behind.table.view.table
    rows = [model.row(number) for number in range(model.rowCount())]
    printed = [text_of(cell) for row in rows if row is not None for cell in row.cells]
    assert "7.813" in printed
    assert any(text.startswith("Jaarplan Midden-Nederland 2017/2018, regel") for text in printed)
    page.behind.closed.emit()
    assert page.side.compare.isVisible()


def test_a_sum_leads_to_the_cells_of_the_files_it_came_from(page: IndicatorsPage, stage: Stage) -> None:
    page.year.chosen.emit("2020")
    stage.settle()
    assert page.matrix is not None
    code = next(one.about.code for one in page.matrix.rows if "ersoonsgerichte plannen" in one.about.name)
    assert page.table.view.go_to(code, "mn-flevoland")
    stage.bot.waitUntil(lambda: page.story is not None and page.story.about.code == code, timeout=10_000)
    page.table.details_wanted.emit()
    stage.settle()
    model = page.behind.table.view.table
    areas = {
        text_of(row.cells[0]) for row in (model.row(n) for n in range(model.rowCount())) if row is not None
    }
    assert "Almere" in areas
    assert "Utrecht" not in areas


def test_j6_5_a_district_updates_the_counts_of_the_other_facets(page: IndicatorsPage, stage: Stage) -> None:
    assert page.matrix is not None
    before = counts_of(page.theme)
    level = counts_of(page.bar.level)
    page.bar.level.chosen.emit("mn-flevoland")
    stage.settle()
    assert len(page.matrix.rows) == level["mn-flevoland"]
    after = counts_of(page.theme)
    assert after[""] == level["mn-flevoland"] < before[""]
    assert sum(count for key, count in after.items() if key) == after[""]
    statuses = counts_of(page.bar.status)
    for status, count in statuses.items():
        page.bar.status.chosen.emit(status)
        assert len(page.matrix.rows) == count


def test_j6_5_nothing_left_says_why_and_how_to_go_back(page: IndicatorsPage, stage: Stage) -> None:
    from rvs_desktop.ui.parts.indicators.facets import Facets

    assert page.matrix is not None
    every = len(page.matrix.rows)
    page.bar.choose(Facets(page.matrix.rows[0].about.theme, "on_pace", "mn-flevoland"))
    assert not page.matrix.rows
    assert page.nothing.isVisible()
    assert not page.table.isVisible()
    page.nothing.wanted.emit()
    stage.settle()
    assert page.table.isVisible()
    assert len(page.matrix.rows) == every


def test_j6_5_a_filter_or_choice_that_finds_nothing_leaves_every_card_its_place(
    page: IndicatorsPage, stage: Stage
) -> None:
    from rvs_desktop.ui.parts.indicators.facets import Facets

    def places() -> list[tuple[int, int, int]]:
        return [(one.y(), one.height(), one.width()) for one in (page.card, page.chart, page.side)]

    assert page.matrix is not None
    before = places()
    page.table.filter.setText("zzzz")
    stage.bot.waitUntil(page.table.nothing.isVisible)
    stage.bot.waitUntil(lambda: _laid_out(page.table.nothing))
    assert places() == before
    page.table.filter.setText("")
    stage.bot.waitUntil(page.table.view.isVisible)
    page.bar.choose(Facets(page.matrix.rows[0].about.theme, "on_pace", "mn-flevoland"))
    stage.bot.waitUntil(lambda: page.nothing.isVisible() and _laid_out(page.nothing))
    assert places() == before


def _laid_out(nothing: Any) -> bool:
    """Whether its layout was done: its title then has the width of its text."""
    title = nothing.title
    return bool(title.width() > 200 and title.height() >= title.heightForWidth(title.width()))


def test_j6_5_a_combination_is_kept_under_a_name_found_again_and_undone(
    page: IndicatorsPage, stage: Stage
) -> None:
    from rvs_desktop.ui.parts.indicators.views import NameView

    page.bar.level.chosen.emit("mn-flevoland")
    page.kept_views.save_wanted.emit()
    assert isinstance(page.steps.dialog, NameView)
    page.steps.dialog.name.setText("Flevoland & co")
    with stage.changed():
        page.steps.dialog.action.click()
    stage.settle()
    page.nothing.wanted.emit()
    shown = next(one for one in page.kept_views.menu.actions() if one.data() == ("show", "Flevoland & co"))
    shown.trigger()
    assert page.bar.facets.level == "mn-flevoland"
    with stage.changed():
        stage.workspace.undo()
    stage.settle()
    assert not [one for one in page.kept_views.menu.actions() if one.data() == ("show", "Flevoland & co")]


def test_an_indicator_that_was_filtered_away_is_shown_when_another_page_leads_to_it(
    page: IndicatorsPage, stage: Stage
) -> None:
    from rvs_desktop.ui.parts.indicators.facets import Facets

    assert page.matrix is not None
    code = page.matrix.rows[0].about.code
    page.bar.choose(Facets(status="on_pace"))
    page.go_to(code)
    stage.settle()
    place = page.table.view.place()
    assert place is not None
    assert place[0] == code


def test_j3_4_a_withdrawn_target_no_longer_judges_and_undo_brings_it_back(
    page: IndicatorsPage, stage: Stage
) -> None:
    show(page, stage, "woninginbraken")
    name = page.story.about.name if page.story else ""
    before = row(page, name)["target"]
    assert before
    page.passport.withdraw_wanted.emit()
    answer(page, stage, "Besluit van de stuurgroep")
    assert row(page, name)["target"] == ""
    stage.workspace.undo()
    stage.bot.waitUntil(lambda: row(page, name)["target"] == before, timeout=10_000)


def test_j3_8_an_ended_indicator_says_so_with_its_reason(page: IndicatorsPage, stage: Stage) -> None:
    show(page, stage, "woninginbraken")
    page.passport.end_wanted.emit()
    answer(page, stage, "Wordt landelijk geteld")
    stage.bot.waitUntil(lambda: page.story is not None and page.story.about.ended, timeout=10_000)
    assert page.story is not None
    assert page.story.about.ended_because == "Wordt landelijk geteld"
    ended = next(action for action in page.passport.menu.actions() if action.data() == "end")
    assert not ended.isEnabled()


def test_mock_06_other_indicators_stand_beside_the_chart_and_lead_to_their_source(
    page: IndicatorsPage, stage: Stage, qtbot: QtBot
) -> None:
    show(page, stage, "woninginbraken")
    compare = page.side.compare
    assert compare.chart is not None
    assert [series.name for series in compare.chart.series] == [
        "Geweld: totaal",
        "Autokraak",
        "Fietsdiefstal",
        "Vernielingen",
    ]
    assert compare.chart.subtitle == "aantal per jaar, Midden-Nederland"
    compare.body.setFocus()
    qtbot.keyClick(compare.body, Qt.Key.Key_End)
    qtbot.keyClick(compare.body, Qt.Key.Key_Down)
    qtbot.keyClick(compare.body, Qt.Key.Key_Return)
    stage.settle()
    assert "13.656" in texts(page.behind.table)
    assert "Autokraak, 2016" in page.behind.of.text()


def test_j6_3_the_districts_are_small_multiples_on_one_scale(page: IndicatorsPage, stage: Stage) -> None:
    show(page, stage, "woninginbraken")
    page.side.compare.beside.chosen.emit("district")
    stage.settle()
    chart = page.side.compare.chart
    assert chart is not None
    assert len(chart.series) == 5
    assert "overal dezelfde schaal" in chart.subtitle
    show(page, stage, "criminele samenwerking")
    assert page.side.compare.is_empty


def test_j3_9_a_figure_of_a_document_is_taken_over_and_asks_for_a_choice(
    page: IndicatorsPage, stage: Stage, qtbot: QtBot
) -> None:
    show(page, stage, "cybercrime-onderzoeken")
    page.side.show_card("editions")
    stage.settle()
    before = page.side.editions.table.view.table.rowCount()
    qtbot.mouseClick(page.side.editions.add, Qt.MouseButton.LeftButton)
    dialog = page.steps.dialog
    assert isinstance(dialog, TakeOver)
    assert not dialog.action.isEnabled()
    dialog.value.setText("31")
    dialog.until.setText("1-12-2015")
    dialog.source.setText("Jaarverslag 2016, bladzijde 9")
    assert not dialog.action.isEnabled(), "a day outside the year"
    dialog.until.clear()
    dialog.quote.setText("31 onderzoeken")
    with stage.changed():
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    stage.settle()
    qtbot.waitUntil(lambda: page.side.editions.table.view.table.rowCount() == before + 1, timeout=10_000)
    assert "anders" in texts(page.side.editions.table)
    page.go_to("sources")
    stage.settle()
    assert any("31 gebruiken" in one.text() for one in page.sources.findChildren(QPushButton))


def test_j6_4_the_history_of_a_figure_and_its_file_are_one_step_from_its_source(
    page: IndicatorsPage, stage: Stage, qtbot: QtBot
) -> None:
    show(page, stage, "woninginbraken")
    chart = page.chart.chart
    assert chart is not None
    page.chart.point_wanted.emit(chart.categories.index("2016"))
    stage.settle()
    assert not page.behind.file.isVisible(), "a printed figure came with no file"
    qtbot.keyClick(page.behind.table.view, Qt.Key.Key_Return)
    stage.settle()
    assert page.side.history.isVisible()
    assert "2016" in page.side.history.title.text()
    qtbot.keyClick(page.side.history, Qt.Key.Key_Escape)
    assert page.side.currentWidget() is page.behind
    qtbot.keyClick(page.behind, Qt.Key.Key_Escape)
    assert page.side.currentWidget() is page.side.compare
