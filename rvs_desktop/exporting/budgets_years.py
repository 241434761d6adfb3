"""Years side by side to a workbook: per line and year what was budgeted, what was realised and what is expected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from rvs_desktop.exporting.tables import ExportTable, Value
from rvs_desktop.exporting.workbook import write_workbook
from rvs_desktop.models.budgets.multi_year import MultiYear, Series
from rvs_desktop.models.budgets.words import SIDE_WORDS, Measure, Side
from rvs_desktop.models.fields import Field, FieldKind

_TITLES: Final = {Measure.BUDGET: "Begroot", Measure.REALISED: "Realisatie", Measure.FORECAST: "Prognose"}
_HELPS: Final = {
    Measure.BUDGET: "begroting na wijziging",
    Measure.REALISED: "wat is geboekt; leeg als er niets is geboekt",
    Measure.FORECAST: "verwacht voor het hele jaar; gelijk aan de begroting waar geen prognose is ingevuld",
}


def write_years(years: MultiYear, body: str, path: Path, *, sample: bool = False) -> None:
    """Write the budgets of a body side by side to a workbook; what is not known stays empty.

    Args:
        years: with the lines that continue through them.
        body: whose budgets they are.
        path: of the workbook.
        sample: whether the file holds made-up figures.

    Raises:
        UserError: if the file cannot be written.
    """
    columns = [(place, measure) for place in range(len(years.years)) for measure in Measure]
    columns = [one for one in columns if one[1] is Measure.BUDGET or years.knows(*one)]
    rows = list(_rows(years, columns))
    write_workbook(
        ExportTable(
            f"Meerjarenbegroting {body}",
            (
                Field("side", "Kant", width=12),
                Field("label", "Regel", width=40),
                *(_field(years.years[place], measure) for place, measure in columns),
                Field(
                    "growth",
                    "Groei begroot",
                    width=14,
                    help="van het eerste tot het laatste jaar met een bedrag",
                ),
                Field(
                    "labels", "Eerdere namen", width=30, help="namen van regels die aan elkaar zijn gekoppeld"
                ),
            ),
            rows,
            len(rows),
            scope=", ".join(str(year) for year in years.years if year in years.known),
            sheet="Meerjarig",
            frozen=2,
            sample=sample,
            notes=[("Geen begroting", ", ".join(map(str, years.missing)))] if years.missing else [],
        ),
        path,
    )


def _field(year: int, measure: Measure) -> Field:
    return Field(
        f"{measure}{year}", f"{_TITLES[measure]} {year}", FieldKind.CENTS, width=16, help=_HELPS[measure]
    )


def _rows(years: MultiYear, columns: Sequence[tuple[int, Measure]]) -> Iterator[Sequence[Value]]:
    """Yield the lines of each side with its total, and the saldo."""
    for side in Side:
        mine = [one for one in years.series if one.side is side]
        if not mine:
            continue
        word = SIDE_WORDS[side]
        for one in mine:
            yield _line(one, word if one.in_total else f"{word}, buiten het totaal", columns)
        totals = [years.total(side, *column) for column in columns]
        yield (word, f"Totaal {word.lower()}", *totals, "", "")
    yield ("", "Saldo", *(years.balance(*column) for column in columns), "", "")


def _line(one: Series, side: str, columns: Sequence[tuple[int, Measure]]) -> Sequence[Value]:
    cells = [one.cells[place] for place, _ in columns]
    amounts = [
        None if cell is None else cell.amount(measure)
        for cell, (_, measure) in zip(cells, columns, strict=True)
    ]
    return (side, one.label, *amounts, one.growth, ", ".join(one.labels) if len(one.labels) > 1 else "")
