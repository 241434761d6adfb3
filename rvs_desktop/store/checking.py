"""Looking a file over from end to end: is it whole, does it fit together, was the record tampered with?"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.history import ChangeSet
from rvs_desktop.store import recording
from rvs_desktop.store.database import Database


def check(database: Database) -> list[str]:
    """Return what is wrong with a file as Dutch sentences; an empty list when all is well."""
    return database.read(_problems)


def _problems(session: Session) -> list[str]:
    connection = session.connection()
    problems = [
        f"De opslag is beschadigd: {row[0]}."
        for row in connection.exec_driver_sql("PRAGMA integrity_check(20)")
        if row[0] != "ok"
    ]
    problems += [
        f"In {row[0]} verwijst rij {row[1]} naar een rij in {row[2]} die er niet is."
        for row in connection.exec_driver_sql("PRAGMA foreign_key_check")
    ]
    return problems + _broken_links(session)


def _broken_links(session: Session) -> list[str]:
    """Follow the chain of digests from the first change set to the last."""
    previous = ""
    for place, step in enumerate(session.scalars(select(ChangeSet).order_by(ChangeSet.seq)), start=1):
        header = (step.id, step.seq, step.label, step.author, step.at, step.kind, step.reverts_id)
        found = recording.digest(session.connection(), header, previous, step.first_change, step.last_change)
        if found != step.digest or step.seq != place:
            return [
                f"De geschiedenis is buiten het programma gewijzigd, vanaf stap {step.seq}: {step.label}."
            ]
        previous = step.digest
    return []
