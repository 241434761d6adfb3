"""What became of an import: every file, every problem by its place, and the way back."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rvs_desktop.formats import format_count
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.message_bar import announce
from rvs_desktop.ui.outcomes import COUNTS, Outcomes
from rvs_desktop.ui.page import Page, PageContext
from rvs_desktop.ui.tables.cells import Badge, Cell, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.importing.service import FileReport, ImportReport
    from rvs_desktop.store.database import Changes

FILES: Final = (
    Field("file", QT_TRANSLATE_NOOP("fields", "Bestand"), width=40),
    Field("outcome", QT_TRANSLATE_NOOP("fields", "Uitkomst"), width=20),
    Field("new", QT_TRANSLATE_NOOP("fields", "Nieuw"), FieldKind.COUNT, width=9),
    Field("changed", QT_TRANSLATE_NOOP("fields", "Gewijzigd"), FieldKind.COUNT, width=10),
    Field("unchanged", QT_TRANSLATE_NOOP("fields", "Gelijk"), FieldKind.COUNT, width=9),
    Field("needs_decision", QT_TRANSLATE_NOOP("fields", "Besluit"), FieldKind.COUNT, width=9),
    Field("skipped", QT_TRANSLATE_NOOP("fields", "Overgeslagen"), FieldKind.COUNT, width=13),
    Field("rejected", QT_TRANSLATE_NOOP("fields", "Afgewezen"), FieldKind.COUNT, width=11),
)
PROBLEMS: Final = (
    Field("severity", QT_TRANSLATE_NOOP("fields", "Soort"), width=14),
    Field("file", QT_TRANSLATE_NOOP("fields", "Bestand"), width=28),
    Field("place", QT_TRANSLATE_NOOP("fields", "Blad en cel"), width=24),
    Field("message", QT_TRANSLATE_NOOP("fields", "Melding"), width=82),
)


LEAST: Final = 200
"""Height below which a table is no use; a small window scrolls instead."""


class _Stands:
    """Tells whether a change set can still be undone; on the thread of the file."""

    def __init__(self, change_set: int) -> None:
        self._change_set = change_set

    def __call__(self, session: Session) -> bool:
        """Return whether it stands."""
        from rvs_desktop.store.undoing import Stack

        return any(target.id == self._change_set for target in Stack(session).undo)


class ImportResultPage(Page):
    """The page after an import; it stays until the next change."""

    name = "import_result"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        title = self.tr("Import klaar")
        self.header.title.setText(title)
        self.setAccessibleName(title)
        self._outcomes = Outcomes(self)
        self._change_set: int | None = None
        self._report: ImportReport | None = None
        self.copy = widgets.button(self.tr("Meldingen kopiëren"), "", "copy")
        self.copy.clicked.connect(self._copy)
        self.next = widgets.button(self.tr("Naar Leveringen"), "primary")
        self.next.clicked.connect(self._leave)
        self.header.add_action(self.copy)
        self.header.add_action(self.next)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space("m"))
        column.addWidget(self._make_summary())
        column.addWidget(self._make_files(), 2)
        column.addWidget(self._make_problems(), 3)
        self.content.addWidget(widgets.scrolled(inside))

    def _make_summary(self) -> widgets.Card:
        look = theme.current()
        self.summary = widgets.Card(padding=18)
        row = QHBoxLayout()
        row.setSpacing(look.space("m"))
        self._picture = QLabel()
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        self.headline = widgets.label("", "title", wrap=True)
        self.subline = widgets.label("", tone="muted", wrap=True)
        words.addWidget(self.headline)
        words.addWidget(self.subline)
        row.addLayout(words, 1)
        self.undo = widgets.button(self.tr("Ongedaan maken"), "", "arrow_undo")
        self.undo.clicked.connect(self._ask_undo)
        row.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)
        self.summary.content.addLayout(row)
        return self.summary

    def _make_files(self) -> widgets.Card:
        self.files_card = widgets.Card(padding=1)
        self._files = ListSource(FILES)
        self.files = TablePanel(self._files, self.tr("Bestanden"), self.tr("Filter bestanden"))
        self.files.status.hide()
        self.files_card.setMinimumHeight(theme.current().px(LEAST))
        self.files_card.content.addWidget(self.files)
        return self.files_card

    def _make_problems(self) -> widgets.Card:
        look = theme.current()
        self.problems_card = widgets.Card(padding=1)
        self._problems = ListSource(PROBLEMS)
        self.problems = TablePanel(self._problems, self.tr("Meldingen"), self.tr("Filter meldingen"))
        # the sentence below the table has room for all of it, the line of the table has not
        self.problems.status.hide()
        self.problems.current_moved.connect(self._show_sentence)
        self.sentence = widgets.label("", wrap=True)
        side = look.px(13)
        self.sentence.setContentsMargins(side, look.space("xs"), side, look.space("s"))
        self.problems_card.setMinimumHeight(theme.current().px(LEAST))
        self.problems_card.content.addWidget(self.problems, 1)
        self.problems_card.content.addWidget(self.sentence)
        return self.problems_card

    def load(self, changes: Changes | None = None) -> None:
        """See after a later change whether the import still stands."""
        if changes is not None and self._change_set is not None:
            self.context.workspace.read(_Stands(self._change_set), self._show_standing)

    def _show_standing(self, stands: bool) -> None:  # noqa: FBT001 - the answer to a question
        self.undo.setVisible(stands)
        if not stands:
            self._change_set = None
            self._picture.setPixmap(icons.pixmap("arrow_undo", "text2", 24))
            self.headline.setText(self.tr("Import ongedaan gemaakt"))
            self.subline.setText(self.tr("De cijfers staan weer zoals vóór de import."))

    def regions(self) -> list[QWidget]:
        """Return header, summary, files and problems."""
        return [self.header, self.summary, self.files_card, self.problems_card]

    def show_report(self, report: ImportReport) -> None:
        """Show what became of an import."""
        self._report = report
        self._change_set = report.change_set
        self.undo.setVisible(report.change_set is not None)
        totals: Counter[str] = Counter()
        for file in report.files:
            totals.update(file.counts)
        self._show_headline(report, totals)
        self._files.set_rows([self._file_row(number, file) for number, file in enumerate(report.files)])
        rows = [row for number, file in enumerate(report.files) for row in self._problem_rows(number, file)]
        self._problems.set_rows(rows)
        self.problems_card.setVisible(bool(rows))
        self.copy.setVisible(bool(rows))
        if rows:
            self.problems.view.go_to(rows[0].key, "message")
        self._show_sentence()

    def _show_headline(self, report: ImportReport, totals: Counter[str]) -> None:
        changed = totals["new"] + totals["changed"]
        if changed:
            icon, tone = "checkmark_circle", "goodFg"
            self.headline.setText(self.tr("{count} cijfers bijgewerkt").format(count=format_count(changed)))
        else:
            icon, tone = "info", "infoFg"
            self.headline.setText(self.tr("Er is niets veranderd"))
        self._picture.setPixmap(icons.pixmap(icon, tone, 24, filled=True))
        outcomes = Counter(file.outcome for file in report.files)
        words = [self._outcomes.number_of_files(name, count) for name, count in outcomes.items()]
        files = self.tr("Bestanden: {outcomes}.").format(outcomes=", ".join(words))
        cells = self.tr("Cijfers: {counts}.").format(counts=self._outcomes.counts(totals))
        saved = self.tr("Opgeslagen om {time}.").format(time=f"{datetime.now().astimezone():%H:%M}")
        self.subline.setText(" ".join([files, cells, saved] if changed else [files, cells]))
        announce(self, f"{self.headline.text()}. {self.subline.text()}")

    def _file_row(self, number: int, file: FileReport) -> Row:
        counts = [
            Cell(format_count(value), value, tone=Tone.PLAIN if value else Tone.FAINT)
            for value in (file.counts.get(name, 0) for name in COUNTS)
        ]
        name = Cell(file.file, file.file, strong=True)
        return Row(number, file.file, (name, self._outcomes.cell(file.outcome), *counts))

    def _problem_rows(self, number: int, file: FileReport) -> list[Row]:
        rows: list[Row] = []
        for place, problem in enumerate(file.problems):
            icon, word, tone = self._severity(problem.severity)
            where = self._outcomes.place(problem.sheet, problem.cell)
            cells = (
                Cell(word, word, drawing=Badge(word, icon, tone)),
                file.file,
                where or Cell("–", tone=Tone.FAINT, phrase=self.tr("hele bestand")),
                problem.message,
            )
            rows.append(Row((number, place), f"{file.file} {where}".strip(), cells))
        return rows

    def _severity(self, severity: str) -> tuple[str, str, Tone]:
        return {
            "decision": ("warning", self.tr("Besluit"), Tone.WARN),
            "refusal": ("dismiss_circle", self.tr("Geweigerd"), Tone.BAD),
        }.get(severity, ("info", self.tr("Ter info"), Tone.QUIET))

    def _show_sentence(self) -> None:
        """Print the chosen problem in full, however long it is."""
        now = self.problems.view.currentIndex()
        row = self.problems.view.table.row(now.row()) if now.isValid() else None
        self.sentence.setText(str(row.cells[-1]) if row is not None else "")

    def _copy(self) -> None:
        report = self._report
        if report is None:
            return
        lines = [
            f"{file.file}\t{problem.sheet}\t{problem.cell}\t{problem.message}"
            for file in report.files
            for problem in file.problems
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.told.emit(self.tr("{count} meldingen gekopieerd.").format(count=format_count(len(lines))))

    def _ask_undo(self) -> None:
        if self._change_set is not None:
            self.undo_wanted.emit(self._change_set)
            self._leave()

    def _leave(self) -> None:
        self.page_wanted.emit("deliveries")
