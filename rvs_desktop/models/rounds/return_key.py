"""The hidden keys of a return sheet, by which it is known when it comes back, however it was sorted or saved.

Export writes them and import reads them; nothing here knows a workbook or a database.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

FORM: Final = 1
"""The form of the sheets that this program makes; a later one is not guessed at."""
FORM_SHEET: Final = "Invullen"
HELP_SHEET: Final = "Uitleg"
RECORD_SHEET: Final = "rvs"
"""The very hidden sheet that says which figures and words the sheet was sent with."""

SEPARATOR: Final = "/"
"""No sign that separates the fields of a text file, so that a sheet saved as one keeps its keys."""
_HEAD: Final = "rvs-invulblad"
_COLUMN: Final = "rvs-kolom"
_ROW: Final = "rvs-rij"
LABELS: Final = "gegeven"
"""Key of the column with the names of the measures."""
AREA_ROW: Final = "gebied"
"""Key of the row that names the area."""
HEADING_ROW: Final = "kop"
"""Key of the row with the names of the periods."""
LABEL_RECORD: Final = "opschrift"
VALUE_RECORD: Final = "waarde"
"""First cell of a line of the record: a measure with its name; a measure, a period and what stood there."""

MARKS: Final = (("x", "confidential"),)
"""Signs that the sheet itself explains, beside the words that every import knows."""
WORDS: Final = ("n.b.", "n.v.t.", "geheim")
"""What may be filled in where no number can be."""


@dataclass(frozen=True)
class ReturnKey:
    """Which sheet it is: codes of dataset and area, key of the period, and the token of this one issue of it."""

    dataset: str
    area: str
    period: str
    token: str
    form: int = FORM

    @property
    def text(self) -> str:
        """As it stands in the sheet, and as the layout of its delivery is known."""
        return SEPARATOR.join((_HEAD, str(self.form), self.dataset, self.area, self.period, self.token))

    @property
    def subject(self) -> str:
        """The part that every issue of the same sheet has in common."""
        return SEPARATOR.join(("", self.dataset, self.area, self.period, ""))

    @classmethod
    def parse(cls, text: str) -> ReturnKey | None:
        """Read a key; None for any other text."""
        parts = text.strip().split(SEPARATOR)
        if len(parts) != 6 or parts[0] != _HEAD or not parts[1].isdecimal() or not all(parts):
            return None
        return cls(parts[2], parts[3], parts[4], parts[5], int(parts[1]))


@dataclass(frozen=True)
class ColumnKey:
    """What a column of the sheet is: the names, figures of before, or the cells to fill in for a period."""

    period: str
    """Key of the period; empty for the column with names."""
    asked: bool

    @property
    def text(self) -> str:
        """As it stands in the hidden row."""
        if not self.period:
            return f"{_COLUMN}{SEPARATOR}{LABELS}"
        return SEPARATOR.join((_COLUMN, "invullen" if self.asked else "eerder", self.period))

    @classmethod
    def parse(cls, text: str) -> ColumnKey | None:
        """Read the key of a column; None for any other text."""
        match text.strip().split(SEPARATOR):
            case [head, word] if (head, word) == (_COLUMN, LABELS):
                return cls("", asked=False)
            case [head, "invullen" | "eerder" as word, period] if head == _COLUMN and period:
                return cls(period, asked=word == "invullen")
            case _:
                return None


def row_key(code: str) -> str:
    """Return the key of a row: of a measure by its code, or of the row with the area or the headings."""
    return f"{_ROW}{SEPARATOR}{code}"


def parse_row_key(text: str) -> str | None:
    """Read the key of a row; None for any other text."""
    head, _, code = text.strip().partition(SEPARATOR)
    return code if head == _ROW and code else None
