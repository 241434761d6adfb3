"""Periods, tables and marks as clerks write them beside the well-known forms."""

from __future__ import annotations

import pytest

from rvs_desktop.importing.wording.period_text import read_period
from tests.importing.known import Case, check

PLANS = "pga_local_plans"
INFLOW = "pga_local_inflow"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("2020KW01", "2020-Q1"),
        ("2020MM03", "2020-03"),
        ("2020JJ00", "2020"),
        ("oktober - december 2020", "2020-Q4"),
        ("jan/feb/mrt 2019", "2019-Q1"),
        ("3e kwrtaal 2019", "2019-Q3"),
        ("eerste drie maanden 2020", "2020-Q1"),
        ("eerste twee kwartalen van 2020", "2020-H1"),
        ("Jaarplan 2021 – bijlage: cijfers 3e kwartaal 2020", "2020-Q3"),
        ("export kwartaal 3 2019", "2019-Q3"),
        ("Junie 2020", "2020-06"),
        ("sepember 2020", "2020-09"),
    ],
)
def test_j7_1_words_of_a_period(text: str, key: str) -> None:
    found, _ = read_period(text)
    assert found is not None
    period = found.period()
    assert period is not None
    assert period.key == key


@pytest.mark.parametrize(
    "text",
    [
        "eerste 11 maanden 2020",
        "januari - november 2020",
        "laatste 3 maanden 2020",
        "Export 12-01-2021",
        "Julia",
    ],
)
def test_j2_11_a_part_of_a_year_is_not_the_year(text: str) -> None:
    found, _ = read_period(text)
    assert found is None or found.period() is None


