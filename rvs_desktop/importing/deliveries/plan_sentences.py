"""What a plan says about a figure, in one Dutch sentence each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.importing.recognition import Problem, Reading, Severity
from rvs_desktop.models.areas import Area
from rvs_desktop.models.figures import Dataset, Measure, Status
from rvs_desktop.periods import Period

if TYPE_CHECKING:
    from rvs_desktop.importing.deliveries.plan import Standing

MOST_LISTED: Final = 200
"""Changes that are told one by one; what is more is told as a number."""


@dataclass(frozen=True)
class Names:
    """Codes to identifiers and names, read once for an import."""

    areas: Mapping[str, tuple[int, str]]
    measures: Mapping[str, tuple[int, str, int]]
    """Code → (id, name, decimals)."""
    datasets: Mapping[str, str] = field(default_factory=dict[str, str])
    """Code of the measure → code of its dataset."""

    @classmethod
    def of(cls, session: Session) -> Names:
        """Read them from the file."""
        areas = session.execute(select(Area.code, Area.id, Area.name))
        measures = session.execute(
            select(Measure.code, Measure.id, Measure.name, Measure.decimals, Dataset.code).join(
                Dataset, Dataset.id == Measure.dataset_id
            )
        ).all()
        return cls(
            {code: (row_id, name) for code, row_id, name in areas},
            {code: (row_id, name, decimals) for code, row_id, name, decimals, _ in measures},
            {row[0]: row[4] for row in measures},
        )

    def subject(self, measure: str, area: str, period: str) -> str:
        """Return which figure is meant, as a sentence begins."""
        return f"{self.areas[area][1]}, {Period.parse(period).label()}, {self.measures[measure][1]}"

    def written(self, figure: Reading | Standing, measure: str) -> str:
        """Return a figure or its state as a sentence shows it."""
        return written(figure.value, figure.status, self.measures[measure][2])


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


def origin(now: Standing) -> str:
    """Return where a figure that stands came from."""
    if not now.file:
        return "met de hand ingevoerd"
    return f"{now.file}, {now.sheet} {now.cell}".rstrip(" ,")


def _subject(reading: Reading, names: Names) -> str:
    return names.subject(reading.measure, reading.area, reading.period)


def change(reading: Reading, now: Standing, names: Names) -> Problem:
    """Tell that a figure becomes another."""
    was, becomes = names.written(now, reading.measure), names.written(reading, reading.measure)
    return Problem(
        "changed_values",
        f"{_subject(reading, names)}: was {was}, wordt {becomes}.",
        Severity.INFO,
        reading.sheet,
        reading.cell,
    )


def emptied(reading: Reading, now: Standing, names: Names) -> Problem:
    """Ask what it means that a later delivery is blank where a figure stands."""
    return Problem(
        "changed_values",
        f"{_subject(reading, names)}: deze levering is hier leeg, eerder stond er "
        f"{names.written(now, reading.measure)} ({origin(now)}). Dat cijfer blijft staan tot u kiest.",
        Severity.DECISION,
        reading.sheet,
        reading.cell,
        ("Eerdere cijfer houden", "Niet geleverd"),
    )


def contradiction(reading: Reading, now: Standing, names: Names) -> Problem:
    """Ask which of two sources is right."""
    mine, theirs = names.written(reading, reading.measure), names.written(now, reading.measure)
    return Problem(
        "conflict",
        f"{_subject(reading, names)}: tegenstrijdig, {mine} in deze levering en {theirs} ({origin(now)}). "
        f"{theirs} blijft gelden tot u kiest.",
        Severity.DECISION,
        reading.sheet,
        reading.cell,
        (f"{theirs} houden", f"{mine} gebruiken"),
    )


def listed(changes: Sequence[Problem]) -> Iterator[Problem]:
    """Yield the changes one by one, and above a number that nobody reads the rest as a count."""
    yield from changes[:MOST_LISTED]
    rest = len(changes) - MOST_LISTED
    if rest > 0:
        yield Problem(
            "changed_values",
            f"Nog {rest} andere cijfers zijn gewijzigd; u vindt ze in de geschiedenis.",
            Severity.INFO,
        )
