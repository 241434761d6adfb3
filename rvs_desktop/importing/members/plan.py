"""What an import of members would do, line by line, before anything is written.

A line that carries our own identifiers is matched by them. Everyone else is matched by a person's word only: the plan
proposes, and waits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from rvs_desktop.formats import FormatError
from rvs_desktop.importing.members.names import ReadName, is_nobody, read_name, read_salutation
from rvs_desktop.importing.members.register import Candidate, Register, alias_key
from rvs_desktop.importing.members.sheets import BEHALF_MORE, MemberRow
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.models.roster.columns import CONTACT_COLUMNS
from rvs_desktop.models.roster.dates import ReducedDate, Span
from rvs_desktop.models.roster.listing import MemberLine
from rvs_desktop.models.roster.persons import Name
from rvs_desktop.models.roster.states import BodyRef
from rvs_desktop.models.roster.words import ROLES, Role

NEW: Final = "new"
SKIP: Final = "skip"
SAME_AS: Final = "same:"
"""Answers to a line that waits, beside the identifier of a person as text; the last names sheet and row of another
line of the file that is the same new person."""
DATES: Final = ("valid_from", "valid_to", "term_until")
_NAME_PARTS: Final = ("family_name", "prefix", "given_name", "initials", "title")
_COMPARED: Final = (
    *_NAME_PARTS,
    "salutation",
    "function",
    "behalf",
    "role",
    "portfolio",
    *DATES,
    "note",
    "source",
)
"""Columns that a line of our own can change; what only explains is left alone."""


@dataclass(frozen=True)
class Change:
    """A cell that the file says otherwise."""

    key: str
    old: str
    new: str


@dataclass(frozen=True)
class MemberInput:
    """A line, read: everything an appointment needs."""

    row: MemberRow
    read: ReadName
    salutation: str
    body: BodyRef | None
    area_id: int | None
    organisation_id: int | None
    role: str
    extra_role: str
    role_text: str
    dates: Mapping[str, ReducedDate | None]
    contacts: Mapping[str, str]

    @property
    def span(self) -> Span:
        """The time of the membership as the line gives it."""
        return Span(self.dates.get("valid_from"), self.dates.get("valid_to"))

    def text(self, key: str) -> str:
        """Return a cell, empty when there is no such column."""
        return self.row.texts.get(key, "")


@dataclass
class PlannedLine:
    """What becomes of one line."""

    row: MemberRow
    outcome: str
    """``new``, ``changed``, ``unchanged``, ``needs_decision``, ``skipped`` or ``rejected``."""
    given: MemberInput | None = None
    person: int | None = None
    membership: int | None = None
    changes: tuple[Change, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    problem: Problem | None = None
    alias: str = ""
    same_as: tuple[str, int] | None = None
    """Another line of the file that is the same new person."""


@dataclass
class MembersPlan:
    """All lines of a file with their outcome."""

    lines: list[PlannedLine] = field(default_factory=list["PlannedLine"])

    @property
    def counts(self) -> dict[str, int]:
        """Lines per outcome; they add up to the lines of the file."""
        outcomes = ("new", "changed", "unchanged", "skipped", "needs_decision", "rejected")
        return {name: sum(line.outcome == name for line in self.lines) for name in outcomes}

    @property
    def problems(self) -> list[Problem]:
        """What is to be told, in the order of the file."""
        return [line.problem for line in self.lines if line.problem is not None]


def plan_members(
    rows: Sequence[MemberRow], register: Register, decisions: Mapping[tuple[str, int], str] | None = None
) -> MembersPlan:
    """Work out what an import would do.

    Args:
        rows: the lines of the file.
        register: what the file knows.
        decisions: (sheet, row) → identifier of a person as text, ``new`` or ``skip``.
    """
    decided = decisions or {}
    return MembersPlan([_plan_line(row, register, decided.get((row.sheet, row.row), "")) for row in rows])


def _plan_line(row: MemberRow, register: Register, decision: str) -> PlannedLine:
    if is_nobody(row.texts.get("family_name") or row.texts.get("name", "")):
        return PlannedLine(row, "skipped", problem=_empty_seat(row))
    given = read_line(row, register)
    if isinstance(given, Problem):
        return PlannedLine(row, "rejected", problem=given)
    own = row.texts.get("membership_id", "")
    if own.isdecimal() and int(own) in register.lines:
        return _own_line(given, register.lines[int(own)], register)
    if given.body is None:
        named = row.texts.get("body") or row.heading
        problem = Problem(
            "unknown_body",
            f"{row.place}: het orgaan ‘{named}’ is niet bekend. Voeg het eerst toe, of zet de naam van een bekend "
            "orgaan in de kolom Orgaan.",
            Severity.DECISION,
            row.sheet,
            f"A{row.row}",
        )
        return PlannedLine(row, "needs_decision", given, problem=problem)
    return _foreign_line(given, register, decision)


def _empty_seat(row: MemberRow) -> Problem:
    return Problem(
        "vacancy",
        f"{row.place}: hier staat dat de zetel leeg is; daar is niets voor ingelezen.",
        Severity.INFO,
        row.sheet,
        f"A{row.row}",
    )


def read_line(row: MemberRow, register: Register) -> MemberInput | Problem:
    """Read the cells of a line, or say which one cannot be read and what to type instead."""
    dates: dict[str, ReducedDate | None] = {}
    for key in DATES:
        text = row.texts.get(key, "")
        try:
            dates[key] = ReducedDate.typed(text) if text and text.casefold() not in _OPEN_END else None
        except FormatError as error:
            return Problem("wrong_date", f"{row.place}: {error}", Severity.DECISION, row.sheet, f"A{row.row}")
    read = _name_of(row)
    if not read.name.family_name:
        return Problem(
            "no_name",
            f"{row.place}: hier staat geen naam. Vul een naam in, of verwijder de regel.",
            Severity.DECISION,
            row.sheet,
            f"A{row.row}",
        )
    area, organisation = None, None
    for key in ("behalf", BEHALF_MORE):
        found = register.behalf(row.texts.get(key, ""))
        if found is None:
            return _unknown_behalf(row, row.texts[key])
        area, organisation = area or found[0], organisation or found[1]
    role, extra, words = read_role(row.texts.get("role", ""))
    return MemberInput(
        row,
        read,
        read_salutation(row.texts.get("salutation", "")) or read.salutation,
        register.body(row.texts.get("body_code", ""), row.texts.get("body", ""), row.heading, row.sheet),
        area,
        organisation,
        role,
        extra,
        words,
        dates,
        {one.key: row.texts[one.key] for one in CONTACT_COLUMNS if row.texts.get(one.key)},
    )


_OPEN_END: Final = frozenset({"heden", "nu", "-", "–", "onbekend", "n.v.t.", "nvt"})


def _name_of(row: MemberRow) -> ReadName:
    """Return the name, from its parts where the list has them, or from the whole."""
    family = row.texts.get("family_name", "")
    if not family:
        return read_name(row.texts.get("name", ""))
    read = read_name(family)
    return ReadName(
        Name(
            read.name.family_name or family,
            (row.texts.get("prefix", "") or read.name.prefix).casefold(),
            row.texts.get("given_name", "") or read.name.given_name,
            row.texts.get("initials", "") or read.name.initials,
            row.texts.get("title", "") or read.name.title,
        ),
        read.salutation,
    )


def _unknown_behalf(row: MemberRow, text: str) -> Problem:
    return Problem(
        "unknown_organisation",
        f"{row.place}: ‘{text}’ is geen bekend district, gemeente of organisatie. Voeg de organisatie toe, of "
        "verbeter de naam.",
        Severity.DECISION,
        row.sheet,
        f"A{row.row}",
    )


def read_role(text: str) -> tuple[str, str, str]:
    """Return (role, second role, words of the source) for what a list writes as a role; no text is a member."""
    words = [part.strip().casefold() for part in _split_role(text)]
    known = {word: str(role) for role, word in ROLES.items()}
    known |= {
        "plv": "deputy",
        "plv.": "deputy",
        "plaatsvervangend lid": "deputy",
        "vz": "chair",
        "vz.": "chair",
    }
    codes = [known[word] for word in words if word in known]
    codes += [
        str(Role.LIAISON) for word in words if word.startswith("liaison") and str(Role.LIAISON) not in codes
    ]
    if not words:
        return Role.MEMBER, "", ""
    if not codes:
        return Role.MEMBER, "", text
    plain = "/".join(ROLES[Role(code)] for code in codes[:2])
    written = text if text.casefold().replace(" ", "") != plain else ""
    if written.casefold() == "secretaris/programmamanager":
        written = text
    return codes[0], codes[1] if len(codes) > 1 else "", written


def _split_role(text: str) -> list[str]:
    parts = text.replace(" en ", "/").replace(" én ", "/").replace("+", "/").replace(",", "/").split("/")
    return [part for part in parts if part.strip()]


def _own_line(given: MemberInput, line: MemberLine, register: Register) -> PlannedLine:
    """Compare a line with the membership that it names by our own identifier; a column that is absent says nothing."""
    row = given.row
    changes = [
        Change(key, line.texts[key], row.texts[key])
        for key in _COMPARED
        if key in row.texts and not _same(key, line.texts[key], row.texts[key])
    ]
    if _was_called(row, register.names.get(line.person, [])):
        changes = [change for change in changes if change.key not in _NAME_PARTS]
    outcome = "changed" if changes else "unchanged"
    return PlannedLine(row, outcome, given, line.person, line.membership, tuple(changes))


def _was_called(row: MemberRow, names: Sequence[tuple[date, Name]]) -> bool:
    """Tell whether a line writes a name that the person bore once: a list of that time is no correction of today."""
    told = {key: row.texts[key] for key in _NAME_PARTS if key in row.texts}
    return bool(told) and any(
        all(getattr(name, key) == text for key, text in told.items()) for _, name in names
    )


def _same(key: str, old: str, new: str) -> bool:
    if old == new:
        return True
    if key == "salutation":
        return read_salutation(old) == read_salutation(new)
    if key in DATES and old and new:
        try:
            return ReducedDate.typed(old) == ReducedDate.typed(new)
        except FormatError:
            return False
    return False


def _foreign_line(given: MemberInput, register: Register, decision: str) -> PlannedLine:
    """Match a line of someone else's making: by an earlier or present decision, or wait for one."""
    assert given.body is not None
    mail = given.contacts.get("email", "")
    alias = alias_key(given.body, given.read, mail)
    if not decision and alias in register.aliases:
        decision = str(register.aliases[alias])
    if decision == SKIP:
        return PlannedLine(given.row, "skipped", given, alias=alias)
    if decision.startswith(SAME_AS):
        sheet, _, number = decision.removeprefix(SAME_AS).rpartition(":")
        return PlannedLine(given.row, "new", given, alias=alias, same_as=(sheet, int(number)))
    if decision == NEW:
        return PlannedLine(given.row, "new", given, alias=alias)
    if decision.isdecimal() and int(decision) in register.people:
        return _decided(given, register, int(decision), alias)
    candidates = tuple(register.candidates(given.read, mail, given.body))
    return PlannedLine(
        given.row,
        "needs_decision",
        given,
        candidates=candidates,
        alias=alias,
        problem=_who(given, candidates),
    )


