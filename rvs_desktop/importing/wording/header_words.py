"""The words in headings that say what a column or row is for, apart from what is counted."""

from __future__ import annotations

import re
from typing import Final

HEADS: Final[dict[str, str]] = {
    word: dim
    for dim, known in {
        "municipality": "gemeente|gemeenten|gemeentenaam|naam gemeente|naam van de gemeente|gemeente naam|gem.|gem|"
        "deelnemende gemeente|deelnemende gemeenten|aanleverende gemeente|naam gem.|gemeentes|gmeente|gemeete",
        "area": "gebied|gebieden|naam|plaats|regio/gemeente|gemeente/gebied|gebiedsnaam|naam gebied|gebiedsindeling|"
        "organisatie|aanleveraar|afzender|inzender|waar|locatie|gemeente of district|woonplaats|area",
        "any": "rijlabels|row labels|label|labels",
        "code": "code|cbs-code|cbs code|cbscode|gemeentecode|gemeente code|gm-code|gm code|gmcode|code gemeente|cbs-nr|cbs nr|"
        "gemeentenummer|gem.code|gem. code|regiocode|gebiedscode|cbs-nummer|cbs|gemcode|gwb-code|area_code|gemeente-code",
        "district": "district|politiedistrict|districten|districtsnaam|naam district|dist.|distr.",
        "label": "regio|eenheid|politie-eenheid|provincie|team|basisteam|veiligheidshuis|zorg- en veiligheidshuis|zvh|cluster|"
        "subregio|deelregio|politieteam|robuust team|arrondissement|veiligheidsregio|bron|dataset|bestand",
        "period": "periode|tijdvak|verslagperiode|meetperiode|rapportageperiode|jaar/kwartaal|jaar-kwartaal|jaarkwartaal|"
        "jaarmaand|jaar/maand|jaar-maand|kwartaal/jaar|maand/jaar|tijd|datum|peildatum|period|jaar en kwartaal|jaar en maand|"
        "jaar kwartaal|jaar maand|kwartaal en jaar|maand en jaar|meetmoment|peilmoment|perioden|periodes",
        "begin": "begindatum|startdatum|datum begin|datum van|begin periode|periode van|van|vanaf|van datum|datum vanaf",
        "end": "einddatum|datum eind|datum einde|datum tot en met|datum t/m|datum tot|eind periode|einde periode|periode tot en met|"
        "periode t/m|periode tot|t/m|tm|tot en met|tot/met|tot en met datum",
        "year": "jaar|jaartal|verslagjaar|kalenderjaar|peiljaar|boekjaar|meetjaar|rapportagejaar|jr|jr.|year|jaren",
        "quarter": "kwartaal|kw|kw.|kwart|kwartaalnr|kwartaalnummer|kwartaal nr|q|k|kwartalen|kwrt|kwartl|kwrt.|quarter",
        "half": "halfjaar|half jaar|hj|semester|halfjaren",
        "month": "maand|mnd|mnd.|maandnr|maandnummer|maandnaam|maand nr|maand nr.|maanden|month|mand",
        "measure": "indicator|onderwerp|gegeven|onderdeel|maat|meting|kengetal|omschrijving|soort|type|categorie|variabele|"
        "delict|delictsoort|fase|gegevenselement|telling|item|rubriek|soort cijfer|wat|element|meeteenheid|soort aanpak|"
        "gevraagd gegeven|gegevens|indicatoren|onderwerpen|thema|soort gegeven|soort misdrijf|measure|vraag|teller|cijfersoort",
        "value": "waarde|aantal|aantallen|cijfer|cijfers|getal|score|stuks|value|waarden|invoer|invullen|antwoord|uw opgave|"
        "opgave|ingevuld|uitkomst|resultaat|telt|het aantal|n",
    }.items()
    for word in known.split("|")
}

