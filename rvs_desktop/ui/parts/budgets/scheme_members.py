"""Who may take part in a scheme that is being made: a row per municipality and party, to be said yes or no to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents, format_count, format_date, parse_cents, parse_count, parse_date
from rvs_desktop.models.budgets.participants import Participant
from rvs_desktop.models.budgets.words import PAYER_WORDS, Payer
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.periods import Period, PeriodKind
from rvs_desktop.ui.parts.worded import worded
from rvs_desktop.ui.tables.cells import Cell, CellState, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.source import CellEdit, Verdict

if TYPE_CHECKING:
    from rvs_desktop.models.areas import AreaRef
    from rvs_desktop.ui.parts.budgets.scheme_work import Candidates

NAME: Final = Field("name", QT_TRANSLATE_NOOP("fields", "Wie"), width=20)
PEOPLE: Final = Field("inhabitants", QT_TRANSLATE_NOOP("fields", "Inwoners"), FieldKind.COUNT, width=9)
JOINS: Final = Field("joins", QT_TRANSLATE_NOOP("fields", "Doet mee"), editable=True, width=9)
SINCE: Final = Field("since", QT_TRANSLATE_NOOP("fields", "Pas vanaf"), editable=True, width=11)
PART: Final = Field("part", QT_TRANSLATE_NOOP("fields", "Deel"), FieldKind.COUNT, editable=True, width=9)
OLD: Final = Field(
    "part", QT_TRANSLATE_NOOP("fields", "Oud bedrag"), FieldKind.CENTS, editable=True, width=12
)
PAYS: Final = Field("pays", QT_TRANSLATE_NOOP("fields", "Bijdrage"), FieldKind.CENTS, width=13)
_PARTIES: Final = (Payer.POLICE, Payer.PROSECUTION)
_YES: Final = frozenset({"ja", "j", "x", "1"})
_NO: Final = frozenset({"nee", "n", "", "0"})


@dataclass(frozen=True)
class Member:
    """A municipality or party.

    Attributes:
        key: of its row.
        name: as shown.
        area: the municipality, None for another party.
        payer: which kind of payer.
        joins: whether it takes part.
        since: from which day, None for from the beginning.
        part: in a fixed key, or the earlier amount in cents.
    """

    key: str
    name: str
    area: AreaRef | None
    payer: Payer
    joins: bool
    since: date | None = None
    part: int | None = None


class MembersTable(QObject):
    """The rows behind the table of the dialog; every change is told."""

    changed = Signal()

    def __init__(self, candidates: Candidates, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counted = candidates.counted
        self._sort, self._day = "", ""
        towns = [
            Member(str(one.id), one.name, one, Payer.MUNICIPALITY, joins=True) for one in candidates.areas
        ]
        parties = [Member(str(one), worded(PAYER_WORDS[one]), None, one, joins=False) for one in _PARTIES]
        self._members = {one.key: one for one in (*towns, *parties)}
        self.municipalities = len(towns)
        self.source = ListSource((), check=self._check, apply=self._apply)

    @property
    def first(self) -> str:
        """The key of the first row."""
        return next(iter(self._members), "")

    @property
    def chosen(self) -> list[Member]:
        """Who takes part."""
        return [one for one in self._members.values() if one.joins]

    def joined(self, period: Period, reference_date: str) -> list[Participant]:
        """Return who would pay in a period, each with an id of its own: its place in the list."""
        found: list[Participant] = []
        for place, one in enumerate(self._members.values()):
            months = sum(
                one.since is None or one.since <= month.start for month in period.parts(PeriodKind.MONTH)
            )
            if one.joins and months:
                found.append(self._participant(place, one, months, reference_date))
        return found

    def _participant(self, place: int, one: Member, months: int, reference_date: str) -> Participant:
        people = None if one.area is None else self._counted.get(reference_date, {}).get(one.area.id)
        return Participant(
            place,
            one.name,
            one.area,
            one.payer,
            months,
            people,
            one.part if self._sort == "key" else None,
            one.part if self._sort == "base" else None,
            self.mirrors(one),
        )

    def mirrors(self, one: Member) -> bool:
        """Tell whether a party pays as much as all municipalities together: it has no inhabitants and no part."""
        return one.area is None and self._sort in {"rate", "total"}

    def show(self, sort: str, reference_date: str, pays: Mapping[int, int]) -> None:
        """Show everybody; ``pays`` says by place what who takes part would pay."""
        self._sort, self._day = sort, reference_date
        extra = {"key": (PART,), "base": (OLD,)}.get(sort, ())
        rows = [self._row(place, one, pays) for place, one in enumerate(self._members.values())]
        self.source.set_rows(rows, (NAME, PEOPLE, JOINS, SINCE, *extra, PAYS))

    def _row(self, place: int, one: Member, pays: Mapping[int, int]) -> Row:
        people = None if one.area is None else self._counted.get(self._day, {}).get(one.area.id)
        locked = self.tr("Typ in de kolom Doet mee of Pas vanaf.")
        name = one.name
        if self.mirrors(one):
            name = self.tr("{party}: evenveel als de gemeenten samen").format(party=one.name)
        counted = (
            Cell("", state=CellState.BLANK, locked=locked)
            if people is None
            else Cell(format_count(people), people, locked=locked)
        )
        cells = [
            Cell(name, locked=locked, tone=Tone.PLAIN if one.joins else Tone.FAINT),
            counted,
            Cell(self.tr("ja") if one.joins else self.tr("nee"), strong=one.joins),
            Cell(format_date(one.since), one.since) if one.since else Cell("", state=CellState.BLANK),
        ]
        if self._sort in {"key", "base"}:
            cells.append(self._part(one))
        cents = pays.get(place)
        blank = Cell("", state=CellState.BLANK, locked=locked)
        cells.append(blank if cents is None else Cell(format_cents(cents), cents, locked=locked))
        return Row(one.key, one.name, tuple(cells))

    def _part(self, one: Member) -> Cell:
        if one.part is None:
            return Cell("", state=CellState.BLANK)
        return Cell(format_count(one.part) if self._sort == "key" else format_cents(one.part), one.part)

    def toggle(self, key: str) -> None:
        """Let somebody take part, or not after all."""
        one = self._members[key]
        self._members[key] = replace(one, joins=not one.joins)
        self.changed.emit()

    def join_all(self, *, joins: bool) -> None:
        """Let every municipality take part, or nobody at all."""
        for key, one in self._members.items():
            if one.area is not None or not joins:
                self._members[key] = replace(one, joins=joins)
        self.changed.emit()

    def _check(self, row: Row, field: Field, text: str) -> Verdict:
        one, typed = self._members[str(row.key)], text.strip()
        try:
            if field.key == "joins":
                return self._check_joins(one, typed)
            if field.key == "since":
                day = parse_date(typed) if typed else None
                return Verdict(day, typed, same=day == one.since)
            read = parse_count if self._sort == "key" else parse_cents
            part = read(typed) if typed else None
        except UserError as error:
            return Verdict(refusal=f"{row.name}: {error}")
        if part is not None and part < 0:
            return Verdict(refusal=self.tr("{name}: typ een bedrag van nul of meer.").format(name=row.name))
        return Verdict(part, typed, same=part == one.part)

    def _check_joins(self, one: Member, typed: str) -> Verdict:
        word = typed.casefold()
        if word not in _YES | _NO:
            return Verdict(refusal=self.tr("{name}: typ ja of nee.").format(name=one.name))
        joins = word in _YES
        return Verdict(joins, self.tr("ja") if joins else self.tr("nee"), same=joins is one.joins)

    def _apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        del label
        for edit in edits:
            one = self._members[str(edit.row)]
            if isinstance(edit.value, bool):
                one = replace(one, joins=edit.value)
            elif edit.field == "since":
                one = replace(one, since=edit.value if isinstance(edit.value, date) else None)
            else:
                one = replace(one, part=edit.value if isinstance(edit.value, int) else None)
                # who gets a part takes part
                one = replace(one, joins=one.joins or one.part is not None)
            self._members[one.key] = one
        self.changed.emit()
