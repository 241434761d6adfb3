"""The day of a secretary on the page of taskforces with nothing but keys: every step is an event of the keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.pages.rosters_at_hand import WAIT_MS, names, press, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.main_window import MainWindow
    from rvs_desktop.ui.pages.taskforces import TaskforcesPage
    from tests.ui.conftest import Answers


class Hands:
    """Ten fingers and no mouse."""

    def __init__(self, window: MainWindow, page: TaskforcesPage, bot: QtBot) -> None:
        self.window, self.page, self.bot = window, page, bot

    def keys(self, *sequences: str) -> None:
        for sequence in sequences:
            press(self.window, sequence)
            QCoreApplication.sendPostedEvents()
        settle(self.page, self.bot)

    def type(self, text: str) -> None:
        for sign in text:
            widget = self.window.shell.focusWidget()
            assert widget is not None
            QTest.keyClicks(widget, sign)
        settle(self.page, self.bot)

    def go_down_to(self, name: str) -> None:
        """Walk down the roster with the arrow until a line is current."""
        self.keys("Ctrl+Home")
        view = self.page.composition.table.view
        for _ in range(view.table.rowCount()):
            line = self.page.composition.current()
            if line is not None and line.title == name:
                return
            self.keys("Down")
        raise AssertionError(name)

    def save(self) -> None:
        """Save the form as soon as its consequences are known."""
        self.bot.waitUntil(self.page.form.save.isEnabled, timeout=WAIT_MS)
        self.keys("Ctrl+Return")


@pytest.fixture
def hands(taskforces: TaskforcesPage, window: MainWindow, qtbot: QtBot) -> Hands:
    return Hands(window, taskforces, qtbot)


def test_a_secretary_replaces_a_member_prints_the_page_and_mails_the_list_without_the_mouse(
    hands: Hands, answers: Answers, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = hands.page
    hands.keys("Alt+D")
    hands.type("1-3-2017")
    hands.keys("Return")
    assert hands.window.shell.focusWidget() is page.composition.table.view
    hands.go_down_to("Smit")
    hands.keys("Ctrl+R")
    hands.type("mevr. A. Nieuwkoop")
    hands.save()
    assert "A. Nieuwkoop" in names(page)
    assert "Smit" not in names(page)
    line = page.composition.current()
    assert line is not None
    assert line.title == "A. Nieuwkoop"
    _give_addresses(hands)
    _take_the_page_along(hands, answers, monkeypatch, tmp_path)
    _mail_the_list(hands, answers, monkeypatch, tmp_path)
    for _ in range(3):
        hands.keys("Ctrl+Z")
    assert "Smit" in names(page)


def _give_addresses(hands: Hands) -> None:
    """Type an address in the register, and one that is not shared in the form of the person."""
    page = hands.page
    hands.keys("Alt+3", "Ctrl+F")
    hands.type("Nieuwkoop")
    hands.keys("Alt+3", "Ctrl+Home", "Right", "Right", "Right", "Right")
    hands.type("a.nieuwkoop@voorbeeld.nl")
    hands.keys("Return")
    hands.keys("Ctrl+F", "Ctrl+A")
    hands.type("Gorter")
    hands.keys("Alt+3", "Ctrl+Home", "Right", "Right", "Right", "Right")
    hands.type("gorter@voorbeeld.nl")
    hands.keys("Return", "Ctrl+F", "Ctrl+A", "Delete", "Alt+1")
    assert hands.window.shell.focusWidget() is page.composition.table.view


def _take_the_page_along(
    hands: Hands, answers: Answers, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    """Copy the composition, keep it as a document, and print it."""
    from PySide6.QtPrintSupport import QPrinter

    hands.keys("Ctrl+Shift+K")
    assert "Nieuwkoop" in QGuiApplication.clipboard().text()
    answers.place = folder / "samenstelling.docx"
    hands.keys("Ctrl+Shift+P")
    with ZipFile(answers.place) as document:
        assert "Nieuwkoop" in document.read("word/document.xml").decode()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "pagina.pdf"))
    monkeypatch.setattr(hands.page.context.asker, "printer", {"Samenstelling afdrukken": printer}.get)
    hands.keys("Ctrl+P")
    assert (folder / "pagina.pdf").read_bytes().startswith(b"%PDF")


def _mail_the_list(hands: Hands, answers: Answers, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Open a mail, copy the addresses, keep a draft, and visiting cards of a selection."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", _answer_yes(opened))
    hands.keys("Ctrl+M")
    (mail,) = opened
    assert mail.toString().startswith("mailto:?bcc=")
    hands.keys("Ctrl+Shift+A")
    assert QGuiApplication.clipboard().text() == "gorter@voorbeeld.nl; a.nieuwkoop@voorbeeld.nl"
    answers.place = folder / "leden.eml"
    hands.keys("Ctrl+Shift+M")
    draft = answers.place.read_text(encoding="utf-8")
    assert "Bcc: gorter@voorbeeld.nl, a.nieuwkoop@voorbeeld.nl" in draft
    assert "X-Unsent: 1" in draft
    answers.place = folder / "kaartjes.vcf"
    hands.go_down_to("A. Nieuwkoop")
    hands.keys("Shift+Down", "Ctrl+K")
    hands.type("visitekaartjes")
    hands.keys("Return")
    assert answers.place.read_text(encoding="utf-8").count("BEGIN:VCARD") == 1


def _answer_yes(opened: list[QUrl]) -> Any:
    def answer(address: QUrl) -> bool:
        opened.append(address)
        return True

    return answer


def test_the_list_of_bodies_folds_and_filters_by_keyboard(hands: Hands) -> None:
    page = hands.page
    page.list.setFocus()
    before = [one.text for one in page.list.entries.entries]
    hands.keys("Home")
    hands.keys("Left")
    assert len(page.list.entries.entries) < len(before)
    hands.keys("Right")
    assert [one.text for one in page.list.entries.entries] == before
    page.list_card.filter.setFocus()
    hands.type("mmgi")
    assert [one.text for one in page.list.entries.entries] == ["Taskforces", "Misdrijven Met Grote Impact"]
    hands.keys("Ctrl+A", "Delete")
    page.list_card.filter.setText("bestaat niet")
    assert page.list_card.nothing.isVisible()


def test_a_date_is_taken_from_the_calendar_by_keyboard(hands: Hands) -> None:
    hands.keys("Alt+D", "Alt+Down")
    calendar = hands.page.day_field.calendar
    assert calendar is not None
    inside = calendar.focusProxy() or calendar
    QTest.keyClick(inside, Qt.Key.Key_Right)
    QTest.keyClick(inside, Qt.Key.Key_Return)
    settle(hands.page, hands.bot)
    assert hands.page.day_field.text() == "1-2-2017"
    assert hands.page.day is not None
    assert hands.page.day.isoformat() == "2017-02-01"


def test_a_date_is_taken_from_the_proposals_by_keyboard(hands: Hands) -> None:
    page = hands.page
    hands.go_down_to("Smit")
    hands.keys("Ctrl+R")
    field: Any = page.form.widget("begins")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    menu = field.menu
    offered = [action.text().split("\t") for action in menu.actions() if "\t" in action.text()]
    assert ["31-1-2017", "peildatum"] in offered
    assert ["1-1-2019", "wijziging in dit orgaan"] in offered
    assert {what for _, what in offered} >= {"vandaag", "eerste van volgende maand"}
    while menu.activeAction().data() != "1-1-2019":
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert field.text() == "1-1-2019"
    assert not page.form.problem("begins")


def test_after_saving_for_a_later_day_a_key_leads_there(hands: Hands) -> None:
    page = hands.page
    hands.go_down_to("Smit")
    hands.keys("Ctrl+R")
    hands.type("mevr. A. Nieuwkoop")
    page.form.put("begins", "03-2018")
    hands.save()
    hands.bot.waitUntil(lambda: bool(page.later.text()), timeout=WAIT_MS)
    assert page.later.text() == "Opgeslagen. De wijziging geldt vanaf 1-3-2018; u kijkt nog naar 31-1-2017."
    assert "Smit" in names(page)
    hands.keys("Alt+N")
    assert page.day_field.text() == "1-3-2018"
    assert "A. Nieuwkoop" in names(page)
    assert "Smit" not in names(page)
    assert page.later.text() == ""
    hands.keys("Alt+N")
    assert page.day_field.text() == "1-3-2018"


def test_the_offer_to_move_on_goes_with_an_undo(hands: Hands) -> None:
    page = hands.page
    hands.go_down_to("Smit")
    hands.keys("Ctrl+Del")
    page.form.put("last_day", "1-6-2018")
    hands.save()
    hands.bot.waitUntil(lambda: bool(page.later.text()), timeout=WAIT_MS)
    assert "vanaf 2-6-2018" in page.later.text()
    hands.keys("Ctrl+Z")
    hands.bot.waitUntil(lambda: not page.later.text(), timeout=WAIT_MS)


def test_a_change_that_is_seen_at_once_offers_nothing(hands: Hands) -> None:
    page = hands.page
    hands.go_down_to("Smit")
    hands.keys("Ctrl+R")
    hands.type("mevr. A. Nieuwkoop")
    hands.save()
    assert "A. Nieuwkoop" in names(page)
    assert page.later.text() == ""


def test_an_ex_officio_seat_is_made_filled_and_corrected_and_knows_no_term(hands: Hands) -> None:
    page = hands.page
    page.composition.table.view.clearSelection()
    hands.go_down_to("Smit")
    hands.keys("Ins")
    form = page.form
    form.put("person", "mevr. A. Nieuwkoop")
    form.put("ex_officio", "1")
    form.put("term", "2018")
    form.look_ahead()
    settle(page, hands.bot)
    assert "kent geen termijn" in form.lines()
    form.put("term", "")
    hands.save()
    hands.go_down_to("A. Nieuwkoop")
    line = page.composition.current()
    assert line is not None
    assert line.ex_officio
    hands.keys("Ctrl+R")
    assert "term" not in [each.key for each in form.verb.fields] if form.verb else False
    hands.keys("Esc", "Shift+F2")
    form.put("ex_officio", "0")
    hands.save()
    hands.go_down_to("A. Nieuwkoop")
    line = page.composition.current()
    assert line is not None
    assert not line.ex_officio


def test_a_filter_takes_the_card_along_and_the_arrow_goes_on_to_what_it_left(hands: Hands) -> None:
    page = hands.page
    hands.keys("Alt+3", "Ctrl+F")
    hands.type("Gorter")
    hands.bot.waitUntil(
        lambda: page.person.card is not None and page.person.card.name.surname == "Gorter", timeout=WAIT_MS
    )
    hands.keys("Down")
    assert hands.window.shell.focusWidget() is page.middle.people.table.view
