"""The reader of text files: any of the delimiters and encodings that Dutch offices export."""

from __future__ import annotations

import csv
import io

from rvs_desktop.importing.workbook import Grid, Workbook


def decode(content: bytes) -> str:
    """Return the text of a file in UTF-8, UTF-16 (with a byte order mark) or else Windows-1252."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def read_csv(name: str, content: bytes) -> Workbook:
    """Read a text table; every cell stays text, the empty ones become None."""
    text = decode(content)
    head = text[:20_000]
    delimiter = max(";,\t", key=head.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows = tuple(tuple(value if value.strip() else None for value in line) for line in lines)
    return Workbook(name=name, sheets=(Grid(name=name.rsplit(".", 1)[0], rows=rows),), reader="csv")
