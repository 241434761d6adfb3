"""Where every theme stands, as rows of a table: this year, the target, the change and the verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.models.indicators.judging import Verdict
from rvs_desktop.ui.parts.indicators.table import change_cell, result_cell, verdict_cell
from rvs_desktop.ui.tables.cells import Bullet, Cell, CellState, Row, RowKind, Tone
from rvs_desktop.ui.tables.listed import Section

if TYPE_CHECKING:
    from rvs_desktop.models.indicators.matrix import MatrixRow
    from rvs_desktop.models.overview import Standing

translate = QCoreApplication.translate


def fields(year: int) -> list[Field]:
    """Return the columns."""
    since = translate("overview", "t.o.v. {year}").format(year=year - 1)
    return [
        Field("name", translate("overview", "Indicator"), width=29),
        Field("value", str(year), FieldKind.DECIMAL, width=9),
        Field("target", translate("overview", "Doel"), FieldKind.DECIMAL, width=9),
        Field("change", since, FieldKind.DECIMAL, width=9),
        Field("bar", "", FieldKind.TREND, width=10),
        Field("status", translate("overview", "Status"), width=15),
    ]


def sections(found: Standing) -> list[Section]:
    """Return the figures under their themes."""
    return [
        Section(
            tuple(_row(row) for row in block.rows),
            Row(
                f"theme:{block.theme}",
                block.theme or translate("overview", "Overig"),
                (block.theme or translate("overview", "Overig"), "", "", "", "", ""),
                RowKind.GROUP,
            ),
        )
        for block in found.themes
    ]


def _row(row: MatrixRow) -> Row:
    about, cell = row.about, row.region
    return Row(
        about.code,
        about.name,
        (
            Cell(about.name, about.name, note=about.definition),
            result_cell(about, cell.result),
            Cell(row.target or row.later_words, tone=Tone.QUIET),
            change_cell(cell),
            _bar(row),
            _status(row),
        ),
    )


def _bar(row: MatrixRow) -> Cell:
    """Draw how many of all, or how much of the target; nothing where neither is known."""
    result, judgement = row.region.result, row.region.judgement
    value = float(result.value) if result.value is not None else None
    if value is not None and result.of_total:
        bound = float(judgement.bound) if judgement.bound is not None else None
        bar = Bullet(value, float(result.of_total), bound)
        text = translate("overview", "{part} van {whole}").format(part=round(value), whole=result.of_total)
        return Cell("", state=CellState.BLANK, drawing=bar, phrase=text)
    if value is not None and judgement.bound and judgement.verdict is not Verdict.NOT_COMPARABLE:
        bound = float(judgement.bound)
        bar = Bullet(value, max(value, bound) * 1.1, bound)
        return Cell("", state=CellState.BLANK, drawing=bar)
    return Cell("", state=CellState.BLANK)


def _status(row: MatrixRow) -> Cell:
    """Return the verdict; without a target how many of all do not take part yet."""
    result = row.region.result
    no_target = row.region.judgement.verdict is Verdict.NO_TARGET
    if no_target and result.of_total and result.value is not None and row.about.unit_text == "gemeenten":
        rest = result.of_total - int(result.value)
        text = (
            translate("overview", "{count} nog niet").format(count=rest)
            if rest
            else translate("overview", "allemaal")
        )
        return Cell(text, tone=Tone.QUIET)
    return verdict_cell(row.region.judgement)
