"""What an import would do to the file, decided before anything is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.importing.locked import Locks
from rvs_desktop.importing.recognition import Problem, Reading, Recognition, Severity
from rvs_desktop.importing.return_sheet_versions import Issue, area_of
from rvs_desktop.models.areas import Area
from rvs_desktop.models.deliveries import Delivery, SourceFile
from rvs_desktop.models.figures import Measure, Observation, Status
from rvs_desktop.periods import Period

MOST_LISTED = 200
"""Changes that are listed one by one; what is more is told as a number."""


@dataclass(frozen=True)
class ReceivedFile:
    """A file as it came in and what was recognised in it; the contents are gone."""

    name: str
    sha256: str
    size: int
    recognition: Recognition
    sender: str = ""
    """Area code of the sender, empty when not known."""

    @property
    def known_sender(self) -> str:
        """The sender as it was said, or as a return sheet says itself."""
        return self.sender or area_of(self.recognition.fingerprint)


_STANDING: Final = (
    Observation.measure_id,
    Observation.area_id,
    Observation.period,
    Observation.id,
    Observation.value,
    Observation.status,
    Observation.qualifier,
    Observation.partial_until,
    Observation.delivery_id,
    Observation.sheet,
    Observation.cell,
    Delivery.fingerprint,
    Delivery.sender_id,
    SourceFile.name,
)


@dataclass(frozen=True)
class Standing:
    """The figure that now counts for a key, and where it came from."""

    id: int
    value: int | None
    status: str
    qualifier: str
    partial_until: date | None
    delivery: int | None
    file: str
    sheet: str
    cell: str
    same_sender: bool

    def says(self, reading: Reading) -> bool:
        """Tell whether a reading says the same."""
        return (self.value, self.status, self.qualifier, self.partial_until) == (
            reading.value,
            reading.status,
            reading.qualifier,
            reading.partial_until,
        )


@dataclass
class Plan:
    """What is new, what changes (with the row that stands now), what disagrees, and what has to be said."""

    new: list[Reading] = field(default_factory=list[Reading])
    changed: list[tuple[Reading, Standing]] = field(default_factory=list[tuple[Reading, Standing]])
    contradictions: list[tuple[Reading, Standing]] = field(default_factory=list[tuple[Reading, Standing]])
    unchanged: int = 0
    waiting: int = 0
    seen: list[Reading] = field(default_factory=list[Reading])
    """Readings that came in and leave no figure of their own: the period is fixed, or somebody typed the same."""
    problems: list[Problem] = field(default_factory=list[Problem])
    cells: Mapping[str, int] = field(default_factory=dict[str, int])

    @property
    def counts(self) -> dict[str, int]:
        """Number of cells per final state; together all cells with content of the file."""
        return {
            "new": len(self.new),
            "changed": len(self.changed),
            "unchanged": self.unchanged,
            "skipped": self.cells.get("skipped", 0),
            "needs_decision": self.cells.get("needs_decision", 0) + len(self.contradictions) + self.waiting,
            "rejected": self.cells.get("rejected", 0),
        }

    @property
    def outcome(self) -> str:
        """The one final state of the file: ``imported``, ``unchanged`` or ``needs_decision``."""
        if any(problem.severity == Severity.DECISION for problem in self.problems):
            return "needs_decision"
        if self.new or self.changed:
            return "imported"
        return "unchanged" if self.unchanged else "needs_decision"


@dataclass(frozen=True)
class Names:
    """Codes to identifiers and names, read once for an import."""

    areas: Mapping[str, tuple[int, str]]
    measures: Mapping[str, tuple[int, str, int]]
    """Code → (id, name, decimals)."""

    @classmethod
    def of(cls, session: Session) -> Names:
        """Read them from the file."""
        areas = session.execute(select(Area.code, Area.id, Area.name))
        measures = session.execute(select(Measure.code, Measure.id, Measure.name, Measure.decimals))
        return cls(
            {code: (row_id, name) for code, row_id, name in areas},
            {code: (row_id, name, decimals) for code, row_id, name, decimals in measures},
        )


def plan(session: Session, received: ReceivedFile, names: Names) -> Plan:
    """Compare what was recognised with what stands; reads only.

    A figure of the same sender (same area or same layout as the delivery that stands) is a correction and replaces
    the old value, which stays in the history. A figure of another source stays beside the one that stands, and so
    does a figure that somebody typed: a person decides. A blank never replaces a value by itself.
    """
    result = Plan(problems=list(received.recognition.problems), cells=received.recognition.cells)
    standing = _standing(session, received, names)
    changes: list[Problem] = []
    locks = Locks.of(session)
    issue = Issue.of(session, received.recognition.fingerprint)
    for reading in received.recognition.readings:
        now = standing.get((names.measures[reading.measure][0], names.areas[reading.area][0], reading.period))
        if locks.stop(reading, now):
            result.waiting += 1
            result.seen.append(reading)
        elif now is None and locks.blank(reading):
            result.unchanged += 1
        elif now is None:
            result.new.append(reading)
        elif now.says(reading):
            result.unchanged += 1
            if now.delivery is None:
                result.seen.append(reading)
        elif now.status == Status.VALUE and reading.status == Status.MISSING:
            result.waiting += 1
            result.problems.append(_emptied(reading, now, names))
        elif (now.same_sender and issue.may_replace(now)) or now.status == Status.MISSING:
            result.changed.append((reading, now))
            changes.append(_change(reading, now, names))
        else:
            result.contradictions.append((reading, now))
            result.problems.append(_contradiction(reading, now, names))
    result.problems += [*issue.problems(), *locks.problems(names), *_listed(changes)]
    return result


def _standing(session: Session, received: ReceivedFile, names: Names) -> dict[tuple[int, int, str], Standing]:
    """Return the figures that now count for the measures and periods of a file, by key."""
    readings = received.recognition.readings
    if not readings:
        return {}
    sender = names.areas.get(received.known_sender, (None, ""))[0]
    layout = received.recognition.fingerprint
    rows = session.execute(
        select(*_STANDING)
        .outerjoin(Delivery, Delivery.id == Observation.delivery_id)
        .outerjoin(SourceFile, SourceFile.id == Delivery.source_file_id)
        .where(
            Observation.measure_id.in_({names.measures[reading.measure][0] for reading in readings}),
            Observation.period.in_({reading.period for reading in readings}),
            Observation.preferred.is_(True),
        )
    )
    return {
        (row.measure_id, row.area_id, row.period): Standing(
            row.id,
            row.value,
            row.status,
            row.qualifier,
            row.partial_until,
            row.delivery_id,
            row.name or "",
            row.sheet,
            row.cell,
            same_sender=row.delivery_id is not None
            and (
                (layout != "" and row.fingerprint == layout)
                or (sender is not None and row.sender_id == sender)
            ),
        )
        for row in rows
    }


def _subject(reading: Reading, names: Names) -> str:
    period = Period.parse(reading.period).label()
    return f"{names.areas[reading.area][1]}, {period}, {names.measures[reading.measure][1]}"


def written(value: int | None, status: str, decimals: int) -> str:
    """Return a figure or its state as a sentence shows it."""
    from decimal import Decimal

    from rvs_desktop.formats import format_decimal

    if value is None:
        return {
            Status.MISSING: "niet geleverd",
            Status.NOT_APPLICABLE: "n.v.t.",
            Status.CONFIDENTIAL: "vertrouwelijk",
        }.get(Status(status), "niet geleverd")
    return format_decimal(Decimal(value).scaleb(-decimals), decimals)


def _written(figure: Reading | Standing, reading: Reading, names: Names) -> str:
    return written(figure.value, figure.status, names.measures[reading.measure][2])


def _origin(now: Standing) -> str:
    if not now.file:
        return "met de hand ingevoerd"
    return f"{now.file}, {now.sheet} {now.cell}".rstrip()


def _change(reading: Reading, now: Standing, names: Names) -> Problem:
    return Problem(
        "changed_values",
        f"{_subject(reading, names)}: was {_written(now, reading, names)}, wordt {_written(reading, reading, names)}.",
        Severity.INFO,
        reading.sheet,
        reading.cell,
    )


def _emptied(reading: Reading, now: Standing, names: Names) -> Problem:
    return Problem(
        "changed_values",
        f"{_subject(reading, names)}: deze levering is hier leeg, eerder stond er {_written(now, reading, names)} "
        f"({_origin(now)}). Dat cijfer blijft staan tot u kiest.",
        Severity.DECISION,
        reading.sheet,
        reading.cell,
        ("Eerdere cijfer houden", "Niet geleverd"),
    )


def _contradiction(reading: Reading, now: Standing, names: Names) -> Problem:
    mine, theirs = _written(reading, reading, names), _written(now, reading, names)
    return Problem(
        "conflict",
        f"{_subject(reading, names)}: tegenstrijdig, {mine} in deze levering en {theirs} ({_origin(now)}). "
        f"{theirs} blijft gelden tot u kiest.",
        Severity.DECISION,
        reading.sheet,
        reading.cell,
        (f"{theirs} houden", f"{mine} gebruiken"),
    )


def _listed(changes: Sequence[Problem]) -> Iterator[Problem]:
    """Yield the changes one by one, and above a number that nobody reads the rest as a count."""
    yield from changes[:MOST_LISTED]
    rest = len(changes) - MOST_LISTED
    if rest > 0:
        yield Problem(
            "changed_values",
            f"Nog {rest} andere cijfers zijn gewijzigd; u vindt ze in de geschiedenis.",
            Severity.INFO,
        )
