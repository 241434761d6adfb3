"""Words by which a list of persons is known: headings of its columns, addresses, days of birth."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from rvs_desktop.importing.files.workbook import CellValue
from rvs_desktop.importing.wording.person_names import heading_key

_SUBJECTS: Final = [
    "client",
    "betrokkene",
    "verdachte",
    "jongere",
    "bewoner",
    "patient",
    "persoon",
    "dader",
    "slachtoffer",
    "gedetineerde",
    "justitiabele",
    "pleger",
    "veelpleger",
    "aangever",
    "inwoner",
    "kind",
    "subject",
    "melder",
]
_WORDS: Final = {
    "birth": "gebdat gebdatum geboortedatum geboortedat gebdd geboortedd geboren geborenop dob dateofbirth birthdate",
    "first": "voornaam voornamen roepnaam voorletter voorletters initialen firstname",
    "last": "achternaam familienaam geslachtsnaam surname lastname tussenvoegsel tussenvoegsels meisjesnaam",
    "client": "voorenachternaam volledigenaam naamenvoornaam naamvoornaam personalia naw nawgegevens "
    + " ".join(
        form + subject
        for subject in (*_SUBJECTS, *(f"{subject}naam" for subject in _SUBJECTS))
        for form in (
            "",
            "naam",
            "naamvan",
            "naamde",
            "naamvande",
            "naamhet",
            "naamvanhet",
            "gegevens",
            "personalia",
        )
    ),
    "address": (
        "adres woonadres verblijfadres verblijfsadres briefadres huisadres postadres bezoekadres adresgegevens "
        "straat straatnaam straatenhuis straathuis"
    ),
    "reach": "tel telefoon mobiel mobiele mobieletelefoon gsm 06 email emailadres mail mailadres",
    "prosecution": "parket",
    "chain": "vin skn strafrechtsketen vnummer vreemdelingen",
    "case": "dossier zaak casus zaaks dossierid zaakid bvh pv mutatie",
    "postcode": "postcode",
    "house": "huis",
    "sex": "geslacht mv manvrouw sekse",
    "age": "leeftijd",
    "holder": "lid leden",
}
HEADINGS: Final = {word: kind for kind, words in _WORDS.items() for word in words.split()}
"""Heading without spaces, and without the word number at its end → kind of column that it heads.

``holder`` heads a column of office holders; ``role`` says that the people of a sheet are office holders.
"""
_OPEN: Final = frozenset({"birth", "first", "last", "address", "reach", "postcode", "house"})
"""Kinds of which the heading may go on: ``Geboortedatum (dd-mm-jjjj)``, ``Adres gemeentehuis``."""
_INSIDE: Final = (
    ("bsn", ("bsn", "burgerservice", "sofi")),
    (
        "holder",
        [
            "contact",
            "medewerker",
            "functionaris",
            "aanspreekpunt",
            "ingevuld",
            "burgemeester",
            "secretaris",
            "behandelaar",
            "voorzitter",
            "adviseur",
            "officier",
            "coordinator",
            "bestuurder",
            "wethouder",
            "dossierhouder",
            "regisseur",
        ],
    ),
    ("role", ("functie", "organisatie", "afdeling", "portefeuille")),
)
"""Kinds known by a word anywhere in the heading."""
_NUMBER: Final = re.compile(r"(?:nummers?|nrs?)$")
_DIGITS: Final = re.compile(r"\d\D{0,2}\d\D{0,2}\d\D{0,2}\d\D{0,2}\d")
_LONGEST_HEADING: Final = 45
_REMEMBERED: Final = 4096
"""Sheets of one batch repeat their headings and their municipalities."""

ADDRESS: Final = re.compile(
    r"(?<=[^\W\d_]{2})(?:straat|laan|weg|plein|gracht|kade|dijk|hof|pad|singel|steeg|park|dreef|ring|markt|wal|plantsoen)\s+\d+",
    re.IGNORECASE,
)
POSTCODE: Final = re.compile(r"(?:^|[\s,])[1-9]\d{3} ?[A-Z]{2}(?=$|[\s,.;)])")
PROSECUTION: Final = re.compile(r"\s*\d{2}[-/. ]\d{6}[-/. ]\d{2}\s*")
BIRTH_IN_TEXT: Final = re.compile(
    r"(?<!\d)(?:[0-3]?\d(?:[-/. ][01]?\d[-/. ]| [a-z]{3,9}\.? )(?:19[2-9]\d|20[01]\d|\d{2})|"
    r"(?:19[2-9]\d|20[01]\d)-[01]\d-[0-3]\d)(?!\d)",
    re.IGNORECASE,
)
PHONE: Final = re.compile(r"(?:\+31|0031|0)?[\s.(-]*\d(?:[\s.)/-]*\d){7,9}")
_MONTHS: Final = ("jan", "feb", "m", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_DAY: Final = re.compile(
    r"(\d{1,2})(?:[-/. ](\d{1,2})[-/. ]| ([a-z]{3,9})\.? )(\d{4}|\d{2})|(\d{4})[-/](\d{1,2})[-/](\d{1,2})"
)
_THIS_CENTURY: Final = 30
"""Years of two figures up to here are of this century."""


@lru_cache(maxsize=_REMEMBERED)
def heading_kinds(text: str) -> tuple[str, ...]:
    """Return the kinds of column that a text can head, mostly none or one."""
    if len(text) > _LONGEST_HEADING or _DIGITS.search(text):
        return ()
    key = heading_key(text)
    kinds = [kind for kind, parts in _INSIDE if any(part in key for part in parts)]
    words = key.split()
    whole = "".join(words)
    kind = HEADINGS.get(whole) or HEADINGS.get(_NUMBER.sub("", whole))
    if kind is None:
        kind = next((found for found in _openings(words) if found in _OPEN), None)
    return (*kinds, kind) if kind else tuple(kinds)


def _openings(words: Sequence[str]) -> Iterator[str | None]:
    """Yield what the first words head, one word more each time; a birth date may also follow other words."""
    for end in range(1, len(words)):
        yield HEADINGS.get(_NUMBER.sub("", "".join(words[:end])))
    for start in range(1, len(words)):
        for end in range(start + 1, len(words) + 1):
            if HEADINGS.get("".join(words[start:end])) == "birth":
                yield "birth"


def day_of(value: CellValue) -> date | None:
    """Return the day that a cell gives, as a date or as text, None for anything else."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    match = _DAY.fullmatch(value.strip().casefold()) if isinstance(value, str) and len(value) < 25 else None
    if match is None:
        return None
    if match[1]:
        year, day = int(match[4]), int(match[1])
        month = int(match[2]) if match[2] else _month(match[3])
        if year < 100:
            year += 2000 if year <= _THIS_CENTURY else 1900
    else:
        year, month, day = int(match[5]), int(match[6]), int(match[7])
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(word: str) -> int:
    """Return the number of a month by how its Dutch name begins, 0 for another word."""
    if word.startswith("mei"):
        return 5
    return next((number for number, start in enumerate(_MONTHS, 1) if word.startswith(start)), 0)
