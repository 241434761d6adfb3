from __future__ import annotations

import csv
import re
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from rvs_desktop.formats import format_percent
from rvs_desktop.periods import Period

REFERENCE = Path(__file__).parents[1] / "database" / "reference"
REGIONS = ("midden-nederland", "oost-nederland")
QUALIFIERS = {"", "provisional", "circa", "more_than", "at_least", "nearly"}

Row = dict[str, str]


def rows(*parts: str) -> list[Row]:
    with REFERENCE.joinpath(*parts).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read(*parts: str) -> dict[str, Any]:
    return yaml.safe_load(REFERENCE.joinpath(*parts).read_text(encoding="utf-8"))


def holds(row: Row, day: date, *columns: str) -> bool:
    """Tell whether a day lies between each pair of inclusive dates."""
    pairs = zip(columns[::2], columns[1::2], strict=True)
    iso = day.isoformat()
    return all(
        (not row[start] or row[start] <= iso) and (not row[end] or iso <= row[end]) for start, end in pairs
    )


def members(region: str, day: date) -> list[Row]:
    dates = ("valid_from", "valid_to", "member_from", "member_to")
    return [
        row for row in rows(region, "areas.csv") if row["kind"] == "municipality" and holds(row, day, *dates)
    ]


def subjects() -> set[str]:
    catalogue = read("measures.yaml")
    return {entry["code"] for entry in (*catalogue["measures"], *catalogue["rates"])}


def folded(name: str) -> str:
    """Return a name without case, spaces and punctuation, as names are compared."""
    return re.sub(r"[\W_]", "", name.casefold())


@pytest.mark.parametrize(
    ("region", "day", "count"),
    [
        ("midden-nederland", date(2015, 12, 31), 41),
        ("midden-nederland", date(2017, 6, 30), 39),
        ("midden-nederland", date(2018, 12, 31), 39),
        ("midden-nederland", date(2019, 1, 1), 39),
        ("midden-nederland", date(2019, 6, 30), 39),
        ("midden-nederland", date(2020, 12, 31), 39),
        ("midden-nederland", date(2021, 12, 31), 39),
        ("midden-nederland", date(2022, 1, 1), 38),
        ("oost-nederland", date(2017, 6, 30), 79),
        ("oost-nederland", date(2018, 2, 28), 78),
        ("oost-nederland", date(2019, 1, 1), 76),
        ("oost-nederland", date(2020, 12, 31), 76),
    ],
)
def test_t26_the_number_of_municipalities_depends_on_the_date(region: str, day: date, count: int) -> None:
    assert len(members(region, day)) == count


def test_t25_vianen_goes_and_vijfheerenlanden_comes() -> None:
    names = {
        year: {row["name"] for row in members("midden-nederland", date(year, 6, 30))} for year in (2018, 2019)
    }
    assert names[2018] - names[2019] == {"Vianen"}
    assert names[2019] - names[2018] == {"Vijfheerenlanden"}


def test_weesp_leaves_the_region_before_it_ends() -> None:
    weesp = next(row for row in rows("midden-nederland", "areas.csv") if row["name"] == "Weesp")
    assert (weesp["member_to"], weesp["valid_to"]) == ("2021-12-31", "2022-03-23")


@pytest.mark.parametrize("region", REGIONS)
def test_every_area_has_one_row_and_a_parent_that_exists(region: str) -> None:
    areas = rows(region, "areas.csv")
    kinds = {row["code"]: row["kind"] for row in areas}
    assert len(kinds) == len(areas)
    assert Counter(kinds.values())["region"] == 1
    assert Counter(kinds.values())["district"] == 5
    above = {"municipality": "district", "district": "region"}
    for row in areas:
        assert row["source"], row
        if row["kind"] in above:
            assert kinds[row["parent"]] == above[row["kind"]], row
        else:
            assert (row["code"], row["parent"]) == (region, "")


def test_no_area_stands_in_two_regions() -> None:
    codes = [row["code"] for region in REGIONS for row in rows(region, "areas.csv")]
    assert not [code for code, count in Counter(codes).items() if count > 1]


def test_municipalities_of_the_country_have_unique_codes_and_names() -> None:
    country = rows("municipalities_nl.csv")
    assert len({row["code"] for row in country}) == len(country) == 425
    assert len({folded(row["name"]) for row in country}) == len(country)
    assert all(re.fullmatch(r"GM\d{4}", row["code"]) and row["province"] for row in country)


@pytest.mark.parametrize("region", REGIONS)
def test_a_region_and_the_country_say_the_same_of_a_municipality(region: str) -> None:
    country = {row["code"]: row for row in rows("municipalities_nl.csv")}
    for row in rows(region, "areas.csv"):
        if row["kind"] == "municipality":
            same = country[row["code"]]
            for column in ("name", "province", "valid_to"):
                assert same[column] == row[column], (row["code"], column)
            assert same["valid_from"] == row["valid_from"] or not row["valid_from"]


