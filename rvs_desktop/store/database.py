"""The document: one coalition in one file, read by anyone, changed only through ``edit``."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from sqlalchemy import Connection, func, insert, select, text
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.base import Base, new_id
from rvs_desktop.models.history import ChangeKind, ChangeSet, OpenChange, RowChange
from rvs_desktop.store import backup, opening, steps
from rvs_desktop.store.connection import APPLICATION_ID, connect, engine, known_failures
from rvs_desktop.store.lock import WriterLock, user_name
from rvs_desktop.store.versions import CURRENT, HEAD

if TYPE_CHECKING:
    from rvs_desktop.store.undoing import KeptRow

T = TypeVar("T")


@dataclass(frozen=True)
class Changes:
    """What an edit touched: table name → ids of rows. ``change_set`` is 0 when nothing changed."""

    change_set: int
    label: str
    tables: Mapping[str, frozenset[int]]
    reverts: bool = False
    """Whether it took a step back, or did one again that was taken back."""

    def __bool__(self) -> bool:
        """Tell whether anything changed."""
        return bool(self.tables)


@dataclass(frozen=True)
class UndoResult:
    """What an undo or redo touched, and which rows it kept because they were changed since."""

    changes: Changes
    kept: tuple[KeptRow, ...]


class Database:
    """An open file. All calls are serialised; long ones belong in a background thread."""

    def __init__(self, path: Path, raw: sqlite3.Connection, lock: WriterLock | None) -> None:
        self.path = path
        self._raw = raw
        self._lock = lock
        self._engine = engine(raw)
        self._turn = threading.RLock()
        self.recovered = False
        self._compact = False

    @classmethod
    def create(cls, path: Path, region: str = "midden-nederland", *, sample: bool = False) -> Self:
        """Make a new file with the reference data of a region, and with example figures when asked.

        Raises:
            UserError: if a file stands there already, the region is unknown or the folder cannot be written in.
        """
        from rvs_desktop.store import reference

        reference.check_region(region)
        if path.exists():
            raise UserError(f"{path.name} bestaat al.", "Kies een andere naam.")
        if not path.absolute().parent.is_dir():
            raise UserError(f"De map voor {path.name} bestaat niet.", "Kies een map die er is.")
        lock = WriterLock(path)
        lock.acquire(path.name)
        try:
            database = cls(path, _new_file(path), lock)
            database._build()
            database.edit(
                "Referentiegegevens geladen",
                lambda session: reference.load(session, region),
                kind=ChangeKind.REFERENCE,
            )
            if sample:
                database.edit(
                    "Voorbeeldgegevens geladen",
                    lambda session: reference.load_sample(session, region),
                    kind=ChangeKind.REFERENCE,
                )
        except BaseException:
            lock.release()
            path.unlink(missing_ok=True)
            raise
        return database

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open an existing file; an older one is migrated after a verified backup.

        Raises:
            FileInUseError: if another program writes in it.
            UserError: if it is absent, empty, not ours, damaged, or newer than this program can write.
        """
        opening.look(path)
        if read_only:
            raw = connect(path, read_only=True)
            opening.verify(raw, path.name, read_only=True)
            return cls(path, raw, None)
        lock = WriterLock(path)
        unclean = lock.left_behind()
        lock.acquire(path.name)
        try:
            raw = connect(path, read_only=False)
            opening.verify(raw, path.name, read_only=False)
            opening.check_soundness(raw, thorough=unclean)
            opening.bring_up_to_date(raw, path)
            opening.trust(raw, path.name)
        except BaseException:
            lock.release()
            raise
        database = cls(path, raw, lock)
        database.recovered = unclean
        return database

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._lock is None

    def read(self, work: Callable[[Session], T]) -> T:
        """Return what ``work`` reads, from one consistent state of the file.

        Raises:
            UserError: if the disk or the file fails.
        """
        with self._turn, self._transaction("BEGIN") as connection, Session(connection) as session:
            return work(session)

    def edit(
        self,
        label: str,
        work: Callable[[Session], None],
        *,
        kind: str = ChangeKind.EDIT,
        at: str | None = None,
    ) -> Changes:
        """Change the file: one transaction, one step in the history under a Dutch label.

        When ``work`` raises, or changes nothing, nothing is written and no step is made.

        Raises:
            UserError: if the file is open for reading only, or the disk or the file fails.
        """
        return self._record(label, lambda session, _: work(session), kind, at=at)

    def undo(self, change_set: int | None = None) -> UndoResult:
        """Undo a change set, the last one that stands when none is named; rows changed since are kept.

        Raises:
            UserError: if there is nothing to undo, or that change set cannot be undone.
        """
        target = self.read(lambda session: steps.undoable(session, change_set))
        return self._revert(target, ChangeKind.UNDO, f"Ongedaan gemaakt: {target.label}")

    def redo(self) -> UndoResult:
        """Do again what was undone last, if nothing was changed since.

        Raises:
            UserError: if there is nothing to do again.
        """
        target, label = self.read(steps.redoable)
        return self._revert(target, ChangeKind.REDO, f"Opnieuw gedaan: {label}")

    def backup(self, target: Path) -> None:
        """Write a copy of the file as it stands now; it counts only after it was read back and found good.

        Raises:
            UserError: if the copy cannot be written or is not good.
        """
        with self._turn:
            backup.write(self._raw, target)

    def keep_backup(self, reason: str) -> None:
        """Make a backup beside the file when it changed since the newest one, and remove those past their time.

        Raises:
            UserError: if the copy cannot be written or is not good.
        """
        from rvs_desktop.store import rotation

        with self._turn:
            kept = rotation.backups(self.path)
            if self.read_only or (kept and not backup.differs(self._raw, kept[-1].path)):
                return
            backup.write(self._raw, backup.path_for(self.path, reason))
            rotation.thin(self.path)

    def compact_at_close(self) -> None:
        """Write the file anew when it is closed, so that no free page keeps what was erased (rule D5)."""
        self._compact = True

    def close(self) -> None:
        """Give the file free; safe to call twice."""
        with self._turn:
            if self._compact:
                # what was erased is overwritten already; without room on the disk the file stays as it is
                with suppress(sqlite3.Error):
                    self._raw.execute("VACUUM")
            self._compact = False
            self._engine.dispose()
            self._raw.close()
            if self._lock is not None:
                self._lock.release()

    def _build(self) -> None:
        from rvs_desktop.store import recording

        with self._transaction("BEGIN IMMEDIATE") as connection:
            Base.metadata.create_all(connection)
            recording.install(connection)
            connection.exec_driver_sql(
                "CREATE TABLE alembic_version (version_num TEXT NOT NULL PRIMARY KEY) STRICT"
            )
            connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {CURRENT.packed()}")
        opening.trust(self._raw, self.path.name)

    def _revert(self, target: steps.Target, kind: ChangeKind, label: str) -> UndoResult:
        from rvs_desktop.store import undoing

        kept: list[KeptRow] = []

        def work(_: Session, connection: Connection) -> None:
            kept.extend(undoing.revert(connection, target))

        changes = self._record(label, work, kind, reverts=target.id, even_empty=True)
        return UndoResult(changes, tuple(kept))

    def _record(
        self,
        label: str,
        work: Callable[[Session, Connection], None],
        kind: str,
        *,
        reverts: int | None = None,
        even_empty: bool = False,
        at: str | None = None,
    ) -> Changes:
        """Run ``work`` inside a transaction that is recorded as one change set."""
        if self.read_only:
            raise UserError(
                "Dit bestand is alleen om te lezen geopend.", "Maak een kopie om te kunnen wijzigen."
            )
        load_tables()
        from rvs_desktop.store import recording, summaries

        with self._turn, self._transaction("BEGIN IMMEDIATE") as connection:
            step = _begin_step(connection, label, kind, reverts, at)
            with Session(connection) as session:
                work(session, connection)
                session.flush()
            last = connection.scalar(select(func.max(RowChange.id))) or 0
            if last < step.first_change and not even_empty:
                connection.rollback()
                return Changes(0, label, {})
            summaries.refresh(connection)
            _end_step(connection, step, last)
            touched = recording.touched(connection, step.first_change, last)
            return Changes(step.id, label, touched, reverts is not None)

    @contextmanager
    def _transaction(self, begin: str) -> Generator[Connection]:
        """Open a transaction that is committed at the end, or rolled back when something is raised."""
        with known_failures(), self._engine.connect() as connection:
            ready = connection.execution_options(begin=begin)
            with ready.begin() as transaction:
                yield ready
                if transaction.is_active and begin == "BEGIN":
                    transaction.rollback()


