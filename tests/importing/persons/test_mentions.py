"""Persons beside the figures: below a table, in names of sheets and files, among the municipalities."""

from __future__ import annotations

from datetime import date

import pytest

from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.workbook import CellValue, Grid, Workbook
from rvs_desktop.importing.persons.columns import area_keys
from rvs_desktop.importing.persons.personal_data import safeguard
from rvs_desktop.importing.recognising.sentences import quoted
from tests.importing.known import catalogue

_TABLE: tuple[tuple[CellValue, ...], ...] = (
    ("PGA Q2 2020", None),
    ("Gemeente", "PGA lokaal"),
    *(
        (name, number)
        for number, name in enumerate(("Almere", "Zeist", "Soest", "Baarn", "Urk", "Dronten"), 3)
    ),
    (None, None),
)


def _refused(
    *below: tuple[CellValue, ...], sheets: tuple[str, ...] = ("Blad1",), file: str = "PGA.xlsx"
) -> str:
    book = Workbook(file, tuple(Grid(name, _TABLE + below) for name in sheets), "test")
    try:
        safeguard(book, area_keys(catalogue()))
    except Refused as refusal:
        return refusal.problem.message
    return ""


@pytest.mark.parametrize(
    "below",
    [
        [("1. Jan Proefstra, 12-03-1985, Kerkweg 4",), ("2. Noor Nepveld, 1-7-1999, Kerkweg 6",)],
        [("Casussen:",), ("- dhr. J. Proefstra (34 jr)",), ("- mevr. N. Nepveld (28 jaar)",)],
        [("Jan Proefstra", date(1985, 3, 12)), ("Noor Nepveld", date(1999, 7, 1))],
        [("Jan Proefstra", "12-03-1985"), ("Noor Nepveld", "01-07-1999")],
        [("1. Jan Proefstra, geb. 12-03-2015",), ("2. Noor Nepveld, geboren op 1-7-2016",)],
        [("Het gaat om: Jan P. (1985), Noor Nepveld (1990)",)],
        [("Kerkweg 4, 8321 AB Urk",), ("Kerkweg 6, 8321 AC Urk",), ("Dorpsstraat 8, 8322 AB Urk",)],
        [("Jan Proefstra", 1), ("Noor Nepveld", 1), ("Kees Fictum", 1)],
        [
            ("Oguz Zandbergh, geb. 12-03-1985",),
            ("Xenia Modelmans, geb. 1-7-1999",),
            ("Yara Oefenaar, geb. 3-3-1971",),
        ],
    ],
    ids=[
        "numbered",
        "age",
        "beside days",
        "beside texts",
        "children",
        "years",
        "homes",
        "among places",
        "rare names",
    ],
)
def test_persons_below_a_table_of_counts_refuse_the_file(below: list[tuple[CellValue, ...]]) -> None:
    said = _refused(*below)
    assert "bevat persoonsgegevens en is geweigerd" in said
    assert "Proefstra" not in said


@pytest.mark.parametrize(
    "below",
    [
        [("Ingevuld door Jan de Vries, 12-07-2020",), ("Gezien: Noor Jansen, 13-07-2020",)],
        [("Contact: J. de Vries, Stadhuisplein 1, 3700 AA Zeist",), ("Tel. 030-1234567",)],
        [("Stichtse Vecht", "01-01-2011"), ("De Ronde Venen", "01-01-2011"), ("Gooise Meren", "01-01-2012")],
        [("Convenant Burgernet 12-03-2009",), ("Besluit Regionaal Overleg 1-7-2010",)],
        [("Jan de Vries", "j.devries@zeist.nl"), ("Noor Jansen", "n.jansen@soest.nl")],
        [("Jan Totaal", 12), ("Feb Totaal", 13)],
        [("PGA Lokaal (12)",), ("Top-X Regio (14)",)],
    ],
    ids=["filled in", "sender", "mergers", "decisions", "contacts", "months", "counts"],
)
def test_ordinary_lines_below_a_table_refuse_nothing(below: list[tuple[CellValue, ...]]) -> None:
    assert _refused(*below) == ""


@pytest.mark.parametrize(
    ("sheets", "refused"),
    [
        (("J. Proefstra", "N. Nepveld"), True),
        (("Proefstra, J.", "Nepveld, N."), True),
        (("Jan Proefstra", "Noor Nepveld"), True),
        (("111222333", "123456782"), True),
        (("A. Instroom", "B. Uitstroom"), False),
        (("Jan", "Feb"), False),
        (("PGA Zeist", "PGA Soest"), False),
        (("Jan de Vries", "Cijfers"), False),
        (("Proefstra J. 12-03-1985",), True),
        (("Cijfers 12-03-1985",), False),
    ],
)
def test_sheets_called_after_persons_refuse_the_file(sheets: tuple[str, ...], refused: bool) -> None:
    said = _refused(sheets=sheets)
    assert bool(said) is refused
    assert not any(sheet in said for sheet in sheets)


@pytest.mark.parametrize(
    ("file", "refused"),
    [
        ("PGA Q2 2020 Jan Proefstra 12-03-1985.xlsx", True),
        ("Dossier Jan de Vries 12-03-1985.xlsx", True),
        ("dossier_Proefstra_Jan_12031985.xlsx", True),
        ("Jan Proefstra 1985-03-12.xlsx", True),
        ("PGA bsn 111222333.xlsx", True),
        ("PGA Q2 2020 van Jan de Vries.xlsx", False),
        ("PGA Zeist 12-03-2020.xlsx", False),
        ("Rapportage De Bilt 20100331.xlsx", False),
        ("PGA 20200331 van Jan de Vries.xlsx", False),
    ],
)
def test_a_file_called_after_a_person_is_refused_without_repeating_its_name(file: str, refused: bool) -> None:
    said = _refused(file=file)
    assert bool(said) is refused
    assert file not in said


def test_a_question_does_not_repeat_the_name_of_a_person() -> None:
    assert quoted("Jan Proefstra") == "een naam van een persoon"
    assert quoted("A. Instroom per kwartaal") == "‘A. Instroom per kwartaal’"
    assert quoted("PGA Lokaal") == "‘PGA Lokaal’"
