"""What is counted, in the words of clerks that the catalogue does not have."""

from __future__ import annotations

import pytest

from tests.importing.known import Case, check


@pytest.mark.parametrize(
    ("heading", "measure"),
    [
        ("P.G.A. in uitvoering", "pga_local_plans"),
        ("P.G.A. nieuw", "pga_local_inflow"),
        ("pga uitstr.", "pga_local_outflow"),
        ("Top X plannen in uitv.", "top_x_plans"),
        ("Casussen uitvoeringsfase", "integrated_cases_execution"),
        ("w.v. 18 jaar en ouder", "adult_inhabitants"),
        ("Uitgezette Burgernet-acties", "burgernet_actions"),
        ("BN acties", "burgernet_actions"),
        ("Burgernet-oproepen", "burgernet_actions"),
        ("Acties met succes afgerond", "burgernet_successes"),
        ("Ingeschreven deelnemers", "burgernet_participants"),
        ("App gedownload", "burgernet_app_downloads"),
        ("Vernieling c.q. zaakbeschadiging", "vandalism"),
        ("Meldingen personen met verward gedrag (E33)", "confused_behaviour_reports"),
        ("Aantal verdachten (afgehandeld)", "suspects_processed"),
        ("1. Hoeveel nieuwe PGA-plannen zijn dit kwartaal gestart?", "pga_local_inflow"),
        ("2. Hoeveel Top-X-plannen waren aan het einde van het kwartaal in uitvoering?", "top_x_plans"),
    ],
)
def test_j7_1_words_of_a_measure(heading: str, measure: str) -> None:
    period = "2020" if measure == "adult_inhabitants" else "2020-Q2"
    title = "Stand 1 januari 2020" if measure == "adult_inhabitants" else "2e kwartaal 2020"
    sheet = f"{title}\n\nGemeente | '{heading}'\nZeist | 5\nSoest | 3"
    check(Case("woord", "levering.xlsx", sheet, {f"{measure} {period}": {"Zeist": 5, "Soest": 3}}))


