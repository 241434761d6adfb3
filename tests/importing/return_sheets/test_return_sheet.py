"""Return sheets that come back: nought questions however they were sorted and saved, and none that is not its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rvs_desktop.importing.files.readers import read_workbook
from rvs_desktop.importing.recognising.recognise import recognise as recognise_any
from rvs_desktop.importing.recognition import Catalogue, Hints, Recognition
from rvs_desktop.importing.return_sheets.returned import read_return_sheet
from rvs_desktop.models.rounds.return_key import ReturnKey
from rvs_desktop.store.database import Database
from tests.filling import fill
from tests.return_sheets import (
    FILLED,
    FIRST_ROW,
    Opened,
    decisions,
    issue,
    known_of,
    recognise,
    saved_by_libreoffice,
    values,
    write,
)
from tests.rounds_helping import LOPIK, ZEIST

HISTORY = {code: place * 10 for place, code in enumerate(FILLED, 1)}


@pytest.fixture(scope="module")
def blank(
    database_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Path, Catalogue]]:
    """The sheet of Zeist for the first quarter of 2021, with figures of the quarter before, and the catalogue."""
    import shutil

    folder = tmp_path_factory.mktemp("sheets")
    database = Database.open(Path(shutil.copyfile(database_template, folder / "a.rvs")))
    for code, value in HISTORY.items():
        fill(database, code, {(ZEIST, "2020-Q4"): value})
    (content,) = issue(database, ZEIST)
    yield write(content, folder), known_of(database)
    database.close()


@pytest.fixture
def sheet(blank: tuple[Path, Catalogue], tmp_path: Path) -> Opened:
    """A sheet of this test's own."""
    import shutil

    return Opened(Path(shutil.copyfile(blank[0], tmp_path / blank[0].name)))


@pytest.fixture
def known(blank: tuple[Path, Catalogue]) -> Catalogue:
    return blank[1]


def asks_nothing(found: Recognition) -> bool:
    return values(found) == FILLED and not decisions(found)


def add_up(found: Recognition, path: Path) -> None:
    """Every cell with content is in exactly one bucket."""
    filled = sum(grid.content for grid in read_workbook(path).sheets)
    read = sum(bool(reading.raw) for reading in found.readings)
    assert read + found.cells["skipped"] + found.cells["needs_decision"] == filled
    assert sum(number for _, _, number in found.skipped) == found.cells["skipped"]


def test_j7_10_a_sheet_that_comes_back_asks_nothing(sheet: Opened, known: Catalogue) -> None:
    path = sheet.fill().save()
    found = recognise(path, known)
    assert asks_nothing(found)
    assert {(reading.area, reading.period, reading.rule) for reading in found.readings} == {
        (ZEIST, "2021-Q1", "return_sheet")
    }
    first = found.readings[0]
    assert (first.sheet, first.cell, first.row_label, first.column_label) == (
        "Invullen",
        "G8",
        "Lokale PGA-plannen in uitvoering",
        "Q1 2021",
    )
    assert found.problems == ()
    add_up(found, path)


@given(order=st.permutations(list(FILLED)), place=st.integers(1, 8), added=st.booleans(), seed=st.integers())
@settings(max_examples=25)
def test_j7_10_sorted_rows_and_inserted_columns_ask_nothing(
    blank: tuple[Path, Catalogue],
    tmp_path_factory: pytest.TempPathFactory,
    order: list[str],
    place: int,
    added: bool,
    seed: int,
) -> None:
    import shutil

    folder = tmp_path_factory.mktemp("sorted")
    sheet = Opened(Path(shutil.copyfile(blank[0], folder / "terug.xlsx")))
    sheet.fill().order(order)
    if added:
        remarks = {FIRST_ROW + row: "zie mail" for row in range(Random(seed).randrange(6))}
        sheet.insert_column(place, remarks)
    path = sheet.save()
    found = recognise(path, blank[1])
    assert asks_nothing(found), found.problems
    add_up(found, path)


