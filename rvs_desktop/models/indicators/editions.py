"""What earlier publications said of an indicator, what is said now, and why the two differ.

A publication is a document that printed a figure, or a period that was fixed. Each line holds one such figure beside
the one of today; the reasons are what the file knows: rounding, a part of a period, another way of counting, a break,
figures that were corrected or came in later, and a change of areas.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_count, format_date
from rvs_desktop.models.areas import Area, AreaKind, AreaRef
from rvs_desktop.models.documents import document_words
from rvs_desktop.models.figures import Measure, Nature, Rate
from rvs_desktop.models.indicators.comparing import ChangeKind, change_words
from rvs_desktop.models.indicators.passport import Passport
from rvs_desktop.models.indicators.published import Published, PublishedContradiction, reach
from rvs_desktop.models.indicators.restarts import area_events
from rvs_desktop.models.indicators.result import Origin, Result
from rvs_desktop.models.indicators.results import Results
from rvs_desktop.models.indicators.story import IndicatorStory, StoryPoint
from rvs_desktop.models.indicators.tables import FigureKind
from rvs_desktop.models.indicators.wording import (
    QUALIFIER_WORDS,
    reach_words,
    result_words,
    value_words,
)
from rvs_desktop.models.settings import region_code
from rvs_desktop.periods import Period

_CHANGES = (FigureKind.CHANGE, FigureKind.CHANGE_VS_PREVIOUS)
_NAMED = 3
"""Corrected figures that are named; the others are counted."""


@dataclass(frozen=True)
class Correction:
    """A delivered figure that is not what it was when its period was fixed; None where there was or is none."""

    measure: int
    area: int
    period: Period
    fixed: int | None
    now: int | None


@dataclass(frozen=True)
class FixedPeriod:
    """A period that was fixed, with what became of its figures since, of whatever measure or area."""

    period: Period
    day: date
    corrections: tuple[Correction, ...]


@dataclass(frozen=True)
class Edition:
    """One figure of an earlier publication beside the one of today.

    Attributes:
        key: identity of the row.
        period: what it is about; empty words stand for a figure without a year.
        who: the document, or when the period was fixed.
        place: document and line as stored, for the text beside it.
        said: what was said, with its unit.
        now: what is said today.
        differs: whether the two cannot both be true; None where they cannot be compared.
        reasons: why, a sentence each; what is the same says so too.
    """

    key: str
    period: Period
    who: str
    place: str
    quote: str
    said: str
    now: str
    differs: bool | None
    reasons: tuple[str, ...]


def editions(
    session: Session, story: IndicatorStory, fixed: Sequence[FixedPeriod] = ()
) -> tuple[Edition, ...]:
    """Return every figure that was published before of a story, the latest period first."""
    teller = _Comparer(session, story)
    found = [*teller.printed(), *teller.fixed(fixed)]
    return tuple(sorted(found, key=_newest))


def _newest(one: Edition) -> tuple[int, str, str]:
    return -one.period.start.toordinal(), one.period.key, one.key


class _Comparer:
    def __init__(self, session: Session, story: IndicatorStory) -> None:
        self._reader, self._story = session, story
        self._about: Passport = story.about
        self._points: Mapping[Period, StoryPoint] = {point.period: point for point in story.points}
        self._choices = {one.period: one for one in story.contradictions}
        self._events = area_events(session, story.area)
        self._names = {row.id: row.name for row in session.execute(select(Area.id, Area.name))}

    def printed(self) -> Iterator[Edition]:
        """Yield what documents printed: results, and changes since the year before."""
        for figure in self._story.printed:
            if figure.period is None or figure.until is not None:
                continue
            if figure.result:
                yield self._result(figure, figure.period)
            elif figure.kind in _CHANGES:
                yield self._change(figure, figure.period)
            elif figure.kind is FigureKind.LATE_RESULT:
                yield self._late(figure, figure.period)

    def _edition(
        self,
        figure: Published,
        period: Period,
        words: tuple[str, str],
        reasons: Iterable[str],
        *,
        differs: bool | None = None,
    ) -> Edition:
        """Return a line; ``words`` are what was said and what is said now."""
        kept = tuple(dict.fromkeys(reason for reason in reasons if reason))
        who = document_words(figure.source)
        return Edition(
            f"published:{figure.id}", period, who, figure.source, figure.quote, *words, differs, kept
        )

    def _result(self, figure: Published, period: Period) -> Edition:
        about, point = self._about, self._points.get(period)
        before = QUALIFIER_WORDS.get(figure.qualifier, "")
        said = f"{before} {value_words(figure.value, about.unit)}".strip()
        if figure.variant:
            return self._edition(figure, period, (said, ""), [f"Anders geteld: {figure.variant}."])
        now = self._now(point)
        if now is None or now.value is None:
            return self._edition(figure, period, (said, ""), ["Van nu is geen cijfer bekend."])
        same = Fraction(now.value) == Fraction(figure.value) or _possible(figure, now.value)
        reasons = [*self._rounding(figure, now, same=same), *self._unlike(figure, now, period, same=same)]
        words = result_words(now, about.unit, about.decimals)
        return self._edition(figure, period, (said, words), reasons, differs=not same)

    def _now(self, point: StoryPoint | None) -> Result | None:
        """Return what is said today: what deliveries make of it, else the printed figure that counts."""
        if point is None:
            return None
        return point.other if point.other is not None and point.other.value is not None else point.result

    def _rounding(self, figure: Published, now: Result, *, same: bool) -> Iterator[str]:
        if not same:
            return
        assert now.value is not None
        if Fraction(now.value) == Fraction(figure.value):
            yield "Gelijk."
        elif figure.qualifier:
            yield f"Past bij ‘{QUALIFIER_WORDS[figure.qualifier]}’."
        else:
            yield "Gelijk na afronding."

    def _unlike(self, figure: Published, now: Result, period: Period, *, same: bool) -> Iterator[str]:
        """Yield what makes the figure of then and that of now unlike each other."""
        if figure.partial_until != now.partial_until and figure.partial_until is not None:
            yield f"Toen geteld {reach_words(figure.partial_until)}."
        if now.reported != now.expected:
            yield f"Nu {now.reported} van {now.expected} gemeenten."
        if now.parts[0] != now.parts[1]:
            yield f"Nu {now.parts[0]} van {now.parts[1]} delen van het jaar."
        for one in self._story.breaks:
            if one.from_period == period or (not same and one.from_period.start <= period.end):
                yield f"Anders geteld vanaf {one.from_period.label()}: {one.reason}"
        if same:
            return
        choice = self._choices.get(period)
        if choice is not None and now.origin is Origin.PUBLISHED:
            yield _choice_words(choice)
        elif now.origin in (Origin.DELIVERED, Origin.SUMMED, Origin.DERIVED):
            yield "Nu opgeteld uit leveringen; toen gedrukt."
            yield from self._divisions(period.end)

    def _change(self, figure: Published, period: Period) -> Edition:
        """Compare a printed change with the one that follows from the figures of now."""
        said = f"{value_words(figure.value, 'percent')}"
        said = f"{'+' if figure.value > 0 else ''}{said} t.o.v. {_base(figure, period).label()}"
        point = self._points.get(period)
        change = point.change if point is not None else None
        if change is None or change.amount is None or change.printed or change.kind is not ChangeKind.PERCENT:
            reason = change.reason if change is not None and change.reason else "Niet na te rekenen."
            return self._edition(figure, period, (said, ""), [reason])
        if change.base_period != _base(figure, period):
            reason = f"Vergeleken met {_base(figure, period).label()}; nu met {change.base_period}."
            return self._edition(figure, period, (said, change_words(change)), [reason])
        same = abs(Fraction(change.amount) - Fraction(figure.value)) <= Fraction(1, 2)
        reason = "Gelijk na afronding." if same else "De onderliggende cijfers geven een andere verandering."
        return self._edition(
            figure, period, (said, change_words(change, base=True)), [reason], differs=not same
        )

    def _late(self, figure: Published, period: Period) -> Edition:
        """Say what was booked later: it belongs to its own year and is never added without saying so (trap T8)."""
        said = value_words(figure.value, self._about.unit)
        point = self._points.get(period)
        now = self._now(point)
        words = result_words(now, self._about.unit, self._about.decimals) if now is not None else ""
        reason = "Na-ijl: later geboekt op dit jaar en niet in het cijfer van nu begrepen."
        return self._edition(figure, period, (said, words), [reason, figure.note])

    def _divisions(self, day: date) -> Iterator[str]:
        """Yield the changes of areas since a day that touch the area of the figure."""
        for label, first in self._events:
            if first > day:
                yield f"Andere indeling sinds {format_date(first)}: {label}."

    def fixed(self, periods: Sequence[FixedPeriod]) -> Iterator[Edition]:
        """Yield what stood when periods were fixed, as it follows from the record of changes."""
        measures = _measures_of(self._reader, self._about)
        if not measures or not periods:
            return
        story = self._story
        extra = [story.area] if story.area.kind == AreaKind.MUNICIPALITY else []
        asked = [one.period for one in periods]
        results = Results(self._reader, region_code(self._reader), asked, [self._about.code], extra)
        for one in periods:
            now = results.other_result(self._about.code, story.area, one.period)
            if now is not None and now.value is not None:
                inside = _members(results, story.area, one.period)
                kept = [each for each in one.corrections if each.measure in measures and each.area in inside]
                yield self._fixed(one, kept, now, measures)

    def _fixed(
        self, one: FixedPeriod, corrections: Sequence[Correction], now: Result, measures: Mapping[int, str]
    ) -> Edition:
        about = self._about
        words = result_words(now, about.unit, about.decimals)
        said, differs = words, False
        if corrections:
            then = _then(now, one.period, corrections, measures, about) if about.measure else None
            differs = then is None or then != now.value
            shown = now if then is None else replace(now, value=then)
            said = "" if then is None else result_words(shown, about.unit, about.decimals)
        reasons = [*self._corrected(corrections), *self._divisions(one.day)] or ["Gelijk."]
        who = f"Vastgesteld op {format_date(one.day)}"
        key = f"fixed:{one.period.key}:{one.day}"
        return Edition(key, one.period, who, "", "", said, words, differs, tuple(reasons))

    def _corrected(self, corrections: Sequence[Correction]) -> Iterator[str]:
        later = [one for one in corrections if one.fixed is None]
        gone = [one for one in corrections if one.now is None and one.fixed is not None]
        changed = [one for one in corrections if one.fixed is not None and one.now is not None]
        for count, said in (
            (changed, "gecorrigeerd na het vaststellen"),
            (later, "pas na het vaststellen geleverd"),
            (gone, "na het vaststellen vervallen"),
        ):
            if count:
                number = "1 cijfer" if len(count) == 1 else f"{format_count(len(count))} cijfers"
                named = "; ".join(self._named(one) for one in count[:_NAMED])
                rest = "; en andere" if len(count) > _NAMED else ""
                yield f"{number} {said}: {named}{rest}."

    def _named(self, one: Correction) -> str:
        told = [format_count(value) for value in (one.fixed, one.now) if value is not None]
        return f"{self._names.get(one.area, '')} {one.period.label()} {' → '.join(told)}"


def _possible(figure: Published, now: Decimal | Fraction) -> bool:
    """Tell whether a printed figure leaves a figure of now possible, given its rounding and the words beside it."""
    room = reach(figure)
    value = Fraction(now)
    above = (
        room.low is None or value > Fraction(room.low) or (room.low_closed and value == Fraction(room.low))
    )
    below = (
        room.high is None
        or value < Fraction(room.high)
        or (room.high_closed and value == Fraction(room.high))
    )
    return above and below


def _choice_words(choice: PublishedContradiction) -> str:
    if choice.open:
        return "Bronnen spreken elkaar tegen; kies bij Bronnen welke geldt."
    return f"Bronnen spreken elkaar tegen; gekozen: {choice.reason}"


def _base(figure: Published, period: Period) -> Period:
    return figure.base or period.shift(-1)


def _then(
    now: Result,
    period: Period,
    corrections: Sequence[Correction],
    measures: Mapping[int, str],
    about: Passport,
) -> Decimal | None:
    """Return what a sum was before it was corrected; of a stock only the end of the period is in it."""
    if not isinstance(now.value, Decimal):
        return None
    moved = sum(
        (one.now or 0) - (one.fixed or 0)
        for one in corrections
        if measures[one.measure] == Nature.FLOW or one.period.end == period.end
    )
    return now.value - Decimal(moved).scaleb(-about.decimals)


def _measures_of(session: Session, about: Passport) -> dict[int, str]:
    """Return the measures of an indicator with their nature: one, or both of a rate."""
    query = select(Measure.id, Measure.nature)
    if about.measure:
        query = query.where(Measure.code == about.measure)
    elif about.rate:
        pair = session.execute(
            select(Rate.numerator_id, Rate.denominator_id).where(Rate.code == about.rate)
        ).one()
        query = query.where(Measure.id.in_(pair))
    else:
        return {}
    return {row.id: row.nature for row in session.execute(query)}


def _members(results: Results, area: AreaRef, period: Period) -> frozenset[int]:
    """Return the areas whose figures make up that of an area."""
    stays = results.areas.stays(period.start, period.end)
    inside = {place.id for place, stay in stays.items() if area in (stay.district, results.areas.region)}
    return frozenset(inside | {area.id})
