"""What the page of budgets asks of the file; everything here runs on the thread of the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.budgets.amending import AmendmentView
    from rvs_desktop.models.budgets.carrying import CarryOverView
    from rvs_desktop.models.budgets.checks import Check
    from rvs_desktop.models.budgets.contributions import ContributionTable
    from rvs_desktop.models.budgets.grants import GrantView
    from rvs_desktop.models.budgets.layout import BudgetSheet
    from rvs_desktop.models.budgets.multi_year import MultiYear
    from rvs_desktop.models.budgets.reading import BodyRef, BudgetRef
    from rvs_desktop.models.budgets.realising import ActualView
    from rvs_desktop.models.budgets.reserves import ReserveView


@dataclass(frozen=True)
class Funds:
    """What outlives a year of the body, and what is carried over from or to the shown budget."""

    reserves: tuple[ReserveView, ...] = ()
    grants: tuple[GrantView, ...] = ()
    carried: tuple[CarryOverView, ...] = ()


@dataclass(frozen=True)
class BudgetData:
    """The page as read at one moment; without a sheet there is no budget yet."""

    bodies: tuple[BodyRef, ...]
    budgets: tuple[BudgetRef, ...]
    """The budgets of the chosen body, oldest first."""
    sheet: BudgetSheet | None = None
    years: MultiYear | None = None
    checks: tuple[Check, ...] = ()
    amendments: tuple[AmendmentView, ...] = ()
    contributions: tuple[ContributionTable, ...] = ()
    """Who pays what, per scheme of the body that has terms for the year, or for the last year before it."""
    paid: Mapping[int, str] = field(default_factory=dict[int, str])
    """Participant → ``sent`` or ``paid``, for whom a letter went out."""
    settled: Mapping[int, int] = field(default_factory=dict[int, int])
    """Participant → what it still pays (or gets back, negative) once the final index is known."""
    funds: Funds = Funds()

    @property
    def body(self) -> BodyRef | None:
        """Whose budget is shown."""
        return self.sheet.budget.body if self.sheet is not None else None


@dataclass(frozen=True)
class ReadBudget:
    """Reads the budget of a body for a year; the nearest there is when there is none of that body or year."""

    body: str
    year: int
    as_of: date | None

    def __call__(self, session: Session) -> BudgetData:
        """Return the sheet with all that stands around it."""
        from rvs_desktop.models.budgets.amending import amendments
        from rvs_desktop.models.budgets.checks import checks_of
        from rvs_desktop.models.budgets.multi_year import multi_year
        from rvs_desktop.models.budgets.reading import budget_bodies, budgets
        from rvs_desktop.models.budgets.sheet import budget_sheet

        every = budgets(session)
        filled = {one.body.id for one in every}
        bodies = tuple(one for one in budget_bodies(session) if one.id in filled or one.code == self.body)
        if not every:
            return BudgetData(bodies, ())
        first = next((one for one in bodies if one.code == self.body), None)
        nearest = min(every, key=self._distance).body.id
        owner = first.id if first is not None and first.id in filled else nearest
        own = tuple(one for one in every if one.body.id == owner)
        chosen = min(own, key=self._distance)
        tables, paid = read_contributions(session, owner, chosen.year)
        sheet = budget_sheet(session, chosen.id, self.as_of)
        return BudgetData(
            bodies,
            own,
            sheet,
            multi_year(session, owner),
            tuple(checks_of(session, sheet, self.as_of)),
            tuple(amendments(session, chosen.id)),
            tables,
            paid,
            read_settlements(session, tables),
            read_funds(session, owner, chosen.id),
        )

    def _distance(self, budget: BudgetRef) -> tuple[int, int]:
        return abs(budget.year - self.year), -budget.year


def read_funds(session: Session, body: int, budget: int) -> Funds:
    """Return reserves and grants of a body, and what is carried over from or to a budget."""
    from rvs_desktop.models.budgets.carrying import carry_overs
    from rvs_desktop.models.budgets.grants import grants
    from rvs_desktop.models.budgets.reserves import reserves

    return Funds(
        tuple(reserves(session, body)), tuple(grants(session, body)), tuple(carry_overs(session, budget))
    )


def read_contributions(
    session: Session, body: int, year: int
) -> tuple[tuple[ContributionTable, ...], dict[int, str]]:
    """Return the contributions of a year, or of the last year before it, and who was written to or paid."""
    from rvs_desktop.models.budgets.contributions import contributions, schemes
    from rvs_desktop.models.budgets.letters import letters

    tables: list[ContributionTable] = []
    paid: dict[int, str] = {}
    for scheme in schemes(session, body):
        until = [period for period in scheme.periods if period.year <= year]
        for period in (one for one in until if one.year == until[-1].year):
            tables.append(contributions(session, scheme.id, period))
            for letter in letters(session, scheme.id, period):
                paid[letter.participant] = "paid" if letter.paid_on is not None else "sent"
    return tuple(tables), paid


def read_settlements(session: Session, tables: tuple[ContributionTable, ...]) -> dict[int, int]:
    """Return what is settled per participant, of the tables with a final index and letters that were sent before."""
    from rvs_desktop.models.budgets.letters import settlements
    from rvs_desktop.models.budgets.words import Certainty

    return {
        one.participant.id: one.difference
        for table in tables
        if table.certainty is Certainty.FINAL and any(row.hundredths is not None for row in table.rows)
        for one in settlements(session, table.scheme, table.period)
        if one.asked is not None
    }


@dataclass(frozen=True)
class ReadActuals:
    """Reads what was realised on a line."""

    budget: int
    line: int
    as_of: date | None

    def __call__(self, session: Session) -> list[ActualView]:
        """Return the entries by day."""
        from rvs_desktop.models.budgets.realising import actuals

        return actuals(session, self.budget, self.line, self.as_of)
