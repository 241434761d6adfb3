"""Reading Dutch names: salutation, titles, initials, first name, prefix and family name, in the orders people write."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from rvs_desktop.models.roster.persons import Name

_SALUTATIONS: Final = {
    "dhr": "dhr",
    "hr": "dhr",
    "heer": "dhr",
    "de heer": "dhr",
    "m": "dhr",
    "man": "dhr",
    "mevr": "mevr",
    "mevrouw": "mevr",
    "mw": "mevr",
    "v": "mevr",
    "vrouw": "mevr",
}
_TITLES: Final = frozenset(
    {"prof", "dr", "mr", "drs", "ir", "ing", "bc", "ba", "ma", "msc", "bsc", "llm", "mba", "mpa"}
    | {"empa", "mcm", "mpm", "phd", "ra", "rc", "mph", "jhr", "jkvr"}
)
_SUFFIXES: Final = frozenset(
    {"ba", "ma", "msc", "bsc", "llm", "mba", "mpa", "empa", "mcm", "mpm", "phd", "ra", "rc", "mph"}
)
_PREFIX_WORDS: Final = frozenset(
    {"van", "de", "der", "den", "ten", "ter", "te", "het", "'t", "’t", "in", "op", "aan", "bij", "onder"}
    | {
        "el",
        "al",
        "ben",
        "la",
        "le",
        "du",
        "von",
        "zu",
        "da",
        "dos",
        "del",
        "di",
        "d'",
        "uit",
        "voor",
        "over",
        "baron",
        "barones",
        "graaf",
        "gravin",
    }
)
_OFFICES: Final = (
    "plaatsvervangend hoofdofficier van justitie",
    "plv. hoofdofficier van justitie",
    "hoofdofficier van justitie",
    "officier van justitie",
    "plv. hoofdofficier",
    "hoofdofficier",
    "waarnemend burgemeester",
    "burgemeester",
    "loco-burgemeester",
    "wethouder",
    "sectorhoofd",
    "districtschef",
    "teamchef",
    "politiechef",
    "directeur",
)
_INITIAL: Final = r"(?:IJ|Th|Chr|Ph|St|[A-ZÀ-Ý])"
_INITIALS: Final = re.compile(rf"(?:{_INITIAL}\.[ -]?)+")
_CAPITALS: Final = re.compile(r"[A-Z]{1,4}")
_IN_BRACKETS: Final = re.compile(r"\(([^()]*)\)")
_ACTING: Final = re.compile(r"(?:wnd|waarn)\.? (?=burgemeester)", re.IGNORECASE)
_GLUED: Final = re.compile(r"\b(prof|mr|dr|drs|ir|ing|jhr|jkvr)\.(?=[A-Za-z])", re.IGNORECASE)
"""Titles written without a space: ``mr.dr. A.B. van der Berg``."""
_NOBODY: Final = re.compile(
    r"(?:vacature|vacant|onbezet|n\.?n\.?|nog (?:te|in te|niet) .*|volgt|open)(?:\b.*)?", re.IGNORECASE
)
"""What lists write where a seat is empty."""
_LEADING_SALUTATION: Final = re.compile(r"(de heer|dhr|hr|heer|mevrouw|mevr|mw)\b\.?\s*", re.IGNORECASE)


@dataclass(frozen=True)
class ReadName:
    """A name with what was written around it; ``function`` is an office that stood before it."""

    name: Name
    salutation: str = ""
    function: str = ""


def read_salutation(text: str) -> str:
    """Return ``dhr`` or ``mevr`` for what a list writes in its own column, empty for anything else."""
    return _SALUTATIONS.get(text.strip().casefold().rstrip("."), "")


def is_nobody(text: str) -> bool:
    """Tell whether a cell for a name says that nobody holds the seat: ``vacature``, ``N.N.``, ``nog te benoemen``."""
    return _NOBODY.fullmatch(" ".join(text.split())) is not None


def read_name(text: str) -> ReadName:
    """Read a whole name, in any of the orders in which Dutch lists write it.

    ``Mevr. mr. J.A. (Anna) van der Pas-de Vries MPA``, ``Pas, J.A. van der``, ``Burgemeester De Jong``,
    ``Erik van Keken``; what is no name at all comes back with an empty family name.
    """
    rest = _GLUED.sub(r"\1. ", _ACTING.sub("waarnemend ", " ".join(re.sub(r"\s*-\s*", "-", text).split())))
    function, rest = _take_office(rest)
    salutation, rest = _take_salutation(rest)
    if not function:
        function, rest = _take_office(rest)
    given = ""
    brackets = _IN_BRACKETS.search(rest)
    if brackets:
        given = brackets[1].strip()
        rest = " ".join(f"{rest[: brackets.start()]} {rest[brackets.end() :]}".split())
    titles, rest = _take_titles(rest)
    found = _comma_form(rest) if "," in rest else _plain_form(rest)
    title = " ".join([*titles, *found.title.split()])
    name = Name(found.family_name, found.prefix, given or found.given_name, found.initials, title)
    return ReadName(name, salutation, function)


def _take_office(text: str) -> tuple[str, str]:
    folded = text.casefold()
    for office in _OFFICES:
        if folded.startswith(f"{office} "):
            return office, text[len(office) :].strip()
    return "", text


def _take_salutation(text: str) -> tuple[str, str]:
    match = _LEADING_SALUTATION.match(text)
    if match is None or match.end() == len(text):
        return "", text
    return _SALUTATIONS[match[1].casefold()], text[match.end() :].strip()


def _take_titles(text: str) -> tuple[list[str], str]:
    """Take titles off the front, and those that follow a name off the end."""
    words = text.split()
    front: list[str] = []
    while len(words) > 1 and _is_title(words[0]):
        front.append(words.pop(0))
    back: list[str] = []
    while len(words) > 1 and _is_suffix(words[-1]):
        back.insert(0, words.pop().strip(","))
    rest = " ".join(words).rstrip(",")
    return [*front, *back], rest


def _is_title(word: str) -> bool:
    bare = word.rstrip(".").casefold()
    # "Ma" and "Ra" are names as well; before a name a title is written small or with a dot
    return bare in _TITLES and (word.endswith(".") or word.islower())


def _is_suffix(word: str) -> bool:
    bare = word.strip(",.")
    return bare.casefold() in _SUFFIXES and sum(map(str.isupper, bare)) > 1


def _comma_form(text: str) -> Name:
    """Read ``Pas, J.A. van der`` and ``Pas, van der, Jan``."""
    family, _, rest = text.partition(",")
    words = [word for word in rest.replace(",", " ").split() if word]
    titles = [word for word in words if _is_title(word)]
    words = [word for word in words if word not in titles]
    prefix: list[str] = []
    first: list[str] = []
    for word in words:
        (prefix if word.casefold() in _PREFIX_WORDS else first).append(word)
    initials, given = _first_parts(first)
    own, family_name = _split_prefix(family.split())
    joined = " ".join([*prefix, *own]).casefold()
    return Name(family_name, joined, given, initials, " ".join(titles))


def _plain_form(text: str) -> Name:
    """Read ``J.A. van der Pas``, ``Erik van Keken``, ``Van der Pas`` and ``Roest``."""
    initials = ""
    match = _INITIALS.match(text)
    if match and match.end() < len(text):
        initials = match[0].replace(" ", "").strip()
        text = text[match.end() :].strip()
    words = text.split()
    place = next((number for number, word in enumerate(words) if _begins_family(word)), None)
    if place is None or place == len(words) - 1:
        place = max(len(words) - 1, 0)
    more, given = _first_parts(words[:place])
    prefix, family = _split_prefix(words[place:])
    return Name(family, " ".join(prefix).casefold(), given, initials or more)


def _begins_family(word: str) -> bool:
    """Tell whether the family name begins here: with a prefix, or as ``Jansen-de`` of ``Jansen-de Vries``."""
    return word.casefold() in _PREFIX_WORDS or word.rpartition("-")[2].casefold() in _PREFIX_WORDS


def _split_prefix(words: list[str]) -> tuple[list[str], str]:
    """Return the prefix words at the front and the family name behind them."""
    count = 0
    while count < len(words) - 1 and words[count].casefold() in _PREFIX_WORDS:
        count += 1
    return words[:count], " ".join(words[count:])


def _first_parts(words: list[str]) -> tuple[str, str]:
    """Return initials and first name among the words before the family name."""
    initials = [word for word in words if _INITIALS.fullmatch(word) or _CAPITALS.fullmatch(word)]
    given = [word for word in words if word not in initials]
    dotted = "".join(word if "." in word else "".join(f"{letter}." for letter in word) for word in initials)
    return dotted, " ".join(given)
