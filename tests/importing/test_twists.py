"""Generated workbooks with a turn that misleads: nothing wrong is ever stored, whatever the combination."""

from __future__ import annotations

import os
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints
from tests.importing.known import catalogue, content, told
from tests.importing.make_workbooks import make
from tests.importing.twists import TWISTS, Twisted

EXAMPLES = int(os.environ.get("RVS_FUZZ", "3")) * 40
"""Workbooks that are tried: some hundreds in the checks, more when somebody asks for it."""

turns_taken = st.lists(st.sampled_from(range(len(TWISTS))), min_size=1, max_size=2, unique=True)


@settings(max_examples=EXAMPLES)
@given(st.integers(0, 2**32), turns_taken)
def test_no_turn_makes_a_wrong_figure(seed: int, turns: list[int]) -> None:
    twisted = Twisted.of(make(seed))
    random = Random(seed)
    for turn in turns:
        TWISTS[turn](twisted, random)
        twisted.about.append(TWISTS[turn].__name__)
    found = recognise(twisted.workbook, catalogue(), Hints())
    read = told(found)
    wrong = {key: value for key, value in read.items() if value not in twisted.allowed.get(key, ())}
    assert wrong == {}, (twisted.about, twisted.workbook.name)
    assert sum(found.cells.values()) == content(twisted.workbook.sheets)
