"""Who is asked what by when, who need not deliver, and whom to ask again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import Area, AreaRef, division, ref
from rvs_desktop.models.figures import Dataset
from rvs_desktop.models.rounds.tables import (
    AreaContact,
    CollectionRound,
    DatasetReporter,
    Exemption,
    Extension,
    Reminder,
)
from rvs_desktop.periods import Period, PeriodKind


class Reporters(StrEnum):
    """Who delivers a dataset."""

    MUNICIPALITIES = "municipalities"
    DISTRICTS = "districts"


@dataclass(frozen=True)
class DatasetRef:
    """A dataset as a screen needs it; ``period`` is the kind in which it is normally delivered."""

    id: int
    code: str
    name: str
    period: PeriodKind
    reporters: Reporters


@dataclass(frozen=True)
class RoundRef:
    """A round as a screen needs it."""

    id: int
    dataset: DatasetRef
    period: Period
    due: date


@dataclass(frozen=True)
class Contact:
    """An address with the areas it serves, in the order of their names."""

    email: str
    name: str
    areas: tuple[AreaRef, ...]


def datasets(session: Session) -> dict[str, DatasetRef]:
    """Return the datasets by code, in the order of their names."""
    rows = session.scalars(select(Dataset).order_by(Dataset.name))
    return {
        row.code: DatasetRef(row.id, row.code, row.name, PeriodKind(row.period), Reporters(row.reporters))
        for row in rows
    }


def dataset_by_code(session: Session, code: str) -> DatasetRef:
    """Return a dataset.

    Raises:
        UserError: if the file has none of this code.
    """
    found = datasets(session).get(code)
    if found is None:
        raise UserError(f"De uitvraag {code} staat niet in dit bestand.", "Kies een uitvraag uit de lijst.")
    return found


def rounds(session: Session) -> list[RoundRef]:
    """Return every round, the latest period first."""
    known = {ref.id: ref for ref in datasets(session).values()}
    found = [
        RoundRef(row.id, known[row.dataset_id], Period.parse(row.period), row.due_date)
        for row in session.scalars(select(CollectionRound))
    ]
    return sorted(
        found, key=lambda one: (-one.period.end.toordinal(), one.period.kind.months, one.dataset.name)
    )


def expected_areas(
    session: Session, region: str, dataset: DatasetRef, period: Period
) -> dict[AreaRef, AreaRef]:
    """Return who should deliver a dataset for a period, each with its district; exemptions are not taken off.

    They are the municipalities (or districts) that exist and belong to the region on the last day of the period and
    deliver this dataset then.

    Raises:
        UserError: if the region is unknown.
    """
    day = period.end
    areas = division(session, region)
    if dataset.reporters is Reporters.DISTRICTS:
        members = dict.fromkeys(areas.on(day).values())
        candidates = {district: district for district in members}
    else:
        candidates = dict(areas.on(day))
    agreed = session.execute(
        select(DatasetReporter.area_id, DatasetReporter.valid_from, DatasetReporter.valid_to).where(
            DatasetReporter.dataset_id == dataset.id
        )
    ).all()
    if not agreed:
        return candidates
    taking_part = {area for area, first, last in agreed if (first or date.min) <= day <= (last or date.max)}
    return {area: district for area, district in candidates.items() if area.id in taking_part}


def exemptions(session: Session, dataset: DatasetRef, period: Period) -> dict[int, str]:
    """Return the reason by area for those that need not deliver a dataset for a period."""
    rows = session.execute(
        select(Exemption.area_id, Exemption.reason).where(
            Exemption.dataset_id == dataset.id,
            Exemption.valid_from <= period.end,
            or_(Exemption.valid_to.is_(None), Exemption.valid_to >= period.end),
        )
    )
    return {row.area_id: row.reason for row in rows}


def contacts(session: Session) -> list[Contact]:
    """Return the addresses in the order of the areas they serve; one address is one contact, however often it stands."""
    found: dict[str, tuple[str, str, list[AreaRef]]] = {}
    rows = session.execute(
        select(AreaContact, Area).join(Area, Area.id == AreaContact.area_id).order_by(Area.name)
    )
    for row, area in rows:
        email, name, areas = found.setdefault(row.email.casefold(), (row.email, row.name, []))
        areas.append(ref(area))
        if row.name and not name:
            found[row.email.casefold()] = (email, row.name, areas)
    return [Contact(email, name, tuple(areas)) for email, name, areas in found.values()]


def last_reminders(session: Session, rounds: Iterable[int]) -> dict[tuple[int, int], tuple[datetime, str]]:
    """Return when each (round, area) was reminded last, and by whom."""
    rows = session.execute(
        select(Reminder.round_id, Reminder.area_id, Reminder.sent_at, Reminder.sent_by)
        .where(Reminder.round_id.in_(list(rounds)))
        .order_by(Reminder.sent_at)
    )
    return {(one, area): (datetime.fromisoformat(sent_at), by) for one, area, sent_at, by in rows}


def read_extensions(session: Session, asked: int) -> dict[int, date]:
    """Return the later due dates of a round, by area."""
    rows = session.execute(select(Extension.area_id, Extension.due_date).where(Extension.round_id == asked))
    return {row.area_id: row.due_date for row in rows}
