"""Figures for a test, stored as a user would type them."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from rvs_desktop.models import figures
from rvs_desktop.models.areas import area_by_code
from rvs_desktop.models.figures import Status
from rvs_desktop.periods import Period
from rvs_desktop.store.database import Database


def fill(database: Database, measure: str, values: Mapping[tuple[str, str], int | None]) -> None:
    """Type figures by (area code, period key); None is missing."""

    def work(session: Session) -> None:
        ref = figures.measures(session, (measure,))[measure]
        for (area, period), value in values.items():
            status = Status.MISSING if value is None else Status.VALUE
            figures.set_observation(
                session, ref, area_by_code(session, area), Period.parse(period), value, status=status
            )

    database.edit("Invullen", work)
