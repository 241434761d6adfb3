"""Terms: how long someone still sits, and who sits on after the end of the term."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from rvs_desktop.models.roster.dates import ReducedDate


class TermState(StrEnum):
    """Where a membership stands in its term on a day."""

    NONE = "none"
    RUNNING = "running"
    ENDING = "ending"
    CARRY_OVER = "carry_over"


TERM_LABELS: Final = {
    TermState.NONE: "",
    TermState.RUNNING: "",
    TermState.ENDING: "loopt af",
    TermState.CARRY_OVER: "doorlopend",
}


def term_state(term_until: ReducedDate | None, day: date, warn_days: int) -> TermState:
    """Return where a membership that holds on a day stands in its term.

    A term shorter than the warning warns from its first day: it does end within that time.
    """
    if term_until is None:
        return TermState.NONE
    if term_until.last < day:
        return TermState.CARRY_OVER
    return TermState.ENDING if term_until.last - day <= timedelta(days=warn_days) else TermState.RUNNING


def end_of_term(begins: date, years: int) -> date:
    """Return the last day of a term of so many years; one that began on 29 February ends on the 28th or 29th."""
    try:
        next_term = begins.replace(year=begins.year + years)
    except ValueError:
        next_term = date(begins.year + years, 3, 1)
    return next_term - timedelta(days=1)
