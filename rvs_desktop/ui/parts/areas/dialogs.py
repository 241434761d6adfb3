"""The dialogs that change areas: each shows what it would do in numbers before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_count
from rvs_desktop.models.text_keys import name_key
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.dialogs.form import Form, date_edit, day_of
from rvs_desktop.ui.parts.areas.reading import AreasData, Planner

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.area_changes.planning import AreaPlan, NewArea
    from rvs_desktop.models.area_changes.preview import Amount, PlanPreview
    from rvs_desktop.models.areas import AreaRef


class AreaForm(Form):
    """A change with its first day, the day of the police where that differs, and a preview."""

    asked = Signal()
    """What is filled in changed: look again at what it would do."""

    def __init__(self, title: str, text: str, action: str, day: date, parent: QWidget | None = None) -> None:
        super().__init__(title, text, action, parent)
        self.setMinimumWidth(theme.current().px(520))
        self.day = date_edit(day, self.tr("Eerste dag van de nieuwe situatie"))
        self.other_day: QCheckBox | None = None
        self.label = ""

    def finish(self, *, police: bool = False) -> None:
        """Add the days and the preview under the fields of the change itself."""
        self.add_field(self.tr("Eerste dag van de nieuwe situatie"), self.day)
        if police:
            self._add_police_day()
        self.content.addWidget(widgets.label(self.tr("Wat er verandert"), "bodyStrong"))
        self.numbers = widgets.label("", wrap=True)
        self.warnings = widgets.label("", tone="warn", wrap=True)
        self.content.addWidget(self.numbers)
        self.content.addWidget(self.warnings)
        self.day.dateChanged.connect(self.asked)
        self.action.setEnabled(False)

    def _add_police_day(self) -> None:
        self.other_day = QCheckBox(self.tr("Voor de politie geldt een andere dag"))
        self.police = date_edit(day_of(self.day), self.tr("Eerste dag voor de politie"))
        self.content.addWidget(self.other_day)
        self.content.addWidget(self.police)
        self.police.hide()
        self.other_day.toggled.connect(self.police.setVisible)
        self.other_day.toggled.connect(self.asked)
        self.police.dateChanged.connect(self.asked)

    @property
    def police_day(self) -> date | None:
        """The first day for the police, where it differs."""
        other = self.other_day is not None and self.other_day.isChecked()
        return day_of(self.police) if other else None

    def planner(self) -> Planner:
        """Return what makes the plan of what is filled in."""
        raise NotImplementedError

    def show_preview(self, found: PlanPreview) -> None:
        """Show the numbers before and after; now it can be done."""
        self.label = found.label
        lines = [
            self.tr("{name}: van {before} naar {after} gemeenten").format(
                name=each.name, before=each.before, after=each.after
            )
            for each in found.reporters
            if each.before != each.after
        ] or [self.tr("Het aantal gemeenten blijft gelijk.")]
        lines += [self._people(each) for each in found.inhabitants if each.after != 0 or each.before is None]
        if found.carried:
            text = self.tr(
                "{amount} cijfers gaan in de nieuwe indeling mee; zoals geleverd blijven ze staan."
            )
            lines.append(text.format(amount=format_count(found.carried)))
        self.numbers.setText("\n".join(lines))
        self.warnings.setText("\n".join(found.warnings))
        self.warnings.setVisible(bool(found.warnings))
        self.action.setEnabled(True)

    def _people(self, each: Amount) -> str:
        after = self.tr("niet bekend") if each.after is None else format_count(each.after)
        if each.before is None:
            return self.tr("{name}: {after} inwoners").format(name=each.name, after=after)
        text = self.tr("{name}: van {before} naar {after} inwoners")
        return text.format(name=each.name, before=format_count(each.before), after=after)

    def show_refusal(self, error: UserError) -> None:
        """Say why it cannot be done yet."""
        self.numbers.setText(str(error))
        self.warnings.setText("")
        self.warnings.hide()
        self.action.setEnabled(False)


def area_choice(areas: Sequence[AreaRef], name: str, first: str = "") -> QComboBox:
    """Return a field to choose an area, searched by typing; ``first`` stands for none of them."""
    made = QComboBox()
    made.setEditable(bool(areas))
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    if first:
        made.addItem(first, None)
    for area in areas:
        made.addItem(area.name, area)
    made.setAccessibleName(name)
    return made


class NewAreaFields:
    """Name, code and district of a municipality that begins."""

    def __init__(self, form: AreaForm, data: AreasData, district: AreaRef | None) -> None:
        self.name = QLineEdit()
        self.code = QLineEdit()
        self.code.setPlaceholderText("GM1961")
        self.district = area_choice(
            [home for home, _ in data.homes],
            form.tr("District van de nieuwe gemeente"),
            form.tr("Buiten de regio"),
        )
        self.district.setEditable(False)
        places = [home.id for home, _ in data.homes]
        if district is not None and district.id in places:
            self.district.setCurrentIndex(places.index(district.id) + 1)
        self._shown: list[QWidget] = []
        for text, field in (
            (form.tr("Naam van de nieuwe gemeente"), self.name),
            (form.tr("CBS-code van de nieuwe gemeente"), self.code),
            (form.tr("District van de nieuwe gemeente"), self.district),
        ):
            self._shown += [form.add_field(text, field), field]
        self.name.textChanged.connect(form.asked)
        self.code.textChanged.connect(form.asked)
        self.district.currentIndexChanged.connect(form.asked)

    def show(self, *, wanted: bool) -> None:
        """Show the fields only when there is a new municipality."""
        for part in self._shown:
            part.setVisible(wanted)

    def area(self) -> NewArea:
        """Return the municipality that is to be made."""
        from rvs_desktop.models.area_changes.planning import NewArea

        return NewArea(self.code.text().strip().upper(), self.name.text().strip())


class MergeForm(AreaForm):
    """Which municipalities go up in which, new or existing."""

    def __init__(
        self, data: AreasData, chosen: Sequence[AreaRef], day: date, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", "", day, parent)
        title = self.tr("Gemeenten samenvoegen")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Samenvoegen"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Zoek een gemeente, ook buiten de regio"))
        self.filter.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setMaximumHeight(theme.current().px(150))
        self._fill(data, {area.id for area in chosen})
        self.add_field(self.tr("Gemeenten die opgaan"), self.filter)
        self.content.addWidget(self.list)
        self.list.setAccessibleName(self.tr("Gemeenten die opgaan"))
        self.target = area_choice(data.everywhere, self.tr("Gaan op in"), self.tr("een nieuwe gemeente"))
        self.add_field(self.tr("Gaan op in"), self.target)
        home = next((line.district for line in data.snapshot.lines if line.area in chosen), None)
        self.new = NewAreaFields(self, data, home)
        self.finish(police=True)
        self.filter.textChanged.connect(self._search)
        self.list.itemChanged.connect(self.asked)
        self.target.currentIndexChanged.connect(self._switch)
        self.filter.setFocus()

    def _fill(self, data: AreasData, chosen: set[int]) -> None:
        inside = [line.area for line in data.snapshot.lines]
        known = {area.id for area in inside}
        first = sorted(inside, key=lambda area: (area.id not in chosen, _name(area)))
        for area in (*first, *(each for each in data.everywhere if each.id not in known)):
            text = (
                area.name if area.id in known else self.tr("{name} (buiten de regio)").format(name=area.name)
            )
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, area)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if area.id in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)

    def _search(self, text: str) -> None:
        wanted = name_key(text)
        for row in range(self.list.count()):
            item = self.list.item(row)
            hidden = wanted not in name_key(item.text()) and item.checkState() is Qt.CheckState.Unchecked
            item.setHidden(hidden)

    def _switch(self) -> None:
        self.new.show(wanted=self.target.currentData() is None)
        self.asked.emit()

    def chosen(self) -> list[AreaRef]:
        """Return the municipalities that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    def planner(self) -> Planner:
        """Return what makes the plan."""
        sources, target = self.chosen(), self.target.currentData() or self.new.area()
        district, day, police = self.new.district.currentData(), day_of(self.day), self.police_day

        def work(session: Session) -> AreaPlan:
            from rvs_desktop.models.area_changes.planning import plan_merge

            return plan_merge(session, sources, target, day, district, police)

        return work


