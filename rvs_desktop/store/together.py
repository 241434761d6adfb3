"""Thousands of figures written or removed at once: recorded, checked and marked by one statement for all of them.

A trigger is run anew for each row, which makes an import take three times as long. Within the transaction its triggers
are taken out, their work is done set by set, and they are put back; nobody else can write meanwhile, and a transaction
that is broken off leaves the file with its triggers. Triggers that are not named here stay and run for each row.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from typing import Final

from sqlalchemy import Connection, exc

from rvs_desktop.models.base import Base
from rvs_desktop.store.recording import OUT_OF_RANGE, is_locked, recording_together
from rvs_desktop.store.summaries import marking_together

MANY: Final = 1000
"""Figures from which on taking out the triggers pays."""
_MAKING: Final = (
    "history_observation_insert",
    "observation_count_insert",
    "observation_locked_insert",
    "figure_year_insert_new",
)
_REMOVING: Final = ("history_observation_delete", "observation_locked_delete", "figure_year_delete_old")


@contextmanager
def figures_made(connection: Connection, ids: range) -> Generator[None]:
    """Let new figures be written inside; afterwards they are recorded and marked, and refused if they must be.

    Args:
        connection: within an edit.
        ids: the identifiers of the figures, which no other figure has.

    Raises:
        IntegrityError: as the triggers would, for a count out of range or a figure of a fixed period.
    """
    if len(ids) < MANY:
        yield
        return
    among = f"NEW.id BETWEEN {ids[0]} AND {ids[-1]}"
    with _without(connection, _MAKING):
        yield
        connection.exec_driver_sql(recording_together(Base.metadata.tables["observation"], "NEW", among))
        connection.exec_driver_sql(marking_together("NEW", among))
    refused = f"{among} AND ({OUT_OF_RANGE} OR {is_locked('NEW')})"
    found = connection.exec_driver_sql(
        f"SELECT NEW.id FROM observation AS NEW WHERE {refused} LIMIT 1"
    ).scalar()
    if found is not None:
        # the triggers of a change refuse the same, in their own words
        connection.exec_driver_sql("UPDATE observation SET value = value WHERE id = ?", (found,))


def remove_figures(connection: Connection, chosen: str) -> None:
    """Remove figures of which none is of a fixed period.

    Args:
        connection: within an edit.
        chosen: the query of their identifiers.
    """
    count = connection.exec_driver_sql(f"SELECT count(*) FROM ({chosen})").scalar() or 0
    removal = f"DELETE FROM observation WHERE id IN ({chosen})"
    if count < MANY:
        connection.exec_driver_sql(removal)
        return
    among = f"OLD.id IN ({chosen})"
    with _without(connection, _REMOVING):
        connection.exec_driver_sql(recording_together(Base.metadata.tables["observation"], "OLD", among))
        connection.exec_driver_sql(marking_together("OLD", among))
        connection.exec_driver_sql(removal)


@contextmanager
def _without(connection: Connection, triggers: Sequence[str]) -> Generator[None]:
    """Take triggers out for as long as the block lasts; when it fails, all that it wrote is taken back too."""
    names = ", ".join(f"'{name}'" for name in triggers)
    made = connection.exec_driver_sql(
        f"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name IN ({names})"
    ).all()
    connection.exec_driver_sql("SAVEPOINT together")
    try:
        for name, _ in made:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        yield
        for _, statement in made:
            connection.exec_driver_sql(statement)
    except BaseException:
        # after some failures of the disk the whole transaction is gone already
        with suppress(exc.DBAPIError):
            connection.exec_driver_sql("ROLLBACK TO together")
        raise
    connection.exec_driver_sql("RELEASE together")
