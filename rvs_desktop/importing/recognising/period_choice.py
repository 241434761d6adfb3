"""Chooses the period of a cell: what stands nearest counts, texts that contradict each other are asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from rvs_desktop.importing.decisions import LEFT_OUT, DecisionKind
from rvs_desktop.importing.recognising.context import Around, Level
from rvs_desktop.importing.recognising.period_keys import (
    MORE_YEARS,
    NO_PERIOD,
    PARTS,
    SEVERAL,
    PeriodChoice,
    partial,
    resolve,
)
from rvs_desktop.importing.recognising.period_merging import merge
from rvs_desktop.importing.recognising.reach import Reaches
from rvs_desktop.importing.recognising.said_period import SaidPeriod
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.recognition import KnownMeasure
from rvs_desktop.importing.wording.period_text import PeriodText, as_quarter


@dataclass(frozen=True)
class _Found:
    """One reading of the texts around a table, with where it came from."""

    text: PeriodText
    level: Level


class PeriodChooser:
    """Chooses periods for one table; the texts around it are read once."""

    def __init__(
        self,
        around: Sequence[Around],
        axis: Sequence[PeriodText] = (),
        table: TableShape | None = None,
        *,
        expects_part: bool = False,
    ) -> None:
        """Read the texts around the table.

        Args:
            around: the texts, the nearest first.
            axis: all periods at rows and columns of the table.
            table: the table, of which titles and notes may say that a period is not counted to its end.
            expects_part: whether this table should name a part of a year, because the ones beside it do.
        """
        self._reaches = Reaches(table, around)
        self._expects_part = expects_part
        titled = any(a.level is Level.TITLE for a in around)
        self._cumulative = any(
            a.level in {Level.TITLE, Level.SHEET} or a.shared or (a.level is Level.OUTER and not titled)
            for a in around
            if a.period is not None and a.period.cumulative
        )
        self._left_out = any(
            a.label.skip == LEFT_OUT and DecisionKind.PERIOD in a.label.decided for a in around
        )
        self._several_days = len({period.stand for period in axis if period.stand}) > 1
        self._axis_years = [period for period in axis if period.year is not None]
        self._axis = [period for period in axis if period.has_part]
        self._monthly = any(p.first == p.last and not p.loose for p in self._axis)
        self._said = SaidPeriod(around, axis)
        self._written = [_Found(a.period, a.level) for a in around if a.period is not None]
        self._around = self._written
        self._memo: dict[tuple[tuple[PeriodText, ...], str, str], PeriodChoice] = {}

    def choose(self, near: tuple[PeriodText, ...], measure: KnownMeasure) -> PeriodChoice:
        """Return the period for the periods named at the row, column and section of a cell.

        Args:
            near: what stands at the cell, in any order.
            measure: the measure, because the state on a day belongs to the month or quarter in which it is counted.
        """
        key = (near, measure.period, measure.nature)
        found = self._memo.get(key)
        if found is None:
            found = self._memo[key] = self._to_its_end(
                self._unless_said_otherwise(self._choose(near, measure)), near
            )
        return found

    def _unless_said_otherwise(self, found: PeriodChoice) -> PeriodChoice:
        """Ask when somebody named the period of the file and all of the table is about another one."""
        own = None if found.decided else found.period
        said = self._said.instead_of(own) if own is not None else None
        if own is None or said is None:
            return found
        why = f"gekozen is {said.label()} en bij deze cijfers staat {own.label()}"
        return PeriodChoice(code="period_conflict", why=why, guesses=(own.key, said.key))

    def _to_its_end(self, found: PeriodChoice, near: tuple[PeriodText, ...]) -> PeriodChoice:
        """Ask when a text says that the period was not counted to its end, unless a person said that it is this one."""
        if found.period is None or found.decided or any(p.decided for p in near):
            return found
        years = [p.year for p in (*self._axis_years, *(f.text for f in self._around)) if p.year is not None]
        return self._reaches.short_of(found.period, max(years, default=None)) or found

    def _choose(self, near: tuple[PeriodText, ...], measure: KnownMeasure) -> PeriodChoice:
        near = tuple([self._settled(p, measure) if p.loose else p for p in near])
        self._around = [
            replace(f, text=self._settled(f.text, measure)) if f.text.loose else f for f in self._written
        ]
        said = tuple([p for p in near if p.decided])
        if not said:
            return self._from_texts(near, measure)
        others = tuple(p for p in near if not p.decided)
        if not _is_year(said) or not any(p.has_part for p in others):
            return _decided(said, others)
        near = (PeriodText(year=said[0].year), *(replace(p, year=None) for p in others))
        return self._from_texts(near, measure)

    def _settled(self, text: PeriodText, measure: KnownMeasure) -> PeriodText:
        """Read ``2020-1`` as the month or quarter that the table or the measure makes of it, else leave it open."""
        if self._monthly:
            return replace(text, loose=False)
        return as_quarter(text) if measure.period == "quarter" else replace(text, odd=True)

    def _from_texts(self, near: tuple[PeriodText, ...], measure: KnownMeasure) -> PeriodChoice:
        unclear = _unclear(near)
        if unclear is not None:
            return unclear
        merged = merge(near)
        if merged is None:
            return PeriodChoice(
                code="period_conflict", why="twee opschriften bij deze cijfers noemen verschillende perioden"
            )
        cumulative = self._cumulative or any(p.cumulative for p in near)
        if self._expects_part and not merged.has_part and not merged.stand and not self._part_near():
            return PeriodChoice(
                code="no_period", why="de andere bladen of tabellen noemen elk hun periode en deze niet"
            )
        completed = self._complete(merged)
        if isinstance(completed, PeriodChoice):
            return completed
        found = _said(completed) if completed.decided else resolve(completed, measure, cumulative=cumulative)
        if found.period is None and cumulative:
            alone = resolve(completed, measure, cumulative=False).period
            return replace(found, guesses=(alone.key,) if alone is not None else ())
        return found

    def _part_near(self) -> bool:
        return any(
            f.text.has_part or f.text.stand
            for f in self._around
            if f.level in {Level.TITLE, Level.SHEET, Level.HINT}
        )

    def _complete(self, near: PeriodText) -> PeriodText | PeriodChoice:
        """Add from around what the texts at the cell leave open."""
        if near.year is not None and (near.has_part or near.stand):
            return near
        if near.year is not None:
            return self._part_for_year(near)
        if self._left_out or any(f.text.any_year for f in self._around):
            return PeriodChoice(skip=LEFT_OUT) if self._left_out else MORE_YEARS
        if near.stand and not near.has_part and not self._several_days:
            around = self._all_from_around()
            if isinstance(around, PeriodText) and _ends_with(around, near.stand):
                return around
        if near.has_part or near.stand:
            return self._year_for_part(near)
        return self._all_from_around()

    def _year_for_part(self, near: PeriodText) -> PeriodText | PeriodChoice:
        years = self._years()
        if not years:
            return NO_PERIOD
        if len({year for year, _ in years}) > 1:
            return _conflict(years)
        if self._beside_title():
            return PeriodChoice(
                code="period_conflict", why="de titel noemt een ander deel van het jaar dan de tabel zelf"
            )
        year = years[0][0]
        return replace(
            near,
            year=year,
            until=near.until.replace(year=year) if near.until else None,
            stand=near.stand.replace(year=year) if near.stand else None,
        )

    def _beside_title(self) -> bool:
        """Whether the nearest title names a part of the year in which none of the periods of the table lies."""
        title = next((f.text for f in self._around if f.level is Level.TITLE and f.text.has_part), None)
        if title is None or title.several or title.many or not self._axis:
            return False
        return not any(_overlap(title, period) for period in self._axis)

    def _years(self) -> list[tuple[int, Level]]:
        """Years named around the table, the nearest first, at most one of its titles.

        A text that names several years says nothing. The day of a count gives its year only when no text does, and
        only at the end of a quarter: any other day may be the day of sending.
        """
        named = [f for f in self._around if f.text.year is not None and not f.text.many and not f.text.odd]
        plain = [
            f
            for f in named
            if (f.text.stand is None or f.text.named) and f.text.last_year in {None, f.text.year}
        ]
        if not plain:
            plain = [f for f in named if f.text.stand is not None and _ends_quarter(f.text.stand)]
        titles = [f for f in plain if f.level is Level.TITLE] or [f for f in plain if f.level is Level.OUTER]
        spoken = {f.text.year for f in titles}
        others = [
            f for f in plain if f.level in {Level.SHEET, Level.FILE, Level.HINT} and f.text.year not in spoken
        ]
        chosen = sorted([*titles[:1], *others], key=lambda f: f.level)
        return [(f.text.year, f.level) for f in chosen if f.text.year is not None]

    def _part_for_year(self, near: PeriodText) -> PeriodText | PeriodChoice:
        """A column ``2020`` below ``1e kwartaal`` is that quarter; a file name may only tell when it was sent."""
        for found in self._around:
            text = found.text
            named = found.level is Level.FILE and text.year in {None, near.year}
            if text.several and (named or found.level is Level.TITLE):
                return PeriodChoice(code="no_period", why=PARTS)
            if not text.has_part or text.several or text.odd or (text.many and near.year not in text.many):
                continue
            if text.year is not None and text.year != near.year and text.running:
                continue
            if found.level is Level.FILE and not text.running:
                if text.first == 1 and text.last == 12:
                    continue
                return PeriodChoice(
                    code="period_conflict",
                    why="de tabel noemt een heel jaar en de naam van het bestand een deel daarvan",
                )
            return replace(
                text,
                year=near.year,
                last_year=None,
                many=(),
                until=text.until.replace(year=near.year) if text.until and near.year else None,
            )
        return near

    def _all_from_around(self) -> PeriodText | PeriodChoice:
        said = next((f.text for f in self._around if f.text.decided), None)
        if said is not None and (said.has_part or not any(f.text.has_part for f in self._around)):
            return said
        usable = [f for f in self._around if not f.text.many and not f.text.odd]
        years = self._years()
        if len({year for year, _ in years}) > 1:
            return _conflict(years)
        parts = [f for f in usable if f.text.has_part and not f.text.several]
        if any(f.level is Level.TITLE for f in parts):
            parts = [f for f in parts if f.level is not Level.OUTER]
        # what stands above another table does not say which of its own several periods a title means
        unclear = any(f.text.several and f.level is Level.TITLE for f in usable)
        unclear = unclear and not any(f.level is Level.TITLE for f in parts)
        if parts and not unclear:
            return self._part_from_around(parts, years)
        if any(f.text.several for f in usable):
            return PeriodChoice(code="no_period", why=SEVERAL)
        stands = [f.text for f in usable if f.text.stand and f.text.year is not None]
        if stands and all(s.stand == stands[0].stand for s in stands):
            return stands[0]
        return PeriodText(year=years[0][0]) if years else NO_PERIOD

    def _part_from_around(
        self, parts: list[_Found], years: list[tuple[int, Level]]
    ) -> PeriodText | PeriodChoice:
        """Join the parts of a year that titles and names give; they may not lie apart."""
        if any(not _overlap(parts[0].text, other.text) for other in parts[1:]):
            return PeriodChoice(
                code="period_conflict",
                why="de titel en de naam van blad of bestand noemen verschillende perioden",
            )
        year = parts[0].text.year or (years[0][0] if years else None)
        if year is None:
            return NO_PERIOD
        finest = _finest(parts)
        until = finest.until.replace(year=year) if finest.until else None
        return replace(finest, year=year, until=until, stand=None)


def _is_year(said: tuple[PeriodText, ...]) -> bool:
    return all((p.first, p.last) == (1, 12) for p in said)


def _decided(said: tuple[PeriodText, ...], others: tuple[PeriodText, ...]) -> PeriodChoice:
    """Return the period that a person gave to a text at a cell; another text may only make it finer."""
    clear = tuple(p for p in others if not (p.odd or p.several or p.many or p.cumulative or p.running))
    merged = merge((*said, *clear)) or merge(said)
    if merged is None:
        return PeriodChoice(
            code="period_conflict", why="twee opschriften bij deze cijfers noemen verschillende perioden"
        )
    return _said(merged)


def _said(text: PeriodText) -> PeriodChoice:
    period = text.period()
    if period is None:
        return partial(text, "dit is geen maand, kwartaal, halfjaar of jaar")
    return PeriodChoice(period, decided=True)


def _unclear(near: tuple[PeriodText, ...]) -> PeriodChoice | None:
    """Say why the texts at a cell make no one period, whatever stands around."""
    if not any(p.odd or p.several or p.many or p.cumulative for p in near):
        return None
    if any(p.odd for p in near):
        return PeriodChoice(code="no_period", why="deze periode is geen maand, kwartaal, halfjaar of jaar")
    if any(p.several or p.many for p in near):
        return PeriodChoice(code="no_period", why="hier staan meer perioden door elkaar")
    if any(p.cumulative for p in near) and not any(p.has_part or p.year for p in near):
        return PeriodChoice(code="partial_period", why="er staat niet tot en met welke maand is opgeteld")
    return None


def _ends_with(text: PeriodText, day: date) -> bool:
    """Whether the period around a table ends on the day of the year of which a heading gives the state."""
    period = text.period()
    return period is not None and (period.end.month, period.end.day) == (day.month, day.day)


def _ends_quarter(day: date) -> bool:
    return day.month % 3 == 0 and (day + timedelta(days=1)).day == 1


def _finest(parts: list[_Found]) -> PeriodText:
    """The nearest part, unless a text further away names a part within it as the name of a sheet does."""
    nearest = parts[0]
    same = [f for f in parts if f.level in {Level.TITLE, Level.SHEET}]
    return min(same, key=lambda f: (_length(f.text), f.level)).text if same else nearest.text


def _length(text: PeriodText) -> int:
    return 12 if text.first is None or text.last is None else text.last - text.first + 1


def _conflict(years: list[tuple[int, Level]]) -> PeriodChoice:
    named = " en ".join(dict.fromkeys(str(year) for year, _ in years))
    return PeriodChoice(
        code="period_conflict", why=f"titel, bladnaam en bestandsnaam noemen verschillende jaren ({named})"
    )


def _overlap(one: PeriodText, other: PeriodText) -> bool:
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return True
    return one.first <= other.last and other.first <= one.last
