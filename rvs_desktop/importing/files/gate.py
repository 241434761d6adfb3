"""The gate before every reader: a file is told by its content, measured and refused before a reader opens it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.biff import inspect_biff
from rvs_desktop.importing.files.compound import CompoundFile
from rvs_desktop.importing.files.gate_findings import FileFindings, FileKind
from rvs_desktop.importing.files.ods import inspect_ods
from rvs_desktop.importing.files.ooxml import inspect_ooxml
from rvs_desktop.importing.files.package import Package
from rvs_desktop.importing.files.read_csv import decode
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.sniff import (
    is_compound,
    is_zip,
    sniff_compound,
    sniff_other,
    sniff_text,
    sniff_zip,
)
from rvs_desktop.importing.files.xlsb import inspect_xlsb
from rvs_desktop.importing.files.xml_guard import refuse_too_large


@dataclass(frozen=True)
class Admitted:
    """A file that may be read.

    Attributes:
        findings: what the gate learnt on the way.
        text: the whole text of a text file or web page, empty for other kinds.
    """

    findings: FileFindings
    text: str = ""

    @property
    def kind(self) -> FileKind:
        """What the file is by its content."""
        return self.findings.kind


def load(path: Path) -> bytes:
    """Return the bytes of a file; it is opened for reading only and closed again.

    Raises:
        Refused: if it is absent, locked, empty or larger than the limit.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(limits.FILE_BYTES + 1)
    except OSError as error:
        raise Refused(
            "unreadable",
            f"Het bestand {path.name} kan niet worden geopend. Controleer of het nog op die plaats staat, "
            "sluit het in Excel als het daar open is, en probeer het opnieuw.",
        ) from error
    if not content.strip(b"\0 \t\r\n"):
        raise Refused(
            "empty_file",
            f"Het bestand {path.name} is leeg: er staat niets in. Vraag de afzender het opnieuw te sturen.",
        )
    if len(content) > limits.FILE_BYTES:
        raise refuse_too_large(path.name, "het is groter dan 20 MB")
    return content


def admit(name: str, content: bytes) -> Admitted:
    """Look through a whole file before a reader may open it.

    Args:
        name: file name, for sentences.
        content: the whole file.

    Raises:
        Refused: if it is no workbook or text table, or is damaged, encrypted, hostile or too large.
    """
    if is_zip(content):
        package = Package(name, content)
        kind = sniff_zip(package)
        if kind is FileKind.ODS:
            return Admitted(inspect_ods(package))
        return Admitted(inspect_xlsb(package) if kind is FileKind.XLSB else inspect_ooxml(package))
    if is_compound(content):
        container = CompoundFile(name, content)
        sniff_compound(name, container)
        return Admitted(inspect_biff(name, container))
    sniff_other(name, content)
    text = decode(name, content)
    return Admitted(FileFindings(sniff_text(name, text)), text)


def check(path: Path) -> FileKind:
    """Tell what a file is by its content, having looked through all of it.

    Raises:
        Refused: if it may not or cannot be read.
    """
    return admit(path.name, load(path)).kind
