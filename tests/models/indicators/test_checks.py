"""Everything that the documents print is in the file, and its checks come out as those of the documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy import select

from rvs_desktop.formats import half_up
from rvs_desktop.models.areas import Area, area_by_code
from rvs_desktop.models.formation import FormationChange, formation
from rvs_desktop.models.indicators.checks import Check, CheckKind, figure_checks
from rvs_desktop.models.indicators.goals import goals
from rvs_desktop.models.indicators.passport import passports
from rvs_desktop.models.indicators.published import published
from tests.indicator_shop import REGION, Shop, year

EAST = "oost-nederland"


@pytest.fixture(scope="module")
def source(shared: Path) -> dict[str, Any]:
    path = shared / "reference" / "indicators.yaml"
    return yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def checks_of(shop: Shop, region: str) -> list[Check]:
    return [*shop.database.read(lambda session: figure_checks(session, region))]


def printed_in(shop: Shop, region: str) -> Counter[tuple[str, str, str, str, Decimal | None]]:
    """Count (indicator, kind, area, first year, value) of everything in a file; yearly targets of one line once."""

    def work(session: Any) -> Counter[tuple[str, str, str, str, Decimal | None]]:
        areas = {row.id: row.code for row in session.scalars(select(Area))}
        about = passports(session)
        found: Counter[tuple[str, str, str, str, Decimal | None]] = Counter(
            (one.indicator, str(one.kind), areas[one.area], one.period.key if one.period else "", one.value)
            for one in published(session)
        )
        places = [area_by_code(session, region)]
        for (code, area), decided in goals(session, about.values(), places).items():
            for one in decided:
                where = "nederland" if one.level == "national" else areas[area]
                found[code, one.kind, where, one.period.key, one.value] += 1
        return found

    return shop.database.read(work)


def asked_of(source: Mapping[str, Any], east: bool) -> Counter[tuple[str, str, str, str, Decimal | None]]:
    found: Counter[tuple[str, str, str, str, Decimal | None]] = Counter()
    for indicator in source["indicators"]:
        if indicator["id"].startswith("on_") is not east:
            continue
        for value in indicator["values"]:
            first = str(value["year"])[:4]
            number = Decimal(value["value"]) if "value" in value else None
            key = (indicator["id"], value["kind"], value["area"], first if first.isdigit() else "", number)
            found[key] += 1
    return found


def test_all_published_figures_and_targets_are_loaded(
    shop: Shop, east_shop: Shop, source: dict[str, Any]
) -> None:
    asked = [asked_of(source, east) for east in (False, True)]
    assert sum(sum(each.values()) for each in asked) == 388
    there = [printed_in(shop, REGION), printed_in(east_shop, EAST)]
    for wanted, found in zip(asked, there, strict=True):
        assert not wanted - found
    extra = (there[0] - asked[0]) + (there[1] - asked[1])
    # the yearly minimum of 500 plans is a target of each of the four years of the strategy
    assert {key[0] for key in extra} == {"pga_plannen_veiligheidshuizen"}
    assert sum(extra.values()) == 3


def test_all_83_indicators_have_a_passport_with_their_lines(
    shop: Shop, east_shop: Shop, source: dict[str, Any]
) -> None:
    known = east_shop.database.read(passports) | shop.database.read(passports)
    codes = [indicator["id"] for indicator in source["indicators"]]
    assert len(codes) == 83
    for indicator in source["indicators"]:
        about = known[indicator["id"]]
        assert about.good == {"lower": "down", "higher": "up", "context": "none"}[indicator["direction"]]
        first = indicator["source"][0]
        assert about.source.startswith(f"{first[:3]}:{first.split(':')[1]}"), about.code
        assert about.definition
        assert about.name in indicator["name"]


def test_every_figure_says_where_it_stands(shop: Shop, east_shop: Shop) -> None:
    for each in (shop, east_shop):
        assert all(one.source for one in each.database.read(published))


def found_for(check: str, checks: list[Check]) -> Check | None:
    """Return the check of the program that answers one of the documents by its name."""
    for one in checks:
        when = one.period.split(":")
        names = {
            CheckKind.SUM: {f"som_{one.subject}_{when[-1]}", f"som_{one.subject}_{'_'.join(when)}"},
            CheckKind.WEIGHTED: {
                f"gewogen_{one.subject}_{one.period}",
                f"gewogen_{one.subject}_{one.period}".replace("_woninginbraak", ""),
            },
            CheckKind.CHANGE: {f"pct_{one.subject}_{when[-1]}", f"pct_{one.subject}_{one.area}"},
            CheckKind.STATED: {f"ambitie_{one.subject}", one.subject.removesuffix("_ervaren")},
            CheckKind.QUOTIENT: {f"{one.subject}_{one.period}"},
            CheckKind.IMPLIED: {f"impliciet_{one.period}_{one.subject}"},
            CheckKind.FORMATION_ROW: {
                "formatie_rij_"
                + one.subject.lower().replace(" ", "_").replace("-", "_")
                + ("_totaal" if one.period else "")
            },
            CheckKind.FORMATION_COLUMN: {
                "formatie_kolom_"
                + {"operational": "operationeel", "trainees": "aspiranten", "total": "totaal"}.get(
                    one.subject, "niet_operationeel"
                )
            },
        }.get(one.kind, set[str]())
        if check in names and not (one.kind is CheckKind.CHANGE and "change:" in one.period):
            return one
    return None


SPECIAL = {
    "straatroof_2011": (CheckKind.CHANGE, "straatroof"),
    "interventies_som": (CheckKind.ANSWERS, "Interventies in casussen"),
    "csv_2016": (CheckKind.SOURCES, "csv_aangepakt"),
    "cyberpreventie_16": (CheckKind.COMPOSED, "cyberpreventie_gemeenten"),
    "waardebeslag_duizend": (CheckKind.SOURCES, "afpakken_waardebeslag"),
    "waardebeslag_doel": (CheckKind.SAME_GOAL, "afpakken_waardebeslag"),
    "burgernet_1op5": (CheckKind.FRACTION, "burgernet_succespercentage"),
}


def test_every_check_of_the_documents_is_computed_and_agrees(
    shop: Shop, east_shop: Shop, source: dict[str, Any]
) -> None:
    ours = checks_of(shop, REGION) + checks_of(east_shop, EAST)
    seen = 0
    for check in source["checks"]:
        name = check["id"]
        if name.startswith("doelbereik_"):
            continue
        one = found_for(name, ours)
        if name in SPECIAL:
            one = next(
                each
                for each in ours
                if (each.kind, each.subject) == SPECIAL[name]
                and (name != "straatroof_2011" or ":2011:" in each.period)
            )
        assert one is not None, name
        assert one.agrees is (check["result"] == "klopt"), name
        seen += 1
    assert seen == 105 - 17


def test_every_target_of_the_documents_is_judged_as_they_say(shop: Shop, source: dict[str, Any]) -> None:
    asked = [check for check in source["checks"] if check["id"].startswith("doelbereik_")]
    assert len(asked) == 17
    for check in asked:
        code, number = check["id"].removeprefix("doelbereik_").rsplit("_", 1)
        point = next(each for each in shop.story(code).points if each.period == year(int(number)))
        wanted = "not_met" if "niet behaald" in check["check"] else "met"
        assert point.judgement.verdict == wanted, check["id"]


def of(checks: list[Check], kind: CheckKind, subject: str) -> list[Check]:
    return [each for each in checks if each.kind is kind and each.subject == subject]


def test_t28_the_districts_add_up_to_the_region_in_all_twelve_sums(shop: Shop) -> None:
    sums = [each for each in checks_of(shop, REGION) if each.kind is CheckKind.SUM]
    assert len(sums) == 12
    assert all(each.agrees for each in sums)


def test_t4_formation_rows_may_differ_by_rounding_and_say_so(shop: Shop) -> None:
    region = shop.area().id
    lines = shop.database.read(lambda session: formation(session, region))
    assert len(lines) == 14
    off = [line for line in lines if line.deviation]
    assert [(line.name, line.total, line.deviation) for line in off] == [
        ("District Gooi en Vechtstreek", 361, 1),
        ("Dienst Regionale Recherche", 713, -1),
    ]
    assert all(line.rounded and line.note for line in off)
    assert lines[-1].is_total
    assert lines[-1].total == 4949
    rows = [
        each for each in checks_of(shop, REGION) if each.kind is CheckKind.FORMATION_ROW and not each.agrees
    ]
    assert all(each.explained for each in rows)
    assert len(rows) == 2


def test_formation_changes_keep_their_sign_and_those_without_a_number(shop: Shop) -> None:
    rows = shop.database.read(
        lambda session: [
            (row.text, row.fte)
            for row in session.scalars(select(FormationChange).order_by(FormationChange.position))
        ]
    )
    assert len(rows) == 11
    assert ("Aspiranten formatief ingeleverd", "-41") in rows
    assert sum(1 for _, fte in rows if not fte) == 3


def test_t5_a_total_of_rounded_averages_differs_by_rounding(east_shop: Shop) -> None:
    one = next(
        each
        for each in of(checks_of(east_shop, EAST), CheckKind.SUM, "on_afgehandelde_verdachten")
        if "average" in each.period
    )
    assert (one.found, one.printed, one.agrees) == (1120, 1119, False)
    assert "afronding" in one.explained


def test_t6_a_clearance_rate_is_not_suspects_by_crimes(shop: Shop, east_shop: Shop) -> None:
    ours = of(checks_of(shop, REGION), CheckKind.QUOTIENT, "verdachtenratio")
    assert [(each.period, half_up(each.found, 2), each.printed) for each in ours] == [
        ("2015", Decimal("22.48"), 22),
        ("2016", Decimal("24.90"), 25),
    ]
    east = checks_of(east_shop, EAST)
    assert not of(east, CheckKind.QUOTIENT, "on_opheldering_woninginbraak")
    story = east_shop.story("on_opheldering_woninginbraak", "on-twente")
    ratio = east_shop.story("on_verdachtenratio", "on-twente")
    assert [p.result.value for p in story.points] == [9, 11]
    assert [half_up(p.result.value or Fraction(0), 1) for p in ratio.points] == [
        Decimal("8.4"),
        Decimal("10.3"),
    ]
    assert ratio.points[0].result.origin == "derived"


def test_t18_several_answers_per_case_need_not_add_up_to_a_hundred(shop: Shop) -> None:
    (one,) = of(checks_of(shop, REGION), CheckKind.ANSWERS, "Interventies in casussen")
    assert one.found == 107
    assert "meer antwoorden" in one.explained
