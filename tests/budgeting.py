"""Short ways for tests to make and read budgets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from sqlalchemy.orm import Session

from rvs_desktop.models.budgets import amending, editing
from rvs_desktop.models.budgets.layout import BudgetSheet, SheetLine
from rvs_desktop.models.budgets.reading import find_budget
from rvs_desktop.models.budgets.sheet import budget_sheet
from rvs_desktop.models.budgets.words import Side
from rvs_desktop.store.database import Database

DAY = date(2017, 6, 1)


def published(database: Database, body: str, year: int, as_of: date | None = None) -> BudgetSheet:
    """A published budget of Midden-Nederland as a sheet."""
    return database.read(lambda session: budget_sheet(session, find_budget(session, body, year).id, as_of))


def line(sheet: BudgetSheet, label: str, side: Side | None = None) -> SheetLine:
    """The line of a sheet with this label."""
    (found,) = [each for each in sheet.lines if each.label == label and side in {None, each.side}]
    return found


def plain(text: str) -> str:
    """Text with every space the same."""
    return text.replace("\u202f", " ")


def edit(database: Database, label: str, work: Callable[[Session], object], kind: str = "edit") -> None:
    """Change the file by a verb, whatever it returns."""

    def change(session: Session) -> None:
        work(session)

    database.edit(label, change, kind=kind)


class Made:
    """A draft budget of a body of its own, with lines made by ``add``."""

    def __init__(self, database: Database, year: int = 2020, code: str = "proef") -> None:
        self.database = database
        self.year = year
        self.body = self._made(lambda session: editing.add_body(session, code, f"Proef {code}"))
        self.id = self.budget(year)

    def budget(self, year: int) -> int:
        return self._made(lambda session: editing.add_budget(session, self.body, year))

    def add(self, side: Side, label: str, cents: int | None = None, budget: int = 0, **values: object) -> int:
        return self._made(
            lambda session: editing.add_line(session, budget or self.id, side, label, cents=cents, **values)  # pyright: ignore[reportArgumentType]
        )

    def amend(self, changes: dict[int, int], cover: str = "", on: date | None = None) -> int:
        """Draft and adopt an amendment; returns its id."""

        def work(session: Session) -> int:
            made = amending.draft_amendment(session, self.id, "Wijziging", changes)
            amending.adopt_amendment(session, made, on or date(self.year, 5, 1), "Besluit 1", cover)
            return made

        return self._made(work)

    def sheet(self, as_of: date | None = None, budget: int = 0) -> BudgetSheet:
        return self.database.read(lambda session: budget_sheet(session, budget or self.id, as_of))

    def _made(self, work: Callable[[Session], int]) -> int:
        found: list[int] = []
        self.database.edit("Proef", lambda session: found.append(work(session)))
        return found[0]
