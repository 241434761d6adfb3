"""Cells come out as the sender sees them, whichever reader the file takes."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.importing import limits
from rvs_desktop.importing.files import read_calamine, readers
from rvs_desktop.importing.files.biff import inspect_biff
from rvs_desktop.importing.files.cells import CellValues, clean_text
from rvs_desktop.importing.files.compound import CompoundFile
from rvs_desktop.importing.files.read_calamine import ReaderFailedError
from rvs_desktop.importing.files.read_csv import find_delimiter
from rvs_desktop.importing.files.readers import read_content, read_workbook
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.workbook import ErrorValue, Range, is_error_text

Parts = dict[str, str | bytes]
MakeParts = Callable[..., Parts]
Zip = Callable[[Mapping[str, str | bytes]], bytes]
ROW = '<row r="1"><c r="A1"><v>7</v></c></row>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STYLES = (
    f'<?xml version="1.0"?><styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0&quot; %&quot;"/>'
    '</numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="3"/>'
    '<xf numFmtId="14"/></cellXfs></styleSheet>'
)


def with_styles(made: Parts) -> Parts:
    rels = str(made["xl/_rels/workbook.xml.rels"])
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
    link = f'<Relationship Id="rId99" Type="{kind}" Target="styles.xml"/></Relationships>'
    return made | {
        "xl/styles.xml": STYLES,
        "xl/_rels/workbook.xml.rels": rels.replace("</Relationships>", link),
    }


def test_what_the_first_reader_loses_is_put_back(
    parts: MakeParts, zipped: Zip, worksheet: Callable[..., str]
) -> None:
    rows = (
        '<row r="2"><c r="B2"><v>12</v></c><c r="C2" s="1"><v>0.25</v></c><c r="D2" t="e"><v>#DIV/0!</v></c></row>'
        '<row r="4" hidden="1"><c r="B4"><f>B2*2</f></c><c r="C4" s="2"><v>3</v></c><c r="E4" t="e"><f>1/0</f><v>#N/A</v></c></row>'
        '<row r="5"><c r="A5" s="4"><v>43831</v></c><c r="B5" s="3"><v>1413</v></c></row>'
    )
    sheet = worksheet(
        rows,
        before='<cols><col min="3" max="4" hidden="1"/></cols>',
        after='<mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>',
    )
    workbook = read_content("Cijfers.xlsx", zipped(with_styles(parts(sheet, rows, states={2: "hidden"}))))
    grid = workbook.sheets[0]
    assert workbook.reader == "calamine"
    assert workbook.carries == ("hidden_sheets",)
    assert [one.hidden for one in workbook.sheets] == [False, True]
    assert (grid.cell(0, 0), grid.cell(1, 1), grid.cell(1, 2)) == (None, 12, 0.25)
    assert grid.cell(1, 3) == ErrorValue("#DEEL/0!")
    assert grid.cell(3, 4) == ErrorValue("#N/B")
    assert grid.cell(3, 1) is None
    assert grid.unresolved == {(3, 1)}
    assert (grid.hidden_rows, grid.hidden_columns) == ({3}, {2, 3})
    assert grid.formats == {(1, 2): "0%", (3, 2): '0" %"', (4, 0): "dd-mm-yyyy"}
    assert grid.merged == (Range(1, 1, 1, 2),)
    assert grid.cell(4, 0) == date(2020, 1, 1)


def test_an_error_is_understood_in_both_languages() -> None:
    assert ErrorValue.of("#VALUE!") == ErrorValue.of(" #waarde! ") == ErrorValue("#WAARDE!")
    assert ErrorValue("#NAAM?").english == "#NAME?"
    assert is_error_text("#ref!")
    assert is_error_text("#VERW!")
    assert not is_error_text("# acties")


def test_zeros_that_were_never_computed_are_no_results(parts: MakeParts, zipped: Zip) -> None:
    # A program that leaves computing to Excel stores a zero for every formula and says so in the workbook.
    rows = '<row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>A1*2</f><v>0</v></c></row>'
    made = parts(rows)
    assert read_content("Excel.xlsx", zipped(made)).sheets[0].cell(0, 1) == 0
    book = str(made["xl/workbook.xml"])
    made["xl/workbook.xml"] = book.replace("</sheets>", '</sheets><calcPr fullCalcOnLoad="1"/>')
    grid = read_content("Schrijver.xlsx", zipped(made)).sheets[0]
    assert grid.unresolved == {(0, 1)}
    assert grid.cell(0, 1) is None
    made["xl/worksheets/sheet1.xml"] = str(made["xl/worksheets/sheet1.xml"]).replace("<v>0</v>", "<v>8</v>")
    assert read_content("Gerekend.xlsx", zipped(made)).sheets[0].unresolved == frozenset()


@pytest.mark.parametrize("text", ["NaN", "INF", "-INF", "1e999"])
def test_a_number_that_is_none_is_an_error(text: str, parts: MakeParts, zipped: Zip) -> None:
    made = zipped(parts(f'<row r="1"><c r="A1"><v>{text}</v></c><c r="B1"><v>1</v></c></row>'))
    try:
        value = read_content("Getal.xlsx", made).sheets[0].cell(0, 0)
    except Refused:
        return
    assert isinstance(value, ErrorValue)


def test_values_keep_their_kind() -> None:
    values = CellValues("x.xlsx")
    raw = [
        "",
        " ",
        "a\x07b\x00",
        "regel_x000D_\neen",
        5.0,
        5.5,
        True,
        1.0,
        date(2020, 1, 2),
        time(1),
        timedelta(1),
        None,
    ]
    expected = (
        None,
        None,
        "ab",
        "regel\neen",
        5,
        5.5,
        True,
        1,
        date(2020, 1, 2),
        time(1),
        timedelta(1),
        None,
    )
    assert values.table([raw]) == (expected,)
    assert [type(value) for value in values.table([[True, 1.0]])[0]] == [bool, int]
    assert [type(value) for value in values.table([[1.0, 2.0]])[0]] == [int, int]
    moment = datetime.fromisoformat("2020-01-02T03:04")
    assert values.table([[1e300, -0.0, moment]]) == ((1e300, 0, moment),)


@given(st.text(max_size=30))
def test_a_text_is_kept_but_for_control_characters(text: str) -> None:
    cleaned = clean_text("x", text) or ""
    assert not any(ord(sign) < 32 and sign not in "\t\n\r" for sign in cleaned)
    if text.isprintable() and text.strip() and "_x" not in text:
        assert cleaned == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Gemeente;Aantal\nSúdwest-Fryslân;1,5\n", "utf-8"),
        ("Gemeente;Aantal\nSúdwest-Fryslân;1,5\n", "utf-8-sig"),
        ("Gemeente;Aantal\nSúdwest-Fryslân;1,5\n", "cp1252"),
        ("Gemeente;Aantal\nSúdwest-Fryslân;1,5\n", "utf-16"),
        ("Gemeente;Aantal\nSúdwest-Fryslân;1,5\n", "utf-16-le"),
        ('Gemeente,Aantal\nSúdwest-Fryslân,"1,5"\n', "utf-8"),
        ("Gemeente\tAantal\r\nSúdwest-Fryslân\t1,5\r\n", "utf-8"),
        ("sep=|\nGemeente|Aantal\nSúdwest-Fryslân|1,5\n", "utf-8"),
    ],
)
def test_a_text_table_is_read_in_any_form_that_offices_export(text: str, encoding: str) -> None:
    rows = read_content("Lijst.csv", text.encode(encoding)).sheets[0].rows
    assert rows[-2:] == (("Gemeente", "Aantal"), ("Súdwest-Fryslân", "1,5"))


def test_cells_of_a_text_table_stay_text_and_may_hold_lines() -> None:
    content = b'Naam;Aantal;Opmerking\nSoest;007;"eerste\nregel; en ""tweede"""\nZeist;;\n'
    grid = read_content("Lijst.csv", content).sheets[0]
    assert grid.rows[1] == ("Soest", "007", 'eerste\nregel; en "tweede"')
    assert grid.rows[2] == ("Zeist", None, None)
    assert grid.name == "Lijst"


