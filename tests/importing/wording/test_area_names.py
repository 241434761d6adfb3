"""Names and codes of areas: what is surely one area, and what never is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.importing.wording.area_names import AreaIndex, Match
from tests.importing.known import catalogue, code_of

INDEX = AreaIndex(catalogue())

SURE = {
    "De Bilt": "Gem. De Bilt|de bilt |DE BILT|Bilt, De|Bilt (De)|Gemeente De Bilt|De  Bilt|de-bilt|0310 De Bilt|De Bilt (GM0310)|GM0310|0310|310|De Bilt*",
    "Laren": "Laren (NH)|Laren|gemeente Laren|LAREN (gem.)",
    "IJsselstein": "Ysselstein|ijsselstein|Ĳsselstein|IJSSELSTEIN",
    "Gooise Meren": "Gooisemeren|gooise-meren|Gooise  Meren",
    "Stichtse Vecht": "Stichtse-Vecht|stichtse vecht (gem.)|Gem Stichtse Vecht",
    "Gooi en Vechtstreek": "Gooi en Vecht|Gooi- en Vechtstreek|Gooi & Vechtstreek|district Gooi en Vechtstreek",
    "Stad-Utrecht": "Utrecht-Stad|Stad Utrecht|utrecht stad|district Stad-Utrecht",
    "Flevoland": "FLEVOLAND|district Flevoland|Flevo land",
    "Midden-Nederland": "Midden Nederland|Eenheid Midden-Nederland|Regio Midden-Nederland",
    "Wijk bij Duurstede": "WIJK BIJ DUURSTEDE|Wijk-bij-Duurstede|1. Wijk bij Duurstede",
}  # fmt: skip


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, texts in SURE.items() for t in texts.split("|")])
def test_j7_5_a_name_is_known_in_every_spelling(name: str, text: str) -> None:
    found = INDEX.match(text)
    assert found.area is not None
    assert found.area.code == code_of(name)


def test_j7_5_utrecht_alone_can_be_more_than_one_area() -> None:
    assert INDEX.match("Utrecht").how is Match.AMBIGUOUS
    for text in ("Gemeente Utrecht", "Utrecht (gem.)", "0344 Utrecht", "344"):
        found = INDEX.match(text).area
        assert found is not None
        assert found.code == "GM0344"


@pytest.mark.parametrize(
    "text", ["Nieuwegien", "Amesfoort", "Utrechtse Heuvelrg", "Hilversom", "Wijk bij D."]
)
def test_j7_5_a_typing_error_is_proposed_and_never_taken(text: str) -> None:
    found = INDEX.match(text)
    assert found.how is Match.NEAR
    assert found.area is None
    assert len(found.areas) == 1


@pytest.mark.parametrize(
    "text", ["BEL-gemeenten", "Blaricum, Eemnes en Laren", "Almere/Lelystad", "Huizen + Blaricum", "overige gemeenten", "Soest e.o."]
)  # fmt: skip
def test_j2_6_several_municipalities_in_one_text_are_a_group(text: str) -> None:
    assert INDEX.match(text).how is Match.GROUP


@pytest.mark.parametrize("text", ["GM0308 Bunnik", "0321 Lopik", "Zeist (GM0342)"])
def test_j7_5_code_and_name_may_not_contradict(text: str) -> None:
    assert INDEX.match(text).how is Match.MISMATCH


@pytest.mark.parametrize(
    "text", ["Totaal", "Maarssen", "Laren (Gld)", "", "-", "Oost", "Jan Jansen", "GM9999"]
)
def test_other_texts_are_no_area(text: str) -> None:
    assert INDEX.match(text).area is None


def test_a_place_elsewhere_is_known_as_such() -> None:
    found = INDEX.match("Ede").area
    assert found is not None
    assert not found.inside


def test_a_name_in_a_sentence_counts_with_a_capital() -> None:
    assert [area.name for area in INDEX.find_in("Burgernet gemeente Utrechtse Heuvelrug 2018")] == [
        "Utrechtse Heuvelrug"
    ]
    assert INDEX.find_in("inbraken in huizen en houten schuren") == ()


@given(st.sampled_from([a for a in catalogue().areas if a.inside]), st.data())
def test_two_near_equal_names_are_never_merged(area: object, data: st.DataObject) -> None:
    """One letter wrong gives that area at most as a proposal, and never another area as sure."""
    name = getattr(area, "name", "")
    place = data.draw(st.integers(0, len(name) - 1))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
    found = INDEX.match(name[:place] + letter + name[place + 1 :])
    assert found.area is None or found.area == area


@given(st.text(max_size=40))
def test_no_text_breaks_the_index(text: str) -> None:
    INDEX.match(text)
    INDEX.find_in(text)
