"""What stood before for the places and measures of one file, and what comparable municipalities have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from rvs_desktop.importing.deliveries.plan import FigureKey
from rvs_desktop.importing.deliveries.plan_sentences import Names
from rvs_desktop.importing.recognition import Reading
from rvs_desktop.models.areas import Area, AreaChange, AreaChangePart, Population
from rvs_desktop.models.figures import COUNTS, Measure, Observation, Status
from rvs_desktop.models.targets import SeriesBreak
from rvs_desktop.periods import Period

LONGEST: Final = 12
"""Earlier periods that count as the history of a place."""
_COMPARABLE: Final = 2
"""Municipalities from half to twice as large are comparable."""


@dataclass
class History:
    """The figures of earlier periods and of peers, read at once."""

    _figures: dict[FigureKey, int] = field(default_factory=dict[FigureKey, int])
    _own: dict[FigureKey, int] = field(default_factory=dict[FigureKey, int])
    """The figures of the file itself."""
    _starts: dict[tuple[str, str], date] = field(default_factory=dict[tuple[str, str], date])
    """(measure, area) → first day since which figures can be compared: after a merger or a new definition."""
    _inhabitants: dict[str, int] = field(default_factory=dict[str, int])

    @classmethod
    def of(cls, session: Session, readings: Sequence[Reading], names: Names) -> History:
        """Read what is needed to judge some figures."""
        found = cls()
        if not readings:
            return found
        found._own = {reading[:3]: reading.value for reading in readings if reading.value is not None}
        periods = {reading.period for reading in readings}
        wanted = {Period.parse(key).shift(-step).key for key in periods for step in range(LONGEST + 1)}
        rows = session.execute(
            select(Measure.code, Area.code, Observation.period, Observation.value)
            .join(Measure, Measure.id == Observation.measure_id)
            .join(Area, Area.id == Observation.area_id)
            .where(
                Observation.measure_id.in_({names.measures[reading.measure][0] for reading in readings}),
                Observation.period.in_(wanted),
                COUNTS,
                Observation.status == Status.VALUE,
            )
        )
        found._figures = {(measure, area, period): value or 0 for measure, area, period, value in rows}
        found._read_breaks(session)
        found._read_inhabitants(session)
        return found

    def past(self, key: FigureKey) -> list[int]:
        """Return the earlier figures of one place, the oldest first, from after its last merger or new definition."""
        measure, area, period = key
        start = max(self._starts.get((measure, ""), date.min), self._starts.get(("", area), date.min))
        spans = [Period.parse(period).shift(-step) for step in range(LONGEST, 0, -1)]
        found = [self._figures.get((measure, area, span.key)) for span in spans if span.start >= start]
        return [value for value in found if value is not None]

    def value(self, key: FigureKey) -> int | None:
        """Return the figure that stands for a key."""
        return self._figures.get(key)

    def peers(self, key: FigureKey) -> tuple[int, list[tuple[int, int]]]:
        """Return the inhabitants of a place, and figure and inhabitants of comparable ones in the same period."""
        measure, area, period = key
        own = self._inhabitants.get(area, 0)
        found: list[tuple[int, int]] = []
        for other, size in self._inhabitants.items():
            if other == area or not own / _COMPARABLE <= size <= own * _COMPARABLE:
                continue
            other_key = (measure, other, period)
            value = self._own.get(other_key, self._figures.get(other_key))
            if value is not None:
                found.append((value, size))
        return own, found

    def _read_breaks(self, session: Session) -> None:
        changes = session.execute(
            select(Area.code, AreaChange.effective_date)
            .join(AreaChangePart, AreaChangePart.change_id == AreaChange.id)
            .join(Area, or_(Area.id == AreaChangePart.to_id, Area.id == AreaChangePart.from_id))
        )
        breaks = session.execute(
            select(Measure.code, SeriesBreak.from_period).join(Measure, Measure.id == SeriesBreak.measure_id)
        )
        rows = [("", area, day) for area, day in changes]
        rows += [(measure, "", Period.parse(key).start) for measure, key in breaks]
        latest: dict[tuple[str, str], list[date]] = defaultdict(list)
        for measure, area, day in rows:
            latest[measure, area].append(day)
        until = min(Period.parse(period).start for _, _, period in self._own)
        self._starts = {
            key: max(past) for key, days in latest.items() if (past := [day for day in days if day <= until])
        }

    def _read_inhabitants(self, session: Session) -> None:
        rows = session.execute(
            select(Area.code, Population.value)
            .join(Area, Area.id == Population.area_id)
            .where(Area.kind == "municipality")
            .order_by(Population.reference_date)
        )
        self._inhabitants = {code: value for code, value in rows if value}
