"""Joins the periods that the heading of a row and of a column name."""

from __future__ import annotations

from functools import lru_cache

from rvs_desktop.importing.wording.period_text import PeriodText


@lru_cache(maxsize=20_000)
def merge(near: tuple[PeriodText, ...]) -> PeriodText | None:
    """Join what stands at row and column: a year from one, a part of it from the other; None when they contradict."""
    years = {p.year for p in near if p.year is not None}
    parts = list(dict.fromkeys((p.first, p.last, p.running, p.until) for p in near if p.has_part))
    stands = {p.stand for p in near if p.stand is not None}
    if len(years) > 1:
        return None
    year = years.pop() if years else None
    last_year = next((p.last_year for p in near if p.last_year is not None), None)
    if not parts:
        if len(stands) > 1:
            return None
        return PeriodText(year=year, stand=stands.pop() if stands else None)
    smallest = min(parts, key=lambda p: (p[1] or 12) - (p[0] or 1))
    for first, last, *_ in parts:
        if first is None or last is None or not first <= (smallest[0] or 1) <= (smallest[1] or 12) <= last:
            return None
    return PeriodText(
        year=year,
        first=smallest[0],
        last=smallest[1],
        running=smallest[2],
        until=smallest[3],
        last_year=last_year,
    )
