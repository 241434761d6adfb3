"""What a user can do with years side by side: let a line continue one of another name or not, and write them down."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QComboBox, QWidget

from rvs_desktop import paths
from rvs_desktop.formats import format_cents
from rvs_desktop.models.text_keys import name_key
from rvs_desktop.ui import widgets
from rvs_desktop.ui.dialogs.form import Form
from rvs_desktop.ui.parts.budgets.export import WriteYears
from rvs_desktop.ui.parts.budgets.reading import BudgetData
from rvs_desktop.ui.parts.budgets.years import YearsCard
from rvs_desktop.ui.parts.form_steps import FormSteps

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.budgets.layout import SheetLine
    from rvs_desktop.models.budgets.multi_year import MultiYear, Series


_ONLY: Final = "only:"
"""Before the label of a line that is to stand on its own; keys of series begin with their side."""


class LinkLines(Form):
    """Asks which line this one continues or is a part of; other choices let a line stand on its own."""

    def __init__(
        self, series: Series, others: Sequence[Series], years: MultiYear, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Regel koppelen: {name}").format(name=series.label)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Koppelen"))
        self._series, self._others, self._years = series, others, years
        self.other = QComboBox()
        linked = linked_labels(series)
        if len(series.labels) > 1:
            self.other.addItem(self.tr("Koppeling losmaken"), "")
        if len(linked) > 1:
            for label in linked:
                self.other.addItem(self.tr("Alleen {label} losmaken").format(label=label), _ONLY + label)
        for one in others:
            self.other.addItem(one.label, one.key)
        self.add_field(self.tr("Is dezelfde regel als"), self.other)
        self.consequence = widgets.label("", tone="muted", wrap=True)
        self.content.addWidget(self.consequence)
        self.other.currentIndexChanged.connect(self._tell)
        self.action.setEnabled(self.other.count() > 0)
        self._tell()

    @property
    def let_go(self) -> str:
        """The one label that is to stand on its own again, empty when all or none are."""
        chosen = str(self.other.currentData())
        return chosen.removeprefix(_ONLY) if chosen.startswith(_ONLY) else ""

    def _tell(self) -> None:
        """Say in which years lines are added up: one that was split, or merged with another."""
        other = next((one for one in self._others if one.key == self.other.currentData()), None)
        said: list[str] = []
        for year, mine, theirs in zip(
            self._years.years, self._series.cells, other.cells if other else (), strict=False
        ):
            if mine is not None and theirs is not None:
                text = self.tr("In {year} worden {lines} samen één regel van {total}.")
                lines = (*theirs.lines, *mine.lines)
                said.append(
                    text.format(
                        year=year,
                        lines=self.tr(" en ").join(line.label for line in lines),
                        total=format_cents(sum(line.amounts.amended for line in lines)),
                    )
                )
        self.consequence.setText("\n".join(said))
        self.consequence.setVisible(bool(said))


class LinkSteps(FormSteps):
    """Links the lines of one row of the years to those of another, as one step."""

    data = BudgetData((), ())
    _series: Series

    @property
    def years(self) -> MultiYear | None:
        """The years that are shown side by side."""
        return self.data.years

    def serve(self, card: YearsCard) -> None:
        """Do what the card asks."""
        card.link_wanted.connect(self.link)
        card.export_wanted.connect(self.export)

    def export(self) -> None:
        """Ask where the years go, and write them to a workbook."""
        info, body = self.context.workspace.info, self.data.body
        if self.years is None or info is None or body is None:
            return
        title = self.tr("Meerjarig")
        folder = paths.start_folder(self.context.settings.last_folder)
        path = self.context.asker.place_to_save(
            title, folder / self._file_name(body.short), self.tr("Excel-bestand")
        )
        if path is not None:
            job = self.context.workspace.run(WriteYears(self.years, body.name, path, sample=info.sample))
            job.succeeded.connect(self._tell_written)

    def _file_name(self, body: str) -> str:
        known = sorted(self.years.known) if self.years is not None else []
        name = self.tr("Meerjarenbegroting {body} {first}-{last}.xlsx")
        return name.format(body=body, first=known[0], last=known[-1])

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
        others = [one for one in every if one.side is found.side and _joinable(found, one)]
        # what only was renamed comes before what was split or merged
        others.sort(key=lambda one: not _apart(one, found))
        if not others and len(found.labels) < 2:
            self.told.emit(
                self.tr("Er is geen regel in een ander jaar om {name} mee te koppelen.").format(
                    name=found.label
                )
            )
            return
        assert self.years is not None
        self.ask(LinkLines(found, others, self.years, self.over), self._link)

    def _link(self) -> None:
        assert isinstance(self.dialog, LinkLines)
        every = self.years.series if self.years is not None else ()
        other = next((one for one in every if one.key == self.dialog.other.currentData()), None)
        if other is None:
            self._unlink()
            return
        from rvs_desktop.models.budgets import editing

        pairs = _targets(self._series, other)

        def work(session: Session) -> None:
            for line, target in pairs:
                editing.link_lines(session, line, target)

        label = self.tr("{name} gekoppeld aan {other}")
        self.edit(label.format(name=self._series.label, other=other.label), work)

    def _unlink(self) -> None:
        from rvs_desktop.models.budgets import editing

        assert isinstance(self.dialog, LinkLines)
        only = self.dialog.let_go
        lines = [line.id for line in _linked(self._series) if only in {"", line.label}]

        def work(session: Session) -> None:
            for line in lines:
                editing.unlink_line(session, line)

        name = only or self._series.label
        self.edit(self.tr("Koppeling van {name} losgemaakt").format(name=name), work)


def _apart(one: Series, other: Series) -> bool:
    """Tell whether two rows have no year in common, so that they can be one line through the years."""
    both = zip(one.cells, other.cells, strict=True)
    return one.key != other.key and not any(mine is not None and theirs is not None for mine, theirs in both)


def _joinable(mine: Series, other: Series) -> bool:
    """Tell whether every line of a row can be linked to a line of another row in another year."""
    count = sum(len(cell.lines) for cell in mine.cells if cell is not None)
    return mine.key != other.key and len(_targets(mine, other)) == count


def _targets(mine: Series, other: Series) -> list[tuple[int, int]]:
    """Return each line of a row with a line of the other row in another year: within a year nothing is linked."""
    there = [(place, cell.lines[-1].id) for place, cell in enumerate(other.cells) if cell and cell.lines]
    found: list[tuple[int, int]] = []
    for place, cell in enumerate(mine.cells):
        target = next((line for year, line in reversed(there) if year != place), None)
        if cell is not None and target is not None:
            found += [(line.id, target) for line in cell.lines]
    return found


def _linked(series: Series) -> list[SheetLine]:
    """Return the lines of a row that belong to it by a link and not by their name."""
    name = name_key(series.label)
    return [
        line
        for cell in series.cells
        if cell is not None
        for line in cell.lines
        if line.series and name_key(line.label) != name
    ]


def linked_labels(series: Series) -> list[str]:
    """Return the labels of the lines that belong to a row by a link, each once."""
    return list(dict.fromkeys(line.label for line in _linked(series)))
