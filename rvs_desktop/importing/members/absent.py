"""Who sits in the bodies of a member list and is not on it: told, never ended, because a list may be of a part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from rvs_desktop.importing.members.plan import PlannedLine
from rvs_desktop.importing.members.register import Register
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.models.roster.dates import ReducedDate, Span
from rvs_desktop.models.roster.listing import MemberLine


def absent(lines: Iterable[PlannedLine], register: Register, day: date) -> list[Problem]:
    """Return a remark for each body of the list of which members on the day are not on the list.

    Lines that wait for a decision may be any of them, so a body with such a line is left alone.
    """
    listed: defaultdict[int, set[int]] = defaultdict(set)
    sheets: dict[int, str] = {}
    open_still: set[int] = set()
    for line in lines:
        if line.given is None or line.given.body is None:
            continue
        body = line.given.body.id
        sheets.setdefault(body, line.row.sheet)
        if line.person is not None:
            listed[body].add(line.person)
        elif line.outcome == "needs_decision":
            open_still.add(body)
    return [
        _problem(register, body, sheet, count)
        for body, sheet in sheets.items()
        if body not in open_still and (count := _missing(register.by_body[body], listed[body], day))
    ]


def _missing(members: Iterable[MemberLine], listed: set[int], day: date) -> int:
    return len({line.person for line in members if line.person not in listed and _sits(line, day)})


def _sits(line: MemberLine, day: date) -> bool:
    begins, ends = (
        ReducedDate.typed(line.texts[key]) if line.texts[key] else None for key in ("valid_from", "valid_to")
    )
    return Span(begins, ends).holds_on(day)


def _problem(register: Register, body: int, sheet: str, count: int) -> Problem:
    who = "1 lid staat" if count == 1 else f"{count} leden staan"
    return Problem(
        "not_on_list",
        f"{register.bodies[body].name}: {who} niet op deze lijst. Er is niets beëindigd; beëindig het lidmaatschap "
        "zelf als dat zo hoort.",
        Severity.INFO,
        sheet,
    )
