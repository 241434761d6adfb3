"""What people do with collection rounds; every function here is called inside an edit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import AreaRef
from rvs_desktop.models.receipts import Receipt
from rvs_desktop.models.rounds.reading import DatasetRef, RoundRef
from rvs_desktop.models.rounds.tables import (
    AreaContact,
    CollectionRound,
    DatasetReporter,
    Exemption,
    Extension,
    Reminder,
)
from rvs_desktop.periods import Period

_ADDRESS: Final = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\".]+")
_KIND_WORDS: Final = {"month": "maand", "quarter": "kwartaal", "half": "halfjaar", "year": "jaar"}
WEEKS_TO_DELIVER: Final = 2
"""Time that is proposed between the end of a period and the due date."""


def proposed_due_date(period: Period) -> date:
    """Return a working day about two weeks after the end of a period."""
    day = period.end + timedelta(weeks=WEEKS_TO_DELIVER, days=1)
    return day + timedelta(days=max(7 - day.weekday(), 0) if day.weekday() > 4 else 0)


def open_round(session: Session, dataset: DatasetRef, period: Period, due: date) -> int:
    """Ask a dataset for a period; returns the id of the round.

    Raises:
        UserError: if it was asked already, the period is shorter than the dataset is delivered in, or the due date
            is before the end of the period.
    """
    if period.kind.months < dataset.period.months:
        raise UserError(
            f"{dataset.name} wordt niet per {_KIND_WORDS[period.kind.value]} geleverd.",
            f"Kies een {_KIND_WORDS[dataset.period.value]} of langer.",
        )
    _refuse_early(due, period)
    asked = select(CollectionRound.id).where(
        CollectionRound.dataset_id == dataset.id, CollectionRound.period == period.key
    )
    if session.scalar(asked) is not None:
        raise UserError(
            f"De uitvraag {dataset.name}, {period.label()} is al geopend.",
            "Wijzig zo nodig de uiterste datum.",
        )
    made = CollectionRound(dataset_id=dataset.id, period=period.key, due_date=due)
    session.add(made)
    session.flush()
    return made.id


def _refuse_early(due: date, period: Period) -> None:
    if due <= period.end:
        raise UserError(
            f"De uiterste datum ligt voor het einde van {period.label()}.", "Kies een latere datum."
        )


def change_due_date(session: Session, asked: RoundRef, due: date) -> None:
    """Move the due date of a round for all; extensions stay.

    Raises:
        UserError: if it is before the end of the period.
    """
    _refuse_early(due, asked.period)
    session.get_one(CollectionRound, asked.id).due_date = due


def extend(session: Session, asked: RoundRef, area: AreaRef, due: date, reason: str) -> None:
    """Give one area until another day; an earlier extension is replaced.

    Raises:
        UserError: if no reason is given, or the day is not after the due date of the round.
    """
    why = _reason(reason, "Uitstel")
    if due <= asked.due:
        raise UserError(
            f"Het uitstel voor {area.name} is niet later dan de uiterste datum van de uitvraag.",
            "Kies een latere datum.",
        )
    row = session.scalar(
        select(Extension).where(Extension.round_id == asked.id, Extension.area_id == area.id)
    )
    if row is None:
        row = Extension(round_id=asked.id, area_id=area.id)
        session.add(row)
    row.due_date, row.reason = due, why


def exempt(
    session: Session, dataset: DatasetRef, area: AreaRef, first: Period, last: Period | None, reason: str
) -> None:
    """Let an area off a dataset from one period up to and including another, or for good.

    Raises:
        UserError: if no reason is given or the last period is before the first.
    """
    why = _reason(reason, "Vrijstelling")
    if last is not None and last.end < first.end:
        raise UserError("De vrijstelling eindigt voor zij begint.", "Kies een latere laatste periode.")
    row = session.scalar(
        select(Exemption).where(
            Exemption.dataset_id == dataset.id,
            Exemption.area_id == area.id,
            Exemption.valid_from == first.start,
        )
    )
    if row is None:
        row = Exemption(dataset_id=dataset.id, area_id=area.id, valid_from=first.start)
        session.add(row)
    row.valid_to, row.reason = (None if last is None else last.end), why


def end_exemption(session: Session, dataset: DatasetRef, area: AreaRef, period: Period) -> None:
    """Expect an area again from a period on: what began before ends the day before, what began later is dropped."""
    rows = session.scalars(
        select(Exemption).where(Exemption.dataset_id == dataset.id, Exemption.area_id == area.id)
    )
    for row in rows:
        if row.valid_from >= period.start:
            session.delete(row)
        elif row.valid_to is None or row.valid_to >= period.start:
            row.valid_to = period.start - timedelta(days=1)


def assign(session: Session, dataset: DatasetRef, areas: Iterable[AreaRef], first_day: date) -> None:
    """Let a dataset be delivered by these areas from a day on, and by no other; what was before stays.

    Without any area it is delivered by all, now and before.
    """
    wanted = {area.id for area in areas}
    if not wanted:
        session.execute(delete(DatasetReporter).where(DatasetReporter.dataset_id == dataset.id))
        return
    standing: set[int] = set()
    for row in session.scalars(select(DatasetReporter).where(DatasetReporter.dataset_id == dataset.id)):
        if row.valid_to is not None and row.valid_to < first_day:
            continue
        if row.area_id in wanted:
            row.valid_to = None
            standing.add(row.area_id)
        elif row.valid_from is not None and row.valid_from >= first_day:
            session.delete(row)
        else:
            row.valid_to = first_day - timedelta(days=1)
    session.add_all(
        DatasetReporter(dataset_id=dataset.id, area_id=area, valid_from=first_day)
        for area in sorted(wanted - standing)
    )


def say_received(
    session: Session, dataset: DatasetRef, area: AreaRef, period: Period, day: date, reason: str
) -> None:
    """Record on which day the figures of an area really came, and how that is known.

    Raises:
        UserError: if no reason is given or the day has still to come.
    """
    why = _reason(reason, "Een andere ontvangstdatum")
    if day > datetime.now(UTC).astimezone().date():
        raise UserError("De ontvangstdatum ligt in de toekomst.", "Kies vandaag of een eerdere dag.")
    row = session.scalar(
        select(Receipt).where(
            Receipt.dataset_id == dataset.id,
            Receipt.area_id == area.id,
            Receipt.period == period.key,
            Receipt.delivery_id.is_(None),
        )
    )
    if row is None:
        row = Receipt(dataset_id=dataset.id, area_id=area.id, period=period.key)
        session.add(row)
    row.received_on, row.reason = day, why


def log_reminders(
    session: Session, sent: Iterable[tuple[int, int]], sent_by: str, sent_at: datetime | None = None
) -> None:
    """Record that (round, area) pairs were reminded, by whom and when."""
    at = (sent_at or datetime.now(UTC)).isoformat(timespec="seconds")
    session.add_all(
        Reminder(round_id=asked, area_id=area, sent_at=at, sent_by=sent_by)
        for asked, area in sorted(set(sent))
    )


def set_contacts(session: Session, area: AreaRef, wanted: Sequence[tuple[str, str]]) -> None:
    """Replace the contacts of an area by these (work address, name); the name may be empty.

    A name follows its address: it is the same person in every area that the address serves.

    Raises:
        UserError: if something is no e-mail address.
    """
    cleaned: dict[str, tuple[str, str]] = {}
    for email, name in wanted:
        address = email.strip()
        if not _ADDRESS.fullmatch(address):
            raise UserError(f"‘{address}’ is geen e-mailadres.", "Schrijf het als naam@gemeente.nl.")
        cleaned.setdefault(address.casefold(), (address, " ".join(name.split())))
    rows = session.scalars(select(AreaContact).where(AreaContact.area_id == area.id)).all()
    for row in rows:
        if row.email.casefold() not in cleaned:
            session.delete(row)
    standing = {row.email.casefold() for row in rows}
    for key, (address, name) in cleaned.items():
        if key not in standing:
            session.add(AreaContact(area_id=area.id, email=address, name=name))
    session.flush()
    for row in session.scalars(select(AreaContact)):
        if row.email.casefold() in cleaned:
            row.email, row.name = cleaned[row.email.casefold()]


def _reason(reason: str, what: str) -> str:
    cleaned = " ".join(reason.split())
    if not cleaned:
        raise UserError(f"{what} kan niet zonder reden.", "Schrijf in één zin waarom.")
    return cleaned