@pytest.mark.parametrize("ending", ["xlsx", "ods", "xls", "csv"])
def test_j7_10_saved_by_libreoffice_asks_nothing(
    sheet: Opened, known: Catalogue, ending: str, tmp_path: Path
) -> None:
    path = sheet.fill().order(sorted(FILLED)).insert_column(4).save("Zeist terug.xlsx")
    made = saved_by_libreoffice(path, ending)
    found = recognise(made, known)
    assert asks_nothing(found), found.problems


def test_j7_10_words_for_no_number_are_states(sheet: Opened, known: Catalogue) -> None:
    filled = dict(zip(FILLED, ("n.b.", "n.v.t.", "geheim", "1.250", 7.0, "ca. 5"), strict=True))
    found = recognise(sheet.fill(filled).save(), known)
    assert list(values(found).values()) == ["missing", "not_applicable", "confidential", 1250, 7, 5]
    assert found.readings[-1].qualifier == "circa"
    assert not decisions(found)


def test_a_blank_cell_says_nothing_and_the_rest_is_read(sheet: Opened, known: Catalogue) -> None:
    found = recognise(sheet.fill({"top_x_plans": 3}).save(), known)
    assert values(found) == {"top_x_plans": 3}
    assert not decisions(found)


def test_a_sheet_without_a_single_figure_is_said(sheet: Opened, known: Catalogue) -> None:
    found = recognise(sheet.save(), known)
    assert decisions(found) == ["missing_measure"]
    assert "In het invulblad van Zeist is niets ingevuld." in found.problems[0].message
    beside = dict.fromkeys(range(FIRST_ROW, FIRST_ROW + 6), 5)
    found = recognise(sheet.insert_column(8, beside).save(), known)
    assert any("Naast de vakken staan wel aantallen" in problem.message for problem in found.problems)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("-", "ambiguous_mark"),
        (-3, "unusual_value"),
        (2.5, "unusual_value"),
        ("veel", "unusual_value"),
        ("=1/0", "formula_without_result"),
    ],
)
def test_a_cell_that_is_no_count_is_asked_and_the_rest_is_read(
    sheet: Opened, known: Catalogue, value: Any, code: str
) -> None:
    path = sheet.fill({**FILLED, "top_x_plans": value}).save()
    found = recognise(path, known)
    assert decisions(found) == [code]
    assert found.problems[0].cell == "G11"
    assert "top_x_plans" not in values(found)
    assert len(found.readings) == 5
    add_up(found, path)


def test_j7_10_an_edited_name_is_told_and_the_key_is_followed(sheet: Opened, known: Catalogue) -> None:
    sheet.fill().cell("top_x_plans", 1).value = "Top X (lopend)"
    sheet.sheet["G7"].value = "jan t/m mrt"
    sheet.sheet["A9"].value = None
    found = recognise(sheet.save(), known)
    assert asks_nothing(found)
    told = [problem.message for problem in found.problems]
    assert len(told) == 3
    assert (
        "Het opschrift ‘Q1 2021’ is gewijzigd in ‘jan t/m mrt’. De cijfers zijn gelezen als Q1 2021." in told
    )
    assert any("‘Nieuwe lokale PGA-plannen’ is weggehaald" in message for message in told)


def test_j7_10_names_sorted_apart_from_their_figures_are_asked(sheet: Opened, known: Catalogue) -> None:
    """Somebody sorted the names only, before or after filling in: nobody can tell which, so nothing is guessed."""
    sheet.fill()
    one, other = sheet.cell("pga_local_plans", 1), sheet.cell("top_x_plans", 1)
    one.value, other.value = other.value, one.value
    path = sheet.save()
    found = recognise(path, known)
    assert decisions(found) == ["code_name_mismatch", "code_name_mismatch"]
    assert not {"pga_local_plans", "top_x_plans"} & set(values(found))
    assert len(found.readings) == 4
    add_up(found, path)


