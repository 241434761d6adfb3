"""What an indicator came to in an area and period, from whichever source says it, and how that was made.

A printed figure counts before a sum of deliveries: it is what was reported. A sum that misses parts says how many it
has. A percentage is never averaged (trap T2): it is made from its two sums, or weighted with the counts it is of, or
there is none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import AreaKind, AreaRef, Division, division, headcounts
from rvs_desktop.models.figure_years import RegionFigures
from rvs_desktop.models.figures import Measure, MeasureRef, Nature, Rate, Status, measures
from rvs_desktop.models.indicators.delivered import delivered_measures
from rvs_desktop.models.indicators.passport import Passport, passports
from rvs_desktop.models.indicators.published import Published, choose_one, disagree, published
from rvs_desktop.models.indicators.result import NOTHING, Origin, Result, as_decimal
from rvs_desktop.models.indicators.tables import Aggregation, FigureKind
from rvs_desktop.models.rates import RateFigure, rate, rate_over, weighted_rate
from rvs_desktop.models.rollup import MISSING, Figure, Observations, over_areas, reporting
from rvs_desktop.periods import Period

INHABITANTS: Final = "inhabitants"
_NOT_THERE: Final = Result(None, Status.NOT_APPLICABLE, reported=0, expected=0)
"""Of a municipality that did not exist in the period, or belonged elsewhere."""


class Results:
    """The results of indicators in a region, read at once: published, delivered and added up.

    Args:
        session: the open file.
        region: code of the region.
        codes: the indicators asked for; all when none is named.
        periods: the periods asked for.
        extra: areas other than the region and its districts, such as one municipality.
    """

    def __init__(
        self,
        session: Session,
        region: str,
        periods: Sequence[Period],
        codes: Sequence[str] = (),
        extra: Sequence[AreaRef] = (),
    ) -> None:
        self.about: dict[str, Passport] = passports(session)
        self.areas: Division = division(session, region)
        asked = [self.about[code] for code in codes] or list(self.about.values())
        self._reader = session
        self._printed: dict[tuple[str, int, Period, str], list[Published]] = {}
        self._changes: dict[tuple[str, int, Period], list[Published]] = {}
        self._variants: dict[tuple[str, int], set[str]] = {}
        self._keep(published(session))
        self._measures: Mapping[str, MeasureRef] = measures(session)
        self._rates = _rates(session)
        refs = self._delivered_refs(asked)
        self._sums = RegionFigures(session, refs, periods, self.areas)
        own = [self.areas.region, *self.areas.districts, *extra]
        self._own = Observations(session, refs, periods, [area.id for area in own])
        self._there = {ref.id for ref in refs}
        self._periods = frozenset(periods)
        self._people = headcounts(session) if any(_per_head(each, self._rates) for each in asked) else {}
        self._pairs: dict[tuple[int, int, Period], Observations] = {}

    def _keep(self, figures: Sequence[Published]) -> None:
        for one in figures:
            if one.period is None or one.until is not None:
                continue
            if one.result:
                self._printed.setdefault((one.indicator, one.area, one.period, one.variant), []).append(one)
                self._variants.setdefault((one.indicator, one.area), set()).add(one.variant)
            elif one.kind in (FigureKind.CHANGE, FigureKind.CHANGE_VS_PREVIOUS):
                self._changes.setdefault((one.indicator, one.area, one.period), []).append(one)

    def _delivered_refs(self, asked: Sequence[Passport]) -> list[MeasureRef]:
        """Return the measures the indicators are about, as far as anything was delivered of them."""
        codes = {each.measure for each in asked if each.measure}
        for each in asked:
            if each.rate:
                codes |= {self._rates[each.rate].upper, self._rates[each.rate].lower}
        there = delivered_measures(self._reader)
        return [ref for code, ref in self._measures.items() if code in codes and ref.id in there]

    def printed_changes(self, code: str, area: AreaRef, period: Period) -> Sequence[Published]:
        """Return the changes that a document prints for a period, each with its own base (trap T20)."""
        return self._changes.get((code, area.id, period), ())

    def variants(self, code: str, area: AreaRef) -> tuple[str, ...]:
        """Return the variants of which figures were printed, the usual one first."""
        return tuple(sorted(self._variants.get((code, area.id), ())))

    def result(self, code: str, area: AreaRef, period: Period, variant: str = "") -> Result:
        """Return what an indicator came to; printed before delivered, delivered before made."""
        about = self.about[code]
        if area.kind == AreaKind.MUNICIPALITY and area not in self.areas.stays(period.start, period.end):
            return _NOT_THERE
        found = self._published(about, area, period, variant)
        if found is None and not variant:
            found = self._counted(about, area, period)
        if found is None and not variant:
            found = self._made(about, area, period)
        result = found or (replace(NOTHING, variant=variant) if variant else NOTHING)
        if about.unit_text == "gemeenten" and result.value is not None and result.of_total is None:
            result = replace(result, of_total=self._municipalities(area, period))
        return result

    def other_result(self, code: str, area: AreaRef, period: Period) -> Result | None:
        """Return what deliveries or other figures make of it beside a printed figure; None where there is neither."""
        about = self.about[code]
        return self._counted(about, area, period) or self._made(about, area, period)

    def _municipalities(self, area: AreaRef, period: Period) -> int:
        return len(self.areas.inside(area, period.end))

    def _published(self, about: Passport, area: AreaRef, period: Period, variant: str) -> Result | None:
        figures = self._printed.get((about.code, area.id, period, variant))
        if not figures:
            return None
        one = choose_one(figures)
        assert one is not None
        return Result(
            one.value,
            qualifier=one.qualifier,
            partial_until=one.partial_until,
            of_total=one.of_total,
            origin=Origin.PUBLISHED,
            source=one.source,
            note=one.note,
            printed=one.printed,
            variant=variant,
            rows=tuple(("published_figure", figure.id) for figure in figures),
            only_rate=about.unit == "percent",
            disputed=disagree(figures),
        )

    def _counted(self, about: Passport, area: AreaRef, period: Period) -> Result | None:
        if period not in self._periods:
            return None
        if about.measure:
            ref = self._measures[about.measure]
            return self._of_measure(ref, area, period) if ref.id in self._there else None
        return self._of_rate(self._rates[about.rate], area, period) if about.rate else None

    def _of_measure(self, ref: MeasureRef, area: AreaRef, period: Period) -> Result | None:
        figure, origin = self._figure(ref, area, period)
        if figure is None or (figure.value is None and not figure.reported and origin is Origin.SUMMED):
            return None
        return Result(
            None if figure.value is None else Decimal(figure.value).scaleb(-ref.decimals),
            figure.status,
            figure.qualifier,
            figure.partial_until,
            figure.reported,
            figure.expected,
            figure.parts,
            origin=origin,
            note=figure.note,
            rows=(("observation", figure.observation),) if figure.observation is not None else (),
        )

    def _figure(self, ref: MeasureRef, area: AreaRef, period: Period) -> tuple[Figure | None, Origin]:
        """Return the figure of the area itself, else the sum of its municipalities, else of its districts."""
        if area.kind == AreaKind.MUNICIPALITY:
            stay = reporting(self.areas, ref.nature, period).get(area)
            if stay is None:
                return None, Origin.DELIVERED
            own = self._own.figure_of_stay(ref.id, area.id, period, stay)
        else:
            own = self._own.figure(ref.id, area.id, period)
        if own.reported or own.status != Status.MISSING or area.kind == AreaKind.MUNICIPALITY:
            return (own if own.reported or own.status != Status.MISSING else None), Origin.DELIVERED
        summed = self._sums.figure(ref.id, area, period)
        if summed.reported or area != self.areas.region:
            return (summed if summed.reported else None), Origin.SUMMED
        parts = [self._own.figure(ref.id, home.id, period) for home in self.areas.districts]
        return (over_areas(parts) if any(part.reported for part in parts) else None), Origin.SUMMED

    def _of_rate(self, about: _RateRef, area: AreaRef, period: Period) -> Result | None:
        upper, lower = self._measures[about.upper], self._measures[about.lower]
        if upper.id not in self._there:
            return None
        per_head = about.lower == INHABITANTS and lower.id not in self._there
        if not per_head and lower.id not in self._there:
            return None
        found, figure = self._rate_figure(upper, lower, area, period, per_head=per_head)
        if not found.reported and found.status == Status.MISSING:
            return None
        share = (
            Fraction(about.factor * (found.numerator or 0), found.denominator) if found.denominator else None
        )
        return Result(
            share if found.status == Status.VALUE else None,
            found.status,
            figure.qualifier,
            figure.partial_until,
            found.reported,
            found.expected,
            figure.parts,
            found.numerator,
            found.denominator,
            origin=Origin.DERIVED,
        )

    def _rate_figure(
        self, upper: MeasureRef, lower: MeasureRef, area: AreaRef, period: Period, *, per_head: bool
    ) -> tuple[RateFigure, Figure]:
        """Return the rate of an area with the figure above the line; half a pair never counts."""
        above = self._figure(upper, area, period)[0] or MISSING
        if per_head:
            people = self._heads(area, period, upper.nature) or MISSING
            return rate(
                above, people if above.complete or area.kind == AreaKind.MUNICIPALITY else MISSING
            ), above
        below = self._figure(lower, area, period)[0] or MISSING
        if _whole(above, below):
            return rate(above, below), above
        pairs = self._pairs_of(upper, lower, period)
        read = [
            pairs.pair(upper.id, lower.id, place.id, period, stay)
            for place, stay in reporting(self.areas, upper.nature, period).items()
            if area in (place, stay.district, self.areas.region)
        ]
        joint = over_areas(
            pair[0] for pair in read if pair[0].value is not None and pair[1].value is not None
        )
        return rate_over(read), joint if joint.value is not None else above

    def _pairs_of(self, upper: MeasureRef, lower: MeasureRef, period: Period) -> Observations:
        key = (upper.id, lower.id, period)
        if key not in self._pairs:
            self._pairs[key] = Observations(self._reader, [upper, lower], [period])
        return self._pairs[key]

    def _heads(self, area: AreaRef, period: Period, nature: str) -> Figure | None:
        """Return the inhabitants of an area on the reference date of that very year, never of another (story J3-7).

        A flow of a year is of the areas as they were when the inhabitants were counted, a stock of those of its last
        day; a municipality that was there a part of the period only has no figure per inhabitant.
        """
        found = self._people.get(period.year)
        if found is None:
            return None
        if area.kind == AreaKind.MUNICIPALITY:
            stay = self.areas.stays(period.start, period.end).get(area)
            whole = stay is not None and stay.covers(period.start, period.end)
            people = found.together([area]) if whole or nature == Nature.STOCK else None
        else:
            days = (found.day, period.end)
            people = found.of_place(self.areas, area, reversed(days) if nature == Nature.STOCK else days)
        return None if people is None else Figure(people)

    def _made(self, about: Passport, area: AreaRef, period: Period) -> Result | None:
        """Return what other indicators make of it."""
        if about.numerator:
            return self._quotient(about, area, period)
        if about.components:
            return self._composed(about, area, period)
        if about.aggregation == Aggregation.WEIGHTED and area == self.areas.region:
            return self._weighted(about, period)
        return None

    def _quotient(self, about: Passport, area: AreaRef, period: Period) -> Result | None:
        upper = self.result(about.numerator, area, period)
        lower = self.result(about.denominator, area, period)
        if upper.value is None or not lower.value:
            return None
        return Result(
            Fraction(upper.value) * 100 / Fraction(lower.value),
            partial_until=upper.partial_until,
            origin=Origin.DERIVED,
            source=upper.source,
            rows=(*upper.rows, *lower.rows),
        )

    def _composed(self, about: Passport, area: AreaRef, period: Period) -> Result | None:
        if any(code not in self.about for code in about.components):
            return None
        parts = [self.result(code, area, period) for code in about.components]
        if any(part.value is None for part in parts):
            return None
        return Result(
            sum((as_decimal(part.value) for part in parts if part.value is not None), Decimal()),
            qualifier="circa" if any(part.qualifier for part in parts) else "",
            origin=Origin.COMPOSED,
            source="; ".join(dict.fromkeys(part.source for part in parts if part.source)),
            rows=tuple(row for part in parts for row in part.rows),
        )

    def _weighted(self, about: Passport, period: Period) -> Result | None:
        """Return the percentage of the region from those of its districts; missing when one lacks its count (T2)."""
        shares = [self.result(about.code, home, period) for home in self.areas.districts]
        if not any(share.value is not None for share in shares):
            return None
        counts = [self.result(about.weight, home, period) for home in self.areas.districts]
        joint = weighted_rate(
            [
                (None if share.value is None else as_decimal(share.value), _whole_number(count))
                for share, count in zip(shares, counts, strict=True)
            ]
        )
        known = sum(
            1 for s, c in zip(shares, counts, strict=True) if s.value is not None and c.value is not None
        )
        return Result(
            joint,
            Status.VALUE if joint is not None else Status.MISSING,
            reported=known,
            expected=len(shares),
            origin=Origin.WEIGHTED,
            rows=tuple(row for share in shares for row in share.rows),
        )


@dataclass(frozen=True)
class _RateRef:
    upper: str
    lower: str
    factor: int


def _rates(session: Session) -> dict[str, _RateRef]:
    codes = {row.id: row.code for row in session.execute(select(Measure.id, Measure.code))}
    return {
        row.code: _RateRef(codes[row.numerator_id], codes[row.denominator_id], row.factor)
        for row in session.scalars(select(Rate))
    }


def _per_head(about: Passport, rates: Mapping[str, _RateRef]) -> bool:
    return bool(about.rate) and rates[about.rate].lower == INHABITANTS


def _whole(above: Figure, below: Figure) -> bool:
    return bool(above.reported and below.reported) and above.complete and below.complete


def _whole_number(result: Result) -> int | None:
    return None if result.value is None else int(result.value)
