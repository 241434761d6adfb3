"""Budgets from the command line: out, in again, realisation from a ledger, letters."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rvs_desktop.cli import DECISION, FAILED, OK, main
from rvs_desktop.store.database import Database
from tests.budgeting import line, published


def run(*arguments: object) -> int:
    return main([str(each) for each in arguments])


def test_a_budget_goes_out_and_comes_in_again(
    sample_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "begroting.xlsx"
    assert run("export", "budget", "--database", sample_path, "--output", path, "--period", "2021") == OK
    assert run("import", path, "--budget", "--database", sample_path, "--json") == OK
    told = json.loads(capsys.readouterr().out)
    assert told["files"][0]["outcome"] == "unchanged"
    assert told["files"][0]["counts"]["unchanged"] == 13
    assert told["changeset"] is None


def test_realisation_comes_in_from_a_ledger(
    database_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "grootboek.csv"
    path.write_text(
        "Rekening;Datum;Bedrag;Stuk\n4010;1-2-2021;1.250,36;F1\n4020;1-2-2021;7,00-;F2\n", "utf-8"
    )
    ledger = ("import", path, "--ledger", "--body", "bureau-rvs", "--database", database_path)
    assert run(*ledger) == DECISION
    assert "4020" in capsys.readouterr().out
    assert run(*ledger, "--account", "4010=Personeel", "--account", "4020=Beheer") == OK
    database = Database.open(database_path)
    sheet = published(database, "bureau-rvs", 2021)
    database.close()
    assert (line(sheet, "Personeel").amounts.realised, line(sheet, "Beheer").amounts.realised) == (
        125_036,
        -700,
    )


def test_letters_are_written_as_pages_and_as_a_table(
    database_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("brieven.docx", "brieven.xlsx"):
        assert run("report", "contributions", "--database", database_path, "--output", tmp_path / name) == OK
        assert (tmp_path / name).stat().st_size > 1_000
    bad = tmp_path / "brieven.pdf"
    assert run("report", "contributions", "--database", database_path, "--output", bad) == FAILED
    assert ".docx" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("extra", "said"),
    [
        (("--ledger", "--body", "niemand"), "bureau-rvs"),
        (("--ledger", "--body", "bureau-rvs", "--account", "4010"), "4010"),
        (("--budget", "--period", "2021-Q1"), "geen jaar"),
    ],
)
def test_what_is_wrong_is_said(
    database_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], extra: tuple[str, ...], said: str
) -> None:
    path = tmp_path / "grootboek.csv"
    path.write_text("Rekening;Datum;Bedrag\n4010;1-2-2021;1,00\n", "utf-8")
    assert run("import", path, "--database", database_path, *extra) == FAILED
    assert said in capsys.readouterr().err