def test_j7_10_figures_sorted_apart_from_their_names_are_asked(sheet: Opened, known: Catalogue) -> None:
    sheet.fill()
    for column in range(3, 8):
        one, other = sheet.cell("pga_local_plans", column), sheet.cell("top_x_plans", column)
        one.value, other.value = other.value, one.value
    found = recognise(sheet.save(), known)
    assert decisions(found) == ["code_name_mismatch", "code_name_mismatch"]
    assert "staan de eerdere cijfers van ‘Top-X-plannen in uitvoering’" in found.problems[0].message
    assert not {"pga_local_plans", "top_x_plans"} & set(values(found))


def test_two_headings_that_changed_places_are_asked(database: Database, tmp_path: Path) -> None:
    (content,) = issue(database, ZEIST, dataset="burgernet", period="2021-Q1")
    sheet = Opened(write(content, tmp_path))
    sheet.fill({"burgernet_actions": 1}, "2021-01").fill({"burgernet_actions": 2}, "2021-02")
    sheet.fill({"burgernet_actions": 3}, "2021-03")
    columns = sheet.columns()
    one, other = sheet.sheet.cell(7, columns["2021-01"]), sheet.sheet.cell(7, columns["2021-02"])
    one.value, other.value = other.value, one.value
    found = recognise(sheet.save(), known_of(database))
    assert decisions(found) == ["period_conflict", "period_conflict"]
    assert [(reading.period, reading.value) for reading in found.readings] == [("2021-03", 3)]


def test_an_earlier_figure_that_was_rewritten_is_told_and_not_taken_over(
    sheet: Opened, known: Catalogue
) -> None:
    sheet.fill().cell("top_x_plans", 6).value = 41
    found = recognise(sheet.save(), known)
    assert values(found) == FILLED
    assert decisions(found) == ["changed_values"]
    assert (
        "Top-X-plannen in uitvoering, Q4 2020: in het invulblad stond 40, nu staat er ‘41’."
        in found.problems[0].message
    )


def test_a_row_that_was_added_or_removed_is_told(sheet: Opened, known: Catalogue) -> None:
    sheet.fill()
    sheet.sheet.delete_rows(sheet.rows()["top_x_inflow"])
    sheet.sheet["A14"].value = "PGA jeugd"
    sheet.sheet["G14"].value = 3
    found = recognise(sheet.save(), known)
    assert "top_x_inflow" not in values(found)
    assert len(found.readings) == 5
    assert decisions(found) == ["missing_measure"]
    told = [problem.message for problem in found.problems]
    assert "Niet teruggekomen in het invulblad: Nieuwe Top-X-plannen." in told


def test_a_copied_column_counts_once_when_it_says_the_same(sheet: Opened, known: Catalogue) -> None:
    sheet.fill()
    for row in range(1, 14):
        sheet.sheet.cell(row, 8).value = sheet.sheet.cell(row, 7).value
    assert asks_nothing(recognise(sheet.save(), known))
    sheet.sheet["H8"].value = 99
    found = recognise(sheet.save(), known)
    assert decisions(found) == ["conflict"]
    assert "pga_local_plans" not in values(found)


def test_a_part_larger_than_its_whole_is_asked(database: Database, tmp_path: Path) -> None:
    (content,) = issue(database, ZEIST, dataset="burgernet", period="2021-03")
    sheet = Opened(write(content, tmp_path)).fill(
        {"burgernet_actions": 3, "burgernet_successes": 4, "burgernet_participants": 900}, "2021-03"
    )
    found = recognise(sheet.save(), known_of(database))
    assert decisions(found) == ["part_exceeds_whole"]
    assert values(found) == {"burgernet_participants": 900}


