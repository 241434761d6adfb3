"""Realisation from ledger exports: Dutch amounts in every dress, remembered accounts, and no row that gets lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.errors import UserError
from rvs_desktop.importing.budgets.cells import CellTrouble
from rvs_desktop.importing.budgets.ledger import LedgerReport, account_lines, forget_account, import_ledger
from rvs_desktop.importing.budgets.ledger_sheets import FoundLedger, find_bookings, ledger_cents
from rvs_desktop.importing.files.workbook import Grid, Workbook
from rvs_desktop.models.budgets import editing, fixing, realising
from rvs_desktop.models.budgets.words import Side
from rvs_desktop.store.database import Database
from tests.budgeting import edit, line, published

HEAD = "Grootboekrekening;Naam rekening;Datum;Stuknummer;Omschrijving;Debet;Credit"
ROWS = (
    "4010;Salarissen personeel;15-1-2021;F1;Salaris januari;1.250,00;",
    "4010;Salarissen personeel;15-2-2021;F2;Salaris februari;1.250,00;",
    "4010;Salarissen personeel;16-2-2021;C2;Creditnota;;250,00",
    "8010;Bijdrage politie;1-3-2021;B1;Bijdrage;;91.023,25",
)


def csv(tmp_path: Path, rows: Sequence[str] = ROWS, head: str = HEAD, name: str = "grootboek.csv") -> Path:
    path = tmp_path / name
    path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    return path


def lines(database: Database) -> dict[str, int]:
    return {each.label: each.id for each in published(database, "bureau-rvs", 2021).lines}


def known(database: Database) -> dict[str, int | str]:
    return {"4010": lines(database)["Personeel"], "8010": lines(database)["Politie"]}


def realised(database: Database, label: str) -> int:
    return line(published(database, "bureau-rvs", 2021), label).amounts.realised


@pytest.fixture
def took(database: Database, tmp_path: Path) -> Callable[..., LedgerReport]:
    """Imports rows of a ledger of which both accounts are known."""

    def work(rows: Sequence[str] = ROWS, head: str = HEAD, **options: Any) -> LedgerReport:
        return import_ledger(database, csv(tmp_path, rows, head), "bureau-rvs", **options)

    return work


def test_an_unknown_account_asks_and_nothing_is_dropped(
    database: Database, took: Callable[..., LedgerReport]
) -> None:
    report = took()
    assert (report.outcome, report.counts["needs_decision"]) == ("needs_decision", 4)
    assert sum(report.counts.values()) == len(ROWS)
    assert [(one.account, one.entries, one.cents) for one in report.accounts] == [
        ("4010", 3, 225_000),
        ("8010", 1, -9_102_325),
    ]
    assert [label for _, label in report.accounts[0].proposals] == ["Personeel"]
    assert realised(database, "Personeel") == 0


def test_an_account_is_remembered_for_the_next_file(
    database: Database, took: Callable[..., LedgerReport]
) -> None:
    report = took(accounts=known(database))
    assert (report.outcome, report.counts["new"]) == ("imported", 4)
    assert (realised(database, "Personeel"), realised(database, "Politie")) == (225_000, 9_102_325)
    more = (*ROWS, "4010;Salarissen personeel;15-3-2021;F3;Salaris maart;1.250,00;")
    report = took(more)
    assert (report.counts["new"], report.counts["unchanged"], report.counts["needs_decision"]) == (1, 4, 0)
    body = published(database, "bureau-rvs", 2021).budget.body.id
    assert [(one.account, one.label) for one in database.read(lambda s: account_lines(s, body))] == [
        ("4010", "Personeel"),
        ("8010", "Politie"),
    ]
    edit(database, "Vergeten", lambda s: forget_account(s, body, "4010"))
    assert took((*more, "4010;x;1-4-2021;F4;April;5,00;")).counts["needs_decision"] == 1


def test_the_same_export_twice_changes_nothing(database: Database, took: Callable[..., LedgerReport]) -> None:
    took(accounts=known(database))
    report = took()
    assert (report.outcome, report.counts["unchanged"], report.change_set) == ("unchanged", 4, None)


def test_an_import_is_one_step_and_undoes_with_what_it_remembered(
    database: Database, took: Callable[..., LedgerReport]
) -> None:
    took(accounts=known(database))
    database.undo()
    assert realised(database, "Personeel") == 0
    assert took().counts["needs_decision"] == 4


def test_entries_say_from_which_file_and_cell_they_came(
    database: Database, took: Callable[..., LedgerReport]
) -> None:
    took(accounts=known(database))
    budget = published(database, "bureau-rvs", 2021).budget.id
    found = database.read(lambda s: realising.actuals(s, budget))
    assert [(one.document, one.cents, one.account, one.file) for one in found] == [
        ("F1", 125_000, "4010", "grootboek.csv"),
        ("F2", 125_000, "4010", "grootboek.csv"),
        ("C2", -25_000, "4010", "grootboek.csv"),
        ("B1", 9_102_325, "8010", "grootboek.csv"),
    ]
    assert all(one.place for one in found)


def test_an_account_may_belong_to_no_line_with_a_reason(
    database: Database, took: Callable[..., LedgerReport]
) -> None:
    report = took(accounts={**known(database), "8010": "Staat op de balans"})
    assert (report.counts["new"], report.counts["skipped"]) == (3, 1)
    assert sum(report.counts.values()) == len(ROWS)


def test_a_year_without_a_budget_asks(database: Database, took: Callable[..., LedgerReport]) -> None:
    report = took([*ROWS, "4010;x;2-1-2022;F9;Januari;5,00;"], accounts=known(database))
    assert (report.counts["new"], report.counts["needs_decision"]) == (4, 1)
    assert [one.code for one in report.problems] == ["no_budget"]


def test_a_fixed_year_rejects_its_entries_and_takes_the_rest(
    database: Database, took: Callable[..., LedgerReport]
) -> None:
    accounts = known(database)
    budget = published(database, "bureau-rvs", 2021).budget.id

    def close(session: Any) -> None:
        for each in lines_of(session, budget):
            editing.edit_line(session, each, explanation="Proef")
        fixing.fix(session, budget, None, "Jaarrekening")

    edit(database, "Afsluiten", close, "fixing")
    report = took(accounts=accounts)
    assert (report.counts["rejected"], report.counts["new"]) == (4, 0)


def lines_of(session: Any, budget: int) -> list[int]:
    from rvs_desktop.models.budgets.sheet import budget_sheet

    return [each.id for each in budget_sheet(session, budget).lines]


def test_a_corrected_amount_asks_and_is_replaced_when_said(
    database: Database, took: Callable[..., LedgerReport]
) -> None:
    took(accounts=known(database))
    corrected = [ROWS[0].replace("1.250,00", "1.300,00"), *ROWS[1:]]
    report = took(corrected)
    assert (report.counts["unchanged"], report.counts["needs_decision"]) == (3, 1)
    assert [one.code for one in report.problems] == ["changed_values"]
    report = took(corrected, corrections="replace")
    assert (report.counts["changed"], report.counts["unchanged"]) == (1, 3)
    assert realised(database, "Personeel") == 230_000
    assert took(corrected).outcome == "unchanged"


def test_the_same_entry_twice_in_one_file_counts_twice_and_is_told(
    database: Database, took: Callable[..., LedgerReport]
) -> None:
    report = took([*ROWS, ROWS[0]], accounts=known(database))
    assert report.counts["new"] == 5
    assert any(one.code == "double_entry" for one in report.problems)
    assert took([*ROWS, ROWS[0]]).counts["unchanged"] == 5


def test_a_split_line_keeps_the_line_that_was_named(
    database: Database, took: Callable[..., LedgerReport]
) -> None:
    sheet = published(database, "bureau-rvs", 2021)
    made: list[int] = []
    edit(
        database,
        "Split",
        lambda s: made.append(
            editing.add_line(s, sheet.budget.id, Side.EXPENSE, "Opleiding", series="Personeel")
        ),
    )
    report = took(accounts={**known(database), "4010": made[0]})
    assert report.counts["new"] == 4
    assert realised(database, "Opleiding") == 225_000


def test_a_line_of_another_body_is_refused(database: Database, took: Callable[..., LedgerReport]) -> None:
    other = published(database, "riec-mn", 2017).lines[0].id
    with pytest.raises(UserError, match="hoort niet bij"):
        took(accounts={"4010": other})
    with pytest.raises(UserError, match="bureau-rvs"):
        import_ledger(database, csv(Path(database.path.parent)), "niemand")


@pytest.mark.parametrize(
    ("written", "cents"),
    [
        ("1.250,00", 125_000),
        ("1.250,00-", -125_000),
        ("1250,00 -", -125_000),
        ("-1.250,00", -125_000),
        ("(1.250,00)", -125_000),
        ("€ 1.250,00", 125_000),
        ("1250.00", 125_000),
        ("1,250.00", 125_000),
        ("-12.50", -1_250),
        ("12,50 C", -1_250),
        ("12,50 D", 1_250),
        ("'0,05", 5),
        ("7", 700),
        ("", 0),
        ("-", 0),
        (12.5, 1_250),
        (-7, -700),
        (0.1 + 0.2, 30),
    ],
)
def test_amounts_of_ledgers_are_read_to_the_cent(written: str | float, cents: int) -> None:
    assert ledger_cents(written) == cents


@pytest.mark.parametrize("written", ["1.2", "12,345", "abc", "1,2,3", True, datetime(2021, 1, 1), 1.005])  # noqa: DTZ001 - as a workbook holds it
def test_an_amount_that_could_be_two_is_not_guessed(written: Any) -> None:
    with pytest.raises(CellTrouble):
        ledger_cents(written)


@given(st.integers(-(10**11), 10**11))
def test_every_dress_of_an_amount_gives_the_same_cents(cents: int) -> None:
    whole, part = divmod(abs(cents), 100)
    dutch = f"{whole:,}".replace(",", ".") + f",{part:02}"
    minus = "-" if cents < 0 else ""
    assert ledger_cents(f"{minus}{dutch}") == cents
    assert ledger_cents(f"{dutch}{minus}") == cents
    assert ledger_cents(f"{minus}{whole}.{part:02}") == cents
    assert ledger_cents(f"{dutch} {'C' if cents < 0 else 'D'}") == cents


def found(*rows: Sequence[Any]) -> FoundLedger:
    (one,) = find_bookings(Workbook("l.xlsx", (Grid("Blad1", tuple(map(tuple, rows))),), "test"))
    return one


def test_one_amount_column_with_a_sign_column() -> None:
    one = found(
        ("Rekening", "Boekdatum", "Bedrag", "D/C"),
        ("4010", date(2021, 1, 4), "10,00", "D"),
        ("4010", "20210105", "10,00", "C"),
        ("4010", "6 jan 2021", "10,00", "?"),
    )
    assert [(each.booked_on, each.cents) for each in one.bookings] == [
        ("2021-01-04", 1_000),
        ("2021-01-05", -1_000),
    ]
    assert [code for code, *_ in one.troubles] == ["no_sign"]


def test_totals_headings_and_empty_amounts_are_skipped_and_counted() -> None:
    one = found(
        ("Export grootboek 2021",),
        ("Rekening", "Datum", "Bedrag", "Kostenplaats"),
        ("4010", "4-1-2021", 10.5, "X"),
        ("4010", "5-1-2021", 0, "X"),
        ("Totaal 4010", None, 10.5, None),
        ("Rekening", "Datum", "Bedrag", None),
        (None, None, None, "los"),
        ("4010", "31-2-2021", 5, None),
        (None, "6-1-2021", 5, None),
    )
    assert len(one.bookings) == 1
    assert one.skipped == {"zero_amount": 1, "control_total": 1, "heading": 1, "other_text": 1}
    assert [code for code, *_ in one.troubles] == ["no_date", "no_account"]
    assert one.rows == len(one.bookings) + sum(one.skipped.values()) + len(one.troubles)
    assert one.unread == ["Kostenplaats"]


def test_a_workbook_with_numbers_and_dates_is_read(database: Database, tmp_path: Path) -> None:
    import openpyxl

    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.append(["Grootboeknummer", "Datum", "Boekstuk", "Omschrijving", "Bedrag"])
    sheet.append([4010, date(2021, 1, 15), "F1", "Salaris", 1250.36])
    sheet.append([4010, date(2021, 1, 16), "F2", "Correctie", "250,00-"])
    workbook.save(tmp_path / "boek.xlsx")
    workbook.close()
    accounts: dict[str, int | str] = {"4010": lines(database)["Personeel"]}
    report = import_ledger(database, tmp_path / "boek.xlsx", "bureau-rvs", accounts=accounts)
    assert report.counts["new"] == 2
    assert realised(database, "Personeel") == 100_036


def test_a_file_without_the_columns_of_a_ledger_is_said(database: Database, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="geen export van een grootboek"):
        import_ledger(database, csv(tmp_path, ["Zeist;5"], "Gemeente;Aantal"), "bureau-rvs")


def test_a_ledger_with_citizen_numbers_is_refused(database: Database, tmp_path: Path) -> None:
    numbers = ["111222333", "123456782", "999990019", "010464554", "136695978"]
    rows = [f"4010;x;1-1-2021;F{n};Uitkering;5,00;;{number}" for n, number in enumerate(numbers)]
    with pytest.raises(UserError, match="persoonsgegevens"):
        import_ledger(database, csv(tmp_path, rows, f"{HEAD};BSN"), "bureau-rvs")
