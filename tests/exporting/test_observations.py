from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rvs_desktop.errors import Cancelled, UserError
from rvs_desktop.exporting.observations import export_observations
from rvs_desktop.exporting.safe_text import guarded, runs_as_formula

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.store.database import Database

HEAD = "measure,area_code,area,period,value,status,qualifier,source_file,source_sheet,source_cell"


def exported(database: Database, path: Path, **options: Any) -> list[dict[str, str]]:
    count = database.read(lambda session: export_observations(session, path, **options))
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == count
    return rows


def test_the_csv_is_what_the_command_line_promises(sample_database: Database, tmp_path: Path) -> None:
    path = tmp_path / "uit.csv"
    rows = exported(sample_database, path)
    assert path.read_text(encoding="utf-8").splitlines()[0] == HEAD
    by_key = {(row["measure"], row["area_code"], row["period"]): row for row in rows}
    assert len(by_key) == len(rows) == 3900
    almere = by_key["pga_local_plans", "GM0034", "2020-Q4"]
    assert (almere["area"], almere["value"], almere["status"]) == ("Almere", "77", "value")
    lopik = by_key["pga_local_plans", "GM0331", "2020-Q4"]
    assert (lopik["value"], lopik["status"]) == ("", "missing")
    oudewater = by_key["pga_local_plans", "GM0589", "2019-Q4"]
    assert (oudewater["value"], oudewater["status"]) == ("0", "value")
    assert by_key["pga_local_plans", "GM0345", "2020-Q4"]["qualifier"] == "provisional"


def test_an_area_brings_what_lies_in_it(sample_database: Database, tmp_path: Path) -> None:
    rows = exported(sample_database, tmp_path / "uit.csv", area="mn-flevoland", period="2020-Q4")
    assert {row["area"] for row in rows} == {
        "Almere",
        "Dronten",
        "Lelystad",
        "Noordoostpolder",
        "Urk",
        "Zeewolde",
    }
    assert {row["period"] for row in rows} == {"2020-Q4", "2020-10", "2020-11"}
    region = exported(sample_database, tmp_path / "uit.csv", area="midden-nederland")
    assert len(region) == 3900


def test_one_municipality_and_one_year(sample_database: Database, tmp_path: Path) -> None:
    rows = exported(sample_database, tmp_path / "uit.csv", area="GM0344", period="2019")
    assert {row["area"] for row in rows} == {"Utrecht"}
    assert {row["period"][:4] for row in rows} == {"2019"}
    assert {"2019", "2019-Q1", "2019-12"} <= {row["period"] for row in rows}


def test_as_of_keeps_the_areas_of_that_day(sample_database: Database, tmp_path: Path) -> None:
    def names(**options: Any) -> set[str]:
        return {row["area"] for row in exported(sample_database, tmp_path / "uit.csv", **options)}

    assert "Vijfheerenlanden" not in names(as_of=date(2018, 6, 30))
    assert "Vijfheerenlanden" in names(as_of=date(2019, 1, 1))
    district = "mn-gooi-en-vechtstreek"
    assert "Weesp" in names(as_of=date(2021, 12, 31), area=district)
    assert "Weesp" not in names(as_of=date(2022, 1, 1), area=district)
    assert "Weesp" in names(area=district)


def add_decimal_figure(session: Session) -> None:
    from sqlalchemy import select

    from rvs_desktop.models.areas import area_by_code
    from rvs_desktop.models.figures import Measure, measures, set_observation
    from rvs_desktop.periods import Period

    session.scalars(select(Measure).where(Measure.code == "robberies")).one().decimals = 1
    session.flush()
    measure = measures(session, ("robberies",))["robberies"]
    set_observation(session, measure, area_by_code(session, "GM0034"), Period.parse("2020-01"), 145)


def test_decimals_have_a_point_and_a_typed_figure_has_no_source(database: Database, tmp_path: Path) -> None:
    database.edit("Overvallen", add_decimal_figure)
    (row,) = exported(database, tmp_path / "uit.csv")
    assert row["value"] == "14.5"
    assert row["source_file"] == row["source_sheet"] == row["source_cell"] == ""


def test_s8_hostile_names_do_not_run_from_the_csv(
    sample_database: Database, tmp_path: Path, hostile: tuple[str, ...]
) -> None:
    def rename(session: Session) -> None:
        from sqlalchemy import select

        from rvs_desktop.models.areas import Area

        codes = {row["area_code"] for row in before}
        areas = session.scalars(select(Area).where(Area.code.in_(codes)).order_by(Area.code))
        for area, text in zip(areas, hostile, strict=False):
            area.name = text

    before = exported(sample_database, tmp_path / "uit.csv", period="2020-Q4")
    sample_database.edit("Namen", rename)
    names = {row["area"] for row in exported(sample_database, tmp_path / "uit.csv", period="2020-Q4")}
    assert {guarded(text) for text in hostile} <= names
    assert not [name for name in names if runs_as_formula(name)]


def test_the_workbook_holds_the_same_rows(sample_database: Database, tmp_path: Path) -> None:
    import openpyxl

    rows = exported(sample_database, tmp_path / "uit.csv", area="GM0307")
    path = tmp_path / "uit.xlsx"
    sample_database.read(lambda session: export_observations(session, path, area="GM0307"))
    book = openpyxl.load_workbook(path)
    sheet = book["Waarnemingen"]
    found = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    assert found[0] == HEAD.split(",")
    assert found[1:] == [list(row.values()) for row in rows]
    assert isinstance(sheet["E2"].value, int)
    signs = [row[0].value for row in book["Legenda"].iter_rows()]
    assert "Voorbeeldgegevens" in signs
    assert "Let op" in signs


@pytest.mark.parametrize(
    ("name", "options", "sentence"),
    [
        ("uit.pdf", {}, r"eindigt niet op \.csv of \.xlsx"),
        ("uit.csv", {"area": "GM9999"}, "GM9999"),
        ("uit.csv", {"period": "20"}, "20 is geen periode"),
    ],
)
def test_what_cannot_be_exported_is_told(
    database: Database, tmp_path: Path, name: str, options: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        database.read(lambda session: export_observations(session, tmp_path / name, **options))
    assert not (tmp_path / name).exists()


def test_an_export_can_be_stopped(sample_database: Database, tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    for name in ("uit.csv", "uit.xlsx"):
        with pytest.raises(Cancelled):
            sample_database.read(
                lambda session, name=name: export_observations(session, tmp_path / name, progress=stop)
            )
        assert not (tmp_path / name).exists()
