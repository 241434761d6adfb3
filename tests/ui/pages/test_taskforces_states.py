"""What the page of taskforces says when there is nothing, and how corrections, changes and empty seats look on it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.pages.rosters_at_hand import WAIT_MS, choose, go_to, names, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.main_window import MainWindow
    from rvs_desktop.ui.pages.taskforces import TaskforcesPage
    from tests.ui.conftest import Answers


def look_at(page: TaskforcesPage, qtbot: QtBot, day: date) -> None:
    page.choose_day(day)
    settle(page, qtbot)


def fill_in(page: TaskforcesPage, qtbot: QtBot, **texts: str) -> None:
    """Fill in the form that a verb opens, and wait for its consequences."""
    settle(page, qtbot)
    for key, text in texts.items():
        page.form.put(key, text)
    page.form.look_ahead()
    settle(page, qtbot)


def test_j1_1_a_day_without_bodies_shows_none_and_leads_to_the_first(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    look_at(taskforces, qtbot, date(2010, 1, 1))
    assert names(taskforces) == []
    assert taskforces.composition.roster is None
    assert taskforces.composition.nothing.title.text() == "Op 1-1-2010 bestaat er nog geen orgaan"
    assert taskforces.list_card.nothing.text() == "Op deze dag bestaat er nog geen orgaan."
    taskforces.composition.nothing.action.click()
    settle(taskforces, qtbot)
    assert taskforces.data is not None
    assert taskforces.data.network.lines


def test_j1_7_a_body_that_ended_leads_to_its_last_composition(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    look_at(taskforces, qtbot, date(2020, 6, 1))
    assert taskforces.composition.nothing.title.text().startswith("Beëindigd per 2019")
    taskforces.composition.nothing.action.click()
    settle(taskforces, qtbot)
    assert taskforces.day == date(2018, 12, 31)
    assert "Divendal" in names(taskforces)


def test_j1_7_merging_a_body_tells_what_ends_before_it_is_done(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    taskforces.do("body_merge")
    fill_in(taskforces, qtbot, begins="1-7-2017")
    assert "Kies in welk" in taskforces.form.lines()
    assert not taskforces.form.save.isEnabled()
    fill_in(taskforces, qtbot, into="Taskforce Veilige Buurten")
    assert "10 lidmaatschappen en 8 zetels eindigen t/m 30-6-2017" in taskforces.form.lines()
    taskforces.form.submit()
    settle(taskforces, qtbot)
    look_at(taskforces, qtbot, date(2017, 6, 30))
    assert "Divendal" in names(taskforces)
    look_at(taskforces, qtbot, date(2017, 7, 1))
    assert names(taskforces) == []
    assert taskforces.composition.nothing.title.text() == "Opgegaan in Taskforce Veilige Buurten per 1-7-2017"
    assert "Opgegaan (1)" in [one.text for one in taskforces.list.entries.entries]
    taskforces.do("body_change")
    settle(taskforces, qtbot)
    assert taskforces.form.values()["into"] is not None
    assert taskforces.form.widget("into").currentText() == "Taskforce Veilige Buurten"  # pyright: ignore[reportAttributeAccessIssue]
    fill_in(taskforces, qtbot, begins="1-9-2017", name="PGA")
    taskforces.form.submit()
    settle(taskforces, qtbot)
    look_at(taskforces, qtbot, date(2017, 9, 1))
    assert "Opgegaan in Taskforce Veilige Buurten" in taskforces.composition.nothing.title.text(), "renamed"
    taskforces.do("body_change")
    fill_in(taskforces, qtbot, begins="1-1-2018", status="Actief")
    taskforces.form.submit()
    settle(taskforces, qtbot)
    look_at(taskforces, qtbot, date(2018, 1, 1))
    assert taskforces.composition.nothing.title.text() == "De samenstelling is op deze dag niet bekend"


def test_a_form_stands_there_before_its_fields_do(taskforces: TaskforcesPage, qtbot: QtBot) -> None:
    seen: list[tuple[str, int]] = []
    form = taskforces.form
    begin = form.begin

    def note(verb: Any) -> None:
        begin(verb)
        seen.append((form.title.text(), form._grid.count()))  # pyright: ignore[reportPrivateUsage]

    form.begin = note  # pyright: ignore[reportAttributeAccessIssue]
    taskforces.do("roster_add")
    settle(taskforces, qtbot)
    assert seen == [("Lid toevoegen", 0)], "the fields come a turn later, a few at a time"
    assert not form.is_filling
    assert form.widget("person").hasFocus()


def test_t22_a_deputy_without_an_office_stands_behind_the_mayor_whose_seat_it_is(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    go_to(taskforces, "Gorter")
    taskforces.do("roster_substitute")
    fill_in(taskforces, qtbot, person="A. Nieuwkoop")
    taskforces.form.submit()
    settle(taskforces, qtbot)
    shown = names(taskforces)
    assert shown[shown.index("Gorter") + 1] == "A. Nieuwkoop"
    assert "Burgemeesters (8)" in shown
    assert "Partners (3)" in shown


def test_a_verb_on_a_person_opens_its_form_beside_the_roster_too(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    go_to(taskforces, "Gorter")
    taskforces.do("person_contact")
    settle(taskforces, qtbot)
    assert taskforces.views.value() == "composition"
    assert taskforces.form.verb is not None
    assert taskforces.form.verb.title == "Contactgegevens"
    taskforces.form.put("email", "gorter@voorbeeld.example")
    taskforces.form.look_ahead()
    settle(taskforces, qtbot)
    assert taskforces.form.save.isEnabled()


def test_the_number_of_members_is_said_shorter_where_there_is_little_room(
    taskforces: TaskforcesPage,
) -> None:
    fact = taskforces.composition.fact
    assert fact.text() == "10 leden, waarvan 1 plaatsvervanger"
    assert fact.shorter == "10 leden, 1 plv."


def test_a_body_that_does_not_change_cannot_be_saved(taskforces: TaskforcesPage, qtbot: QtBot) -> None:
    taskforces.do("body_change")
    fill_in(taskforces, qtbot)
    assert "Er wijzigt nog niets" in taskforces.form.lines()
    assert not taskforces.form.save.isEnabled()


def test_j1_9_a_correction_counts_for_all_days_and_a_change_from_a_date_on(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    go_to(taskforces, "Gorter")
    taskforces.do("roster_correct")
    fill_in(taskforces, qtbot, area="Gooi en Vechtstreek")
    assert "dat geldt voor alle peildata" in taskforces.form.lines()
    taskforces.form.submit()
    settle(taskforces, qtbot)
    go_to(taskforces, "Weerwind")
    taskforces.do("roster_change")
    fill_in(taskforces, qtbot, begins="1-9-2017", area="Oost-Utrecht")
    assert "eerdere peildata blijven zoals ze waren" in taskforces.form.lines()
    taskforces.form.submit()
    settle(taskforces, qtbot)
    look_at(taskforces, qtbot, date(2017, 8, 31))
    assert (_behalf(taskforces, "Gorter"), _behalf(taskforces, "Weerwind")) == (
        "Gooi en Vechtstreek",
        "Flevoland",
    )
    look_at(taskforces, qtbot, date(2017, 9, 1))
    assert _behalf(taskforces, "Weerwind") == "Oost-Utrecht"


def _behalf(page: TaskforcesPage, name: str) -> str:
    (line,) = [line for line in page.composition.selected() if line.title == name]
    return line.behalf.label


def test_j1_2_the_list_of_empty_seats_tells_the_days_and_the_reason_and_leads_to_the_seat(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    look_at(taskforces, qtbot, date(2017, 2, 28))
    go_to(taskforces, "Gorter")
    taskforces.do("roster_end")
    fill_in(taskforces, qtbot)
    taskforces.form.submit()
    settle(taskforces, qtbot)
    look_at(taskforces, qtbot, date(2017, 3, 10))
    below = taskforces.composition.below
    below.show_face("vacant")
    source: Any = below.vacancies.table.source
    first = source.page(0, 1)[0]
    shown = [str(below.vacancies.table.data(below.vacancies.table.index(0, column))) for column in range(6)]
    assert shown[3:] == ["1-3-2017", "10", "door vertrek van burgemeester Gorter"]
    choose(taskforces, "tf-vb", qtbot)
    below.vacancies.go_to(first.key, "body")
    below.vacancies.details_wanted.emit()
    settle(taskforces, qtbot)
    line = taskforces.composition.current()
    assert line is not None
    assert line.title == "vacant (door vertrek van burgemeester Gorter)"
    taskforces.wishes.add()
    settle(taskforces, qtbot)
    assert taskforces.form.verb is not None
    assert list(taskforces.form.verb.facts) == [
        "Vacant (door vertrek van burgemeester Gorter), 10 dagen open.",
        "Gorter: van 2017 t/m 28-2-2017",
    ]


def test_no_empty_seats_are_said_to_be_none(taskforces: TaskforcesPage, qtbot: QtBot) -> None:
    look_at(taskforces, qtbot, date(2021, 1, 1))
    taskforces.composition.below.show_face("vacant")
    assert taskforces.composition.below.nothing.title.text() == "Geen onbezette zetels"


def test_contact_data_are_pasted_in_the_register_and_what_is_none_is_refused(
    taskforces: TaskforcesPage, qtbot: QtBot
) -> None:
    taskforces.show_view("people")
    settle(taskforces, qtbot)
    view = taskforces.middle.people.table.view
    first = taskforces.middle.people.table.source.page(0, 1)[0]
    assert first is not None
    view.go_to(first.key, "email")
    QGuiApplication.clipboard().setText("adema@voorbeeld.nl\t030 123 45 67\nbackhuijs@voorbeeld.nl\t")
    view.paste()
    settle(taskforces, qtbot)
    model = view.table
    assert [str(model.data(model.index(row, 4))) for row in (0, 1)] == [
        "adema@voorbeeld.nl",
        "backhuijs@voorbeeld.nl",
    ]
    source: Any = taskforces.middle.people.table.source
    email = next(field for field in source.fields if field.key == "email")
    assert "is geen e-mailadres" in source.check(source.page(0, 1)[0], email, "adema").refusal


def test_a_member_list_that_was_saved_imports_without_a_change(
    taskforces: TaskforcesPage, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.place = tmp_path / "leden.xlsx"
    taskforces.do("members_export")
    settle(taskforces, qtbot)
    answers.files = [answers.place]
    taskforces.do("members_import")
    qtbot.waitUntil(lambda: taskforces.middle.members.table.view.table.rowCount() > 0, timeout=WAIT_MS)
    settle(taskforces, qtbot)
    assert taskforces.middle.members.take.text() == "0 regels importeren"
    assert not taskforces.middle.members.take.isEnabled()
    assert taskforces.middle.members.fact.text().startswith("0 te beslissen")


def test_a_file_that_is_only_read_offers_no_verbs(
    window: MainWindow, taskforces: TaskforcesPage, qtbot: QtBot, database_path: Path
) -> None:
    with qtbot.waitSignal(window.workspace.closed, timeout=WAIT_MS):
        window.workspace.close()
    with qtbot.waitSignal(window.workspace.opened, timeout=WAIT_MS):
        window.workspace.open(database_path, read_only=True)
    qtbot.waitUntil(lambda: window.workspace.idle, timeout=WAIT_MS)
    commands = window.commands
    for key in ("roster_add", "roster_replace", "roster_correct", "body_sleep", "members_import"):
        assert not commands[key].isEnabled(), key
    for key in ("roster_copy", "roster_print", "roster_mail", "day_before"):
        assert commands[key].isEnabled(), key


@pytest.mark.parametrize("width", [1024, 1280])
def test_the_form_keeps_the_roster_in_sight_on_a_small_screen(
    window: MainWindow, taskforces: TaskforcesPage, qtbot: QtBot, width: int
) -> None:
    window.shell.resize(width, 640)
    taskforces.do("roster_add")
    fill_in(taskforces, qtbot, person="Bakker, N.")
    assert taskforces.form.outcome.visibleRegion().boundingRect().height() > 60
    assert not taskforces.list_card.isVisible()
    assert taskforces.composition.width() > 400
    taskforces.close_panel()
    assert taskforces.list_card.isVisible()