SKIPS: Final = (
    (
        "percentage",
        (
            r"%|\bperc\.?(?:\s|$)|percentage|procent|\bratio\b|verdachtenratio|\baandeel\b|quoti[eë]nt|promille|‰|\bindex\w*|\w*gemiddelde?n?\b|"
            r"\bmediaan\b|\bmaximum\b|\bminimum\b|\bhoogste\b|\blaagste\b|"
            r"\bper (?:1\.?000|10\.?000|100\.?000|duizend|hoofd|inwoner)|dekkingsgraad|deelnamegraad|\bgraad\b|\bscore\b"
        ),
    ),
    (
        "difference",
        (
            r"\bverschil\w*|\bmutaties?\b|\btoe-?\s?/?\s?(?:of )?afname|\btoename|\bafname|\bgroei\b|\bdaling|\bstijging|\bdelta\b|δ|\+\s*/\s*-|"
            r"\bt\.?o\.?v\.?(?:\s|$)|ten opzichte van|\bontwikkeling|\btrend|\bsaldo\b|\bversus\b|\bvs\.?\b|vergelijk|\bverandering|"
            r"\bafwijking|\bwijziging|\bmeer/minder\b|\bvorige meting"
        ),
    ),
    (
        "target",
        (
            r"\bdoel(?:en|stelling(?:en)?|waarde|getal|cijfer)?\b|\bstreef\w*|\bnorm(?:en|getal)?\b|\btargets?\b|\btaakstelling|\bambitie|\bprognose|"
            r"\braming|\bgeraamd|\bverwacht\w*|\bbegroot\b|\bbegroting\b|\bplafond|\bgepland\w*|\bplanning|\bplanwaarde"
        ),
    ),
    (
        "euro",
        r"€|\beuro'?s?\b|\beur\b|\bbedrag(?:en)?\b|\bkosten\b|\bbijdragen?\b|\bsubsidie|\bbudget|\buitgaven\b|\bafpakken\b|\btarief",
    ),
    (
        "remark",
        (
            r"\bopm(?:erkingen|erking|\.)?(?:\s|$|:)|\btoelichting|\bbijzonderhe|\bnotities?\b|\bcommentaar|\breden\b|\bcontact\w*|ingevuld door|"
            r"^status\b|\bakkoord\b|gecontroleerd|paraaf|datum ingevuld|\be-?mail|\btelefoon|\btel\.|^bron\b|\bverklaring|\bvoetnoot|^noot\b"
        ),
    ),
    (
        "helper",
        (
            r"\bhulp\w*|^(?:dossier|zaak|casus)(?:nr\.?|nummer| nr\.?| nummer)?$|^postcode\w*|^nr\.?$|^no\.?$|\bvolgn\w*|\bvolgorde|\brang\w*|^#$|^id$|\bsleutel|\bpositie\b|\bgewicht|\bwegingsfactor|^controle\w*|^check\w*|"
            r"\bsorte\w*|^rij\w*nummer|^regel(?:nr)?\.?$|^nummer$|^x$|\bzoekkolom|"
            r"^[\w/.-]+nummers?$|^[\w.-]+/\w+nr\.?$|^\w{3,}nr\.?$|\bkostenplaats\w*|\bgrootboek\w*|\b(?:ons |uw )?kenmerk\b|\breferentie\w*"
        ),
    ),
)
"""Kinds of rows and columns that are not data, each with the words in their heading."""
SKIP_PATTERNS: Final = tuple((rule, re.compile(pattern)) for rule, pattern in SKIPS)

TOTAL: Final = re.compile(
    r"\b(?:sub|eind|regio|jaar|tussen|deel|hoofd)?-?totalen?\b|\b(?:sub|eind|regio|jaar|tussen|deel)?-?totaal\b|^tot\.?$|^som\b|\bsom\b|"
    r"\bopgeteld\b|^samen\b|\bgezamenlijk\b|^sum$|^alle (?:gemeenten|districten|maanden|kwartalen)\b|^∑|^Σ|\btotal\b|^subtot|^tot\.? |^cum\.?$|^cumulatief$"
)
REGION_ALONE: Final = frozenset(
    [
        "mn",
        "eenheid",
        "regio",
        "de eenheid",
        "de regio",
        "hele regio",
        "hele eenheid",
        "gehele regio",
        "regio totaal",
        "on",
    ]
)
"""Labels of a row or column that stands for the whole region."""

