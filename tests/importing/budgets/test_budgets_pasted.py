"""Lines pasted in a budget: every row ends somewhere, sums stay out, questions wait, and one step undoes it all."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.errors import UserError
from rvs_desktop.importing.budgets.found import Part
from rvs_desktop.importing.budgets.pasted import (
    Fate,
    PastedLines,
    PasteSaid,
    has_lines,
    read_block,
    write,
)
from rvs_desktop.importing.budgets.sheets import find_part
from rvs_desktop.importing.files.workbook import Grid
from rvs_desktop.models.budgets import fixing
from rvs_desktop.models.budgets.sheet import budget_sheet
from rvs_desktop.models.budgets.words import Side
from rvs_desktop.store.database import Database
from tests.budgeting import DAY, Made, edit, line

Rows = Sequence[Sequence[str]]
BLOCK: Rows = (
    ("Omschrijving", "Kostenplaats", "Begroot"),
    ("Advies", "4010", "€ 12.500,00"),
    ("Opleiding", "4020", "p.m."),
    ("Huur", "4030", "7.500,-"),
    ("Bureau totaal", "", "20.000,00"),
    ("Politie", "", "250.000 +1fte"),
    ("Subsidie", "", "Geen nieuwe subsidie"),
)
EXPENSE = PasteSaid(Side.EXPENSE)


@pytest.fixture
def made(database: Database) -> Made:
    return Made(database)


def read(made: Made, block: Rows, said: PasteSaid = EXPENSE) -> PastedLines:
    return made.database.read(lambda session: read_block(session, made.id, block, said))


def paste(made: Made, block: Rows, said: PasteSaid = EXPENSE) -> None:
    edit(made.database, "plakken", lambda session: write(session, read_block(session, made.id, block, said)))


def fates(found: PastedLines) -> dict[str, Fate]:
    return {row.label: row.fate for row in found.rows}


def labels(made: Made, side: Side = Side.EXPENSE) -> list[str]:
    return [one.label for one in made.database.read(lambda s: budget_sheet(s, made.id)).side(side).lines]


def test_dutch_amounts_pm_kind_and_texts_become_lines_and_a_subtotal_does_not(made: Made) -> None:
    found = read(made, BLOCK)
    assert fates(found)["Bureau totaal"] is Fate.SUM
    assert found.stored == 5
    assert found.unread == (("Kostenplaats", ""),)
    assert len(found.rows) == len(BLOCK)
    paste(made, BLOCK)
    sheet = made.database.read(lambda session: budget_sheet(session, made.id))
    assert labels(made) == ["Advies", "Opleiding", "Huur", "Politie", "Subsidie"]
    assert line(sheet, "Advies").original == 1_250_000
    assert (line(sheet, "Opleiding").original, line(sheet, "Opleiding").pro_memorie) == (None, True)
    assert (line(sheet, "Politie").original, line(sheet, "Politie").fte_thousandths) == (25_000_000, 1000)
    assert line(sheet, "Subsidie").text_state == "Geen nieuwe subsidie"
    assert "klembord" in line(sheet, "Huur").source


def test_a_paste_is_one_step_that_undoes(made: Made) -> None:
    made.add(Side.EXPENSE, "Personeel", 100)
    paste(made, BLOCK)
    made.database.undo()
    assert labels(made) == ["Personeel"]


def test_pasting_the_same_again_changes_nothing(made: Made) -> None:
    paste(made, BLOCK)
    again = read(made, BLOCK)
    assert (again.stored, again.count(Fate.EQUAL)) == (0, 5)


def test_new_lines_come_below_the_current_one_under_its_heading(made: Made) -> None:
    first = made.add(Side.EXPENSE, "Personeel", 100, group_label="Bureau")
    made.add(Side.EXPENSE, "Beheer", 100, group_label="Bureau")
    made.add(Side.EXPENSE, "Project", 100, group_label="Projecten")
    said = PasteSaid(Side.EXPENSE, "Bureau", first)
    paste(made, (("Advies", "1.000"), ("Reis", "2.000")), said)
    assert labels(made) == ["Personeel", "Advies", "Reis", "Beheer", "Project"]
    paste(made, (("Bureau", ""), ("Druk", "1"), ("Projecten", ""), ("Nog een", "1")), EXPENSE)
    assert labels(made) == ["Personeel", "Advies", "Reis", "Beheer", "Druk", "Project", "Nog een"]


def test_a_known_line_gets_the_amount_and_keeps_its_place_and_heading(made: Made) -> None:
    made.add(Side.EXPENSE, "Personeel", 100, group_label="Bureau")
    found = read(made, (("personeel", "57.000"), ("Advies", "1")), PasteSaid(Side.EXPENSE, "Projecten"))
    assert fates(found) == {"personeel": Fate.CHANGED, "Advies": Fate.NEW}
    paste(made, (("Personeel", "57.000"), ("Advies", "1")), PasteSaid(Side.EXPENSE, "Projecten"))
    sheet = made.database.read(lambda session: budget_sheet(session, made.id))
    assert (line(sheet, "Personeel").original, line(sheet, "Personeel").group) == (5_700_000, "Bureau")
    assert line(sheet, "Advies").group == "Projecten"


def test_t14_a_line_outside_the_total_stays_outside_it(made: Made) -> None:
    made.add(Side.INCOME, "Overig", 100, in_total=False)
    paste(made, (("Overig", "4.500 pm"), ("Politie", "1")), PasteSaid(Side.INCOME))
    sheet = made.database.read(lambda session: budget_sheet(session, made.id))
    (outside,) = sheet.income.outside
    assert (outside.label, outside.original, outside.pro_memorie) == ("Overig", 450_000, True)


def test_both_sides_in_one_block_go_to_their_own_side(made: Made) -> None:
    paste(made, (("Baten", ""), ("Politie", "10"), ("Lasten: bureau", ""), ("Reis", "10")), EXPENSE)
    assert (labels(made, Side.INCOME), labels(made)) == (["Politie"], ["Reis"])
    sheet = made.database.read(lambda session: budget_sheet(session, made.id))
    assert line(sheet, "Reis").group == "bureau"


def test_a_row_that_is_exactly_the_sum_of_those_above_is_a_question(made: Made) -> None:
    block = (("Project A", "100"), ("Project B", "200"), ("Samen", "300"))
    assert fates(read(made, block))["Samen"] is Fate.OPEN
    assert fates(read(made, block, PasteSaid(Side.EXPENSE, sums="leave")))["Samen"] is Fate.SUM
    assert fates(read(made, block, PasteSaid(Side.EXPENSE, sums="take")))["Samen"] is Fate.NEW


def test_t13_a_digit_behind_a_name_is_asked(made: Made) -> None:
    block = (("Communicatie-advies1", "37.000"),)
    (row,) = read(made, block).rows
    assert (row.fate, row.label) == (Fate.OPEN, "Communicatie-advies1")
    paste(made, block, PasteSaid(Side.EXPENSE, marks="note"))
    sheet = made.database.read(lambda session: budget_sheet(session, made.id))
    assert line(sheet, "Communicatie-advies").marks == ("1",)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("12.34", "niet eenduidig"),
        ("#VERW!", "#VERW!"),
        ("#N/B", "#N/B"),
        ("####", "te smal"),
        ("1,234.5", "1234,5"),
        ("999.999.999.999.999", "te groot"),
    ],
)
def test_a_row_that_cannot_be_read_is_listed_with_its_reason_and_left_out(
    made: Made, text: str, why: str
) -> None:
    found = read(made, (("Advies", "1"), ("Reis", text)))
    row = found.rows[1]
    assert (row.fate, found.stored) == (Fate.REFUSED, 1)
    assert why in row.why


def test_a_total_that_does_not_add_up_is_told(made: Made) -> None:
    found = read(made, (("Advies", "1"), ("Reis", "2"), ("Totaal lasten", "5")))
    assert "3,00" in found.rows[2].why


def test_which_column_has_the_amounts_is_asked_and_nothing_is_stored_until_then(made: Made) -> None:
    block = (("Advies", "4010", "100"), ("Reis", "4020", "200"))
    found = read(made, block)
    assert [column for column, _ in found.choices] == [1, 2]
    assert (found.stored, found.count(Fate.OPEN)) == (0, 2)
    chosen = read(made, block, PasteSaid(Side.EXPENSE, amounts=2))
    assert chosen.stored == 2
    assert [name for name, _ in chosen.unread] == ["B"]


def test_an_adopted_budget_refuses_amounts_and_says_what_to_do(made: Made) -> None:
    made.add(Side.EXPENSE, "Personeel", 100)
    edit(made.database, "vaststellen", lambda session: fixing.adopt(session, made.id, DAY, "RVC"))
    found = read(made, (("Personeel", "200"), ("Advies", "1")))
    assert set(fates(found).values()) == {Fate.REFUSED}
    assert all("begrotingswijziging" in row.why for row in found.rows)


def test_a_list_of_persons_is_refused(made: Made) -> None:
    rows = [("Naam", "Geboortedatum", "BSN")]
    rows += [(f"J. de Vries {place}", f"1{place}-04-1980", "111222333") for place in range(9)]
    with pytest.raises(UserError):
        read(made, rows)


def test_our_own_copy_with_headings_comes_back_with_nothing_new(made: Made) -> None:
    made.add(Side.EXPENSE, "Personeel", 100, group_label="Bureau")
    block = (
        ("Omschrijving", "Begroot", "Realisatie", "Prognose", "Verschil"),
        ("Lasten: Bureau",),
        ("Personeel", "1", "0", "1", "0"),
    )
    found = read(made, block)
    assert (found.stored, found.count(Fate.EQUAL)) == (0, 1)
    assert dict(found.unread) == {"Realisatie": "realised", "Verschil": "difference"}


def test_figures_alone_are_no_lines() -> None:
    assert not has_lines((("100", "200"), ("€ 3", "p.m.")))
    assert not has_lines((("Advies",), ("Reis",)))
    assert has_lines((("Advies", "100"),))


TEXTS = st.sampled_from(
    ["", "Advies", "Baten", "Lasten", "Totaal", "Subtotaal", "Noten", "1) zie noot", "100", "p.m.", "12.34",
     "#N/B", "####", "Begroot", "2021", "Buiten het totaal", "Saldo", "€", "-", "+1fte"]
)  # fmt: skip


@given(st.lists(st.lists(TEXTS, min_size=1, max_size=4), min_size=1, max_size=12))
def test_every_row_with_content_ends_exactly_once(rows: list[list[str]]) -> None:
    cells = tuple(tuple(text or None for text in row) for row in rows)
    found = find_part(Grid("klembord", cells), 2021, Part(Side.EXPENSE))
    ended = len(found.lines) + len(found.troubles) + len(found.passed) + found.waiting
    assert ended == found.rows
