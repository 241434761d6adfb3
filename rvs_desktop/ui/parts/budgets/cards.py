"""The cards beside a budget: checks that explain themselves, and who contributed what through the years."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rvs_desktop.models.budgets.checks import Check, Level
from rvs_desktop.models.budgets.words import PAYER_WORDS, Payer, Side
from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.charts.data import Chart, Kind, Point, Series
from rvs_desktop.ui.parts.budgets.banner import PICTURES, TONES
from rvs_desktop.ui.parts.worded import worded

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.multi_year import MultiYear

translate = QCoreApplication.translate
_OTHER: Final = "rest"
_LINE: Final = 26
"""Height of the first line of a check, as high as the button behind it."""


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
        self._lines.setSpacing(0)
        self.content.addLayout(self._lines)

    def show_checks(self, checks: Sequence[Check], *, editable: bool) -> None:
        """Show them; what a person accepted is told with the reason."""
        widgets.clear(self._lines)
        open_ones = sum(one.open for one in checks)
        good = sum(one.level is Level.GOOD for one in checks)
        parts = [self.tr("1 vraagt aandacht") if open_ones == 1 else self.tr("{open} vragen aandacht")]
        parts = parts[: bool(open_ones)] + [self.tr("{good} in orde")][: bool(good)]
        self._count.setText(", ".join(parts).format(open=open_ones, good=good))
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
        picture.setFixedHeight(look.px(_LINE))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        text = check.text
        if check.accepted:
            text = self.tr("{text} Aanvaard: {reason}").format(text=check.text, reason=check.accepted)
        words = QVBoxLayout()
        above = max(0, (look.px(_LINE) - QFontMetrics(look.font("body")).height()) // 2)
        words.setContentsMargins(0, above, 0, 0)
        words.addWidget(widgets.label(text, wrap=True))
        row.addLayout(words, 1)
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
