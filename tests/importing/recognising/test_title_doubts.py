"""A title that says that figures are no counts, or only a part of them, is asked once for its table."""

from __future__ import annotations

import pytest

from rvs_desktop.importing.deliveries.memory import profile_of
from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Problem, Recognition, Severity
from tests.importing.known import catalogue, grid, lines, workbook


def read(text: str, file: str = "aanlevering.xlsx", sheet: str = "Blad1", **profile: object) -> Recognition:
    book = workbook(file, grid(lines(text), name=sheet))
    return recognise(book, catalogue(), Hints(), dict(profile))


def asked(found: Recognition) -> list[Problem]:
    return [problem for problem in found.problems if problem.severity is Severity.DECISION]


def under(title: str, heads: str = "Woninginbraken | Geweld") -> Recognition:
    return read(f"{title}\nGemeente | {heads}\nZeist | 3 | 4\nSoest | 5 | 6")


@pytest.mark.parametrize(
    "title",
    [
        "Woninginbraken en geweld 2020 per 1.000 inwoners",
        "Woninginbraken en geweld per duizend inwoners, 2020",
        "Criminaliteit 2020 (index 2015 = 100)",
        "Criminaliteit 2020, aandeel in %",
        "Misdrijven 2020 in procenten",
        "Procentuele ontwikkeling 2020",
        "Ranglijst gemeenten 2020",
        "Plaats in de Misdaadmeter 2020",
        "Rapportcijfer veiligheid 2020",
        "Score veiligheidsindex 2020",
        "Misdrijven 2020, afwijking van het gemiddelde",
        "Misdrijven: begroot aantal 2020",
        "Plafondwaarden misdrijven 2020",
        "Schadebedrag misdrijven 2020",
        "Woninginbraken per wijk 2020",
    ],
)
def test_a_title_of_figures_that_are_no_counts_is_asked_once(title: str) -> None:
    found = under(title)
    assert not found.readings
    assert [problem.code for problem in asked(found)] == ["missing_measure"]


@pytest.mark.parametrize(
    "title",
    [
        "Woninginbraken bij bedrijven 2020",
        "Jeugdcriminaliteit 2020",
        "Uitgaansgeweld 2020",
        "Misdrijven op scholen, 2020",
        "Cijfers horecagebied 2020",
        "Incidenten op het station, 2020",
        "Geweld tegen politie 2020",
        "Woninginbraken 2020 (geen pogingen)",
        "Geregistreerde misdrijven exclusief verkeer 2020",
        "Slachtoffers van geweld 2020",
        "Aanhoudingen woninginbraak 2020",
        "Verdachten geweld 2020",
        "Criminaliteit 2020\nFilter: avonduren",
        "Criminaliteit 2020\nSelectie: alleen avonduren",
        "Criminaliteit 2020\nUitsluitend bedrijven",
        "Criminaliteit (12-17 jaar) 2020",
    ],
)
def test_a_title_that_narrows_its_figures_is_asked_once(title: str) -> None:
    found = under(title)
    assert not found.readings
    assert [problem.code for problem in asked(found)] == ["missing_measure"]


@pytest.mark.parametrize(
    "title",
    [
        "Overzicht woninginbraken en geweld per gemeente, 2020",
        "Cijfers politie Midden-Nederland 2020",
        "Ontwikkeling criminaliteit 2020",
        "Geregistreerde criminaliteit 2020, Flevoland en Gooi en Vechtstreek",
        "Woninginbraken (inclusief pogingen) en geweld 2020",
        "Vragenlijst criminaliteit 2020",
        "Registratie misdrijven 2020 uit BVH",
        "Criminaliteit (absolute aantallen) 2020",
        "Speerpunt High Impact Crimes (woninginbraken, geweld) 2020",
        "Criminaliteit 2020 (bron: politie, afdeling analyse)",
        "Terugblik 2020: resultaten Veiligheidsstrategie",
        "Criminaliteit 2020\nFilter: geen",
        "Criminaliteit 2020\nSelectie: alle gemeenten",
        "Criminaliteit 2020\nVul alleen de gele cellen in, geen percentages.",
        "Criminaliteit 2020\nMisdrijven worden geteld op de dag waarop de aangifte is opgenomen.",
        "Criminaliteit 2020\n- = geen gegevens",
    ],
)
def test_an_ordinary_title_asks_nothing(title: str) -> None:
    found = under(title)
    assert len(found.readings) == 4
    assert not asked(found)


@pytest.mark.parametrize(
    "title", ["Opgehelderde misdrijven 2020", "Opgehelderd 2020", "Opgeloste zaken 2020"]
)
def test_a_title_of_cleared_crimes_is_no_title_of_all_crimes(title: str) -> None:
    found = under(title)
    assert {reading.measure for reading in found.readings} <= {"burglaries_cleared"}
    assert asked(found)


def test_a_title_may_name_what_other_columns_hold() -> None:
    found = under("Woninginbraken 2020, aantal en percentage", "Woninginbraken | Percentage")
    assert [reading.value for reading in found.readings] == [3, 5]
    found = under("Verdachten en slachtoffers 2020", "Verdachten | Slachtoffers")
    assert [reading.value for reading in found.readings] == [3, 5]


@pytest.mark.parametrize(
    ("title", "heads"),
    [
        ("Buurtpreventie per gemeente 2020", "Groepen | Deelnemers"),
        ("Training weerbaarheid 2020", "Kosten | Aantal deelnemers"),
        ("Handhaving door boa's 2020", "Acties | Boetes"),
        ("BuitenBeter 2020", "Downloads | Klachten"),
        ("Cameratoezicht 2020", "Toezicht | Verkeer"),
    ],
)
def test_a_general_heading_below_another_subject_is_asked(title: str, heads: str) -> None:
    found = under(title, heads)
    assert not found.readings
    assert asked(found)


@pytest.mark.parametrize("file", ["Burgernet.xlsx", "cijfers.xlsx"])
def test_general_headings_are_read_where_nothing_names_another_subject(file: str) -> None:
    found = read("2020\nGemeente | Acties | Deelnemers\nZeist | 3 | 4", file)
    assert {reading.measure for reading in found.readings} == {"burgernet_actions", "burgernet_participants"}


@pytest.mark.parametrize("sheet", ["Cursus EHBO 2020", "Buurtpreventieteams 2020"])
def test_the_name_of_a_sheet_or_file_may_be_of_another_subject(sheet: str) -> None:
    text = "Gemeente | Deelnemers\nZeist | 3"
    assert not read(text, sheet=sheet).readings
    assert not read(text, file=f"{sheet}.xlsx").readings


@pytest.mark.parametrize(
    ("file", "sheet", "title"),
    [
        ("a.xlsx", "Blad1", "Woninginbraken bij bedrijven 2020"),
        ("a.xlsx", "Woninginbraken bij ouderen", "2020"),
        ("Woninginbraken_jeugd.xlsx", "Blad1", "2020"),
    ],
)
def test_both_answers_settle_the_question(file: str, sheet: str, title: str) -> None:
    text = f"{title}\nGemeente | Woninginbraken\nZeist | 3\nSoest | 5"
    (question,) = asked(read(text, file, sheet))
    plainly, left = question.choices
    found = read(text, file, sheet, **profile_of(plainly.decisions))
    assert [reading.value for reading in found.readings] == [3, 5]
    assert not asked(found)
    found = read(text, file, sheet, **profile_of(left.decisions))
    assert not found.readings
