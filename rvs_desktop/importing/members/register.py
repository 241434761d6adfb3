"""What the file knows of bodies, persons and partners, keyed by how lists write them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.importing.members.names import ReadName
from rvs_desktop.models.areas import Area, AreaAlias
from rvs_desktop.models.roster.listing import MemberLine, member_lines
from rvs_desktop.models.roster.people import PersonLine, persons
from rvs_desktop.models.roster.persons import ContactDetail, Name, Organisation, PersonAlias
from rvs_desktop.models.roster.states import BodyRef, bodies_on, names_through_time
from rvs_desktop.models.roster.words import ContactKind
from rvs_desktop.models.text_keys import name_key

_NEAR = 0.8
"""Likeness from which a name is shown as a possible match; it never decides."""
_LIST_WORDS = frozenset({"ledenlijst", "leden", "lijst", "samenstelling", "overzicht", "van", "de", "het"})
_MOST = 5
"""Candidates shown for one line."""


@dataclass(frozen=True)
class Candidate:
    """A person of the register whom a line may mean, and why; a person decides."""

    person: int
    name: str
    why: str
    score: float


class Register:
    """The register as an import needs it; read once."""

    def __init__(self, session: Session, day: date) -> None:
        self.day = day
        self.bodies = bodies_on(session, date.max)
        self.lines: dict[int, MemberLine] = {line.membership: line for line in member_lines(session)}
        self.people: dict[int, PersonLine] = {line.id: line for line in persons(session, day)}
        self.names = names_through_time(session, self.people)
        self.aliases = {
            row.key: row.person_id for row in session.execute(select(PersonAlias.key, PersonAlias.person_id))
        }
        self._body_keys = _body_keys(self.bodies)
        self._areas = _area_keys(session)
        self._organisations = {
            name_key(text): row.id
            for row in session.execute(select(Organisation.id, Organisation.name, Organisation.short))
            for text in (row.name, row.short)
        }
        self._by_surname: defaultdict[str, list[int]] = defaultdict(list)
        for person, line in self.people.items():
            self._by_surname[name_key(line.name.surname)].append(person)
        self.contacts = {
            (row.person_id, row.kind, row.value)
            for row in session.execute(
                select(ContactDetail.person_id, ContactDetail.kind, ContactDetail.value)
            )
        }
        self._mail = {
            value.casefold(): owner for owner, kind, value in self.contacts if kind == ContactKind.EMAIL
        }
        self.by_body: defaultdict[int, list[MemberLine]] = defaultdict(list)
        for line in self.lines.values():
            self.by_body[line.body].append(line)

    def body(self, *texts: str) -> BodyRef | None:
        """Return the body that one of these texts names exactly: its code, name, short name or abbreviation."""
        for text in texts:
            for written in (text, _without_list_words(text)):
                found = self._body_keys.get(name_key(written)) if written else None
                if found is not None:
                    return self.bodies[found]
        return None

    def behalf(self, text: str) -> tuple[int | None, int | None] | None:
        """Return (area, organisation) that a text names exactly; None when it names nothing known."""
        if not text:
            return None, None
        key = name_key(text)
        bare = key.removeprefix("district").removeprefix("gemeente")
        if key in self._organisations:
            return None, self._organisations[key]
        area = self._areas.get(key) or self._areas.get(bare)
        return (area, None) if area is not None else None

    def candidates(self, read: ReadName, mail: str, body: BodyRef | None) -> list[Candidate]:
        """Return whom a line may mean, the likeliest first: equal names, an equal address, and near names."""
        found: dict[int, Candidate] = {}
        key = name_key(read.name.surname)
        for person in self._by_surname.get(key, []):
            found[person] = self._candidate(person, "zelfde naam", 0.9, body)
        owner = self._mail.get(mail.casefold()) if mail else None
        if owner is not None:
            found[owner] = self._candidate(owner, "zelfde e-mailadres", 1.0, body)
        for other, ids in self._by_surname.items():
            if other == key or abs(len(other) - len(key)) > 3:
                continue
            ratio = SequenceMatcher(None, key, other).ratio()
            if ratio >= _NEAR:
                for person in ids:
                    found.setdefault(person, self._candidate(person, "lijkt erop", ratio * 0.8, body))
        return sorted(found.values(), key=lambda one: (-one.score, one.name))[:_MOST]

    def _candidate(self, person: int, why: str, score: float, body: BodyRef | None) -> Candidate:
        line = self.people[person]
        sits = body is not None and any(each.person == person for each in self.by_body[body.id])
        reason = f"{why}, zit in dit orgaan" if sits else why
        shown = ", ".join(part for part in (line.name.full, line.function, line.organisation) if part)
        return Candidate(person, shown, reason, score + (0.05 if sits else 0.0))


def _without_list_words(text: str) -> str:
    """Return a title without the words that say that it is a list: ``Ledenlijst van de taskforce …``."""
    words = text.split()
    while words and words[0].casefold().rstrip(":") in _LIST_WORDS:
        words.pop(0)
    return " ".join(words)


def _body_keys(bodies: Mapping[int, BodyRef]) -> dict[str, int]:
    """Return key → body; what two bodies have in common names neither."""
    found: dict[str, int] = {}
    twice: set[str] = set()
    for body in bodies.values():
        for text in {body.code, body.name, body.short, body.abbreviation, f"tf {body.abbreviation}"}:
            key = name_key(text)
            if not key or key == "tf":
                continue
            if found.setdefault(key, body.id) != body.id:
                twice.add(key)
    return {key: body for key, body in found.items() if key not in twice}


def _area_keys(session: Session) -> dict[str, int]:
    """Return key → area; a district goes before a municipality of the same name."""
    found: dict[str, int] = {}
    kinds = {"region": 0, "municipality": 1, "district": 2}
    rows = session.execute(select(Area.id, Area.name, Area.kind, Area.code)).all()
    for row in sorted(rows, key=lambda row: kinds[row.kind]):
        found[name_key(row.name)] = row.id
        found[name_key(row.code)] = row.id
    for row in session.execute(select(AreaAlias.key, AreaAlias.area_id)):
        found.setdefault(row.key, row.area_id)
    return found


def alias_key(body: BodyRef | None, read: ReadName, mail: str) -> str:
    """Return the key under which a decision on a line is remembered: the name as read, the body and the address."""
    name: Name = read.name
    parts = (
        name.family_name,
        name.prefix,
        name.given_name,
        name.initials,
        body.code if body else "",
        mail.casefold(),
    )
    return "|".join(name_key(part) for part in parts)
