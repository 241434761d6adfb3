"""Indicators as a file: every printed figure and target with its line, and what deliveries make of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.exporting.plain import write_plain
from rvs_desktop.exporting.tables import ExportTable, Progress, Value
from rvs_desktop.formats import half_up
from rvs_desktop.models.areas import Area, area_by_code
from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.models.indicators.goals import Goal, goals
from rvs_desktop.models.indicators.matrix import result_years
from rvs_desktop.models.indicators.passport import Passport, footnote, passports, read_period
from rvs_desktop.models.indicators.published import Published, published
from rvs_desktop.models.indicators.result import Origin, Result
from rvs_desktop.models.indicators.results import Results
from rvs_desktop.models.settings import is_sample, region_code
from rvs_desktop.periods import Period, PeriodKind

FIELDS: Final = (
    Field("indicator", "indicator", width=30, help="code van de indicator"),
    Field("name", "name", width=36, help="naam"),
    Field("theme", "theme", width=24, help="thema"),
    Field("unit", "unit", width=9, help="count, percent, euro, fte, ratio of points"),
    Field("direction", "direction", width=9, help="up als hoger beter is, down als lager beter is, none"),
    Field(
        "kind",
        "kind",
        width=18,
        help="actual, baseline, average, change, change_vs_previous, change_abs of late_result zoals gedrukt; target"
        " of ambition; computed als het programma het cijfer maakte",
    ),
    Field("area_code", "area_code", width=22, help="code van het gebied"),
    Field("area", "area", width=22, help="naam van het gebied"),
    Field("period", "period", width=10, help="2020, 2020-H1, 2020-Q1 of 2020-03; 2015-2018 over meer jaren"),
    Field("value", "value", FieldKind.DECIMAL, width=12, help="het cijfer; leeg als er geen is"),
    Field("printed", "printed", width=14, help="zoals het in de bron staat"),
    Field("operator", "operator", width=9, help="van een doel: le, lt, ge, gt, eq of between"),
    Field("upper", "upper", FieldKind.DECIMAL, width=10, help="van een bandbreedte: de bovengrens"),
    Field("base_period", "base_period", width=11, help="waarmee een verandering of een doel vergelijkt"),
    Field("qualifier", "qualifier", width=12, help="provisional, circa, more_than, at_least, nearly of leeg"),
    Field("partial_until", "partial_until", width=13, help="laatste getelde dag als de periode niet om was"),
    Field("variant", "variant", width=16, help="wat anders is geteld dan gewoonlijk"),
    Field("level", "level", width=10, help="van een doel: regional, national of local"),
    Field("effective_from", "effective_from", width=13, help="van een doel: eerste dag waarop het geldt"),
    Field("decided_on", "decided_on", width=13, help="van een doel: dag van het besluit"),
    Field("decision", "decision", width=30, help="van een doel: het besluit"),
    Field("status", "status", width=14, help="value, missing, not_applicable, confidential of withdrawn"),
    Field("preferred", "preferred", width=9, help="1 als dit cijfer geldt, 0 als een andere bron geldt"),
    Field("origin", "origin", width=10, help="published, delivered, summed, derived, weighted of composed"),
    Field("note", "note", width=30, help="voetnoot of tekst"),
    Field("source", "source", width=20, help="document en regel"),
)
_PLACES: Final = 6


def export_indicators(
    session: Session,
    path: Path,
    *,
    as_of: date | None = None,
    area: str | None = None,
    period: str | None = None,
    progress: Progress | None = None,
) -> int:
    """Write the indicators with their figures and targets, in the order of the catalogue; returns how many lines.

    Args:
        session: to read with.
        path: ``.csv`` (UTF-8, comma, point in decimals) or ``.xlsx``; a workbook holds the passports in its legend.
        as_of: leave out targets that were decided after this day.
        area: code of one area.
        period: key of one period.
        progress: told every few hundred rows.

    Raises:
        UserError: if the ending, the area or the period is unknown, or the file cannot be written.
        Cancelled: if ``progress`` raised it.
    """
    lines = _Lines(session, as_of, area or "", period or "")
    rows = [*lines.all()]
    about = [lines.about[code] for code in dict.fromkeys(str(row[0]) for row in rows)]
    table = ExportTable(
        title="Indicatoren",
        fields=FIELDS,
        rows=rows,
        count=len(rows),
        frozen=2,
        plain=True,
        sheet="Indicatoren",
        sample=is_sample(session),
        persons=any(each.persons for each in about),
        notes=[(each.name, footnote(each)) for each in about],
    )
    write_plain(table, path, progress=progress)
    return table.count


class _Lines:
    """The lines of the file, indicator by indicator."""

    def __init__(self, session: Session, as_of: date | None, area_code: str, period_key: str) -> None:
        area = area_by_code(session, area_code) if area_code else None
        period = read_period(period_key) if period_key else None
        self.about = passports(session)
        self._as_of, self._period = as_of, period
        years = [Period(PeriodKind.YEAR, year) for year in sorted(result_years(session))]
        if period is not None:
            years = [period]
        extra = [area] if area is not None else []
        self._results = Results(session, region_code(session), years, extra=extra)
        places = [self._results.areas.region, *self._results.areas.districts]
        self._areas = extra or places
        self._years = years
        self._names = _areas(session)
        self._printed: dict[str, list[Published]] = {}
        for figure in published(session):
            self._printed.setdefault(figure.indicator, []).append(figure)
        self._goals = goals(session, self.about.values(), self._areas)

    def all(self) -> Iterator[list[Value]]:
        """Return the lines; an indicator without any gets one that says so."""
        for about in self.about.values():
            rows = [*self._figures(about), *self._targets(about), *self._computed(about)]
            if not rows and self._period is None and not about.measure and not about.rate:
                rows = [_line(about, {"status": "missing", "note": about.note, "source": about.source})]
            yield from rows

    def _figures(self, about: Passport) -> Iterator[list[Value]]:
        for one in self._printed.get(about.code, ()):
            if one.area not in {area.id for area in self._areas} or self._period not in (None, one.period):
                continue
            values: dict[str, Value] = {
                "kind": str(one.kind),
                "period": _span(one.period, one.until) or one.period_text,
                "value": one.value,
                "printed": one.printed,
                "base_period": one.base.key if one.base else "",
                "qualifier": one.qualifier,
                "partial_until": _day(one.partial_until),
                "variant": one.variant,
                "status": "value",
                "preferred": int(one.preferred),
                "origin": "published",
                "note": one.note,
                "source": one.source,
            }
            yield _line(about, values | self._place(one.area))

    def _targets(self, about: Passport) -> Iterator[list[Value]]:
        for area in self._areas:
            for goal in self._goals.get((about.code, area.id), ()):
                known = self._as_of is None or goal.known_on(self._as_of)
                if known and (self._period is None or goal.covers(self._period)):
                    yield _line(about, _goal(goal) | self._place(area.id))

    def _computed(self, about: Passport) -> Iterator[list[Value]]:
        for area in self._areas:
            for period in self._years:
                result = self._results.result(about.code, area, period)
                if result.origin in (Origin.NONE, Origin.PUBLISHED):
                    continue
                yield _line(about, _result(result, period) | self._place(area.id))

    def _place(self, area: int) -> dict[str, Value]:
        code, name = self._names[area]
        return {"area_code": code, "area": name}


def _goal(goal: Goal) -> dict[str, Value]:
    return {
        "kind": goal.kind,
        "period": _span(goal.period, goal.until if goal.until != goal.period else None),
        "value": goal.value,
        "printed": goal.printed,
        "operator": goal.operator,
        "upper": goal.upper,
        "base_period": goal.relative_to.key if goal.relative_to else "",
        "qualifier": goal.qualifier,
        "variant": goal.variant,
        "level": goal.level,
        "effective_from": _day(goal.effective_from),
        "decided_on": _day(goal.decided_on),
        "decision": goal.decision,
        "status": "withdrawn" if goal.withdrawn else "value",
        "preferred": 1,
        "origin": "published" if goal.source else "",
        "note": goal.quote,
        "source": goal.source,
    }


def _result(result: Result, period: Period) -> dict[str, Value]:
    coverage = (
        f"{result.reported} van {result.expected} gebieden" if result.reported < result.expected else ""
    )
    return {
        "kind": "computed",
        "period": period.key,
        "value": None if result.value is None else _number(result.value),
        "qualifier": result.qualifier,
        "partial_until": _day(result.partial_until),
        "status": result.status,
        "preferred": 1,
        "origin": str(result.origin),
        "note": result.note or coverage,
        "source": result.source,
    }


def _number(value: Decimal | Fraction) -> Decimal:
    """Return an exact value as a decimal that a file can hold, without noughts at its end."""
    return value if isinstance(value, Decimal) else half_up(value, _PLACES).normalize()


def _line(about: Passport, values: Mapping[str, Value]) -> list[Value]:
    said: dict[str, Value] = {
        "indicator": about.code,
        "name": about.name,
        "theme": about.theme,
        "unit": about.unit,
        "direction": about.good,
        **values,
    }
    return [said.get(field.key, "") for field in FIELDS]


def _span(period: Period | None, until: Period | None) -> str:
    if period is None:
        return ""
    return period.key if until is None else f"{period.key}-{until.key}"


def _day(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _areas(session: Session) -> dict[int, tuple[str, str]]:
    return {row.id: (row.code, row.name) for row in session.execute(select(Area.id, Area.code, Area.name))}
