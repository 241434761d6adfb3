"""The documents behind the published rosters, by the number that the reference data give them (its README)."""

from __future__ import annotations

import re
from typing import Final

DOCUMENTS: Final = {
    "000": "Jaarplan 2017/2018",
    "001": "Veiligheidsstrategie 2019-2022",
    "002": "Actieagenda Veiligheidscoalitie 2021",
    "003": "Voortgangsrapportage Oost-Nederland 2018",
    "004": "Voorstel gemeente Hilversum over de veiligheidsstrategie 2019-2022",
}
_PLACE: Final = re.compile(r"(\d{3}):(\d+)(?:-(\d+))?")


def source_label(source: str) -> str:
    """Return a source in words: ``000:1029`` is ``Jaarplan 2017/2018, regel 1029``; other texts stay as they are."""
    parts = [part.strip() for part in source.split(";")]
    return "; ".join(_in_words(part) for part in parts)


def _in_words(part: str) -> str:
    found = _PLACE.fullmatch(part)
    if found is None or found[1] not in DOCUMENTS:
        return part
    lines = f"regels {found[2]}-{found[3]}" if found[3] else f"regel {found[2]}"
    return f"{DOCUMENTS[found[1]]}, {lines}"
