"""Reading a file into a workbook of typed cells, whichever reader that takes."""

from __future__ import annotations

from pathlib import Path

from rvs_desktop.importing.files.gate import Admitted, admit, load
from rvs_desktop.importing.files.gate_findings import FileKind
from rvs_desktop.importing.files.read_calamine import ReaderFailedError, read_calamine
from rvs_desktop.importing.files.read_csv import read_csv
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.workbook import Workbook
from rvs_desktop.importing.files.xml_guard import refuse_damaged


def read_workbook(path: Path) -> Workbook:
    """Read a file, told by its content and not by its name; it is closed again when this returns.

    Raises:
        Refused: if it cannot or may not be read, or holds no cell at all.
    """
    return read_content(path.name, load(path))


def read_content(name: str, content: bytes) -> Workbook:
    """Read a file of which the bytes are already there.

    Args:
        name: file name, for the answer and for sentences.
        content: the whole file.

    Raises:
        Refused: if it cannot or may not be read, or holds no cell at all.
    """
    workbook = _read(name, content, admit(name, content))
    if not any(_has_content(sheet.rows) or sheet.unresolved for sheet in workbook.sheets):
        raise Refused(
            "empty_file",
            f"Het bestand {name} is leeg: op geen enkel werkblad staat iets. "
            "Vraag de afzender of dit het goede bestand is.",
        )
    return workbook


def _has_content(rows: tuple[tuple[object, ...], ...]) -> bool:
    return any(value is not None for row in rows for value in row)


def _read(name: str, content: bytes, admitted: Admitted) -> Workbook:
    """Choose the reader; the second one has its turn where the first fails."""
    if admitted.kind is FileKind.TEXT:
        return read_csv(name, admitted.text)
    if admitted.kind is FileKind.HTML:
        from rvs_desktop.importing.files.read_html import read_html

        return read_html(name, admitted.text)
    try:
        return read_calamine(name, content, admitted.findings)
    except ReaderFailedError as first:
        if admitted.kind is not FileKind.XLSX:
            raise refuse_damaged(name) from first
    from rvs_desktop.importing.files.read_openpyxl import read_openpyxl

    try:
        return read_openpyxl(name, content, admitted.findings)
    except ReaderFailedError as second:
        raise refuse_damaged(name) from second
