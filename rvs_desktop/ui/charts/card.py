"""A card with a chart: title, unit and scope, a menu, the drawing or its table, and what to say when there is too little."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QStackedLayout, QWidget

from rvs_desktop.ui import widgets
from rvs_desktop.ui.charts.data import Chart
from rvs_desktop.ui.charts.loading import drawing
from rvs_desktop.ui.shortened import ShortenedLabel

if TYPE_CHECKING:
    from rvs_desktop.ui.charts.body import ChartBody

AFTER_THE_FIGURES: Final = 50
"""Milliseconds before loading what draws charts, so that the figures are painted first."""


class ChartCard(widgets.Card):
    """What a page puts a chart on."""

    save_wanted = Signal(object)
    """Save this chart (``Chart``) as a picture; the page asks where."""
    point_wanted = Signal(int)
    """Show what is behind a category."""
    told = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        plain, self.title = self.title, ShortenedLabel("subtitle", "")
        self.title.setText(title)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.head.replaceWidget(plain, self.title)
        plain.deleteLater()
        self.subtitle = ShortenedLabel("caption")
        self.more = widgets.button(self.tr("Meer met deze grafiek"), "icon", "more_horizontal")
        self.head.addWidget(self.more)
        self.content.setSpacing(4)
        self.content.addWidget(self.subtitle)
        self.chart: Chart | None = None
        self._body: ChartBody | None = None
        self._waits = False
        self._empty = QWidget()
        self.nothing = widgets.EmptyState("data_trending", "", "")
        self._pages = QStackedLayout()
        self.content.addLayout(self._pages, 1)  # first, or its first page flashes as a window of its own
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.nothing)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.menu = self._make_menu()
        self.more.clicked.connect(self._show_menu)

    @property
    def body(self) -> ChartBody:
        """The drawing and its table; made when it is first needed."""
        if self._body is None:
            from rvs_desktop.ui.charts.body import ChartBody

            self._body = ChartBody()
            self._body.save_wanted.connect(self._ask_to_save)
            self._body.point_wanted.connect(self.point_wanted)
            self._body.told.connect(self.told)
            self._pages.addWidget(self._body)
            if self.chart is not None:
                self._draw()
        return self._body

    def show_chart(self, chart: Chart) -> None:
        """Replace the data."""
        self.title.setText(chart.title)
        self.setAccessibleName(chart.title)
        self.subtitle.setText(chart.subtitle)
        self.subtitle.setVisible(bool(chart.subtitle))
        self.chart = chart
        self.more.setEnabled(True)
        ready = drawing(QCoreApplication.instance() or self)
        if self._body is not None or ready.ready:
            self._draw()
            return
        self._pages.setCurrentWidget(self._empty)
        if not self._waits:
            self._waits = True
            ready.loaded.connect(self._draw)
            QTimer.singleShot(AFTER_THE_FIGURES, self, ready.begin)  # not for a card that is gone by then

    def _draw(self) -> None:
        """Draw the data that stands now, unless there was said to be too little since."""
        if self.chart is not None:
            body = self.body
            body.show_chart(self.chart)
            self._pages.setCurrentWidget(body)

    def show_nothing(self, title: str, text: str) -> None:
        """Say why there is no chart; what was said of another one goes."""
        self.chart = None
        self.subtitle.setText("")
        self.nothing.set_texts(title, text)
        self._pages.setCurrentWidget(self.nothing)
        self.more.setEnabled(False)

    @property
    def is_empty(self) -> bool:
        """Whether the card says why there is no chart."""
        return self._pages.currentWidget() is self.nothing

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        translate = QCoreApplication.translate
        for key, text, keys in (
            ("table", translate("charts", "Tabel of grafiek tonen"), "T"),
            ("picture", translate("charts", "Kopiëren als afbeelding"), "Ctrl+C"),
            ("figures", translate("charts", "Cijfers kopiëren"), "Ctrl+Shift+C"),
            ("save", translate("charts", "Opslaan als afbeelding…"), "Ctrl+S"),
        ):
            action = menu.addAction(f"{text}\t{keys}")
            action.setData(key)
        menu.triggered.connect(self._run)
        return menu

    def _run(self, action: QAction) -> None:
        self.body.do(str(action.data()))

    def _show_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _ask_to_save(self) -> None:
        if self.chart is not None:
            self.save_wanted.emit(self.chart)
