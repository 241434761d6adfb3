"""Dialogs: every sentence is read whole, also one that comes when the dialog is open."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from rvs_desktop.errors import UserError
from rvs_desktop.ui.dialogs.form import Form

LONG = UserError(
    "De reserve RIEC komt eind 2021 op −€ 5.000,00.",
    "Verlaag de onttrekking in dat jaar, of schrijf op waarom de reserve een jaar lang negatief mag worden en"
    " uit welke baten zij daarna weer wordt aangevuld.",
)


def cut(form: Form) -> list[str]:
    """The sentences of a dialog that do not fit where they stand."""
    labels = [label for label in form.findChildren(QLabel) if label.wordWrap() and label.isVisible()]
    assert labels
    return [label.text() for label in labels if label.height() < label.heightForWidth(label.width())]


def test_a_refusal_is_shown_to_its_last_line(qtbot: QtBot) -> None:
    form = Form("Reserve", "Boek wat erbij komt of eraf gaat.", "Boeken")
    qtbot.addWidget(form)
    form.add_field("Bedrag in euro", QLineEdit())
    form.open()
    form.refuse(LONG)
    qtbot.waitUntil(lambda: str(LONG) in [label.text() for label in form.findChildren(QLabel)])
    qtbot.waitUntil(lambda: not cut(form))


def test_a_second_refusal_that_is_longer_is_whole_too(qtbot: QtBot) -> None:
    form = Form("Reserve", "", "Boeken")
    qtbot.addWidget(form)
    form.add_field("Bedrag in euro", QLineEdit())
    form.open()
    form.refuse(UserError("Dit bedrag kan niet.", "Typ een bedrag van nul of meer."))
    qtbot.waitUntil(lambda: not cut(form))
    form.refuse(LONG)
    qtbot.waitUntil(lambda: not cut(form))
    tall = form.height()
    form.refuse(UserError("Dit bedrag kan niet.", "Typ een bedrag van nul of meer."))
    qtbot.waitUntil(lambda: not cut(form))
    assert form.height() == tall, "a dialog that shrinks moves its buttons away from the pointer"
