"""What a file is, by its first bytes and its parts, and what to say about the kinds that hold no table."""

from __future__ import annotations

import re
from typing import Final

from rvs_desktop.importing.files.compound import SIGNATURE, CompoundFile
from rvs_desktop.importing.files.gate_findings import FileKind
from rvs_desktop.importing.files.package import Package, refuse_encrypted
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.xml_guard import refuse_damaged

ZIP_SIGNATURE: Final = b"PK\x03\x04"
_AS_WORKBOOK: Final = "Vraag de afzender om de cijfers als Excel- of CSV-bestand."
_SAVE_AGAIN: Final = "Open het in Excel en sla het op als Excel-werkmap (.xlsx), en lees dat bestand in."
_OTHER: Final = (
    (b"%PDF", "een PDF-document", _AS_WORKBOOK),
    (b"{\\rtf", "een tekstdocument", _AS_WORKBOOK),
    (b"\x89PNG", "een afbeelding", _AS_WORKBOOK),
    (b"\xff\xd8\xff", "een afbeelding", _AS_WORKBOOK),
    (b"GIF8", "een afbeelding", _AS_WORKBOOK),
    (b"SQLite format 3\0", "een database", "Een RVS-bestand opent u met Bestand > Openen."),
    (b"PK\x05\x06", "een leeg zipbestand", _AS_WORKBOOK),
    (b"7z\xbc\xaf", "een ingepakt bestand", "Pak het eerst uit en lees de werkmap zelf in."),
    (b"Rar!", "een ingepakt bestand", "Pak het eerst uit en lees de werkmap zelf in."),
    (b"\x1f\x8b", "een ingepakt bestand", "Pak het eerst uit en lees de werkmap zelf in."),
    (b"MIME-Version", "een opgeslagen webpagina", _SAVE_AGAIN),
    (b"MZ", "een programma", _AS_WORKBOOK),
    (b"\x7fELF", "een programma", _AS_WORKBOOK),
    (b"PAR1", "een gegevensbestand dat dit programma niet kent", _AS_WORKBOOK),
)
_BARE_BIFF: Final = re.compile(rb"\x09[\x00\x02\x04\x08][\x04-\x10]\x00")
_MARKUP: Final = re.compile(
    r"(?>\s*(?:<\?xml[^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*)*)<(?:!doctype html|html|table|head|body|meta|div|style)\b",
    re.IGNORECASE,
)


def refuse_wrong_format(name: str, what: str, advice: str) -> Refused:
    """Return the refusal of a file that is no workbook at all."""
    return Refused("wrong_format", f"Het bestand {name} is {what} en geen werkmap. {advice}")


def sniff_zip(package: Package) -> FileKind:
    """Tell which workbook a zip holds.

    Raises:
        Refused: if it holds none.
    """
    parts = package.parts
    if "content.xml" in parts:
        kind = b"".join(package.stream("mimetype")) if "mimetype" in parts else b""
        if b"opendocument" in kind and b"spreadsheet" not in kind:
            raise refuse_wrong_format(package.name, "een tekstdocument of presentatie", _AS_WORKBOOK)
        return FileKind.ODS
    if any(re.fullmatch(r"(?:.*/)?workbook\.bin", key) for key in parts):
        return FileKind.XLSB
    if any(re.fullmatch(r"(?:.*/)?(?:document|presentation)\.xml", key) for key in parts):
        raise refuse_wrong_format(package.name, "een tekstdocument of presentatie", _AS_WORKBOOK)
    if any(key.startswith("index/") and key.endswith(".iwa") for key in parts) or "index.zip" in parts:
        raise refuse_wrong_format(
            package.name, "een bestand van Apple Numbers", "Exporteer het daar naar Excel."
        )
    if "_rels/.rels" in parts or any(re.fullmatch(r"(?:.*/)?workbook\.xml", key) for key in parts):
        return FileKind.XLSX
    raise refuse_wrong_format(
        package.name, "een ingepakt bestand (zip)", "Pak het eerst uit en lees de werkmap zelf in."
    )


def sniff_compound(name: str, container: CompoundFile) -> FileKind:
    """Tell which workbook an old Office container holds.

    Raises:
        Refused: if it is encrypted or holds no workbook.
    """
    streams = container.streams
    if "encryptedpackage" in streams or "encryptioninfo" in streams:
        raise refuse_encrypted(name)
    if "workbook" in streams or "book" in streams:
        return FileKind.XLS
    if "worddocument" in streams or "powerpoint document" in streams:
        raise refuse_wrong_format(name, "een tekstdocument of presentatie", _AS_WORKBOOK)
    if "__properties_version1.0" in streams:
        raise refuse_wrong_format(name, "een e-mailbericht", "Sla de bijlage op en lees die in.")
    raise refuse_damaged(name)


def sniff_other(name: str, content: bytes) -> None:
    """Refuse content that is known and no table, by its first bytes.

    Raises:
        Refused: with what it is and what to do.
    """
    for signature, what, advice in _OTHER:
        if content.startswith(signature):
            raise refuse_wrong_format(name, what, advice)
    if _BARE_BIFF.match(content):
        raise refuse_wrong_format(name, "een werkmap van een heel oude Excel", _SAVE_AGAIN)


def sniff_text(name: str, text: str) -> FileKind:
    """Tell a web page from a table in text.

    Raises:
        Refused: for XML and other text that is no table.
    """
    head = text[:4000]
    if _MARKUP.match(head):
        return FileKind.HTML
    if head.lstrip().startswith("<?xml") or "urn:schemas-microsoft-com:office:spreadsheet" in head:
        raise refuse_wrong_format(name, "een XML-bestand", _SAVE_AGAIN)
    if head.lstrip().startswith(("{", "[{")):
        raise refuse_wrong_format(name, "een gegevensbestand in JSON", _AS_WORKBOOK)
    return FileKind.TEXT


def is_zip(content: bytes) -> bool:
    """Say whether content begins as a zip."""
    return content.startswith(ZIP_SIGNATURE)


def is_compound(content: bytes) -> bool:
    """Say whether content begins as an old Office container."""
    return content.startswith(SIGNATURE)
