"""What came in for a dataset and period: from whom, when, how much of it is known, and what is still asked about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.models.deliveries import Delivery, DeliveryProblem, SourceFile
from rvs_desktop.models.figures import COUNTS, Measure, Observation, Status
from rvs_desktop.models.period_locks import PeriodLock
from rvs_desktop.models.receipts import Receipt
from rvs_desktop.models.rounds.reading import DatasetRef
from rvs_desktop.models.rounds.tables import CollectionRound
from rvs_desktop.periods import Period, PeriodKind

_Place = tuple[int, str, str]
"""Delivery, sheet and cell."""


@dataclass(frozen=True)
class Arrival:
    """What one area delivered of a dataset for a period.

    ``received_on`` is the day on which all was in: of a quarter delivered by month the day of its last month.
    """

    received_on: date | None
    parts: tuple[int, int]
    changed: bool
    done: int
    asked: int
    decisions: int


@dataclass
class Arrivals:
    """Everything that came in for some periods, read at once."""

    first: dict[tuple[int, int, str], date] = field(default_factory=dict[tuple[int, int, str], date])
    """(dataset, area, key of period) → day of the first delivery, or the day that a person says."""
    deliveries: dict[tuple[int, int, str], set[int]] = field(
        default_factory=lambda: defaultdict[tuple[int, int, str], set[int]](set)
    )
    origin: dict[tuple[int, int, str], int] = field(default_factory=dict[tuple[int, int, str], int])
    """The delivery that came first."""
    known: dict[tuple[int, str], dict[int, int | None]] = field(
        default_factory=lambda: defaultdict[tuple[int, str], dict[int, int | None]](dict)
    )
    """(area, key of period) → measure → delivery of the figure that counts, None when it was typed."""
    measures: dict[int, list[int]] = field(default_factory=lambda: defaultdict[int, list[int]](list))
    """Dataset → its measures."""
    questions: Mapping[int, int] = field(default_factory=dict[int, int])
    """Area → number of open questions."""
    open_questions: int = 0

    def has_dataset(self, dataset: int) -> bool:
        """Tell whether anything of a dataset came in."""
        return any(key[0] == dataset for key in self.first)

    def arrival(self, dataset: DatasetRef, area: int, period: Period) -> Arrival:
        """Return what an area delivered."""
        received_on, parts = self._received(dataset, area, period)
        wanted = self.measures[dataset.id]
        done = sum(self._is_known(measure, dataset.period, area, period) for measure in wanted)
        return Arrival(
            received_on,
            parts,
            received_on is not None and self._changed(dataset, area, period),
            done,
            len(wanted),
            self.questions.get(area, 0),
        )

    def _received(
        self, dataset: DatasetRef, area: int, period: Period
    ) -> tuple[date | None, tuple[int, int]]:
        """Return the day on which all was in, and how many of the parts are in."""
        best = (0, 1)
        for kind in _kinds(dataset.period, period.kind):
            spans = period.parts(kind)
            days = [
                day for span in spans if (day := self.first.get((dataset.id, area, span.key))) is not None
            ]
            if len(days) == len(spans):
                return max(days), (len(spans), len(spans))
            if days:
                best = (len(days), len(spans))
        return None, best

    def _is_known(self, measure: int, finest: PeriodKind, area: int, period: Period) -> bool:
        return any(
            all(measure in self.known.get((area, span.key), ()) for span in period.parts(kind))
            for kind in _kinds(finest, period.kind)
        )

    def _changed(self, dataset: DatasetRef, area: int, period: Period) -> bool:
        """Tell whether a figure comes from another delivery than the first, or was typed over one."""
        wanted = set(self.measures[dataset.id])
        for span in period.covered():
            origin = self.origin.get((dataset.id, area, span.key))
            sources = {
                source
                for measure, source in self.known.get((area, span.key), {}).items()
                if measure in wanted
            }
            if origin is not None and sources - {origin}:
                return True
        return False


def _kinds(finest: PeriodKind, longest: PeriodKind) -> list[PeriodKind]:
    """Return the kinds in which a dataset can cover a period, the longest first."""
    return [kind for kind in PeriodKind if finest.months <= kind.months <= longest.months]


def read_arrivals(session: Session, period: Period, dataset: DatasetRef | None = None) -> Arrivals:
    """Return what came in for a period and all shorter ones in it; with figures and questions for one dataset."""
    keys = [span.key for span in period.covered()]
    found = Arrivals()
    measures = dict[int, int]()
    for row in session.scalars(select(Measure)):
        if dataset is None or row.dataset_id == dataset.id:
            measures[row.id] = row.dataset_id
            found.measures[row.dataset_id].append(row.id)
    said = select(Receipt).where(Receipt.period.in_(keys), Receipt.delivery_id.is_(None))
    for row in session.scalars(said):
        if row.received_on is not None:
            found.first[row.dataset_id, row.area_id, row.period] = row.received_on
    brought = _brought(session, measures, keys)
    days = _days(session, {delivery for _, delivery in brought})
    standing = [(days[delivery], delivery, key) for key, delivery in brought if delivery in days]
    for _, delivery, key in sorted(standing):
        found.deliveries[key].add(delivery)
        found.origin.setdefault(key, delivery)
        found.first.setdefault(key, days[delivery])
    if dataset is not None:
        _read_figures(session, dataset, keys, found)
        _read_questions(session, found)
    return found


def _brought(
    session: Session, measures: Mapping[int, int], keys: list[str]
) -> set[tuple[tuple[int, int, str], int]]:
    """Return which delivery brought figures of which dataset, area and period: as stands, and as was written down."""
    standing = session.execute(
        select(Observation.measure_id, Observation.area_id, Observation.period, Observation.delivery_id)
        .where(
            Observation.measure_id.in_(measures),
            Observation.period.in_(keys),
            Observation.delivery_id.is_not(None),
            Observation.status != Status.MISSING,
        )
        .distinct()
    )
    kept = session.execute(
        select(Receipt.dataset_id, Receipt.area_id, Receipt.period, Receipt.delivery_id).where(
            Receipt.dataset_id.in_(set(measures.values())),
            Receipt.period.in_(keys),
            Receipt.delivery_id.is_not(None),
        )
    )
    rows = [*((measures[measure], area, key, by) for measure, area, key, by in standing), *kept]
    return {((dataset, area, key), by) for dataset, area, key, by in rows if by is not None}


def _days(session: Session, deliveries: set[int]) -> dict[int, date]:
    """Return on which day the file of each delivery came in, in the time of this computer."""
    rows = session.execute(
        select(Delivery.id, SourceFile.received_at)
        .join(SourceFile, SourceFile.id == Delivery.source_file_id)
        .where(Delivery.id.in_(deliveries))
    )
    return {delivery: datetime.fromisoformat(at).astimezone().date() for delivery, at in rows}


def _read_figures(session: Session, dataset: DatasetRef, keys: list[str], found: Arrivals) -> None:
    ids = found.measures[dataset.id]
    rows = session.execute(
        select(
            Observation.measure_id, Observation.area_id, Observation.period, Observation.delivery_id
        ).where(
            Observation.measure_id.in_(ids),
            Observation.period.in_(keys),
            COUNTS,
            # Expected and not received is no figure: the delivery is incomplete without it.
            Observation.status != Status.MISSING,
        )
    )
    for measure, area, key, delivery in rows:
        found.known[area, key][measure] = delivery


def _read_questions(session: Session, found: Arrivals) -> None:
    """Divide the open questions of deliveries over the areas they are about."""
    senders: dict[int, set[int]] = defaultdict(set)
    for (_, area, _), deliveries in found.deliveries.items():
        for delivery in deliveries:
            senders[delivery].add(area)
    problems = session.execute(
        select(DeliveryProblem.delivery_id, DeliveryProblem.sheet, DeliveryProblem.cell).where(
            DeliveryProblem.delivery_id.in_(senders), DeliveryProblem.severity == "decision"
        )
    ).all()
    found.open_questions = len(problems)
    shared = {delivery for delivery, _, _ in problems if len(senders[delivery]) > 1}
    places = _places(session, shared) if shared else {}
    counts: dict[int, int] = defaultdict(int)
    for delivery, sheet, cell in problems:
        areas = senders[delivery]
        if len(areas) > 1:
            areas = areas & _about(places, delivery, sheet, cell)
        for area in areas:
            counts[area] += 1
    found.questions = counts


def _places(session: Session, deliveries: set[int]) -> dict[_Place, set[int]]:
    """Return which areas have figures in a row or a column of a sheet; the cell is ``9`` or ``C``."""
    found: dict[_Place, set[int]] = defaultdict(set)
    rows = session.execute(
        select(Observation.delivery_id, Observation.sheet, Observation.cell, Observation.area_id).where(
            Observation.delivery_id.in_(deliveries)
        )
    )
    for delivery, sheet, cell, area in rows:
        letters, digits = _split(cell)
        found[delivery or 0, sheet, letters].add(area)
        found[delivery or 0, sheet, digits].add(area)
    return found


def _about(places: dict[_Place, set[int]], delivery: int, sheet: str, cell: str) -> set[int]:
    """Return the one area whose row or column a cell stands in; nobody where that is not sure."""
    letters, digits = _split(cell)
    lines = [places.get((delivery, sheet, part), set()) for part in (digits, letters) if part]
    return next((areas for areas in lines if len(areas) == 1), set[int]())


def _split(cell: str) -> tuple[str, str]:
    digits = cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return cell[: len(cell) - len(digits)], digits


def periods_with_news(session: Session) -> list[Period]:
    """Return every period for which something was asked, came in or was fixed, the latest first."""
    keys = {
        *session.scalars(select(CollectionRound.period)),
        *session.scalars(select(PeriodLock.period)),
        *session.scalars(
            select(func.distinct(Observation.period)).where(Observation.delivery_id.is_not(None))
        ),
    }
    return sorted(map(Period.parse, keys), reverse=True)
