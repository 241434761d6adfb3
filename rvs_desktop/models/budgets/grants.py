"""Grants: what was received, spent and paid back through the years, and what is left to carry over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets.funds import CarryOver, Grant, GrantEntry
from rvs_desktop.models.budgets.refusals import open_budget
from rvs_desktop.models.budgets.tables import Budget
from rvs_desktop.models.budgets.words import MOST_CENTS, Certainty, GrantEntryKind


@dataclass(frozen=True, slots=True)
class GrantYear:
    """A grant in one year; ``left`` goes on to the next."""

    year: int
    brought: int
    received: int
    spent: int
    repaid: int
    estimated: bool

    @property
    def left(self) -> int:
        """What is left at the end of the year."""
        return self.brought + self.received - self.spent - self.repaid


@dataclass(frozen=True, slots=True)
class GrantEntryView:
    """What was received, spent or paid back in a year."""

    id: int
    year: int
    kind: GrantEntryKind
    cents: int
    certainty: Certainty
    estimated_cents: int | None
    """What was estimated, once it is final."""
    budget: int | None
    note: str


@dataclass(frozen=True, slots=True)
class GrantView:
    """A grant with its years."""

    id: int
    name: str
    grantor: str
    from_year: int
    until_year: int | None
    awarded_cents: int | None
    decision: str
    note: str
    years: tuple[GrantYear, ...]
    entries: tuple[GrantEntryView, ...]
    carried: tuple[int, ...]
    """Carry-overs that are of this grant."""

    @property
    def left(self) -> int:
        """What is left after the last year."""
        return self.years[-1].left if self.years else 0

    def to_repay(self, year: int) -> int:
        """Return what is to be paid back at the end of a year: all that is left after the last year for spending."""
        ended = self.until_year is not None and year >= self.until_year
        return max(self.left, 0) if ended else 0


def grants(session: Session, body: int) -> list[GrantView]:
    """Return the grants of a body, by first year and name."""
    found = session.scalars(select(Grant).where(Grant.body_id == body).order_by(Grant.from_year, Grant.name))
    return [_view(session, row) for row in found]


def _view(session: Session, row: Grant) -> GrantView:
    entries = session.scalars(
        select(GrantEntry).where(GrantEntry.grant_id == row.id).order_by(GrantEntry.year, GrantEntry.id)
    ).all()
    carried = session.scalars(select(CarryOver.id).where(CarryOver.grant_id == row.id).order_by(CarryOver.id))
    return GrantView(
        row.id,
        row.name,
        row.grantor,
        row.from_year,
        row.until_year,
        row.awarded_cents,
        row.decision,
        row.note,
        _years(row.from_year, entries),
        tuple(_entry(each) for each in entries),
        tuple(carried),
    )


def _entry(row: GrantEntry) -> GrantEntryView:
    return GrantEntryView(
        row.id,
        row.year,
        GrantEntryKind(row.kind),
        row.cents,
        Certainty(row.certainty),
        row.estimated_cents,
        row.budget_id,
        row.note,
    )


def _years(first: int, entries: Sequence[GrantEntry]) -> tuple[GrantYear, ...]:
    last = max((each.year for each in entries), default=first)
    made: list[GrantYear] = []
    brought = 0
    for year in range(first, last + 1):
        mine = [each for each in entries if each.year == year]
        received, spent, repaid = (
            sum(each.cents for each in mine if each.kind == kind)
            for kind in (GrantEntryKind.RECEIVED, GrantEntryKind.SPENT, GrantEntryKind.REPAID)
        )
        estimated = any(each.certainty == Certainty.ESTIMATED for each in mine)
        made.append(GrantYear(year, brought, received, spent, repaid, estimated))
        brought = made[-1].left
    return tuple(made)


def add_grant(  # noqa: PLR0913 - a grant is what it consists of
    session: Session,
    body: int,
    name: str,
    from_year: int,
    *,
    until_year: int | None = None,
    grantor: str = "",
    awarded_cents: int | None = None,
    decision: str = "",
) -> int:
    """Add a grant; returns its id. To be called inside an edit.

    Raises:
        UserError: if it has no name, ends before it begins, or stands there already.
    """
    title = " ".join(name.split())
    if not title:
        raise UserError("De subsidie heeft geen naam.", "Vul in waar de subsidie voor is.")
    if until_year is not None and until_year < from_year:
        raise UserError("De subsidie eindigt voor zij begint.", "Kies een later laatste jaar.")
    same = (Grant.body_id == body, Grant.name == title, Grant.from_year == from_year)
    if session.scalar(select(Grant.id).where(*same)) is not None:
        raise UserError(f"De subsidie {title} van {from_year} staat er al.", "Wijzig die subsidie.")
    made = Grant(
        body_id=body,
        name=title,
        from_year=from_year,
        until_year=until_year,
        grantor=grantor.strip(),
        awarded_cents=awarded_cents,
        decision=decision.strip(),
    )
    session.add(made)
    session.flush()
    return made.id


def enter_grant(
    session: Session,
    grant: int,
    year: int,
    kind: GrantEntryKind,
    cents: int,
    certainty: Certainty = Certainty.ESTIMATED,
    note: str = "",
) -> int:
    """Enter what was received, spent or paid back in a year; returns the id of the entry.

    Raises:
        UserError: if the amount cannot be, the year is fixed or not one of the grant, or more would be spent or paid
            back than there is.
    """
    row = session.get_one(Grant, grant)
    if not 0 < cents <= MOST_CENTS:
        raise UserError("Dit bedrag kan niet.", "Typ een bedrag boven nul.")
    if year < row.from_year:
        raise UserError(
            f"De subsidie {row.name} begint in {row.from_year}.", "Kies dat jaar of een later jaar."
        )
    if row.until_year is not None and year > row.until_year and kind is GrantEntryKind.SPENT:
        raise UserError(
            f"De subsidie {row.name} mag tot en met {row.until_year} worden besteed.",
            "Boek het op een eerder jaar, of betaal terug wat over is.",
        )
    budget = session.scalar(select(Budget.id).where(Budget.body_id == row.body_id, Budget.year == year))
    if budget is not None:
        open_budget(session, budget)
    made = GrantEntry(
        grant_id=grant, year=year, kind=kind, cents=cents, certainty=certainty, budget_id=budget, note=note
    )
    session.add(made)
    _refuse_short(session, row)
    return made.id


def finalise_grant_entry(session: Session, entry: int, cents: int) -> None:
    """Give an estimated entry its final amount; the estimate stays to compare with.

    Raises:
        UserError: if it is final already, the amount cannot be, the year is fixed, or more would be spent or paid back
            than there is.
    """
    row = session.get_one(GrantEntry, entry)
    if row.budget_id is not None:
        open_budget(session, row.budget_id)
    if row.certainty == Certainty.FINAL:
        raise UserError("Dit bedrag is al definitief.", "Boek het verschil als een nieuw bedrag.")
    if not 0 <= cents <= MOST_CENTS:
        raise UserError("Dit bedrag kan niet.", "Typ een bedrag van nul of meer.")
    row.estimated_cents, row.cents, row.certainty = row.cents, cents, Certainty.FINAL
    _refuse_short(session, session.get_one(Grant, row.grant_id))


def _refuse_short(session: Session, row: Grant) -> None:
    session.flush()
    short = next((each for each in _view(session, row).years if each.left < 0), None)
    if short is not None:
        raise UserError(
            f"Van de subsidie {row.name} zou in {short.year} meer uitgaan dan er is.",
            "Boek eerst wat er is ontvangen.",
        )
