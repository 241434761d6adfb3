"""Carrying out a plan for areas, inside one edit: one step in the history, one undo."""

from __future__ import annotations

from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from rvs_desktop.models.area_changes.planning import AreaPlan
from rvs_desktop.models.areas import (
    Area,
    AreaAlias,
    AreaChange,
    AreaChangePart,
    AreaKind,
    AreaName,
    AreaParent,
)
from rvs_desktop.models.text_keys import name_key


def apply_plan(session: Session, plan: AreaPlan) -> None:
    """Write the event and what it changes; to be called inside an edit.

    No figure is touched: it keeps the area it was counted for, and views carry it to the division they show.
    """
    for new in plan.made:
        session.add(
            Area(
                id=new.id,
                kind=AreaKind.MUNICIPALITY,
                code=new.code.strip(),
                name=new.name.strip(),
                province=new.province or _province(session, plan),
                valid_from=plan.day,
                source=plan.note,
            )
        )
    for area, name in plan.renamed:
        _rename(session, area, name, plan.last_day)
    session.flush()
    for area, district in plan.moved:
        _leave(session, area, plan)
        if district is not None:
            session.add(AreaParent(child_id=area, parent_id=district, valid_from=plan.day))
    for area in plan.ended:
        session.get_one(Area, area).valid_to = plan.last_day
        _leave(session, area, plan)
    change = AreaChange(
        kind=str(plan.kind),
        effective_date=plan.day,
        label=plan.label,
        note=plan.note,
        police_date=plan.police_day if plan.police_day != plan.day else None,
    )
    session.add(change)
    session.flush()
    for part in plan.parts:
        session.add(
            AreaChangePart(change_id=change.id, from_id=part.source, to_id=part.target, weight=part.weight)
        )


def _province(session: Session, plan: AreaPlan) -> str:
    """Return the province of the first area that gives something."""
    return session.get_one(Area, plan.parts[0].source).province


def _leave(session: Session, area: int, plan: AreaPlan) -> None:
    """Let an area belong nowhere from the day of the plan on."""
    rows = session.scalars(
        select(AreaParent).where(
            AreaParent.child_id == area,
            or_(AreaParent.valid_to.is_(None), AreaParent.valid_to >= plan.day),
        )
    )
    for row in rows:
        if row.valid_from is not None and row.valid_from >= plan.day:
            session.delete(row)
        else:
            row.valid_to = plan.last_day
    session.flush()


def _rename(session: Session, area: int, name: str, last_day: date) -> None:
    """Give an area its new name; the old one is kept with its last day and is recognised in old sheets."""
    row = session.get_one(Area, area)
    old = name_key(row.name)
    session.add(AreaName(area_id=area, name=row.name, valid_to=last_day))
    row.name = name
    taken = session.scalar(select(AreaAlias).where(AreaAlias.key == old))
    others = session.scalars(select(Area.name).where(Area.id != area, Area.kind == AreaKind.MUNICIPALITY))
    if taken is None and old not in {name_key(other) for other in others}:
        session.add(AreaAlias(area_id=area, key=old))
