"""Budgets to a file: a workbook with a sheet each, or one table for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.exporting.budgets_workbook import write_budgets
from rvs_desktop.exporting.delimited import write_csv
from rvs_desktop.exporting.tables import ExportTable, Value
from rvs_desktop.models.budgets.layout import BudgetSheet
from rvs_desktop.models.budgets.reading import BudgetRef, budgets
from rvs_desktop.models.budgets.rows import nature
from rvs_desktop.models.budgets.sheet import budget_sheet
from rvs_desktop.models.budgets.words import SIDE_WORDS, STATUS_WORDS
from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.models.settings import is_sample

_FIELDS: Final = (
    Field("body", "Instantie"),
    Field("year", "Jaar"),
    Field("status", "Stand"),
    Field("side", "Kant"),
    Field("group", "Groep"),
    Field("label", "Omschrijving"),
    Field("original", "Begroting", FieldKind.CENTS),
    Field("changes", "Wijzigingen", FieldKind.CENTS),
    Field("amended", "Begroting na wijziging", FieldKind.CENTS),
    Field("realised", "Realisatie", FieldKind.CENTS),
    Field("forecast", "Prognose", FieldKind.CENTS),
    Field("in_total", "In het totaal"),
    Field("text_state", "Tekst"),
    Field("nature", "Bijzonderheden"),
    Field("marks", "Noot"),
    Field("explanation", "Toelichting"),
    Field("source", "Bron"),
)


def export_budgets(
    session: Session,
    path: Path,
    *,
    body: str = "",
    year: int | None = None,
    as_of: date | None = None,
) -> int:
    """Write the budgets of a body or of all, of a year or of all; returns how many.

    Args:
        session: to read from.
        path: ``.xlsx`` for people, ``.csv`` for programs.
        body: code of whose money it is; all when empty.
        year: of the budget; all when not given.
        as_of: amendments decided and amounts booked up to and including this day count.

    Raises:
        UserError: if there is no such budget, the kind of file is not known or it cannot be written.
    """
    kind = path.suffix.lower()
    if kind not in {".xlsx", ".csv"}:
        raise UserError(f"{path.name} is geen .xlsx of .csv.", "Kies een naam die op .xlsx of .csv eindigt.")
    chosen = [each for each in budgets(session) if body in {"", each.body.code} and year in {None, each.year}]
    if not chosen:
        known = ", ".join(f"{each.body.code} {each.year}" for each in budgets(session)) or "geen"
        raise UserError("Deze begroting is er niet.", f"Er zijn: {known}.")
    sheets = [budget_sheet(session, each.id, as_of) for each in chosen]
    if kind == ".xlsx":
        write_budgets(sheets, path, sample=is_sample(session))
    else:
        write_csv(_table(sheets, chosen, sample=is_sample(session)), path)
    return len(sheets)


def _table(sheets: Sequence[BudgetSheet], chosen: Sequence[BudgetRef], *, sample: bool) -> ExportTable:
    return ExportTable(
        "Begroting",
        _FIELDS,
        _rows(sheets),
        sum(len(sheet.lines) for sheet in sheets),
        scope=", ".join(f"{each.body.short} {each.year}" for each in chosen),
        sample=sample,
        plain=True,
    )


def _rows(sheets: Sequence[BudgetSheet]) -> Iterator[Sequence[Value]]:
    for sheet in sheets:
        for line in sheet.lines:
            amounts = line.amounts
            yield (
                sheet.budget.body.code,
                f"{sheet.budget.year}",
                STATUS_WORDS[sheet.budget.status],
                SIDE_WORDS[line.side],
                line.group,
                line.label,
                line.original,
                line.changes if line.budgeted else None,
                amounts.amended if line.budgeted else None,
                line.realised,
                amounts.forecast if line.budgeted or line.forecast is not None else None,
                "ja" if line.in_total else "nee",
                line.text_state,
                nature(line),
                " ".join(line.marks),
                line.explanation,
                line.source,
            )
