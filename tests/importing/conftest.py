"""Workbooks made part by part, so that a test can say exactly what is wrong with them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

import pytest

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

Parts = dict[str, str | bytes]


def _worksheet(rows: str, before: str = "", after: str = "") -> str:
    return f'{XML}<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def _parts(*sheets: str, states: Mapping[int, str] | None = None) -> Parts:
    found: Parts = {
        f"xl/worksheets/sheet{n}.xml": sheet if sheet.startswith("<?xml") else _worksheet(sheet)
        for n, sheet in enumerate(sheets, 1)
    }
    numbers = range(1, len(sheets) + 1)
    state = {n: f' state="{word}"' for n, word in (states or {}).items()}
    tabs = "".join(f'<sheet name="Blad{n}" sheetId="{n}"{state.get(n, "")} r:id="rId{n}"/>' for n in numbers)
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in numbers
    )
    types = "".join(f'<Override PartName="/{name}" ContentType="{KIND}.worksheet+xml"/>' for name in found)
    return {
        "[Content_Types].xml": (
            f'{XML}<Types xmlns="{CONTENT}"><Default Extension="xml" ContentType="application/xml"/><Default '
            'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/>{types}</Types>'
        ),
        "_rels/.rels": (
            f'{XML}<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>'
        ),
        "xl/workbook.xml": (
            f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{tabs}</sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": f'{XML}<Relationships xmlns="{RELATIONS}">{links}</Relationships>',
        **found,
    }


def _zipped(parts: Mapping[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return buffer.getvalue()


@pytest.fixture
def worksheet() -> Callable[..., str]:
    """Make the part of a sheet from the XML of its rows, and of what stands before and after them."""
    return _worksheet


@pytest.fixture
def parts() -> Callable[..., Parts]:
    """Make the parts of a workbook from sheets: whole parts, or the XML of their rows only."""
    return _parts


@pytest.fixture
def zipped() -> Callable[[Mapping[str, str | bytes]], bytes]:
    """Pack parts into the bytes of a file."""
    return _zipped
