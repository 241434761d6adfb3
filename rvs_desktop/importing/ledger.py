"""What recognition writes down while it works: cells that became figures, and cells that were left with the reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from rvs_desktop.importing.recognition import KnownArea, KnownMeasure, Problem, Severity
from rvs_desktop.importing.sentences import nothing_found
from rvs_desktop.importing.workbook import cell_name
from rvs_desktop.periods import Period

Place = tuple[str, int, int]
"""Sheet, row and column."""
_NAMED_CELLS = 6


@dataclass(slots=True)
class Figure:
    """A cell that says something about one measure, area and period."""

    key: tuple[str, str, str]
    """Codes of measure and area and the key of the period: what may have only one value."""
    measure: KnownMeasure
    area: KnownArea
    period: Period
    value: int | None
    status: str
    qualifier: str
    sheet: str
    row: int
    column: int
    raw: str
    row_label: str
    column_label: str
    note: str = ""
    rule: str = ""
    partial_until: date | None = None
    confidence: float = 1.0
    table: int = 0

    @property
    def name(self) -> str:
        """The cell as people name it."""
        return cell_name(self.row, self.column)


@dataclass
class _Group:
    message: str
    severity: Severity
    sheet: str
    proposals: tuple[str, ...]
    cells: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])


@dataclass
class Ledger:
    """Everything about one file but the figures themselves."""

    skipped: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    left: set[Place] = field(default_factory=set[Place])
    _groups: dict[tuple[str, str, str], _Group] = field(default_factory=dict[tuple[str, str, str], _Group])

    def skip(self, sheet: str, rule: str, number: int = 1) -> None:
        """Count cells that are no data, by a named rule."""
        if number:
            self.skipped[sheet, rule] += number

    def leave(
        self, code: str, message: str, place: Place, *, group: str = "", proposals: tuple[str, ...] = ()
    ) -> None:
        """Leave a cell for a person to decide; cells with one ``group`` become one question."""
        self.left.add(place)
        self._add(code, message, place, group or message, Severity.DECISION, proposals)

    def tell(self, code: str, message: str, place: Place, *, group: str = "") -> None:
        """Tell something that asks for no decision."""
        self._add(code, message, place, group or message, Severity.INFO, ())

    def tell_nothing(self) -> None:
        """Say that nothing in the file is a figure that is followed here."""
        message = nothing_found()
        self._groups["", "missing_measure", message] = _Group(message, Severity.DECISION, "", ())

    def _add(
        self,
        code: str,
        message: str,
        place: Place,
        group: str,
        severity: Severity,
        proposals: tuple[str, ...],
    ) -> None:
        sheet, row, column = place
        found = self._groups.setdefault((sheet, code, group), _Group(message, severity, sheet, proposals))
        if severity is Severity.DECISION:
            found.severity = severity
        if row >= 0:
            found.cells.append((row, column))

    def problems(self) -> tuple[Problem, ...]:
        """Return one problem for each group, in the order in which they were met."""
        made: list[Problem] = []
        for (sheet, code, _), group in self._groups.items():
            cells = [cell_name(*cell) for cell in dict.fromkeys(group.cells)]
            message = group.message
            if len(cells) > 1:
                more = len(cells) - _NAMED_CELLS
                named = ", ".join(cells[:_NAMED_CELLS]) + (f" en nog {more}" if more > 0 else "")
                message = f"{message} Het gaat om de cellen {named}."
            made.append(
                Problem(
                    code=code,
                    message=message,
                    severity=group.severity,
                    sheet=sheet,
                    cell=cells[0] if cells else "",
                    proposals=group.proposals,
                )
            )
        return tuple(made)
