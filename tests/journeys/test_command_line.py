"""The way of a file through ``rvs``: made, filled from a sheet, exported, looked at, undone, checked and kept."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from rvs_desktop.cli import DECISION, FAILED, OK, REJECTED, main

COLUMNS = [
    "measure",
    "area_code",
    "area",
    "period",
    "value",
    "status",
    "qualifier",
    "source_file",
    "source_sheet",
    "source_cell",
]


def sheet(path: Path, rows: list[list[object]]) -> Path:
    """A workbook with one sheet, as a municipality would send it."""
    import xlsxwriter

    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet("PGA")
        for row, values in enumerate(rows):
            page.write_row(row, 0, values)
    return path


def quarter(path: Path, zeist: object = 12, soest: object = 7, column: str = "Aantal PGA") -> Path:
    return sheet(
        path,
        [
            ["PGA-plannen in uitvoering, stand per 30-06-2020"],
            [],
            ["Gemeente", column],
            ["Zeist", zeist],
            ["Soest", soest],
            ["Totaal", zeist + soest if isinstance(zeist, int) and isinstance(soest, int) else None],
        ],
    )


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str]:
    capsys.readouterr()
    code = main([str(word) for word in words])
    return code, capsys.readouterr().out


def take(
    capsys: pytest.CaptureFixture[str], database: Path, *files: Path, **options: str
) -> tuple[int, dict[str, Any]]:
    words = [word for key, value in options.items() for word in (f"--{key}", value)]
    code, out = run(capsys, "import", *files, "--database", database, "--json", *words)
    return code, json.loads(out)


def exported(capsys: pytest.CaptureFixture[str], database: Path) -> list[dict[str, str]]:
    output = database.with_name("uit.csv")
    assert run(capsys, "export", "observations", "--database", database, "--output", output)[0] == OK
    with output.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    output.unlink()
    return rows


def test_a_sheet_becomes_figures_that_know_their_cell_and_an_undo_takes_them_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "Midden-Nederland.rvs"
    assert run(capsys, "new", database)[0] == OK
    code, told = take(capsys, database, quarter(tmp_path / "PGA Q2 2020.xlsx"))
    assert code == OK
    (file,) = told["files"]
    assert (file["file"], file["outcome"], file["counts"]["new"]) == ("PGA Q2 2020.xlsx", "imported", 2)

    rows = exported(capsys, database)
    assert list(rows[0]) == COLUMNS
    assert [(row["area_code"], row["period"], row["value"], row["source_cell"]) for row in rows] == [
        ("GM0342", "2020-Q2", "7", "B5"),
        ("GM0355", "2020-Q2", "12", "B4"),
    ]
    assert {row["source_file"] for row in rows} == {"PGA Q2 2020.xlsx"}

    code, out = run(capsys, "history", "--database", database)
    assert code == OK
    assert "Import PGA Q2 2020.xlsx" in out.splitlines()[0]

    code, out = run(capsys, "undo", "--database", database, told["changeset"])
    assert (code, out.strip()) == (OK, "Ongedaan gemaakt: Import PGA Q2 2020.xlsx.")
    assert exported(capsys, database) == []


def test_importing_twice_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database, file = tmp_path / "a.rvs", quarter(tmp_path / "PGA Q2 2020.xlsx")
    take(capsys, database, file)
    before = exported(capsys, database)
    code, told = take(capsys, database, file)
    assert (code, told["files"][0]["outcome"], told["changeset"]) == (OK, "duplicate", None)
    assert exported(capsys, database) == before


def test_j2_5_a_corrected_sheet_changes_only_the_corrected_cell(
    database_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    take(capsys, database_path, quarter(tmp_path / "PGA Q2 2020.xlsx"))
    code, told = take(capsys, database_path, quarter(tmp_path / "PGA Q2 2020 gecorrigeerd.xlsx", zeist=14))
    assert code == OK
    (file,) = told["files"]
    assert (file["counts"]["changed"], file["counts"]["unchanged"], file["counts"]["new"]) == (1, 1, 0)
    assert [problem["code"] for problem in file["problems"]] == ["changed_values"]
    assert {row["area"]: row["value"] for row in exported(capsys, database_path)} == {
        "Soest": "7",
        "Zeist": "14",
    }


def test_a_trial_writes_nothing_and_needs_a_database(
    database_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = quarter(tmp_path / "PGA Q2 2020.xlsx")
    before = database_path.read_bytes()
    code, out = run(capsys, "import", file, "--database", database_path, "--json", "--dry-run")
    assert (code, json.loads(out)["changeset"]) == (OK, None)
    assert database_path.read_bytes() == before


def test_a_list_of_persons_is_rejected_and_nothing_of_it_is_kept(
    database_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    persons = sheet(
        tmp_path / "Caseload.xlsx",
        [
            ["Naam", "Geboortedatum", "BSN", "Adres"],
            *[[f"Proefstra {n}", f"{n + 1}-3-1988", "999995583", f"Teststraat {n}"] for n in range(12)],
        ],
    )
    code, told = take(capsys, database_path, persons)
    assert code == REJECTED
    assert told["files"][0]["problems"][0]["code"] == "personal_data"
    for kept in tmp_path.rglob("*"):
        if kept.is_file() and kept != persons:
            data = kept.read_bytes()
            assert b"Proefstra" not in data, kept.name
            assert b"999995583" not in data, kept.name


def test_what_needs_a_person_is_said_and_the_rest_is_stored(
    database_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, told = take(capsys, database_path, quarter(tmp_path / "PGA Q2 2020.xlsx", soest="?"))
    assert code == DECISION
    assert [problem["code"] for problem in told["files"][0]["problems"]] == ["ambiguous_mark"]
    assert [row["area"] for row in exported(capsys, database_path) if row["value"]] == ["Zeist"]


def test_a_file_that_is_gone_is_a_sentence_and_no_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(tmp_path / "weg.xlsx"), "--database", str(tmp_path / "a.rvs")]) == FAILED
    assert capsys.readouterr().err.splitlines()[-1] == (
        "weg.xlsx bestaat niet. Controleer de naam van het bestand."
    )


def test_a_file_can_be_checked_kept_and_put_back(
    database_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    take(capsys, database_path, quarter(tmp_path / "PGA Q2 2020.xlsx"))
    assert run(capsys, "check", database_path) == (OK, "Midden-Nederland.rvs is in orde.\n")
    assert run(capsys, "backup", database_path, tmp_path / "kopie.rvs")[0] == OK
    assert run(capsys, "restore", tmp_path / "kopie.rvs", tmp_path / "terug.rvs")[0] == OK
    assert exported(capsys, tmp_path / "terug.rvs") == exported(capsys, database_path)
    assert run(capsys, "backup", database_path, tmp_path / "kopie.rvs")[0] == FAILED


def test_a_tampered_history_is_found_by_check(
    database_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import sqlite3

    raw = sqlite3.connect(database_path)
    raw.execute("UPDATE change_set SET author = 'iemand anders'")
    raw.commit()
    raw.close()
    code, out = run(capsys, "check", database_path)
    assert code == REJECTED
    assert "De geschiedenis is buiten het programma gewijzigd" in out


def test_a_new_file_with_examples_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = tmp_path / "voorbeeld.rvs"
    assert run(capsys, "new", database, "--sample")[0] == OK
    rows = exported(capsys, database)
    assert len(rows) > 1000
    assert {row["source_file"] for row in rows} == {"Voorbeeldgegevens"}


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["import", "a.csv", "--database", "a.rvs", "--period", "Kwartaal9"], "Kwartaal9 is geen periode"),
        (["import", "a.csv"], "Er ontbreekt iets in de opdracht: --database"),
        (["export", "alles", "--database", "a.rvs", "--output", "b.csv"], "'alles' is niet bekend; kies uit"),
        (["history", "--database", "a.rvs", "--limit", "-3"], "Achter --limit|-3 is geen aantal"),
        (
            ["export", "observations", "--database", "a.rvs", "--output", "b", "--as-of", "morgen"],
            "morgen is geen dag",
        ),
        (["new", "a.rvs", "--zomaar"], "Dit hoort niet in de opdracht: --zomaar"),
        ([], "Er ontbreekt iets in de opdracht"),
        (["new", "geen/map/a.rvs"], "De map voor a.rvs bestaat niet"),
    ],
)
def test_a_command_that_is_wrong_is_told_in_dutch(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(words) == FAILED
    told = capsys.readouterr().err
    assert any(part in told for part in sentence.split("|")), told
    assert list(tmp_path.iterdir()) == []


def test_help_is_dutch(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["import", "--help"])
    told = capsys.readouterr().out
    assert told.startswith("gebruik: rvs import")
    assert "toon deze uitleg" in told
    assert "usage" not in told
    assert "options" not in told


@pytest.mark.parametrize(
    ("hint", "value", "sentence"),
    [
        ("dataset", "foo", "De gegevensset foo is niet bekend"),
        ("sender", "Nergenshuizen", "is geen gebied van deze regio"),
    ],
)
def test_a_hint_that_nobody_knows_is_refused_before_anything_is_read(
    database_path: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    hint: str,
    value: str,
    sentence: str,
) -> None:
    file = quarter(tmp_path / "PGA Q2 2020.xlsx")
    assert main(["import", str(file), "--database", str(database_path), f"--{hint}", value]) == FAILED
    assert sentence in capsys.readouterr().err
    assert exported(capsys, database_path) == []
