"""Whether an index explains how contributions grew between two years; it tells, and changes nothing."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from rvs_desktop.formats import format_percent
from rvs_desktop.models.budgets.money import indexed
from rvs_desktop.models.budgets.multi_year import Series, multi_year
from rvs_desktop.models.budgets.words import Side

_SLACK_PER_MILLE = 10
"""A contribution that is within one per cent of the indexed amount is explained by it: published ones are rounded."""


@dataclass(frozen=True, slots=True)
class Growth:
    """A contribution in two years, and what an index once or twice would have made of the first."""

    label: str
    before: int
    after: int
    growth: str
    once: int
    twice: int

    @property
    def explained(self) -> bool:
        """Whether the index, once or twice, leads to the later amount."""
        return any(
            abs(self.after - each) * 1000 <= each * _SLACK_PER_MILLE for each in (self.once, self.twice)
        )


def indexed_growth(session: Session, body: int, first: int, last: int, hundredths: int) -> tuple[Growth, ...]:
    """Return how the contributions of the payers of a body grew, beside an index of hundredths of a per cent."""
    found = multi_year(session, body, (first, last)).series
    return tuple(
        made for series in found if series.side is Side.INCOME and (made := _growth(series, hundredths))
    )


def _growth(series: Series, hundredths: int) -> Growth | None:
    cells = [cell for cell in series.cells if cell is not None]
    if len(cells) < 2 or not any(line.payer for cell in cells for line in cell.lines):
        return None
    before, after = (cell.amounts.original for cell in cells)
    if not before:
        return None
    sign = "+" if after > before else ""
    once = indexed(before, hundredths)
    return Growth(
        series.label,
        before,
        after,
        f"{sign}{format_percent(after - before, before)}",
        once,
        indexed(once, hundredths),
    )
