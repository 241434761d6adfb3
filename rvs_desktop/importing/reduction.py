"""What can be counted in a refused list of persons: numbers per municipality and period, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PersonCount:
    """How many rows and how many different persons one municipality has in one period."""

    area: str
    """Area code."""
    period: str
    """Period key."""
    rows: int
    persons: int
    """Different persons, 0 when the sheet has no column that tells them apart."""


@dataclass(frozen=True)
class Reduction:
    """One way to count a list of persons. It holds no text of a cell: only letters of columns, codes and counts."""

    sheet: str
    area_column: str
    """Letter of the column with municipalities."""
    period_from: str
    """Where the period comes from: ``hint``, ``file``, ``sheet``, ``title``, or the letter of a column of dates or months."""
    period_kind: str
    """``quarter``, ``month`` …: the length of the periods."""
    counts: tuple[PersonCount, ...]
    rows: int
    """Rows with a person."""
    left_out: int
    """Rows without a known municipality or without a date or month; they are in no count."""
    told_apart_by: str = ""
    """Dutch words for what tells persons apart, empty when nothing does."""
    cells: int = 0
    """Cells with content of the whole file."""

    @property
    def sentence(self) -> str:
        """What would be counted, for a button or a list."""
        source = {
            "hint": "de opgegeven periode",
            "file": "de periode in de naam van het bestand",
            "sheet": "de periode in de naam van het blad",
            "title": "de periode in de titel",
        }.get(self.period_from, f"kolom {self.period_from}")
        areas = len({one.area for one in self.counts})
        what = "1 gemeente" if areas == 1 else f"{areas} gemeenten"
        left = f"; {self.left_out} rijen tellen niet mee" if self.left_out else ""
        return (
            f"Blad {self.sheet}: {self.rows} rijen, {what} (kolom {self.area_column}), "
            f"volgens {source}{left}."
        )
