"""The dates that a form offers beside typing: the day looked at, today, and days on which the body changed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject

from rvs_desktop.formats import format_date

if TYPE_CHECKING:
    from rvs_desktop.models.roster.choices import Choices

Proposal: TypeAlias = tuple[str, str]
"""A date as someone would type it, and what is special about it."""


class DayProposals(QObject):
    """Makes the proposals; a QObject only for its translated words."""

    def begins(self, day: date, choices: Choices) -> list[Proposal]:
        """Return days on which something may begin."""
        today = _today()
        changes = ((one, self.tr("wijziging in dit orgaan")) for one in choices.days)
        return _listed(
            (
                (day, self.tr("peildatum")),
                (today, self.tr("vandaag")),
                (_next_month(today), self.tr("eerste van volgende maand")),
                *changes,
            )
        )

    def ends(self, day: date, choices: Choices) -> list[Proposal]:
        """Return days that may be a last one."""
        today, before = _today(), timedelta(days=1)
        changes = ((one - before, self.tr("dag voor een wijziging")) for one in choices.days)
        return _listed(
            (
                (day, self.tr("peildatum")),
                (today, self.tr("vandaag")),
                (_next_month(today) - before, self.tr("eind van deze maand")),
                (day - before, self.tr("dag voor de peildatum")),
                *changes,
            )
        )

    def terms(self, day: date, choices: Choices) -> list[Proposal]:
        """Return when a term may end: as it does for others in the body, or after the four years of a council."""
        from rvs_desktop.models.roster.terms import end_of_term

        others = [(one, self.tr("termijn van anderen hier")) for one in choices.terms]
        four = format_date(end_of_term(day, 4))
        return [*others, (str(day.year), self.tr("tot en met dit jaar")), (four, self.tr("vier jaar"))]


def _listed(days: Iterable[tuple[date, str]]) -> list[Proposal]:
    """Return each day once, with the first thing that was said of it."""
    found: dict[date, str] = {}
    for day, what in days:
        found.setdefault(day, what)
    return [(format_date(day), what) for day, what in found.items()]


def _next_month(day: date) -> date:
    """Return the first day of the next month."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day of the user
