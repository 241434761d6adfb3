"""The dialog that divides a municipality over others, with shares that are edited until they are a whole."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_decimal, parse_decimal
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.dialogs.form import day_of
from rvs_desktop.ui.parts.areas.dialogs import AreaForm, NewAreaFields, area_choice
from rvs_desktop.ui.parts.areas.reading import AreasData, Planner

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.area_changes.planning import AreaPlan
    from rvs_desktop.models.areas import AreaRef

_PERCENT: Final = 10_000
"""Millionths in one percent."""
_START: Final = ("50", "50")


class SplitForm(AreaForm):
    """Who receives which share; the shares are 100 % together before it can be done."""

    def __init__(self, area: AreaRef, data: AreasData, day: date, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", day, parent)
        title = self.tr("{area} splitsen").format(area=area.name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Splitsen"))
        self._area, self._data = area, data
        self.rows: list[tuple[QComboBox, QLineEdit]] = []
        self.content.addWidget(widgets.label(self.tr("Ontvangers en hun deel in procenten"), "bodyStrong"))
        self._lines = QVBoxLayout()
        self.content.addLayout(self._lines)
        foot = QHBoxLayout()
        self.add = widgets.button(self.tr("Ontvanger toevoegen"), "small", "add")
        self.add.clicked.connect(self.add_row)
        self.total = widgets.label("", "bodyStrong")
        foot.addWidget(self.add)
        foot.addStretch(1)
        foot.addWidget(self.total)
        self.content.addLayout(foot)
        home = next((line.district for line in data.snapshot.lines if line.area == area), None)
        self.new = NewAreaFields(self, data, home)
        self.new.show(wanted=False)
        self.finish(police=True)
        for share in _START:
            self.add_row(share)
        self.rows[0][0].setFocus()

    def add_row(self, share: str | bool = "") -> None:  # noqa: FBT001 - a click brings its own truth
        """Add a receiver."""
        receiver = area_choice(self._data.everywhere, self.tr("Ontvanger"), self.tr("een nieuwe gemeente"))
        receiver.setCurrentIndex(-1)
        part = QLineEdit(share if isinstance(share, str) else "")
        part.setAccessibleName(self.tr("Deel in procenten"))
        part.setMaximumWidth(theme.current().px(90))
        line = QHBoxLayout()
        line.addWidget(receiver, 1)
        line.addWidget(part)
        line.addWidget(widgets.label("%", tone="muted"))
        holder = QWidget()
        line.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(line)
        self._lines.addWidget(holder)
        self.rows.append((receiver, part))
        receiver.currentIndexChanged.connect(self._look)
        part.textChanged.connect(self._look)
        self._look()

    def weights(self) -> list[int | None]:
        """Return the shares in millionths; None where there is no number."""
        found: list[int | None] = []
        for _, part in self.rows:
            try:
                number = parse_decimal(part.text()) * _PERCENT
            except (UserError, ValueError):
                found.append(None)
                continue
            found.append(int(number) if number == int(number) and number > 0 else None)
        return found

    def _look(self) -> None:
        """Show the sum of the shares, and the fields of a new municipality when there is one."""
        weights = self.weights()
        for weight, (_, part) in zip(weights, self.rows, strict=True):
            widgets.set_look(part, "state", "bad" if weight is None and part.text().strip() else "")
        total = sum(weight or 0 for weight in weights)
        whole = total == 100 * _PERCENT and None not in weights
        shown = Decimal(total) / _PERCENT
        places = 0 if total % _PERCENT == 0 else 4
        text = self.tr("Samen {total} %").format(total=format_decimal(shown, places))
        self.total.setText(text)
        widgets.set_look(self.total, "tone", "good" if whole else "bad")
        self.new.show(wanted=any(box.currentIndex() == 0 for box, _ in self.rows))
        self.asked.emit()

    def planner(self) -> Planner:
        """Return what makes the plan; a row without receiver counts as not filled in."""
        new = self.new.area()
        shares = [
            (box.currentData() or new, weight or 0)
            for (box, _), weight in zip(self.rows, self.weights(), strict=True)
            if box.currentIndex() >= 0
        ]
        area, district = self._area, self.new.district.currentData()
        day, police = day_of(self.day), self.police_day

        def work(session: Session) -> AreaPlan:
            from rvs_desktop.models.area_changes.planning import plan_split

            return plan_split(session, area, shares, day, district, police)

        return work
