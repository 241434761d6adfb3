"""The five steps of one file: which one is on the screen, and what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rvs_desktop.importing.recognition import Severity
from rvs_desktop.ui.import_wizard.check_step import CheckStep
from rvs_desktop.ui.import_wizard.column_line import SURE
from rvs_desktop.ui.import_wizard.columns_step import ColumnsStep
from rvs_desktop.ui.import_wizard.differences_step import DifferencesStep
from rvs_desktop.ui.import_wizard.done_step import Done, DoneStep
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.file_step import FileStep
from rvs_desktop.ui.import_wizard.gradual import Piecewise
from rvs_desktop.ui.import_wizard.stepper import Stepper

if TYPE_CHECKING:
    from rvs_desktop.ui.import_wizard.looking import FileLook

FILE, COLUMNS, CHECK, DIFFERENCES, DONE = range(5)
AHEAD: Final = 10
"""Milliseconds between two pieces of work for steps that are not on the screen."""
LOOKING: Final = (FILE, COLUMNS, CHECK, DIFFERENCES)
_KINDS: Final = {FILE: FileStep, COLUMNS: ColumnsStep, CHECK: CheckStep, DIFFERENCES: DifferencesStep}


class Step(Protocol):
    """What every step can do with the keyboard."""

    def focus_first(self) -> None:
        """Put the keyboard where the work begins."""
        ...


def open_questions(look: FileLook) -> int:
    """Return how many questions about cells of a file are open."""
    problems = look.checked.problems
    return sum(
        1
        for number, problem in enumerate(problems)
        if problem.severity is not Severity.INFO and number not in look.checked.done
    )


def has_sheets(look: FileLook) -> bool:
    """Tell whether there are sheets to show; of counted persons and of return sheets there are only figures."""
    return look.state.recognition.explanation is not None


def asking_steps(look: FileLook) -> list[int]:
    """Return the steps in which something asks for a person."""
    found: list[int] = []
    if has_sheets(look) and (not look.places or look.origin.asks):
        found.append(FILE)
    columns = [column for place in look.places for column in place.table.columns]
    if any(column.confidence < SURE and column.role != "private" for column in columns):
        found.append(COLUMNS)
    if open_questions(look):
        found.append(CHECK)
    if look.compared.counts.get("needs_decision") or look.compared.unusual:
        found.append(DIFFERENCES)
    return found


def first_step(look: FileLook) -> int:
    """Return where a file begins: at the differences when nothing before them asks.

    Questions about cells go before doubts about columns: answering them often takes the doubt away.
    """
    asking = asking_steps(look)
    return next(step for step in (FILE, CHECK, COLUMNS, DIFFERENCES) if step in {*asking, DIFFERENCES})


class StepsView(QWidget):
    """The stepper with the step below it; steps are built when they are first shown."""

    decided = Signal(object)
    retracted = Signal(object)
    forget_wanted = Signal()
    settled = Signal(object, str, str)
    accepted = Signal(object, str)
    remember_changed = Signal(bool)
    origin_said = Signal(str, str)
    """Sender and period of the file as chosen."""
    named = Signal(str)
    """The layout got a name."""
    undo_wanted = Signal()
    copy_wanted = Signal()
    next_wanted = Signal()
    moved = Signal()
    """Another step is on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look: FileLook | None = None
        self.remember = True
        self._vocabulary = Vocabulary()
        self._now = FILE
        self._stale: set[int] = set()
        self._steps: dict[int, QWidget] = {}
        self._begun: dict[int, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.stepper = Stepper(
            [
                self.tr("Bestand"),
                self.tr("Kolommen"),
                self.tr("Controle"),
                self.tr("Verschillen"),
                self.tr("Klaar"),
            ]
        )
        self.stepper.chosen.connect(self.go)
        column.addWidget(self.stepper)
        self._stack = QStackedWidget()
        self._ahead = QTimer(self)
        self._ahead.setInterval(AHEAD)
        self._ahead.timeout.connect(self._build_ahead)
        column.addWidget(self._stack, 1)

    @property
    def now(self) -> int:
        """The step on the screen."""
        return self._now

    def step(self, number: int) -> QWidget:
        """Return a step, built when it was not there."""
        if number not in self._steps:
            made = self._begin(number)
            if isinstance(made, Piecewise):
                made.finish()
            self._join(number)
        return self._steps[number]

    def _begin(self, number: int) -> QWidget:
        """Return a step that has its place but not all of its parts."""
        if number not in self._begun:
            # its parts take on their looks as they come, and not all at once when it is ready
            made = self._begun[number] = _KINDS[number](at_once=False) if number != DONE else DoneStep()
            self._stack.addWidget(made)
        return self._begun[number]

    def _join(self, number: int) -> None:
        """Connect a step that has all of its parts."""
        made = self._steps[number] = self._begun.pop(number)
        if isinstance(made, FileStep):
            made.decided.connect(self.decided)
            made.forget_wanted.connect(self.forget_wanted)
            made.origin_said.connect(self.origin_said)
        elif isinstance(made, ColumnsStep):
            made.decided.connect(self.decided)
            made.remember.setChecked(self.remember)
            made.remember_changed.connect(self._set_remember)
            made.named.connect(self.named)
        elif isinstance(made, CheckStep):
            made.decided.connect(self.decided)
            made.retracted.connect(self.retracted)
            made.origin_wanted.connect(self.go_to_origin)
        elif isinstance(made, DifferencesStep):
            made.decided.connect(self.decided)
            made.settled.connect(self.settled)
            made.accepted.connect(self.accepted)
        elif isinstance(made, DoneStep):
            made.undo_wanted.connect(self.undo_wanted)
            made.copy_wanted.connect(self.copy_wanted)
            made.next_wanted.connect(self.next_wanted)

    def _set_remember(self, remember: bool) -> None:  # noqa: FBT001 - a check box says so
        self.remember = remember
        self.remember_changed.emit(remember)

    def show_look(self, look: FileLook, vocabulary: Vocabulary) -> None:
        """Show a file: another one from its first question on, the same one where it was.

        Args:
            look: the file.
            vocabulary: names of measures and areas.
        """
        other = self.look is None or self.look.state.index != look.state.index
        self.look, self._vocabulary = look, vocabulary
        self._stale = set(LOOKING)
        if other:
            for number in (CHECK, DIFFERENCES):
                step = self._steps.get(number)
                if isinstance(step, CheckStep | DifferencesStep):
                    step.forget_place()
            self.go(first_step(look))
            cast("Step", self.step(self._now)).focus_first()
        else:
            self.go(self._now if self._now in LOOKING else DIFFERENCES)

    def forget_file(self) -> None:
        """Begin anew with the next file: it may have the number of one that lay here before."""
        self.look = None

    def show_done(self, done: Done) -> None:
        """Show what was stored."""
        step = self.step(DONE)
        assert isinstance(step, DoneStep)
        step.show_done(done)
        self.go(DONE)

    def show_undone(self) -> None:
        """Show that the import was taken back."""
        step = self._steps.get(DONE)
        if isinstance(step, DoneStep):
            step.show_undone()

    def go(self, number: int) -> None:
        """Show a step."""
        moved = number != self._now or not self._stack.count()
        self._now = number
        step = self.step(number)
        self._fill(number)
        self._stack.setCurrentWidget(step)
        asking = asking_steps(self.look) if self.look is not None else []
        if number == DONE:
            self.stepper.show_place(DONE, (DONE,), LOOKING)
        else:
            behind = [one for one in LOOKING if one < number and one not in asking]
            sheets = self.look is None or has_sheets(self.look)
            self.stepper.show_place(number, LOOKING if sheets else (CHECK, DIFFERENCES), behind)
        self._ahead.start()
        if moved:
            cast("Step", step).focus_first()
        self.moved.emit()

    def go_to_origin(self) -> None:
        """Go to where the sender and the period of the file are chosen."""
        self.go(FILE)
        cast("Step", self.step(FILE)).focus_first()

    def build_ahead(self) -> None:
        """Begin to build the steps while their file is being read."""
        self._ahead.start()

    def _build_ahead(self) -> None:
        """Build a part of a step that was not shown yet, or fill one, so that going there takes no time."""
        number = next((one for one in reversed(LOOKING) if one not in self._steps), None)
        if number is not None:
            made = self._begin(number)
            assert isinstance(made, Piecewise)
            if not made.make_more():
                self._join(number)
        elif self._stale:
            self._fill(min(self._stale))
        else:
            self._ahead.stop()

    def _fill(self, number: int) -> None:
        look = self.look
        if number not in self._stale or look is None:
            return
        self._stale.discard(number)
        step = self._steps[number]
        if isinstance(step, FileStep):
            step.show_file(
                look.state.recognition.explanation, " ".join(look.state.memory), look.chosen_tables
            )
            step.origin.show_origin(look.origin, self._vocabulary)
        elif isinstance(step, ColumnsStep):
            step.show_file(
                look.places, look.index, self._vocabulary, self._remembering(look), look.chosen_tables
            )
            step.show_name(look.state.layout_called)
        elif isinstance(step, CheckStep):
            step.show_file(look.checked, look.index, self._vocabulary)
        elif isinstance(step, DifferencesStep):
            step.show_file(look.compared, self._vocabulary)

    def _remembering(self, look: FileLook) -> str:
        """Say for whose next file choices are remembered."""
        if look.state.sender:
            whose = self.tr(
                "De keuzes gelden ook voor het volgende bestand van {sender} met deze indeling."
            ).format(sender=self._vocabulary.area(look.state.sender))
        else:
            whose = self.tr("De keuzes gelden ook voor het volgende bestand met deze indeling.")
        return f"{whose} {self.tr('Een periode en keuzes voor één cel worden niet onthouden.')}"

    def go_next_problem(self, step: int) -> bool:
        """Go to the next thing that asks; False when this step has none."""
        now = self._steps.get(self._now)
        if isinstance(now, ColumnsStep | CheckStep | DifferencesStep):
            return now.go_next(step)
        return False

    @property
    def is_first(self) -> bool:
        """Whether there is no step before this one."""
        return self._now == (FILE if self.look is None or has_sheets(self.look) else CHECK)

    def questions(self) -> int:
        """Return how many questions are open in the step on the screen."""
        look = self.look
        if look is None or self._now not in {CHECK, DIFFERENCES}:
            return 0
        return open_questions(look) if self._now == CHECK else look.compared.counts.get("needs_decision", 0)

    def figures_to_store(self) -> int:
        """Return how many figures would be new or changed."""
        counts = self.look.compared.counts if self.look is not None else None
        return counts.get("new", 0) + counts.get("changed", 0) if counts is not None else 0

    def parts(self) -> list[QWidget]:
        """Return the parts of the step on the screen that F6 walks through."""
        step = self._steps.get(self._now)
        if isinstance(step, FileStep):
            return [step.card, step.side]
        if isinstance(step, ColumnsStep):
            return [step.card, step.preview]
        if isinstance(step, CheckStep):
            return [step.card, step.list]
        if isinstance(step, DifferencesStep):
            return [step.table, step.card]
        return [step] if step is not None else []

    def cells_to_skip(self) -> int:
        """Return how many cells wait for an answer and can be skipped at once in this step."""
        now = self._steps.get(self._now)
        return len(now.skip_decisions()) if isinstance(now, CheckStep) and self._now == CHECK else 0

    def skip_cells(self) -> None:
        """Leave out the cells that wait for an answer."""
        now = self._steps.get(CHECK)
        decisions = now.skip_decisions() if isinstance(now, CheckStep) else ()
        if decisions:
            self.decided.emit(decisions)
