"""Periods at rows and columns, as names, numbers and dates."""

from __future__ import annotations

import pytest

from tests.importing.known import Case, check

CASES = (
    Case(
        "cumulatief kolommen",
        "PGA 2020.xlsx",
        """
Nieuwe PGA 2020

Gemeente | t/m Q1 | t/m Q2 | t/m Q3 | t/m Q4
Almere | 3 | 5 | 9 | 12
Urk | 1 | 2 | 3 | 4
""",
        {
            "pga_local_inflow 2020-Q1": {"Almere": 3, "Urk": 1},
            "pga_local_inflow 2020-H1": {"Almere": 5, "Urk": 2},
            "pga_local_inflow 2020": {"Almere": 12, "Urk": 4},
        },
        codes=frozenset({"partial_period"}),
    ),
    Case(
        "afdrukdatum en versie",
        "Burgernet.xlsx",
        """
Burgernet maart 2020
Versie 2.1 d.d. 14-04-2021
Afgedrukt op 3 mei 2021
Bijlage bij Jaarplan 2022
Gemeente | Acties | Geslaagd
Almere | 5 | 1
Urk | 2 | 0
""",
        {
            "burgernet_actions 2020-03": {"Almere": 5, "Urk": 2},
            "burgernet_successes 2020-03": {"Almere": 1, "Urk": 0},
        },
    ),
    Case(
        "vorig jaar kolom",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal | PGA lokaal vorig jaar
Almere | 10 | 8
Urk | 3 | 2
""",
        {"pga_local_plans 2020-Q1": {"Almere": 10, "Urk": 3}},
        asks=True,
    ),
    Case(
        "month numbers head",
        "Burgernet acties per maand 2020.xlsx",
        """
Gemeente | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
Almere | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
Urk | 12 | 11 | 10 | 9 | 8 | 7 | 6 | 5 | 4 | 3 | 2 | 1
""",
        {
            "burgernet_actions 2020-01": {"Almere": 0, "Urk": 12},
            "burgernet_actions 2020-02": {"Almere": 1, "Urk": 11},
            "burgernet_actions 2020-03": {"Almere": 2, "Urk": 10},
            "burgernet_actions 2020-04": {"Almere": 3, "Urk": 9},
            "burgernet_actions 2020-05": {"Almere": 4, "Urk": 8},
            "burgernet_actions 2020-06": {"Almere": 5, "Urk": 7},
            "burgernet_actions 2020-07": {"Almere": 6, "Urk": 6},
            "burgernet_actions 2020-08": {"Almere": 7, "Urk": 5},
            "burgernet_actions 2020-09": {"Almere": 8, "Urk": 4},
            "burgernet_actions 2020-10": {"Almere": 9, "Urk": 3},
            "burgernet_actions 2020-11": {"Almere": 10, "Urk": 2},
            "burgernet_actions 2020-12": {"Almere": 11, "Urk": 1},
        },
    ),
    Case(
        "kwartaal nummers twee koppen",
        "PGA.xlsx",
        {
            "2020": """
PGA lokaal
Gemeente | Kwartaal
 | 1 | 2 | 3 | 4
Almere | 5 | 6 | 7 | 8
Urk | 1 | 2 | 3 | 4
"""
        },
        {
            "pga_local_plans 2020-Q1": {"Almere": 5, "Urk": 1},
            "pga_local_plans 2020-Q2": {"Almere": 6, "Urk": 2},
            "pga_local_plans 2020-Q3": {"Almere": 7, "Urk": 3},
            "pga_local_plans 2020-Q4": {"Almere": 8, "Urk": 4},
        },
    ),
    Case(
        "datum en contact boven",
        "PGA Q3 2020.xlsx",
        """
Datum: | 12-10-2021
Contactpersoon: | afdeling
Gemeente | PGA lokaal
Almere | 3
Urk | 2
""",
        {"pga_local_plans 2020-Q3": {"Almere": 3, "Urk": 2}},
    ),
    Case(
        "datumkop kwartaaleinden",
        "PGA.xlsx",
        """
Lokale PGA, stand per
Gemeente | date:2020-03-31 | date:2020-06-30
Almere | 3 | 4
Urk | 2 | 1
""",
        {
            "pga_local_plans 2020-Q1": {"Almere": 3, "Urk": 2},
            "pga_local_plans 2020-Q2": {"Almere": 4, "Urk": 1},
        },
    ),
    Case(
        "running undeclared",
        "Nieuwe PGA 2020.xlsx",
        """
Gemeente | Q1 | Q2 | Q3 | Q4
Almere | 1 | 3 | 6 | 9
Urk | 2 | 4 | 7 | 10
Dronten | 3 | 5 | 8 | 11
Lelystad | 4 | 6 | 9 | 12
Zeewolde | 5 | 7 | 10 | 13
Zeist | 6 | 8 | 11 | 14
""",
        codes=frozenset({"partial_period"}),
    ),
    Case(
        "halve jaren",
        "PGA.xlsx",
        """
Nieuwe PGA-plannen per halfjaar
Gemeente | H1 2019 | H2 2019
Almere | 3 | 2
Urk | 1 | 1
""",
        {
            "pga_local_inflow 2019-H1": {"Almere": 3, "Urk": 1},
            "pga_local_inflow 2019-H2": {"Almere": 2, "Urk": 1},
        },
    ),
    Case(
        "vorig kwartaal titel? kolommen dit/vorig",
        "PGA Q2 2020.xlsx",
        """
Gemeente | Stand vorig kwartaal | Instroom | Uitstroom | Stand
Almere | 10 | 2 | 1 | 11
Urk | 3 | 0 | 1 | 2
""",
        {
            "pga_local_inflow 2020-Q2": {"Almere": 2, "Urk": 0},
            "pga_local_outflow 2020-Q2": {"Almere": 1, "Urk": 1},
            "pga_local_plans 2020-Q2": {"Almere": 11, "Urk": 2},
        },
        asks=True,
    ),
    Case(
        "periode 202001",
        "data.csv",
        {
            "": """
gemeente | periode | acties
Zeist | '202001' | '5'
Soest | '202001' | '4'
"""
        },
        {"burgernet_actions 2020-01": {"Zeist": 5, "Soest": 4}},
    ),
    Case(
        "jaarmaand int",
        "data.xlsx",
        {
            "b": """
Gemeente | Jaarmaand | Acties
Zeist | 202001 | 5
Soest | 202002 | 4
"""
        },
        {"burgernet_actions 2020-01": {"Zeist": 5}, "burgernet_actions 2020-02": {"Soest": 4}},
    ),
    Case(
        "datum kolom",
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
        "kwartaal met maanden erachter",
        "PGA lokaal 2020.xlsx",
        """
Gemeente | Q1 (jan t/m mrt) | Kwartaal 2 (apr-jun)
Zeist | 1 | 2
Soest | 4 | 3
""",
        {
            "pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 4},
            "pga_local_plans 2020-Q2": {"Zeist": 2, "Soest": 3},
        },
    ),
    Case(
        "tekstdatums koppen",
        "Burgernetdeelnemers.xlsx",
        """
Gemeente | 31-01-2020 | 29-02-2020 | 31-03-2020
Zeist | 501 | 502 | 503
Soest | 400 | 401 | 402
""",
        {
            "burgernet_participants 2020-01": {"Zeist": 501, "Soest": 400},
            "burgernet_participants 2020-02": {"Zeist": 502, "Soest": 401},
            "burgernet_participants 2020-03": {"Zeist": 503, "Soest": 402},
        },
    ),
    Case(
        "tekstdatums eerste dagen",
        "Burgernetacties.xlsx",
        """
Gemeente | 1-1-2020 | 1-2-2020 | 1-3-2020
Zeist | 5 | 2 | 3
Soest | 4 | 1 | 2
""",
        {
            "burgernet_actions 2020-01": {"Zeist": 5, "Soest": 4},
            "burgernet_actions 2020-02": {"Zeist": 2, "Soest": 1},
            "burgernet_actions 2020-03": {"Zeist": 3, "Soest": 2},
        },
    ),
    Case(
        "deelnemers per 31 december in jaartabel",
        "Burgernet 2020.xlsx",
        """
Jaarcijfers Burgernet 2020
Gemeente | Acties | Deelnemers per 31 december
Zeist | 5 | 500
Soest | 4 | 400
""",
        {
            "burgernet_actions 2020": {"Zeist": 5, "Soest": 4},
            "burgernet_participants 2020": {"Zeist": 500, "Soest": 400},
        },
    ),
    Case(
        "datum in file en Q in sheet",
        "PGA-2021-01-15.xlsx",
        {
            "Q4 2020": """
Gemeente | PGA lokaal
Zeist | 1
Soest | 3
"""
        },
        {"pga_local_plans 2020-Q4": {"Zeist": 1, "Soest": 3}},
    ),
    Case(
        "jaarkoppen en rij jaar eerste waarde jaarachtig",
        "Deelnemers Burgernet.xlsx",
        """
Gemeente | 2018 | 2019
Urk | 1998 | 2010
Zeewolde | 2001 | 2020
Weesp | 1990 | 2003
""",
        {
            "burgernet_participants 2018": {"Urk": 1998, "Zeewolde": 2001, "Weesp": 1990},
            "burgernet_participants 2019": {"Urk": 2010, "Zeewolde": 2020, "Weesp": 2003},
        },
    ),
    Case(
        "maten rij met jaarachtige waarden",
        "Burgernet Urk.xlsx",
        """
Burgernet gemeente Urk
Onderwerp | 2018 | 2019
Deelnemers | 1998 | 1999
Acties | 5 | 6
""",
        {
            "burgernet_participants 2018": {"Urk": 1998},
            "burgernet_participants 2019": {"Urk": 1999},
            "burgernet_actions 2018": {"Urk": 5},
            "burgernet_actions 2019": {"Urk": 6},
        },
    ),
    Case(
        "formulier deelnemers jaarachtig",
        "Formulier.xlsx",
        """
Gemeente: | Urk
Periode: | mei 2020
Onderdeel | Aantal
Deelnemers | 2020
Acties | 5
""",
        {"burgernet_participants 2020-05": {"Urk": 2020}, "burgernet_actions 2020-05": {"Urk": 5}},
    ),
    Case(
        "maand en jaar in aparte kolommen tekst",
        "x.csv",
        {
            "": """
gemeente | jaar | maand | acties
Zeist | '2020' | jan | '5'
Zeist | '2020' | '2' | '4'
Soest | '2020' | mrt | '3'
"""
        },
        {
            "burgernet_actions 2020-01": {"Zeist": 5},
            "burgernet_actions 2020-02": {"Zeist": 4},
            "burgernet_actions 2020-03": {"Soest": 3},
        },
    ),
    Case(
        "periodekolom q1-20",
        "x.csv",
        {
            "": """
gemeente | periode | top-x
Zeist | Q1-20 | '5'
Soest | kw 2 '20 | '3'
Baarn | 2020/3 | '4'
"""
        },
        {
            "top_x_plans 2020-Q1": {"Zeist": 5},
            "top_x_plans 2020-Q2": {"Soest": 3},
            "top_x_plans 2020-Q3": {"Baarn": 4},
        },
    ),
    Case(
        "maand rijen gemeenten kolommen met jaar erboven",
        "Acties.xlsx",
        {
            "Burgernetacties": """
 | 2019
 | Zeist | Soest
januari | 1 | 2
februari | 3 | 4
"""
        },
        {
            "burgernet_actions 2019-01": {"Zeist": 1, "Soest": 2},
            "burgernet_actions 2019-02": {"Zeist": 3, "Soest": 4},
        },
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_j7_1_periods_at_rows_and_columns(case: Case) -> None:
    check(case)
