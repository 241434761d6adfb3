"""Small Word documents with headings, paragraphs, bullets and tables, made without another library.

A page of text needs five parts in a zip; a library of six megabytes for that would not earn its place.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from xml.sax.saxutils import escape


class Style(StrEnum):
    """How a paragraph looks; the values are the names of the styles in the document."""

    TITLE = "Title"
    HEADING = "Heading1"
    BODY = "Normal"
    BULLET = "ListBullet"
    SMALL = "Caption"


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of one style; ``page`` begins a new page with it."""

    text: str
    style: Style = Style.BODY
    page: bool = False


@dataclass(frozen=True)
class TableRow:
    """A row of a table; a strong one is a heading or a sum."""

    cells: Sequence[str]
    strong: bool = False


@dataclass(frozen=True)
class Table:
    """A table as wide as the text; its first row comes back on every page.

    Attributes:
        widths: of the columns, as parts of their sum.
        rows: as many cells each as there are columns.
        numbers: columns whose text stands at the right.
    """

    widths: Sequence[int]
    rows: Sequence[TableRow]
    numbers: frozenset[int] = frozenset()


_MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATION: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_SHORT, _LONG, _MARGIN = 11906, 16838, 1417
"""Sides of an A4 page and what stays white around its text, in twentieths of a point."""
_IN_TABLE: Final = "TableText"
_AT_THE_RIGHT: Final = '<w:jc w:val="right"/>'
_STYLES: Final = (
    ("Normal", "Normal", "", '<w:sz w:val="22"/>'),
    ("Title", "Title", '<w:spacing w:after="60"/>', '<w:b/><w:sz w:val="36"/>'),
    (
        "Heading1",
        "heading 1",
        '<w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="0"/>',
        '<w:b/><w:sz w:val="26"/>',
    ),
    (
        "ListBullet",
        "List Bullet",
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="40"/>',
        '<w:sz w:val="22"/>',
    ),
    (_IN_TABLE, "Table Text", '<w:spacing w:before="30" w:after="30"/>', '<w:sz w:val="18"/>'),
    ("Caption", "caption", '<w:spacing w:after="120"/>', '<w:color w:val="46515F"/><w:sz w:val="18"/>'),
)
_FIRST_MOMENT: Final = (1980, 1, 1, 0, 0, 0)
"""The moment of all parts, so that the same page gives the same bytes."""


def word_document(
    title: str, organisation: str, blocks: Sequence[Paragraph | Table], *, landscape: bool = False
) -> bytes:
    """Return a Word document.

    Args:
        title: stands in its properties.
        organisation: stands there as the author; never a person.
        blocks: its text, in order.
        landscape: whether the page lies on its side.
    """
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            ("officeDocument", f"{_RELATION}/officeDocument", "word/document.xml"),
            ("core", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _properties(title, organisation),
        "word/_rels/document.xml.rels": _relations(
            ("styles", f"{_RELATION}/styles", "styles.xml"),
            ("numbering", f"{_RELATION}/numbering", "numbering.xml"),
        ),
        "word/document.xml": _document(blocks, landscape=landscape),
        "word/styles.xml": _style_sheet(),
        "word/numbering.xml": _numbering(),
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _FIRST_MOMENT), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>'
        for name, kind in (
            ("word/document.xml", f"{_TYPE}.document.main+xml"),
            ("word/styles.xml", f"{_TYPE}.styles+xml"),
            ("word/numbering.xml", f"{_TYPE}.numbering+xml"),
            ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        )
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{overrides}</Types>"
    )


def _relations(*parts: tuple[str, str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>' for key, kind, target in parts
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def _properties(title: str, organisation: str) -> str:
    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    dublin = "http://purl.org/dc/elements/1.1/"
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{core}" xmlns:dc="{dublin}"><dc:title>{_text(title)}</dc:title>'
        f"<dc:creator>{_text(organisation)}</dc:creator><dc:language>nl-NL</dc:language></cp:coreProperties>"
    )


def _document(blocks: Sequence[Paragraph | Table], *, landscape: bool) -> str:
    width, height = (_LONG, _SHORT) if landscape else (_SHORT, _LONG)
    body = "".join(
        _paragraph(each) if isinstance(each, Paragraph) else _table(each, width - 2 * _MARGIN)
        for each in blocks
    )
    if blocks and isinstance(blocks[-1], Table):
        body += "<w:p/>"  # a word processor wants a paragraph below the last table
    turned = ' w:orient="landscape"' if landscape else ""
    sides = " ".join(f'w:{side}="{_MARGIN}"' for side in ("top", "right", "bottom", "left"))
    page = f'<w:sectPr><w:pgSz w:w="{width}" w:h="{height}"{turned}/><w:pgMar {sides}/></w:sectPr>'
    return f'{_HEAD}<w:document xmlns:w="{_MAIN}"><w:body>{body}{page}</w:body></w:document>'


def _paragraph(each: Paragraph) -> str:
    new_page = "<w:pageBreakBefore/>" if each.page else ""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{each.style}"/>{new_page}</w:pPr>'
        f'<w:r><w:t xml:space="preserve">{_text(each.text)}</w:t></w:r></w:p>'
    )


def _table(table: Table, room: int) -> str:
    """Return a table with lines between its rows, in a width in twentieths of a point."""
    widths = [room * part // sum(table.widths) for part in table.widths]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rows = "".join(_row(table, place, widths) for place in range(len(table.rows)))
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="C8CED6"/>'
        for side in ("top", "bottom", "insideH")
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{lines}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
    )


def _row(table: Table, place: int, widths: Sequence[int]) -> str:
    row = table.rows[place]
    again = "<w:cantSplit/>" if place else "<w:cantSplit/><w:tblHeader/>"
    letters = "<w:b/>" if row.strong else ""
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="{_IN_TABLE}"/>'
        f"{_AT_THE_RIGHT if column in table.numbers else ''}</w:pPr>"
        f'<w:r><w:rPr>{letters}</w:rPr><w:t xml:space="preserve">{_text(text)}</w:t></w:r></w:p></w:tc>'
        for column, (text, width) in enumerate(zip(row.cells, widths, strict=True))
    )
    return f"<w:tr><w:trPr>{again}</w:trPr>{cells}</w:tr>"


def _style_sheet() -> str:
    defaults = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>'
        '<w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>'
    )
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"{" w:default=" + chr(34) + "1" + chr(34) if key == "Normal" else ""}>'
        f'<w:name w:val="{name}"/><w:pPr>{layout}</w:pPr><w:rPr>{letters}</w:rPr></w:style>'
        for key, name, layout, letters in _STYLES
    )
    return f'{_HEAD}<w:styles xmlns:w="{_MAIN}">{defaults}{styles}</w:styles>'


def _numbering() -> str:
    level = (
        '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl>'
    )
    return (
        f'{_HEAD}<w:numbering xmlns:w="{_MAIN}"><w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def _text(text: str) -> str:
    """Return text for XML; signs that no XML may hold are left out."""
    return escape("".join(sign for sign in text if sign >= " " or sign in "\t\n"))
