"""Reserves: what they begin with, what comes in and goes out, and what is left at the end of each year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents
from rvs_desktop.models.budgets.funds import Reserve, ReserveMovement
from rvs_desktop.models.budgets.refusals import one_sentence, open_budget
from rvs_desktop.models.budgets.tables import Budget, BudgetLine
from rvs_desktop.models.budgets.words import MOST_CENTS, Certainty, MovementKind, with_word

_SIGN: Final = {MovementKind.ADDITION: 1, MovementKind.WITHDRAWAL: -1}


class ReserveNegativeError(UserError):
    """A movement would make a reserve negative; a person may allow that with a reason."""


@dataclass(frozen=True, slots=True)
class MovementView:
    """An addition or withdrawal; ``cents`` counts only when it was not cancelled."""

    id: int
    year: int
    kind: MovementKind
    cents: int
    certainty: Certainty
    estimated_cents: int | None
    budget: int | None
    line: int | None
    description: str
    override_reason: str
    cancelled: str
    source: str

    @property
    def effect(self) -> int:
        """By how much it changes the reserve."""
        return 0 if self.cancelled else _SIGN[self.kind] * self.cents


@dataclass(frozen=True, slots=True)
class ReserveYear:
    """A reserve in one year; opening and closing are None while what it began with is unknown."""

    year: int
    opening: int | None
    additions: int
    withdrawals: int
    closing: int | None
    estimated: bool
    """Whether something in it is still an estimate."""


@dataclass(frozen=True, slots=True)
class ReserveView:
    """A reserve with its years and movements."""

    id: int
    name: str
    purpose: str
    """What it is earmarked for; empty when it is free."""
    opening_cents: int | None
    opening_year: int
    source: str
    years: tuple[ReserveYear, ...]
    movements: tuple[MovementView, ...]

    @property
    def closing(self) -> int | None:
        """What is left after the last year."""
        return self.years[-1].closing if self.years else self.opening_cents


def reserves(session: Session, body: int) -> list[ReserveView]:
    """Return the reserves of a body, by name."""
    found = session.scalars(select(Reserve).where(Reserve.body_id == body).order_by(Reserve.name))
    return [_view(session, row) for row in found]


def _view(session: Session, row: Reserve) -> ReserveView:
    rows = session.scalars(
        select(ReserveMovement)
        .where(ReserveMovement.reserve_id == row.id)
        .order_by(ReserveMovement.year, ReserveMovement.id)
    )
    movements = tuple(_movement(each) for each in rows)
    return ReserveView(
        row.id,
        row.name,
        row.purpose,
        row.opening_cents,
        row.opening_year,
        row.source,
        _years(row.opening_cents, row.opening_year, movements),
        movements,
    )


def _movement(row: ReserveMovement) -> MovementView:
    return MovementView(
        row.id,
        row.year,
        MovementKind(row.kind),
        row.cents,
        Certainty(row.certainty),
        row.estimated_cents,
        row.budget_id,
        row.line_id,
        row.description,
        row.override_reason,
        row.cancelled,
        row.source,
    )


def _years(opening: int | None, first: int, movements: Sequence[MovementView]) -> tuple[ReserveYear, ...]:
    last = max((each.year for each in movements), default=first)
    made: list[ReserveYear] = []
    standing = opening
    for year in range(first, last + 1):
        mine = [each for each in movements if each.year == year and not each.cancelled]
        added = sum(each.cents for each in mine if each.kind is MovementKind.ADDITION)
        withdrawn = sum(each.cents for each in mine if each.kind is MovementKind.WITHDRAWAL)
        closing = None if standing is None else standing + added - withdrawn
        estimated = any(each.certainty is Certainty.ESTIMATED for each in mine)
        made.append(ReserveYear(year, standing, added, withdrawn, closing, estimated))
        standing = closing
    return tuple(made)


def add_reserve(
    session: Session, body: int, name: str, opening_cents: int | None, opening_year: int, purpose: str = ""
) -> int:
    """Add a reserve; returns its id. To be called inside an edit.

    Raises:
        UserError: if it has no name, one of that name stands there, or it would begin negative.
    """
    title = " ".join(name.split())
    if not title:
        raise UserError("De reserve heeft geen naam.", "Vul in hoe de reserve heet.")
    if opening_cents is not None and not 0 <= opening_cents <= MOST_CENTS:
        raise UserError("Deze beginstand kan niet.", "Typ een bedrag van nul of meer.")
    if session.scalar(select(Reserve.id).where(Reserve.body_id == body, Reserve.name == title)) is not None:
        raise UserError(f"De {with_word('reserve', title)} staat er al.", "Kies een andere naam.")
    made = Reserve(
        body_id=body,
        name=title,
        opening_cents=opening_cents,
        opening_year=opening_year,
        purpose=purpose.strip(),
    )
    session.add(made)
    session.flush()
    return made.id


def set_opening(session: Session, reserve: int, cents: int | None, year: int, override: str = "") -> None:
    """Set what a reserve began with.

    Raises:
        UserError: if a movement lies before that year.
        ReserveNegativeError: if its movements would make it negative and no reason allows that.
    """
    row = session.get_one(Reserve, reserve)
    first = min((each.year for each in _view(session, row).movements), default=year)
    if first < year:
        raise UserError(f"Er zijn al mutaties in {first}.", "Kies dat jaar of een eerder jaar.")
    row.opening_cents, row.opening_year = cents, year
    _refuse_negative(session, reserve, override)


def begin_reserve(session: Session, reserve: int, cents: int, year: int, override: str = "") -> None:
    """Set what a reserve began with where that was not known; see ``set_opening``.

    Raises:
        UserError: if it is known already: a booking is no correction.
    """
    if session.get_one(Reserve, reserve).opening_cents is not None:
        raise UserError("De beginstand van deze reserve is al bekend.", "Laat de beginstand leeg.")
    set_opening(session, reserve, cents, year, override)


def move_reserve(  # noqa: PLR0913 - a movement is what it consists of
    session: Session,
    reserve: int,
    year: int,
    kind: MovementKind,
    cents: int,
    *,
    line: int | None = None,
    certainty: Certainty = Certainty.ESTIMATED,
    description: str = "",
    override: str = "",
) -> int:
    """Add to a reserve or withdraw from it; returns the id of the movement. To be called inside an edit.

    Args:
        session: inside an edit.
        reserve: which one.
        year: in which it happens.
        kind: addition or withdrawal.
        cents: how much, positive.
        line: the line of the budget that it stands on.
        certainty: estimated or final.
        description: what for.
        override: reason to allow that the reserve becomes negative.

    Raises:
        ReserveNegativeError: if the reserve would become negative and no reason allows that.
        UserError: if the amount or the year cannot be, or the year of the line is fixed.
    """
    row = session.get_one(Reserve, reserve)
    if not 0 < cents <= MOST_CENTS:
        raise UserError("Dit bedrag kan niet.", "Typ een bedrag boven nul en kies toevoeging of onttrekking.")
    if year < row.opening_year:
        raise UserError(f"De reserve begint in {row.opening_year}.", "Kies dat jaar of een later jaar.")
    budget = _budget_of(session, row.body_id, year, line)
    if budget is not None:
        open_budget(session, budget)
    made = ReserveMovement(
        reserve_id=reserve,
        year=year,
        kind=kind,
        cents=cents,
        certainty=certainty,
        budget_id=budget,
        line_id=line,
        description=" ".join(description.split()),
        override_reason=" ".join(override.split()),
    )
    session.add(made)
    session.flush()
    _refuse_negative(session, reserve, override)
    return made.id


def _budget_of(session: Session, body: int, year: int, line: int | None) -> int | None:
    """Return the budget that a movement belongs to: that of its line, else of its body and year."""
    if line is not None:
        return session.get_one(BudgetLine, line).budget_id
    return session.scalar(select(Budget.id).where(Budget.body_id == body, Budget.year == year))


def finalise_movement(session: Session, movement: int, cents: int, override: str = "") -> None:
    """Give a movement its final amount; the estimate stays to compare with.

    Raises:
        ReserveNegativeError: if the reserve would become negative and no reason allows that.
        UserError: if the amount cannot be or the year is fixed.
    """
    row = _open(session, movement)
    if not 0 <= cents <= MOST_CENTS:
        raise UserError("Dit bedrag kan niet.", "Typ een bedrag van nul of meer.")
    if row.certainty == Certainty.ESTIMATED:
        row.estimated_cents = row.cents
    row.cents, row.certainty = cents, Certainty.FINAL
    row.override_reason = override.strip() or row.override_reason
    session.flush()
    _refuse_negative(session, row.reserve_id, row.override_reason)


def cancel_movement(session: Session, movement: int, reason: str) -> None:
    """Let a budgeted movement not happen; it stays in the list with the reason.

    Raises:
        ReserveNegativeError: if an addition falls away that later withdrawals need.
        UserError: if no reason is given or the year is fixed.
    """
    row = _open(session, movement)
    row.cancelled = one_sentence(reason, "Laten vervallen")
    session.flush()
    _refuse_negative(session, row.reserve_id, "")


def _open(session: Session, movement: int) -> ReserveMovement:
    row = session.get_one(ReserveMovement, movement)
    if row.budget_id is not None:
        open_budget(session, row.budget_id)
    if row.cancelled:
        raise UserError("Deze mutatie is al vervallen.", "Boek een nieuwe mutatie als zij toch doorgaat.")
    return row


def _refuse_negative(session: Session, reserve: int, override: str) -> None:
    if override.strip():
        return
    session.flush()
    view = _view(session, session.get_one(Reserve, reserve))
    allowed = any(each.override_reason and not each.cancelled for each in view.movements)
    for year in view.years:
        if year.closing is not None and year.closing < 0 and not allowed:
            raise ReserveNegativeError(
                f"De {with_word('reserve', view.name)} komt eind {year.year} op {format_cents(year.closing)}.",
                "Verlaag de onttrekking, of schrijf op waarom de reserve negatief mag worden.",
            )
