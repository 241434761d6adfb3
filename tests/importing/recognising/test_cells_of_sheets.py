"""Marks, footnotes, states and odd numbers in the cells of a table."""

from __future__ import annotations

import pytest

from tests.importing.known import Case, check

CASES = (
    Case(
        "marks",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal | Nieuw
Almere | 10* | ca. 3
Urk | 12 (voorlopig) | -
Zeewolde | n.v.t. | < 5
Dronten | . | ?
Lelystad | '1.413' | geen
*) voorlopig cijfer
""",
        {
            "pga_local_plans 2020-Q1": {
                "Almere": (10, "provisional"),
                "Urk": (12, "provisional"),
                "Zeewolde": "not_applicable",
                "Dronten": "missing",
                "Lelystad": 1413,
            },
            "pga_local_inflow 2020-Q1": {"Almere": (3, "circa")},
        },
        codes=frozenset({"ambiguous_mark"}),
    ),
    Case(
        "star without note",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal
Almere | 10*
Urk | 3
""",
        {"pga_local_plans 2020-Q1": {"Urk": 3}},
        codes=frozenset({"ambiguous_mark"}),
    ),
    Case(
        "legend on instruction sheet",
        "PGA Q1 2020.xlsx",
        {
            "Toelichting": """
x = geheim
- = nul
""",
            "Invoer": """
Gemeente | PGA lokaal
Almere | x
Urk | -
""",
        },
        {"pga_local_plans 2020-Q1": {"Almere": "confidential", "Urk": 0}},
    ),
    Case(
        "zero and blank",
        "Burgernet acties juni 2020.xlsx",
        """
Gemeente | Acties
Almere | 0
Urk
Dronten
Lelystad | nihil
""",
        {"burgernet_actions 2020-06": {"Almere": 0, "Lelystad": 0}},
    ),
    Case(
        "voetnoot aan naam",
        "PGA Q3 2020.xlsx",
        """
Gemeente | PGA lokaal
Almere¹ | 3
Urk* | 2
Weesp 1) | 4
1) inclusief Muiden
* voorlopig
""",
        {"pga_local_plans 2020-Q3": {"Almere": 3, "Urk": (2, "provisional"), "Weesp": 4}},
    ),
    Case(
        "kolom voorlopig",
        "PGA lokaal 2020.xlsx",
        """
Gemeente | Q1 | Q2*
Almere | 3 | 4
Urk | 2 | 1
* = voorlopige cijfers
""",
        {
            "pga_local_plans 2020-Q1": {"Almere": 3, "Urk": 2},
            "pga_local_plans 2020-Q2": {"Almere": (4, "provisional"), "Urk": (1, "provisional")},
        },
    ),
    Case(
        "formule zonder uitkomst + tekst",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal | Opmerking
Almere |  | zie mail
Urk | 2
""",
        {"pga_local_plans 2020-Q1": {"Urk": 2}},
        codes=frozenset({"formula_without_result"}),
        more={"Blad1": {"unresolved": frozenset({(1, 1)})}},
    ),
    Case(
        "text in number column",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal
Almere | nog in overleg met partners
Urk | 2
""",
        {"pga_local_plans 2020-Q1": {"Urk": 2}},
        codes=frozenset({"unusual_value"}),
    ),
    Case(
        "negative decimals huge",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal
Almere | -3
Urk | 18.5
Dronten | 12,5
Lelystad | TRUE
Zeewolde | 7
""",
        {},
        codes=frozenset({"unusual_value"}),
    ),
    Case(
        "numbers as text with spaces",
        "Deelnemers maart 2020.csv",
        {
            "": """
Gemeente | Deelnemers
Zeist | 1 413
Soest | '2.001'
Baarn | 1.413,0
De Bilt | ' 512 '
"""
        },
        {"burgernet_participants 2020-03": {"Zeist": 1413, "Soest": 2001, "Baarn": 1413, "De Bilt": 512}},
    ),
    Case(
        "float 1.234 is not 1234",
        "Deelnemers maart 2020.xlsx",
        """
Gemeente | Deelnemers
Zeist | 1.234
Soest | 500.0
Baarn | 501
""",
        {"burgernet_participants 2020-03": {"Soest": 500, "Baarn": 501}},
        codes=frozenset({"unusual_value"}),
    ),
    Case(
        "all fractions column",
        "Burgernet maart 2020.xlsx",
        """
Gemeente | Acties | Geslaagd | Succes
Zeist | 4 | 1 | 0.25
Soest | 5 | 1 | 0.2
Baarn | 3 | 1 | 0.333
De Bilt | 3 | 0 | 0
""",
        {
            "burgernet_actions 2020-03": {"Zeist": 4, "Soest": 5, "Baarn": 3, "De Bilt": 3},
            "burgernet_successes 2020-03": {"Zeist": 1, "Soest": 1, "Baarn": 1, "De Bilt": 0},
        },
    ),
    Case(
        "gemeenten met alleen tekst",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal | Top-X
Zeist | 3 | 4
Soest | niet ontvangen | niet ontvangen
Baarn
De Bilt | 1 | 1
""",
        {
            "pga_local_plans 2020-Q1": {"Zeist": 3, "Soest": "missing", "De Bilt": 1},
            "top_x_plans 2020-Q1": {"Zeist": 4, "Soest": "missing", "De Bilt": 1},
        },
    ),
    Case(
        "notes met getallen",
        "PGA Q1 2020.xlsx",
        """
Aantal deelnemende gemeenten: | 39
Gemeente | PGA lokaal
Zeist | 3
Soest | 2

Vragen? Bel | 301234567
Aantal gemeenten | 2
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 3, "Soest": 2}},
        asks=True,
    ),
    Case(
        "niets herkend",
        "foto.xlsx",
        """
hallo | wereld
a | b
""",
        codes=frozenset({"missing_measure"}),
    ),
    Case(
        "statuswoorden",
        "PGA kw1 2020.xlsx",
        """
Gemeente | PGA lokaal
Zeist | n.b. (volgt)
Soest | nog niet aangeleverd
Baarn | geen gegevens beschikbaar
De Bilt | onbekend
Almere | 'n.v.t. '
""",
        {
            "pga_local_plans 2020-Q1": {
                "Zeist": "missing",
                "Soest": "missing",
                "Baarn": "missing",
                "De Bilt": "missing",
                "Almere": "not_applicable",
            }
        },
    ),
    Case(
        "legenda twee kolommen",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal | Top-X
Zeist | 1 | x
Soest | - | 3

Legenda
x | geheim
- | niet bekend
""",
        {
            "pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": "missing"},
            "top_x_plans 2020-Q1": {"Zeist": "confidential", "Soest": 3},
        },
    ),
    Case(
        "legenda rechts naast tabel",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal
Zeist | 1 |  | x = geheim
Soest | x |  | - = nul
Baarn | -
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": "confidential", "Baarn": 0}},
    ),
    Case(
        "legenda boven tabel",
        "PGA Q1 2020.xlsx",
        """
Toelichting: x = geheim; - = nul
Gemeente | PGA lokaal
Zeist | 1
Soest | x
Baarn | -
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1, "Soest": "confidential", "Baarn": 0}},
    ),
    Case(
        "dash means nothing no legend many",
        "PGA Q1 2020.xlsx",
        """
Gemeente | PGA lokaal
Zeist | 1
Soest | -
Baarn | --
De Bilt | —
""",
        {"pga_local_plans 2020-Q1": {"Zeist": 1}},
        codes=frozenset({"ambiguous_mark"}),
    ),
    Case(
        "alleen voortgang tekst",
        "Rapportage.xlsx",
        """
Voortgang 2020
De aanpak verloopt goed.
Er zijn 12 plannen.
""",
        codes=frozenset({"missing_measure"}),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_j7_3_and_j2_4_cells(case: Case) -> None:
    check(case)
