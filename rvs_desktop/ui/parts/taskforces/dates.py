"""A field for a date that may be a year or a month, with dates to choose from and a calendar to point at a day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QMenu, QVBoxLayout, QWidget

from rvs_desktop.formats import FormatError, format_date, parse_date
from rvs_desktop.ui import icons, theme


class DayEdit(QLineEdit):
    """Typing comes first; the icon or Down opens the proposals, Alt+Down the calendar.

    Args:
        text: what stands in it first.
        proposals: dates as one would type them, each with what is special about it; without them the icon opens the
            calendar.
    """

    def __init__(
        self, text: str = "", proposals: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._proposals = tuple(proposals)
        caption = self.tr("Datums en kalender (↓)") if proposals else self.tr("Kalender (Alt+↓)")
        self._icon = QAction(caption, self)
        if proposals:
            hint = self.tr(
                "Een dag, een maand of een jaar: 1-3-2017, 03-2017 of 2017. Pijl omlaag stelt datums voor."
            )
            self.setToolTip(hint)
        self._icon.triggered.connect(self.propose if proposals else self.open_calendar)
        self.menu: QMenu | None = None
        self.addAction(self._icon, QLineEdit.ActionPosition.TrailingPosition)
        self.calendar: QCalendarWidget | None = None
        theme.current().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self._icon.setIcon(icons.icon("calendar_ltr"))

    def propose(self) -> None:
        """Offer dates in a menu, with the calendar at its end."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, what in self._proposals:
            action = menu.addAction(f"{text}\t{what}")
            action.setData(text)
        menu.addSeparator()
        menu.addAction(self.tr("Kalender") + "\tAlt+↓")
        menu.triggered.connect(self._choose)
        self.menu = menu
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        menu.setActiveAction(menu.actions()[0])

    def _choose(self, action: QAction) -> None:
        self.menu = None
        if action.data() is None:
            self.open_calendar()
            return
        self.setText(str(action.data()))
        self.setFocus()
        self.editingFinished.emit()

    def open_calendar(self) -> None:
        """Show the month of the date in the field, or of today."""
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setProperty("card", "true")
        column = QVBoxLayout(popup)
        column.setContentsMargins(2, 2, 2, 2)
        self.calendar = QCalendarWidget(popup)
        self.calendar.setAccessibleName(self.tr("Kalender"))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        plain = QTextCharFormat()
        plain.setForeground(theme.current().color("text"))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekend, plain)  # red means wrong here
        try:
            day = parse_date(self.text())
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        except FormatError:
            self.calendar.setSelectedDate(QDate.currentDate())
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)
        column.addWidget(self.calendar)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        self.calendar.setFocus()

    def _take(self, chosen: QDate) -> None:
        popup = self.calendar.window() if self.calendar is not None else None
        self.calendar = None
        self.setText(format_date(parse_date(chosen.toString("yyyy-MM-dd"))))
        if popup is not None:
            popup.close()
        self.setFocus()
        self.editingFinished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the calendar on Alt+Down, the proposals on Down."""
        if event.key() == Qt.Key.Key_Down:
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.open_calendar()
                return
            if self._proposals:
                self.propose()
                return
        super().keyPressEvent(event)
