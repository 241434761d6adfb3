"""Burgernet per municipality as rows of a table: rate, its uncertainty, and what it is worth."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from rvs_desktop.formats import format_count, format_percent
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui.parts.burgernet.words import coverage, percentage, stay_words, target_for, written
from rvs_desktop.ui.parts.figure_cells import printed, remarks_of, sum_cell
from rvs_desktop.ui.tables.cells import Cell, CellState, Interval, Row, RowKind, Tone

if TYPE_CHECKING:
    from rvs_desktop.models.burgernet import BurgernetRow, BurgernetSnapshot
    from rvs_desktop.models.rollup import Figure

FIELDS: Final = (
    Field("name", QT_TRANSLATE_NOOP("fields", "Gemeente"), width=16),
    Field("district", QT_TRANSLATE_NOOP("fields", "District"), width=19),
    Field("actions", QT_TRANSLATE_NOOP("fields", "Acties"), FieldKind.COUNT, width=8),
    Field("successes", QT_TRANSLATE_NOOP("fields", "Geslaagd"), FieldKind.COUNT, width=9),
    Field("success", QT_TRANSLATE_NOOP("fields", "Succes"), FieldKind.PERCENT, width=13),
    Field("interval", QT_TRANSLATE_NOOP("fields", "0% – 40%"), FieldKind.TREND, width=14),
    Field("participants", QT_TRANSLATE_NOOP("fields", "Deelnemers"), FieldKind.COUNT, width=11),
    Field("participation", QT_TRANSLATE_NOOP("fields", "Van inwoners"), FieldKind.PERCENT, width=12),
    Field("remark", QT_TRANSLATE_NOOP("fields", "Opmerking"), width=28),
)
SCALE_END: Final = 0.4
"""Right end of the scale of uncertainty; what goes beyond gets an arrow."""
translate = QCoreApplication.translate


def rows_of(snapshot: BurgernetSnapshot) -> list[Row]:
    """Return a row per municipality."""
    target = target_for(snapshot)
    tick = float(target.value) / 100 if target is not None else None
    return [_row(row, tick) for row in snapshot.rows]


def _row(row: BurgernetRow, tick: float | None) -> Row:
    return Row(
        row.area.id,
        row.area.name,
        (
            row.area.name,
            Cell(row.district, row.district, tone=Tone.QUIET),
            count_cell(row.actions),
            count_cell(row.successes),
            rate_cell(row),
            _interval(row, tick),
            count_cell(row.participants),
            _participation(row),
            _remark(row),
        ),
    )


def count_cell(figure: Figure) -> Cell:
    """Return a count of a year; missing is hatched, nought is 0."""
    state = CellState.VALUE if figure.value is not None else CellState.MISSING
    if figure.status == "not_applicable":
        state = CellState.NOT_APPLICABLE
    return Cell(printed(figure), figure.value, state, note="\n".join(remarks_of(figure)))


def rate_cell(row: BurgernetRow) -> Cell:
    """Return the success rate; without actions n.v.t., which differs from 0,0% of some actions (story J3-1)."""
    rate = row.success
    text = written(rate)
    if rate.denominator == 0:
        return Cell(text, state=CellState.NOT_APPLICABLE, phrase=text)
    if rate.numerator is None or rate.denominator is None:
        return Cell(text, state=CellState.MISSING)
    text_said = translate("burgernet", "{rate}, {part} van {whole} acties")
    return Cell(
        text,
        Fraction(rate.numerator, rate.denominator),
        strong=True,
        phrase=text_said.format(rate=text, part=rate.numerator, whole=rate.denominator),
    )


def _interval(row: BurgernetRow, tick: float | None) -> Cell:
    rate = percentage(row.success)
    if row.interval is None or rate is None:
        return Cell("", state=CellState.BLANK)
    low, high = row.interval
    text = translate("burgernet", "tussen {low} en {high} met 95% zekerheid")
    words = text.format(low=_rough(low), high=_rough(high))
    drawing = Interval(float(rate) / 100, low, high, tick, row.indicative, 0.0, SCALE_END)
    return Cell("", state=CellState.BLANK, note=words, phrase=words, drawing=drawing)


def _rough(share: float) -> str:
    """Write a computed bound, which is no exact figure."""
    return format_percent(round(share * 10_000), 10_000)


def _participation(row: BurgernetRow) -> Cell:
    rate = row.participation
    if row.participants.status == "not_applicable":
        return Cell("n.v.t.", state=CellState.NOT_APPLICABLE)
    if rate.numerator is None or not rate.denominator:
        return Cell("–", state=CellState.MISSING)
    text = format_percent(rate.numerator, rate.denominator)
    return Cell(text, Fraction(rate.numerator, rate.denominator))


def _remark(row: BurgernetRow) -> Cell:
    stayed = stay_words(row)
    if stayed:
        return Cell(stayed, tone=Tone.QUIET)
    if row.successes.value is None and row.actions.value is not None:
        return Cell(translate("burgernet", "geslaagde acties niet geleverd"), tone=Tone.WARN)
    if row.indicative:
        return Cell(translate("burgernet", "indicatief: minder dan 30 acties"), tone=Tone.QUIET)
    if row.success.denominator is not None and row.success.denominator != row.actions.value:
        text = translate("burgernet", "succes over {part} van {whole} acties")
        return Cell(
            text.format(part=format_count(row.success.denominator), whole=printed(row.actions)),
            tone=Tone.WARN,
        )
    remarks = [remark for remark in remarks_of(row.participants) if remark]
    return Cell(", ".join(remarks), tone=Tone.QUIET)


def totals(snapshot: BurgernetSnapshot, kept: Sequence[Row], count: int) -> Sequence[Row]:
    """Return the row of the region or district; it does not follow the filter and says so."""
    if not count:
        return ()
    place = snapshot.total.area
    name = place.name if place.kind == "district" else translate("burgernet", "Regio")
    if len(kept) < count:
        name = translate("burgernet", "{name}, ongefilterd").format(name=name)
    return (_total_row(snapshot, name),)


def _total_row(snapshot: BurgernetSnapshot, name: str) -> Row:
    row = snapshot.total
    text = translate("burgernet", "{count} gemeenten").format(count=format_count(len(snapshot.rows)))
    cells = (
        name,
        coverage(row.success) or text,
        sum_cell(row.actions, ""),
        sum_cell(row.successes, ""),
        rate_cell(row),
        "",
        sum_cell(row.participants, ""),
        _participation(row),
        "",
    )
    return Row("total", name, cells, RowKind.TOTAL)
