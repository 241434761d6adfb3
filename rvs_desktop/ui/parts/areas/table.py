"""The tables of the page with areas: municipalities by district, events, and a series in a division."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rvs_desktop.formats import format_count, format_date, format_units
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui.tables.cells import Badge, Cell, CellState, Row, RowKind, Tone
from rvs_desktop.ui.tables.listed import Section

if TYPE_CHECKING:
    from rvs_desktop.models.area_changes.inhabitants import Inhabitants
    from rvs_desktop.models.area_changes.listing import AreaLine, AreasSnapshot, EventLine
    from rvs_desktop.models.areas import AreaRef
    from rvs_desktop.models.rollup import CrosstabRow, Figure
    from rvs_desktop.ui.parts.areas.reading import SeriesData

EVENTS = (
    Field("day", QT_TRANSLATE_NOOP("fields", "Vanaf"), FieldKind.DATE, width=10),
    Field("label", QT_TRANSLATE_NOOP("fields", "Gebeurtenis"), width=24),
)
_NAME = Field("name", QT_TRANSLATE_NOOP("fields", "Gemeente"), width=25)
_ICONS = {
    "merge": "people_team",
    "split": "arrow_export_ltr",
    "rename": "edit",
    "transfer": "arrow_right",
    "end": "dismiss",
}


def kind_words() -> dict[str, str]:
    """Return what the kinds of changes are called."""
    return {
        "merge": QCoreApplication.translate("AreasTable", "Samenvoeging"),
        "split": QCoreApplication.translate("AreasTable", "Splitsing"),
        "rename": QCoreApplication.translate("AreasTable", "Naamswijziging"),
        "transfer": QCoreApplication.translate("AreasTable", "Andere indeling"),
        "end": QCoreApplication.translate("AreasTable", "Einde"),
    }


def area_fields(snapshot: AreasSnapshot) -> list[Field]:
    """Return the columns: who, inhabitants per year, since when and from what."""
    people = QCoreApplication.translate("AreasTable", "Inwoners {year}")
    return [
        _NAME,
        *(
            Field(f"people{year}", people.format(year=year), FieldKind.COUNT, width=12)
            for year in snapshot.years
        ),
        Field("origin", QT_TRANSLATE_NOOP("fields", "Ontstaan uit"), width=24),
        Field("code", QT_TRANSLATE_NOOP("fields", "CBS-code"), width=8),
    ]


def area_sections(snapshot: AreasSnapshot) -> list[Section]:
    """Return the municipalities under their districts, with the sums of each."""
    return [
        Section(
            tuple(_area_row(line, snapshot) for line in snapshot.lines if line.district == district),
            _sum_row(snapshot, district, RowKind.GROUP),
        )
        for district in snapshot.districts
    ]


def total_row(snapshot: AreasSnapshot) -> Row:
    """Return the row of the region."""
    return _sum_row(snapshot, None, RowKind.TOTAL)


def _sum_row(snapshot: AreasSnapshot, district: AreaRef | None, kind: RowKind) -> Row:
    name = district.name if district is not None else snapshot.region.name
    amount = sum(1 for line in snapshot.lines if district is None or line.district == district)
    phrase = QCoreApplication.translate("AreasTable", "{name}, {amount} gemeenten").format(
        name=name, amount=amount
    )
    cells: list[str | Cell] = [Cell(f"{name} ({amount})", name, strong=True, phrase=phrase, note=phrase)]
    for year in snapshot.years:
        value, whole, of = snapshot.inhabitants(year, district)
        if value is None:
            cells.append(Cell("–", state=CellState.MISSING))
            continue
        note = QCoreApplication.translate("AreasTable", "{whole} van {of} gemeenten").format(
            whole=whole, of=of
        )
        cells.append(
            Cell(
                format_count(value), value, strong=True, note="" if whole == of else note, marked=whole != of
            )
        )
    key = district.id if district is not None else "total"
    return Row(("sum", key), name, (*cells, "", ""), kind)


def _area_row(line: AreaLine, snapshot: AreasSnapshot) -> Row:
    people = [_people(line.inhabitants.get(year)) for year in snapshot.years]
    came = f"{line.origin}, {format_date(line.valid_from)}" if line.valid_from else line.origin
    origin = Cell(came, came, tone=Tone.QUIET, note=came) if line.origin else Cell("")
    if line.valid_to is not None:
        until = QCoreApplication.translate("AreasTable", "tot en met {day}").format(
            day=format_date(line.valid_to)
        )
        origin = Cell(until, until, tone=Tone.WARN)
    return Row(line.area.id, line.area.name, (line.area.name, *people, origin, line.area.code))


def _people(found: Inhabitants | None) -> Cell:
    if found is None or found.value is None:
        phrase = QCoreApplication.translate("AreasTable", "geen inwonertal bekend")
        return Cell("–", state=CellState.MISSING, phrase=phrase)
    known, of = found.pieces
    note = ""
    if known != of:
        note = QCoreApplication.translate("AreasTable", "deels: {known} van {of} onderdelen").format(
            known=known, of=of
        )
    elif of > 1:
        note = QCoreApplication.translate("AreasTable", "samen van {of} gemeenten van toen").format(of=of)
    return Cell(format_count(found.value), found.value, note=note, marked=bool(note), hollow=known != of)


def event_rows(snapshot: AreasSnapshot) -> list[Row]:
    """Return what happened, newest first."""
    return [_event_row(line) for line in snapshot.events]


def _event_row(line: EventLine) -> Row:
    badge = Badge(line.label, _ICONS.get(line.kind, "info"), Tone.PLAIN)
    label = Cell(line.label, line.label, drawing=badge, note=line.label)
    return Row(line.id, line.label, (Cell(format_date(line.day), line.day), label))


def series_fields(data: SeriesData) -> list[Field]:
    """Return the columns of a series: who, and the years."""
    return [
        _NAME,
        *(Field(period.key, period.label(), FieldKind.COUNT, width=10) for period in data.table.periods),
    ]


def series_sections(data: SeriesData) -> list[Section]:
    """Return a series under its districts; what belongs in none, or left the region, stands apart."""
    decimals = data.table.measure.decimals
    sections = [
        Section(
            tuple(_series_row(row, data) for row in data.table.rows if row.district == home.area.name),
            _figures(home, decimals, RowKind.GROUP),
        )
        for home in data.table.districts
    ]
    loose = tuple(_series_row(row, data) for row in data.table.rows if not row.district)
    if loose:
        sections.append(
            Section(loose, _heading(data, QCoreApplication.translate("AreasTable", "In meer districten")))
        )
    left = tuple(_figures(row, decimals, RowKind.DATA, key=("left", row.area.id)) for row in data.left)
    if left:
        text = QCoreApplication.translate("AreasTable", "Nu buiten de regio, telt niet mee")
        sections.append(Section(left, _heading(data, text)))
    return sections


def series_total(data: SeriesData) -> Row:
    """Return the row of the region."""
    return _figures(data.table.total, data.table.measure.decimals, RowKind.TOTAL)


def _heading(data: SeriesData, text: str) -> Row:
    return Row(
        ("heading", text),
        text,
        (Cell(text, text, strong=True), *("" for _ in data.table.periods)),
        RowKind.GROUP,
    )


def _series_row(row: CrosstabRow, data: SeriesData) -> Row:
    made = _figures(row, data.table.measure.decimals, RowKind.DATA)
    cells: list[str | Cell] = [made.cells[0]]
    for period, cell in zip(data.table.periods, made.cells[1:], strict=True):
        makeup = data.makeups.get((row.area.id, period.key))
        said = makeup.sentence() if makeup is not None else ""
        if said and isinstance(cell, Cell):
            partial = makeup is not None and bool(makeup.outside or makeup.silent)
            phrase = f"{cell.text}, {said}"
            cells.append(replace(cell, note=said, marked=True, hollow=partial, phrase=phrase))
        else:
            cells.append(cell)
    return Row(made.key, made.name, cells)


def _figures(row: CrosstabRow, decimals: int, kind: RowKind, *, key: object = None) -> Row:
    strong = kind is not RowKind.DATA
    cells = [_figure(cell, decimals, strong=strong) for cell in row.cells]
    found = row.area.id if kind is RowKind.DATA else ("sum", row.area.id)
    return Row(key or found, row.area.name, (Cell(row.area.name, row.area.name, strong=strong), *cells), kind)


def _figure(figure: Figure | None, decimals: int, *, strong: bool) -> Cell:
    if figure is None or figure.status == "not_applicable":
        return Cell("n.v.t.", state=CellState.NOT_APPLICABLE)
    if figure.value is None:
        return Cell("–", state=CellState.MISSING)
    note = ""
    if figure.reported != figure.expected:
        note = QCoreApplication.translate("AreasTable", "{reported} van {expected} gemeenten").format(
            reported=figure.reported, expected=figure.expected
        )
    text = format_units(figure.value, decimals)
    return Cell(
        text,
        figure.value,
        strong=strong,
        note=note,
        marked=bool(note),
        hollow=not figure.complete and not strong,
    )
