"""J1-10: the composition page reproduces the annex of the yearly plan from the data."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from rvs_desktop.models.roster.leaving import Ending, end
from rvs_desktop.models.roster.persons import Name
from rvs_desktop.models.roster.seats import Appointment, appoint
from rvs_desktop.models.roster.steps import Holding, NewPerson
from rvs_desktop.reporting.composition import Order, composition_page
from rvs_desktop.reporting.composition_word import composition_document, composition_text
from rvs_desktop.store.database import Database
from tests.rosters import body, do, membership, on, roster_of

PGA = (
    "Taskforce Persoonsgerichte Aanpak "
    "Burgemeesters Divendal en als plaatsvervanger Witteman (district West-Utrecht), Gorter en Weerwind "
    "(district Flevoland), Janssen (district Oost-Utrecht), Cnossen (liaison naar taskforce MMGI; district "
    "Oost-Utrecht), Smit (district Gooi en Vechtstreek); "
    "Officier van Justitie Jansen (OM Midden-Nederland); "
    "Sectorhoofd Doesburg (politie Midden-Nederland); "
    "Mevr. Kooij (bureau RVS en secretaris/programmamanager)."
)


def flat(text: str) -> str:
    """The text without line breaks and bullets; a word that was broken at its hyphen is one again."""
    bare = re.sub(r"[\uf0a7•]", " ", text)
    return " ".join(re.sub(r"(?<=[a-z])-\s+(?=[A-Z])", "-", bare).split())


def printed(database: Database, code: str, as_of: str = "2017-01-31", order: Order = Order.ROSTER) -> str:
    return composition_page(roster_of(database, code, as_of), order).text


def test_j1_10_the_page_of_pga_equals_the_annex(database: Database) -> None:
    assert flat(printed(database, "tf-pga")) == PGA


@pytest.mark.parametrize(
    ("code", "first", "last"),
    [
        ("tf-vb", 1001, 1011),
        ("tf-mmgi", 1013, 1025),
        ("tf-goc", 1027, 1043),
        ("tf-pga", 1045, 1057),
        ("wg-info", 1059, 1075),
    ],
)
def test_j1_10_every_body_of_the_annex_is_printed_as_the_source_prints_it(
    database: Database, shared: Path, code: str, first: int, last: int
) -> None:
    (source,) = (shared / "sources").glob("000_*.txt")
    lines = source.read_text(encoding="utf-8").splitlines()[first - 1 : last]
    wanted = flat(" ".join(lines))
    if code == "wg-info":
        # the source forgets the plural here and nowhere else
        wanted = wanted.replace("Burgemeester De Jong", "Burgemeesters De Jong")
    assert flat(printed(database, code)) == wanted


def test_j1_10_by_name_or_by_district(database: Database) -> None:
    by_name = flat(printed(database, "tf-vb", order=Order.NAME))
    assert by_name.startswith(
        "Taskforce Veilige Buurten Burgemeesters Groeneweg (district West-Utrecht), Hertog"
    )
    by_district = flat(printed(database, "tf-vb", order=Order.DISTRICT))
    assert by_district.startswith(
        "Taskforce Veilige Buurten Burgemeesters Van der Werff (district Flevoland), Hertog"
    )
    deputy = flat(printed(database, "tf-pga", order=Order.NAME))
    assert "Divendal en als plaatsvervanger Witteman (district West-Utrecht)" in deputy


def test_j1_10_an_empty_seat_has_its_line(database: Database) -> None:
    gone = Ending(membership(database, "tf-pga", "2017-02-28", "Divendal"), on("2017-02-28"))
    do(database, lambda session: end(session, gone))
    text = flat(printed(database, "tf-pga", "2017-03-01"))
    assert (
        "vacant en als plaatsvervanger Witteman (door vertrek van burgemeester Divendal; "
        "waargenomen door Witteman; district West-Utrecht)"
    ) in text
    gone = Ending(membership(database, "tf-pga", "2017-02-28", "Jansen"), on("2017-02-28"))
    do(database, lambda session: end(session, gone))
    text = flat(printed(database, "tf-pga", "2017-03-01"))
    assert (
        "Officier van Justitie vacant (door vertrek van Officier van Justitie Jansen; OM Midden-Nederland);"
        in text
    )


def test_j1_10_one_mayor_is_no_mayors_and_an_ended_body_says_so(database: Database) -> None:
    wanted = Appointment(
        body(database, "tf-digi"), NewPerson(Name("Roos")), on("2020"), holding=Holding("burgemeester")
    )
    do(database, lambda session: appoint(session, wanted))
    assert printed(database, "tf-digi", "2020-01-01").endswith("\nBurgemeester Roos.")
    assert printed(database, "tf-pga", "2020-01-01").endswith(
        "beëindigd per 2019: einde van de strategie 2015-2018."
    )


def test_j1_10_the_word_document_holds_the_same_lines(database: Database) -> None:
    pages = [composition_page(roster_of(database, code, "2017-01-31")) for code in ("tf-pga", "tf-vb")]
    content = composition_document(pages, "Bureau RVS")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            ET.fromstring(archive.read(name))
        document = ET.fromstring(archive.read("word/document.xml"))
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    texts = ["".join(part.itertext()) for part in document.iter(f"{space}p")]
    assert texts[:2] == ["Samenstelling", "Samenstelling op 31 januari 2017"]
    assert texts[2:] == [line for page in pages for line in page.text.splitlines()]
    assert composition_text(pages).count("\n\n") == 1


def test_a_hostile_name_stays_text_in_the_document(database: Database) -> None:
    wanted = Appointment(
        body(database, "tf-vb"), NewPerson(Name("<w:p>&\x00\x07 Boos")), on("2017"), role="adviser"
    )
    do(database, lambda session: appoint(session, wanted))
    content = composition_document([composition_page(roster_of(database, "tf-vb", "2017-01-31"))])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        document = ET.fromstring(archive.read("word/document.xml"))
    assert "<w:p>& Boos" in "".join(document.itertext())
