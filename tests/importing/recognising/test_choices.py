"""Answers offered for a question settle it and change nothing that was sure; conclusions can be overruled."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from rvs_desktop.importing.decisions import Choice, Decision
from rvs_desktop.importing.files.readers import read_workbook
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.workbook import Workbook
from rvs_desktop.importing.recognising import offers
from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Problem, Recognition, Severity
from tests.importing.known import catalogue

_NO_ANSWER = frozenset({"personal_data"})


def profile_of(decisions: Iterable[Decision]) -> dict[str, dict[str, str]]:
    made: dict[str, dict[str, str]] = {}
    for decision in decisions:
        made.setdefault(decision.kind.value, {})[decision.text] = decision.answer
    return made


def _cells(found: Recognition) -> dict[tuple[str, str], tuple[Any, ...]]:
    return {(r.sheet, r.cell): r[:6] for r in found.readings}


def _asked(found: Recognition) -> list[Problem]:
    return [problem for problem in found.problems if problem.severity is Severity.DECISION]


def _mistakes(
    workbook: Workbook, hints: Hints, first: Recognition, problem: Problem, choice: Choice
) -> list[str]:
    """What goes wrong when one answer is taken: the question stays, or a sure figure changes."""
    second = recognise(workbook, catalogue(), hints, profile_of(choice.decisions))
    told: list[str] = []
    if any(
        (p.code, p.sheet, p.message) == (problem.code, problem.sheet, problem.message) for p in _asked(second)
    ):
        told.append("the question stays")
    before, after = _cells(first), _cells(second)
    changed = {place for place, reading in before.items() if place in after and after[place] != reading}
    gone = before.keys() - after.keys()
    contradicted = any(p.code == "conflict" for p in _asked(second))  # what was said meets another row
    if changed or (gone and not contradicted):
        told.append(f"sure figures changed: {sorted(changed | gone)[:4]}")
    if sum(second.cells.values()) != sum(first.cells.values()):
        told.append("cells are lost")
    if second.fingerprint != first.fingerprint:
        told.append("the layout has another fingerprint")
    return told


def test_j7_6_every_answer_offered_settles_its_question_and_nothing_else(shared: Path) -> None:
    wrong: list[str] = []
    tried = unanswered = 0
    for path in sorted((shared / "fixtures" / "import").glob("*/*")):
        if ".expect." in path.name or ".truth." in path.name or path.is_dir():
            continue
        try:
            workbook = read_workbook(path)
        except Refused:
            continue
        first = recognise(workbook, catalogue(), Hints())
        for problem in _asked(first):
            unanswered += not problem.choices and problem.code not in _NO_ANSWER and bool(problem.cell)
            for choice in problem.choices:
                tried += 1
                where = f"{path.parent.name} {problem.code} {problem.sheet}!{problem.cell} [{choice.caption}]"
                wrong += [f"{where}: {told}" for told in _mistakes(workbook, Hints(), first, problem, choice)]
    assert not wrong, "\n".join(wrong)
    assert tried > 40
    assert unanswered == 0


def test_no_measure_is_offered_that_shares_no_word_with_the_heading() -> None:
    measures = catalogue().measures
    assert offers.alike(measures, "Rare kolom") == []
    assert offers.alike(measures, "Straatrooven")[0].name == "Straatroven"
    assert offers.alike(measures, "Aantal inbraken woning")[0].name.startswith("Woninginbra")
