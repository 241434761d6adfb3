"""Which area figures belong to, and which are never guessed."""

from __future__ import annotations

import pytest

from tests.importing.known import Case, check

CASES = (
    Case(
        "BEL en groepen",
        "Jaarcijfers 2020.xlsx",
        """
Gemeente | Woninginbraken
BEL-gemeenten | 12
Huizen/Blaricum | 5
Almere en Lelystad | 7
Almere | 3
""",
        {"burglaries 2020": {"Almere": 3}},
        codes=frozenset({"group_row"}),
    ),
    Case(
        "voormalig",
        "Jaarcijfers 2020.xlsx",
        """
Gemeente | Woninginbraken
Vianen | 12
Bussum | 4
Almere | 3
""",
        {"burglaries 2020": {"Almere": 3}},
        codes=frozenset({"area_not_valid"}),
    ),
    Case(
        "Vijfheerenlanden 2018",
        "Jaarcijfers 2018.xlsx",
        """
Gemeente | Woninginbraken
Vijfheerenlanden | 12
Almere | 3
""",
        {"burglaries 2018": {"Almere": 3}},
        codes=frozenset({"area_not_valid"}),
    ),
    Case(
        "Utrecht beside districts",
        "Casussen Q4 2020.xlsx",
        """
 | Signaalfase | Uitvoeringsfase
Flevoland | 3 | 4
Utrecht | 5 | 6
West-Utrecht | 7 | 8
""",
        {
            "integrated_cases_signal 2020-Q4": {"Flevoland": 3, "West-Utrecht": 7},
            "integrated_cases_execution 2020-Q4": {"Flevoland": 4, "West-Utrecht": 8},
        },
        codes=frozenset({"ambiguous_area"}),
    ),
    Case(
        "code only",
        "inwoners 2021.csv",
        {
            "": """
Gemeentecode | Inwoners
'0034' | '211.893'
'0184' | '21.227'
GM0308 | '24.890'
"""
        },
        {"inhabitants 2021": {"Almere": 211893, "Urk": 21227, "Baarn": 24890}},
    ),
    Case(
        "near name",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal
Nieuwegien | 3
Almere | 4
""",
        {"pga_local_plans 2020-Q1": {"Almere": 4}},
        codes=frozenset({"unknown_area"}),
    ),
    Case(
        "outside",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal
Ede | 3
Almere | 4
""",
        {"pga_local_plans 2020-Q1": {"Almere": 4}},
        codes=frozenset({"unknown_area"}),
    ),
    Case(
        "district heads abbreviations",
        "Misdrijven 2016.xlsx",
        """
Misdrijven 2016 | MN | Flevoland | Gooi en Vechtstreek | Stad-Utrecht | West-Utrecht | Oost-Utrecht
Overvallen | 150 | 30 | 20 | 40 | 25 | 35
Straatroof | 15 | 3 | 2 | 4 | 2 | 4
""",
        {
            "robberies 2016": {
                "Flevoland": 30,
                "Gooi en Vechtstreek": 20,
                "Stad-Utrecht": 40,
                "West-Utrecht": 25,
                "Oost-Utrecht": 35,
            },
            "street_robberies 2016": {
                "Flevoland": 3,
                "Gooi en Vechtstreek": 2,
                "Stad-Utrecht": 4,
                "West-Utrecht": 2,
                "Oost-Utrecht": 4,
            },
        },
    ),
    Case(
        "title utrecht sender",
        "Maart 2020.xlsx",
        """
Politie-eenheid Midden-Nederland
Burgernet
Gemeente | Acties | Deelnemers
Zeist | 1 | 500
Utrecht | 3 | 9000
""",
        {
            "burgernet_actions 2020-03": {"Zeist": 1, "Utrecht": 3},
            "burgernet_participants 2020-03": {"Zeist": 500, "Utrecht": 9000},
        },
    ),
    Case(
        "provincie/rest rows",
        "Inwoners 2020.xlsx",
        """
Regio | Inwoners
Nederland | 17000000
Almere | 200000
Urk | 21000
""",
        {"inhabitants 2020": {"Almere": 200000, "Urk": 21000}},
    ),
    Case(
        "subtotaal zonder woord: district boven",
        "Top-X kw1 2020.xlsx",
        """
Gebied | Top-X
Flevoland | 10
Almere | 4
Urk | 6
Midden-Nederland | 10
""",
        {"top_x_plans 2020-Q1": {"Almere": 4, "Urk": 6}},
    ),
    Case(
        "nr kolom en code",
        "PGA kw1 2020.xlsx",
        """
nr. | CBS-code | Gemeente | PGA lokaal | Opmerkingen
1 | GM0355 | Zeist | 1
2 | '0342' | Soest | 3 | akkoord
3 | 308 | Baarn | 5
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3, "Baarn": 5}},
    ),
    Case(
        "gem. in kop",
        "PGA Q1 2020.xlsx",
        """
Gem. | Aantal lopende PGA's | Aantal nieuwe PGA's
Gem. Zeist | 1 | 2
Gem. Soest | 3 | 4
Gem. Baarn | 5 | 6
Gem. De Bilt | 7 | 8
""",
        {
            "pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3, "Baarn": 5, "De Bilt": 7},
            "pga_local_inflow 2020-Q1": {"Zeist": 2, "Soest": 4, "Baarn": 6, "De Bilt": 8},
        },
    ),
    Case(
        "voorbeeldrij",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal
Voorbeeld: Gemeente X | 12
Zeist | 3
Soest | 2
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 3, "Soest": 2}},
    ),
    Case(
        "Gooi rij als district",
        "Q4 2020 integrale casussen.xlsx",
        {
            "b": """
District | Signaalfase
Gooi & Vechtstreek | 5
Utrecht-Stad | 4
Flevo land | 3
Oost Utrecht | 2
District West-Utrecht | 1
Eenheid | 15
"""
        },
        {
            "integrated_cases_signal 2020-Q4": {
                "Gooi en Vechtstreek": 5,
                "Stad-Utrecht": 4,
                "Flevoland": 3,
                "Oost-Utrecht": 2,
                "West-Utrecht": 1,
            }
        },
    ),
    Case(
        "totaal in nr kolom",
        "PGA kw1 2020.xlsx",
        """
nr | Gemeente | PGA lokaal
1 | Zeist | 1
2 | Soest | 3
Totaal |  | 4
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3}},
    ),
    Case(
        "totaal in districtkolom",
        "PGA kw1 2020.xlsx",
        """
District | Gemeente | PGA lokaal
Flevoland | Almere | 1
 | Urk | 3
Totaal Flevoland |  | 4
Oost-Utrecht | Zeist | 2
 | Soest | 3
Oost-Utrecht |  | 5
Totaal |  | 9
""",
        {"pga_local_plans 2020-Q1": {"Almere": 1, "Urk": 3, "Zeist": 2, "Soest": 3}},
    ),
    Case(
        "hoek is gemeente",
        "Casuistiek 2020.xlsx",
        """
Almere | Q1 | Q2
PGA lokaal | 62 | 61
Top-X | 46 | 42

Urk | Q1 | Q2
PGA lokaal | 16 | 14
Top-X | 8 | 6
""",
        {
            "pga_local_plans 2020-Q1": {"Almere": 62, "Urk": 16},
            "pga_local_plans 2020-Q2": {"Almere": 61, "Urk": 14},
            "top_x_plans 2020-Q1": {"Almere": 46, "Urk": 8},
            "top_x_plans 2020-Q2": {"Almere": 42, "Urk": 6},
        },
    ),
    Case(
        "district boven gemeentekolommen",
        "Verward gedrag 2019.xlsx",
        """
 | Flevoland |  |  | Oost-Utrecht
Kwartaal | Almere | Urk | Totaal | Zeist | Soest | Totaal
K1 | 1 | 2 | 3 | 4 | 5 | 9
K2 | 6 | 7 | 13 | 8 | 9 | 17
""",
        {
            "confused_behaviour_reports 2019-Q1": {"Almere": 1, "Urk": 2, "Zeist": 4, "Soest": 5},
            "confused_behaviour_reports 2019-Q2": {"Almere": 6, "Urk": 7, "Zeist": 8, "Soest": 9},
        },
    ),
    Case(
        "genummerde gemeenten",
        "PGA kw1 2020.xlsx",
        """
Gemeente | PGA lokaal
1. Zeist | 1
2. Soest | 3
3. Baarn | 2
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3, "Baarn": 2}},
    ),
    Case(
        "Huizen en Laren kleine letters",
        "pga kw1 2020.csv",
        {
            "": """
gemeente | pga lokaal
huizen | '1'
laren | '3'
houten | '4'
"""
        },
        {"pga_local_plans 2020-Q1": {"Huizen": 1, "Laren": 3, "Houten": 4}},
    ),
    Case(
        "eenheid en districten kolommen",
        "Casussen.xlsx",
        {
            "2020": """
 | Eenheid | Flevoland | Gooi en Vecht | Stad Utrecht | West Utrecht | Oost Utrecht
Signaalfase | 15 | 1 | 2 | 3 | 4 | 5
Afgeronde casussen | 20 | 2 | 3 | 4 | 5 | 6
"""
        },
        {
            "integrated_cases_signal 2020": {
                "Flevoland": 1,
                "Gooi en Vechtstreek": 2,
                "Stad-Utrecht": 3,
                "West-Utrecht": 4,
                "Oost-Utrecht": 5,
            },
            "integrated_cases_completed 2020": {
                "Flevoland": 2,
                "Gooi en Vechtstreek": 3,
                "Stad-Utrecht": 4,
                "West-Utrecht": 5,
                "Oost-Utrecht": 6,
            },
        },
    ),
    Case(
        "alleen regio",
        "Overvallen.xlsx",
        """
Gebied | 2018 | 2019
Midden-Nederland | 100 | 90
""",
        {"robberies 2018": {"Midden-Nederland": 100}, "robberies 2019": {"Midden-Nederland": 90}},
    ),
    Case(
        "district met eigen cijfers en gemeenten op ander blad",
        "Casussen Q1 2020.xlsx",
        {
            "Districten": """
District | Signaalfase
Flevoland | 5
West-Utrecht | 6
"""
        },
        {"integrated_cases_signal 2020-Q1": {"Flevoland": 5, "West-Utrecht": 6}},
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_j7_5_and_j2_6_the_area(case: Case) -> None:
    check(case)
