"""Generated workbooks with a known truth: nothing wrong, almost everything read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints
from tests.importing.known import catalogue, content, told
from tests.importing.make_workbooks import make


@given(st.integers(0, 2**32))
def test_no_generated_workbook_gives_a_wrong_figure(seed: int) -> None:
    made = make(seed)
    found = recognise(made.workbook, catalogue(), Hints())
    read = told(found)
    assert {key: value for key, value in read.items() if made.told.get(key) != value} == {}, made.about
    assert sum(found.cells.values()) == content(made.workbook.sheets)


def test_j7_1_at_least_99_percent_of_the_generated_figures_is_read_without_a_question() -> None:
    right = wanted = 0
    for seed in range(150):
        made = make(seed)
        read = told(recognise(made.workbook, catalogue(), Hints()))
        right += sum(read.get(key) == value for key, value in made.told.items())
        wanted += len(made.told)
    assert wanted > 2000
    assert right >= 0.99 * wanted
