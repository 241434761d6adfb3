"""Layouts as municipalities make them."""

from __future__ import annotations

import pytest

from tests.importing.known import Case, check

CASES = (
    Case(
        "jaar x maand kruistabel",
        "Burgernet Almere.xlsx",
        """
Burgernetacties gemeente Almere
Maand | 2018 | 2019 | 2020
januari | 1 | 2 | 3
februari | 4 | 5 | 6
maart | 7 | 8 | 9
Totaal | 12 | 15 | 18
""",
        {
            "burgernet_actions 2018-01": {"Almere": 1},
            "burgernet_actions 2019-01": {"Almere": 2},
            "burgernet_actions 2020-01": {"Almere": 3},
            "burgernet_actions 2018-02": {"Almere": 4},
            "burgernet_actions 2019-02": {"Almere": 5},
            "burgernet_actions 2020-02": {"Almere": 6},
            "burgernet_actions 2018-03": {"Almere": 7},
            "burgernet_actions 2019-03": {"Almere": 8},
            "burgernet_actions 2020-03": {"Almere": 9},
        },
    ),
    Case(
        "gemeente sectie met maatrijen",
        "Casuistiek 2020.xlsx",
        """
PGA en Top-X per gemeente 2020
 | Q1 | Q2
Almere
PGA lokaal | 62 | 61
Top-X | 46 | 42
Urk
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
        "formulier zonder kop",
        "Formulier.xlsx",
        """
Gemeente: | Urk
Periode: | 2e kwartaal 2020

PGA lokaal | 14
PGA instroom | 3
PGA uitstroom | 2
Top-X | 6
Ingevuld door: | de afdeling
""",
        {
            "pga_local_plans 2020-Q2": {"Urk": 14},
            "pga_local_inflow 2020-Q2": {"Urk": 3},
            "pga_local_outflow 2020-Q2": {"Urk": 2},
            "top_x_plans 2020-Q2": {"Urk": 6},
        },
    ),
    Case(
        "long numeric keys csv",
        "dump.csv",
        {
            "": """
jaar | kwartaal | gemeentecode | gemeente | onderwerp | aantal
'2020' | '1' | GM0034 | Almere | PGA instroom | '3'
'2020' | '2' | GM0184 | Urk | Top-X | '4'
"""
        },
        {"pga_local_inflow 2020-Q1": {"Almere": 3}, "top_x_plans 2020-Q2": {"Urk": 4}},
    ),
    Case(
        "repeated header",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal
Urk | 3
Gemeente | PGA lokaal
Almere | 4
""",
        {"pga_local_plans 2020-Q1": {"Almere": 4, "Urk": 3}},
    ),
    Case(
        "period sections no repeated header",
        "PGA 2020.xlsx",
        """
Gemeente | PGA lokaal | Top-X
1e kwartaal
Almere | 1 | 2
Urk | 3 | 4
2e kwartaal
Almere | 5 | 6
Urk | 7 | 8
""",
        {
            "pga_local_plans 2020-Q1": {"Almere": 1, "Urk": 3},
            "top_x_plans 2020-Q1": {"Almere": 2, "Urk": 4},
            "pga_local_plans 2020-Q2": {"Almere": 5, "Urk": 7},
            "top_x_plans 2020-Q2": {"Almere": 6, "Urk": 8},
        },
    ),
    Case(
        "stacked measures",
        "Burgernet 2020.xlsx",
        """
Burgernet 2020

Acties
Gemeente | jan | feb
Almere | 1 | 2
Urk | 3 | 4
Totaal | 4 | 6

Geslaagde acties
Gemeente | jan | feb
Almere | 0 | 1
Urk | 2 | 2
""",
        {
            "burgernet_actions 2020-01": {"Almere": 1, "Urk": 3},
            "burgernet_actions 2020-02": {"Almere": 2, "Urk": 4},
            "burgernet_successes 2020-01": {"Almere": 0, "Urk": 2},
            "burgernet_successes 2020-02": {"Almere": 1, "Urk": 2},
        },
    ),
    Case(
        "wide measures with period in head",
        "PGA.xlsx",
        """
Gemeente | PGA lokaal Q1 2020 | PGA lokaal Q2 2020 | Top-X Q1 2020 | Top-X Q2 2020
Almere | 1 | 2 | 3 | 4
Urk | 5 | 6 | 7 | 8
""",
        {
            "pga_local_plans 2020-Q1": {"Almere": 1, "Urk": 5},
            "pga_local_plans 2020-Q2": {"Almere": 2, "Urk": 6},
            "top_x_plans 2020-Q1": {"Almere": 3, "Urk": 7},
            "top_x_plans 2020-Q2": {"Almere": 4, "Urk": 8},
        },
    ),
    Case(
        "hidden sheet",
        "PGA Q1 2020.xlsx",
        {
            "Blad1": """
Gemeente | PGA lokaal
Almere | 3
""",
            "oud": """
Gemeente | PGA lokaal
Almere | 99
""",
        },
        {"pga_local_plans 2020-Q1": {"Almere": 3}},
        codes=frozenset({"hidden_content"}),
        more={"oud": {"hidden": True}},
    ),
    Case(
        "period col before area long",
        "x.xlsx",
        {
            "Burgernet": """
Jaar | Maand | Gemeente | Acties
2020 | januari | Almere | 1
 |  | Urk | 2
 | februari | Almere | 3
 |  | Urk | 4
"""
        },
        {
            "burgernet_actions 2020-01": {"Almere": 1, "Urk": 2},
            "burgernet_actions 2020-02": {"Almere": 3, "Urk": 4},
        },
    ),
    Case(
        "side by side no gap",
        "2020 Q1.xlsx",
        """
PGA lokaal |  | Top-X
Gemeente | Aantal | Gemeente | Aantal
Almere | 1 | Almere | 2
Urk | 3 | Urk | 4
""",
        {"pga_local_plans 2020-Q1": {"Almere": 1, "Urk": 3}, "top_x_plans 2020-Q1": {"Almere": 2, "Urk": 4}},
    ),
    Case(
        "side by side offset",
        "2020 Q1.xlsx",
        """
PGA en Top-X

PGA lokaal
Gemeente | Aantal |  | Top-X
Almere | 1 |  | Gemeente | Aantal
Urk | 3 |  | Almere | 2
 |  |  | Urk | 4
""",
        {"pga_local_plans 2020-Q1": {"Almere": 1, "Urk": 3}, "top_x_plans 2020-Q1": {"Almere": 2, "Urk": 4}},
    ),
    Case(
        "AP.M met jaar in kolom en kwartaal in tekst",
        "x.xlsx",
        {
            "Top-X": """
Gemeente | Jaar | Kwartaal | Lopend | Nieuw | Afgesloten
Zeist | 2019 | Q1 | 1 | 2 | 3
Zeist | 2019 | Q2 | 4 | 5 | 6
Soest | 2019 | 1e kwartaal | 7 | 8 | 9
"""
        },
        {
            "top_x_plans 2019-Q1": {"Zeist": 1, "Soest": 7},
            "top_x_inflow 2019-Q1": {"Zeist": 2, "Soest": 8},
            "top_x_outflow 2019-Q1": {"Zeist": 3, "Soest": 9},
            "top_x_plans 2019-Q2": {"Zeist": 4},
            "top_x_inflow 2019-Q2": {"Zeist": 5},
            "top_x_outflow 2019-Q2": {"Zeist": 6},
        },
    ),
    Case(
        "blank spacer col",
        "Criminaliteit.xlsx",
        """
Gemeente | 2018 |  |  | 2019
 | Overvallen | Straatroof |  | Overvallen | Straatroof
Zeist | 1 | 2 |  | 3 | 4
Soest | 5 | 6 |  | 7 | 8
""",
        {
            "robberies 2018": {"Zeist": 1, "Soest": 5},
            "street_robberies 2018": {"Zeist": 2, "Soest": 6},
            "robberies 2019": {"Zeist": 3, "Soest": 7},
            "street_robberies 2019": {"Zeist": 4, "Soest": 8},
        },
    ),
    Case(
        "datetime kolom",
        "data.xlsx",
        {
            "b": """
Gemeente | Maand | Acties
Zeist | date:2020-01-01 | 5
Soest | date:2020-02-01 | 4
"""
        },
        {"burgernet_actions 2020-01": {"Zeist": 5}, "burgernet_actions 2020-02": {"Soest": 4}},
    ),
    Case(
        "header below blank row",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal

Zeist | 3
Soest | 2
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 3, "Soest": 2}},
    ),
    Case(
        "blank rows between",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal
Zeist | 3

Soest | 2


Baarn | 4
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 3, "Soest": 2, "Baarn": 4}},
    ),
    Case(
        "Gemeente in kop met jaar",
        "Woninginbraken.xlsx",
        """
Jaar | Almere | Urk | Totaal
2018 | 10 | 2 | 12
2019 | 9 | 3 | 12
2020 | 8 | 1 | 9
""",
        {
            "burglaries 2018": {"Almere": 10, "Urk": 2},
            "burglaries 2019": {"Almere": 9, "Urk": 3},
            "burglaries 2020": {"Almere": 8, "Urk": 1},
        },
    ),
    Case(
        "kop Inwoners 2020 Woninginbraken 2020",
        "x.csv",
        {
            "": """
Gemeente | Inwoners 2020 | Woninginbraken 2019 | Woninginbraken 2020
Urk | '21.227' | '10' | '9'
Almere | '211.893' | '600' | '500'
"""
        },
        {
            "inhabitants 2020": {"Urk": 21227, "Almere": 211893},
            "burglaries 2019": {"Urk": 10, "Almere": 600},
            "burglaries 2020": {"Urk": 9, "Almere": 500},
        },
    ),
    Case(
        "verborgen kolom met cijfers",
        "PGA kw1 2020.xlsx",
        """
Gemeente | PGA lokaal oud | PGA lokaal
Zeist | 9 | 1
Soest | 8 | 3
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3}},
        codes=frozenset({"hidden_content"}),
        more={"Blad1": {"hidden_columns": {1}}},
    ),
    Case(
        "verborgen kolom met bekende kop",
        "PGA kw1 2020.xlsx",
        """
Gemeente | Top-X | PGA lokaal
Zeist | 9 | 1
Soest | 8 | 3
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3}},
        codes=frozenset({"hidden_content"}),
        more={"Blad1": {"hidden_columns": {1}}},
    ),
    Case(
        "verborgen codekolom helpt",
        "PGA kw1 2020.xlsx",
        """
Code | Naam | PGA lokaal
GM0355 | Zeist | 1
GM0342 | Soest | 3
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3}},
        more={"Blad1": {"hidden_columns": {0}}},
    ),
    Case(
        "twee tabellen zelfde blad verschillende maten in kop",
        "2019.xlsx",
        """
Gemeente | Acties
Zeist | 1
Soest | 2
Totaal | 3

Gemeente | Deelnemers
Zeist | 100
Soest | 200
Totaal | 300
""",
        {
            "burgernet_actions 2019": {"Zeist": 1, "Soest": 2},
            "burgernet_participants 2019": {"Zeist": 100, "Soest": 200},
        },
    ),
    Case(
        "gemeentenaam in kop met streepje maat",
        "2020 Q2.xlsx",
        """
Onderwerp | Zeist - 2020 | Soest - 2020
PGA lokaal | 1 | 2
Top-X | 3 | 4
""",
        {
            "pga_local_plans 2020-Q2": {"Zeist": 1, "Soest": 2},
            "top_x_plans 2020-Q2": {"Zeist": 3, "Soest": 4},
        },
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_j7_1_the_layout(case: Case) -> None:
    check(case)
