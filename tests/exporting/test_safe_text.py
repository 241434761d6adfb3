from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.exporting.safe_text import LONGEST, guarded, printable, runs_as_formula


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("De Bilt", "De Bilt"),
        ("Súdwest-Fryslân", "Súdwest-Fryslân"),
        ("een\r\ntwee\tdrie", "een twee drie"),
        ("bel\x07\x00\x0b!", "bel !"),
        ("half\ud800", "half"),
        ("\u202f5", "\u202f5"),
    ],
)
def test_s9_control_characters_are_dropped_and_line_ends_become_spaces(text: str, plain: str) -> None:
    assert printable(text) == plain


def test_a_text_longer_than_a_cell_is_cut_and_shows_it() -> None:
    assert len(printable("a" * 40_000)) == LONGEST
    assert printable("a" * 40_000).endswith("…")


def test_only_what_would_run_gets_a_quote() -> None:
    assert [guarded(text) for text in ("=1", " =1", "＝1", "+31 6", "'s-Gravenhage", "a=1", "")] == [
        "'=1",
        "' =1",
        "'＝1",
        "'+31 6",
        "'s-Gravenhage",
        "a=1",
        "",
    ]


@given(st.text())
def test_guarded_text_never_runs_and_is_one_line(text: str) -> None:
    safe = guarded(text)
    assert not runs_as_formula(safe)
    assert len(safe.splitlines()) <= 1
    assert "\t" not in safe
    safe.encode()
