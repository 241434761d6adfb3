"""Member lists and rosters as files: every membership with its dates, or who sits where on a day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from rvs_desktop.exporting.plain import write_plain
from rvs_desktop.exporting.tables import ExportTable, Progress, Value
from rvs_desktop.models.fields import Field
from rvs_desktop.models.roster.asof import roster
from rvs_desktop.models.roster.columns import MEMBER_COLUMNS, ROSTER_COLUMNS
from rvs_desktop.models.roster.lines import Line, Roster
from rvs_desktop.models.roster.listing import date_text, member_lines
from rvs_desktop.models.roster.states import bodies_on
from rvs_desktop.models.settings import is_sample

_MEMBERS: Final = "Leden"
_ROSTER: Final = "Samenstelling"


def export_memberships(
    session: Session,
    path: Path,
    *,
    as_of: date | None = None,
    bodies: Collection[str] = (),
    progress: Progress | None = None,
) -> int:
    """Write a line per membership; returns how many. The file imports again without a change.

    Args:
        session: the open file.
        path: ``.csv`` (UTF-8, comma, the keys of the columns as heading) or ``.xlsx`` (Dutch headings).
        as_of: only the memberships of this day; all that ever were without it.
        bodies: codes of bodies; all without it.
        progress: told every few hundred rows.

    Raises:
        UserError: if the ending is unknown or the file cannot be written.
        Cancelled: if ``progress`` raised it.
    """
    found = member_lines(session, as_of, bodies)
    rows = [[line.texts[field.key] for field in MEMBER_COLUMNS] for line in found]
    _write(session, path, MEMBER_COLUMNS, rows, _MEMBERS, progress)
    return len(rows)


def export_roster(
    session: Session,
    path: Path,
    *,
    as_of: date,
    bodies: Collection[str] = (),
    progress: Progress | None = None,
) -> int:
    """Write who sits where on a day, empty seats included; returns the number of lines.

    Args:
        session: the open file.
        path: ``.csv`` or ``.xlsx``, as for memberships.
        as_of: the day.
        bodies: codes of bodies; all that are alive on the day without it.
        progress: told every few hundred rows.

    Raises:
        UserError: if the ending is unknown or the file cannot be written.
        Cancelled: if ``progress`` raised it.
    """
    rows = [roster_cells(found, line) for found in rosters_on(session, as_of, bodies) for line in found.lines]
    _write(session, path, ROSTER_COLUMNS, rows, _ROSTER, progress)
    return len(rows)


def rosters_on(session: Session, as_of: date, codes: Collection[str] = ()) -> list[Roster]:
    """Return the rosters of bodies on a day, those without a line left out when no body was named."""
    found = [roster(session, body, as_of) for body in bodies_on(session, as_of, codes)]
    return [one for one in found if one is not None and (codes or one.lines)]


def roster_cells(found: Roster, line: Line) -> list[Value]:
    """Return a line of a roster as the cells of ``ROSTER_COLUMNS``."""
    vacancy = line.vacancy
    return [
        found.body.name,
        found.body.code,
        str(line.kind),
        line.title,
        line.role_label,
        line.function_label,
        line.behalf.label,
        date_text(line.span.begins),
        date_text(line.span.ends),
        line.term_label,
        str(vacancy.days_open(found.day)) if vacancy else "",
        line.source,
    ]


def _write(
    session: Session,
    path: Path,
    fields: Sequence[Field],
    rows: Sequence[Sequence[Value]],
    title: str,
    progress: Progress | None,
) -> None:
    table = ExportTable(
        title=title,
        fields=fields,
        rows=rows,
        count=len(rows),
        frozen=4,
        plain=True,
        sheet=title,
        sample=is_sample(session),
    )
    write_plain(table, path, progress=progress)
