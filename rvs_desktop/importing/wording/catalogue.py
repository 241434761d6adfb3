"""What recognition must know of a file: its areas, its measures and the rules between them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from rvs_desktop.importing.recognition import Catalogue, KnownArea, KnownMeasure, PartRule
from rvs_desktop.models import figures
from rvs_desktop.models.areas import Area, AreaAlias, division
from rvs_desktop.models.figures import Dataset, Measure
from rvs_desktop.models.memory import AreaSpelling
from rvs_desktop.models.settings import region_code


def catalogue(session: Session) -> Catalogue:
    """Return everything that a sheet for this file can be about."""
    return Catalogue(_areas(session), _measures(session), _part_rules(session))


def _areas(session: Session) -> tuple[KnownArea, ...]:
    aliases: dict[int, list[str]] = {}
    for area_id, key in session.execute(select(AreaAlias.area_id, AreaAlias.key)):
        aliases.setdefault(area_id, []).append(key)
    for area_id, text in session.execute(select(AreaSpelling.area_id, AreaSpelling.text)):
        aliases.setdefault(area_id, []).append(text)
    region = division(session, region_code(session))
    inside = {region.region.id, *(district.id for district in region.districts)}
    spans: dict[int, tuple[date | None, date | None]] = {}
    for member in region.members:
        inside.add(member.area.id)
        spans[member.area.id] = (member.valid_from, member.valid_to)
    return tuple(
        KnownArea(
            code=area.code,
            kind=area.kind,
            name=area.name,
            aliases=tuple(aliases.get(area.id, ())),
            valid_from=spans.get(area.id, (area.valid_from, area.valid_to))[0],
            valid_to=spans.get(area.id, (area.valid_from, area.valid_to))[1],
            inside=area.id in inside,
        )
        for area in session.scalars(select(Area).order_by(Area.code))
    )


def _measures(session: Session) -> tuple[KnownMeasure, ...]:
    rows = session.execute(
        select(Measure, Dataset).join(Dataset, Dataset.id == Measure.dataset_id).order_by(Measure.position)
    )
    return tuple(
        KnownMeasure(
            code=measure.code,
            name=measure.name,
            dataset=dataset.code,
            unit=measure.unit,
            nature=measure.nature,
            period=dataset.period,
            aliases=tuple(measure.aliases),
            decimals=measure.decimals,
            persons=measure.persons,
        )
        for measure, dataset in rows
    )


def _part_rules(session: Session) -> tuple[PartRule, ...]:
    part, whole = aliased(Measure), aliased(Measure)
    rows = session.execute(
        select(part.code, whole.code)
        .select_from(figures.PartRule)
        .join(part, part.id == figures.PartRule.part_id)
        .join(whole, whole.id == figures.PartRule.whole_id)
    )
    return tuple(PartRule(*row) for row in rows)
