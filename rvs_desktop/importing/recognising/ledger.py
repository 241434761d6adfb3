"""What recognition writes down while it works: cells that became figures, and cells that were left with the reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from rvs_desktop.importing.decisions import Choice, Decision
from rvs_desktop.importing.files.workbook import cell_name
from rvs_desktop.importing.recognising.offers import NO_OFFER, Offer, Uses, cells, scoped
from rvs_desktop.importing.recognising.sentences import nothing_found
from rvs_desktop.importing.recognition import KnownArea, KnownMeasure, Problem, Reading, Severity
from rvs_desktop.periods import Period

Place = tuple[str, int, int]
"""Sheet, row and column."""
FigureKey = tuple[str, str, str]
_NAMED_CELLS = 6
_MOST_CELLS = 400
"""Cells of one question up to which an answer for each of them is offered."""


@dataclass(slots=True)
class Figure:
    """A cell that says something about one measure, area and period, with what it is about as objects."""

    reading: Reading
    """What it becomes when nothing speaks against it; made once, for a file has a hundred thousand of them."""
    measure: KnownMeasure
    area: KnownArea
    period: Period
    row: int
    column: int
    decided: bool = False
    """Whether a person said which period it is of."""
    table: int = 0

    @property
    def key(self) -> FigureKey:
        """Codes of measure and area and the key of the period: what may have only one value."""
        return self.reading[:3]

    @property
    def value(self) -> int | None:
        """The number in units of the measure, None for a state."""
        return self.reading.value

    @property
    def sheet(self) -> str:
        """The sheet on which it stands."""
        return self.reading.sheet

    @property
    def name(self) -> str:
        """The cell as people name it."""
        return self.reading.cell


@dataclass
class _Group:
    message: str
    severity: Severity
    sheet: str
    proposals: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    each: tuple[str, ...] = ()
    """Answers that can be given for each of the cells."""
    sides: dict[str, dict[Decision, None]] = field(default_factory=dict[str, dict[Decision, None]])
    """Choices that grow with each cell, by what stands on them."""
    cells: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])

    def offered(self, names: list[str], uses: Uses) -> tuple[Choice, ...]:
        """Return the choices of this question about some cells; at least that they are left out."""
        sides = tuple(Choice(caption, tuple(taken)) for caption, taken in self.sides.items())
        each = cells(self.sheet, names, self.each) if len(names) <= _MOST_CELLS else ()
        found = scoped((*self.choices, *sides, *each), self.sheet, uses)
        if not found and 0 < len(names) <= _MOST_CELLS:
            return cells(self.sheet, names, ("skip",))
        return found


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
        self,
        code: str,
        message: str,
        place: Place,
        *,
        group: str = "",
        proposals: tuple[str, ...] = (),
        offer: Offer = NO_OFFER,
    ) -> None:
        """Leave a cell for a person to decide; cells with one ``group`` become one question.

        Args:
            code: code of the problem.
            message: what is the matter, one sentence or two.
            place: the cell.
            group: what the cells of one question have in common, the message when empty.
            proposals: codes or keys to choose from.
            offer: what can be answered.
        """
        self.left.add(place)
        found = self._add(code, message, place, group or message, Severity.DECISION, proposals)
        found.choices = found.choices or offer.choices
        found.each = found.each or offer.each
        for caption, decisions in offer.sides.items():
            found.sides.setdefault(caption, {}).update(dict.fromkeys(decisions))

    def tell(self, code: str, message: str, place: Place, *, group: str = "") -> None:
        """Tell something that asks for no decision."""
        self._add(code, message, place, group or message, Severity.INFO, ())

    def tell_nothing(self) -> None:
        """Say that nothing in the file is a figure that is followed here."""
        message = nothing_found()
        self._groups["", "missing_measure", message] = _Group(message, Severity.DECISION, "")

    def _add(
        self,
        code: str,
        message: str,
        place: Place,
        group: str,
        severity: Severity,
        proposals: tuple[str, ...],
    ) -> _Group:
        sheet, row, column = place
        found = self._groups.get((sheet, code, group))
        if found is None:
            found = self._groups[sheet, code, group] = _Group(message, severity, sheet, proposals)
        if severity is Severity.DECISION:
            found.severity = severity
        if row >= 0:
            found.cells.append((row, column))
        return found

    def problems(self, uses: Uses | None = None) -> tuple[Problem, ...]:
        """Return one problem for each group, in the order in which they were met.

        Args:
            uses: what texts mean where the figures are sure, which no choice may change.
        """
        known = uses or {}
        made: list[Problem] = []
        for (sheet, code, _), group in self._groups.items():
            names = [cell_name(*cell) for cell in dict.fromkeys(group.cells)]
            message = group.message
            if len(names) > 1:
                more = len(names) - _NAMED_CELLS
                named = ", ".join(names[:_NAMED_CELLS]) + (f" en nog {more}" if more > 0 else "")
                message = f"{message} Het gaat om de cellen {named}."
            made.append(
                Problem(
                    code=code,
                    message=message,
                    severity=group.severity,
                    sheet=sheet,
                    cell=names[0] if names else "",
                    proposals=group.proposals,
                    choices=group.offered(names, known) if group.severity is Severity.DECISION else (),
                )
            )
        return tuple(made)
