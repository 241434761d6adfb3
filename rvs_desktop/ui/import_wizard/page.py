"""The import assistant as a page: reading, the list of files, the steps of one file, or why it cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_count
from rvs_desktop.ui import widgets
from rvs_desktop.ui.import_wizard.desk import ImportDesk
from rvs_desktop.ui.import_wizard.desk_jobs import Stands
from rvs_desktop.ui.import_wizard.done_step import Done
from rvs_desktop.ui.import_wizard.foot import Foot
from rvs_desktop.ui.import_wizard.foot_words import FootWords
from rvs_desktop.ui.import_wizard.modes import Modes
from rvs_desktop.ui.import_wizard.queue_view import QueueView, is_ready
from rvs_desktop.ui.import_wizard.refused_view import RefusedView
from rvs_desktop.ui.import_wizard.steps_view import DIFFERENCES, DONE, FILE, StepsView
from rvs_desktop.ui.page import Page, PageContext

if TYPE_CHECKING:
    from rvs_desktop.importing.deliveries.session import FileState
    from rvs_desktop.store.database import Changes
    from rvs_desktop.ui.import_flow import ImportFlow
    from rvs_desktop.ui.import_wizard.desk_jobs import Stored
    from rvs_desktop.ui.import_wizard.looking import FileLook


class ImportPage(Page):
    """Shows what lies on the desk; the desk does the work."""

    name = "import"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self._flow: ImportFlow | None = None
        self._desk: ImportDesk | None = None
        self._stored: Stored | None = None
        self.setAccessibleName(self.tr("Importeren"))
        self.header.title.setText(self.accessibleName())
        self.chip = widgets.Chip("", "none", "document_table")
        self.chip.hide()
        self.header.add_scope(self.chip)
        self.cancel = widgets.button(self.tr("Annuleren"))
        self.cancel.clicked.connect(self.leave)
        self.header.add_action(self.cancel)
        self.waiting = widgets.EmptyState("document_search", "", "", self.tr("Stoppen"))
        self.waiting.wanted.connect(self.leave)
        self.steps = StepsView()
        for wish, slot in (
            (self.steps.decided, self._decide),
            (self.steps.retracted, partial(self._ask, ImportDesk.retract)),
            (self.steps.forget_wanted, partial(self._ask, ImportDesk.read_without_memory)),
            (self.steps.origin_said, partial(self._ask, ImportDesk.say_origin)),
            (self.steps.named, partial(self._ask, ImportDesk.name_layout)),
            (self.steps.settled, partial(self._ask, ImportDesk.settle)),
            (self.steps.accepted, partial(self._ask, ImportDesk.accept)),
            (self.steps.moved, self._show_foot),
            (self.steps.undo_wanted, self._undo),
            (self.steps.copy_wanted, self._copy),
            (self.steps.next_wanted, self._open_next),
        ):
            wish.connect(slot)
        self._modes = Modes(self._join_queue, self._join_refused)
        for mode in (self.waiting, self.steps):
            self._modes.addWidget(mode)
        self.foot = Foot()
        self._words = FootWords(self.foot)
        self.foot.acted.connect(self._act)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._fill_foot)
        self.content.addWidget(self._modes, 1)
        self.content.addWidget(self.foot)

    @property
    def queue(self) -> QueueView:
        """The list of files."""
        return self._modes.queue

    @property
    def refused(self) -> RefusedView:
        """Why a file is refused."""
        return self._modes.refused

    def _join_queue(self, made: QueueView) -> None:
        made.opened.connect(self._open)
        made.decided.connect(self._decide_on)
        made.said.connect(self._say_of_all)
        made.dropped.connect(self._drop)
        made.stop_wanted.connect(self.leave)
        made.undo_wanted.connect(self._undo)

    def _join_refused(self, made: RefusedView) -> None:
        made.decided.connect(self._decide)
        made.reduced.connect(self._reduce)

    def take_desk(self, flow: ImportFlow) -> None:
        """Follow what lies on the desk; called once, when the page was built."""
        self._flow = flow
        desk = self._desk = flow.desk
        for fact, slot in (
            (desk.listed, self._show_listed),
            (desk.progressed, self._show_progress),
            (desk.read, self._show_read),
            (desk.changed, self._show_changed),
            (desk.looked, self._show_look),
            (desk.applied, self._show_applied),
            (desk.cancelled, self._give_up),
            (desk.failed, self._give_up),
            (desk.busy, self._show_foot),
        ):
            fact.connect(slot)
        if desk.files:
            self._show_read(0)
        else:
            self._show_listed(desk.reading)

    def _files(self) -> tuple[FileState, ...]:
        return self._desk.files if self._desk is not None else ()

    def _show_mode(self, mode: QWidget) -> None:
        if mode is not self.steps:
            self.header.title.setText(self.tr("Importeren"))
        self._modes.setCurrentWidget(mode)
        self.chip.setVisible(mode is self.steps or self._modes.shows_refused)
        self._show_foot()

    def _show_listed(self, files: list[Path]) -> None:
        if not self._files():
            self.steps.forget_file()
        if len(files) + len(self._files()) > 1:
            self.queue.show_reading(files, 0, "")
            self._show_mode(self.queue)
            return
        name = files[0].name if files else self.tr("Het bestand")
        self.waiting.set_texts(
            self.tr("{name} wordt gelezen").format(name=name),
            self.tr("Er wordt nog niets opgeslagen."),
            self.tr("Stoppen"),
        )
        self._show_mode(self.waiting)
        self.steps.build_ahead()

    def _show_progress(self, done: int, _total: int, text: str) -> None:
        desk = self._desk
        if desk is None or not desk.reading:
            return
        if self._modes.shows_queue:
            self.queue.show_reading(desk.reading, done, text)
        elif text:
            self.waiting.text.setText(text)

    def _show_read(self, _first: int) -> None:
        if len(self._files()) > 1:
            self._show_queue()

    def _show_queue(self) -> None:
        desk = self._desk
        if desk is None or desk.vocabulary is None:
            return
        self.queue.show_files(desk.files, desk.vocabulary)
        self._show_mode(self.queue)
        self.queue.focus_first()

    def _show_changed(self) -> None:
        desk = self._desk
        if desk is not None and desk.vocabulary is not None and self._modes.shows_queue:
            self.queue.show_files(desk.files, desk.vocabulary)
        self._show_foot()

    def _show_look(self, look: FileLook) -> None:
        desk = self._desk
        if desk is None or desk.vocabulary is None:
            return
        self.chip.set_state(look.state.name, "none", "document_table")
        if look.state.plan is None:
            self.refused.show_state(look.state, desk.vocabulary)
            self._show_mode(self.refused)
            return
        self.header.title.setText(self._title_of(look))
        self._modes.setCurrentWidget(self.steps)
        self.steps.show_look(look, desk.vocabulary)
        self._show_mode(self.steps)

    def _title_of(self, look: FileLook) -> str:
        """Return what is imported, when all of it is of one dataset."""
        words = self._desk.vocabulary if self._desk is not None else None
        dataset = look.dataset(words) if words is not None else ""
        return self.tr("{dataset} importeren").format(dataset=dataset) if dataset else self.tr("Importeren")

    def _show_applied(self, stored: Stored) -> None:
        self._stored = stored
        look = self.steps.look
        here = look is not None and [look.state.index] == list(stored.indexes)
        if self._modes.currentWidget() is self.steps and here:
            self.steps.show_done(Done(stored, self._kept(), self._whose(), self._next_name()))
            self._show_mode(self.steps)
            return
        self._show_queue()
        self.queue.show_stored(stored)

    def _kept(self) -> int:
        return len(self._stored.kept) if self._stored is not None and self.steps.remember else -1

    def _whose(self) -> str:
        look, desk = self.steps.look, self._desk
        if look is None or desk is None or desk.vocabulary is None or not look.state.sender:
            return ""
        return self.tr("voor {sender}").format(sender=desk.vocabulary.area(look.state.sender))

    def _next_state(self) -> FileState | None:
        return next((one for one in self._files() if one.needs_decision and not one.applied), None)

    def _next_name(self) -> str:
        state = self._next_state()
        return state.name if state is not None else ""

    def _open(self, index: int) -> None:
        if self._desk is not None:
            self._desk.look(index)

    def _say_of_all(self, indexes: list[int], said: Any) -> None:
        assert self._desk is not None
        self._desk.say_of_all(indexes, said)

    def _drop(self, index: int) -> None:
        assert self._desk is not None
        self._desk.drop(index)

    def _open_next(self) -> None:
        if (state := self._next_state()) is not None:
            self._open(state.index)

    def _decide(self, decisions: Any) -> None:
        look = self.refused.state if self._modes.shows_refused else None
        state = look or (self.steps.look.state if self.steps.look is not None else None)
        if state is not None:
            self._decide_on(state.index, decisions)

    def _decide_on(self, index: int, decisions: Any) -> None:
        if self._desk is not None:
            self._desk.decide(index, decisions)

    def _ask(self, verb: Callable[..., None], *words: object) -> None:
        """Let the desk do something with the file in the steps."""
        assert self._desk is not None
        assert self.steps.look is not None
        verb(self._desk, self.steps.look.state.index, *words)

    def _reduce(self, index: int, reduction: Any, measure: str, distinct: bool) -> None:  # noqa: FBT001 - a signal
        if self._desk is not None:
            self._desk.reduce(index, reduction, measure, distinct=distinct)

    def _show_foot(self) -> None:
        """Fill the foot once everything that changed now is on the screen."""
        self._later.start()

    def _fill_foot(self) -> None:
        self._later.stop()
        mode, desk = self._modes.currentWidget(), self._desk
        reading = desk is not None and bool(desk.reading)
        busy = desk is not None and desk.is_busy
        self.cancel.setVisible(mode is not self.waiting and not self._is_finished())
        self.cancel.setText(self.tr("Sluiten") if self._modes.shows_refused else self.tr("Annuleren"))
        if mode is self.steps and self.steps.look is not None:
            self._words.of_steps(self.steps, in_queue=len(self._files()) > 1, busy=busy)
        elif self._modes.shows_refused:
            state = self.refused.state
            offered = state is not None and bool(state.reducible)
            self._words.of_refused(in_queue=len(self._files()) > 1, offered=offered)
        elif self._modes.shows_queue and not reading:
            self._words.of_queue(self._files(), busy=busy)
        else:
            self._words.of_reading()

    def _is_finished(self) -> bool:
        files = self._files()
        return bool(files) and all(one.applied for one in files)

    def _act(self, key: str) -> None:
        if key == "skip":
            self.steps.skip_cells()
        elif key == "list":
            self._show_queue()
        elif key == "back":
            self.steps.go(max(self.steps.now - 1, FILE))
        else:
            self.go_on()

    def go_on(self) -> None:
        """Do what the filled button says."""
        self._fill_foot()
        desk = self._desk
        if desk is None or not self.foot.next.isVisible() or not self.foot.next.isEnabled():
            return
        if self._modes.shows_refused:
            self.import_wanted.emit([])
        elif self._modes.shows_queue:
            ready = [state.index for state in self._files() if is_ready(state)]
            if ready:
                desk.apply(ready, remember=self.steps.remember)
            else:
                self._finish()
        elif self.steps.now == DONE:
            self._finish()
        elif self.steps.now == DIFFERENCES and self.steps.look is not None:
            desk.apply([self.steps.look.state.index], remember=self.steps.remember)
        else:
            self.steps.go(self.steps.now + 1)

    def _finish(self) -> None:
        if self._desk is not None:
            self._desk.clear()
        self.page_wanted.emit("deliveries")

    def leave(self) -> None:
        """Stop importing; the file stays as it was."""
        if self._flow is not None and self._flow.clear():
            self.page_wanted.emit("deliveries")

    def _give_up(self, error: object = None) -> None:
        """Return to what there was when reading was stopped or failed."""
        if isinstance(error, UserError):
            self.failed.emit(error)
        if not self._files():
            self._finish()
        elif len(self._files()) > 1:
            self._show_queue()
        self._show_foot()

    def load(self, changes: Changes | None = None) -> None:
        """See after a later change whether the import still stands."""
        step = self._stored.report.change_set if self._stored is not None else None
        if changes is not None and step is not None:
            self.context.workspace.read(Stands(step), self._show_standing)

    def _show_standing(self, stands: bool) -> None:  # noqa: FBT001 - the answer to a question
        if not stands:
            self._stored = None
            self.steps.show_undone()
            if self._modes.queue_made is not None:
                self._modes.queue_made.show_undone()

    def _undo(self) -> None:
        if self._stored is not None and self._stored.report.change_set is not None:
            self.undo_wanted.emit(self._stored.report.change_set)

    def _copy(self) -> None:
        """Copy what the sender should know."""
        if self._stored is not None:
            lines = self._stored.lines()
            QGuiApplication.clipboard().setText("\n".join(lines))
            self.told.emit(self.tr("{count} meldingen gekopieerd.").format(count=format_count(len(lines))))

    def do(self, command: str) -> None:
        """Do a verb of the assistant."""
        if command in {"next_problem", "previous_problem"}:
            step = 1 if command == "next_problem" else -1
            here = self.queue if self._modes.shows_queue else None
            found = here.go_next(step) if here is not None else self.steps.go_next_problem(step)
            if not found:
                self.told.emit(self.tr("Hier vraagt niets meer om een keuze."))
        elif command == "next_step":
            self.go_on()
        elif self._modes.shows_queue:
            self.queue.chosen.ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with Ctrl+Enter, which tables and fields leave to the page."""
        enters = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enters and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go_on()
        else:
            super().keyPressEvent(event)

    def focus_filter(self) -> None:
        """Put the cursor in the filter of what is shown."""
        if self._modes.shows_queue:
            self.queue.table.focus_filter()

    def regions(self) -> list[QWidget]:
        """Return header, steps, content and foot."""
        mode = self._modes.currentWidget()
        if mode is self.steps:
            parts = self.steps.parts()
            return [self.header, self.steps.stepper, *parts, self.foot]
        return [self.header, mode, self.foot]
