"""Choices on the page of results that were kept under a name; they travel with the file (story J6-5)."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Final

from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.settings import change_setting, setting

_KEY: Final = "results_views"
_LONGEST: Final = 60


@dataclass(frozen=True)
class SavedView:
    """What was chosen: a theme, a verdict, and a level (``region`` or the code of a district); empty is everything."""

    name: str
    theme: str = ""
    status: str = ""
    level: str = ""


def saved_views(session: Session) -> tuple[SavedView, ...]:
    """Return the views by name."""
    found: list[dict[str, str]] = json.loads(setting(session, _KEY, "[]"))
    return tuple(sorted((SavedView(**each) for each in found), key=lambda view: view.name.casefold()))


def save_view(session: Session, view: SavedView) -> None:
    """Keep a view; one of the same name is replaced. To be called inside an edit.

    Raises:
        UserError: if it has no name, or a very long one.
    """
    if not 0 < len(view.name.strip()) <= _LONGEST:
        raise UserError(
            "Een weergave kan niet zonder naam.", f"Typ een naam van hoogstens {_LONGEST} tekens."
        )
    kept = [each for each in saved_views(session) if each.name.casefold() != view.name.strip().casefold()]
    _store(session, [*kept, SavedView(view.name.strip(), view.theme, view.status, view.level)])


def forget_view(session: Session, name: str) -> None:
    """Drop a view; nothing happens when there is none of that name. To be called inside an edit."""
    _store(session, [each for each in saved_views(session) if each.name != name])


def _store(session: Session, views: list[SavedView]) -> None:
    change_setting(session, _KEY, json.dumps([asdict(each) for each in views], ensure_ascii=False))