@pytest.mark.parametrize("name", ["municipalities_nl.csv", *(f"{region}/areas.csv" for region in REGIONS)])
def test_every_date_exists_and_ends_after_it_begins(name: str) -> None:
    for row in rows(name):
        for start, end in (("valid_from", "valid_to"), ("member_from", "member_to")):
            found = [date.fromisoformat(text) for text in (row.get(start), row.get(end)) if text]
            assert found == sorted(found), row


@pytest.mark.parametrize("region", REGIONS)
def test_changes_join_areas_that_end_and_begin_on_that_day(region: str) -> None:
    country = {row["code"]: row for row in rows("municipalities_nl.csv")}
    for part in rows(region, "area_changes.csv"):
        first = date.fromisoformat(part["effective_date"])
        assert part["source"]
        if part["kind"] == "transfer":
            assert part["from"] == part["to"], "an area that belongs elsewhere stays the same area"
            continue
        old, new = country[part["from"]], country[part["to"]]
        assert date.fromisoformat(old["valid_to"]).toordinal() == first.toordinal() - 1, part
        assert holds(new, first, "valid_from", "valid_to"), part
        assert 1 <= int(part["weight"]) <= 1_000_000
        assert part["kind"] == "merge"


@pytest.mark.parametrize("region", REGIONS)
def test_inhabitants_are_counted_once_for_areas_that_existed(region: str) -> None:
    country = {row["code"]: row for row in rows("municipalities_nl.csv")}
    found = rows(region, "inhabitants.csv")
    assert len({(row["area"], row["period"]) for row in found}) == len(found)
    for row in found:
        assert row["source"]
        assert int(row["value"]) > 900
        assert row["qualifier"] in QUALIFIERS
        assert date.fromisoformat(row["reference_date"]).year == int(row["period"])
        assert holds(country[row["area"]], Period.parse(row["period"]).start, "valid_from", "valid_to"), row


@pytest.mark.parametrize(
    ("period", "total"), [("2020", 2_038_098), ("2021", 2_048_488), ("2022", 2_065_308)], ids=str
)
def test_inhabitants_of_midden_nederland_are_complete_from_2020(period: str, total: int) -> None:
    found = [row for row in rows("midden-nederland", "inhabitants.csv") if row["period"] == period]
    assert len(found) == 39
    assert sum(int(row["value"]) for row in found) == total


def test_t3_the_inhabitants_behind_the_published_contribution_are_noted_not_recomputed() -> None:
    noted = rows("midden-nederland", "noted_figures.csv")
    value = next(row["value"] for row in noted if row["subject"] == "inhabitants")
    assert Decimal(value) * Decimal("0.04") == Decimal("75107.36")
    for row in noted:
        assert row["subject"] in subjects()
        assert row["qualifier"] in QUALIFIERS
        Decimal(row["value"])


def test_t27_every_spelling_leads_to_one_area() -> None:
    for region in REGIONS:
        areas = rows(region, "areas.csv")
        names = {folded(row["name"]): row["code"] for row in rows("municipalities_nl.csv")}
        names |= {folded(row["name"]): row["code"] for row in areas if row["kind"] != "municipality"}
        known = {row["code"] for row in (*areas, *rows("municipalities_nl.csv"))}
        written: set[tuple[str, str]] = set()
        for row in (*rows("aliases_nl.csv"), *rows(region, "aliases.csv")):
            assert row["code"] in known, row
            assert (row["code"], row["alias"]) not in written, row
            written.add((row["code"], row["alias"]))
            assert names.setdefault(folded(row["alias"]), row["code"]) == row["code"], row


def test_t27_the_spellings_of_the_documents_are_known() -> None:
    spelled = {(row["alias"], row["code"]) for region in REGIONS for row in rows(region, "aliases.csv")}
    assert {
        ("Gooi- en Vechtstreek", "mn-gooi-en-vechtstreek"),
        ("Gooi en Vecht", "mn-gooi-en-vechtstreek"),
        ("Stad Utrecht", "mn-stad-utrecht"),
        ("Utrecht-Stad", "mn-stad-utrecht"),
        ("NO-Gelderland", "on-noord-oost-gelderland"),
        ("Tw ente", "on-twente"),
    } <= spelled


def test_the_catalogue_is_whole() -> None:
    catalogue = read("measures.yaml")
    codes = [entry["code"] for entry in catalogue["measures"]]
    delivered = [code for dataset in catalogue["datasets"] for code in dataset["measures"]]
    assert len(set(codes)) == len(codes)
    assert sorted(delivered) == sorted(codes)
    for measure in catalogue["measures"]:
        assert measure["nature"] in {"flow", "stock"}
        assert measure["good"] in {"up", "down", "none"}
        assert measure["unit"] in {"count", "percent", "euro", "fte", "ratio"}
        assert measure["aliases"]
    for rate in catalogue["rates"]:
        assert {rate["numerator"], rate["denominator"]} <= set(codes)
        assert rate["code"] not in codes
    for rule in catalogue["part_rules"]:
        assert {rule["part"], rule["whole"]} <= set(codes)
    for dataset in catalogue["datasets"]:
        assert dataset["period"] in {"month", "quarter", "year"}
        assert set(dataset.get("multi_response", [])) <= set(dataset["measures"])


