"""What is remembered of decisions: per layout and sender, per spelling, in the file, until it is forgotten."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from rvs_desktop.errors import UserError
from rvs_desktop.importing.decisions import Decision, DecisionKind
from rvs_desktop.importing.deliveries.service import import_files
from rvs_desktop.importing.deliveries.session import FileState
from rvs_desktop.importing.recognition import Hints
from rvs_desktop.models import memory
from rvs_desktop.store.database import Database
from tests.importing.books import Row, book, session_on

MEASURE = Decision(DecisionKind.MEASURE, "Lopende trajecten", "pga_local_plans")
MARK = Decision(DecisionKind.MARK, "-", "zero")
SPELLING = Decision(DecisionKind.AREA, "Nieuwegien", "GM0356")
HEAD = ("Gemeente", "Lopende trajecten", "Nieuwe PGA")
FIGURES: Sequence[Row] = (("Zeist", 12, 3), ("Houten", 4, "-"), ("De Bilt", 7, 1))


def sheet(folder: Path, quarter: int, head: Row = HEAD, rows: Sequence[Row] = FIGURES) -> Path:
    title = (f"PGA {quarter}e kwartaal 2020",)
    return book(folder / f"levering {quarter}.xlsx", title, (), head, *rows)


def taken(database: Database, path: Path, *decisions: Decision, sender: str = "") -> FileState:
    """Read a file, take decisions and store it."""
    with closing(session_on(database)) as session:
        session.read([path], Hints(sender=sender))
        if decisions:
            session.decide(0, decisions)
        state = session.files[0]
        session.apply()
    return state


def looked_at(database: Database, path: Path, sender: str = "") -> FileState:
    with closing(session_on(database)) as session:
        return session.read([path], Hints(sender=sender))[0]


def codes(state: FileState) -> list[str]:
    return [problem.code for problem in state.problems if problem.severity == "decision"]


def test_j7_6_the_second_file_asks_nothing_after_decisions_in_the_first(
    database: Database, tmp_path: Path
) -> None:
    first = looked_at(database, sheet(tmp_path, 1))
    assert first.needs_decision
    assert taken(database, sheet(tmp_path, 1), MEASURE, MARK).outcome == "imported"
    second = looked_at(database, sheet(tmp_path, 2))
    assert (second.outcome, second.counts["new"], codes(second)) == ("imported", 6, [])
    assert second.memory == (
        "Onthouden: 2 eerdere beslissingen over de indeling ‘levering 1.xlsx’ gebruikt.",
    )
    told = import_files(database, [sheet(tmp_path, 2)]).files[0]
    assert told.outcome == "imported"
    assert told.memory == second.memory


def test_j7_6_a_moved_column_asks_nothing(database: Database, tmp_path: Path) -> None:
    taken(database, sheet(tmp_path, 1), MEASURE, MARK)
    moved = [(area, inflow, plans) for area, plans, inflow in FIGURES]
    state = looked_at(database, sheet(tmp_path, 2, (HEAD[0], HEAD[2], HEAD[1]), moved))
    assert (state.outcome, state.counts["new"]) == ("imported", 6)
    by_measure = {(d.measure, d.area): d.new for d in state.differences() if d.kind == "new"}
    assert by_measure["pga_local_plans", "GM0355"] == 12


def test_j7_6_an_added_column_asks_only_about_itself(database: Database, tmp_path: Path) -> None:
    taken(database, sheet(tmp_path, 1), MEASURE, MARK)
    wider = [(*row, 5) for row in FIGURES]
    state = looked_at(database, sheet(tmp_path, 2, (*HEAD, "Onbekend ding"), wider))
    assert state.counts["new"] == 6
    asked = [problem for problem in state.problems if problem.severity == "decision"]
    assert ["Onbekend ding" in problem.message for problem in asked] == [True]
    with closing(session_on(database)) as session:
        session.read([state.path])
        session.decide(0, [Decision(DecisionKind.MEASURE, "Onbekend ding", "")])
        session.apply()
    again = looked_at(database, sheet(tmp_path, 3, (*HEAD, "Onbekend ding"), wider))
    assert (again.outcome, codes(again)) == ("imported", [])


def test_j7_6_another_sender_is_asked_again(database: Database, tmp_path: Path) -> None:
    zeist, houten = [("Zeist", 12, "-")], [("Houten", 4, "-")]
    path = sheet(tmp_path, 1, rows=zeist)
    assert taken(database, path, MEASURE, MARK, sender="GM0355").outcome == "imported"
    assert looked_at(database, sheet(tmp_path, 2, rows=zeist), sender="GM0355").outcome == "imported"
    other = looked_at(database, sheet(tmp_path, 2, rows=houten), sender="GM0321")
    assert (other.outcome, other.memory) == ("needs_decision", ())


def test_j7_6_a_sender_that_only_shows_from_the_figures_is_told_apart_too(
    database: Database, tmp_path: Path
) -> None:
    head = ("Gemeente", "Onbekend ding")
    measure = Decision(DecisionKind.MEASURE, "Onbekend ding", "pga_local_plans")
    taken(database, sheet(tmp_path, 1, head, [("Zeist", 12)]), measure)
    assert looked_at(database, sheet(tmp_path, 2, head, [("Zeist", 13)])).outcome == "imported"
    assert looked_at(database, sheet(tmp_path, 2, head, [("Houten", 13)])).needs_decision


def test_j7_6_a_period_that_moves_is_never_remembered(database: Database, tmp_path: Path) -> None:
    rows = [("Zeist", 12), ("Houten", 4)]
    path = book(tmp_path / "a.xlsx", ("Gemeente", "PGA lokaal 1e periode"), *rows)
    period = Decision(DecisionKind.PERIOD, "PGA lokaal 1e periode", "2020-Q1")
    taken(database, path, period)
    later = book(tmp_path / "b.xlsx", ("Gemeente", "PGA lokaal 1e periode"), ("Zeist", 13), ("Houten", 5))
    state = looked_at(database, later)
    assert (state.needs_decision, state.recognition.readings) == (True, ())


def test_j7_5_a_spelling_is_approved_once_for_ever_after_and_all_senders(
    database: Database, tmp_path: Path
) -> None:
    rows = [("Nieuwegien", 12, 1), ("Zeist", 3, 2)]
    head = ("Gemeente", "PGA lokaal", "Nieuwe PGA")
    assert looked_at(database, sheet(tmp_path, 1, head, rows)).needs_decision
    taken(database, sheet(tmp_path, 1, head, rows), SPELLING, sender="GM0355")
    other = book(
        tmp_path / "ander.xlsx", ("Top-X in uitvoering, Q2 2020",), ("Gem. Nieuwegien", 4), ("Zeist", 2)
    )
    state = looked_at(database, other, sender="GM0344")
    assert state.outcome == "imported"
    assert {reading.area for reading in state.recognition.readings} == {"GM0356", "GM0355"}
    (line,) = database.read(memory.spelling_lines)
    assert (line.text, line.area, line.decided_by != "") == ("Nieuwegien", "GM0356", True)


def test_j7_5_a_name_of_several_areas_is_not_learned_for_other_layouts(
    database: Database, tmp_path: Path
) -> None:
    rows: list[Row] = [("Utrecht", 12), ("Mn-Flevoland", 3)]
    path = book(tmp_path / "a.xlsx", ("PGA lokaal Q1 2020",), ("Gebied", "PGA lokaal"), *rows)
    taken(database, path, Decision(DecisionKind.AREA, "Utrecht", "GM0344"))
    assert database.read(memory.spelling_lines) == []


@pytest.mark.parametrize("text", ["Blad1", "Top-X"])
def test_an_area_given_to_a_sheet_or_a_heading_says_nothing_of_the_next_nameless_file(
    database: Database, tmp_path: Path, text: str
) -> None:
    head, rows = ("Periode", "Top-X"), [("Q1 2020", 3), ("Q2 2020", 4)]
    given = Decision(DecisionKind.AREA, text, "GM0342")
    state = taken(database, book(tmp_path / "a.xlsx", head, *rows), given)
    assert {reading.area for reading in state.recognition.readings} == {"GM0342"}
    assert database.read(memory.spelling_lines) == []
    nameless = looked_at(database, book(tmp_path / "b.xlsx", head, ("Q3 2020", 5), ("Q4 2020", 6)))
    assert (nameless.needs_decision, nameless.recognition.readings) == (True, ())
    named = looked_at(database, book(tmp_path / "c.xlsx", ("Gemeente Zeist",), head, ("Q3 2020", 5)))
    assert {reading.area for reading in named.recognition.readings} == {"GM0355"}
    known = looked_at(database, book(tmp_path / "d.xlsx", head, ("Q3 2020", 5)), sender="GM0342")
    assert {reading.area for reading in known.recognition.readings} == {"GM0342"}


def test_an_area_or_period_given_to_a_nameless_file_is_not_that_of_the_file_beside_it(
    database: Database, tmp_path: Path
) -> None:
    head = ("Categorie", "Top-X")
    paths = [book(tmp_path / f"{name}.xlsx", head, ("Totaal", 3)) for name in ("a", "b")]
    with closing(session_on(database)) as session:
        session.read(paths)
        session.decide(
            0,
            [Decision(DecisionKind.AREA, "Blad1", "GM0342"), Decision(DecisionKind.PERIOD, "Blad1", "2020")],
        )
        assert session.files[1].shared == ()


def test_a_layout_gets_a_name_of_its_own_with_its_decisions_and_without(
    database: Database, tmp_path: Path
) -> None:
    with closing(session_on(database)) as session:
        session.read(
            [sheet(tmp_path, 1), book(tmp_path / "b.xlsx", ("Gemeente", "Top-X Q1 2020"), ("Zeist", 3))]
        )
        session.decide(0, [MEASURE, MARK])
        session.name_layout(0, "Kwartaallijst")
        session.name_layout(1, " Losse opgave ")
        session.apply()
    assert {line.name: len(line.decisions) for line in database.read(memory.profile_lines)} == {
        "Kwartaallijst": 2,
        "Losse opgave": 0,
    }
    state = looked_at(database, sheet(tmp_path, 2))
    assert state.layout_called == "Kwartaallijst"
    again = looked_at(database, book(tmp_path / "c.xlsx", ("Gemeente", "Top-X Q2 2020"), ("Zeist", 4)))
    assert again.memory == ("Bekende indeling: ‘Losse opgave’ van Zeist.",)
    with closing(session_on(database)) as session:
        session.read([sheet(tmp_path, 2)])
        session.name_layout(0, "Anders")
        session.apply()
    assert {line.name for line in database.read(memory.profile_lines)} == {"Anders", "Losse opgave"}


def test_a_layout_is_named_where_nothing_was_decided(database: Database, tmp_path: Path) -> None:
    with closing(session_on(database)) as session:
        session.read([book(tmp_path / "b.xlsx", ("Gemeente", "Top-X Q1 2020"), ("Zeist", 3))])
        session.name_layout(0, "Losse opgave")
        session.apply()
    assert [line.name for line in database.read(memory.profile_lines)] == ["Losse opgave"]


def test_a_sender_that_was_said_is_offered_for_the_next_nameless_file_and_a_period_is_not(
    database: Database, tmp_path: Path
) -> None:
    rows: list[Row] = [("Onderwerp", "Aantal"), ("Top-X", 3)]
    path = book(tmp_path / "a.xlsx", *rows)
    with closing(session_on(database)) as session:
        (state,) = session.read([path])
        assert (state.recognition.readings, state.senders_before) == ((), ())
        state = session.hint(0, Hints(period="2020-Q1", sender="GM0342"))
        assert [(one.area, one.period) for one in state.recognition.readings] == [("GM0342", "2020-Q1")]
        assert state.sender == "GM0342"
        session.apply()
    later = looked_at(database, book(tmp_path / "b.xlsx", *rows[:1], ("Top-X", 5)))
    assert later.recognition.readings == ()
    assert later.senders_before == ("GM0342",)


def test_a_sender_that_is_chosen_takes_what_was_remembered_of_that_sender(
    database: Database, tmp_path: Path
) -> None:
    rows: Sequence[Row] = [("Zeist", 12, "-")]
    taken(database, sheet(tmp_path, 1, rows=rows), MEASURE, MARK, sender="GM0355")
    with closing(session_on(database)) as session:
        (state,) = session.read([sheet(tmp_path, 2, rows=rows)], Hints(sender="GM0342"))
        assert state.needs_decision
        state = session.hint(0, Hints(sender="GM0355"))
        assert (state.outcome, len(state.in_force)) == ("imported", 2)


def test_forgetting_asks_again_and_can_be_undone(database: Database, tmp_path: Path) -> None:
    taken(database, sheet(tmp_path, 1), MEASURE, MARK)
    (line,) = database.read(memory.profile_lines)
    mark = next(one for one in line.decisions if one.kind == "marks")
    database.edit("Vergeten", lambda session: memory.forget_decision(session, mark.id))
    assert codes(looked_at(database, sheet(tmp_path, 2))) == ["ambiguous_mark"]
    database.undo()
    assert looked_at(database, sheet(tmp_path, 2)).outcome == "imported"
    database.edit("Vergeten", lambda session: memory.forget_layout(session, line.id))
    assert database.read(memory.profile_lines) == []
    assert looked_at(database, sheet(tmp_path, 2)).needs_decision
    database.undo()
    assert len(database.read(memory.profile_lines)[0].decisions) == 2


def test_a_remembered_decision_can_be_corrected(database: Database, tmp_path: Path) -> None:
    taken(database, sheet(tmp_path, 1), MEASURE, MARK)
    (line,) = database.read(memory.profile_lines)
    mark = next(one for one in line.decisions if one.kind == "marks")
    database.edit("Anders", lambda session: memory.correct_decision(session, mark.id, "missing"))
    database.edit("Naam", lambda session: memory.rename_layout(session, line.id, "Kwartaallijst"))
    state = looked_at(database, sheet(tmp_path, 2))
    assert "Kwartaallijst" in state.memory[0]
    assert [d.status for d in state.differences() if d.kind == "missing"] == ["missing"]


def test_a_spelling_can_be_corrected_and_forgotten(database: Database, tmp_path: Path) -> None:
    rows = [("Nieuwegien", 12, 1), ("Zeist", 3, 2)]
    head = ("Gemeente", "PGA lokaal", "Nieuwe PGA")
    taken(database, sheet(tmp_path, 1, head, rows), SPELLING)
    (line,) = database.read(memory.spelling_lines)
    database.edit("Anders", lambda session: memory.correct_spelling(session, line.id, "GM0321"))
    found = looked_at(database, sheet(tmp_path, 2, head, rows)).recognition.readings
    assert "GM0321" in {reading.area for reading in found}
    database.edit("Vergeten", lambda session: memory.forget_spelling(session, line.id))
    assert looked_at(database, sheet(tmp_path, 2, head, rows)).needs_decision
    with pytest.raises(UserError, match="al vergeten"):
        database.edit("Anders", lambda session: memory.correct_spelling(session, line.id, "GM0321"))


def test_the_memory_travels_in_the_file(database: Database, tmp_path: Path) -> None:
    taken(database, sheet(tmp_path, 1), MEASURE, MARK)
    copy = tmp_path / "Kopie.rvs"
    database.backup(copy)
    with closing(Database.open(Path(shutil.copyfile(copy, tmp_path / "Laptop.rvs")))) as other:
        assert looked_at(other, sheet(tmp_path, 2)).outcome == "imported"


def test_undoing_the_import_takes_the_decisions_back(database: Database, tmp_path: Path) -> None:
    taken(database, sheet(tmp_path, 1), MEASURE, MARK)
    database.undo()
    assert database.read(memory.profile_lines) == []


def test_remembering_can_be_left_out(database: Database, tmp_path: Path) -> None:
    with closing(session_on(database)) as session:
        session.read([sheet(tmp_path, 1)])
        session.decide(0, [MEASURE, MARK])
        session.apply(remember=False)
    assert database.read(memory.profile_lines) == []


def test_a_decision_holds_for_the_other_files_of_the_session(database: Database, tmp_path: Path) -> None:
    with closing(session_on(database)) as session:
        session.read([sheet(tmp_path, quarter) for quarter in (1, 2, 3)])
        assert [state.outcome for state in session.files] == ["needs_decision"] * 3
        session.decide(1, [MEASURE, MARK])
        assert [state.outcome for state in session.files] == ["imported"] * 3
        session.retract(1, [MARK])
        assert [state.outcome for state in session.files] == ["imported", "needs_decision", "imported"]
