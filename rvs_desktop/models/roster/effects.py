"""From which day a verb that was carried out can be seen, for who looks at the roster of another day."""

from __future__ import annotations

from datetime import date, timedelta

from rvs_desktop.models.base import Base
from rvs_desktop.models.roster.bodies import BodyState, Post
from rvs_desktop.models.roster.dates import ReducedDate, Span
from rvs_desktop.models.roster.memberships import Membership, Substitution
from rvs_desktop.models.roster.persons import PersonName, Position
from rvs_desktop.models.roster.steps import Preview, Put

_SHOWN: frozenset[type[Base]] = frozenset((Membership, Substitution, BodyState, Post, PersonName, Position))
"""What begins and ends on days and is part of a roster."""


def shows_from(preview: Preview, day: date) -> date | None:
    """Return the day from which a verb shows; None when it shows on the day looked at, or on all days.

    Args:
        preview: what was carried out.
        day: the day that is looked at.
    """
    days: set[date] = set()
    for step in preview.steps:
        if not isinstance(step, Put) or step.model not in _SHOWN:
            continue
        shown = _begins_to_show(step)
        if shown is None:
            continue
        if _is_seen(step, day):
            return None
        days.add(shown)
    later = [one for one in days if one > day]
    return min(later) if later else max(days, default=None)


def _begins_to_show(step: Put) -> date | None:
    """Return the first day of a new row, or the day after the end that a row was given."""
    begins: ReducedDate | None = step.values.get("valid_from")
    ends: ReducedDate | None = step.values.get("valid_to")
    if not step.exists:
        return begins.first if begins else ends.last if ends else None
    return ends.last + timedelta(days=1) if ends and "valid_from" not in step.values else None


def _is_seen(step: Put, day: date) -> bool:
    """Tell whether a new row holds on a day, or an ended one is gone by then."""
    span = Span(step.values.get("valid_from"), step.values.get("valid_to"))
    return span.holds_on(day) if not step.exists else not span.holds_on(day)
