"""The states of the page of budgets for its pictures: per picture the steps that lead to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final


def _published(page: Any) -> None:
    page.go_to("bureau-rvs:2017")


def _open_line(page: Any) -> None:
    """Show what stands behind the first line that is no sum."""
    page.table.view.go_to(next(iter(page.lines.lines)), "label")
    page.show_line()


def _amend(page: Any) -> None:
    page.do("budget_amend")


BUDGET_SCENES: Final[Mapping[str, Sequence[Callable[[Any], None]]]] = {
    "07d-begroting": (_published,),
    "07e-begroting-regel": (_open_line,),
    "07f-begroting-wijziging": (_amend,),
}
