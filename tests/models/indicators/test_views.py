"""Choices that were kept under a name (story J6-5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rvs_desktop.errors import UserError
from rvs_desktop.models.indicators.views import SavedView, forget_view, save_view, saved_views

if TYPE_CHECKING:
    from rvs_desktop.store.database import Database


def test_views_are_kept_by_name_replaced_and_dropped(database: Database) -> None:
    database.edit("bewaard", lambda session: save_view(session, SavedView(" Zorg ", "Zorg")))
    database.edit("bewaard", lambda session: save_view(session, SavedView("Achter", status="behind")))
    database.edit("bewaard", lambda session: save_view(session, SavedView("zorg", "Zorg", level="region")))
    kept = (SavedView("Achter", status="behind"), SavedView("zorg", "Zorg", level="region"))
    assert database.read(saved_views) == kept
    database.edit("weg", lambda session: forget_view(session, "zorg"))
    assert database.read(saved_views) == kept[:1]
    database.undo()
    assert database.read(saved_views) == kept


@pytest.mark.parametrize("name", ["", "   ", "x" * 61])
def test_a_view_without_a_fit_name_is_refused(database: Database, name: str) -> None:
    with pytest.raises(UserError, match="zonder naam"):
        database.edit("bewaard", lambda session: save_view(session, SavedView(name)))
