"""The words in headings and titles that add nothing to what is counted."""

from __future__ import annotations

from typing import Final

_WORDS: Final = (
    "aantal aantallen aant totaal totale tot het de een of van per in met en op bij over voor naar door "
    "te aan om cijfers cijfer overzicht overzichten geregistreerd geregistreerde lokaal lokale plan "
    "plannen traject trajecten gemeente gemeenten gemeentelijk gemeentelijke meldingen melding personen "
    "persoon integrale integraal interventie interventies waarvan wv wo daarvan registraties incidenten "
    "stuks absoluut abs n nr dossiers aanpak waarde jaar kwartaal maand halfjaar periode einde eind "
    "ultimo mn midden nederland regio regionale eenheid veiligheidshuis veiligheidshuizen zvh bureau "
    "monitor rapportage maandrapportage kwartaalrapportage jaarrapportage opgave opgaaf uitvraag "
    "aanlevering invulformulier formulier tabel tabellen bijlage jaarcijfers kwartaalcijfers maandcijfers "
    "kerncijfers voortgang gegevens gegeven onderdeel onderwerp invoer kwartaalstand jaaroverzicht "
    "maandoverzicht kwartaaloverzicht lijst verslag district districten districtelijk districtelijke "
    "resultaten tellingen telling aangeleverd t m tm s veiligheid veiligheidscijfers politiecijfers misdaadcijfers criminaliteitscijfers voorlopig voorlopige "
    "definitief definitieve gecorrigeerd gecorrigeerde versie correctie ca peildatum toedeling levering "
    "leveringen halfjaarcijfers deel blad sheet kopie concept heel hele geheel dit deze gerealiseerd "
    "gerealiseerde realisatie werkelijk werkelijke herzien herziene herstelde hersteld gewijzigd "
    "gewijzigde aangepast aangepaste bijgesteld bijgestelde verbeterd verbeterde hoeveel waren zijn is "
    "was werd werden er u uw hebben heeft keer"
)
FILLERS: Final = frozenset(_WORDS.split())
"""Words that may stand beside the concepts without changing what is counted."""

_TITLE_WORDS: Final = (
    "absolute basisvoorziening bvh bvi bosz zaken crime crimes gids high impact ingevoerde lopend regionaal tabelvorm "
    "aangifte aangiften actualisatie actueel actuele algemeen algemene alle analyse beeld beide berekend "
    "berekende bestuur bestuurlijk bestuurlijke bevolkingscijfers bron burgemeester burgemeesters college "
    "convenant cumulatief dashboard data deelnemende definitie delictsoort derde detail diverse doorlopend "
    "draaitabel driehoek eerst eerste eigen eindejaar export extract factsheet feiten figuur formulieren "
    "geactualiseerd geactualiseerde gebied gebieden gefilterd gemeenteraad gezamenlijk gezamenlijke grafiek "
    "halfjaarlijks halfjaren hic historie historisch historische hoofdstuk indicatoren informatie intern "
    "interne ivp jaarlijks jaarlijkse jaarplan jaarverslag jaren kengetallen kern kernen kwartaallijks "
    "kwartaallijkse kwartalen maandelijks maandelijkse maanden management managementinformatie "
    "meerjarenoverzicht meerjarig meerjarige meting nieuwsbrief notitie nulmeting onderdelen ondermijning ons "
    "ontwikkeling ontwikkelingen onze overall pagina partners peilmoment periodiek periodieke politie "
    "politiebasisregistratie portefeuillehouder presentatie raad raadsinformatie recent recente regiobeeld "
    "regulier reguliere riec samen samengesteld samenvatting soort stad stuurgroep tabblad tabbladen "
    "terugblik tijdreeks trend trendoverzicht trends tussenrapportage tussenstand tweede uitdraai uitgebreid "
    "uitgebreide uitkomsten uitvoeringsplan uitwerking update veiligheidsbeeld veiligheidsmonitor "
    "veiligheidsplan veiligheidsrapportage veiligheidsstrategie vergelijking verloop verslagjaar "
    "verslagkwartaal verslagmaand verslagperiode vertrouwelijk vervolg verzamelstaat vierde volledig "
    "volledige webrapport weergave werkblad"
)
TITLE_FILLERS: Final = frozenset(_TITLE_WORDS.split())
"""Words in titles that say what kind of list it is, who keeps it or for whom, and nothing of what is counted."""
