"""The card of earlier publications: what was said of an indicator then, what is said now, and why they differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rvs_desktop.formats import format_count
from rvs_desktop.models.documents import source_words
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.parts.indicators.tabs import SideTabs
from rvs_desktop.ui.shortened import ShortenedLabel
from rvs_desktop.ui.tables.cells import Badge, Cell, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.indicators.editions import Edition, FixedPeriod
    from rvs_desktop.models.indicators.story import IndicatorStory

FIELDS: Final = (
    Field("period", QT_TRANSLATE_NOOP("fields", "Periode"), width=8),
    Field("who", QT_TRANSLATE_NOOP("fields", "Publicatie"), width=15),
    Field("said", QT_TRANSLATE_NOOP("fields", "Toen"), FieldKind.DECIMAL, width=14),
    Field("now", QT_TRANSLATE_NOOP("fields", "Nu"), FieldKind.DECIMAL, width=14),
    Field("differs", QT_TRANSLATE_NOOP("fields", "Uitkomst"), width=11),
    Field("reasons", QT_TRANSLATE_NOOP("fields", "Waarom"), width=34),
    Field("quote", QT_TRANSLATE_NOOP("fields", "Zo staat het er"), width=30),
)


@dataclass(frozen=True)
class ReadEditions:
    """Reads what was published of a story before; on the thread of the file."""

    story: IndicatorStory

    def __call__(self, session: Session) -> tuple[Edition, ...]:
        """Return the figures of documents and of periods that were fixed."""
        from rvs_desktop.models.indicators.editions import editions

        return editions(session, self.story, _fixed(session))


def _fixed(session: Session) -> list[FixedPeriod]:
    """Return every period that was fixed, with the figures that are not what they were then."""
    from rvs_desktop.models.indicators.editions import Correction, FixedPeriod
    from rvs_desktop.models.period_locks import lock_states
    from rvs_desktop.periods import Period
    from rvs_desktop.store.since_fixing import changed_since

    return [
        FixedPeriod(
            lock.period,
            lock.fixed_at.date(),
            tuple(
                Correction(one.measure, one.area, Period.parse(one.period), one.fixed, one.now)
                for one in changed_since(session, lock)
            ),
        )
        for lock in lock_states(session)
    ]


class EditionsCard(widgets.Card):
    """A table of what was published, with a way to take a figure over from a document."""

    take_over_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Publicaties"), padding=1, parent=parent)
        side = theme.current().px(13)
        self.head.setContentsMargins(side, side, theme.current().space("s"), 0)
        self.title.hide()
        self.tabs = SideTabs("editions")
        self.head.insertWidget(0, self.tabs)
        self.of = ShortenedLabel()
        self.head.insertWidget(1, self.of, 1)
        self.add = widgets.button(self.tr("Cijfer overnemen"), "small", "add")
        self.add.setToolTip(self.tr("Een cijfer uit een document vastleggen, met de plaats waar het staat."))
        self.add.clicked.connect(self.take_over_wanted)
        self.head.addWidget(self.add)
        self._source = ListSource(FIELDS)
        self.table = TablePanel(self._source, self.tr("Eerdere publicaties"), self.tr("Filter publicaties"))
        self.content.addWidget(self.table, 1)
        title, text = (
            self.tr("Nog niets gepubliceerd"),
            self.tr(
                "Van deze indicator is geen cijfer uit een document bekend, en geen periode met zijn cijfers is vastgesteld."
            ),
        )
        self.nothing = widgets.EmptyState("document_search", title, text)
        self.content.addWidget(self.nothing, 1)

    def show_editions(self, story: IndicatorStory, found: tuple[Edition, ...], *, editable: bool) -> None:
        """Show what was published of a story."""
        self.of.setText(self._headline(found))
        name = self.tr("Eerdere publicaties over {name}").format(name=story.about.name)
        self.setAccessibleName(name)
        self.add.setVisible(editable)
        self.table.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self._source.set_rows([self._row(one) for one in found])

    def _headline(self, found: tuple[Edition, ...]) -> str:
        unlike = sum(one.differs is True for one in found)
        if not unlike:
            return self.tr("{count} cijfers, geen verschil").format(count=format_count(len(found)))
        return self.tr("{count} cijfers, {unlike} anders dan nu").format(
            count=format_count(len(found)), unlike=format_count(unlike)
        )

    def _row(self, one: Edition) -> Row:
        verdicts = {
            True: (self.tr("anders"), "warning", Tone.WARN),
            False: (self.tr("gelijk"), "checkmark_circle", Tone.GOOD),
        }
        why = " ".join(one.reasons)
        verdict = Cell("–", tone=Tone.QUIET, note=why, phrase=self.tr("niet te vergelijken"))
        if one.differs is not None:
            word, icon, tone = verdicts[one.differs]
            verdict = Cell(word, word, note=why, drawing=Badge(word, icon, tone))
        place = source_words(one.place)
        cells = (
            one.period.label(),
            Cell(one.who, note=place),
            Cell(one.said, strong=one.differs is True),
            one.now,
            verdict,
            Cell(why, note=why, tone=Tone.QUIET),
            Cell(f"‘{one.quote}’" if one.quote else "", tone=Tone.QUIET, note=one.quote),
        )
        return Row(one.key, f"{one.period.label()}, {one.who}", cells)
