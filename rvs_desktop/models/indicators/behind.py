"""What stands behind a figure: every printed line and every delivered or typed figure that it is made of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_count, format_units
from rvs_desktop.models.areas import Area, AreaKind, AreaRef, Stay, area_by_code, division
from rvs_desktop.models.deliveries import Delivery, SourceFile
from rvs_desktop.models.figures import Measure, Observation, Rate, Status
from rvs_desktop.models.indicators.passport import Passport, passports
from rvs_desktop.models.indicators.published import published
from rvs_desktop.models.indicators.wording import value_words
from rvs_desktop.periods import Period, PeriodKind

MOST = 2000
"""Lines that are listed; a year of a large region by month stays below it."""
_STATES = {
    Status.MISSING: "niet geleverd",
    Status.NOT_APPLICABLE: "n.v.t.",
    Status.CONFIDENTIAL: "vertrouwelijk",
}


@dataclass(frozen=True)
class BehindLine:
    """One source of a figure.

    Attributes:
        key: identity of the row: ``published:…`` or ``observation:…``.
        what: name of the measure or indicator.
        value: as it is printed.
        place: document and line, or file, sheet and cell; empty for a typed figure.
        quote: the text of the source: what a document prints, or the raw cell between its row and column labels.
        counts: whether it is the one that counts, of sources that disagree.
        delivery: the file it came with; None for printed and typed figures.
    """

    key: str
    what: str
    area: str
    period: str
    value: str
    place: str
    quote: str
    counts: bool
    delivery: int | None = None


def behind(session: Session, region: str, code: str, area: str, period: Period) -> list[BehindLine]:
    """Return everything that a figure of an indicator is made of, printed figures first.

    Args:
        session: the open file.
        region: code of the region of the file.
        code: of the indicator.
        area: code of the region, a district or a municipality.
        period: of the figure; figures of shorter periods inside it are listed.

    Raises:
        UserError: if the indicator or the area is unknown.
    """
    about = passports(session)
    place = area_by_code(session, area)
    parts = list(_parts(about, code))
    found = list(_printed(session, parts, place, period))
    stays = _stays(session, region, place, period)
    return [*found, *_delivered(session, parts, stays, period)][:MOST]


def _parts(about: dict[str, Passport], code: str) -> Iterable[Passport]:
    """Yield an indicator and those it is made of."""
    own = about.get(code)
    if own is None:
        return
    yield own
    for other in (own.numerator, own.denominator, *own.components):
        if other and other != code:
            yield from _parts(about, other)


def _printed(session: Session, parts: list[Passport], place: AreaRef, period: Period) -> Iterable[BehindLine]:
    names = {each.code: each for each in parts}
    for one in published(session, names):
        if one.area == place.id and one.period == period:
            about = names[one.indicator]
            yield BehindLine(
                f"published:{one.id}",
                about.name,
                place.name,
                period.label(),
                one.printed or value_words(one.value, about.unit),
                one.source,
                one.quote,
                one.preferred,
            )


def _stays(session: Session, region: str, place: AreaRef, period: Period) -> dict[int, Stay]:
    """Return the area itself and every municipality that was in it, with the time of the period it was there."""
    always = Stay(place)
    whole = division(session, region)
    there = whole.stays(period.start, period.end)
    if place.kind == AreaKind.MUNICIPALITY:
        return {place.id: there.get(place, always)}
    found = {place.id: always}
    for member, stay in there.items():
        if place in (stay.district, whole.region):
            found[member.id] = stay
            if place == whole.region:
                found[stay.district.id] = always
    return found


def _delivered(
    session: Session, parts: list[Passport], stays: dict[int, Stay], period: Period
) -> Iterable[BehindLine]:
    measures = {each.measure for each in parts if each.measure}
    rates = [each.rate for each in parts if each.rate]
    ids = set(session.scalars(select(Measure.id).where(Measure.code.in_(measures))))
    for upper, lower in session.execute(
        select(Rate.numerator_id, Rate.denominator_id).where(Rate.code.in_(rates))
    ):
        ids |= {upper, lower}
    inside = [one.key for kind in PeriodKind for one in _inside(period, kind)]
    query = (
        select(Observation, Measure.name, Measure.decimals, Area.name, SourceFile.name)
        .join(Measure, Measure.id == Observation.measure_id)
        .join(Area, Area.id == Observation.area_id)
        .outerjoin(Delivery, Delivery.id == Observation.delivery_id)
        .outerjoin(SourceFile, SourceFile.id == Delivery.source_file_id)
        .where(
            and_(
                Observation.measure_id.in_(ids),
                Observation.period.in_(inside),
                Observation.area_id.in_(stays),
            )
        )
        .order_by(Measure.position, Area.name, Observation.period)
        .limit(MOST)
    )
    for row, measure, decimals, area, file in session.execute(query):
        if not stays[row.area_id].meets(Period.parse(row.period)):
            continue  # counted after it left the region, or before it came
        yield _line(row, measure, _value(row, decimals), area, file or "")


def _line(row: Observation, measure: str, value: str, area: str, file: str) -> BehindLine:
    where = ", ".join(part for part in (file, row.sheet, row.cell) if part)
    labels = " × ".join(part for part in (row.row_label, row.column_label) if part)
    raw = f"‘{row.raw}’" if row.raw else ""
    return BehindLine(
        f"observation:{row.id}",
        measure,
        area,
        Period.parse(row.period).label(),
        value,
        where,
        " ".join(part for part in (raw, labels) if part),
        row.preferred,
        row.delivery_id,
    )


def _inside(period: Period, kind: PeriodKind) -> tuple[Period, ...]:
    """Return the periods of a kind inside a period, itself among them."""
    if kind.months > period.kind.months:
        return ()
    return (period,) if kind is period.kind else period.parts(kind)


def _value(row: Observation, decimals: int) -> str:
    if row.value is None:
        return _STATES.get(Status(row.status), "")
    return format_units(row.value, decimals) if decimals else format_count(row.value)
