"""Who takes part in a scheme in a period, for how many months, and how many people live there on the reference day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import Area, AreaChange, AreaChangePart, AreaRef, Population, ref
from rvs_desktop.models.budgets.schemes import SchemeParticipant
from rvs_desktop.models.budgets.words import PAYER_WORDS, Payer
from rvs_desktop.periods import Period, PeriodKind


@dataclass(frozen=True, slots=True)
class Participant:
    """Who pays in a period.

    Attributes:
        id: of the participation; that of a municipality that merged goes on in the one it merged into.
        name: of the municipality or other party.
        area: the municipality; None for another party.
        payer: which kind of payer.
        months: in the period, of which is paid.
        inhabitants: on the reference day; None when they are not known, or for another party.
        part: in a fixed key.
        base_cents: earlier amount that is indexed.
        mirrors: whether it pays as much as all municipalities together.
        weight: inhabitants × months / 12.
    """

    id: int
    name: str
    area: AreaRef | None
    payer: Payer
    months: int
    inhabitants: int | None
    part: int | None
    base_cents: int | None
    mirrors: bool

    @property
    def weight(self) -> Fraction:
        """Inhabitants in proportion to the part of a year that is paid for."""
        return Fraction((self.inhabitants or 0) * self.months, 12)


def participants(
    session: Session, scheme: int, period: Period, reference_date: str
) -> tuple[list[Participant], list[str]]:
    """Return who takes part in a period, municipalities by name first, and what is missing.

    Args:
        session: to read from.
        scheme: its identifier.
        period: for which is paid.
        reference_date: day on which inhabitants are counted, as it stands with the inhabitants.
    """
    rows = session.scalars(
        select(SchemeParticipant)
        .where(SchemeParticipant.scheme_id == scheme)
        .order_by(SchemeParticipant.place, SchemeParticipant.id)
    ).all()
    merged = _Merged(session)
    people = _People(session, reference_date, merged)
    found: list[Participant] = []
    problems: list[str] = []
    for row, area, months in _present(session, rows, period, merged):
        if area is not None and row.area_id != area.id:
            problems.append(f"{merged.name(row.area_id)} is opgegaan in {area.name}: die gemeente betaalt.")
        inhabitants = None if area is None else people.of(area.id)
        if area is not None and inhabitants is None:
            problems.append(
                f"Van {area.name} is het aantal inwoners op {reference_date or 'de peildatum'} niet bekend."
            )
        found.append(
            Participant(
                row.id,
                area.name if area is not None else row.name or PAYER_WORDS[Payer(row.payer)],
                None if area is None else ref(area),
                Payer(row.payer),
                months,
                inhabitants,
                row.part,
                row.base_cents,
                row.mirrors,
            )
        )
    found.sort(key=lambda one: (one.area is None, one.name if one.area is not None else ""))
    return found, problems


def inhabitants_by_day(session: Session, areas: Sequence[int]) -> dict[str, dict[int, int]]:
    """Return reference day → municipality → inhabitants, for each day on which any of them is counted.

    Those of a municipality that did not exist yet are those of its parts.
    """
    merged = _Merged(session)
    days = session.scalars(select(Population.reference_date).distinct().order_by(Population.reference_date))
    found: dict[str, dict[int, int]] = {}
    for day in days:
        people = _People(session, day, merged)
        counted = {area: number for area in areas if (number := people.of(area)) is not None}
        if counted:
            found[day] = counted
    return found


def _present(
    session: Session, rows: Sequence[SchemeParticipant], period: Period, merged: _Merged
) -> list[tuple[SchemeParticipant, Area | None, int]]:
    """Return the participations with months in the period; of a merged municipality those of its successor.

    A municipality that comes in twice, by itself and as a successor, counts once for each month.
    """
    areas = {area.id: area for area in session.scalars(select(Area))}
    months: dict[tuple[int | None, str], set[int]] = {}
    first: dict[tuple[int | None, str], SchemeParticipant] = {}
    for row in rows:
        for month in period.parts(PeriodKind.MONTH):
            if not _within(row.valid_from, row.valid_to, month.start):
                continue
            area = None if row.area_id is None else merged.standing(row.area_id, month.start)
            key = (area, "" if area is not None else row.name)
            if row.area_id is not None and (area is None or area not in areas):
                continue
            taken = months.setdefault(key, set())
            taken.add(month.number)
            # the municipality itself goes before one that merged into it
            if key not in first or row.area_id == area:
                first[key] = row
    return [
        (first[key], None if key[0] is None else areas[key[0]], len(taken)) for key, taken in months.items()
    ]


def _within(valid_from: date | None, valid_to: date | None, day: date) -> bool:
    return (valid_from is None or valid_from <= day) and (valid_to is None or day <= valid_to)


class _Merged:
    """What became of municipalities that merged."""

    def __init__(self, session: Session) -> None:
        rows = session.execute(
            select(AreaChangePart.from_id, AreaChangePart.to_id, AreaChange.effective_date)
            .join(AreaChange, AreaChange.id == AreaChangePart.change_id)
            .where(AreaChange.kind == "merge")
        )
        self._into = {row.from_id: (row.to_id, row.effective_date) for row in rows}
        self._spans: dict[int, tuple[date | None, date | None]] = {}
        self._names: dict[int, str] = {}
        for area in session.execute(select(Area.id, Area.name, Area.valid_from, Area.valid_to)):
            self._spans[area.id] = (area.valid_from, area.valid_to)
            self._names[area.id] = area.name

    def name(self, area: int | None) -> str:
        """Return the name of an area."""
        return self._names.get(area or 0, "")

    def standing(self, area: int, day: date) -> int | None:
        """Return the municipality that an area is, or is part of, on a day; None before it exists."""
        while area in self._into and self._into[area][1] <= day:
            area = self._into[area][0]
        return area if _within(*self._spans[area], day) else None

    def parts(self, area: int) -> list[int]:
        """Return the municipalities that merged into one."""
        return [old for old, (new, _) in self._into.items() if new == area]


class _People:
    """Inhabitants on a day; those of a municipality that did not exist yet are those of its parts."""

    def __init__(self, session: Session, day: str, merged: _Merged) -> None:
        rows = session.execute(
            select(Population.area_id, Population.value).where(Population.reference_date == day)
        )
        self._counted = dict(rows.all())
        self._merged = merged

    def of(self, area: int) -> int | None:
        if area in self._counted:
            return self._counted[area]
        parts = [self.of(part) for part in self._merged.parts(area)]
        if not parts or None in parts:
            return None
        return sum(part for part in parts if part is not None)
