"""How far the figures of a table reach by its titles, its notes and the names of sheet and file.

A year, a quarter or a month that ends after the last day that a sheet claims is not counted to its end: a person is
asked, for a part is never taken for the whole, and a zero after that day is no count.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from rvs_desktop.importing.recognising.context import Around, Level, notes_below
from rvs_desktop.importing.recognising.period_keys import PeriodChoice
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.wording.plain_text import tidy
from rvs_desktop.importing.wording.reach_text import Reach, read_reach
from rvs_desktop.periods import Period, PeriodKind

_LONGEST: Final = 60


class Reaches:
    """Tells whether a period is counted to its end."""

    def __init__(self, table: TableShape | None = None, around: Sequence[Around] = ()) -> None:
        """Read the texts of a table once; nothing is doubted where a person said the period.

        Args:
            table: the table.
            around: the texts that may speak for it.
        """
        self._found: list[tuple[Reach, str, bool]] = []
        said = any(a.level is Level.HINT or (a.period is not None and a.period.decided) for a in around)
        if table is None or said:
            return
        rows = [*table.titles, *(row for row in table.outer if row in table.shared)]
        texts = [(_line(table, row), Level.TITLE) for row in rows]
        texts += [(_line(table, row), Level.OUTER) for row in notes_below(table)]
        texts += [(a.label.text, a.level) for a in around if a.level in {Level.SHEET, Level.FILE}]
        for text, level in texts:
            found = read_reach(text, note=level is Level.OUTER)
            self._found += [(reach, text, level is Level.TITLE) for reach in found]

    def short_of(self, period: Period, latest: int | None) -> PeriodChoice | None:
        """Return the question for a period that is not counted to its end, None when it is.

        Args:
            period: the period of a figure.
            latest: the last year that the table names; a note or name without a year is about that one, a title about all.
        """
        for reach, text, titled in self._found:
            if _ends_before(reach, period, None if titled and not reach.gone else latest):
                shown = f"‘{tidy(text)[:_LONGEST]}’"
                return PeriodChoice(
                    code="partial_period",
                    why=f"volgens {shown} is {period.label()} niet helemaal geteld",
                    guesses=(period.key,),
                )
        return None


def _ends_before(reach: Reach, period: Period, latest: int | None) -> bool:
    if (reach.year or latest or period.year) != period.year:
        return False
    if reach.gone:
        return bool(reach.gone & set(range(period.start.month, period.end.month + 1)))
    if reach.until is None:
        return period.kind is PeriodKind.YEAR
    until = date(period.year, reach.until.month, min(reach.until.day, 28 if reach.until.month == 2 else 31))
    if reach.until.month == 2 and reach.until.day >= 28:
        until = date(period.year, 3, 1) - timedelta(days=1)
    return period.end > until and not (reach.drawn and period.start == until)


def _line(table: TableShape, row: int) -> str:
    """Return the texts of a row as one, days as numbers."""
    values = [value for value in table.sheet.grid.rows[row] if isinstance(value, (str, date, int)) and value]
    return " ".join(str(value).removesuffix(" 00:00:00").strip() for value in values)
