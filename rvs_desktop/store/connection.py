"""The one connection to the file, set up so that a power cut loses nothing that was reported as saved."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine, create_engine, event, exc
from sqlalchemy.pool import StaticPool

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets.words import FIXED
from rvs_desktop.models.period_locks import LOCKED, REOPEN_HINT, PeriodLockedError

APPLICATION_ID: Final = 0x52565344
"""``RVSD`` in the header of the file: tells our files from any other SQLite database."""

_SETTINGS: Final = (
    "busy_timeout = 2000",
    "journal_mode = DELETE",
    # with the exclusive lock the journal stays beside the file after a commit: emptied, so that it keeps no erased data
    "journal_size_limit = 0",
    "synchronous = EXTRA",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "cache_size = -64000",
)

_SENTENCES: Final = {
    "SQLITE_FULL": (
        "De schijf is vol: er is niets opgeslagen.",
        "Maak ruimte vrij en probeer het daarna opnieuw.",
    ),
    "SQLITE_READONLY": (
        "Het bestand kan alleen worden gelezen.",
        "Maak een kopie op een plek waar u mag schrijven.",
    ),
    "SQLITE_BUSY": (
        "Het bestand is in gebruik door een ander programma.",
        "Sluit het andere programma, of open het bestand alleen om te lezen.",
    ),
    "SQLITE_LOCKED": (
        "Het bestand is in gebruik door een ander programma.",
        "Sluit het andere programma, of open het bestand alleen om te lezen.",
    ),
    "SQLITE_CORRUPT": (
        "Het bestand is beschadigd.",
        "Zet de nieuwste reservekopie terug met Bestand › Reservekopie terugzetten.",
    ),
    "SQLITE_NOTADB": ("Dit is geen RVS-bestand.", "Kies een bestand met de extensie .rvs."),
    "SQLITE_CANTOPEN": (
        "Het bestand kan niet worden geopend.",
        "Controleer of de map bestaat en of u er rechten op hebt.",
    ),
}
_DISK: Final = (
    "De schijf weigert te lezen of te schrijven: er is niets opgeslagen.",
    "Controleer of de schijf vol is of is losgekoppeld, en probeer het opnieuw.",
)
_NO_TEXT: Final = "Could not decode to UTF-8"
"""How Python's driver begins when a text in the file is no text; SQLite itself has no code for it."""


@contextmanager
def known_failures() -> Generator[None]:
    """Turn a failure of the disk or the file into a sentence for the user; let bugs through.

    Raises:
        UserError: for a full disk, a lock, damage, a missing right or a file that is not ours.
    """
    try:
        yield
    except (sqlite3.Error, exc.DBAPIError, UnicodeDecodeError) as error:
        found = known_failure(error)
        if found is None:
            raise
        raise found from error


def known_failure(error: BaseException) -> UserError | None:
    """Return the sentence for a failure of the world, None for one of ours."""
    origin = error.orig if isinstance(error, exc.DBAPIError) else error
    if isinstance(origin, UnicodeDecodeError) or str(origin).startswith(_NO_TEXT):
        return UserError(*_SENTENCES["SQLITE_CORRUPT"])
    name = getattr(origin, "sqlite_errorname", "") or ""
    if name.startswith("SQLITE_IOERR") and name != "SQLITE_IOERR_DATA":
        return UserError(*_DISK)
    if name == "SQLITE_IOERR_DATA":
        name = "SQLITE_CORRUPT"
    if name == "SQLITE_CONSTRAINT_TRIGGER" and str(origin) == LOCKED:
        return PeriodLockedError("Deze periode is vastgesteld: er is niets opgeslagen.", REOPEN_HINT)
    if name == "SQLITE_CONSTRAINT_TRIGGER" and str(origin) == FIXED:
        # here, since opening a file needs none of the tables of budgets
        from rvs_desktop.models.budgets.refusals import fixed_error

        return fixed_error()
    for code, sentence in _SENTENCES.items():
        if name == code or name.startswith(f"{code}_"):
            return UserError(*sentence)
    return None


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Open a connection with the settings of the file.

    Raises:
        UserError: if the file cannot be opened.
    """
    uri = f"{path.resolve().as_uri()}?mode={'ro' if read_only else 'rw'}"
    with known_failures():
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        for setting in _SETTINGS:
            if read_only and setting.startswith(("journal_mode", "secure_delete")):
                continue
            connection.execute(f"PRAGMA {setting}")
        if not read_only:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    return connection


def engine(connection: sqlite3.Connection) -> Engine:
    """Return an engine over the one connection; it begins transactions as it is told to (see ``begin``)."""

    def same() -> Any:
        return connection

    made = create_engine("sqlite://", creator=same, poolclass=StaticPool, skip_autocommit_rollback=False)
    event.listen(made, "begin", _begin)
    return made


def _begin(connection: Any) -> None:
    """Begin for real: the driver is in autocommit mode, so that also schema changes stand in a transaction."""
    mode = connection.get_execution_options().get("begin", "BEGIN")
    connection.exec_driver_sql(mode)
