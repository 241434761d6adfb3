"""Workbooks that nobody here wrote: what their manifest promises, or a clear sentence; their bytes stay as they are."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from rvs_desktop.importing.files.gate import check
from rvs_desktop.importing.files.readers import read_workbook
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.workbook import ErrorValue, Grid, Workbook
from rvs_desktop.importing.persons.personal_data import find_personal_data


@pytest.fixture
def real(shared: Path) -> Iterator[Path]:
    folder = shared / "fixtures/real"
    before = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
    yield folder
    assert before == {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def opened(folder: Path, number: str) -> Workbook:
    (path,) = folder.glob(f"{number}__*")
    return read_workbook(path)


def sheet(folder: Path, number: str) -> Grid:
    return opened(folder, number).sheets[0]


def refused(folder: Path, number: str) -> Refused:
    with pytest.raises(Refused) as refusal:
        opened(folder, number)
    return refusal.value


def test_v01_codes_keep_their_leading_zeros(real: Path) -> None:
    grid = sheet(real, "V01")
    assert len(grid.rows) == 356
    assert ("0358", "GM0358") in {row[:2] for row in grid.rows}


def test_v02_an_export_of_statline_is_read_with_its_head_and_foot(real: Path) -> None:
    grid = sheet(real, "V02")
    regions = [row for row in grid.rows if len(row) > 3 and row[0] is not None and row[1] is not None]
    filled = [int(str(row[2])) for row in regions if row[2] is not None and str(row[2]).isdigit()]
    assert (len(filled), sum(filled)) == (352, 17_475_415)
    assert str(grid.rows[-1][0]) == "Bron: CBS"


def test_v03_and_v04_names_are_decoded(real: Path) -> None:
    for number, rows in (("V03", 388), ("V04", 380)):
        grid = sheet(real, number)
        assert len(grid.rows) - 1 == rows
        assert str(grid.rows[0][0]).startswith("Gemeentecode")
        assert any("Súdwest-Fryslân" in row for row in grid.rows)


def test_v05_and_v06_a_wide_template_is_read_in_full(real: Path) -> None:
    for number, width in (("V05", 196), ("V06", 199)):
        grid = sheet(real, number)
        assert {len(row) for row in grid.rows} == {width}
        assert len(grid.rows) == 5


def test_v07_error_cells_and_side_lists(real: Path) -> None:
    grid = sheet(real, "V07")
    errors = [value for row in grid.rows for value in row if isinstance(value, ErrorValue)]
    assert (len(errors), {error.text for error in errors}) == (9, {"#N/B"})
    assert grid.rows[1][:2] == ("Aa en Hunze", "Aa en Hunze")
    assert "Hengelo (O.)" in grid.rows[3]


def test_v08_and_v09_lists_of_the_region_atlas(real: Path) -> None:
    units = [row for row in sheet(real, "V08").rows if "Midden-Nederland" in row or "Midden Nederland" in row]
    assert len(units) == 39
    houses = [row for row in sheet(real, "V09").rows if any("Veiligheidshuis" in str(value) for value in row)]
    assert houses


def test_v10_dates_count_from_1904(real: Path) -> None:
    grid = sheet(real, "V10")
    assert [row[0] for row in grid.rows[:2]] == [date(2021, 1, 1), date(2021, 1, 2)]


def test_v11_a_hidden_sheet_is_told(real: Path) -> None:
    workbook = opened(real, "V11")
    assert [one.hidden for one in workbook.sheets] == [True, False]
    assert "hidden_sheets" in workbook.carries


def test_v12_a_password_is_told(real: Path) -> None:
    refusal = refused(real, "V12")
    assert refusal.problem.code == "encrypted"
    assert "met een wachtwoord beveiligd" in refusal.problem.message


def test_v13_an_old_workbook_under_a_new_name_is_read_by_its_content(real: Path) -> None:
    (path,) = real.glob("V13__*")
    assert check(path) == "xls"
    assert len(sheet(real, "V13").rows) == 13


def test_v14_an_empty_file_is_told(real: Path) -> None:
    assert refused(real, "V14").problem.code == "empty_file"


def test_v15_each_error_cell_is_told(real: Path) -> None:
    grid = sheet(real, "V15")
    assert sum(value == ErrorValue("#N/B") for row in grid.rows for value in row) == 307


def test_v16_strict_workbooks_are_read(real: Path) -> None:
    workbook = opened(real, "V16")
    assert [one.name for one in workbook.sheets] == ["Sheet1", "Sheet Number 2"]
    assert workbook.sheets[0].cell(1, 2) == 2
    assert workbook.sheets[1].cell(3, 0) == date(1990, 1, 1)


def test_v17_a_formula_without_a_result_is_told(real: Path) -> None:
    grid = sheet(real, "V17")
    assert grid.unresolved == {(1, 2)}
    assert grid.cell(1, 2) is None


def test_v18_numbers_in_text_stay_as_they_were_typed(real: Path) -> None:
    grid = sheet(real, "V18")
    texts = {str(value).strip() for row in grid.rows for value in row if value is not None}
    assert {"-1 414", "- 1", "566,216"} <= texts


def test_none_of_them_is_taken_for_a_list_of_persons(real: Path) -> None:
    for path in sorted(real.glob("V*")):
        try:
            workbook = read_workbook(path)
        except Refused:
            continue
        for grid in (*workbook.sheets, *workbook.asides):
            assert find_personal_data(grid) == [], path.name


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("33-unusable-files/PGA leeg.xlsx", "empty_file"),
        ("33-unusable-files/Beveiligd Q1 2020.xlsx", "encrypted"),
        ("33-unusable-files/Afgebroken download.xlsx", "unreadable"),
    ],
)
def test_unusable_files_are_refused_with_a_sentence(shared: Path, name: str, code: str) -> None:
    with pytest.raises(Refused) as refusal:
        read_workbook(shared / "fixtures/import" / name)
    assert refusal.value.problem.code == code
    assert Path(name).name in refusal.value.problem.message


@pytest.mark.parametrize(
    ("name", "reader", "first"),
    [
        ("33-unusable-files/webrapport juni 2018.xls", "html", None),
        ("34-wrong-extension/Inwoners per 1 januari 2020.xls", "calamine", "Code"),
        ("35-binary-workbook/Verward gedrag 2018.xlsb", "calamine", "Meldingen verward gedrag 2018"),
    ],
)
def test_a_lying_or_rare_extension_is_read_by_its_content(
    shared: Path, name: str, reader: str, first: str | None
) -> None:
    workbook = read_workbook(shared / "fixtures/import" / name)
    assert workbook.reader == reader
    if first is not None:
        assert str(workbook.sheets[0].cell(0, 0)).startswith(first[:4])


def test_hidden_parts_are_marked(shared: Path) -> None:
    workbook = read_workbook(shared / "fixtures/import/22-hidden-parts/PGA 1e halfjaar gefilterd.xlsx")
    data, lists = workbook.sheets
    assert (data.hidden, lists.hidden) == (False, True)
    assert len(data.hidden_rows) == 29
    assert data.hidden_columns == {3}


def test_formulas_are_marked_by_whether_they_have_a_result(shared: Path) -> None:
    folder = shared / "fixtures/import"
    without = read_workbook(folder / "25-formulas-without-results/PGA stand berekend.xlsx").sheets[0]
    assert {(row, 1) for row in range(1, 17)} <= without.unresolved
    computed = read_workbook(folder / "24-formulas-with-results/Burgernet Q3 2020.xlsx").sheets[0]
    assert computed.unresolved == frozenset()
    assert computed.cell(20, 1) == ErrorValue("#DEEL/0!")
    assert set(computed.formats.values()) == {"0.0%"}


def test_every_sample_workbook_passes_the_gate_but_those_that_may_not(shared: Path) -> None:
    # S7: no real sheet is refused wrongly.
    refusals: set[str] = set()
    for path in sorted((shared / "fixtures/import").glob("*/*")):
        if path.suffix in {".yaml", ".py", ".md"} or path.name.endswith("truth.csv"):
            continue
        try:
            read_workbook(path)
        except Refused:
            refusals.add(path.name)
    assert refusals == {"PGA leeg.xlsx", "Beveiligd Q1 2020.xlsx", "Afgebroken download.xlsx"}
