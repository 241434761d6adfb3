"""Several lines beside the chart of an indicator: its districts or municipalities, or indicators counted alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.charts.card import ChartCard
from rvs_desktop.ui.charts.data import CONTEXT, MOST_SERIES, Chart, Kind, Point, Series, Small
from rvs_desktop.ui.parts.indicators.chart import unit_of
from rvs_desktop.ui.parts.indicators.table import remarks_of
from rvs_desktop.ui.parts.indicators.tabs import SideTabs
from rvs_desktop.ui.shortened import ShortenedLabel

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.indicators.lines import Line, LineSet
    from rvs_desktop.models.indicators.result import Result
    from rvs_desktop.periods import Period

translate = QCoreApplication.translate
BESIDE: Final = "beside"
DISTRICTS: Final = "district"
MUNICIPALITIES: Final = "municipality"
_UNLIKE: Final = 8
"""How many times the smallest of small multiples the largest may be on one axis."""


@dataclass(frozen=True)
class PointKey:
    """Which figure a point is: codes of indicator and area, key of the period."""

    code: str
    area: str
    period: str


@dataclass(frozen=True)
class ReadLines:
    """Reads lines to compare; on the thread of the file.

    ``how`` is what to put beside each other; where it is empty, indicators if there are any, else districts.
    """

    region: str
    code: str
    area: str
    how: str = ""
    chosen: tuple[str, ...] = ()

    def __call__(self, session: Session) -> tuple[str, LineSet]:
        """Return what was put beside each other, and the lines."""
        from rvs_desktop.models.areas import AreaKind
        from rvs_desktop.models.indicators.lines import lines_beside, lines_of_areas

        if self.how in ("", BESIDE):
            found = lines_beside(session, self.region, self.code, self.area, self.chosen)
            if found.lines or self.how:
                return BESIDE, found
        kind = AreaKind.MUNICIPALITY if self.how == MUNICIPALITIES else AreaKind.DISTRICT
        return str(kind), lines_of_areas(session, self.region, self.code, kind)


def lines_chart(how: str, found: LineSet) -> Chart | None:
    """Return the lines as one drawing, or as small multiples where they are too many to tell apart; None without any."""
    about = found.about
    own = [line for line in found.lines if how == BESIDE or line.area != found.area]
    if not own:
        return None
    percent = about.unit == "percent"
    whole = [line for line in found.lines if how != BESIDE and line.area == found.area and percent]
    many = len(own) > MOST_SERIES
    series = [
        Series(_name(how, line), _points(line, found.periods), 0 if many else place)
        for place, line in enumerate(own)
    ]
    series += [Series(line.area.name, _points(line, found.periods), CONTEXT) for line in whole]
    free = many and _far_apart(own)
    return Chart(
        _title(how, found),
        _subtitle(how, found, many=many, free=free),
        tuple(period.label(short=True) for period in found.periods),
        tuple(series),
        kind=Kind.PANELS if many else Kind.LINE,
        unit="%" if percent else "",
        decimals=1 if percent else about.decimals,
        own_scales=free,
        small=Small.PERSONS if any(line.about.persons for line in found.lines) else Small.NONE,
    )


def _far_apart(lines: list[Line]) -> bool:
    """Tell whether the smallest would be flat on the axis of the largest."""
    tops = [
        max((float(one.value) for one in line.results if one.value is not None), default=0) for line in lines
    ]
    return max(tops) > _UNLIKE * min(tops)


def _subtitle(how: str, found: LineSet, *, many: bool, free: bool) -> str:
    """Return unit and scope: "aantal per jaar, per district, overal dezelfde schaal"."""
    said = [unit_of(found.about)]
    if how == BESIDE:
        said.append(found.area.name)
    else:
        per = {DISTRICTS: translate("indicators", "per district")}
        said.append(per.get(how, translate("indicators", "per gemeente")))
    if free:
        said.append(translate("indicators", "elk met een eigen schaal vanaf 0"))
    elif many:
        said.append(translate("indicators", "overal dezelfde schaal"))
    return ", ".join(said)


def _title(how: str, found: LineSet) -> str:
    text = {
        DISTRICTS: translate("indicators", "{name} per district"),
        MUNICIPALITIES: translate("indicators", "{name} per gemeente"),
    }.get(how, translate("indicators", "Naast {name}"))
    return text.format(name=found.about.name)


def _name(how: str, line: Line) -> str:
    return line.about.name if how == BESIDE else line.area.name


def _points(line: Line, periods: tuple[Period, ...]) -> tuple[Point, ...]:
    return tuple(_point(line, period, one) for period, one in zip(periods, line.results, strict=True))


def _point(line: Line, period: Period, result: Result) -> Point:
    if result.value is None:
        return Point(None)
    parts = None
    if result.numerator is not None and result.denominator is not None:
        parts = (result.numerator, result.denominator)
    hollow = not result.complete or result.qualifier != ""
    key = PointKey(line.about.code, line.area.code, period.key)
    return Point(result.value, hollow, ", ".join(remarks_of(result)), key, parts)


class CompareCard(ChartCard):
    """A chart card with a choice of what to put beside each other."""

    wanted = Signal()
    """Other lines are to be read: ``how`` and ``chosen`` say which."""
    behind_wanted = Signal(str, str, str)
    """Show what is behind a point: code of the indicator, of the area, and key of the period."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("indicators", "Vergelijken"), parent)
        self.title.hide()
        self.tabs = SideTabs("compare")
        self.head.insertWidget(0, self.tabs)
        self.how = ""
        self.chosen: tuple[str, ...] = ()
        self._offered: tuple[tuple[str, str], ...] = ()
        self.beside = widgets.ScopeButton(translate("indicators", "Met"))
        self.beside.chosen.connect(self._choose_how)
        self.pick = widgets.button(translate("indicators", "Kiezen"), "small", "edit")
        self.pick.setToolTip(translate("indicators", "Kies tot vier indicatoren met dezelfde eenheid."))
        self.menu_of_lines = QMenu(self.pick)
        self.menu_of_lines.triggered.connect(self._choose_line)
        self.pick.setMenu(self.menu_of_lines)
        row = QHBoxLayout()
        row.setSpacing(theme.current().space("s"))
        self.content.removeWidget(self.subtitle)
        self.what = ShortenedLabel()
        for part, stretch in ((self.what, 1), (self.pick, 0), (self.beside, 0)):
            row.addWidget(part, stretch)
        self.content.insertLayout(1, row)
        self.point_wanted.connect(self._open_point)

    def show_lines(self, how: str, found: LineSet) -> None:
        """Show lines, or say why there are none to compare."""
        self.beside.set_choices(_choices(), how)
        self._offered = found.offered or self._offered
        self._fill_menu({line.about.code for line in found.lines} if how == BESIDE else set())
        self.pick.setVisible(how == BESIDE)
        chart = lines_chart(how, found)
        if chart is not None:
            self.show_chart(chart)
            self.subtitle.hide()
            self.what.setText(chart.subtitle)
            return
        self.what.setText("")
        title = translate("indicators", "Niets om mee te vergelijken")
        if how == BESIDE:
            text = translate(
                "indicators",
                "Geen indicator heeft dezelfde eenheid, richting en grootte. Kies er zelf een, of kies de districten.",
            )
        else:
            text = translate("indicators", "{name} is alleen voor de hele regio bekend.")
        self.show_nothing(title, text.format(name=found.about.name))

    def _fill_menu(self, shown: set[str]) -> None:
        self.menu_of_lines.clear()
        full = len(self.chosen) >= MOST_SERIES
        for code, name in self._offered:
            action = self.menu_of_lines.addAction(name)
            action.setData(code)
            action.setCheckable(True)
            action.setChecked(code in (self.chosen or shown))
            action.setEnabled(action.isChecked() or not full)

    def _choose_how(self, how: str) -> None:
        self.how = how
        self.wanted.emit()

    def _choose_line(self, _: QAction) -> None:
        ticked = [str(one.data()) for one in self.menu_of_lines.actions() if one.isChecked()]
        self.how, self.chosen = BESIDE, tuple(ticked[:MOST_SERIES])
        self.wanted.emit()

    def _open_point(self, category: int) -> None:
        if self.chart is not None:
            key = self.chart.series[self.body.series].points[category].key
            if isinstance(key, PointKey):
                self.behind_wanted.emit(key.code, key.area, key.period)


def _choices() -> list[tuple[str, str]]:
    return [
        (BESIDE, translate("indicators", "indicatoren")),
        (DISTRICTS, translate("indicators", "districten")),
        (MUNICIPALITIES, translate("indicators", "gemeenten")),
    ]
