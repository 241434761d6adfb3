"""What waits for a person: the counts beside the pages in the navigation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def count_open_decisions(session: Session) -> int:
    """Return how many deliveries have cells that wait for a decision; on the thread of the file."""
    from rvs_desktop.models.deliveries import delivery_lines

    return sum(line.outcome == "needs_decision" for line in delivery_lines(session))
