"""Where figures come from: every printed figure with its line, and the contradictions to settle, with both quotes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rvs_desktop.formats import format_units
from rvs_desktop.models.documents import source_words
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.models.indicators.tables import FigureKind
from rvs_desktop.models.indicators.wording import QUALIFIER_WORDS, reach_words, value_words
from rvs_desktop.periods import Period
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.tables.cells import Cell, CellState, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from rvs_desktop.models.contradictions import ContradictionLine, Quote
    from rvs_desktop.models.indicators.published import Published, PublishedContradiction
    from rvs_desktop.ui.parts.indicators.reading import SourceData

FIELDS: Final = (
    Field("indicator", QT_TRANSLATE_NOOP("fields", "Indicator"), width=26),
    Field("area", QT_TRANSLATE_NOOP("fields", "Gebied"), width=17),
    Field("period", QT_TRANSLATE_NOOP("fields", "Periode"), width=12),
    Field("kind", QT_TRANSLATE_NOOP("fields", "Soort"), width=16),
    Field("value", QT_TRANSLATE_NOOP("fields", "Cijfer"), FieldKind.DECIMAL, width=14),
    Field("printed", QT_TRANSLATE_NOOP("fields", "Gedrukt als"), width=16),
    Field("source", QT_TRANSLATE_NOOP("fields", "Bron"), width=40),
    Field("remark", QT_TRANSLATE_NOOP("fields", "Opmerking"), width=40),
)
KIND_WORDS: Final = {
    FigureKind.ACTUAL: QT_TRANSLATE_NOOP("indicators", "cijfer"),
    FigureKind.BASELINE: QT_TRANSLATE_NOOP("indicators", "uitgangspunt"),
    FigureKind.AVERAGE: QT_TRANSLATE_NOOP("indicators", "gemiddelde"),
    FigureKind.CHANGE: QT_TRANSLATE_NOOP("indicators", "verandering"),
    FigureKind.CHANGE_VS_PREVIOUS: QT_TRANSLATE_NOOP("indicators", "verandering"),
    FigureKind.CHANGE_ABS: QT_TRANSLATE_NOOP("indicators", "verschil"),
    FigureKind.LATE_RESULT: QT_TRANSLATE_NOOP("indicators", "na-ijl"),
}


class SourcesView(QWidget):
    """Contradictions on top while there are any, the printed figures below."""

    choose_published_wanted = Signal(str, object)
    """Let this figure (identifier) count for a contradiction (key)."""
    settle_wanted = Signal(object, str)
    """Settle a contradiction between deliveries (identifier): ``keep`` or ``use``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("m"))
        self.contradictions = widgets.Card(self.tr("Bronnen spreken elkaar tegen"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(look.space("s"))
        self.contradictions.content.addLayout(self._lines)
        column.addWidget(self.contradictions)
        self.card = widgets.Card(padding=1)
        self._source = ListSource(FIELDS)
        self.table = TablePanel(self._source, self.tr("Cijfers in documenten"), self.tr("Filter cijfers"))
        self.card.content.addWidget(self.table)
        self.card.setMinimumHeight(look.px(300))
        column.addWidget(self.card, 1)

    def show_sources(self, data: SourceData, *, editable: bool) -> None:
        """Show contradictions, the open ones first, and all printed figures."""
        widgets.clear(self._lines)
        for one in sorted(data.contradictions, key=_settled):
            self._lines.addWidget(self._printed(one, editable=editable))
        for line in data.deliveries:
            self._lines.addWidget(self._delivered(line, editable=editable))
        self.contradictions.setVisible(bool(data.contradictions or data.deliveries))
        self._source.set_rows([self._row(*one) for one in data.figures])

    def _printed(self, one: PublishedContradiction, *, editable: bool) -> QWidget:
        period = one.period.label() if one.period is not None else one.figures[0].period_text
        title = f"{one.about.name}, {period}, {one.area.name}"
        holder, column = _part(title)
        for figure in one.figures:
            number = value_words(figure.value, one.about.unit)
            value = f"{QUALIFIER_WORDS.get(figure.qualifier, '')} {number}".strip()
            text = self.tr("{value} in bron {source}: ‘{quote}’").format(
                value=value, source=source_words(figure.source), quote=figure.quote or figure.printed
            )
            caption = self.tr("{value} gebruiken").format(value=value) if editable and one.open else ""
            answer = partial(self._choose, one.key, figure.id)
            chosen = one.chosen == figure.id
            column.addLayout(_quote(text, caption, answer, chosen=chosen))
        if not one.open:
            text = self.tr("Gekozen: {reason}").format(reason=one.reason)
            column.addWidget(widgets.label(text, tone="good", wrap=True))
        return holder

    def _delivered(self, line: ContradictionLine, *, editable: bool) -> QWidget:
        period = Period.parse(line.period).label()
        holder, column = _part(f"{line.measure_name}, {period}, {line.area_name}")
        for quote, choice in ((line.stood, "keep"), (line.other, "use")):
            value = self._value(quote, line.decimals)
            text = f"{value}: {self._place(quote)}"
            caption = self.tr("{value} gebruiken").format(value=value) if editable and not line.choice else ""
            answer = partial(self._settle, line.id, choice)
            column.addLayout(_quote(text, caption, answer, chosen=line.choice == choice))
        if line.choice:
            text = self.tr("Gekozen door {who}: {reason}").format(who=line.decided_by, reason=line.reason)
            column.addWidget(widgets.label(text, tone="good", wrap=True))
        return holder

    def _value(self, quote: Quote, decimals: int) -> str:
        return format_units(quote.value, decimals) if quote.value is not None else self.tr("niet geleverd")

    def _place(self, quote: Quote) -> str:
        if not quote.file:
            return self.tr("met de hand ingevoerd")
        place = ", ".join(part for part in (quote.file, quote.sheet, quote.cell) if part)
        return f"{place}, ‘{quote.raw}’" if quote.raw else place

    def _choose(self, key: str, figure: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.choose_published_wanted.emit(key, figure)

    def _settle(self, line: int, choice: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.settle_wanted.emit(line, choice)

    def _row(self, one: Published, indicator: str, area: str) -> Row:
        period = one.period.label() if one.period is not None else one.period_text
        remark = ", ".join(part for part in (one.variant, reach_words(one.partial_until), one.note) if part)
        value = Cell(
            one.printed or str(one.value), one.value, tone=Tone.PLAIN if one.preferred else Tone.FAINT
        )
        words = QCoreApplication.translate("indicators", KIND_WORDS[one.kind])
        return Row(
            one.id,
            indicator,
            (
                Cell(indicator, indicator, strong=True),
                area,
                period,
                Cell(words, tone=Tone.QUIET),
                value,
                Cell(f"‘{one.quote}’" if one.quote else "", state=CellState.VALUE, note=one.quote),
                Cell(source_words(one.source), note=one.source),
                Cell(remark, note=remark, tone=Tone.QUIET),
            ),
        )


def _settled(one: PublishedContradiction) -> bool:
    return not one.open


def _part(title: str) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.current().px(4))
    column.addWidget(widgets.label(title, "bodyStrong", wrap=True))
    return holder, column


def _quote(text: str, caption: str, answer: partial[None], *, chosen: bool) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.current().space("s"))
    row.addWidget(widgets.label(text, tone="good" if chosen else "", wrap=True), 1)
    if caption:
        button = widgets.button(caption, "small")
        button.clicked.connect(answer)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return row
