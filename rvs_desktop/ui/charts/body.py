"""A chart with what keys do: pick a point, show the table, copy, save."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCursor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QToolTip, QWidget

from rvs_desktop.ui import theme
from rvs_desktop.ui.charts.data import Chart, Kind
from rvs_desktop.ui.charts.export import picture
from rvs_desktop.ui.charts.panels import Panels
from rvs_desktop.ui.charts.plot import ChartPlot
from rvs_desktop.ui.charts.style import ChartStyle
from rvs_desktop.ui.charts.words import summary, table_fields, table_rows, tooltip
from rvs_desktop.ui.tables.clipboard import to_mime
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.view import TableView

_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_NONE: Final = Qt.KeyboardModifier.NoModifier


class ChartBody(QWidget):
    """Shows a chart or the same data as a table."""

    save_wanted = Signal()
    """The user wants a picture in a file."""
    point_wanted = Signal(int)
    """The user wants to see what is behind a category."""
    told = Signal(str)
    """What was done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plot = ChartPlot(ChartStyle.of_screen(), self)
        self._source = ListSource(())
        self.table = TableView(TableModel(self._source), self)
        self._chart: Chart | None = None
        holder = QWidget()
        self._drawings = QStackedLayout(holder)
        self._drawings.setContentsMargins(2, 2, 2, 2)
        self._drawings.addWidget(self.plot)
        self._panels: Panels | None = None
        self._pages = QStackedLayout(self)
        self._pages.addWidget(holder)
        self._pages.addWidget(self.table)
        self.plot.picked.connect(self._tell_pick)
        self.plot.point_wanted.connect(self.point_wanted)
        self.table.installEventFilter(self)
        theme.current().changed.connect(self._restyle)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    @property
    def drawing(self) -> ChartPlot | Panels:
        """What draws the chart now."""
        return self._panels if self._panels is not None and self._drawings.currentIndex() else self.plot

    @property
    def series(self) -> int:
        """The series that was pointed at last."""
        return self.drawing.series

    def _choose_drawing(self, chart: Chart) -> None:
        if chart.kind is Kind.PANELS and self._panels is None:
            self._panels = Panels(ChartStyle.of_screen(), self)
            self._panels.picked.connect(self._tell_pick)
            self._panels.point_wanted.connect(self.point_wanted)
            self._scroll = QScrollArea()
            self._scroll.setFrameShape(QFrame.Shape.NoFrame)
            self._scroll.setWidgetResizable(True)
            self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._scroll.setWidget(self._panels)
            self._drawings.addWidget(self._scroll)
        self._drawings.setCurrentIndex(1 if chart.kind is Kind.PANELS else 0)

    @property
    def shows_table(self) -> bool:
        """Whether the table is on screen instead of the drawing."""
        return self._pages.currentIndex() == 1

    def show_chart(self, chart: Chart) -> None:
        """Replace the data."""
        self._chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(summary(chart))
        self._choose_drawing(chart)
        self.drawing.show_chart(chart)
        self.table.setAccessibleName(chart.title)
        self._source.set_rows(table_rows(chart), table_fields(chart))
        self.table.size_columns()

    def toggle_table(self) -> None:
        """Show the same data as a table, or the drawing again."""
        self._pages.setCurrentIndex(0 if self.shows_table else 1)
        (self.table if self.shows_table else self).setFocus()

    def copy_picture(self) -> None:
        """Put the chart on the clipboard as a picture in the light theme."""
        if self._chart is not None:
            QGuiApplication.clipboard().setImage(picture(self._chart))
            self.told.emit(self.tr("Grafiek gekopieerd als afbeelding."))

    def copy_table(self) -> None:
        """Put the figures on the clipboard."""
        if self._chart is not None:
            fields, rows = table_fields(self._chart), table_rows(self._chart)
            data = to_mime(rows, fields, range(len(fields)), headings=True)
            QGuiApplication.clipboard().setMimeData(data)
            self.told.emit(self.tr("Cijfers van de grafiek gekopieerd."))

    def event(self, event: QEvent) -> bool:
        """Claim the keys of a chart before a shortcut of the window takes them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            return self._claim(event)
        return super().event(event)

    def _claim(self, event: QKeyEvent) -> bool:
        if self._command(event) is None:
            return super().event(event)
        event.accept()
        return True

    def _command(self, event: QKeyEvent) -> str | None:
        key = Qt.Key
        return {
            (key.Key_T, _NONE): "table",
            (key.Key_C, _CONTROL): "picture",
            (key.Key_C, _CONTROL | _SHIFT): "figures",
            (key.Key_S, _CONTROL): "save",
            (key.Key_Left, _NONE): "left",
            (key.Key_Right, _NONE): "right",
            (key.Key_Up, _NONE): "up",
            (key.Key_Down, _NONE): "down",
            (key.Key_Home, _NONE): "first",
            (key.Key_End, _NONE): "last",
            (key.Key_Return, _NONE): "open",
            (key.Key_Enter, _NONE): "open",
        }.get((key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Pick, open, copy, save or show the table."""
        command = self._command(event)
        if event.key() == Qt.Key.Key_Escape and self.drawing.pick >= 0:
            self.drawing.set_pick(-1)
        elif command is None or self._chart is None:
            super().keyPressEvent(event)
        elif command in ("left", "right", "first", "last"):
            self._move_pick(command)
        elif command in ("up", "down"):
            self.drawing.step_series(-1 if command == "up" else 1)
        elif command == "open":
            if self.drawing.pick >= 0:
                self.point_wanted.emit(self.drawing.pick)
        else:
            self.do(command)

    def do(self, command: str) -> None:
        """Run a command of the menu: table, picture, figures or save."""
        if command == "table":
            self.toggle_table()
        elif command == "picture":
            self.copy_picture()
        elif command == "figures":
            self.copy_table()
        else:
            self.save_wanted.emit()

    def _move_pick(self, command: str) -> None:
        assert self._chart is not None
        last = len(self._chart.categories) - 1
        now = self.drawing.pick
        places = {"first": 0, "last": last, "left": now - 1 if now > 0 else (0 if now == 0 else last)}
        self.drawing.set_pick(places.get(command, min(now + 1, last)))

    def _tell_pick(self, category: int) -> None:
        if category < 0 or self._chart is None:
            QToolTip.hideText()
            return
        drawing = self.drawing
        shown = drawing.pointed() or self._chart
        text = tooltip(shown, category, self._chart.series[drawing.series].name)
        x, y = drawing.place_of(category)
        # Below the mouse, never under it: a tooltip that takes the mouse away from the drawing ends the pick.
        spot = QCursor.pos() if drawing.underMouse() else drawing.mapToGlobal(QPoint(x + 12, y + 12))
        QToolTip.showText(spot, text, drawing)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let T bring the drawing back from the table."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._bring_back(event)
        return False

    def _bring_back(self, event: QKeyEvent) -> bool:
        wanted = event.key() == Qt.Key.Key_T and event.modifiers() == _NONE
        if wanted:
            self.toggle_table()
        return wanted

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hide the ring."""
        super().focusOutEvent(event)
        self.drawing.set_pick(-1)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ring of the keyboard round the chart."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(theme.current().color("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)

    def _restyle(self) -> None:
        self.plot.restyle(ChartStyle.of_screen())
        if self._panels is not None:
            self._panels.restyle(ChartStyle.of_screen())
