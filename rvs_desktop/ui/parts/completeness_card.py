"""Who delivered the last quarter, what is missing, what was read last, and what does not add up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rvs_desktop.formats import format_moment
from rvs_desktop.periods import Period
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.parts.flow import FlowLayout
from rvs_desktop.ui.parts.small_parts import Meter, StateLabel

if TYPE_CHECKING:
    from rvs_desktop.models.casework import Completeness, StockCheck
    from rvs_desktop.models.deliveries import DeliveryLine

_RECENT: Final = 3
"""Imports that are named on the card; the page of deliveries has them all."""


class CompletenessCard(widgets.Card):
    """One line per district, then the names that are missing, the checks and the last imports."""

    area_wanted = Signal(str)
    """Show this municipality in the table (id of the area, too large for Qt's int)."""
    check_wanted = Signal(str, str)
    """Show the cell of a check: id of the area and key of the period."""
    all_wanted = Signal()
    """Show all deliveries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Leveringen"), parent=parent)
        look = theme.current()
        self._count = widgets.label("", "body", "muted")
        self.head.insertWidget(1, self._count)
        more = widgets.button(self.tr("Alle leveringen ›"), "flat")
        more.clicked.connect(self.all_wanted)
        self.head.addWidget(more)
        body = QWidget()
        body.setProperty("surface", "clear")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, look.px(8), 0)
        self._column.setSpacing(look.space("s"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.space("m"))
        self._grid.setVerticalSpacing(look.px(7))
        self._grid.setColumnStretch(1, 1)
        self._column.addLayout(self._grid)
        self._missing = self._part()
        self._checks = self._part()
        self._recent = self._part()
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self.content.addWidget(scroll, 1)

    def _part(self) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setSpacing(theme.current().px(5))
        self._column.addLayout(part)
        return part

    def show_state(
        self,
        period: Period,
        districts: Sequence[Completeness],
        checks: Sequence[StockCheck],
        recent: Sequence[DeliveryLine],
    ) -> None:
        """Show the state of a period."""
        title = self.tr("Leveringen {period}").format(period=period.label())
        self.title.setText(title)
        self.setAccessibleName(title)
        reported = sum(one.reported for one in districts)
        expected = sum(one.expected for one in districts)
        self._count.setText(self.tr("{reported} van {expected}").format(reported=reported, expected=expected))
        widgets.clear(self._grid)
        for number, one in enumerate(districts):
            self._show_district(number, one)
        self._show_missing(districts)
        self._show_checks(checks)
        self._show_recent(recent)

    def _show_district(self, number: int, one: Completeness) -> None:
        name = widgets.label(one.district.name)
        bar = Meter(one.reported, one.expected)
        text = self.tr("{reported} van {expected}").format(reported=one.reported, expected=one.expected)
        count = widgets.label(text)
        count.setFont(theme.current().font("table"))
        missing = one.expected - one.reported
        words = self.tr("Compleet")
        if missing:
            words = self.tr("1 ontbreekt") if missing == 1 else self.tr("{n} ontbreken").format(n=missing)
        state = StateLabel(words, "good" if not missing else "warn")
        self._grid.addWidget(name, number, 0)
        self._grid.addWidget(bar, number, 1)
        self._grid.addWidget(count, number, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(state, number, 3)

    def _show_missing(self, districts: Sequence[Completeness]) -> None:
        widgets.clear(self._missing)
        areas = [area for one in districts for area in one.missing]
        if not areas:
            return
        self._missing.addWidget(widgets.line())
        self._missing.addWidget(widgets.label(self.tr("Nog niet geleverd"), "caption", "muted"))
        holder = QWidget()
        flow = FlowLayout(holder, theme.current().space("s"))
        for area in areas:
            chip = widgets.button(area.name, "name", "subtract_circle")
            chip.setToolTip(self.tr("{name} in de tabel tonen").format(name=area.name))
            chip.setProperty("area", str(area.id))
            chip.clicked.connect(self._want_area)
            flow.addWidget(chip)
        self._missing.addWidget(holder)

    def _show_checks(self, checks: Sequence[StockCheck]) -> None:
        widgets.clear(self._checks)
        if not checks:
            return
        self._checks.addWidget(widgets.line())
        self._checks.addWidget(widgets.label(self.tr("Stand en stroom kloppen niet"), "caption", "muted"))
        for check in checks:
            line = widgets.button(self._sentence(check), "chip", "warning")
            line.setProperty("area", str(check.area.id))
            line.setProperty("period", check.period.key)
            line.clicked.connect(self._want_check)
            self._checks.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)

    def _sentence(self, check: StockCheck) -> str:
        """Return the four cells of the check as a sum (story J2-10)."""
        text = self.tr("{area}, {period}: {opening} + {inflow} − {outflow} is {expected}, er staat {closing}")
        return text.format(
            area=check.area.name,
            period=check.period.label(),
            opening=check.opening,
            inflow=check.inflow,
            outflow=check.outflow,
            expected=check.opening + check.inflow - check.outflow,
            closing=check.closing,
        )

    def _show_recent(self, recent: Sequence[DeliveryLine]) -> None:
        widgets.clear(self._recent)
        if not recent:
            return
        self._recent.addWidget(widgets.line())
        self._recent.addWidget(widgets.label(self.tr("Laatst ingelezen"), "caption", "muted"))
        for line in recent[:_RECENT]:
            row = QHBoxLayout()
            row.addWidget(widgets.label(line.file), 1)
            moment = format_moment(datetime.fromisoformat(line.received_at))
            row.addWidget(widgets.label(moment, "body", "muted"))
            self._recent.addLayout(row)

    def _want_area(self) -> None:
        self.area_wanted.emit(str(self.sender().property("area")))

    def _want_check(self) -> None:
        line = self.sender()
        self.check_wanted.emit(str(line.property("area")), str(line.property("period")))
