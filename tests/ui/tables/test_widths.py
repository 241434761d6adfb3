from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.ui.tables.widths import narrowed, widened

WIDTHS = st.lists(st.integers(20, 400), min_size=1, max_size=12).map(lambda found: dict(enumerate(found)))


@given(WIDTHS, st.integers(0, 4000))
def test_columns_fill_the_room_up_to_their_most(natural: dict[int, int], over: int) -> None:
    room = sum(natural.values()) + over
    widths = widened(natural, room, 1.5)
    assert sum(widths.values()) <= room
    assert sum(widths.values()) == room or room >= 1.5 * sum(natural.values())
    assert all(widths[column] >= natural[column] for column in natural)


@given(WIDTHS, st.integers(1, 4000))
def test_no_column_becomes_narrower_than_its_floor(natural: dict[int, int], lacking: int) -> None:
    floors = {column: width * 4 // 5 for column, width in natural.items()}
    widths = narrowed(natural, floors, lacking)
    assert all(floors[column] <= widths[column] <= natural[column] for column in natural)
    given_up = sum(natural.values()) - sum(widths.values())
    assert given_up >= min(lacking, sum(natural.values()) - sum(floors.values()))
