"""Which period figures belong to: what stands nearest counts, contradictions are asked."""

from __future__ import annotations

import pytest

from tests.importing.known import Case, check

CASES = (
    Case(
        "t/m november year",
        "Burgernet.xlsx",
        """
Burgernetacties 2020 (t/m november)

Gemeente | Acties
Almere | 62
Dronten | 24
Lelystad | 43
Urk | 16
""",
        codes=frozenset({"partial_period"}),
    ),
    Case(
        "jan t/m mrt titel",
        "PGA.xlsx",
        """
PGA jan t/m mrt 2020
Gemeente | PGA lokaal
Almere | 62
Dronten | 24
Lelystad | 43
Urk | 16
""",
        {"pga_local_plans 2020-Q1": {"Almere": 62, "Dronten": 24, "Lelystad": 43, "Urk": 16}},
    ),
    Case(
        "stand per",
        "PGA overzicht.xlsx",
        """
Stand per 30-06-2020

Gemeente | PGA lokaal | Top-X
Almere | 62 | 61
Dronten | 24 | 27
Lelystad | 43 | 42
Urk | 16 | 14
""",
        {
            "pga_local_plans 2020-Q2": {"Almere": 62, "Dronten": 24, "Lelystad": 43, "Urk": 16},
            "top_x_plans 2020-Q2": {"Almere": 61, "Dronten": 27, "Lelystad": 42, "Urk": 14},
        },
    ),
    Case(
        "titel vs bestand",
        "PGA Q2 2019.xlsx",
        """
PGA 2e kwartaal 2020
Gemeente | PGA lokaal
Almere | 62
Dronten | 24
Lelystad | 43
Urk | 16
""",
        codes=frozenset({"period_conflict"}),
    ),
    Case(
        "kwartaal conflict",
        "PGA Q1 2020.xlsx",
        """
PGA 2e kwartaal 2020
Gemeente | PGA lokaal
Almere | 62
Dronten | 24
Lelystad | 43
Urk | 16
""",
        codes=frozenset({"period_conflict"}),
    ),
    Case(
        "Febuari",
        "x.xlsx",
        {
            "Burgernet acties 2020": """
Gemeente | Januarie | Febuari | Maart | Aprill
Almere | 1 | 2 | 3 | 4
Urk | 5 | 6 | 7 | 8
"""
        },
        {
            "burgernet_actions 2020-01": {"Almere": 1, "Urk": 5},
            "burgernet_actions 2020-02": {"Almere": 2, "Urk": 6},
            "burgernet_actions 2020-03": {"Almere": 3, "Urk": 7},
            "burgernet_actions 2020-04": {"Almere": 4, "Urk": 8},
        },
    ),
    Case(
        "no period",
        "PGA.xlsx",
        """
Gemeente | PGA lokaal
Urk | 3
Almere | 4
""",
        codes=frozenset({"no_period"}),
    ),
    Case(
        "week",
        "Burgernet week 12 2020.xlsx",
        """
Gemeente | Acties
Almere | 3
Urk | 2
""",
        codes=frozenset({"no_period"}),
    ),
    Case(
        "verslagperiode cel",
        "PGA.xlsx",
        """
Verslagperiode: | 3e kwartaal 2019
Gemeente | PGA lokaal
Zeist | 1
Soest | 3
Baarn | 5
De Bilt | 7
""",
        {"pga_local_plans 2019-Q3": {"Zeist": 1, "Soest": 3, "Baarn": 5, "De Bilt": 7}},
    ),
    Case(
        "jaar en kwartaal in losse cellen",
        "PGA.xlsx",
        """
Jaar | 2019
Kwartaal | 3
Gemeente | PGA lokaal
Zeist | 1
Soest | 3
Baarn | 5
De Bilt | 7
""",
        {"pga_local_plans 2019-Q3": {"Zeist": 1, "Soest": 3, "Baarn": 5, "De Bilt": 7}},
    ),
    Case(
        "jaar kwartaal in 1 regel",
        "PGA.xlsx",
        """
Jaar: | 2019 | Kwartaal: | 3
Gemeente | PGA lokaal
Zeist | 1
Soest | 3
Baarn | 5
De Bilt | 7
""",
        {"pga_local_plans 2019-Q3": {"Zeist": 1, "Soest": 3, "Baarn": 5, "De Bilt": 7}},
    ),
    Case(
        "title over 2018 file 2019 rapport",
        "Jaarverslag 2019.xlsx",
        """
Woninginbraken over 2018
Gemeente | Aantal
Zeist | 1
Soest | 3
Baarn | 5
De Bilt | 7
""",
        codes=frozenset({"period_conflict"}),
    ),
    Case(
        "oude tabel eronder ander jaar",
        "Burgernetacties.xlsx",
        """
'2019'
Gemeente | Acties
Zeist | 3
Soest | 4

'2018'
Gemeente | Acties
Zeist | 5
Soest | 6
""",
        {
            "burgernet_actions 2019": {"Zeist": 3, "Soest": 4},
            "burgernet_actions 2018": {"Zeist": 5, "Soest": 6},
        },
    ),
    Case(
        "jaartal int in titelcel",
        "Burgernetacties.xlsx",
        """
2019
Gemeente | Acties
Zeist | 3
Soest | 4
""",
        {"burgernet_actions 2019": {"Zeist": 3, "Soest": 4}},
    ),
    Case(
        "jaarplan titel",
        "PGA Q1 2020.xlsx",
        """
Uitvoeringsplan 2019-2022
Gemeente | PGA lokaal
Zeist | 3
Soest | 2
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 3, "Soest": 2}},
    ),
    Case(
        "titelregel met jaar ernaast",
        "x.xlsx",
        """
Burgernetacties |  | Jaar: | 2020
Gemeente | jan | feb | mrt
Zeist | 1 | 2 | 3
Soest | 3 | 4 | 5
""",
        {
            "burgernet_actions 2020-01": {"Zeist": 1, "Soest": 3},
            "burgernet_actions 2020-02": {"Zeist": 2, "Soest": 4},
            "burgernet_actions 2020-03": {"Zeist": 3, "Soest": 5},
        },
    ),
    Case(
        "stand plus t/m voor stock",
        "PGA 2020.xlsx",
        """
Gemeente | PGA lokaal t/m Q2
Zeist | 1
Soest | 3
""",
        codes=frozenset({"partial_period"}),
    ),
    Case(
        "maand tab met typefout",
        "Burgernetacties 2020.xlsx",
        {
            "jan": """
Cijfers over 2020
Gemeente | Acties
Zeist | 1
Soest | 2
""",
            "feb": """
Cijfers over 2020
Gemeente | Acties
Zeist | 1
Soest | 2
""",
            "mxxt": """
Cijfers over 2020
Gemeente | Acties
Zeist | 1
Soest | 2
""",
        },
        {
            "burgernet_actions 2020-01": {"Zeist": 1, "Soest": 2},
            "burgernet_actions 2020-02": {"Zeist": 1, "Soest": 2},
        },
        codes=frozenset({"no_period"}),
    ),
    Case(
        "stand eind december file",
        "Top-X stand 31-12-2020.xlsx",
        """
Gemeente | Top-X
Zeist | 1
Soest | 3
""",
        {"top_x_plans 2020-Q4": {"Zeist": 1, "Soest": 3}},
    ),
    Case(
        "per 1 juli",
        "Top-X per 1 juli 2020.xlsx",
        """
Gemeente | Top-X
Zeist | 1
Soest | 3
""",
        codes=frozenset({"no_period"}),
    ),
    Case(
        "lege kolomkop, PGA in bestandsnaam",
        "PGA kw1 2020.xlsx",
        """
Gemeente | Top-X
Zeist | 1 | 9
Soest | 3 | 8
""",
        {"top_x_plans 2020-Q1": {"Zeist": 1, "Soest": 3}},
        codes=frozenset({"missing_measure"}),
    ),
    Case(
        "title Q1 axis Q3 contradiction",
        "PGA.xlsx",
        """
PGA lokaal 1e halfjaar 2020
Gemeente | Q3 | Q4
Zeist | 4 | 1
Soest | 5 | 2
""",
        codes=frozenset({"period_conflict"}),
    ),
    Case(
        "bestandsnaam zonder spaties",
        "PGA_Q1_2020_def(2).xlsx",
        """
Gemeente | PGA lokaal
Zeist | 1
Soest | 3
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3}},
    ),
    Case(
        "bestandsnaam 2020Q1",
        "pga2020Q1.xlsx",
        """
Gemeente | PGA lokaal
Zeist | 1
Soest | 3
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3}},
    ),
    Case(
        "titel tweede regel tegenspraak",
        "x.xlsx",
        """
Jaarverslag 2021
Cijfers over 2020
Gemeente | Woninginbraken
Zeist | 1
Soest | 3
""",
        {"burglaries 2020": {"Zeist": 1, "Soest": 3}},
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_j2_11_and_j7_1_the_period(case: Case) -> None:
    check(case)
