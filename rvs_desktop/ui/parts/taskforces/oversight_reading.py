"""What the oversight of rosters reads; everything here runs on the thread of the file and returns plain values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from rvs_desktop.models.fields import Field
from rvs_desktop.ui.tables.cells import Row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.roster.access import Held
    from rvs_desktop.models.roster.overview import Coverage
    from rvs_desktop.models.roster.people import PersonLine
    from rvs_desktop.models.roster.retention import RetentionPreview, Term
    from rvs_desktop.models.roster.ruling import RuleEntry
    from rvs_desktop.models.roster.since import BrokenSince
    from rvs_desktop.store.database import Database
    from rvs_desktop.store.subject_access import ContactPerson
    from rvs_desktop.ui.jobs import Progress


@dataclass(frozen=True)
class CoverageData:
    """The coverage of a day, and the table that it is on the screen."""

    coverage: Coverage
    memberships: int
    fields: tuple[Field, ...]
    rows: list[Row]


@dataclass(frozen=True)
class ReadCoverage:
    """Reads who takes part for which district and partner on a day."""

    day: date
    shape: Callable[[Coverage], tuple[tuple[Field, ...], list[Row]]]

    def __call__(self, session: Session) -> CoverageData:
        """Return it with its rows."""
        from rvs_desktop.models.roster.overview import network

        found = network(session, self.day)
        return CoverageData(found.coverage, found.memberships, *self.shape(found.coverage))


@dataclass(frozen=True)
class RulesData:
    """What is broken on a day and since when, and all rules that hold."""

    day: date
    broken: list[BrokenSince]
    entries: list[RuleEntry]
    rows: list[Row]
    """What is broken, as the table shows it."""


@dataclass(frozen=True)
class ReadRules:
    """Reads the composition rules of a day."""

    day: date
    shape: Callable[[date, Sequence[BrokenSince]], list[Row]]

    def __call__(self, session: Session) -> RulesData:
        """Return what is broken, and the rules."""
        from rvs_desktop.models.roster.ruling import rule_entries
        from rvs_desktop.models.roster.since import broken_list

        broken = broken_list(session, self.day)
        return RulesData(self.day, broken, rule_entries(session, self.day), self.shape(self.day, broken))


@dataclass(frozen=True)
class TermsData:
    """How long everything is kept, and what the rule for contact data would erase today."""

    terms: list[Term]
    due: RetentionPreview


@dataclass(frozen=True)
class ReadTerms:
    """Reads the terms and whose contact data are past theirs."""

    day: date

    def __call__(self, session: Session) -> TermsData:
        """Return both."""
        from rvs_desktop.models.roster.retention import retention_due, terms

        return TermsData(terms(session), retention_due(session, self.day))


Subject: TypeAlias = "int | ContactKey"
"""Of whom an overview is made: someone of the register, or a contact of municipalities who does not stand in it."""


@dataclass(frozen=True)
class ContactKey:
    """A contact of municipalities, by one of the rows."""

    row: int


@dataclass(frozen=True)
class PeopleData:
    """Of whom an overview can be made: names by identifier, and the table of them."""

    names: dict[Subject, str]
    rows: list[Row]


def read_people(
    day: date,
    shape: Callable[[PersonLine], Row],
    shape_contact: Callable[[ContactPerson], Row],
    session: Session,
) -> PeopleData:
    """Return the register and the contacts outside it, in the order of names."""
    from rvs_desktop.models.roster.people import persons
    from rvs_desktop.store.subject_access import contact_persons

    found, others = persons(session, day), contact_persons(session)
    names: dict[Subject, str] = {one.id: one.name.full for one in found}
    names |= {ContactKey(one.id): one.name or one.email for one in others}
    rows = [(one.name.filed, shape(one)) for one in found]
    rows += [(one.name or one.email, shape_contact(one)) for one in others]
    rows.sort(key=lambda pair: pair[0].casefold())
    return PeopleData(names, [row for _, row in rows])


@dataclass(frozen=True)
class HeldData:
    """Everything that is held on one person."""

    person: Subject
    held: list[Held]


@dataclass(frozen=True)
class ReadHeld:
    """Reads everything that is held on a person."""

    person: Subject
    day: date

    def __call__(self, session: Session) -> HeldData:
        """Return it line by line."""
        from rvs_desktop.store.subject_access import everything_on, everything_on_contact

        if isinstance(self.person, ContactKey):
            return HeldData(self.person, everything_on_contact(session, self.person.row))
        return HeldData(self.person, everything_on(session, self.person, self.day))


def log_access(person: Subject, day: date, database: Database, _progress: Progress) -> object:
    """Write down that the overview was given; on the thread of the file."""
    from rvs_desktop.store.subject_access import give, give_contact

    if isinstance(person, ContactKey):
        return give_contact(database, person.row, day)
    return give(database, person, day)


def erase_subject(
    person: Subject, day: date, database: Database, _progress: Progress, *, names: bool
) -> object:
    """Erase contact data wherever they stand, on request of who they are about; on the thread of the file."""
    from rvs_desktop.store.subject_access import erase_contact, erase_on_request

    if isinstance(person, ContactKey):
        return erase_contact(database, person.row, day)
    return erase_on_request(database, person, day, names=names)


def erase_persons(
    persons: tuple[int, ...], day: date, database: Database, _progress: Progress, *, names: bool
) -> object:
    """Erase contact data, and names where that was asked; on the thread of the file."""
    from rvs_desktop.store.erasing import erase

    return erase(database, persons, day, names=names)


def choose_months(months: int, session: Session) -> None:
    """Store how long contact data stay; on the thread of the file."""
    from rvs_desktop.models.roster.retention import choose_retention

    choose_retention(session, months)
