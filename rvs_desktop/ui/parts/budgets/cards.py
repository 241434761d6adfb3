"""The cards beside a budget: years next to each other, checks that explain themselves, and who contributed what."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rvs_desktop.models.budgets.checks import Check, Level
from rvs_desktop.models.budgets.money import Unit
from rvs_desktop.models.budgets.words import PAYER_WORDS, SIDE_WORDS, Payer, Side
from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.charts.data import Chart, Kind, Point, Series
from rvs_desktop.ui.parts.budgets.banner import PICTURES, TONES
from rvs_desktop.ui.parts.worded import worded
from rvs_desktop.ui.tables.cells import Cell, CellState, Row, RowKind, Tone
from rvs_desktop.ui.tables.listed import ListSource, Section
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.multi_year import MultiYear, YearCell
    from rvs_desktop.models.budgets.multi_year import Series as LineSeries

translate = QCoreApplication.translate
_OTHER: Final = "rest"
_MOST: Final = 12
"""Rows of the years that are seen without scrolling inside the card."""


def fitting(table: TablePanel, rows: int, most: int) -> int:
    """Return the height at which a table shows all of its rows, up to a number of them."""
    look = theme.current()
    height = table.bar.sizeHint().height() + look.size("tableHeader") + min(rows, most) * look.size("row")
    height += len(table.source.totals()) * look.size("totalsRow") + look.px(20)
    return height if table.status.isHidden() else height + table.status.sizeHint().height()


class YearsCard(widgets.Card):
    """Years side by side: a line that was linked to one of another name continues."""

    link_wanted = Signal(object)
    """The user wants to link the lines of this series: key of its row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self._source = ListSource(())
        self.table = TablePanel(self._source, self.tr("Meerjarig"), self.tr("Filter regels"))
        self.heading = widgets.label(self.tr("Meerjarig"), "subtitle")
        self.note = widgets.label("", "caption", "muted")
        self.table.put_before_filter(self.heading, self.note)
        self.link = widgets.button(self.tr("Koppelen"))
        self.link.setToolTip(
            self.tr("Laat de gekozen regel doorlopen met die van een ander jaar, of maak dat los")
        )
        self.link.clicked.connect(self._want_link)
        self.table.bar.addWidget(self.link)
        self.table.status.hide()
        self.table.filter.hide()
        self.table.view.freeze(1)
        self.table.view.spread(1.4)
        self.table.details_wanted.connect(self._want_link)
        self.content.addWidget(self.table)

    def show_years(self, years: MultiYear, unit: Unit, *, editable: bool) -> None:
        """Show the budgets of a body, after amendments."""
        self.link.setVisible(editable)
        missing = ", ".join(map(str, years.missing))
        text = self.tr("na wijziging, {unit}").format(unit=unit.heading)
        if missing:
            text += self.tr("; geen begroting van {years}").format(years=missing)
        self.note.setText(text)
        fields = [
            Field("label", self.tr("Regel"), width=28),
            *(Field(f"y{year}", str(year), FieldKind.CENTS, width=12) for year in years.years),
            Field("growth", self._span(years), FieldKind.PERCENT, width=11),
        ]
        sections = [
            Section(
                tuple(self._row(one, unit) for one in years.series if one.side is side),
                self._heading(years, side, unit),
            )
            for side in Side
        ]
        self._source.set_data(sections, fields)
        self.setMinimumHeight(fitting(self.table, len(years.series) + 2, _MOST))

    def _span(self, years: MultiYear) -> str:
        known = sorted(years.known)
        return f"{known[0]}–{known[-1]}" if len(known) > 1 else self.tr("Groei")

    def _heading(self, years: MultiYear, side: Side, unit: Unit) -> Row:
        cells = [
            Cell(unit.show(sums.amended), sums.amended)
            if sums is not None
            else Cell("", state=CellState.BLANK)
            for sums in years.totals[side]
        ]
        return Row(str(side), worded(SIDE_WORDS[side]), (worded(SIDE_WORDS[side]), *cells, ""), RowKind.GROUP)

    def _row(self, series: LineSeries, unit: Unit) -> Row:
        names = ", ".join(series.labels)
        label = Cell(
            series.label, note=names if len(series.labels) > 1 else "", marked=len(series.labels) > 1
        )
        cells = [self._cell(cell, unit) for cell in series.cells]
        return Row(series.key, series.label, (label, *cells, Cell(series.growth, tone=Tone.QUIET)))

    def _cell(self, cell: YearCell | None, unit: Unit) -> Cell:
        if cell is None:
            return Cell("", state=CellState.BLANK)
        if cell.cents is None:
            return Cell(cell.text or "–", tone=Tone.QUIET)
        return Cell(unit.show(cell.cents), cell.cents)

    def _want_link(self) -> None:
        place = self.table.view.place()
        if place is not None:
            self.link_wanted.emit(place[0])


