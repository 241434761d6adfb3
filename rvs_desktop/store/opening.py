"""Before a file is used: is it there, is it ours, is it whole, and is it of this time?"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from rvs_desktop.errors import UserError
from rvs_desktop.paths import database
from rvs_desktop.store.connection import APPLICATION_ID, known_failures
from rvs_desktop.store.versions import CURRENT, SchemaVersion


def look(path: Path) -> None:
    """Look at the file from outside, before SQLite touches it.

    Raises:
        UserError: if it is absent, a folder, empty, or no database at all.
    """
    if path.is_dir():
        raise UserError(f"{path.name} is een map.", "Kies een bestand met de extensie .rvs.")
    if not path.exists():
        raise UserError(f"{path.name} bestaat niet.", "Controleer de naam, of maak een nieuw bestand.")
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError:
        raise UserError(
            f"{path.name} kan niet worden gelezen.", "Controleer of u rechten hebt op dit bestand."
        ) from None
    if not head:
        # SQLite would take an empty file for a new database and lose what stood in it without a word.
        raise UserError(f"{path.name} is leeg (0 bytes).", "Zet een reservekopie terug.")
    if not head.startswith(b"SQLite format 3\0"):
        raise UserError(f"{path.name} is geen RVS-bestand.", "Kies een bestand met de extensie .rvs.")


def verify(connection: sqlite3.Connection, name: str, *, read_only: bool) -> SchemaVersion:
    """Read what the file says it is.

    Raises:
        UserError: if another program made it, or a newer version of this one and it is to be written.
    """
    with known_failures():
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (number,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        raise UserError(
            f"{name} is een database van een ander programma.", "Kies een bestand met de extensie .rvs."
        )
    version = SchemaVersion.unpack(number)
    if version > CURRENT and (version.major > CURRENT.major or not read_only):
        raise UserError(
            f"{name} is gemaakt met een nieuwere versie van RVS Desktop ({version}).",
            "Werk het programma bij."
            if version.major > CURRENT.major
            else "Werk het programma bij, of open het bestand om te lezen.",
        )
    if version < CURRENT and read_only:
        raise UserError(
            f"{name} is gemaakt met een oudere versie van RVS Desktop ({version}).",
            "Open het bestand gewoon: het wordt dan bijgewerkt, na een reservekopie.",
        )
    return version


def check_soundness(connection: sqlite3.Connection, *, thorough: bool) -> None:
    """Look for damage: quickly at every start, fully after a program that ended without closing the file.

    Raises:
        UserError: if the file is damaged.
    """
    with known_failures():
        (found,) = connection.execute(
            "PRAGMA integrity_check(1)" if thorough else "PRAGMA quick_check(1)"
        ).fetchone()
        loose = thorough and connection.execute("PRAGMA foreign_key_check").fetchone() is not None
    if found != "ok" or loose:
        raise UserError(
            "Het bestand is beschadigd.",
            "Zet de nieuwste reservekopie terug; het beschadigde bestand blijft staan.",
        )


def bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    """Migrate an older file after a verified backup; a file of this version is left as it is."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    if SchemaVersion.unpack(number) < CURRENT:
        from rvs_desktop.store import migrating  # Alembic is loaded only when a file is behind

        migrating.migrate(connection, path)


def trust(connection: sqlite3.Connection, name: str) -> None:
    """Let the triggers of the file run, after seeing that they are exactly ours.

    Raises:
        UserError: if the file holds a trigger or view that this program did not make.
    """
    rows = connection.execute("SELECT sql FROM sqlite_schema WHERE type IN ('trigger', 'view')").fetchall()
    found = sorted(row[0] for row in rows)
    if found != written_triggers() and found != _expected_triggers():
        raise UserError(
            f"{name} bevat onderdelen die RVS Desktop niet heeft gemaakt, en wordt niet gebruikt.",
            "Zet een reservekopie terug die u vertrouwt.",
        )
    connection.execute("PRAGMA trusted_schema = ON")


def written_triggers() -> list[str]:
    """Return the triggers as the program brings them along as text, sorted; that needs no table definition."""
    try:
        text = database("schema.sql").read_text(encoding="utf-8")
    except OSError:
        return []
    statements = text.removesuffix(";\n").split(";\n\n")
    return sorted(each for each in statements if each.startswith("CREATE TRIGGER "))


def _expected_triggers() -> list[str]:
    """Return the triggers as they follow from all table definitions, sorted."""
    from rvs_desktop.store import recording  # it loads every table

    return sorted(recording.expected_triggers())
