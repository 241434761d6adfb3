"""First names, villages, addresses and papers that look like a month or a year are no period of figures."""

from __future__ import annotations

import pytest

from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Recognition
from rvs_desktop.importing.wording.period_text import read_period
from tests.importing.known import catalogue, codes, grid, lines, told, workbook


def read(text: str, file: str = "overzicht.xlsx", name: str = "Blad1") -> Recognition:
    return recognise(workbook(file, grid(lines(text), name)), catalogue(), Hints())


def periods(found: Recognition) -> set[str]:
    return {period for _, _, period in told(found)}


@pytest.mark.parametrize(
    ("file", "title", "expected"),
    [
        ("Burgernet 2020 van Mei-Ling.xlsx", "", {"2020"}),
        ("Burgernet 2019 - aan Jan.xlsx", "", {"2019"}),
        ("b.xlsx", "Burgernet 2019, contactpersoon Jan Bakker", {"2019"}),
        ("b.xlsx", "Burgernet 2019 (opgesteld door April Jansen)", {"2019"}),
        ("b.xlsx", "Burgernet 2019, t.a.v. mevr. Mei", {"2019"}),
        ("Burgernet Q2 2020 Jan de Vries.xlsx", "", {"2020-Q2"}),
        ("Burgernet jan 2020.xlsx", "", {"2020-01"}),
        ("b.xlsx", "Burgernet 2020, aan januari", {"2020-01"}),
        ("b.xlsx", "Burgernet janauri 2020", {"2020-01"}),
        ("b.xlsx", "Burgernet 2020 janauri", {"2020-01"}),
    ],
)
def test_a_first_name_is_no_month(file: str, title: str, expected: set[str]) -> None:
    found = read(f"{title or 'Burgernet'}\nGemeente | Acties\nHuizen | 12\nLaren | 14", file)

    assert periods(found) == expected


@pytest.mark.parametrize(
    "title", ["Burgernet 2019 (Maarrt, Zeist)", "Burgernet 2019, ook Maarrt", "Oktobre en Burgernet 2019"]
)
def test_a_word_that_resembles_a_month_is_asked(title: str) -> None:
    found = read(f"{title}\nGemeente | Acties\nHuizen | 12\nLaren | 14")

    assert not told(found)
    assert "no_period" in codes(found)


@pytest.mark.parametrize("name", ["Jan Bakker", "Mei Chen", "April Jansen"])
@pytest.mark.parametrize("title", ["Burgernet 2019, {}", "Burgernet 2019 ({})", "{} - Burgernet 2019"])
def test_a_month_before_a_surname_is_asked(title: str, name: str) -> None:
    table = "Gemeente | Acties\nHuizen | 12\nLaren | 14"

    for found in (read(f"{title.format(name)}\n{table}"), read(table, f"{title.format(name)}.xlsx")):
        assert not told(found)
        assert "no_period" in codes(found)


@pytest.mark.parametrize(
    "line", ["Beleidskader PGA 2018", "Convenant Top-X 2017", "Coalitieakkoord PGA 2018"]
)
def test_the_paper_on_which_a_list_rests_is_not_what_it_counts(line: str) -> None:
    found = read(
        f"Burgernetacties\n{line}\nGemeente | jan | feb\nHuizen | 12 | 3\nLaren | 14 | 4",
        "uitdraai 2020.xlsx",
    )

    assert {measure for measure, _, _ in told(found)} == {"burgernet_actions"}
    assert periods(found) == {"2020-01", "2020-02"}


@pytest.mark.parametrize("file", ["PGA instroom Q1 en Q3 2020.xlsx", "PGA instroom Q2 2020 mei.xlsx"])
def test_parts_in_a_name_beside_a_column_of_that_year_are_asked(file: str) -> None:
    found = read("PGA instroom\nGemeente | 2019 | 2020\nHuizen | 12 | 3\nLaren | 14 | 4", file)

    assert periods(found) == {"2019"}
    assert "no_period" in codes(found)


@pytest.mark.parametrize("head", ["Gemeente", "Plaats", "Naam gemeente"])
@pytest.mark.parametrize("place", ["Maarn", "Maarrn", "Apriel"])
@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_place_that_resembles_a_month_divides_no_list_of_municipalities(
    head: str, place: str, at: int
) -> None:
    rows = ["Zeist | 191", "Soest | 154"]
    rows.insert(at, f"{place} | 2")

    found = read(f"Autokraak 2020\n{head} | Aantal\n" + "\n".join(rows))

    assert periods(found) == {"2020"}
    assert len(told(found)) == 2
    assert "unknown_area" in codes(found)


@pytest.mark.parametrize(
    "line",
    [
        "Postbus 2019, 3500 GA Utrecht",
        "tel. 030 - 2019 000",
        "Regiokantoor, Kroonstraat 2019",
        "kenmerk 2020-01234",
        "Wet politiegegevens 2012",
        "Convenant Burgernet 2017",
        "Coalitieakkoord 2018",
        "Veiligheidskader 2018",
    ],
)
def test_a_number_of_an_address_or_a_paper_is_no_year(line: str) -> None:
    found = read(f"Burgernetacties\n{line}\nGemeente | jan | feb\nHuizen | 12 | 3\nLaren | 14 | 4")

    assert not told(found)
    assert "no_period" in codes(found)


@pytest.mark.parametrize(
    "title", ["In het kader van Burgernet 2020", "Geweld op straat 2020", "Acties, tweede divisie 2020"]
)
def test_an_ordinary_title_keeps_its_year(title: str) -> None:
    found, _ = read_period(title)

    assert found is not None
    assert found.year == 2020


@pytest.mark.parametrize(
    "file",
    [
        "PGA 2e kwartaal 2020 juli.xlsx",
        "PGA Q2 2020 mei.xlsx",
        "PGA 2020 Q2 (mrt).xlsx",
        "PGA Q1 Q3 2020.xlsx",
    ],
)
def test_parts_of_a_year_that_differ_in_a_name_are_asked(file: str) -> None:
    found = read("Gemeente | PGA lokaal\nHuizen | 12\nLaren | 14", file)

    assert not told(found)
    assert "no_period" in codes(found)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Stand PGA per eind december 2018 (4e kwartaal)", {"2018-Q4"}),
        ("PGA lokaal 4e kwartaal, stand 31-12-2018", {"2018-Q4"}),
        ("PGA lokaal Q2 (stand 1-7-2020)", {"2020-Q2"}),
        ("PGA lokaal 4e kwartaal, stand 15-1-2019", set[str]()),
    ],
)
def test_a_day_that_agrees_with_a_named_part_gives_its_year(title: str, expected: set[str]) -> None:
    found = read(f"{title}\nGemeente | PGA lokaal\nHuizen | 12\nLaren | 14")

    assert periods(found) == expected
