"""Mergers, splits, renamings, transfers and ends as verbs: checked and shown beforehand, one step, one undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.area_changes.applying import apply_plan
from rvs_desktop.models.area_changes.inhabitants import Inhabitants, inhabitants_by_year
from rvs_desktop.models.area_changes.lineage import EventKind, Part, events
from rvs_desktop.models.area_changes.planning import (
    AreaPlan,
    NewArea,
    plan_end,
    plan_merge,
    plan_rename,
    plan_split,
    plan_transfer,
)
from rvs_desktop.models.area_changes.preview import Amount, PlanPreview, preview
from rvs_desktop.models.area_changes.redivision import Redivision, World, redivided
from rvs_desktop.models.area_changes.targets import CarriedTarget, carried_targets
from rvs_desktop.models.areas import Area, AreaAlias, AreaRef, area_by_code, division
from rvs_desktop.models.figures import Measure
from rvs_desktop.models.rollup import crosstab
from rvs_desktop.models.targets import Target
from rvs_desktop.periods import Period
from rvs_desktop.store.database import Changes, Database
from tests.filling import fill

REGION = "midden-nederland"
HALFWAY = date(2023, 7, 1)
LATER = date(2024, 1, 1)

Planner = Callable[[Session], AreaPlan]


def area(session: Session, code: str) -> AreaRef:
    return area_by_code(session, code)


def carry_out(database: Database, planner: Planner) -> Changes:
    plan = database.read(planner)
    return database.edit(plan.label, lambda session: apply_plan(session, plan))


def shown(database: Database, planner: Planner) -> PlanPreview:
    return database.read(lambda session: preview(session, planner(session), REGION))


def members(database: Database, day: date) -> dict[str, str]:
    found = database.read(lambda session: division(session, REGION)).on(day)
    return {place.name: home.name for place, home in found.items()}


def in_division(database: Database, measure: str, day: date, *keys: str) -> Redivision:
    periods = [Period.parse(key) for key in keys]
    return database.read(lambda session: redivided(session, measure, periods, REGION, day))


def row(found: Redivision, name: str) -> list[int | None]:
    cells = next(row.cells for row in found.table.rows if row.area.name == name)
    return [cell.value if cell else None for cell in cells]


def merge_blaricum_laren(session: Session) -> AreaPlan:
    sources = [area(session, "GM0376"), area(session, "GM0417")]
    home = area(session, "mn-gooi-en-vechtstreek")
    return plan_merge(session, sources, NewArea("GM2001", "Blaricum-Laren"), HALFWAY, home)


def test_j2_7_a_merger_in_the_middle_of_a_year(database: Database) -> None:
    old = {("GM0376", f"2023-{month:02}"): 1 for month in range(1, 7)}
    fill(database, "burgernet_actions", old | {("GM0417", f"2023-{month:02}"): 2 for month in range(1, 7)})
    carry_out(database, merge_blaricum_laren)
    fill(database, "burgernet_actions", {("GM2001", f"2023-{month:02}"): 5 for month in range(7, 13)})

    assert "Blaricum" in members(database, date(2023, 6, 30))
    assert members(database, HALFWAY)["Blaricum-Laren"] == "Gooi en Vechtstreek"
    assert "Laren" not in members(database, HALFWAY)
    found = in_division(database, "burgernet_actions", LATER, "2023", "2023-Q2", "2023-Q3")
    assert row(found, "Blaricum-Laren") == [6 + 12 + 30, 9, 15]
    cell = next(row.cells[0] for row in found.table.rows if row.area.name == "Blaricum-Laren")
    assert cell is not None
    assert (cell.parts, cell.pieces) == ((1, 1), (1, 1)), "each counted for the months in which it existed"


def test_j2_7_the_year_of_a_merger_counts_old_and_new_as_reported(database: Database) -> None:
    old = {("GM0376", f"2023-{month:02}"): 1 for month in range(1, 7)}
    fill(database, "burgernet_actions", old)
    carry_out(database, merge_blaricum_laren)
    fill(database, "burgernet_actions", {("GM2001", f"2023-{month:02}"): 5 for month in range(7, 13)})
    year = [Period.parse("2023")]
    table = database.read(lambda session: crosstab(session, "burgernet_actions", year, REGION))
    assert table.total.cells[0] is not None
    assert table.total.cells[0].value == 36
    cells = {row.area.name: row.cells[0] for row in table.rows}
    assert [(cell.value, cell.parts) for cell in (cells["Blaricum"], cells["Blaricum-Laren"]) if cell] == [
        (6, (6, 6)),
        (30, (6, 6)),
    ]


def test_a_merger_is_one_step_and_one_undo(database: Database) -> None:
    before = members(database, LATER)
    changes = carry_out(database, merge_blaricum_laren)
    assert changes.label == "Blaricum-Laren uit Blaricum en Laren"
    assert len(members(database, LATER)) == len(before) - 1
    database.undo()
    assert members(database, LATER) == before
    database.redo()
    assert len(members(database, LATER)) == len(before) - 1


def test_a_preview_tells_in_numbers_what_a_merger_does(database: Database) -> None:
    fill(database, "burglaries", {("GM0376", "2022"): 4, ("GM0417", "2022"): 6, ("GM0417", "2023-Q3"): 1})
    found = shown(database, merge_blaricum_laren)
    assert found.reporters == (Amount("Midden-Nederland", 38, 37), Amount("Gooi en Vechtstreek", 6, 5))
    assert found.carried == 2
    assert found.inhabitants[-1].name == "Blaricum-Laren"
    counts = {amount.name: amount for amount in found.inhabitants}
    before = [counts[name].before or 0 for name in ("Blaricum", "Laren")]
    assert counts["Blaricum-Laren"] == Amount("Blaricum-Laren", None, sum(before))
    assert any("die daarna nergens meetellen: 1." in each for each in found.warnings)


def test_t25_a_preview_names_the_parts_outside_the_region(database: Database) -> None:
    def planner(session: Session) -> AreaPlan:
        sources = [area(session, "GM0376"), area(session, "GM0363")]
        return plan_merge(
            session, sources, NewArea("GM2001", "Nieuwstad"), LATER, area(session, "mn-flevoland")
        )

    assert any("1 van 2 onderdelen liggen in de regio" in each for each in shown(database, planner).warnings)


def littenseradiel(session: Session) -> AreaPlan:
    """Laren over three, as Littenseradiel was."""
    shares = [
        (area(session, "GM0376"), 500_000),
        (area(session, "GM0402"), 300_000),
        (NewArea("GM2002", "Larense Heide"), 200_000),
    ]
    return plan_split(
        session, area(session, "GM0417"), shares, LATER, area(session, "mn-gooi-en-vechtstreek")
    )


def test_j2_7_a_split_over_three_by_weight(database: Database) -> None:
    fill(database, "burglaries", {("GM0417", "2023"): 7, ("GM0376", "2023"): 10, ("GM0402", "2023"): None})
    before = database.read(lambda session: crosstab(session, "burglaries", [Period.parse("2023")], REGION))
    carry_out(database, littenseradiel)
    found = in_division(database, "burglaries", date(2025, 1, 1), "2023")
    assert (row(found, "Blaricum"), row(found, "Hilversum"), row(found, "Larense Heide")) == ([14], [2], [1])
    total, reported = found.table.total.cells[0], before.total.cells[0]
    assert total is not None
    assert reported is not None
    assert total.value == reported.value == 17
    hilversum = next(each for each in found.table.rows if each.area.name == "Hilversum")
    assert found.makeups[hilversum.area.id, "2023"].sentence() == "deels: 1 van 2 onderdelen geleverd (Laren)"


def test_a_split_that_is_no_whole_is_refused(database: Database) -> None:
    def planner(session: Session) -> AreaPlan:
        shares = [(area(session, "GM0376"), 500_000), (area(session, "GM0402"), 400_000)]
        return plan_split(session, area(session, "GM0417"), shares, LATER)

    with pytest.raises(UserError, match="samen geen 100 %"):
        database.read(planner)


def test_j2_7_a_pure_renaming_keeps_the_series_and_the_old_name_is_recognised(database: Database) -> None:
    fill(database, "burglaries", {("GM0417", "2023"): 7})
    carry_out(database, lambda session: plan_rename(session, area(session, "GM0417"), "Groot Laren", LATER))
    assert row(in_division(database, "burglaries", date(2025, 1, 1), "2023"), "Groot Laren") == [7]
    assert row(in_division(database, "burglaries", date(2023, 12, 31), "2023"), "Laren") == [7]
    known = database.read(
        lambda session: session.scalar(
            select(Area.code).join(AreaAlias, AreaAlias.area_id == Area.id).where(AreaAlias.key == "laren")
        )
    )
    assert known == "GM0417"


def test_j2_7_a_renaming_with_a_new_code_carries_figures_over(database: Database) -> None:
    fill(database, "burglaries", {("GM0417", "2023"): 7})
    carry_out(
        database,
        lambda session: plan_rename(session, area(session, "GM0417"), "Groot Laren", LATER, "GM2003"),
    )
    assert row(in_division(database, "burglaries", date(2025, 1, 1), "2023"), "Groot Laren") == [7]
    assert row(in_division(database, "burglaries", date(2023, 1, 1), "2023"), "Laren") == [7]


def test_j2_7_a_change_of_district_moves_the_series_in_the_new_division_only(database: Database) -> None:
    fill(database, "burglaries", {("GM0417", "2023"): 7})
    carry_out(
        database,
        lambda session: plan_transfer(
            session, area(session, "GM0417"), area(session, "mn-oost-utrecht"), LATER
        ),
    )
    assert members(database, date(2023, 12, 31))["Laren"] == "Gooi en Vechtstreek"
    assert members(database, LATER)["Laren"] == "Oost-Utrecht"
    for day, home in ((date(2023, 12, 31), "Gooi en Vechtstreek"), (LATER, "Oost-Utrecht")):
        found = in_division(database, "burglaries", day, "2023").table
        sums = {each.area.name: each.cells[0].value for each in found.districts if each.cells[0]}
        assert sums[home] == 7


def test_leaving_the_region_is_a_transfer_to_nowhere(database: Database) -> None:
    carry_out(database, lambda session: plan_transfer(session, area(session, "GM0417"), None, LATER))
    assert "Laren" not in members(database, LATER)
    kinds = [event.kind for event in database.read(events)]
    assert kinds[-1] == EventKind.TRANSFER


def test_an_end_without_successor(database: Database) -> None:
    carry_out(database, lambda session: plan_end(session, area(session, "GM0417"), LATER))
    assert "Laren" not in members(database, LATER)
    with pytest.raises(UserError, match="houdt al op te bestaan"):
        database.read(lambda session: plan_end(session, area(session, "GM0417"), date(2023, 1, 1)))


REFUSED: list[tuple[Planner, str]] = [
    (lambda session: plan_merge(session, [], area(session, "GM0402"), LATER), "geen gemeente gekozen"),
    (
        lambda session: plan_merge(session, [area(session, "GM0402")], area(session, "GM0402"), LATER),
        "niet in zichzelf opgaan",
    ),
    (
        lambda session: plan_merge(session, [area(session, "GM0620")], area(session, "GM0402"), LATER),
        "Vianen bestaat niet op",
    ),
    (
        lambda session: plan_merge(session, [area(session, "GM0402")], NewArea("GM0034", "Nieuw"), LATER),
        "De code GM0034 is al van Almere",
    ),
    (
        lambda session: plan_merge(session, [area(session, "GM0402")], NewArea("GM2009", "almere"), LATER),
        "Er is al een gemeente",
    ),
    (lambda session: plan_rename(session, area(session, "GM0402"), " ", LATER), "geen naam"),
    (lambda session: plan_rename(session, area(session, "GM0402"), "Hilversum", LATER), "heet al zo"),
    (
        lambda session: plan_transfer(
            session, area(session, "GM0402"), area(session, "mn-gooi-en-vechtstreek"), LATER
        ),
        "ligt al in",
    ),
    (lambda session: plan_end(session, area(session, "mn-flevoland"), LATER), "geen gemeente"),
]


@pytest.mark.parametrize(("planner", "said"), REFUSED)
def test_what_cannot_be_is_refused_with_a_sentence(database: Database, planner: Planner, said: str) -> None:
    with pytest.raises(UserError, match=said):
        database.read(planner)


def test_a_change_before_a_later_one_of_the_same_municipality_is_refused(database: Database) -> None:
    carry_out(
        database,
        lambda session: plan_transfer(
            session, area(session, "GM0417"), area(session, "mn-oost-utrecht"), LATER
        ),
    )
    with pytest.raises(UserError, match="Na deze dag staat er al"):
        database.read(merge_blaricum_laren)


def test_t26_the_number_of_expected_reporters_follows(database: Database) -> None:
    carry_out(database, merge_blaricum_laren)
    periods = [Period.parse("2023-Q2"), Period.parse("2023-Q3")]
    table = database.read(lambda session: crosstab(session, "pga_local_plans", periods, REGION))
    assert [cell.expected for cell in table.total.cells if cell] == [38, 37]


def test_inhabitants_follow_to_the_division_of_a_day(database: Database) -> None:
    def read(session: Session) -> dict[str, Inhabitants]:
        world = World(session, division(session, REGION))
        found = inhabitants_by_year(session, world, date(2020, 1, 1))[2014]
        return {world.refs[place].code: amount for place, amount in found.items()}

    found = database.read(read)
    assert (found["GM1942"].value, found["GM1942"].pieces) == (32630 + 6285 + 17205, (3, 3))
    assert (found["GM1961"].value, found["GM1961"].pieces) == (20590 + 19595 + 13655, (3, 3))
    assert "GM0620" not in found


def test_targets_follow_where_they_can_be_added(database: Database) -> None:
    def decide(session: Session) -> None:
        measure = session.scalars(select(Measure.id).where(Measure.code == "burglaries")).one()
        for code, value in (("GM0381", "40"), ("GM0424", "10"), ("GM0425", "25")):
            target = Target(measure_id=measure, area_id=area(session, code).id, period="2015", operator="le")
            target.value = value
            session.add(target)

    database.edit("Doelen", decide)

    def read(session: Session) -> tuple[CarriedTarget, ...]:
        world = World(session, division(session, REGION))
        return carried_targets(session, world, "burglaries", area(session, "GM1942"), date(2020, 1, 1))

    (found,) = database.read(read)
    assert (found.value, found.operator) == (Decimal(75), "le")
    assert {name for name, _ in found.parts} == {"Bussum", "Muiden", "Naarden"}


def test_what_is_not_given_away_in_a_change_stays(database: Database) -> None:
    found = database.read(events)
    assert all(part == Part(part.source, part.target) for event in found for part in event.parts)
    assert {event.label for event in found} >= {
        "Gooise Meren uit Bussum, Muiden en Naarden",
        "Vijfheerenlanden uit Leerdam, Vianen en Zederik",
        "Weesp verlaat de regio Midden-Nederland",
        "Weesp naar Amsterdam",
    }