def _who(given: MemberInput, candidates: Sequence[Candidate]) -> Problem:
    shown = given.read.name.full
    if candidates:
        text = f"{given.row.place}: is {shown} iemand uit het register, of nieuw? Kies wie het is."
    else:
        text = (
            f"{given.row.place}: {shown} staat nog niet in het register. Bevestig dat dit een nieuw lid is."
        )
    proposals = (*(f"{one.name} ({one.why})" for one in candidates), "nieuw in het register")
    return Problem("unknown_person", text, Severity.DECISION, given.row.sheet, f"A{given.row.row}", proposals)


def _decided(given: MemberInput, register: Register, person: int, alias: str) -> PlannedLine:
    """Find the membership that the line is about, and what it says otherwise; without one it is a new membership."""
    assert given.body is not None
    held = [line for line in register.by_body[given.body.id] if line.person == person]
    for line in held:
        if read_role(line.texts["role"])[0] == given.role and _times_meet(line, given):
            changes = (
                *(
                    Change(key, line.texts[key], given.row.texts[key])
                    for key in ("portfolio", *DATES)
                    if given.row.texts.get(key) and not _same(key, line.texts[key], given.row.texts[key])
                ),
                *_corrected(given, line, register),
            )
            contacts = tuple(
                Change(key, "", value)
                for key, value in given.contacts.items()
                if (person, key, value) not in register.contacts
            )
            outcome = "changed" if changes or contacts else "unchanged"
            return PlannedLine(
                given.row, outcome, given, person, line.membership, (*changes, *contacts), alias=alias
            )
    return PlannedLine(given.row, "new", given, person, alias=alias)


def _corrected(given: MemberInput, line: MemberLine, register: Register) -> list[Change]:
    """Return where a later list says another district, organisation or office than the membership has."""
    found: list[Change] = []
    told = (given.area_id, given.organisation_id)
    if told != (None, None) and register.behalf(line.texts["behalf"]) not in (told, None):
        found.append(Change("behalf", line.texts["behalf"], given.row.texts.get("behalf", "")))
    office = given.text("function") or given.read.function
    if office and office.casefold() != line.texts["function"].casefold():
        found.append(Change("function", line.texts["function"], office))
    return found


def _times_meet(line: MemberLine, given: MemberInput) -> bool:
    """Tell whether a membership and a line are about the same time."""
    begins, ends = (
        ReducedDate.typed(line.texts[key]) if line.texts[key] else None for key in ("valid_from", "valid_to")
    )
    if given.span == Span(None, None):
        return True
    return Span(begins, ends).overlaps(given.span)
