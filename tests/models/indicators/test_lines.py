"""Several lines beside each other: which are offered, and that two units never share an axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import AreaKind
from rvs_desktop.models.indicators.lines import MOST_BESIDE, lines_beside, lines_of_areas

if TYPE_CHECKING:
    from rvs_desktop.store.database import Database

REGION = "midden-nederland"


def test_j6_3_an_indicator_stands_beside_those_of_its_unit_direction_and_size(
    sample_database: Database,
) -> None:
    found = sample_database.read(lambda s: lines_beside(s, REGION, "woninginbraken", REGION))
    assert [line.about.name for line in found.lines] == [
        "Geweld: totaal",
        "Autokraak",
        "Fietsdiefstal",
        "Vernielingen",
    ]
    assert {line.about.unit for line in found.lines} == {"count"}
    assert [period.key for period in found.periods] == ["2011", "2012", "2013", "2014", "2015", "2016"]


def test_two_units_are_never_offered_for_one_axis(sample_database: Database) -> None:
    found = sample_database.read(lambda s: lines_beside(s, REGION, "opheldering_overvallen", REGION))
    offered = {code for code, _ in found.offered}
    assert "opheldering_straatroof" in offered
    assert not {"overvallen", "afpakken_waardebeslag"} & offered


def test_a_user_chooses_what_stands_beside_and_no_more_than_can_be_told_apart(
    sample_database: Database,
) -> None:
    chosen = ("overvallen", "straatroof", "autokraak", "fietsdiefstal", "vernielingen", "no_such")
    found = sample_database.read(lambda s: lines_beside(s, REGION, "woninginbraken", REGION, chosen))
    assert len(found.lines) == MOST_BESIDE
    assert {line.about.code for line in found.lines} <= set(chosen)


def test_j6_3_a_line_per_district_with_the_region_first_and_no_empty_years(sample_database: Database) -> None:
    found = sample_database.read(lambda s: lines_of_areas(s, REGION, "opheldering_woninginbraken"))
    assert found.lines[0].area.code == REGION
    assert len(found.lines) == 6
    assert [period.key for period in found.periods] == ["2015", "2016"]


def test_j6_3_a_line_per_municipality(sample_database: Database) -> None:
    found = sample_database.read(
        lambda s: lines_of_areas(s, REGION, "burgernet_acties", AreaKind.MUNICIPALITY)
    )
    assert len(found.lines) == 1 + 39
    assert all(line.area.kind == AreaKind.MUNICIPALITY for line in found.lines[1:])


def test_what_is_only_known_for_the_region_has_no_other_line(sample_database: Database) -> None:
    found = sample_database.read(lambda s: lines_of_areas(s, REGION, "csv_aangepakt"))
    assert [line.area.code for line in found.lines] == [REGION]


def test_an_unknown_indicator_is_refused(sample_database: Database) -> None:
    with pytest.raises(UserError):
        sample_database.read(lambda s: lines_of_areas(s, REGION, "no_such"))
