"""Gebieden as a user meets it: the division on a day, a merger with its preview, undo, and series in any division."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def stage(stage_of: Callable[..., Any]) -> Any:
    from rvs_desktop.ui.pages.areas import AreasPage

    return stage_of(AreasPage)


@pytest.fixture
def page(stage: Any, sample_path: Path) -> Any:
    return stage.open(sample_path)


def look_at(stage: Any, page: Any, day: date) -> None:
    page._show_day(day)
    stage.settle()


def names(page: Any) -> set[str]:
    return {line.area.name for line in page.data.snapshot.lines}


def choose(page: Any, name: str) -> None:
    key = next(line.area.id for line in page.data.snapshot.lines if line.area.name == name)
    assert page.table.view.go_to(key, "name")


def preview(stage: Any, page: Any) -> Any:
    """Let the preview catch up with what was filled in; returns the dialog."""
    page.steps._pause.stop()
    page.steps.look()
    stage.settle()
    return page.steps.dialog


def texts(source: Any, name: str) -> list[str]:
    from rvs_desktop.ui.tables.cells import text_of

    row = next(row for row in source.page(0, source.count()) if row.name == name)
    return [text_of(cell) for cell in row.cells]


def test_the_division_is_that_of_the_day_that_is_looked_at(stage: Any, page: Any) -> None:
    look_at(stage, page, date(2018, 6, 1))
    assert "Vianen" in names(page)
    look_at(stage, page, date(2019, 6, 1))
    assert "Vianen" not in names(page)
    assert "Vijfheerenlanden" in names(page)
    assert texts(page.source, "Vijfheerenlanden")[-2] == "Leerdam, Vianen, Zederik, 1-1-2019"


def test_an_event_leads_to_the_division_before_and_after_it(stage: Any, page: Any) -> None:
    line = next(each for each in page.data.snapshot.events if each.label.startswith("Vijfheerenlanden"))
    assert page.events.table.go_to(line.id, "day")
    assert "Voor de politie per 2-1-2019" in page.events.text.text()
    assert "1 van 3 onderdelen in de regio" in page.events.text.text()
    page.events.before.click()
    stage.settle()
    assert "Vianen" in names(page)
    page.events.after.click()
    stage.settle()
    assert "Vianen" not in names(page)


def test_j2_7_a_merger_shows_its_numbers_first_and_is_one_undo(stage: Any, page: Any) -> None:
    look_at(stage, page, date(2022, 6, 1))
    choose(page, "Laren")
    page.do("area_merge")
    stage.settle()
    form = page.steps.dialog
    assert [area.name for area in form.chosen()] == ["Laren"]
    assert not form.action.isEnabled(), "a new municipality has no name yet"
    form.target.setCurrentIndex(form.target.findText("Hilversum"))
    form = preview(stage, page)
    assert "Midden-Nederland: van 38 naar 37 gemeenten" in form.numbers.text()
    assert "inwoners" in form.numbers.text()
    form.action.click()
    stage.settle()
    look_at(stage, page, date(2023, 6, 1))
    assert "Laren" not in names(page)
    assert page.data.snapshot.events[0].label == "Laren naar Hilversum"
    page.context.workspace.undo()
    stage.settle()
    look_at(stage, page, date(2023, 6, 2))
    assert "Laren" in names(page)


def test_a_split_is_refused_until_the_shares_are_a_whole(stage: Any, page: Any) -> None:
    look_at(stage, page, date(2022, 6, 1))
    choose(page, "Laren")
    page.do("area_split")
    stage.settle()
    form = page.steps.dialog
    for (box, _), name in zip(form.rows, ("Blaricum", "Hilversum"), strict=True):
        box.setCurrentIndex(box.findText(name))
    form.rows[0][1].setText("66,5")
    form = preview(stage, page)
    assert form.total.text() == "Samen 116,5000 %"
    assert not form.action.isEnabled()
    assert "geen 100 %" in form.numbers.text()
    form.rows[1][1].setText("33,5")
    form = preview(stage, page)
    assert form.total.text() == "Samen 100 %"
    assert form.action.isEnabled()
    form.reject()


def test_a_rename_and_a_transfer_ask_for_what_they_need(stage: Any, page: Any) -> None:
    look_at(stage, page, date(2022, 6, 1))
    choose(page, "Laren")
    page.do("area_rename")
    form = preview(stage, page)
    assert "geen naam" in form.numbers.text()
    form.name.setText("Groot Laren")
    assert preview(stage, page).action.isEnabled()
    form.reject()
    page.do("area_transfer")
    form = preview(stage, page)
    form.district.setCurrentIndex(form.district.count() - 1)
    form = preview(stage, page)
    assert "Midden-Nederland: van 38 naar 37 gemeenten" in form.numbers.text()
    form.reject()


def test_without_a_municipality_a_verb_says_what_to_do(stage: Any, page: Any) -> None:
    said: list[str] = []
    page.told.connect(said.append)
    page.table.view.go_to(("sum", page.data.snapshot.districts[0].id), "name")
    page.do("area_split")
    assert said == ["Kies eerst een gemeente in de tabel."]
    stage.settle()


def test_j2_7_a_series_as_reported_and_in_the_division_of_now(stage: Any, page: Any, tmp_path: Path) -> None:
    page.show_series("reported")
    page._choose_measure("burglaries")
    stage.settle()
    assert "Vianen" in {row.area.name for row in page.series.table.rows}
    page.show_series("now")
    stage.settle()
    assert "Vianen" not in {row.area.name for row in page.series.table.rows}
    job = page.export()
    job.work(tmp_path / job.file_name, _nobody_looks)
    assert (tmp_path / job.file_name).exists()
    assert "in de indeling van nu" in job.file_name


def _nobody_looks(done: int, of: int) -> None:
    del done, of
