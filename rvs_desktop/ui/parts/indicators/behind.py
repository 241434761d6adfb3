"""The card of what stands behind a figure: every line and cell it is made of, with the way to its file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from rvs_desktop.formats import format_count
from rvs_desktop.models.documents import source_words
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.shortened import ShortenedLabel
from rvs_desktop.ui.tables.cells import Cell, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.indicators.behind import BehindLine
    from rvs_desktop.periods import Period

FIELDS: Final = (
    Field("area", QT_TRANSLATE_NOOP("fields", "Gebied"), width=17),
    Field("period", QT_TRANSLATE_NOOP("fields", "Periode"), width=12),
    Field("value", QT_TRANSLATE_NOOP("fields", "Cijfer"), FieldKind.DECIMAL, width=10),
    Field("place", QT_TRANSLATE_NOOP("fields", "Bron"), width=30),
    Field("quote", QT_TRANSLATE_NOOP("fields", "Zo staat het er"), width=34),
    Field("what", QT_TRANSLATE_NOOP("fields", "Gegeven"), width=24),
)


@dataclass(frozen=True)
class ReadBehind:
    """Reads what a figure is made of; on the thread of the file."""

    region: str
    code: str
    area: str
    period: Period

    def __call__(self, session: Session) -> list[BehindLine]:
        """Return its sources."""
        from rvs_desktop.models.indicators.behind import behind

        return behind(session, self.region, self.code, self.area, self.period)


class BehindCard(widgets.Card):
    """Stands in the place of the passport while it is asked for; Esc or the button closes it."""

    closed = Signal()
    file_wanted = Signal(str)
    """Show the delivery of a line: a place as ``Page.page_wanted`` takes it."""
    history_wanted = Signal(str, str, int)
    """Show what became of a line: which figure, as it is printed, and the identifier of its row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Herkomst"), padding=1, parent=parent)
        side = theme.current().px(13)
        self.head.setContentsMargins(side, side, theme.current().space("s"), 0)
        self.of = ShortenedLabel()
        self.head.insertWidget(1, self.of, 1)
        self.file = widgets.button(self.tr("Naar de levering"), "small")
        self.file.clicked.connect(self._open_file)
        self.head.addWidget(self.file)
        close = widgets.button(self.tr("Herkomst sluiten"), "icon", "dismiss")
        close.clicked.connect(self.closed)
        self.head.addWidget(close)
        self._lines: dict[str, BehindLine] = {}
        self._source = ListSource(FIELDS)
        self.table = TablePanel(self._source, self.tr("Herkomst"), self.tr("Filter bronnen"))
        self.table.details_wanted.connect(self._open)
        self.table.current_moved.connect(self._allow)
        self.table.setToolTip(self.tr("Enter of dubbelklik toont de geschiedenis van een cijfer."))
        self.content.addWidget(self.table, 1)

    def show_lines(self, title: str, lines: Sequence[BehindLine]) -> None:
        """Show what a figure is made of."""
        self._lines = {line.key: line for line in lines}
        count = self.tr("{count} bronnen") if len(lines) != 1 else self.tr("{count} bron")
        self.of.setText(f"{title}, {count.format(count=format_count(len(lines)))}")
        self.setAccessibleName(self.tr("Herkomst van {title}").format(title=title))
        self._source.set_rows([self._row(line) for line in lines])
        if lines:
            self.table.view.go_to(lines[0].key, "value")
        self._allow()

    def _row(self, line: BehindLine) -> Row:
        tone = Tone.PLAIN if line.counts else Tone.FAINT
        aside = "" if line.counts else self.tr("telt niet mee: een andere bron geldt")
        place = source_words(line.place) or self.tr("met de hand ingevoerd")
        cells = (
            line.area,
            line.period,
            Cell(line.value, tone=tone, note=aside, strong=line.counts),
            Cell(place, tone=tone, note=place),
            Cell(line.quote, tone=Tone.QUIET, note=line.quote),
            Cell(line.what, tone=Tone.QUIET),
        )
        return Row(line.key, f"{line.area}, {line.period}", cells)

    def current(self) -> BehindLine | None:
        """The source on which the cursor stands."""
        place = self.table.view.place()
        return self._lines.get(str(place[0])) if place is not None else None

    def _allow(self) -> None:
        line = self.current()
        self.file.setVisible(line is not None and line.delivery is not None)

    def _open(self) -> None:
        line = self.current()
        if line is not None:
            title = f"{line.what}, {line.area}, {line.period}"
            self.history_wanted.emit(title, line.value, int(line.key.partition(":")[2]))

    def _open_file(self) -> None:
        line = self.current()
        if line is not None and line.delivery is not None:
            self.file_wanted.emit(f"deliveries?{line.delivery}")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
