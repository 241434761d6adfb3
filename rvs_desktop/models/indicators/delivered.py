"""Of what and of when anything was delivered, asked of the index and never by reading the figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ScalarSelect, select
from sqlalchemy.orm import Session

from rvs_desktop.models.figures import COUNTS, Measure, Observation
from rvs_desktop.periods import Period


def delivered_measures(session: Session) -> frozenset[int]:
    """Return the measures of which any figure was delivered or typed."""
    there = select(Observation.id).where(Observation.measure_id == Measure.id, COUNTS)
    return frozenset(session.scalars(select(Measure.id).where(there.exists())))


def delivered_spans(session: Session, measures: Iterable[int] = ()) -> Mapping[int, tuple[Period, Period]]:
    """Return the first and the last period of measures, of all when none is named; those without figures are left out.

    Periods of unlike length compare by their written keys, so a span can be a period too short but never too long a
    year.
    """
    query = select(Measure.id, _end(last=False), _end(last=True))
    wanted = list(measures)
    if wanted:
        query = query.where(Measure.id.in_(wanted))
    return {
        measure: (Period.parse(first), Period.parse(last))
        for measure, first, last in session.execute(query)
        if first is not None
    }


def _end(*, last: bool) -> ScalarSelect[Any]:
    order = Observation.period.desc() if last else Observation.period.asc()
    return (
        select(Observation.period)
        .where(Observation.measure_id == Measure.id, COUNTS)
        .order_by(order)
        .limit(1)
        .scalar_subquery()
    )
