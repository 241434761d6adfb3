"""Who sent a file and which period it is about: what the file says of it, what was chosen, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rvs_desktop.importing.recognising.sentences import NO_YEAR, no_area, period_problem
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.periods import Period

if TYPE_CHECKING:
    from rvs_desktop.importing.deliveries.session import FileState

SENDER, PERIOD = "sender", "period"


@dataclass(frozen=True)
class Origin:
    """What the first step tells about where a file comes from; codes are empty when there is none."""

    sender: str = ""
    """The sender as somebody chose it."""
    known: str = ""
    """The sender as the file says it itself, because it is a return sheet."""
    areas: tuple[str, ...] = ()
    """What the figures are about."""
    period: str = ""
    """The period as somebody chose it."""
    first: str = ""
    last: str = ""
    """The first and the last period of the figures."""
    asks: frozenset[str] = frozenset()
    """``sender`` or ``period``: what nothing in the file says."""
    before: tuple[str, ...] = ()
    """Who sent this layout before, the latest first."""

    def periods(self) -> tuple[str, ...]:
        """Return the first and the last period in words; one when they are the same."""
        return tuple(Period.parse(key).label() for key in dict.fromkeys((self.first, self.last)) if key)


def asks_for(problem: Problem) -> str:
    """Return what of the origin of a file would answer a problem: ``sender``, ``period`` or nothing."""
    if problem.severity is not Severity.DECISION:
        return ""
    if problem.message.startswith(no_area()):
        return SENDER
    return PERIOD if problem.message.startswith(period_problem("no_period", NO_YEAR)) else ""


def origin_of(state: FileState) -> Origin:
    """Return where a file comes from as it stands now."""
    readings = state.recognition.readings
    periods = sorted({reading.period for reading in readings}, key=lambda key: Period.parse(key).start)
    last = max(periods, key=lambda key: Period.parse(key).end, default="")
    return Origin(
        state.hints.sender,
        state.received.known_sender,
        tuple(sorted({reading.area for reading in readings})),
        state.hints.period,
        periods[0] if periods else "",
        last,
        frozenset(found for problem in state.problems if (found := asks_for(problem))),
        tuple(code for code in state.senders_before if code != state.sender),
    )
