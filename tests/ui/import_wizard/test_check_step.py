from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from rvs_desktop.importing.decisions import Decision, DecisionKind
from rvs_desktop.importing.recognition import Problem, Recognition, Severity
from rvs_desktop.ui.import_wizard.check_step import CheckStep
from rvs_desktop.ui.import_wizard.check_words import Checked
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.index import CellIndex, tables_of
from rvs_desktop.ui.import_wizard.messages import AT_ONCE, grouped, split_sentence
from tests.import_helping import MARK, ZERO

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.theme import Theme


def show(step: CheckStep, found: Recognition, words: Vocabulary, *decisions: Decision) -> None:
    assert found.explanation is not None
    places = tuple(tables_of(found.explanation.sheets))
    step.show_file(Checked(found.problems, frozenset(), places, decisions), CellIndex(found), words)


@pytest.fixture
def step(qtbot: QtBot, look: Theme, recognition: Recognition, words: Vocabulary) -> CheckStep:
    made = CheckStep()
    qtbot.addWidget(made)
    made.resize(1200, 600)
    show(made, recognition, words)
    with qtbot.waitExposed(made):
        made.show()
    return made


def decided(step: CheckStep) -> list[Any]:
    seen: list[Any] = []
    step.decided.connect(seen.extend)
    return seen


def test_cells_stand_as_they_will_be_stored_and_doubts_as_they_are_written(step: CheckStep) -> None:
    model = step.view.table
    shown = [[model.data(model.index(row, column)) for column in range(4)] for row in range(model.rowCount())]
    assert shown == [["3", "Almere", "8", "2"], ["4", "Zeewolde", "7", "0"], ["5", "Urk", "-", "1"]]


def test_a_doubtful_cell_is_marked_and_a_repaired_name_too(step: CheckStep) -> None:
    assert step.view.marker(4, "1") == "warn"
    assert step.view.marker(3, "name") == "good"
    assert step.view.marker(2, "1") == ""


def test_f8_shows_the_cell_of_the_next_question(step: CheckStep) -> None:
    assert step.go_next()
    assert step.view.place() == (4, "1")


def test_an_answer_is_taken_by_its_button(step: CheckStep) -> None:
    seen = decided(step)
    step.list.lines[0].answers[0].click()
    assert tuple(seen) == ZERO.decisions


def test_typing_a_number_decides_about_that_cell_only(step: CheckStep, qtbot: QtBot) -> None:
    seen = decided(step)
    step.view.go_to(4, "1")
    step.view.setFocus()
    qtbot.keyClick(step.view, Qt.Key.Key_6)
    editor = step.view.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seen == [Decision(DecisionKind.CELL, "Q4!B5", "6")])


@pytest.mark.parametrize(
    ("answer", "printed"), [("1250", "1.250"), ("7.5", "7,5"), ("missing", "–"), ("zero", "-")]
)
def test_j3_9_what_was_typed_stands_in_its_cell_as_long_as_it_contradicts_another(
    step: CheckStep, recognition: Recognition, words: Vocabulary, answer: str, printed: str
) -> None:
    show(step, recognition, words, Decision(DecisionKind.CELL, "Q4!B5", answer))
    model = step.view.table
    assert model.data(model.index(2, 2)) == printed
    assert "door u gewijzigd, ‘-’ in het bestand" in model.data(
        model.index(2, 2), Qt.ItemDataRole.ToolTipRole
    )


@pytest.mark.parametrize(
    ("typed", "answer"), [("n.b.", "missing"), ("n.v.t.", "not_applicable"), ("1.250", "1250")]
)
def test_what_is_typed_is_read_as_elsewhere(step: CheckStep, typed: str, answer: str) -> None:
    step.view.go_to(4, "1")
    now = step.view.currentIndex()
    assert step.view.table.verdict(now.row(), now.column(), typed).value == answer


def test_what_is_no_number_is_refused_with_a_reason(step: CheckStep) -> None:
    step.view.go_to(4, "1")
    now = step.view.currentIndex()
    assert step.view.table.verdict(now.row(), now.column(), "veel").refusal


def test_all_doubtful_cells_are_skipped_at_once(step: CheckStep) -> None:
    assert step.skip_decisions() == (Decision(DecisionKind.CELL, "Q4!B5", "skip"),)


def test_only_rows_with_a_message(step: CheckStep) -> None:
    step.only.setChecked(True)
    assert [step.source.shown[place] for place in range(step.source.count())] == [3, 4]


def test_a_decision_of_this_session_can_be_taken_back(
    step: CheckStep, recognition: Recognition, words: Vocabulary, qtbot: QtBot
) -> None:
    seen: list[Any] = []
    step.retracted.connect(seen.extend)
    decision = Decision(DecisionKind.AREA, "Zeewoldde", "GM0050")
    show(step, recognition, words, decision)
    qtbot.waitUntil(lambda: len(step.list.lines) == len(step.list.messages))
    told = next(line for line in step.list.lines if line.message.retract)
    assert told.message.text == "Door u gekozen: Zeewolde."
    told.answers[-1].click()
    assert seen == [decision]


def test_the_same_question_about_many_cells_is_asked_once() -> None:
    again = Problem(MARK.code, MARK.message, MARK.severity, "Q4", "C9", choices=MARK.choices)
    told = Problem("changed_values", "Was 1, wordt 2.", Severity.INFO)
    assert grouped((told, MARK, again), frozenset()) == [(1, 2), (0,)]
    assert grouped((told, MARK, again), frozenset({1, 2})) == [(0,)]


def test_the_first_sentence_stands_out() -> None:
    assert split_sentence("Eerst dit. Dan dat.") == ("Eerst dit", "Dan dat.")


def test_a_long_list_of_messages_is_shown_in_parts(
    step: CheckStep, recognition: Recognition, words: Vocabulary, qtbot: QtBot
) -> None:
    many = tuple(
        Problem("x", f"Vraag {number}.", Severity.DECISION, "Q4", "B5") for number in range(AT_ONCE + 5)
    )
    found = Recognition(recognition.readings, many, explanation=recognition.explanation)
    show(step, found, words)
    qtbot.waitUntil(lambda: len(step.list.lines) == AT_ONCE)
    assert step.list.more.text() == "Nog 6 meldingen"
    step.list.choose(AT_ONCE + 2)
    assert step.list.lines[AT_ONCE + 2].property("state") == "chosen"
    qtbot.waitUntil(lambda: len(step.list.lines) == AT_ONCE + 6)
