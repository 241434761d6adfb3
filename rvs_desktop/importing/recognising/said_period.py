"""The period that somebody named for a whole file, beside what the table itself says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rvs_desktop.importing.recognising.context import Around, Level
from rvs_desktop.importing.wording.period_text import PeriodText
from rvs_desktop.periods import Period


class SaidPeriod:
    """Tells whether a table is about the period that somebody named for the file."""

    def __init__(self, around: Sequence[Around], axis: Sequence[PeriodText]) -> None:
        """Compare it with the table once.

        Args:
            around: the texts around the table; what somebody said is one of them.
            axis: all periods at rows and columns of the table.
        """
        hint = next((a.period for a in around if a.level is Level.HINT and a.period is not None), None)
        self._said = hint.period() if hint is not None and not hint.decided else None
        self._told = self._said is not None and any(_shares_days(text, self._said) for text in axis)

    def instead_of(self, own: Period) -> Period | None:
        """Return what was said when a figure is of another period, and so is all of the table.

        A table that also holds the period that was named is about more periods, and each figure has its own.
        """
        said = self._said
        if said is None or self._told or _overlap(own, said):
            return None
        return said


def _shares_days(text: PeriodText, said: Period) -> bool:
    if text.stand is not None:
        return said.start <= text.stand <= said.end
    own = replace(text, year=text.year or said.year).period()
    return own is not None and _overlap(own, said)


def _overlap(one: Period, other: Period) -> bool:
    return one.start <= other.end and other.start <= one.end
