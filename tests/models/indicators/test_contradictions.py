from __future__ import annotations

from decimal import Decimal

import pytest

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import area_by_code
from rvs_desktop.models.indicators.passport import passport
from rvs_desktop.models.indicators.published import (
    NewPublished,
    PublishedContradiction,
    choose_published,
    published_contradictions,
    take_over,
)
from tests.indicator_shop import REGION, Shop, year


def open_ones(shop: Shop, code: str, *, settled: bool = False) -> list[PublishedContradiction]:
    return [*shop.database.read(lambda session: published_contradictions(session, [code], settled=settled))]


def enter(shop: Shop, code: str, value: str, source: str, **said: object) -> None:
    new = NewPublished(Decimal(value), year(2018), source, **said)  # type: ignore[arg-type]
    shop.edit(lambda session: take_over(session, passport(session, code), area_by_code(session, REGION), new))


def test_t1_the_documents_give_68_and_66_and_both_stay(shop: Shop) -> None:
    (found,) = open_ones(shop, "csv_aangepakt")
    assert found.period == year(2016)
    assert sorted((one.value, one.source) for one in found.figures) == [
        (66, "000:678"),
        (68, "000:630"),
        (68, "000:945"),
    ]
    point = next(each for each in shop.story("csv_aangepakt").points if each.period == year(2016))
    assert (point.result.value, point.result.disputed) == (68, True)
    assert {table for table, _ in point.result.rows} == {"published_figure"}
    assert len(point.result.rows) == 3


def test_j3_9_66_and_68_from_two_sources_are_one_contradiction_with_both_quotes(shop: Shop) -> None:
    enter(shop, "csv_aangepakt", "66", "Jaarverslag 2018, p. 3", quote="in totaal 66 samenwerkingsverbanden")
    enter(shop, "csv_aangepakt", "68", "Jaarverslag 2018, tabel 2", quote="CSV’s aangepakt 68")
    (found,) = [each for each in open_ones(shop, "csv_aangepakt") if each.period == year(2018)]
    assert {one.quote for one in found.figures} == {
        "in totaal 66 samenwerkingsverbanden",
        "CSV’s aangepakt 68",
    }
    assert found.open


def test_j3_9_choosing_stores_the_choice_and_the_reason(shop: Shop) -> None:
    (found,) = open_ones(shop, "csv_aangepakt")
    wanted = next(one for one in found.figures if one.value == 66)
    shop.edit(
        lambda session: choose_published(session, found.key, wanted.id, "De tekst is later geschreven.")
    )
    assert open_ones(shop, "csv_aangepakt") == []
    (settled,) = open_ones(shop, "csv_aangepakt", settled=True)
    assert (settled.chosen, settled.reason, settled.open) == (
        wanted.id,
        "De tekst is later geschreven.",
        False,
    )
    point = next(each for each in shop.story("csv_aangepakt").points if each.period == year(2016))
    assert point.result.value == 66
    shop.database.undo()
    assert len(open_ones(shop, "csv_aangepakt")) == 1


def test_j3_9_a_new_source_opens_the_question_again(shop: Shop) -> None:
    enter(shop, "csv_aangepakt", "66", "A")
    enter(shop, "csv_aangepakt", "68", "B")
    found = next(each for each in open_ones(shop, "csv_aangepakt") if each.period == year(2018))
    shop.edit(lambda session: choose_published(session, found.key, found.figures[0].id, "A is leidend."))
    assert len(open_ones(shop, "csv_aangepakt")) == 1
    enter(shop, "csv_aangepakt", "70", "C")
    assert len(open_ones(shop, "csv_aangepakt")) == 2


def test_j3_9_a_choice_needs_a_reason_and_one_of_the_figures(shop: Shop) -> None:
    (found,) = open_ones(shop, "csv_aangepakt")
    with pytest.raises(UserError, match="reden"):
        shop.edit(lambda session: choose_published(session, found.key, found.figures[0].id, "  "))
    with pytest.raises(UserError, match="niet meer"):
        shop.edit(lambda session: choose_published(session, found.key, 12345, "omdat"))


Said = tuple[str, dict[str, object]]
CASES: list[tuple[str, Said, Said, bool]] = [
    ("incasso_afpakken", ("150215", {}), ("150214.72", {}), False),
    ("incasso_afpakken", ("150215", {}), ("150216", {}), True),
    ("incasso_afpakken", ("16391000", {"scale": 1000}), ("16390666", {}), False),
    ("incasso_afpakken", ("16391000", {"scale": 1000}), ("16390400", {}), True),
    ("opheldering_straatroof", ("33", {}), ("33.4", {}), False),
    ("opheldering_straatroof", ("33", {}), ("33.6", {}), True),
    ("mensenhandel", ("100", {"qualifier": "circa"}), ("108", {}), False),
    ("mensenhandel", ("800", {"qualifier": "more_than"}), ("812", {}), False),
    ("mensenhandel", ("800", {"qualifier": "more_than"}), ("800", {}), True),
    ("mensenhandel", ("100", {"qualifier": "nearly"}), ("98", {}), False),
    ("mensenhandel", ("100", {"qualifier": "nearly"}), ("100", {}), True),
    ("mensenhandel", ("14", {"variant": "meldingen"}), ("11", {}), False),
]


@pytest.mark.parametrize(("code", "first", "second", "contradicts"), CASES)
def test_j3_9_and_t3_equal_after_rounding_is_no_contradiction(
    shop: Shop,
    code: str,
    first: Said,
    second: Said,
    contradicts: bool,
) -> None:
    enter(shop, code, first[0], "A", **first[1])
    enter(shop, code, second[0], "B", **second[1])
    assert bool(open_ones(shop, code)) is contradicts


def test_the_first_figure_counts_until_somebody_chooses(shop: Shop) -> None:
    enter(shop, "mensenhandel", "11", "A")
    enter(shop, "mensenhandel", "14", "B")
    point = next(each for each in shop.story("mensenhandel").points if each.period == year(2018))
    assert point.result.value == 11


def test_a_figure_without_a_source_is_refused(shop: Shop) -> None:
    with pytest.raises(UserError, match="bron"):
        enter(shop, "mensenhandel", "11", " ")
