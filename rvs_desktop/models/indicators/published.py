"""Published figures: reading them, telling whether two can both be true, and choosing when they cannot.

A figure is what its source leaves possible: ``16.391 (x 1.000)`` is anything that rounds to it, ``ruim 800`` is more
than 800. Two figures contradict each other when nothing is possible for both (story J3-9); so an amount and the same
amount rounded do not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import Area, AreaRef
from rvs_desktop.models.indicators.passport import Passport, passports
from rvs_desktop.models.indicators.tables import FigureChoice, FigureKind, Indicator, PublishedFigure
from rvs_desktop.periods import Period

_ABOUT: Final = Decimal("0.1")
"""How far "circa" and "bijna" reach, as a part of the number: a source that says more exactly says so."""
_RESULTS: Final = (FigureKind.ACTUAL, FigureKind.BASELINE)
"""Kinds that say how much it was in their period."""


@dataclass(frozen=True)
class Published:
    """One printed figure; ``period`` is None where the document gives none."""

    id: int
    indicator: str
    area: int
    period: Period | None
    until: Period | None
    period_text: str
    kind: FigureKind
    value: Decimal
    printed: str
    qualifier: str
    partial_until: date | None
    scale: int
    of_total: int | None
    base: Period | None
    variant: str
    note: str
    quote: str
    source: str
    preferred: bool
    exact: bool
    """Whether it counts whole things, so that it is no rounded number."""

    @property
    def key(self) -> str:
        """What it is about: figures with one key should say the same."""
        period = self.period.key if self.period is not None else self.period_text
        return f"{self.indicator}:{self.area}:{period}:{self.variant}"

    @property
    def result(self) -> bool:
        """Whether it says how much it was in its period."""
        return self.kind in _RESULTS


def published(session: Session, codes: Iterable[str] = ()) -> tuple[Published, ...]:
    """Return the printed figures of indicators, of all when none is named."""
    query = select(PublishedFigure, Indicator.code, Indicator.unit).join(
        Indicator, Indicator.id == PublishedFigure.indicator_id
    )
    wanted = tuple(codes)
    if wanted:
        query = query.where(Indicator.code.in_(wanted))
    rows = session.execute(query.order_by(Indicator.position, PublishedFigure.period, PublishedFigure.id))
    return tuple(_published(row, code, unit) for row, code, unit in rows)


def _published(row: PublishedFigure, code: str, unit: str) -> Published:
    return Published(
        id=row.id,
        indicator=code,
        area=row.area_id,
        period=Period.parse(row.period) if row.period else None,
        until=Period.parse(row.until_period) if row.until_period else None,
        period_text=row.period_text,
        kind=FigureKind(row.kind),
        value=Decimal(row.value),
        printed=row.printed,
        qualifier=row.qualifier,
        partial_until=row.partial_until,
        scale=row.scale,
        of_total=int(row.of_total) if row.of_total else None,
        base=Period.parse(row.base_period) if row.base_period else None,
        variant=row.variant,
        note=row.note,
        quote=row.quote,
        source=row.source,
        preferred=row.preferred,
        exact=unit == "count" and row.scale == 1,
    )


@dataclass(frozen=True)
class Reach:
    """What a figure leaves possible; a missing end is open, and the ends belong to it where ``closed`` says so."""

    low: Decimal | None
    high: Decimal | None
    low_closed: bool = True
    high_closed: bool = True

    def meets(self, other: Reach) -> bool:
        """Tell whether something is possible for both."""
        return _below(self, other) and _below(other, self)


def _below(first: Reach, second: Reach) -> bool:
    """Tell whether the low end of one does not lie above the high end of the other."""
    if first.low is None or second.high is None or first.low < second.high:
        return True
    return first.low == second.high and first.low_closed and second.high_closed


def reach(figure: Published) -> Reach:
    """Return what a printed figure leaves possible, by its qualifier and by the last digit it prints."""
    value = figure.value
    half = Decimal(0) if figure.exact else _last_digit(value, figure.scale) / 2
    about = abs(value) * _ABOUT
    if figure.qualifier == "more_than":
        return Reach(value, None, low_closed=False)
    if figure.qualifier == "at_least":
        return Reach(value - half, None)
    if figure.qualifier == "nearly":
        return Reach(value - about, value + half, high_closed=not figure.exact)
    if figure.qualifier == "circa":
        return Reach(value - max(half, about), value + max(half, about))
    return Reach(value - half, value + half, high_closed=figure.exact)  # a half rounds up


def _last_digit(value: Decimal, scale: int) -> Decimal:
    """Return what one more in the last printed digit is worth."""
    exponent = value.as_tuple().exponent
    part = Decimal(1).scaleb(exponent) if isinstance(exponent, int) and exponent < 0 else Decimal(1)
    return part if scale == 1 else max(part, Decimal(scale))


def disagree(figures: Sequence[Published]) -> bool:
    """Tell whether any two of the figures cannot both be true."""
    reaches = [reach(figure) for figure in figures]
    return any(
        not first.meets(second) for place, first in enumerate(reaches) for second in reaches[place + 1 :]
    )


def choose_one(figures: Sequence[Published]) -> Published | None:
    """Return the figure that counts: of the preferred ones the most exact, with the longest words behind it."""
    preferred = [figure for figure in figures if figure.preferred] or list(figures)
    return min(preferred, key=lambda one: (one.scale, one.qualifier != "", one.id), default=None)


@dataclass(frozen=True)
class PublishedContradiction:
    """Figures about one thing that cannot all be true; open until ``reason`` says why one was chosen."""

    key: str
    about: Passport
    area: AreaRef
    period: Period | None
    figures: tuple[Published, ...]
    chosen: int | None
    reason: str
    chosen_at: str

    @property
    def open(self) -> bool:
        """Whether nobody has chosen yet, or a figure came in since."""
        return self.chosen is None


def published_contradictions(
    session: Session, codes: Iterable[str] = (), *, settled: bool = False
) -> tuple[PublishedContradiction, ...]:
    """Return the contradictions between printed figures that are open, with the settled ones when asked.

    Equal after rounding is no contradiction, and neither is a figure of another variant.
    """
    about = passports(session)
    areas = {row.id: AreaRef(row.id, row.code, row.name, row.kind) for row in session.scalars(select(Area))}
    choices = {row.key: row for row in session.scalars(select(FigureChoice))}
    found: list[PublishedContradiction] = []
    for key, figures in _by_key(published(session, codes)).items():
        if not disagree(figures):
            continue
        choice = choices.get(key)
        stands = choice is not None and {figure.id for figure in figures} <= {*choice.seen}
        first = figures[0]
        each = PublishedContradiction(
            key, about[first.indicator], areas[first.area], first.period, tuple(figures), None, "", ""
        )
        if choice is not None and stands:
            each = replace(each, chosen=choice.chosen_id, reason=choice.reason, chosen_at=choice.chosen_at)
        if settled or each.open:
            found.append(each)
    return tuple(found)


def _by_key(figures: Iterable[Published]) -> Mapping[str, list[Published]]:
    found: dict[str, list[Published]] = {}
    for figure in figures:
        if figure.kind is FigureKind.ACTUAL:
            found.setdefault(figure.key, []).append(figure)
    return found


def choose_published(session: Session, key: str, figure: int, reason: str) -> None:
    """Choose which of several printed figures counts, and why; to be called inside an edit.

    Raises:
        UserError: if no reason is given, or the figure is not one of them.
    """
    if not reason.strip():
        raise UserError("Kiezen kan niet zonder reden.", "Schrijf in één zin waarom dit cijfer geldt.")
    figures = _by_key(published(session)).get(key, [])
    if figure not in {one.id for one in figures}:
        raise UserError("Dit cijfer staat niet meer in het bestand.", "Vernieuw de lijst.")
    for one in figures:
        session.get_one(PublishedFigure, one.id).preferred = one.id == figure
    row = session.scalar(select(FigureChoice).where(FigureChoice.key == key))
    if row is None:
        row = FigureChoice(key=key)
        session.add(row)
    row.chosen_id, row.reason = figure, reason.strip()
    row.seen = [one.id for one in figures]
    row.chosen_at = datetime.now(UTC).isoformat(timespec="seconds")


@dataclass(frozen=True)
class NewPublished:
    """A figure that a user takes over from a document; ``quote`` is what stands there."""

    value: Decimal
    period: Period
    source: str
    quote: str = ""
    kind: FigureKind = FigureKind.ACTUAL
    printed: str = ""
    qualifier: str = ""
    partial_until: date | None = None
    scale: int = 1
    base: Period | None = None
    variant: str = ""
    note: str = ""


def take_over(session: Session, about: Passport, area: AreaRef, new: NewPublished) -> int:
    """Add a printed figure beside those there are; returns its identifier. To be called inside an edit.

    The first one counts; a later one that disagrees waits for a choice.

    Raises:
        UserError: if the source is not named.
    """
    if not new.source.strip():
        raise UserError("Een cijfer kan niet zonder bron.", "Noem het document en de plaats.")
    row = PublishedFigure(
        indicator_id=about.id,
        area_id=area.id,
        period=new.period.key,
        kind=new.kind,
        value=str(new.value),
        printed=new.printed or str(new.value),
        qualifier=new.qualifier,
        partial_until=new.partial_until,
        scale=new.scale,
        base_period="" if new.base is None else new.base.key,
        variant=new.variant,
        note=new.note.strip(),
        quote=new.quote.strip(),
        source=new.source.strip(),
    )
    key = f"{about.code}:{area.id}:{new.period.key}:{new.variant}"
    row.preferred = key not in _by_key(published(session, [about.code]))
    session.add(row)
    session.flush()
    return row.id