CASES = (
    Case(
        "a title names the subject, the file what is counted",
        "Overvallen.xlsx",
        "Geregistreerde criminaliteit\n\nGemeente | '2017' | '2018'\nZeist | 3 | 4\nSoest | 1 | 2",
        {"robberies 2017": {"Zeist": 3, "Soest": 1}, "robberies 2018": {"Zeist": 4, "Soest": 2}},
    ),
    Case(
        "a monitor of PGA of which the file says that it counts Top-X",
        "Lopende Top X.xlsx",
        "PGA-monitor 2019\n\nGemeente | Q1 | Q2\nZeist | 3 | 4\nSoest | 1 | 2",
        {"top_x_plans 2019-Q1": {"Zeist": 3, "Soest": 1}, "top_x_plans 2019-Q2": {"Zeist": 4, "Soest": 2}},
    ),
    Case(
        "a monitor of PGA of which the file says which side it counts",
        "Beëindigde PGA's.xlsx",
        "PGA-monitor 2019\n\nGemeente | Q1 | Q2\nZeist | 3 | 4\nSoest | 1 | 2",
        {
            "pga_local_outflow 2019-Q1": {"Zeist": 3, "Soest": 1},
            "pga_local_outflow 2019-Q2": {"Zeist": 4, "Soest": 2},
        },
    ),
    Case(
        "in and out added up are neither",
        "PGA.xlsx",
        "PGA Q1 2020\n\nGemeente | In- en uitstroom\nZeist | 3\nSoest | 1",
        codes=frozenset({"missing_measure"}),
    ),
    Case(
        "a title of two sides names the thing once",
        "PGA.xlsx",
        "Instroom en uitstroom PGA 2020\n\nGemeente | Q1 | Q2\nZeist | 3 | 4\nSoest | 1 | 2",
        codes=frozenset({"missing_measure"}),
    ),
    Case(
        "columns of the two sides of a title",
        "PGA.xlsx",
        "Instroom en uitstroom PGA Q1 2020\n\nGemeente | Instroom | Uitstroom\nZeist | 3 | 4\nSoest | 1 | 2",
        {
            "pga_local_inflow 2020-Q1": {"Zeist": 3, "Soest": 1},
            "pga_local_outflow 2020-Q1": {"Zeist": 4, "Soest": 2},
        },
    ),
    Case(
        "a title of two sides on a sheet that names the thing",
        "levering.xlsx",
        {"PGA": "In- en uitstroom 2020\n\nGemeente | Q1 | Q2\nZeist | 3 | 4\nSoest | 1 | 2"},
        codes=frozenset({"missing_measure"}),
    ),
    Case(
        "the name of the sheet says which form of an approach that the title names with a slip of the pen",
        "levering 2017.xlsx",
        {
            "Top-X instroom": "Voortgang persoonnsgerichte aanpak\n\nGemeente | Q1 | Q2\nZeist | 3 | 4\nSoest | 1 | 2"
        },
        {
            "top_x_inflow 2017-Q1": {"Zeist": 3, "Soest": 1},
            "top_x_inflow 2017-Q2": {"Zeist": 4, "Soest": 2},
        },
    ),
    Case(
        "a new version of a file counts no new plans",
        "PGA 2019 nieuw.xlsx",
        "PGA 2019\n\nGemeente | Q1 | Q2\nZeist | 3 | 4\nSoest | 1 | 2",
        {
            "pga_local_plans 2019-Q1": {"Zeist": 3, "Soest": 1},
            "pga_local_plans 2019-Q2": {"Zeist": 4, "Soest": 2},
        },
    ),
    Case(
        "remarks that look like a word for what is counted",
        "Afgesloten PGA 2018.xlsx",
        "Gemeente | Q1 2018 | Opmerkingen\nZeist | 3 | gebeld\nSoest | 1 | gebeld\nBaarn | 2 | akkoord",
        {"pga_local_outflow 2018-Q1": {"Zeist": 3, "Soest": 1, "Baarn": 2}},
    ),
    Case(
        "a title that says how the figures are divided",
        "overzicht.xlsx",
        "Aantal successen per gemeente 2017\n\nGemeente | jan | feb\nZeist | 3 | 4\nSoest | 1 | 2",
        {
            "burgernet_successes 2017-01": {"Zeist": 3, "Soest": 1},
            "burgernet_successes 2017-02": {"Zeist": 4, "Soest": 2},
        },
    ),
    Case(
        "a title with the municipality before a colon",
        "overzicht.xlsx",
        "Gemeente Zeist: politiecijfers 2019\n\nOnderwerp | juli | augustus\nFietsdiefstal | 3 | 4\nVernielingen | 1 | 2",
        {
            "bicycle_theft 2019-07": {"Zeist": 3},
            "bicycle_theft 2019-08": {"Zeist": 4},
            "vandalism 2019-07": {"Zeist": 1},
            "vandalism 2019-08": {"Zeist": 2},
        },
    ),
    Case(
        "in and out beside each other",
        "Zeist 2018.xlsx",
        "Kwartaal | PGA lopend | PGA in | PGA uit\n1 | 12 | 3 | 2\n2 | 11 | 1 | 2",
        {
            f"pga_local_{side} 2018-Q{quarter}": {"Zeist": value}
            for side, values in (("plans", (12, 11)), ("inflow", (3, 1)), ("outflow", (2, 2)))
            for quarter, value in enumerate(values, 1)
        },
    ),
    Case(
        "a title says the thing and its side with a colon between",
        "PGA.xlsx",
        "Nieuw: PGA\n\nGemeente | Q1 2019 | Q2 2019\nZeist | 3 | 4\nSoest | 1 | 2",
        {
            "pga_local_inflow 2019-Q1": {"Zeist": 3, "Soest": 1},
            "pga_local_inflow 2019-Q2": {"Zeist": 4, "Soest": 2},
        },
    ),
    Case(
        "PGA in a year is not what came in",
        "x.xlsx",
        "PGA in 2020\n\nGemeente | Q1 | Q2\nZeist | 3 | 4\nSoest | 1 | 2",
        {
            "pga_local_plans 2020-Q1": {"Zeist": 3, "Soest": 1},
            "pga_local_plans 2020-Q2": {"Zeist": 4, "Soest": 2},
        },
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_j7_1_sides_of_a_measure(case: Case) -> None:
    check(case)
