"""Bringing an older file to the tables of today: a verified backup, then one transaction for all steps."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from rvs_desktop.errors import UserError
from rvs_desktop.models.base import Base
from rvs_desktop.paths import database
from rvs_desktop.store import backup, recording
from rvs_desktop.store.connection import engine, known_failures
from rvs_desktop.store.versions import CURRENT, HEAD


def migrate(raw: sqlite3.Connection, path: Path, target: str = HEAD) -> None:
    """Run every migration that the file misses, whole or not at all.

    Raises:
        UserError: if the backup fails, or rows would refer to rows that are gone.
    """
    backup.write(raw, backup.path_for(path, f"voor-versie-{CURRENT}"))
    raw.execute("PRAGMA foreign_keys = OFF")
    try:
        with known_failures(), engine(raw).connect() as connection:
            ready = connection.execution_options(begin="BEGIN IMMEDIATE")
            with ready.begin():
                recording.remove(ready)
                run(ready, target)
                recording.install(ready)
                if ready.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise UserError(
                        "Het bestand kon niet worden bijgewerkt: niet alle gegevens horen nog bij elkaar.",
                        "Er is niets veranderd. Gebruik Controleer bestand om te zien wat er scheelt.",
                    )
                ready.exec_driver_sql(f"PRAGMA user_version = {CURRENT.packed()}")
    finally:
        raw.execute("PRAGMA foreign_keys = ON")


def run(connection: Connection, target: str = HEAD) -> None:
    """Run the migrations up to a revision inside the transaction that is open."""
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.runtime.migration import MigrationContext, MigrationStep
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(database("migrations")))
    scripts = ScriptDirectory.from_config(config)

    def steps(revision: Any, context: MigrationContext) -> list[MigrationStep]:
        del context
        return list(scripts._upgrade_revs(target, revision))  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]  # as Alembic's own command does

    environment = EnvironmentContext(config, scripts, fn=steps)
    environment.configure(
        connection=connection,
        target_metadata=Base.metadata,
        transactional_ddl=True,
        transaction_per_migration=False,
    )
    environment.run_migrations()
