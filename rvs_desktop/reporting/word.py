"""Small Word documents with headings, paragraphs and bullets, made without another library.

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


_MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATION: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
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
    ("Caption", "caption", '<w:spacing w:after="120"/>', '<w:color w:val="46515F"/><w:sz w:val="18"/>'),
)
_FIRST_MOMENT: Final = (1980, 1, 1, 0, 0, 0)
"""The moment of all parts, so that the same page gives the same bytes."""


def word_document(title: str, organisation: str, paragraphs: Sequence[Paragraph]) -> bytes:
    """Return a Word document.

    Args:
        title: stands in its properties.
        organisation: stands there as the author; never a person.
        paragraphs: its text, in order.
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
        "word/document.xml": _document(paragraphs),
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


def _document(paragraphs: Sequence[Paragraph]) -> str:
    body = "".join(_paragraph(each) for each in paragraphs)
    page = (
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"/></w:sectPr>'
    )
    return f'{_HEAD}<w:document xmlns:w="{_MAIN}"><w:body>{body}{page}</w:body></w:document>'


def _paragraph(each: Paragraph) -> str:
    new_page = "<w:pageBreakBefore/>" if each.page else ""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{each.style}"/>{new_page}</w:pPr>'
        f'<w:r><w:t xml:space="preserve">{_text(each.text)}</w:t></w:r></w:p>'
    )


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
