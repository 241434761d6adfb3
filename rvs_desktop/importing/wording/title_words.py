"""Words in titles and names that say more than what is counted: the figures are no counts, or count only a part.

One home for these words: the headings of columns use the same kinds (:mod:`header_words`), titles use them here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from rvs_desktop.importing.recognition import Catalogue
from rvs_desktop.importing.wording.filler_words import TITLE_FILLERS
from rvs_desktop.importing.wording.header_words import INSTRUCTION_SHEET, SENDER, SKIPS
from rvs_desktop.importing.wording.headers import Label, Labeler
from rvs_desktop.importing.wording.measure_words import CONCEPT_OF
from rvs_desktop.importing.wording.plain_text import plain, words

_HEADS: Final = dict(SKIPS)
_NATURES: Final = (
    (
        "parts",
        re.compile(
            r"\bper (?:wijk|buurt|straat|postcode\w*|pc ?[46]|leeftijd\w*|doelgroep|dagdeel|school|bedrijf)\b"
        ),
    ),
    ("share", re.compile(_HEADS["percentage"])),
    (
        "rank",
        re.compile(
            r"\b(?:rang\w*|top ?\d+|posities?|plaats (?:in|op|van)|\w*scores?|(?:rapport|waarderings|tevredenheids)cijfers?|"
            r"\w{4,}index|indexen|indices)\b"
        ),
    ),
    (
        "planned",
        re.compile(
            r"\b(?:begrote?|begrootte?|geraamde?|raming(?:en)?|prognoses?|\w*plafonds?|plafond\w+|streef\w+|doelwaarden?|"
            r"norm(?:en|getal|waarden?)?|targets?|taakstelling(?:en)?)\b"
        ),
    ),
    (
        "euro",
        re.compile(
            r"\bin (?:duizenden )?(?:euro'?s?|€)|€ ?$|\((?:x ?1\.?000 )?(?:€|euro)\)|\bschade(?:bedrag(?:en)?)?\b"
        ),
    ),
    ("difference", re.compile(r"\bafwijking(?:en)?\b|\bprocentuele\b|\b(?:absolute )?(?:toe|af)name\b")),
)
"""Kinds of figures that are no counts, wherever in a title their words stand."""
_BOTH: Final = re.compile(
    r"\baantal(?:len)?\b.*(?:\ben\b|,|/|&|\+).*(?:%|procent|perc|aandeel|\bindex)|(?:%|procent|perc|aandeel).*\ben\b.*\baantal"
)
"""``Aantal en percentage``: the columns say which is which."""
_DENIED: Final = re.compile(r"\bgeen \w+")
_DONE: Final = re.compile(r"resulta|realis|behaald|werkelijk|terugblik")
_PART: Final = re.compile(
    r"\b(?:alleen|uitsluitend|enkel|exclusief|excl\b\.?|zonder|filters?:|gefilterd op|selectie:|slachtoffers?|slachtofferschap|"
    r"jeugd\w*|jongeren|minderjarigen?|ouderen|toeristen|mislukte?|afgewezen|afgebroken|geannuleerde?|wachtlijst\w*|"
    r"behalve|m\.?u\.?v\.?|uitgezonderd|(?<=[(,;] )geen \w+|(?<=[(,;])geen \w+|tegen|landelijke?|g4|g40|\d{1,2} ?(?:-|t/m|tot(?: en met)?) ?\d{1,2} ?(?:jaar|jarigen)|leeftijd\w*)(?=$|\W)"
)
"""Words by which figures count only a part of what they name, or something beside it."""
_NOTHING_GIVEN: Final = re.compile(
    r"\bgeen (?:gegevens|opgaven?|opgaaf|cijfers|data|informatie|percentages?|definitie\w*|correcties?|meldingen|waarde)"
)
_INSTRUCTION: Final = re.compile(
    r"\b(?:vul|invullen|ingevuld|invoer\w*|gebruik\w*|wijzig\w*|klik|kies|stuur|mail|retour|cel|cellen|kolom\w*|tabblad\w*|"
    r"vragen|bellen|contact\w*|intern\w*|openbaar|vertrouwelijk)\b"
)
_SEGMENTS: Final = re.compile(r"\s*(?:[,;|()\[\]\n]|(?<=\s)[-–—](?=\s)|:(?=\s|$)|\.(?=\s))\s*")
_TELLS: Final = re.compile(
    r"\b(?:is|zijn|was|waren|wordt|worden|werd|werden|staan|staat|telt|tellen|geldt|gelden|betreft|betekent|verstaan|vult|vul|kunt|"
    r"kan|kunnen|moet|moeten|graag|u|uw|wij|we|hierbij|ontvangt|geachte|beste|zie)\b"
)
_MOST: Final = 200
"""Letters of a title or note; longer texts are not looked through."""
_LONGEST: Final = 10
"""Words of a title; a longer text explains."""
_CUT: Final = re.compile(
    r"\b(?:t\.?b\.?v\.?|ten behoeve van|namens|(?:opgesteld|aangeleverd|verstrekt|gemaakt|ingevuld|uitgedraaid) door|bron|"
    r"in opdracht van|i\.o\.v\.?|t\.a\.v\.?|afdeling|team|cluster|programma|project)(?=$|\W)"
)
"""After these words a title names who made it or for whom."""
_COUNTING: Final = re.compile(
    r"\b(?:cijfers|aantal(?:len)?|meldingen|aangiften?|incidenten|registraties|zaken|delicten|acties)\b"
)
_DOCUMENT: Final = re.compile(
    r"\w*(?:lijst|formulier|overzicht|rapport|rapportage|monitor|staat|verslag|blad|tabel|gegevens|registratie|notitie|"
    r"inventarisatie|uitvraag|opvraag|beheer|levering|bestand|export|uitdraai|inzage|besluit|nota|memo)(?:en|s|je)?"
)
"""Words for a kind of document."""
_WITH: Final = re.compile(r"\b(?:incl\b|inclusief|inbegrepen|meegeteld)")
_TAILS: Final = tuple(
    word for word in CONCEPT_OF if len(word) >= 6 and CONCEPT_OF[word] not in {"in", "uit", "stand"}
)
_SHORTEST: Final = 3
_FOREIGN: Final = 4


_OF_SUSPECTS: Final = frozenset({"verdachte", "misdrijf"})
_SEVERAL: Final = re.compile(r"\ben\b|[/&+]")
"""``Verdachten geweld`` counts persons by what they did; ``verdachten en geweld`` are two measures."""


def nature(text: str) -> str:
    """Return as which other kind of figure than a count a title names its figures, empty when it does not.

    Returns:
        ``share``, ``rank``, ``planned``, ``parts``, ``euro`` or ``difference``.
    """
    low = _DENIED.sub(" ", plain(text))
    if len(low) > _MOST or len(low.split()) > _LONGEST + 2 or _BOTH.search(low):
        return ""
    for kind, pattern in _NATURES:
        if pattern.search(low) and not (kind in {"planned", "difference"} and _DONE.search(low)):
            return kind
    return ""


def part_words(text: str, labeler: Labeler) -> tuple[str, ...]:
    """Return the words by which a title or note says that only a part is counted, or something beside it."""
    low = plain(text)
    if len(low) > _MOST or _INSTRUCTION.search(low) or _NOTHING_GIVEN.search(low) or "=" in low.split(":")[0]:
        return ()
    found: list[str] = []
    for match in _PART.finditer(low):
        rest = low[match.end() :].strip(" :.")
        what = labeler.label(rest.title()) if rest else None
        explained = what is not None and match[0].startswith(
            ("excl", "filter", "selectie", "zonder", "gefilterd", "alleen")
        )
        if explained and what is not None and (rest in _ALL or _names_all(what)):
            continue
        found.append(match[0].strip(" .:"))
    return tuple(found)


_ALL: Final = frozenset(
    {"geen", "alle", "alles", "geen filter", "geen filters", "niet van toepassing", "n.v.t.", "nvt"}
)


def _names_all(label: Label) -> bool:
    """Whether what stands behind ``Filter:`` or ``exclusief`` is an area or period, which the table shows itself."""
    return (label.named or label.filler or label.period is not None) and not label.unknown


def strange_words(text: str, labeler: Labeler) -> tuple[str, ...]:
    """Return the words that nothing explains in the part of a title that says what is counted.

    A title is cut at commas, dashes, brackets and line ends; only the parts that name a measure, or count something
    (``Cijfers horecagebied``), must be understood to the last word. Sentences explain and are no titles.
    """
    if _tells(text):
        return ()
    found: list[str] = []
    for segment in _SEGMENTS.split(_before(text, _CUT)):
        if not segment.strip() or _WITH.search(plain(segment)):
            continue
        label = labeler.label(segment.strip())
        strange = _strange(label, labeler)
        if "verdachte" in label.known and label.known - _OF_SUSPECTS and not _SEVERAL.search(plain(segment)):
            found.append("verdachten")
        if strange and (label.known or _COUNTING.search(plain(segment)) or any(map(_is_compound, strange))):
            found += strange
    return tuple(dict.fromkeys(found))


def foreign_words(label: Label, labeler: Labeler) -> tuple[str, ...]:
    """Return the words of another subject in a title or name that names nothing that is followed here."""
    if label.known or label.head or _tells(label.text):
        return ()
    return tuple(word for word in _strange(label, labeler) if len(word) >= _FOREIGN and word.isalpha())


def _before(text: str, pattern: re.Pattern[str]) -> str:
    match = pattern.search(plain(text))
    return text[: match.start()] if match is not None else text


def _strange(label: Label, labeler: Labeler) -> list[str]:
    low = plain(label.text)
    sender = SENDER.search(low)
    ours = _area_words(labeler.catalogue)
    unknown = sorted(
        word
        for word in label.unknown
        if len(word) >= _SHORTEST
        and not word.isdecimal()
        and word not in TITLE_FILLERS
        and word not in ours
        and not _is_document(word)
    )
    if sender is not None and unknown:
        unknown = [word for word in unknown if 0 <= low.find(word) < sender.start()]
    return unknown


def _is_document(word: str) -> bool:
    """Whether a word only says what kind of document it is: ``registratieformulier``, ``toelichting``."""
    return _DOCUMENT.fullmatch(word) is not None or INSTRUCTION_SHEET.search(word) is not None


def _tells(text: str) -> bool:
    """Whether a text is a sentence or a remark rather than a title."""
    low = plain(text)
    return len(low) > _MOST or len(low.split()) > _LONGEST or _TELLS.search(low) is not None


def _is_compound(word: str) -> bool:
    """Whether a word narrows a known one: ``uitgaansgeweld``, ``jeugdcriminaliteit``."""
    return any(word.endswith(tail) and len(word) - len(tail) >= _SHORTEST for tail in _TAILS)


@lru_cache(maxsize=2)
def _area_words(catalogue: Catalogue) -> frozenset[str]:
    names = (name for area in catalogue.areas for name in (area.name, *area.aliases))
    return frozenset(word for name in names for word in words(name))
