"""Reading a file into a workbook of typed cells, whichever reader that takes."""

from __future__ import annotations

from pathlib import Path

from rvs_desktop.importing.read_calamine import read_calamine
from rvs_desktop.importing.read_csv import read_csv
from rvs_desktop.importing.refusal import Refused
from rvs_desktop.importing.workbook import Workbook

_BINARY = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")


def read_workbook(path: Path) -> Workbook:
    """Read a file, told by its content, not by its name.

    Raises:
        Refused: if the file cannot or may not be read.
    """
    content = path.read_bytes()
    if not content:
        raise Refused(
            "empty_file", f"Het bestand {path.name} is leeg. Vraag de afzender het opnieuw te sturen."
        )
    if content.startswith(_BINARY):
        return read_calamine(path.name, content)
    return read_csv(path.name, content)
