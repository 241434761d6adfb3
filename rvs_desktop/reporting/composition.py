"""The page on which a body prints its composition, in the form of the annex of the yearly plan.

Mayors come together on one line with their districts, then everyone else on a line of their own; the form follows
source 000:1001-1075.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rvs_desktop.formats import format_date_long
from rvs_desktop.models.roster.lines import Line, LineKind, Roster
from rvs_desktop.models.roster.words import MAYOR, Role


class Order(StrEnum):
    """In which order a page names the members."""

    ROSTER = "roster"
    NAME = "name"
    DISTRICT = "district"


@dataclass(frozen=True)
class CompositionPage:
    """A body on paper: its name, the day, and a line for each entry."""

    title: str
    day: date
    entries: tuple[str, ...]

    @property
    def text(self) -> str:
        """The page as plain text: title and entries, a line each."""
        return "\n".join([self.title, *self.entries])

    @property
    def dated(self) -> str:
        """The line that says for which day the page holds."""
        return f"Samenstelling op {format_date_long(self.day)}"


def composition_page(roster: Roster, order: Order = Order.ROSTER) -> CompositionPage:
    """Return the page of a body; a place that only a rule asks for is not printed, an empty seat is."""
    lines = [line for line in roster.lines if line.kind is not LineKind.MISSING]
    groups = _in_order(_with_deputies(lines), order)
    mayors = [group for group in groups if group[0].is_mayor]
    entries = [_mayors(mayors)] if mayors else []
    entries += [_other(line) for group in groups if not group[0].is_mayor for line in group]
    if roster.deputies:
        entries.append(f"Plaatsvervanger voor alle leden: {_listed(roster.deputies)}")
    if not entries:
        entries = [roster.body.state_label or "Geen leden bekend"]
    ends = [";"] * (len(entries) - 1) + ["."]
    closed = tuple(f"{entry}{end}" for entry, end in zip(entries, ends, strict=True))
    return CompositionPage(roster.body.name, roster.day, closed)


Group = list[Line]
"""A line, and after it those who stand in for its seat."""


def _with_deputies(lines: Iterable[Line]) -> list[Group]:
    """Put each deputy behind the seat for which they stand in; one without a seat stands alone."""
    groups: list[Group] = []
    for line in lines:
        before = groups[-1][0] if groups else None
        if before and line.deputy_of_post is not None and line.deputy_of_post == before.post:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _in_order(groups: list[Group], order: Order) -> list[Group]:
    if order is Order.NAME:
        return sorted(groups, key=lambda group: _filed(group[0]))
    if order is Order.DISTRICT:
        return sorted(groups, key=lambda group: group[0].behalf.area or "~")
    return groups


def _filed(line: Line) -> str:
    return line.name.filed.casefold() if line.name else "~"


def _mayors(groups: Sequence[Group]) -> str:
    """Return the line of the mayors; neighbours for the same district share its name."""
    parts: list[str] = []
    plain: list[Line] = []
    for group in groups:
        first = group[0]
        if plain and (not _is_plain(first) or plain[-1].behalf != first.behalf):
            parts.append(_together(plain, ()))
            plain = []
        if _is_plain(first):
            plain.append(first)
            if len(group) > 1:
                parts.append(_together(plain, group[1:]))
                plain = []
        else:
            parts.append(_together([first], group[1:]))
    if plain:
        parts.append(_together(plain, ()))
    many = sum(len(group) for group in groups) > 1
    return f"{MAYOR.capitalize()}{'s' if many else ''} {', '.join(parts)}"


def _is_plain(line: Line) -> bool:
    """Tell whether nothing but the district stands behind a name."""
    return line.kind is LineKind.MEMBER and line.role == Role.MEMBER and not line.extra_role


def _together(lines: Sequence[Line], deputies: Sequence[Line]) -> str:
    """Return names with what they have in common behind them in brackets."""
    names = _listed([_printed_name(line) for line in lines])
    for deputy in deputies:
        names += f" en als plaatsvervanger {_printed_name(deputy)}"
    remarks = [*_remarks(lines[0]), lines[0].behalf.printed]
    said = "; ".join(part for part in remarks if part)
    return f"{names} ({said})" if said else names


def _remarks(line: Line) -> list[str]:
    """Return what is to be said of a line besides on whose behalf it is."""
    if line.vacancy is not None:
        acting = f"waargenomen door {_listed(line.vacancy.acting)}" if line.vacancy.acting else ""
        left = f"door {line.vacancy.reason} van {line.vacancy.left}" if line.vacancy.left else ""
        return [left, acting]
    role = "" if line.role == Role.MEMBER and not line.extra_role else line.role_label
    acting = "waarnemend" if line.office and line.office.acting else ""
    return [role, acting]


def _other(line: Line) -> str:
    """Return the line of anyone but a mayor: the office or a salutation, the name, and for whom."""
    office = line.office
    title = office.title if office and office.before_name else ""
    if line.name is None:
        title = line.function
    salutation = "" if title or not line.salutation else f"{line.salutation.capitalize()}."
    name = " ".join(part for part in (title, salutation, _printed_name(line)) if part)
    place = line.behalf.printed
    if office and not office.before_name:
        place = " ".join(part for part in (office.title, place) if part)
    said = _with_task(line, place)
    return f"{_capital(name)} ({said})" if said else _capital(name)


def _with_task(line: Line, place: str) -> str:
    """Return for whom someone sits with what they do: ``bureau RVS en secretaris/programmamanager``."""
    if line.vacancy is not None or line.role in (Role.LIAISON, Role.DEPUTY):
        return "; ".join(part for part in (*_remarks(line), place) if part)
    if line.role == Role.MEMBER and not line.extra_role:
        return place
    if line.role == Role.ADVISER:
        return "; ".join(part for part in (place, line.role_text or line.role_label) if part)
    return " en ".join(part for part in (place, line.role_text or line.role_label) if part)


def _printed_name(line: Line) -> str:
    return line.name.surname if line.name else "vacant"


def _listed(names: Sequence[str]) -> str:
    """Return names as Dutch lists them: ``A, B en C``."""
    return " en ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
