"""After a merger limits of chance may begin anew, but only when a person says so (story J3-6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import Area, AreaChange, AreaChangePart, AreaKind, AreaParent, AreaRef
from rvs_desktop.models.figures import Measure
from rvs_desktop.models.indicators.passport import Passport
from rvs_desktop.models.targets import SeriesBreak
from rvs_desktop.periods import Period


@dataclass(frozen=True)
class Restart:
    """An event in an area from which limits could begin anew; ``period`` is the first one after it."""

    period: Period
    label: str
    effective: date


def restart_proposals(
    session: Session, about: Passport, area: AreaRef, periods: Sequence[Period]
) -> tuple[Restart, ...]:
    """Return the changes of an area, or of municipalities in it, within a series that nobody has confirmed yet."""
    if not periods:
        return ()
    rows = area_events(session, area)
    confirmed = {each.from_period for each in about.breaks if each.area == area.code}
    found: list[Restart] = []
    for label, day in rows:
        if periods[0].start < day <= periods[-1].end:
            after = next(period for period in periods if period.end >= day)
            if after not in confirmed:
                found.append(Restart(after, label, day))
    return tuple(found)


def area_events(session: Session, area: AreaRef) -> list[tuple[str, date]]:
    """Return label and day of every change of an area, or of municipalities ever in it, the oldest first."""
    inside = {area.id} if area.kind == AreaKind.MUNICIPALITY else _inside(session, area)
    old, new = aliased(Area), aliased(Area)
    rows = session.execute(
        select(AreaChange.label, AreaChange.effective_date)
        .join(AreaChangePart, AreaChangePart.change_id == AreaChange.id)
        .join(old, old.id == AreaChangePart.from_id)
        .join(new, new.id == AreaChangePart.to_id)
        .where(or_(old.id.in_(inside), new.id.in_(inside)), AreaChange.kind != "rename")
        .distinct()
        .order_by(AreaChange.effective_date)
    )
    return [(label, day) for label, day in rows]


def _inside(session: Session, area: AreaRef) -> set[int]:
    """Return the municipalities that ever belonged to a district or region."""
    districts = {area.id}
    if area.kind == AreaKind.REGION:
        districts |= set(session.scalars(select(AreaParent.child_id).where(AreaParent.parent_id == area.id)))
    return set(session.scalars(select(AreaParent.child_id).where(AreaParent.parent_id.in_(districts))))


def confirm_restart(session: Session, about: Passport, area: AreaRef, period: Period, reason: str) -> None:
    """Let the limits of one area begin anew from a period; to be called inside an edit.

    Raises:
        UserError: if no reason is given, or it was confirmed before.
    """
    if any(each.area == area.code and each.from_period == period for each in about.breaks):
        raise UserError(f"De grenzen beginnen al opnieuw in {period.label()}.", "Er hoeft niets te gebeuren.")
    _add(session, about, period, reason, area=area)


def note_break(session: Session, about: Passport, period: Period, reason: str) -> None:
    """Say that a series is counted otherwise from a period on; to be called inside an edit.

    Raises:
        UserError: if no reason is given, or there is a break already.
    """
    if any(not each.area and each.from_period == period for each in about.breaks):
        raise UserError(f"In {period.label()} staat al een trendbreuk.", "Wijzig de bestaande trendbreuk.")
    _add(session, about, period, reason, area=None)


def _add(session: Session, about: Passport, period: Period, reason: str, area: AreaRef | None) -> None:
    if not reason.strip():
        raise UserError("Dit kan niet zonder reden.", "Schrijf in één zin wat er is veranderd.")
    measure = (
        session.scalar(select(Measure.id).where(Measure.code == about.measure)) if about.measure else None
    )
    session.add(
        SeriesBreak(
            measure_id=measure,
            indicator_id=None if measure else about.id,
            area_id=None if area is None else area.id,
            kind="definition" if area is None else "restart",
            from_period=period.key,
            reason=reason.strip(),
        )
    )
