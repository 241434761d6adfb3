"""Printed figures recomputed: sums, weights, changes, quotients and formation, each with what was found.

A deviation is no error by itself: rounding explains some, a set of several answers others, and two sources may simply
disagree. What explains it stands beside it; nothing is put right silently (traps T2 to T6, T18).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from typing import Final

from sqlalchemy.orm import Session

from rvs_desktop.formats import format_decimal, half_up
from rvs_desktop.models.areas import AreaRef, Division, division
from rvs_desktop.models.formation import FormationLine, formation
from rvs_desktop.models.indicators.comparing import implied_base
from rvs_desktop.models.indicators.goals import Goal, goals
from rvs_desktop.models.indicators.passport import Passport, passports
from rvs_desktop.models.indicators.published import Published, choose_one, disagree, published
from rvs_desktop.models.indicators.tables import Aggregation, FigureKind
from rvs_desktop.models.rates import weighted_rate
from rvs_desktop.periods import Period

_ADDED_UP: Final = (FigureKind.ACTUAL, FigureKind.AVERAGE, FigureKind.CHANGE_ABS)
_FRACTION: Final = re.compile(r"(\d+) op de (\d+)")
_COLUMNS: Final = ("operational", "trainees", "non_operational", "total")


class CheckKind(StrEnum):
    """What was recomputed."""

    SUM = "sum"
    WEIGHTED = "weighted"
    CHANGE = "change"
    STATED = "stated"
    QUOTIENT = "quotient"
    COMPOSED = "composed"
    ANSWERS = "answers"
    SOURCES = "sources"
    SAME_GOAL = "same_goal"
    FRACTION = "fraction"
    IMPLIED = "implied"
    FORMATION_ROW = "formation_row"
    FORMATION_COLUMN = "formation_column"


@dataclass(frozen=True)
class Check:
    """One recomputation; ``explained`` says why a deviation is no error, empty where nothing explains it.

    ``subject`` is the code of the indicator, or the name of a row; ``period`` and ``area`` as far as they apply.
    """

    kind: CheckKind
    subject: str
    period: str
    area: str
    agrees: bool
    found: Decimal | Fraction
    printed: Decimal | None
    explained: str = ""

    @property
    def detail(self) -> str:
        """What was found beside what is printed."""
        found = format_decimal(self.found, 0 if self.found == int(self.found) else 2)
        return f"herrekend {found}" if self.printed is None else f"herrekend {found}, gedrukt {self.printed}"


def figure_checks(session: Session, region: str) -> tuple[Check, ...]:
    """Return every check of the printed figures of a region, those that deviate too.

    Raises:
        UserError: if the region is unknown.
    """
    found = _Checker(session, division(session, region))
    return tuple(found.all())


class _Checker:
    """The printed figures of one region, by what they are about."""

    def __init__(self, session: Session, areas: Division) -> None:
        self._areas = areas
        self._about = passports(session)
        self._figures = published(session)
        self._goals = goals(session, self._about.values(), [areas.region])
        self._formation = formation(session, areas.region.id)
        self._by_key: dict[tuple[str, FigureKind, str, int], list[Published]] = {}
        for figure in self._figures:
            key = (figure.indicator, figure.kind, _when(figure), figure.area)
            self._by_key.setdefault(key, []).append(figure)

    def all(self) -> Iterator[Check]:
        """Return the checks, sort by sort."""
        for about in self._about.values():
            yield from self._sums(about)
            yield from self._weights(about)
            yield from self._quotients(about)
            yield from self._composed(about)
            yield from self._stated(about)
        yield from self._changes()
        yield from self._answers()
        yield from self._sources()
        yield from _formation_checks(self._formation)

    def _value(self, code: str, kind: FigureKind, when: str, area: AreaRef) -> Published | None:
        return choose_one(self._by_key.get((code, kind, when, area.id), ()))

    def _periods(self, code: str, kind: FigureKind) -> list[str]:
        region = self._areas.region.id
        return sorted({key[2] for key in self._by_key if key[:2] == (code, kind) and key[3] == region})

    def _sums(self, about: Passport) -> Iterator[Check]:
        """Districts add up to the region; rounded averages may differ by their rounding (traps T4, T5)."""
        if about.aggregation != Aggregation.SUM:
            return
        for kind in _ADDED_UP:
            for when in self._periods(about.code, kind):
                whole = self._value(about.code, kind, when, self._areas.region)
                parts = [self._value(about.code, kind, when, home) for home in self._areas.districts]
                known = [part.value for part in parts if part is not None]
                if whole is None or len(known) != len(parts):
                    continue
                total = sum(known, Decimal())
                off = abs(total - whole.value)
                rounding = kind is FigureKind.AVERAGE and off <= Decimal(len(known) + 1) / 2
                yield Check(
                    CheckKind.SUM, about.code, f"{kind}:{when}", self._areas.region.code, not off, total,
                    whole.value, "Verschil door afronding van de gemiddelden." if off and rounding else "",
                )  # fmt: skip

    def _weights(self, about: Passport) -> Iterator[Check]:
        """The percentage of the region follows from those of its districts, weighted with their counts (trap T2)."""
        if about.aggregation != Aggregation.WEIGHTED:
            return
        for when in self._periods(about.code, FigureKind.ACTUAL):
            whole = self._value(about.code, FigureKind.ACTUAL, when, self._areas.region)
            pairs = [
                (
                    self._value(about.code, FigureKind.ACTUAL, when, home),
                    self._value(about.weight, FigureKind.ACTUAL, when, home),
                )
                for home in self._areas.districts
            ]
            joint = weighted_rate(
                [
                    (share.value if share else None, int(count.value) if count else None)
                    for share, count in pairs
                ]
            )
            if whole is not None and joint is not None:
                agrees = abs(joint - whole.value) <= 1
                yield Check(
                    CheckKind.WEIGHTED, about.code, when, self._areas.region.code, agrees, joint, whole.value
                )

    def _quotients(self, about: Passport) -> Iterator[Check]:
        """A ratio follows from the two figures it is of; that of another name does not (trap T6)."""
        if not about.numerator:
            return
        for when in self._periods(about.numerator, FigureKind.ACTUAL):
            upper = self._value(about.numerator, FigureKind.ACTUAL, when, self._areas.region)
            lower = self._value(about.denominator, FigureKind.ACTUAL, when, self._areas.region)
            if upper is None or lower is None or not lower.value:
                continue
            found = Fraction(upper.value) * 100 / Fraction(lower.value)
            printed = self._value(about.code, FigureKind.ACTUAL, when, self._areas.region)
            agrees = printed is None or half_up(found) == printed.value
            value = printed.value if printed else None
            yield Check(CheckKind.QUOTIENT, about.code, when, self._areas.region.code, agrees, found, value)

    def _composed(self, about: Passport) -> Iterator[Check]:
        for when in self._periods(about.code, FigureKind.ACTUAL) if about.components else ():
            whole = self._value(about.code, FigureKind.ACTUAL, when, self._areas.region)
            parts = [
                self._value(code, FigureKind.ACTUAL, when, self._areas.region) for code in about.components
            ]
            known = [part.value for part in parts if part is not None]
            if whole is not None and len(known) == len(parts):
                total = sum(known, Decimal())
                yield Check(
                    CheckKind.COMPOSED, about.code, when, self._areas.region.code, total == whole.value, total,
                    whole.value,
                )  # fmt: skip

    def _changes(self) -> Iterator[Check]:
        """A printed change follows from the two figures; where only one is printed it implies the other (T20)."""
        places = {area.id: area for area in (self._areas.region, *self._areas.districts)}
        for figure in self._figures:
            area = places.get(figure.area)
            if area is None or figure.base is None or figure.period is None:
                continue
            new = self._result(figure.indicator, figure.period, area)
            old = self._result(figure.indicator, figure.base, area)
            if new is None:
                continue
            if figure.kind is FigureKind.CHANGE_ABS and old is not None:
                agrees = new - old == figure.value
                yield _change(figure, area, new - old, agrees=agrees)
            elif figure.kind is not FigureKind.CHANGE_ABS and old:
                found = Fraction(new - old) * 100 / Fraction(old)
                yield _change(figure, area, found, agrees=half_up(found) == figure.value)
            elif figure.kind is not FigureKind.CHANGE_ABS and old is None:
                implied = implied_base(new, figure.value)
                if implied is not None:
                    why = "Niet gedrukt; teruggerekend uit de verandering, dus circa."
                    yield Check(
                        CheckKind.IMPLIED, figure.indicator, figure.base.key, area.code,
                        agrees=True, found=half_up(implied), printed=None, explained=why,
                    )  # fmt: skip

    def _result(self, code: str, period: Period, area: AreaRef) -> Decimal | None:
        for kind in (FigureKind.ACTUAL, FigureKind.BASELINE):
            one = self._value(code, kind, period.key, area)
            if one is not None:
                return one.value
        return None

    def _stated(self, about: Passport) -> Iterator[Check]:
        """What a target says in percent beside its number; the number is what is judged with (trap T9)."""
        known = self._goals.get((about.code, self._areas.region.id), ())
        baselines = self._periods(about.code, FigureKind.BASELINE)
        for goal in known:
            if goal.stated_change is None or goal.value is None or not baselines:
                continue
            base = self._value(about.code, FigureKind.BASELINE, baselines[0], self._areas.region)
            if base is not None and base.value:
                found = (Fraction(goal.value) - Fraction(base.value)) * 100 / Fraction(base.value)
                yield Check(
                    CheckKind.STATED, about.code, goal.period.key, self._areas.region.code,
                    half_up(found) == goal.stated_change, found, goal.stated_change,
                )  # fmt: skip
        yield from self._same_goals(about, known)
        yield from self._fractions(about, known)

    def _same_goals(self, about: Passport, known: Sequence[Goal]) -> Iterator[Check]:
        """A target of two years that differs only by rounding is one target."""
        for first, second in pairwise(known):
            if first.value is None or second.value is None or first.value == second.value:
                continue
            if about.unit == "euro" and _thousands(second.value) == first.value:
                found, when = _thousands(second.value), f"{first.period.key}:{second.period.key}"
                yield Check(
                    CheckKind.SAME_GOAL, about.code, when, self._areas.region.code, found == first.value, found,
                    first.value, "Hetzelfde doel, in het ene jaar op duizenden afgerond.",
                )  # fmt: skip

    def _fractions(self, about: Passport, known: Iterable[Goal]) -> Iterator[Check]:
        """A target in percent that is also said as "1 op de 5" says the same twice (trap T11)."""
        for goal in known:
            match = _FRACTION.search(goal.quote)
            if match is not None and goal.value is not None and about.unit == "percent":
                found = Fraction(100 * int(match[1]), int(match[2]))
                yield Check(
                    CheckKind.FRACTION, about.code, goal.period.key, self._areas.region.code,
                    found == goal.value, found, goal.value,
                )  # fmt: skip

    def _answers(self) -> Iterator[Check]:
        """Shares of a set of which one case can have several need not add up to 100 (trap T18)."""
        sets: dict[str, list[str]] = {}
        for about in self._about.values():
            if about.answers:
                sets.setdefault(about.answers, []).append(about.code)
        for name, codes in sets.items():
            for when in self._periods(codes[0], FigureKind.ACTUAL):
                parts = [self._value(code, FigureKind.ACTUAL, when, self._areas.region) for code in codes]
                total = sum((part.value for part in parts if part is not None), Decimal())
                yield Check(
                    CheckKind.ANSWERS, name, when, self._areas.region.code, total == 100, total, Decimal(100),
                    "Per geval zijn meer antwoorden mogelijk, dus de som hoeft geen 100 te zijn.",
                )  # fmt: skip

    def _sources(self) -> Iterator[Check]:
        """Sources about one thing agree, perhaps after rounding, or they contradict each other (trap T1)."""
        codes = {area.id: area.code for area in (self._areas.region, *self._areas.districts)}
        for (code, kind, when, area), figures in self._by_key.items():
            alike = [figure for figure in figures if figure.variant == figures[0].variant]
            if kind is not FigureKind.ACTUAL or len(alike) < 2 or area not in codes:
                continue
            other = disagree(alike)
            rounded = not other and len({figure.value for figure in alike}) > 1
            first, last = alike[0], alike[-1]
            yield Check(
                CheckKind.SOURCES, code, when, codes[area], not other, max(f.value for f in alike),
                min(f.value for f in (first, last, *alike)),
                "Hetzelfde cijfer, in één bron afgerond." if rounded else "",
            )  # fmt: skip


def _change(figure: Published, area: AreaRef, found: Decimal | Fraction, *, agrees: bool) -> Check:
    assert figure.base is not None
    assert figure.period is not None
    when = f"{figure.kind}:{figure.base.key}:{figure.period.key}"
    return Check(CheckKind.CHANGE, figure.indicator, when, area.code, agrees, found, figure.value)


def _thousands(value: Decimal) -> Decimal:
    return half_up(Fraction(value) / 1000) * 1000


def _when(figure: Published) -> str:
    if figure.period is None:
        return figure.period_text
    return f"{figure.period.key}-{figure.until.key}" if figure.until is not None else figure.period.key


def _formation_checks(lines: Sequence[FormationLine]) -> Iterator[Check]:
    """Parts add up to their row, rows to the total of their column; marked rows may differ by rounding (trap T4)."""
    for line in lines:
        parts = line.total - line.deviation
        why = "De bron merkt deze rij als afgerond." if line.rounded and line.deviation else ""
        place = "totaal" if line.is_total else ""
        yield Check(CheckKind.FORMATION_ROW, line.name, place, "", not line.deviation, parts, line.total, why)
    for column in _COLUMNS if lines else ():
        amounts: Mapping[bool, list[Decimal]] = {
            total: [getattr(line, column) for line in lines if line.is_total is total]
            for total in (False, True)
        }
        found, printed = sum(amounts[False], Decimal()), sum(amounts[True], Decimal())
        yield Check(CheckKind.FORMATION_COLUMN, column, "", "", found == printed, found, printed)
