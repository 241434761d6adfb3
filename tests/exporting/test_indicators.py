"""``rvs export indicators``: everything that is printed, with its line, and what deliveries make of it."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from rvs_desktop import cli
from rvs_desktop.errors import UserError
from rvs_desktop.exporting.indicators import FIELDS, export_indicators
from rvs_desktop.store.database import Database
from tests.indicator_shop import REGION, Shop, goal

Row = dict[str, str]


def exported(database: Database, folder: Path, **chosen: object) -> list[Row]:
    path = folder / "indicatoren.csv"
    database.read(lambda session: export_indicators(session, path, **chosen))  # type: ignore[arg-type]
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_printed_figure_and_target_is_in_the_file(database: Database, tmp_path: Path) -> None:
    rows = exported(database, tmp_path)
    kinds = Counter(row["kind"] for row in rows)
    printed = {kind: count for kind, count in kinds.items() if kind not in ("computed", "")}
    assert sum(printed.values()) == 250 + 26 + 29
    assert printed["actual"] == 219
    assert {row["indicator"] for row in rows if not row["kind"]} == {
        "veiligheidsgevoel_buurt",
        "vertrouwen_tevredenheid_partners",
        "aangiftebereidheid",
        "geweld_samengesteld",
    }
    one = next(row for row in rows if row["indicator"] == "straatroof" and row["value"] == "360")
    assert (one["area_code"], one["period"], one["printed"], one["source"]) == (
        REGION,
        "2016",
        "360",
        "000:626",
    )
    target = next(row for row in rows if row["kind"] == "ambition" and row["indicator"] == "woninginbraken")
    assert (target["operator"], target["value"]) == ("lt", "10000")


def test_figures_that_disagree_are_both_there(database: Database, tmp_path: Path) -> None:
    rows = [row for row in exported(database, tmp_path, period="2016") if row["indicator"] == "csv_aangepakt"]
    actual = {(row["value"], row["source"], row["preferred"]) for row in rows if row["kind"] == "actual"}
    assert actual == {("68", "000:630", "1"), ("66", "000:678", "0"), ("68", "000:945", "1")}


def test_j3_4_targets_that_were_decided_later_are_left_out(database: Database, tmp_path: Path) -> None:
    shop = Shop(database)
    shop.decide("mensenhandel", goal(2021, "ge", "20", decided_on=date(2021, 3, 1)))
    before = exported(shop.database, tmp_path, as_of=date(2021, 2, 1))
    after = exported(shop.database, tmp_path, as_of=date(2021, 4, 1))
    assert len(after) == len(before) + 1


def test_one_area_and_one_period(database: Database, tmp_path: Path) -> None:
    rows = exported(database, tmp_path, area="mn-flevoland", period="2016")
    assert {row["area_code"] for row in rows} == {"mn-flevoland"}
    assert {row["period"] for row in rows} == {"2016"}
    ratio = next(row for row in rows if row["indicator"] == "verdachtenratio")
    assert (ratio["kind"], ratio["origin"], ratio["value"]) == ("computed", "derived", "37.010832")


def test_j3_1_no_actions_is_no_nought_in_the_export(database: Database, tmp_path: Path) -> None:
    shop = Shop(database)
    for area, actions in (("GM0034", 0), ("GM0171", 5)):
        shop.type("burgernet_actions", area, "2018-03", actions)
        shop.type("burgernet_successes", area, "2018-03", 0)
    rate = "burgernet_succespercentage"
    nothing = [
        row
        for row in exported(shop.database, tmp_path, area="GM0034", period="2018-03")
        if row["indicator"] == rate
    ]
    none = [
        row
        for row in exported(shop.database, tmp_path, area="GM0171", period="2018-03")
        if row["indicator"] == rate
    ]
    assert [row["status"] for row in nothing] == ["not_applicable"]
    assert [row["value"] for row in nothing] == [""]
    assert [row["value"] for row in none] == ["0"]


def test_the_command_line_writes_csv_and_a_workbook_with_the_passports(
    sample_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from openpyxl import load_workbook

    for name in ("uit.csv", "uit.xlsx"):
        code = cli.main(
            ["export", "indicators", "--database", str(sample_path), "--output", str(tmp_path / name)]
        )
        assert code == 0, capsys.readouterr().err
    book = load_workbook(tmp_path / "uit.xlsx")
    assert [cell.value for cell in next(iter(book["Indicatoren"].rows))] == [field.key for field in FIELDS]
    legend = [
        str(cell.value)
        for sheet in book
        for line in sheet.rows
        for cell in line
        if sheet.title != "Indicatoren"
    ]
    assert any("Berekening: som van de districten" in text for text in legend)


@pytest.mark.parametrize(
    ("name", "area", "period", "what"),
    [
        ("uit.pdf", None, None, "csv of .xlsx"),
        ("uit.csv", "nergens", None, "nergens"),
        ("uit.csv", None, "vroeger", "vroeger"),
    ],
)
def test_an_unknown_ending_area_or_period_is_said(
    database: Database, tmp_path: Path, name: str, area: str | None, period: str | None, what: str
) -> None:
    with pytest.raises(UserError, match=what):
        database.read(lambda session: export_indicators(session, tmp_path / name, area=area, period=period))
