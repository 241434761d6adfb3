"""Many files at once: one line and one state each, those without questions stored together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rvs_desktop.formats import format_count
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.import_wizard.chosen_files import ChosenFiles
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.parts import Conclusion
from rvs_desktop.ui.outcomes import COUNTS, Outcomes
from rvs_desktop.ui.tables.cells import Badge, Cell, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel
from rvs_desktop.ui.tables.view import TableView

if TYPE_CHECKING:
    from rvs_desktop.importing.deliveries.session import FileState
    from rvs_desktop.ui.import_wizard.desk_jobs import Stored

FIELDS: Final = (
    Field("file", QT_TRANSLATE_NOOP("fields", "Bestand"), width=36),
    Field("state", QT_TRANSLATE_NOOP("fields", "Toestand"), width=20),
    Field("sender", QT_TRANSLATE_NOOP("fields", "Afzender"), width=13),
    Field("new", QT_TRANSLATE_NOOP("fields", "Nieuw"), FieldKind.COUNT, width=8),
    Field("changed", QT_TRANSLATE_NOOP("fields", "Gewijzigd"), FieldKind.COUNT, width=9),
    Field("unchanged", QT_TRANSLATE_NOOP("fields", "Gelijk"), FieldKind.COUNT, width=8),
    Field("needs_decision", QT_TRANSLATE_NOOP("fields", "Te kiezen"), FieldKind.COUNT, width=9),
    Field("skipped", QT_TRANSLATE_NOOP("fields", "Overgeslagen"), FieldKind.COUNT, width=12),
    Field("rejected", QT_TRANSLATE_NOOP("fields", "Afgewezen"), FieldKind.COUNT, width=10),
    Field("message", QT_TRANSLATE_NOOP("fields", "Melding"), width=60),
)


def is_ready(state: FileState) -> bool:
    """Tell whether a file asks nothing and brings something: it can be stored with others."""
    return not state.applied and state.outcome == "imported"


def first_sentence(state: FileState) -> str:
    """Return the one sentence that says most about a file, empty when there is nothing to say."""
    for weight in (Severity.REFUSAL, Severity.DECISION, Severity.INFO):
        for problem in state.problems:
            if problem.severity is weight:
                return problem.message
    return ""


class QueueView(QWidget):
    """The list with its summary above and the chosen file below."""

    opened = Signal(int)
    """Open the five steps of a file."""
    decided = Signal(int, object)
    """An answer was taken for a file without opening it: ``tuple[Decision, ...]``."""
    said = Signal(object, object)
    """What is ``Said`` of several files: their numbers, and what."""
    dropped = Signal(int)
    """Leave a file out of the import."""
    stop_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self.setAccessibleName(self.tr("Lijst van bestanden"))
        self._outcomes = Outcomes(self)
        self._states: Mapping[int, FileState] = {}
        self._vocabulary = Vocabulary()
        self._offered: Problem | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("m"))
        column.addWidget(self._make_summary())
        column.addWidget(self._make_list(), 1)
        column.addWidget(self._make_detail())

    def _make_summary(self) -> widgets.Card:
        look = theme.current()
        card = widgets.Card(padding=12)
        row = QHBoxLayout()
        row.setSpacing(look.space("s"))
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        self.headline = widgets.label("", "subtitle", wrap=True)
        self.summary = widgets.label("", tone="muted", wrap=True)
        words.addWidget(self.headline)
        words.addWidget(self.summary)
        row.addLayout(words, 1)
        self.stop = widgets.button(self.tr("Stoppen"), "", "dismiss")
        self.stop.clicked.connect(self.stop_wanted)
        self.undo = widgets.button(self.tr("Ongedaan maken"), "", "arrow_undo")
        self.undo.clicked.connect(self.undo_wanted)
        self.undo.hide()
        row.addWidget(self.undo)
        row.addWidget(self.stop)
        card.content.addLayout(row)
        self.card = card
        return card

    def _make_list(self) -> widgets.Card:
        card = widgets.Card(padding=1)
        self.source = ListSource(FIELDS)
        self.table = TablePanel(self.source, self.tr("Bestanden"), self.tr("Filter bestanden"))
        self.table.status.hide()
        self.views = widgets.Segmented(
            [
                ("all", self.tr("Alles")),
                ("asking", self.tr("Met vraag")),
                ("ready", self.tr("Zonder vragen")),
            ],
            self.tr("Welke bestanden"),
        )
        self.views.chosen.connect(self._show_rows)
        self.chosen = ChosenFiles(self.table.view, self)
        self.chosen.said.connect(self.said)
        self.chosen.changed.connect(self._show_current)
        self.table.put_before_filter(self.views, self.chosen.button, widgets.label(""))
        self.table.view.setSelectionBehavior(TableView.SelectionBehavior.SelectRows)
        self.table.view.freeze(1)
        self.table.details_wanted.connect(self.open_current)
        self.table.current_moved.connect(self._show_current)
        card.content.addWidget(self.table)
        card.setMinimumHeight(theme.current().px(200))
        return card

    def _make_detail(self) -> widgets.Card:
        look = theme.current()
        self.detail = widgets.Card(padding=12)
        self.detail.setAccessibleName(self.tr("Gekozen bestand"))
        row = QHBoxLayout()
        row.setSpacing(look.space("m"))
        self._said = QVBoxLayout()
        row.addLayout(self._said, 1)
        self.open_button = widgets.button("", "", "arrow_right")
        self.open_button.clicked.connect(self.open_current)
        self.drop_button = widgets.button(self.tr("Uit de lijst halen"), "", "dismiss")
        self.drop_button.clicked.connect(self._drop)
        row.addWidget(self.drop_button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.detail.content.addLayout(row)
        return self.detail

    def show_reading(self, files: Sequence[Path], done: int, what: str) -> None:
        """Show files that are being read: how far it is, and one line for each."""
        total = len(files)
        self.stop.show()
        self.headline.setText(
            self.tr("{done} van {total} bestanden gelezen").format(
                done=format_count(done), total=format_count(total)
            )
        )
        self.summary.setText(what or self.tr("Er wordt nog niets opgeslagen."))
        self.card.show_progress(done / total if total else -1.0)
        rows: list[Row] = []
        for number, path in enumerate(files):
            word, icon, tone = self.tr("Wacht"), "circle", Tone.NONE
            if number < done:
                word, icon, tone = self.tr("Gelezen"), "checkmark", Tone.QUIET
            elif number == done:
                word, icon, tone = self.tr("Wordt gelezen"), "search", Tone.PLAIN
            cells = [
                Cell(path.name, path.name, strong=True, note=path.name, both_ends=True),
                Cell(word, word, drawing=Badge(word, icon, tone)),
            ]
            rows.append(Row(number, path.name, (*cells, *[""] * (len(FIELDS) - len(cells)))))
        self.source.set_rows(rows)
        self.detail.hide()

    def show_files(self, files: Sequence[FileState], vocabulary: Vocabulary) -> None:
        """Show files as they are now."""
        self.stop.hide()
        self.card.show_progress(None)
        self._states = {state.index: state for state in files}
        self._vocabulary = vocabulary
        self.chosen.show_files(self._states, vocabulary)
        for key, name in (
            ("all", self.tr("Alles ({count})")),
            ("asking", self.tr("Met vraag ({count})")),
            ("ready", self.tr("Zonder vragen ({count})")),
        ):
            self.views.set_text(key, name.format(count=format_count(len(self._kept(key)))))
        self._show_rows()
        outcomes = Counter(self._state_key(state) for state in files)
        ready = sum(1 for state in files if is_ready(state))
        one, more = (
            self.tr("1 bestand kan zo worden opgeslagen"),
            self.tr("{count} bestanden kunnen zo worden opgeslagen"),
        )
        if ready:
            headline = one if ready == 1 else more.format(count=format_count(ready))
        elif outcomes["needs_decision"]:
            headline = self.tr("Alle andere bestanden zijn klaar; deze vragen nog een keuze")
        else:
            headline = self.tr("Alle bestanden zijn bekeken")
        self.headline.setText(headline)
        words = [f"{format_count(count)} {self._lower(key)}" for key, count in outcomes.items()]
        text = self.tr("{count} bestanden: {words}.")
        self.summary.setText(text.format(count=format_count(len(files)), words=", ".join(words)))
        if not self.table.view.currentIndex().isValid() and files:
            self.table.view.go_to(files[0].index, "file")
        self._show_current()

    def _kept(self, view: str) -> list[FileState]:
        """Return the files of a view."""
        states = self._states.values()
        if view == "asking":
            return [state for state in states if state.needs_decision and not state.applied]
        return [state for state in states if is_ready(state)] if view == "ready" else list(states)

    def _show_rows(self) -> None:
        self.source.set_rows([self._row(state, self._vocabulary) for state in self._kept(self.views.value())])

    def show_stored(self, stored: Stored) -> None:
        """Show that files were stored together, with the way back."""
        figures = stored.counts.get("new", 0) + stored.counts.get("changed", 0)
        files = len(stored.indexes)
        one, more = (
            self.tr("{figures} cijfers uit 1 bestand opgeslagen"),
            self.tr("{figures} cijfers uit {files} bestanden opgeslagen"),
        )
        text = one if files == 1 else more
        self.headline.setText(text.format(figures=format_count(figures), files=format_count(files)))
        self.undo.setVisible(stored.report.change_set is not None)

    def show_undone(self) -> None:
        """Show that what was stored was taken back."""
        if self.undo.isHidden():
            return
        self.undo.hide()
        self.headline.setText(self.tr("Import ongedaan gemaakt"))
        self.summary.setText(self.tr("De cijfers staan weer zoals vóór de import."))

    def _state_key(self, state: FileState) -> str:
        return "applied" if state.applied else state.outcome

    def _lower(self, key: str) -> str:
        return {
            "applied": self.tr("opgeslagen"),
            "imported": self.tr("zonder vragen"),
            "unchanged": self.tr("zonder nieuws"),
            "needs_decision": self.tr("met een vraag"),
            "rejected": self.tr("geweigerd"),
            "duplicate": self.tr("al eerder ingelezen"),
        }[key]

    def _state_cell(self, state: FileState) -> Cell:
        key = self._state_key(state)
        if key == "applied":
            word = self.tr("Opgeslagen")
            return Cell(word, word, drawing=Badge(word, "checkmark_circle", Tone.GOOD))
        if key == "imported":
            word = self.tr("Zonder vragen")
            return Cell(word, word, drawing=Badge(word, "checkmark", Tone.GOOD))
        return self._outcomes.cell(key)

    def _row(self, state: FileState, vocabulary: Vocabulary) -> Row:
        counts = [
            Cell(format_count(value), value, tone=Tone.PLAIN if value else Tone.FAINT)
            for value in (state.counts.get(name, 0) for name in COUNTS)
        ]
        whose = state.sender or state.layout.sender
        sender = vocabulary.area(whose) if whose else ""
        message = first_sentence(state)
        cells = (
            Cell(state.name, state.name, strong=True, note=state.name, both_ends=True),
            self._state_cell(state),
            sender or Cell("–", tone=Tone.FAINT, phrase=self.tr("afzender niet bekend")),
            *counts,
            Cell(message, tone=Tone.QUIET, note=message),
        )
        return Row(state.index, state.name, cells)

    def current(self) -> FileState | None:
        """Return the chosen file."""
        place = self.table.view.place()
        key = place[0] if place is not None else None
        return self._states.get(key) if isinstance(key, int) else None

    def _show_current(self) -> None:
        state = self.current()
        self.detail.setVisible(state is not None)
        if state is None:
            return
        widgets.clear(self._said)
        several = self.chosen.states()
        if len(several) > 1:
            self._show_several(several)
            return
        message = first_sentence(state)
        offering = next((one for one in state.problems if one.choices and state.outcome == "rejected"), None)
        self._offered = offering
        tone = {"rejected": "bad", "needs_decision": "warn", "imported": "good"}.get(state.outcome, "info")
        text = message or self.tr("Dit bestand stelt geen vragen.")
        answers = [choice.caption for choice in offering.choices] if offering else []
        line = Conclusion(tone, state.name, text, answers)
        line.taken.connect(self._take)
        self._said.addWidget(line)
        asks = state.needs_decision or bool(state.reducible)
        self.open_button.setText(self.tr("Bekijken en kiezen") if asks else self.tr("Bekijken"))
        self.drop_button.setVisible(not state.applied)
        self.open_button.setVisible(self.can_open(state))

    def _show_several(self, states: Sequence[FileState]) -> None:
        """Show how many files are chosen, and what can be done with them together."""
        self._offered = None
        self.open_button.hide()
        self.drop_button.hide()
        headline = self.tr("{count} bestanden gekozen").format(count=format_count(len(states)))
        text = self.tr("Geef ze samen een periode, of kies één bestand om het te bekijken.")
        self._said.addWidget(Conclusion("info", headline, text))

    @staticmethod
    def can_open(state: FileState) -> bool:
        """Tell whether there is more to see: it is not stored, and was read or can be counted."""
        return not state.applied and (state.plan is not None or bool(state.reducible))

    def open_current(self) -> None:
        """Open the chosen file."""
        state = self.current()
        if state is not None and self.can_open(state):
            self.opened.emit(state.index)

    def _drop(self) -> None:
        state = self.current()
        if state is not None:
            self.dropped.emit(state.index)

    def _take(self, number: int) -> None:
        state = self.current()
        if state is not None and self._offered is not None:
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.decided.emit(state.index, self._offered.choices[number].decisions)

    def go_next(self, step: int = 1) -> bool:
        """Choose the next file with a question; False when there is none."""
        asking = [
            state.index for state in self._states.values() if state.needs_decision and not state.applied
        ]
        if not asking:
            return False
        state = self.current()
        here = asking.index(state.index) + step if state is not None and state.index in asking else 0
        self.table.view.go_to(asking[here % len(asking)], "file")
        self.table.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def focus_first(self) -> None:
        """Put the keyboard on the list."""
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
