"""Deciding where the entries of a ledger go: to a line by the remembered account, or to a person who is asked."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_cents
from rvs_desktop.importing.budgets.delivery import BUCKETS
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.models.budgets.lines import series_key
from rvs_desktop.models.budgets.schemes import LedgerMapping
from rvs_desktop.models.budgets.tables import Actual, Budget, BudgetLine
from rvs_desktop.models.budgets.words import BudgetStatus, Side
from rvs_desktop.models.text_keys import name_key

REPLACE: Final = "replace"
ADD: Final = "add"
"""What to do with an entry that has another amount than the same entry had before."""
_MOST_PROPOSALS: Final = 5


@dataclass(frozen=True)
class NewEntry:
    """An entry that is put on a line."""

    line: int
    budget: int
    booked_on: date
    cents: int
    """Positive in the direction of the side of the line."""
    document: str
    description: str
    account: str
    key: str
    sheet: str
    cell: str
    replaces: int | None = None


@dataclass(frozen=True)
class UnknownAccount:
    """An account that a person has to say the line of; ``proposals`` are lines whose name is alike."""

    account: str
    name: str
    entries: int
    cents: int
    """Debit minus credit."""
    proposals: tuple[tuple[int, str], ...]


@dataclass
class LedgerPlan:
    """What an import would do; every row of the file is in one of the counts."""

    entries: list[NewEntry] = field(default_factory=list[NewEntry])
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(BUCKETS, 0))
    problems: list[Problem] = field(default_factory=list[Problem])
    accounts: list[UnknownAccount] = field(default_factory=list[UnknownAccount])
    years: set[int] = field(default_factory=set[int])


@dataclass(frozen=True)
class _Line:
    id: int
    budget: int
    year: int
    side: Side
    label: str
    key: str
    fixed: bool


@dataclass(frozen=True)
class _Row:
    sheet: str
    cell: str
    account: str
    account_name: str
    booked_on: date
    cents: int
    document: str
    description: str


class LedgerPlanner:
    """Plans the entries of a file for one body."""

    def __init__(self, session: Session, body: int, corrections: str) -> None:
        self._reader = session
        self._body = body
        self._corrections = corrections
        self._lines = self._read_lines()
        self._years = {line.year for line in self._lines}
        self._accounts = {
            row.account: row
            for row in session.scalars(select(LedgerMapping).where(LedgerMapping.body_id == body))
        }
        self._standing = self._read_standing()
        self._plan = LedgerPlan()

    def _read_lines(self) -> list[_Line]:
        rows = self._reader.execute(
            select(BudgetLine, Budget.year, Budget.status)
            .join(Budget, Budget.id == BudgetLine.budget_id)
            .where(Budget.body_id == self._body)
            .order_by(Budget.year.desc(), BudgetLine.place)
        )
        return [
            _Line(
                row.id,
                row.budget_id,
                year,
                Side(row.side),
                row.label,
                series_key(row.side, row.series, row.label),
                status == BudgetStatus.FIXED,
            )
            for row, year, status in rows
        ]

    def _read_standing(self) -> dict[str, Actual]:
        rows = self._reader.scalars(
            select(Actual)
            .join(Budget, Budget.id == Actual.budget_id)
            .where(Budget.body_id == self._body, Actual.entry_key.is_not(None))
        )
        return {row.entry_key or "": row for row in rows}

    def plan(self, found: Iterable[Mapping[str, Any]]) -> LedgerPlan:
        """Return what becomes of every row."""
        rows: list[_Row] = []
        for sheet in found:
            rows += [_row(sheet["sheet"], each) for each in sheet["bookings"]]
            self._plan.counts["skipped"] += sum(sheet["skipped"].values())
            self._plan.counts["needs_decision"] += len(sheet["troubles"])
            for code, cell, sentence in sheet["troubles"]:
                self._tell(code, sentence, sheet["sheet"], cell)
        self._tell_doubles(rows)
        self._place(rows)
        return self._plan

    def _place(self, rows: Sequence[_Row]) -> None:
        """Put every entry in one bucket."""
        unknown: dict[str, list[_Row]] = {}
        keyed = _keys(rows, self._body)
        came = set(keyed)
        for key, row in zip(keyed, rows, strict=True):
            if key in self._standing:
                self._plan.counts["unchanged"] += 1
            elif row.account not in self._accounts:
                unknown.setdefault(row.account, []).append(row)
            elif self._accounts[row.account].ignored:
                self._plan.counts["skipped"] += 1
            else:
                self._plan.counts[self._on_line(key, row, came)] += 1
        for account, mine in unknown.items():
            self._ask_account(account, mine)

    def _on_line(self, key: str, row: _Row, came: set[str]) -> str:
        """Return the bucket of an entry of a known account, and keep it when it can be written."""
        mapping = self._accounts[row.account]
        year = row.booked_on.year
        lines = [line for line in self._lines if line.year == year and line.key == mapping.series]
        if len(lines) > 1:
            lines = [line for line in lines if name_key(line.label) == name_key(mapping.label)]
        place = (row.sheet, row.cell)
        if year not in self._years:
            self._tell("no_budget", f"Er is geen begroting van {year} om deze boeking op te zetten.", *place)
            return "needs_decision"
        if len(lines) != 1:
            what = "geen regel" if not lines else "meer dan een regel"
            text = f"Rekening {row.account}: in {year} past {what}. Wijs de regel opnieuw aan."
            self._tell("account_line", text, *place)
            return "needs_decision"
        line = lines[0]
        if line.fixed:
            self._tell(
                "fixed_year",
                f"Het jaar {year} is afgesloten: deze boeking is niet ingelezen.",
                *place,
                info=True,
            )
            return "rejected"
        before = self._corrected(row, came)
        if before is not None and self._corrections not in {REPLACE, ADD}:
            was = format_cents(before.cents)
            text = f"Stuk {row.document} had eerder het bedrag {was} en nu {format_cents(_signed(row, line))}. Vervangen of toevoegen?"
            self._tell("changed_values", text, *place)
            return "needs_decision"
        replaces = before.id if before is not None and self._corrections == REPLACE else None
        if replaces is not None and before is not None:
            self._standing.pop(before.entry_key or "", None)
        self._plan.years.add(year)
        self._plan.entries.append(_entry(key, row, line, replaces))
        return "new" if replaces is None else "changed"

    def _corrected(self, row: _Row, came: set[str]) -> Actual | None:
        """Return the earlier entry of the same document that this file no longer has, but for its amount."""
        if not row.document:
            return None
        for key, actual in self._standing.items():
            same = (actual.account, actual.document, actual.description, actual.booked_on)
            if key not in came and same == (row.account, row.document, row.description, row.booked_on):
                return actual
        return None

    def _ask_account(self, account: str, rows: Sequence[_Row]) -> None:
        name = next((row.account_name for row in rows if row.account_name), "")
        proposals = self._proposals(name, {row.booked_on.year for row in rows})
        cents = sum(row.cents for row in rows)
        self._plan.accounts.append(UnknownAccount(account, name, len(rows), cents, proposals))
        self._plan.counts["needs_decision"] += len(rows)
        called = f"{account} {name}".strip()
        which = "hoort de boeking" if len(rows) == 1 else f"horen de {len(rows)} boekingen"
        self._plan.problems.append(
            Problem(
                "unknown_account",
                f"Op welke regel {which} van rekening {called} ({format_cents(cents)})?",
                Severity.DECISION,
                rows[0].sheet,
                rows[0].cell,
                proposals=tuple(label for _, label in proposals),
            )
        )

    def _proposals(self, name: str, years: set[int]) -> tuple[tuple[int, str], ...]:
        """Return lines of the years of the entries that share a word with the name of the account."""
        wanted = {name_key(word) for word in name.split() if len(word) > 3}
        scored: list[tuple[int, int, str]] = []
        for line in self._lines:
            if line.year not in years:
                continue
            shared = wanted & {name_key(word) for word in line.label.split()}
            if shared or (wanted and name_key(name) == name_key(line.label)):
                scored.append((-len(shared), line.id, line.label))
        scored.sort(key=lambda each: each[0])
        return tuple((key, label) for _, key, label in scored[:_MOST_PROPOSALS])

    def _tell_doubles(self, rows: Sequence[_Row]) -> None:
        alike = Counter(
            (row.account, row.booked_on, row.cents, row.document, row.description) for row in rows
        )
        doubles = sum(number - 1 for number in alike.values() if number > 1)
        if doubles:
            text = f"{doubles} boekingen staan nog een keer in het bestand, met hetzelfde stuk en bedrag. Ze tellen mee."
            self._tell("double_entry", text, rows[0].sheet, "", info=True)

    def _tell(self, code: str, text: str, sheet: str, cell: str, *, info: bool = False) -> None:
        severity = Severity.INFO if info else Severity.DECISION
        self._plan.problems.append(Problem(code, text, severity, sheet, cell))


def _row(sheet: str, found: Mapping[str, Any]) -> _Row:
    return _Row(
        sheet,
        found["cell"],
        found["account"],
        found["account_name"],
        date.fromisoformat(found["booked_on"]),
        found["cents"],
        found["document"],
        found["description"],
    )


def _keys(rows: Sequence[_Row], body: int) -> list[str]:
    """Return by which each entry is known when it comes again; entries that are alike are numbered."""
    seen: Counter[tuple[object, ...]] = Counter()
    keys: list[str] = []
    for row in rows:
        same = (body, row.account, row.booked_on, row.cents, row.document, row.description)
        text = "\x1f".join(map(str, (*same, seen[same])))
        seen[same] += 1
        keys.append(hashlib.blake2b(text.encode(), digest_size=16).hexdigest())
    return keys


def _signed(row: _Row, line: _Line) -> int:
    """Return the amount in the direction of the line: expense is debit, income is credit."""
    return row.cents if line.side is Side.EXPENSE else -row.cents


def _entry(key: str, row: _Row, line: _Line, replaces: int | None) -> NewEntry:
    return NewEntry(
        line.id,
        line.budget,
        row.booked_on,
        _signed(row, line),
        row.document,
        row.description,
        row.account,
        key,
        row.sheet,
        row.cell,
        replaces,
    )