CASES = (
    Case(
        "half a period in a cell is no period",
        "levering.csv",
        """
gemeente | periode | nieuwe PGA
Zeist | 2020 ABC01 | 5
Soest | Q2 2020 | 3
""",
        {f"{INFLOW} 2020-Q2": {"Soest": 3}},
        codes=frozenset({"no_period"}),
    ),
    Case(
        "sheets numbered by quarter",
        "kwartalen.xlsx",
        {
            "2020-1": "Gemeente | PGA lokaal\nZeist | 5\nSoest | 3",
            "2020-2": "Gemeente | PGA lokaal\nZeist | 6\nSoest | 4",
        },
        {f"{PLANS} 2020-Q1": {"Zeist": 5, "Soest": 3}, f"{PLANS} 2020-Q2": {"Zeist": 6, "Soest": 4}},
    ),
    Case(
        "numbered sheets that can be months or quarters are asked",
        "acties.xlsx",
        {
            "2020-1": "Gemeente | Acties\nZeist | 5\nSoest | 3",
            "2020-2": "Gemeente | Acties\nZeist | 6\nSoest | 4",
        },
        codes=frozenset({"no_period"}),
    ),
    Case(
        "numbered sheets of which one can only be a month are months",
        "acties.xlsx",
        {
            "2020-4": "Gemeente | Acties\nZeist | 5\nSoest | 3",
            "2020-5": "Gemeente | Acties\nZeist | 6\nSoest | 4",
        },
        {
            "burgernet_actions 2020-04": {"Zeist": 5, "Soest": 3},
            "burgernet_actions 2020-05": {"Zeist": 6, "Soest": 4},
        },
    ),
    Case(
        "the state at the end of a month that ends a quarter",
        "stand.xlsx",
        "PGA ultimo september 2020\n\nGemeente | Lopende PGA's\nZeist | 5\nSoest | 3",
        {f"{PLANS} 2020-Q3": {"Zeist": 5, "Soest": 3}},
    ),
    Case(
        "years above quarters begin anew for each measure",
        "koppen.xlsx",
        """
 | Instroom PGA | | | | Uitstroom PGA
 | 2018 | | 2019 | | 2018 | | 2019
Gemeente | kw 1 | kw 2 | kw 1 | kw 2 | kw 1 | kw 2 | kw 1 | kw 2
Zeist | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
Soest | 8 | 7 | 6 | 5 | 4 | 3 | 2 | 1
""",
        {
            f"pga_local_{side} {year}-Q{quarter}": {"Zeist": n, "Soest": 9 - n}
            for n, (side, year, quarter) in enumerate(
                ((s, y, q) for s in ("inflow", "outflow") for y in (2018, 2019) for q in (1, 2)), 1
            )
        },
    ),
    Case(
        "a title that goes on in the next cell",
        "blokken.xlsx",
        "PGA | '2020'\n\n | Q1 | Q2\nZeist | 5 | 6\nSoest | 3 | 4",
        {f"{PLANS} 2020-Q1": {"Zeist": 5, "Soest": 3}, f"{PLANS} 2020-Q2": {"Zeist": 6, "Soest": 4}},
    ),
    Case(
        "codes below the names of a cross table",
        "gekanteld.xlsx",
        """
Cijfers 3e kwartaal 2020
Onderwerp | Almere | Zeist
CBS-code | GM0034 | GM0355
Lopende PGA | 12 | 5
Nieuwe PGA | 3 | 1
""",
        {f"{PLANS} 2020-Q3": {"Almere": 12, "Zeist": 5}, f"{INFLOW} 2020-Q3": {"Almere": 3, "Zeist": 1}},
    ),
    Case(
        "a list cut in two that stand side by side",
        "twee kolommen.xlsx",
        """
Burgernetacties april 2020

Gemeente | Acties | | Gemeente | Acties
Almere | 12 | | Soest | 3
Baarn | 2 | | Zeist | 5
""",
        {"burgernet_actions 2020-04": {"Almere": 12, "Baarn": 2, "Soest": 3, "Zeist": 5}},
    ),
    Case(
        "side by side with the same names are two tables of which one has no period",
        "naast elkaar.xlsx",
        """
Burgernetacties april 2020

Gemeente | Acties | | Gemeente | Acties
Zeist | 12 | | Zeist | 3
Baarn | 2 | | Baarn | 5
""",
        {"burgernet_actions 2020-04": {"Zeist": 12, "Baarn": 2}},
        codes=frozenset({"no_period"}),
    ),
    Case(
        "provisional year in a heading of text years",
        "reeks.xlsx",
        "Woninginbraken\n\nGemeente | '2019' | 2020 (voorlopig)\nZeist | 12 | 13\nSoest | 8 | 9",
        {
            "burglaries 2019": {"Zeist": 12, "Soest": 8},
            "burglaries 2020": {"Zeist": (13, "provisional"), "Soest": (9, "provisional")},
        },
    ),
    Case(
        "the year stands beside the name in the row",
        "overvallen.xlsx",
        "Overvallen 2020\n\nGemeente | Overvallen\nZeist 2018 | 3\nZeist 2019 | 4",
        {"robberies 2018": {"Zeist": 3}, "robberies 2019": {"Zeist": 4}},
    ),
    Case(
        "the year stands beside the name in the heading",
        "acties.xlsx",
        "Burgernetacties\n\nMaand | Zeist 2018 | Zeist 2019\njanuari | 3 | 4\nfebruari | 1 | 2",
        {
            "burgernet_actions 2018-01": {"Zeist": 3},
            "burgernet_actions 2019-01": {"Zeist": 4},
            "burgernet_actions 2018-02": {"Zeist": 1},
            "burgernet_actions 2019-02": {"Zeist": 2},
        },
    ),
    Case(
        "years below a title that compares one quarter of both",
        "vergelijking.xlsx",
        "Instroom PGA 1e kwartaal 2020 (en 1e kwartaal 2019)\n\nGemeente | '2020' | '2019'\nZeist | 3 | 4\nSoest | 1 | 2",
        {f"{INFLOW} 2020-Q1": {"Zeist": 3, "Soest": 1}, f"{INFLOW} 2019-Q1": {"Zeist": 4, "Soest": 2}},
    ),
    Case(
        "provinces have the names of districts and municipalities",
        "woninginbraken.xlsx",
        "Woninginbraken 2019\n\nProvincie | Aantal\nUtrecht | 3333\nFlevoland | 2222\nGelderland | 4444",
        codes=frozenset({"unknown_area"}),
    ),
    Case(
        "numbers of municipalities below their names",
        "4e kwartaal 2019.xlsx",
        "Indicator | Almere | Dronten\n | 34 | 303\nPGA lopend | 5 | 6\nPGA nieuw | 3 | 4",
        {f"{PLANS} 2019-Q4": {"Almere": 5, "Dronten": 6}, f"{INFLOW} 2019-Q4": {"Almere": 3, "Dronten": 4}},
    ),
    Case(
        "years as dates of which only the year is seen",
        "straatroof.xlsx",
        "Straatroof\n\nGemeente | date:2018-01-01 | date:2019-01-01\nZeist | 8 | 6\nSoest | 4 | 3",
        {
            "street_robberies 2018": {"Zeist": 8, "Soest": 4},
            "street_robberies 2019": {"Zeist": 6, "Soest": 3},
        },
        more={"Blad1": {"formats": {(2, 1): "yyyy", (2, 2): "yyyy"}}},
    ),
    Case(
        "months as dates of which the year is not seen",
        "acties.xlsx",
        "Burgernetacties 2019\n\nGemeente | date:2020-01-01 | date:2020-02-01\nZeist | 8 | 6\nSoest | 4 | 3",
        {
            "burgernet_actions 2019-01": {"Zeist": 8, "Soest": 4},
            "burgernet_actions 2019-02": {"Zeist": 6, "Soest": 3},
        },
        more={"Blad1": {"formats": {(2, 1): "mmmm", (2, 2): "mmmm"}}},
    ),
    Case(
        "an answer to the question for the period that nobody understands",
        "politie.xlsx",
        "2017\nPeriode: | wintertijd\n\nGemeente | Fietsdiefstal\nZeist | 3\nSoest | 4",
        codes=frozenset({"no_period"}),
    ),
    Case(
        "half of a quarter below its heading is asked",
        "instroom.xlsx",
        "Instroom PGA 2021\n\nGemeente | Kwartaal | Aantal\nZeist | tan-mrt | 3\nZeist | kw 2 | 4\nZeist | wartaal 3 2021 | 5",
        {f"{INFLOW} 2021-Q2": {"Zeist": 4}},
        codes=frozenset({"no_period"}),
    ),
    Case(
        "an answer of which only the year is understood is asked",
        "politie.xlsx",
        "Cijfers politie\nPeriode: | 1e hatf jaar 2016\n\nGemeente | Overvallen\nZeist | 3\nSoest | 4",
        codes=frozenset({"no_period"}),
    ),
    Case(
        "a misspelt note below the table",
        "PGA Q2 2020.xlsx",
        "Gemeente | PGA lokaal\nZeist | 3*\nSoest | 4\n\n* voorlpig cijfer",
        {f"{PLANS} 2020-Q2": {"Zeist": (3, "provisional"), "Soest": 4}},
    ),
    Case(
        "Roman quarters below a wide heading",
        "kwart.xlsx",
        """
Nieuwe PGA 2019
Gemeente | Kwartaal
 | I | II | III | IV
Zeist | 1 | 2 | 3 | 4
Soest | 4 | 3 | 2 | 1
""",
        {f"{INFLOW} 2019-Q{n}": {"Zeist": n, "Soest": 5 - n} for n in (1, 2, 3, 4)},
    ),
    Case(
        "Roman quarters with their year",
        "kwart.xlsx",
        "Nieuwe PGA\n\nGemeente | 2019-I | 2019-II | 2019-III\nZeist | 1 | 2 | 3\nSoest | 4 | 3 | 2",
        {f"{INFLOW} 2019-Q{n}": {"Zeist": n, "Soest": 5 - n} for n in (1, 2, 3)},
    ),
    Case(
        "two Roman numbers can be halves of a year",
        "helft.xlsx",
        "Nieuwe PGA\n\nGemeente | 2019-I | 2019-II\nZeist | 1 | 2\nSoest | 4 | 3",
        codes=frozenset({"no_period"}),
    ),
    Case(
        "Wijk bij Duurstede beside texts in cells is no neighbourhood",
        "PGA Q1 2020.xlsx",
        "Onderwerp | Zeist | Wijk bij Duurstede\nPGA lokaal | 5 | n.b.\nTop-X | 3 | 4",
        {
            f"{PLANS} 2020-Q1": {"Zeist": 5, "Wijk bij Duurstede": "missing"},
            "top_x_plans 2020-Q1": {"Zeist": 3, "Wijk bij Duurstede": 4},
        },
    ),
    Case(
        "counts with their share in one cell",
        "Burgernet april 2020.xlsx",
        "Gemeente | Acties | Geslaagd\nZeist | 8 | 2 (25%)\nSoest | 4 | 1 (25%)",
        {
            "burgernet_actions 2020-04": {"Zeist": 8, "Soest": 4},
            "burgernet_successes 2020-04": {"Zeist": 2, "Soest": 1},
        },
    ),
    Case(
        "counted years beside a target in a file of targets",
        "doelen.xlsx",
        "Straatroof\n\nGemeente | Realisatie 2018 | Streefcijfer 2019\nZeist | 8 | 6\nSoest | 4 | 3",
        {"street_robberies 2018": {"Zeist": 8, "Soest": 4}},
    ),
    Case(
        "numbers of budgets and files are no counts",
        "Burgernet april 2020.xlsx",
        "Gemeente | Kostenplaats | Dossiernummer | Acties\nZeist | 611200001 | 4411 | 8\nSoest | 611200002 | 4412 | 4",
        {"burgernet_actions 2020-04": {"Zeist": 8, "Soest": 4}},
    ),
    Case(
        "marks explained in one line",
        "PGA Q2 2020.xlsx",
        "Gemeente | PGA lokaal\nZeist | -\nSoest | 4\n\nVerklaring van tekens: - = onbekend; ** = voorlopig",
        {f"{PLANS} 2020-Q2": {"Zeist": "missing", "Soest": 4}},
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_j7_1_sheets_as_clerks_make_them(case: Case) -> None:
    check(case)
