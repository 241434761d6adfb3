"""Chooses the area of a cell from its row, its column or what stands around the table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from rvs_desktop.importing.decisions import LEFT_OUT, DecisionKind
from rvs_desktop.importing.recognising.columns import AREA_DIMS, Column
from rvs_desktop.importing.recognising.context import (
    Around,
    area_around,
    district_is_meant,
    says_municipalities,
)
from rvs_desktop.importing.recognising.row_parts import RowKey
from rvs_desktop.importing.recognising.sentences import (
    area_problem,
    no_area,
    other_sender,
    outside,
)
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.recognition import Hints, KnownArea
from rvs_desktop.importing.wording.area_names import AreaMatch, Match
from rvs_desktop.importing.wording.header_words import HEADS, SUM_SHEET
from rvs_desktop.importing.wording.headers import Label
from rvs_desktop.importing.wording.plain_text import plain
from rvs_desktop.periods import Period

_ENOUGH = 2
"""Other municipalities in a list that make an ambiguous name in it a municipality."""


@dataclass(frozen=True)
class AreaChoice:
    """The area, or the problem, or the rule by which the figures are no data."""

    area: KnownArea | None = None
    code: str = ""
    message: str = ""
    group: str = ""
    proposals: tuple[str, ...] = ()
    text: str = ""
    """The text that a decision on the area goes by; empty for what stands around the table."""
    skip: str = ""
    late: dict[str, str] = field(default_factory=dict[str, str], compare=False)
    """For each period in which the area did not exist: the sentence that says so."""

    @cached_property
    def bounded(self) -> bool:
        """Whether there are days on which the area did not exist."""
        return self.area is not None and (self.area.valid_from or self.area.valid_to) is not None

    def existed(self, period: Period) -> bool:
        """Tell whether the area existed in some part of a period."""
        first, last = self._days
        return first <= period.end and period.start <= last

    @cached_property
    def _days(self) -> tuple[date, date]:
        """The first and last day on which the area existed."""
        area = self.area
        return (area and area.valid_from) or date.min, (area and area.valid_to) or date.max


class AreaChooser:
    """Chooses areas for one table."""

    def __init__(
        self, table: TableShape, columns: list[Column], around: list[Around], hints: Hints, *, several: bool
    ) -> None:
        """Read the names on both sides of the table once.

        Args:
            table: the table.
            columns: its columns.
            around: the texts around it, the nearest first.
            hints: what the person who imports knows.
            several: whether the workbook has more sheets with figures.
        """
        self._several = several
        self._labeler = table.sheet.labeler
        self._around = around
        self._hints = hints
        self._table = table
        self._columns = columns
        self._by_code = {area.code: area for area in self._labeler.catalogue.areas}
        names = self._row_names()
        self._rows_are_cities = self._list_of_cities(names, self._row_heading())
        heads = [label.area for c in columns if c.role == "value" for label in c.labels if label.named]
        self._columns_are_cities = self._list_of_cities(heads, "")
        self._national = self._mostly_outside(names)

    def _row_names(self) -> list[AreaMatch]:
        found: dict[str, AreaMatch] = {}
        for column in self._columns:
            if column.role != "key" or column.dim not in AREA_DIMS:
                continue
            for text in self._table.sheet.column(column.index, self._table.body):
                if isinstance(text, str) and text.strip():
                    label = self._labeler.label(text)
                    if not label.total:
                        found[text] = label.area
        return list(found.values())

    def _row_heading(self) -> str:
        for column in self._columns:
            if column.role == "key" and column.dim in AREA_DIMS and column.labels:
                return plain(column.labels[0].text)
        return ""

    def _list_of_cities(self, names: Iterable[AreaMatch], heading: str) -> bool:
        """Whether an ambiguous name in this list is the municipality: the list says so, or holds nothing else."""
        if says_municipalities(self._around):
            return True
        if HEADS.get(heading) in {"area", "district"}:
            return False
        names = list(names)
        exact = [match.area for match in names if match.area is not None]
        sure = all(m.how in {Match.EXACT, Match.AMBIGUOUS} for m in names)
        enough = len(exact) >= _ENOUGH or any(match.named_kind == "municipality" for match in names)
        return sure and enough and all(a.kind == "municipality" and a.inside for a in exact)

    def _mostly_outside(self, names: list[AreaMatch]) -> bool:
        """Whether the list is one of the whole country, in which places elsewhere are expected."""
        known = [match.area for match in names if match.area is not None]
        return len(known) > 60 and sum(not area.inside for area in known) * 2 > len(known)

    def choose(self, key: RowKey, column: Column) -> AreaChoice:
        """Return the area for a row and a column."""
        said = next((label for label in column.labels if DecisionKind.AREA in label.decided), None)
        if said is not None and said.area.area is not None and not key.area.decided:
            return AreaChoice(said.area.area)
        if key.area.decided and key.area.match.area is not None:
            return AreaChoice(key.area.match.area)
        row = self._resolved(key.area.match, cities=self._rows_are_cities) if key.area.given else None
        column_label = next((label for label in column.labels if label.named), None)
        above = self._resolved(column_label.area, cities=self._columns_are_cities) if column_label else None
        if row is not None and above is not None:
            return self._both(row, above, key, column_label)
        if row is not None:
            return self._checked(row, key.area.text, "row")
        if above is not None and column_label is not None:
            return self._checked(above, column_label.text, "column")
        return self._from_around()

    def _resolved(self, match: AreaMatch, *, cities: bool) -> AreaMatch:
        if match.how is Match.AMBIGUOUS and cities:
            found = tuple(area for area in match.areas if area.kind == "municipality")
            if len(found) == 1:
                return AreaMatch(Match.EXACT, found)
        return match

    def _both(self, row: AreaMatch, above: AreaMatch, key: RowKey, label: Label | None) -> AreaChoice:
        """A municipality at the row below a district above the column is the municipality; two equals contradict."""
        if row.area is not None and above.area is not None and row.area != above.area:
            if row.area.kind == "municipality" and above.area.kind != "municipality":
                return self._checked(row, key.area.text, "row")
            if above.area.kind == "municipality" and row.area.kind != "municipality":
                return self._checked(above, label.text if label else "", "column")
            return AreaChoice(
                code="code_name_mismatch",
                message="Rij en kolom noemen verschillende gebieden; code en naam zijn niet te rijmen. Kies welk gebied bedoeld is.",
                group=f"both:{key.text}",
                text=key.area.text,
            )
        if row.area is None:
            return self._checked(row, key.area.text, "row")
        return self._checked(above, label.text if label else "", "column")

    def _checked(self, match: AreaMatch, text: str, where: str) -> AreaChoice:
        area = match.area
        subject = "" if where == "around" else text
        if area is None:
            code, message, proposals = area_problem(match, text)
            return AreaChoice(None, code, message, f"{where}:{text}", proposals, subject)
        if area.kind == "province":
            code, message, proposals = area_problem(AreaMatch(Match.AMBIGUOUS, (area,)), text)
            return AreaChoice(None, code, message, f"{where}:{text}", proposals, subject)
        if not area.inside:
            if self._national:
                return AreaChoice(skip="outside_region")
            return AreaChoice(None, "unknown_area", outside(area), f"outside:{area.code}", text=subject)
        return AreaChoice(area)

    def _from_around(self) -> AreaChoice:
        said = next((a.label for a in self._around if DecisionKind.AREA in a.label.decided), None)
        if said is not None:
            return AreaChoice(said.area.area, skip="" if said.area.area else LEFT_OUT)
        found = area_around(self._labeler, self._around)
        if SUM_SHEET.search(plain(self._table.sheet.grid.name)) and (self._several or found.area is None):
            return AreaChoice(skip="sum_sheet")
        if found.area is not None and found.area.kind == "district" and not self._district(found.area):
            found = AreaMatch(Match.AMBIGUOUS, found.areas)
        sender = self._by_code.get(self._hints.sender)
        if sender is not None and sender.kind == "municipality":
            if found.how is Match.NONE:
                return AreaChoice(sender)
            if found.area is not None and found.area.kind == "municipality" and found.area != sender:
                message, codes = other_sender(sender, found.area), (sender.code, found.area.code)
                return AreaChoice(None, "ambiguous_area", message, f"sender:{codes}", codes)
        if found.how is Match.NONE:
            return AreaChoice(code="unknown_area", message=no_area(), group=f"around:{self._table.headers}")
        return self._checked(found, found.areas[0].name if found.areas else "", "around")

    def _district(self, area: KnownArea) -> bool:
        return any(district_is_meant(a.label.text, area) or a.asked == "district" for a in self._around)
