"""Targets as they were decided: each with its day, its words and its reach, and which of them counts when.

A target is never overwritten. A change is a later decision for the same period, so that what was judged before can
still be judged as it was (story J3-4).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import AreaRef
from rvs_desktop.models.figures import Measure, Rate
from rvs_desktop.models.history import ChangeSet, RowChange
from rvs_desktop.models.indicators.passport import Passport
from rvs_desktop.models.indicators.wording import value_words
from rvs_desktop.models.targets import Target
from rvs_desktop.periods import Period

_BOUND_WORDS: Final = {
    "le": "max. {0}",
    "lt": "minder dan {0}",
    "ge": "min. {0}",
    "gt": "meer dan {0}",
    "eq": "precies {0}",
    "between": "{0} t/m {1}",
}


@dataclass(frozen=True)
class Goal:
    """One decision about a target; ``value`` is None where the words hold no number or it was withdrawn.

    Attributes:
        relative_to: the period whose figure it is a percentage more or less than.
        effective_from: the first day it counts for; None for the whole period.
        decided_on: since when it is known; None where the document gives no day.
    """

    id: int
    area: int
    kind: str
    level: str
    variant: str
    period: Period
    until: Period
    operator: str
    value: Decimal | None
    upper: Decimal | None
    relative_to: Period | None
    qualifier: str
    effective_from: date | None
    decided_on: date | None
    withdrawn: bool
    decision: str
    quote: str
    source: str
    printed: str
    stated_change: Decimal | None

    @property
    def first_day(self) -> date:
        """The day from which it counts."""
        return self.effective_from or self.period.start

    @property
    def lower_is_better(self) -> bool:
        """Whether staying below is what it asks."""
        return self.operator in ("le", "lt")

    def covers(self, period: Period) -> bool:
        """Tell whether it is about a period of its own kind, or the last of several years it runs through."""
        return period.kind is self.period.kind and self.period.start <= period.start <= self.until.start

    def known_on(self, day: date) -> bool:
        """Tell whether it was decided by a day."""
        return self.decided_on is None or self.decided_on <= day


def goals(
    session: Session, about: Iterable[Passport], areas: Iterable[AreaRef]
) -> Mapping[tuple[str, int], tuple[Goal, ...]]:
    """Return every decision by (code of the indicator, identifier of the area), in the order of period and day."""
    measures = {row.id: row.code for row in session.execute(select(Measure.id, Measure.code))}
    rates = {row.id: row.code for row in session.execute(select(Rate.id, Rate.code))}
    codes: dict[int | str, str] = {}
    for each in about:
        codes[each.id] = each.code
        codes[each.subject] = each.code
    found: dict[tuple[str, int], list[Goal]] = {}
    wanted = [area.id for area in areas]
    for row in session.scalars(select(Target).where(Target.area_id.in_(wanted))):
        subject: int | str = row.indicator_id or measures.get(row.measure_id or 0) or rates[row.rate_id or 0]
        if subject in codes:
            found.setdefault((codes[subject], row.area_id), []).append(goal_of(row))
    return {key: tuple(sorted(each, key=_order)) for key, each in found.items()}


def _order(goal: Goal) -> tuple[Period, date, date, int]:
    return goal.period, goal.first_day, goal.decided_on or date.min, goal.id


def goal_of(row: Target) -> Goal:
    """Return a stored target as a decision."""
    period = Period.parse(row.period)
    return Goal(
        id=row.id,
        area=row.area_id,
        kind=row.kind,
        level=row.level,
        variant=row.variant,
        period=period,
        until=Period.parse(row.until_period) if row.until_period else period,
        operator=row.operator,
        value=Decimal(row.value) if row.value else None,
        upper=Decimal(row.upper) if row.upper else None,
        relative_to=Period.parse(row.relative_to) if row.relative_to else None,
        qualifier=row.qualifier,
        effective_from=row.effective_from,
        decided_on=row.decided_on,
        withdrawn=row.withdrawn,
        decision=row.decision,
        quote=row.quote,
        source=row.source,
        printed=row.printed,
        stated_change=Decimal(row.stated_change) if row.stated_change else None,
    )


def goals_in_force(
    decided: Sequence[Goal], period: Period, *, as_of: date, measured_until: date | None = None
) -> tuple[Goal, ...]:
    """Return the targets that count for a period, at most one per level and variant: local before regional.

    Args:
        decided: every decision about one indicator and area.
        period: the period that is judged.
        as_of: decisions taken after this day are not known yet.
        measured_until: the last day that was counted; a step later in the period does not count yet.
    """
    day = measured_until or period.end
    standing: dict[tuple[str, str], Goal] = {}
    for goal in sorted(decided, key=_order):
        if goal.covers(period) and goal.known_on(as_of) and goal.first_day <= day:
            standing[goal.level, goal.variant] = goal
    places = {"local": 0, "regional": 1, "national": 2}
    return tuple(
        goal
        for _, goal in sorted(standing.items(), key=lambda item: (places[item[0][0]], item[0][1]))
        if not goal.withdrawn
    )


def goal_words(goal: Goal, about: Passport) -> str:
    """Return a target in a few words, such as ``max. 11.093``; of one without a number what the document says."""
    if goal.withdrawn:
        return "ingetrokken"
    if goal.relative_to is not None:
        year = goal.relative_to.label()
        if goal.value is None:
            return f"hoogstens als in {year}" if goal.lower_is_better else f"minstens als in {year}"
        ways = "lager" if goal.value < 0 else "hoger"
        return f"{value_words(abs(goal.value), 'percent')} {ways} dan {year}"
    if goal.value is None:
        return goal.printed or goal.quote
    upper = value_words(goal.upper, about.unit) if goal.upper is not None else ""
    words = _BOUND_WORDS[goal.operator].format(value_words(goal.value, about.unit), upper)
    return f"ca. {words}" if goal.qualifier == "circa" else words


@dataclass(frozen=True)
class GoalLine:
    """A decision with who wrote it down and when; empty for what came with the file."""

    goal: Goal
    author: str
    at: str


def goal_log(session: Session, decided: Iterable[Goal]) -> tuple[GoalLine, ...]:
    """Return the decisions with who entered each of them and when (UTC, ISO 8601), oldest first."""
    known = {goal.id: goal for goal in decided}
    rows = session.execute(
        select(RowChange.row_id, ChangeSet.author, ChangeSet.at)
        .join(ChangeSet, ChangeSet.id == RowChange.change_set_id)
        .where(RowChange.row_id.in_(known), RowChange.before.is_(None), ChangeSet.kind == "edit")
        .order_by(RowChange.id)
    )
    entered = {row.row_id: (row.author, row.at) for row in rows}
    return tuple(
        GoalLine(goal, *entered.get(goal.id, ("", ""))) for goal in sorted(known.values(), key=_order)
    )


@dataclass(frozen=True)
class NewGoal:
    """What a user decides about a target; an empty ``decided_on`` is the day of today on screen, never here.

    ``value`` (and ``upper`` of a range) in the unit of the indicator. ``effective_from`` inside the period makes a step.
    """

    period: Period
    operator: str
    value: Decimal | None
    decided_on: date
    decision: str
    quote: str = ""
    upper: Decimal | None = None
    effective_from: date | None = None
    level: str = "regional"
    kind: str = "target"
    relative_to: Period | None = None
    source: str = ""


def decide_goal(session: Session, about: Passport, area: AreaRef, new: NewGoal) -> None:
    """Add a target, or change one from a day on; to be called inside an edit. What was decided before stays.

    Raises:
        UserError: if a number or the decision lacks, a range has no order, or the day lies outside the period.
    """
    _check(new)
    session.add(_row(session, about, area, new))


def withdraw_goal(
    session: Session, about: Passport, area: AreaRef, period: Period, decided_on: date, decision: str,
    effective_from: date | None = None,
) -> None:  # fmt: skip
    """End the target of a period by a decision; judgements of before stay. To be called inside an edit.

    Raises:
        UserError: if there is no target to withdraw, or no decision is named.
    """
    known = goals(session, [about], [area]).get((about.code, area.id), ())
    standing = goals_in_force(known, period, as_of=decided_on)
    if not standing:
        raise UserError(f"Voor {period.label()} is geen doel vastgelegd.", "Kies een periode met een doel.")
    if not decision.strip():
        raise UserError("Een doel intrekken kan niet zonder besluit.", "Noem het besluit.")
    last = standing[0]
    new = NewGoal(
        period, "eq", None, decided_on, decision, effective_from=effective_from or last.effective_from,
        level=last.level, kind=last.kind,
    )  # fmt: skip
    row = _row(session, about, area, new)
    row.withdrawn = True
    session.add(row)


def _row(session: Session, about: Passport, area: AreaRef, new: NewGoal) -> Target:
    measure = (
        session.scalar(select(Measure.id).where(Measure.code == about.measure)) if about.measure else None
    )
    rate = session.scalar(select(Rate.id).where(Rate.code == about.rate)) if about.rate else None
    return Target(
        measure_id=measure,
        rate_id=rate,
        indicator_id=None if measure or rate else about.id,
        area_id=area.id,
        kind=new.kind,
        level=new.level,
        period=new.period.key,
        operator=new.operator,
        value="" if new.value is None else str(new.value),
        upper="" if new.upper is None else str(new.upper),
        relative_to="" if new.relative_to is None else new.relative_to.key,
        effective_from=new.effective_from,
        decided_on=new.decided_on,
        decision=new.decision.strip(),
        quote=new.quote.strip(),
        source=new.source.strip(),
    )


def _check(new: NewGoal) -> None:
    if not new.decision.strip():
        raise UserError("Een doel kan niet zonder besluit.", "Noem het besluit waarin het staat.")
    if new.value is None and new.relative_to is None:
        raise UserError(
            "Een doel kan niet zonder getal.", "Typ een getal, of kies een jaar om mee te vergelijken."
        )
    if (new.operator == "between") != (new.upper is not None):
        raise UserError("Een bandbreedte heeft twee grenzen.", "Typ de laagste en de hoogste waarde.")
    if new.upper is not None and new.value is not None and new.upper < new.value:
        raise UserError("De bovengrens ligt onder de ondergrens.", "Typ eerst de laagste waarde.")
    if new.effective_from is not None and not new.period.start <= new.effective_from <= new.period.end:
        raise UserError("De ingangsdatum ligt buiten de periode.", f"Kies een dag in {new.period.label()}.")
