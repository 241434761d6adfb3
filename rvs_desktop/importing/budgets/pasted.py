"""Lines of a budget out of a pasted block: what would become of every row of it, and writing that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from operator import attrgetter
from typing import Any, Final

from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents
from rvs_desktop.importing.budgets.cells import shown
from rvs_desktop.importing.budgets.found import FoundBudget, FoundLine, Part
from rvs_desktop.importing.budgets.plan import BudgetPlan, plan_part, sums_of
from rvs_desktop.importing.budgets.sheets import find_part
from rvs_desktop.importing.files.workbook import CellValue, ErrorValue, Grid, Workbook, is_error_text
from rvs_desktop.importing.persons.personal_data import safeguard
from rvs_desktop.importing.recognition import Problem
from rvs_desktop.models.budgets import editing
from rvs_desktop.models.budgets.amounts import read_amount
from rvs_desktop.models.budgets.layout import BudgetSheet
from rvs_desktop.models.budgets.sheet import budget_sheet
from rvs_desktop.models.budgets.tables import BudgetLine
from rvs_desktop.models.budgets.words import Side

CLIPBOARD: Final = "klembord"
"""Stands where a file has the name of a sheet."""
SOURCE: Final = "Geplakt van het klembord"
_DIGITS: Final = re.compile(r"\d+")
_NOT_TAKEN: Final = "De som rekent het programma zelf uit."


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    EQUAL = "unchanged"
    SUM = "sum"
    """A total or subtotal: lines are added up by the program."""
    TEXT = "text"
    """A heading or a note."""
    OPEN = "needs_decision"
    """A person has to choose."""
    REFUSED = "rejected"
    """It cannot be read or stored."""


@dataclass(frozen=True)
class PasteSaid:
    """What a person said of a block.

    Attributes:
        side: of the lines above the first heading of a side.
        group: heading that new lines come under where the block has none.
        after: line below which new lines of the same side and heading come.
        amounts: number of the column with the amounts; None where the block shows it.
        marks: ``note`` or ``name`` for digits behind names.
        sums: ``leave`` or ``take`` for rows that are the sum of the rows above them.
    """

    side: Side
    group: str = ""
    after: int | None = None
    amounts: int | None = None
    marks: str = ""
    sums: str = ""


@dataclass(frozen=True)
class PastedRow:
    """A row of the block as it was read; ``row`` counts from 1, ``code`` names the question that keeps it open."""

    row: int
    label: str
    amount: str
    fate: Fate
    where: str = ""
    """Heading it comes under."""
    why: str = ""
    code: str = ""


@dataclass(frozen=True)
class PastedLines:
    """A block as it would be stored; every row with content is in ``rows``.

    Attributes:
        rows: in the order of the block.
        unread: (heading, role) of the columns that are not taken in.
        choices: (column, how a person knows it) where it is not clear which has the amounts.
        plan: for :func:`write`.
        said: for :func:`write`.
    """

    rows: tuple[PastedRow, ...]
    unread: tuple[tuple[str, str], ...]
    choices: tuple[tuple[int, str], ...]
    plan: BudgetPlan
    said: PasteSaid

    def count(self, *fates: Fate) -> int:
        """Return how many rows end so."""
        return sum(row.fate in fates for row in self.rows)

    @property
    def stored(self) -> int:
        """Rows that change something."""
        return self.count(Fate.NEW, Fate.CHANGED)


def has_lines(block: Sequence[Sequence[str]]) -> bool:
    """Tell whether a block is lines of a budget and no figures for cells: a text with something beside it."""
    for row in block:
        filled = [text for text in row if text]
        if len(filled) < 2:
            continue
        try:
            if read_amount(filled[0]).text_state:
                return True
        except UserError:
            return True
    return False


def read_block(session: Session, budget: int, block: Sequence[Sequence[str]], said: PasteSaid) -> PastedLines:
    """Say what would become of a block.

    Args:
        session: to read from.
        budget: that the lines come in.
        block: the texts.
        said: what a person said of it.

    Raises:
        Refused: if it is a list of persons.
        UserError: if the budget is gone.
    """
    standing = budget_sheet(session, budget)
    cells = tuple(tuple(map(_cell, row)) for row in block)
    grid = safeguard(Workbook(CLIPBOARD, (Grid(CLIPBOARD, cells),), CLIPBOARD), frozenset()).workbook.sheets[
        0
    ]
    found = find_part(grid, standing.budget.year, Part(said.side, said.amounts))
    sums = {} if said.sums == "take" else _sums(found)
    found.lines = [line for line in found.lines if line.row not in sums]
    plan = plan_part(asdict(found), standing, _marks(found, said.marks))
    rows = sorted(_Told(found, plan, grid, said).rows(sums), key=attrgetter("row"))
    return PastedLines(tuple(rows), tuple(found.unread), tuple(found.choices), plan, said)


def _cell(text: str) -> CellValue:
    """Return a text of the clipboard as a cell."""
    return ErrorValue.of(text) if is_error_text(text) else text.strip() or None


def _marks(found: FoundBudget, said: str) -> Mapping[tuple[str, int], str]:
    return {(CLIPBOARD, line.row): said for line in found.lines if not line.certain} if said else {}


def _sums(found: FoundBudget) -> dict[int, tuple[str, int, str]]:
    """Return the lines that are exactly the sum of the lines above them: row → (label, how many, amount)."""
    sums: dict[int, tuple[str, int, str]] = {}
    above: list[int] = []
    place = ("", "")
    for line in found.lines:
        if (line.side, line.group) != place:
            above, place = [], (line.side, line.group)
        if len(above) >= 2 and line.cents and line.cents == sum(above):
            sums[line.row] = (line.label, len(above), line.printed)
            above = []
        elif line.cents is not None:
            above.append(line.cents)
    return sums


class _Told:
    """Says of every row with content what becomes of it."""

    def __init__(self, found: FoundBudget, plan: BudgetPlan, grid: Grid, said: PasteSaid) -> None:
        self._found = found
        self._plan = plan
        self._grid = grid
        self._said = said

    def rows(self, sums: Mapping[int, tuple[str, int, str]]) -> Iterator[PastedRow]:
        """Yield the lines, the sums, what is not read, and what is no line."""
        problems = {_number(one.cell): one for one in self._plan.problems if one.cell}
        for line in self._found.lines:
            yield self._line(line, problems.get(line.row))
        for row, (label, count, printed) in sums.items():
            fate = Fate.SUM if self._said.sums == "leave" else Fate.OPEN
            why = f"Dit is precies de som van de {count} regels erboven."
            yield PastedRow(row, label, printed, fate, "", why, "sum")
        for code, cell, why in self._found.troubles:
            row = _number(cell)
            label, amount = self._texts(row)
            yield PastedRow(row, label, amount, Fate.REFUSED, "", f"{why[:1].upper()}{why[1:]}.", code)
        yield from self._passed()
        if self._found.waiting:
            yield from self._waiting()

    def _line(self, line: FoundLine, problem: Problem | None) -> PastedRow:
        fate = Fate(self._plan.buckets[line.row])
        if problem is None:
            return PastedRow(line.row, line.label, line.printed, fate, line.group)
        if problem.code != "budget_mark":
            fate = Fate.REFUSED
        label = line.label if line.certain else f"{line.label}{line.mark}"
        return PastedRow(line.row, label, line.printed, fate, line.group, problem.message, problem.code)

    def _texts(self, row: int) -> tuple[str, str]:
        """Return the first and the last text of a row."""
        texts = [text for cell in self._grid.rows[row - 1] if (text := shown(cell) or _error(cell))]
        return (texts[0] if texts else ""), (texts[-1] if texts[1:] else "")

    def _passed(self) -> Iterator[PastedRow]:
        """Yield headings, notes, and totals with what they say of the lines above them."""
        totals = {_number(cell): (kind, cents) for kind, _, cents, cell in self._found.totals}
        begin = 0
        for row, rule, text in self._found.passed:
            if rule != "control_total":
                yield PastedRow(row, text, "", Fate.TEXT, code=rule)
                continue
            why = self._checked(*totals[row], range(begin, row)) if row in totals else _NOT_TAKEN
            yield PastedRow(row, text, self._texts(row)[1], Fate.SUM, "", why, rule)
            begin = row

    def _checked(self, kind: str, stated: int, above: range) -> str:
        """Say whether a total is what the lines above it add up to; a subtotal is about those since the last one."""
        lines = [asdict(line) for line in self._found.lines if line.row < above.stop]
        if kind.startswith("group:"):
            exact = sum(line["cents"] or 0 for line in lines if line["row"] in above)
        else:
            sums = sums_of(lines)
            exact = sums.get("income", 0) - sums.get("expense", 0) if kind == "balance" else sums.get(kind, 0)
        if exact == stated:
            return _NOT_TAKEN
        return f"De regels erboven tellen op tot {format_cents(exact)}. {_NOT_TAKEN}"

    def _waiting(self) -> Iterator[PastedRow]:
        known = {line.row for line in self._found.lines} | {row for row, *_ in self._found.passed}
        for row in range(1, len(self._grid.rows) + 1):
            label, amount = self._texts(row)
            if label and row not in known:
                yield PastedRow(row, label, amount, Fate.OPEN, code="budget_column")


def _number(cell: str) -> int:
    """Return the row in the name of a cell."""
    found = _DIGITS.search(cell)
    return int(found[0]) if found is not None else 0


def _error(cell: CellValue) -> str:
    return cell.text if isinstance(cell, ErrorValue) else ""


def write(session: Session, pasted: PastedLines) -> int:
    """Store the rows of a block that can be stored; to be called inside the edit in which it was read.

    New lines come below the current one where side and heading are the same, else at the end of their heading.

    Returns:
        The identifier of the first new line, 0 when there is none.
    """
    plan, said = pasted.plan, pasted.said
    assert plan.budget is not None
    for line, values in plan.changed.items():
        editing.edit_line(session, line, **values)
    last = _ends(budget_sheet(session, plan.budget), said)
    first = 0
    for values in plan.new:
        rest: dict[str, Any] = {key: values[key] for key in values if key not in {"side", "label", "printed"}}
        rest["group_label"] = values["group_label"] or (said.group if values["side"] == said.side else "")
        place = (values["side"], rest["group_label"])
        key = editing.add_line(
            session, plan.budget, Side(values["side"]), values["label"], after=last.get(place), **rest
        )
        row = session.get_one(BudgetLine, key)
        row.printed, row.source = values["printed"], SOURCE
        last[place] = key
        first = first or key
    return first


def _ends(sheet: BudgetSheet, said: PasteSaid) -> dict[tuple[str, str], int]:
    """Return below which line new ones come: (side, heading) → line."""
    ends = {(str(line.side), line.group): line.id for line in sheet.lines if line.in_total}
    current = next((line for line in sheet.lines if line.id == said.after), None)
    if current is not None:
        ends[str(current.side), current.group] = current.id
    return ends
