"""The states of the page of results for its pictures: per picture the steps that lead to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final


def _look_at_2016(page: Any) -> None:
    page.year.chosen.emit("2016")


def _sources(page: Any) -> None:
    page.go_to("sources")


INDICATOR_SCENES: Final[Mapping[str, Sequence[Callable[[Any], None]]]] = {
    "07a-resultaten": (_look_at_2016,),
    "07b-resultaten-bronnen": (_sources,),
}
