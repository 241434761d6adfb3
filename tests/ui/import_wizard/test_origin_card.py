"""Sender and period of a file: what the file says, what a person chooses, and what is not a period."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLineEdit, QPushButton

from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.origin import Origin
from rvs_desktop.ui.import_wizard.origin_card import OriginCard
from rvs_desktop.ui.parts.typed_period import typed_period

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WORDS = Vocabulary(areas={"GM0034": ("", "Almere"), "GM0050": ("", "Zeewolde")}, senders=("GM0034", "GM0050"))


@pytest.fixture
def card(qtbot: QtBot) -> OriginCard:
    made = OriginCard()
    qtbot.addWidget(made)
    made.show()
    return made


def field(card: OriginCard) -> QLineEdit:
    line = card.when.lineEdit()
    assert line is not None
    return line


def buttons(card: OriginCard) -> list[QPushButton]:
    return [one for one in card.findChildren(QPushButton) if one.isVisible()]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", ""),
        ("2020", "2020"),
        ("2e kwartaal 2020", "2020-Q2"),
        ("2020-q2", "2020-Q2"),
        ("1e halfjaar 2020", "2020-H1"),
        ("mrt '20", "2020-03"),
        ("Q2", None),
        ("vorig jaar", None),
        ("week 12 2020", None),
        ("t/m mei 2020", None),
        ("iets", None),
    ],
)
def test_a_period_can_be_typed_as_people_write_it(text: str, key: str | None) -> None:
    assert typed_period(text) == key


def test_every_period_of_the_list_is_read_back_as_itself(card: OriginCard) -> None:
    for place in range(1, card.when.count()):
        assert typed_period(card.when.itemText(place)) == card.when.itemData(place)


def test_what_the_file_says_is_told_and_a_sender_is_chosen(card: OriginCard, qtbot: QtBot) -> None:
    card.show_origin(Origin(areas=("GM0034",), first="2020-Q1", last="2020-Q2"), WORDS)
    assert card.told_sender.text() == "De cijfers zijn van Almere."
    assert card.told_period.text() == "Het bestand noemt Q1 2020 tot en met Q2 2020."
    assert not card.focus_asked()
    with qtbot.waitSignal(card.said) as heard:
        qtbot.keyClicks(card.who, "Zee")
        card.who.activated.emit(card.who.currentIndex())
    assert heard.args == ["GM0050", ""]


def test_what_is_missing_is_asked_and_who_sent_it_before_is_one_click(card: OriginCard, qtbot: QtBot) -> None:
    asks = frozenset({"sender", "period"})
    card.show_origin(Origin(asks=asks, before=("GM0050",)), WORDS)
    assert card.focus_asked()
    assert "Kies de afzender" in card.told_sender.text()
    assert "Kies de periode" in card.told_period.text()
    qtbot.waitUntil(lambda: len(buttons(card)) == 1)
    (button,) = buttons(card)
    with qtbot.waitSignal(card.said) as heard:
        button.click()
    assert heard.args == ["GM0050", ""]
    card.show_origin(Origin(sender="GM0050", areas=("GM0050",), asks=frozenset({"period"})), WORDS)
    assert card.told_sender.text() == "Door u gekozen."
    assert buttons(card) == []


def test_the_wheel_scrolls_and_never_chooses_a_sender(card: OriginCard) -> None:
    card.show_origin(Origin(areas=("GM0034",)), WORDS)
    point = QPointF(card.who.rect().center())
    wheel = QWheelEvent(
        point,
        QPointF(card.who.mapToGlobal(point)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(card.who, wheel)
    assert card.who.currentIndex() == 0
    assert not wheel.isAccepted()


def test_a_typed_period_is_told_once_and_nonsense_never(card: OriginCard, qtbot: QtBot) -> None:
    card.show_origin(Origin(), WORDS)
    with qtbot.assertNotEmitted(card.said):
        qtbot.keyClicks(field(card), "kwartaal negen")
        qtbot.keyClick(field(card), Qt.Key.Key_Return)
    assert "Dit is geen periode" in card.told_period.text()
    field(card).clear()
    with qtbot.waitSignal(card.said) as heard:
        qtbot.keyClicks(field(card), "q2 2020")
        qtbot.keyClick(field(card), Qt.Key.Key_Return)
    assert heard.args == ["", "2020-Q2"]
    with qtbot.assertNotEmitted(card.said):
        field(card).editingFinished.emit()