def test_a_quote_that_never_closes_swallows_no_rows() -> None:
    content = 'Gemeente;Aantal\n"Soest;3\nZeist;4\nBaarn;5\n'
    rows = read_content("Lijst.csv", content.encode()).sheets[0].rows
    assert rows == (("Gemeente", "Aantal"), ('"Soest', "3"), ("Zeist", "4"), ("Baarn", "5"))


def test_the_address_of_a_cell_is_the_one_the_sender_sees() -> None:
    rows = read_content("Lijst.csv", b"sep=;\nA;B\n1;2\n").sheets[0].rows
    assert rows[2] == ("1", "2")


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("a;b\n1,5;2,5\n3,5;4,5", ";"),
        ("1,5;2\n1,6;3", ";"),
        ("a,b,c\n1,2,3", ","),
        ("Titel, met komma\n\nNaam;A;B\nSoest;1;2\nZeist;3;4", ";"),
        ("een kolom\ntwee\ndrie", ";"),
        ("1,2\n3,4", ","),
    ],
)
def test_the_delimiter_is_what_separates_most_lines(text: str, mark: str) -> None:
    assert find_delimiter(text) == mark


def test_a_web_page_under_the_name_of_a_workbook_is_read_when_it_is_simple() -> None:
    page = (
        "<html><head><style>td {}</style></head><body><h1>Juni 2018</h1><table><tr><th colspan=2>Acties</th></tr>"
        "<tr><td>Soest&nbsp;</td><td> 4 </td></tr></table></body></html>"
    )
    workbook = read_content("rapport.xls", page.encode())
    assert workbook.reader == "html"
    assert workbook.sheets[0].rows == (("Juni 2018",), ("Acties", None), ("Soest", "4"))
    nested = page.replace(" 4 ", "<table><tr><td>4</td></tr></table>")
    with pytest.raises(Refused, match="webpagina") as refusal:
        read_content("rapport.xls", nested.encode())
    assert refusal.value.problem.code == "wrong_format"


