from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rvs_desktop.importing.deliveries.differences import Difference, DifferenceKind
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.ui.import_wizard.difference_source import in_order
from rvs_desktop.ui.import_wizard.difference_words import tally
from rvs_desktop.ui.import_wizard.differences_step import Compared, DifferencesStep
from rvs_desktop.ui.import_wizard.field_button import Vocabulary

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.theme import Theme

KINDS = DifferenceKind
UNUSUAL = Problem("unusual_value", "8 is ongewoon; eerder was het 1, 2, 2.", Severity.DECISION, "Q4", "B3")


def one(
    kind: DifferenceKind, cell: str, area: str, old: int | None, new: int | None, note: str = ""
) -> Difference:
    status = "value" if old is not None else ""
    return Difference(
        kind,
        "a.xlsx",
        1,
        "pga",
        area,
        "2020-Q4",
        old,
        status,
        new,
        "value",
        "Q4",
        cell,
        str(new),
        "b.xlsx, Q4 B9",
        note,
    )


DIFFERENCES = (
    one(KINDS.NEW, "B3", "GM0034", None, 8),
    one(KINDS.CHANGED, "B4", "GM0050", 6, 7),
    one(KINDS.NEEDS_DECISION, "B5", "GM0184", 3, 5, "conflict"),
    Difference(KINDS.SKIPPED, "a.xlsx", 9, sheet="Q4", note="total_row"),
)


@pytest.fixture
def step(qtbot: QtBot, look: Theme, words: Vocabulary) -> DifferencesStep:
    made = DifferencesStep()
    qtbot.addWidget(made)
    made.resize(1200, 600)
    unusual = frozenset({0})
    compared = Compared(
        DIFFERENCES,
        tally(DIFFERENCES),
        in_order(DIFFERENCES, unusual),
        unusual,
        {("Q4", "B3"): (UNUSUAL,)},
        asking=frozenset({0, 2}),
    )
    made.show_file(compared, words)
    with qtbot.waitExposed(made):
        made.show()
    return made


def kinds(step: DifferencesStep) -> list[str]:
    return [DIFFERENCES[number].kind.value for number in step.source.shown]


def test_the_counts_add_up_to_the_cells_of_the_source(step: DifferencesStep) -> None:
    assert step.sum.text() == (
        "12 cellen in het bestand = 1 gewijzigd + 1 nieuw + 9 overgeslagen + 1 vraagt keuze."
    )
    assert step.cards["skipped"].accessibleName() == "9 overgeslagen"


def test_what_asks_stands_first(step: DifferencesStep) -> None:
    assert kinds(step) == ["new", "needs_decision", "changed", "skipped"]
    assert step.go_next()


def test_a_number_shows_only_its_cells_and_again_all(step: DifferencesStep) -> None:
    step.cards["changed"].click()
    assert kinds(step) == ["changed"]
    step.cards["changed"].click()
    assert len(kinds(step)) == 4


@pytest.mark.parametrize(("word", "count"), [("urk", 1), ("b4", 1), ("plannen", 3), ("niets", 0)])
def test_filtering_looks_at_names_and_cells(step: DifferencesStep, word: str, count: int) -> None:
    step.table.filter.setText(word)
    assert step.source.count() == count


def test_a_changed_figure_shows_old_new_and_the_step(step: DifferencesStep) -> None:
    model = step.table.view.table
    row = step.source.position(1)
    assert [model.data(model.index(row, column)) for column in (4, 5, 6)] == ["6", "7", "+1"]


def test_two_sources_are_settled_with_both_quotes_in_sight(step: DifferencesStep) -> None:
    seen: list[Any] = []

    def take(*answer: Any) -> None:
        seen.append(answer)

    step.settled.connect(take)
    step.table.view.go_to(2, "area")
    assert step.card.buttons["keep"].text() == "3 houden"
    step.card.reason.setText("gebeld")
    step.card.buttons["use"].click()
    assert seen == [((("pga", "GM0184", "2020-Q4"),), "use", "gebeld")]


def test_one_choice_settles_all_contradictions_when_that_is_asked(
    step: DifferencesStep, words: Vocabulary
) -> None:
    seen: list[Any] = []

    def take(*answer: Any) -> None:
        seen.append(answer)

    step.settled.connect(take)
    keys = (("pga", "GM0184", "2020-Q4"), ("pga", "GM0034", "2020-Q4"))
    compared = Compared(DIFFERENCES, tally(DIFFERENCES), in_order(DIFFERENCES), conflicts=keys)
    step.show_file(compared, words)
    step.table.view.go_to(2, "area")
    assert step.card.all is not None
    assert step.card.all.text() == "Ook voor het andere cijfer"
    step.card.all.setChecked(True)
    step.card.buttons["use"].click()
    assert seen == [(keys, "use", "")]


def test_an_unusual_figure_is_accepted_only_with_an_explanation(step: DifferencesStep) -> None:
    seen: list[Any] = []

    def take(*answer: Any) -> None:
        seen.append(answer)

    step.accepted.connect(take)
    step.table.view.go_to(0, "area")
    assert not step.card.buttons["accept"].isEnabled()
    step.card.reason.setText("nieuwe aanpak")
    step.card.buttons["accept"].click()
    assert seen == [(UNUSUAL, "nieuwe aanpak")]
