"""What reading a sheet with a budget finds: lines, control totals, notes, and every row that is none of these."""

from __future__ import annotations

from dataclasses import dataclass, field

from rvs_desktop.models.budgets.words import Side


@dataclass
class FoundLine:
    """A line of a budget as the sheet has it; ``row`` counts from 1."""

    row: int
    cell: str
    side: str
    group: str
    label: str
    mark: str
    certain: bool
    outside: bool
    cents: int | None
    pro_memorie: bool
    fte_thousandths: int | None
    text_state: str
    estimated: bool
    forecast: int | None
    explanation: str
    printed: str


@dataclass
class FoundBudget:
    """A budget in a sheet, and what could not be read of it."""

    sheet: str
    texts: list[str]
    """What stands above it: names the body and the year."""
    years: list[int]
    thousands: bool
    lines: list[FoundLine] = field(default_factory=list[FoundLine])
    totals: list[tuple[str, str, int, str]] = field(default_factory=list[tuple[str, str, int, str]])
    """(side or empty for a subtotal or the saldo, label, cents, cell)."""
    notes: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    skipped: dict[str, int] = field(default_factory=dict[str, int])
    passed: list[tuple[int, str, str]] = field(default_factory=list[tuple[int, str, str]])
    """(row from 1, rule, text): the rows that are counted in ``skipped``."""
    troubles: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    """(code, cell, why): each is a row that waits for a person."""
    questions: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    """(code, cell, sentence): each is about a whole block."""
    waiting: int = 0
    """Rows of a block of which the column with amounts is not known."""
    rows: int = 0
    """Rows with content, a row of two blocks side by side once for each: all are accounted for."""
    details: bool = False
    """Whether the sheet has columns for marks, particulars and forecasts."""
    part: bool = False
    """Whether it is a piece of a budget: it says nothing of the lines that it does not have."""
    unread: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    """(heading, role or empty) of the columns with content that are not taken in."""
    choices: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    """(column, heading and first cell): the columns that may hold the amounts, when it is not known which."""

    def skip(self, rule: str, row: int, text: str) -> None:
        """Count a row that is no line; ``row`` counts from 0."""
        self.skipped[rule] = self.skipped.get(rule, 0) + 1
        self.passed.append((row + 1, rule, text))


@dataclass(frozen=True)
class Part:
    """What a piece of a budget does not say itself.

    Attributes:
        side: of the lines above the first heading of a side.
        amounts: number of the column with the amounts, None where the piece shows it.
    """

    side: Side
    amounts: int | None = None
