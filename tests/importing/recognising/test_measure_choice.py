"""What is counted, from headings, groups of headings, titles and tabs."""

from __future__ import annotations

import pytest

from tests.importing.known import Case, check

CASES = (
    Case(
        "scale in header two rows",
        "Kerncijfers 2019.xlsx",
        """
Gemeente | Inwoners | Volwassenen
 | (x 1.000) | (x 1.000)
Almere | 207.9 | 160.1
Urk | 20.8 | 12.2
""",
        {
            "inhabitants 2019": {"Almere": 207900, "Urk": 20800},
            "adult_inhabitants 2019": {"Almere": 160100, "Urk": 12200},
        },
    ),
    Case(
        "groepskop Top-X nieuw lopend",
        "Aanlevering 2020 kw2.xlsx",
        """
Gemeente | PGA |  |  | Top-X
 | Nieuw | Lopend | Afgesloten | Nieuw | Lopend | Afgesloten
Almere | 1 | 2 | 3 | 4 | 5 | 6
Urk | 7 | 8 | 9 | 10 | 11 | 12
""",
        {
            "pga_local_inflow 2020-Q2": {"Almere": 1, "Urk": 7},
            "pga_local_plans 2020-Q2": {"Almere": 2, "Urk": 8},
            "pga_local_outflow 2020-Q2": {"Almere": 3, "Urk": 9},
            "top_x_inflow 2020-Q2": {"Almere": 4, "Urk": 10},
            "top_x_plans 2020-Q2": {"Almere": 5, "Urk": 11},
            "top_x_outflow 2020-Q2": {"Almere": 6, "Urk": 12},
        },
    ),
    Case(
        "waarvan geslaagd burgernet",
        "Burgernet juni 2020.xlsx",
        """
Gemeente | Acties | waarvan geslaagd
Almere | 9 | 2
Urk | 3 | 1
""",
        {
            "burgernet_actions 2020-06": {"Almere": 9, "Urk": 3},
            "burgernet_successes 2020-06": {"Almere": 2, "Urk": 1},
        },
    ),
    Case(
        "waarvan opgehelderd rijen",
        "Criminaliteit 2019.xlsx",
        """
 | Flevoland | West-Utrecht
Overvallen | 20 | 10
waarvan opgehelderd | 8 | 5
Straatroof | 30 | 40
waarvan opgehelderd | 9 | 11
""",
        {
            "robberies 2019": {"Flevoland": 20, "West-Utrecht": 10},
            "robberies_cleared 2019": {"Flevoland": 8, "West-Utrecht": 5},
            "street_robberies 2019": {"Flevoland": 30, "West-Utrecht": 40},
            "street_robberies_cleared 2019": {"Flevoland": 9, "West-Utrecht": 11},
        },
    ),
    Case(
        "no measure",
        "Overzicht Q1 2020.xlsx",
        """
Gemeente | Aantal
Urk | 3
Almere | 4
""",
        codes=frozenset({"missing_measure"}),
    ),
    Case(
        "PGA en TopX titel aantal",
        "PGA en Top-X Q1 2020.xlsx",
        """
Gemeente | Aantal
Urk | 3
Almere | 4
""",
        codes=frozenset({"missing_measure"}),
    ),
    Case(
        "stacked unknown second",
        "Overzicht 2020.xlsx",
        """
Burgernet 2020

Acties
Gemeente | jan | feb
Almere | 1 | 2
Urk | 3 | 4

Huisverboden
Gemeente | jan | feb
Almere | 7 | 8
Urk | 9 | 9
""",
        {
            "burgernet_actions 2020-01": {"Almere": 1, "Urk": 3},
            "burgernet_actions 2020-02": {"Almere": 2, "Urk": 4},
        },
        codes=frozenset({"missing_measure"}),
    ),
    Case(
        "uitsplitsing onbekend",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal | waarvan minderjarig | waarvan vrouw
Almere | 3 | 1 | 1
Urk | 2 | 0 | 1
""",
        {"pga_local_plans 2020-Q1": {"Almere": 3, "Urk": 2}},
        codes=frozenset({"missing_measure"}),
    ),
    Case(
        "pogingen",
        "Criminaliteit 2020.xlsx",
        """
Gemeente | Woninginbraken | Pogingen woninginbraak
Almere | 30 | 10
Urk | 2 | 0
""",
        {"burglaries 2020": {"Almere": 30, "Urk": 2}},
        codes=frozenset({"missing_measure"}),
    ),
    Case(
        "gesplitste onbekende groep",
        "Criminaliteit 2020.xlsx",
        """
Gemeente | Aangiften |  | Heterdaad
 | Overvallen | Straatroof | Overvallen | Straatroof
Almere | 3 | 1 | 1 | 0
Urk | 2 | 0 | 1 | 0
""",
        codes=frozenset({"missing_measure"}),
    ),
    Case(
        "PGA onder Top-X kop met onbekend woord",
        "Q1 2020.xlsx",
        """
Gemeente | PGA lokaal | PGA opgeschaald naar ZVH
Zeist | 1 | 2
Soest | 3 | 4
Baarn | 5 | 6
De Bilt | 7 | 8
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3, "Baarn": 5, "De Bilt": 7}},
        codes=frozenset({"missing_measure"}),
    ),
    Case(
        "title row merged over header",
        "Burgernet.xlsx",
        """
Gemeente | Burgernetacties in 2019
 | Q1 | Q2 | Q3 | Q4
Zeist | 1 | 5 | 3 | 4
Soest | 4 | 3 | 2 | 1
""",
        {
            "burgernet_actions 2019-Q1": {"Zeist": 1, "Soest": 4},
            "burgernet_actions 2019-Q2": {"Zeist": 5, "Soest": 3},
            "burgernet_actions 2019-Q3": {"Zeist": 3, "Soest": 2},
            "burgernet_actions 2019-Q4": {"Zeist": 4, "Soest": 1},
        },
    ),
    Case(
        "measure rows year cols region",
        "Veiligheidscijfers gemeente Soest.xlsx",
        """
Delict | 2018 | 2019
Woninginbraken | 10 | 12
Overvallen | 1 | 0
Aangiftebereidheid | 4 | 5
""",
        {
            "burglaries 2018": {"Soest": 10},
            "burglaries 2019": {"Soest": 12},
            "robberies 2018": {"Soest": 1},
            "robberies 2019": {"Soest": 0},
        },
        codes=frozenset({"missing_measure"}),
    ),
    Case(
        "spelfouten in koppen",
        "Burgernet april 2020.xlsx",
        """
Gemeete | Actis | Geslaagde akties | Deelnemmers
Zeist | 1 | 0 | 2
Soest | 3 | 0 | 4
Baarn | 5 | 0 | 6
De Bilt | 7 | 0 | 8
""",
        {
            "burgernet_participants 2020-04": {"Zeist": 2, "Soest": 4, "Baarn": 6, "De Bilt": 8},
            "burgernet_successes 2020-04": {"Zeist": 0, "Soest": 0, "Baarn": 0, "De Bilt": 0},
        },
        codes=frozenset({"missing_measure"}),
    ),
    Case(
        "zelfde maat twee keer",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal | PGA-plannen
Zeist | 3 | 4
Soest | 2 | 2
""",
        {},
        codes=frozenset({"conflict"}),
    ),
    Case(
        "kop Waarde + indicator in titel",
        "data.csv",
        {
            "": """
Indicator: Burgernetdeelnemers
gemeente | periode | waarde
Zeist | 2020-Q1 | '500'
Soest | 2020-Q1 | '400'
"""
        },
        {"burgernet_participants 2020-Q1": {"Zeist": 500, "Soest": 400}},
    ),
    Case(
        "hint style instroom kolomgroepen 3 heads",
        "2020.xlsx",
        """
 | Instroom |  |  |  | Uitstroom
 | PGA |  | Top-X |  | PGA |  | Top-X
Gemeente | Q1 | Q2 | Q1 | Q2 | Q1 | Q2 | Q1 | Q2
Zeist | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
""",
        {
            "pga_local_inflow 2020-Q1": {"Zeist": 1},
            "pga_local_inflow 2020-Q2": {"Zeist": 2},
            "top_x_inflow 2020-Q1": {"Zeist": 3},
            "top_x_inflow 2020-Q2": {"Zeist": 4},
            "pga_local_outflow 2020-Q1": {"Zeist": 5},
            "pga_local_outflow 2020-Q2": {"Zeist": 6},
            "top_x_outflow 2020-Q1": {"Zeist": 7},
            "top_x_outflow 2020-Q2": {"Zeist": 8},
        },
    ),
    Case(
        "voetnootcijfer aan kop",
        "Criminaliteit 2016.xlsx",
        """
Gemeente | Overvallen1 | Straatroof2)
Zeist | 1 | 2
Soest | 3 | 4
1 excl. pogingen
""",
        {"robberies 2016": {"Zeist": 1, "Soest": 3}, "street_robberies 2016": {"Zeist": 2, "Soest": 4}},
    ),
    Case(
        "onbekende bovenkop",
        "Criminaliteit 2020.xlsx",
        """
 | Politiecijfers (BVH)