def test_the_second_reader_has_its_turn_where_the_first_fails(
    parts: MakeParts, zipped: Zip, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise ReaderFailedError("PanicException")

    rows = '<row r="1"><c r="A1"><v>7</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="inlineStr"><is><t>n.v.t.</t></is></c></row>'
    content = zipped(parts(rows, states={}))
    first = read_content("Cijfers.xlsx", content)
    monkeypatch.setattr(readers, "read_calamine", fails)
    second = read_content("Cijfers.xlsx", content)
    assert (first.reader, second.reader) == ("calamine", "openpyxl")
    assert first.sheets == second.sheets
    assert second.sheets[0].rows == ((7, ErrorValue("#VERW!"), "n.v.t."),)


def test_a_sheet_that_the_gate_did_not_see_is_not_read(parts: MakeParts, zipped: Zip) -> None:
    content = zipped(parts(ROW, ROW))
    found = readers.admit("x.xlsx", content).findings
    found.sheets["Anders"] = found.sheets.pop("Blad2")
    # By its place, when only the name is decoded in another way.
    assert len(read_calamine.read_calamine("x.xlsx", content, found).sheets) == 2
    del found.sheets["Anders"]
    with pytest.raises(ReaderFailedError):
        read_calamine.read_calamine("x.xlsx", content, found)


def test_names_of_sheets_may_hold_any_sign(parts: MakeParts, zipped: Zip) -> None:
    made = parts('<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>')
    made["xl/workbook.xml"] = str(made["xl/workbook.xml"]).replace("Blad1", "  Wï &amp; z&#233; &lt;1&gt; ")
    (sheet,) = read_content("x.xlsx", zipped(made)).sheets
    assert (sheet.name, sheet.rows) == ("  Wï & zé <1> ", ((ErrorValue("#N/B"),),))


def test_a_panic_of_the_first_reader_is_caught(
    parts: MakeParts, zipped: Zip, monkeypatch: pytest.MonkeyPatch
) -> None:
    import python_calamine

    class PanicError(BaseException):
        """Like the panics of that library: no Exception."""

    def panics(*_: object, **__: object) -> None:
        raise PanicError("index out of bounds")

    monkeypatch.setattr(python_calamine.CalamineWorkbook, "from_filelike", panics, raising=True)
    with pytest.raises(ReaderFailedError, match="PanicError"):
        read_calamine.read_calamine("x.xlsx", b"", readers.admit("x.csv", b"a;b").findings)


def test_reading_leaves_the_file_as_it_was_and_closed(parts: MakeParts, zipped: Zip, tmp_path: Path) -> None:
    path = tmp_path / "Cijfers.xlsx"
    path.write_bytes(zipped(parts('<row r="1"><c r="A1"><v>7</v></c></row>')))
    path.chmod(0o444)
    before = path.read_bytes(), path.stat().st_mtime_ns
    read_workbook(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    path.rename(tmp_path / "Verplaatst.xlsx")


class _OldFile:
    """Stands in for the container of an xls with records of our choice."""

    def __init__(self, *records: tuple[int, bytes]) -> None:
        self.storages = ["_vba_project_cur", "_sx_db_cur"]
        self._stream = b"".join(struct.pack("<2H", number, len(data)) + data for number, data in records)

    def read(self, name: str) -> bytes:
        return self._stream if name == "workbook" else b""


def old_file(*records: tuple[int, bytes]) -> CompoundFile:
    return cast("CompoundFile", _OldFile(*records))


SHEET_BOF = (0x0809, struct.pack("<2H", 0x0600, 0x0010) + bytes(12))


def bound_sheet(place: int, hidden: int) -> tuple[int, bytes]:
    return 0x0085, struct.pack("<L4B", place, hidden, 0, 5, 0) + b"Blad1"


def test_an_old_file_tells_its_errors_and_hidden_parts() -> None:
    head = (0x0809, struct.pack("<2H", 0x0600, 0x0005) + bytes(12))
    size = 20 + 4 + 13 + 8 + 8
    found = inspect_biff(
        "oud.xls",
        old_file(
            head,
            bound_sheet(size, 1),
            (0x00E0, struct.pack("<2H", 0, 0)),
            (0x00E0, struct.pack("<2H", 0, 9)),
            SHEET_BOF,
            (0x007D, struct.pack("<5H", 2, 3, 0, 0, 1)),
            (0x0208, struct.pack("<6HL", 4, 0, 9, 0, 0, 0, 0x20)),
            (0x0203, struct.pack("<3Hd", 4, 0, 1, 0.5)),
            (0x0205, struct.pack("<3H2B", 4, 1, 0, 0x07, 1)),
            (0x0006, struct.pack("<3H8s", 5, 2, 0, b"\x02\x00\x2a\x00\x00\x00\xff\xff")),
            (0x00BD, struct.pack("<2H", 6, 0) + struct.pack("<HL", 0, 1) * 3 + struct.pack("<H", 2)),
            (0x01B6, bytes(18)),
            (0x003C, b"\x00Let op"),
        ),
    )
    sheet = found.sheets["Blad1"]
    assert (sheet.cells, sheet.last_row, sheet.last_column) == (6, 6, 2)
    assert {place: error.text for place, error in sheet.errors.items()} == {
        (4, 1): "#DEEL/0!",
        (5, 2): "#N/B",
    }
    assert (sheet.hidden_rows, sheet.hidden_columns, sheet.formats) == ({4}, {2, 3}, {(4, 0): "0%"})
    assert found.carries == ["macros", "pivot_caches", "hidden_sheets"]
    assert found.asides[0].rows == (("Let op",),)


def test_an_old_file_with_a_password_is_told_so() -> None:
    with pytest.raises(Refused, match="wachtwoord") as refusal:
        inspect_biff("oud.xls", old_file((0x0809, struct.pack("<2H", 0x0600, 5)), (0x002F, bytes(6))))
    assert refusal.value.problem.code == "encrypted"


ODS = (
    '<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" '
    'xmlns:calcext="c"><office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties '
    'table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>{}</office:spreadsheet>'
    "</office:body></office:document-content>"
)


def ods(zipped: Zip, tables: str) -> bytes:
    spaces = {"office", "table", "text", "style"}
    content = ODS.format(tables)
    for name, short in zip(sorted(spaces), ("o", "s", "t", "x"), strict=True):
        long = f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"
        content = content.replace(f'xmlns:{name}="{short}"', f'xmlns:{name}="{long}"')
    content = content.replace('"c"', '"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"')
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    return zipped({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})


def test_an_open_document_tells_its_errors_and_hidden_parts(zipped: Zip) -> None:
    table = (
        '<table:table table:name="Blad1"><table:table-column table:number-columns-repeated="2"/>'
        '<table:table-column table:visibility="collapse"/><table:table-row><table:table-cell '
        'office:value-type="string" table:number-columns-spanned="2"><text:p>Kop</text:p></table:table-cell>'
        '<table:covered-table-cell/></table:table-row><table:table-row table:visibility="filter">'
        '<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>'
        '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" '
        'calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell></table:table-row></table:table>'
        '<table:table table:name="Geheim" table:style-name="ta2"><table:table-row><table:table-cell '
        'office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell></table:table-row></table:table>'
    )
    workbook = read_content("Cijfers.ods", ods(zipped, table))
    first, second = workbook.sheets
    assert first.rows == (("Kop", None), (0.5, ErrorValue("#DEEL/0!")))
    assert (first.hidden_rows, first.hidden_columns, first.merged) == ({1}, {2}, (Range(0, 0, 0, 1),))
    assert first.formats == {(1, 0): "0%"}
    assert (second.rows, second.hidden, workbook.carries) == (((3,),), True, ("hidden_sheets",))


def test_a_few_bytes_of_open_document_cannot_stand_for_a_million_rows(zipped: Zip) -> None:
    table = (
        '<table:table table:name="Blad1"><table:table-row table:number-rows-repeated="1000000"><table:table-cell '
        'table:number-columns-repeated="1000" office:value-type="float" office:value="3"/></table:table-row></table:table>'
    )
    with pytest.raises(Refused) as refusal:
        read_content("Bom.ods", ods(zipped, table))
    assert refusal.value.problem.code == "too_large"


def test_a_long_text_is_refused_wherever_it_stands(parts: MakeParts, zipped: Zip) -> None:
    long = "x" * (limits.CELL_CHARACTERS + 1)
    cell = f'<row r="1"><c r="A1" t="inlineStr"><is><t>{long}</t></is></c></row>'
    for name, content in (("Lang.xlsx", zipped(parts(cell))), ("Lang.csv", f"a;{long}\n".encode())):
        with pytest.raises(Refused, match=r"32\.767") as refusal:
            read_content(name, content)
        assert refusal.value.problem.code == "too_large"
