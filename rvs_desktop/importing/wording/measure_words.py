"""The Dutch words for what is counted: several words for one concept, and words that add nothing.

A measure of the catalogue is known by the concepts in its name and aliases, so a region that adds a measure needs
no words here: a word not listed stands for itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rvs_desktop.importing.wording.filler_words import FILLERS
from rvs_desktop.importing.wording.plain_text import distance, plain

_PHRASES = (
    (r"\btop[\s-]*x[\s'-]*(?:ers?|en)?\b|\btopx[\s'-]*(?:ers?|en)?\b", " topx "),
    (
        r"\bpersoonsgerichte?[\s-]+aanpak(?:ken)?\b|\bpersoongerichte?[\s-]+aanpak\b|\bpga[\s']*s?\b|\bp\.\s?g\.\s?a\b\.?(?:'?s\b)?",
        " pga ",
    ),
    (r"\bw\.?\s?[vo]\.(?=\s|$)", " waarvan "),
    (r"\b(?:nog )?(?:in|lopend|onder) (?:uitvoering|uitv\b\.?|behandeling)\b|\bonder handen\b", " lopend "),
    (
        r"\bstand (?:van zaken|einde?|eind|ultimo|per|op|aan het einde?)\b|\b(?:aan het )?einde? (?:van )?(?:het |de )?(?:kwartaal|maand|periode|halfjaar|jaar)\b",
        " lopend ",
    ),
    (
        r"\b(?:met (?:goed )?(?:succes|gevolg|resultaat|een positief resultaat|positief resultaat)|succesvol)(?: (?:afgerond|afgesloten|beeindigd)e?\b)?",
        " geslaagd ",
    ),
    (r"\bin-?\s*(?:en|of|/|&|\+)\s*uit(?=stroom|gestroomd|\b)", " instroom uit"),
    (r"\bbn\b", " burgernet "),
    (
        r"\bburgernet[\s-]*(?:oproep(?:en)?|alarmering(?:en)?)\b|\b(?:oproep(?:en)?|alarmering(?:en)?) (?:via |van )?burgernet\b",
        " burgernet actie ",
    ),
    (r"\bvoltooide? (?=(?:woning)?inbra)|(?<=inbraken) voltooid\b", " geslaagd "),
    (
        r"\b(?:ingeschreven|aangesloten) (?=(?:burgernet)?[\s-]*deelnemers?\b)|(?<=deelnemers) ingeschreven\b",
        " ",
    ),
    (
        r"\bdiefstal[/\s]*(?:en\s*)?inbraak(?:\s*(?:in|uit))?\s*woning(?:en)?\b|\binbra(?:ak|ken) (?:in |uit )?woning(?:en)?\b",
        " woninginbraak ",
    ),
    (
        r"\bdiefstal(?:len)? (?:uit|vanuit|vanaf|af|uit/vanaf)(?:[\s/]*(?:of )?(?:uit|vanaf|af))?[\s/]*(?:de )?(?:auto'?s?|motorvoertuig(?:en)?|personenauto'?s?|voertuig(?:en)?)\b",
        " autokraak ",
    ),
    (r"\binbra(?:ak|ken) (?:in )?auto'?s?\b|\bauto-?inbra(?:ak|ken)\b", " autokraak "),
    (
        r"\bdiefstal(?:len)? (?:van )?(?:brom-?, ?snor-?,? ?)?fiets(?:en)?\b|\bgestolen fietsen\b",
        " fietsdiefstal ",
    ),
    (
        r"\b(?:online|internet)[\s-]*(?:fraude|oplichting)\b|\bfraude (?:online|via internet)\b",
        " onlinefraude ",
    ),
    (
        r"\b(?:overlast )?(?:door |van )?(?:een )?verwarde?\s*/\s*overspannen (?:persoon|personen)\b|\boverlast (?:door |van )(?:een )?(?=(?:verward|onbegrepen|persoon|personen|mensen))",
        " verward ",
    ),
    (r"\be[\s-]?33\b", " verward "),
    (
        r"\b(?:personen|mensen) met (?:verward|onbegrepen) gedrag\b|\bverwarde (?:personen|mensen)\b|\b(?:verward|onbegrepen) gedrag\b",
        " verward ",
    ),
    (
        r"\b(?:18\s*(?:\+|plus)|18 jaar (?:en|of) ouder|vanaf 18 jaar|18 jaar e\.?o\.?|18-plussers?)(?=$|\W)",
        " volwassen ",
    ),
    (r"[(,]?\s*\b(?:incl\.?|inclusief)\s+pogingen\b\)?", " "),
    (r"\bafgehandelde verdachten\b|\bverdachten \(?afgehandeld\b", " verdachte "),
    (
        r"\b(?:uitgezette?|ingezette?|verzonden|verstuurde?|uitgevoerde?|gehouden|gestarte?|opgestarte?|geactiveerde?) (?=(?:burgernet)?[\s-]*acties?\b)",
        " ",
    ),
    (
        r"(?<=acties) (?:uitgezet|ingezet|verzonden|verstuurd|uitgevoerd|gehouden)\b",
        " ",
    ),
    (
        r"\bvernieling(?:en)?(?:\s*(?:/|,|-|en|of|c\.?q\.?(?: een)?|dan wel))*\s*(?:zaaks?)?beschadiging(?:en)?\b",
        " vernieling ",
    ),
    (r"\bgeweld:? totaal\b", " geweld "),
    (
        r"\bcriminaliteit totaal\b|\btotale? (?:criminaliteit|misdrijven)\b|\btotaal (?:aantal )?misdrijven\b|\bgeregistreerde criminaliteit\b",
        " misdrijf ",
    ),
    (
        r"\b(?:app[\s-]*downloads?|downloads?[\s-]*(?:van )?(?:de )?(?:burgernet)?[\s-]*app|(?:burgernet[\s-]*)?app'?s? gedownload|gedownloade? (?:burgernet[\s-]*)?app'?s?|burgernet-?app)\b",
        " download ",
    ),
    (r"\bin signaal ?fase\b|\bsignaal ?fase\b|\binformatie ?fase\b", " signaal "),
    (r"\buitvoerings ?fase\b|\bfase uitvoering\b", " uitvoeringsfase "),
)
PHRASES = tuple((re.compile(pattern), concept) for pattern, concept in _PHRASES)

_CONCEPTS = {
    "in": "nieuw nieuwe instroom ingestroomd ingestroomde instromers gestart gestarte opgestart opgestarte gestarten "
    "aangemeld aangemelde aanmelding aanmeldingen begonnen toegevoegd startte startten nieuwgestart bijgekomen instr nw",
    "uit": "afgesloten uitstroom uitgestroomd uitgestroomde uitstromers beeindigd beeindigde afgerond afgeronde gestopt "
    "gestopte gesloten voltooid voltooide afsluiting afsluitingen beeindiging beeindigingen afgesl uitstr beeind",
    "stand": "lopend lopende actief actieve actuele stand standen openstaand openstaande onderhanden huidig huidige "
    "uitvoering lopenden uitv liepen eindstand lopen",
    "pga": "pga persoonsgericht persoonsgerichte",
    "topx": "topx",
    "burgernet": "burgernet",
    "actie": "actie acties burgernetactie burgernetacties bn-acties bnacties",
    "geslaagd": "treffer treffers geslaagd geslaagde succes successen succesvol succesvolle",
    "deelnemer": "deelnemer deelnemers burgernetdeelnemer burgernetdeelnemers deelname deelnemersaantal "
    "aangeslotenen deelnemersaantallen",
    "download": "download downloads gedownload appdownload appdownloads",
    "misdrijf": "misdrijf misdrijven delict delicten criminaliteit",
    "verdachte": "verdachte verdachten",
    "woninginbraak": "woninginbraak woninginbraken inbraak inbraken woninginbr",
    "overval": "overval overvallen",
    "straatroof": "straatroof straatroven beroving berovingen",
    "autokraak": "autokraak autokraken",
    "fietsdiefstal": "fietsdiefstal fietsdiefstallen",
    "vernieling": "vernieling vernielingen vandalisme",
    "geweld": "geweld geweldsmisdrijf geweldsmisdrijven geweldsdelicten geweldsdelict geweldsincidenten",
    "cyber": "cybercrime cybercriminaliteit",
    "onlinefraude": "onlinefraude internetfraude internetoplichting",
    "verward": "verward verwarde onbegrepen",
    "opgehelderd": "opgehelderd opgehelderde opgelost opgeloste",
    "casus": "casus casussen casuistiek",
    "signaal": "signaal",
    "uitvoeringsfase": "uitvoeringsfase",
    "bestuurlijk": "bestuurlijk bestuurlijke",
    "strafrechtelijk": "strafrechtelijk strafrechtelijke strafrecht",
    "fiscaal": "fiscaal fiscale",
    "toezicht": "toezicht communicatie",
    "inwoner": "inwoner inwoners inwonertal inwoneraantal inwoneraantallen inw bevolking bevolkingsaantal inwonersaantal",
    "volwassen": "volwassen volwassenen meerderjarig meerderjarige",
}
CONCEPT_OF = {word: concept for concept, known in _CONCEPTS.items() for word in known.split()}
MODIFIERS = frozenset(
    {"in", "uit", "stand", "geslaagd", "opgehelderd", "volwassen", "signaal", "uitvoeringsfase"}
)
"""Concepts that say which side of a thing is counted; they need the thing beside them or above them."""


_WORDS_OF_THEIR_OWN = frozenset(
    (
        "gebeld",
        "gemeld",
        "geteld",
        "geveld",
        "gewend",
        "gestort",
        "verhard",
        "verharde",
        "aanval",
        "aanvallen",
        "nieuws",
        "planken",
        "besloten",
        "geklaagd",
        "geklaagde",
        "stelling",
        "stellingen",
        "afgestoten",
        "gestoten",
        "gestolen",
        "verwachte",
        "afmelding",
        "afmeldingen",
    )
)
"""Words of Dutch that look like a known word with a typing error, as ``gebeld`` looks like ``geweld``."""
_KNOWN = [word for word in (*CONCEPT_OF, *FILLERS) if len(word) >= 6]
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*|\d+")


@lru_cache(maxsize=4_000)
def concept(word: str) -> str:
    """Return the concept of one plain word, empty when it adds nothing, the word itself when it is not known."""
    if word in CONCEPT_OF:
        return CONCEPT_OF[word]
    if word in FILLERS:
        return ""
    if "-" in word:
        return word
    parts = _split_compound(word)
    if parts:
        return parts
    return _typing_error(word)


def _split_compound(word: str) -> str:
    """``pgaplannen`` and ``topxplannen`` written in one word count as their first part."""
    for head in ("pga", "topx", "burgernet"):
        tail = word.removeprefix(head)
        if tail != word and tail in FILLERS:
            return head
        if tail != word and tail in CONCEPT_OF:
            return f"{head} {CONCEPT_OF[tail]}"
    return ""


def _typing_error(word: str) -> str:
    """Return the concept one typing error away (two in a long word) if all near words share it."""
    if len(word) < 6 or word in _WORDS_OF_THEIR_OWN:
        return word
    limit = 1 if len(word) < 12 else 2
    near = {CONCEPT_OF.get(known, "") for known in _KNOWN if distance(word, known, limit) <= limit}
    return near.pop() if len(near) == 1 else word


def resembles_side(word: str) -> bool:
    """Whether a word that nobody knows may be a side of what is counted with a typing error: ``neuwe`` plans."""
    return any(
        len(known) > 4 and CONCEPT_OF.get(known) in MODIFIERS and distance(word, known, 1) <= 1
        for known in _KNOWN
    )


_ALONE = {"in": "in", "erbij": "in", "bij": "in", "uit": "uit", "eraf": "uit", "af": "uit"}
"""Words that mean a side when they are the whole heading."""
_BROAD = re.compile(
    r"\bperso\w{6,12}[\s-]+a\w{2,5}k\b|\bcriminaliteit\b(?! totaal)|\bpga[\s-]*(?:monitor|overzicht|uitvraag|rapportage|registratie|cijfers)\b|"
    r"\b(?:monitor|overzicht|uitvraag|rapportage|voortgang|registratie|aanlevering|opgave) (?:van )?(?:de )?pga\b"
)


def is_broad(text: str) -> bool:
    """Whether a title names a subject as a whole: the approach of persons, of which PGA and Top-X are forms, or crime."""
    return _BROAD.search(plain(text)) is not None


@lru_cache(maxsize=20_000)
def concepts(text: str) -> frozenset[str]:
    """Return the concepts in a text; words that are not known stand for themselves."""
    text = plain(text)
    if text.strip(" .:") in _ALONE:
        return frozenset({_ALONE[text.strip(" .:")]})
    for pattern, replacement in PHRASES:
        text = pattern.sub(replacement, text)
    found: set[str] = set()
    for word in _WORD.findall(text):
        pieces = (word,) if concept(word) != word else tuple(word.split("-"))
        for piece in pieces:
            found.update(concept(piece).split())
    if found & {"pga", "topx"}:
        found.discard("casus")
    return frozenset(found)
