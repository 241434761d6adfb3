"""What a verb would do: its consequences in numbers, why it cannot be done, and the rows it writes, as one value.

A preview is worked out from the file without touching it; carrying it out writes exactly what was shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.base import Base, new_id
from rvs_desktop.models.roster.dates import ReducedDate, Span
from rvs_desktop.models.roster.persons import Name, Organisation, Person, PersonName, Position
from rvs_desktop.models.roster.states import names_on


@dataclass(frozen=True)
class Put:
    """A row to make, or to change when it ``exists``."""

    model: type[Base]
    id: int
    values: Mapping[str, Any]
    exists: bool = True


@dataclass(frozen=True)
class Drop:
    """A row to remove."""

    model: type[Base]
    id: int


@dataclass
class Preview:
    """The outcome of a verb before it is done.

    Attributes:
        label: how the history will call it; it names bodies and never persons, whose names can be erased later.
        lines: what it means, with numbers, in Dutch sentences.
        warnings: what the user should look at, and may go on from.
        refusals: why it cannot be done; nothing is written while there is one.
        steps: the rows, in the order in which they are written.
    """

    label: str
    lines: list[str] = field(default_factory=list[str])
    warnings: list[str] = field(default_factory=list[str])
    refusals: list[str] = field(default_factory=list[str])
    steps: list[Put | Drop] = field(default_factory=list["Put | Drop"])

    def make(self, model: type[Base], **values: Any) -> int:
        """Plan a new row and return its identifier."""
        row = new_id()
        self.steps.append(Put(model, row, values, exists=False))
        return row

    def change(self, model: type[Base], row: int, **values: Any) -> None:
        """Plan a change of a row."""
        self.steps.append(Put(model, row, values))

    def remove(self, model: type[Base], row: int) -> None:
        """Plan the removal of a row."""
        self.steps.append(Drop(model, row))

    def take_in(self, other: Preview) -> None:
        """Let another preview be part of this one."""
        self.lines += other.lines
        self.warnings += other.warnings
        self.refusals += other.refusals
        self.steps += other.steps


def carry_out(session: Session, preview: Preview) -> None:
    """Write what a preview planned; to be called inside an edit.

    Raises:
        UserError: if the preview says that it cannot be done.
    """
    if preview.refusals:
        raise UserError(preview.refusals[0], " ".join(preview.refusals[1:]))
    for step in preview.steps:
        if isinstance(step, Drop):
            session.execute(delete(step.model).where(_id_of(step.model) == step.id))
        elif step.exists:
            session.execute(update(step.model).where(_id_of(step.model) == step.id).values(**step.values))
        else:
            session.execute(insert(step.model).values(id=step.id, **step.values))


def _id_of(model: type[Base]) -> Any:
    return model.__table__.c.id


@dataclass(frozen=True)
class NewPerson:
    """Someone who is not in the register yet."""

    name: Name
    salutation: str = ""


Someone = int | NewPerson
"""A person of the register, by identifier, or a new one."""


@dataclass(frozen=True)
class Holding:
    """An office at home by which someone sits in a body; an empty title is none."""

    title: str = ""
    organisation_id: int | None = None
    acting: bool = False


def person_of(preview: Preview, who: Someone, source: str = "") -> int:
    """Return the identifier of someone, who is made when new."""
    if isinstance(who, int):
        return who
    person = preview.make(Person, salutation=who.salutation, source=source)
    preview.make(
        PersonName,
        person_id=person,
        family_name=who.name.family_name,
        prefix=who.name.prefix,
        given_name=who.name.given_name,
        initials=who.name.initials,
        title=who.name.title,
        source=source,
    )
    preview.lines.append("1 persoon komt nieuw in het register; naam en functie worden bewaard.")
    return person


def name_of(session: Session, who: Someone, day: date | None = None) -> Name:
    """Return how someone is called."""
    return who.name if isinstance(who, NewPerson) else names_on(session, [who], day).get(who, Name(""))


def position_of(
    session: Session,
    preview: Preview,
    person: int,
    holding: Holding,
    begins: ReducedDate | None,
    source: str = "",
) -> int | None:
    """Return the office at home, which is made when the person does not hold it; None without a title."""
    if not holding.title:
        return None
    day = begins.first if begins else None
    for known in session.scalars(select(Position).where(Position.person_id == person)):
        same_place = holding.organisation_id in (None, known.organisation_id)
        held = day is None or Span(known.valid_from, known.valid_to).holds_on(day)
        if same_place and held and known.title.casefold() == holding.title.casefold():
            return known.id
    # an office is known from when the person sits here; when it began is another matter
    return preview.make(
        Position,
        person_id=person,
        organisation_id=holding.organisation_id,
        title=holding.title,
        acting=holding.acting,
        source=source,
    )


def organisation_named(session: Session, organisation_id: int | None) -> str:
    """Return the short name of an organisation, empty for none."""
    if organisation_id is None:
        return ""
    return session.scalar(select(Organisation.short).where(Organisation.id == organisation_id)) or ""
