"""Titles and names of sheets by which a whole table holds no counts: forecasts, targets, differences, shares, tests."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rvs_desktop.importing.decisions import DecisionKind
from rvs_desktop.importing.recognising.context import Around, Level
from rvs_desktop.importing.wording.header_words import PERHAPS_SCALE, SCALE
from rvs_desktop.importing.wording.plain_text import distance, plain

_NUMBERING = r"^\W*(?:(?:tabel|blad|bijlage|[a-z])?\s*\d*\s*[.):]\s*)?(?:de |het |aantal )?"
_KINDS = (
    (
        "planned",
        _NUMBERING
        + r"(?:raming(?:en)?|geraamde?|prognoses?|begroting|begrote?|verwachting(?:en)?|verwachte?|vooruitblik|scenario\w*|gepland\w*|"
        r"doelen|doelstelling(?:en)?|doelwaarden?|streef\w+|normen|norm|targets?|taakstelling(?:en)?|ambities?)\b",
    ),
    (
        "difference",
        _NUMBERING
        + r"(?:groei|afname|toename|daling|stijging|toe- ?(?:en|of) afname|verschil(?:len)?|mutaties?|ontwikkeling in)\b",
    ),
    (
        "share",
        _NUMBERING
        + r"(?:per (?:1\.?000|10\.?000|100\.?000|duizend|inwoner)|percentages?|index(?:cijfers?)?|gemiddelden?)\b",
    ),
    ("running", r"\bvoortschrijdend"),
    (
        "parts",
        r"\bnaar (?:doelgroep|leeftijd\w*|geslacht|sekse|herkomst|nationaliteit|aard|dagdeel|wijk|buurt)\b",
    ),
)
_WRITTEN_OUT = {
    "planned": "raming ramingen geraamde prognose prognoses begroting begrote verwachting verwachtingen verwachte "
    "vooruitblik scenario geplande doelen doelstelling doelstellingen doelwaarden streefwaarde streefwaarden "
    "streefcijfers taakstelling taakstellingen ambities",
    "difference": "toename daling stijging verschillen mutaties",
    "share": "percentage percentages gemiddelden indexcijfers",
}
"""Words that begin such a title and are known with one typing error as well: a forecast is no count for a slip of a key."""
_SPELLED = tuple((kind, word) for kind, words in _WRITTEN_OUT.items() for word in words.split())
_FIRST = re.compile(_NUMBERING + r"([a-z]{5,})\b")
_KNOWN = tuple((kind, re.compile(pattern)) for kind, pattern in _KINDS)
_DONE = re.compile(r"resulta|realis|behaald|werkelijk|terugblik|\bcijfers")
_OLD_SHEET = re.compile(r"^(?:test\w*|oude?(?: versie)?|vervallen|klad\w*|proef)\b")


def says_done(text: str) -> bool:
    """Whether a heading says that what stands below it was counted, whatever a title makes one doubt."""
    return _DONE.search(plain(text)) is not None


def doubt(around: Sequence[Around]) -> str:
    """Return why the figures of a table are not counts of what it names, empty when nothing says so.

    Args:
        around: the texts around the table; a title of its own speaks before one at the top of the sheet.
    """
    titled = any(text.level is Level.TITLE for text in around)
    for text in around:
        low = plain(text.label.text)
        if text.asked or (text.level is Level.OUTER and titled and not text.shared):
            continue
        if text.level is Level.SHEET and _OLD_SHEET.search(low):
            return "test"
        said = text.label.decided
        scaled = SCALE.search(low) or PERHAPS_SCALE.search(low)
        if scaled and text.level is not Level.FILE and DecisionKind.SCALE not in said:
            return "scale"
        kind = next((kind for kind, pattern in _KNOWN if pattern.search(low)), "") or _misspelt(low)
        if kind and not (kind in {"planned", "difference"} and _DONE.search(low)):
            return kind
    return ""


def _misspelt(low: str) -> str:
    """Return what a title is about whose first word has one typing error."""
    first = _FIRST.match(low)
    if first is None:
        return ""
    return next((kind for kind, word in _SPELLED if distance(first[1], word, 1) <= 1), "")
