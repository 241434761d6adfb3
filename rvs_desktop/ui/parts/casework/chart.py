"""New Top-X plans through the year against the target, as a chart and a verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rvs_desktop.formats import format_count, format_decimal
from rvs_desktop.periods import MONTH_NAMES, Period, PeriodKind
from rvs_desktop.ui.charts.data import CONTEXT, Chart, Point, Series, Small, Step

if TYPE_CHECKING:
    from rvs_desktop.models.casework import CaseworkSnapshot, YearSoFar
    from rvs_desktop.models.targets import TargetPoint

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Judgement:
    """What the chip under the chart says: a word with a tone, and a sentence beside it."""

    text: str
    tone: str
    remark: str


def top_x_chart(snapshot: CaseworkSnapshot, source: str) -> Chart | None:
    """Return the chart of the last two years, None when no quarter was reported."""
    years = [year for year in snapshot.years if any(figure is not None for _, figure in year.points)]
    if not years:
        return None
    current = years[-1]
    target = target_of(snapshot, current.year)
    series = [_series(year, 0 if year is current else CONTEXT) for year in years]
    steps = () if target is None else (_step(target),)
    return Chart(
        translate("casework", "Top-X-plannen in de Veiligheidshuizen"),
        translate("casework", "aantal nieuwe plannen, opgeteld vanaf 1 januari, regio"),
        tuple(_until(period) for period in Period(PeriodKind.YEAR, current.year).parts(PeriodKind.QUARTER)),
        tuple(series),
        steps,
        source=source,
        small=Small.PERSONS,
    )


def _step(target: TargetPoint) -> Step:
    text = translate("casework", "doel {value}").format(value=format_decimal(target.value))
    return Step(0, 3, target.value, text)


def target_of(snapshot: CaseworkSnapshot, year: int) -> TargetPoint | None:
    """Return the target that holds for a year; the last decision counts."""
    found = [target for target in snapshot.targets if target.period.year == year]
    return found[-1] if found else None


def _until(quarter: Period) -> str:
    month = MONTH_NAMES[quarter.end.month - 1]
    short = {"september": "sept.", "december": "dec."}.get(month, month)
    return translate("casework", "t/m {month}").format(month=short)


def _series(year: YearSoFar, style: int) -> Series:
    points = tuple(
        Point(
            None if figure is None else figure.value,
            hollow=figure is not None and figure.reported < figure.expected,
            remark=""
            if figure is None or figure.reported == figure.expected
            else translate("casework", "{known} van {all} gemeenten").format(
                known=figure.reported, all=figure.expected
            ),
            key=period.key,
        )
        for period, figure in year.points
    )
    known = [point.value for point in points if point.value is not None]
    label = f"{year.year}: {format_decimal(known[-1])}" if known else f"{year.year}"
    return Series(f"{year.year}", points, style, label)


def judge(snapshot: CaseworkSnapshot, *, district: bool) -> Judgement:
    """Compare the last year with its target, only where both share a definition.

    The target counts new plans in the Veiligheidshuizen of the whole region; local PGA does not count for it.
    """
    if district:
        return Judgement(
            translate("casework", "Doel niet vergelijkbaar"),
            "none",
            translate("casework", "Het doel en de grafiek gelden voor de hele regio."),
        )
    year = snapshot.years[-1] if snapshot.years else None
    target = target_of(snapshot, year.year) if year is not None else None
    if year is None or target is None:
        return Judgement(translate("casework", "Geen doel"), "none", _no_target(snapshot))
    known = [
        (period, figure) for period, figure in year.points if figure is not None and figure.value is not None
    ]
    if not known:
        return Judgement(
            translate("casework", "Niet te bepalen"),
            "none",
            translate("casework", "Er zijn nog geen cijfers."),
        )
    period, figure = known[-1]
    value = figure.value or 0
    missing = figure.expected - figure.reported
    remark = _missing(missing, period)
    if target.value <= value:
        return Judgement(translate("casework", "Doel behaald"), "good", remark)
    short = format_count(int(target.value) - value)
    if period.number == 4:
        return Judgement(translate("casework", "{count} onder doel").format(count=short), "warn", remark)
    return Judgement(translate("casework", "Nog {count} tot het doel").format(count=short), "info", remark)


def _no_target(snapshot: CaseworkSnapshot) -> str:
    if not snapshot.targets:
        return translate("casework", "Voor Top-X is geen doel afgesproken.")
    years = sorted({target.period.year for target in snapshot.targets})
    text = translate("casework", "Het laatste doel geldt voor {year}.")
    return text.format(year=years[-1])


def _missing(count: int, period: Period) -> str:
    if not count:
        return translate("casework", "Alle gemeenten hebben geleverd.")
    if count == 1:
        return translate("casework", "1 levering ontbreekt, tot en met {period}.").format(
            period=period.label()
        )
    text = translate("casework", "{count} leveringen ontbreken, tot en met {period}.")
    return text.format(count=format_count(count), period=period.label())