Gemeente | Overvallen | Straatroof
Zeist | 1 | 2
Soest | 3 | 4
""",
        {"robberies 2020": {"Zeist": 1, "Soest": 3}, "street_robberies 2020": {"Zeist": 2, "Soest": 4}},
    ),
    Case(
        "kop met eenheid",
        "Burgernet jan 2020.xlsx",
        """
Gemeente | Acties (aantal) | Deelnemers (aantal, stand einde maand)
Zeist | 1 | 200
Soest | 3 | 400
""",
        {
            "burgernet_actions 2020-01": {"Zeist": 1, "Soest": 3},
            "burgernet_participants 2020-01": {"Zeist": 200, "Soest": 400},
        },
    ),
    Case(
        "lege kolomkop met cijfers",
        "Overzicht kw1 2020.xlsx",
        """
Gemeente | PGA lokaal
Zeist | 1 | 9
Soest | 3 | 8
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": 3}},
        codes=frozenset({"missing_measure"}),
    ),
    Case(
        "dubbele kolom hoek",
        "PGA kw1 2020.xlsx",
        """
Gemeente | Instroom | Uitstroom | Saldo | Stand
Zeist | 1 | 2 | -1 | 9
Soest | 3 | 4 | -1 | 8
""",
        {
            "pga_local_inflow 2020-Q1": {"Zeist": 1, "Soest": 3},
            "pga_local_outflow 2020-Q1": {"Zeist": 2, "Soest": 4},
            "pga_local_plans 2020-Q1": {"Zeist": 9, "Soest": 8},
        },
    ),
    Case(
        "Totaal acties is data naast waarvan",
        "Burgernet mei 2020.xlsx",
        """
Gemeente | Totaal acties | Waarvan geslaagd
Zeist | 4 | 1
Soest | 5 | 2
""",
        {
            "burgernet_actions 2020-05": {"Zeist": 4, "Soest": 5},
            "burgernet_successes 2020-05": {"Zeist": 1, "Soest": 2},
        },
    ),
    Case(
        "Totaal aantal als enige kolom",
        "Burgernetacties mei 2020.xlsx",
        """
Gemeente | Totaal
Zeist | 4
Soest | 5
""",
        {"burgernet_actions 2020-05": {"Zeist": 4, "Soest": 5}},
    ),
    Case(
        "Totaal PGA kolom naast delen",
        "PGA mei 2020.xlsx",
        """
Gemeente | PGA nieuw | PGA afgesloten | Totaal PGA
Zeist | 4 | 1 | 9
Soest | 5 | 2 | 8
""",
        {
            "pga_local_inflow 2020-05": {"Zeist": 4, "Soest": 5},
            "pga_local_outflow 2020-05": {"Zeist": 1, "Soest": 2},
            "pga_local_plans 2020-05": {"Zeist": 9, "Soest": 8},
        },
    ),
    Case(
        "PGA en TopX groepskop over lege cellen zonder merge",
        "2020.xlsx",
        """
 | PGA |  |  | Top-X
Gemeente | stand | in | uit | stand | in | uit
Zeist | 1 | 2 | 3 | 4 | 5 | 6
""",
        {
            "pga_local_plans 2020": {"Zeist": 1},
            "top_x_plans 2020": {"Zeist": 4},
            "pga_local_inflow 2020": {"Zeist": 2},
            "pga_local_outflow 2020": {"Zeist": 3},
            "top_x_inflow 2020": {"Zeist": 5},
            "top_x_outflow 2020": {"Zeist": 6},
        },
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_j7_1_the_measure(case: Case) -> None:
    check(case)
