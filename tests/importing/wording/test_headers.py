"""What a label says: head of a column, total, no data, scale, footnote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.importing.wording.headers import Labeler
from tests.importing.known import catalogue

LABELER = Labeler(catalogue())


@pytest.mark.parametrize(
    ("head", "texts"),
    [
        ("municipality", "Gemeente|GEMEENTEN|Gemeente:|Gem.|Naam gemeente|Gemeente / maand|Gemeente*"),
        ("code", "CBS-code|Code|Gemeentecode|GM-code"),
        ("district", "District|Politiedistrict"),
        ("period", "Periode|Jaar/kwartaal|Peildatum|jaar en maand"),
        ("year", "Jaar|Verslagjaar:|Jaartal"),
        ("quarter", "Kwartaal|Kw.|kwartaalnr"),
        ("measure", "Onderwerp|Indicator|Delict|Gegeven"),
        ("value", "Aantal|Waarde|Uw opgave"),
    ],
)
def test_j7_1_heads_of_columns(head: str, texts: str) -> None:
    for text in texts.split("|"):
        assert LABELER.label(text).head == head


@pytest.mark.parametrize(
    ("rule", "texts"),
    [
        ("percentage", "Succes %|Ophelderingspercentage (in %)|Verdachtenratio|Misdrijven per 1.000 inwoners|Aandeel|Gemiddelde"),
        ("difference", "Verschil|Mutatie|Toename|2020 t.o.v. 2019|Ontwikkeling 2019-2020|+/-|Saldo"),
        ("target", "DOEL 2016|Streefwaarde|Norm|Prognose|Verwacht aantal|Taakstelling"),
        ("euro", "Bijdrage|Bedrag|€|Afpakken (bedrag x1.000) **|Kosten"),
        ("remark", "Opmerkingen|Toelichting|Bijzonderheden|Contactpersoon"),
        ("helper", "nr.|hulpkolom|Volgnr|Rang|#"),
    ],
)  # fmt: skip
def test_j7_2_what_is_no_data_has_a_named_rule(rule: str, texts: str) -> None:
    for text in texts.split("|"):
        found = LABELER.label(text)
        assert found.skip == rule
        assert found.exact is None


@pytest.mark.parametrize(
    "text",
    [
        "Totaal",
        "Subtotaal Flevoland",
        "Totaal Midden-Nederland",
        "MN",
        "Eenheid",
        "Regio",
        "Som",
        "Eindtotaal",
        "Totaal periode",
    ],
)
def test_j7_2_totals(text: str) -> None:
    assert LABELER.label(text).total


@pytest.mark.parametrize(
    "text", ["criminaliteit totaal (misdrijven)*", "geweld: totaal", "Totaal misdrijven"]
)
def test_a_measure_with_the_word_total_in_its_name_is_no_total(text: str) -> None:
    found = LABELER.label(text)
    assert found.exact is not None
    assert not found.total


@pytest.mark.parametrize(
    "text",
    [
        "Inwoners (x1.000)",
        "Inwoners (x 1.000)",
        "Inwoners x 1000",
        "Inwoners (× 1.000)",
        "Inwoners in duizendtallen",
    ],
)
def test_t29_the_scale_in_a_label(text: str) -> None:
    found = LABELER.label(text)
    assert found.scale == 1000
    assert found.exact is not None


@pytest.mark.parametrize(
    "text", ["Inwoners (s 1.000)", "Inwoners (1000)", "Inwoners in uizendtallen", "Aantallen a 1.000"]
)
def test_t29_a_scale_with_a_typing_error_is_asked_and_never_multiplied_by(text: str) -> None:
    found = LABELER.label(text)
    assert found.scale == 1
    assert found.unknown


def test_t13_a_footnote_number_is_no_part_of_the_label() -> None:
    for text in ("Overvallen1", "Overvallen¹", "Overvallen 1)", "Overvallen1)"):
        found = LABELER.label(text)
        assert found.exact is not None
        assert found.marks == ("1)",)
    assert LABELER.label("Basisteam 2").marks == ()


def test_one_label_can_say_several_things() -> None:
    found = LABELER.label("PGA instroom Q1 2020 (voorlopig)")
    assert (found.known, found.provisional) == (frozenset({"pga", "in"}), True)
    assert found.period is not None
    mixed = LABELER.label("Almere Q1 2020").area.area
    assert mixed is not None
    assert mixed.name == "Almere"


@given(st.text(max_size=40))
def test_no_text_breaks_the_labeler(text: str) -> None:
    assert LABELER.label(text).axis in {"", "head", "total", "area", "measure", "period", "skip"}
