"""The first page: what it says, and where each item leads."""

from __future__ import annotations

from datetime import date
from typing import Any

from rvs_desktop.models.history import ChangeSet
from rvs_desktop.models.indicators.judging import Verdict
from rvs_desktop.models.indicators.published import published_contradictions
from rvs_desktop.models.overview import LinkKind, Overview, overview
from rvs_desktop.models.rounds.editing import open_round
from rvs_desktop.models.rounds.reading import dataset_by_code
from rvs_desktop.periods import Period
from rvs_desktop.store.database import Database

REGION = "midden-nederland"


def shown(database: Database, as_of: date = date(2021, 1, 11), year: int | None = None) -> Overview:
    return database.read(lambda session: overview(session, REGION, as_of, year))


def test_the_overview_of_2020_gives_figures_with_a_target_per_theme(database: Database) -> None:
    found = shown(database)
    assert found.matrix.year.year == 2020
    tiles = {tile.row.about.code: tile for tile in found.tiles}
    assert 1 < len(tiles) <= 5
    assert len({tile.row.about.theme for tile in found.tiles}) == len(tiles)
    assert tiles["csv_aangepakt"].share == 85 / 80
    assert (tiles["csv_aangepakt"].link.kind, tiles["csv_aangepakt"].link.key) == (
        LinkKind.INDICATOR,
        "csv_aangepakt",
    )
    later = tiles["burgernet_succespercentage"]
    assert (later.share, later.row.region.judgement.verdict) == (14.4 / 20, Verdict.NO_TARGET)  # of next year
    themes = {block.theme: [row.about.code for row in block.rows] for block in found.themes}
    assert "mensenhandel" in themes["Georganiseerde ondermijnende criminaliteit"]
    assert "cybercrime_geregistreerd" in themes["Digitale veiligheid"]
    assert all(row.region.result.value is not None for block in found.themes for row in block.rows)


def test_missed_targets_and_sources_that_disagree_ask_attention(database: Database) -> None:
    found = shown(database)
    titles = [item.title for item in found.attention]
    assert "Mensenhandel (zaken): doel niet gehaald" in titles
    missed = next(item for item in found.attention if item.link.key == "mensenhandel")
    assert missed.detail == "11 in 2020, doel min. 17"
    disputes = [item for item in found.attention if item.link.kind is LinkKind.PUBLISHED]
    keys = {each.key for each in database.read(published_contradictions)}
    assert {item.link.key for item in disputes} == keys
    assert any("68" in item.detail and "66" in item.detail for item in disputes)


def test_rounds_past_their_day_and_to_come_stand_in_the_overview(database: Database) -> None:
    def work(session: Any) -> None:
        pga = dataset_by_code(session, "pga")
        open_round(session, pga, Period.parse("2020-Q4"), date(2021, 1, 15))
        open_round(session, pga, Period.parse("2020-Q3"), date(2020, 10, 15))

    database.edit("Rondes", work)
    found = shown(database)
    late = [item for item in found.attention if item.link.kind is LinkKind.ROUND]
    assert [(item.title, item.link.key) for item in late] == [
        ("PGA en Top-X Q3 2020: 0 van 39 geleverd", "pga:2020-Q3")
    ]
    assert late[0].detail.endswith("en 34 andere")
    assert [(item.text, item.days, item.link.key) for item in found.dates] == [
        ("Aanlevering PGA en Top-X Q4 2020", 4, "pga:2020-Q4")
    ]


def test_empty_seats_lead_to_their_body(database: Database) -> None:
    seats = [item for item in shown(database).attention if item.link.kind is LinkKind.BODY]
    for item in seats:
        assert "onbezet" in item.title
        assert item.detail


def test_the_last_changes_lead_to_the_logbook(database: Database) -> None:
    assert shown(database).changes == ()

    def work(session: Any) -> None:
        open_round(session, dataset_by_code(session, "pga"), Period.parse("2020-Q4"), date(2021, 1, 15))

    database.edit("Ronde geopend", work)
    (item,) = shown(database).changes
    assert item.label == "Ronde geopend"
    assert item.link.kind is LinkKind.CHANGE_SET
    label = database.read(lambda session: session.get_one(ChangeSet, int(item.link.key)).label)
    assert label == "Ronde geopend"


def test_an_earlier_day_shows_the_year_of_then(database: Database) -> None:
    assert shown(database, date(2017, 3, 1)).matrix.year.year == 2017
    assert shown(database, year=2016).matrix.year.year == 2016
