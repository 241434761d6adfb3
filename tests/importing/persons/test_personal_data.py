"""Lists of persons are refused in whatever shape they come; ordinary sheets are not (D2, P1)."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.workbook import CellValue, Grid, Workbook
from rvs_desktop.importing.persons.bsn import MOST_CHANCE, candidates, chance, named_numbers, passes_test
from rvs_desktop.importing.persons.personal_data import find_personal_data, safeguard
from rvs_desktop.importing.recognition import Reading, Recognition
from tests.importing.made_up_persons import (
    AREAS,
    FIRST,
    LAST,
    MUNICIPALITIES,
    SHAPES,
    STREETS,
    TEST_NUMBERS,
    Persons,
    grid,
    refuses,
    table,
)

Row = tuple[CellValue, ...]


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=20)
@given(seed=st.integers(0, 10_000), count=st.integers(4, 40), form=st.integers(0, 6))
def test_a_list_of_persons_is_refused_in_any_shape(shape: str, seed: int, count: int, form: int) -> None:
    rows = SHAPES[shape](Persons(seed, count), form)
    assert refuses(rows), rows[:5]


MONTHS: tuple[CellValue, ...] = tuple(date(2020, month, 1) for month in range(1, 13))


def contacts(chance_: random.Random) -> list[str]:
    return [f"{chance_.choice(FIRST)[0]}. {chance_.choice(LAST)}" for _ in MUNICIPALITIES]


def phones(chance_: random.Random) -> list[str]:
    return [f"030 - {chance_.randrange(1_000_000, 9_999_999)}" for _ in MUNICIPALITIES]


ORDINARY: dict[str, Callable[[random.Random], list[Row]]] = {
    "counts by month": lambda c: [
        ("Gemeente", *MONTHS),
        *((name, *(c.randrange(500) for _ in MONTHS)) for name in MUNICIPALITIES),
    ],
    "case numbers alone": lambda c: [
        ("Zaaknummer", "Gemeente", "Aantal acties"),
        *((f"Z{c.randrange(10**6)}", name, c.randrange(9)) for name in MUNICIPALITIES),
    ],
    "telephone of a contact beside each municipality": lambda c: [
        ("Gemeente", "Contactpersoon", "Telefoon", "E-mail", "Aantal"),
        *zip(
            MUNICIPALITIES,
            contacts(c),
            phones(c),
            [f"{name[:3].lower()}@voorbeeld.nl" for name in MUNICIPALITIES],
            [c.randrange(90) for _ in MUNICIPALITIES],
            strict=True,
        ),
    ],
    "town halls": lambda c: [
        ("Gemeente", "Adres gemeentehuis", "Postcode", "Telefoon"),
        *zip(
            MUNICIPALITIES,
            [f"{c.choice(STREETS)} {c.randrange(99) + 1}" for _ in MUNICIPALITIES],
            [f"{c.randrange(1200, 9990)} AB" for _ in MUNICIPALITIES],
            phones(c),
            strict=True,
        ),
    ],
    "postal codes": lambda c: [
        ("Postcode", "Plaats", "Aantal inbraken"),
        *(
            (
                f"{c.randrange(1000, 9999)} {'ABCDE'[c.randrange(5)]}X",
                c.choice(MUNICIPALITIES),
                c.randrange(40),
            )
            for _ in range(40)
        ),
    ],
    "budget numbers of nine digits": lambda c: [
        ("Post", "2019", "2020"),
        *((f"Post {n}", c.randrange(10**8, 10**9), c.randrange(10**8, 10**9)) for n in range(30)),
    ],
    "days of one year": lambda c: [
        ("Datum", "Aantal meldingen"),
        *((date(2020, 1, 1) + timedelta(n), c.randrange(40)) for n in range(90)),
    ],
    "incidents by day": lambda c: [
        ("Datum", "Gemeente", "Aantal"),
        *((date(2020, 1, 1) + timedelta(c.randrange(365)), c.choice(MUNICIPALITIES), 1) for _ in range(40)),
    ],
    "days of decisions, with a contact": lambda c: [
        ("Gemeente", "Vastgesteld op", "Contactpersoon", "Telefoon"),
        *zip(
            MUNICIPALITIES,
            [date(2014, 1, 1) + timedelta(c.randrange(365 * 6)) for _ in MUNICIPALITIES],
            contacts(c),
            phones(c),
            strict=True,
        ),
    ],
    "a sender above the table": lambda c: [
        ("Naam", "Mevr. J. de Vries"),
        ("Functie", "Adviseur veiligheid"),
        ("Telefoon", "06-12345678"),
        ("E-mail", "j.devries@voorbeeld.nl"),
        ("Adres", "Stadhuisplein 1, 3500 AA Utrecht"),
        (),
        ("Gemeente", "Aantal"),
        *((name, c.randrange(50)) for name in MUNICIPALITIES),
    ],
    "counts by sex and age": lambda c: [
        ("Geslacht", "Leeftijd", "Aantal"),
        *(
            (sex, f"{low}-{low + 9}", c.randrange(60))
            for sex in ("man", "vrouw")
            for low in range(10, 90, 10)
        ),
    ],
    "counts about the number": lambda c: [
        ("Gemeente", "Meldingen met BSN", "Meldingen zonder BSN"),
        *((name, c.randrange(50), c.randrange(50)) for name in MUNICIPALITIES),
    ],
    "streets": lambda c: [
        ("Straat", "Aantal inbraken"),
        *((f"{c.choice(STREETS)} {n}", c.randrange(9)) for n in range(30)),
    ],
    "years of birth counted": lambda c: [
        ("Geboortejaar", "Aantal jongeren"),
        *((year, c.randrange(40)) for year in range(1996, 2009)),
    ],
    "subjects counted": lambda c: [
        ("Gemeente", "Verdachten", "Slachtoffers", "Kind", "Persoon"),
        *((name, *(c.randrange(90) for _ in range(4))) for name in MUNICIPALITIES),
    ],
    "an empty form": lambda _: [
        ("Naam", "Geboortedatum", "BSN", "Adres"),
        (),
        ("Gemeente", "Aantal"),
        ("Soest", 4),
    ],
    "dates as text": lambda c: [
        ("Periode", "Aantal"),
        *((f"{day:02}-0{month}-2020", c.randrange(9)) for month in range(1, 7) for day in (1, 15)),
    ],
    "inhabitants with a total": lambda c: [
        ("Gemeente", "Inwoners"),
        *((name, c.randrange(9_000, 350_000)) for name in MUNICIPALITIES),
        ("Nederland", 17_000_000 + c.randrange(900_000)),
    ],
}


@pytest.mark.parametrize("kind", ORDINARY)
@settings(max_examples=20)
@given(seed=st.integers(0, 100_000))
def test_an_ordinary_sheet_is_not_refused(kind: str, seed: int) -> None:
    rows = ORDINARY[kind](random.Random(seed))
    assert [finding for finding in find_personal_data(grid(rows), AREAS) if finding.refuses] == []


def test_an_ordinary_total_of_eight_digits_is_not_even_warned_of() -> None:
    for seed in range(40):
        rows = ORDINARY["inhabitants with a total"](random.Random(seed))
        assert find_personal_data(grid(rows), AREAS) == []


@pytest.mark.parametrize(
    ("numbers", "needed"), [(4, 4), (6, 5), (10, 6), (20, 9), (50, 15), (100, 22), (300, 48)]
)
def test_so_many_passing_numbers_are_needed_before_a_column_is_refused(numbers: int, needed: int) -> None:
    # The table of rule D2.
    assert chance(needed, numbers) < MOST_CHANCE <= chance(needed - 1, numbers)


def test_the_share_that_passes_by_chance_is_one_in_eleven() -> None:
    sample = range(100_000_000, 999_999_999, 99_991)
    share = sum(passes_test(str(number)) for number in sample) / len(sample)
    assert share == pytest.approx(1 / 11, abs=0.003)
    assert chance(0, 10) == chance(-1, 10) == 1.0
    assert chance(10, 10) == pytest.approx((1 / 11) ** 10)


def test_numbers_are_found_as_people_write_them() -> None:
    for written in (
        999900006,
        "999900006",
        " 9999.00.006 ",
        "999 900 006",
        "9999-00-006",
        "999900006.0",
        "nr 999900006.",
    ):
        assert candidates([written]) == {"999900006"}, written
    assert candidates([12345678]) == {"012345678"}
    for other in (
        "31-01-2020",
        20200131,
        "31012020",
        "0612345678",
        1234567,
        "",
        None,
        3.5,
        "000000000",
        True,
        "1.413",
    ):
        assert candidates([other]) == set(), other


def test_random_columns_of_nine_digits_are_as_good_as_never_refused() -> None:
    # P1: 1,200 columns of other numbers, mobiles and lost zeros among them.
    chance_ = random.Random(5)
    for column in range(1200):
        low, high = ((10**8, 10**9), (600_000_000, 700_000_000), (10**7, 10**8))[column % 3]
        rows: list[Row] = [(chance_.randrange(low, high),) for _ in range(chance_.choice((4, 10, 30, 100)))]
        assert not refuses(rows)


def test_a_number_that_is_named_as_such_is_warned_of() -> None:
    number = TEST_NUMBERS[0]
    assert named_numbers([f"bsn van betrokkene: {number}"]) == 1
    assert named_numbers([f"{number} (BSN)"]) == 1
    assert named_numbers([f"bsn {number + 1}"]) == 0
    rows: list[Row] = [("Gemeente", "Opmerking"), ("Soest", f"zie BSN {number}"), ("Zeist", "geen")]
    assert [(one.rule, one.columns, one.refuses) for one in find_personal_data(grid(rows))] == [
        ("bsn_text", ("B",), False)
    ]


def test_a_few_numbers_that_all_pass_are_warned_of() -> None:
    rows: list[Row] = [("Gemeente", "Kenmerk"), ("Soest", TEST_NUMBERS[0]), ("Zeist", TEST_NUMBERS[1])]
    (finding,) = find_personal_data(grid(rows))
    assert (finding.rule, finding.hits, finding.numbers, finding.refuses) == ("bsn_few", 2, 2, False)


def test_the_roster_may_name_people_but_no_numbers() -> None:
    persons = Persons(1, 12)
    rows = SHAPES["parts of the name"](persons, 0)
    assert find_personal_data(grid(rows), AREAS, roster=True) == []
    numbers = find_personal_data(grid(SHAPES["numbers as text"](persons, 0)), AREAS, roster=True)
    assert [finding.rule for finding in numbers] == ["bsn_column"]


def workbook(*sheets: Grid, asides: tuple[Grid, ...] = ()) -> Workbook:
    return Workbook("Aanlevering.xlsx", sheets, "calamine", asides=asides)


COUNTS = grid(ORDINARY["counts by month"](random.Random(1)), "Aantallen")


@pytest.mark.parametrize("shape", ["no head: name and birth date", "numbers as text"])
def test_one_list_refuses_the_whole_file_hidden_or_not(shape: str) -> None:
    persons = SHAPES[shape](Persons(2, 12), 0)
    hidden = Grid("lijst", tuple(persons), hidden=True)
    for book in (workbook(COUNTS, hidden), workbook(COUNTS, asides=(hidden,))):
        with pytest.raises(Refused) as refusal:
            safeguard(book, AREAS)
        problem = refusal.value.problem
        assert (problem.code, problem.sheet) == ("personal_data", "lijst")
        assert "niets bewaard" in problem.message


@given(seed=st.integers(0, 10_000), shape=st.sampled_from(sorted(SHAPES)))
def test_no_sentence_holds_a_value(seed: int, shape: str) -> None:
    persons = Persons(seed, 8)
    with pytest.raises(Refused) as refusal:
        safeguard(workbook(grid(SHAPES[shape](persons, seed))), AREAS)
    told = refusal.value.problem.message
    values = {
        *persons.full,
        *persons.formal,
        *map(str, persons.numbers),
        *persons.streets,
        *persons.postcodes,
    }
    assert not any(value in told for value in values)
    assert not any(last in told for _, last in persons.names)


def test_a_suspected_column_is_left_out_and_accounted_for() -> None:
    rows: list[Row] = [
        ("Gemeente", "Kenmerk", "Acties"),
        ("Soest", TEST_NUMBERS[0], 4),
        ("Zeist", TEST_NUMBERS[1], 5),
    ]
    guarded = safeguard(workbook(grid(rows)), AREAS)
    assert guarded.workbook.sheets[0].rows == (
        ("Gemeente", None, "Acties"),
        ("Soest", None, 4),
        ("Zeist", None, 5),
    )
    found = guarded.added_to(
        Recognition(readings=(Reading("m", "a", "2020", 4),), cells={"read": 2, "skipped": 4})
    )
    assert found.cells == {"read": 2, "skipped": 7}
    assert found.skipped == (("Blad1", "personal_data_column", 3),)
    assert [problem.code for problem in found.problems] == ["personal_data"]
    assert not any(str(number) in found.problems[0].message for number in TEST_NUMBERS)


def test_names_alone_are_left_out_and_told_of() -> None:
    persons = Persons(3, 10)
    rows = table(persons.full, [3] * 10, head=("Naam", "Aantal gesprekken"))
    (finding,) = find_personal_data(grid(rows), AREAS)
    assert (finding.rule, finding.columns, finding.refuses) == ("names", ("A",), False)
    guarded = safeguard(workbook(grid(rows)), AREAS)
    assert [problem.severity for problem in guarded.problems] == ["info"]
    assert all(row[0] is None for row in guarded.workbook.sheets[0].rows)


def test_nothing_found_leaves_the_workbook_as_it_is() -> None:
    book = workbook(COUNTS)
    guarded = safeguard(book, AREAS)
    assert guarded.workbook is book
    found = Recognition()
    assert guarded.added_to(found) is found
