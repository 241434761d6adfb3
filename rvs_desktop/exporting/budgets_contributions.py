"""Contributions to a workbook: who pays what, from how many inhabitants, with the rounding shown and the total as a formula."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from rvs_desktop.exporting.tables import ExportTable, Total, Value
from rvs_desktop.exporting.workbook import write_workbook
from rvs_desktop.formats import half_up
from rvs_desktop.models.budgets.amounts import show_counted_on, show_percent, show_rate
from rvs_desktop.models.budgets.contributions import Contribution, ContributionTable
from rvs_desktop.models.budgets.letters import LetterView, Settlement
from rvs_desktop.models.budgets.words import CERTAINTY_WORDS, PAYER_WORDS, Certainty
from rvs_desktop.models.fields import Field, FieldKind

_FIELDS: Final = (
    Field("payer", "Betaler", width=28),
    Field("kind", "Soort", width=20),
    Field("inhabitants", "Inwoners", FieldKind.COUNT),
    Field("months", "Maanden", FieldKind.COUNT, help="waarover wordt betaald"),
    Field("index", "Index", FieldKind.TEXT, help="percentage waarmee het bedrag is verhoogd"),
    Field("amount", "Bijdrage", FieldKind.CENTS, width=16),
    Field(
        "rounding",
        "Afronding",
        FieldKind.DECIMAL,
        unit="cent",
        help="hoeveel meer of minder dan het onafgeronde bedrag; de delen tellen op tot het totaal",
    ),
    Field("asked", "Brief", FieldKind.CENTS, width=16, help="bedrag in de verstuurde brief"),
    Field("settled", "Verrekening", FieldKind.CENTS, width=16, help="definitief bedrag min de brief"),
    Field("paid", "Betaald op", FieldKind.DATE),
)
_AT_RATE: Final = Field(
    "at_rate",
    "Tarief × inwoners",
    FieldKind.CENTS,
    width=18,
    help="wat het tarief keer de getelde inwoners zou zijn; zie de uitleg hierboven",
)


def write_contributions(
    table: ContributionTable,
    path: Path,
    *,
    letters: Sequence[LetterView] = (),
    settlements: Sequence[Settlement] = (),
    sample: bool = False,
) -> None:
    """Write a scheme in a period to a workbook.

    Args:
        table: who pays what.
        path: of the workbook.
        letters: what was sent, to show what was asked and paid.
        settlements: what is settled after a final index.
        sample: whether the file holds made-up figures.

    Raises:
        UserError: if the file cannot be written.
    """
    sent = {each.participant: each for each in letters if each.certainty is Certainty.ESTIMATED}
    settled = {each.participant.id: each.difference for each in settlements if each.asked is not None}
    fields, rows = _FIELDS, [_row(row, sent, settled) for row in table.rows]
    if table.explanation and table.rate_millionths is not None:
        fields = (*_FIELDS, _AT_RATE)
        rows = [
            (*cells, row.at_rate(table.rate_millionths)) for cells, row in zip(rows, table.rows, strict=True)
        ]
    write_workbook(
        ExportTable(
            table.name,
            fields,
            rows,
            len(rows),
            scope=scope_of(table),
            sheet="Bijdragen",
            total=Total(not_summed=frozenset({"months", "rounding"})),
            sample=sample,
            notes=[
                *([("Uitleg", table.explanation)] if table.explanation else []),
                *(("Let op", problem) for problem in table.problems),
            ],
        ),
        path,
    )


def _row(row: Contribution, sent: Mapping[int, LetterView], settled: Mapping[int, int]) -> Sequence[Value]:
    who = row.participant
    letter = sent.get(who.id)
    paid: date | None = letter.paid_on if letter is not None else None
    return (
        who.name,
        PAYER_WORDS[who.payer],
        who.inhabitants,
        who.months,
        "" if row.hundredths is None else show_percent(row.hundredths),
        row.cents,
        half_up(row.rounding, 2),
        None if letter is None else letter.cents,
        settled.get(who.id),
        paid,
    )


def scope_of(table: ContributionTable) -> str:
    """Return what the amounts follow from, for the line under a title."""
    parts = [table.period.label(), CERTAINTY_WORDS[table.certainty]]
    if any(row.hundredths is not None for row in table.rows):
        parts[-1] = f"index {parts[-1]}"
    else:
        parts.pop()
    if table.rate_millionths is not None:
        parts.append(f"{show_rate(table.rate_millionths)} per inwoner")
    if table.reference_date:
        parts.append(f"inwoners op {show_counted_on(table.reference_date)}")
    return " · ".join(parts)
