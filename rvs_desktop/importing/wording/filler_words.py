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
