"""Lists of persons reduced to counts: the right counts, and no name or number anywhere but in the file itself."""

from __future__ import annotations

import tempfile
from collections import Counter
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from rvs_desktop.importing.deliveries.session import FileState
from rvs_desktop.importing.reduction import Reduction
from rvs_desktop.models.deliveries import delivery_lines
from rvs_desktop.store.checking import check
from rvs_desktop.store.database import Database
from tests.importing.books import Row, book, figures, session_on, workbook
from tests.importing.made_up_persons import SHAPES, Persons

PLANS = "pga_local_plans"
TOWNS = {"Zeist": "GM0355", "Houten": "GM0321", "De Bilt": "GM0310"}
HEAD = ("Naam", "Geboortedatum", "BSN", "Gemeente", "Startdatum")


def people(count: int, seed: int = 1) -> list[Row]:
    """Make up persons in three municipalities who started in the first half of 2020."""
    made, random = Persons(seed, count), Random(seed)
    return [
        (
            made.full[n],
            made.births[n].strftime("%d-%m-%Y"),
            made.numbers[n],
            random.choice([*TOWNS]),
            (date(2020, 1, 1) + timedelta(random.randrange(180))).strftime("%d-%m-%Y"),
        )
        for n in range(count)
    ]


def looked_at(database: Database, path: Path) -> FileState:
    with closing(session_on(database)) as session:
        return session.read([path])[0]


def by(state: FileState, source: str, kind: str = "quarter") -> Reduction:
    (found,) = [one for one in state.reducible if one.period_from == source and one.period_kind == kind]
    return found


def test_a_list_with_municipalities_offers_its_counts(database: Database, tmp_path: Path) -> None:
    rows = people(40)
    state = looked_at(database, book(tmp_path / "Caseload Q2 2020.xlsx", HEAD, *rows))
    assert state.outcome == "rejected"
    truth = Counter(TOWNS[str(row[3])] for row in rows)
    offered = by(state, "file")
    assert {one.area: one.rows for one in offered.counts} == truth
    assert {one.period for one in offered.counts} == {"2020-Q2"}
    assert (offered.rows, offered.left_out, offered.area_column, offered.told_apart_by) == (40, 0, "D", "BSN")
    dated = by(state, "E")
    quarters = Counter(
        (TOWNS[str(row[3])], "2020-Q1" if int(str(row[4])[3:5]) < 4 else "2020-Q2") for row in rows
    )
    assert {(one.area, one.period): one.rows for one in dated.counts} == quarters
    assert "40 rijen, 3 gemeenten (kolom D)" in offered.sentence


def test_counts_are_stored_and_no_row_and_no_name(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    elsewhere = tmp_path / "tijdelijk"
    elsewhere.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(elsewhere))
    before = database.path.read_bytes()
    rows = people(40)
    folder = tmp_path / "ontvangen"
    folder.mkdir()
    path = book(folder / "Dossiers Proefstra Q2 2020.xlsx", ("Overzicht 2e kwartaal 2020",), HEAD, *rows)
    with closing(session_on(database)) as session:
        (state,) = session.read([path])
        state = session.reduce(0, by(state, "title"), PLANS)
        assert (state.outcome, state.counts["new"]) == ("imported", 3)
        assert sum(one.cells for one in state.differences()) == 206
        (report,) = session.apply().files
    assert report.outcome == "imported"
    assert sum(value or 0 for value in figures_of_all(database).values()) == 40
    assert check(database) == []
    database.close()
    secrets = {str(value).encode() for row in rows for value in row[:3]} | {b"Proefstra"}
    secrets |= {part.encode() for row in rows for part in str(row[0]).split(" ", 1)}
    secrets = {secret for secret in secrets if len(secret) > 4 and secret not in before}
    for kept in tmp_path.rglob("*"):
        if kept.is_file() and kept != path:
            data = kept.read_bytes()
            assert not [secret for secret in secrets if secret in data], kept.name
    assert not [secret for secret in secrets if secret.decode() in caplog.text]


def figures_of_all(database: Database) -> dict[tuple[str, str], int | None]:
    from sqlalchemy import select
    from sqlalchemy.orm import Session

    from rvs_desktop.models.areas import Area
    from rvs_desktop.models.figures import Observation

    def read(session: Session) -> dict[tuple[str, str], int | None]:
        rows = session.execute(
            select(Area.code, Observation.period, Observation.value).join(
                Area, Area.id == Observation.area_id
            )
        )
        return {(code, period): value for code, period, value in rows}

    return database.read(read)


def test_a_person_who_is_listed_twice_can_be_counted_once(database: Database, tmp_path: Path) -> None:
    rows = people(20)
    doubled = [*rows, *rows[:5]]
    path = book(tmp_path / "Caseload Q2 2020.xlsx", HEAD, *doubled)
    with closing(session_on(database)) as session:
        (state,) = session.read([path])
        offered = by(state, "file")
        assert (sum(one.rows for one in offered.counts), sum(one.persons for one in offered.counts)) == (
            25,
            20,
        )
        session.reduce(0, offered, PLANS, distinct=True)
        session.apply()
    assert sum(value or 0 for value in figures_of_all(database).values()) == 20


def test_rows_without_a_known_municipality_are_told_and_in_no_count(
    database: Database, tmp_path: Path
) -> None:
    rows = [*people(20), ("Eva Nepveld", "1-2-1990", "999995583", "Onbekend", "3-4-2020")]
    state = looked_at(database, book(tmp_path / "Caseload Q2 2020.xlsx", HEAD, *rows))
    assert by(state, "file").left_out == 1
    assert "1 rijen tellen niet mee" in by(state, "file").sentence


