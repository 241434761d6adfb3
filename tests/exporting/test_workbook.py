from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from rvs_desktop.errors import Cancelled, UserError
from rvs_desktop.exporting.marks import Marked
from rvs_desktop.exporting.safe_text import printable
from rvs_desktop.exporting.tables import ExportTable, Total, Value
from rvs_desktop.exporting.workbook import MOST_ROWS, write_workbook
from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.models.figures import Qualifier, Status

FIELDS = (
    Field("name", "Gemeente", width=22),
    Field("count", "Acties", FieldKind.COUNT, help="uitgezette acties"),
    Field("share", "Succes", FieldKind.PERCENT),
    Field("cents", "Bijdrage", FieldKind.CENTS, unit="euro"),
    Field("fte", "Formatie", FieldKind.DECIMAL, unit="fte"),
    Field("day", "Sinds", FieldKind.DATE),
    Field("trend", "Verloop", FieldKind.TREND),
)
ROWS: list[list[Value]] = [
    ["Almere", 241, Fraction(38, 241), 7510736, Decimal("12.5"), date(2020, 12, 1), None],
    ["Lopik", Marked(None, Status.MISSING), None, -5, Decimal("0.25"), None, None],
    ["Baarn", Marked(10, qualifier=Qualifier.CIRCA), Fraction(0), 0, 3, date(1899, 12, 31), None],
]
MADE = datetime(2020, 12, 1, 9, 5, tzinfo=UTC)


def table(rows: list[list[Value]] = ROWS, **changes: Any) -> ExportTable:
    options: dict[str, Any] = {"scope": "Regio, 2020", "total": Total(values={"share": Fraction(299, 2073)})}
    return ExportTable("Burgernet", FIELDS, rows, len(rows), **options | changes)


def opened(path: Path, *, formulas: bool = False) -> Any:
    import openpyxl

    return openpyxl.load_workbook(path, data_only=not formulas)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "uit.xlsx"


def test_j7_11_numbers_are_numbers_with_dutch_formats(path: Path) -> None:
    write_workbook(table(), path, made_at=MADE)
    sheet = opened(path)["Cijfers"]
    assert [cell.value for cell in sheet[4]] == [
        *("Gemeente", "Acties", "Succes", "Bijdrage (euro)", "Formatie (fte)", "Sinds"),
    ]
    assert [cell.value for cell in sheet[5]] == [
        "Almere",
        241,
        pytest.approx(38 / 241),
        75107.36,
        12.5,
        datetime(2020, 12, 1),  # noqa: DTZ001 - a workbook knows no time zones
    ]
    formats = ["General", "#,##0", "0.0%", "[$€-413] #,##0.00", "#,##0.0", "d-m-yyyy"]
    assert [cell.number_format for cell in sheet[5]] == formats
    assert sheet["E6"].number_format == "#,##0.00"
    assert sheet["F7"].value == "31-12-1899"


def test_j2_4_missing_is_not_zero_in_a_workbook(path: Path) -> None:
    rows: list[list[Value]] = [["Urk", 0], ["Lopik", Marked(None, Status.MISSING)], ["Vianen", None]]
    write_workbook(ExportTable("Burgernet", FIELDS[:2], rows, 3), path)
    sheet = opened(path)["Cijfers"]
    assert [sheet[f"B{row}"].value for row in (5, 6, 7)] == [0, "n.b.", None]


def test_j7_11_totals_calculate_and_count_figures_with_a_word(path: Path) -> None:
    write_workbook(table(), path)
    formulas, values = opened(path, formulas=True)["Cijfers"], opened(path)["Cijfers"]
    assert [cell.value for cell in formulas[8]] == [
        "Totaal",
        "=SUM(B5:B7)+10",
        pytest.approx(299 / 2073),
        "=SUM(D5:D7)",
        "=SUM(E5:E7)",
        None,
    ]
    assert [cell.value for cell in values[8]] == [
        "Totaal",
        251,
        pytest.approx(299 / 2073),
        75107.31,
        15.75,
        None,
    ]


def test_a_total_of_nothing_stays_blank(path: Path) -> None:
    write_workbook(table([["Lopik", Marked(None, Status.MISSING), None, None, None, None, None]]), path)
    assert [cell.value for cell in opened(path)["Cijfers"][6]][:2] == ["Totaal", None]


def test_j7_11_heading_and_name_stay_in_sight_and_the_legend_explains(path: Path) -> None:
    write_workbook(table(sample=True, persons=True, notes=[("Geleverd", "34 van 39")]), path, made_at=MADE)
    book = opened(path)
    sheet, legend = book["Cijfers"], book["Legenda"]
    assert sheet.freeze_panes == "B5"
    assert sheet.auto_filter.ref == "A4:F7"
    assert sheet.print_title_rows == "$4:$4"
    assert sheet.column_dimensions["A"].width > 20
    assert sheet["A2"].value == "Regio, 2020 · Voorbeeldgegevens · vertrouwelijk – bevat kleine aantallen"
    lines = {row[0].value: row[1].value for row in legend.iter_rows() if row[0].value}
    assert lines["Gemaakt"].endswith("RVS Desktop 0.1.0")
    assert lines["Gemaakt"].startswith("1-12-2020")
    assert lines["Geleverd"] == "34 van 39"
    assert lines["Acties"] == "uitgezette acties"
    assert {"n.b.", "n.v.t.", "x", "ca. 10", "Voorbeeldgegevens"} <= set(lines)


