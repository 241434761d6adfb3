"""What the names of files and sheets say."""

from __future__ import annotations

import pytest

from tests.importing.known import Case, check

CASES = (
    Case(
        "instroom sheet names",
        "PGA en TopX 2020 Q3.xlsx",
        {
            "Instroom": """
Gemeente | PGA | Top-X
Almere | 3 | 4
Urk | 1 | 2
""",
            "Uitstroom": """
Gemeente | PGA | Top-X
Almere | 5 | 6
Urk | 7 | 8
""",
        },
        {
            "pga_local_inflow 2020-Q3": {"Almere": 3, "Urk": 1},
            "top_x_inflow 2020-Q3": {"Almere": 4, "Urk": 2},
            "pga_local_outflow 2020-Q3": {"Almere": 5, "Urk": 7},
            "top_x_outflow 2020-Q3": {"Almere": 6, "Urk": 8},
        },
    ),
    Case(
        "sheet Utrecht among cities",
        "Veiligheidshuis 2020.xlsx",
        {
            "Zeist": """
Gegeven | Q1 | Q2
PGA lokaal | 1 | 2
Top-X | 3 | 4
""",
            "Soest": """
Gegeven | Q1 | Q2
PGA lokaal | 1 | 2
Top-X | 3 | 4
""",
            "Utrecht": """
Gegeven | Q1 | Q2
PGA lokaal | 1 | 2
Top-X | 3 | 4
""",
            "Totaal": """
Gegeven | Q1 | Q2
PGA lokaal | 1 | 2
Top-X | 3 | 4
""",
        },
        {
            "pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 1, "Utrecht": 1},
            "pga_local_plans 2020-Q2": {"Zeist": 2, "Soest": 2, "Utrecht": 2},
            "top_x_plans 2020-Q1": {"Zeist": 3, "Soest": 3, "Utrecht": 3},
            "top_x_plans 2020-Q2": {"Zeist": 4, "Soest": 4, "Utrecht": 4},
        },
    ),
    Case(
        "sheet q3 file jaar",
        "PGA 2019.xlsx",
        {
            "Q3": """
Gemeente | PGA lokaal
Zeist | 1
Soest | 3
Baarn | 5
De Bilt | 7
""",
            "Q4": """
Gemeente | PGA lokaal
Zeist | 2
Soest | 4
Baarn | 6
De Bilt | 8
""",
        },
        {
            "pga_local_plans 2019-Q3": {"Zeist": 1, "Soest": 3, "Baarn": 5, "De Bilt": 7},
            "pga_local_plans 2019-Q4": {"Zeist": 2, "Soest": 4, "Baarn": 6, "De Bilt": 8},
        },
    ),
    Case(
        "sheet kw3-19",
        "PGA.xlsx",
        {
            "kw3-19": """
Gemeente | PGA lokaal
Zeist | 1
Soest | 3
Baarn | 5
De Bilt | 7
"""
        },
        {"pga_local_plans 2019-Q3": {"Zeist": 1, "Soest": 3, "Baarn": 5, "De Bilt": 7}},
    ),
    Case(
        "sheet mnd",
        "Burgernetacties 2019.xlsx",
        {
            "jan": """
Gemeente | Acties
Zeist | 1
Soest | 3
Baarn | 5
De Bilt | 7
""",
            "feb": """
Gemeente | Acties
Zeist | 2
Soest | 4
Baarn | 6
De Bilt | 8
""",
        },
        {
            "burgernet_actions 2019-01": {"Zeist": 1, "Soest": 3, "Baarn": 5, "De Bilt": 7},
            "burgernet_actions 2019-02": {"Zeist": 2, "Soest": 4, "Baarn": 6, "De Bilt": 8},
        },
    ),
    Case(
        "filename 2019-03",
        "burgernet_2019-03.csv",
        {
            "": """
gemeente | acties
Zeist | '1'
Soest | '3'
Baarn | '5'
De Bilt | '7'
"""
        },
        {"burgernet_actions 2019-03": {"Zeist": 1, "Soest": 3, "Baarn": 5, "De Bilt": 7}},
    ),
    Case(
        "filename datestamp",
        "20210114_PGA Q4 2020.xlsx",
        """
Gemeente | PGA lokaal
Zeist | 1
Soest | 3
Baarn | 5
De Bilt | 7
""",
        {"pga_local_plans 2020-Q4": {"Zeist": 1, "Soest": 3, "Baarn": 5, "De Bilt": 7}},
    ),
    Case(
        "filename year 2-digit",
        "PGA kw4 '20.xlsx",
        """
Gemeente | PGA lokaal
Zeist | 1
Soest | 3
Baarn | 5
De Bilt | 7
""",
        {"pga_local_plans 2020-Q4": {"Zeist": 1, "Soest": 3, "Baarn": 5, "De Bilt": 7}},
    ),
    Case(
        "gemeente tab met typefout",
        "Veiligheidshuis 2020.xlsx",
        {
            "Zeist": """
Gegeven | Q1 | Q2
PGA lokaal | 1 | 2
Top-X | 3 | 4
""",
            "Soest": """
Gegeven | Q1 | Q2
PGA lokaal | 1 | 2
Top-X | 3 | 4
""",
            "Nieuwegien": """
Gegeven | Q1 | Q2
PGA lokaal | 1 | 2
Top-X | 3 | 4
""",
        },
        {
            "pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 1},
            "pga_local_plans 2020-Q2": {"Zeist": 2, "Soest": 2},
            "top_x_plans 2020-Q1": {"Zeist": 3, "Soest": 3},
            "top_x_plans 2020-Q2": {"Zeist": 4, "Soest": 4},
        },
        codes=frozenset({"unknown_area"}),
    ),
    Case(
        "file name lower woerden",
        "burgernet_woerden_2018.csv",
        {
            "": """
maand | aantal acties | geslaagd
januari | '4' | '1'
februari | '9' | '0'
"""
        },
        {
            "burgernet_actions 2018-01": {"Woerden": 4},
            "burgernet_successes 2018-01": {"Woerden": 1},
            "burgernet_actions 2018-02": {"Woerden": 9},
            "burgernet_successes 2018-02": {"Woerden": 0},
        },
    ),
    Case(
        "concept titel en definitief",
        "PGA Q1 2020 definitief v2.xlsx",
        """
Concept 12-05-2020
Gemeente | PGA lokaal
Zeist | 1
Soest | 3
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3}},
    ),
    Case(
        "formulier district",
        "Integrale casussen district Flevoland Q1 2020.xlsx",
        """
Onderwerp | Aantal
Signaalfase | 5
Uitvoeringsfase | 6
Bestuurlijk | 2
""",
        {
            "integrated_cases_signal 2020-Q1": {"Flevoland": 5},
            "integrated_cases_execution 2020-Q1": {"Flevoland": 6},
            "interventions_administrative 2020-Q1": {"Flevoland": 2},
        },
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_j7_1_names_of_files_and_sheets(case: Case) -> None:
    check(case)