def test_headings_lead_to_one_measure() -> None:
    found: dict[str, str] = {}
    for measure in read("measures.yaml")["measures"]:
        for text in (measure["name"], *measure["aliases"]):
            assert found.setdefault(folded(text), measure["code"]) == measure["code"], text


@pytest.mark.parametrize("name", ["midden-nederland/targets.yaml", "midden-nederland/sample_targets.yaml"])
def test_targets_are_exact_and_quoted(name: str) -> None:
    targets = read(name)["targets"]
    keys = [(target["subject"], target["area"], target["period"]) for target in targets]
    assert len(set(keys)) == len(keys)
    for target in targets:
        assert target["subject"] in subjects()
        assert target["operator"] in {"le", "lt", "ge", "gt", "eq"}
        assert isinstance(target["value"], str)
        assert Decimal(target["value"]) > 0
        assert Period.parse(target["period"])
        assert target["text"]
        assert target["decision"]
        assert target["source"]


def test_j3_3_burglary_targets_are_three_points_with_their_own_operators() -> None:
    targets = [
        entry
        for entry in read("midden-nederland", "targets.yaml")["targets"]
        if entry["subject"] == "burglaries"
    ]
    assert [(entry["period"], entry["operator"], entry["value"]) for entry in targets] == [
        ("2016", "le", "11093"),
        ("2017", "le", "10679"),
        ("2018", "lt", "10000"),
    ]


def test_t7_a_break_in_a_series_has_a_reason() -> None:
    for entry in read("midden-nederland", "targets.yaml")["series_breaks"]:
        assert entry["measure"] in subjects()
        assert Period.parse(entry["from_period"])
        assert entry["reason"]


def sample() -> dict[tuple[str, str, str], Row]:
    found = rows("midden-nederland", "sample_observations.csv")
    by_key = {(row["measure"], row["area"], row["period"]): row for row in found}
    assert len(by_key) == len(found)
    return by_key


def test_sample_figures_are_of_known_measures_areas_and_periods() -> None:
    codes = {row["code"] for row in members("midden-nederland", date(2020, 12, 31))}
    measures = subjects()
    for (measure, area, period), row in sample().items():
        assert measure in measures
        assert area in codes
        assert Period.parse(period).year in {2019, 2020}
        assert row["qualifier"] in QUALIFIERS
        assert row["status"] in {"value", "missing"}
        assert (row["status"] == "value") == bool(re.fullmatch(r"\d+", row["value"]))


def test_j2_4_the_sample_shows_zero_and_missing() -> None:
    figures = sample()
    assert figures["pga_local_plans", "GM0589", "2019-Q4"]["value"] == "0"
    late = [
        key[1]
        for key, row in figures.items()
        if key[::2] == ("pga_local_plans", "2020-Q4") and not row["value"]
    ]
    assert sorted(late) == ["GM0184", "GM0308", "GM0331", "GM0339", "GM0589"]


def test_j2_10_in_the_sample_stock_and_flow_disagree_in_one_place() -> None:
    figures = {key: int(row["value"]) for key, row in sample().items() if row["value"]}
    wrong: list[tuple[str, str]] = []
    for kind in ("pga_local", "top_x"):
        for (measure, area, period), stand in figures.items():
            opening = (measure, area, Period.parse(period).shift(-1).key)
            if measure == f"{kind}_plans" and opening in figures:
                flow = figures[f"{kind}_inflow", area, period] - figures[f"{kind}_outflow", area, period]
                if figures[opening] + flow != stand:
                    wrong.append((area, period))
    assert wrong == [("GM0355", "2020-Q2")]


def test_the_sample_has_the_published_burgernet_figures() -> None:
    figures = sample()

    def total(measure: str, year: str) -> int:
        return sum(
            int(row["value"]) for key, row in figures.items() if key[0] == measure and key[2].startswith(year)
        )

    assert total("burgernet_actions", "2020") == 2073
    assert format_percent(total("burgernet_successes", "2020"), 2073) == "14,4%"
    assert format_percent(total("burgernet_successes", "2019"), total("burgernet_actions", "2019")) == "11,6%"
    for (measure, area, period), row in figures.items():
        if measure == "burgernet_successes":
            assert int(row["value"]) <= int(figures["burgernet_actions", area, period]["value"])
    assert max(key[2] for key in figures if key[0] == "burgernet_actions") == "2020-11"


def test_the_catalogue_agrees_with_the_shared_one(shared: Path) -> None:
    agreed: dict[str, Any] = yaml.safe_load(
        (shared / "reference" / "measures.yaml").read_text(encoding="utf-8")
    )
    ours = read("measures.yaml")
    assert {part: ours[part] for part in agreed} == agreed