def test_d6_the_properties_name_an_organisation_and_no_person(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USER", "jansen")
    monkeypatch.setenv("USERNAME", "jansen")
    write_workbook(table(), path, organisation="Bureau RVS")
    properties = opened(path).properties
    assert (properties.creator, properties.lastModifiedBy) == ("Bureau RVS", "Bureau RVS")
    assert properties.title == "Burgernet"
    with zipfile.ZipFile(path) as archive:
        assert not [name for name in archive.namelist() if b"jansen" in archive.read(name)]


@pytest.mark.parametrize("streamed", [False, True])
def test_s8_hostile_text_stays_text_in_a_workbook(
    path: Path, streamed: bool, hostile: tuple[str, ...]
) -> None:
    texts = [*hostile, *(["a"] * 6000 if streamed else [])]
    rows: list[list[Value]] = [[text] for text in texts]
    write_workbook(
        ExportTable("=1+1", [Field("text", "=1+1")], rows, len(rows), scope="+1"), path, organisation="=1"
    )
    sheet = opened(path, formulas=True)["Cijfers"]
    found = [sheet.cell(row + 5, 1) for row in range(len(hostile))]
    # openpyxl leaves this escape in streamed text
    read = [str(cell.value).replace("_x005F_", "_") for cell in found]
    assert read == [printable(text) for text in hostile]
    assert {cell.data_type for cell in found} == {"s"}
    assert (sheet["A1"].value, sheet["A1"].data_type, sheet["A4"].data_type) == ("=1+1", "s", "s")
    assert [cell.quotePrefix for cell in found[:12]] == [True] * 12
    with zipfile.ZipFile(path) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/")]
    assert not [sheet for sheet in sheets if b"<f>" in sheet or b"hyperlink" in sheet]


def test_s8_a_second_reader_sees_the_same_texts(path: Path, hostile: tuple[str, ...]) -> None:
    from python_calamine import CalamineWorkbook

    rows: list[list[Value]] = [[text] for text in hostile]
    write_workbook(ExportTable("Proef", [Field("text", "Tekst")], rows, len(rows)), path)
    read = CalamineWorkbook.from_path(path).get_sheet_by_name("Cijfers").to_python(skip_empty_area=False)
    assert [row[0] for row in read[4:]] == [printable(text) for text in hostile]


def test_a_table_for_programs_has_its_heading_in_the_first_row(path: Path) -> None:
    write_workbook(table(plain=True, total=None, sheet="Waarnemingen"), path)
    sheet = opened(path)["Waarnemingen"]
    assert (sheet["A1"].value, sheet["A2"].value, sheet.freeze_panes) == ("Gemeente", "Almere", "B2")


def test_an_empty_table_is_a_workbook_with_a_heading(path: Path) -> None:
    write_workbook(table([], total=None), path)
    assert opened(path)["Cijfers"]["A4"].value == "Gemeente"


def many(count: int) -> Iterator[list[Value]]:
    return ([f"Gemeente {number}", number] for number in range(count))


def test_a_large_table_is_streamed_and_tells_how_far_it_is(path: Path) -> None:
    from python_calamine import CalamineWorkbook

    told: list[tuple[int, int]] = []
    large = ExportTable("Groot", FIELDS[:2], many(12_000), 12_000, total=Total())
    write_workbook(large, path, progress=lambda done, total: told.append((done, total)))
    read = CalamineWorkbook.from_path(path).get_sheet_by_name("Cijfers").to_python(skip_empty_area=False)
    assert read[4] == ["Gemeente 0", 0]
    assert read[-1] == ["Totaal", sum(range(12_000))]
    assert told[-1] == (12_000, 12_000)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_stopping_leaves_what_stood_there(path: Path) -> None:
    path.write_text("oud")

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_workbook(ExportTable("Groot", FIELDS[:2], many(12_000), 12_000), path, progress=stop)
    assert path.read_text() == "oud"
    assert [each.name for each in path.parent.iterdir()] == ["uit.xlsx"]


def test_a_table_longer_than_a_worksheet_is_refused_before_anything_is_written(path: Path) -> None:
    with pytest.raises(UserError, match="Kies een kortere periode"):
        write_workbook(ExportTable("Groot", FIELDS[:2], (), MOST_ROWS + 1), path)
    assert not path.exists()


def test_r5_a_full_disk_is_told_and_leaves_what_stood_there(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    from xlsxwriter import workbook

    def full(*arguments: Any, **options: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    path.write_text("oud")
    monkeypatch.setattr(workbook.ZipFile, "write", full)
    monkeypatch.setattr(workbook.ZipFile, "writestr", full)
    with pytest.raises(UserError, match="de schijf is vol"):
        write_workbook(table(), path)
    assert path.read_text() == "oud"
    assert [each.name for each in path.parent.iterdir()] == ["uit.xlsx"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_r5_an_archive_on_a_full_disk_complains_once_and_not_again_when_it_is_thrown_away() -> None:
    from zipfile import ZipFile

    from rvs_desktop.exporting.sink import Sink

    def fill(sink: Any) -> None:
        archive = ZipFile(sink, "w")
        archive.writestr("blad", "x" * 100_000)
        archive.close()

    with pytest.raises(OSError, match="No space"), Sink(Path("/dev/full")) as full:
        fill(full)
    with Sink(Path(os.devnull)) as sink:
        left: Any = sink
        archive = ZipFile(left, "w")
    del archive


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="bestaat niet"):
        write_workbook(table(), tmp_path / "weg" / "uit.xlsx")
