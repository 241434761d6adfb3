"""Undo and redo: the inverse of a recorded change set, set by set, guarded by "unchanged since"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, exc, select, text

from rvs_desktop.models.base import Base
from rvs_desktop.models.history import RowLayout
from rvs_desktop.models.period_locks import REOPEN_HINT, PeriodLockedError
from rvs_desktop.periods import Period
from rvs_desktop.store.budget_triggers import refuse_fixed_budgets
from rvs_desktop.store.recording import array_of, column_names, layout_id, recorded_tables
from rvs_desktop.store.steps import Target
from rvs_desktop.store.together import remove_figures


@dataclass(frozen=True)
class KeptRow:
    """A row that an undo left as it is, because it was changed or is used since."""

    table: str
    id: int


def revert(connection: Connection, target: Target) -> list[KeptRow]:
    """Put back every row of a change set that is still as the change set left it.

    Rows it made are removed, rows it changed or removed get their earlier state. Returns the rows that were kept:
    changed since, used by a later row, or in conflict with one.

    Raises:
        PeriodLockedError: if a figure of a fixed period would change.
        BudgetFixedError: if something of a fixed year of a budget would change.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    kept: list[KeptRow] = []
    _net_changes(connection, target)
    tables = [table for table in recorded_tables() if _layouts(connection, table)]
    for table in tables:
        kept += _mark_changed_since(connection, table)
    _refuse_locked(connection)
    refuse_fixed_budgets(connection)
    for table in tables:
        made = f"SELECT row_id FROM net_change WHERE {_made(table)}"
        if table.name == "observation":
            remove_figures(connection, made)
        else:
            connection.exec_driver_sql(f"DELETE FROM {table.name} WHERE id IN ({made})")
    for table in tables:
        kept += _restore(connection, table)
    for table in reversed(tables):
        kept += _bring_back_used(connection, table)
    connection.exec_driver_sql("DROP TABLE temp.net_change")
    return kept


def _refuse_locked(connection: Connection) -> None:
    """Refuse to put back figures of a fixed period; what else the change set did then stays too."""
    if connection.exec_driver_sql("SELECT 1 FROM locked_period LIMIT 1").first() is None:
        return
    table = Base.metadata.tables["observation"]
    columns = column_names(table)
    measure, period = (
        f"json_extract(coalesce(n.after, n.before), '$[{columns.index(name)}]')"
        for name in ("measure_id", "period")
    )
    fixed = connection.exec_driver_sql(
        "SELECT DISTINCT d.name, k.period FROM net_change n "
        f"JOIN measure m ON m.id = {measure} "
        f"JOIN locked_period l ON l.dataset_id = m.dataset_id AND l.period = {period} "
        "JOIN period_lock k ON k.id = l.lock_id JOIN dataset d ON d.id = k.dataset_id "
        "WHERE n.layout_id = ? ORDER BY d.name, k.period",
        (layout_id(table),),
    ).all()
    if fixed:
        named = ", ".join(f"{row.name} {Period.parse(row.period).label()}" for row in fixed)
        raise PeriodLockedError(
            f"{named} is vastgesteld: deze stap zou vastgestelde cijfers wijzigen en is niet gedaan.",
            REOPEN_HINT,
        )


def _net_changes(connection: Connection, target: Target) -> None:
    """Collect per row the first state before and the last state after, in the layout of today."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.net_change")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE net_change AS "
        "SELECT a.layout_id, a.row_id, a.before, b.after FROM ("
        "  SELECT min(id) AS first, max(id) AS last FROM row_change WHERE id BETWEEN ? AND ?"
        "  GROUP BY layout_id, row_id) AS span "
        "JOIN row_change a ON a.id = span.first JOIN row_change b ON b.id = span.last "
        "WHERE a.before IS NOT b.after",
        (target.first, target.last),
    )
    _modernise(connection)
    connection.exec_driver_sql("CREATE UNIQUE INDEX temp.net_change_row ON net_change (layout_id, row_id)")


def _modernise(connection: Connection) -> None:
    """Rewrite states that were recorded in an older layout of their table."""
    current = {layout_id(table): table for table in recorded_tables()}
    used = connection.execute(
        select(RowLayout).where(RowLayout.id.in_(text("SELECT layout_id FROM net_change")))
    ).all()
    for layout in used:
        if layout.id in current or layout.table_name not in Base.metadata.tables:
            continue
        table = Base.metadata.tables[layout.table_name]
        for state in ("before", "after"):
            connection.exec_driver_sql(
                f"UPDATE net_change SET {state} = {_translated(state, layout.columns, table)} "
                f"WHERE layout_id = {layout.id} AND {state} IS NOT NULL"
            )
        connection.exec_driver_sql(
            f"UPDATE net_change SET layout_id = {layout_id(table)} WHERE layout_id = {layout.id}"
        )


def _translated(state: str, columns: Sequence[str], table: Table) -> str:
    """Return the SQL of an old array in the order of today's columns; a new column is empty."""
    places = {name: place for place, name in enumerate(columns)}
    parts = [
        f"json_extract({state}, '$[{places[name]}]')" if name in places else "NULL"
        for name in column_names(table)
    ]
    return f"json_array({', '.join(parts)})"