def load_tables() -> None:
    """Load the definitions of all tables, which any edit needs and reading does not; takes a while the first time."""
    import_module("rvs_desktop.store.undoing")


def _new_file(path: Path) -> sqlite3.Connection:
    try:
        path.touch(exist_ok=False)
    except OSError:
        raise UserError(
            f"{path.name} kan niet worden gemaakt.",
            "Controleer of de map bestaat en of u er rechten op hebt.",
        ) from None
    return connect(path, read_only=False)


def _begin_step(
    connection: Connection, label: str, kind: str, reverts: int | None, at: str | None
) -> ChangeSet:
    """Write the head of a change set and open it for recording."""
    now = at or datetime.now(UTC).isoformat(timespec="seconds")
    last_at = connection.scalar(select(func.max(ChangeSet.at))) or ""
    step = ChangeSet(
        id=new_id(),
        seq=(connection.scalar(select(func.max(ChangeSet.seq))) or 0) + 1,
        label=label,
        author=user_name(),
        at=max(now, last_at),
        kind=kind,
        reverts_id=reverts,
        first_change=(connection.scalar(select(func.max(RowChange.id))) or 0) + 1,
    )
    values = {
        name: getattr(step, name)
        for name in ("id", "seq", "label", "author", "at", "kind", "reverts_id", "first_change")
    }
    connection.execute(insert(ChangeSet), {**values, "last_change": 0, "digest": ""})
    connection.execute(insert(OpenChange), {"id": step.id})
    return step


def _end_step(connection: Connection, step: ChangeSet, last: int) -> None:
    """Close a change set: its range in the record and its place in the chain."""
    from rvs_desktop.store import recording

    previous = connection.scalar(select(ChangeSet.digest).where(ChangeSet.seq == step.seq - 1)) or ""
    header = (step.id, step.seq, step.label, step.author, step.at, step.kind, step.reverts_id)
    mark = recording.digest(connection, header, previous, step.first_change, last)
    connection.execute(
        text("UPDATE change_set SET last_change = :last, digest = :mark WHERE id = :id"),
        {"last": last, "mark": mark, "id": step.id},
    )
    connection.execute(text("DELETE FROM open_change"))
