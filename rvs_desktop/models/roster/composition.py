"""What is broken in the composition of bodies, and since when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import Area, AreaKind, AreaParent
from rvs_desktop.models.areas import holds_on as belongs_on
from rvs_desktop.models.roster.bodies import Body
from rvs_desktop.models.roster.dates import holds_on
from rvs_desktop.models.roster.rules import CompositionRule
from rvs_desktop.models.roster.states import BodyRef, bodies_on, body_on
from rvs_desktop.models.roster.tally import Tally, empty_seats_on, members_on
from rvs_desktop.models.roster.words import BodyKind, BodyStatus, Role

_STAND_BESIDE = frozenset({Role.DEPUTY, Role.LIAISON})
"""Roles that fill no place of a composition, unless a rule asks for them."""


@dataclass(frozen=True)
class Rule:
    """A composition rule as it is judged."""

    id: int
    body_id: int | None
    body_kind: str
    label: str
    function: str
    role: str
    organisation_kind: str
    per_district: bool
    least: int
    most: int | None

    def counts(self, row: Tally) -> bool:
        """Tell whether members are of the sort that it counts."""
        if self.role:
            if self.role not in (row.role, row.extra_role):
                return False
        elif row.role in _STAND_BESIDE:
            return False
        return (not self.function or row.function.casefold() == self.function.casefold()) and (
            not self.organisation_kind or row.organisation_kind == self.organisation_kind
        )


class Broken(NamedTuple):
    """A rule that a body does not meet on a day; ``area`` names the district where the rule is about districts.

    A plain tuple: a large network has thousands of them on every day that is looked at.
    """

    body: BodyRef
    rule: Rule
    area_id: int | None
    area: str
    found: int

    @property
    def missing(self) -> int:
        """How many are lacking; 0 when there are too many."""
        return max(self.rule.least - self.found, 0)

    @property
    def sentence(self) -> str:
        """What is wrong, in one Dutch sentence."""
        place = f" ({self.area})" if self.area else ""
        asked = f"ten minste {self.rule.least}" if self.missing else f"hoogstens {self.rule.most}"
        return f"{self.body.label}: {self.rule.label}{place} – {asked}, nu {self.found}."


def rules_on(session: Session, day: date) -> list[Rule]:
    """Return the rules that hold on a day."""
    rule = CompositionRule
    rows = session.execute(
        select(
            rule.id,
            rule.body_id,
            rule.body_kind,
            rule.label,
            rule.function,
            rule.role,
            rule.organisation_kind,
            rule.per == "district",
            rule.least,
            rule.most,
        )
        .where(holds_on(rule.valid_from, rule.valid_to, day))
        .order_by(rule.id)
    )
    return [Rule(*row) for row in rows]


def judge(
    rules: Sequence[Rule],
    bodies: Iterable[BodyRef],
    members: Iterable[Tally],
    districts: Mapping[int, str],
    known: Collection[int] = (),
) -> list[Broken]:
    """Return the rules that active bodies do not meet.

    Args:
        rules: those of the day.
        bodies: those of the day.
        members: who sits where.
        districts: district → name, in order.
        known: bodies of which a composition is known although nobody sits there; others without members are not
            judged, because nothing is known of them.
    """
    by_body: defaultdict[int, list[Tally]] = defaultdict(list)
    for row in members:
        by_body[row.body_id].append(row)
    about: defaultdict[int | str | None, list[Rule]] = defaultdict(list)
    for rule in rules:
        about[rule.body_kind or rule.body_id].append(rule)
    judges = {kind: _Judge(about[kind], districts) for kind in BodyKind}
    found: list[Broken] = []
    for body in bodies:
        if body.status != BodyStatus.ACTIVE or not (by_body.get(body.id) or body.id in known):
            continue
        own = about.get(body.id, [])
        one = _Judge([*about[body.kind], *own], districts) if own else judges[BodyKind(body.kind)]
        found += one.broken(body, by_body[body.id])
    return found


class _Judge:
    """Judges bodies by some rules; which of them count a sort of member is found out once for each sort."""

    def __init__(self, rules: Sequence[Rule], districts: Mapping[int, str]) -> None:
        self._rules = rules
        self._districts = districts
        self._blank: list[dict[int | None, int]] = [
            dict.fromkeys(districts if rule.per_district else (None,), 0) for rule in rules
        ]
        self._counting: dict[tuple[object, ...], list[tuple[int, int | None]]] = {}

    def broken(self, body: BodyRef, members: Iterable[Tally]) -> list[Broken]:
        """Return which rules a body does not meet, and where."""
        numbers = [each.copy() for each in self._blank]
        counting = self._counting
        for row in members:
            sort = row[1:6]
            found = counting.get(sort)
            if found is None:
                found = counting[sort] = self._count(row)
            for place, area in found:
                numbers[place][area] += row.number
        return [
            Broken(body, rule, area, self._districts[area] if area is not None else "", number)
            for rule, counted in zip(self._rules, numbers, strict=True)
            for area, number in counted.items()
            if number < rule.least or (rule.most is not None and number > rule.most)
        ]

    def _count(self, row: Tally) -> list[tuple[int, int | None]]:
        """Return the rules that count a sort of member, each by its place and the district that it counts for."""
        found = [
            (place, row.area_id if rule.per_district else None)
            for place, rule in enumerate(self._rules)
            if rule.counts(row)
        ]
        return [(place, area) for place, area in found if area in self._blank[place]]


def broken_on(session: Session, day: date, body_id: int | None = None) -> list[Broken]:
    """Return what is broken on a day, in one body or in all."""
    if body_id is None:
        bodies = list(bodies_on(session, day).values())
    else:
        body = body_on(session, body_id, day)
        bodies = [body] if body else []
    wanted = None if body_id is None else [body_id]
    seats = {seat.body_id for seat in empty_seats_on(session, day, wanted)}
    return judge(
        rules_on(session, day), bodies, members_on(session, day, wanted), districts_on(session, day), seats
    )


def districts_on(session: Session, day: date) -> dict[int, str]:
    """Return the districts with municipalities on a day, by id in the order of their names."""
    region_parts = select(AreaParent.parent_id).where(belongs_on(day))
    rows = session.execute(
        select(Area.id, Area.name)
        .where(Area.kind == AreaKind.DISTRICT, Area.id.in_(region_parts))
        .order_by(Area.name)
    )
    return {row.id: row.name for row in rows}


def rule_lines(session: Session, body_id: int) -> list[CompositionRule]:
    """Return the rules of a body and of its kind, oldest first."""
    kind = session.scalar(select(Body.kind).where(Body.id == body_id)) or ""
    query = select(CompositionRule).where(
        or_(CompositionRule.body_id == body_id, CompositionRule.body_kind == kind)
    )
    return list(session.scalars(query.order_by(CompositionRule.id)))
