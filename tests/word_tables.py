"""Reading the tables of a Word document back, as a word processor shows them."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree as ET

_NAMES = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}


def word_tables(content: bytes) -> list[list[list[str]]]:
    """Return the text of every cell, by table and row."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        document = ET.fromstring(parts.read("word/document.xml"))
    return [
        [
            ["".join(cell.itertext()).replace("\u202f", " ") for cell in row.iterfind("w:tc", _NAMES)]
            for row in table.iterfind("w:tr", _NAMES)
        ]
        for table in document.iter(f"{{{_NAMES['w']}}}tbl")
    ]