def test_j7_10_the_sheet_of_another_municipality_is_recognised(sheet: Opened, known: Catalogue) -> None:
    path = sheet.fill().save()
    found = recognise(path, known, Hints(sender=LOPIK))
    assert found.readings == ()
    assert decisions(found) == ["wrong_return_sheet"]
    assert found.problems[0].message.startswith("Dit is het invulblad van Zeist, maar de afzender is Lopik.")
    assert asks_nothing(recognise(path, known, Hints(sender=ZEIST)))
    add_up(found, path)


def test_j7_10_the_name_of_another_municipality_over_the_sheet_is_recognised(
    sheet: Opened, known: Catalogue
) -> None:
    sheet.fill().sheet["A3"].value = "Lopik"
    found = recognise(sheet.save(), known)
    assert (found.readings, decisions(found)) == ((), ["wrong_return_sheet"])
    assert "gemaakt voor Zeist, maar bovenaan staat Lopik" in found.problems[0].message
    sheet.sheet["A3"].value = "Gemeente Zeist, team Veiligheid"
    assert asks_nothing(recognise(sheet.save(), known))


@pytest.mark.parametrize("hints", [Hints(period="2020-Q4"), Hints(dataset="burgernet")])
def test_a_sheet_of_another_period_or_dataset_than_was_said(
    sheet: Opened, known: Catalogue, hints: Hints
) -> None:
    found = recognise(sheet.fill().save(), known, hints)
    assert (found.readings, decisions(found)) == ((), ["wrong_return_sheet"])


@pytest.mark.parametrize(
    "key",
    [
        ReturnKey("pga", "GM9999", "2021-Q1", "abc"),
        ReturnKey("pga", "GM0363", "2021-Q1", "abc"),
        ReturnKey("iets", ZEIST, "2021-Q1", "abc"),
        ReturnKey("pga", ZEIST, "2021-Q1", "abc", form=2),
    ],
)
def test_a_sheet_of_another_file_or_a_later_program_is_not_guessed_at(
    sheet: Opened, known: Catalogue, key: ReturnKey
) -> None:
    sheet.fill().sheet["B1"].value = key.text
    found = recognise(sheet.save(), known)
    assert (found.readings, decisions(found)) == ((), ["wrong_return_sheet"])


def test_a_workbook_of_another_kind_is_none_of_this(tmp_path: Path, known: Catalogue) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["Gemeente", "PGA"])  # pyright: ignore[reportOptionalMemberAccess] - a new book has a sheet
    book.save(tmp_path / "ander.xlsx")
    assert read_return_sheet(read_workbook(tmp_path / "ander.xlsx"), known, Hints()) is None


def test_sheets_of_several_municipalities_in_one_workbook(database: Database, tmp_path: Path) -> None:
    """A coordinator put the sheets together; the very hidden sheets did not all come along."""
    import openpyxl

    one, other = issue(database, ZEIST, LOPIK)
    first = Opened(write(one, tmp_path)).fill()
    second = Opened(write(other, tmp_path)).fill({code: value + 1 for code, value in FILLED.items()})
    copy = first.book.create_sheet("Lopik")
    for row in second.sheet.iter_rows():
        for found in row:
            copy.cell(found.row, found.column).value = found.value
    path = first.save("samen.xlsx")
    assert openpyxl.load_workbook(path).sheetnames[-1] == "Lopik"
    together = recognise(path, known_of(database))
    assert len(together.readings) == 12
    assert not decisions(together)
    assert {(r.area, r.value) for r in together.readings if r.measure == "top_x_plans"} == {
        (ZEIST, 12),
        (LOPIK, 13),
    }


def test_a_sheet_whose_keys_are_gone_is_recognised_as_any_other(sheet: Opened, known: Catalogue) -> None:
    sheet.fill()
    sheet.sheet.delete_cols(2)
    sheet.sheet.delete_rows(1)
    path = sheet.save()
    assert read_return_sheet(read_workbook(path), known, Hints()) is None
    found = recognise_any(read_workbook(path), known, Hints(period="2021-Q1"))
    assert not {reading.value for reading in found.readings} - set(FILLED.values()) - set(HISTORY.values())
