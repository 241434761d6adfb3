"""Files made to do harm or badly damaged: refused with a sentence, and never a changed figure (S1, S2, S3, S5)."""

from __future__ import annotations

import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.compound import CompoundFile
from rvs_desktop.importing.files.readers import read_content
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.persons.personal_data import find_personal_data

Parts = dict[str, str | bytes]
MakeParts = Callable[..., Parts]
Zip = Callable[[Mapping[str, str | bytes]], bytes]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet1.xml"
ROW = '<row r="1"><c r="A1"><v>7</v></c></row>'
ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha" * 50}">' for n in range(9))


def code(content: bytes, name: str = "Kwaad.xlsx") -> str:
    with pytest.raises(Refused) as refusal:
        read_content(name, content)
    assert name in refusal.value.problem.message
    return refusal.value.problem.code


def cells(count: int) -> str:
    """As many filled cells as asked, twelve to a row."""
    rows = range(1, count // 12 + 2)
    return "".join(
        f'<row r="{row}">'
        + "".join(f'<c r="{letter}{row}"><v>1</v></c>' for letter in "ABCDEFGHIJKL")
        + "</row>"
        for row in rows
    )


def strings(count: str, body: str) -> str:
    return f'<?xml version="1.0"?><sst xmlns="{MAIN}" count="{count}" uniqueCount="{count}">{body}</sst>'


HOSTILE_PARTS: dict[str, tuple[str, Callable[[], Parts]]] = {
    "part that unpacks to 60 MB": ("too_large", lambda: {SHEET: b"<worksheet>" + b" " * 60_000_000}),
    "part of more than 100 MB": ("too_large", lambda: {SHEET: bytes(101 * 1024 * 1024)}),
    "many parts": ("too_large", lambda: {f"xl/media/{n}.png": "x" for n in range(limits.PARTS + 1)}),
    "10,000 sheets": (
        "too_large",
        lambda: {
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}"><sheets>'
            + "".join(f'<sheet name="b{n}" sheetId="{n}"/>' for n in range(10_000))
            + "</sheets></workbook>"
        },
    ),
    "a million strings said": ("too_large", lambda: {"xl/sharedStrings.xml": strings("900000000", "<si/>")}),
    "more strings than said": (
        "too_large",
        lambda: {"xl/sharedStrings.xml": strings("1", "<si><t>a</t></si>" * (limits.STRINGS + 1))},
    ),
    "text of 33 million characters": (
        "too_large",
        lambda: {
            "xl/sharedStrings.xml": strings(
                "1", f"<si><t>{random.Random(1).randbytes(2_000_000).hex()}</t></si>"
            )
        },
    ),
    "cell in the far corner": (
        "too_large",
        lambda: {
            SHEET: f'<worksheet xmlns="{MAIN}"><sheetData>{ROW}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
            "</sheetData></worksheet>"
        },
    ),
    "row that lies about its place": (
        "too_large",
        lambda: {
            SHEET: f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="XFD1048576"><v>1</v></c></row>'
            "</sheetData></worksheet>"
        },
    ),
    "nested entities": (
        "unreadable",
        lambda: {SHEET: f'<?xml version="1.0"?><!DOCTYPE w [{ENTITIES}]><worksheet>&e8;</worksheet>'},
    ),
    "external entity": (
        "unreadable",
        lambda: {
            "xl/sharedStrings.xml": '<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
            + strings("1", "<si><t>&x;</t></si>")
        },
    ),
    "document type beside the data": (
        "unreadable",
        lambda: {"docProps/app.xml": "<!DOCTYPE a><Properties/>"},
    ),
    "document type behind two megabytes": (
        "unreadable",
        lambda: {
            "xl/theme/theme1.xml": b"<!--"
            + random.Random(2).randbytes(1_000_000).hex().encode()
            + b"--><!DOCTYPE a><a/>"
        },
    ),
    "100,000 nested tags": (
        "unreadable",
        lambda: {SHEET: b"<worksheet>" + b"<a>" * 40_000 + b"</a>" * 40_000},
    ),
    "nested tags in the workbook": ("unreadable", lambda: {"xl/workbook.xml": "<a>" * 70 + "</a>" * 70}),
    "name that climbs out": ("unreadable", lambda: {"../../evil.xml": "<a/>"}),
    "name that climbs out with back-slashes": ("unreadable", lambda: {"xl\\..\\..\\evil.xml": "<a/>"}),
    "name on a drive": ("unreadable", lambda: {"C:/evil.xml": "<a/>"}),
    "name in other case": ("unreadable", lambda: {"XL/Workbook.xml": "<workbook/>"}),
    "no workbook part": ("wrong_format", dict),
}


