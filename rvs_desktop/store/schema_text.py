"""The tables of the file as text that people can read and a check can compare."""

from __future__ import annotations

import sqlite3

from sqlalchemy import Connection

from rvs_desktop.models.base import Base
from rvs_desktop.store import recording
from rvs_desktop.store.connection import engine


def schema(connection: Connection, kinds: tuple[str, ...] = ("table", "index", "trigger")) -> list[str]:
    """Return the statements that make up a database, in order of table and kind."""
    rows = connection.exec_driver_sql(
        "SELECT type, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name <> 'alembic_version' "
        "ORDER BY tbl_name, CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, name"
    )
    return [_tidy(row.sql) for row in rows if row.type in kinds]


def current_schema() -> list[str]:
    """Return the statements of a new file of this version."""
    raw = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with engine(raw).begin() as connection:
            Base.metadata.create_all(connection)
            recording.install(connection)
            return schema(connection)
    finally:
        raw.close()


def _tidy(statement: str) -> str:
    return "\n".join(line.replace("\t", "    ").rstrip() for line in statement.splitlines() if line.strip())
