"""What the name of a sheet says of it: explanation for who fills it in, or figures."""

from __future__ import annotations

import re
from typing import Final

from rvs_desktop.importing.files.workbook import Grid, Workbook
from rvs_desktop.importing.wording.header_words import INSTRUCTION_SHEET
from rvs_desktop.importing.wording.headers import Labeler
from rvs_desktop.importing.wording.plain_text import plain

_FIGURES: Final = re.compile(
    r"\bdefinitie(?:f|ve)\b|\b(?:en|met|plus) (?:cijfers|aantallen)\b|\b(?:cijfers|aantallen) (?:en|met|plus)\b"
)
_SURELY: Final = re.compile(
    r"\b(?:toelichting(?:en)?|instructies?|uitleg|leeswijzer|handleiding|voorbeeld|legenda|begrippen|definities?)\b"
)
"""Words that are about figures of a period, and never the figures."""


def only_explains(grid: Grid, workbook: Workbook, labeler: Labeler) -> bool:
    """Tell whether a sheet goes by its name as explanation, so that a table in it is an example and no figures.

    A name that also says figures (``Toelichting en cijfers``), or a period or measure beside a lesser word
    (``Info Q2``), does not; neither does the only sheet of a workbook, such as a csv file called ``codes juni``.
    """
    name = plain(grid.name)
    if not INSTRUCTION_SHEET.search(name) or _FIGURES.search(name):
        return False
    label = labeler.label(grid.name)
    if not _SURELY.search(name) and (label.period is not None or label.exact is not None or label.known):
        return False
    return any(other is not grid and other.content and not other.hidden for other in workbook.sheets)
