"""Since when the composition of bodies breaks its rules: their past is read once and judged day by day, backwards."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import Area, AreaKind, AreaParent
from rvs_desktop.models.roster.bodies import BodyState, Post
from rvs_desktop.models.roster.composition import Broken, Rule, broken_on, judge
from rvs_desktop.models.roster.dates import ReducedDate, Span, from_text
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.persons import Organisation, Position
from rvs_desktop.models.roster.rules import CompositionRule
from rvs_desktop.models.roster.states import BodyRef
from rvs_desktop.models.roster.tally import Tally


@dataclass(frozen=True)
class BrokenSince:
    """A rule that a body does not meet, and the first day of the unbroken stretch in which it did not."""

    broken: Broken
    since: date


def broken_list(session: Session, day: date) -> list[BrokenSince]:
    """Return everything that is broken on a day with since when, the longest broken first."""
    found = broken_on(session, day)
    lines = [
        BrokenSince(one, since) for one, since in zip(found, since_when(session, found, day), strict=True)
    ]
    return sorted(lines, key=lambda line: (line.since, line.broken.body.place, line.broken.rule.id))


def since_when(session: Session, broken: Sequence[Broken], day: date) -> list[date]:
    """Return for each broken rule the first day of the unbroken stretch up to ``day`` in which it was not met."""
    if not broken:
        return []
    past = _Past(session, {one.body.id for one in broken}, {one.rule.id for one in broken}, day)
    by_body: defaultdict[int, list[Broken]] = defaultdict(list)
    for one in broken:
        by_body[one.body.id].append(one)
    found: dict[tuple[int, int, int | None], date] = {}
    for wanted in by_body.values():
        found |= past.first_days(wanted)
    return [found[_key(one)] for one in broken]


def _key(broken: Broken) -> tuple[int, int, int | None]:
    return broken.body.id, broken.rule.id, broken.area_id


@dataclass(frozen=True)
class _Held:
    """A membership as it is counted, with its time."""

    span: Span
    post: int | None
    area: int | None
    tally: Tally


class _Past:
    """Members, seats and states of some bodies through time."""

    def __init__(self, session: Session, bodies: Collection[int], rules: Collection[int], day: date) -> None:
        self._day = day
        self._members: defaultdict[int, list[_Held]] = defaultdict(list)
        self._seats: defaultdict[int, dict[int, Span]] = defaultdict(dict)
        self._states: defaultdict[int, list[tuple[ReducedDate | None, str]]] = defaultdict(list)
        for row in session.execute(_member_rows().where(Membership.body_id.in_(bodies))):
            tally = Tally(row.body_id, None, row.kind or "", (row.title or "").casefold(), row[4], row[5], 1)
            span = Span(row.valid_from, row.valid_to)
            self._members[row.body_id].append(_Held(span, row.post_id, row.area, tally))
        posts = select(Post.id, Post.body_id, Post.valid_from, Post.valid_to).where(Post.body_id.in_(bodies))
        for key, body, begins, ends in session.execute(posts):
            self._seats[body][key] = Span(begins, ends)
        states = select(BodyState.body_id, BodyState.valid_from, BodyState.status)
        for body, begins, status in session.execute(
            states.where(BodyState.body_id.in_(bodies)).order_by(from_text(BodyState.valid_from))
        ):
            self._states[body].append((begins, status))
        spans = select(CompositionRule.id, CompositionRule.valid_from, CompositionRule.valid_to)
        self._rules = {
            key: Span(begins, ends)
            for key, begins, ends in session.execute(spans.where(CompositionRule.id.in_(rules)))
        }
        self._areas = _Areas(session)

    def first_days(self, wanted: Sequence[Broken]) -> dict[tuple[int, int, int | None], date]:
        """Walk back over the days on which something in a body changed, until no rule is broken any more."""
        body = wanted[0].body
        open_still = {_key(one) for one in wanted}
        rules = {one.rule.id: one.rule for one in wanted}
        found = dict.fromkeys(open_still, self._day)
        for day in sorted(self._days(body.id, rules), reverse=True):
            broken = self._broken(body, rules.values(), day)
            open_still &= broken
            if not open_still:
                break
            found |= dict.fromkeys(open_still, day)
        return found

    def _days(self, body: int, rules: Iterable[int]) -> set[date]:
        """Return the days up to the day of judgement on which the answer can have changed."""
        spans = [held.span for held in self._members[body]]
        spans += self._seats[body].values()
        spans += [self._rules[rule] for rule in rules]
        days = {begins.first for begins, _ in self._states[body] if begins is not None}
        days |= {span.begins.first for span in spans if span.begins is not None}
        days |= {span.ends.last + timedelta(days=1) for span in spans if span.ends is not None}
        first = min(days, default=self._day)
        days |= {day for day in self._areas.days if day >= first}
        return {day for day in days if day <= self._day}

    def _broken(self, body: BodyRef, rules: Iterable[Rule], day: date) -> set[tuple[int, int, int | None]]:
        """Return what is broken in a body on an earlier day."""
        status = self._status(body.id, day)
        if status is None:
            return set()
        members = [held for held in self._members[body.id] if held.span.holds_on(day)]
        taken = {held.post for held in members}
        empty = any(post not in taken and span.holds_on(day) for post, span in self._seats[body.id].items())
        districts, names = self._areas.on(day)
        counted = Counter(
            held.tally._replace(area_id=districts.get(held.area, held.area)) for held in members
        )
        tallies = [tally._replace(number=number) for tally, number in counted.items()]
        holding = [rule for rule in rules if self._rules[rule.id].holds_on(day)]
        then = body._replace(status=status)
        known = [body.id] if empty else []
        return {_key(one) for one in judge(holding, [then], tallies, names, known)}

    def _status(self, body: int, day: date) -> str | None:
        """Return the state of a body on a day; None when it did not exist yet."""
        begun = [status for begins, status in self._states[body] if begins is None or begins.first <= day]
        return begun[-1] if begun else None


def _member_rows() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Membership.body_id,
            Membership.post_id,
            Membership.valid_from,
            Membership.valid_to,
            Membership.role,
            Membership.extra_role,
            func.coalesce(Membership.area_id, Organisation.area_id).label("area"),
            Organisation.kind,
            Position.title,
        )
        .outerjoin(Organisation, Organisation.id == Membership.organisation_id)
        .outerjoin(Position, Position.id == Membership.position_id)
    )


class _Areas:
    """Which municipality lay in which district, and which districts there were; read once for all days."""

    def __init__(self, session: Session) -> None:
        query = (
            select(
                AreaParent.child_id,
                AreaParent.parent_id,
                Area.name,
                AreaParent.valid_from,
                AreaParent.valid_to,
            )
            .join(Area, Area.id == AreaParent.parent_id)
            .where(Area.kind == AreaKind.DISTRICT)
        )
        self._rows = session.execute(query.order_by(Area.name)).all()
        self.days = {row.valid_from for row in self._rows if row.valid_from is not None}
        self.days |= {row.valid_to + timedelta(days=1) for row in self._rows if row.valid_to is not None}
        self._known: dict[date | None, tuple[dict[int | None, int | None], dict[int, str]]] = {}

    def on(self, day: date) -> tuple[dict[int | None, int | None], dict[int, str]]:
        """Return (municipality → district, district → name) of a day."""
        stretch = max((one for one in self.days if one <= day), default=None)
        if stretch not in self._known:
            rows = [row for row in self._rows if (row.valid_from or day) <= day <= (row.valid_to or day)]
            belongs: dict[int | None, int | None] = {row.child_id: row.parent_id for row in rows}
            self._known[stretch] = belongs, {row.parent_id: row.name for row in rows}
        return self._known[stretch]
