"""Success of Burgernet per year with its targets, and per month with the limits of chance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rvs_desktop.formats import format_decimal
from rvs_desktop.models.control_charts import ENOUGH_POINTS, SIGNAL_SENTENCES
from rvs_desktop.models.documents import source_words
from rvs_desktop.models.indicators.wording import reach_words
from rvs_desktop.periods import MONTH_SHORT
from rvs_desktop.ui.charts.data import Chart, Limits, Point, Series, Small, Step
from rvs_desktop.ui.parts.burgernet.words import coverage, percentage, target_words, written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rvs_desktop.models.burgernet import BurgernetSnapshot, RatePoint
    from rvs_desktop.models.indicators.published import Published

translate = QCoreApplication.translate


def yearly_chart(
    snapshot: BurgernetSnapshot, source: str, printed: Mapping[int, Published] | None = None
) -> Chart | None:
    """Return the chart of years, from the first that has a figure or a target; None without figures.

    A year that was never counted here shows what a document ``printed`` of it.
    """
    counted = {place.period.year for place in snapshot.per_year if percentage(place.success) is not None}
    span = [place.period.year for place in snapshot.per_year]
    read = {year: one for year, one in (printed or {}).items() if year in span and year not in counted}
    known = sorted({*counted, *read})
    if not known:
        return None
    by_year = {point.period.year: point for point in snapshot.per_year}
    aims = {target.period.year: target for target in snapshot.targets}
    shown = range(min(by_year), max(by_year) + 3)
    marked = [*known, *(year for year in aims if year in shown)]
    first, last = min(marked), max([*marked, max(by_year)])
    years = list(range(first, last + 1))
    points = tuple(
        _printed_point(read[year]) if year in read else point_of(by_year.get(year), 12) for year in years
    )
    steps = tuple(
        Step(
            place,
            place,
            aims[year].value,
            translate("burgernet", "doel {value}").format(value=target_words(aims[year])),
        )
        for place, year in enumerate(years)
        if year in aims
    )
    name = translate("burgernet", "Succespercentage")
    return Chart(
        translate("burgernet", "Succespercentage per jaar"),
        translate("burgernet", "geslaagde acties als deel van alle acties, regio"),
        tuple(str(year) for year in years),
        (Series(name, points, 0, values_shown=True),),
        steps,
        unit="%",
        decimals=1,
        source=source,
        small=Small.ACTIONS,
    )


def point_of(point: RatePoint | None, months: int) -> Point:
    """Return a point; hollow when months or municipalities are missing from it."""
    if point is None:
        return Point(None)
    value = percentage(point.success)
    if value is None:
        return Point(None, remark=written(point.success) if point.success.denominator == 0 else "")
    remarks = [coverage(point.success)]
    if point.months < months:
        remarks.append(
            translate("burgernet", "{known} van {all} maanden").format(known=point.months, all=months)
        )
    said = ", ".join(remark for remark in remarks if remark)
    parts = (point.success.numerator or 0, point.success.denominator or 0)
    signal = SIGNAL_SENTENCES[point.signals[0]] if point.signals else ""
    return Point(value, hollow=bool(said), remark=said, key=point.period.key, parts=parts, signal=signal)


def _printed_point(figure: Published) -> Point:
    """Return what a document printed: nothing to hide, and not made of figures in this file."""
    text = translate("burgernet", "afgedrukt in {source}").format(source=source_words(figure.source))
    said = ", ".join(part for part in (text, reach_words(figure.partial_until), figure.note) if part)
    hollow = figure.partial_until is not None or figure.qualifier != ""
    return Point(figure.value, hollow=hollow, remark=said, published=True)


def monthly_chart(snapshot: BurgernetSnapshot, source: str) -> Chart | None:
    """Return the chart of months up to the last with figures; None when there are fewer than two."""
    if snapshot.until is None or snapshot.until.number < 2:
        return None
    months = snapshot.per_month[: snapshot.until.number]
    name = translate("burgernet", "Succespercentage")
    limits = None
    if snapshot.mean is not None:
        mean = translate("burgernet", "gemiddeld {value}").format(
            value=f"{snapshot.mean * 100:.1f}%".replace(".", ",")
        )
        limits = Limits(
            tuple(None if one.limits is None else one.limits[0] * 100 for one in months),
            tuple(None if one.limits is None else one.limits[1] * 100 for one in months),
            snapshot.mean * 100,
            mean,
        )
    aims = [target for target in snapshot.targets if target.period.year == snapshot.year.year]
    steps = tuple(
        Step(
            0,
            len(months) - 1,
            target.value,
            translate("burgernet", "doel {value}").format(value=target_words(target)),
        )
        for target in aims[-1:]
    )
    return Chart(
        translate("burgernet", "Per maand in {year}").format(year=snapshot.year.label()),
        translate("burgernet", "deel van alle acties per maand. {remark}").format(remark=stability(snapshot)),
        tuple(MONTH_SHORT[one.period.number - 1] for one in months),
        (Series(name, tuple(point_of(one, 1) for one in months)),),
        steps,
        limits,
        unit="%",
        decimals=1,
        source=source,
        small=Small.ACTIONS,
    )


def stability(snapshot: BurgernetSnapshot) -> str:
    """Return in one sentence what the limits say."""
    if snapshot.mean is None:
        text = translate("burgernet", "Te kort voor een uitspraak: {count} van ten minste {enough} maanden")
        return text.format(count=format_decimal(snapshot.limited_by), enough=ENOUGH_POINTS)
    marked = [point.period.label(short=True) for point in snapshot.per_month if point.signals]
    if marked:
        return translate("burgernet", "Meer dan toeval: {months}").format(months=", ".join(marked))
    return translate("burgernet", "Stabiel, geen uitschieters")
