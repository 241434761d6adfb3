"""One line of a roster: a member, a deputy, a liaison, an empty seat, or a place that a rule asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from rvs_desktop.models.roster.dates import ReducedDate, Span
from rvs_desktop.models.roster.persons import Name
from rvs_desktop.models.roster.states import BodyRef
from rvs_desktop.models.roster.terms import TERM_LABELS, TermState
from rvs_desktop.models.roster.words import MAYOR, REASONS, Reason, Role, role_label

_ALWAYS = Span(None, None)


class LineKind(StrEnum):
    """What a line of a roster is about."""

    MEMBER = "member"
    VACANCY = "vacancy"
    MISSING = "missing"
    """A place that a composition rule asks for, without a seat that foresees it."""


@dataclass(frozen=True)
class Office:
    """What someone is at home."""

    id: int
    title: str
    before_name: bool
    acting: bool
    organisation: str

    @property
    def label(self) -> str:
        """The office as lists print it: ``waarnemend burgemeester``."""
        return f"waarnemend {self.title}" if self.acting else self.title


@dataclass(frozen=True)
class Behalf:
    """On whose behalf someone sits, or for whom a seat is: a district, an organisation, or both."""

    area_id: int | None = None
    area: str = ""
    organisation_id: int | None = None
    organisation: str = ""
    organisation_kind: str = ""
    area_kind: str = ""

    @property
    def label(self) -> str:
        """The name that lists print."""
        return self.area or self.organisation

    @property
    def printed(self) -> str:
        """The name with what it is, as a page of text prints it: ``district West-Utrecht``."""
        if self.area:
            word = {"district": "district ", "municipality": "gemeente "}.get(self.area_kind, "")
            return f"{word}{self.area}"
        return self.organisation


class Vacancy(NamedTuple):
    """Why and since when a seat has no holder."""

    since: date
    reason: str
    left: str
    """Who left, with the office: ``burgemeester De Vries``; empty when nobody held it."""
    acting: tuple[str, ...]
    """Who stands in for the holder that there is not."""

    def days_open(self, day: date) -> int:
        """Return how many days the seat is empty, the first one included."""
        return (day - self.since).days + 1

    @property
    def sentence(self) -> str:
        """How rosters print it: ``vacant (door vertrek van burgemeester De Vries)``."""
        why = f" (door {self.reason} van {self.left})" if self.left else ""
        return f"vacant{why}, waargenomen door {' en '.join(self.acting)}" if self.acting else f"vacant{why}"


@dataclass(frozen=True)
class Line:
    """A line of the roster of one body on one day."""

    kind: LineKind
    role: str
    behalf: Behalf
    place: int
    membership: int | None = None
    post: int | None = None
    person: int | None = None
    name: Name | None = None
    salutation: str = ""
    extra_role: str = ""
    role_text: str = ""
    office: Office | None = None
    function: str = ""
    """The office that an empty seat asks for."""
    stands_for: str = ""
    """For a deputy, the surname of the one whose seat it is."""
    deputy_of_post: int | None = None
    deputies: tuple[str, ...] = ()
    liaison_to: str = ""
    portfolio: str = ""
    span: Span = _ALWAYS
    term_until: ReducedDate | None = None
    term: TermState = TermState.NONE
    ex_officio: bool = False
    """Whether the seat comes with an office and therefore knows no term."""
    vacancy: Vacancy | None = None
    note: str = ""
    source: str = ""

    @property
    def role_label(self) -> str:
        """The role as lists print it."""
        if self.role == Role.DEPUTY:
            return f"plaatsvervanger van {self.stands_for}" if self.stands_for else "plaatsvervanger"
        if self.role == Role.LIAISON:
            return f"liaison naar {self.liaison_to}" if self.liaison_to else "liaison"
        return role_label(self.role, self.extra_role, self.role_text)

    @property
    def function_label(self) -> str:
        """The office, of the holder or as the seat asks for it."""
        return self.office.label if self.office else self.function

    @property
    def title(self) -> str:
        """Who sits here, or how empty it is."""
        if self.name is not None:
            return self.name.full
        return self.vacancy.sentence if self.vacancy else "geen lid"

    @property
    def is_mayor(self) -> bool:
        """Whether the line belongs to the mayors."""
        return self.function_label.casefold().endswith(MAYOR)

    @property
    def term_label(self) -> str:
        """``loopt af`` or ``doorlopend``, or nothing."""
        return TERM_LABELS[self.term]


@dataclass(frozen=True)
class Roster:
    """A body as it is composed on a day."""

    body: BodyRef
    day: date
    lines: tuple[Line, ...]
    deputies: tuple[str, ...] = ()
    """Who stands in for any member of the body."""
    broken: tuple[str, ...] = ()
    """Composition rules that are not met, as sentences."""
    merged_into: str = ""
    """In which body this one was merged, where it was."""

    @property
    def members(self) -> list[Line]:
        """The lines with a person."""
        return [line for line in self.lines if line.kind is LineKind.MEMBER]

    @property
    def vacancies(self) -> list[Line]:
        """The seats without a holder."""
        return [line for line in self.lines if line.kind is LineKind.VACANCY]

    @property
    def missing(self) -> list[Line]:
        """The places that a rule asks for and no seat foresees."""
        return [line for line in self.lines if line.kind is LineKind.MISSING]


def reason_word(reason: str, text: str) -> str:
    """Return why someone left, in words that follow on ``door``."""
    return text if text and reason in ("", Reason.OTHER) else REASONS[Reason(reason or Reason.DEPARTURE)]
