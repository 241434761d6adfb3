"""Texts of cells as people see them: a raised digit is a note, and what is struck out is not there.

Readers give the characters of a text and leave out how they look: ``108`` with a raised 1 would come as 1081.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.workbook import CellValue
from rvs_desktop.importing.files.xml_guard import Attributes, parse

SIGNS: Final = (b"vertAlign", b"strike")
"""What stands in a table of strings with such texts."""
_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_OFF: Final = frozenset({"0", "false"})


class _Texts:
    """Follows the strings of a table, run by run."""

    def __init__(self) -> None:
        self.shown: dict[str, str] = {}
        self._plain: set[str] = set()
        self._runs: list[str] = []
        self._pieces: list[str] = []
        self._raised = self._struck = self._reading = False

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "si":
            self._runs, self._pieces = [], []
        elif tag == "r":
            self._raised = self._struck = False
        elif tag == "vertAlign":
            self._raised = attributes.get("val") == "superscript"
        elif tag in {"strike", "dstrike"}:
            self._struck = attributes.get("val", "1") not in _OFF
        elif tag == "t":
            self._reading = True

    def text(self, piece: str) -> None:
        if self._reading and sum(map(len, self._pieces)) < limits.CELL_CHARACTERS:
            self._pieces.append(piece)
            self._runs.append("" if self._struck else piece.translate(_RAISED) if self._raised else piece)

    def end(self, tag: str) -> None:
        if tag == "t":
            self._reading = False
        elif tag == "r":
            self._raised = self._struck = False
        elif tag == "si":
            plain, shown = "".join(self._pieces).strip(), "".join(self._runs).strip()
            if plain != shown:
                self.shown[plain] = shown
            else:
                self._plain.add(plain)

    def found(self) -> dict[str, str]:
        """Return plain → shown text; a text that also stands somewhere without that look gets a question mark."""
        return {plain: f"{plain} ?" if plain in self._plain else shown for plain, shown in self.shown.items()}


def rich_texts(name: str, chunks: Iterable[bytes]) -> dict[str, str]:
    """Return the texts of a table of shared strings that look different from their characters, with what they show.

    Args:
        name: of the file, for a refusal.
        chunks: the part, as UTF-8.

    Raises:
        Refused: when the part is no XML.
    """
    texts = _Texts()
    parse(name, chunks, texts.start, texts.end, texts.text)
    return texts.found()


def as_shown(
    rows: tuple[tuple[CellValue, ...], ...], texts: dict[str, str]
) -> tuple[tuple[CellValue, ...], ...]:
    """Return rows of cells with the texts as they look."""
    return tuple(
        tuple(texts.get(value.strip(), value) if isinstance(value, str) else value for value in row)
        for row in rows
    )
