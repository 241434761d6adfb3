"""A small file as the recogniser would tell of it, for steps of the assistant that are tried on their own."""

from __future__ import annotations

from rvs_desktop.importing.decisions import Choice, Decision, DecisionKind
from rvs_desktop.importing.explanation import MASKED, ColumnRead, RowRead, SheetRead, TableRead
from rvs_desktop.importing.recognition import Problem, Reading, Severity

ROWS = (
    ("Opgave 2020", "", "", ""),
    ("Gemeente", "PGA", "Top-X", "Contact"),
    ("Almere", "8", "2", MASKED),
    ("Zeewoldde", "7", "0", MASKED),
    ("Urk", "-", "1", MASKED),
    ("Totaal", "15", "3", ""),
)
"""Rows 1 to 6 of the sheet ``Q4``."""

ZERO = Choice("Betekent 0", (Decision(DecisionKind.MARK, "-", "zero"),))
BLANK = Choice("Betekent onbekend", (Decision(DecisionKind.MARK, "-", "missing"),))
MARK = Problem(
    "ambiguous_mark",
    "Een streepje zonder legenda. Kies wat het betekent.",
    Severity.DECISION,
    "Q4",
    "B5",
    choices=(ZERO, BLANK),
)


def sheet() -> SheetRead:
    columns = (
        ColumnRead(0, "Gemeente", "key", reason="Hier staan de gebieden."),
        ColumnRead(
            1, "PGA", "figures", "pga", period="2020-Q4", confidence=0.6, reason="Kan ook Top-X zijn."
        ),
        ColumnRead(2, "Top-X", "figures", "topx", period="2020-Q4"),
        ColumnRead(3, "Contact", "private"),
    )
    rows = (
        RowRead(3, "Zeewoldde", "figures", "GM0050", reason="Lijkt op Zeewolde."),
        RowRead(5, "Totaal", "total", reason="Alleen ter controle."),
    )
    return SheetRead("Q4", False, ROWS, 0, 5, (3,), (TableRead(2, 0, 4, 3, (1,), 0, columns, rows),))


def reading(cell: str, measure: str, area: str, value: int, raw: str = "") -> Reading:
    return Reading(
        measure, area, "2020-Q4", value, sheet="Q4", cell=cell, raw=raw or str(value), row_label=area
    )
