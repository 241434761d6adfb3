"""A budget in the Dutch layout: begroting, wijzigingen, begroting na wijziging, realisatie, prognose and saldo."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from rvs_desktop.formats import format_percent
from rvs_desktop.models.budgets.amounts import Amount, show_amount
from rvs_desktop.models.budgets.money import Unit
from rvs_desktop.models.budgets.reading import BudgetRef
from rvs_desktop.models.budgets.words import Side


class Amounts(NamedTuple):
    """The columns of a line or a total, all in cents.

    ``forecast`` is what is expected for the whole year: as typed, else the budget after amendments. A tuple, because
    every one of thousands of lines has them.
    """

    original: int = 0
    changes: int = 0
    realised: int = 0
    forecast: int = 0

    @property
    def amended(self) -> int:
        """Begroting na wijziging."""
        return self.original + self.changes

    @property
    def difference(self) -> int:
        """Forecast minus the budget after amendments: what the page shows as Verschil."""
        return self.forecast - self.amended

    @property
    def remaining(self) -> int:
        """What is still to come in or to be spent."""
        return self.amended - self.realised

    @property
    def percent(self) -> str:
        """Realised as a part of the budget after amendments: ``75,0%``, or ``n.v.t.`` without a budget."""
        return format_percent(self.realised, self.amended)

    def minus(self, other: Amounts) -> Amounts:
        """Return the difference, column by column."""
        return Amounts(
            self.original - other.original,
            self.changes - other.changes,
            self.realised - other.realised,
            self.forecast - other.forecast,
        )


@dataclass(frozen=True, slots=True)
class LinePart:
    """A part of which the amount of a line is said to consist."""

    label: str
    cents: int
    in_total: bool
    derived: bool
    note: str
    source: str


class SheetLine(NamedTuple):
    """A line with its columns; see ``BudgetLine`` for what the fields mean.

    A tuple and no dataclass: a body with ten years has thousands of them, and its page is to open at once.
    """

    id: int
    side: Side
    group: str
    label: str
    original: int | None
    """Empty where the budget names no amount."""
    changes: int
    realised: int | None
    """Empty where nothing was booked: that is not known, and never nought."""
    forecast: int | None
    """As typed."""
    text_state: str
    pro_memorie: bool
    in_total: bool
    fte_thousandths: int | None
    in_kind_cents: int | None
    estimated: bool
    rounded_to: int
    payer: str
    series: str
    marks: tuple[str, ...]
    explanation: str
    note: str
    printed: str
    source: str
    parts: tuple[LinePart, ...] = ()

    @property
    def amounts(self) -> Amounts:
        """The columns to reckon with, where nothing known counts as nought."""
        amended = (self.original or 0) + self.changes
        expected = amended if self.forecast is None else self.forecast
        return Amounts(self.original or 0, self.changes, self.realised or 0, expected)

    @property
    def budgeted(self) -> bool:
        """Whether the budget or an amendment names an amount: where neither does, nothing is expected either."""
        return self.original is not None or self.changes != 0

    @property
    def cell(self) -> Amount:
        """What stands in the column of the original budget, for ``amounts.show_amount``."""
        return Amount(self.original, self.pro_memorie, self.fte_thousandths, self.text_state)

    def shown(self, unit: Unit) -> str:
        """Write that column in a unit: money with what is given in kind, pro memorie or said instead; empty without."""
        money = unit.show(self.original) if self.original is not None else ""
        rest = show_amount(Amount(None, self.pro_memorie, self.fte_thousandths, self.text_state))
        return " ".join(part for part in (money, rest) if part)

    @property
    def saldo(self) -> int:
        """What it does to the result: more income or less expense than the amended budget is positive."""
        over = self.amounts.realised - self.amounts.amended
        return over if self.side is Side.INCOME else -over

    @property
    def favourable(self) -> bool | None:
        """Whether the forecast is better than the amended budget, worse, or (None) the same."""
        difference = self.amounts.difference
        return None if not difference else (difference > 0) == (self.side is Side.INCOME)


@dataclass(frozen=True, slots=True)
class SheetGroup:
    """Lines under one heading, and their subtotal; lines without a heading stand in a group without a label."""

    label: str
    lines: tuple[SheetLine, ...]
    subtotal: Amounts


@dataclass(frozen=True, slots=True)
class StatedTotal:
    """A total as the source states it."""

    label: str
    cents: int
    printed: str
    source: str


@dataclass(frozen=True, slots=True)
class SheetSide:
    """Baten or lasten: groups in order, the total, lines outside the total, and the total that the source states."""

    side: Side
    groups: tuple[SheetGroup, ...]
    total: Amounts
    outside: tuple[SheetLine, ...]
    stated: StatedTotal | None

    @property
    def lines(self) -> tuple[SheetLine, ...]:
        """All lines in order, those outside the total last."""
        return tuple(line for group in self.groups for line in group.lines) + self.outside


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note under the budget; without a mark it is about the whole."""

    id: int
    mark: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class BudgetSheet:
    """A budget as a screen, an export or a check needs it."""

    budget: BudgetRef
    as_of: date | None
    income: SheetSide
    expense: SheetSide
    footnotes: tuple[Footnote, ...]

    @property
    def balance(self) -> Amounts:
        """Saldo: baten minus lasten, per column."""
        return self.income.total.minus(self.expense.total)

    def side(self, side: Side) -> SheetSide:
        """Return one side."""
        return self.income if side is Side.INCOME else self.expense

    @property
    def lines(self) -> tuple[SheetLine, ...]:
        """All lines, baten first."""
        return self.income.lines + self.expense.lines
