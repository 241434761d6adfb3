"""The forms in which people are named: initials, a comma, a first name; to tell people from places and headings."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

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
_DOTTED: Final = re.compile(rf"(?:[^\W\d_a-z]\.\s?){{1,5}}\s*(?:{_PARTICLE} )*{_CAPITAL}(?:[- ]{_CAPITAL})?")
_SHORTENED: Final = re.compile(rf"{_CAPITAL} (?:{_PARTICLE} )*(?:[^\W\d_a-z]\.\s?){{1,3}}")
_TITLED: Final = re.compile(
    rf"(?:[Dd]hr|[Mm]evr|[Mm]w|[Hh]r|[Dd]e heer|[Mm]evrouw)\.? (?:[^\W\d_a-z]\.\s?)*(?:{_PARTICLE} )*{_CAPITAL}(?:[- ]{_CAPITAL})?",
)
CAPITALS: Final = re.compile(rf"{_CAPITAL}(?: (?:{_PARTICLE} )*(?:{_CAPITAL}|[^\W\d_a-z]\.)){{1,3}}")
"""Words with a capital that may be a name, anywhere in a text."""
_OF_JANUARY: Final = frozenset({"totaal", "feb", "februari", "cijfers", "maand", "mrt", "maart"})
"""Words after which ``Jan`` was the month."""
_ARTICLES: Final = frozenset({"de", "den", "het", "'t"})
STREET: Final = re.compile(
    r"[a-z](?:straat|laan|weg|plein|gracht|kade|singel|steeg|plantsoen|dreef)\b", re.IGNORECASE
)
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


def is_surely_person(text: str) -> bool:
    """Say whether a text can be nothing but the name of a person: a first name, initials with dots, or a title."""
    bare = text.strip()
    if not 4 <= len(bare) <= 60 or STREET.search(bare):
        return False
    if _DOTTED.fullmatch(bare) or _TITLED.fullmatch(bare):
        return True
    if "," in bare and _COMMA.fullmatch(bare):
        behind = bare.partition(",")[2].strip()
        return "." in behind[:3] or heading_key(behind).partition(" ")[0] in _FIRST_NAMES
    first, _, rest = bare.partition(" ")
    if heading_key(first.partition("-")[0]) not in _FIRST_NAMES or heading_key(rest) in _OF_JANUARY:
        return False
    return (_PLAIN.fullmatch(bare) or _SHORTENED.fullmatch(bare)) is not None
