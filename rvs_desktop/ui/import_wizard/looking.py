"""What the screen shows of one file, worked out on the thread of the file so that the window never waits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rvs_desktop.importing.decisions import DecisionKind
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.ui.import_wizard.check_words import Checked
from rvs_desktop.ui.import_wizard.difference_source import in_order
from rvs_desktop.ui.import_wizard.difference_words import tally
from rvs_desktop.ui.import_wizard.differences_step import Compared
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.index import CellIndex, TablePlace, tables_of
from rvs_desktop.ui.import_wizard.messages import split_sentence
from rvs_desktop.ui.import_wizard.origin import Origin, origin_of
from rvs_desktop.ui.import_wizard.settle_card import UNUSUAL

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.importing.deliveries.session import FileState
    from rvs_desktop.importing.recognition import Catalogue


@dataclass(frozen=True)
class FileLook:
    """One file, ready for the five steps."""

    state: FileState
    places: tuple[TablePlace, ...]
    index: CellIndex
    checked: Checked
    compared: Compared
    chosen_tables: Mapping[str, str]
    """Answers to ``tables`` decisions in force, by name of the sheet."""
    origin: Origin
    measures: frozenset[str] = frozenset()
    """Codes of the measures of all figures."""

    def dataset(self, words: Vocabulary) -> str:
        """Return the name of the dataset when all figures are of one, else an empty text."""
        names = {words.measures[code][0] for code in self.measures if code in words.measures}
        return names.pop() if len(names) == 1 else ""


def look_at(state: FileState) -> FileLook:
    """Work out what the steps show of a file."""
    explanation = state.recognition.explanation
    places = tuple(tables_of(explanation.sheets)) if explanation else ()
    chosen = {one.text: one.answer for one in state.in_force if one.kind is DecisionKind.TABLE}
    index, compared = CellIndex(state.recognition), _compared(state)
    for place in places:  # the steps ask for them on the thread of the screen
        index.rows(place.sheet.name, place.draft)
    return FileLook(
        state,
        places,
        index,
        _checked(state, places),
        compared,
        chosen,
        origin_of(state),
        frozenset(one.measure for one in compared.differences if one.measure),
    )


def _checked(state: FileState, places: tuple[TablePlace, ...]) -> Checked:
    problems = state.recognition.problems
    open_now = set(state.problems) if state.plan is not None else set(problems)
    done = frozenset(
        number
        for number, problem in enumerate(problems)
        if problem.severity is not Severity.INFO and problem not in open_now
    )
    return Checked(problems, done, places, state.decisions)


def _compared(state: FileState) -> Compared:
    differences = state.differences()
    about: dict[tuple[str, str], list[Problem]] = {}
    for problem in state.problems:
        if problem.cell:
            about.setdefault((problem.sheet, problem.cell), []).append(problem)
    flagged = {
        place
        for place, problems in about.items()
        if any(one.code == UNUSUAL and one.severity is Severity.DECISION for one in problems)
    }
    unusual = frozenset(
        number
        for number, one in enumerate(differences)
        if one.measure and one.kind.value in {"new", "changed"} and (one.sheet, one.cell) in flagged
    )
    return Compared(
        differences,
        tally(differences),
        in_order(differences, unusual),
        unusual,
        {place: tuple(problems) for place, problems in about.items()},
        {
            number: _reason(about[one.sheet, one.cell][0])
            for number, one in enumerate(differences)
            if (one.kind.value == "needs_decision" or number in unusual) and (one.sheet, one.cell) in about
        },
        {key: settlement.choice.value for key, settlement in state.settled.items()},
        tuple(
            one.key for one in differences if one.note == "conflict" and one.kind.value == "needs_decision"
        ),
        frozenset(one.text for one in state.decisions if one.kind is DecisionKind.CELL),
        unusual.union(number for number, one in enumerate(differences) if one.kind == "needs_decision"),
    )


def _reason(problem: Problem) -> str:
    """Return the first sentence about a cell; its own columns name the figure that a contradiction is about."""
    said = split_sentence(problem.message)[0]
    if problem.code != "conflict":
        return said
    about, _, rest = said.partition(": ")
    return rest[:1].upper() + rest[1:] if rest else about


def vocabulary_of(known: Catalogue, datasets: Mapping[str, str]) -> Vocabulary:
    """Return what a column can be: the measures per dataset and the areas of the region."""
    kinds = {"region": 0, "district": 1, "municipality": 2}
    areas = sorted(
        (area for area in known.areas if area.inside and area.kind in kinds),
        key=lambda area: (kinds[area.kind], area.name),
    )
    names = {area.code: ("", area.name) for area in known.areas}
    return Vocabulary(
        {one.code: (datasets.get(one.dataset, one.dataset), one.name) for one in known.measures},
        {area.code: names[area.code] for area in areas} | names,
        {one.code: one.decimals for one in known.measures},
        tuple(
            area.code
            for area in sorted(areas, key=lambda one: (-kinds[one.kind], one.name))
            if not area.valid_to
        ),
        {one.dataset: datasets.get(one.dataset, one.dataset) for one in known.measures},
        tuple(one.code for one in known.measures if one.persons),
    )


def dataset_names(session: Session) -> dict[str, str]:
    """Return the names of the datasets by code."""
    from rvs_desktop.models.rounds.reading import datasets

    return {code: found.name for code, found in datasets(session).items()}