@pytest.mark.parametrize("kind", HOSTILE_PARTS)
def test_a_hostile_workbook_is_refused(kind: str, parts: MakeParts, zipped: Zip) -> None:
    expected, extra = HOSTILE_PARTS[kind]
    made = parts(ROW) | extra() if kind != "no workbook part" else {"xl/worksheets/sheet1.xml": "<a/>"}
    assert code(zipped(made)) == expected


def test_ten_million_cells_are_refused_before_they_are_read(
    parts: MakeParts, zipped: Zip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "CELLS", 20_000)
    assert code(zipped(parts(cells(30_000)))) == "too_large"


def directory(content: bytes) -> Iterator[int]:
    """Places of the entries in the directory of a zip."""
    place = content.find(b"PK\x01\x02")
    while place >= 0:
        yield place
        place = content.find(b"PK\x01\x02", place + 4)


@pytest.mark.parametrize(("field", "value"), [(24, 5), (20, 5), (16, 12345), (42, 0), (24, 2_000_000)])
def test_a_directory_that_lies_is_refused(field: int, value: int, parts: MakeParts, zipped: Zip) -> None:
    # Sizes, checksum and place of every part in turn, as the directory at the end of the zip tells them.
    content = zipped(parts(ROW))
    for place in list(directory(content))[1:]:
        lying = bytearray(content)
        struct.pack_into("<L", lying, place + field, value)
        assert code(bytes(lying)) in {"unreadable", "too_large"}


def test_a_directory_that_counts_wrong_is_refused(parts: MakeParts, zipped: Zip) -> None:
    content = zipped(parts(ROW))
    end = content.rfind(b"PK\x05\x06")
    for count in (0, 2, 9):
        lying = bytearray(content)
        struct.pack_into("<2H", lying, end + 8, count, count)
        assert code(bytes(lying)) in {"unreadable", "wrong_format"}


def test_two_parts_of_one_name_are_refused(parts: MakeParts) -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, content in parts(ROW).items():
            package.writestr(name, content)
        with pytest.warns(UserWarning, match="Duplicate"):
            package.writestr(SHEET, ROW)
    assert code(buffer.getvalue()) == "unreadable"


def test_a_zip_with_a_password_is_told_so(parts: MakeParts, zipped: Zip) -> None:
    content = bytearray(zipped(parts(ROW)))
    for place in list(directory(bytes(content))):
        content[place + 8] |= 1
    assert code(bytes(content)) == "encrypted"


@pytest.fixture
def real(shared: Path) -> bytes:
    path = shared / "fixtures/import/03-months-wide/Burgernet jaaroverzicht.xlsx"
    return path.read_bytes()


def test_a_truncated_workbook_is_refused_at_any_length(real: bytes) -> None:
    for length in random.Random(3).sample(range(30, len(real) - 1), 60):
        assert code(real[:length]) in {"unreadable", "wrong_format"}


