"""Which measure a text means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.importing.wording.measure_names import MeasureIndex, is_part
from rvs_desktop.importing.wording.measure_words import concepts, is_broad
from tests.importing.known import catalogue
from tests.importing.made_up_words import MEASURE_WORDS

INDEX = MeasureIndex(catalogue())

OTHER_WORDS = {
    "pga_local_inflow": "Nieuwe PGA's|PGA nieuw|Aantal nieuwe persoonsgerichte aanpakken|Nieuw gestarte PGA's|PGA's aangemeld",
    "pga_local_outflow": "PGA-plannen afgesloten|Beëindigde PGA's|Uitgestroomde PGA|PGA's gestopt",
    "pga_local_plans": "Lopende PGA's|Actieve PGA's|PGA-trajecten|PGA in behandeling|Stand PGA einde kwartaal|PGA-plannen in uitvoering",
    "top_x_inflow": "Nieuwe Top X plannen|Top-X'ers nieuw|instroom topx",
    "burgernet_successes": "Succesvolle Burgernet-acties|Geslaade acties|Burgernetacties met resultaat|Acties met positief resultaat",
    "burgernet_participants": "Deelnemers Burgernet|Aantal Burgernet deelnemers",
    "burglaries_cleared": "Woninginbraken opgehelderd|Opgeloste woninginbraken",
    "theft_from_vehicle": "diefstallen uit auto's|Diefstal uit/vanaf auto",
    "adult_inhabitants": "Inwoners van 18 jaar en ouder|Volwassenen|Inwoners (18+)",
    "confused_behaviour_reports": "Personen met verward gedrag|Meldingen onbegrepen gedrag",
    "integrated_cases_signal": "Casussen in de signaalfase",
}  # fmt: skip


@pytest.mark.parametrize("measure", catalogue().measures, ids=lambda m: m.code)
def test_j7_1_name_and_aliases_are_known_letter_for_letter(measure: object) -> None:
    names = (getattr(measure, "name", ""), *getattr(measure, "aliases", ()))
    for name in names:
        assert INDEX.exact(name) == measure
        assert INDEX.exact(f" {name.upper()} ") == measure


@pytest.mark.parametrize(
    ("code", "text"), [(c, t) for c, texts in OTHER_WORDS.items() for t in texts.split("|")]
)
def test_j7_1_words_that_every_colleague_understands(code: str, text: str) -> None:
    found = INDEX.of(concepts(text)).measure
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(("code", "text"), [(c, t) for c, texts in MEASURE_WORDS.items() for t in texts])
def test_the_wording_of_the_generator_is_understood(code: str, text: str) -> None:
    found = INDEX.exact(text) or INDEX.of(concepts(text)).measure
    assert found is None or found.code == code


@pytest.mark.parametrize(
    "text",
    [
        "Pogingen woninginbraak", "PGA opgeschaald naar ZVH", "waarvan minderjarig", "Afgehandelde overvallen", "CSV's aangepakt",
        "Communicatie-advies", "Huisverboden", "Aantal", "Deelnemende gemeenten", "PGA jeugd", "Fietsen", "Overlast",
    ],
)  # fmt: skip
def test_a_word_that_changes_the_meaning_is_never_passed_over(text: str) -> None:
    assert INDEX.of(concepts(text)).measure is None


def test_a_title_can_name_several_things() -> None:
    found = INDEX.phrases("Burgernet: acties, geslaagde acties en deelnemers 2020")
    assert len([phrase for phrase in found if INDEX.of(phrase).measure]) == 3
    assert len(INDEX.phrases("In- en uitstroom PGA")) == 2


def test_a_part_says_so() -> None:
    assert is_part("waarvan geslaagd")
    assert is_part("   wv opgehelderd")
    assert not is_part("Geslaagd")


@given(st.text(max_size=40))
def test_no_text_breaks_the_index(text: str) -> None:
    INDEX.of(concepts(text))
    INDEX.phrases(text)


@pytest.mark.parametrize(
    ("title", "broad"),
    [
        ("Voortgang persoonsgerichte aanpak", True),
        ("Voortgang persoonsgerichte aannpak", True),
        ("Persoonsgericte aanpk", True),
        ("Persoonsgerichte plannen", False),
    ],
)
def test_the_approach_of_persons_as_a_whole_is_known_with_a_slip_of_the_pen(title: str, broad: bool) -> None:
    assert is_broad(title) is broad
