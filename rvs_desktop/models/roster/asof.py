"""The question that rosters are for: who sits in this body on that day, on whose behalf, and which seats are empty?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Select, Text, select, type_coerce
from sqlalchemy.orm import Session, aliased

from rvs_desktop.models.areas import Area, AreaKind
from rvs_desktop.models.roster.bodies import Post
from rvs_desktop.models.roster.composition import Broken, broken_on
from rvs_desktop.models.roster.dates import Span, holds_on
from rvs_desktop.models.roster.lines import Behalf, Line, LineKind, Office, Roster, Vacancy, reason_word
from rvs_desktop.models.roster.memberships import Membership, Substitution
from rvs_desktop.models.roster.persons import Name, Organisation, Person, Position
from rvs_desktop.models.roster.states import BodyRef, bodies_on, body_on, names_on, names_through_time
from rvs_desktop.models.roster.tally import empty_seat
from rvs_desktop.models.roster.terms import term_state
from rvs_desktop.models.roster.words import Role


def roster(
    session: Session, body_id: int, as_of: date, broken: Sequence[Broken] | None = None
) -> Roster | None:
    """Return the composition of a body on a day; None when the body did not exist yet.

    ``broken`` is what is broken in the body on the day, for a caller that has read it already. Deputies follow the member whose seat it is; empty seats stand where their holder would. A body that has ended or
    merged has no lines.
    """
    body = body_on(session, body_id, as_of)
    if body is None:
        return None
    if not body.alive:
        return Roster(body, as_of, (), merged_into=_name_of(session, body.merged_into_id, as_of))
    broken = broken_on(session, as_of, body_id) if broken is None else broken
    seated = _Seated(session, body, as_of)
    lines = [*seated.members(), *seated.vacancies()]
    lines += _missing(broken, seated.vacant_areas, len(lines))
    return Roster(
        body, as_of, tuple(seated.in_order(lines)), seated.for_body, tuple(one.sentence for one in broken)
    )


def _name_of(session: Session, body_id: int | None, day: date) -> str:
    body = body_on(session, body_id, day) if body_id is not None else None
    return body.name if body is not None else ""


class _Seated:
    """The rows of one body on one day, read once and put together."""

    def __init__(self, session: Session, body: BodyRef, day: date) -> None:
        self._reads = session
        self._body = body
        self._day = day
        self._rows = session.execute(_member_rows(body.id, day)).all()
        liaisons = {row.Membership.liaison_to_id for row in self._rows} - {None}
        self._bodies = bodies_on(session, day, ids=liaisons) if liaisons else {}
        self._stands: defaultdict[int, list[int]] = defaultdict(list)
        """Seat → those who stand in for its holder."""
        body_wide: list[int] = []
        for person, post, _ in session.execute(_substitutions(body.id, day)):
            if post is None:
                body_wide.append(person)
            else:
                self._stands[post].append(person)
        standing = [person for persons in self._stands.values() for person in persons]
        wanted = [row.Membership.person_id for row in self._rows] + standing + body_wide
        self._names = names_on(session, wanted, day)
        self.for_body = tuple(self._names[person].full for person in body_wide)
        self._holder = {row.Membership.post_id: row.Membership.person_id for row in self._rows}
        self.vacant_areas: set[int | None] = set()

    def members(self) -> list[Line]:
        """Return a line for everyone who sits here."""
        return [self._member(row) for row in self._rows]

    def _member(self, row: Any) -> Line:
        held: Membership = row.Membership
        principal = self._principal(held.person_id) if held.role == Role.DEPUTY else None
        liaison = self._bodies.get(held.liaison_to_id or 0)
        return Line(
            LineKind.MEMBER,
            held.role,
            _behalf(held, row),
            row.seat_place if row.seat_place is not None else held.place,
            membership=held.id,
            post=held.post_id,
            person=held.person_id,
            name=self._names.get(held.person_id, Name("")),
            salutation=row.salutation,
            extra_role=held.extra_role,
            role_text=held.role_text,
            office=Office(held.position_id, row.title, row.before_name, row.acting, row.home or "")
            if held.position_id
            else None,
            stands_for=self._surname_of_holder(principal),
            deputy_of_post=principal,
            deputies=self._deputies(held.post_id, held.person_id),
            liaison_to=liaison.in_sentence if liaison else "",
            portfolio=held.portfolio,
            span=Span(held.valid_from, held.valid_to),
            term_until=held.term_until,
            term=term_state(None if row.ex_officio else held.term_until, self._day, self._body.warn_days),
            ex_officio=bool(row.ex_officio),
            note=held.note,
            source=held.source,
        )

    def _principal(self, person: int) -> int | None:
        return next((post for post, persons in self._stands.items() if person in persons), None)

    def _surname_of_holder(self, post: int | None) -> str:
        holder = self._holder.get(post) if post is not None else None
        return self._names[holder].surname if holder is not None else ""

    def _deputies(self, post: int | None, holder: int | None) -> tuple[str, ...]:
        persons = self._stands.get(post or 0, [])
        return tuple(self._names[person].surname for person in persons if person != holder)

    def vacancies(self) -> list[Line]:
        """Return a line for every seat without a holder."""
        rows = self._reads.execute(
            select(
                Post,
                Area.name.label("area"),
                Area.kind.label("area_kind"),
                Organisation.short,
                Organisation.kind,
            )
            .outerjoin(Area, Area.id == Post.area_id)
            .outerjoin(Organisation, Organisation.id == Post.organisation_id)
            .where(Post.body_id == self._body.id, *empty_seat(self._day))
        ).all()
        left = last_holders(self._reads, self._day, self._body.id) if rows else {}
        self.vacant_areas = {row.Post.area_id for row in rows}
        return [self._vacancy(row, left.get(row.Post.id)) for row in rows]

    def _vacancy(self, row: Any, left: tuple[date, str, str] | None) -> Line:
        post: Post = row.Post
        begins = max(
            (each.first for each in (post.valid_from, self._body.since) if each is not None),
            default=self._day,
        )
        since, reason, who = left or (begins, "", "")
        return Line(
            LineKind.VACANCY,
            post.role,
            _behalf(post, row),
            post.place,
            post=post.id,
            function=post.function,
            span=Span(post.valid_from, post.valid_to),
            ex_officio=post.ex_officio,
            vacancy=Vacancy(since, reason, who, self._deputies(post.id, None)),
            source=post.source,
        )

    def in_order(self, lines: Sequence[Line]) -> list[Line]:
        """Return lines in the order of the roster, a deputy right after the seat."""
        places = {line.post: line.place for line in lines if line.post is not None}

        def key(line: Line) -> tuple[int, int, int]:
            if line.deputy_of_post in places:
                return places[line.deputy_of_post], 1, line.place
            return line.place, 0, 0

        return sorted(lines, key=key)


def _behalf(row: Membership | Post, names: Any) -> Behalf:
    """Return on whose behalf a membership or a seat is."""
    return Behalf(
        row.area_id,
        names.area or "",
        row.organisation_id,
        names.short or "",
        names.kind or "",
        names.area_kind or "",
    )


def _member_rows(body_id: int, day: date) -> Select[*tuple[Any, ...]]:
    home = Organisation.__table__.alias("home")
    return (
        select(
            Membership,
            Person.salutation,
            Area.name.label("area"),
            Area.kind.label("area_kind"),
            Organisation.short,
            Organisation.kind,
            Position.title,
            Position.before_name,
            Position.acting,
            home.c.short.label("home"),
            Post.place.label("seat_place"),
            Post.ex_officio,
        )
        .join(Person, Person.id == Membership.person_id)
        .outerjoin(Post, Post.id == Membership.post_id)
        .outerjoin(Area, Area.id == Membership.area_id)
        .outerjoin(Organisation, Organisation.id == Membership.organisation_id)
        .outerjoin(Position, Position.id == Membership.position_id)
        .outerjoin(home, home.c.id == Position.organisation_id)
        .where(Membership.body_id == body_id, holds_on(Membership.valid_from, Membership.valid_to, day))
        .order_by(Membership.place, Membership.id)
    )


def _substitutions(body_id: int, day: date) -> Select[*tuple[Any, ...]]:
    """Return (person, seat or None, kind) of those who stand in for someone in a body."""
    return (
        select(Substitution.person_id, Substitution.post_id, Substitution.kind)
        .outerjoin(Post, Post.id == Substitution.post_id)
        .where(
            (Substitution.body_id == body_id) | (Post.body_id == body_id),
            holds_on(Substitution.valid_from, Substitution.valid_to, day),
        )
        .order_by(Substitution.id)
    )


_HOLDER: Final = aliased(Membership)


def last_holders(session: Session, day: date, body_id: int | None = None) -> dict[int, tuple[date, str, str]]:
    """Return for the seats of one body or of all that nobody holds since when, why, and who left, with the office."""
    held = select(_HOLDER.id).where(
        _HOLDER.post_id == Membership.post_id, holds_on(_HOLDER.valid_from, _HOLDER.valid_to, day)
    )
    ended = type_coerce(Membership.valid_to, Text)
    over = [ended + "~" < day.isoformat(), Membership.post_id.is_not(None), ~held.exists()]
    if body_id is not None:
        over.append(Membership.body_id == body_id)
    rows = session.execute(
        select(
            Membership.post_id,
            Membership.person_id,
            Membership.valid_to,
            Membership.reason_left,
            Membership.reason_text,
            Position.title,
        )
        .outerjoin(Position, Position.id == Membership.position_id)
        .where(*over)
        .order_by(ended)
    ).all()
    latest = {row.post_id: row for row in rows}
    names = names_through_time(session, {row.person_id for row in latest.values()})
    found: dict[int, tuple[date, str, str]] = {}
    for post, row in latest.items():
        called = [name for since, name in names[row.person_id] if since <= row.valid_to.last]
        name = called[-1] if called else Name("")
        who = f"{row.title} {name.surname}" if row.title else name.surname
        since = row.valid_to.last + timedelta(days=1)
        found[post] = (since, reason_word(row.reason_left, row.reason_text), who)
    return found


def _missing(broken: Sequence[Broken], vacant: set[int | None], place: int) -> list[Line]:
    """Return a line for each place that a rule about districts asks for and no empty seat foresees."""
    return [
        Line(
            LineKind.MISSING,
            one.rule.role or Role.MEMBER,
            Behalf(one.area_id, one.area, area_kind=AreaKind.DISTRICT),
            place + 1_000_000,
            function=one.rule.function,
            note=one.sentence,
        )
        for one in broken
        if one.rule.per_district and one.missing and one.area_id not in vacant
        for _ in range(one.missing)
    ]