def _layouts(connection: Connection, table: Table) -> bool:
    found = connection.exec_driver_sql(
        "SELECT 1 FROM net_change WHERE layout_id = ? LIMIT 1", (layout_id(table),)
    )
    return found.first() is not None


def _mark_changed_since(connection: Connection, table: Table) -> list[KeptRow]:
    """Leave out the rows whose present state is not the one the change set left."""
    name, layout = table.name, layout_id(table)
    return _leave_out(
        connection,
        table,
        f"layout_id = {layout} AND after IS NOT "
        f"(SELECT {array_of(table, name)} FROM {name} WHERE {name}.id = net_change.row_id)",
    )


def _made(table: Table) -> str:
    """Return the condition for rows that the change set made."""
    return f"layout_id = {layout_id(table)} AND before IS NULL"


def _bring_back_used(connection: Connection, table: Table) -> list[KeptRow]:
    """Put back the rows that the change set made and that a kept or later row uses."""
    name = table.name
    uses = [
        f"EXISTS (SELECT 1 FROM {child.name} WHERE {child.name}.{key.parent.name} = net_change.row_id)"
        for child in recorded_tables()
        for key in child.foreign_keys
        if key.column.table is table
    ]
    if not uses:
        return []
    used = f"{_made(table)} AND ({' OR '.join(uses)})"
    rows = _rows(connection, used)
    if rows:
        connection.exec_driver_sql(_insertion(table, "after", used))
    return [KeptRow(name, row_id) for row_id in rows]


def _insertion(table: Table, state: str, condition: str) -> str:
    """Return the statement that makes rows from recorded states."""
    columns = column_names(table)
    values = ", ".join(f"json_extract({state}, '$[{place}]')" for place in range(len(columns)))
    return (
        f"INSERT INTO {table.name} ({', '.join(columns)}) SELECT {values} FROM net_change WHERE {condition}"
    )


def _restore(connection: Connection, table: Table) -> list[KeptRow]:
    """Give rows that were changed or removed their earlier state, all at once or else one by one."""
    mine = f"layout_id = {layout_id(table)} AND before IS NOT NULL"
    kept = _leave_out(connection, table, f"{mine} AND ({_parent_missing(table)})")
    remove = f"DELETE FROM {table.name} WHERE id IN (SELECT row_id FROM net_change WHERE {mine}"
    insert = _insertion(table, "before", mine)
    try:
        with connection.begin_nested():
            connection.exec_driver_sql(f"{remove})")
            connection.exec_driver_sql(insert)
    except exc.IntegrityError:
        for row_id in _rows(connection, mine):
            try:
                with connection.begin_nested():
                    connection.exec_driver_sql(f"{remove} AND row_id = ?)", (row_id,))
                    connection.exec_driver_sql(f"{insert} AND row_id = ?", (row_id,))
            except exc.IntegrityError:
                kept.append(KeptRow(table.name, row_id))
    return kept


def _parent_missing(table: Table) -> str:
    """Return the condition that a state refers to a row that is no longer there."""
    places = {name: place for place, name in enumerate(column_names(table))}
    conditions = [
        f"(json_extract(before, '$[{places[key.parent.name]}]') IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
        f"{key.column.table.name} p WHERE p.id = json_extract(before, '$[{places[key.parent.name]}]')))"
        for key in table.foreign_keys
    ]
    return " OR ".join(conditions) or "0"


def _leave_out(connection: Connection, table: Table, condition: str) -> list[KeptRow]:
    """Take rows out of the work and return them as kept."""
    rows = _rows(connection, condition)
    if rows:
        connection.exec_driver_sql(f"DELETE FROM net_change WHERE {condition}")
    return [KeptRow(table.name, row_id) for row_id in rows]


def _rows(connection: Connection, condition: str) -> Sequence[Any]:
    return connection.exec_driver_sql(f"SELECT row_id FROM net_change WHERE {condition}").scalars().all()
