"""What the page of taskforces reads; everything here runs on the thread of the file and returns plain values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, TypeAlias

from rvs_desktop.ui.tables.cells import Row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.exporting.memberships_contacts import Address
    from rvs_desktop.models.roster.choices import Choices
    from rvs_desktop.models.roster.composition import Broken
    from rvs_desktop.models.roster.lines import Roster
    from rvs_desktop.models.roster.merging import Lookalike
    from rvs_desktop.models.roster.overview import Network, VacancyLine
    from rvs_desktop.models.roster.people import PersonCard, PersonLine
    from rvs_desktop.models.roster.timeline import BodyHistory
    from rvs_desktop.reporting.composition import CompositionPage
    from rvs_desktop.ui.parts.taskforces.body_lines import Group


TOUCHING: Final = frozenset(
    {
        "person",
        "person_name",
        "position",
        "contact_detail",
        "organisation",
        "body",
        "body_state",
        "body_event",
        "post",
        "membership",
        "substitution",
        "composition_rule",
        "subject_access",
        "area_contact",
        "file_setting",
    }
)
"""Tables whose rows are on this page."""


NetworkRows: TypeAlias = tuple[list[Row], list[Row]]
"""Coverage and empty seats, as their tables show them."""


@dataclass(frozen=True)
class NetworkData:
    """All bodies on a day with their empty seats, and the days to which the arrows lead."""

    day: date
    network: Network
    vacancies: tuple[VacancyLine, ...]
    before: date | None
    after: date | None
    groups: tuple[Group, ...] = ()
    """The bodies as the list shows them."""


@dataclass(frozen=True)
class ReadNetwork:
    """Reads the network on a day; without a day on today, or on the last day on which anyone sat."""

    day: date | None
    group: Callable[[Network], tuple[Group, ...]] | None = None
    """Makes the list of bodies; it touches no widget."""

    def __call__(self, session: Session) -> NetworkData:
        """Return the network."""
        from rvs_desktop.models.roster.overview import network_and_vacancies
        from rvs_desktop.models.roster.timeline import change_days

        days = change_days(session)
        day = self.day or date.today()  # noqa: DTZ011 - the day of the user
        found, empty = network_and_vacancies(session, day)
        if self.day is None and not found.people:
            for earlier in reversed([one for one in days if one <= day]):
                last = earlier - timedelta(days=1)
                found, empty = network_and_vacancies(session, last)
                if found.people:
                    day = last
                    break
        return NetworkData(
            day,
            found,
            tuple(empty),
            max((one for one in days if one < day), default=None),
            min((one for one in days if one > day), default=None),
            self.group(found) if self.group else (),
        )


@dataclass(frozen=True)
class ShapeNetwork:
    """Makes the rows under the roster of what was read; a job of its own, so that the list stands there first."""

    found: NetworkData
    shape: Callable[[NetworkData], NetworkRows]

    def __call__(self, _session: Session) -> NetworkRows:
        """Return the rows."""
        return self.shape(self.found)


@dataclass(frozen=True)
class BodyData:
    """One body: its roster on the day, its story, and since when its rules are broken."""

    roster: Roster
    history: BodyHistory
    rules: tuple[RuleLine, ...]


@dataclass(frozen=True)
class RuleLine:
    """A composition rule of a body and how it stands on the day."""

    id: int
    label: str
    per_district: bool
    least: int
    most: int | None
    broken: tuple[str, ...]
    """How many there are, per district where it is about districts; empty while it is met."""
    since: date | None


@dataclass(frozen=True)
class ReadBody:
    """Reads one body on a day."""

    body: int
    day: date

    def __call__(self, session: Session) -> BodyData | None:
        """Return it; None when it does not exist on the day."""
        from rvs_desktop.models.roster.asof import roster
        from rvs_desktop.models.roster.composition import broken_on
        from rvs_desktop.models.roster.timeline import body_history

        broken = broken_on(session, self.day, self.body)
        found = roster(session, self.body, self.day, broken)
        if found is None:
            return None
        return BodyData(found, body_history(session, self.body), self._rules(session, broken))

    def _rules(self, session: Session, broken: Sequence[Broken]) -> tuple[RuleLine, ...]:
        from rvs_desktop.models.roster.composition import rule_lines
        from rvs_desktop.models.roster.dates import Span
        from rvs_desktop.models.roster.since import since_when

        since_by = dict(zip(broken, since_when(session, broken, self.day), strict=True))
        lines: list[RuleLine] = []
        for rule in rule_lines(session, self.body):
            if not Span(rule.valid_from, rule.valid_to).holds_on(self.day):
                continue
            wrong = [one for one in broken if one.rule.id == rule.id]
            since = min((since_by[one] for one in wrong), default=None)
            lines.append(
                RuleLine(
                    rule.id,
                    rule.label,
                    rule.per == "district",
                    rule.least,
                    rule.most,
                    tuple(f"{one.area}: nu {one.found}" if one.area else f"nu {one.found}" for one in wrong),
                    since,
                )
            )
        return tuple(lines)


@dataclass(frozen=True)
class PeopleData:
    """The register, and whose names are nearly the same."""

    lines: tuple[PersonLine, ...]
    near: tuple[Lookalike, ...]
    rows: Sequence[Row]
    """The lines as the table shows them; made where they are read, for there can be thousands."""


@dataclass(frozen=True)
class ReadPeople:
    """Reads the register as it is on a day; ``shape`` makes the rows of its table."""

    day: date
    shape: Callable[[Sequence[PersonLine]], Sequence[Row]]

    def __call__(self, session: Session) -> PeopleData:
        """Return it in the order of names."""
        from rvs_desktop.models.roster.merging import lookalikes
        from rvs_desktop.models.roster.people import persons

        lines = tuple(persons(session, self.day))
        return PeopleData(lines, tuple(lookalikes(session)), self.shape(lines))


@dataclass(frozen=True)
class ReadCard:
    """Reads the card of a person."""

    person: int
    day: date

    def __call__(self, session: Session) -> PersonCard:
        """Return it."""
        from rvs_desktop.models.roster.people import person_card

        return person_card(session, self.person, self.day)


@dataclass(frozen=True)
class ReadAddresses:
    """Reads what members share of how to reach them."""

    persons: tuple[int, ...]
    day: date

    def __call__(self, session: Session) -> list[Address]:
        """Return it in the order of names."""
        from rvs_desktop.exporting.memberships_contacts import addresses

        return addresses(session, self.persons, self.day)


@dataclass(frozen=True)
class ReadChoices:
    """Reads what the fields of a form offer; dates of the body that it is about."""

    day: date
    body: int | None = None

    def __call__(self, session: Session) -> Choices:
        """Return it, and load what the form will work with, so that the screen need not."""
        from rvs_desktop.importing.members import names
        from rvs_desktop.models.roster import corrections, deputies, leaving, lifecycle
        from rvs_desktop.models.roster.choices import choices

        del names, corrections, deputies, leaving, lifecycle

        return choices(session, self.day, self.body)


def composition_pages(rosters: Sequence[Roster], order: str) -> list[CompositionPage]:
    """Return the pages on which rosters are printed, in the order of the roster, of names or of districts."""
    from rvs_desktop.reporting.composition import Order, composition_page

    return [composition_page(one, Order(order)) for one in rosters]
