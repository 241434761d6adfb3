"""A field for a date that may be a year or a month, with a calendar for who would rather point at a day."""

from __future__ import annotations

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from rvs_desktop.formats import FormatError, format_date, parse_date
from rvs_desktop.ui import icons, theme


class DayEdit(QLineEdit):
    """Typing comes first; the icon or Alt+Down opens the calendar."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon = QAction(self.tr("Kalender (Alt+↓)"), self)
        self._icon.triggered.connect(self.open_calendar)
        self.addAction(self._icon, QLineEdit.ActionPosition.TrailingPosition)
        self.calendar: QCalendarWidget | None = None
        theme.current().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self._icon.setIcon(icons.icon("calendar_ltr"))

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
        """Open the calendar on Alt+Down."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return
        super().keyPressEvent(event)
