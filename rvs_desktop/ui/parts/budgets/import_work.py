"""Reading, trying and storing a budget or a ledger export; everything here runs on the thread of the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from rvs_desktop.errors import UserError

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.importing.budgets.delivery import MoneyFile, MoneyReport
    from rvs_desktop.models.budgets.reading import BodyRef
    from rvs_desktop.store.database import Database
    from rvs_desktop.ui.jobs import Progress


@dataclass(frozen=True)
class MoneyRead:
    """What one file turned out to hold; one of both at least."""

    path: Path
    budget: MoneyFile | None
    ledger: MoneyFile | None
    year: int | None = None
    """The year that the budget was read for, None for the one that the sheet names."""


@dataclass(frozen=True)
class Answers:
    """What a person said about a file.

    Attributes:
        ledger: whether it is taken as a ledger export.
        body: code of whose money it is; empty when the sheet says so.
        year: of the budget; None when the sheet says so.
        accounts: account → the line of its entries, or in words why it is no realisation.
        corrections: ``replace`` or ``add`` for entries that had another amount.
        marks: (sheet, row) → ``note`` or ``name`` for a digit behind a label.
        accept_totals: whether lines that do not add up to the totals of the sheet are accepted.
    """

    ledger: bool
    body: str = ""
    year: int | None = None
    accounts: Mapping[str, int | str] = field(default_factory=dict[str, int | str])
    corrections: str = ""
    marks: Mapping[tuple[str, int], str] = field(default_factory=dict[tuple[str, int], str])
    accept_totals: bool = False


@dataclass(frozen=True)
class Preview:
    """What would become of a file, or became of it."""

    read: MoneyRead
    answers: Answers
    report: MoneyReport
    bodies: tuple[BodyRef, ...]
    lines: tuple[tuple[int, str], ...]
    """(identifier, name with side) of the lines that entries may go to."""

    @property
    def file(self) -> MoneyFile:
        """The file as it is taken."""
        found = self.read.ledger if self.answers.ledger else self.read.budget
        assert found is not None
        return found


@dataclass(frozen=True)
class ReadMoney:
    """Reads a file apart, proposes what it is, and tries it."""

    path: Path
    body: str
    """Code of whose budget is shown; a ledger is taken as theirs until a person says otherwise."""

    def __call__(self, database: Database, _progress: Progress) -> Preview:
        """Return what storing it would do.

        Raises:
            UserError: if the file is refused, or holds neither a budget nor entries.
        """
        from rvs_desktop.importing.budgets.ledger import read_ledger
        from rvs_desktop.importing.budgets.service import read_budgets

        refused: list[UserError] = []
        found: list[MoneyFile | None] = []
        for reader in (read_budgets, read_ledger):
            try:
                found.append(reader(self.path))
            except UserError as error:
                refused.append(error)
                found.append(None)
        budget, ledger = found
        if budget is None and ledger is None:
            raise self._neither(refused)
        answers = Answers(ledger is not None, self.body if ledger is not None else "")
        return TryMoney(MoneyRead(self.path, budget, ledger), answers)(database, _progress)

    def _neither(self, refused: list[UserError]) -> UserError:
        """Return why nothing is read: the file itself is refused, or it holds something else."""
        first, second = refused
        if str(first) == str(second):
            return first
        return UserError(
            f"In {self.path.name} staat geen begroting en geen export van een grootboek.",
            "Zet boven de regels Baten of Lasten; een grootboek heeft kolommen met rekening, datum en bedrag.",
        )


@dataclass(frozen=True)
class TryMoney:
    """Works out what storing would do, or stores: one step with one undo."""

    read: MoneyRead
    answers: Answers
    store: bool = False

    def __call__(self, database: Database, _progress: Progress) -> Preview:
        """Return what became of it, or would.

        Raises:
            UserError: if it cannot be stored as it was answered.
        """
        read = self._read_again()
        report = self._ledger(database, read) if self.answers.ledger else self._budget(database, read)
        bodies, lines = database.read(self._around)
        return Preview(read, self.answers, report, bodies, lines)

    def _read_again(self) -> MoneyRead:
        """Read the column of another year, where that was chosen."""
        from rvs_desktop.importing.budgets.service import read_budgets

        year = self.answers.year
        if self.answers.ledger or year == self.read.year:
            return self.read
        return replace(self.read, budget=read_budgets(self.read.path, year), year=year)

    def _budget(self, database: Database, read: MoneyRead) -> MoneyReport:
        from rvs_desktop.importing.budgets.service import apply_budgets

        assert read.budget is not None
        said = self.answers
        return apply_budgets(
            database,
            read.budget,
            body=said.body,
            year=said.year,
            decisions=said.marks,
            accept_totals=said.accept_totals,
            dry_run=not self.store,
        )

    def _ledger(self, database: Database, read: MoneyRead) -> MoneyReport:
        from rvs_desktop.importing.budgets.ledger import apply_ledger

        assert read.ledger is not None
        said = self.answers
        return apply_ledger(
            database,
            read.ledger,
            said.body,
            accounts=said.accounts,
            corrections=said.corrections,
            dry_run=not self.store,
        )

    def _around(self, session: Session) -> tuple[tuple[BodyRef, ...], tuple[tuple[int, str], ...]]:
        from rvs_desktop.models.budgets.reading import budget_bodies

        bodies = tuple(budget_bodies(session))
        owner = next((one.id for one in bodies if one.code == self.answers.body), None)
        if not self.answers.ledger or owner is None:
            return bodies, ()
        assert self.read.ledger is not None
        years = {int(one["booked_on"][:4]) for sheet in self.read.ledger.found for one in sheet["bookings"]}
        return bodies, lines_of(session, owner, years)


def lines_of(session: Session, body: int, years: set[int]) -> tuple[tuple[int, str], ...]:
    """Return the lines of a body in some years, those of the last year first; a name once for each side."""
    from rvs_desktop.models.budgets.reading import budgets
    from rvs_desktop.models.budgets.sheet import budget_sheet
    from rvs_desktop.models.budgets.words import SIDE_WORDS

    found: dict[str, int] = {}
    for budget in reversed(budgets(session, body)):
        if budget.year in years:
            for line in budget_sheet(session, budget.id).lines:
                found.setdefault(f"{SIDE_WORDS[line.side]}: {line.label}", line.id)
    return tuple((line, name) for name, line in found.items())
