"""What was made for the public is no delivery: its small numbers are hidden and the others rounded."""

from __future__ import annotations

from typing import Final

from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.workbook import Workbook

_MARK: Final = "(publicatie)"
"""Behind the title of such a sheet, in the words of the export."""
_TITLE_ROWS: Final = 3


def refuse_publication(workbook: Workbook) -> None:
    """Refuse a workbook of which a sheet says in its title that it is a publication.

    Raises:
        Refused: with the name of the sheet.
    """
    for grid in workbook.sheets:
        for row in grid.rows[:_TITLE_ROWS]:
            title = next((cell for cell in row if cell is not None), None)
            if isinstance(title, str) and title.strip().casefold().endswith(_MARK):
                raise Refused(
                    "publication",
                    f"Blad {grid.name} is een publicatie: kleine aantallen zijn verborgen en andere afgerond. "
                    "Er is niets ingelezen. Vraag de afzender om de exacte cijfers (een intern bestand).",
                    grid.name,
                )
