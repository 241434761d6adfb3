"""Words by which a list of persons is known: headings of its columns, names, addresses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from rvs_desktop.importing.files.workbook import CellValue

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
_NOT_WORD: Final = re.compile(r"[^a-z0-9]+")

_PARTICLE: Final = (
    r"(?:van|de|den|der|ten|ter|te|het|'t|in|op|el|al|ben|bin|la|le|du|von|da|dos|del|di|op 't)"
)
_CAPITAL: Final = r"(?:'t )?[^\W\d_a-zà-öø-ÿ][^\W\d_'’]*(?:[-'’][^\W\d_]+)*"
_INITIALS: Final = re.compile(
    rf"(?:(?:dhr|mevr|mw|hr)\.? )?(?:[^\W\d_a-z]\.? ?){{1,5}}(?:\.|(?<=\.)| )\s*(?:{_PARTICLE} )*{_CAPITAL}(?:[- ]{_CAPITAL})?",
)
_COMMA: Final = re.compile(
    rf"(?:{_PARTICLE} )*{_CAPITAL}(?:[- ]{_CAPITAL})?,\s*(?:(?:[^\W\d_a-z]\.\s*)+|{_CAPITAL})(?: ?{_PARTICLE})*",
)
_PLAIN: Final = re.compile(rf"{_CAPITAL}(?: (?:{_PARTICLE} )*{_CAPITAL}){{1,3}}", re.UNICODE)
_ARTICLES: Final = frozenset({"de", "den", "het", "'t"})
STREET: Final = re.compile(
    r"[a-z](?:straat|laan|weg|plein|gracht|kade|singel|steeg|plantsoen|dreef)\b", re.IGNORECASE
)
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
_FIRST_NAMES: Final = frozenset(
    """
    aad aart abdel abdelkader abdellah abdul abdullah abel achmed adam ad adri adriaan agnes ahmed ahmet aicha albert
    alex alexander ali alice alie amal amber amin amina amir amira an andre andrea andreas angela angelique anita anja
    anke ann anna anne anneke annelies annemarie annemieke anouk ans anton antoinette antoon antonius arend arie arjan
    arno arnold arthur astrid aukje axel ayse aziz babette barbara bart bas bastiaan bea ben bennie benjamin berend bernard
    bert bianca bilal bo bob boris bram brahim brenda brian britt carla carolien caroline carmen cas cees celine
    charles charlotte chantal chris christa christiaan christian christina cindy claudia coby colin cor corine cornelia
    cornelis corrie daan daniel danielle danny david debby debbie demi denise dennis derk diana dick dina dion dirk
    dominique donny doris dylan ed eddy edwin eefje eelco egbert els elke ellen elly elise elisabeth emma emiel emine
    emre erik erica erwin esma esmee esther eva evelien evert eveline fadoua farid fatih fatima fatma femke ferdi ferry
    fenna fleur floor floris frank frans franciscus fred freek fred frits gea geert geertje gerard gerda gerrit gert
    gijs gijsbert glenn greetje guus hakan halima hamid hamza hanna hanneke hannah hans harm harold harrie harry hassan
    heidi hein helen helena hendrik hendrika henk henny henriette herman hicham hilda hind huib hubert hugo huseyin
    ibrahim ida ilse imane imran ina ineke inge ingrid ingeborg irene iris isa isabel isabella ismail ivo ivonne jaap
    jacco jack jacob jacoba jacqueline jacques jamal jan jana janine janna janneke jantje jarno jasmijn jasmina jason
    jasper jayden jeanette jelle jennifer jenny jeroen jerry jesse jessica jet jeffrey jim jimmy jo joan joanne job
    joep joeri johan johanna johannes john johnny jolanda jolien joke jolijn joost joris jos jose josephine joshua
    joyce judith juan julia julian julie julius jurgen kaj karel karen karim karin karina kars kasper kees kelly kemal
    kevin kim kirsten klaas klaske koen koos krista kristel lars laura laurens lea leen leila lena lennart leo leon
    leonie lex lia lianne lida lieke lies liesbeth lilian lina linda linde lisa lisanne lise liza loes lotte louis
    louise luc lucas lucie lukas luuk lydia lynn maaike maarten maartje mahmoud malika manon manuel marc marcel maria
    marga margot margreet margriet maria marian marianne marieke mariel marije marijke marijn marina mario marion
    mariska marit marja marjan marjolein marjolijn mark marko marlies marlou marloes martijn martin martine marten
    mathijs matthijs mats maud maurice max maxim meike mehmet meindert melanie melissa menno merel mia michael michel
    michelle mick mieke mike mila milan mimoun mira miranda mirjam mo moham mohamed mohammed monica monique moniek
    mourad murat mustafa myra nabil nadia nadine naima nancy nanda naomi natalie natasja nathalie niek niels nick nico
    nicole nienke nina noa noah noor noortje nora nynke olaf olga olivia omar onno oscar osman otto pascal patricia
    patrick paul paula paulien pauline peter petra petronella philip piet pieter pim pien priscilla quinten rachel
    rachid ralf ralph ramon raoul raymond rebecca regina reinier remco remy rene renate renee rens ria richard rick
    rik rianne rina rob robbert robert robin roel roelof rogier roland ronald ron romy roos rosa rosalie roy ruben
    rud rudi rudolf rutger ruth ruud ryan saar sabine sabrina said salma sam samantha samira samuel sander sandra sanne
    sara sarah saskia sebastiaan selim selma serge sharon sheila sija silvia simon simone sjaak sjoerd sofie soraya
    sophie souad stan stefan stefanie stella stephan steven stijn sunny susan suzanne sven sylvia tamara tanja teun
    teus teunis thea theo thijmen thijs thomas tijmen tijn tim timo tina tineke tobias tom tomas ton tonnie trees tristan
    truus tugba twan valerie vera victor vincent virginia walter wanda ward wendy wesley wiebe wil willem willemijn
    willemina willy wilma wim wouter yara yasin yasmin yasmina yassin yassine youssef yolanda yusuf yvette yvonne
    zahra zakaria zehra zoe zohra
    """.split()  # noqa: SIM905 - nine hundred quotes would hide the names
)


@lru_cache(maxsize=_REMEMBERED)
def heading_key(text: str) -> str:
    """Return a heading in lower case, without accents and marks: ``Geb.-datum:`` is ``geb datum``."""
    bare = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return _NOT_WORD.sub(" ", bare).strip()


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


def is_full_name(text: str) -> bool:
    """Say whether a text is by its form the name of one person: initials, a comma form, or a known first name."""
    bare = text.strip()
    if not 4 <= len(bare) <= 60 or STREET.search(bare):
        return False
    if "," in bare and _COMMA.fullmatch(bare):
        return heading_key(bare.partition(",")[2]) not in _ARTICLES
    if _INITIALS.fullmatch(bare):
        return True
    first, _, rest = bare.partition(" ")
    return (
        bool(rest)
        and heading_key(first.partition("-")[0]) in _FIRST_NAMES
        and _PLAIN.fullmatch(bare) is not None
    )


def may_be_name(text: str) -> bool:
    """Say whether a text could be a name: one to five words, letters only, a capital first."""
    bare = text.strip()
    return len(bare) <= 60 and (
        _PLAIN.fullmatch(bare) is not None or re.fullmatch(_CAPITAL, bare) is not None
    )


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
