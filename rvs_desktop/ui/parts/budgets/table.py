"""A budget as rows of a table: lines under their groups, sums in the headings, totals and saldo below."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_percent, parse_cents
from rvs_desktop.models.budgets.amounts import read_amount, show_amount
from rvs_desktop.models.budgets.layout import Amounts, BudgetSheet, SheetLine, SheetSide
from rvs_desktop.models.budgets.money import Unit, rounding_note
from rvs_desktop.models.budgets.words import SIDE_WORDS, BudgetStatus, Side
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui.parts.worded import worded
from rvs_desktop.ui.tables.cells import Bullet, Cell, CellState, Row, RowKind, Tone
from rvs_desktop.ui.tables.listed import Section
from rvs_desktop.ui.tables.source import CellEdit, Verdict

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

translate = QCoreApplication.translate
_MARKS: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SUM: Final = QT_TRANSLATE_NOOP("budgets", "Dit is een som. Wijzig de regels waaruit hij bestaat.")
_LONGEST_STATE: Final = 20
"""Characters of what stands in place of an amount that are seen without hovering."""
# with amendments there is no room for the bar beside its percentage
NO_CHANGES: Final = ("label", "original", "realised", "used", "percent", "forecast", "difference")
WITH_CHANGES: Final = (
    "label",
    "original",
    "changes",
    "amended",
    "realised",
    "percent",
    "forecast",
    "difference",
)


def passed(year: int, as_of: date | None) -> int:
    """Return how many days per mille of a year have passed on a day; the whole year without one."""
    if as_of is None or as_of.year > year:
        return 1000
    if as_of.year < year:
        return 0
    days = (date(year, 12, 31) - date(year, 1, 1)).days + 1
    return round(((as_of - date(year, 1, 1)).days + 1) * 1000 / days)


def _booked(lines: Iterable[SheetLine]) -> bool:
    """Tell whether a sum of what was realised is known: something was booked on a line that counts."""
    return any(line.realised is not None for line in lines if line.in_total)


class BudgetTable:
    """Makes the rows of one budget and reads what is typed in them."""

    def __init__(self, sheet: BudgetSheet, unit: Unit, *, read_only: bool) -> None:
        self.sheet = sheet
        self._unit = unit
        self._read_only = read_only
        self._passed = passed(sheet.budget.year, sheet.as_of)
        self.lines = {line.id: line for line in sheet.lines}
        changed = any(line.changes for line in sheet.lines)
        realised = any(line.realised is not None for line in sheet.lines)
        left_out: frozenset[str] = frozenset() if realised else frozenset({"used", "percent"})
        self._keys = tuple(key for key in (WITH_CHANGES if changed else NO_CHANGES) if key not in left_out)

    def fields(self) -> list[Field]:
        """Return the columns; those of amendments and of progress only when there are any."""
        year = translate("budgets", "Voortgang")
        if self._passed < 1000:
            text = translate("budgets", "{share} van het jaar")
            year = text.format(share=format_percent(self._passed, 1000, 0))
        longest = max((len(line.shown(self._unit)) for line in self.sheet.lines), default=0)
        known = {
            "label": Field("label", translate("budgets", "Omschrijving"), editable=True, width=31),
            "original": Field(
                "original",
                translate("budgets", "Begroot"),
                FieldKind.CENTS,
                editable=True,
                width=min(max(longest, 9), _LONGEST_STATE),
                texts=True,
            ),
            "changes": Field("changes", translate("budgets", "Wijziging"), FieldKind.CENTS, width=9),
            "amended": Field("amended", translate("budgets", "Na wijziging"), FieldKind.CENTS, width=11),
            "realised": Field("realised", translate("budgets", "Realisatie"), FieldKind.CENTS, width=9),
            "used": Field("used", year, FieldKind.TREND, width=8),
            "percent": Field("percent", translate("budgets", "Deel"), FieldKind.PERCENT, width=6),
            "forecast": Field(
                "forecast", translate("budgets", "Prognose"), FieldKind.CENTS, editable=True, width=9
            ),
            "difference": Field("difference", translate("budgets", "Verschil"), FieldKind.CENTS, width=7),
        }
        return [known[key] for key in self._keys]

    def sections(self) -> list[Section]:
        """Return baten and lasten in their groups, what stands outside the total after them."""
        found: list[Section] = []
        for side in (self.sheet.income, self.sheet.expense):
            if side.side not in self.sheet.budget.sides and not side.lines:
                continue
            found.extend(self._groups(side))
        return found

    def _groups(self, side: SheetSide) -> list[Section]:
        word = worded(SIDE_WORDS[side.side])
        found = [
            Section(
                tuple(map(self._row, group.lines)),
                self._heading(
                    f"{side.side}:{place}",
                    f"{word}: {group.label}" if group.label else word,
                    group.subtotal if len(side.groups) > 1 else None,
                    booked=_booked(group.lines),
                ),
            )
            for place, group in enumerate(side.groups)
        ]
        if not side.groups:
            found.append(Section((), self._heading(f"{side.side}:0", word, None)))
        if side.outside:
            name = translate("budgets", "{side} buiten het totaal").format(side=word)
            found.append(
                Section(
                    tuple(map(self._row, side.outside)), self._heading(f"{side.side}:outside", name, None)
                )
            )
        return found

    def _heading(self, key: str, name: str, sums: Amounts | None, *, booked: bool = False) -> Row:
        locked = translate("budgets", _SUM)
        label = Cell(name, name, locked=locked)
        rest = (
            self._sum_cells(sums, booked=booked)
            if sums is not None
            else [Cell("", locked=locked)] * (len(self._keys) - 1)
        )
        return Row(key, name, (label, *rest), RowKind.GROUP)

    def _row(self, line: SheetLine) -> Row:
        cells = {
            "label": self._label(line),
            "original": self._original(line),
            "changes": self._plain(line.changes, quiet=True) if line.budgeted else self._unknown(),
            "amended": self._plain(line.amounts.amended) if line.budgeted else self._unknown(),
            "realised": self._realised(line),
            "used": self._used(line.amounts),
            "percent": self._percent(line.amounts),
            "forecast": self._forecast(line),
            "difference": self._difference(line.amounts.difference, line.favourable),
        }
        return Row(line.id, line.label, tuple(cells[key] for key in self._keys))

    def _label(self, line: SheetLine) -> Cell:
        marks = " ".join(mark.translate(_MARKS) for mark in line.marks)
        note = "\n".join(part for part in (line.note, self._footnotes(line), line.explanation) if part)
        return Cell(
            f"{line.label}{marks and f' {marks}'}",
            line.label,
            locked=self.shut,
            note=note,
            phrase=line.label,
            marked=bool(line.explanation or line.note),
        )

    def _footnotes(self, line: SheetLine) -> str:
        return "\n".join(
            f"{note.mark.translate(_MARKS)} {note.text}"
            for note in self.sheet.footnotes
            if note.mark and note.mark in line.marks
        )

    def _original(self, line: SheetLine) -> Cell:
        """Show the amount, or what stands in its place; only a draft changes it by typing."""
        locked = self.shut
        if not locked and self.sheet.budget.status is BudgetStatus.ADOPTED:
            text = translate(
                "budgets", "Deze begroting is vastgesteld. Maak een wijziging, of heropen haar met een reden."
            )
            locked = text
        text = line.shown(self._unit)
        return Cell(
            text or "–",
            line.original,
            CellState.VALUE if text else CellState.MISSING,
            locked=locked,
            note=translate("budgets", "De bron schrijft: {text}").format(text=line.printed)
            if line.printed
            else "",
            hollow=line.estimated,
        )

    def _realised(self, line: SheetLine) -> Cell:
        text = translate(
            "budgets",
            "Realisatie bestaat uit boekingen. Alt+Enter toont ze, Ctrl+B boekt er een.",
        )
        shown = self._plain(line.realised) if line.realised is not None else self._unknown()
        return replace(shown, locked=self.shut or text)

    def _forecast(self, line: SheetLine) -> Cell:
        if line.forecast is None and not line.budgeted:
            return replace(self._unknown(), locked=self.shut)
        tone = Tone.PLAIN if line.forecast is not None else Tone.QUIET
        return Cell(
            self._unit.show(line.amounts.forecast), line.amounts.forecast, tone=tone, locked=self.shut
        )

    def _unknown(self) -> Cell:
        """Show nothing where nothing is known: a nought would be a figure."""
        return Cell(
            "",
            state=CellState.BLANK,
            phrase=translate("budgets", "niet bekend"),
            locked=translate("budgets", _SUM),
        )

    def _plain(self, cents: int, *, quiet: bool = False) -> Cell:
        text = self._unit.show(cents)
        return Cell(
            text,
            cents,
            tone=Tone.FAINT if quiet and not cents else Tone.PLAIN,
            locked=translate("budgets", _SUM),
        )

    def _used(self, amounts: Amounts) -> Cell:
        locked = translate("budgets", _SUM)
        if not amounts.amended or (not amounts.realised and self._passed == 1000):
            return Cell("", state=CellState.BLANK, locked=locked)
        bar = Bullet(float(amounts.realised), float(amounts.amended), amounts.amended * self._passed / 1000)
        return Cell("", state=CellState.BLANK, drawing=bar, phrase=amounts.percent, locked=locked)

    def _percent(self, amounts: Amounts) -> Cell:
        locked = translate("budgets", _SUM)
        if not amounts.realised or not amounts.amended:
            return Cell("", state=CellState.BLANK, locked=locked)
        return Cell(
            format_percent(amounts.realised, amounts.amended, 0),
            amounts.realised / amounts.amended,
            locked=locked,
        )

    def _difference(self, cents: int, favourable: bool | None) -> Cell:  # noqa: FBT001 - three answers
        tone = {True: Tone.GOOD, False: Tone.BAD, None: Tone.FAINT}[favourable]
        sign = "+" if cents > 0 else ""
        text = f"{sign}{self._unit.show(cents)}" if cents else ""
        words = {
            True: translate("budgets", "gunstig"),
            False: translate("budgets", "ongunstig"),
            None: translate("budgets", "geen verschil"),
        }
        return Cell(
            text, cents, tone=tone, phrase=f"{text}, {words[favourable]}", locked=translate("budgets", _SUM)
        )

    def _sum_cells(self, sums: Amounts, *, booked: bool, good: bool | None = None) -> list[Cell]:
        cells = {
            "original": self._plain(sums.original),
            "changes": self._plain(sums.changes, quiet=True),
            "amended": self._plain(sums.amended),
            "realised": self._plain(sums.realised) if booked else self._unknown(),
            "used": Cell("", state=CellState.BLANK, locked=translate("budgets", _SUM)),
            "percent": self._percent(sums),
            "forecast": self._plain(sums.forecast),
            "difference": self._difference(sums.difference, good),
        }
        return [cells[key] for key in self._keys[1:]]

    def totals(self) -> Sequence[Row]:
        """Return total baten, total lasten and the saldo, which stay in sight."""
        rows: list[Row] = []
        for side in self.sheet.budget.sides:
            name = translate("budgets", "Totaal {side}").format(side=worded(SIDE_WORDS[side]).lower())
            sums = self.sheet.side(side).total
            good = None if not sums.difference else (sums.difference > 0) == (side is Side.INCOME)
            booked = _booked(self.sheet.side(side).lines)
            cells = self._sum_cells(sums, booked=booked, good=good)
            note = self.rounding(side)
            rows.append(
                Row(str(side), name, (Cell(name, name, note=note, marked=bool(note)), *cells), RowKind.TOTAL)
            )
        if len(self.sheet.budget.sides) == 2:
            name = translate("budgets", "Saldo")
            balance = self.sheet.balance
            good = None if not balance.difference else balance.difference > 0
            cells = self._sum_cells(balance, booked=_booked(self.sheet.lines), good=good)
            if "percent" in self._keys:
                cells[self._keys.index("percent") - 1] = Cell("", state=CellState.BLANK)
            rows.append(Row("balance", name, (name, *cells), RowKind.TOTAL))
        return rows

    def rounding(self, side: Side) -> str:
        """Return the note of a total whose parts, as they are shown, do not add up to it (J4-3)."""
        parts = [line.amounts.original for line in self.sheet.side(side).lines if line.in_total]
        return rounding_note(parts, self._unit)

    def told(self) -> str:
        """Say in what the amounts are, and of which totals the parts do not add up as they are shown."""
        text = translate("budgets", "Bedragen {unit}.").format(unit=self._unit.heading)
        off = [worded(SIDE_WORDS[side]).lower() for side in self.sheet.budget.sides if self.rounding(side)]
        if off:
            said = translate("budgets", "Totaal {sides}: verschil door afronding.")
            return f"{text} {said.format(sides=' en '.join(off))}"
        return f"{text} {translate('budgets', 'Alt+Enter op een regel toont waaruit hij bestaat.')}"

    @property
    def shut(self) -> str:
        """Why nothing can be changed here, empty when it can."""
        if self._read_only:
            return translate("budgets", "Dit bestand is alleen om te lezen geopend. Wijzigen staat uit.")
        if self.sheet.budget.fixed:
            text = translate("budgets", "{name} is afgesloten. Heropen het jaar eerst, met een reden.")
            return text.format(name=self.sheet.budget.name)
        return ""

    def check(self, row: Row, field: Field, text: str) -> Verdict:
        """Say what a text means in a cell."""
        line = self.lines.get(row.key) if isinstance(row.key, int) else None
        if line is None:
            return Verdict(refusal=translate("budgets", _SUM))
        try:
            return self._read(line, field.key, text)
        except UserError as error:
            return Verdict(refusal=f"{line.label}, {field.title}: {error}")

    def _read(self, line: SheetLine, key: str, text: str) -> Verdict:
        if key == "label":
            name = " ".join(text.split())
            if not name:
                return Verdict(refusal=translate("budgets", "Een regel heeft een omschrijving nodig."))
            if not any(sign.isalpha() for sign in name):
                text = translate("budgets", "Dit is geen omschrijving. Typ een bedrag in de kolom ernaast.")
                return Verdict(refusal=text)
            return Verdict(name, name, same=name == line.label)
        if key == "forecast":
            cents = parse_cents(text) if text.strip() else None
            same = line.forecast is not None and cents == line.amounts.forecast
            return Verdict(text.strip(), self._unit.show(cents) if cents is not None else "–", same=same)
        amount = read_amount(text)
        return Verdict(text.strip(), show_amount(amount) or "–", same=amount == line.cell)


@dataclass(frozen=True)
class TypeInLines:
    """Stores what was typed in lines; runs inside an edit, on the thread of the file."""

    edits: tuple[CellEdit, ...]

    def __call__(self, session: Session) -> None:
        """Write them."""
        from rvs_desktop.models.budgets import editing

        for edit in self.edits:
            line, text = edit.row, str(edit.value)
            assert isinstance(line, int)
            if edit.field == "label":
                editing.edit_line(session, line, label=text)
            elif edit.field == "forecast":
                editing.type_forecast(session, line, text)
            else:
                editing.type_amount(session, line, text)
