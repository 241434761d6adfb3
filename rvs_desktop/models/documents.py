"""The documents from which the reference data were taken, and saying a place in them in words."""

from __future__ import annotations

import re
from typing import Final

DOCUMENTS: Final = {
    "000": "Jaarplan Midden-Nederland 2017/2018",
    "001": "Veiligheidsstrategie Midden-Nederland 2019-2022",
    "002": "Actieagenda Veiligheidscoalitie 2021",
    "003": "Voortgangsrapportage Oost-Nederland, februari 2018",
    "004": "Voorstel Veiligheidsstrategie 2019-2022",
}
"""The documents from which the reference data were taken, by the number that stands before the line."""
_PLACE: Final = re.compile(r"\b(00[0-4]):(\d+(?:-\d+)?)")


def source_words(source: str) -> str:
    """Return a source with the names of its documents: ``Jaarplan …, regel 612`` for ``000:612``; other text as it is."""
    return _PLACE.sub(_place_words, source)


def document_words(source: str) -> str:
    """Return the documents of a source without their lines, each once; other text as it is."""
    found = [DOCUMENTS[number] for number, _ in _PLACE.findall(source)]
    return "; ".join(dict.fromkeys(found)) if found else source


def _place_words(found: re.Match[str]) -> str:
    lines = "regels" if "-" in found[2] else "regel"
    return f"{DOCUMENTS[found[1]]}, {lines} {found[2]}"
