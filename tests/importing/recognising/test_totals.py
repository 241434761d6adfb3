"""Control totals, differences, targets and shares are checked or skipped, never kept."""

from __future__ import annotations

import pytest

from tests.importing.known import Case, check

CASES = (
    Case(
        "doel en verschil",
        "PGA 2020.xlsx",
        """
Gemeente | PGA lokaal Q1 | Streefwaarde | Verschil | % doel | Norm Q1
Almere | 10 | 8 | 2 | 1.25 | 9
Urk | 3 | 2 | 1 | 1.5 | 3
""",
        {"pga_local_plans 2020-Q1": {"Almere": 10, "Urk": 3}},
    ),
    Case(
        "totaal kolom over maten",
        "Aanlevering 2020 kw2.xlsx",
        """
Gemeente | PGA lokaal | Top-X | Totaal
Almere | 1 | 2 | 3
Urk | 4 | 5 | 9
Totaal | 5 | 7 | 12
""",
        {"pga_local_plans 2020-Q2": {"Almere": 1, "Urk": 4}, "top_x_plans 2020-Q2": {"Almere": 2, "Urk": 5}},
    ),
    Case(
        "totaal fout",
        "Aanlevering 2020 kw2.xlsx",
        """
Gemeente | PGA lokaal | Top-X
Almere | 1 | 2
Urk | 4 | 5
Dronten | 2 | 2
Totaal | 8 | 9
""",
        {
            "pga_local_plans 2020-Q2": {"Almere": 1, "Urk": 4, "Dronten": 2},
            "top_x_plans 2020-Q2": {"Almere": 2, "Urk": 5, "Dronten": 2},
        },
        codes=frozenset({"total_mismatch"}),
    ),
    Case(
        "kwartalen plus jaarkolom",
        "Instroom PGA.xlsx",
        """
Instroom PGA
Gemeente | Q1 2020 | Q2 2020 | Q3 2020 | Q4 2020 | '2020'
Almere | 1 | 2 | 3 | 4 | 10
Urk | 5 | 4 | 3 | 2 | 14
""",
        {
            "pga_local_inflow 2020-Q1": {"Almere": 1, "Urk": 5},
            "pga_local_inflow 2020-Q2": {"Almere": 2, "Urk": 4},
            "pga_local_inflow 2020-Q3": {"Almere": 3, "Urk": 3},
            "pga_local_inflow 2020-Q4": {"Almere": 4, "Urk": 2},
        },
    ),
    Case(
        "sum sheet with names",
        "Kwartalen 2020.xlsx",
        {
            "Q1": """
Gemeente | Nieuwe PGA
Almere | 1
Urk | 2
""",
            "Q2": """
Gemeente | Nieuwe PGA
Almere | 3
Urk | 4
""",
            "Totaal": """
Gemeente | Nieuwe PGA
Almere | 4
Urk | 6
""",
        },
        {
            "pga_local_inflow 2020-Q1": {"Almere": 1, "Urk": 2},
            "pga_local_inflow 2020-Q2": {"Almere": 3, "Urk": 4},
        },
    ),
    Case(
        "P.A met Utrecht en totaal",
        "Verward 2019.xlsx",
        """
Meldingen verward gedrag
Kwartaal | Zeist | Soest | Utrecht | Baarn | Totaal
K1 | 1 | 2 | 3 | 4 | 10
K2 | 5 | 6 | 7 | 8 | 26
Totaal | 6 | 8 | 10 | 12 | 36
""",
        {
            "confused_behaviour_reports 2019-Q1": {"Zeist": 1, "Soest": 2, "Utrecht": 3, "Baarn": 4},
            "confused_behaviour_reports 2019-Q2": {"Zeist": 5, "Soest": 6, "Utrecht": 7, "Baarn": 8},
        },
    ),
    Case(
        "P.M één gemeente met kwartaaltotalen",
        "Burgernet gemeente Zeist 2019.xlsx",
        """
 | Acties | Geslaagde acties | Deelnemers
januari | 1 | 0 | 500
februari | 2 | 1 | 501
maart | 3 | 1 | 502
1e kwartaal | 6 | 2 | 502
april | 1 | 0 | 503
mei | 1 | 1 | 504
juni | 4 | 1 | 505
2e kwartaal | 6 | 2 | 505
Totaal | 12 | 4
""",
        {
            "burgernet_actions 2019-01": {"Zeist": 1},
            "burgernet_actions 2019-02": {"Zeist": 2},
            "burgernet_actions 2019-03": {"Zeist": 3},
            "burgernet_actions 2019-04": {"Zeist": 1},
            "burgernet_actions 2019-05": {"Zeist": 1},
            "burgernet_actions 2019-06": {"Zeist": 4},
            "burgernet_successes 2019-01": {"Zeist": 0},
            "burgernet_successes 2019-02": {"Zeist": 1},
            "burgernet_successes 2019-03": {"Zeist": 1},
            "burgernet_successes 2019-04": {"Zeist": 0},
            "burgernet_successes 2019-05": {"Zeist": 1},
            "burgernet_successes 2019-06": {"Zeist": 1},
            "burgernet_participants 2019-01": {"Zeist": 500},
            "burgernet_participants 2019-02": {"Zeist": 501},
            "burgernet_participants 2019-03": {"Zeist": 502},
            "burgernet_participants 2019-04": {"Zeist": 503},
            "burgernet_participants 2019-05": {"Zeist": 504},
            "burgernet_participants 2019-06": {"Zeist": 505},
        },
    ),
    Case(
        "totaal boven",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal
Totaal | 16
Zeist | 1
Soest | 3
Baarn | 5
De Bilt | 7
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3, "Baarn": 5, "De Bilt": 7}},
    ),
    Case(
        "MN rij",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal
Zeist | 1
Soest | 3
Baarn | 5
De Bilt | 7
MN | 16
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3, "Baarn": 5, "De Bilt": 7}},
    ),
    Case(
        "rij zonder label totaal",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal | Top-X
Zeist | 1 | 2
Soest | 3 | 4
Baarn | 5 | 6
De Bilt | 7 | 8
 | 16 | 20
""",
        {
            "pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3, "Baarn": 5, "De Bilt": 7},
            "top_x_plans 2020-Q1": {"Zeist": 2, "Soest": 4, "Baarn": 6, "De Bilt": 8},
        },
    ),
    Case(
        "waarde gelijk dubbel",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal
Zeist | 3
Zeist | 3
Soest | 2
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 3, "Soest": 2}},
    ),
    Case(
        "totaal in codekolom",
        "PGA kw1 2020.xlsx",
        """
Code | Gemeente | PGA lokaal
GM0355 | Zeist | 1
GM0342 | Soest | 3
Totaal |  | 4
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3}},
    ),
    Case(
        "gemiddelde en maximum rijen",
        "PGA kw1 2020.xlsx",
        """
Gemeente | PGA lokaal
Zeist | 1
Soest | 3
Gemiddelde | 2
Maximum | 3
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3}},
    ),
    Case(
        "jaargroepen met kwartalen en totaal",
        "Nieuwe PGA.xlsx",
        """
Gemeente | 2019 |  |  | 2020
 | Q1 | Q2 | Totaal | Q1 | Q2 | Totaal
Zeist | 1 | 2 | 3 | 4 | 3 | 7
Soest | 2 | 1 | 3 | 1 | 5 | 6
""",
        {
            "pga_local_inflow 2019-Q1": {"Zeist": 1, "Soest": 2},
            "pga_local_inflow 2019-Q2": {"Zeist": 2, "Soest": 1},
            "pga_local_inflow 2020-Q1": {"Zeist": 4, "Soest": 1},
            "pga_local_inflow 2020-Q2": {"Zeist": 3, "Soest": 5},
        },
    ),
    Case(
        "halfjaar plus kwartaaltitel",
        "Instroom.xlsx",
        {
            "PGA": """
Instroom 2020
Gemeente | 1e kwartaal | 2e kwartaal | 1e halfjaar
Zeist | 3 | 1 | 4
Soest | 1 | 2 | 3
"""
        },
        {
            "pga_local_inflow 2020-Q1": {"Zeist": 3, "Soest": 1},
            "pga_local_inflow 2020-Q2": {"Zeist": 1, "Soest": 2},
        },
    ),
    Case(
        "rijen: gemeente en totaalregel per gemeente",
        "Meldingen 2020.xlsx",
        """
Gemeente | Kwartaal | Verward gedrag
Zeist | Q1 | 3
 | Q2 | 4
Totaal Zeist |  | 7
Soest | Q1 | 1
 | Q2 | 2
Totaal Soest |  | 3
Eindtotaal |  | 10
""",
        {
            "confused_behaviour_reports 2020-Q1": {"Zeist": 3, "Soest": 1},
            "confused_behaviour_reports 2020-Q2": {"Zeist": 4, "Soest": 2},
        },
    ),
    Case(
        "draaitabel excel",
        "Nieuwe PGA.xlsx",
        """
Som van Aantal | Kolomlabels
Rijlabels | 2020-Q1 | 2020-Q2 | Eindtotaal
Zeist | 3 | 4 | 7
Soest | 1 | 2 | 3
Eindtotaal | 4 | 6 | 10
""",
        {
            "pga_local_inflow 2020-Q1": {"Zeist": 3, "Soest": 1},
            "pga_local_inflow 2020-Q2": {"Zeist": 4, "Soest": 2},
        },
    ),
    Case(
        "draaitabel twee lagen",
        "Burgernet.xlsx",
        """
Rijlabels | Som van Acties | Som van Geslaagde acties
Zeist
jan 2020 | 3 | 1
feb 2020 | 2 | 0
Soest
jan 2020 | 1 | 1
feb 2020 | 2 | 1
""",
        {
            "burgernet_actions 2020-01": {"Zeist": 3, "Soest": 1},
            "burgernet_actions 2020-02": {"Zeist": 2, "Soest": 2},
            "burgernet_successes 2020-01": {"Zeist": 1, "Soest": 1},
            "burgernet_successes 2020-02": {"Zeist": 0, "Soest": 1},
        },
    ),
    Case(
        "draaitabel met gemeentetotalen",
        "Burgernet.xlsx",
        """
Rijlabels | Som van Acties
Zeist | 5
jan 2020 | 3
feb 2020 | 2
Soest | 3
jan 2020 | 1
feb 2020 | 2
Eindtotaal | 8
""",
        {
            "burgernet_actions 2020-01": {"Zeist": 3, "Soest": 1},
            "burgernet_actions 2020-02": {"Zeist": 2, "Soest": 2},
        },
    ),
    Case(
        "vergelijking t.o.v. kolommen",
        "Woninginbraken.xlsx",
        """
Gemeente | 2019 | 2020 | 2020 t.o.v. 2019
Zeist | 10 | 12 | 2
Soest | 8 | 6 | -2
""",
        {"burglaries 2019": {"Zeist": 10, "Soest": 8}, "burglaries 2020": {"Zeist": 12, "Soest": 6}},
    ),
    Case(
        "procentkolom zonder kop",
        "Woninginbraken.xlsx",
        """
Gemeente | 2019 | 2020
Zeist | 10 | 12 | 20%
Soest | 8 | 6 | -25%
""",
        {"burglaries 2019": {"Zeist": 10, "Soest": 8}, "burglaries 2020": {"Zeist": 12, "Soest": 6}},
    ),
    Case(
        "rang- en jaarkolom",
        "Woninginbraken 2020.xlsx",
        """
Rang | Gemeente | Aantal
1 | Zeist | 12
2 | Soest | 6
""",
        {"burglaries 2020": {"Zeist": 12, "Soest": 6}},
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_j7_2_control_totals(case: Case) -> None:
    check(case)
