"""The card of what outlives a year: reserves, grants, and what is carried over to a later year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from rvs_desktop.models.budgets.words import (
    CERTAINTY_WORDS,
    GRANT_WORDS,
    MOVEMENT_WORDS,
    Certainty,
    GrantEntryKind,
    MovementKind,
    with_word,
)
from rvs_desktop.models.documents import source_words
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.parts.budgets.years import fitting
from rvs_desktop.ui.parts.worded import worded
from rvs_desktop.ui.tables.cells import Cell, CellState, Row, RowKind, Tone
from rvs_desktop.ui.tables.listed import ListSource, Section
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.carrying import CarryOverView
    from rvs_desktop.models.budgets.grants import GrantEntryView, GrantView
    from rvs_desktop.models.budgets.money import Unit
    from rvs_desktop.models.budgets.reserves import MovementView, ReserveView
    from rvs_desktop.ui.parts.budgets.reading import Funds

_ANY_HEIGHT: Final = 16_777_215
"""What Qt itself takes for a height without an end."""
_MOST: Final = 12
"""Rows that are seen without scrolling inside the card."""
FIELDS: Final = (
    Field("what", QT_TRANSLATE_NOOP("fields", "Wat"), width=27),
    Field("opening", QT_TRANSLATE_NOOP("fields", "Begin"), FieldKind.CENTS, width=10),
    Field("more", QT_TRANSLATE_NOOP("fields", "Erbij"), FieldKind.CENTS, width=10),
    Field("less", QT_TRANSLATE_NOOP("fields", "Eraf"), FieldKind.CENTS, width=10),
    Field("closing", QT_TRANSLATE_NOOP("fields", "Eind"), FieldKind.CENTS, width=10),
    Field("state", QT_TRANSLATE_NOOP("fields", "Stand"), width=12),
)


@dataclass(frozen=True)
class _Booked:
    """An amount below the years of its reserve or grant; ``estimated`` is what was thought before it was final."""

    key: str
    year: int
    text: str
    cents: int
    certainty: Certainty
    estimated: int | None
    cancelled: str = ""
    note: str = ""


class FundsCard(widgets.Card):
    """A row per year of each reserve and grant, and a row per carry-over of the shown budget."""

    reserve_wanted = Signal()
    grant_wanted = Signal()
    carry_wanted = Signal()
    final_wanted = Signal(object)
    """Give this carry-over, movement or amount of a grant (key of its row) its final amount."""
    cancel_wanted = Signal(object)
    """Let this movement (key of its row) lapse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self._open: dict[str, bool] = {}
        self._source = ListSource(FIELDS)
        self.table = TablePanel(self._source, self.tr("Reserves en subsidies"), self.tr("Filter fondsen"))
        self.table.status.hide()
        self.table.filter.hide()
        self.table.view.spread(1.3)
        self.heading = widgets.label(self.tr("Reserves en subsidies"), "subtitle")
        self.heading.setMinimumHeight(self.heading.sizeHint().height())  # an empty table takes its room else
        self.table.put_before_filter(self.heading)
        self.table.details_wanted.connect(self._want_final)
        self.book = widgets.button(self.tr("Boeken"), "small", "add")
        self.book.setMenu(self._menu())
        self.table.bar.addWidget(self.book)
        self.finalising = widgets.button(self.tr("Definitief maken"), "icon", "checkmark_circle")
        self.finalising.clicked.connect(self._want_final)
        self.cancelling = widgets.button(self.tr("Laten vervallen"), "icon", "dismiss_circle")
        self.cancelling.clicked.connect(self._want_cancel)
        for button in (self.cancelling, self.finalising):
            self.table.bar.insertWidget(self.table.bar.indexOf(self.book), button)
        self.table.current_moved.connect(self._allow)
        self.nothing = widgets.label(
            self.tr("Geen reserves, subsidies of doorgeschoven bedragen bij deze begroting."),
            tone="muted",
            wrap=True,
        )
        side = theme.current().px(14)
        self.nothing.setContentsMargins(side, 0, side, side)
        self.content.addWidget(self.table)
        self.content.addWidget(self.nothing)

    def _menu(self) -> QMenu:
        """Make the menu of what can be booked; beside each other the three would widen the whole page."""
        menu = QMenu(self)
        for text, wish in (
            (self.tr("Reserve…"), self.reserve_wanted),
            (self.tr("Subsidie…"), self.grant_wanted),
            (self.tr("Doorschuiven naar een later jaar…"), self.carry_wanted),
        ):
            menu.addAction(text).triggered.connect(wish)
        return menu

    def show_funds(self, funds: Funds, unit: Unit, *, editable: bool) -> None:
        """Show reserves, grants and carry-overs."""
        sections = [self._reserve(one, unit) for one in funds.reserves]
        sections += [self._grant(one, unit) for one in funds.grants]
        if funds.carried:
            name = self.tr("Doorgeschoven")
            rows = tuple(self._carried(one, unit) for one in funds.carried)
            sections.append(Section(rows, Row("carried", name, (name, *[""] * 5), RowKind.GROUP)))
        self._source.set_data(sections)
        self.nothing.setVisible(not sections)
        self.table.view.setVisible(bool(sections))
        self.book.setVisible(editable)
        for button in (self.finalising, self.cancelling):
            button.setVisible(editable and bool(sections))
        self._open = self._estimates(funds) if editable else {}
        self._allow()
        rows = sum(1 + len(section.rows) for section in sections)
        height = fitting(self.table, rows, _MOST) if sections else theme.current().px(118)
        self.setMinimumHeight(height)
        self.setMaximumHeight(_ANY_HEIGHT if rows > _MOST else height)

    def _reserve(self, one: ReserveView, unit: Unit) -> Section:
        name = with_word(self.tr("Reserve"), one.name)
        if one.purpose:
            name = self.tr("{name}, bestemd voor {purpose}").format(name=name, purpose=one.purpose)
        rows = [
            self._year(
                f"reserve:{one.id}:{year.year}",
                str(year.year),
                (year.opening, year.additions, year.withdrawals, year.closing),
                unit,
                estimated=year.estimated,
            )
            for year in one.years
        ]
        rows += [self._movement(each, unit) for each in one.movements]
        return Section(tuple(rows), Row(f"reserve:{one.id}", name, (name, *[""] * 5), RowKind.GROUP))

    def _grant(self, one: GrantView, unit: Unit) -> Section:
        name = with_word(self.tr("Subsidie"), one.name)
        if one.until_year is not None:
            name = self.tr("{name}, te besteden t/m {year}").format(name=name, year=one.until_year)
        rows = [
            self._year(
                f"grant:{one.id}:{year.year}",
                str(year.year),
                (year.brought, year.received, year.spent + year.repaid, year.left),
                unit,
                estimated=year.estimated,
            )
            for year in one.years
        ]
        rows += [self._entry(each, unit) for each in one.entries]
        rows += self._to_repay(one, unit)
        return Section(tuple(rows), Row(f"grant:{one.id}", name, (name, *[""] * 5), RowKind.GROUP))

    def _year(
        self,
        key: str,
        name: str,
        amounts: tuple[int | None, int, int, int | None],
        unit: Unit,
        *,
        estimated: bool,
    ) -> Row:
        cells = [
            Cell(unit.show(cents), cents)
            if cents is not None
            else Cell("–", state=CellState.MISSING, phrase=self.tr("niet bekend"))
            for cents in amounts
        ]
        state = worded(CERTAINTY_WORDS[Certainty.ESTIMATED if estimated else Certainty.FINAL])
        return Row(key, name, (name, *cells, Cell(state, tone=Tone.WARN if estimated else Tone.QUIET)))

    def _entry(self, one: GrantEntryView, unit: Unit) -> Row:
        text = worded(GRANT_WORDS[one.kind])
        if one.note:
            text = f"{text}, {one.note}"
        return self._booked(
            _Booked(f"entry:{one.id}", one.year, text, one.cents, one.certainty, one.estimated_cents),
            unit,
            more=one.kind is GrantEntryKind.RECEIVED,
        )

    def _to_repay(self, one: GrantView, unit: Unit) -> list[Row]:
        """Return a row for what is left once the last year for spending is over."""
        last = one.years[-1].year if one.years else one.from_year
        cents = one.to_repay(last)
        if not cents:
            return []
        name = self.tr("Terug te betalen na {year}").format(year=one.until_year)
        cells = (Cell(name, tone=Tone.WARN), "", "", "", Cell(unit.show(cents), cents, tone=Tone.WARN), "")
        return [Row(f"repay:{one.id}", name, cells)]

    def _movement(self, one: MovementView, unit: Unit) -> Row:
        return self._booked(
            _Booked(
                f"movement:{one.id}",
                one.year,
                one.description or source_words(one.source) or worded(MOVEMENT_WORDS[one.kind]),
                one.cents,
                one.certainty,
                one.estimated_cents,
                one.cancelled,
                "\n".join(part for part in (one.override_reason, one.cancelled) if part),
            ),
            unit,
            more=one.kind is MovementKind.ADDITION,
        )

    def _booked(self, one: _Booked, unit: Unit, *, more: bool) -> Row:
        amount = "" if one.cancelled else unit.show(one.cents)
        state = self.tr("vervallen") if one.cancelled else worded(CERTAINTY_WORDS[one.certainty])
        name = "\u2003" + self.tr("{year}: {text}").format(year=one.year, text=one.text)
        note = one.note
        if one.estimated is not None and one.estimated != one.cents:
            name = self.tr("{name}, geschat {amount}").format(name=name, amount=unit.show(one.estimated))
            text = self.tr("Geschat was {amount}; verschil {difference}.").format(
                amount=unit.show(one.estimated), difference=unit.show(one.cents - one.estimated)
            )
            note = f"{note}\n{text}".strip()
        cells = (
            Cell(name, tone=Tone.QUIET, note=note, marked=bool(note)),
            "",
            Cell(amount if more else "", tone=Tone.QUIET),
            Cell("" if more else amount, tone=Tone.QUIET),
            "",
            Cell(state, tone=Tone.QUIET),
        )
        return Row(one.key, name.strip(), cells)

    def _carried(self, one: CarryOverView, unit: Unit) -> Row:
        text = self.tr("{label}: van {first} naar {last}")
        name = text.format(label=one.label, first=one.from_year, last=one.to_year)
        estimated = one.final_cents is None
        state = worded(CERTAINTY_WORDS[one.certainty])
        cells = (
            Cell(name),
            "",
            "",
            Cell(unit.show(one.cents), one.cents),
            "",
            Cell(state, tone=Tone.WARN if estimated else Tone.QUIET),
        )
        return Row(f"carry:{one.id}", one.label, cells)

    def _estimates(self, funds: Funds) -> dict[str, bool]:
        """Return what may become final by the key of its row; what is final or lapsed may not."""
        estimated = Certainty.ESTIMATED
        found = {f"carry:{one.id}": one.certainty is estimated for one in funds.carried}
        for grant in funds.grants:
            found |= {f"entry:{one.id}": one.certainty is estimated for one in grant.entries}
        for reserve in funds.reserves:
            for one in reserve.movements:
                found[f"movement:{one.id}"] = one.certainty is estimated and not one.cancelled
        return found

    def _key(self) -> str:
        place = self.table.view.place()
        key = str(place[0]) if place is not None else ""
        return key if self._open.get(key) is not None else ""

    def _allow(self) -> None:
        key = self._key()
        self.finalising.setEnabled(self._open.get(key, False))
        self.cancelling.setEnabled(key.startswith("movement:") and self._open[key])

    def show_row(self, key: str) -> None:
        """Go to a row, such as ``reserve:7:2021``."""
        self.table.view.go_to(key, "what")
        self.table.view.setFocus()

    def _want_final(self) -> None:
        if self._key():
            self.final_wanted.emit(self._key())

    def _want_cancel(self) -> None:
        if self._key():
            self.cancel_wanted.emit(self._key())
