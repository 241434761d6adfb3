"""A budget on paper: the Dutch layout with the original and the amended amounts, and every amendment below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from rvs_desktop.formats import format_date
from rvs_desktop.models.budgets.amending import AmendmentView
from rvs_desktop.models.budgets.layout import Amounts, BudgetSheet, SheetLine
from rvs_desktop.models.budgets.money import Unit, rounding_note
from rvs_desktop.models.budgets.rows import BudgetRow, RowKind, budget_rows
from rvs_desktop.models.budgets.words import (
    AMENDMENT_WORDS,
    SIDE_WORDS,
    STATUS_WORDS,
    AmendmentStatus,
    Side,
)
from rvs_desktop.reporting.word import Paragraph, Style, Table, TableRow, word_document

_COLUMNS: Final = (
    ("Omschrijving", 33),
    ("Begroting", 13),
    ("Wijzigingen", 11),
    ("Begroting na wijziging", 12),
    ("Realisatie", 11),
    ("Prognose", 11),
    ("Saldo", 11),
)
_AMENDMENT_COLUMNS: Final = (
    ("Nr.", 4),
    ("Wijziging", 18),
    ("Stand", 11),
    ("Datum", 9),
    ("Besluit", 16),
    ("Dekking", 18),
    ("Wat verandert", 26),
)


@dataclass(frozen=True)
class BudgetReport:
    """What a report holds, as it was read at one moment.

    Attributes:
        sheet: the budget as it stands on a day, or now.
        amendments: all of the budget; each says itself whether it counts.
        unit: in what the amounts are written.
        made_on: the day that stands above it.
        sample: whether the figures are made up.
    """

    sheet: BudgetSheet
    amendments: Sequence[AmendmentView]
    unit: Unit
    made_on: date
    sample: bool = False

    @property
    def title(self) -> str:
        """Stands above it, and names its file."""
        return self.sheet.budget.name


def report_document(report: BudgetReport) -> bytes:
    """Return the report as a Word document on its side; the same figures give the same bytes."""
    return word_document(
        report.title, report.sheet.budget.body.name, list(report_blocks(report)), landscape=True
    )


def report_blocks(report: BudgetReport) -> Iterator[Paragraph | Table]:
    """Yield title, amounts, amendments, explanations and notes, in the order of the page."""
    budget, until = report.sheet.budget, report.sheet.as_of
    yield Paragraph(report.title, Style.TITLE)
    parts = [
        budget.body.name if budget.body.name not in report.title else "",
        STATUS_WORDS[budget.status],
        f"stand t/m {format_date(until)}" if until else "",
        f"bedragen {report.unit.heading}",
        f"gemaakt op {format_date(report.made_on)}",
    ]
    yield Paragraph(" · ".join(part for part in parts if part), Style.SMALL)
    if report.sample:
        yield Paragraph("Voorbeeldgegevens: deze bedragen zijn verzonnen.", Style.SMALL)
    yield _amounts(report)
    yield Paragraph(
        "Saldo: realisatie tegenover de begroting na wijziging; een plus is gunstig. Leeg: niets geboekt.",
        Style.SMALL,
    )
    yield from _rounding(report)
    yield from _amendments(report)
    yield from _texts(report.sheet)


def _amounts(report: BudgetReport) -> Table:
    found = [row for row in budget_rows(report.sheet) if row.kind not in {RowKind.NOTES, RowKind.NOTE}]
    heading = TableRow([title for title, _ in _COLUMNS], strong=True)
    side = Side.INCOME
    rows: list[TableRow] = []
    for row in found:
        if row.kind is RowKind.SIDE:
            side = next(one for one in Side if SIDE_WORDS[one] == row.label)
        rows.append(TableRow([*_cells(report, row, side)], strong=row.kind is not RowKind.LINE))
    return Table([width for _, width in _COLUMNS], [heading, *rows], frozenset(range(1, len(_COLUMNS))))


def _cells(report: BudgetReport, row: BudgetRow, side: Side) -> Iterator[str]:
    show, line = report.unit.show, row.line
    if row.amounts is None:
        yield from (row.label, *[""] * (len(_COLUMNS) - 1))
    elif line is not None:
        known = line.budgeted
        yield f"{row.label} {' '.join(f'{mark})' for mark in line.marks)}".rstrip()
        yield line.shown(report.unit) or "–"
        yield show(line.changes) if known else ""
        yield show(row.amounts.amended) if known else ""
        yield show(line.realised) if line.realised is not None else ""
        yield show(row.amounts.forecast) if known or line.forecast is not None else ""
        yield _more(report.unit, line.saldo) if line.realised is not None else ""
    else:
        amounts = row.amounts
        yield from (row.label, *map(show, (amounts.original, amounts.changes, amounts.amended)))
        booked = _booked(report.sheet, row, side)
        yield show(amounts.realised) if booked else ""
        yield show(amounts.forecast)
        yield _more(report.unit, _saldo(row, amounts, side)) if booked else ""


def _booked(sheet: BudgetSheet, row: BudgetRow, side: Side) -> bool:
    """Tell whether what was realised is known of a sum: something was booked on a line of it."""
    lines: Iterable[SheetLine] = sheet.lines if row.kind is RowKind.BALANCE else sheet.side(side).lines
    if row.kind is RowKind.SUBTOTAL:
        groups = sheet.side(side).groups
        lines = next(group.lines for group in groups if group.subtotal is row.amounts)
    return any(line.realised is not None for line in lines if line.in_total)


def _saldo(row: BudgetRow, amounts: Amounts, side: Side) -> int:
    """Return what a sum does to the result: more income or less expense than the amended budget is positive."""
    over = amounts.realised - amounts.amended
    return over if row.kind is RowKind.BALANCE or side is Side.INCOME else -over


def _more(unit: Unit, cents: int) -> str:
    return f"{'+' if cents > 0 else ''}{unit.show(cents)}"


def _rounding(report: BudgetReport) -> Iterator[Paragraph]:
    for side in report.sheet.budget.sides:
        parts = [line.amounts.original for line in report.sheet.side(side).lines if line.in_total]
        note = rounding_note(parts, report.unit)
        if note:
            yield Paragraph(f"Totaal {SIDE_WORDS[side].lower()}: {note}.", Style.SMALL)


def _amendments(report: BudgetReport) -> Iterator[Paragraph | Table]:
    """Yield every amendment with its number, day, decision and cover; a withdrawn one stays, with the reason."""
    yield Paragraph("Begrotingswijzigingen", Style.HEADING)
    if not report.amendments:
        yield Paragraph("Er zijn geen begrotingswijzigingen.")
        return
    heading = TableRow([title for title, _ in _AMENDMENT_COLUMNS], strong=True)
    rows = [TableRow(_amendment(report, one)) for one in report.amendments]
    yield Table([width for _, width in _AMENDMENT_COLUMNS], [heading, *rows])


def _amendment(report: BudgetReport, one: AmendmentView) -> Sequence[str]:
    changes = "; ".join(f"{entry.label} {_more(report.unit, entry.cents)}" for entry in one.entries)
    return (
        f"{one.number}",
        one.title,
        _state(one, report.sheet.as_of),
        format_date(one.decided_on) if one.decided_on else "",
        one.decision,
        one.cover or ("totaal blijft gelijk" if one.keeps_totals else ""),
        changes,
    )


def _state(one: AmendmentView, until: date | None) -> str:
    """Say where an amendment stands, and whether it counts in the columns above."""
    word = AMENDMENT_WORDS[one.status]
    if one.status is AmendmentStatus.DRAFT:
        return f"{word}, telt niet mee"
    if until and one.decided_on and one.decided_on > until:
        return f"{word} na {format_date(until)}, telt nog niet mee"
    if one.withdrawn_on is None:
        return word
    counts = ", telt nog mee" if until and until < one.withdrawn_on else ""
    return f"{word} op {format_date(one.withdrawn_on)}{counts}: {one.withdrawn_reason}"


def _texts(sheet: BudgetSheet) -> Iterator[Paragraph]:
    explained = [line for line in sheet.lines if line.explanation]
    if explained:
        yield Paragraph("Toelichting", Style.HEADING)
        for line in explained:
            yield Paragraph(f"{line.label}: {line.explanation}", Style.BULLET)
    if sheet.footnotes:
        yield Paragraph("Noten", Style.HEADING)
        for note in sheet.footnotes:
            yield Paragraph(f"{note.mark}) {note.text}" if note.mark else note.text, Style.BULLET)
