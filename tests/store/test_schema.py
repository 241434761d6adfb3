"""The tables as they are made, as they are written down, and as migrations make them are the same."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from rvs_desktop import paths
from rvs_desktop.store import migrating, opening, recording
from rvs_desktop.store.checking import check
from rvs_desktop.store.connection import APPLICATION_ID, engine
from rvs_desktop.store.database import Database
from rvs_desktop.store.schema_text import current_schema, schema
from rvs_desktop.store.versions import CURRENT, HEAD, SchemaVersion

HEADING = (
    "-- The tables, indexes and triggers of an .rvs file, as this version of the program makes them.\n"
    "-- Made from the table definitions and checked against them by tests/store/test_schema.py; do not edit.\n\n"
)


def test_the_written_schema_is_the_one_that_is_made() -> None:
    """Run with RVS_WRITE_SCHEMA=1 to write it anew after a change to the tables."""
    path = paths.database("schema.sql")
    made = HEADING + ";\n\n".join(current_schema()) + ";\n"
    if os.environ.get("RVS_WRITE_SCHEMA"):
        path.write_text(made, encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8") == made


def test_the_triggers_that_a_file_is_compared_with_are_those_that_are_made() -> None:
    assert opening.written_triggers() == sorted(recording.expected_triggers())


def test_a_file_is_opened_and_read_without_the_tables_that_only_an_edit_needs(database_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from rvs_desktop.ui.workspace import FileStore\n"
        "store = FileStore(); database = store.open(Path(sys.argv[1]), read_only=False)\n"
        "store.describe(database); store.labels(database); database.close()\n"
        "heavy = ('rvs_desktop.store.recording', 'rvs_desktop.models.budgets.tables', 'alembic', 'numpy', 'pandas')\n"
        "print([name for name in heavy if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(database_path)], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]"


def test_migrations_from_nothing_make_the_same_tables() -> None:
    raw = sqlite3.connect(":memory:", isolation_level=None)
    with engine(raw).begin() as connection:
        migrating.run(connection)
        recording.install(connection)
        assert schema(connection) == current_schema()
    raw.close()


def test_the_migrations_form_one_chain_that_ends_at_the_current_version() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(paths.database("migrations")))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [HEAD]
    assert len(list(scripts.walk_revisions())) == CURRENT.minor + 1


def old_file(path: Path) -> Path:
    """A file of the version before the first: ours by its mark, without any table."""
    raw = sqlite3.connect(path)
    raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    raw.execute(f"PRAGMA user_version = {SchemaVersion(0, 1).packed()}")
    raw.execute("CREATE TABLE change_set_of_old (id INTEGER)")
    raw.commit()
    raw.close()
    return path


def test_an_older_file_is_migrated_after_a_verified_backup(tmp_path: Path) -> None:
    path = old_file(tmp_path / "Oud.rvs")
    database = Database.open(path)
    assert check(database) == []
    database.close()
    (kept,) = (tmp_path / "Oud reservekopieën").glob("*.rvs")
    assert f"voor-versie-{CURRENT}" in kept.name
    raw = sqlite3.connect(kept)
    assert raw.execute("PRAGMA user_version").fetchone() == (SchemaVersion(0, 1).packed(),)
    raw.close()


@pytest.mark.parametrize("statement", range(2, 62, 6))
def test_r3_a_migration_that_is_killed_is_whole_or_not_there(tmp_path: Path, statement: int) -> None:
    path = old_file(tmp_path / "Oud.rvs")
    code = (
        "import os, sys; from pathlib import Path; from sqlalchemy import event, Engine\n"
        "left = [int(sys.argv[2])]\n"
        "@event.listens_for(Engine, 'before_cursor_execute')\n"
        "def count(*_):\n"
        "    left[0] -= 1\n"
        "    if left[0] < 0: os._exit(9)\n"
        "from rvs_desktop.store.database import Database; Database.open(Path(sys.argv[1])).close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path), str(statement)], check=False, capture_output=True
    )
    raw = sqlite3.connect(path)
    tables = {row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    version = SchemaVersion.unpack(raw.execute("PRAGMA user_version").fetchone()[0])
    raw.close()
    assert (version, "observation" in tables) in {(CURRENT, True), (SchemaVersion(0, 1), False)}, done.stderr
