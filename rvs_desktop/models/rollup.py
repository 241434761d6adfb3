"""Adding figures up over areas and time, each by its nature, and saying how much of the whole was there.

Flows sum over time, stocks take the last; both sum over areas. A roll-up that misses parts says so: 37 of 39.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import AreaRef, Division, Stay, division
from rvs_desktop.models.figures import COUNTS, MeasureRef, Nature, Observation, Qualifier, Status, measures
from rvs_desktop.periods import Period, PeriodKind


@dataclass(frozen=True)
class Figure:
    """A figure of one area and period, reported or rolled up.

    Attributes:
        value: in units of 10^-decimals; None unless the status is ``value``.
        status: ``value``, ``missing``, ``not_applicable`` or ``confidential``.
        qualifier: what the source says beside the number.
        partial_until: the last day counted, where the period was not over.
        reported: how many of the expected areas are in the value.
        expected: how many areas were expected; 1 for a figure of one municipality.
        parts: how many of the shorter periods are in the value, with how many there should be; (1, 1) as reported.
        observation: the row behind it; None for a roll-up.
        note: the footnote that came with it.
        sources: how many sources report this figure.
        pieces: of an area made of others, how many of those are in the value, of how many; (1, 1) as reported.
    """

    value: int | None
    status: str = Status.VALUE
    qualifier: str = ""
    partial_until: date | None = None
    reported: int = 1
    expected: int = 1
    parts: tuple[int, int] = (1, 1)
    observation: int | None = None
    note: str = ""
    sources: int = 1
    pieces: tuple[int, int] = (1, 1)

    @property
    def complete(self) -> bool:
        """Whether every expected area and period is in the value."""
        whole = self.parts[0] == self.parts[1] and self.pieces[0] == self.pieces[1]
        return self.reported == self.expected and whole


MISSING = Figure(None, Status.MISSING, reported=0)


@dataclass(frozen=True)
class CrosstabRow:
    """One area with a figure per period; None where the area did not exist or belong to the region: n.v.t."""

    area: AreaRef
    district: str
    cells: tuple[Figure | None, ...]


@dataclass(frozen=True)
class Crosstab:
    """A measure by municipality and period, with the sums per district and of the region."""

    measure: MeasureRef
    periods: tuple[Period, ...]
    rows: tuple[CrosstabRow, ...]
    districts: tuple[CrosstabRow, ...]
    total: CrosstabRow


def over_areas(figures: Iterable[Figure | None]) -> Figure:
    """Add up figures of several areas in one period; None and n.v.t. are not expected."""
    there = [figure for figure in figures if figure is not None and figure.status != Status.NOT_APPLICABLE]
    known = [figure for figure in there if figure.value is not None]
    expected = sum(figure.expected for figure in there)
    if not there:
        return Figure(None, Status.NOT_APPLICABLE, reported=0, expected=0)
    reported = sum(figure.reported for figure in known)
    if not known:
        return Figure(None, Status.MISSING, reported=0, expected=expected)
    return Figure(
        sum(figure.value or 0 for figure in known),
        qualifier=joint_qualifier(known),
        partial_until=joint_cut_off(known),
        reported=reported,
        expected=expected,
        parts=joint_parts(figure.parts for figure in known),
        pieces=joint_parts(figure.pieces for figure in known),
    )


def over_time(nature: str, figures: Sequence[Figure | None]) -> Figure | None:
    """Add up figures of one area in consecutive periods: a flow sums, a stock takes the last.

    None stands for a period in which the area did not exist or belong here.
    """
    there = [figure for figure in figures if figure is not None]
    if not there:
        return None
    if nature == Nature.STOCK:
        return replace(there[-1], observation=None)
    known = [figure for figure in there if figure.value is not None]
    if not known:
        return replace(there[-1], observation=None, reported=0)
    return Figure(
        sum(figure.value or 0 for figure in known),
        qualifier=joint_qualifier(known),
        partial_until=known[-1].partial_until,
        reported=1,
        expected=1,
        parts=(len(known), len(there)),
    )


def joint_qualifier(figures: Sequence[Figure]) -> str:
    """Return what can be said of a sum: provisional if a part is, else about if a part is not exact."""
    qualifiers = {figure.qualifier for figure in figures} - {Qualifier.NONE}
    if Qualifier.PROVISIONAL in qualifiers:
        return Qualifier.PROVISIONAL
    if len(qualifiers) == 1:
        return qualifiers.pop()
    return Qualifier.CIRCA if qualifiers else Qualifier.NONE


def joint_parts(parts: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """Return the least complete of pairs (there, expected); (1, 1) when all are complete, whatever they are made of."""
    least = min(parts, key=lambda pair: (pair[0] / pair[1], pair[1]))
    return (1, 1) if least[0] == least[1] else least


def joint_cut_off(figures: Sequence[Figure]) -> date | None:
    """Return the first of the days until which parts were counted; None when all are whole."""
    return min((figure.partial_until for figure in figures if figure.partial_until is not None), default=None)


class Observations:
    """The preferred observations of some measures in some periods and all shorter ones, read in one query.

    Of all areas, or of those that are named.
    """

    def __init__(
        self,
        session: Session,
        refs: Iterable[MeasureRef],
        periods: Sequence[Period],
        areas: Collection[int] = (),
    ) -> None:
        self._natures = {ref.id: ref.nature for ref in refs}
        self._found: dict[tuple[int, int, str], Figure] = {}
        self._parts = {period.key: _part_keys(period) for period in periods}
        if not periods or not self._natures:
            return
        keys = {key for parts in self._parts.values() for keys in parts for key in keys}
        query = select(
            Observation.measure_id,
            Observation.area_id,
            Observation.period,
            Observation.value,
            Observation.status,
            Observation.qualifier,
            type_coerce(Observation.partial_until, Text),  # rarely there: read only then
            Observation.id,
            Observation.note,
        ).where(
            Observation.measure_id.in_(self._natures),
            Observation.period.in_(keys),
            COUNTS,
        )
        if areas:
            query = query.where(Observation.area_id.in_(areas))
        rows = session.execute(query)
        for measure, area, period, value, status, qualifier, until, row_id, note in rows:
            self._found[measure, area, period] = Figure(
                value,
                status,
                qualifier,
                date.fromisoformat(until) if until else None,
                reported=int(value is not None),
                observation=row_id,
                note=note,
            )

    def figure(self, measure: int, area: int, period: Period) -> Figure:
        """Return the figure of an area: as reported for the period, else from the longest shorter periods."""
        reported = self._found.get((measure, area, period.key))
        if reported is not None:
            return reported
        for keys in self._keys(period)[1:]:
            parts = [self._found.get((measure, area, key)) for key in keys]
            if any(part is not None for part in parts):
                whole = over_time(self._natures[measure], [part or MISSING for part in parts])
                assert whole is not None
                return whole
        return MISSING

    def figure_of_stay(self, measure: int, area: int, period: Period, stay: Stay) -> Figure:
        """Return the figure of an area that was in the region a part of the period: only that part is expected."""
        if stay.covers(period.start, period.end) or (measure, area, period.key) in self._found:
            return self.figure(measure, area, period)
        for keys in self._keys(period)[1:]:
            lived = [self._found.get((measure, area, key)) for key in _lived(keys, period, stay)]
            if any(part is not None for part in lived):
                whole = over_time(self._natures[measure], [part or MISSING for part in lived])
                assert whole is not None
                return whole
        return MISSING

    def pieces(self, measure: int, area: int, period: Period) -> list[tuple[str, Figure]]:
        """Return what a figure is made of, with the period of each: itself, or the longest shorter periods."""
        for keys in self._keys(period):
            found = [
                (key, self._found[measure, area, key]) for key in keys if (measure, area, key) in self._found
            ]
            if found:
                return found
        return []

    def areas(self) -> frozenset[int]:
        """Return the areas of which anything was found."""
        return frozenset(area for _, area, _ in self._found)

    def _keys(self, period: Period) -> list[tuple[str, ...]]:
        """Return the keys of a period and its parts, worked out once for all areas."""
        found = self._parts.get(period.key)
        if found is None:
            found = self._parts[period.key] = _part_keys(period)
        return found

    def pair(
        self, numerator: int, denominator: int, area: int, period: Period, stay: Stay
    ) -> tuple[Figure, Figure]:
        """Return both parts of a rate over the same time, as far as the area was in the region then.

        As reported for the period where both are; else the sums over the longest shorter periods that report both.
        ``parts`` then tells how many of them do. Where the two were counted over different times the numerator is
        missing: a part of a year over a whole one would be a wrong rate.
        """
        for keys in self._keys(period):
            lived = _lived(keys, period, stay)
            pairs = [
                (upper, lower)
                for key in lived
                if (upper := self._found.get((numerator, area, key))) is not None
                and (lower := self._found.get((denominator, area, key))) is not None
                and upper.value is not None
                and lower.value is not None
            ]
            if pairs:
                upper, lower = (
                    over_time(Nature.FLOW, [p[0] for p in pairs]),
                    over_time(Nature.FLOW, [p[1] for p in pairs]),
                )
                assert upper is not None
                assert lower is not None
                parts = (len(pairs), len(lived))
                return replace(upper, parts=parts), replace(lower, parts=parts)
        above, below = (self.figure_of_stay(one, area, period, stay) for one in (numerator, denominator))
        if above.value is not None and below.value is not None and not (above.complete and below.complete):
            above = replace(above, value=None, status=Status.MISSING, reported=0)
        return above, below


def _lived(keys: Sequence[str], period: Period, stay: Stay) -> Sequence[str]:
    """Return the keys of the periods in which an area was in the region."""
    if stay.covers(period.start, period.end):
        return keys
    return [key for key in keys if stay.meets(Period.parse(key))]


def _part_keys(period: Period) -> list[tuple[str, ...]]:
    """Return the keys of the periods that make up a period, per kind: itself first, then ever shorter ones."""
    kinds = [kind for kind in PeriodKind if kind.months <= period.kind.months]
    return [tuple(part.key for part in period.parts(kind)) for kind in kinds]


def crosstab(
    session: Session,
    measure_code: str,
    periods: Sequence[Period],
    region_code: str,
    as_of: date | None = None,
) -> Crosstab:
    """Return a measure by municipality and period with its roll-ups.

    Each period is divided as on its own last day, or as on ``as_of`` when that is given; a flow also counts who left
    in the course of a period, for the time until then.

    Raises:
        UserError: if the measure or the region is unknown.
    """
    measure = measures(session, (measure_code,))[measure_code]
    return make_crosstab(
        measure, Observations(session, [measure], periods), periods, division(session, region_code), as_of
    )


def make_crosstab(
    measure: MeasureRef,
    observations: Observations,
    periods: Sequence[Period],
    areas: Division,
    as_of: date | None = None,
) -> Crosstab:
    """Lay out observations that were read before."""
    stays = [reporting(areas, measure.nature, period, as_of) for period in periods]
    divisions = [{area: stay.district for area, stay in found.items()} for found in stays]
    rows = tuple(
        CrosstabRow(
            area,
            district.name,
            tuple(
                observations.figure_of_stay(measure.id, area.id, period, stay)
                if (stay := found.get(area)) is not None
                else None
                for period, found in zip(periods, stays, strict=True)
            ),
        )
        for area, district in _placed(divisions)
    )
    districts = tuple(
        CrosstabRow(district, district.name, _sums(rows, divisions, district)) for district in areas.districts
    )
    total = CrosstabRow(areas.region, "", _sums(rows, divisions, None))
    return Crosstab(measure, tuple(periods), rows, districts, total)


def reporting(
    areas: Division, nature: str, period: Period, as_of: date | None = None
) -> Mapping[AreaRef, Stay]:
    """Return which municipalities a period has figures of: a stock of its last day, a flow of all its days.

    With ``as_of`` it is the division of that day.
    """
    if as_of is None and nature == Nature.FLOW:
        return areas.stays(period.start, period.end)
    return {area: Stay(district) for area, district in areas.on(as_of or period.end).items()}


def _placed(divisions: Sequence[Mapping[AreaRef, AreaRef]]) -> list[tuple[AreaRef, AreaRef]]:
    """Return every municipality of any of the divisions once, in the district where it was last."""
    last: dict[AreaRef, AreaRef] = {}
    for members in divisions:
        last.update(members)
    return sorted(last.items(), key=lambda pair: (pair[1].name, pair[0].name))


def _sums(
    rows: Sequence[CrosstabRow], divisions: Sequence[Mapping[AreaRef, AreaRef]], district: AreaRef | None
) -> tuple[Figure, ...]:
    """Return the sum per period over the municipalities that were in the district (or region) in that period."""
    return tuple(
        over_areas(row.cells[place] for row in rows if district is None or members.get(row.area) == district)
        for place, members in enumerate(divisions)
    )
