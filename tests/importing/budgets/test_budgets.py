"""Budgets from ordinary sheets: two blocks, Dutch amounts, control totals, marks; and our own export unchanged."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rvs_desktop.errors import UserError
from rvs_desktop.exporting.budgets import export_budgets
from rvs_desktop.importing.budgets.delivery import MoneyReport
from rvs_desktop.importing.budgets.service import import_budgets
from rvs_desktop.importing.budgets.sheets import FoundBudget, find_budgets
from rvs_desktop.importing.files.workbook import Grid, Workbook
from rvs_desktop.models.budgets import editing, fixing, realising
from rvs_desktop.models.budgets.layout import BudgetSheet
from rvs_desktop.models.budgets.reading import find_budget
from rvs_desktop.models.budgets.sheet import budget_sheet
from rvs_desktop.store.database import Database
from tests.budgeting import edit, line, plain, published

Rows = Sequence[Sequence[Any]]
PLAIN: Rows = (
    ("Begroting 2022 bureau RVS",),
    (),
    ("Omschrijving", "Bedrag"),
    ("Baten",),
    ("Bijdrage gemeenten¹", "€ 473.385"),
    ("Politie", "€ 250.000 +1fte"),
    ("Subsidie", "Geen nieuwe subsidie"),
    ("Totaal baten", "€ 723.385"),
    ("Overig", "€ 4.500 pm"),
    ("Lasten",),
    ("Personeel", 700000),
    ("Beheer", "23.385,00"),
    ("Batig saldo", 0),
    ("Totaal lasten", 723385),
    ("1) alleen bij 32 gemeenten",),
)


def book(rows: Rows, name: str = "Blad1") -> Workbook:
    return Workbook("begroting.xlsx", (Grid(name, tuple(tuple(row) for row in rows)),), "test")


def found(rows: Rows, year: int | None = None) -> FoundBudget:
    (one,) = find_budgets(book(rows), year)
    return one


def saved(tmp_path: Path, rows: Rows, name: str = "begroting.xlsx") -> Path:
    import openpyxl

    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    path = tmp_path / name
    workbook.save(path)
    workbook.close()
    return path


def budget(database: Database, body: str, year: int) -> BudgetSheet:
    return database.read(lambda session: budget_sheet(session, find_budget(session, body, year).id))


def rows_in(report: MoneyReport) -> int:
    return sum(report.counts.values())


def test_an_ordinary_sheet_becomes_a_draft_budget(database: Database, tmp_path: Path) -> None:
    report = import_budgets(database, saved(tmp_path, PLAIN))
    assert (report.outcome, report.counts["new"], report.counts["needs_decision"]) == ("imported", 7, 0)
    assert rows_in(report) == sum(1 for row in PLAIN if any(cell is not None for cell in row))
    made = budget(database, "bureau-rvs", 2022)
    assert (made.income.total.original, made.expense.total.original) == (72_338_500, 72_338_500)
    police = line(made, "Politie")
    assert (police.original, police.fte_thousandths) == (25_000_000, 1000)
    towns = line(made, "Bijdrage gemeenten")
    assert towns.marks == ("1",)
    assert [(note.mark, note.text) for note in made.footnotes] == [("1", "alleen bij 32 gemeenten")]
    assert line(made, "Subsidie").text_state == "Geen nieuwe subsidie"
    (outside,) = made.income.outside
    assert (outside.label, outside.original, outside.pro_memorie) == ("Overig", 450_000, True)
    assert made.income.stated is not None
    assert made.income.stated.cents == 72_338_500
    assert "begroting.xlsx" in towns.source


def test_importing_again_changes_nothing_and_writes_nothing(database: Database, tmp_path: Path) -> None:
    path = saved(tmp_path, PLAIN)
    import_budgets(database, path)
    again = import_budgets(database, path)
    assert (again.outcome, again.counts["unchanged"], again.change_set) == ("unchanged", 7, None)


def test_an_import_is_one_step_that_undoes(database: Database, tmp_path: Path) -> None:
    import_budgets(database, saved(tmp_path, PLAIN))
    database.undo()
    with pytest.raises(UserError, match="2022"):
        budget(database, "bureau-rvs", 2022)


def test_a_dry_run_writes_nothing(database: Database, tmp_path: Path) -> None:
    report = import_budgets(database, saved(tmp_path, PLAIN), dry_run=True)
    assert (report.outcome, report.counts["new"], report.change_set) == ("imported", 7, None)
    with pytest.raises(UserError, match="2022"):
        budget(database, "bureau-rvs", 2022)


def test_amounts_in_thousands_are_read_as_thousands() -> None:
    one = found([
        ("Begroting 2022 (x € 1.000)",),
        ("Baten",),
        ("Politie", "1.413"),
        ("OM", 91.5),
        ("Totaal", 1504.5),
    ])  # fmt: skip
    assert [line.cents for line in one.lines] == [141_300_000, 9_150_000]
    assert one.totals == [("income", "Totaal", 150_450_000, "B5")]


def test_blocks_side_by_side_are_read_each_on_its_own() -> None:
    one = found([
        ("Begroting 2022",),
        ("Baten", None, None, "Lasten", None),
        ("Politie", 100, None, "Personeel", 80),
        ("OM", 50, None, "Beheer", 70),
        ("Totaal baten", 150, None, "Totaal lasten", 150),
    ])  # fmt: skip
    assert [(line.side, line.label, line.cents) for line in one.lines] == [
        ("income", "Politie", 10_000),
        ("income", "OM", 5_000),
        ("expense", "Personeel", 8_000),
        ("expense", "Beheer", 7_000),
    ]
    assert len(one.totals) == 2


def test_groups_and_their_subtotals_are_known() -> None:
    one = found([
        ("Begroting 2022",),
        ("Baten",),
        ("Inkomsten partners",),
        ("Politie", 100),
        ("OM", 50),
        ("Subtotaal partners", 150),
        ("Rente", 1),
        ("Totaal baten", 151),
    ])  # fmt: skip
    assert [(line.group, line.label) for line in one.lines] == [
        ("Inkomsten partners", "Politie"),
        ("Inkomsten partners", "OM"),
        ("", "Rente"),
    ]


def test_the_euro_sign_may_have_a_column_of_its_own() -> None:
    one = found(
        [("Begroting 2022",), ("Baten",), ("Politie", "€", 100.36), ("OM", "€", 50), ("Totaal", "€", 150.36)]
    )
    assert [line.cents for line in one.lines] == [10_036, 5_000]


def test_a_sheet_with_two_years_asks_which_one() -> None:
    rows = [("Meerjarig",), ("Baten", "2021", "2022"), ("Politie", 100, 110), ("Totaal", 100, 110)]
    asked = found(rows)
    assert [code for code, _, _ in asked.questions] == ["budget_column"]
    assert asked.waiting == 2
    assert [line.cents for line in found(rows, 2022).lines] == [11_000]


def test_t13_a_glued_digit_with_a_note_below_is_a_mark() -> None:
    one = found([
        ("Begroting 2022",),
        ("Lasten",),
        ("Communicatie-advies1", 37000),
        ("Totaal lasten", 37000),
        ("1 bureau RVS restitueert",),
    ])  # fmt: skip
    assert [(line.label, line.mark, line.certain) for line in one.lines] == [
        ("Communicatie-advies", "1", True)
    ]


def test_t13_a_glued_digit_without_a_note_is_asked_and_never_a_new_line(
    database: Database, tmp_path: Path
) -> None:
    rows = [
        ("Begroting 2022 bureau RVS",),
        ("Lasten",),
        ("Communicatie-advies1", 37000),
        ("Totaal lasten", 37000),
    ]
    path = saved(tmp_path, rows)
    report = import_budgets(database, path)
    assert (report.outcome, report.counts["needs_decision"]) == ("needs_decision", 1)
    (problem,) = report.problems
    assert problem.proposals == ("Communicatie-advies + noot 1", "Communicatie-advies1")
    report = import_budgets(database, path, decisions={("Sheet", 3): "note"})
    assert report.counts["new"] == 1
    assert line(budget(database, "bureau-rvs", 2022), "Communicatie-advies").marks == ("1",)


def test_t13_a_glued_digit_finds_the_line_that_is_there(database: Database, tmp_path: Path) -> None:
    rows = [("Begroting Burgernet 2017",), ("Lasten",), ("Communicatie-advies1", "€  37.000")]
    report = import_budgets(database, saved(tmp_path, rows))
    assert (report.counts["unchanged"], report.counts["new"], report.counts["needs_decision"]) == (1, 0, 0)


def test_a_total_that_does_not_add_up_keeps_the_sheet_waiting(database: Database, tmp_path: Path) -> None:
    rows = [("Begroting 2022 bureau RVS",), ("Baten",), ("Politie", 100), ("Totaal baten", 110)]
    path = saved(tmp_path, rows)
    report = import_budgets(database, path)
    assert (report.outcome, report.counts["needs_decision"], report.counts["new"]) == ("needs_decision", 1, 0)
    assert [one.code for one in report.problems] == ["total_mismatch"]
    assert import_budgets(database, path, accept_totals=True).counts["new"] == 1


def test_t3_a_total_that_is_rounded_is_told_and_taken(database: Database, tmp_path: Path) -> None:
    rows = [
        ("Begroting 2022 Burgernet",),
        ("Baten",),
        ("Gemeenten", "75.107,36"),
        ("Politie", "75.107,36"),
        ("Totaal", "€ 150.215"),
    ]
    report = import_budgets(database, saved(tmp_path, rows))
    assert report.outcome == "imported"
    assert "verschil door afronding" in report.problems[0].message
    assert budget(database, "burgernet-mn", 2022).income.total.original == 15_021_472


@pytest.mark.parametrize("cell", ["1.2", "12,345", "1,250.50", "100 euro of 120", "12,345,6"])
def test_an_amount_that_could_be_two_waits_for_a_person(
    database: Database, tmp_path: Path, cell: str
) -> None:
    rows = [("Begroting 2022 bureau RVS",), ("Baten",), ("Politie", cell), ("OM", 50)]
    report = import_budgets(database, saved(tmp_path, rows))
    assert (report.counts["needs_decision"], report.counts["new"]) == (1, 1)
    assert any(one.cell == "B3" for one in report.problems)


def test_a_number_with_parts_of_a_cent_waits_for_a_person() -> None:
    one = found([("Begroting 2022",), ("Baten",), ("Politie", 33.3333), ("OM", 0.1 + 0.2)])
    assert [code for code, *_ in one.troubles] == ["part_of_cent"]
    assert [line.cents for line in one.lines] == [30]


def test_an_unknown_body_or_year_is_asked(database: Database, tmp_path: Path) -> None:
    path = saved(tmp_path, [("Overzicht",), ("Baten",), ("Politie", 5)])
    report = import_budgets(database, path)
    assert {one.code for one in report.problems} == {"unknown_body", "no_period"}
    assert import_budgets(database, path, body="riec-mn", year=2023).counts["new"] == 1


def test_a_sheet_without_a_budget_is_said(database: Database, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="geen begroting"):
        import_budgets(database, saved(tmp_path, [("Gemeente", "Aantal"), ("Zeist", 5)]))


def test_a_list_of_persons_is_refused(database: Database, tmp_path: Path) -> None:
    people = [("Achternaam", "Voornaam", "Geboortedatum", "Bedrag")]
    people += [(f"Jansen{n}", f"Piet{n}", date(1980, 1, n), 5) for n in range(1, 12)]
    with pytest.raises(UserError, match="persoonsgegevens"):
        import_budgets(database, saved(tmp_path, people))


def test_an_adopted_budget_is_not_changed_by_a_sheet(database: Database, tmp_path: Path) -> None:
    rows = [("Begroting 2021 bureau RVS",), ("Lasten",), ("Personeel", 800_000), ("Nieuw", 5)]
    report = import_budgets(database, saved(tmp_path, rows))
    assert (report.counts["needs_decision"], report.change_set) == (2, None)
    assert all(
        "begrotingswijziging" in one.message for one in report.problems if one.code == "adopted_budget"
    )
    assert line(published(database, "bureau-rvs", 2021), "Personeel").original == 79_557_400


def test_a_fixed_year_is_not_changed_by_a_sheet(database: Database, tmp_path: Path) -> None:
    path = saved(tmp_path, PLAIN)
    import_budgets(database, path)
    made = budget(database, "bureau-rvs", 2022)

    def explain(session: Any) -> None:
        for each in made.lines:
            editing.edit_line(session, each.id, explanation="Proef")
        fixing.fix(session, made.budget.id, None, "Jaarrekening")

    edit(database, "Afsluiten", explain, "fixing")
    rows = [*PLAIN[:10], ("Personeel", 700001), *PLAIN[11:13], ("Totaal lasten", 723386), *PLAIN[14:]]
    report = import_budgets(database, saved(tmp_path, rows, "anders.xlsx"))
    assert (report.outcome, report.counts["rejected"]) == ("rejected", 1)


def test_our_own_export_imports_again_without_a_change(sample_database: Database, tmp_path: Path) -> None:
    path = tmp_path / "uit.xlsx"
    assert sample_database.read(lambda session: export_budgets(session, path)) == 6
    report = import_budgets(sample_database, path)
    assert (report.outcome, report.counts["unchanged"], report.change_set) == ("unchanged", 40, None)
    assert report.counts["needs_decision"] == report.counts["new"] == report.counts["changed"] == 0


def test_our_own_export_builds_the_same_budgets_in_another_file(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "uit.xlsx"
    database.read(lambda session: export_budgets(session, path, body="burgernet-mn"))
    report = import_budgets(database, path, year=2018)
    assert report.counts["new"] == 7
    before, after = published(database, "burgernet-mn", 2017), budget(database, "burgernet-mn", 2018)
    for side in (0, 1):
        mine, theirs = ((after.income, before.income), (after.expense, before.expense))[side]
        assert [
            (one.label, one.original, one.in_total, one.pro_memorie, one.marks, one.text_state)
            for one in mine.lines
        ] == [
            (one.label, one.original, one.in_total, one.pro_memorie, one.marks, one.text_state)
            for one in theirs.lines
        ]
    assert [note.text for note in after.footnotes] == [note.text for note in before.footnotes]


def test_the_formulas_show_the_same_figures_in_libreoffice(sample_database: Database, tmp_path: Path) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed here, so its reading of the formulas is not seen")
    import openpyxl

    target = published(sample_database, "bureau-rvs", 2021).lines[0]
    edit(
        sample_database,
        "Boeking",
        lambda session: realising.realise(session, target.id, date(2021, 10, 1), -36, "C1"),
    )
    path = tmp_path / "uit.xlsx"
    sample_database.read(lambda session: export_budgets(session, path))
    blank = openpyxl.load_workbook(path)  # saving drops the results, so that every one is computed anew
    (tmp_path / "leeg").mkdir()
    blank.save(tmp_path / "leeg" / "uit.xlsx")
    blank.close()
    done = subprocess.run(
        [office, f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--headless", "--convert-to",
         "xlsx", "--outdir", str(tmp_path / "weer"), str(tmp_path / "leeg" / "uit.xlsx")],
        capture_output=True, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    ours = openpyxl.load_workbook(path, data_only=True)
    theirs = openpyxl.load_workbook(tmp_path / "weer" / "uit.xlsx", data_only=True)
    for sheet in ours.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                other = theirs[sheet.title][cell.coordinate].value
                if isinstance(cell.value, float | int):
                    assert round(cell.value, 6) == round(other, 6), f"{sheet.title} {cell.coordinate}"
    report = import_budgets(sample_database, tmp_path / "weer" / "uit.xlsx")
    assert (report.outcome, report.counts["unchanged"]) == ("unchanged", 40)
    ours.close()
    theirs.close()


def test_a_csv_for_programs_holds_every_line(sample_database: Database, tmp_path: Path) -> None:
    path = tmp_path / "uit.csv"
    sample_database.read(lambda session: export_budgets(session, path, body="burgernet-mn", year=2017))
    text = plain(path.read_text("utf-8-sig"))
    assert "75107,36" in text
    assert text.count("burgernet-mn;2017") == 7


def test_what_cannot_be_exported_is_said(database: Database, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"\.xlsx"):
        database.read(lambda session: export_budgets(session, tmp_path / "uit.pdf"))
    with pytest.raises(UserError, match="riec-mn 2017"):
        database.read(lambda session: export_budgets(session, tmp_path / "uit.xlsx", body="niemand"))
