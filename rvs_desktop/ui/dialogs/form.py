"""Dialogs that ask: fields under each other, one verb, cancel, and a line for what cannot be done yet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDateEdit, QLabel, QLayout, QLineEdit, QPushButton, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.dialogs.sheet import Sheet
from rvs_desktop.ui.message_bar import announce


class _DateEdit(QDateEdit):
    """Takes a day typed as ``1-7-2020``.

    Qt moves to the next part by itself when a number is complete; the sign that is typed then wiped out that part.
    """

    _moved = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Begin with the day where everything is selected; a sign goes to the next part, unless Qt went there."""
        text, field, here = event.text(), self.lineEdit(), self.currentSectionIndex()
        if text and text in "-/. ":
            if not self._moved and here + 1 < self.sectionCount():
                self.setSelectedSection(self.sectionAt(here + 1))
            self._moved = False
            return
        if text.isdigit() and field.selectedText() == field.text():
            self.setSelectedSection(self.sectionAt(0))
            here = 0
        super().keyPressEvent(event)
        self._moved = text.isdigit() and self.currentSectionIndex() != here


def date_edit(day: date, name: str) -> QDateEdit:
    """Return a field for a day, with a calendar."""
    made = _DateEdit(QDate(day.year, day.month, day.day))
    made.setDisplayFormat("d-M-yyyy")
    made.setCalendarPopup(True)
    made.setMinimumHeight(theme.current().px(30))
    made.setAccessibleName(name)
    return made


def day_of(field: QDateEdit) -> date:
    """Return the day in a field."""
    found = field.date()
    return date(found.year(), found.month(), found.day())


class Form(Sheet):
    """A dialog with fields under each other, cancel and one verb."""

    def __init__(self, title: str, text: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setMinimumWidth(theme.current().px(440))
        self._refusal: QLabel | None = None
        self._first: QWidget | None = None
        if text:
            self.content.addWidget(widgets.label(text, tone="muted", wrap=True))
        cancel = self.add_button(self.tr("Annuleren"))
        cancel.clicked.connect(self.reject)
        self.action: QPushButton = self.add_button(action, "primary", default=True)
        self.action.clicked.connect(self.accept)

    def add_field(self, name: str, field: QWidget) -> QLabel:
        """Add a field with its label above it."""
        caption = widgets.label(name, "bodyStrong")
        caption.setBuddy(field)
        field.setAccessibleName(name)
        self.content.addWidget(caption)
        self.content.addWidget(field)
        if self._first is None and field.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self._first = field
            field.setFocus()  # else the dialog opens on Cancel, and what is typed is lost
        return caption

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Let Tab go as one reads: Qt goes by when the fields were made, which is not where they stand."""
        super().showEvent(event)
        for before, after in pairwise((*_stops(self.content), *_stops(self.foot))):
            QWidget.setTabOrder(before, after)

    def refuse(self, error: UserError) -> None:
        """Say under the fields why it cannot be done; the dialog stays open with what was filled in."""
        if self._refusal is None:
            self._refusal = widgets.label("", tone="bad", wrap=True)
            self.content.addWidget(self._refusal)
        self._refusal.setText(str(error))
        announce(self, str(error))


def _stops(layout: QLayout) -> Iterator[QWidget]:
    """Yield what the keyboard stops at in a layout, in the order in which it stands there."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget = item.widget()
        if widget is not None:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield widget
        elif inside := item.layout():  # a gap is neither
            yield from _stops(inside)


class DatedReason(Form):
    """Asks for a day, a reason, or both: an extension, a day of receipt, a reopening."""

    def __init__(
        self,
        title: str,
        text: str,
        action: str,
        day: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, text, action, parent)
        self.day: QDateEdit | None = None
        if day is not None:
            self.day = date_edit(day, self.tr("Datum"))
            self.add_field(self.tr("Datum"), self.day)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("In één zin, zonder namen van personen"))
        self.add_field(self.tr("Reden"), self.reason)
        self.reason.textChanged.connect(self._allow)
        self.reason.setFocus()
        self._allow()

    @property
    def values(self) -> tuple[date, str]:
        """The day (any, when none was asked) and the reason."""
        return day_of(self.day) if self.day is not None else date.min, self.reason.text().strip()

    def _allow(self) -> None:
        self.action.setEnabled(bool(self.reason.text().strip()))