def test_damage_in_the_packed_sheet_never_changes_a_figure(real: bytes) -> None:
    # S3: bits anywhere in the packed bytes of the parts that hold figures.
    sound = read_content("Cijfers.xlsx", real).sheets
    chance = random.Random(4)
    with zipfile.ZipFile(BytesIO(real)) as package:
        spans = [
            (part.header_offset + 30 + len(part.filename), part.compress_size)
            for part in package.infolist()
            if part.filename.endswith(("sheet1.xml", "sharedStrings.xml"))
        ]
    refusals = 0
    for _ in range(300):
        start, length = chance.choice(spans)
        damaged = bytearray(real)
        damaged[start + chance.randrange(length)] ^= 1 << chance.randrange(8)
        try:
            assert read_content("Cijfers.xlsx", bytes(damaged)).sheets == sound
        except Refused:
            refusals += 1
    assert refusals == 300


@pytest.mark.parametrize(
    "name",
    [
        "03-months-wide/Burgernet jaaroverzicht.xlsx",
        "04-month-dates-xls/Overzicht halfjaar.xls",
        "26-half-years-ods/Instroom PGA halfjaren.ods",
        "35-binary-workbook/Verward gedrag 2018.xlsb",
        "44-combination/Burgernet in cijfers overzicht.csv",
    ],
)
def test_a_mutated_file_is_read_or_refused_and_nothing_else(shared: Path, name: str) -> None:
    # S2: no exception but the refusal may come out; a death of the reader is the worker's to bear.
    content = (shared / "fixtures/import" / name).read_bytes()
    chance = random.Random(name)
    for _ in range(40):
        mutated = bytearray(content)
        for _ in range(chance.choice((1, 3, 30))):
            mutated[chance.randrange(len(mutated))] = chance.randrange(256)
        with suppress(Refused):
            assert read_content(Path(name).name, bytes(mutated)).sheets


def test_a_chain_that_bites_its_tail_ends(shared: Path) -> None:
    content = bytearray((shared / "fixtures/import/04-month-dates-xls/Overzicht halfjaar.xls").read_bytes())
    (table,) = struct.unpack_from("<L", content, 76)
    (directory_start,) = struct.unpack_from("<L", content, 48)
    struct.pack_into("<L", content, (table + 1) * 512 + 4 * directory_start, directory_start)
    with pytest.raises(Refused):
        CompoundFile("Lus.xls", bytes(content))


def test_stored_and_wide_zips_are_read_too(parts: MakeParts) -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as package:
        for name, content in parts(ROW).items():
            with package.open(name, "w", force_zip64=True) as part:
                part.write(content.encode() if isinstance(content, str) else content)
    assert read_content("Groot.xlsx", buffer.getvalue()).sheets[0].rows == ((7,),)


def test_bytes_behind_the_packed_data_are_no_data(parts: MakeParts, zipped: Zip) -> None:
    # A part whose packed stream ends early and goes on with rubbish.
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(b"x") + packer.flush()
    content = zipped(parts(ROW))
    assert packed not in content
    place = next(directory(content))
    lying = bytearray(content)
    (size,) = struct.unpack_from("<L", lying, place + 24)
    struct.pack_into("<L", lying, place + 24, size - 1)
    assert code(bytes(lying)) in {"unreadable", "empty_file", "wrong_format"}


@pytest.mark.timeout(20)
def test_no_text_makes_a_search_run_wild(parts: MakeParts, zipped: Zip) -> None:
    # Each of these made an ordinary pattern take minutes.
    tags = f'<worksheet xmlns="{MAIN}"><sheetData><row r="1">' + '<c r="A1" t="e" s="1"' * 40_000
    assert code(zipped(parts(ROW) | {SHEET: tags})) == "unreadable"
    assert code(b"<!---->" * 5_000 + b"<", "Pagina.xls") in {"wrong_format", "too_large"}
    words: Parts = {
        SHEET: f'<worksheet xmlns="{MAIN}"><sheetData>'
        + "".join(
            f'<row r="{row}"><c r="A{row}" t="inlineStr"><is><t>{"Straatnaam" * 3000}{row}</t></is></c></row>'
            for row in range(1, 30)
        )
        + "</sheetData></worksheet>"
    }
    assert find_personal_data(read_content("Lang.xlsx", zipped(parts(ROW) | words)).sheets[0]) == []
