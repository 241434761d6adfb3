"""Story J2-7: one measure as reported, in today's division and in that of a chosen day."""

from __future__ import annotations

from datetime import date

from rvs_desktop.models.area_changes.lineage import Purpose
from rvs_desktop.models.area_changes.redivision import Redivision, redivided
from rvs_desktop.models.rollup import Figure, crosstab
from rvs_desktop.periods import Period
from rvs_desktop.store.database import Database
from tests.filling import fill

REGION = "midden-nederland"
TODAY = date(2021, 6, 1)
VIANEN, LEERDAM, ZEDERIK, VHL = "GM0620", "GM0545", "GM0707", "GM1961"


def carried(
    database: Database, measure: str, day: date, *keys: str, purpose: str = Purpose.LAW
) -> Redivision:
    periods = [Period.parse(key) for key in keys]
    return database.read(lambda session: redivided(session, measure, periods, REGION, day, purpose))


def cells(found: Redivision, name: str) -> list[Figure | None]:
    return next(list(row.cells) for row in found.table.rows if row.area.name == name)


def values(found: Redivision, name: str) -> list[int | None]:
    return [cell.value if cell else None for cell in cells(found, name)]


def test_j2_7_today_s_division_shows_vianen_under_vijfheerenlanden_as_one_of_three_parts(
    database: Database,
) -> None:
    fill(database, "burglaries", {(VIANEN, "2018"): 7, (VHL, "2019"): 30})
    found = carried(database, "burglaries", TODAY, "2018", "2019")
    assert values(found, "Vijfheerenlanden") == [7, 30]
    area = next(row.area.id for row in found.table.rows if row.area.name == "Vijfheerenlanden")
    assert found.makeups[area, "2018"].sentence() == "deels: 1 van 3 onderdelen in de regio (Vianen)"
    assert (area, "2019") not in found.makeups
    assert "Vianen" not in {row.area.name for row in found.table.rows}
    partial = cells(found, "Vijfheerenlanden")[0]
    assert partial is not None
    assert not partial.complete
    total = found.table.total.cells[0]
    assert total is not None
    assert (total.value, total.expected) == (7, 39)


def test_j2_7_as_reported_keeps_vianen(database: Database) -> None:
    fill(database, "burglaries", {(VIANEN, "2018"): 7, (VHL, "2019"): 30})
    periods = [Period.parse("2018"), Period.parse("2019")]
    table = database.read(lambda session: crosstab(session, "burglaries", periods, REGION))
    rows = {row.area.name: [cell and cell.value for cell in row.cells] for row in table.rows}
    assert (rows["Vianen"], rows["Vijfheerenlanden"]) == ([7, None], [None, 30])


def test_j2_7_the_division_of_an_earlier_day_keeps_together_what_cannot_be_told_apart(
    database: Database,
) -> None:
    fill(database, "burglaries", {(VIANEN, "2018"): 7, (VHL, "2019"): 30})
    found = carried(database, "burglaries", date(2018, 6, 1), "2018", "2019")
    assert values(found, "Vianen") == [7, None]
    together = next(row for row in found.table.rows if row.area.name.endswith("samen"))
    assert together.area.name == "Leerdam, Vianen en Zederik samen"
    assert [cell and cell.value for cell in together.cells] == [None, 30]
    assert together.district == "West-Utrecht"
    assert [cell and cell.value for cell in found.table.total.cells] == [7, 30]


def test_j2_7_figures_of_the_outside_parts_count_when_they_are_there(database: Database) -> None:
    fill(database, "burglaries", {(VIANEN, "2018"): 7, (LEERDAM, "2018"): 5, (ZEDERIK, "2018"): 0})
    found = carried(database, "burglaries", TODAY, "2018")
    (cell,) = cells(found, "Vijfheerenlanden")
    assert cell is not None
    assert (cell.value, cell.pieces, cell.complete) == (12, (1, 1), True)


def test_j2_7_a_late_figure_of_the_old_municipality_is_carried_by_its_period(database: Database) -> None:
    fill(database, "burglaries", {(VHL, "2019"): 30})
    fill(database, "burglaries", {(VIANEN, "2018"): 7})
    fill(database, "burglaries", {(VIANEN, "2019"): 99})
    found = carried(database, "burglaries", TODAY, "2018", "2019")
    assert values(found, "Vijfheerenlanden") == [7, 30], (
        "a figure over a time after the merger counts nowhere"
    )


def test_j2_7_missing_parts_stay_missing(database: Database) -> None:
    fill(database, "burglaries", {(VIANEN, "2018"): None, ("GM0381", "2015"): 4, ("GM0424", "2015"): None})
    found = carried(database, "burglaries", TODAY, "2015", "2018")
    assert values(found, "Vijfheerenlanden") == [None, None]
    cell = cells(found, "Gooise Meren")[0]
    assert cell is not None
    assert (cell.value, cell.pieces) == (4, (1, 3))
    area = next(row.area.id for row in found.table.rows if row.area.name == "Gooise Meren")
    assert found.makeups[area, "2015"].sentence() == "deels: 1 van 3 onderdelen geleverd (Bussum)"


def test_weesp_left_the_unit_before_it_ended_as_a_municipality(database: Database) -> None:
    fill(database, "burglaries", {("GM0457", "2020"): 11, ("GM0402", "2020"): 20})
    before = carried(database, "burglaries", date(2021, 12, 31), "2020")
    after = carried(database, "burglaries", date(2022, 1, 1), "2020")
    assert values(before, "Weesp") == [11]
    assert "Weesp" not in {row.area.name for row in after.table.rows}
    assert [(row.area.name, [cell and cell.value for cell in row.cells]) for row in after.left] == [
        ("Weesp", [11])
    ]
    later = carried(database, "burglaries", date(2023, 1, 1), "2020")
    assert [row.area.name for row in later.left] == ["Amsterdam"]
    totals = [cell and cell.value for found in (before, after) for cell in found.table.total.cells]
    assert totals == [31, 20]


def test_t25_by_the_date_of_the_police_january_may_still_be_of_vianen(database: Database) -> None:
    fill(database, "burgernet_actions", {(VIANEN, "2019-01"): 3, (VHL, "2019-01"): 4})
    by_law = carried(database, "burgernet_actions", TODAY, "2019-01")
    police = carried(database, "burgernet_actions", TODAY, "2019-01", purpose=Purpose.POLICE)
    assert values(by_law, "Vijfheerenlanden") == [4]
    assert values(police, "Vijfheerenlanden") == [7]
