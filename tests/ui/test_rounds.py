"""The matrix of collection rounds as people use it: who delivered, who is late, agreements, reminders and fixing."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from rvs_desktop.models.period_locks import lock_states
from rvs_desktop.models.rounds import editing
from rvs_desktop.models.rounds.reading import contacts
from rvs_desktop.models.rounds.tables import Reminder
from rvs_desktop.store.database import Database
from rvs_desktop.ui.dialogs.form import DatedReason
from rvs_desktop.ui.pages.deliveries import DeliveriesPage
from rvs_desktop.ui.parts.rounds import reading as rounds_reading
from rvs_desktop.ui.parts.rounds import steps as rounds_steps
from rvs_desktop.ui.parts.rounds.dialogs import Contacts, DueDate, Exempt, OpenRound
from rvs_desktop.ui.parts.rounds.reminders import Reminders
from rvs_desktop.ui.tables.cells import Cell, text_of
from tests.filling import fill
from tests.rounds_helping import (
    LOPIK,
    URK,
    ZEIST,
    area,
    everything,
    file,
    fix,
    matrix,
    open_round,
    reopen,
    take,
)
from tests.ui.rounds_at_hand import Settle, Shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.main_window import MainWindow

TODAY = date(2021, 1, 20)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (rounds_reading, rounds_steps):
        monkeypatch.setattr(module, "today", lambda: TODAY)


@pytest.fixture
def prepared(database: Database) -> Path:
    """A file in which all but Urk and Lopik delivered for a round that is over; not open any more."""
    open_round(database)
    others = [row.area.code for row in matrix(database).rows if row.area.code not in (URK, LOPIK)]
    take(database, file(everything(others)))
    urk = area(database, URK)
    database.edit(
        "Contact", lambda session: editing.set_contacts(session, urk, [("cijfers@urk.nl", "M. Post")])
    )
    database.close()
    return database.path


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot, settle: Settle, prepared: Path) -> Shown:
    """The window on the matrix of that file."""
    window.settings.page = "deliveries"
    with qtbot.waitSignal(window.workspace.opened):
        window.files.open_path(prepared)
    qtbot.waitUntil(lambda: isinstance(window.pages.current, DeliveriesPage))
    settle(window)
    return Shown(window, settle)


def test_mock_11_the_matrix_shows_who_delivered_by_district(shown: Shown) -> None:
    rows = shown.rows()
    assert rows["Flevoland"][:2] == ["Flevoland (6)", "5 van 6"]
    assert rows["Urk"][1] == "te laat"
    assert rows["Zeist"][1].split()[0].isdigit(), "the day of receipt"
    (total,) = shown.view.source.totals()
    assert [text_of(cell) for cell in total.cells] == ["Geleverd, 39 gemeenten", "37 van 39"]
    assert shown.cell(URK).phrase == "5 dagen te laat, uiterlijk 15-1-2021"
    assert shown.view.foot.text().startswith("Uiterste datum 15-1-2021.")
    assert shown.view.period.accessibleName() == "Periode: Q4 2020"
    assert "37 van 39 ontvangen, 0% op tijd" in shown.side()


def test_mock_11_the_views_show_who_is_missing_and_count_them(shown: Shown) -> None:
    texts = [one.text() for one in shown.view.views.findChildren(QPushButton)]
    assert texts == ["Alles", "Ontbreekt (2)", "Onvolledig (0)", "Besluit (0)"]
    shown.view.views.findChildren(QPushButton)[1].click()
    assert [row.name for row in shown.view.source.kept()] == ["Urk", "Lopik"]


def test_j2_1_a_round_is_opened_from_a_dialog(shown: Shown) -> None:
    shown.press("Uitvraag openen")
    dialog = shown.dialog(OpenRound)
    dialog.dataset.setCurrentText("Burgernet")
    dialog.period.setCurrentText("Q4 2020")
    assert dialog.due.text() == "15-1-2021", "a working day, two weeks after the period"
    dialog.action.click()
    shown.settle()
    assert [column.dataset.name for column in shown.data.columns] == ["Burgernet", "PGA en Top-X"]
    (total,) = shown.view.source.totals()
    assert text_of(total.cells[1]) == "0 van 39"


def test_j2_1_a_round_of_long_ago_is_typed_and_shown(shown: Shown) -> None:
    shown.press("Uitvraag openen")
    dialog = shown.dialog(OpenRound)
    dialog.period.setEditText("binnenkort")
    dialog.action.click()
    assert dialog.isVisible(), "that is no period"
    dialog.period.setEditText("2e kwartaal 2019")
    dialog.action.click()
    shown.settle()
    assert shown.view.period.accessibleName() == "Periode: Q2 2019"


def test_what_cannot_be_opened_is_told_and_nothing_changes(shown: Shown) -> None:
    shown.press("Uitvraag openen")
    dialog = shown.dialog(OpenRound)
    dialog.dataset.setCurrentText("PGA en Top-X")
    dialog.period.setCurrentText("Q4 2020")
    told: list[object] = []
    shown.window.workspace.failed.connect(told.append)
    dialog.action.click()
    shown.settle()
    assert "al geopend" in str(told[0])


def test_j2_2_reminders_are_shown_copied_saved_and_marked(shown: Shown, answers: Any, tmp_path: Path) -> None:
    assert shown.view.remind.text() == "Herinnering voor 2 gemeenten"
    shown.view.remind.click()
    dialog = shown.dialog(Reminders)
    texts = [dialog.choice.itemText(place) for place in range(dialog.choice.count())]
    assert texts == ["Lopik (geen adres bekend)", "Urk (cijfers@urk.nl)", "Aan allen tegelijk (bcc)"]
    dialog.choice.setCurrentIndex(1)
    assert dialog.text.toPlainText().startswith("Beste M. Post,\n\nVan Urk ontvingen wij nog niet")
    dialog.text.setPlainText("Beste M. Post, wilt u Urk nog sturen?")
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().endswith("wilt u Urk nog sturen?")
    answers.place = tmp_path / "Herinnering Urk.eml"
    dialog.save.click()
    shown.settle()
    assert b"wilt u Urk nog sturen?" in answers.place.read_bytes()
    dialog.mark.click()
    shown.settle()
    assert shown.state(URK).reminded is not None
    assert shown.state(LOPIK).reminded is None
    (line,) = shown.read(lambda session: session.query(Reminder).all())
    assert line.sent_by
    shown.view.remind.click()
    dialog = shown.dialog(Reminders)
    dialog.choice.setCurrentIndex(1)
    assert "laatst herinnerd op" in dialog.facts.text()
    dialog.reject()


def test_j2_2_an_extension_for_one(shown: Shown) -> None:
    shown.agree(URK, "Uitstel geven")
    dialog = shown.dialog(DatedReason)
    assert not dialog.action.isEnabled(), "no extension without a reason"
    assert dialog.day is not None
    dialog.day.setDate(dialog.day.date().addDays(30))
    dialog.reason.setText("ziekte")
    dialog.action.click()
    shown.settle()
    assert shown.state(URK).extended
    assert text_of(shown.cell(URK)) == "–"
    assert "uitstel tot en met 14-2-2021" in shown.cell(URK).phrase


def test_j2_1_an_exemption_and_its_end(shown: Shown) -> None:
    shown.agree(URK, "Vrijstellen")
    dialog = shown.dialog(Exempt)
    dialog.until.setCurrentText("Tot nader order")
    dialog.reason.setText("doet niet mee")
    dialog.action.click()
    shown.settle()
    assert text_of(shown.cell(URK)) == "vrijgesteld"
    assert shown.data.columns[0].tally.expected == 38
    shown.agree(URK, "Vrijstelling beëindigen")
    shown.settle()
    assert shown.data.columns[0].tally.expected == 39


def test_j2_2_another_day_of_receipt_with_its_reason(shown: Shown) -> None:
    assert shown.state(ZEIST).on_time is False
    shown.agree(ZEIST, "Ontvangstdatum wijzigen")
    dialog = shown.dialog(DatedReason)
    assert dialog.day is not None
    from PySide6.QtCore import QDate

    dialog.day.setDate(QDate(2021, 1, 7))
    dialog.reason.setText("mail van 7 januari")
    dialog.action.click()
    shown.settle()
    assert text_of(shown.cell(ZEIST)) == "7 jan"
    assert shown.state(ZEIST).on_time is True


def test_j2_2_a_contact_is_changed_from_the_cell(shown: Shown) -> None:
    shown.agree(URK, "Contact wijzigen")
    dialog = shown.dialog(Contacts)
    assert (dialog.email.text(), dialog.name.text()) == ("cijfers@urk.nl", "M. Post")
    dialog.email.setText("info@urk.nl")
    dialog.action.click()
    shown.settle()
    (contact,) = shown.read(contacts)
    assert contact.email == "info@urk.nl"


def test_the_due_date_moves_for_all(shown: Shown) -> None:
    shown.press("Uiterste datum")
    dialog = shown.dialog(DueDate)
    dialog.day.setDate(dialog.day.date().addDays(16))
    dialog.action.click()
    shown.settle()
    assert "Uiterlijk 31-1-2021, nog 11 dagen" in shown.side()
    assert text_of(shown.cell(URK)) == "–"


def test_j2_9_fixing_asks_and_says_what_is_missing_and_shows_a_lock(shown: Shown, answers: Any) -> None:
    shown.press("Vaststellen")
    assert answers.questions[-1].hint.startswith("2 van 39 leverden nog niet volledig.")
    assert not shown.data.columns[0].fixed, "cancelled"
    answers.choice = "fix"
    shown.press("Vaststellen")
    shown.settle()
    assert shown.data.columns[0].fixed
    (total,) = shown.view.source.totals()
    lock = total.cells[1]
    assert isinstance(lock, Cell)
    assert lock.phrase == "37 van 39, vastgesteld"
    assert any(text.startswith("Vastgesteld op ") for text in shown.side())
    assert "Bij het vaststellen was 2 van de gevraagden niet volledig." in shown.side()


def test_j2_9_reopening_asks_for_a_reason(shown: Shown, answers: Any) -> None:
    answers.choice = "fix"
    shown.press("Vaststellen")
    shown.settle()
    shown.press("Heropenen")
    dialog = shown.dialog(DatedReason)
    assert not dialog.action.isEnabled()
    dialog.reason.setText("Zeist telde dubbel")
    dialog.action.click()
    shown.settle()
    assert not shown.data.columns[0].fixed
    assert any(text.endswith(": Zeist telde dubbel") for text in shown.side())
    (state,) = shown.read(lock_states)
    assert state.reason == "Zeist telde dubbel"


def test_after_fixing_and_reopening_the_keyboard_is_where_it_was(
    shown: Shown, answers: Any, qtbot: QtBot
) -> None:
    window = shown.window.shell
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    answers.choice = "fix"
    (fix,) = [one for one in shown.view.side.findChildren(QPushButton) if one.text() == "Vaststellen"]
    fix.setFocus()
    qtbot.keyClick(fix, Qt.Key.Key_Space)
    shown.settle()
    qtbot.waitUntil(lambda: _text(window.focusWidget()) == "Heropenen")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    dialog = shown.dialog(DatedReason)
    dialog.reason.setText("Zeist telde dubbel")
    dialog.action.click()
    shown.settle()
    window.activateWindow()  # what a window manager does when a dialog closes
    qtbot.waitUntil(lambda: shown.view.side.isAncestorOf(window.focusWidget()))


def _text(widget: Any) -> str:
    return widget.text() if isinstance(widget, QPushButton) else ""


def test_j2_5_what_changed_since_the_fixing_is_told(
    window: MainWindow, qtbot: QtBot, settle: Settle, prepared: Path
) -> None:
    database = Database.open(prepared)
    fix(database)
    reopen(database)
    fill(database, "top_x_plans", {(ZEIST, "2020-Q4"): 99})
    fix(database)
    reopen(database)
    fill(database, "top_x_plans", {(ZEIST, "2020-Q4"): 98})
    database.close()
    window.settings.page = "deliveries"
    with qtbot.waitSignal(window.workspace.opened):
        window.files.open_path(prepared)
    qtbot.waitUntil(lambda: isinstance(window.pages.current, DeliveriesPage))
    settle(window)
    assert "1 cijfer gewijzigd sinds vaststelling" in Shown(window, settle).side()


def test_j7_10_return_sheets_are_made_for_who_has_not_delivered(
    shown: Shown, answers: Any, tmp_path: Path
) -> None:
    shown.press("Invulbladen maken")
    assert answers.asked[-1] == "Map voor de invulbladen"
    answers.place = tmp_path / "bladen"
    answers.place.mkdir()
    shown.press("Invulbladen maken")
    shown.settle()
    made = sorted(path.name for path in answers.place.iterdir())
    assert made == ["PGA en Top-X Q4 2020 - Lopik.xlsx", "PGA en Top-X Q4 2020 - Urk.xlsx"]


def test_a_file_to_look_at_offers_no_changes(
    window: MainWindow, qtbot: QtBot, settle: Settle, prepared: Path
) -> None:
    window.settings.page = "deliveries"
    with qtbot.waitSignal(window.workspace.opened):
        window.workspace.open(prepared, read_only=True)
    qtbot.waitUntil(lambda: isinstance(window.pages.current, DeliveriesPage))
    settle(window)
    found = Shown(window, settle)
    found.go_to(URK)
    menu = found.view.table.make_menu()
    assert "Uitstel geven" not in [action.text() for action in menu.actions()]
    menu.deleteLater()
    assert not any(one.isEnabled() for one in found.view.side.findChildren(QPushButton) if one.isVisible())


def test_without_a_round_the_matrix_says_how_to_begin(
    window: MainWindow, qtbot: QtBot, settle: Settle, database_path: Path
) -> None:
    window.settings.page = "deliveries"
    with qtbot.waitSignal(window.workspace.opened):
        window.files.open_path(database_path)
    qtbot.waitUntil(lambda: isinstance(window.pages.current, DeliveriesPage))
    settle(window)
    found = Shown(window, settle)
    assert found.view.empty.isVisible()
    found.view.empty.action.click()
    found.dialog(OpenRound).reject()


def test_the_other_view_lists_the_files(shown: Shown) -> None:
    (_, files) = shown.page.views.findChildren(QPushButton)
    files.click()
    assert shown.page.table.isVisible()
    assert not shown.view.isVisible()
    assert not shown.view.period.isVisible()
    assert shown.page.regions()[1] is shown.page.card
