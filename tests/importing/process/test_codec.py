"""What travels between the program and its worker: it arrives as it left, and anything else is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.importing.process.codec import (
    LABEL_CHARACTERS,
    GarbageError,
    pack_catalogue,
    pack_hints,
    pack_recognition,
    unpack_catalogue,
    unpack_hints,
    unpack_recognition,
)
from rvs_desktop.importing.recognition import Hints, Problem, Reading, Recognition, Severity
from tests.importing.known import catalogue as known_catalogue


def test_no_long_text_of_a_cell_leaves_the_worker() -> None:
    long = "x" * 200
    shown = Reading("m", "a", "2020", 1, raw=long, row_label=long, column_label=long, note=long)
    short = Reading("m", "a", "2020", 2, raw="2", row_label="Soest")
    found = Recognition(
        readings=(shown, short), problems=(Problem("conflict", "y" * 900, proposals=(long,)),)
    )
    arrived = unpack_recognition(pack_recognition(found))
    first = arrived.readings[0]
    assert {len(first.raw), len(first.row_label), len(first.column_label), len(first.note)} == {
        LABEL_CHARACTERS
    }
    assert arrived.readings[1] == short
    assert len(arrived.problems[0].message) <= 500
    assert len(arrived.problems[0].proposals[0]) == LABEL_CHARACTERS


SHORT = st.text(max_size=5)
READINGS = st.builds(
    Reading,
    measure=st.sampled_from(["a", "b"]),
    area=st.sampled_from(["GM0342", "GM0355"]),
    period=st.just("2020-03"),
    value=st.none() | st.integers(0, 10_000),
    status=st.sampled_from(["value", "missing"]),
    partial_until=st.none() | st.dates(),
    confidence=st.floats(0, 1),
    **dict.fromkeys(
        ("qualifier", "note", "sheet", "cell", "raw", "row_label", "column_label", "rule"), SHORT
    ),
)
PROBLEMS = st.builds(
    Problem,
    code=st.just("conflict"),
    message=st.text(max_size=9),
    severity=st.sampled_from(Severity),
    proposals=st.lists(st.text(max_size=3), max_size=2).map(tuple),
)


@given(
    st.builds(
        Recognition,
        readings=st.lists(READINGS, max_size=6).map(tuple),
        problems=st.lists(PROBLEMS, max_size=3).map(tuple),
        refused=st.booleans(),
        cells=st.dictionaries(st.sampled_from(["read", "skipped"]), st.integers(0, 9)),
        skipped=st.lists(
            st.tuples(st.text(max_size=3), st.just("total_row"), st.integers(0, 9)), max_size=2
        ).map(tuple),
        fingerprint=st.text(max_size=4),
        reader=st.just("calamine"),
        sheets=st.lists(st.text(max_size=4), max_size=2).map(tuple),
    )
)
def test_what_was_recognised_arrives_as_it_left(found: Recognition) -> None:
    assert unpack_recognition(json.loads(json.dumps(pack_recognition(found)))) == found


def test_what_a_file_can_be_about_arrives_as_it_left() -> None:
    assert unpack_catalogue(json.loads(json.dumps(pack_catalogue(known_catalogue())))) == known_catalogue()
    assert unpack_hints(json.loads(json.dumps(pack_hints(Hints("a", "b", "c"))))) == Hints("a", "b", "c")


RUBBISH: list[Callable[[dict[str, Any]], object]] = [
    lambda readings: readings.pop("count"),
    lambda readings: readings["same"].pop("area"),
    lambda readings: readings["each"].update(value=[1]),
    lambda readings: readings["each"].update(value=[1, "2"]),
    lambda readings: readings["same"].update(area=5),
    lambda readings: readings["same"].update(partial_until="gisteren"),
    lambda readings: readings.update(count="2"),
]


@pytest.mark.parametrize("change", RUBBISH)
def test_anything_else_is_told_to_be_rubbish(change: Callable[[dict[str, Any]], object]) -> None:
    pair = (Reading("a", "b", "c", 1), Reading("a", "b", "c", 2))
    packed = pack_recognition(Recognition(readings=pair, sheets=("x",)))
    change(packed["readings"])
    with pytest.raises(GarbageError):
        unpack_recognition(packed)


def test_a_row_that_arrives_cannot_be_changed() -> None:
    (row,) = unpack_recognition(pack_recognition(Recognition(readings=(Reading("a", "b", "c", 1),)))).readings
    with pytest.raises(AttributeError):
        row.value = 2  # pyright: ignore[reportAttributeAccessIssue] - that is what is tried
    assert hash(row) == hash(Reading("a", "b", "c", 1))