ELSEWHERE: Final = re.compile(
    r"(?:heel |geheel )?nederland|landelijk(?: totaal| cijfer| beeld)?|nl|g4|g40|(?:overig|rest(?:ant)?) (?:van )?nederland"
)
"""Labels of a row or column that stands for more than the region."""

SCALE: Final = re.compile(
    r"[(\[]?\s*(?:[x*]\s*1(?:[.\s]?000|000|e3)|in duizend(?:tallen|en)?|in 1\.?000-?tallen|duizendtallen|per duizend stuks|x\s*duizend|aantal x 1\.?000)\s*[)\]]?"
)
PERHAPS_SCALE: Final = re.compile(
    r"[(\[]\s*\w{0,2}\s*1[.\s]?000\s*[)\]]|\bin \w*(?:duizen|dtallen)\w*|^aantallen\s+(?:\w{1,2}\s+)?1[.\s]?000\s*$"
)
"""What can be a scale with a typing error, ``(s 1.000)``: enough to ask, too little to multiply by."""
CORRECTED: Final = re.compile(
    r"\b(?:gecorrigeerde?|correctie|herziene?|herzien|herstelde?|gewijzigde?|aangepaste?|bijgestelde?|verbeterde?|na controle|nieuwe? (?:cijfers?|opgave|aantal(?:len)?))\b"
)
"""Headings of figures that replace those of the column before."""
ENTERED: Final = re.compile(
    r"\b(?:invoer\w*|ingevoerd|ingevuld|invul\w*|aanmaak\w*|aangemaakt|mutatie\w*|bijgewerkt|gewijzigd|wijziging\w*|aanlever\w*|aangeleverd|"
    r"inzend\w*|ontvang\w*|ontvangst\w*|verzend\w*|verzonden|verstuurd|print\w*|export\w*|controle\w*|gecontroleerd|opgeslagen|registratie\w*|"
    r"akkoord|rapportage\w*|aanleverdatum|versie\w*)"
)
"""Headings of dates that say when something was typed or sent, not what period is counted."""
PROVISIONAL: Final = re.compile(
    r"[(\[]?\s*\b(?:voorlopige?|voorl\.|vlp\.?|onder voorbehoud|nog niet definitief)\b\s*[)\]]?"
)
INSTRUCTION_SHEET: Final = re.compile(
    r"toelichting|instructie|uitleg|leeswijzer|lees ?mij|handleiding|voorbeeld|lijst(?:en|je|jes)\b|keuzelijst|legenda|colofon|inhoud|definitie|"
    r"voorblad|begrippen|help\b|\binfo\b|informatie|readme|contact|verantwoording|hulptabel|hulpblad|codelijst|codes|parameters|instellingen|"
    r"metadata|\bhulp\b|\bbron(?:nen)?\b|versiebeheer|wijzigingen"
)
SUM_SHEET: Final = re.compile(
    r"^(?:sub)?totaal|^totalen|^samenvatting|^opgeteld|^som\b|^overzicht totaal|totaaloverzicht|^jaartotaal|^verzamel|totaalblad|^alle gemeenten"
)
EXAMPLE: Final = re.compile(r"\bvoorbeeld\b|\bbijv\.|\bbijvoorbeeld\b|\bgemeente x\b")
SENDER: Final = re.compile(
    r"\b(?:aan|van|cc|t\.a\.v\.|ter attentie van)\s*:|\b(?:veiligheidshuis|zorg- en veiligheidshuis|zvh|bureau|bron|meldkamer|afzender|van:|contact\w*|opgesteld door|provincie|universiteit|"
    r"arrondissement|parket|rechtbank|veiligheidsregio|ggd|omgevingsdienst|basisteam|politie-?eenheid|versie|locatie)\b"
)
"""Words that make a name in a title the sender or the place of an office, not the area of the figures."""
