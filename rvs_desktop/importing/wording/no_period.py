"""Words after which a year, a day or a month is not the period of the figures: printing, plans, addresses, names."""

from __future__ import annotations

import re
from typing import Final

_TO_COMMA: Final = r"[^,;|()\n\d]*\d(?:(?! -+ ?[a-z]|: )[^,;|()\n])*"
"""From the word over the next number to the end of that part of the text."""

_MADE_AND_MEANT: Final = re.compile(
    r"\b(?:versie|afgedrukt|afdruk\w*|print\w*|uitgedraaid|gemaakt|aangemaakt|opgesteld|opgemaakt|vastgesteld|"
    r"bijgewerkt|gewijzigd|wijziging|wijzigingsdatum|geexporteerd|export(?! (?:[1-4]\w* )?(?:q|kw|kwartaal)\b\.?)|exportdatum|ingevuld|verzonden|verstuurd|"
    r"ontvangen|aangeleverd|aanleverdatum|inleveren|uiterlijk|deadline|gegenereerd|gedraaid|rapportdatum|datum|"
    r"jaarplan\w*|plan|meerjarenplan|beleidsplan|\w*programma|\w*strategie|\w*agenda|begroting|ivp|kadernota|"
    r"uitvoeringsplan|veiligheidsplan|actieplan|werkplan|doelstelling|doel|ambitie|streefwaarde|indeling|"
    r"gemeentelijke indeling|grenzen|herindeling|copyright|(?:concept|stand van zaken) d\.?d\.?|bron|t\.?o\.?v\.?|"
    r"ten opzichte van|vergeleken met|in vergelijking met|opgericht|aanvang|startdatum|sinds|besluit|raadsbesluit|vergadering)\b"
    + _TO_COMMA
)
_PAPERS: Final = re.compile(
    r"\b(?:(?:ons |uw )?kenmerk|referentie(?:nummer)?|ref\.|zaak(?:nr|nummer)|dossier(?:nr|nummer)|documentnummer|"
    r"wet(?= [a-z])|\w*convenant|\w*akkoord|(?<!in het )\w*kader(?! van)|(?:toekomst|beleids|veiligheids)?visie|\w*verordening|\w*protocol)\b"
    + _TO_COMMA
)
"""Letters, laws and agreements are named after the year in which they were made."""
_PLACES: Final = re.compile(
    r"\b(?:postbus|antwoordnummer|tel(?:efoon(?:nummer)?)?\b\.?|fax|mobiel|"
    r"[a-z]{3,}(?:straat|laan|plein|gracht|kade|singel|dijk))"
    r"[\s:.]*\+?\d[^,;|()\n]*"
)
"""A box, a street or a telephone and its number."""

_FIRST_NAME: Final = r"(?:jan|april|mei|may|juni|june|juli|maart|august|augustus)"
_PERSON: Final = re.compile(
    r"\b(?:contact(?:persoon)?|t\.?a\.?v\.?|ter attentie van|namens|afzender|opsteller|auteur|behandela(?:ar|ard door)|"
    r"behandeld door|door|aan|dhr|mevr|mw|mevrouw|meneer|(?:de )?heer|drs|ing|groet(?:en)?(?: van)?)\b[.:]*\s*"
    rf"(?:[a-z]\.\s*)*{_FIRST_NAME}\b(?!\.?\s*(?:t/m|tm|tot|t\.e\.m|-|/|'?\d))"
)
"""A first name that is a month as well, behind a word that a person follows."""
_LIKE_A_NAME: Final = re.compile(
    rf"\b{_FIRST_NAME} (?:van|de|der|den|ter|ten|te|el) (?:(?:de|der|den|het) )?(?!het\b|dit\b|vorig|afgelopen|jaar|gemeente|regio|politie)[a-z]{{3,}}"
    rf"|\b(?:jan|mei|april|june)-(?:ling|willem|peter|pieter|kees|dirk|hendrik|jaap|paul|maarten|joost|bart|li|lan|marie)\b"
)


def without_other_numbers(text: str) -> str:
    """Take out of a plain text the years, days and months that are no period of figures, with the words that say so."""
    for pattern in (_MADE_AND_MEANT, _PAPERS, _PLACES, _PERSON, _LIKE_A_NAME):
        text = pattern.sub(" ", text)
    return text


def names_paper(text: str) -> bool:
    """Whether a plain text names a law, an agreement or a letter with its year or number."""
    return _PAPERS.search(text) is not None


_PERHAPS_NAME: Final = re.compile(r"\b(?:Jan|April|Mei|May|Juni|June|Juli|August)\s+([A-Z][a-z]+)\b")


def after_first_name(text: str) -> str:
    """Return the word with a capital that stands behind a month that is a first name as well, empty without one."""
    match = _PERHAPS_NAME.search(text)
    return match[1] if match is not None else ""