class RenameForm(AreaForm):
    """Another name, and another code when CBS gave one."""

    def __init__(self, area: AreaRef, day: date, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", day, parent)
        title = self.tr("Naam van {area} wijzigen").format(area=area.name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Naam wijzigen"))
        self._area = area
        self.name = QLineEdit()
        self.code = QLineEdit()
        self.code.setPlaceholderText(area.code)
        self.add_field(self.tr("Nieuwe naam"), self.name)
        self.add_field(self.tr("Nieuwe CBS-code (leeg als die blijft)"), self.code)
        self.finish()
        self.name.textChanged.connect(self.asked)
        self.code.textChanged.connect(self.asked)
        self.name.setFocus()

    def planner(self) -> Planner:
        """Return what makes the plan."""
        area, name, day = self._area, self.name.text(), day_of(self.day)
        code = self.code.text().strip().upper()

        def work(session: Session) -> AreaPlan:
            from rvs_desktop.models.area_changes.planning import plan_rename

            return plan_rename(session, area, name, day, code)

        return work


class TransferForm(AreaForm):
    """To which district a municipality goes."""

    def __init__(self, area: AreaRef, data: AreasData, day: date, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", day, parent)
        title = self.tr("{area} naar een ander district").format(area=area.name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Verplaatsen"))
        self._area = area
        self.district = QComboBox()
        for home, region in data.homes:
            self.district.addItem(f"{home.name} ({region})", home)
        self.district.addItem(self.tr("Buiten de regio"), None)
        self.add_field(self.tr("Gaat naar"), self.district)
        self.finish()
        self.district.currentIndexChanged.connect(self.asked)
        self.district.setFocus()

    def planner(self) -> Planner:
        """Return what makes the plan."""
        area, district, day = self._area, self.district.currentData(), day_of(self.day)

        def work(session: Session) -> AreaPlan:
            from rvs_desktop.models.area_changes.planning import plan_transfer

            return plan_transfer(session, area, district, day)

        return work


class EndForm(AreaForm):
    """From which day a municipality is no longer there, without a successor."""

    def __init__(self, area: AreaRef, day: date, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", day, parent)
        title = self.tr("{area} beëindigen").format(area=area.name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Beëindigen"))
        self._area = area
        text = self.tr(
            "Gaat de gemeente op in een andere? Kies dan samenvoegen: alleen dan gaan cijfers mee."
        )
        self.content.addWidget(widgets.label(text, tone="muted", wrap=True))
        self.finish()
        self.day.setFocus()

    def planner(self) -> Planner:
        """Return what makes the plan."""
        area, day = self._area, day_of(self.day)

        def work(session: Session) -> AreaPlan:
            from rvs_desktop.models.area_changes.planning import plan_end

            return plan_end(session, area, day)

        return work


def _name(area: AreaRef) -> str:
    return name_key(area.name)
