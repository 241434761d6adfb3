"""Adding up over areas and time: what is missing stays missing, rates are made anew, the sum says how complete it is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from rvs_desktop.models import figures
from rvs_desktop.models.areas import Stay, area_by_code, division
from rvs_desktop.models.figures import Nature, Qualifier, Status
from rvs_desktop.models.rates import rate, rate_over, weighted_rate
from rvs_desktop.models.rollup import (
    Crosstab,
    Figure,
    Observations,
    crosstab,
    over_areas,
    over_time,
)
from rvs_desktop.periods import Period
from rvs_desktop.store.database import Database
from tests.filling import fill

MISSING = Figure(None, Status.MISSING, reported=0)
NOT_APPLICABLE = Figure(None, Status.NOT_APPLICABLE, reported=0)
figure = st.builds(Figure, st.integers(0, 5000)) | st.just(MISSING) | st.just(NOT_APPLICABLE) | st.none()


def table(database: Database, measure: str, *periods: str, as_of: date | None = None) -> Crosstab:
    wanted = [Period.parse(key) for key in periods]
    return database.read(lambda session: crosstab(session, measure, wanted, "midden-nederland", as_of))


def test_j2_4_a_total_over_incomplete_areas_says_37_of_39(database: Database) -> None:
    codes = database.read(
        lambda session: [a.code for a in division(session, "midden-nederland").on(date(2020, 6, 30))]
    )
    fill(database, "pga_local_plans", {(code, "2020-Q2"): place for place, code in enumerate(codes[:37])})
    total = table(database, "pga_local_plans", "2020-Q2").total.cells[0]
    assert total is not None
    assert (total.value, total.reported, total.expected) == (sum(range(37)), 37, 39)
    assert not total.complete


def test_j2_4_zero_missing_and_not_applicable_stay_three_things(database: Database) -> None:
    fill(database, "pga_local_plans", {("GM0034", "2018-Q4"): 0, ("GM0303", "2018-Q4"): None})
    rows = {row.area.name: row.cells for row in table(database, "pga_local_plans", "2018-Q4", "2019-Q1").rows}
    almere, dronten, vijfheerenlanden = rows["Almere"][0], rows["Dronten"][0], rows["Vijfheerenlanden"]
    assert almere is not None
    assert (almere.value, almere.status) == (0, "value")
    assert dronten is not None
    assert (dronten.value, dronten.status) == (None, "missing")
    assert vijfheerenlanden[0] is None, "it did not exist in 2018"
    assert vijfheerenlanden[1] is not None, "it is expected from 2019"


@pytest.mark.parametrize(
    ("day", "amount"),
    [(date(2017, 6, 30), 39), (date(2018, 12, 31), 39), (date(2019, 1, 1), 39), (date(2022, 1, 1), 38)],
)
def test_t26_the_number_of_expected_reporters_depends_on_the_date(
    database: Database, day: date, amount: int
) -> None:
    assert len(database.read(lambda session: division(session, "midden-nederland")).on(day)) == amount


def test_each_period_is_divided_as_on_its_own_last_day_or_as_on_a_chosen_day(database: Database) -> None:
    fill(database, "burglaries", {("GM0620", "2018"): 7, ("GM1961", "2019"): 9})
    own = table(database, "burglaries", "2018", "2019")
    assert [cell and cell.value for cell in own.total.cells] == [7, 9]
    later = table(database, "burglaries", "2018", "2019", as_of=date(2020, 1, 1))
    assert [cell and cell.value for cell in later.total.cells] == [None, 9]
    assert "Vianen" not in {row.area.name for row in later.rows}


def test_flows_sum_over_time_and_stocks_take_the_last(database: Database) -> None:
    months = {("GM0355", f"2020-{month:02}"): month for month in range(1, 13)}
    fill(database, "burgernet_actions", months)
    fill(database, "burgernet_participants", months)
    flow = _cell(table(database, "burgernet_actions", "2020-Q2", "2020"), "Zeist")
    stock = _cell(table(database, "burgernet_participants", "2020-Q2", "2020"), "Zeist")
    assert [cell.value for cell in flow] == [4 + 5 + 6, 78]
    assert [cell.value for cell in stock] == [6, 12]


def test_a_year_with_eleven_months_says_so(database: Database) -> None:
    fill(database, "burgernet_actions", {("GM0355", f"2020-{month:02}"): 10 for month in range(1, 12)})
    (cell,) = _cell(table(database, "burgernet_actions", "2020"), "Zeist")
    assert (cell.value, cell.parts, cell.complete) == (110, (11, 12), False)


def test_a_figure_reported_for_the_whole_goes_before_the_sum_of_its_parts(database: Database) -> None:
    fill(database, "burgernet_actions", {("GM0355", "2020-01"): 1, ("GM0355", "2020"): 100})
    (cell,) = _cell(table(database, "burgernet_actions", "2020"), "Zeist")
    assert (cell.value, cell.parts) == (100, (1, 1))


def _cell(found: Crosstab, name: str) -> list[Figure]:
    row = next(row for row in found.rows if row.area.name == name)
    return [cell for cell in row.cells if cell is not None]


def test_j3_1_no_actions_is_not_applicable_and_no_success_is_nought_percent() -> None:
    nothing = rate(Figure(0), Figure(0))
    none_of_five = rate(Figure(0), Figure(5))
    assert (nothing.status, nothing.denominator) == ("not_applicable", 0)
    assert (none_of_five.status, none_of_five.numerator, none_of_five.denominator) == ("value", 0, 5)


def test_j3_1_the_regional_rate_uses_only_sums_of_areas_with_both_parts() -> None:
    region = rate_over(
        [
            (Figure(1), Figure(10)),
            (Figure(9), Figure(10)),
            (MISSING, Figure(80)),
            (Figure(5), MISSING),
            (None, None),
        ]
    )
    assert (region.numerator, region.denominator, region.reported, region.expected) == (10, 20, 2, 4)


def test_both_parts_of_a_rate_cover_the_same_months(database: Database) -> None:
    fill(database, "burgernet_actions", {("GM0355", f"2020-{month:02}"): 10 for month in (1, 2, 3)})
    fill(database, "burgernet_successes", {("GM0355", f"2020-{month:02}"): 1 for month in (2, 3, 4)})

    def read(session: Session) -> tuple[Figure, Figure]:
        refs = figures.measures(session, ("burgernet_successes", "burgernet_actions"))
        year = Period.parse("2020")
        found = Observations(session, refs.values(), [year])
        zeist = area_by_code(session, "GM0355")
        return found.pair(
            refs["burgernet_successes"].id, refs["burgernet_actions"].id, zeist.id, year, Stay(zeist)
        )

    successes, actions = database.read(read)
    assert (successes.value, actions.value, actions.parts) == (2, 20, (2, 12))


# clearance of street robbery per district in 2016, in percent, and the number of robberies it is of (000:626-628)
STREET_ROBBERY_2016 = {
    "mn-flevoland": (39, 118),
    "mn-gooi-en-vechtstreek": (43, 35),
    "mn-stad-utrecht": (20, 140),
    "mn-west-utrecht": (56, 27),
    "mn-oost-utrecht": (40, 40),
}


def test_t2_straatroof_2016_is_33_percent_and_never_the_mean() -> None:
    joint = weighted_rate([(Decimal(share), count) for share, count in STREET_ROBBERY_2016.values()])
    assert joint is not None
    assert (round(joint, 2), round(joint)) == (Decimal("33.39"), 33)
    mean = Decimal(sum(share for share, _ in STREET_ROBBERY_2016.values())) / 5
    assert mean == Decimal("39.6"), "what a mean would have said"


def test_j3_2_a_district_without_its_count_makes_the_rate_undeterminable() -> None:
    assert weighted_rate([(Decimal(39), 36), (Decimal(43), None)]) is None
    assert weighted_rate([]) is None
    assert weighted_rate([(Decimal(39), 0)]) is None


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(1, 10_000)), min_size=1, max_size=8))
def test_j3_2_a_weighted_rate_is_what_the_joint_counts_give(parts: list[tuple[int, int]]) -> None:
    derived = weighted_rate([(Decimal(share), count) for share, count in parts])
    exact = Decimal(sum(share * count for share, count in parts)) / sum(count for _, count in parts)
    assert derived == exact


@given(st.lists(figure, max_size=12), st.integers(0, 12))
def test_a_sum_of_sums_is_the_sum(parts: list[Figure | None], cut: int) -> None:
    whole = over_areas(parts)
    halves = over_areas([over_areas(parts[:cut]), over_areas(parts[cut:])])
    assert (whole.value or 0) == (halves.value or 0)
    assert whole.expected == halves.expected
    assert whole.reported == halves.reported


@given(st.lists(figure, min_size=1, max_size=12))
def test_missing_never_becomes_nought(parts: list[Figure | None]) -> None:
    whole = over_areas(parts)
    known = [part for part in parts if part is not None and part.value is not None]
    assert (whole.value is None) == (not known)
    assert whole.complete == (len(known) == whole.expected)


@given(st.lists(figure, min_size=1, max_size=12))
def test_a_stock_over_time_is_its_last_and_a_flow_the_sum(parts: list[Figure | None]) -> None:
    there = [part for part in parts if part is not None]
    stock, flow = over_time(Nature.STOCK, parts), over_time(Nature.FLOW, parts)
    if not there:
        assert stock is None
        assert flow is None
        return
    assert stock is not None
    assert stock.value == there[-1].value
    assert flow is not None
    known = [part.value for part in there if part.value is not None]
    assert flow.value == (sum(known) if known else None)


def test_t19_what_a_source_says_beside_a_number_survives_a_sum() -> None:
    assert over_areas([Figure(10), Figure(800, qualifier=Qualifier.MORE_THAN)]).qualifier == "more_than"
    assert (
        over_areas([Figure(3, qualifier=Qualifier.CIRCA), Figure(8, qualifier=Qualifier.NEARLY)]).qualifier
        == "circa"
    )
    assert (
        over_areas(
            [Figure(3, qualifier=Qualifier.PROVISIONAL), Figure(8, qualifier=Qualifier.CIRCA)]
        ).qualifier
        == "provisional"
    )
    assert over_areas([Figure(10), Figure(11)]).qualifier == ""


def test_t19_a_typed_qualifier_is_kept(database: Database) -> None:
    def work(session: Session) -> None:
        ref = figures.measures(session, ("integrated_cases_completed",))["integrated_cases_completed"]
        region = area_by_code(session, "midden-nederland")
        figures.set_observation(
            session, ref, region, Period.parse("2020"), 100, qualifier=Qualifier.CIRCA, note="zo'n 100"
        )

    database.edit("Zo'n 100 casussen", work)
    found = database.read(
        lambda session: figures.preferred_observation(
            session,
            figures.measures(session, ("integrated_cases_completed",))["integrated_cases_completed"],
            area_by_code(session, "midden-nederland"),
            Period.parse("2020"),
        )
    )
    assert found is not None
    assert (found.value, found.qualifier, found.note) == (100, "circa", "zo'n 100")


def test_t18_interventions_are_multi_response_and_have_no_sum_rule(database: Database) -> None:
    def read(session: Session) -> tuple[set[str], set[str]]:
        from sqlalchemy import select

        several = set(
            session.scalars(select(figures.Measure.code).where(figures.Measure.multi_response.is_(True)))
        )
        parts = set(
            session.scalars(
                select(figures.Measure.code).join(
                    figures.PartRule, figures.PartRule.part_id == figures.Measure.id
                )
            )
        )
        return several, parts

    several, parts = database.read(read)
    assert several == {
        "interventions_administrative",
        "interventions_criminal",
        "interventions_fiscal",
        "interventions_supervision",
    }
    assert not several & parts, "40 + 28 + 15 + 24 = 107 % is no error"
