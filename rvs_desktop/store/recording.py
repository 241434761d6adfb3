"""Recording of every change by the database itself.

Triggers made from the table definitions write each row before and after to ``row_change``. They need an open
change set and fail without one, so no write can pass unseen, also not one from another program.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Final

from sqlalchemy import Connection, Table, select, text
from sqlalchemy.dialects.sqlite import insert

from rvs_desktop.formats import MOST_COUNT
from rvs_desktop.models import (
    contradictions,
    deliveries,
    figures,
    flow_rules,
    formation,
    memory,
    period_locks,
    receipts,
    settings,
    targets,
    unusual,
)
from rvs_desktop.models.base import Base, reference_id
from rvs_desktop.models.budgets import funds, schemes
from rvs_desktop.models.budgets import tables as budgets
from rvs_desktop.models.figure_years import DistrictYear, FigureYear, StaleYear
from rvs_desktop.models.history import ChangeSet, OpenChange, RowChange, RowLayout
from rvs_desktop.models.indicators import tables as indicators
from rvs_desktop.models.period_locks import LOCKED
from rvs_desktop.models.roster import access, bodies, memberships, persons, rules
from rvs_desktop.models.rounds import tables as rounds
from rvs_desktop.store.budget_triggers import budget_triggers
from rvs_desktop.store.roster_triggers import roster_triggers
from rvs_desktop.store.summaries import summary_triggers

_NOUNS: Final = (
    access,
    contradictions,
    flow_rules,
    memory,
    unusual,
    budgets,
    funds,
    schemes,
    deliveries,
    figures,
    formation,
    indicators,
    period_locks,
    receipts,
    rounds,
    settings,
    targets,
    bodies,
    memberships,
    persons,
    rules,
)
"""Imported so that their tables are known here."""

_UNRECORDED: Final = frozenset(
    model.__tablename__
    for model in (ChangeSet, OpenChange, RowChange, RowLayout, FigureYear, DistrictYear, StaleYear)
)
"""The history itself, and the sums that follow from the figures."""
_DIGEST_ROWS: Final = 1000
"""Rows that are fetched as one text; changing it breaks every chain."""
_RECORD: Final = "INSERT INTO row_change (change_set_id, layout_id, row_id, before, after)"
OUT_OF_RANGE: Final = f"NEW.value NOT BETWEEN 0 AND {MOST_COUNT} AND (SELECT unit FROM measure WHERE id = NEW.measure_id) = 'count'"
"""The condition that a new figure is no count."""


def recorded_tables() -> list[Table]:
    """Return the tables with a history, parents before children."""
    return [table for table in Base.metadata.sorted_tables if table.name not in _UNRECORDED]


def layout_id(table: Table) -> int:
    """Return the identifier of the present layout of a table."""
    return reference_id("row_layout", ":".join([table.name, *column_names(table)]))


def column_names(table: Table) -> list[str]:
    """Return the names of the columns in the order of the arrays in the history."""
    return [column.name for column in table.columns]


def array_of(table: Table, prefix: str) -> str:
    """Return the SQL of a row as a JSON array; ``prefix`` is the table, ``NEW`` or ``OLD``."""
    return f"json_array({', '.join(f'{prefix}.{name}' for name in column_names(table))})"


def remove(connection: Connection) -> None:
    """Remove all triggers, whoever made them; only a migration works without."""
    for name in (
        connection.execute(text("SELECT name FROM sqlite_schema WHERE type = 'trigger'")).scalars().all()
    ):
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def install(connection: Connection) -> None:
    """Make the triggers of all tables anew; to be called after the tables were made or migrated."""
    remove(connection)
    for table in recorded_tables():
        connection.execute(
            insert(RowLayout)
            .values(id=layout_id(table), table_name=table.name, columns=column_names(table))
            .on_conflict_do_nothing()
        )
    for statement in expected_triggers():
        connection.exec_driver_sql(statement)


def expected_triggers() -> list[str]:
    """Return the statements of every trigger that a file of this version has, and no other."""
    history = [statement for table in recorded_tables() for statement in _triggers(table)]
    return [
        *history,
        *_range_triggers(),
        *_lock_triggers(),
        *roster_triggers(),
        *budget_triggers(),
        *summary_triggers(),
    ]


def _triggers(table: Table) -> Iterator[str]:
    """Yield the statements that make the three triggers of a table."""
    new, old = array_of(table, "NEW"), array_of(table, "OLD")
    differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in column_names(table))
    for event, when, row, before, after in (
        ("INSERT", "", "NEW", "NULL", new),
        ("UPDATE", f"WHEN {differs} ", "NEW", old, new),
        ("DELETE", "", "OLD", old, "NULL"),
    ):
        yield (
            f"CREATE TRIGGER history_{table.name}_{event.lower()} AFTER {event} ON {table.name} {when}BEGIN "
            f"{_RECORD} VALUES ({_line(table, row, before, after)}); END"
        )


def _line(table: Table, row: str, before: str, after: str) -> str:
    return f"(SELECT id FROM open_change), {layout_id(table)}, {row}.id, {before}, {after}"


def recording_together(table: Table, row: str, condition: str) -> str:
    """Return the statement that records many rows as their triggers would.

    Args:
        table: their table.
        row: ``NEW`` for rows that were made, ``OLD`` for rows that will be removed.
        condition: which rows, with the table under the name of ``row``.
    """
    state = array_of(table, row)
    line = _line(table, row, *(("NULL", state) if row == "NEW" else (state, "NULL")))
    return f"{_RECORD} SELECT {line} FROM {table.name} AS {row} WHERE {condition} ORDER BY {row}.id"


def _range_triggers() -> Iterator[str]:
    """Yield the triggers that keep counts between nought and ten million."""
    for event in ("INSERT", "UPDATE"):
        yield (
            f"CREATE TRIGGER observation_count_{event.lower()} BEFORE {event} ON observation "
            f"WHEN {OUT_OF_RANGE} BEGIN SELECT RAISE(ABORT, 'count out of range'); END"
        )


def _lock_triggers() -> Iterator[str]:
    """Yield the triggers that keep the figures of a fixed period as they are, whoever writes.

    The period is looked up first: for almost every figure there is nothing to find, and that costs almost nothing.
    """
    for event, rows in (("INSERT", ("NEW",)), ("UPDATE", ("OLD", "NEW")), ("DELETE", ("OLD",))):
        fixed = " OR ".join(map(is_locked, rows))
        yield (
            f"CREATE TRIGGER observation_locked_{event.lower()} BEFORE {event} ON observation WHEN {fixed} "
            f"BEGIN SELECT RAISE(ABORT, '{LOCKED}'); END"
        )


def is_locked(row: str) -> str:
    """Return the condition that a row of figures, ``NEW`` or ``OLD``, is of a fixed period."""
    return (
        f"EXISTS (SELECT 1 FROM locked_period WHERE period = {row}.period "
        f"AND dataset_id = (SELECT dataset_id FROM measure WHERE id = {row}.measure_id))"
    )


def touched(connection: Connection, first: int, last: int) -> dict[str, frozenset[int]]:
    """Return which rows of which tables a range of the record touches."""
    names = {row.id: row.table_name for row in connection.execute(select(RowLayout.id, RowLayout.table_name))}
    found: dict[str, frozenset[int]] = {}
    rows = connection.exec_driver_sql(
        "SELECT layout_id, group_concat(row_id) FROM row_change WHERE id BETWEEN ? AND ? GROUP BY layout_id",
        (first, last),
    )
    for layout, ids in rows:
        touched_rows = frozenset(map(int, ids.split(",")))
        name = names[layout]
        found[name] = found[name] | touched_rows if name in found else touched_rows
    return found


def private_columns(table: Table) -> tuple[str, ...]:
    """Return the columns of a table that hold personal data and can be erased, also from the record."""
    return table.info.get("private", ())


def private_layouts(connection: Connection) -> list[int]:
    """Return the layouts, old and new, of the tables with personal data."""
    names = [table.name for table in Base.metadata.tables.values() if private_columns(table)]
    found = connection.scalars(select(RowLayout.id).where(RowLayout.table_name.in_(names)))
    return sorted(found)


def digest(connection: Connection, header: Sequence[object], previous: str, first: int, last: int) -> str:
    """Return the chained digest of a change set: BLAKE2b over the digest before it, its header and its rows.

    Of personal data only the fact of the change counts, so that erasing them leaves the chain whole.
    """
    secret = ", ".join(map(str, private_layouts(connection))) or "NULL"
    total = hashlib.blake2b(previous.encode(), digest_size=16)
    total.update("\x1f".join(str(part) for part in header).encode())
    for start in range(first, last + 1, _DIGEST_ROWS):
        text_of_rows = connection.exec_driver_sql(
            "SELECT group_concat(line, char(30)) FROM (SELECT layout_id || char(31) || row_id || char(31) || "
            f"CASE WHEN layout_id IN ({secret}) THEN '' ELSE "
            "ifnull(before, '') || char(31) || ifnull(after, '') END AS line FROM row_change "
            "WHERE id BETWEEN ? AND ? ORDER BY id)",
            (start, min(start + _DIGEST_ROWS - 1, last)),
        ).scalar()
        total.update(b"\x1d")
        total.update((text_of_rows or "").encode())
    return total.hexdigest()
