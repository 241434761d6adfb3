"""A member list before it comes in: who each line means is decided by a person, by the keyboard if need be."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rvs_desktop.formats import FormatError, format_date, parse_date
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import PageContext
from rvs_desktop.ui.parts.taskforces.dates import DayEdit
from rvs_desktop.ui.parts.taskforces.tables import counted
from rvs_desktop.ui.shortened import ShortenedLabel
from rvs_desktop.ui.tables.cells import Badge, Cell, Row, Shown, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel
from rvs_desktop.ui.tables.source import CellEdit, Verdict

if TYPE_CHECKING:
    from rvs_desktop.importing.members.plan import PlannedLine
    from rvs_desktop.importing.members.register import Candidate
    from rvs_desktop.importing.members.service import MemberFile, MembersReport
    from rvs_desktop.store.database import Database
    from rvs_desktop.ui.jobs import Progress

LINES: Final = (
    Field("place", QT_TRANSLATE_NOOP("fields", "Regel"), width=7),
    Field("name", QT_TRANSLATE_NOOP("fields", "Naam in de lijst"), width=24),
    Field("body", QT_TRANSLATE_NOOP("fields", "Orgaan"), width=24),
    Field("outcome", QT_TRANSLATE_NOOP("fields", "Uitkomst"), width=22),
    Field("proposals", QT_TRANSLATE_NOOP("fields", "Wie kan dit zijn, of waarom niet"), width=46),
    Field("decision", QT_TRANSLATE_NOOP("fields", "Besluit"), width=26, editable=True),
)


class MembersView(widgets.Card):
    """The lines of a member list with what each would do."""

    closed = Signal()
    failed = Signal(object)
    imported = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self._context = context
        self._file: MemberFile | None = None
        self._day = date.min
        self._lines: dict[str, PlannedLine] = {}
        self._decisions: dict[tuple[str, int], str] = {}
        self._proposed: dict[str, tuple[Candidate, ...]] = {}
        """Who each line can be; kept after a decision, so that it is shown by name and can become another one."""
        look = theme.current()
        head = QHBoxLayout()
        head.setContentsMargins(look.px(14), look.px(9), look.px(8), look.px(6))
        self.headline = widgets.label("", "subtitle")
        self.fact = ShortenedLabel()
        head.addWidget(self.headline)
        head.addWidget(self.fact, 1)
        self.cancel = widgets.button(self.tr("Annuleren"))
        self.cancel.clicked.connect(self.closed)
        self.take = widgets.button("", "primary", "arrow_download")
        self.take.clicked.connect(self._import)
        head.addWidget(self.cancel)
        head.addWidget(self.take)
        self.content.addLayout(head)
        self.content.addLayout(self._make_day())
        self._source = ListSource(LINES, check=self._check, apply=self._apply)
        self.table = TablePanel(self._source, self.tr("Regels van de ledenlijst"), self.tr("Filter regels"))
        self.table.view.freeze(2)
        self.table.view.spread(1.2, 0.55)
        self.content.addWidget(self.table, 1)

    def _make_day(self) -> QHBoxLayout:
        """Make the line that says from when someone sits of whom the list gives no date."""
        look = theme.current()
        row = QHBoxLayout()
        row.setContentsMargins(look.px(14), 0, look.px(8), look.px(6))
        row.setSpacing(look.space("s"))
        name = self.tr("Regels zonder begindatum beginnen op")
        self.day = DayEdit()
        self.day.setAccessibleName(name)
        self.day.setFixedWidth(look.px(128))
        self.day.editingFinished.connect(self._take_day)
        caption = widgets.label(name, tone="muted")
        caption.setBuddy(self.day)
        self.day_fact = widgets.label("", "caption", "muted")
        for part in (caption, self.day, self.day_fact):
            row.addWidget(part)
        row.addStretch(1)
        return row

    def begin(self, path: Path, day: date) -> None:
        """Read a member list beside the screen and show what it would do.

        Args:
            path: the list.
            day: the day the rosters are looked at; lines without a date begin then, unless the user says otherwise.
        """
        self._file = None  # until this list is read there is nothing to import
        self._decisions.clear()
        self._proposed.clear()
        self._day = day
        self.day.setText(format_date(day))
        self._say_day(self.tr("de peildatum"))
        job = self._context.workspace.run(partial(_read, path, day))
        job.succeeded.connect(self._show_read)
        job.failed.connect(self.failed)

    def _show_read(self, found: tuple[MemberFile, MembersReport]) -> None:
        self._file = found[0]
        self._show(found[1])
        first = next((key for key, line in self._lines.items() if line.outcome == "needs_decision"), None)
        first = first or next(iter(self._lines), None)
        if first is not None:
            self.table.view.go_to(first, "decision")
            self.table.view.setFocus()

    def _show(self, report: MembersReport) -> None:
        assert report.plan is not None
        self.headline.setText(report.file)
        self._lines = {self._key(line): line for line in report.plan.lines}
        self._proposed |= {key: line.candidates for key, line in self._lines.items() if line.candidates}
        self._source.set_rows([self._row(key, line) for key, line in self._lines.items()])
        ready = report.counts["new"] + report.counts["changed"]
        waiting = report.counts["needs_decision"] + report.counts["rejected"]
        self.take.setText(counted(ready, self.tr("1 regel importeren"), self.tr("{count} regels importeren")))
        self.take.setEnabled(ready > 0 and self.day.property("state") != "bad")
        text = self.tr(
            "{waiting} te beslissen, {same} gelijk. Typ bij Besluit een nummer, N (nieuw) of O (overslaan)."
        )
        self.fact.setText(text.format(waiting=waiting, same=report.counts["unchanged"]))

    @staticmethod
    def _key(line: PlannedLine) -> str:
        return f"{line.row.sheet}\t{line.row.row}"

    def _row(self, key: str, line: PlannedLine) -> Row:
        name = line.given.read.name.full if line.given else line.row.texts.get("name", "")
        body = line.given.body.label if line.given and line.given.body else line.row.texts.get("body", "")
        said = line.problem.message if line.problem else ""
        proposed = self._proposed.get(key, ())
        candidates = "  ".join(f"{place}: {one.name} ({one.why})" for place, one in enumerate(proposed, 1))
        if not proposed and line.outcome == "needs_decision" and line.alias:
            candidates = self.tr("niemand in het register; N voegt toe")
        if line.outcome == "rejected":
            candidates = said
        decision = self._decisions.get((line.row.sheet, line.row.row), "")
        locked = "" if proposed or line.alias else self.tr("Deze regel vraagt geen besluit over een persoon.")
        cells: tuple[Shown, ...] = (
            Cell(str(line.row.row), line.row.row, note=line.row.place),
            Cell(name, name, strong=True),
            body,
            self._outcome(line, said),
            Cell(candidates, candidates, note=candidates, tone=Tone.PLAIN if proposed else Tone.FAINT),
            Cell(self._decided(key, decision), decision, locked=locked),
        )
        return Row(key, name, cells)

    def _outcome(self, line: PlannedLine, said: str) -> Cell:
        words = {
            "new": (self.tr("nieuw lid"), "add", Tone.GOOD),
            "changed": (self.tr("gewijzigd"), "edit", Tone.GOOD),
            "unchanged": (self.tr("gelijk"), "checkmark_circle", Tone.QUIET),
            "needs_decision": (self.tr("te beslissen"), "warning", Tone.WARN),
            "skipped": (self.tr("overgeslagen"), "subtract_circle", Tone.QUIET),
            "rejected": (self.tr("kan niet"), "dismiss_circle", Tone.BAD),
        }
        text, icon, tone = words[line.outcome]
        return Cell(text, text, drawing=Badge(text, icon, tone), note=said, phrase=said or text)

    def _decided(self, key: str, decision: str) -> str:
        if decision == "new":
            return self.tr("nieuw in het register")
        if decision == "skip":
            return self.tr("overslaan")
        if decision.startswith("same:"):
            return self.tr("zelfde als regel {row}").format(row=decision.rpartition(":")[2])
        return next((one.name for one in self._proposed.get(key, ()) if str(one.person) == decision), "")

    def _check(self, row: Row, field: Field, text: str) -> Verdict:
        """Say what a typed decision means: a number of the proposals, N, O, or = and the number of another line."""
        del field
        line = self._lines[str(row.key)]
        typed = text.strip().casefold()
        if not typed:
            return Verdict("", "")
        if typed in ("n", "nieuw"):
            return Verdict("new", self.tr("nieuw in het register"))
        if typed in ("o", "overslaan"):
            return Verdict("skip", self.tr("overslaan"))
        if typed.startswith("=") and typed[1:].isdecimal():
            return Verdict(f"same:{line.row.sheet}:{typed[1:]}", typed)
        proposed = self._proposed.get(str(row.key), ())
        if typed.isdecimal() and 1 <= int(typed) <= len(proposed):
            chosen = proposed[int(typed) - 1]
            return Verdict(str(chosen.person), chosen.name)
        return Verdict(
            refusal=self.tr(
                "Typ een nummer uit de kolom ervoor, N, O, of = met het regelnummer van dezelfde nieuwe persoon."
            )
        )

    def _apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        del label
        for edit in edits:
            line = self._lines[str(edit.row)]
            self._decisions[line.row.sheet, line.row.row] = str(edit.value)
        self._plan()

    def _take_day(self) -> None:
        """Work everything out again for another first day; one that is no day stops the import and says so."""
        try:
            day = parse_date(self.day.text())
        except FormatError as error:
            self._say_day(str(error), good=False)
            return
        if day != self._day or self.day.property("state") == "bad":
            self._day = day
            self._say_day("")
            self._plan()

    def _say_day(self, text: str, *, good: bool = True) -> None:
        self.day_fact.setText(text)
        widgets.set_look(self.day_fact, "tone", "muted" if good else "bad")
        widgets.set_look(self.day, "state", "" if good else "bad")
        self.take.setEnabled(good and self._file is not None)

    def _plan(self) -> None:
        if self._file is not None:
            work = partial(_plan, self._file, dict(self._decisions), self._day, dry_run=True)
            job = self._context.workspace.run(work)
            job.succeeded.connect(self._show)

    def _import(self) -> None:
        if self._file is not None:
            work = partial(_plan, self._file, dict(self._decisions), self._day, dry_run=False)
            job = self._context.workspace.run(work, writes=True)
            job.succeeded.connect(self._tell)

    def _tell(self, report: MembersReport) -> None:
        text = self.tr("{file}: {new} nieuw, {changed} gewijzigd, {left} niet ingelezen.")
        left = report.counts["needs_decision"] + report.counts["rejected"] + report.counts["skipped"]
        self.imported.emit(
            text.format(
                file=report.file, new=report.counts["new"], changed=report.counts["changed"], left=left
            )
        )
        self.closed.emit()


def _read(path: Path, day: date, database: Database, _progress: Progress) -> Any:
    from rvs_desktop.importing.members.service import apply_members, read_members

    found = read_members(path)
    return found, apply_members(database, found, day=day, dry_run=True)


def _plan(
    found: MemberFile,
    decisions: dict[tuple[str, int], str],
    day: date,
    database: Database,
    _progress: Progress,
    *,
    dry_run: bool,
) -> Any:
    from rvs_desktop.importing.members.service import apply_members

    return apply_members(database, found, decisions=decisions, day=day, dry_run=dry_run)
