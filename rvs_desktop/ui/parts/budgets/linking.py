"""What a user can do with years side by side: let a line continue one of another name or not, and write them down."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from rvs_desktop import paths
from rvs_desktop.ui.dialogs.form import Form
from rvs_desktop.ui.parts.budgets.export import WriteYears
from rvs_desktop.ui.parts.budgets.years import YearsCard
from rvs_desktop.ui.parts.form_steps import FormSteps

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.budgets.multi_year import MultiYear, Series


class LinkLines(Form):
    """Asks which line this one continues; the first choice lets it stand on its own."""

    def __init__(self, series: Series, others: Sequence[Series], parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Regel koppelen: {name}").format(name=series.label)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Koppelen"))
        self.other = QComboBox()
        if len(series.labels) > 1:
            self.other.addItem(self.tr("Koppeling losmaken"), "")
        for one in others:
            self.other.addItem(one.label, one.key)
        self.add_field(self.tr("Is dezelfde regel als"), self.other)
        self.action.setEnabled(self.other.count() > 0)
        self.other.setFocus()


class LinkSteps(FormSteps):
    """Links the lines of one row of the years to those of another, as one step."""

    years: MultiYear | None = None
    """The years that are shown side by side."""
    _series: Series

    def serve(self, card: YearsCard) -> None:
        """Do what the card asks."""
        card.link_wanted.connect(self.link)
        card.export_wanted.connect(self.export)

    def export(self) -> None:
        """Ask where the years go, and write them to a workbook."""
        info = self.context.workspace.info
        if self.years is None or info is None:
            return
        title = self.tr("Meerjarig")
        folder = paths.start_folder(self.context.settings.last_folder)
        path = self.context.asker.place_to_save(
            title, folder / f"{self._file_name()}.xlsx", self.tr("Excel-bestand")
        )
        if path is not None:
            job = self.context.workspace.run(WriteYears(self.years, path, sample=info.sample))
            job.succeeded.connect(self._tell_written)

    def _file_name(self) -> str:
        known = sorted(self.years.known) if self.years is not None else []
        return self.tr("Meerjarenbegroting {first}-{last}").format(first=known[0], last=known[-1])

    def _tell_written(self, path: Path) -> None:
        self.told.emit(self.tr("{name} is opgeslagen.").format(name=path.name))

    def link(self, key: str) -> None:
        """Ask with which row this one (by the key of its series) belongs."""
        every = self.years.series if self.years is not None else ()
        found = next((one for one in every if one.key == key), None)
        if found is None:
            self.told.emit(self.tr("Kies een regel; een som heeft geen regel in een ander jaar."))
            return
        self._series = found
        others = [one for one in every if one.side is found.side and _apart(one, found)]
        if not others and len(found.labels) < 2:
            self.told.emit(
                self.tr("Er is geen regel in een ander jaar om {name} mee te koppelen.").format(
                    name=found.label
                )
            )
            return
        self.ask(LinkLines(found, others, self.over), self._link)

    def _link(self) -> None:
        assert isinstance(self.dialog, LinkLines)
        every = self.years.series if self.years is not None else ()
        other = next((one for one in every if one.key == self.dialog.other.currentData()), None)
        if other is None:
            self._unlink()
            return
        from rvs_desktop.models.budgets import editing

        mine, target = _lines(self._series), _lines(other)[-1]

        def work(session: Session) -> None:
            for line in mine:
                editing.link_lines(session, line, target)

        label = self.tr("{name} gekoppeld aan {other}")
        self.edit(label.format(name=self._series.label, other=other.label), work)

    def _unlink(self) -> None:
        from rvs_desktop.models.budgets import editing
        from rvs_desktop.models.text_keys import name_key

        name = name_key(self._series.label)
        lines = [
            line.id
            for cell in self._series.cells
            if cell is not None
            for line in cell.lines
            if line.series and name_key(line.label) != name
        ]

        def work(session: Session) -> None:
            for line in lines:
                editing.unlink_line(session, line)

        self.edit(self.tr("Koppeling van {name} losgemaakt").format(name=self._series.label), work)


def _apart(one: Series, other: Series) -> bool:
    """Tell whether two rows have no year in common, so that they can be one line through the years."""
    both = zip(one.cells, other.cells, strict=True)
    return one.key != other.key and not any(mine is not None and theirs is not None for mine, theirs in both)


def _lines(series: Series) -> list[int]:
    return [line.id for cell in series.cells if cell is not None for line in cell.lines]