class ChecksCard(widgets.Card):
    """What was verified: what asks for attention on top, each with what can be done about it."""

    accept_wanted = Signal(object)
    """Accept this ``Check``."""
    line_wanted = Signal(object)
    """Show the line with this identifier."""
    reserve_wanted = Signal(object)
    """Show the row of this reserve."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Controles"), parent=parent)
        self._count = widgets.label("", "caption", "muted")
        self.head.insertWidget(1, self._count)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.current().px(6))
        self.content.addLayout(self._lines)

    def show_checks(self, checks: Sequence[Check], *, editable: bool) -> None:
        """Show them; what a person accepted is told with the reason."""
        widgets.clear(self._lines)
        open_ones = sum(one.open for one in checks)
        good = sum(one.level is Level.GOOD for one in checks)
        text = self.tr("{good} in orde")
        if open_ones:
            text = self.tr("{open} vragen aandacht, {good} in orde")
        if open_ones == 1:
            text = self.tr("1 vraagt aandacht, {good} in orde")
        self._count.setText(text.format(open=open_ones, good=good))
        for check in checks:
            self._lines.addWidget(self._line(check, editable=editable))

    def _line(self, check: Check, *, editable: bool) -> QWidget:
        look = theme.current()
        tone = "good" if check.accepted else TONES[check.level]
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space("s"))
        picture = widgets.label()
        picture.setPixmap(icons.pixmap(PICTURES[tone], f"{tone}Fg", 16, filled=True))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        text = check.text
        if check.accepted:
            text = self.tr("{text} Aanvaard: {reason}").format(text=check.text, reason=check.accepted)
        row.addWidget(widgets.label(text, wrap=True), 1)
        if check.open and check.level is Level.ROUNDING and editable:
            accept = widgets.button(self.tr("Afronding aanvaarden"), "flat")
            accept.setAccessibleName(self.tr("Afronding aanvaarden: {text}").format(text=check.text))
            accept.clicked.connect(partial(self._accept, check))
            row.addWidget(accept, 0, Qt.AlignmentFlag.AlignTop)
        elif check.open and (check.line is not None or check.reserve):
            show = widgets.button(self.tr("Bekijken"), "flat")
            show.setAccessibleName(self.tr("Bekijken: {text}").format(text=check.text))
            show.clicked.connect(partial(self._show, check))
            row.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _accept(self, check: Check, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.accept_wanted.emit(check)

    def _show(self, check: Check, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        if check.reserve:
            self.reserve_wanted.emit(check.reserve)
        else:
            self.line_wanted.emit(check.line)


def contribution_chart(years: MultiYear, source: str) -> Chart | None:
    """Return who contributed what per year in thousands of euros; None when no year says who paid."""
    known = [place for place, year in enumerate(years.years) if year in years.known]
    payers = [*Payer, _OTHER]
    sums: dict[str, list[int]] = {payer: [0] * len(known) for payer in payers}
    for series in years.series:
        if series.side is not Side.INCOME or not series.in_total:
            continue
        for column, place in enumerate(known):
            cell = series.cells[place]
            for line in cell.lines if cell is not None else ():
                sums[line.payer or _OTHER][column] += line.amounts.amended
    shown = [payer for payer in payers if any(sums[payer])]
    if not any(payer != _OTHER for payer in shown) or not known:
        return None
    shown, rest = _most(shown, sums)
    parts = [(worded(PAYER_WORDS[Payer(payer)]), sums[payer]) for payer in shown]
    if any(rest):
        parts.append((translate("budgets", "Overige baten"), rest))
    return Chart(
        translate("budgets", "Bijdragen per jaar"),
        "× € 1.000",
        tuple(str(years.years[place]) for place in known),
        tuple(
            Series(name, tuple(Point(Fraction(cents, 100_000)) for cents in values), number)
            for number, (name, values) in enumerate(parts)
        ),
        kind=Kind.STACK,
        source=source,
    )


def _most(payers: Sequence[str], sums: dict[str, list[int]]) -> tuple[list[str], list[int]]:
    """Return the three payers that pay most, in their order, and the sums of all others."""
    own = [payer for payer in payers if payer != _OTHER]
    largest = sorted(own, key=lambda payer: -sum(sums[payer]))[:3]
    kept = [payer for payer in own if payer in largest]
    others = [sums[payer] for payer in payers if payer not in kept]
    count = len(next(iter(sums.values())))
    return kept, [sum(one[place] for one in others) for place in range(count)]
