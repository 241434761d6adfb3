"""The period of one cell as it was found, or why there is none; and the key that a complete text makes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from rvs_desktop.importing.recognising.sentences import NO_YEAR
from rvs_desktop.importing.recognition import KnownMeasure
from rvs_desktop.importing.wording.period_text import PeriodText, months_period
from rvs_desktop.periods import Period, PeriodKind


@dataclass(frozen=True)
class PeriodChoice:
    """The period, or the problem code why there is none with the rest of the sentence."""

    period: Period | None = None
    code: str = ""
    why: str = ""
    until: date | None = None
    """Last day, for a part of a year that is no period."""
    skip: str = ""
    """Rule by which the figures are left out."""
    decided: bool = False
    """Whether a person said so."""
    guesses: tuple[str, ...] = ()
    """Keys of what it could be: the period if each heading only told of its own, or each side of a contradiction."""

    @property
    def key(self) -> str:
        """The written key of the period, empty without one."""
        return self.period.key if self.period is not None else ""


SEVERAL = "de titel of naam noemt meer perioden en bij de cijfers staat er geen"
"""Why there is no period: parts of a year that differ never make the whole of it."""
PARTS = "de titel of naam noemt meer delen van het jaar en de tabel alleen het jaar"
NO_PERIOD = PeriodChoice(code="no_period", why=NO_YEAR)
MORE_YEARS = PeriodChoice(code="no_period", why="een filter boven de tabel laat meer jaren tegelijk door")


@lru_cache(maxsize=20_000)
def resolve(text: PeriodText, measure: KnownMeasure, *, cumulative: bool) -> PeriodChoice:
    """Turn a complete text into a period key, or say why it is none."""
    year = text.year
    assert year is not None
    if text.stand is not None and not text.has_part:
        return _of_day(text.stand, measure)
    running = text.running
    if cumulative and text.first is not None:
        text, running = replace(text, first=1), text.first != 1 or running
    if running and measure.nature == "stock":
        if text.last == 12 and text.until is None:
            return PeriodChoice(Period(PeriodKind.YEAR, year))
        return partial(text, "een stand kan niet over een aantal maanden worden opgeteld")
    period = text.period()
    if period is None:
        return partial(text, "dit is een deel van het jaar en geen maand, kwartaal, halfjaar of jaar")
    if measure.period == "year" and period.kind is not PeriodKind.YEAR:
        return PeriodChoice(
            code="no_period", why="dit gegeven telt per jaar en de opschriften noemen een deel van een jaar"
        )
    return PeriodChoice(period)


def partial(text: PeriodText, why: str) -> PeriodChoice:
    """Return that a text is a part of a year that has no key, with the last day of that part."""
    until = text.until
    if until is None and text.year is not None and text.last is not None:
        month = months_period(text.year, text.last, text.last)
        until = month.end if month else None
    return PeriodChoice(code="partial_period", why=why, until=until)


def _of_day(day: date, measure: KnownMeasure) -> PeriodChoice:
    """The state on a day: of the month or quarter that ends then, of the year that begins or ends then."""
    last = (day + timedelta(days=1)).day == 1
    if measure.period == "year":
        if (day.month, day.day) in {(1, 1), (12, 31)}:
            return PeriodChoice(Period(PeriodKind.YEAR, day.year))
    elif last and measure.period == "quarter" and day.month % 3 == 0:
        return PeriodChoice(Period.of(PeriodKind.QUARTER, day))
    elif last and measure.period == "month":
        return PeriodChoice(Period.of(PeriodKind.MONTH, day))
    return PeriodChoice(
        code="no_period", why=f"de stand op {day.day}-{day.month}-{day.year} hoort niet zeker bij één periode"
    )