def test_the_choice_can_be_taken_back(database: Database, tmp_path: Path) -> None:
    path = book(tmp_path / "Caseload Q2 2020.xlsx", HEAD, *people(20))
    with closing(session_on(database)) as session:
        (state,) = session.read([path])
        session.reduce(0, by(state, "file"), PLANS)
        assert session.unreduce(0).outcome == "rejected"
        assert [file.outcome for file in session.apply().files] == ["rejected"]
    assert database.read(delivery_lines) == []


def test_a_list_without_municipalities_or_with_places_of_residence_offers_nothing(
    database: Database, tmp_path: Path
) -> None:
    rows = people(20)
    bare = [row[:3] for row in rows]
    assert looked_at(database, book(tmp_path / "a Q2 2020.xlsx", HEAD[:3], *bare)).reducible == ()
    lives = ("Naam", "Geboortedatum", "BSN", "Woonplaats", "Startdatum")
    assert looked_at(database, book(tmp_path / "b Q2 2020.xlsx", lives, *rows)).reducible == ()


def test_a_day_of_birth_is_never_taken_for_a_period(database: Database, tmp_path: Path) -> None:
    rows = [row[:4] for row in people(20)]
    assert looked_at(database, book(tmp_path / "Caseload.xlsx", HEAD[:4], *rows)).reducible == ()


@pytest.mark.parametrize("shape", sorted(SHAPES))
def test_whatever_the_shape_only_counts_leave_the_worker(
    database: Database, tmp_path: Path, shape: str
) -> None:
    persons = Persons(7, 30)
    rows = [
        [one if isinstance(one, int) else str(one or "") for one in row] for row in SHAPES[shape](persons, 1)
    ]
    state = looked_at(database, book(tmp_path / "Lijst Q2 2020.xlsx", *rows))
    said = repr(state.recognition)
    assert state.outcome == "rejected"
    assert not [last for _, last in persons.names if last in said]
    assert not [number for number in persons.numbers if str(number) in said]
    for one in state.reducible:
        assert sum(count.rows for count in one.counts) + one.left_out == one.rows
        assert sum(count.rows for count in one.counts) <= 30


def test_the_figures_of_the_reduction_know_that_they_were_counted(database: Database, tmp_path: Path) -> None:
    with closing(session_on(database)) as session:
        (state,) = session.read([book(tmp_path / "Caseload Q2 2020.xlsx", HEAD, *people(20))])
        session.reduce(0, by(state, "file"), PLANS)
        session.apply()
    (line,) = database.read(delivery_lines)
    assert line.file == "Geteld uit een lijst van personen"
    assert figures(database) == {}, "the label of the column is not that of an ordinary sheet"


@pytest.mark.parametrize(
    ("months", "heading", "kinds"),
    [
        (("2031-01", "2031-02", "2031-04"), "Maand", {"month", "quarter", "year"}),
        (("mrt 2031", "april 2031", "mei '31"), "Instroom", {"month", "quarter", "year"}),
        (("Q1 2031", "2e kwartaal 2031", "Q1 2031"), "Periode", {"quarter", "year"}),
        ((2030, 2031, 2031), "Jaar", {"year"}),
        (("1-1-2031", "1-2-2031", "1-3-2031"), "Maand", {"month", "quarter", "year"}),
    ],
)
def test_a_column_of_months_counts_like_one_of_days(
    database: Database, tmp_path: Path, months: tuple[str | int, ...], heading: str, kinds: set[str]
) -> None:
    rows = [(*row[:4], months[n % 3]) for n, row in enumerate(people(30))]
    state = looked_at(database, book(tmp_path / "Caseload.xlsx", (*HEAD[:4], heading), *rows))
    assert state.outcome == "rejected"
    assert {one.period_kind for one in state.reducible if one.period_from == "E"} == kinds
    for one in state.reducible:
        assert (sum(count.rows for count in one.counts), one.left_out) == (30, 0)


def test_a_month_without_its_year_or_years_of_age_are_no_period(database: Database, tmp_path: Path) -> None:
    for heading, values in (
        ("Maand", ("maart", "april", "mei")),
        ("Leeftijd (jaar)", (2001, 2002, 2003)),
        ("Geboortejaar", (1991, 1992, 1993)),
        ("Periode", ("Q1 2031 en verder", "2031-1", "3 maanden")),
    ):
        rows = [(*row[:4], values[n % 3]) for n, row in enumerate(people(30))]
        state = looked_at(database, book(tmp_path / "Caseload.xlsx", (*HEAD[:4], heading), *rows))
        assert (state.outcome, state.reducible) == ("rejected", ()), heading


def test_an_ordinary_table_in_a_refused_file_is_not_counted(database: Database, tmp_path: Path) -> None:
    table = (("Gemeente", "Periode", "PGA-plannen"), ("Zeist", "2031-Q1", 8), ("Houten", "2031-Q1", 4))
    named = book(tmp_path / "Dossier Jan Proefstra 12-03-1985.xlsx", *table)
    assert (looked_at(database, named).outcome, looked_at(database, named).reducible) == ("rejected", ())
    both = workbook(tmp_path / "Caseload Q2 2020.xlsx", {"Lijst": (HEAD, *people(20)), "Tabel": table})
    assert {one.sheet for one in looked_at(database, both).reducible} == {"Lijst"}
