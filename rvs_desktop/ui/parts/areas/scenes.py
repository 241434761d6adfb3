"""States of the page with areas that pictures are made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final


def _series(page: Any) -> None:
    page.show_series("now")


AREA_SCENES: Final[Mapping[str, Sequence[Callable[[Any], None]]]] = {
    "07g-gebieden": (),
    "07h-gebieden-reeks": (_series,),
}
