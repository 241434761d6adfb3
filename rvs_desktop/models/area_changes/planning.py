"""Changes of areas as plans: what a merger, split, renaming, transfer or end would do, checked before anything is done.

``applying`` carries a plan out, ``preview`` tells what it does in numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_date
from rvs_desktop.models.area_changes.lineage import WHOLE, EventKind, Part
from rvs_desktop.models.areas import Area, AreaChange, AreaChangePart, AreaKind, AreaParent, AreaRef, holds_on
from rvs_desktop.models.base import reference_id
from rvs_desktop.models.text_keys import name_key

_OPEN: Final = "Kies een andere dag, of een ander gebied."


@dataclass(frozen=True)
class NewArea:
    """A municipality that begins with a change; the code is that of CBS, such as ``GM1961``."""

    code: str
    name: str
    province: str = ""

    @property
    def id(self) -> int:
        """The identifier that every file gives to this code."""
        return reference_id("area", self.code)


@dataclass(frozen=True)
class AreaPlan:
    """What a change does.

    Attributes:
        kind: see ``EventKind``.
        day: the first day of the new situation by law.
        label: one line that says what happens.
        parts: what goes where.
        made: municipalities that begin.
        ended: municipalities that end the day before.
        moved: to which district an area belongs from the day on; None is outside every region of the file.
        renamed: the new name of an area.
        police_day: the first day for the police, where it is another one.
        note: an explanation, without names of persons.
    """

    kind: EventKind
    day: date
    label: str
    parts: tuple[Part, ...]
    made: tuple[NewArea, ...] = ()
    ended: tuple[int, ...] = ()
    moved: tuple[tuple[int, int | None], ...] = ()
    renamed: tuple[tuple[int, str], ...] = ()
    police_day: date | None = None
    note: str = field(default="")

    @property
    def last_day(self) -> date:
        """The last day of the old situation."""
        return self.day - timedelta(days=1)


def plan_merge(
    session: Session,
    sources: Sequence[AreaRef],
    target: AreaRef | NewArea,
    day: date,
    district: AreaRef | None = None,
    police_day: date | None = None,
) -> AreaPlan:
    """Return the plan of municipalities that go up in a new or an existing one.

    Args:
        session: the file.
        sources: those that end; the target itself is not among them.
        target: a municipality that exists, or one to be made.
        day: the first day of the new situation.
        district: where a new municipality belongs; None is outside.
        police_day: the first day for the police, where it is another one.

    Raises:
        UserError: if a municipality does not exist the day before, changes later or is named twice.
    """
    if not sources:
        raise UserError("Er is geen gemeente gekozen.", "Kies de gemeenten die opgaan in een andere.")
    _check_sources(session, sources, day)
    made, moved = _begin(session, (target,), day, district, sources)
    names = join_names(source.name for source in sources)
    into = isinstance(target, AreaRef)
    label = f"{names} naar {target.name}" if into else f"{target.name} uit {names}"
    return _checked(
        session,
        AreaPlan(
            EventKind.MERGE,
            day,
            label,
            tuple(Part(source.id, target.id) for source in sources),
            made=made,
            ended=tuple(source.id for source in sources),
            moved=moved,
            police_day=police_day,
        ),
    )


def plan_split(
    session: Session,
    source: AreaRef,
    shares: Sequence[tuple[AreaRef | NewArea, int]],
    day: date,
    district: AreaRef | None = None,
    police_day: date | None = None,
) -> AreaPlan:
    """Return the plan of a municipality that is divided over others; it goes on when it is among them.

    ``shares`` are the receivers with their weight in millionths, together a whole.

    Raises:
        UserError: if the weights are not a whole, or a municipality cannot give or receive.
    """
    _check_sources(session, (source,), day)
    if len(shares) < 2:
        raise UserError("Een splitsing heeft minstens twee ontvangers.", "Voeg een ontvanger toe.")
    total = sum(weight for _, weight in shares)
    if total != WHOLE or any(weight < 1 for _, weight in shares):
        raise UserError("De delen zijn samen geen 100 %.", "Pas de delen aan tot ze samen 100 % zijn.")
    if len({target.id for target, _ in shares}) < len(shares):
        raise UserError("Een ontvanger staat er twee keer in.", "Tel de delen van deze ontvanger op.")
    goes_on = any(target.id == source.id for target, _ in shares)
    others = [target for target, _ in shares if target.id != source.id]
    made, moved = _begin(session, others, day, district, (source,))
    return _checked(
        session,
        AreaPlan(
            EventKind.SPLIT,
            day,
            f"{source.name} over {join_names(target.name for target, _ in shares)}",
            tuple(Part(source.id, target.id, weight) for target, weight in shares),
            made=made,
            ended=() if goes_on else (source.id,),
            moved=moved,
            police_day=police_day,
        ),
    )


def plan_rename(session: Session, area: AreaRef, name: str, day: date, code: str = "") -> AreaPlan:
    """Return the plan of a new name; with a new code it is a new area that takes all over.

    Raises:
        UserError: if there is no name, it is the present one, or the area does not exist the day before.
    """
    if not name.strip():
        raise UserError("Er is geen naam ingevuld.", "Vul de nieuwe naam in.")
    if name.strip() == area.name:
        raise UserError(f"{area.name} heet al zo.", "Vul een andere naam in.")
    _check_sources(session, (area,), day)
    label = f"{area.name} heet voortaan {name.strip()}"
    if not code or code == area.code:
        part = Part(area.id, area.id)
        plan = AreaPlan(EventKind.RENAME, day, label, (part,), renamed=((area.id, name.strip()),))
        return _checked(session, plan)
    new = NewArea(code, name.strip())
    made, moved = _begin(session, (new,), day, home_of(session, area, day - timedelta(days=1)), (area,))
    parts = (Part(area.id, new.id),)
    return _checked(
        session,
        AreaPlan(EventKind.RENAME, day, label, parts, made=made, ended=(area.id,), moved=moved),
    )


def plan_transfer(session: Session, area: AreaRef, district: AreaRef | None, day: date) -> AreaPlan:
    """Return the plan of a municipality that goes to another district, of any region, or leaves the region.

    Raises:
        UserError: if it is there already or does not exist the day before.
    """
    _check_sources(session, (area,), day)
    now = home_of(session, area, day - timedelta(days=1))
    if (now and now.id) == (district and district.id):
        where = district.name if district else "buiten de regio"
        raise UserError(f"{area.name} ligt al in {where}." if district else f"{area.name} ligt al {where}.")
    if district is None:
        label = f"{area.name} verlaat {now.name if now else 'de regio'}"
    else:
        label = (
            f"{area.name} van {now.name} naar {district.name}" if now else f"{area.name} naar {district.name}"
        )
    moved = ((area.id, district.id if district else None),)
    return _checked(session, AreaPlan(EventKind.TRANSFER, day, label, (Part(area.id, area.id),), moved=moved))


def plan_end(session: Session, area: AreaRef, day: date) -> AreaPlan:
    """Return the plan of a municipality that ends without a successor.

    Raises:
        UserError: if it does not exist the day before.
    """
    _check_sources(session, (area,), day)
    parts = (Part(area.id, area.id),)
    label = f"{area.name} houdt op te bestaan"
    return _checked(session, AreaPlan(EventKind.END, day, label, parts, ended=(area.id,)))


def join_names(names: Iterable[str]) -> str:
    """Return names as in a sentence: ``Leerdam, Vianen en Zederik``."""
    listed = list(names)
    return f"{', '.join(listed[:-1])} en {listed[-1]}" if len(listed) > 1 else "".join(listed)


def home_of(session: Session, area: AreaRef, day: date) -> AreaRef | None:
    """Return the district of a municipality on a day, None when it lies in no region of the file."""
    row = session.scalar(
        select(Area)
        .join(AreaParent, AreaParent.parent_id == Area.id)
        .where(AreaParent.child_id == area.id, holds_on(day), Area.kind == AreaKind.DISTRICT)
    )
    return AreaRef(row.id, row.code, row.name, row.kind) if row is not None else None


def _check_sources(session: Session, sources: Sequence[AreaRef], day: date) -> None:
    """Refuse areas that do not exist the day before, or that give up something later already."""
    before = day - timedelta(days=1)
    if len({source.id for source in sources}) < len(sources):
        raise UserError("Een gemeente staat er twee keer in.", "Kies elke gemeente één keer.")
    for source in sources:
        row = session.get_one(Area, source.id)
        if row.kind != AreaKind.MUNICIPALITY:
            raise UserError(f"{row.name} is geen gemeente.", "Kies een gemeente.")
        if not _alive(row, before):
            raise UserError(f"{row.name} bestaat niet op {format_date(before)}.", _OPEN)
        if row.valid_to is not None:
            raise UserError(f"{row.name} houdt al op te bestaan na {format_date(row.valid_to)}.", _OPEN)


def _alive(row: Area, day: date) -> bool:
    return (row.valid_from is None or row.valid_from <= day) and (row.valid_to is None or day <= row.valid_to)


def _begin(
    session: Session,
    targets: Iterable[AreaRef | NewArea],
    day: date,
    district: AreaRef | None,
    sources: Sequence[AreaRef],
) -> tuple[tuple[NewArea, ...], tuple[tuple[int, int | None], ...]]:
    """Return the municipalities that have to be made and where they belong.

    Raises:
        UserError: if a receiver does not exist on the day, is a source, or a new one has no name or a code in use.
    """
    made: list[NewArea] = []
    for target in targets:
        if target.id in {source.id for source in sources}:
            raise UserError(f"{target.name} kan niet in zichzelf opgaan.", "Kies een andere ontvanger.")
        if isinstance(target, NewArea):
            _check_new(session, target, day)
            made.append(target)
        elif not _alive(session.get_one(Area, target.id), day):
            raise UserError(f"{target.name} bestaat niet op {format_date(day)}.", _OPEN)
    return tuple(made), tuple((new.id, district.id) for new in made if district is not None)


def _check_new(session: Session, new: NewArea, day: date) -> None:
    if not new.name.strip() or not new.code.strip():
        raise UserError("Een nieuwe gemeente heeft een naam en een code.", "Vul beide in.")
    taken = session.scalar(select(Area).where(Area.code == new.code))
    if taken is not None:
        raise UserError(
            f"De code {new.code} is al van {taken.name}.", "Kies die gemeente, of een andere code."
        )
    same = [
        row
        for row in session.scalars(select(Area).where(Area.kind == AreaKind.MUNICIPALITY))
        if name_key(row.name) == name_key(new.name) and row.valid_to is None and _alive(row, day)
    ]
    if same:
        raise UserError(f"Er is al een gemeente {new.name}.", "Kies die gemeente, of een andere naam.")


def _checked(session: Session, plan: AreaPlan) -> AreaPlan:
    """Refuse what was recorded already, and a change before a later one of the same areas."""
    same = select(AreaChange).where(AreaChange.label == plan.label, AreaChange.effective_date == plan.day)
    if session.scalar(same) is not None:
        raise UserError(f"{plan.label}: deze wijziging staat er al.")
    ends = {part.source for part in plan.parts}
    later = session.scalar(
        select(AreaChange)
        .join(AreaChangePart, AreaChangePart.change_id == AreaChange.id)
        .where(AreaChange.effective_date > plan.day, AreaChangePart.from_id.in_(ends))
        .limit(1)
    )
    if later is not None:
        raise UserError(
            f"Na deze dag staat er al: {later.label} ({format_date(later.effective_date)}).",
            "Maak die wijziging eerst ongedaan, of kies een latere dag.",
        )
    return plan
