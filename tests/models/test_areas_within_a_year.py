"""Areas that change in the course of a year: what is shown of the year is what was counted inside the region (J2-7)."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.area_changes.planning import (
    AreaPlan,
    NewArea,
    plan_merge,
    plan_split,
    plan_transfer,
)
from rvs_desktop.models.areas import Area, AreaRef, Headcount, area_by_code, division
from rvs_desktop.models.burgernet import BurgernetSnapshot, burgernet_snapshot
from rvs_desktop.models.figure_years import region_figures
from rvs_desktop.models.indicators.behind import behind
from rvs_desktop.models.indicators.results import Results
from rvs_desktop.models.rollup import crosstab
from rvs_desktop.periods import Period, PeriodKind
from rvs_desktop.store.database import Database
from tests.filling import fill
from tests.models.test_area_changes import carry_out

REGION = "midden-nederland"
ACTIONS, SUCCESSES, PARTICIPANTS = "burgernet_actions", "burgernet_successes", "burgernet_participants"
INDICATOR = "burgernet_acties"
YEAR = Period(PeriodKind.YEAR, 2023)
MONTHS = YEAR.parts(PeriodKind.MONTH)
BLARICUM, LAREN, HILVERSUM, ZEIST, AMSTERDAM, NEW = "GM0376", "GM0417", "GM0402", "GM0355", "GM0363", "GM2001"
COUNTING = (BLARICUM, LAREN, HILVERSUM, ZEIST, AMSTERDAM, NEW)
HALF = 500_000


NEW_TOWN = NewArea(NEW, "Nieuwstad")
GOOI, FLEVOLAND = "mn-gooi-en-vechtstreek", "mn-flevoland"

Get = Callable[[str], AreaRef]
EVENTS: Mapping[str, Callable[[Session, Get, date], AreaPlan]] = {
    "merge": lambda s, at, day: plan_merge(s, [at(BLARICUM), at(LAREN)], NEW_TOWN, day, at(GOOI)),
    "with one outside": lambda s, at, day: plan_merge(
        s, [at(BLARICUM), at(AMSTERDAM)], NEW_TOWN, day, at(GOOI)
    ),
    "merge to outside": lambda s, at, day: plan_merge(s, [at(BLARICUM)], at(AMSTERDAM), day),
    "split": lambda s, at, day: plan_split(s, at(LAREN), [(at(BLARICUM), HALF), (at(HILVERSUM), HALF)], day),
    "split off": lambda s, at, day: plan_split(
        s, at(LAREN), [(at(LAREN), HALF), (NEW_TOWN, HALF)], day, at(GOOI)
    ),
    "other district": lambda s, at, day: plan_transfer(s, at(LAREN), at(FLEVOLAND), day),
    "leave": lambda s, at, day: plan_transfer(s, at(LAREN), None, day),
    "join": lambda s, at, day: plan_transfer(s, at(AMSTERDAM), at(FLEVOLAND), day),
}


@dataclass(frozen=True)
class Event:
    """A change of areas on a day of the year."""

    kind: str
    day: date

    def plan(self, session: Session) -> AreaPlan:
        """Return it as a user would enter it."""
        return EVENTS[self.kind](session, partial(area_by_code, session), self.day)


events = st.builds(Event, st.sampled_from(sorted(EVENTS)), st.dates(YEAR.start + timedelta(days=1), YEAR.end))
places = st.tuples(st.sampled_from(COUNTING), st.integers(0, 11))
counts = st.dictionaries(places, st.integers(0, 40), min_size=1, max_size=40)


@pytest.fixture(scope="module")
def shared_file(database_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path = Path(shutil.copyfile(database_template, tmp_path_factory.mktemp("year") / "jaar.rvs"))
    opened = Database.open(path)
    yield opened
    opened.close()


def inside(session: Session, month: Period) -> frozenset[str]:
    """Return who was in the region on any day of a month, found day by day."""
    areas = division(session, REGION)
    days = (month.end - month.start).days + 1
    return frozenset(
        area.code for ahead in range(days) for area in areas.on(month.start + timedelta(days=ahead))
    )


def totals(session: Session) -> dict[str, int | None]:
    """Return the actions of the year in the region as each of the screens adds them up."""
    page = burgernet_snapshot(session, REGION, YEAR.year)
    table = crosstab(session, ACTIONS, [YEAR], REGION).total.cells[0]
    per_month = crosstab(session, ACTIONS, MONTHS, REGION).total.cells
    measure = crosstab(session, ACTIONS, [YEAR], REGION).measure.id
    region = division(session, REGION).region
    kept = region_figures(session, (ACTIONS,), [YEAR], REGION)
    behind_it = behind(session, REGION, INDICATOR, REGION, YEAR)
    result = Results(session, REGION, [YEAR], [INDICATOR]).result(INDICATOR, region, YEAR)
    return {
        "page": page.total.actions.value,
        "rows of the page": _sum(row.actions.value for row in page.rows),
        "districts of the page": _sum(row.actions.value for row in page.districts),
        "months of the page": _sum(point.success.denominator for point in page.per_month),
        "rate of the page": page.total.success.denominator,
        "table": None if table is None else table.value,
        "table by month": _sum(None if cell is None else cell.value for cell in per_month),
        "results": None if result.value is None else int(result.value),
        "kept sums": kept.figure(measure, region, YEAR).value,
        "what is behind it": _sum(
            int(one.value.replace(".", "")) for one in behind_it if one.what == "Burgernetacties"
        ),
    }


def _sum(found: Iterable[int | None]) -> int | None:
    known = [value for value in found if value is not None]
    return sum(known) if known else None


@given(event=events, counted=counts)
@example(Event("merge", date(2023, 7, 1)), {(BLARICUM, 0): 4, (LAREN, 5): 5, (NEW, 6): 7, (ZEIST, 3): 9})
@example(Event("leave", date(2023, 7, 1)), {(LAREN, 5): 5, (LAREN, 6): 7})
@settings(max_examples=10)
def test_j2_7_the_total_of_a_year_is_what_was_counted_inside_the_region(
    shared_file: Database, event: Event, counted: Mapping[tuple[str, int], int]
) -> None:
    steps = 0
    try:
        carry_out(shared_file, event.plan)
        steps += 1
        there = {area for area, _ in counted if exists(shared_file, area)}
        counted = {(ZEIST, 0): 1, **counted}
        values = {
            (area, MONTHS[month].key): count
            for (area, month), count in counted.items()
            if area in {ZEIST, *there}
        }
        for measure, figures in ((ACTIONS, values), (SUCCESSES, dict.fromkeys(values, 0))):
            fill(shared_file, measure, figures)
            steps += 1
        found = shared_file.read(totals)
        assert found == dict.fromkeys(found, shared_file.read(lambda session: expected(session, values)))
    finally:
        for _ in range(steps):
            shared_file.undo()


def expected(session: Session, values: Mapping[tuple[str, str], int]) -> int | None:
    """Return the sum of what areas counted in the months in which they were in the region."""
    return _sum(count for (area, key), count in values.items() if area in inside(session, Period.parse(key)))


def exists(database: Database, code: str) -> bool:
    return database.read(lambda session: session.scalar(select(Area.id).where(Area.code == code))) is not None


HALFWAY = Event("merge", date(2023, 7, 1))


def page(database: Database) -> BurgernetSnapshot:
    return database.read(lambda session: burgernet_snapshot(session, REGION, YEAR.year))


def test_j2_7_the_old_municipalities_stay_in_the_list_of_the_year_with_their_time(database: Database) -> None:
    months = {(area, f"2023-{number:02}"): 1 for area in (BLARICUM, LAREN) for number in range(1, 7)}
    later = {(NEW, f"2023-{number:02}"): 3 for number in range(7, 13)}
    carry_out(database, HALFWAY.plan)
    fill(database, ACTIONS, months | later)
    rows = {row.area.code: row for row in page(database).rows}
    found = {code: (rows[code].actions.value, rows[code].actions.parts) for code in (BLARICUM, LAREN, NEW)}
    assert found == {BLARICUM: (6, (6, 6)), LAREN: (6, (6, 6)), NEW: (18, (6, 6))}
    stays = [rows[code].stay for code in (BLARICUM, NEW, ZEIST)]
    assert [stay and (stay.begin, stay.end) for stay in stays] == [
        (date(2023, 1, 1), date(2023, 6, 30)),
        (date(2023, 7, 1), date(2023, 12, 31)),
        None,
    ]


def test_j2_7_what_is_counted_after_leaving_does_not_count(database: Database) -> None:
    carry_out(database, Event("leave", date(2023, 7, 1)).plan)
    fill(database, ACTIONS, {(LAREN, "2023-06"): 5, (LAREN, "2023-07"): 7})
    assert page(database).total.actions.value == 5


def test_j3_7_inhabitants_of_a_year_are_those_of_the_region_as_it_was_counted(database: Database) -> None:
    def per_head(session: Session) -> tuple[int | None, int | None]:
        areas = division(session, REGION)
        heads = Headcount(YEAR.start, {area.id: 1000 for area in areas.on(YEAR.start)})
        new = heads.of_place(areas, areas.region, (YEAR.end,))
        return new, heads.of_place(areas, areas.region, (YEAR.end, heads.day))

    carry_out(database, HALFWAY.plan)
    assert database.read(per_head) == (None, 38_000)


def test_burgernet_counts_all_actions_and_makes_the_rate_of_months_with_both(database: Database) -> None:
    fill(database, ACTIONS, {(ZEIST, "2023-01"): 10, (ZEIST, "2023-02"): 20})
    fill(database, SUCCESSES, {(ZEIST, "2023-01"): 4})
    total = page(database).total
    assert (total.actions.value, total.successes.value) == (30, 4)
    assert (total.success.numerator, total.success.denominator) == (4, 10)


def test_a_rate_of_a_part_of_the_year_over_all_of_it_is_not_made(database: Database) -> None:
    fill(database, ACTIONS, {(ZEIST, "2023"): 100})
    fill(database, SUCCESSES, {(ZEIST, "2023-Q1"): 9})
    total = page(database).total
    assert (total.actions.value, total.successes.value, total.success.status) == (100, 9, "missing")


def test_j2_7_a_new_municipality_without_participants_is_counted_as_missing(database: Database) -> None:
    carry_out(database, HALFWAY.plan)
    fill(database, PARTICIPANTS, {(ZEIST, "2023"): 100})
    total = page(database).total
    assert (total.participants.reported, total.participants.expected) == (1, 37)
    assert (total.participation.expected, total.participation.reported) == (37, 0)
