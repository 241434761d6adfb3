"""Contribution letters: a page for each payer, figures that add up, and what was sent stays as it was."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.exporting.budgets_contributions import scope_of, write_contributions
from rvs_desktop.models.areas import area_by_code
from rvs_desktop.models.budgets import scheming
from rvs_desktop.models.budgets.contributions import schemes
from rvs_desktop.models.budgets.letters import letters, send_letters, settlements
from rvs_desktop.models.budgets.words import Basis, Certainty
from rvs_desktop.periods import Period
from rvs_desktop.reporting.contribution_letters import (
    find_scheme,
    letter_pages,
    letter_texts,
    letters_document,
)
from rvs_desktop.store.database import Database
from tests.budgeting import edit, plain

DAY = date(2017, 1, 15)
YEAR = Period.parse("2021")
SCALED = (
    "Samen wordt € 75.107,36 gevraagd (€ 0,04 × 1.877.684 inwoners volgens de bron, naar inwoners verdeeld); dat is"
    " € 837,84 minder dan € 0,04 × de 1.898.630 inwoners die op 1-1-2014 zijn geteld, € 75.945,20."
)
"""What the footer of the page, the workbook and every letter say of the difference."""


def burgernet(database: Database) -> tuple[int, Period]:
    return database.read(lambda session: find_scheme(session, "Bijdrage Burgernet", None))


def test_t32_each_municipality_has_a_page_with_the_figures_behind_its_amount(database: Database) -> None:
    pages = database.read(lambda session: letter_pages(session, *burgernet_of(session)))
    texts = [plain(text) for text in letter_texts(pages, DAY)]
    assert len(texts) == 40
    almere = next(text for text in texts if "Gemeente Almere" in text)
    assert "De bijdrage over 2017 is € 7.753,90." in almere
    assert "Inwoners op 1-1-2014: 196.010." in almere
    assert "Bedrag per inwoner per jaar: € 0,04." in almere
    assert "Dat bedrag keer deze inwoners is € 7.840,40; gevraagd wordt € 86,50 minder." in almere
    assert SCALED in almere
    assert "15 januari 2017" in almere
    police = texts[-1]
    assert "Even veel als alle gemeenten samen: € 75.107,36." in police


def burgernet_of(session: Session) -> tuple[int, Period]:
    return find_scheme(session, "Bijdrage Burgernet", None)


def test_the_amounts_of_all_letters_add_up_to_the_total(database: Database) -> None:
    pages = database.read(lambda session: letter_pages(session, *burgernet_of(session)))
    amounts = [
        int(re.sub(r"[.,]", "", found[1]))
        for text in letter_texts(pages, DAY)
        if (found := re.search(r"De bijdrage over 2017 is € ([\d.,]+\d)\.", plain(text)))
    ]
    assert len(amounts) == 40
    assert sum(amounts) == 15_021_472


def test_the_document_has_a_page_for_each_payer_and_is_the_same_every_time(database: Database) -> None:
    pages = database.read(lambda session: letter_pages(session, *burgernet_of(session)))
    content = letters_document(pages, DAY)
    assert content == letters_document(pages, DAY)
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        text = parts.read("word/document.xml").decode()
    assert text.count("pageBreakBefore") == 39


@pytest.fixture
def settled(database: Database) -> int:
    """A scheme of two municipalities with 2 % provisional, sent, and 2,4 % final."""
    body = database.read(schemes)[0].body
    made: list[int] = []

    def make(session: Session) -> None:
        scheme = scheming.add_scheme(session, body, "Proef", Basis.KEY)
        made.append(scheme)
        areas = [area_by_code(session, code).id for code in ("GM0034", "GM0355")]
        scheming.add_participants(session, scheme, areas)
        scheming.set_term(session, scheme, YEAR, total_cents=31_900_001, reference_date="2021-01-01")
        scheming.set_index(session, scheme, YEAR, 200, Certainty.ESTIMATED)
        send_letters(session, scheme, YEAR, Certainty.ESTIMATED, date(2021, 1, 15))

    edit(database, "Regeling", make)
    return made[0]


def test_j4_8_a_letter_that_was_sent_is_repeated_as_it_was(database: Database, settled: int) -> None:
    pages = database.read(lambda session: letter_pages(session, settled, YEAR))
    text = plain(letter_texts(pages, DAY)[0])
    assert "Dit bedrag staat in de brief van 15-1-2021." in text
    assert "Index: 2%." in text


def test_j4_8_the_final_letter_shows_the_settlement(database: Database, settled: int) -> None:
    edit(database, "Definitief", lambda s: scheming.set_index(s, settled, YEAR, 240, Certainty.FINAL))
    pages = database.read(lambda session: letter_pages(session, settled, YEAR))
    texts = [plain(text) for text in letter_texts(pages, DAY)]
    found = database.read(lambda session: settlements(session, settled, YEAR))
    assert sum(one.final for one in found) == 32_665_601
    assert sum(one.difference for one in found) == 32_665_601 - 32_538_001
    assert all("Nog te betalen: €" in text for text in texts)
    sent = database.read(lambda session: letters(session, settled, YEAR))
    assert sum(one.cents for one in sent) == 32_538_001


def test_contributions_go_to_a_workbook_with_a_total(
    database: Database, settled: int, tmp_path: Path
) -> None:
    import openpyxl

    edit(database, "Definitief", lambda s: scheming.set_index(s, settled, YEAR, 240, Certainty.FINAL))
    pages = database.read(lambda session: letter_pages(session, settled, YEAR))
    path = tmp_path / "bijdragen.xlsx"
    write_contributions(
        pages.table, path, letters=tuple(pages.sent.values()), settlements=tuple(pages.settled.values())
    )
    book = openpyxl.load_workbook(path, data_only=True)
    rows = list(book["Bijdragen"].iter_rows(values_only=True))
    book.close()
    assert [row[0] for row in rows[4:7]] == ["Almere", "Zeist", "Totaal"]
    assert rows[6][5] == 326_656.01
    assert rows[6][8] == 1_276.0
    assert plain(scope_of(pages.table)) == "2021 · index definitief · inwoners op 1-1-2021"


def test_t3_the_workbook_says_why_amounts_are_not_rate_times_inhabitants(
    database: Database, tmp_path: Path
) -> None:
    import openpyxl

    table = database.read(lambda session: letter_pages(session, *burgernet_of(session))).table
    assert plain(table.explanation) == SCALED
    path = tmp_path / "burgernet.xlsx"
    write_contributions(table, path)
    book = openpyxl.load_workbook(path, data_only=True)
    head, almere, *_ = list(book["Bijdragen"].iter_rows(min_row=4, values_only=True))
    legend = {row[0]: plain(str(row[1])) for row in book["Legenda"].iter_rows(values_only=True) if row[0]}
    book.close()
    assert (almere[5], almere[head.index("Tarief × inwoners")]) == (7753.9, 7840.4)
    assert legend["Uitleg"] == SCALED


def test_a_scheme_without_a_difference_explains_nothing(database: Database, settled: int) -> None:
    assert not database.read(lambda session: letter_pages(session, settled, YEAR)).table.explanation


def test_a_scheme_is_named_or_the_only_one(database: Database, settled: int) -> None:
    with pytest.raises(UserError, match="Bijdrage Burgernet, Proef"):
        database.read(lambda session: find_scheme(session, "", None))
    assert burgernet(database)[1].key == "2017"
    assert database.read(lambda session: find_scheme(session, "proef", YEAR)) == (settled, YEAR)
