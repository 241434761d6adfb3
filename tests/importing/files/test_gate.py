"""Every file is told by its content, measured, and let through or refused with a sentence (S1, S5, S6, S7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.gate import admit, check
from rvs_desktop.importing.files.gate_findings import FileKind
from rvs_desktop.importing.files.package import Package
from rvs_desktop.importing.files.readers import read_content
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.sheet_parse import parse_sheet
from rvs_desktop.importing.files.sheet_scan import scan_sheet

Parts = dict[str, str | bytes]
MakeParts = Callable[..., Parts]
Zip = Callable[[Mapping[str, str | bytes]], bytes]
ROW = '<row r="1"><c r="A1"><v>7</v></c></row>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def refused(name: str, content: bytes) -> str:
    with pytest.raises(Refused) as refusal:
        read_content(name, content)
    problem = refusal.value.problem
    assert problem.severity == "refusal"
    # What, where and what to do now: two sentences at least, and the name of the file in the first.
    assert name in problem.message
    assert problem.message.count(". ") >= 1
    return problem.code


@pytest.mark.parametrize(
    ("head", "word"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n\x1a\n0000", "afbeelding"),
        (b"\xff\xd8\xff\xe0....", "afbeelding"),
        (b"{\\rtf1\\ansi tekst}", "tekstdocument"),
        (b"Rar!\x1a\x07\x00....", "ingepakt"),
        (b"7z\xbc\xaf'\x1c....", "ingepakt"),
        (b"\x1f\x8b\x08\x00....", "ingepakt"),
        (b"SQLite format 3\x00....", "database"),
        (b"MZ\x90\x00\x03\x00....", "programma"),
        (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', "XML"),
        (b'{"cijfers": [1, 2, 3]}', "JSON"),
        (bytes(range(256)) * 4, "geen tekst"),
    ],
)
def test_a_file_that_is_no_table_is_told_what_it_is(head: bytes, word: str) -> None:
    with pytest.raises(Refused, match=word) as refusal:
        admit("Cijfers.xlsx", head)
    assert refusal.value.problem.code == "wrong_format"


def test_a_zip_that_is_no_workbook_is_told_what_it_is(zipped: Zip) -> None:
    for inside, word in (
        ({"word/document.xml": "<document/>"}, "tekstdocument"),
        ({"ppt/presentation.xml": "<p/>"}, "presentatie"),
        ({"Index/Document.iwa": "x"}, "Numbers"),
        ({"foto.jpg": "x", "brief.txt": "y"}, "zip"),
    ):
        with pytest.raises(Refused, match=word) as refusal:
            admit("Bijlage.xlsx", zipped(inside))
        assert refusal.value.problem.code == "wrong_format"


def test_a_workbook_is_known_whatever_its_name(parts: MakeParts, zipped: Zip, tmp_path: Path) -> None:
    for name in ("Cijfers.xls", "Cijfers.csv", "Cijfers", "Cijfers.pdf"):
        path = tmp_path / name
        path.write_bytes(zipped(parts(ROW)))
        assert check(path) is FileKind.XLSX


def test_text_is_known_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "Cijfers.xlsx"
    path.write_text("Gemeente;Aantal\nSoest;3\n", encoding="utf-8")
    assert check(path) is FileKind.TEXT


def test_a_file_that_is_gone_or_too_large_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Refused, match="staat") as gone:
        check(tmp_path / "weg.xlsx")
    assert gone.value.problem.code == "unreadable"
    monkeypatch.setattr(limits, "FILE_BYTES", 100)
    (tmp_path / "groot.csv").write_text("x;y\n" * 50, encoding="utf-8")
    with pytest.raises(Refused, match="20 MB") as large:
        check(tmp_path / "groot.csv")
    assert large.value.problem.code == "too_large"


@pytest.mark.parametrize("content", [b"", b"\n \n", b"\x00" * 4096])
def test_a_file_with_nothing_in_it_is_empty(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "leeg.xlsx").write_bytes(content)
    with pytest.raises(Refused) as refusal:
        check(tmp_path / "leeg.xlsx")
    assert refusal.value.problem.code == "empty_file"


def test_a_workbook_without_a_cell_is_empty_and_never_imported_as_nothing(
    parts: MakeParts, zipped: Zip
) -> None:
    assert refused("Leeg.xlsx", zipped(parts("", ""))) == "empty_file"
    assert refused("Leeg.csv", b";;\n;;\n") == "empty_file"


def test_the_workbook_part_is_found_wherever_it_is(parts: MakeParts, zipped: Zip) -> None:
    # S7: programs write other folders, other case and back-slashes; all are in real files.
    moved: Parts = {
        name.replace("xl/", "Map\\").replace("/", "\\") if name.startswith("xl/") else name: content
        for name, content in parts(ROW).items()
    }
    moved["_rels/.rels"] = str(moved["_rels/.rels"]).replace("xl/workbook.xml", "/MAP/Workbook.xml")
    assert list(admit("Elders.xlsx", zipped(moved)).findings.sheets) == ["Blad1"]


def test_a_workbook_may_use_prefixes(zipped: Zip, parts: MakeParts) -> None:
    made = parts(ROW)
    made["xl/worksheets/sheet1.xml"] = (
        f'<?xml version="1.0"?><x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1">'
        '<x:c r="A1" t="e"><x:v>#N/A</x:v></x:c><x:c r="B1"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    )
    sheet = admit("Voorvoegsel.xlsx", zipped(made)).findings.sheets["Blad1"]
    assert (sheet.cells, [error.text for error in sheet.errors.values()]) == (2, ["#N/B"])


def test_a_workbook_in_utf_16_is_looked_through_as_well(zipped: Zip, parts: MakeParts) -> None:
    made = parts(ROW)
    made["xl/worksheets/sheet1.xml"] = (
        str(made["xl/worksheets/sheet1.xml"]).replace("UTF-8", "UTF-16").encode("utf-16")
    )
    assert admit("Breed.xlsx", zipped(made)).findings.sheets["Blad1"].cells == 1
    made["xl/worksheets/sheet1.xml"] = (
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'.encode("utf-16")
    )
    assert refused("Breed.xlsx", zipped(made)) == "unreadable"


def test_another_encoding_is_refused_because_it_hides_markup(zipped: Zip, parts: MakeParts) -> None:
    made = parts(ROW)
    made["xl/worksheets/sheet1.xml"] = '<?xml version="1.0" encoding="UTF-7"?><worksheet/>'
    assert refused("Codering.xlsx", zipped(made)) == "unreadable"


def test_what_a_workbook_carries_is_named(zipped: Zip, parts: MakeParts) -> None:
    # S5: a labelled set of all kinds.
    made = parts(ROW, ROW, states={2: "veryHidden"})
    made |= {
        "xl/vbaProject.bin": b"x",
        "xl/externalLinks/externalLink1.xml": "<externalLink/>",
        "xl/comments1.xml": f'<comments xmlns="{MAIN}"><comment><text><t>Even bellen</t></text></comment></comments>',
        "xl/pivotCache/pivotCacheDefinition1.xml": (
            '<pivotCacheDefinition><cacheFields><cacheField name="Gemeente"><sharedItems><s v="Soest"/>'
            "</sharedItems></cacheField></cacheFields></pivotCacheDefinition>"
        ),
        "xl/connections.xml": "<connections/>",
        "xl/embeddings/oleObject1.bin": b"x",
    }
    found = admit("Alles.xlsm", zipped(made)).findings
    assert set(found.carries) == {
        "macros",
        "external_links",
        "comments",
        "pivot_caches",
        "connections",
        "embedded_objects",
        "hidden_sheets",
    }
    assert [grid.rows for grid in found.asides] == [(("Even bellen",),), (("Gemeente",), ("Soest",))]
    assert admit("Niets.xlsx", zipped(parts(ROW))).findings.carries == []


@pytest.mark.parametrize(
    ("limit", "value"),
    [
        ("PARTS", 4),
        ("PART_BYTES", 100),
        ("TOTAL_BYTES", 1000),
        ("SHEETS", 1),
        ("CELLS", 1),
        ("ROWS", 1),
        ("COLUMNS", 1),
        ("BOX_CELLS", 3),
    ],
)
def test_each_limit_refuses_with_a_sentence(
    limit: str, value: int, monkeypatch: pytest.MonkeyPatch, parts: MakeParts, zipped: Zip
) -> None:
    content = zipped(parts(ROW + '<row r="2"><c r="B2"><v>1</v></c></row>', ROW))
    read_content("Klein.xlsx", content)
    monkeypatch.setattr(limits, limit, value)
    assert refused("Groot.xlsx", content) == "too_large"


def test_empty_formatted_cells_do_not_count_as_a_table(parts: MakeParts, zipped: Zip) -> None:
    # S7: whole columns with a colour reach to row 1,048,576 in real files.
    far = ROW + '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    assert admit("Kleur.xlsx", zipped(parts(far))).findings.sheets["Blad1"].cells == 1


def cells(draw: st.DrawFn, row: int) -> Iterator[str]:
    columns = draw(st.lists(st.sampled_from("ABCDEZ"), unique=True, max_size=4).map(sorted))
    for column in columns:
        ref = f'r="{column}{row}"'
        yield draw(
            st.sampled_from(
                [
                    f"<c {ref}><v>12</v></c>",
                    f'<c {ref} s="1"><v>0.5</v></c>',
                    f'<c {ref} s="1"/>',
                    f'<c {ref} t="s"><v>0</v></c>',
                    f'<c {ref} t="inlineStr"><is><t>tekst &lt; 5</t></is></c>',
                    f'<c {ref} t="e"><v>#DIV/0!</v></c>',
                    f'<c {ref} t="e"><f>1/0</f><v>#N/A</v></c>',
                    f"<c {ref}><f>A1&gt;2</f><v>3</v></c>",
                    f"<c {ref}><f>A1*2</f><v>0</v></c>",
                    f"<c {ref}><f>A1*2</f></c>",
                    f"<c {ref}><f>A1*2</f><v/></c>",
                    f"<c {ref}><f>A1*2</f><v></v></c>",
                    f'<c {ref} t="str"><f>A1</f><v></v></c>',
                    f'<c {ref} s="1" t="str"><f t="shared" si="0"/><v>a</v></c>',
                    f'<c s="1" {ref}><v>4</v></c>',
                    f'<c {ref} s="1" t="n"><f>A1</f><v>0</v></c>',
                    f'<c {ref} t="b"><f>A1</f><v>0</v></c>',
                    "<c><v>5</v></c>",
                    f"<c {ref}><!-- x --><v>6</v></c>",
                ]
            )
        )


@st.composite
def sheets(draw: st.DrawFn) -> bytes:
    rows = draw(st.lists(st.integers(1, 40), unique=True, max_size=5).map(sorted))
    body = "".join(
        f'<row r="{row}"{draw(st.sampled_from(["", chr(32) + "hidden=" + chr(34) + "1" + chr(34), " ht=" + chr(34) + "9" + chr(34)]))}>'
        f"{''.join(cells(draw, row))}</row>"
        for row in rows
    )
    head = draw(st.sampled_from(["", '<cols><col min="2" max="3" hidden="1"/></cols>']))
    tail = draw(st.sampled_from(["", '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>']))
    data = (
        f"<sheetData>{body}</sheetData>"
        if body
        else draw(st.sampled_from(["<sheetData/>", "<sheetData></sheetData>"]))
    )
    return f'<worksheet xmlns="{MAIN}">{head}{data}{tail}</worksheet>'.encode()


@given(sheets(), st.integers(1, 400))
def test_the_quick_look_at_a_sheet_sees_what_the_parser_sees(xml: bytes, size: int) -> None:
    styles = {1: "0%"}

    def content() -> Iterator[bytes]:
        return (xml[start : start + size] for start in range(0, len(xml), size))

    quick = scan_sheet("x.xlsx", b"", styles, content)
    exact = parse_sheet("x.xlsx", content(), styles)
    # The size of the table may be told larger: empty formatted cells at the edge count in the quick look.
    assert quick.last_row >= exact.last_row
    assert quick.last_column >= exact.last_column
    quick.last_row, quick.last_column = exact.last_row, exact.last_column
    assert quick == exact


def test_parts_are_read_with_their_checksum(parts: MakeParts, zipped: Zip) -> None:
    package = Package("x.xlsx", zipped(parts(ROW)))
    assert b"sheetData" in b"".join(package.stream("XL/Worksheets/sheet1.xml"))
    with pytest.raises(Refused):
        list(package.stream("xl/absent.xml"))
