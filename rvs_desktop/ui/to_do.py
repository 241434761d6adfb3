"""What waits for a person: the counts beside the pages in the navigation."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

RETENTION: Final = "retention"
"""Where on the page of taskforces it stands what is kept and how long."""


def count_open_decisions(session: Session) -> int:
    """Return how many deliveries have cells that wait for a decision; on the thread of the file."""
    from rvs_desktop.models.deliveries import delivery_lines

    return sum(line.outcome == "needs_decision" for line in delivery_lines(session))


def count_empty_seats(session: Session) -> int:
    """Return how many seats and places are empty today; on the thread of the file."""
    from rvs_desktop.models.roster.overview import network

    return network(session, date.today()).places_open  # noqa: DTZ011 - the user's own day


def count_due_contacts(session: Session) -> int:
    """Return of how many former members contact data are past their term today; on the thread of the file."""
    from rvs_desktop.models.roster.retention import retention_due

    return len(retention_due(session, date.today()).lines)  # noqa: DTZ011 - the user's own day
