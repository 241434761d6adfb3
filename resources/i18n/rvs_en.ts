<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Cijfers, afspraken en leveringen van een regionale veiligheidscoalitie. Het programma werkt zonder internet; alle gegevens staan in uw bestand op dit apparaat.</source>
        <translation>Figures, agreements and deliveries of a regional safety coalition. The program works without internet; all data is in your file on this device.</translation>
    </message>
    <message>
        <source>Gemaakt met Python {python}, Qt en PySide {pyside} (LGPL) en Fluent System Icons van Microsoft (MIT).</source>
        <translation>Made with Python {python}, Qt and PySide {pyside} (LGPL) and Fluent System Icons by Microsoft (MIT).</translation>
    </message>
    <message>
        <source>Over RVS Desktop</source>
        <translation>About RVS Desktop</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Versie {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>AccessFace</name>
    <message>
        <source>Contactgegevens van {name} wissen?</source>
        <translation>Erase the contact data of {name}?</translation>
    </message>
    <message>
        <source>Contactgegevens wissen</source>
        <translation>Erase contact data</translation>
    </message>
    <message>
        <source>Dit kan niet ongedaan worden gemaakt.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>E-mail, telefoon en onthouden schrijfwijzen gaan weg, ook uit de geschiedenis en als contactpersoon van een gemeente. Naam, functie en zetels blijven staan, tenzij u ook de naam wist.</source>
        <translation>E-mail, telephone and remembered spellings are removed, also from the history and as contact of a municipality. Name, function and seats stay, unless you erase the name too.</translation>
    </message>
    <message>
        <source>Filter gegevens</source>
        <translation>Filter data</translation>
    </message>
    <message>
        <source>Filter personen</source>
        <translation>Filter persons</translation>
    </message>
    <message>
        <source>Het overzicht staat op het klembord.</source>
        <translation>The overview is on the clipboard.</translation>
    </message>
    <message>
        <source>Inzage</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Inzage vastleggen</source>
        <translation>Record access</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Naam en e-mailadres gaan weg bij alle gemeenten waarvoor dit de contactpersoon is, ook uit de geschiedenis. Uitvragen hebben daar dan geen contactpersoon meer.</source>
        <translation>Name and e-mail address are removed from all municipalities for which this is the contact, also from the history. Collection rounds then have no contact there.</translation>
    </message>
    <message>
        <source>Niet wissen</source>
        <translation>Do not erase</translation>
    </message>
    <message>
        <source>Ook de naam wissen</source>
        <translation>Erase the name as well</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Schrijft in de geschiedenis dat inzage is gegeven, zonder naam.</source>
        <translation>Writes in the history that access was given, without a name.</translation>
    </message>
    <message>
        <source>Vastgelegd dat inzage is gegeven.</source>
        <translation>Recorded that access was given.</translation>
    </message>
    <message>
        <source>Wat over deze persoon is bewaard</source>
        <translation>What is held about this person</translation>
    </message>
    <message>
        <source>contactpersoon {areas}</source>
        <translation>contact of {areas}</translation>
    </message>
</context>
<context>
    <name>AddEntry</name>
    <message>
        <source>Bedrag in euro</source>
        <translation>Amount in euros</translation>
    </message>
    <message>
        <source>Bijvoorbeeld 12.500,00; een creditnota met een min</source>
        <translation>For example 12.500,00; a credit note with a minus</translation>
    </message>
    <message>
        <source>Boekdatum</source>
        <translation>Posting date</translation>
    </message>
    <message>
        <source>Boeken</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Omschrijving (mag leeg blijven)</source>
        <translation>Description (may stay empty)</translation>
    </message>
    <message>
        <source>Realisatie op {line}</source>
        <translation>Actuals on {line}</translation>
    </message>
    <message>
        <source>Stuk, zoals een factuurnummer</source>
        <translation>Document, such as an invoice number</translation>
    </message>
    <message>
        <source>Waarom telt een ander jaar hier mee?</source>
        <translation>Why does another year count here?</translation>
    </message>
</context>
<context>
    <name>AddLine</name>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Bijvoorbeeld 57.000, pm of + 1 fte</source>
        <translation>For example 57.000, pm or + 1 fte</translation>
    </message>
    <message>
        <source>De begroting is vastgesteld: een bedrag komt er met een begrotingswijziging.</source>
        <translation>The budget has been adopted: an amount is added with a budget amendment.</translation>
    </message>
    <message>
        <source>Kant</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Kopje (mag leeg blijven)</source>
        <translation>Heading (may stay empty)</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Regel toevoegen</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>Amend</name>
    <message>
        <source>Als concept bewaren</source>
        <translation>Keep as a draft</translation>
    </message>
    <message>
        <source>Baten {income}, lasten {expense}.</source>
        <translation>Income {income}, expenditure {expense}.</translation>
    </message>
    <message>
        <source>Begrotingswijziging</source>
        <translation>Budget amendment</translation>
    </message>
    <message>
        <source>Besluit (wie, en waar het staat)</source>
        <translation>Decision (who, and where it is written)</translation>
    </message>
    <message>
        <source>Concept van wijziging {number}</source>
        <translation>Draft of amendment {number}</translation>
    </message>
    <message>
        <source>Datum van het besluit</source>
        <translation>Date of the decision</translation>
    </message>
    <message>
        <source>Dit besluit valt na {year}.</source>
        <translation>This decision comes after {year}.</translation>
    </message>
    <message>
        <source>Regels die erbij of eraf krijgen</source>
        <translation>Lines that gain or lose</translation>
    </message>
    <message>
        <source>Typ in de kolom Erbij of eraf.</source>
        <translation>Type in the column Plus or minus.</translation>
    </message>
    <message>
        <source>Vaststellen</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>Waar gaat de wijziging over</source>
        <translation>What the amendment is about</translation>
    </message>
    <message>
        <source>Waaruit wordt het gedekt</source>
        <translation>What it is funded from</translation>
    </message>
</context>
<context>
    <name>AmendSteps</name>
    <message>
        <source>Concept van wijziging {title}</source>
        <translation>Draft of amendment {title}</translation>
    </message>
    <message>
        <source>Concept van wijziging {title} verwijderd</source>
        <translation>Draft of amendment {title} removed</translation>
    </message>
    <message>
        <source>Wijziging {title} ingetrokken op {day}: {reason}</source>
        <translation>Amendment {title} withdrawn on {day}: {reason}</translation>
    </message>
    <message>
        <source>Wijziging {title} vastgesteld</source>
        <translation>Amendment {title} adopted</translation>
    </message>
</context>
<context>
    <name>AmendmentsCard</name>
    <message>
        <source>Filter wijzigingen</source>
        <translation>Filter amendments</translation>
    </message>
    <message>
        <source>Gedekt uit: {cover}</source>
        <translation>Covered by: {cover}</translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Kies eerst een vastgestelde wijziging in de tabel Wijzigingen.</source>
        <translation>First choose an adopted amendment in the table Amendments.</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Wijzigingen</source>
        <translation>Amendments</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>Bijvoorbeeld 12.500</source>
        <translation>For example 12.500</translation>
    </message>
    <message>
        <source>definitief</source>
        <translation>final</translation>
    </message>
    <message>
        <source>geschat</source>
        <translation>estimated</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>De andere taal ziet u als u het programma opnieuw start.</source>
        <translation>You will see the other language when you start the program again.</translation>
    </message>
</context>
<context>
    <name>AreaForm</name>
    <message>
        <source>Eerste dag van de nieuwe situatie</source>
        <translation>First day of the new situation</translation>
    </message>
    <message>
        <source>Eerste dag voor de politie</source>
        <translation>First day for the police</translation>
    </message>
    <message>
        <source>Het aantal gemeenten blijft gelijk.</source>
        <translation>The number of municipalities stays the same.</translation>
    </message>
    <message>
        <source>Voor de politie geldt een andere dag</source>
        <translation>Another day holds for the police</translation>
    </message>
    <message>
        <source>Wat er verandert</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>{amount} cijfers gaan in de nieuwe indeling mee; zoals geleverd blijven ze staan.</source>
        <translation>{amount} figures move to the new division; as delivered they stay.</translation>
    </message>
    <message>
        <source>{name}: van {before} naar {after} gemeenten</source>
        <translation>{name}: from {before} to {after} municipalities</translation>
    </message>
    <message>
        <source>{name}: van {before} naar {after} inwoners</source>
        <translation>{name}: from {before} to {after} inhabitants</translation>
    </message>
    <message>
        <source>{name}: {after} inwoners</source>
        <translation>{name}: {after} inhabitants</translation>
    </message>
</context>
<context>
    <name>AreasPage</name>
    <message>
        <source>Een cijfer met een hoekje is samengesteld of deels bekend: wijs het aan voor de onderdelen.</source>
        <translation>A figure with a corner mark is composed or partly known: point at it for its parts.</translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Filter gemeenten</source>
        <translation>Filter municipalities</translation>
    </message>
    <message>
        <source>Gebieden</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Gegeven</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Gemeenten</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Hernoemen</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Indeling</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Inwoners zijn omgerekend naar de indeling van {day}.</source>
        <translation>Inhabitants are converted to the division of {day}.</translation>
    </message>
    <message>
        <source>Kies eerst een gemeente in de tabel.</source>
        <translation>Choose a municipality in the table first.</translation>
    </message>
    <message>
        <source>Peildatum</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>Reeks</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Splitsen</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Verplaatsen</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Weergave</source>
        <translation>View</translation>
    </message>
    <message>
        <source>in de indeling van nu</source>
        <translation>in the division of now</translation>
    </message>
    <message>
        <source>in de indeling van {day}</source>
        <translation>in the division of {day}</translation>
    </message>
    <message>
        <source>van de peildatum</source>
        <translation>of the reference date</translation>
    </message>
    <message>
        <source>van nu</source>
        <translation>of now</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>zoals geleverd</source>
        <translation>as delivered</translation>
    </message>
</context>
<context>
    <name>AreasTable</name>
    <message>
        <source>Andere indeling</source>
        <translation>Other division</translation>
    </message>
    <message>
        <source>Einde</source>
        <translation>End</translation>
    </message>
    <message>
        <source>In meer districten</source>
        <translation>In several districts</translation>
    </message>
    <message>
        <source>Inwoners {year}</source>
        <translation>Inhabitants {year}</translation>
    </message>
    <message>
        <source>Naamswijziging</source>
        <translation>Change of name</translation>
    </message>
    <message>
        <source>Nu buiten de regio, telt niet mee</source>
        <translation>Now outside the region, does not count</translation>
    </message>
    <message>
        <source>Samenvoeging</source>
        <translation>Merger</translation>
    </message>
    <message>
        <source>Splitsing</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>deels: {known} van {of} onderdelen</source>
        <translation>partly: {known} of {of} parts</translation>
    </message>
    <message>
        <source>geen inwonertal bekend</source>
        <translation>no number of inhabitants known</translation>
    </message>
    <message>
        <source>samen van {of} gemeenten van toen</source>
        <translation>together of {of} municipalities of then</translation>
    </message>
    <message>
        <source>tot en met {day}</source>
        <translation>up to and including {day}</translation>
    </message>
    <message>
        <source>{name}, {amount} gemeenten</source>
        <translation>{name}, {amount} municipalities</translation>
    </message>
    <message>
        <source>{reported} van {expected} gemeenten</source>
        <translation>{reported} of {expected} municipalities</translation>
    </message>
    <message>
        <source>{whole} van {of} gemeenten</source>
        <translation>{whole} of {of} municipalities</translation>
    </message>
</context>
<context>
    <name>Asker</name>
    <message>
        <source>Alle bestanden</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Bestand openen</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Bestanden importeren</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>RVS-bestanden</source>
        <translation>RVS files</translation>
    </message>
    <message>
        <source>Rekenbladen</source>
        <translation>Spreadsheets</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Kiezen</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>BalanceBanner</name>
    <message>
        <source>{status}, bron {source}</source>
        <translation>{status}, source {source}</translation>
    </message>
</context>
<context>
    <name>BehindCard</name>
    <message>
        <source>Enter of dubbelklik toont de geschiedenis van een cijfer.</source>
        <translation>Enter or a double click shows the history of a figure.</translation>
    </message>
    <message>
        <source>Filter bronnen</source>
        <translation>Filter sources</translation>
    </message>
    <message>
        <source>Herkomst</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Herkomst sluiten</source>
        <translation>Close the origin</translation>
    </message>
    <message>
        <source>Herkomst van {title}</source>
        <translation>Origin of {title}</translation>
    </message>
    <message>
        <source>Naar de levering</source>
        <translation>Go to the delivery</translation>
    </message>
    <message>
        <source>met de hand ingevoerd</source>
        <translation>entered by hand</translation>
    </message>
    <message>
        <source>telt niet mee: een andere bron geldt</source>
        <translation>does not count: another source holds</translation>
    </message>
    <message>
        <source>{count} bron</source>
        <translation>{count} source</translation>
    </message>
    <message>
        <source>{count} bronnen</source>
        <translation>{count} sources</translation>
    </message>
</context>
<context>
    <name>BodiesCard</name>
    <message>
        <source>Actief</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Alle organen</source>
        <translation>All bodies</translation>
    </message>
    <message>
        <source>Beëindigd</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Filter organen</source>
        <translation>Filter bodies</translation>
    </message>
    <message>
        <source>Geen orgaan past bij dit filter. Wis het filter om alle organen te zien.</source>
        <translation>No body fits this filter. Clear the filter to see all bodies.</translation>
    </message>
    <message>
        <source>Met een waarschuwing</source>
        <translation>With a warning</translation>
    </message>
    <message>
        <source>Op deze dag bestaat er nog geen orgaan.</source>
        <translation>No body exists yet on this day.</translation>
    </message>
    <message>
        <source>Opgegaan in een ander</source>
        <translation>Merged into another</translation>
    </message>
    <message>
        <source>Orgaan toevoegen</source>
        <translation>Add a body</translation>
    </message>
    <message>
        <source>Organen</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Slapend</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>Welke organen</source>
        <translation>Which bodies</translation>
    </message>
</context>
<context>
    <name>BodyGroups</name>
    <message>
        <source>1 zetel onbezet</source>
        <translation>1 seat empty</translation>
    </message>
    <message>
        <source>Beëindigd</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Opgegaan</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Slapend</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>{count} leden</source>
        <translation>{count} members</translation>
    </message>
    <message>
        <source>{count} zetels onbezet</source>
        <translation>{count} seats empty</translation>
    </message>
</context>
<context>
    <name>BudgetChoices</name>
    <message>
        <source>Bedragen</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>heel {year}</source>
        <translation>all of {year}</translation>
    </message>
    <message>
        <source>in euro</source>
        <translation>in euros</translation>
    </message>
    <message>
        <source>in euro en centen</source>
        <translation>in euros and cents</translation>
    </message>
    <message>
        <source>t/m {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>× € 1.000</source>
        <translation>× € 1,000</translation>
    </message>
</context>
<context>
    <name>BudgetImport</name>
    <message>
        <source>Kies één bestand: een begroting of een export van een grootboek.</source>
        <translation>Choose one file: a budget or an export of a ledger.</translation>
    </message>
    <message>
        <source>{name} wordt gelezen.</source>
        <translation>Reading {name}.</translation>
    </message>
    <message>
        <source>{name}: {new} nieuw, {changed} gewijzigd, {equal} gelijk opgeslagen.</source>
        <translation>{name}: saved {new} new, {changed} changed, {equal} the same.</translation>
    </message>
    <message>
        <source>{open} rijen wachten nog; importeer het bestand opnieuw om die te beantwoorden.</source>
        <translation>{open} rows still wait; import the file again to answer them.</translation>
    </message>
</context>
<context>
    <name>BudgetSettings</name>
    <message>
        <source>Afwijkingen van de begroting</source>
        <translation>Deviations from the budget</translation>
    </message>
    <message>
        <source>Drempel voor afwijkingen gewijzigd</source>
        <translation>Threshold for deviations changed</translation>
    </message>
    <message>
        <source>Een jaar sluit pas als grotere afwijkingen zijn toegelicht</source>
        <translation>A year closes only when larger deviations are explained</translation>
    </message>
    <message>
        <source>Toelichting vanaf een bedrag</source>
        <translation>Explanation from an amount</translation>
    </message>
    <message>
        <source>Toelichting vanaf een percentage</source>
        <translation>Explanation from a percentage</translation>
    </message>
    <message>
        <source>Van de begroting na wijziging; het bedrag of het percentage, wat het eerst komt</source>
        <translation>Of the amended budget; the amount or the percentage, whichever comes first</translation>
    </message>
</context>
<context>
    <name>BudgetSteps</name>
    <message>
        <source>Aanvaarden</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Afronding aanvaarden</source>
        <translation>Accept the rounding</translation>
    </message>
    <message>
        <source>Afsluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Begroting naar Word</source>
        <translation>Budget to Word</translation>
    </message>
    <message>
        <source>Begroting vaststellen</source>
        <translation>Adopt the budget</translation>
    </message>
    <message>
        <source>Begroting {year} van {name} gemaakt</source>
        <translation>Budget {year} of {name} made</translation>
    </message>
    <message>
        <source>Besluit (wie, en waar het staat)</source>
        <translation>Decision (who, and where it is written)</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Boeking op {label} verwijderd</source>
        <translation>Entry on {label} removed</translation>
    </message>
    <message>
        <source>Daarna veranderen bedragen alleen met een begrotingswijziging.</source>
        <translation>After that, amounts change only with a budget amendment.</translation>
    </message>
    <message>
        <source>Daarna wijzigt er niets meer in {name}, tenzij u heropent.</source>
        <translation>After that nothing changes in {name}, unless you reopen it.</translation>
    </message>
    <message>
        <source>De bron rondt af op hele euro&apos;s.</source>
        <translation>The source rounds to whole euros.</translation>
    </message>
    <message>
        <source>De toelichting staat bij de regel en komt in de verantwoording.</source>
        <translation>The explanation stands with the line and goes into the accounts.</translation>
    </message>
    <message>
        <source>Heropenen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Jaar afsluiten</source>
        <translation>Close the year</translation>
    </message>
    <message>
        <source>Jaar heropenen</source>
        <translation>Reopen the year</translation>
    </message>
    <message>
        <source>Regel {label} toegevoegd</source>
        <translation>Line {label} added</translation>
    </message>
    <message>
        <source>Regel {label} verplaatst</source>
        <translation>Line {label} moved</translation>
    </message>
    <message>
        <source>Regel {label} verwijderd</source>
        <translation>Line {label} removed</translation>
    </message>
    <message>
        <source>Toelichting bij {line}</source>
        <translation>Explanation of {line}</translation>
    </message>
    <message>
        <source>Vaststellen</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>Verschil in {name} aanvaard</source>
        <translation>Difference in {name} accepted</translation>
    </message>
    <message>
        <source>Word-document</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>{label} toegelicht</source>
        <translation>{label} explained</translation>
    </message>
    <message>
        <source>{label}: in natura gewaardeerd op {amount}</source>
        <translation>{label}: in kind, valued at {amount}</translation>
    </message>
    <message>
        <source>{label}: in natura niet meer gewaardeerd</source>
        <translation>{label}: in kind, no longer valued</translation>
    </message>
    <message>
        <source>{label}: {amount} geboekt op {day}</source>
        <translation>{label}: {amount} posted on {day}</translation>
    </message>
    <message>
        <source>{name} afgesloten</source>
        <translation>{name} closed</translation>
    </message>
    <message>
        <source>{name} heropend: {reason}</source>
        <translation>{name} reopened: {reason}</translation>
    </message>
    <message>
        <source>{name} is opgeslagen.</source>
        <translation>{name} was saved.</translation>
    </message>
    <message>
        <source>{name} vastgesteld</source>
        <translation>{name} adopted</translation>
    </message>
    <message>
        <source>{name} wordt weer te wijzigen. De reden staat in de geschiedenis.</source>
        <translation>{name} can be changed again. The reason is kept in the history.</translation>
    </message>
</context>
<context>
    <name>BudgetsPage</name>
    <message>
        <source>Begroting</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Bijdragen per jaar</source>
        <translation>Contributions per year</translation>
    </message>
    <message>
        <source>Dit is een som; kies een regel om te zien waaruit hij bestaat.</source>
        <translation>This is a sum; choose a line to see what it consists of.</translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Filter regels</source>
        <translation>Filter lines</translation>
    </message>
    <message>
        <source>Geen bijdragen per partij</source>
        <translation>No contributions per party</translation>
    </message>
    <message>
        <source>Geen van de baten noemt wie hem betaalt.</source>
        <translation>None of the income lines names who pays it.</translation>
    </message>
    <message>
        <source>Importeer een begroting uit Excel, of maak er een en typ de regels.</source>
        <translation>Import a budget from Excel, or make one and type the lines.</translation>
    </message>
    <message>
        <source>Importeren</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Kies eerst een regel in de tabel.</source>
        <translation>Choose a line in the table first.</translation>
    </message>
    <message>
        <source>Leegmaken</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Maak eerst een begroting; plak daarna de regels.</source>
        <translation>First make a budget; then paste the lines.</translation>
    </message>
    <message>
        <source>Nieuwe begroting</source>
        <translation>New budget</translation>
    </message>
    <message>
        <source>Nog geen begroting</source>
        <translation>No budget yet</translation>
    </message>
    <message>
        <source>Regel toevoegen</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Voorbeeldgegevens</source>
        <translation>Example data</translation>
    </message>
    <message>
        <source>Wijziging</source>
        <translation>Amendment</translation>
    </message>
</context>
<context>
    <name>BurgernetPage</name>
    <message>
        <source>, streep: doel {target}</source>
        <translation>, mark: target {target}</translation>
    </message>
    <message>
        <source>, streep: doel {target} ({year})</source>
        <translation>, mark: target {target} ({year})</translation>
    </message>
    <message>
        <source>Burgernet</source>
        <translation>Burgernet</translation>
    </message>
    <message>
        <source>Burgernet per gemeente</source>
        <translation>Burgernet per municipality</translation>
    </message>
    <message>
        <source>Burgernet {year}.xlsx</source>
        <translation>Burgernet {year}.xlsx</translation>
    </message>
    <message>
        <source>Burgernetacties</source>
        <translation>Burgernet alerts</translation>
    </message>
    <message>
        <source>Burgernetacties {year}</source>
        <translation>Burgernet alerts {year}</translation>
    </message>
    <message>
        <source>Deelnemers</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Deelnemers {year}</source>
        <translation>Participants {year}</translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Filter gemeente</source>
        <translation>Filter municipality</translation>
    </message>
    <message>
        <source>Gebied</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Importeer acties en geslaagde acties; daarna verschijnt de grafiek.</source>
        <translation>Import alerts and successful alerts; then the chart appears.</translation>
    </message>
    <message>
        <source>Importeren</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Nog geen cijfers van Burgernet</source>
        <translation>No Burgernet figures yet</translation>
    </message>
    <message>
        <source>Per gemeente</source>
        <translation>Per municipality</translation>
    </message>
    <message>
        <source>Per maand</source>
        <translation>Per month</translation>
    </message>
    <message>
        <source>Per maand in {year}</source>
        <translation>Per month in {year}</translation>
    </message>
    <message>
        <source>Regio {name}</source>
        <translation>Region {name}</translation>
    </message>
    <message>
        <source>Succespercentage</source>
        <translation>Success rate</translation>
    </message>
    <message>
        <source>Succespercentage per jaar</source>
        <translation>Success rate per year</translation>
    </message>
    <message>
        <source>Succespercentage {year}</source>
        <translation>Success rate {year}</translation>
    </message>
    <message>
        <source>Te weinig gegevens voor een trend</source>
        <translation>Too little data for a trend</translation>
    </message>
    <message>
        <source>Vanaf twee maanden in {year} verschijnt de grafiek.</source>
        <translation>The chart appears from two months in {year}.</translation>
    </message>
    <message>
        <source>Verandering</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Verandering t.o.v. {year}</source>
        <translation>Change since {year}</translation>
    </message>
    <message>
        <source>Voorbeeldgegevens</source>
        <translation>Example data</translation>
    </message>
    <message>
        <source>alleen voor de hele regio</source>
        <translation>only for the whole region</translation>
    </message>
    <message>
        <source>geen cijfers over beide jaren</source>
        <translation>no figures for both years</translation>
    </message>
    <message>
        <source>geen doel afgesproken</source>
        <translation>no target agreed</translation>
    </message>
    <message>
        <source>geslaagd van de acties per maand</source>
        <translation>successful of the alerts per month</translation>
    </message>
    <message>
        <source>niet geleverd of geen inwonertal</source>
        <translation>not delivered or no population</translation>
    </message>
    <message>
        <source>procentpunt</source>
        <translation>percentage points</translation>
    </message>
    <message>
        <source>stip: percentage, lijn: onzekerheid (95%)</source>
        <translation>dot: percentage, line: uncertainty (95%)</translation>
    </message>
    <message>
        <source>van alle inwoners</source>
        <translation>of all inhabitants</translation>
    </message>
    <message>
        <source>{count} deelnemers</source>
        <translation>{count} participants</translation>
    </message>
    <message>
        <source>{count} geslaagd</source>
        <translation>{count} successful</translation>
    </message>
    <message>
        <source>{name}, {year}</source>
        <translation>{name}, {year}</translation>
    </message>
    <message>
        <source>{rate} in heel {year}</source>
        <translation>{rate} in all of {year}</translation>
    </message>
    <message>
        <source>{rate} in {year}</source>
        <translation>{rate} in {year}</translation>
    </message>
</context>
<context>
    <name>CaseworkPage</name>
    <message>
        <source>Deze cel is berekend; kies een cijfer van een gemeente.</source>
        <translation>This cell is computed; choose a figure of a municipality.</translation>
    </message>
    <message>
        <source>Er is nog geen instroom van Top-X geleverd. Na het eerste kwartaal verschijnt de grafiek.</source>
        <translation>No inflow of Top-X has been delivered yet. The chart appears after the first quarter.</translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Filter gemeente</source>
        <translation>Filter municipality</translation>
    </message>
    <message>
        <source>Gebied</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Importeren</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Nieuwe Top-X-plannen in dit kwartaal, {known} van {all} gemeenten.</source>
        <translation>New Top-X plans in this quarter, {known} of {all} municipalities.</translation>
    </message>
    <message>
        <source>PGA en Top-X</source>
        <translation>PGA and Top-X</translation>
    </message>
    <message>
        <source>PGA en Top-X per gemeente</source>
        <translation>PGA and Top-X per municipality</translation>
    </message>
    <message>
        <source>PGA lokaal</source>
        <translation>Local PGA</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Regio {name}</source>
        <translation>Region {name}</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Te weinig gegevens voor een trend</source>
        <translation>Too little data for a trend</translation>
    </message>
    <message>
        <source>Top-X</source>
        <translation>Top-X</translation>
    </message>
    <message>
        <source>Top-X, {period}</source>
        <translation>Top-X, {period}</translation>
    </message>
    <message>
        <source>Top-X-plannen in de Veiligheidshuizen</source>
        <translation>Top-X plans in the Veiligheidshuizen</translation>
    </message>
    <message>
        <source>Voorbeeldgegevens</source>
        <translation>Example data</translation>
    </message>
    <message>
        <source>Welke plannen</source>
        <translation>Which plans</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>Zekerheid: {word}</source>
        <translation>Certainty: {word}</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{who}, {rows} rijen</source>
        <translation>{who}, {rows} rows</translation>
    </message>
</context>
<context>
    <name>ChartBody</name>
    <message>
        <source>Cijfers van de grafiek gekopieerd.</source>
        <translation>Figures of the chart copied.</translation>
    </message>
    <message>
        <source>Grafiek gekopieerd als afbeelding.</source>
        <translation>Chart copied as a picture.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Meer met deze grafiek</source>
        <translation>More with this chart</translation>
    </message>
</context>
<context>
    <name>CheckSource</name>
    <message>
        <source>Deze cel is deel van een som. Draai het optellen terug om haar te wijzigen.</source>
        <translation>This cell is part of a sum. Take back the adding up to change it.</translation>
    </message>
    <message>
        <source>Een aantal is nooit negatief.</source>
        <translation>A count is never negative.</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Opgeteld bij de gemeente</source>
        <translation>Added to the municipality</translation>
    </message>
    <message>
        <source>Som: {cells}</source>
        <translation>Sum: {cells}</translation>
    </message>
    <message>
        <source>{sheet}, {cell}: door u gewijzigd, ‘{raw}’ in het bestand</source>
        <translation>{sheet}, {cell}: changed by you, ‘{raw}’ in the file</translation>
    </message>
    <message>
        <source>{sheet}, {cell}: ‘{raw}’ in het bestand</source>
        <translation>{sheet}, {cell}: ‘{raw}’ in the file</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>1 fout</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>1 hersteld</source>
        <translation>1 mended</translation>
    </message>
    <message>
        <source>1 rij.</source>
        <translation>1 row.</translation>
    </message>
    <message>
        <source>1 vraag</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>Alleen rijen met een melding</source>
        <translation>Only rows with a message</translation>
    </message>
    <message>
        <source>Cellen zoals ze worden ingelezen</source>
        <translation>Cells as they will be read</translation>
    </message>
    <message>
        <source>Controle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Stap 3: controle</source>
        <translation>Step 3: check</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Zo’n antwoord heeft deze melding niet.</source>
        <translation>This message has no such answer.</translation>
    </message>
    <message>
        <source>{count} fouten</source>
        <translation>{count} errors</translation>
    </message>
    <message>
        <source>{count} hersteld</source>
        <translation>{count} mended</translation>
    </message>
    <message>
        <source>{count} vragen</source>
        <translation>{count} questions</translation>
    </message>
    <message>
        <source>{rows} rijen.</source>
        <translation>{rows} rows.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Rij {row}: {label}</source>
        <translation>Row {row}: {label}</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>1 vraagt aandacht</source>
        <translation>1 needs attention</translation>
    </message>
    <message>
        <source>Afronding aanvaarden</source>
        <translation>Accept the rounding</translation>
    </message>
    <message>
        <source>Afronding aanvaarden: {text}</source>
        <translation>Accept rounding: {text}</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Bekijken: {text}</source>
        <translation>View: {text}</translation>
    </message>
    <message>
        <source>Controles</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>{good} in orde</source>
        <translation>{good} in order</translation>
    </message>
    <message>
        <source>{open} vragen aandacht</source>
        <translation>{open} need attention</translation>
    </message>
    <message>
        <source>{text} Aanvaard: {reason}</source>
        <translation>{text} Accepted: {reason}</translation>
    </message>
</context>
<context>
    <name>ChosenFiles</name>
    <message>
        <source>Kies meer bestanden met Shift en de pijlen, Ctrl en klik, of Ctrl+A.</source>
        <translation>Choose more files with Shift and the arrows, Ctrl and click, or Ctrl+A.</translation>
    </message>
    <message>
        <source>Periode voor de {count} gekozen bestanden…</source>
        <translation>Period for the {count} chosen files…</translation>
    </message>
    <message>
        <source>Periode voor dit bestand…</source>
        <translation>Period for this file…</translation>
    </message>
</context>
<context>
    <name>ColumnLine</name>
    <message>
        <source>(zonder kop)</source>
        <translation>(no heading)</translation>
    </message>
    <message>
        <source>Kolom {letter}, veld: {field}</source>
        <translation>Column {letter}, field: {field}</translation>
    </message>
    <message>
        <source>Kolom {letter}, {heading}: {field}, {certainty}. {reason}</source>
        <translation>Column {letter}, {heading}: {field}, {certainty}. {reason}</translation>
    </message>
    <message>
        <source>zonder kop</source>
        <translation>no heading</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>1 van {all} kolommen vraagt uw blik. De andere zijn met zekerheid herkend.</source>
        <translation>1 of {all} columns needs your eye. The others were recognised with certainty.</translation>
    </message>
    <message>
        <source>Alle {count} kolommen zijn</source>
        <translation>All {count} columns are</translation>
    </message>
    <message>
        <source>Beide kolommen zijn</source>
        <translation>Both columns are</translation>
    </message>
    <message>
        <source>Er is geen tabel om in te lezen. Wijs er in stap 1 zelf een aan.</source>
        <translation>There is no table to read. Point one out yourself in step 1.</translation>
    </message>
    <message>
        <source>Keuzes onthouden voor het volgende bestand</source>
        <translation>Remember the choices for the next file</translation>
    </message>
    <message>
        <source>Kijk of deze kolommen goed zijn herkend.</source>
        <translation>See whether these columns were recognised well.</translation>
    </message>
    <message>
        <source>Kolommen</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Naam van deze indeling</source>
        <translation>Name of this layout</translation>
    </message>
    <message>
        <source>Onthouden</source>
        <translation>Remembered</translation>
    </message>
    <message>
        <source>Stap 2: kolommen</source>
        <translation>Step 2: columns</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Volgende te controleren kolom (F8)</source>
        <translation>Next column to check (F8)</translation>
    </message>
    <message>
        <source>{count} van {all} kolommen vragen uw blik. De andere zijn met zekerheid herkend.</source>
        <translation>{count} of {all} columns need your eye. The others were recognised with certainty.</translation>
    </message>
    <message>
        <source>{these} met zekerheid herkend.</source>
        <translation>{these} recognised with certainty.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Afsluiten</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Bestand</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Donker thema</source>
        <translation>&amp;Dark theme</translation>
    </message>
    <message>
        <source>&amp;Engels</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Exporteren…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Filteren op deze pagina</source>
        <translation>&amp;Filter on this page</translation>
    </message>
    <message>
        <source>&amp;Gegevens</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Importeren…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Kopie opslaan als…</source>
        <translation>&amp;Save a copy as…</translation>
    </message>
    <message>
        <source>&amp;Licht thema</source>
        <translation>&amp;Light theme</translation>
    </message>
    <message>
        <source>&amp;Nederlands</source>
        <translation>D&amp;utch</translation>
    </message>
    <message>
        <source>&amp;Nieuw bestand…</source>
        <translation>&amp;New file…</translation>
    </message>
    <message>
        <source>&amp;Ongedaan maken</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Openen…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Over RVS Desktop</source>
        <translation>&amp;About RVS Desktop</translation>
    </message>
    <message>
        <source>&amp;Rapport</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>&amp;Sneltoetsen</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Volgend deel</source>
        <translation>&amp;Next part</translation>
    </message>
    <message>
        <source>&amp;Voorbeeldgegevens openen…</source>
        <translation>Open &amp;example data…</translation>
    </message>
    <message>
        <source>&amp;Zoeken en opdrachten…</source>
        <translation>&amp;Search and commands…</translation>
    </message>
    <message>
        <source>Adreslijst opslaan…</source>
        <translation>Save the address list…</translation>
    </message>
    <message>
        <source>Afbeelding kopiëren</source>
        <translation>Copy the picture</translation>
    </message>
    <message>
        <source>Als tabel tonen</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Antwoord 1 tot en met 9 kiezen</source>
        <translation>Choose answer 1 to 9</translation>
    </message>
    <message>
        <source>B&amp;eeld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Be&amp;werken</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Bedrag doorschuiven naar een later jaar…</source>
        <translation>Carry an amount over to a later year…</translation>
    </message>
    <message>
        <source>Begroting naar Word…</source>
        <translation>Budget to Word…</translation>
    </message>
    <message>
        <source>Begroting of grootboek importeren…</source>
        <translation>Import a budget or ledger…</translation>
    </message>
    <message>
        <source>Begrotingswijziging intrekken…</source>
        <translation>Withdraw a budget amendment…</translation>
    </message>
    <message>
        <source>Begrotingswijziging…</source>
        <translation>Budget amendment…</translation>
    </message>
    <message>
        <source>Bestand &amp;sluiten</source>
        <translation>&amp;Close file</translation>
    </message>
    <message>
        <source>Bevestigen, cel naar rechts</source>
        <translation>Confirm, one cell to the right</translation>
    </message>
    <message>
        <source>Bevestigen, cel omlaag</source>
        <translation>Confirm, one cell down</translation>
    </message>
    <message>
        <source>Bewaartermijn contactgegevens…</source>
        <translation>Retention of contact data…</translation>
    </message>
    <message>
        <source>Bewerking afbreken</source>
        <translation>Cancel the edit</translation>
    </message>
    <message>
        <source>Bij importeren</source>
        <translation>While importing</translation>
    </message>
    <message>
        <source>Bijdragebrieven vastleggen…</source>
        <translation>Record contribution letters…</translation>
    </message>
    <message>
        <source>Cel bewerken</source>
        <translation>Edit cell</translation>
    </message>
    <message>
        <source>Contactgegevens…</source>
        <translation>Contact data…</translation>
    </message>
    <message>
        <source>Een bestand van Midden-Nederland met als voorbeeld gemarkeerde cijfers.</source>
        <translation>A file of Midden-Nederland with figures marked as examples.</translation>
    </message>
    <message>
        <source>Eerste cel</source>
        <translation>First cell</translation>
    </message>
    <message>
        <source>Functie eindigt…</source>
        <translation>Office ends…</translation>
    </message>
    <message>
        <source>Ga naar een pagina of voer een opdracht uit.</source>
        <translation>Go to a page or run a command.</translation>
    </message>
    <message>
        <source>Gemeente beëindigen…</source>
        <translation>End a municipality…</translation>
    </message>
    <message>
        <source>Gemeente splitsen…</source>
        <translation>Split a municipality…</translation>
    </message>
    <message>
        <source>Gemeenten samenvoegen…</source>
        <translation>Merge municipalities…</translation>
    </message>
    <message>
        <source>Historie van het orgaan tonen</source>
        <translation>Show the history of the body</translation>
    </message>
    <message>
        <source>In een grafiek</source>
        <translation>In a chart</translation>
    </message>
    <message>
        <source>In een tabel</source>
        <translation>In a table</translation>
    </message>
    <message>
        <source>Inzage: wat is bewaard</source>
        <translation>Access: what is held</translation>
    </message>
    <message>
        <source>Kopiëren met koppen</source>
        <translation>Copy with headings</translation>
    </message>
    <message>
        <source>Kopiëren, ook naar Excel</source>
        <translation>Copy, also to Excel</translation>
    </message>
    <message>
        <source>Laten vervangen…</source>
        <translation>Let someone stand in…</translation>
    </message>
    <message>
        <source>Leden mailen</source>
        <translation>Mail the members</translation>
    </message>
    <message>
        <source>Ledenlijst inlezen…</source>
        <translation>Read a member list…</translation>
    </message>
    <message>
        <source>Ledenlijst opslaan…</source>
        <translation>Save the member list…</translation>
    </message>
    <message>
        <source>Lid toevoegen…</source>
        <translation>Add a member…</translation>
    </message>
    <message>
        <source>Lid vervangen…</source>
        <translation>Replace a member…</translation>
    </message>
    <message>
        <source>Lidmaatschap beëindigen…</source>
        <translation>End a membership…</translation>
    </message>
    <message>
        <source>Lidmaatschap corrigeren…</source>
        <translation>Correct a membership…</translation>
    </message>
    <message>
        <source>Mail als bestand opslaan…</source>
        <translation>Save the mail as a file…</translation>
    </message>
    <message>
        <source>Mailadressen kopiëren</source>
        <translation>Copy mail addresses</translation>
    </message>
    <message>
        <source>Naam wijzigen…</source>
        <translation>Change a name…</translation>
    </message>
    <message>
        <source>Naar ander district…</source>
        <translation>To another district…</translation>
    </message>
    <message>
        <source>Naar de dag van de laatste wijziging</source>
        <translation>Go to the day of the last change</translation>
    </message>
    <message>
        <source>Niet geleverd</source>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>Nieuwe begroting…</source>
        <translation>New budget…</translation>
    </message>
    <message>
        <source>Nieuwe bijdrageregeling…</source>
        <translation>New contribution scheme…</translation>
    </message>
    <message>
        <source>Nu een &amp;reservekopie maken</source>
        <translation>Make a &amp;backup now</translation>
    </message>
    <message>
        <source>Op&amp;nieuw</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Opslaan als PNG of SVG</source>
        <translation>Save as PNG or SVG</translation>
    </message>
    <message>
        <source>Orgaan beëindigen…</source>
        <translation>End a body…</translation>
    </message>
    <message>
        <source>Orgaan in een ander laten opgaan…</source>
        <translation>Merge a body into another…</translation>
    </message>
    <message>
        <source>Orgaan slapend zetten…</source>
        <translation>Make a body dormant…</translation>
    </message>
    <message>
        <source>Orgaan toevoegen…</source>
        <translation>Add a body…</translation>
    </message>
    <message>
        <source>Orgaan wijzigen…</source>
        <translation>Change a body…</translation>
    </message>
    <message>
        <source>Peildatum kiezen</source>
        <translation>Choose the reference date</translation>
    </message>
    <message>
        <source>Periode voor de gekozen bestanden</source>
        <translation>Period for the chosen files</translation>
    </message>
    <message>
        <source>Personen samenvoegen…</source>
        <translation>Merge persons…</translation>
    </message>
    <message>
        <source>Personen tonen</source>
        <translation>Show persons</translation>
    </message>
    <message>
        <source>Plakken uit Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Punt kiezen, waarde voorlezen</source>
        <translation>Choose a point, read its value</translation>
    </message>
    <message>
        <source>Realisatie boeken…</source>
        <translation>Post actuals…</translation>
    </message>
    <message>
        <source>Regel omhoog</source>
        <translation>Line up</translation>
    </message>
    <message>
        <source>Regel omlaag</source>
        <translation>Line down</translation>
    </message>
    <message>
        <source>Regel toelichten…</source>
        <translation>Explain a line…</translation>
    </message>
    <message>
        <source>Regel toevoegen…</source>
        <translation>Add a line…</translation>
    </message>
    <message>
        <source>Regel verwijderen</source>
        <translation>Remove the line</translation>
    </message>
    <message>
        <source>Regels plakken uit Excel…</source>
        <translation>Paste lines from Excel…</translation>
    </message>
    <message>
        <source>Rekenbladen van gemeenten inlezen. U kunt ze ook op het venster slepen.</source>
        <translation>Read spreadsheets of municipalities. You can also drop them on the window.</translation>
    </message>
    <message>
        <source>Reserve boeken…</source>
        <translation>Book on a reserve…</translation>
    </message>
    <message>
        <source>Reservekopie &amp;terugzetten…</source>
        <translation>&amp;Restore a backup…</translation>
    </message>
    <message>
        <source>Samenstelling afdrukken…</source>
        <translation>Print the composition…</translation>
    </message>
    <message>
        <source>Samenstelling kopiëren</source>
        <translation>Copy the composition</translation>
    </message>
    <message>
        <source>Samenstelling naar Word…</source>
        <translation>Composition to Word…</translation>
    </message>
    <message>
        <source>Samenstelling tonen</source>
        <translation>Show the composition</translation>
    </message>
    <message>
        <source>Snelmenu</source>
        <translation>Context menu</translation>
    </message>
    <message>
        <source>Subsidie boeken…</source>
        <translation>Book on a grant…</translation>
    </message>
    <message>
        <source>Tekst &amp;100%</source>
        <translation>Text &amp;100%</translation>
    </message>
    <message>
        <source>Tekst &amp;groter</source>
        <translation>L&amp;arger text</translation>
    </message>
    <message>
        <source>Tekst &amp;kleiner</source>
        <translation>S&amp;maller text</translation>
    </message>
    <message>
        <source>Thema van het s&amp;ysteem</source>
        <translation>Theme of the s&amp;ystem</translation>
    </message>
    <message>
        <source>V&amp;orig deel</source>
        <translation>P&amp;revious part</translation>
    </message>
    <message>
        <source>Vaststellen, afsluiten of heropenen…</source>
        <translation>Adopt, close or reopen…</translation>
    </message>
    <message>
        <source>Verder met importeren</source>
        <translation>Go on importing</translation>
    </message>
    <message>
        <source>Visitekaartjes opslaan…</source>
        <translation>Save business cards…</translation>
    </message>
    <message>
        <source>Volgende melding</source>
        <translation>Next message</translation>
    </message>
    <message>
        <source>Volgende wijziging</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Volledig &amp;scherm</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>Vorige melding</source>
        <translation>Previous message</translation>
    </message>
    <message>
        <source>Vorige wijziging</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>Vullen naar beneden</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Vullen naar rechts</source>
        <translation>Fill right</translation>
    </message>
    <message>
        <source>Waarde wissen</source>
        <translation>Clear the value</translation>
    </message>
    <message>
        <source>Wat op deze pagina staat bewaren als Excel-bestand.</source>
        <translation>Keep what is on this page as an Excel file.</translation>
    </message>
    <message>
        <source>Wijzigen per datum…</source>
        <translation>Change from a date…</translation>
    </message>
</context>
<context>
    <name>CompletenessCard</name>
    <message>
        <source>1 ontbreekt</source>
        <translation>1 missing</translation>
    </message>
    <message>
        <source>Alle leveringen ›</source>
        <translation>All deliveries ›</translation>
    </message>
    <message>
        <source>Compleet</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Laatst ingelezen</source>
        <translation>Read last</translation>
    </message>
    <message>
        <source>Leveringen</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>Leveringen {period}</source>
        <translation>Deliveries {period}</translation>
    </message>
    <message>
        <source>Nog niet geleverd</source>
        <translation>Not delivered yet</translation>
    </message>
    <message>
        <source>Stand en stroom kloppen niet</source>
        <translation>Stock and flow do not agree</translation>
    </message>
    <message>
        <source>{area}, {period}: {opening} + {inflow} − {outflow} is {expected}, er staat {closing}</source>
        <translation>{area}, {period}: {opening} + {inflow} − {outflow} is {expected}, it says {closing}</translation>
    </message>
    <message>
        <source>{name} in de tabel tonen</source>
        <translation>Show {name} in the table</translation>
    </message>
    <message>
        <source>{n} ontbreken</source>
        <translation>{n} missing</translation>
    </message>
    <message>
        <source>{reported} van {expected}</source>
        <translation>{reported} of {expected}</translation>
    </message>
</context>
<context>
    <name>CompositionView</name>
    <message>
        <source>, waarvan 1 plaatsvervanger</source>
        <translation>, of whom 1 deputy</translation>
    </message>
    <message>
        <source>, waarvan {count} plaatsvervangers</source>
        <translation>, of whom {count} deputies</translation>
    </message>
    <message>
        <source>, {count} plv.</source>
        <translation>, {count} dep.</translation>
    </message>
    <message>
        <source>1 lid</source>
        <translation>1 member</translation>
    </message>
    <message>
        <source>1 zetel onbezet</source>
        <translation>1 seat empty</translation>
    </message>
    <message>
        <source>; voor alle leden vervangt {names}</source>
        <translation>; {names} stands in for all members</translation>
    </message>
    <message>
        <source>Ctrl+R vervangt, Ctrl+Del beëindigt.</source>
        <translation>Ctrl+R replaces, Ctrl+Del ends.</translation>
    </message>
    <message>
        <source>De samenstelling is op deze dag niet bekend</source>
        <translation>The composition is not known on this day</translation>
    </message>
    <message>
        <source>Enter vouwt de groep in of uit.</source>
        <translation>Enter folds the group in or out.</translation>
    </message>
    <message>
        <source>Filter leden</source>
        <translation>Filter members</translation>
    </message>
    <message>
        <source>Geen orgaan</source>
        <translation>No body</translation>
    </message>
    <message>
        <source>Insert vult de zetel in.</source>
        <translation>Insert fills the seat.</translation>
    </message>
    <message>
        <source>Kies een latere peildatum, of voeg een orgaan toe dat toen al begonnen was.</source>
        <translation>Choose a later reference date, or add a body that had begun by then.</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Laatste samenstelling ({day})</source>
        <translation>Last composition ({day})</translation>
    </message>
    <message>
        <source>Lid toevoegen</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>Lid vervangen</source>
        <translation>Replace a member</translation>
    </message>
    <message>
        <source>Naar {day}</source>
        <translation>Go to {day}</translation>
    </message>
    <message>
        <source>Op {day} bestaat er nog geen orgaan</source>
        <translation>No body exists yet on {day}</translation>
    </message>
    <message>
        <source>Opgegaan in {body} per {day}</source>
        <translation>Merged into {body} on {day}</translation>
    </message>
    <message>
        <source>Samenstelling</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Sindsdien heeft dit orgaan geen leden. Eerdere peildata tonen de samenstelling van toen.</source>
        <translation>Since then this body has no members. Earlier reference dates show the composition of then.</translation>
    </message>
    <message>
        <source>Typen of F2 corrigeert voor alle peildata. Ctrl+Shift+W wijzigt per datum.</source>
        <translation>Typing or F2 corrects for all reference dates. Ctrl+Shift+W changes from a date.</translation>
    </message>
    <message>
        <source>Voeg leden toe, of lees een ledenlijst in.</source>
        <translation>Add members, or read a member list.</translation>
    </message>
    <message>
        <source>heden</source>
        <translation>present</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>{count} leden</source>
        <translation>{count} members</translation>
    </message>
    <message>
        <source>{count} zetels onbezet</source>
        <translation>{count} seats empty</translation>
    </message>
</context>
<context>
    <name>Conclusions</name>
    <message>
        <source>1 gegevensrij, {place}</source>
        <translation>1 data row, {place}</translation>
    </message>
    <message>
        <source>1 naam anders geschreven</source>
        <translation>1 name written differently</translation>
    </message>
    <message>
        <source>De namen staan in kolom {column}.</source>
        <translation>The names are in column {column}.</translation>
    </message>
    <message>
        <source>Die kolom wordt niet ingelezen en niet getoond: dit programma bewaart alleen aantallen.</source>
        <translation>That column is not read and not shown: this program keeps counts only.</translation>
    </message>
    <message>
        <source>Dit blad wordt niet gelezen</source>
        <translation>This sheet is not read</translation>
    </message>
    <message>
        <source>Dit is tabel {number} van {count}. Klik in een andere om die te kiezen.</source>
        <translation>This is table {number} of {count}. Click in another to choose it.</translation>
    </message>
    <message>
        <source>Geen kop gevonden</source>
        <translation>No heading found</translation>
    </message>
    <message>
        <source>In stap 3 ziet u welke, en kunt u ze wijzigen.</source>
        <translation>In step 3 you see which, and can change them.</translation>
    </message>
    <message>
        <source>Kies zelf in welke rij de kop staat.</source>
        <translation>Choose yourself which row holds the heading.</translation>
    </message>
    <message>
        <source>Kolom {column} ({heading}) kan over personen gaan</source>
        <translation>Column {column} ({heading}) may be about persons</translation>
    </message>
    <message>
        <source>Kolom {column} kan over personen gaan</source>
        <translation>Column {column} may be about persons</translation>
    </message>
    <message>
        <source>Kop in rij {first} tot en met {last}</source>
        <translation>Heading in rows {first} to {last}</translation>
    </message>
    <message>
        <source>Kop in rij {row}</source>
        <translation>Heading in row {row}</translation>
    </message>
    <message>
        <source>Nog {count} rijen met een bijzonderheid</source>
        <translation>{count} more rows with something special</translation>
    </message>
    <message>
        <source>Op dit blad is geen tabel gevonden. Kies in het blad met de rechtermuisknop waar er een begint.</source>
        <translation>No table was found on this sheet. Choose with the right mouse button in the sheet where one begins.</translation>
    </message>
    <message>
        <source>Rij {row}: {label}</source>
        <translation>Row {row}: {label}</translation>
    </message>
    <message>
        <source>Ze staan in het blad met een woord naast het rijnummer.</source>
        <translation>They are in the sheet with a word beside the row number.</translation>
    </message>
    <message>
        <source>zonder naam</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>{count} gegevensrijen, {place}</source>
        <translation>{count} data rows, {place}</translation>
    </message>
    <message>
        <source>{count} namen anders geschreven</source>
        <translation>{count} names written differently</translation>
    </message>
    <message>
        <source>{count} rijen, samengenomen tot één kop.</source>
        <translation>{count} rows, taken together as one heading.</translation>
    </message>
    <message>
        <source>{count} tabellen op dit blad</source>
        <translation>{count} tables on this sheet</translation>
    </message>
    <message>
        <source>{first} tot en met {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{name} (leeg)</source>
        <translation>{name} (empty)</translation>
    </message>
    <message>
        <source>{name} (niet gelezen)</source>
        <translation>{name} (not read)</translation>
    </message>
    <message>
        <source>{name} (verborgen)</source>
        <translation>{name} (hidden)</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Bewaren</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Contact van {area}</source>
        <translation>Contact of {area}</translation>
    </message>
    <message>
        <source>E-mailadres van het werk</source>
        <translation>E-mail address at work</translation>
    </message>
    <message>
        <source>Hetzelfde adres mag bij meer gemeenten staan; die krijgen dan samen één herinnering.</source>
        <translation>The same address may stand with several municipalities; they then get one reminder together.</translation>
    </message>
    <message>
        <source>Naam (mag leeg blijven)</source>
        <translation>Name (may stay empty)</translation>
    </message>
</context>
<context>
    <name>ContributionsCard</name>
    <message>
        <source>Betaald</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Bijdragen</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Bijdragen naar Excel…</source>
        <translation>Contributions to Excel…</translation>
    </message>
    <message>
        <source>Brieven naar Word…</source>
        <translation>Letters to Word…</translation>
    </message>
    <message>
        <source>Brieven vastleggen</source>
        <translation>Record letters</translation>
    </message>
    <message>
        <source>Deelname beëindigen…</source>
        <translation>End participation…</translation>
    </message>
    <message>
        <source>Er is hier nog geen bijdrageregeling. Maak er eerst een.</source>
        <translation>There is no contribution scheme here yet. Make one first.</translation>
    </message>
    <message>
        <source>Filter gemeente</source>
        <translation>Filter municipality</translation>
    </message>
    <message>
        <source>Geen bijdrageregeling</source>
        <translation>No contribution scheme</translation>
    </message>
    <message>
        <source>Gemeenten laten meedoen…</source>
        <translation>Let municipalities join…</translation>
    </message>
    <message>
        <source>Index vastleggen…</source>
        <translation>Record an index…</translation>
    </message>
    <message>
        <source>Leg vast wat van iedere deelnemer wordt gevraagd; wie al een brief heeft, houdt die.</source>
        <translation>Record what is asked of each participant; who has a letter already keeps it.</translation>
    </message>
    <message>
        <source>Nieuwe regeling</source>
        <translation>New scheme</translation>
    </message>
    <message>
        <source>Nieuwe regeling…</source>
        <translation>New scheme…</translation>
    </message>
    <message>
        <source>Regeling, index, deelnemers en brieven</source>
        <translation>Scheme, index, participants and letters</translation>
    </message>
    <message>
        <source>Tarief of totaal en peildatum…</source>
        <translation>Rate or total and reference date…</translation>
    </message>
    <message>
        <source>Toch niet betaald</source>
        <translation>Not paid after all</translation>
    </message>
    <message>
        <source>Van deze begroting is niet bekend wie welk deel betaalt.</source>
        <translation>For this budget it is not known who pays which share.</translation>
    </message>
    <message>
        <source>betaald</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>nog geen brief</source>
        <translation>no letter yet</translation>
    </message>
    <message>
        <source>verzonden</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>{count} deelnemers</source>
        <translation>{count} participants</translation>
    </message>
    <message>
        <source>{count} gefilterd</source>
        <translation>{count} filtered</translation>
    </message>
    <message>
        <source>€ {rate} per inwoner, {count} inwoners.</source>
        <translation>€ {rate} per inhabitant, {count} inhabitants.</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Alleen deze tonen</source>
        <translation>Show only these</translation>
    </message>
</context>
<context>
    <name>CoverageFace</name>
    <message>
        <source>1 keer geen lid</source>
        <translation>No member once</translation>
    </message>
    <message>
        <source>1 liaison</source>
        <translation>1 liaison</translation>
    </message>
    <message>
        <source>1 lid</source>
        <translation>1 member</translation>
    </message>
    <message>
        <source>1 plaatsvervanger</source>
        <translation>1 deputy</translation>
    </message>
    <message>
        <source>Alle organen</source>
        <translation>All bodies</translation>
    </message>
    <message>
        <source>Alt+Enter opent het orgaan.</source>
        <translation>Alt+Enter opens the body.</translation>
    </message>
    <message>
        <source>Betekenis</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Dekking</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Dekking per orgaan, district en partner</source>
        <translation>Coverage by body, district and partner</translation>
    </message>
    <message>
        <source>Een getal is het aantal leden. ‘geen’: er is een zetel of een regel vraagt erom, maar er zit niemand. Leeg: geen zetel voorzien. Plaatsvervangers en liaisons tellen niet mee; een hoekje zegt dat ze er zijn.</source>
        <translation>A number is the number of members. ‘none’: there is a seat or a rule asks for one, but nobody sits there. Empty: no seat foreseen. Deputies and liaisons do not count; a corner mark says that they are there.</translation>
    </message>
    <message>
        <source>Filter organen</source>
        <translation>Filter bodies</translation>
    </message>
    <message>
        <source>Met lege zetels</source>
        <translation>With empty seats</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Samen, van wat getoond is</source>
        <translation>Together, of what is shown</translation>
    </message>
    <message>
        <source>Welke organen</source>
        <translation>Which bodies</translation>
    </message>
    <message>
        <source>in 1 orgaan</source>
        <translation>in 1 body</translation>
    </message>
    <message>
        <source>in {count} organen</source>
        <translation>in {count} bodies</translation>
    </message>
    <message>
        <source>{count} keer geen lid</source>
        <translation>No member {count} times</translation>
    </message>
    <message>
        <source>{count} leden</source>
        <translation>{count} members</translation>
    </message>
    <message>
        <source>{count} liaisons</source>
        <translation>{count} liaisons</translation>
    </message>
    <message>
        <source>{count} plaatsvervangers</source>
        <translation>{count} deputies</translation>
    </message>
</context>
<context>
    <name>DatedReason</name>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>In één zin, zonder namen van personen</source>
        <translation>In one sentence, without names of persons</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>over {count} dagen</source>
        <translation>in {count} days</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Datums en kalender (↓)</source>
        <translation>Dates and calendar (↓)</translation>
    </message>
    <message>
        <source>Een dag, een maand of een jaar: 1-3-2017, 03-2017 of 2017. Pijl omlaag stelt datums voor.</source>
        <translation>A day, a month or a year: 1-3-2017, 03-2017 or 2017. The down arrow proposes dates.</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Kalender (Alt+↓)</source>
        <translation>Calendar (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Bijvoorbeeld 15-6-{year}</source>
        <translation>For example 15-6-{year}</translation>
    </message>
</context>
<context>
    <name>DayProposals</name>
    <message>
        <source>dag voor de peildatum</source>
        <translation>day before the reference date</translation>
    </message>
    <message>
        <source>dag voor een wijziging</source>
        <translation>day before a change</translation>
    </message>
    <message>
        <source>eerste van volgende maand</source>
        <translation>first of next month</translation>
    </message>
    <message>
        <source>eind van deze maand</source>
        <translation>end of this month</translation>
    </message>
    <message>
        <source>peildatum</source>
        <translation>reference date</translation>
    </message>
    <message>
        <source>termijn van anderen hier</source>
        <translation>term of others here</translation>
    </message>
    <message>
        <source>tot en met dit jaar</source>
        <translation>to the end of this year</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>vier jaar</source>
        <translation>four years</translation>
    </message>
    <message>
        <source>wijziging in dit orgaan</source>
        <translation>change in this body</translation>
    </message>
</context>
<context>
    <name>DecideTarget</name>
    <message>
        <source>Besluit (wie, en waar het staat)</source>
        <translation>Decision (who, and where it is written)</translation>
    </message>
    <message>
        <source>Datum van het besluit</source>
        <translation>Date of the decision</translation>
    </message>
    <message>
        <source>Doel is</source>
        <translation>The target is</translation>
    </message>
    <message>
        <source>Doel voor {name}</source>
        <translation>Target for {name}</translation>
    </message>
    <message>
        <source>Geldt vanaf</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Hoeveel ({unit})</source>
        <translation>How much ({unit})</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Letterlijke tekst (mag leeg blijven)</source>
        <translation>Literal text (may stay empty)</translation>
    </message>
    <message>
        <source>Oordelen van vóór het besluit houden het oude doel; de grafiek toont een trede.</source>
        <translation>Judgements from before the decision keep the old target; the chart shows a step.</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>meer dan</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>minder dan</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>precies</source>
        <translation>exactly</translation>
    </message>
    <message>
        <source>ten hoogste</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>ten minste</source>
        <translation>at least</translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message>
        <source>Datum van het besluit</source>
        <translation>Date of the decision</translation>
    </message>
    <message>
        <source>In één zin, zonder namen van personen</source>
        <translation>In one sentence, without names of persons</translation>
    </message>
</context>
<context>
    <name>DecidedWords</name>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>1 cel wordt overgeslagen</source>
        <translation>1 cell will be skipped</translation>
    </message>
    <message>
        <source>Cel {text}</source>
        <translation>Cell {text}</translation>
    </message>
    <message>
        <source>De betekenis van ‘{text}’</source>
        <translation>The meaning of ‘{text}’</translation>
    </message>
    <message>
        <source>De eenheid van ‘{text}’</source>
        <translation>The unit of ‘{text}’</translation>
    </message>
    <message>
        <source>De kolom ‘{text}’</source>
        <translation>The column ‘{text}’</translation>
    </message>
    <message>
        <source>De periode van ‘{text}’</source>
        <translation>The period of ‘{text}’</translation>
    </message>
    <message>
        <source>De rij ‘{text}’</source>
        <translation>The row ‘{text}’</translation>
    </message>
    <message>
        <source>Door u gekozen: {answer}.</source>
        <translation>Chosen by you: {answer}.</translation>
    </message>
    <message>
        <source>Het bereik op blad ‘{text}’</source>
        <translation>The range on sheet ‘{text}’</translation>
    </message>
    <message>
        <source>Het gebied van ‘{text}’</source>
        <translation>The area of ‘{text}’</translation>
    </message>
    <message>
        <source>Het gegeven van ‘{text}’</source>
        <translation>The measure of ‘{text}’</translation>
    </message>
    <message>
        <source>de plaatsen zijn per gemeente opgeteld</source>
        <translation>the places are added up by municipality</translation>
    </message>
    <message>
        <source>een opmerking</source>
        <translation>a remark</translation>
    </message>
    <message>
        <source>is een totaal</source>
        <translation>is a total</translation>
    </message>
    <message>
        <source>niet geleverd</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>niet inlezen</source>
        <translation>do not read</translation>
    </message>
    <message>
        <source>niet van toepassing</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>ongeveer</source>
        <translation>about</translation>
    </message>
    <message>
        <source>overslaan</source>
        <translation>skip</translation>
    </message>
    <message>
        <source>telt mee</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>vertrouwelijk</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>voorlopig</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>{count} cellen worden overgeslagen</source>
        <translation>{count} cells will be skipped</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Bestand opnieuw kiezen</source>
        <translation>Choose the file again</translation>
    </message>
    <message>
        <source>Bestanden kiezen</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Bestanden worden niet bewaard. Kies hetzelfde bestand om de open vragen te beantwoorden.</source>
        <translation>Files are not kept. Choose the same file to answer the open questions.</translation>
    </message>
    <message>
        <source>Filter leveringen</source>
        <translation>Filter deliveries</translation>
    </message>
    <message>
        <source>Gekozen levering</source>
        <translation>Chosen delivery</translation>
    </message>
    <message>
        <source>Ingelezen</source>
        <translation>Files read</translation>
    </message>
    <message>
        <source>Kies een levering om te zien wat er is ingelezen.</source>
        <translation>Choose a delivery to see what was read.</translation>
    </message>
    <message>
        <source>Leveringen</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>Nog niets ingelezen</source>
        <translation>Nothing read yet</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Sleep rekenbladen van gemeenten op dit venster, of kies bestanden. Een import kan altijd ongedaan worden gemaakt.</source>
        <translation>Drop spreadsheets of municipalities on this window, or choose files. An import can always be undone.</translation>
    </message>
    <message>
        <source>Uitvragen</source>
        <translation>Collection rounds</translation>
    </message>
    <message>
        <source>Weergave</source>
        <translation>View</translation>
    </message>
    <message>
        <source>afzender niet bekend</source>
        <translation>sender not known</translation>
    </message>
    <message>
        <source>ontvangen {when}</source>
        <translation>received {when}</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>1 cel</source>
        <translation>1 cell</translation>
    </message>
    <message>
        <source>Afgewezen</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>De periode is vastgesteld. Heropen haar om dit cijfer in te lezen.</source>
        <translation>The period has been fixed. Reopen it to read this figure.</translation>
    </message>
    <message>
        <source>Deze cellen wachten op uw antwoord in stap 3.</source>
        <translation>These cells wait for your answer in step 3.</translation>
    </message>
    <message>
        <source>Er staan geen cellen met inhoud in het bestand.</source>
        <translation>The file has no cells with content.</translation>
    </message>
    <message>
        <source>Gelijk</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Niet geleverd</source>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Overgeslagen</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Vraagt keuze</source>
        <translation>To choose</translation>
    </message>
    <message>
        <source>afgewezen</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>bedrag in euro</source>
        <translation>amount in euros</translation>
    </message>
    <message>
        <source>blad dat andere bladen optelt</source>
        <translation>sheet that adds up other sheets</translation>
    </message>
    <message>
        <source>blad met uitleg</source>
        <translation>sheet with explanation</translation>
    </message>
    <message>
        <source>door u overgeslagen</source>
        <translation>skipped by you</translation>
    </message>
    <message>
        <source>gebied buiten de regio</source>
        <translation>area outside the region</translation>
    </message>
    <message>
        <source>geen cijfer dat wordt bewaard</source>
        <translation>not a figure that is kept</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>gewijzigd</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>hulpkolom</source>
        <translation>helper column</translation>
    </message>
    <message>
        <source>kan over personen gaan</source>
        <translation>may be about persons</translation>
    </message>
    <message>
        <source>kolom met namen</source>
        <translation>column with names</translation>
    </message>
    <message>
        <source>kop, titel of opmerking</source>
        <translation>heading, title or remark</translation>
    </message>
    <message>
        <source>n.v.t.</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>naam van een rij</source>
        <translation>name of a row</translation>
    </message>
    <message>
        <source>niet geleverd</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>opgeteld bij de eerste cel van de gemeente</source>
        <translation>added to the first cell of the municipality</translation>
    </message>
    <message>
        <source>opmerking</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>overgeslagen</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>percentage, wordt zelf berekend</source>
        <translation>percentage, computed by the program</translation>
    </message>
    <message>
        <source>plaats binnen een gemeente</source>
        <translation>place within a municipality</translation>
    </message>
    <message>
        <source>rij met een persoon, alleen geteld</source>
        <translation>row with a person, only counted</translation>
    </message>
    <message>
        <source>stond al op een andere plek in het bestand</source>
        <translation>was already elsewhere in the file</translation>
    </message>
    <message>
        <source>stond er met de hand ingevoerd</source>
        <translation>was entered by hand</translation>
    </message>
    <message>
        <source>stond er uit {origin}</source>
        <translation>came from {origin}</translation>
    </message>
    <message>
        <source>streefwaarde</source>
        <translation>target value</translation>
    </message>
    <message>
        <source>totaal van de regio, alleen ter controle</source>
        <translation>total of the region, only as a check</translation>
    </message>
    <message>
        <source>totaalkolom, alleen ter controle</source>
        <translation>total column, only as a check</translation>
    </message>
    <message>
        <source>totaalrij, alleen ter controle</source>
        <translation>total row, only as a check</translation>
    </message>
    <message>
        <source>verborgen blad</source>
        <translation>hidden sheet</translation>
    </message>
    <message>
        <source>verschil, wordt zelf berekend</source>
        <translation>difference, computed by the program</translation>
    </message>
    <message>
        <source>vertrouwelijk</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>vraagt keuze</source>
        <translation>to choose</translation>
    </message>
    <message>
        <source>wijkt af van eerdere cijfers</source>
        <translation>differs from earlier figures</translation>
    </message>
    <message>
        <source>{count} cellen</source>
        <translation>{count} cells</translation>
    </message>
    <message>
        <source>{figure} (voorlopig)</source>
        <translation>{figure} (provisional)</translation>
    </message>
    <message>
        <source>{total} cellen in het bestand = {parts}.</source>
        <translation>{total} cells in the file = {parts}.</translation>
    </message>
</context>
<context>
    <name>DifferencesStep</name>
    <message>
        <source>Filter verschillen</source>
        <translation>Filter differences</translation>
    </message>
    <message>
        <source>Stap 4: verschillen</source>
        <translation>Step 4: differences</translation>
    </message>
    <message>
        <source>Verschillen</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Wat verandert er?</source>
        <translation>What changes?</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>1 cel wacht op een keuze. Kies het bestand later opnieuw: dan begint u daar.</source>
        <translation>1 cell waits for a choice. Choose the file again later: then you start there.</translation>
    </message>
    <message>
        <source>1 cijfer opgeslagen</source>
        <translation>1 figure saved</translation>
    </message>
    <message>
        <source>1 keuze {whose}</source>
        <translation>1 choice {whose}</translation>
    </message>
    <message>
        <source>De cijfers staan weer zoals vóór de import.</source>
        <translation>The figures are as they were before the import.</translation>
    </message>
    <message>
        <source>Er is niets veranderd</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>Gelijk gebleven</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Import ongedaan gemaakt</source>
        <translation>Import undone</translation>
    </message>
    <message>
        <source>Ingelezen</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Meldingen voor de afzender: {count}</source>
        <translation>Messages for the sender: {count}</translation>
    </message>
    <message>
        <source>Nog te doen</source>
        <translation>Still to do</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ongedaan maken kan ook later, via Geschiedenis. Cijfers die daarna zijn gewijzigd, blijven dan staan.</source>
        <translation>You can also undo later, through History. Figures changed after that then stay.</translation>
    </message>
    <message>
        <source>Onthouden</source>
        <translation>Remembered</translation>
    </message>
    <message>
        <source>Reservekopie vooraf</source>
        <translation>Backup beforehand</translation>
    </message>
    <message>
        <source>Stap 5: klaar</source>
        <translation>Step 5: done</translation>
    </message>
    <message>
        <source>Volgend bestand in de lijst: {name}</source>
        <translation>Next file in the list: {name}</translation>
    </message>
    <message>
        <source>Volgende openen</source>
        <translation>Open the next</translation>
    </message>
    <message>
        <source>geen nieuwe keuzes</source>
        <translation>no new choices</translation>
    </message>
    <message>
        <source>niets, op uw verzoek</source>
        <translation>nothing, at your request</translation>
    </message>
    <message>
        <source>{counts} Opgeslagen om {time}.</source>
        <translation>{counts} Saved at {time}.</translation>
    </message>
    <message>
        <source>{count} bestanden</source>
        <translation>{count} files</translation>
    </message>
    <message>
        <source>{count} cellen wachten op een keuze. Kies het bestand later opnieuw: dan begint u daar.</source>
        <translation>{count} cells wait for a choice. Choose the file again later: then you start there.</translation>
    </message>
    <message>
        <source>{count} cijfers opgeslagen</source>
        <translation>{count} figures saved</translation>
    </message>
    <message>
        <source>{count} keuzes {whose}</source>
        <translation>{count} choices {whose}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Bestanden hier neerzetten</source>
        <translation>Drop files here</translation>
    </message>
    <message>
        <source>Sleep rekenbladen hierheen</source>
        <translation>Drop spreadsheets here</translation>
    </message>
    <message>
        <source>of kies bestanden</source>
        <translation>or choose files</translation>
    </message>
    <message>
        <source>xlsx, xls, xlsm, xlsb, ods, csv</source>
        <translation>xlsx, xls, xlsm, xlsb, ods, csv</translation>
    </message>
</context>
<context>
    <name>DueDate</name>
    <message>
        <source>Datum wijzigen</source>
        <translation>Change the date</translation>
    </message>
    <message>
        <source>Uiterste datum</source>
        <translation>Due date</translation>
    </message>
</context>
<context>
    <name>EditPassport</name>
    <message>
        <source>Berekening</source>
        <translation>Calculation</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Definitie</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Eigenaar</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Paspoort van {name}</source>
        <translation>Passport of {name}</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
</context>
<context>
    <name>EditionsCard</name>
    <message>
        <source>Cijfer overnemen</source>
        <translation>Record a figure</translation>
    </message>
    <message>
        <source>Een cijfer uit een document vastleggen, met de plaats waar het staat.</source>
        <translation>Record a figure from a document, with the place where it stands.</translation>
    </message>
    <message>
        <source>Eerdere publicaties</source>
        <translation>Earlier publications</translation>
    </message>
    <message>
        <source>Eerdere publicaties over {name}</source>
        <translation>Earlier publications about {name}</translation>
    </message>
    <message>
        <source>Filter publicaties</source>
        <translation>Filter publications</translation>
    </message>
    <message>
        <source>Nog niets gepubliceerd</source>
        <translation>Nothing published yet</translation>
    </message>
    <message>
        <source>Publicaties</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Van deze indicator is geen cijfer uit een document bekend, en geen periode met zijn cijfers is vastgesteld.</source>
        <translation>No figure of this indicator is known from a document, and no period with its figures has been fixed.</translation>
    </message>
    <message>
        <source>anders</source>
        <translation>different</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>niet te vergelijken</source>
        <translation>cannot be compared</translation>
    </message>
    <message>
        <source>{count} cijfers, geen verschil</source>
        <translation>{count} figures, no difference</translation>
    </message>
    <message>
        <source>{count} cijfers, {unlike} anders dan nu</source>
        <translation>{count} figures, {unlike} different from now</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>Beëindigen</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Gaat de gemeente op in een andere? Kies dan samenvoegen: alleen dan gaan cijfers mee.</source>
        <translation>Does the municipality merge into another? Then choose merge: only then figures move along.</translation>
    </message>
    <message>
        <source>{area} beëindigen</source>
        <translation>End {area}</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Er zijn nog geen herindelingen. Kies een gemeente en dan Samenvoegen of Splitsen.</source>
        <translation>There are no reorganisations yet. Choose a municipality, then Merge or Split.</translation>
    </message>
    <message>
        <source>Herindelingen</source>
        <translation>Reorganisations</translation>
    </message>
    <message>
        <source>Indeling erna</source>
        <translation>Division after</translation>
    </message>
    <message>
        <source>Indeling ervoor</source>
        <translation>Division before</translation>
    </message>
    <message>
        <source>Voor de politie per {day}.</source>
        <translation>For the police from {day}.</translation>
    </message>
    <message>
        <source>{kind} per {day}.</source>
        <translation>{kind} from {day}.</translation>
    </message>
    <message>
        <source>{source} → {target}: {share}</source>
        <translation>{source} → {target}: {share}</translation>
    </message>
</context>
<context>
    <name>Exempt</name>
    <message>
        <source>Alleen {period}</source>
        <translation>Only {period}</translation>
    </message>
    <message>
        <source>Hoelang</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Tot en met {period}</source>
        <translation>Up to {period}</translation>
    </message>
    <message>
        <source>Tot nader order</source>
        <translation>Until further notice</translation>
    </message>
    <message>
        <source>Vrijstellen</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Vrijstelling voor {area}</source>
        <translation>Exemption for {area}</translation>
    </message>
    <message>
        <source>{area} hoeft {what} dan niet te leveren en telt niet mee bij ‘verwacht’.</source>
        <translation>{area} then need not deliver {what} and does not count as ‘expected’.</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Excel-bestand</source>
        <translation>Excel file</translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Geëxporteerd naar {name}.</source>
        <translation>Exported to {name}.</translation>
    </message>
    <message>
        <source>Op deze pagina staat niets om te exporteren.</source>
        <translation>There is nothing to export on this page.</translation>
    </message>
    <message>
        <source>{name} schrijven</source>
        <translation>Writing {name}</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Gebied</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
</context>
<context>
    <name>FieldButton</name>
    <message>
        <source>Gebied</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Gegeven</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Namen van gemeenten of gebieden</source>
        <translation>Names of municipalities or areas</translation>
    </message>
    <message>
        <source>Niet inlezen</source>
        <translation>Do not read</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Alleen lezen openen</source>
        <translation>Open to read only</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bestand openen</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Dat venster staat nu vooraan.</source>
        <translation>That window is now in front.</translation>
    </message>
    <message>
        <source>De map voor het voorbeeldbestand kan niet worden gemaakt.</source>
        <translation>The folder for the example file cannot be made.</translation>
    </message>
    <message>
        <source>Kopie opgeslagen als {name}.</source>
        <translation>Copy saved as {name}.</translation>
    </message>
    <message>
        <source>Kopie opslaan als</source>
        <translation>Save a copy as</translation>
    </message>
    <message>
        <source>Maak ruimte vrij en probeer het opnieuw.</source>
        <translation>Free some space and try again.</translation>
    </message>
    <message>
        <source>Nieuw bestand</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>RVS-bestand</source>
        <translation>RVS file</translation>
    </message>
    <message>
        <source>Reservekopie gemaakt en gecontroleerd.</source>
        <translation>Backup made and checked.</translation>
    </message>
    <message>
        <source>Reservekopie terugzetten als</source>
        <translation>Restore the backup as</translation>
    </message>
    <message>
        <source>U kunt wel lezen en exporteren. Tegelijk wijzigen kan niet.</source>
        <translation>You can read and export. Two people cannot change it at the same time.</translation>
    </message>
    <message>
        <source>Voorbeeld Midden-Nederland.rvs</source>
        <translation>Example Midden-Nederland.rvs</translation>
    </message>
    <message>
        <source>hersteld</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>{name} is al in gebruik</source>
        <translation>{name} is already in use</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Blad</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Herkend</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>Onthouden keuzes</source>
        <translation>Remembered choices</translation>
    </message>
    <message>
        <source>Stap 1: bestand en blad</source>
        <translation>Step 1: file and sheet</translation>
    </message>
    <message>
        <source>Zonder deze keuzes lezen</source>
        <translation>Read without these choices</translation>
    </message>
    <message>
        <source>sleep een rand om het bereik aan te passen</source>
        <translation>drag an edge to adjust the range</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Afzender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Blijft zoals het per bestand is</source>
        <translation>Stays as it is for each file</translation>
    </message>
    <message>
        <source>Dit geldt alleen voor de gekozen bestanden. Een periode wordt nooit onthouden voor een volgend bestand.</source>
        <translation>This holds for the chosen files only. A period is never remembered for a next file.</translation>
    </message>
    <message>
        <source>Opnieuw lezen</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Periode voor 1 bestand</source>
        <translation>Period for 1 file</translation>
    </message>
    <message>
        <source>Periode voor {count} bestanden</source>
        <translation>Period for {count} files</translation>
    </message>
    <message>
        <source>Soort cijfers</source>
        <translation>Kind of figures</translation>
    </message>
    <message>
        <source>Verschilt per bestand</source>
        <translation>Differs by file</translation>
    </message>
    <message>
        <source>Zoals in het bestand</source>
        <translation>As in the file</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter op {column}</source>
        <translation>Filter on {column}</translation>
    </message>
</context>
<context>
    <name>Finalise</name>
    <message>
        <source>Datum van het besluit</source>
        <translation>Date of the decision</translation>
    </message>
    <message>
        <source>Definitief bedrag</source>
        <translation>Final amount</translation>
    </message>
    <message>
        <source>Definitief bedrag in euro</source>
        <translation>Final amount in euros</translation>
    </message>
    <message>
        <source>Definitief maken</source>
        <translation>Make final</translation>
    </message>
    <message>
        <source>Gelijk aan de schatting.</source>
        <translation>Equal to the estimate.</translation>
    </message>
    <message>
        <source>Reden als de reserve negatief mag worden</source>
        <translation>Reason if the reserve may become negative</translation>
    </message>
    <message>
        <source>Verschil met de schatting: {amount}.</source>
        <translation>Difference from the estimate: {amount}.</translation>
    </message>
    <message>
        <source>{name}: geschat op {amount}.</source>
        <translation>{name}: estimated at {amount}.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Gemeenten en districten</source>
        <translation>Municipalities and districts</translation>
    </message>
    <message>
        <source>Indicatoren</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Ingelezen bestanden</source>
        <translation>Files read</translation>
    </message>
    <message>
        <source>Organen</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>Persons</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Terug naar de lijst</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
</context>
<context>
    <name>FootWords</name>
    <message>
        <source>1 bestand opslaan</source>
        <translation>Save 1 file</translation>
    </message>
    <message>
        <source>1 cel overslaan</source>
        <translation>Skip 1 cell</translation>
    </message>
    <message>
        <source>1 cel wacht op een keuze en wordt nu niet opgeslagen.</source>
        <translation>1 cell waits for a choice and is not saved now.</translation>
    </message>
    <message>
        <source>1 cijfer opslaan</source>
        <translation>Save 1 figure</translation>
    </message>
    <message>
        <source>1 vraag is open. Beantwoord die, of sla de cel over.</source>
        <translation>1 question is open. Answer it, or skip the cell.</translation>
    </message>
    <message>
        <source>Ander bestand kiezen</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Er wordt niets opgeslagen tot stap 4.</source>
        <translation>Nothing is saved until step 4.</translation>
    </message>
    <message>
        <source>Er wordt niets opgeslagen voordat u dat kiest.</source>
        <translation>Nothing is saved before you choose to.</translation>
    </message>
    <message>
        <source>Levering vastleggen</source>
        <translation>Record the delivery</translation>
    </message>
    <message>
        <source>Naar Leveringen</source>
        <translation>Go to Deliveries</translation>
    </message>
    <message>
        <source>Open een bestand met een vraag met Enter. F8 gaat naar het volgende.</source>
        <translation>Open a file with a question with Enter. F8 goes to the next.</translation>
    </message>
    <message>
        <source>Uit dit bestand is niets opgeslagen.</source>
        <translation>Nothing was saved from this file.</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Vóór het opslaan wordt een reservekopie gemaakt.</source>
        <translation>A backup is made before saving.</translation>
    </message>
    <message>
        <source>{count} bestanden zonder vragen opslaan</source>
        <translation>Save {count} files without questions</translation>
    </message>
    <message>
        <source>{count} cellen overslaan</source>
        <translation>Skip {count} cells</translation>
    </message>
    <message>
        <source>{count} cellen wachten op een keuze en worden nu niet opgeslagen.</source>
        <translation>{count} cells wait for a choice and are not saved now.</translation>
    </message>
    <message>
        <source>{count} cijfers opslaan</source>
        <translation>Save {count} figures</translation>
    </message>
    <message>
        <source>{count} vragen zijn open. Beantwoord ze, of sla die cellen over.</source>
        <translation>{count} questions are open. Answer them, or skip those cells.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Invulpaneel</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Over deze zetel</source>
        <translation>About this seat</translation>
    </message>
    <message>
        <source>Paneel sluiten</source>
        <translation>Close the panel</translation>
    </message>
</context>
<context>
    <name>FundSteps</name>
    <message>
        <source>Alleen als die nog niet bekend is</source>
        <translation>Only where it is not known yet</translation>
    </message>
    <message>
        <source>Bate</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Bedrag in euro</source>
        <translation>Amount in euros</translation>
    </message>
    <message>
        <source>Beginstand</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Bijvoorbeeld {year}</source>
        <translation>For example {year}</translation>
    </message>
    <message>
        <source>Boeken</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Doorschuiven</source>
        <translation>Carry over</translation>
    </message>
    <message>
        <source>Geschat bedrag in euro</source>
        <translation>Estimated amount in euros</translation>
    </message>
    <message>
        <source>Hoe zeker</source>
        <translation>How certain</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Kies een ander jaar.</source>
        <translation>Choose another year.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Expenditure</translation>
    </message>
    <message>
        <source>Laten vervallen</source>
        <translation>Let it lapse</translation>
    </message>
    <message>
        <source>Maak eerst de begroting van een later jaar; daarheen wordt doorgeschoven.</source>
        <translation>First make the budget of a later year; the amount is carried over to it.</translation>
    </message>
    <message>
        <source>Mutatie laten vervallen</source>
        <translation>Let a movement lapse</translation>
    </message>
    <message>
        <source>Naar jaar</source>
        <translation>To year</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Reden als de reserve negatief mag worden</source>
        <translation>Reason if the reserve may become negative</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Reserve (kies, of typ een nieuwe naam)</source>
        <translation>Reserve (choose, or type a new name)</translation>
    </message>
    <message>
        <source>Subsidie</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Subsidie (kies, of typ een nieuwe naam)</source>
        <translation>Grant (choose, or type a new name)</translation>
    </message>
    <message>
        <source>Te besteden tot en met (jaar, mag leeg blijven)</source>
        <translation>To be spent up to and including (year, may stay empty)</translation>
    </message>
    <message>
        <source>Van wie (mag leeg blijven)</source>
        <translation>From whom (may stay empty)</translation>
    </message>
    <message>
        <source>Voeg bij {less} eerst een regel {side} toe, of kies een ander jaar.</source>
        <translation>First add a line of {side} to {less}, or choose another year.</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Waarvoor is zij bestemd (mag leeg blijven)</source>
        <translation>What it is earmarked for (may stay empty)</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>{first} en {last} hebben geen kant gemeen.</source>
        <translation>{first} and {last} have no side in common.</translation>
    </message>
    <message>
        <source>{label}: {amount} doorgeschoven naar {year}</source>
        <translation>{label}: {amount} carried over to {year}</translation>
    </message>
    <message>
        <source>{more} kent baten en lasten, {less} geen {side}: {more} zou niet meer sluiten.</source>
        <translation>{more} has income and expenses, {less} no {side}: {more} would no longer balance.</translation>
    </message>
    <message>
        <source>{name} definitief: {amount}</source>
        <translation>{name} final: {amount}</translation>
    </message>
    <message>
        <source>{name} heeft nog geen regel bij de {side}. Voeg die eerst toe; schuif daarna door.</source>
        <translation>{name} has no line of {side} yet. Add one first; then carry over.</translation>
    </message>
    <message>
        <source>{name} van {amount} gaat niet door. {left}</source>
        <translation>{name} of {amount} does not take place. {left}</translation>
    </message>
    <message>
        <source>{name} vervallen: {reason}</source>
        <translation>{name} lapsed: {reason}</translation>
    </message>
    <message>
        <source>{name}, {year}: {amount}</source>
        <translation>{name}, {year}: {amount}</translation>
    </message>
</context>
<context>
    <name>FundsCard</name>
    <message>
        <source>Boeken</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Definitief maken</source>
        <translation>Make final</translation>
    </message>
    <message>
        <source>Doorgeschoven</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Doorschuiven naar een later jaar…</source>
        <translation>Carry over to a later year…</translation>
    </message>
    <message>
        <source>Filter fondsen</source>
        <translation>Filter funds</translation>
    </message>
    <message>
        <source>Geen reserves, subsidies of doorgeschoven bedragen bij deze begroting.</source>
        <translation>No reserves, grants or amounts carried over with this budget.</translation>
    </message>
    <message>
        <source>Geschat was {amount}; verschil {difference}.</source>
        <translation>Estimated was {amount}; difference {difference}.</translation>
    </message>
    <message>
        <source>Laten vervallen</source>
        <translation>Let it lapse</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Reserves en subsidies</source>
        <translation>Reserves and grants</translation>
    </message>
    <message>
        <source>Reserve…</source>
        <translation>Reserve…</translation>
    </message>
    <message>
        <source>Subsidie</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Subsidie…</source>
        <translation>Grant…</translation>
    </message>
    <message>
        <source>Terug te betalen na {year}</source>
        <translation>To be repaid after {year}</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>{label}: van {first} naar {last}</source>
        <translation>{label}: from {first} to {last}</translation>
    </message>
    <message>
        <source>{name}, bestemd voor {purpose}</source>
        <translation>{name}, earmarked for {purpose}</translation>
    </message>
    <message>
        <source>{name}, geschat {amount}</source>
        <translation>{name}, estimated {amount}</translation>
    </message>
    <message>
        <source>{name}, te besteden t/m {year}</source>
        <translation>{name}, to be spent until the end of {year}</translation>
    </message>
    <message>
        <source>{year}: {text}</source>
        <translation>{year}: {text}</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>Aan</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Alleen aantallen komen in het bestand. Ledenlijsten van taskforces mogen namen bevatten.</source>
        <translation>Only counts enter the file. Member lists of taskforces may hold names.</translation>
    </message>
    <message>
        <source>Bij elke start en vóór elke import; alles van twee dagen, daarna per dag, week en maand</source>
        <translation>At each start and before each import; all of two days, then per day, week and month</translation>
    </message>
    <message>
        <source>Bij het starten van het programma</source>
        <translation>When the program starts</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Compact toont ongeveer 15% meer rijen</source>
        <translation>Compact shows about 15% more rows</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Geldt vanaf de volgende keer dat u het programma start</source>
        <translation>Holds from the next time you start the program</translation>
    </message>
    <message>
        <source>Kleinere aantallen personen worden een sterretje, andere worden afgerond op 5. Geldt voor dit bestand en kan ongedaan worden gemaakt.</source>
        <translation>Smaller counts of persons become an asterisk, others are rounded to 5. Holds for this file and can be undone.</translation>
    </message>
    <message>
        <source>Kleinste aantal in een publicatie</source>
        <translation>Smallest count in a publication</translation>
    </message>
    <message>
        <source>Kleinste aantal in een publicatie: {number}</source>
        <translation>Smallest count in a publication: {number}</translation>
    </message>
    <message>
        <source>Laatste bestand automatisch openen</source>
        <translation>Open the last file automatically</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Lijsten met personen weigeren bij importeren</source>
        <translation>Refuse lists of persons when importing</translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Normaal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Rijhoogte in tabellen</source>
        <translation>Row height in tables</translation>
    </message>
    <message>
        <source>Ruim</source>
        <translation>Roomy</translation>
    </message>
    <message>
        <source>Startscherm</source>
        <translation>Start screen</translation>
    </message>
    <message>
        <source>Systeem</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Systeem volgt Windows, ook bij hoog contrast</source>
        <translation>System follows Windows, also with high contrast</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tekstgrootte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Veiligheid van gegevens</source>
        <translation>Safety of data</translation>
    </message>
    <message>
        <source>Volgt Windows en telt deze vergroting erbij op</source>
        <translation>Follows Windows and adds this enlargement</translation>
    </message>
    <message>
        <source>Waar u gebleven was</source>
        <translation>Where you left off</translation>
    </message>
    <message>
        <source>Wat u ziet bij het openen van een bestand</source>
        <translation>What you see when opening a file</translation>
    </message>
    <message>
        <source>Weergave</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>altijd aan</source>
        <translation>always on</translation>
    </message>
</context>
<context>
    <name>GridCommands</name>
    <message>
        <source>Alles staat er al zo.</source>
        <translation>Everything is there already.</translation>
    </message>
    <message>
        <source>Doorvoeren in {count} cellen</source>
        <translation>Fill of {count} cells</translation>
    </message>
    <message>
        <source>Er staat geen tekst op het klembord. Kopieer eerst cellen in Excel.</source>
        <translation>There is no text on the clipboard. First copy cells in Excel.</translation>
    </message>
    <message>
        <source>Geplakt: alles stond er al zo.</source>
        <translation>Pasted: everything was there already.</translation>
    </message>
    <message>
        <source>Geplakt: {changed} gewijzigd, {same} gelijk, {refused} geweigerd.</source>
        <translation>Pasted: {changed} changed, {same} the same, {refused} refused.</translation>
    </message>
    <message>
        <source>Hier staat geen cel om in te plakken.</source>
        <translation>There is no cell to paste into here.</translation>
    </message>
    <message>
        <source>Plakken van 1 cel</source>
        <translation>Paste of 1 cell</translation>
    </message>
    <message>
        <source>Plakken van {count} cellen</source>
        <translation>Paste of {count} cells</translation>
    </message>
    <message>
        <source>{count} cellen gekopieerd.</source>
        <translation>{count} cells copied.</translation>
    </message>
    <message>
        <source>{count} cellen leeggemaakt</source>
        <translation>{count} cells cleared</translation>
    </message>
    <message>
        <source>{row}, {column} doorgevoerd</source>
        <translation>{row}, {column} filled</translation>
    </message>
    <message>
        <source>{row}, {column} leeggemaakt</source>
        <translation>{row}, {column} cleared</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>0 = geteld, geen</source>
        <translation>0 = counted, none</translation>
    </message>
    <message>
        <source>Legenda: kleur per klasse {classes}</source>
        <translation>Legend: colour per class {classes}</translation>
    </message>
    <message>
        <source>niet geleverd</source>
        <translation>not delivered</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Deze ongedaan maken</source>
        <translation>Undo this one</translation>
    </message>
    <message>
        <source>Filter geschiedenis</source>
        <translation>Filter history</translation>
    </message>
    <message>
        <source>Filter rijen</source>
        <translation>Filter rows</translation>
    </message>
    <message>
        <source>Gekozen wijziging</source>
        <translation>Chosen change</translation>
    </message>
    <message>
        <source>Geldig</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Gewijzigde rijen</source>
        <translation>Changed rows</translation>
    </message>
    <message>
        <source>Kies een wijziging om te zien welke rijen erbij horen.</source>
        <translation>Choose a change to see which rows belong to it.</translation>
    </message>
    <message>
        <source>Ligt vast</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>bestond niet</source>
        <translation>did not exist</translation>
    </message>
    <message>
        <source>de eerste {shown} van {total} rijen</source>
        <translation>the first {shown} of {total} rows</translation>
    </message>
    <message>
        <source>uit {files}</source>
        <translation>from {files}</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Opnieuw lezen</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tellen</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Vergelijken</source>
        <translation>Compare</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Er is nog niets opgeslagen. Uw antwoorden op de vragen gaan verloren.</source>
        <translation>Nothing has been saved yet. Your answers to the questions will be lost.</translation>
    </message>
    <message>
        <source>Er worden al bestanden gelezen. Wacht tot dat klaar is, of stop het.</source>
        <translation>Files are being read already. Wait until that is done, or stop it.</translation>
    </message>
    <message>
        <source>Import gestopt. Er is niets veranderd.</source>
        <translation>Import stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Importeren</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Keuzes weggooien</source>
        <translation>Throw away the choices</translation>
    </message>
    <message>
        <source>Uw keuzes bij deze import weggooien?</source>
        <translation>Throw away your choices in this import?</translation>
    </message>
    <message>
        <source>Verder met importeren</source>
        <translation>Go on importing</translation>
    </message>
</context>
<context>
    <name>ImportMoney</name>
    <message>
        <source>1 boeking</source>
        <translation>1 entry</translation>
    </message>
    <message>
        <source>Boekingen die eerder een ander bedrag hadden</source>
        <translation>Entries that had another amount before</translation>
    </message>
    <message>
        <source>Een begroting</source>
        <translation>A budget</translation>
    </message>
    <message>
        <source>En nog {count} meldingen.</source>
        <translation>And {count} more messages.</translation>
    </message>
    <message>
        <source>Er is niets om op te slaan.</source>
        <translation>There is nothing to save.</translation>
    </message>
    <message>
        <source>Erbij zetten</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Het eerdere bedrag vervangen</source>
        <translation>Replace the earlier amount</translation>
    </message>
    <message>
        <source>Hoort niet bij deze begroting</source>
        <translation>Does not belong to this budget</translation>
    </message>
    <message>
        <source>Importeren: {name}</source>
        <translation>Import: {name}</translation>
    </message>
    <message>
        <source>Jaar van de begroting</source>
        <translation>Year of the budget</translation>
    </message>
    <message>
        <source>Kies…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Realisatie (grootboek)</source>
        <translation>Actuals (ledger)</translation>
    </message>
    <message>
        <source>Rekening {account}, {entries}, {amount}</source>
        <translation>Account {account}, {entries}, {amount}</translation>
    </message>
    <message>
        <source>Telt niet mee: hoort niet bij deze begroting</source>
        <translation>Does not count: does not belong to this budget</translation>
    </message>
    <message>
        <source>Toch opslaan: de som van het blad klopt niet</source>
        <translation>Save all the same: the sum of the sheet is not right</translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Vragen en meldingen</source>
        <translation>Questions and messages</translation>
    </message>
    <message>
        <source>Wat is het</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Wat op u wacht, wordt niet opgeslagen.</source>
        <translation>What waits for you is not saved.</translation>
    </message>
    <message>
        <source>Zoals het blad zegt</source>
        <translation>As the sheet says</translation>
    </message>
    <message>
        <source>geen regel</source>
        <translation>no line</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>geweigerd</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>gewijzigd</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>wacht op u</source>
        <translation>waits for you</translation>
    </message>
    <message>
        <source>{count} boekingen</source>
        <translation>{count} entries</translation>
    </message>
    <message>
        <source>{parts}: samen {total} rijen.</source>
        <translation>{parts}: {total} rows together.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Er wordt nog niets opgeslagen.</source>
        <translation>Nothing is saved yet.</translation>
    </message>
    <message>
        <source>Het bestand</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Hier vraagt niets meer om een keuze.</source>
        <translation>Nothing here needs a choice any more.</translation>
    </message>
    <message>
        <source>Importeren</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>voor {sender}</source>
        <translation>for {sender}</translation>
    </message>
    <message>
        <source>{count} meldingen gekopieerd.</source>
        <translation>{count} messages copied.</translation>
    </message>
    <message>
        <source>{dataset} importeren</source>
        <translation>Import {dataset}</translation>
    </message>
    <message>
        <source>{name} wordt gelezen</source>
        <translation>Reading {name}</translation>
    </message>
</context>
<context>
    <name>IndexForm</name>
    <message>
        <source>Alle betalers</source>
        <translation>All payers</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Bijvoorbeeld 2,4</source>
        <translation>For example 2,4</translation>
    </message>
    <message>
        <source>Datum van het besluit (mag leeg blijven)</source>
        <translation>Date of the decision (may stay empty)</translation>
    </message>
    <message>
        <source>Hoe zeker</source>
        <translation>How certain</translation>
    </message>
    <message>
        <source>Index {name}, {period}</source>
        <translation>Index {name}, {period}</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Waar het staat (mag leeg blijven)</source>
        <translation>Where it is written (may stay empty)</translation>
    </message>
    <message>
        <source>definitief</source>
        <translation>final</translation>
    </message>
    <message>
        <source>voorlopig</source>
        <translation>provisional</translation>
    </message>
</context>
<context>
    <name>IndicatorSteps</name>
    <message>
        <source>Beide bronnen blijven bewaard. Uw keuze en de reden staan erbij.</source>
        <translation>Both sources are kept, with your choice and the reason.</translation>
    </message>
    <message>
        <source>Beide leveringen blijven bewaard. Uw keuze en de reden staan erbij.</source>
        <translation>Both deliveries are kept, with your choice and the reason.</translation>
    </message>
    <message>
        <source>Bevestigen</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Beëindigen</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Cijfer {year} van {name} overgenomen uit {source}</source>
        <translation>Figure {year} of {name} recorded from {source}</translation>
    </message>
    <message>
        <source>De cijfers blijven staan; het paspoort zegt dat hij niet meer wordt bijgehouden.</source>
        <translation>The figures stay; the passport says that it is no longer kept up.</translation>
    </message>
    <message>
        <source>Dit cijfer gebruiken</source>
        <translation>Use this figure</translation>
    </message>
    <message>
        <source>Doel {year} intrekken</source>
        <translation>Withdraw target {year}</translation>
    </message>
    <message>
        <source>Doel {year} van {name} ingetrokken</source>
        <translation>Target {year} of {name} withdrawn</translation>
    </message>
    <message>
        <source>Doel {year} van {name} vastgelegd, besloten op {day}</source>
        <translation>Target {year} of {name} recorded, decided on {day}</translation>
    </message>
    <message>
        <source>Gebruiken</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Grenzen opnieuw laten beginnen</source>
        <translation>Restart the limits</translation>
    </message>
    <message>
        <source>Grenzen van {name} beginnen opnieuw in {period}</source>
        <translation>Limits of {name} restart in {period}</translation>
    </message>
    <message>
        <source>Indicator beëindigen na {year}</source>
        <translation>End the indicator after {year}</translation>
    </message>
    <message>
        <source>Indicator {name} toegevoegd</source>
        <translation>Indicator {name} added</translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Noem als reden het besluit. Oordelen van vóór die dag blijven staan.</source>
        <translation>Give the decision as the reason. Judgements from before that day stay.</translation>
    </message>
    <message>
        <source>Paspoort van {name} gewijzigd</source>
        <translation>Passport of {name} changed</translation>
    </message>
    <message>
        <source>Tegenstrijdig cijfer gekozen: {reason}</source>
        <translation>Conflicting figure chosen: {reason}</translation>
    </message>
    <message>
        <source>Vanaf {period}, na {event}. Punten van ervoor tellen dan niet mee voor de grenzen.</source>
        <translation>From {period}, after {event}. Points from before it then do not count for the limits.</translation>
    </message>
    <message>
        <source>Weergave {name} bewaard</source>
        <translation>View {name} kept</translation>
    </message>
    <message>
        <source>Weergave {name} verwijderd</source>
        <translation>View {name} removed</translation>
    </message>
    <message>
        <source>{name} beëindigd na {year}</source>
        <translation>{name} ended after {year}</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Districten: bij aantallen de verandering, bij percentages de status tegen het regionale doel.</source>
        <translation>Districts: for counts the change, for percentages the status against the regional target.</translation>
    </message>
    <message>
        <source>Eigen indicator</source>
        <translation>Own indicator</translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Filter indicatoren</source>
        <translation>Filter indicators</translation>
    </message>
    <message>
        <source>Geen indicator past bij deze keuzes</source>
        <translation>No indicator fits these choices</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Keuzes wissen</source>
        <translation>Clear the choices</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Nog geen cijfers</source>
        <translation>No figures yet</translation>
    </message>
    <message>
        <source>Resultaten</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Resultaten {year}</source>
        <translation>Results {year}</translation>
    </message>
    <message>
        <source>Van {name} in {area} is geen cijfer bekend.</source>
        <translation>No figure of {name} in {area} is known.</translation>
    </message>
    <message>
        <source>Verloop</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Weergave</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopt zodra het kan</source>
        <translation>Stops as soon as possible</translation>
    </message>
    <message>
        <source>{done} van {total}</source>
        <translation>{done} of {total}</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Gemeenten die nog niet meedoen</source>
        <translation>Municipalities that do not take part yet</translation>
    </message>
    <message>
        <source>Gemeenten laten meedoen</source>
        <translation>Let municipalities join</translation>
    </message>
    <message>
        <source>Iedere gemeente doet al mee.</source>
        <translation>Every municipality takes part already.</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Tot en met een dag</source>
        <translation>Until a day</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Legenda</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>gegevens</source>
        <translation>data</translation>
    </message>
    <message>
        <source>kop</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>namen</source>
        <translation>names</translation>
    </message>
    <message>
        <source>niet gelezen</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>totaal</source>
        <translation>total</translation>
    </message>
</context>
<context>
    <name>LaterBar</name>
    <message>
        <source>Naar {day} ({key})</source>
        <translation>Go to {day} ({key})</translation>
    </message>
    <message>
        <source>Opgeslagen. De wijziging geldt vanaf {day}; u kijkt nog naar {now}.</source>
        <translation>Saved. The change holds from {day}; you are still looking at {now}.</translation>
    </message>
    <message>
        <source>Opgeslagen. De wijziging is te zien op {day}; u kijkt naar {now}.</source>
        <translation>Saved. The change shows on {day}; you are looking at {now}.</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>Beëindigen</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Deelname van {name} beëindigen</source>
        <translation>End the participation of {name}</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Laatste dag dat wordt betaald</source>
        <translation>Last day that is paid for</translation>
    </message>
</context>
<context>
    <name>LineHeads</name>
    <message>
        <source>Kolom in het bestand</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>Veld in RVS Desktop</source>
        <translation>Field in RVS Desktop</translation>
    </message>
    <message>
        <source>Voorbeelden</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Zekerheid</source>
        <translation>Certainty</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Boeking verwijderen</source>
        <translation>Remove the entry</translation>
    </message>
    <message>
        <source>Boekingen</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Bron: {text}</source>
        <translation>Source: {text}</translation>
    </message>
    <message>
        <source>De bron schrijft: {text}</source>
        <translation>The source says: {text}</translation>
    </message>
    <message>
        <source>In natura: {fte}, {worth}; telt niet mee in het totaal.</source>
        <translation>In kind: {fte}, {worth}; not counted in the total.</translation>
    </message>
    <message>
        <source>Leg vast hoeveel de bijdrage in natura waard is</source>
        <translation>Record what the contribution in kind is worth</translation>
    </message>
    <message>
        <source>Nog niets geboekt op deze regel.</source>
        <translation>Nothing posted on this line yet.</translation>
    </message>
    <message>
        <source>Opmerking: {text}</source>
        <translation>Remark: {text}</translation>
    </message>
    <message>
        <source>Paneel sluiten</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Realisatie boeken</source>
        <translation>Post actuals</translation>
    </message>
    <message>
        <source>Toelichten</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Toelichting: {text}</source>
        <translation>Explanation: {text}</translation>
    </message>
    <message>
        <source>Waarderen</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Wijziging {number}, {title} ({state}): {amount}.</source>
        <translation>Amendment {number}, {title} ({state}): {amount}.</translation>
    </message>
    <message>
        <source>gerealiseerd van {budget}; nog {rest}</source>
        <translation>actual of {budget}; {rest} left</translation>
    </message>
    <message>
        <source>gewaardeerd op {amount}</source>
        <translation>valued at {amount}</translation>
    </message>
    <message>
        <source>nog niet gewaardeerd</source>
        <translation>not valued yet</translation>
    </message>
</context>
<context>
    <name>LinkLines</name>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Alleen {label} losmaken</source>
        <translation>Unlink only {label}</translation>
    </message>
    <message>
        <source>In {year} worden {lines} samen één regel van {total}.</source>
        <translation>In {year} {lines} together become one line of {total}.</translation>
    </message>
    <message>
        <source>Is dezelfde regel als</source>
        <translation>Is the same line as</translation>
    </message>
    <message>
        <source>Koppelen</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Koppeling losmaken</source>
        <translation>Remove the link</translation>
    </message>
    <message>
        <source>Regel koppelen: {name}</source>
        <translation>Link a line: {name}</translation>
    </message>
</context>
<context>
    <name>LinkSteps</name>
    <message>
        <source>Er is geen regel in een ander jaar om {name} mee te koppelen.</source>
        <translation>There is no line in another year to link {name} to.</translation>
    </message>
    <message>
        <source>Excel-bestand</source>
        <translation>Excel file</translation>
    </message>
    <message>
        <source>Kies een regel; een som heeft geen regel in een ander jaar.</source>
        <translation>Choose a line; a sum has no line in another year.</translation>
    </message>
    <message>
        <source>Koppeling van {name} losgemaakt</source>
        <translation>Link of {name} removed</translation>
    </message>
    <message>
        <source>Meerjarenbegroting {body} {first}-{last}.xlsx</source>
        <translation>Multi-year budget {body} {first}-{last}.xlsx</translation>
    </message>
    <message>
        <source>Meerjarig</source>
        <translation>Multi-year</translation>
    </message>
    <message>
        <source>{name} gekoppeld aan {other}</source>
        <translation>{name} linked to {other}</translation>
    </message>
    <message>
        <source>{name} is opgeslagen.</source>
        <translation>{name} was saved.</translation>
    </message>
</context>
<context>
    <name>LowerCard</name>
    <message>
        <source>1 orgaan zonder lid uit {name}</source>
        <translation>1 body without a member from {name}</translation>
    </message>
    <message>
        <source>1 zetel onbezet op {day}</source>
        <translation>1 seat empty on {day}</translation>
    </message>
    <message>
        <source>Alle voorziene zetels zijn op deze dag bezet.</source>
        <translation>All foreseen seats are filled on this day.</translation>
    </message>
    <message>
        <source>Dekking</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Dekking per orgaan, district en partner</source>
        <translation>Coverage by body, district and partner</translation>
    </message>
    <message>
        <source>Een regel heeft een omschrijving nodig.</source>
        <translation>A rule needs a description.</translation>
    </message>
    <message>
        <source>Geen onbezette zetels</source>
        <translation>No empty seats</translation>
    </message>
    <message>
        <source>Geen samenstellingsregels</source>
        <translation>No composition rules</translation>
    </message>
    <message>
        <source>Geen zetels bekend</source>
        <translation>No seats known</translation>
    </message>
    <message>
        <source>Kies een andere peildatum.</source>
        <translation>Choose another reference date.</translation>
    </message>
    <message>
        <source>Nog geen leden op deze dag</source>
        <translation>No members yet on this day</translation>
    </message>
    <message>
        <source>Onbezette zetels</source>
        <translation>Empty seats</translation>
    </message>
    <message>
        <source>Onder de samenstelling</source>
        <translation>Below the composition</translation>
    </message>
    <message>
        <source>Orgaan</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Regels</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Samenstellingsregels</source>
        <translation>Composition rules</translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Typ 0 of meer.</source>
        <translation>Type 0 or more.</translation>
    </message>
    <message>
        <source>Vacatures</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>Voeg een lid toe om een zetel te maken.</source>
        <translation>Add a member to make a seat.</translation>
    </message>
    <message>
        <source>Voor dit orgaan is niet vastgelegd wie er ten minste in zit.</source>
        <translation>It is not recorded who must at least sit in this body.</translation>
    </message>
    <message>
        <source>Zetels door de tijd</source>
        <translation>Seats through time</translation>
    </message>
    <message>
        <source>leden op {day}</source>
        <translation>members on {day}</translation>
    </message>
    <message>
        <source>waaraan de samenstelling van {body} moet voldoen</source>
        <translation>what the composition of {body} must meet</translation>
    </message>
    <message>
        <source>{count} organen zonder lid uit {name}</source>
        <translation>{count} bodies without a member from {name}</translation>
    </message>
    <message>
        <source>{count} zetels onbezet op {day}</source>
        <translation>{count} seats empty on {day}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Ongedaan maken</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Ongedaan maken: {step}</source>
        <translation>&amp;Undo: {step}</translation>
    </message>
    <message>
        <source>Alleen lezen. U kunt kijken en exporteren; wijzigen staat uit.</source>
        <translation>Read only. You can look and export; changing is switched off.</translation>
    </message>
    <message>
        <source>Eén rij is sindsdien gewijzigd en zo gelaten. De geschiedenis laat zien welke.</source>
        <translation>One row was changed since and left as it is. The history shows which.</translation>
    </message>
    <message>
        <source>Naar Bewaartermijnen</source>
        <translation>Go to Retention</translation>
    </message>
    <message>
        <source>Nog geen bestanden</source>
        <translation>No files yet</translation>
    </message>
    <message>
        <source>Op&amp;nieuw</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Op&amp;nieuw: {step}</source>
        <translation>&amp;Redo: {step}</translation>
    </message>
    <message>
        <source>Open eerst een bestand; daarna kunt u rekenbladen importeren.</source>
        <translation>Open a file first; then you can import spreadsheets.</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Oud-leden met contactgegevens over de bewaartermijn: {count}. Kijk of u ze wist.</source>
        <translation>Former members with contact data past the retention: {count}. See whether you erase it.</translation>
    </message>
    <message>
        <source>Recente &amp;bestanden</source>
        <translation>Recent &amp;files</translation>
    </message>
    <message>
        <source>{count} rijen zijn sindsdien gewijzigd en zo gelaten. De geschiedenis laat zien welke.</source>
        <translation>{count} rows were changed since and left as they are. The history shows which.</translation>
    </message>
    <message>
        <source>{step}. Opnieuw kan tot de volgende wijziging</source>
        <translation>{step}. Redo is possible until the next change</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>Contact wijzigen</source>
        <translation>Change the contact</translation>
    </message>
    <message>
        <source>Ontvangstdatum wijzigen</source>
        <translation>Change the day of receipt</translation>
    </message>
    <message>
        <source>Uitstel geven</source>
        <translation>Give an extension</translation>
    </message>
    <message>
        <source>Vrijstellen</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Vrijstelling beëindigen</source>
        <translation>End the exemption</translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Typ in de kolom Doet mee of Pas vanaf.</source>
        <translation>Type in the column Takes part or Only from.</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{name}: typ een bedrag van nul of meer.</source>
        <translation>{name}: type an amount of zero or more.</translation>
    </message>
    <message>
        <source>{name}: typ ja of nee.</source>
        <translation>{name}: type yes or no.</translation>
    </message>
    <message>
        <source>{party}: evenveel als de gemeenten samen</source>
        <translation>{party}: as much as the municipalities together</translation>
    </message>
</context>
<context>
    <name>MembersView</name>
    <message>
        <source>1 regel importeren</source>
        <translation>Import 1 line</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Deze regel vraagt geen besluit over een persoon.</source>
        <translation>This line asks for no decision about a person.</translation>
    </message>
    <message>
        <source>Filter regels</source>
        <translation>Filter lines</translation>
    </message>
    <message>
        <source>Regels van de ledenlijst</source>
        <translation>Lines of the member list</translation>
    </message>
    <message>
        <source>Regels zonder begindatum beginnen op</source>
        <translation>Lines without a start date begin on</translation>
    </message>
    <message>
        <source>Typ een nummer uit de kolom ervoor, N, O, of = met het regelnummer van dezelfde nieuwe persoon.</source>
        <translation>Type a number from the column before it, N, O, or = with the line number of the same new person.</translation>
    </message>
    <message>
        <source>de peildatum</source>
        <translation>the date shown</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>gewijzigd</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>kan niet</source>
        <translation>not possible</translation>
    </message>
    <message>
        <source>niemand in het register; N voegt toe</source>
        <translation>nobody in the register; N adds one</translation>
    </message>
    <message>
        <source>nieuw in het register</source>
        <translation>new in the register</translation>
    </message>
    <message>
        <source>nieuw lid</source>
        <translation>new member</translation>
    </message>
    <message>
        <source>overgeslagen</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>overslaan</source>
        <translation>leave out</translation>
    </message>
    <message>
        <source>te beslissen</source>
        <translation>to be decided</translation>
    </message>
    <message>
        <source>zelfde als regel {row}</source>
        <translation>same as line {row}</translation>
    </message>
    <message>
        <source>{count} regels importeren</source>
        <translation>Import {count} lines</translation>
    </message>
    <message>
        <source>{file}: {new} nieuw, {changed} gewijzigd, {left} niet ingelezen.</source>
        <translation>{file}: {new} new, {changed} changed, {left} not read in.</translation>
    </message>
    <message>
        <source>{waiting} te beslissen, {same} gelijk. Typ bij Besluit een nummer, N (nieuw) of O (overslaan).</source>
        <translation>{waiting} to be decided, {same} the same. At Decision, type a number, N (new) or O (leave out).</translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message>
        <source>Alleen de naam is onthouden</source>
        <translation>Only the name is remembered</translation>
    </message>
    <message>
        <source>Bij deze indeling is niets besloten.</source>
        <translation>Nothing was decided for this layout.</translation>
    </message>
    <message>
        <source>Dit bestand is alleen te lezen.</source>
        <translation>This file is read only.</translation>
    </message>
    <message>
        <source>Filter besluiten</source>
        <translation>Filter decisions</translation>
    </message>
    <message>
        <source>Importsjablonen</source>
        <translation>Import templates</translation>
    </message>
    <message>
        <source>Kies de schrijfwijze die vergeten mag worden.</source>
        <translation>Choose the spelling that may be forgotten.</translation>
    </message>
    <message>
        <source>Nog niets onthouden. Wat u bij een import besluit, geldt ook voor het volgende bestand van dezelfde afzender en staat dan hier.</source>
        <translation>Nothing remembered yet. What you decide in an import also holds for the next file of the same sender, and then stands here.</translation>
    </message>
    <message>
        <source>Schrijfwijzen van gebieden, voor alle afzenders</source>
        <translation>Spellings of areas, for all senders</translation>
    </message>
    <message>
        <source>Typ {known}.</source>
        <translation>Type {known}.</translation>
    </message>
    <message>
        <source>Vergeten</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Wat de import onthoudt</source>
        <translation>What the import remembers</translation>
    </message>
    <message>
        <source>een naam zoals die in het programma staat</source>
        <translation>a name as it stands in the program</translation>
    </message>
    <message>
        <source>niet inlezen</source>
        <translation>do not read</translation>
    </message>
    <message>
        <source>onbekende afzender</source>
        <translation>unknown sender</translation>
    </message>
    <message>
        <source>{name} – {sender}, gebruikt op {day}</source>
        <translation>{name} – {sender}, used on {day}</translation>
    </message>
    <message>
        <source>{what} vergeten</source>
        <translation>{what} forgotten</translation>
    </message>
    <message>
        <source>‘{text}’ is geen antwoord.</source>
        <translation>‘{text}’ is not an answer.</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Gaan op in</source>
        <translation>Merge into</translation>
    </message>
    <message>
        <source>Gemeenten die opgaan</source>
        <translation>Municipalities that merge</translation>
    </message>
    <message>
        <source>Gemeenten samenvoegen</source>
        <translation>Merge municipalities</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Zoek een gemeente, ook buiten de regio</source>
        <translation>Find a municipality, also outside the region</translation>
    </message>
    <message>
        <source>een nieuwe gemeente</source>
        <translation>a new municipality</translation>
    </message>
    <message>
        <source>{name} (buiten de regio)</source>
        <translation>{name} (outside the region)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Melding sluiten</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Afzender kiezen</source>
        <translation>Choose the sender</translation>
    </message>
    <message>
        <source>Periode kiezen</source>
        <translation>Choose the period</translation>
    </message>
    <message>
        <source>Terugdraaien</source>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Alles in dit bestand is zonder vragen gelezen.</source>
        <translation>Everything in this file was read without questions.</translation>
    </message>
    <message>
        <source>Dit geldt voor {count} cellen.</source>
        <translation>This holds for {count} cells.</translation>
    </message>
    <message>
        <source>Geen meldingen</source>
        <translation>No messages</translation>
    </message>
    <message>
        <source>Meldingen</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nog {count} meldingen</source>
        <translation>{count} more messages</translation>
    </message>
    <message>
        <source>Volgende melding (F8)</source>
        <translation>Next message (F8)</translation>
    </message>
    <message>
        <source>Vorige melding (Shift+F8)</source>
        <translation>Previous message (Shift+F8)</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>{part} van {whole}</source>
        <translation>{part} of {whole}</translation>
    </message>
</context>
<context>
    <name>NameView</name>
    <message>
        <source>Bewaren</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Thema, status en gebied worden onder deze naam in het bestand bewaard.</source>
        <translation>Theme, status and area are kept in the file under this name.</translation>
    </message>
    <message>
        <source>Weergave bewaren</source>
        <translation>Keep the view</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigatie</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Zoeken of opdracht</source>
        <translation>Search or command</translation>
    </message>
</context>
<context>
    <name>NavigationItem</name>
    <message>
        <source>{count} te doen</source>
        <translation>{count} to do</translation>
    </message>
</context>
<context>
    <name>NewBudget</name>
    <message>
        <source>Geen, begin leeg</source>
        <translation>None, start empty</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Maken</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Nieuwe begroting</source>
        <translation>New budget</translation>
    </message>
    <message>
        <source>Regels overnemen</source>
        <translation>Take over lines</translation>
    </message>
    <message>
        <source>Van wie (kies, of typ een nieuwe naam)</source>
        <translation>Whose (choose, or type a new name)</translation>
    </message>
</context>
<context>
    <name>NewIndicator</name>
    <message>
        <source>Aantal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Definitie</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Eigen indicator</source>
        <translation>Own indicator</translation>
    </message>
    <message>
        <source>Hoe vaak</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Maal (100 voor een percentage)</source>
        <translation>Times (100 for a percentage)</translation>
    </message>
    <message>
        <source>Naam, zoals die boven een kolom staat</source>
        <translation>Name, as it stands above a column</translation>
    </message>
    <message>
        <source>Noemer</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Oordeel</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>Soort indicator</source>
        <translation>Kind of indicator</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Verhouding</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Wordt geleverd met</source>
        <translation>Is delivered with</translation>
    </message>
    <message>
        <source>een eigen aanlevering</source>
        <translation>a delivery of its own</translation>
    </message>
    <message>
        <source>geen van beide</source>
        <translation>neither</translation>
    </message>
    <message>
        <source>hoger is beter</source>
        <translation>higher is better</translation>
    </message>
    <message>
        <source>lager is beter</source>
        <translation>lower is better</translation>
    </message>
    <message>
        <source>per halfjaar</source>
        <translation>per half-year</translation>
    </message>
    <message>
        <source>per jaar</source>
        <translation>per year</translation>
    </message>
    <message>
        <source>per kwartaal</source>
        <translation>per quarter</translation>
    </message>
    <message>
        <source>per maand</source>
        <translation>per month</translation>
    </message>
</context>
<context>
    <name>OpenRound</name>
    <message>
        <source>Dit is geen periode. Schrijf bijvoorbeeld 2020, Q1 2020 of maart 2020.</source>
        <translation>This is no period. Write for example 2020, Q1 2020 or March 2020.</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Uiterste datum</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Uitvraag openen</source>
        <translation>Open a collection round</translation>
    </message>
    <message>
        <source>Verwacht wordt wie op de laatste dag van de periode bestaat, bij de regio hoort en niet is vrijgesteld.</source>
        <translation>Expected is who exists on the last day of the period, belongs to the region and is not exempt.</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>halfjaar</source>
        <translation>half-year</translation>
    </message>
    <message>
        <source>jaar</source>
        <translation>year</translation>
    </message>
    <message>
        <source>kwartaal</source>
        <translation>quarter</translation>
    </message>
    <message>
        <source>maand</source>
        <translation>month</translation>
    </message>
    <message>
        <source>{name} wordt niet per {period} gevraagd. Kies een langere periode.</source>
        <translation>{name} is not asked by {period}. Choose a longer period.</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>Afzender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Afzender en periode</source>
        <translation>Sender and period</translation>
    </message>
    <message>
        <source>De cijfers zijn van {area}.</source>
        <translation>The figures are of {area}.</translation>
    </message>
    <message>
        <source>De cijfers zijn van {count} gebieden.</source>
        <translation>The figures are of {count} areas.</translation>
    </message>
    <message>
        <source>Door u gekozen, alleen voor dit bestand.</source>
        <translation>Chosen by you, for this file only.</translation>
    </message>
    <message>
        <source>Door u gekozen.</source>
        <translation>Chosen by you.</translation>
    </message>
    <message>
        <source>Het bestand noemt {first} tot en met {last}.</source>
        <translation>The file names {first} to {last}.</translation>
    </message>
    <message>
        <source>Het bestand noemt {period}.</source>
        <translation>The file names {period}.</translation>
    </message>
    <message>
        <source>In het bestand staat niet bij welke periode de cijfers horen. Kies de periode.</source>
        <translation>The file does not say to which period the figures belong. Choose the period.</translation>
    </message>
    <message>
        <source>In het bestand staat niet van welke gemeente de cijfers zijn. Kies de afzender.</source>
        <translation>The file does not say of which municipality the figures are. Choose the sender.</translation>
    </message>
    <message>
        <source>Niet gekozen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Staat in het invulblad.</source>
        <translation>Stands in the return sheet.</translation>
    </message>
    <message>
        <source>{sender}, net als eerder</source>
        <translation>{sender}, as before</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Al eerder ingelezen</source>
        <translation>Read before</translation>
    </message>
    <message>
        <source>Geweigerd</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Ingelezen</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Niets nieuws</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Vraagt een besluit</source>
        <translation>Needs a decision</translation>
    </message>
    <message>
        <source>afgewezen</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>geen cijfers</source>
        <translation>no figures</translation>
    </message>
    <message>
        <source>gelijk gebleven</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>gewijzigd</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>overgeslagen</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>te beslissen</source>
        <translation>to decide</translation>
    </message>
    <message>
        <source>{count} al eerder ingelezen</source>
        <translation>{count} read before</translation>
    </message>
    <message>
        <source>{count} geweigerd</source>
        <translation>{count} refused</translation>
    </message>
    <message>
        <source>{count} ingelezen</source>
        <translation>{count} imported</translation>
    </message>
    <message>
        <source>{count} met een open besluit</source>
        <translation>{count} with an open decision</translation>
    </message>
    <message>
        <source>{count} zonder nieuws</source>
        <translation>{count} without news</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source> Van 1 lid is er geen adres om te delen.</source>
        <translation> 1 member has no address to share.</translation>
    </message>
    <message>
        <source> Van {count} leden is er geen adres om te delen.</source>
        <translation> {count} members have no address to share.</translation>
    </message>
    <message>
        <source>1 adres gekopieerd.</source>
        <translation>1 address copied.</translation>
    </message>
    <message>
        <source>1 adres in een nieuwe mail, ook op het klembord.</source>
        <translation>1 address in a new mail, and on the clipboard.</translation>
    </message>
    <message>
        <source>Adreslijst opslaan</source>
        <translation>Save the address list</translation>
    </message>
    <message>
        <source>Adreslijst {day}.xlsx</source>
        <translation>Address list {day}.xlsx</translation>
    </message>
    <message>
        <source>De adressen staan op het klembord: plak ze in de mail bij Bcc.</source>
        <translation>The addresses are on the clipboard: paste them in the mail at Bcc.</translation>
    </message>
    <message>
        <source>Excel-bestand</source>
        <translation>Excel file</translation>
    </message>
    <message>
        <source>Geschreven naar {name}.</source>
        <translation>Written to {name}.</translation>
    </message>
    <message>
        <source>Ledenlijst opslaan</source>
        <translation>Save the member list</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail opslaan</source>
        <translation>Save the mail</translation>
    </message>
    <message>
        <source>Mailbericht</source>
        <translation>Mail message</translation>
    </message>
    <message>
        <source>Op dit apparaat is geen mailprogramma ingesteld. De adressen staan op het klembord.</source>
        <translation>No mail program is set up on this device. The addresses are on the clipboard.</translation>
    </message>
    <message>
        <source>Samenstelling afdrukken</source>
        <translation>Print the composition</translation>
    </message>
    <message>
        <source>Samenstelling opslaan</source>
        <translation>Save the composition</translation>
    </message>
    <message>
        <source>Samenstelling van {body} afgedrukt.</source>
        <translation>Composition of {body} printed.</translation>
    </message>
    <message>
        <source>Samenstelling van {body} gekopieerd.</source>
        <translation>Composition of {body} copied.</translation>
    </message>
    <message>
        <source>Samenstelling {body} {day}</source>
        <translation>Composition {body} {day}</translation>
    </message>
    <message>
        <source>Van deze leden is geen e-mailadres bekend dat zij delen.</source>
        <translation>No mail address that these members share is known.</translation>
    </message>
    <message>
        <source>Visitekaartjes (vCard)</source>
        <translation>Business cards (vCard)</translation>
    </message>
    <message>
        <source>Visitekaartjes opslaan</source>
        <translation>Save business cards</translation>
    </message>
    <message>
        <source>Visitekaartjes.vcf</source>
        <translation>Business cards.vcf</translation>
    </message>
    <message>
        <source>Word-document</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>{count} adressen gekopieerd.</source>
        <translation>{count} addresses copied.</translation>
    </message>
    <message>
        <source>{count} adressen in een nieuwe mail, ook op het klembord.</source>
        <translation>{count} addresses in a new mail, and on the clipboard.</translation>
    </message>
</context>
<context>
    <name>OversightView</name>
    <message>
        <source>Bewaartermijnen</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Dekking</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Inzage</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Regels</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Toezicht</source>
        <translation>Oversight</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Alle indicatoren ›</source>
        <translation>All indicators ›</translation>
    </message>
    <message>
        <source>Er is nog niets gewijzigd.</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>Er staan geen termijnen open.</source>
        <translation>No deadlines are open.</translation>
    </message>
    <message>
        <source>Filter indicatoren</source>
        <translation>Filter indicators</translation>
    </message>
    <message>
        <source>Geschiedenis ›</source>
        <translation>History ›</translation>
    </message>
    <message>
        <source>Importeren</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Komende termijnen</source>
        <translation>Coming deadlines</translation>
    </message>
    <message>
        <source>Laatst gewijzigd</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>Niets vraagt nu uw aandacht.</source>
        <translation>Nothing needs your attention now.</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Stand per thema</source>
        <translation>State by theme</translation>
    </message>
    <message>
        <source>Vraagt aandacht</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>jaarresultaten {year}, vergeleken met {before}</source>
        <translation>results of {year}, compared with {before}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Eerder geopend</source>
        <translation>Opened before</translation>
    </message>
    <message>
        <source>Ga naar</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Niets gevonden met ‘%1’</source>
        <translation>Nothing found with ‘%1’</translation>
    </message>
    <message>
        <source>Opdrachten</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Zoek een pagina, opdracht, gemeente, orgaan of persoon</source>
        <translation>Find a page, command, municipality, body or person</translation>
    </message>
    <message>
        <source>Zoeken en opdrachten</source>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>Zoeken of opdracht</source>
        <translation>Search or command</translation>
    </message>
    <message>
        <source>kiezen</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>pagina</source>
        <translation>page</translation>
    </message>
    <message>
        <source>typ</source>
        <translation>type</translation>
    </message>
    <message>
        <source>voor alleen opdrachten</source>
        <translation>for commands only</translation>
    </message>
</context>
<context>
    <name>PassportCard</name>
    <message>
        <source>Anders geteld</source>
        <translation>Counted differently</translation>
    </message>
    <message>
        <source>Berekening</source>
        <translation>Calculation</translation>
    </message>
    <message>
        <source>Beëindigd</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Definitie</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Doel intrekken…</source>
        <translation>Withdraw a target…</translation>
    </message>
    <message>
        <source>Doel vastleggen</source>
        <translation>Record a target</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Eenheid</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Eigenaar</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Grenzen</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Grenzen opnieuw laten beginnen na {event}…</source>
        <translation>Restart the limits after {event}…</translation>
    </message>
    <message>
        <source>Indicator beëindigen…</source>
        <translation>End the indicator…</translation>
    </message>
    <message>
        <source>Meer met deze indicator</source>
        <translation>More with this indicator</translation>
    </message>
    <message>
        <source>Ook behaald</source>
        <translation>Also met</translation>
    </message>
    <message>
        <source>Ook zo genoemd</source>
        <translation>Also called this</translation>
    </message>
    <message>
        <source>Paspoort</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Paspoort wijzigen…</source>
        <translation>Change the passport…</translation>
    </message>
    <message>
        <source>Paspoort: {name}</source>
        <translation>Passport: {name}</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Current state</translation>
    </message>
    <message>
        <source>Toeval of signaal</source>
        <translation>Chance or signal</translation>
    </message>
    <message>
        <source>Voetnoten</source>
        <translation>Footnotes</translation>
    </message>
    <message>
        <source>besloten op {day}</source>
        <translation>decided on {day}</translation>
    </message>
    <message>
        <source>bron {source}</source>
        <translation>source {source}</translation>
    </message>
    <message>
        <source>ingevoerd door {who}</source>
        <translation>entered by {who}</translation>
    </message>
    <message>
        <source>na {period}: {reason}</source>
        <translation>after {period}: {reason}</translation>
    </message>
    <message>
        <source>nog niet vastgelegd</source>
        <translation>not recorded yet</translation>
    </message>
    <message>
        <source>{event}: u kunt de grenzen opnieuw laten beginnen, zie het menu.</source>
        <translation>{event}: you can restart the limits, see the menu.</translation>
    </message>
</context>
<context>
    <name>PasteLines</name>
    <message>
        <source>1 regel opslaan</source>
        <translation>Save 1 line</translation>
    </message>
    <message>
        <source>Een cijfer achter een naam</source>
        <translation>A digit behind a name</translation>
    </message>
    <message>
        <source>Kant</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Kies…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Kolom met de bedragen</source>
        <translation>Column with the amounts</translation>
    </message>
    <message>
        <source>Kopje van nieuwe regels</source>
        <translation>Heading of new lines</translation>
    </message>
    <message>
        <source>Regels plakken in {name}</source>
        <translation>Paste lines into {name}</translation>
    </message>
    <message>
        <source>Rijen die een som zijn</source>
        <translation>Rows that are a sum</translation>
    </message>
    <message>
        <source>Rijen die geplakt worden</source>
        <translation>Rows that are pasted</translation>
    </message>
    <message>
        <source>als regel opnemen</source>
        <translation>keep as a line</translation>
    </message>
    <message>
        <source>hoort bij de naam</source>
        <translation>belongs to the name</translation>
    </message>
    <message>
        <source>is een noot</source>
        <translation>is a note</translation>
    </message>
    <message>
        <source>weglaten</source>
        <translation>leave out</translation>
    </message>
    <message>
        <source>{count} regels opslaan</source>
        <translation>Save {count} lines</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>Alleen geldige plakken</source>
        <translation>Paste only the valid ones</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cellen die geplakt worden</source>
        <translation>Cells to be pasted</translation>
    </message>
    <message>
        <source>{count} cellen plakken</source>
        <translation>Paste {count} cells</translation>
    </message>
</context>
<context>
    <name>PasteSteps</name>
    <message>
        <source>1 regel geplakt in {name}</source>
        <translation>1 line pasted into {name}</translation>
    </message>
    <message>
        <source>Dit zijn {count} rijen; een begroting heeft er hoogstens {most}.</source>
        <translation>These are {count} rows; a budget has at most {most}.</translation>
    </message>
    <message>
        <source>Er staat geen tekst op het klembord. Kopieer eerst cellen in Excel.</source>
        <translation>There is no text on the clipboard. First copy cells in Excel.</translation>
    </message>
    <message>
        <source>Geplakt: {new} nieuw, {changed} gewijzigd, {left} niet overgenomen.</source>
        <translation>Pasted: {new} new, {changed} changed, {left} left out.</translation>
    </message>
    <message>
        <source>Kopieer alleen de regels van de begroting.</source>
        <translation>Copy only the lines of the budget.</translation>
    </message>
    <message>
        <source>{count} regels geplakt in {name}</source>
        <translation>{count} lines pasted into {name}</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>1 paar namen lijkt op elkaar</source>
        <translation>1 pair of names is alike</translation>
    </message>
    <message>
        <source>Filter personen</source>
        <translation>Filter persons</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Shift+F10 toont wat u met deze persoon kunt doen.</source>
        <translation>Shift+F10 shows what you can do with this person.</translation>
    </message>
    <message>
        <source>Typ of plak zakelijke contactgegevens; leegmaken wist ze.</source>
        <translation>Type or paste business contact data; clearing erases them.</translation>
    </message>
    <message>
        <source>{all} personen, {seated} met een zetel op deze dag</source>
        <translation>{all} persons, {seated} with a seat on this day</translation>
    </message>
    <message>
        <source>{count} paren namen lijken op elkaar</source>
        <translation>{count} pairs of names are alike</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>Dit is geen periode. Schrijf bijvoorbeeld 2020, 1e halfjaar 2020, Q1 2020 of maart 2020.</source>
        <translation>This is not a period. Write for example 2020, 1e halfjaar 2020, Q1 2020 or maart 2020.</translation>
    </message>
    <message>
        <source>Zoals in het bestand</source>
        <translation>As in the file</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source> (niet delen)</source>
        <translation> (do not share)</translation>
    </message>
    <message>
        <source>, vanaf {day}</source>
        <translation>, from {day}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Functies</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Namen</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Vervangingen</source>
        <translation>Standing in</translation>
    </message>
    <message>
        <source>Zetels</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>gewist op {day}</source>
        <translation>erased on {day}</translation>
    </message>
    <message>
        <source>niets bekend</source>
        <translation>nothing known</translation>
    </message>
</context>
<context>
    <name>PersonVerbs</name>
    <message>
        <source>Achternaam</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Alles van de ander gaat over naar {name}; die naam blijft.</source>
        <translation>Everything of the other goes over to {name}; that name stays.</translation>
    </message>
    <message>
        <source>Andere naam vanaf een datum</source>
        <translation>Another name from a date on</translation>
    </message>
    <message>
        <source>Beëindigen</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Bron of besluit</source>
        <translation>Source or decision</translation>
    </message>
    <message>
        <source>Contactgegevens</source>
        <translation>Contact data</translation>
    </message>
    <message>
        <source>Correctie: was altijd al zo</source>
        <translation>Correction: it always was so</translation>
    </message>
    <message>
        <source>Delen met anderen</source>
        <translation>Share with others</translation>
    </message>
    <message>
        <source>Functie eindigt</source>
        <translation>Office ends</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Is dezelfde als</source>
        <translation>Is the same as</translation>
    </message>
    <message>
        <source>Laatste dag van de functie</source>
        <translation>Last day of the office</translation>
    </message>
    <message>
        <source>Naam wijzigen</source>
        <translation>Change a name</translation>
    </message>
    <message>
        <source>Naar opvolger</source>
        <translation>To the successor</translation>
    </message>
    <message>
        <source>Nieuwe functie van {name}</source>
        <translation>New office of {name}</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Opvolger</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>Opvolger neemt waar</source>
        <translation>The successor is acting</translation>
    </message>
    <message>
        <source>Personen samenvoegen</source>
        <translation>Merge persons</translation>
    </message>
    <message>
        <source>Persoonlijk houden</source>
        <translation>Keep personal</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tussenvoegsel</source>
        <translation>Prefix</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Verwerken</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Voorletters</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Voornaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>kies of typ een naam</source>
        <translation>choose or type a name</translation>
    </message>
    <message>
        <source>{name} is geen {title} meer. 1 lidmaatschap hangt aan deze functie.</source>
        <translation>{name} is no longer {title}. 1 membership depends on this function.</translation>
    </message>
    <message>
        <source>{name} is geen {title} meer. {count} lidmaatschappen hangen aan deze functie.</source>
        <translation>{name} is no longer {title}. {count} memberships depend on this office.</translation>
    </message>
    <message>
        <source>{name}: één wijziging geldt voor alle organen. Alleen zakelijke gegevens.</source>
        <translation>{name}: one change holds for all bodies. Business data only.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Begroting</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Burgernet</source>
        <translation>Burgernet</translation>
    </message>
    <message>
        <source>Cijfers</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Gebieden</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Geschiedenis</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Leveringen</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>Netwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>PGA en Top-X</source>
        <translation>PGA and Top-X</translation>
    </message>
    <message>
        <source>Resultaten</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Sturing</source>
        <translation>Steering</translation>
    </message>
    <message>
        <source>Taskforces</source>
        <translation>Taskforces</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Voorbeeld van het resultaat</source>
        <translation>Preview of the result</translation>
    </message>
    <message>
        <source>eerste rijen</source>
        <translation>first rows</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Meldingen</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>en nog {count} meldingen</source>
        <translation>and {count} more messages</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Details kopiëren</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Een onderdeel van het programma werkte niet goed</source>
        <translation>A part of the program did not work well</translation>
    </message>
    <message>
        <source>Het programma is de vorige keer onverwacht gestopt. Wat was opgeslagen, is bewaard.</source>
        <translation>The program ended unexpectedly last time. What was saved is kept.</translation>
    </message>
    <message>
        <source>Kijk of uw laatste wijziging er staat. Geef de details door aan de beheerder.</source>
        <translation>See whether your last change is there. Give the details to the administrator.</translation>
    </message>
    <message>
        <source>RVS Desktop</source>
        <translation>RVS Desktop</translation>
    </message>
    <message>
        <source>Wat was opgeslagen, is bewaard. Wat u het laatst deed, is misschien niet gelukt.</source>
        <translation>What was saved is kept. What you did last may not have succeeded.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Details kopiëren voor de beheerder</source>
        <translation>Copy details for the administrator</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>1 bestand kan zo worden opgeslagen</source>
        <translation>1 file can be saved as it is</translation>
    </message>
    <message>
        <source>Alle andere bestanden zijn klaar; deze vragen nog een keuze</source>
        <translation>All other files are done; these still need a choice</translation>
    </message>
    <message>
        <source>Alle bestanden zijn bekeken</source>
        <translation>All files have been looked at</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Alles ({count})</source>
        <translation>All ({count})</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Bekijken en kiezen</source>
        <translation>View and choose</translation>
    </message>
    <message>
        <source>Bestanden</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>De cijfers staan weer zoals vóór de import.</source>
        <translation>The figures are as they were before the import.</translation>
    </message>
    <message>
        <source>Dit bestand stelt geen vragen.</source>
        <translation>This file asks no questions.</translation>
    </message>
    <message>
        <source>Er wordt nog niets opgeslagen.</source>
        <translation>Nothing is saved yet.</translation>
    </message>
    <message>
        <source>Filter bestanden</source>
        <translation>Filter files</translation>
    </message>
    <message>
        <source>Geef ze samen een periode, of kies één bestand om het te bekijken.</source>
        <translation>Give them a period together, or choose one file to look at it.</translation>
    </message>
    <message>
        <source>Gekozen bestand</source>
        <translation>Chosen file</translation>
    </message>
    <message>
        <source>Gelezen</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Import ongedaan gemaakt</source>
        <translation>Import undone</translation>
    </message>
    <message>
        <source>Lijst van bestanden</source>
        <translation>List of files</translation>
    </message>
    <message>
        <source>Met vraag</source>
        <translation>With a question</translation>
    </message>
    <message>
        <source>Met vraag ({count})</source>
        <translation>With a question ({count})</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opgeslagen</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Uit de lijst halen</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Wacht</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Welke bestanden</source>
        <translation>Which files</translation>
    </message>
    <message>
        <source>Wordt gelezen</source>
        <translation>Being read</translation>
    </message>
    <message>
        <source>Zonder vragen</source>
        <translation>Without questions</translation>
    </message>
    <message>
        <source>Zonder vragen ({count})</source>
        <translation>Without questions ({count})</translation>
    </message>
    <message>
        <source>afzender niet bekend</source>
        <translation>sender not known</translation>
    </message>
    <message>
        <source>al eerder ingelezen</source>
        <translation>read before</translation>
    </message>
    <message>
        <source>geweigerd</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>met een vraag</source>
        <translation>with a question</translation>
    </message>
    <message>
        <source>opgeslagen</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>zonder nieuws</source>
        <translation>without news</translation>
    </message>
    <message>
        <source>zonder vragen</source>
        <translation>without questions</translation>
    </message>
    <message>
        <source>{count} bestanden gekozen</source>
        <translation>{count} files chosen</translation>
    </message>
    <message>
        <source>{count} bestanden kunnen zo worden opgeslagen</source>
        <translation>{count} files can be saved as they are</translation>
    </message>
    <message>
        <source>{count} bestanden: {words}.</source>
        <translation>{count} files: {words}.</translation>
    </message>
    <message>
        <source>{done} van {total} bestanden gelezen</source>
        <translation>{done} of {total} files read</translation>
    </message>
    <message>
        <source>{figures} cijfers uit 1 bestand opgeslagen</source>
        <translation>{figures} figures from 1 file saved</translation>
    </message>
    <message>
        <source>{figures} cijfers uit {files} bestanden opgeslagen</source>
        <translation>{figures} figures from {files} files saved</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>Aantal koprijen</source>
        <translation>Number of heading rows</translation>
    </message>
    <message>
        <source>Bereik</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Eerste gegevensrij</source>
        <translation>First data row</translation>
    </message>
    <message>
        <source>Eerste kolom</source>
        <translation>First column</translation>
    </message>
    <message>
        <source>Eerste koprij</source>
        <translation>First heading row</translation>
    </message>
    <message>
        <source>Kolom met namen</source>
        <translation>Column with names</translation>
    </message>
    <message>
        <source>Laatste kolom</source>
        <translation>Last column</translation>
    </message>
    <message>
        <source>Laatste rij</source>
        <translation>Last row</translation>
    </message>
    <message>
        <source>Vul een heel getal in dat binnen het blad past.</source>
        <translation>Enter a whole number that fits within the sheet.</translation>
    </message>
    <message>
        <source>Vul een letter in, zoals C.</source>
        <translation>Enter a letter, such as C.</translation>
    </message>
</context>
<context>
    <name>ReadWords</name>
    <message>
        <source>Cijfers</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Cijfers per periode</source>
        <translation>Figures per period</translation>
    </message>
    <message>
        <source>Gebied</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Naam van het gegeven</source>
        <translation>Name of the measure</translation>
    </message>
    <message>
        <source>Namen</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Niet inlezen</source>
        <translation>Do not read</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Totaal, alleen ter controle</source>
        <translation>Total, only as a check</translation>
    </message>
    <message>
        <source>controleren</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>uitgesloten</source>
        <translation>excluded</translation>
    </message>
    <message>
        <source>zeker</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>{sheet}, kolom {left} tot en met {right} vanaf rij {row}</source>
        <translation>{sheet}, columns {left} to {right} from row {row}</translation>
    </message>
</context>
<context>
    <name>ReductionCard</name>
    <message>
        <source>Aantallen</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Alleen de aantallen inlezen</source>
        <translation>Read only the counts</translation>
    </message>
    <message>
        <source>Als gegeven</source>
        <translation>As measure</translation>
    </message>
    <message>
        <source>Elke persoon één keer tellen ({words})</source>
        <translation>Count each person once ({words})</translation>
    </message>
    <message>
        <source>Kies wat er wordt geteld</source>
        <translation>Choose what is counted</translation>
    </message>
    <message>
        <source>Tellen</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Van deze lijst kunnen alleen aantallen worden opgeslagen. Er wordt geen rij en geen naam bewaard.</source>
        <translation>Only counts can be saved from this list. No row and no name is kept.</translation>
    </message>
    <message>
        <source>per halfjaar</source>
        <translation>per half-year</translation>
    </message>
    <message>
        <source>per jaar</source>
        <translation>per year</translation>
    </message>
    <message>
        <source>per kwartaal</source>
        <translation>per quarter</translation>
    </message>
    <message>
        <source>per maand</source>
        <translation>per month</translation>
    </message>
    <message>
        <source>{count} aantallen overnemen</source>
        <translation>Take over {count} counts</translation>
    </message>
</context>
<context>
    <name>RefusedView</name>
    <message>
        <source>Dit bestand is al ingelezen</source>
        <translation>This file has been read already</translation>
    </message>
    <message>
        <source>Dit bestand wordt niet ingelezen</source>
        <translation>This file is not read</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Aan allen tegelijk (bcc)</source>
        <translation>To all at once (bcc)</translation>
    </message>
    <message>
        <source>Aan wie</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Bcc: {count} adressen</source>
        <translation>Bcc: {count} addresses</translation>
    </message>
    <message>
        <source>Concept opslaan (.eml)</source>
        <translation>Save draft (.eml)</translation>
    </message>
    <message>
        <source>Dit programma verstuurt zelf niets. Kopieer de tekst, of open het concept in uw mailprogramma.</source>
        <translation>This program sends nothing itself. Copy the text, or open the draft in your mail program.</translation>
    </message>
    <message>
        <source>Gemarkeerd als verstuurd</source>
        <translation>Marked as sent</translation>
    </message>
    <message>
        <source>Herinnering voor {count} gemeenten</source>
        <translation>Reminder for {count} municipalities</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Onderwerp: {subject}</source>
        <translation>Subject: {subject}</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tekst van het bericht</source>
        <translation>Text of the message</translation>
    </message>
    <message>
        <source>laatst herinnerd op {when} door {who}</source>
        <translation>last reminded on {when} by {who}</translation>
    </message>
    <message>
        <source>{areas} (geen adres bekend)</source>
        <translation>{areas} (no address known)</translation>
    </message>
</context>
<context>
    <name>RenameForm</name>
    <message>
        <source>Naam van {area} wijzigen</source>
        <translation>Change the name of {area}</translation>
    </message>
    <message>
        <source>Naam wijzigen</source>
        <translation>Change the name</translation>
    </message>
    <message>
        <source>Nieuwe CBS-code (leeg als die blijft)</source>
        <translation>New CBS code (empty if it stays)</translation>
    </message>
    <message>
        <source>Nieuwe naam</source>
        <translation>New name</translation>
    </message>
</context>
<context>
    <name>RosterRows</name>
    <message>
        <source>1 dag open</source>
        <translation>1 day open</translation>
    </message>
    <message>
        <source>1 zetel onbezet</source>
        <translation>1 seat empty</translation>
    </message>
    <message>
        <source>Burgemeesters</source>
        <translation>Mayors</translation>
    </message>
    <message>
        <source>De zittingstermijn loopt t/m {day}.</source>
        <translation>The term runs up to and including {day}.</translation>
    </message>
    <message>
        <source>Deze zetel is leeg. Druk op Insert om hem in te vullen.</source>
        <translation>This seat is empty. Press Insert to fill it.</translation>
    </message>
    <message>
        <source>Er zijn er meer. Wijzig ze met Contactgegevens.</source>
        <translation>There are more. Change them with Contact data.</translation>
    </message>
    <message>
        <source>Invullen</source>
        <translation>Fill</translation>
    </message>
    <message>
        <source>Lid</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Onbezet</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Orgaan</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Overig</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Voldaan</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>door {reason} van {who}</source>
        <translation>through {reason} of {who}</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>geen lid, wel voorzien</source>
        <translation>no member, though foreseen</translation>
    </message>
    <message>
        <source>geen zetel voorzien</source>
        <translation>no seat foreseen</translation>
    </message>
    <message>
        <source>heden</source>
        <translation>present</translation>
    </message>
    <message>
        <source>nergens op deze dag</source>
        <translation>nowhere on this day</translation>
    </message>
    <message>
        <source>niet delen</source>
        <translation>do not share</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>regel: {rule}</source>
        <translation>rule: {rule}</translation>
    </message>
    <message>
        <source>waargenomen door {names}</source>
        <translation>acting: {names}</translation>
    </message>
    <message>
        <source>{count} dagen open</source>
        <translation>{count} days open</translation>
    </message>
    <message>
        <source>{count} liaison</source>
        <translation>{count} liaison</translation>
    </message>
    <message>
        <source>{count} plv.</source>
        <translation>{count} dep.</translation>
    </message>
    <message>
        <source>{count} zetels onbezet</source>
        <translation>{count} seats empty</translation>
    </message>
    <message>
        <source>{role} (plv. {names})</source>
        <translation>{role} (dep. {names})</translation>
    </message>
</context>
<context>
    <name>RosterVerbs</name>
    <message>
        <source>Afkorting</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>Ambtshalve (zonder termijn)</source>
        <translation>Ex officio (without a term)</translation>
    </message>
    <message>
        <source>Begint</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Beëindigen</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Bron of besluit</source>
        <translation>Source or decision</translation>
    </message>
    <message>
        <source>Corrigeren</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>De zetel is ambtshalve: hij hoort bij de functie en kent geen termijn.</source>
        <translation>The seat is ex officio: it belongs to the function and has no term.</translation>
    </message>
    <message>
        <source>De zetel vervalt ook</source>
        <translation>The seat goes as well</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Gaat op in</source>
        <translation>Merges into</translation>
    </message>
    <message>
        <source>In de plaats van {name} in {body}.</source>
        <translation>In the place of {name} in {body}.</translation>
    </message>
    <message>
        <source>In {body}.</source>
        <translation>In {body}.</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Laten opgaan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Laten vervangen</source>
        <translation>Let someone stand in</translation>
    </message>
    <message>
        <source>Liaison naar</source>
        <translation>Liaison to</translation>
    </message>
    <message>
        <source>Lid toevoegen</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>Lid vervangen</source>
        <translation>Replace a member</translation>
    </message>
    <message>
        <source>Lidmaatschap beëindigen</source>
        <translation>End a membership</translation>
    </message>
    <message>
        <source>Lidmaatschap corrigeren</source>
        <translation>Correct a membership</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Namens district</source>
        <translation>On behalf of district</translation>
    </message>
    <message>
        <source>Namens organisatie</source>
        <translation>On behalf of organisation</translation>
    </message>
    <message>
        <source>Namens {behalf} in {body}.</source>
        <translation>On behalf of {behalf} in {body}.</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Opvolger vanaf</source>
        <translation>Successor from</translation>
    </message>
    <message>
        <source>Orgaan beëindigen</source>
        <translation>End a body</translation>
    </message>
    <message>
        <source>Orgaan laten opgaan</source>
        <translation>Merge a body</translation>
    </message>
    <message>
        <source>Orgaan slapend zetten</source>
        <translation>Make a body dormant</translation>
    </message>
    <message>
        <source>Orgaan toevoegen</source>
        <translation>Add a body</translation>
    </message>
    <message>
        <source>Orgaan wijzigen</source>
        <translation>Change a body</translation>
    </message>
    <message>
        <source>Persoon</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Portefeuille</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reden in eigen woorden</source>
        <translation>Reason in your own words</translation>
    </message>
    <message>
        <source>Reden van vertrek</source>
        <translation>Reason for leaving</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Slapend zetten</source>
        <translation>Make dormant</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Termijn tot en met</source>
        <translation>Term up to and including</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Toestand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Valt onder</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Vertrek na</source>
        <translation>Leaves after</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Voor {whom} in {body}.</source>
        <translation>For {whom} in {body}.</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Wijzigen per datum</source>
        <translation>Change from a date</translation>
    </message>
    <message>
        <source>Wijzigt vanaf</source>
        <translation>Changes from</translation>
    </message>
    <message>
        <source>Zetel invullen</source>
        <translation>Fill a seat</translation>
    </message>
    <message>
        <source>alle leden</source>
        <translation>all members</translation>
    </message>
    <message>
        <source>de dag ervoor</source>
        <translation>the day before</translation>
    </message>
    <message>
        <source>geen termijn</source>
        <translation>no term</translation>
    </message>
    <message>
        <source>kies of typ een naam</source>
        <translation>choose or type a name</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>open einde</source>
        <translation>open end</translation>
    </message>
    <message>
        <source>waarom, bijvoorbeeld ‘volgt de cijfers’</source>
        <translation>why, for example ‘follows the figures’</translation>
    </message>
    <message>
        <source>{name} in {body}: eerdere peildata blijven zoals ze waren.</source>
        <translation>{name} in {body}: earlier reference dates stay as they were.</translation>
    </message>
    <message>
        <source>{name} in {body}: zo was het altijd al. Alle peildata veranderen mee.</source>
        <translation>{name} in {body}: it always was so. All reference dates change too.</translation>
    </message>
    <message>
        <source>{name} verlaat {body}.</source>
        <translation>{name} leaves {body}.</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>1 cijfer gewijzigd sinds vaststelling</source>
        <translation>1 figure changed since it was fixed</translation>
    </message>
    <message>
        <source>Bij het vaststellen was {count} van de gevraagden niet volledig.</source>
        <translation>When fixed, {count} of those asked were not complete.</translation>
    </message>
    <message>
        <source>Heropend op {day}: {reason}</source>
        <translation>Reopened on {day}: {reason}</translation>
    </message>
    <message>
        <source>Heropenen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Invulbladen maken</source>
        <translation>Make sheets to fill in</translation>
    </message>
    <message>
        <source>Uiterlijk morgen</source>
        <translation>Tomorrow at the latest</translation>
    </message>
    <message>
        <source>Uiterlijk vandaag</source>
        <translation>Today at the latest</translation>
    </message>
    <message>
        <source>Uiterlijk {day}, dat is voorbij</source>
        <translation>{day} at the latest, that is past</translation>
    </message>
    <message>
        <source>Uiterlijk {day}, nog {days} dagen</source>
        <translation>{day} at the latest, {days} days left</translation>
    </message>
    <message>
        <source>Uiterste datum</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Uitvraag openen</source>
        <translation>Open a collection round</translation>
    </message>
    <message>
        <source>Uitvragen</source>
        <translation>Collection rounds</translation>
    </message>
    <message>
        <source>Vastgesteld op {day}</source>
        <translation>Fixed on {day}</translation>
    </message>
    <message>
        <source>Vaststellen</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>Voor {period} is nog niets uitgevraagd.</source>
        <translation>Nothing has been asked for {period} yet.</translation>
    </message>
    <message>
        <source>Zonder uitvraag binnengekomen; er is geen uiterste datum.</source>
        <translation>Received without a collection round; there is no due date.</translation>
    </message>
    <message>
        <source>{count} cijfers gewijzigd sinds vaststelling</source>
        <translation>{count} figures changed since they were fixed</translation>
    </message>
    <message>
        <source>{count} onvolledig</source>
        <translation>{count} incomplete</translation>
    </message>
    <message>
        <source>{count} te beslissen</source>
        <translation>{count} to decide</translation>
    </message>
    <message>
        <source>{received} van {expected} ontvangen</source>
        <translation>{received} of {expected} received</translation>
    </message>
    <message>
        <source>{share} op tijd</source>
        <translation>{share} on time</translation>
    </message>
</context>
<context>
    <name>RoundsSteps</name>
    <message>
        <source>Alles is geleverd.</source>
        <translation>Everything was delivered.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Concept opslaan</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Contact van {area} gewijzigd</source>
        <translation>Contact of {area} changed</translation>
    </message>
    <message>
        <source>Datum bewaren</source>
        <translation>Keep the date</translation>
    </message>
    <message>
        <source>De cijfers kunnen daarna alleen wijzigen als u de periode met een reden heropent.</source>
        <translation>After that the figures can only change when you reopen the period with a reason.</translation>
    </message>
    <message>
        <source>E-mailbericht</source>
        <translation>E-mail message</translation>
    </message>
    <message>
        <source>Geldt voor iedereen zonder uitstel.</source>
        <translation>Holds for everyone without an extension.</translation>
    </message>
    <message>
        <source>Herinnering aan {count} verstuurd</source>
        <translation>Reminder to {count} sent</translation>
    </message>
    <message>
        <source>Heropenen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Iedereen heeft al volledig geleverd; er zijn geen invulbladen gemaakt.</source>
        <translation>Everyone has delivered in full; no return sheets were made.</translation>
    </message>
    <message>
        <source>Invulbladen voor {name} gemaakt</source>
        <translation>Return sheets for {name} made</translation>
    </message>
    <message>
        <source>Map voor de invulbladen</source>
        <translation>Folder for the return sheets</translation>
    </message>
    <message>
        <source>Ontvangst van {area} op {day}</source>
        <translation>Receipt of {area} on {day}</translation>
    </message>
    <message>
        <source>Ontvangstdatum van {area}</source>
        <translation>Day of receipt of {area}</translation>
    </message>
    <message>
        <source>Op welke dag kwamen de cijfers van {name} echt binnen, en waaruit blijkt dat?</source>
        <translation>On which day did the figures of {name} really come in, and what shows that?</translation>
    </message>
    <message>
        <source>Uiterste datum van {name} naar {day}</source>
        <translation>Due date of {name} to {day}</translation>
    </message>
    <message>
        <source>Uitstel geven</source>
        <translation>Give an extension</translation>
    </message>
    <message>
        <source>Uitstel voor {area}</source>
        <translation>Extension for {area}</translation>
    </message>
    <message>
        <source>Uitstel voor {area} tot en met {day}</source>
        <translation>Extension for {area} until {day}</translation>
    </message>
    <message>
        <source>Uitvraag {name}, {period} geopend</source>
        <translation>Request {name}, {period} opened</translation>
    </message>
    <message>
        <source>Vaststellen</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>Vrijstelling van {area} voor {name} beëindigd</source>
        <translation>Exemption of {area} from {name} ended</translation>
    </message>
    <message>
        <source>allen</source>
        <translation>all</translation>
    </message>
    <message>
        <source>{area} vrijgesteld van {name}</source>
        <translation>{area} exempt from {name}</translation>
    </message>
    <message>
        <source>{count} invulbladen gemaakt, voor wie nog niet volledig leverde.</source>
        <translation>{count} return sheets made, for those who have not delivered in full.</translation>
    </message>
    <message>
        <source>{count} van {all} leverden nog niet volledig. Vaststellen mag; dat wordt erbij vermeld.</source>
        <translation>{count} of {all} have not delivered in full. You may fix it all the same; that will be recorded.</translation>
    </message>
    <message>
        <source>{name} is opgeslagen.</source>
        <translation>{name} was saved.</translation>
    </message>
    <message>
        <source>{name} vaststellen?</source>
        <translation>Fix {name}?</translation>
    </message>
    <message>
        <source>{name}, nu uiterlijk {day}.</source>
        <translation>{name}, now by {day}.</translation>
    </message>
    <message>
        <source>{name}, {period} wordt weer te wijzigen. De reden staat in de geschiedenis.</source>
        <translation>{name}, {period} can be changed again. The reason is kept in the history.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
</context>
<context>
    <name>RoundsView</name>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Besluit ({count})</source>
        <translation>Decision ({count})</translation>
    </message>
    <message>
        <source>Een datum is de dag van ontvangst; gearceerd is nog niet geleverd.</source>
        <translation>A date is the day of receipt; hatched is not delivered yet.</translation>
    </message>
    <message>
        <source>Filter gemeente</source>
        <translation>Filter municipality</translation>
    </message>
    <message>
        <source>Herinnering</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Herinnering voor {count} gemeenten</source>
        <translation>Reminder for {count} municipalities</translation>
    </message>
    <message>
        <source>Herinnering voor {name}</source>
        <translation>Reminder for {name}</translation>
    </message>
    <message>
        <source>Leveringen per gemeente</source>
        <translation>Deliveries by municipality</translation>
    </message>
    <message>
        <source>Nog niets uitgevraagd</source>
        <translation>Nothing collected yet</translation>
    </message>
    <message>
        <source>Ontbreekt</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Ontbreekt ({count})</source>
        <translation>Missing ({count})</translation>
    </message>
    <message>
        <source>Onvolledig</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Onvolledig ({count})</source>
        <translation>Incomplete ({count})</translation>
    </message>
    <message>
        <source>Open een uitvraag: dan ziet u wie moet leveren, tot wanneer, en wat er binnen is. Imports vullen dat zelf in.</source>
        <translation>Open a collection round: then you see who has to deliver, by when, and what is in. Imports fill that in by themselves.</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Rechtsklik of Shift+F10 voor uitstel, vrijstelling, ontvangstdatum en contact.</source>
        <translation>Right-click or Shift+F10 for extension, exemption, day of receipt and contact.</translation>
    </message>
    <message>
        <source>Uiterste datum {day}.</source>
        <translation>Due date {day}.</translation>
    </message>
    <message>
        <source>Uitvraag openen</source>
        <translation>Open a collection round</translation>
    </message>
    <message>
        <source>Uitvragen</source>
        <translation>Collection rounds</translation>
    </message>
    <message>
        <source>Welke gemeenten</source>
        <translation>Which municipalities</translation>
    </message>
</context>
<context>
    <name>RuleForms</name>
    <message>
        <source>Beëindigen</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Bron of besluit</source>
        <translation>Source or decision</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Geldt tot en met</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <source>Geldt vanaf</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Hoogstens</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Of voor één orgaan</source>
        <translation>Or for one body</translation>
    </message>
    <message>
        <source>Regel beëindigen</source>
        <translation>End the rule</translation>
    </message>
    <message>
        <source>Regel opslaan</source>
        <translation>Save the rule</translation>
    </message>
    <message>
        <source>Regel toevoegen</source>
        <translation>Add a rule</translation>
    </message>
    <message>
        <source>Rol in het orgaan</source>
        <translation>Role in the body</translation>
    </message>
    <message>
        <source>Ten minste</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>Van welke partner</source>
        <translation>From which partner</translation>
    </message>
    <message>
        <source>Voor alle organen van de soort</source>
        <translation>For all bodies of the kind</translation>
    </message>
    <message>
        <source>Voor elk district apart</source>
        <translation>For each district separately</translation>
    </message>
    <message>
        <source>Wat gevraagd wordt</source>
        <translation>What is required</translation>
    </message>
    <message>
        <source>Wie er in een orgaan moet zitten; het programma laat zien waar dat niet zo is.</source>
        <translation>Who must sit in a body; the program shows where that is not so.</translation>
    </message>
    <message>
        <source>altijd</source>
        <translation>always</translation>
    </message>
    <message>
        <source>burgemeester; leeg: elke functie</source>
        <translation>burgemeester; empty: any office</translation>
    </message>
    <message>
        <source>een officier van justitie</source>
        <translation>a public prosecutor</translation>
    </message>
    <message>
        <source>elke</source>
        <translation>any</translation>
    </message>
    <message>
        <source>geen grens</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>{about}: {label}. Op eerdere peildata blijft de regel gelden.</source>
        <translation>{about}: {label}. The rule still holds on earlier reference dates.</translation>
    </message>
</context>
<context>
    <name>RulesFace</name>
    <message>
        <source>1 keer niet</source>
        <translation>not met once</translation>
    </message>
    <message>
        <source>1 regel geldt</source>
        <translation>1 rule holds</translation>
    </message>
    <message>
        <source>1 regel niet nagekomen op {day}</source>
        <translation>1 rule not met on {day}</translation>
    </message>
    <message>
        <source>Alle regels zijn nagekomen op {day}</source>
        <translation>All rules are met on {day}</translation>
    </message>
    <message>
        <source>Een regel heeft een omschrijving nodig.</source>
        <translation>A rule needs a description.</translation>
    </message>
    <message>
        <source>Filter organen</source>
        <translation>Filter bodies</translation>
    </message>
    <message>
        <source>Filter regels</source>
        <translation>Filter rules</translation>
    </message>
    <message>
        <source>Kies eerst de regel die niet meer geldt.</source>
        <translation>Choose the rule that no longer holds first.</translation>
    </message>
    <message>
        <source>Niet nagekomen regels</source>
        <translation>Rules not met</translation>
    </message>
    <message>
        <source>Regel beëindigen</source>
        <translation>End the rule</translation>
    </message>
    <message>
        <source>Regel toevoegen</source>
        <translation>Add a rule</translation>
    </message>
    <message>
        <source>Regels waaraan niet is voldaan</source>
        <translation>Rules that are not met</translation>
    </message>
    <message>
        <source>Samenstellingsregels</source>
        <translation>Composition rules</translation>
    </message>
    <message>
        <source>Typ een getal van 0 tot 1.000.</source>
        <translation>Type a number from 0 to 1,000.</translation>
    </message>
    <message>
        <source>altijd</source>
        <translation>always</translation>
    </message>
    <message>
        <source>district</source>
        <translation>district</translation>
    </message>
    <message>
        <source>hele orgaan</source>
        <translation>whole body</translation>
    </message>
    <message>
        <source>hoogstens {count}</source>
        <translation>at most {count}</translation>
    </message>
    <message>
        <source>orgaan</source>
        <translation>body</translation>
    </message>
    <message>
        <source>ten minste {count}</source>
        <translation>at least {count}</translation>
    </message>
    <message>
        <source>voldaan</source>
        <translation>met</translation>
    </message>
    <message>
        <source>{count} keer een regel niet nagekomen op {day}</source>
        <translation>A rule not met {count} times on {day}</translation>
    </message>
    <message>
        <source>{count} keer niet</source>
        <translation>not met {count} times</translation>
    </message>
    <message>
        <source>{count} regels gelden</source>
        <translation>{count} rules hold</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Samenstelling gewijzigd</source>
        <translation>Composition changed</translation>
    </message>
</context>
<context>
    <name>SchemeForm</name>
    <message>
        <source>Bedrag in euro</source>
        <translation>Amount in euros</translation>
    </message>
    <message>
        <source>Bedrag per inwoner per jaar</source>
        <translation>Amount per inhabitant per year</translation>
    </message>
    <message>
        <source>Bedragen van een eerder jaar, met een index</source>
        <translation>Amounts of an earlier year, with an index</translation>
    </message>
    <message>
        <source>Bijvoorbeeld 0,04</source>
        <translation>For example 0,04</translation>
    </message>
    <message>
        <source>Bijvoorbeeld 319.000</source>
        <translation>For example 319.000</translation>
    </message>
    <message>
        <source>De oude bedragen zijn van een eerder jaar.</source>
        <translation>The old amounts are of an earlier year.</translation>
    </message>
    <message>
        <source>Dit tarief heeft te veel decimalen.</source>
        <translation>This rate has too many decimals.</translation>
    </message>
    <message>
        <source>Er doet niemand mee.</source>
        <translation>Nobody takes part.</translation>
    </message>
    <message>
        <source>Geen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Iedereen</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>In de begroting staat {amount} op {line}.</source>
        <translation>The budget has {amount} on {line}.</translation>
    </message>
    <message>
        <source>Jaar van de oude bedragen</source>
        <translation>Year of the old amounts</translation>
    </message>
    <message>
        <source>Klik op ja of nee in de kolom Doet mee.</source>
        <translation>Click yes or no in the column Takes part.</translation>
    </message>
    <message>
        <source>Let op: niet naar de inwoners op {asked} maar op {used}.</source>
        <translation>Note: not by the inhabitants on {asked} but on {used}.</translation>
    </message>
    <message>
        <source>Maken</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Naam van de regeling</source>
        <translation>Name of the scheme</translation>
    </message>
    <message>
        <source>Niemand</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Nieuwe bijdrageregeling {year}</source>
        <translation>New contribution scheme {year}</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Peildatum van de inwoners</source>
        <translation>Reference date of the inhabitants</translation>
    </message>
    <message>
        <source>Regel in de begroting</source>
        <translation>Line in the budget</translation>
    </message>
    <message>
        <source>Typ bijvoorbeeld 2019.</source>
        <translation>Type for example 2019.</translation>
    </message>
    <message>
        <source>Typ hoogstens zes cijfers achter de komma.</source>
        <translation>Type six digits behind the comma at the most.</translation>
    </message>
    <message>
        <source>Van {names} is het aantal inwoners op die dag niet bekend.</source>
        <translation>The number of inhabitants of {names} on that day is not known.</translation>
    </message>
    <message>
        <source>Van {names} ontbreekt het deel.</source>
        <translation>The share of {names} is missing.</translation>
    </message>
    <message>
        <source>Van {names} ontbreekt het oude bedrag.</source>
        <translation>The old amount of {names} is missing.</translation>
    </message>
    <message>
        <source>Vast totaal, verdeeld met een vaste sleutel</source>
        <translation>Fixed total, divided by a fixed key</translation>
    </message>
    <message>
        <source>Vast totaal, verdeeld naar inwoners</source>
        <translation>Fixed total, divided by inhabitants</translation>
    </message>
    <message>
        <source>Vul een bedrag in.</source>
        <translation>Fill in an amount.</translation>
    </message>
    <message>
        <source>Vul het in, of zet de deelname op nee.</source>
        <translation>Fill it in, or set taking part to no.</translation>
    </message>
    <message>
        <source>Waar het bedrag uit volgt</source>
        <translation>What the amount follows from</translation>
    </message>
    <message>
        <source>Wie doet mee</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>{count} van {all} gemeenten, {people} inwoners: samen {total}.</source>
        <translation>{count} of {all} municipalities, {people} inhabitants: {total} together.</translation>
    </message>
</context>
<context>
    <name>SchemeSteps</name>
    <message>
        <source>Betaald</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Betaling van {name}</source>
        <translation>Payment by {name}</translation>
    </message>
    <message>
        <source>Bijdragen</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Brieven</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Brieven {name} {period} verzonden op {day}</source>
        <translation>Letters {name} {period} sent on {day}</translation>
    </message>
    <message>
        <source>Brieven {name}, {period}</source>
        <translation>Letters {name}, {period}</translation>
    </message>
    <message>
        <source>Datum van de betaling</source>
        <translation>Date of the payment</translation>
    </message>
    <message>
        <source>Datum van de brieven</source>
        <translation>Date of the letters</translation>
    </message>
    <message>
        <source>Excel-bestand</source>
        <translation>Excel file</translation>
    </message>
    <message>
        <source>Iedere deelnemer aan {name} heeft al een brief over {period}.</source>
        <translation>Every participant in {name} already has a letter about {period}.</translation>
    </message>
    <message>
        <source>Index {name}, {period} vastgelegd</source>
        <translation>Index {name}, {period} recorded</translation>
    </message>
    <message>
        <source>Kies eerst een deelnemer in de tabel.</source>
        <translation>Choose a participant in the table first.</translation>
    </message>
    <message>
        <source>Regeling {name}, {period} gemaakt</source>
        <translation>Scheme {name}, {period} made</translation>
    </message>
    <message>
        <source>Regeling {name}, {period} vastgelegd</source>
        <translation>Scheme {name}, {period} recorded</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Word-document</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>{count} gemeenten doen mee aan {name}</source>
        <translation>{count} municipalities take part in {name}</translation>
    </message>
    <message>
        <source>{count} van de {total} deelnemers krijgen een brief. Die blijft daarna zoals hij is.</source>
        <translation>{count} of the {total} participants get a letter. After that it stays as it is.</translation>
    </message>
    <message>
        <source>{name} doet mee tot en met {day}</source>
        <translation>{name} takes part until {day}</translation>
    </message>
    <message>
        <source>{name} heeft betaald</source>
        <translation>{name} has paid</translation>
    </message>
    <message>
        <source>{name} heeft nog niet betaald</source>
        <translation>{name} has not paid yet</translation>
    </message>
    <message>
        <source>{name} is opgeslagen.</source>
        <translation>{name} was saved.</translation>
    </message>
</context>
<context>
    <name>SeatTracks</name>
    <message>
        <source>Zetels door de tijd</source>
        <translation>Seats through time</translation>
    </message>
    <message>
        <source>onbezet</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>verticale streep: peildatum {day}</source>
        <translation>line: reference date {day}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Algemeen</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Begroting</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Importsjablonen</source>
        <translation>Import templates</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Onderdelen van de instellingen</source>
        <translation>Parts of the settings</translation>
    </message>
</context>
<context>
    <name>SettleCard</name>
    <message>
        <source>Deze cel niet inlezen</source>
        <translation>Do not read this cell</translation>
    </message>
    <message>
        <source>Dezelfde keuze voor alle cijfers in dit bestand die tegenstrijdig zijn</source>
        <translation>The same choice for all figures in this file that contradict</translation>
    </message>
    <message>
        <source>Geen van beide: niet geleverd</source>
        <translation>Neither: not delivered</translation>
    </message>
    <message>
        <source>Gekozen cel</source>
        <translation>Chosen cell</translation>
    </message>
    <message>
        <source>Gekozen: {choice}</source>
        <translation>Chosen: {choice}</translation>
    </message>
    <message>
        <source>In dit bestand</source>
        <translation>In this file</translation>
    </message>
    <message>
        <source>Kies een regel om te zien waar de cijfers vandaan komen.</source>
        <translation>Choose a line to see where the figures come from.</translation>
    </message>
    <message>
        <source>Klopt, met deze toelichting</source>
        <translation>Correct, with this explanation</translation>
    </message>
    <message>
        <source>Ook voor de andere {count} cijfers</source>
        <translation>Also for the other {count} figures</translation>
    </message>
    <message>
        <source>Ook voor het andere cijfer</source>
        <translation>Also for the other figure</translation>
    </message>
    <message>
        <source>Reden (mag leeg blijven)</source>
        <translation>Reason (may stay empty)</translation>
    </message>
    <message>
        <source>Staat er nu</source>
        <translation>There now</translation>
    </message>
    <message>
        <source>Toelichting: waarom klopt dit cijfer? Noem geen personen.</source>
        <translation>Explanation: why is this figure correct? Name no persons.</translation>
    </message>
    <message>
        <source>door u getypt, in plaats van {quote}</source>
        <translation>typed by you, instead of {quote}</translation>
    </message>
    <message>
        <source>met de hand ingevoerd</source>
        <translation>entered by hand</translation>
    </message>
    <message>
        <source>{new} gebruiken</source>
        <translation>Use {new}</translation>
    </message>
    <message>
        <source>{old} houden</source>
        <translation>Keep {old}</translation>
    </message>
    <message>
        <source>‘{raw}’ in {place}</source>
        <translation>‘{raw}’ in {place}</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Deze tabel niet lezen</source>
        <translation>Do not read this table</translation>
    </message>
    <message>
        <source>Eerste kolom van de tabel</source>
        <translation>First column of the table</translation>
    </message>
    <message>
        <source>Gegevens beginnen in deze rij</source>
        <translation>Data begins in this row</translation>
    </message>
    <message>
        <source>Het blad zoals het in het bestand staat</source>
        <translation>The sheet as it is in the file</translation>
    </message>
    <message>
        <source>Hier begint een tabel</source>
        <translation>A table begins here</translation>
    </message>
    <message>
        <source>Kop begint in deze rij</source>
        <translation>The heading begins in this row</translation>
    </message>
    <message>
        <source>Laatste kolom van de tabel</source>
        <translation>Last column of the table</translation>
    </message>
    <message>
        <source>Laatste rij van de tabel</source>
        <translation>Last row of the table</translation>
    </message>
    <message>
        <source>Namen staan in deze kolom</source>
        <translation>Names are in this column</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Rij {number}</source>
        <translation>Row {number}</translation>
    </message>
    <message>
        <source>kop</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>niet gelezen</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>nog {count} rijen</source>
        <translation>{count} more rows</translation>
    </message>
    <message>
        <source>totaal</source>
        <translation>total</translation>
    </message>
    <message>
        <source>tussenkop</source>
        <translation>subheading</translation>
    </message>
    <message>
        <source>verborgen, kan een persoon zijn</source>
        <translation>hidden, may be a person</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Elke opdracht is ook via menu en opdrachtpalet te bereiken.</source>
        <translation>Every command can also be reached through menu and palette.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Zoek een toets of opdracht</source>
        <translation>Find a key or command</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Bron: {place}</source>
        <translation>Source: {place}</translation>
    </message>
    <message>
        <source>Er is nog niets vastgelegd: geen levering en geen invoer.</source>
        <translation>Nothing is recorded yet: no delivery and no entry.</translation>
    </message>
    <message>
        <source>Paneel sluiten</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>vastgelegd als {after}</source>
        <translation>recorded as {after}</translation>
    </message>
    <message>
        <source>{before} verwijderd</source>
        <translation>{before} removed</translation>
    </message>
    <message>
        <source>{before} werd {after}</source>
        <translation>{before} became {after}</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Bronnen spreken elkaar tegen</source>
        <translation>Sources contradict each other</translation>
    </message>
    <message>
        <source>Cijfers in documenten</source>
        <translation>Figures in documents</translation>
    </message>
    <message>
        <source>Filter cijfers</source>
        <translation>Filter figures</translation>
    </message>
    <message>
        <source>Gekozen door {who}: {reason}</source>
        <translation>Chosen by {who}: {reason}</translation>
    </message>
    <message>
        <source>Gekozen: {reason}</source>
        <translation>Chosen: {reason}</translation>
    </message>
    <message>
        <source>met de hand ingevoerd</source>
        <translation>entered by hand</translation>
    </message>
    <message>
        <source>niet geleverd</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>{value} gebruiken</source>
        <translation>Use {value}</translation>
    </message>
    <message>
        <source>{value} in bron {source}: ‘{quote}’</source>
        <translation>{value} in source {source}: ‘{quote}’</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>Deel in procenten</source>
        <translation>Share in per cent</translation>
    </message>
    <message>
        <source>Ontvanger</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Ontvanger toevoegen</source>
        <translation>Add a receiver</translation>
    </message>
    <message>
        <source>Ontvangers en hun deel in procenten</source>
        <translation>Receivers and their share in per cent</translation>
    </message>
    <message>
        <source>Samen {total} %</source>
        <translation>Together {total} %</translation>
    </message>
    <message>
        <source>Splitsen</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>een nieuwe gemeente</source>
        <translation>a new municipality</translation>
    </message>
    <message>
        <source>{area} splitsen</source>
        <translation>Split {area}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Begin op één van deze manieren. Alles blijft op dit apparaat.</source>
        <translation>Begin in one of these ways. Everything stays on this device.</translation>
    </message>
    <message>
        <source>Bestaand bestand openen</source>
        <translation>Open an existing file</translation>
    </message>
    <message>
        <source>Een .rvs-bestand van een collega of een reservekopie.</source>
        <translation>An .rvs file of a colleague or a backup.</translation>
    </message>
    <message>
        <source>Eerder geopend</source>
        <translation>Opened before</translation>
    </message>
    <message>
        <source>Eerst rondkijken</source>
        <translation>Look around first</translation>
    </message>
    <message>
        <source>Met alle gemeenten, districten en gegevens van Midden-Nederland, nog zonder cijfers.</source>
        <translation>With all municipalities, districts and measures of Midden-Nederland, without figures yet.</translation>
    </message>
    <message>
        <source>Nieuw bestand</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>Nog geen bestand open</source>
        <translation>No file open yet</translation>
    </message>
    <message>
        <source>Voorbeeldgegevens van Midden-Nederland, overal als voorbeeld gemarkeerd.</source>
        <translation>Example data of Midden-Nederland, marked as an example everywhere.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Alle wijzigingen opgeslagen</source>
        <translation>All changes saved</translation>
    </message>
    <message>
        <source>Alle wijzigingen opgeslagen (%1)</source>
        <translation>All changes saved (%1)</translation>
    </message>
    <message>
        <source>Alleen lezen</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Alleen op dit apparaat</source>
        <translation>Only on this device</translation>
    </message>
    <message>
        <source>De cijfers in dit bestand zijn voorbeelden, geen echte leveringen.</source>
        <translation>The figures in this file are examples, not real deliveries.</translation>
    </message>
    <message>
        <source>Nog geen reservekopie</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Nog niets om op te slaan</source>
        <translation>Nothing to save yet</translation>
    </message>
    <message>
        <source>Reservekopie %1 %2</source>
        <translation>Backup %1 %2</translation>
    </message>
    <message>
        <source>Statusbalk</source>
        <translation>Status bar</translation>
    </message>
    <message>
        <source>Voorbeeldgegevens</source>
        <translation>Example data</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Stap {number}: {name}</source>
        <translation>Step {number}: {name}</translation>
    </message>
    <message>
        <source>{step}, klaar</source>
        <translation>{step}, done</translation>
    </message>
    <message>
        <source>{step}, u bent hier</source>
        <translation>{step}, you are here</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Stappen van de import</source>
        <translation>Steps of the import</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Controle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>De keuzes gelden ook voor het volgende bestand met deze indeling.</source>
        <translation>The choices also hold for the next file with this layout.</translation>
    </message>
    <message>
        <source>De keuzes gelden ook voor het volgende bestand van {sender} met deze indeling.</source>
        <translation>The choices also hold for the next file of {sender} with this layout.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kolommen</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Verschillen</source>
        <translation>Differences</translation>
    </message>
</context>
<context>
    <name>StorySide</name>
    <message>
        <source>Dit cijfer hoort bij de meegeleverde gegevens en is sindsdien niet gewijzigd.</source>
        <translation>This figure belongs to the data that came with the program and has not changed since.</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>1 gebeurtenis</source>
        <translation>1 event</translation>
    </message>
    <message>
        <source>Filter historie</source>
        <translation>Filter history</translation>
    </message>
    <message>
        <source>Geschiedenis van het orgaan</source>
        <translation>History of the body</translation>
    </message>
    <message>
        <source>Op deze dag bestaat er nog geen orgaan.</source>
        <translation>No body exists yet on this day.</translation>
    </message>
    <message>
        <source>Zetels door de tijd</source>
        <translation>Seats through time</translation>
    </message>
    <message>
        <source>{count} gebeurtenissen</source>
        <translation>{count} events</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Deze rij wordt nog opgehaald.</source>
        <translation>This row is still being fetched.</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>niet geleverd</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>niet van toepassing</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>vertrouwelijk</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>{row}, {column} gewijzigd</source>
        <translation>{row}, {column} changed</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>Bedoelt u {name}?</source>
        <translation>Do you mean {name}?</translation>
    </message>
    <message>
        <source>Filter per kolom</source>
        <translation>Filter per column</translation>
    </message>
    <message>
        <source>Filter wissen</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Herkomst en geschiedenis</source>
        <translation>Source and history</translation>
    </message>
    <message>
        <source>Het filter zoekt in alle kolommen.</source>
        <translation>The filter searches all columns.</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kopiëren met koppen</source>
        <translation>Copy with headings</translation>
    </message>
    <message>
        <source>Naar rechts doorvoeren</source>
        <translation>Fill right</translation>
    </message>
    <message>
        <source>Niet geleverd</source>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>Niets gevonden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Niets gevonden met ‘{term}’</source>
        <translation>Nothing found with ‘{term}’</translation>
    </message>
    <message>
        <source>Omlaag doorvoeren</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Ook sorteren op deze kolom</source>
        <translation>Also sort by this column</translation>
    </message>
    <message>
        <source>Plakken</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Sorteren op deze kolom</source>
        <translation>Sort by this column</translation>
    </message>
    <message>
        <source>Typ een getal, of N voor ‘niet geleverd’ en 0 voor ‘geteld, geen’.</source>
        <translation>Type a number, or N for ‘not delivered’ and 0 for ‘counted, none’.</translation>
    </message>
    <message>
        <source>Typ een getal, of {key} om de cel leeg te maken.</source>
        <translation>Type a number, or {key} to empty the cell.</translation>
    </message>
    <message>
        <source>Typ of druk op F2 om te wijzigen.</source>
        <translation>Type or press F2 to change.</translation>
    </message>
    <message>
        <source>Vastzetten tot en met deze kolom</source>
        <translation>Freeze up to this column</translation>
    </message>
    <message>
        <source>{shown} van {all}</source>
        <translation>{shown} of {all}</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Deze tabel is alleen om te lezen.</source>
        <translation>This table is for reading only.</translation>
    </message>
    <message>
        <source>Typ een getal, of N voor ‘niet geleverd’.</source>
        <translation>Type a number, or N for ‘not delivered’.</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Cijfer overnemen: {name}, {area}</source>
        <translation>Record a figure: {name}, {area}</translation>
    </message>
    <message>
        <source>Document en plaats, zoals Jaarverslag 2026, bladzijde 12</source>
        <translation>Document and place, such as Annual report 2026, page 12</translation>
    </message>
    <message>
        <source>Er staat</source>
        <translation>It says</translation>
    </message>
    <message>
        <source>Geteld tot en met (mag leeg blijven)</source>
        <translation>Counted up to and including (may stay empty)</translation>
    </message>
    <message>
        <source>Hoeveel ({unit})</source>
        <translation>How much ({unit})</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Letterlijke tekst (mag leeg blijven)</source>
        <translation>Literal text (may stay empty)</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Staat er al een ander cijfer, dan blijven beide bewaard en kiest u bij Bronnen.</source>
        <translation>If another figure stands there already, both are kept and you choose at Sources.</translation>
    </message>
    <message>
        <source>alleen het getal</source>
        <translation>only the number</translation>
    </message>
    <message>
        <source>bijna</source>
        <translation>almost</translation>
    </message>
    <message>
        <source>circa, zo’n</source>
        <translation>about</translation>
    </message>
    <message>
        <source>hele jaar</source>
        <translation>whole year</translation>
    </message>
    <message>
        <source>meer dan, ruim</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>ten minste</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>voorlopig</source>
        <translation>provisional</translation>
    </message>
</context>
<context>
    <name>TaskforcesPage</name>
    <message>
        <source>Er is geen wijziging</source>
        <translation>There is no change</translation>
    </message>
    <message>
        <source>Historie</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Peildatum</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Samenstelling</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Taskforces</source>
        <translation>Taskforces</translation>
    </message>
    <message>
        <source>Toezicht</source>
        <translation>Oversight</translation>
    </message>
    <message>
        <source>Volgende wijziging: {day}</source>
        <translation>Next change: {day}</translation>
    </message>
    <message>
        <source>Vorige wijziging: {day}</source>
        <translation>Previous change: {day}</translation>
    </message>
    <message>
        <source>Weergave</source>
        <translation>View</translation>
    </message>
    <message>
        <source>bron: {source}</source>
        <translation>source: {source}</translation>
    </message>
</context>
<context>
    <name>TaskforcesPlaces</name>
    <message>
        <source>Deze persoon staat niet meer in het register.</source>
        <translation>This person is no longer in the register.</translation>
    </message>
    <message>
        <source>Dit orgaan bestaat sinds {day}. De peildatum is daarheen verzet.</source>
        <translation>This body exists since {day}. The reference date was moved there.</translation>
    </message>
    <message>
        <source>Dit orgaan staat niet meer in het bestand.</source>
        <translation>This body is no longer in the file.</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Bedrag in euro</source>
        <translation>Amount in euros</translation>
    </message>
    <message>
        <source>Bedrag per inwoner per jaar</source>
        <translation>Amount per inhabitant per year</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Bijvoorbeeld 2021-01-01</source>
        <translation>For example 2021-01-01</translation>
    </message>
    <message>
        <source>Jaar of half jaar, zoals 2022 of 2022-H1</source>
        <translation>Year or half-year, such as 2022 or 2022-H1</translation>
    </message>
    <message>
        <source>Peildatum van de inwoners</source>
        <translation>Reference date of the inhabitants</translation>
    </message>
    <message>
        <source>Regeling {name}</source>
        <translation>Scheme {name}</translation>
    </message>
    <message>
        <source>Vast totaal van alle gemeenten</source>
        <translation>Fixed total of all municipalities</translation>
    </message>
    <message>
        <source>Waar het bedrag uit volgt</source>
        <translation>What the amount follows from</translation>
    </message>
</context>
<context>
    <name>TermsFace</name>
    <message>
        <source>1 contactgegeven wissen</source>
        <translation>Erase 1 contact detail</translation>
    </message>
    <message>
        <source>1 oud-lid met contactgegevens over de termijn</source>
        <translation>1 former member with contact data past the term</translation>
    </message>
    <message>
        <source>Bewaartermijn gewijzigd</source>
        <translation>Retention changed</translation>
    </message>
    <message>
        <source>Bewaartermijnen</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Contactgegevens wissen</source>
        <translation>Erase contact data</translation>
    </message>
    <message>
        <source>Contactgegevens: maanden na het laatste lidmaatschap</source>
        <translation>Contact data: months after the last membership</translation>
    </message>
    <message>
        <source>Dit kan niet ongedaan worden gemaakt.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Er zijn geen contactgegevens over de termijn</source>
        <translation>There is no contact data past the term</translation>
    </message>
    <message>
        <source>Filter oud-leden</source>
        <translation>Filter former members</translation>
    </message>
    <message>
        <source>Hoe lang bewaren we wat</source>
        <translation>How long we keep what</translation>
    </message>
    <message>
        <source>Hun namen blijven staan.</source>
        <translation>Their names stay.</translation>
    </message>
    <message>
        <source>Hun namen worden ‘voormalig lid’.</source>
        <translation>Their names become ‘voormalig lid’.</translation>
    </message>
    <message>
        <source>Niet wissen</source>
        <translation>Do not erase</translation>
    </message>
    <message>
        <source>Ook de naam: ‘voormalig lid’</source>
        <translation>The name as well: ‘voormalig lid’</translation>
    </message>
    <message>
        <source>Te wissen contactgegevens</source>
        <translation>Contact data to erase</translation>
    </message>
    <message>
        <source>Wat gewist zou worden</source>
        <translation>What would be erased</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Wissen geldt ook voor de geschiedenis en voor reservekopieën van hierna; oudere worden bij terugzetten opnieuw gewist. Kopieën buiten dit programma blijven bestaan. Dit kan niet ongedaan worden gemaakt.</source>
        <translation>Erasing also holds for the history and for later backups; older ones are erased again when restored. Copies outside this program remain. This cannot be undone.</translation>
    </message>
    <message>
        <source>maanden contactgegevens na het laatste lidmaatschap</source>
        <translation>months of contact data after the last membership</translation>
    </message>
    <message>
        <source>naam, functie en zetels</source>
        <translation>name, office and seats</translation>
    </message>
    <message>
        <source>nooit lid</source>
        <translation>never a member</translation>
    </message>
    <message>
        <source>{count} contactgegevens wissen</source>
        <translation>Erase {count} contact details</translation>
    </message>
    <message>
        <source>{count} oud-leden met contactgegevens over de termijn</source>
        <translation>{count} former members with contact data past the term</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Doel {target}</source>
        <translation>Target {target}</translation>
    </message>
    <message>
        <source>Ernaast: {target}</source>
        <translation>Beside it: {target}</translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>in {year}</translation>
    </message>
    <message>
        <source>{share}% van doel</source>
        <translation>{share}% of target</translation>
    </message>
</context>
<context>
    <name>TotalsView</name>
    <message>
        <source>Totalen</source>
        <translation>Totals</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Buiten de regio</source>
        <translation>Outside the region</translation>
    </message>
    <message>
        <source>Gaat naar</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Verplaatsen</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>{area} naar een ander district</source>
        <translation>{area} to another district</translation>
    </message>
</context>
<context>
    <name>ValueInKind</name>
    <message>
        <source>Bewaren</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Bijdrage in natura van {line}</source>
        <translation>Contribution in kind of {line}</translation>
    </message>
    <message>
        <source>Bijvoorbeeld 85.000; leeg is niet gewaardeerd</source>
        <translation>For example 85.000; empty is not valued</translation>
    </message>
    <message>
        <source>Waarde in euro</source>
        <translation>Value in euros</translation>
    </message>
    <message>
        <source>{fte} in natura. De waarde telt niet mee in het totaal: baten en lasten blijven gelijk.</source>
        <translation>{fte} in kind. The value does not count in the total: income and expenses stay the same.</translation>
    </message>
</context>
<context>
    <name>VerbPanel</name>
    <message>
        <source>Cellen kopiëren</source>
        <translation>Copy cells</translation>
    </message>
    <message>
        <source>Filter per kolom</source>
        <translation>Filter per column</translation>
    </message>
    <message>
        <source>Plakken</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Sorteren op deze kolom</source>
        <translation>Sort by this column</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Deze keuze bewaren…</source>
        <translation>Keep this choice…</translation>
    </message>
    <message>
        <source>Nog geen weergaven bewaard</source>
        <translation>No views kept yet</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Weergaven</source>
        <translation>Views</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Er zijn hier geen personen.</source>
        <translation>There are no persons here.</translation>
    </message>
    <message>
        <source>Kies eerst een persoon.</source>
        <translation>Choose a person first.</translation>
    </message>
    <message>
        <source>Kies eerst het lid dat u wilt vervangen.</source>
        <translation>Choose the member you want to replace first.</translation>
    </message>
    <message>
        <source>Kies eerst het lid dat vertrekt.</source>
        <translation>Choose the member who leaves first.</translation>
    </message>
    <message>
        <source>Kies eerst het lid waarvan iets fout staat.</source>
        <translation>Choose the member of whom something is wrong first.</translation>
    </message>
    <message>
        <source>Kies eerst het lid waarvan iets wijzigt.</source>
        <translation>Choose the member of whom something changes first.</translation>
    </message>
    <message>
        <source>Van {name} is geen functie bekend op deze dag.</source>
        <translation>No office of {name} is known on this day.</translation>
    </message>
    <message>
        <source>{state}, 1 dag open.</source>
        <translation>{state}, 1 day open.</translation>
    </message>
    <message>
        <source>{state}, {count} dagen open.</source>
        <translation>{state}, {count} days open.</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>Dat is voor het besluit van {day}.</source>
        <translation>That is before the decision of {day}.</translation>
    </message>
    <message>
        <source>En nog {count} regels.</source>
        <translation>And {count} more lines.</translation>
    </message>
    <message>
        <source>In één zin, zonder namen van personen</source>
        <translation>In one sentence, without names of persons</translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Vanaf welke dag telt zij niet meer</source>
        <translation>From which day it no longer counts</translation>
    </message>
    <message>
        <source>Wijziging {number} intrekken</source>
        <translation>Withdraw amendment {number}</translation>
    </message>
    <message>
        <source>{line}: van {now} terug naar {then}.</source>
        <translation>{line}: from {now} back to {then}.</translation>
    </message>
</context>
<context>
    <name>YearsCard</name>
    <message>
        <source>Bedragen na wijziging, {unit}.</source>
        <translation>Amounts after amendment, {unit}.</translation>
    </message>
    <message>
        <source>Begroot</source>
        <translation>Budgeted</translation>
    </message>
    <message>
        <source>Begroot voor {year}, na wijziging</source>
        <translation>Budgeted for {year}, after amendment</translation>
    </message>
    <message>
        <source>Beide</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Filter regels</source>
        <translation>Filter lines</translation>
    </message>
    <message>
        <source>Geen begroting van {years}.</source>
        <translation>No budget for {years}.</translation>
    </message>
    <message>
        <source>Gerealiseerd</source>
        <translation>Realised</translation>
    </message>
    <message>
        <source>Gerealiseerd in {year}; leeg als er niets is geboekt</source>
        <translation>Realised in {year}; empty if nothing was booked</translation>
    </message>
    <message>
        <source>Koppelen</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Laat de gekozen regel doorlopen met die van een ander jaar, of maak dat los</source>
        <translation>Continue the chosen line with that of another year, or undo that</translation>
    </message>
    <message>
        <source>Meerjarig</source>
        <translation>Multi-year</translation>
    </message>
    <message>
        <source>Meerjarig naar Excel</source>
        <translation>Multi-year to Excel</translation>
    </message>
    <message>
        <source>Prognose voor heel {year}; grijs waar die gelijk is aan de begroting</source>
        <translation>Forecast for the whole of {year}; grey where it equals the budget</translation>
    </message>
    <message>
        <source>Realisatie van {years} is niet bekend.</source>
        <translation>What was realised in {years} is not known.</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Wat is geboekt, {unit}.</source>
        <translation>What was booked, {unit}.</translation>
    </message>
    <message>
        <source>Wat van ieder jaar</source>
        <translation>What of each year</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>{name}, buiten het totaal</source>
        <translation>{name}, outside the total</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{year} progn.</source>
        <translation>{year} fcst.</translation>
    </message>
    <message>
        <source>{year} real.</source>
        <translation>{year} real.</translation>
    </message>
</context>
<context>
    <name>budgets</name>
    <message>
        <source>1 rij: {parts}.</source>
        <translation>1 row: {parts}.</translation>
    </message>
    <message>
        <source>Bedragen {unit}.</source>
        <translation>Amounts {unit}.</translation>
    </message>
    <message>
        <source>Begroot</source>
        <translation>Budgeted</translation>
    </message>
    <message>
        <source>Bijdragen per jaar</source>
        <translation>Contributions per year</translation>
    </message>
    <message>
        <source>De bron schrijft: {text}</source>
        <translation>The source says: {text}</translation>
    </message>
    <message>
        <source>De reserve eindigt {year} op {then}; nu is dat {now}.</source>
        <translation>The reserve ends {year} at {then}; now that is {now}.</translation>
    </message>
    <message>
        <source>Deel</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Deze begroting is vastgesteld. Maak een wijziging, of heropen haar met een reden.</source>
        <translation>This budget has been adopted. Make an amendment, or reopen it with a reason.</translation>
    </message>
    <message>
        <source>Deze mutatie is vervallen: {reason}</source>
        <translation>This movement has lapsed: {reason}</translation>
    </message>
    <message>
        <source>Dit bedrag is al definitief. Boek het verschil als een nieuw bedrag.</source>
        <translation>This amount is final already. Book the difference as a new amount.</translation>
    </message>
    <message>
        <source>Dit bestand is alleen om te lezen geopend. Wijzigen staat uit.</source>
        <translation>This file is open to read only. Changing is switched off.</translation>
    </message>
    <message>
        <source>Dit is een som. Wijzig de regels waaruit hij bestaat.</source>
        <translation>This is a sum. Change the lines it consists of.</translation>
    </message>
    <message>
        <source>Dit is geen omschrijving. Typ een bedrag in de kolom ernaast.</source>
        <translation>This is not a description. Type an amount in the column beside it.</translation>
    </message>
    <message>
        <source>Een regel heeft een omschrijving nodig.</source>
        <translation>A line needs a description.</translation>
    </message>
    <message>
        <source>Kies eerst in welke kolom de bedragen staan.</source>
        <translation>First choose in which column the amounts stand.</translation>
    </message>
    <message>
        <source>Kies in welke kolom de bedragen staan.</source>
        <translation>Choose in which column the amounts stand.</translation>
    </message>
    <message>
        <source>Na wijziging</source>
        <translation>Amended</translation>
    </message>
    <message>
        <source>Niet overgenomen kolommen: {names}.</source>
        <translation>Columns left out: {names}.</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Overige baten</source>
        <translation>Other income</translation>
    </message>
    <message>
        <source>Prognose</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Realisatie</source>
        <translation>Actuals</translation>
    </message>
    <message>
        <source>Realisatie bestaat uit boekingen. Alt+Enter toont ze, Ctrl+B boekt er een.</source>
        <translation>Realised amounts consist of bookings. Alt+Enter shows them, Ctrl+B books one.</translation>
    </message>
    <message>
        <source>Realisatie komt er niet bij: die bestaat uit boekingen.</source>
        <translation>Actuals are not added: those consist of entries.</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Totaal baten wordt {income}, totaal lasten {expense}; het saldo wordt {balance}.</source>
        <translation>Total income becomes {income}, total expenses {expense}; the balance becomes {balance}.</translation>
    </message>
    <message>
        <source>Totaal {sides}: verschil door afronding.</source>
        <translation>Total {sides}: difference by rounding.</translation>
    </message>
    <message>
        <source>Totaal {side}</source>
        <translation>Total {side}</translation>
    </message>
    <message>
        <source>Van de subsidie blijft {then} over; nu is dat {now}.</source>
        <translation>Of the grant {then} remains; now that is {now}.</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Variance</translation>
    </message>
    <message>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Wat de reserve begon is niet bekend.</source>
        <translation>What the reserve began with is not known.</translation>
    </message>
    <message>
        <source>Wijziging</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>geen verschil</source>
        <translation>no difference</translation>
    </message>
    <message>
        <source>gunstig</source>
        <translation>favourable</translation>
    </message>
    <message>
        <source>kop boven de regels</source>
        <translation>heading above the lines</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>nieuwe regel</source>
        <translation>new line</translation>
    </message>
    <message>
        <source>ongewijzigd</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>ongunstig</source>
        <translation>unfavourable</translation>
    </message>
    <message>
        <source>optelling, niet overgenomen.</source>
        <translation>total, left out.</translation>
    </message>
    <message>
        <source>staat er al zo</source>
        <translation>is there already</translation>
    </message>
    <message>
        <source>tekst, geen regel</source>
        <translation>text, not a line</translation>
    </message>
    <message>
        <source>wijzigt de regel die er al staat</source>
        <translation>changes the line that stands there</translation>
    </message>
    <message>
        <source>{count} boekingen: debet {debit}, credit {credit}.</source>
        <translation>{count} entries: debit {debit}, credit {credit}.</translation>
    </message>
    <message>
        <source>{count} gelijk</source>
        <translation>{count} the same</translation>
    </message>
    <message>
        <source>{count} gewijzigd</source>
        <translation>{count} changed</translation>
    </message>
    <message>
        <source>{count} kop of tekst</source>
        <translation>{count} heading or text</translation>
    </message>
    <message>
        <source>{count} niet op te slaan</source>
        <translation>{count} cannot be saved</translation>
    </message>
    <message>
        <source>{count} nieuw</source>
        <translation>{count} new</translation>
    </message>
    <message>
        <source>{count} optelling</source>
        <translation>{count} total</translation>
    </message>
    <message>
        <source>{count} wacht op u</source>
        <translation>{count} waiting for you</translation>
    </message>
    <message>
        <source>{label}, van {first} naar {last}</source>
        <translation>{label}, from {first} to {last}</translation>
    </message>
    <message>
        <source>{name} is afgesloten. Heropen het jaar eerst, met een reden.</source>
        <translation>{name} is closed. Reopen the year first, with a reason.</translation>
    </message>
    <message>
        <source>{name}, {kind} {year}</source>
        <translation>{name}, {kind} {year}</translation>
    </message>
    <message>
        <source>{share} van het jaar</source>
        <translation>{share} of the year</translation>
    </message>
    <message>
        <source>{sheet}, {side}: {count} regels, samen {amount}</source>
        <translation>{sheet}, {side}: {count} lines, together {amount}</translation>
    </message>
    <message>
        <source>{side} buiten het totaal</source>
        <translation>{side} outside the total</translation>
    </message>
    <message>
        <source>{text}; gelijk aan het totaal van het blad.</source>
        <translation>{text}; the same as the total of the sheet.</translation>
    </message>
    <message>
        <source>{text}; het blad noemt geen totaal.</source>
        <translation>{text}; the sheet gives no total.</translation>
    </message>
    <message>
        <source>{text}; het blad noemt {stated}.</source>
        <translation>{text}; the sheet says {stated}.</translation>
    </message>
    <message>
        <source>{total} rijen: {parts}.</source>
        <translation>{total} rows: {parts}.</translation>
    </message>
</context>
<context>
    <name>burgernet</name>
    <message>
        <source>Boven doel {year} ({wanted})</source>
        <translation>Above target {year} ({wanted})</translation>
    </message>
    <message>
        <source>Doel {wanted} behaald</source>
        <translation>Target {wanted} met</translation>
    </message>
    <message>
        <source>Meer dan toeval: {months}</source>
        <translation>More than chance: {months}</translation>
    </message>
    <message>
        <source>Onder doel ({wanted})</source>
        <translation>Below target ({wanted})</translation>
    </message>
    <message>
        <source>Onder doel {year} ({wanted})</source>
        <translation>Below target {year} ({wanted})</translation>
    </message>
    <message>
        <source>Per maand in {year}</source>
        <translation>Per month in {year}</translation>
    </message>
    <message>
        <source>Regio</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Stabiel, geen uitschieters</source>
        <translation>Stable, no outliers</translation>
    </message>
    <message>
        <source>Succespercentage</source>
        <translation>Success rate</translation>
    </message>
    <message>
        <source>Succespercentage per jaar</source>
        <translation>Success rate per year</translation>
    </message>
    <message>
        <source>Te kort voor een uitspraak: {count} van ten minste {enough} maanden</source>
        <translation>Too short for a judgement: {count} of at least {enough} months</translation>
    </message>
    <message>
        <source>afgedrukt in {source}</source>
        <translation>printed in {source}</translation>
    </message>
    <message>
        <source>deel van alle acties per maand. {remark}</source>
        <translation>share of all actions per month. {remark}</translation>
    </message>
    <message>
        <source>doel {value}</source>
        <translation>target {value}</translation>
    </message>
    <message>
        <source>gemiddeld {value}</source>
        <translation>mean {value}</translation>
    </message>
    <message>
        <source>geslaagde acties als deel van alle acties, regio</source>
        <translation>successful alerts as a share of all alerts, region</translation>
    </message>
    <message>
        <source>geslaagde acties niet geleverd</source>
        <translation>successful alerts not delivered</translation>
    </message>
    <message>
        <source>indicatief: minder dan 30 acties</source>
        <translation>indicative: fewer than 30 alerts</translation>
    </message>
    <message>
        <source>n.v.t. (0 acties)</source>
        <translation>n/a (0 alerts)</translation>
    </message>
    <message>
        <source>succes over {part} van {whole} acties</source>
        <translation>success over {part} of {whole} actions</translation>
    </message>
    <message>
        <source>t/m {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>telt mee t/m {day}</source>
        <translation>counts until {day}</translation>
    </message>
    <message>
        <source>telt mee vanaf {day}</source>
        <translation>counts from {day}</translation>
    </message>
    <message>
        <source>tussen {low} en {high} met 95% zekerheid</source>
        <translation>between {low} and {high} with 95% certainty</translation>
    </message>
    <message>
        <source>{count} gemeenten</source>
        <translation>{count} municipalities</translation>
    </message>
    <message>
        <source>{known} van {all} gemeenten</source>
        <translation>{known} of {all} municipalities</translation>
    </message>
    <message>
        <source>{known} van {all} maanden</source>
        <translation>{known} of {all} months</translation>
    </message>
    <message>
        <source>{name}, ongefilterd</source>
        <translation>{name}, unfiltered</translation>
    </message>
    <message>
        <source>{rate}, {part} van {whole} acties</source>
        <translation>{rate}, {part} of {whole} alerts</translation>
    </message>
</context>
<context>
    <name>casework</name>
    <message>
        <source>1 levering ontbreekt, tot en met {period}.</source>
        <translation>1 delivery is missing, up to {period}.</translation>
    </message>
    <message>
        <source>Alle gemeenten hebben geleverd.</source>
        <translation>All municipalities have delivered.</translation>
    </message>
    <message>
        <source>Dit bestand is alleen om te lezen geopend. Wijzigen staat uit.</source>
        <translation>This file is open to read only. Changing is switched off.</translation>
    </message>
    <message>
        <source>Dit is een som. Wijzig de gemeenten waaruit hij bestaat.</source>
        <translation>This is a sum. Change the municipalities it consists of.</translation>
    </message>
    <message>
        <source>Doel behaald</source>
        <translation>Target met</translation>
    </message>
    <message>
        <source>Doel niet vergelijkbaar</source>
        <translation>Target not comparable</translation>
    </message>
    <message>
        <source>Een streepje kan 0 of ‘niet geleverd’ zijn.</source>
        <translation>A dash can be 0 or ‘not delivered’.</translation>
    </message>
    <message>
        <source>Er zijn nog geen cijfers.</source>
        <translation>There are no figures yet.</translation>
    </message>
    <message>
        <source>Geen doel</source>
        <translation>No target</translation>
    </message>
    <message>
        <source>Geleverd</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Het doel en de grafiek gelden voor de hele regio.</source>
        <translation>The target and the chart are for the whole region.</translation>
    </message>
    <message>
        <source>Het laatste doel geldt voor {year}.</source>
        <translation>The last target is for {year}.</translation>
    </message>
    <message>
        <source>Niet te bepalen</source>
        <translation>Cannot be determined</translation>
    </message>
    <message>
        <source>Nog {count} tot het doel</source>
        <translation>{count} more to the target</translation>
    </message>
    <message>
        <source>Samen is de som van PGA lokaal en Top-X. Kies een van beide om te wijzigen.</source>
        <translation>Together is the sum of local PGA and Top-X. Choose one of them to change.</translation>
    </message>
    <message>
        <source>Top-X-plannen in de Veiligheidshuizen</source>
        <translation>Top-X plans in the Veiligheidshuizen</translation>
    </message>
    <message>
        <source>Totaal gefilterd, {kept} van {count}</source>
        <translation>Filtered total, {kept} of {count}</translation>
    </message>
    <message>
        <source>Totaal, {count} gemeenten</source>
        <translation>Total, {count} municipalities</translation>
    </message>
    <message>
        <source>Typ 0 of een heel getal daarboven.</source>
        <translation>Type 0 or a whole number above it.</translation>
    </message>
    <message>
        <source>Typ 0 voor ‘geteld, geen’ of N voor ‘niet geleverd’.</source>
        <translation>Type 0 for ‘counted, none’ or N for ‘not delivered’.</translation>
    </message>
    <message>
        <source>Voor Top-X is geen doel afgesproken.</source>
        <translation>No target was agreed for Top-X.</translation>
    </message>
    <message>
        <source>aantal nieuwe plannen, opgeteld vanaf 1 januari, regio</source>
        <translation>number of new plans, summed from 1 January, region</translation>
    </message>
    <message>
        <source>doel {value}</source>
        <translation>target {value}</translation>
    </message>
    <message>
        <source>t/m {month}</source>
        <translation>until {month}</translation>
    </message>
    <message>
        <source>te weinig gegevens</source>
        <translation>too little data</translation>
    </message>
    <message>
        <source>van {first} naar {last}</source>
        <translation>from {first} to {last}</translation>
    </message>
    <message>
        <source>vastgesteld</source>
        <translation>fixed</translation>
    </message>
    <message>
        <source>{area} hoorde in {period} niet bij deze regio.</source>
        <translation>{area} was not part of this region in {period}.</translation>
    </message>
    <message>
        <source>{count} leveringen ontbreken, tot en met {period}.</source>
        <translation>{count} deliveries are missing, up to {period}.</translation>
    </message>
    <message>
        <source>{count} onder doel</source>
        <translation>{count} below target</translation>
    </message>
    <message>
        <source>{known} van {all} gemeenten</source>
        <translation>{known} of {all} municipalities</translation>
    </message>
    <message>
        <source>{period} is opgeteld uit kortere periodes. Lever het kwartaal aan om het te wijzigen.</source>
        <translation>{period} is the sum of shorter periods. Deliver the quarter to change it.</translation>
    </message>
    <message>
        <source>{period} is vastgesteld. Heropen de periode eerst bij Leveringen.</source>
        <translation>{period} has been fixed. Reopen the period at Deliveries first.</translation>
    </message>
    <message>
        <source>{text} is minder dan nul.</source>
        <translation>{text} is less than zero.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>*: verborgen, berust op een aantal kleiner dan {count}</source>
        <translation>*: hidden, based on a count below {count}</translation>
    </message>
    <message>
        <source>*: verborgen, minder dan {count} acties</source>
        <translation>*: hidden, fewer than {count} alerts</translation>
    </message>
    <message>
        <source>, zonder gegevens over {missing}</source>
        <translation>, without data for {missing}</translation>
    </message>
    <message>
        <source>Afbeelding (PNG of SVG)</source>
        <translation>Picture (PNG or SVG)</translation>
    </message>
    <message>
        <source>Cijfers kopiëren</source>
        <translation>Copy the figures</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Grafiek opgeslagen als {name}.</source>
        <translation>Chart saved as {name}.</translation>
    </message>
    <message>
        <source>Grafiek opslaan</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Kopiëren als afbeelding</source>
        <translation>Copy as a picture</translation>
    </message>
    <message>
        <source>Opslaan als afbeelding…</source>
        <translation>Save as a picture…</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Tabel of grafiek tonen</source>
        <translation>Show table or chart</translation>
    </message>
    <message>
        <source>bovengrens</source>
        <translation>upper limit</translation>
    </message>
    <message>
        <source>gearceerd: een aantal van 1 tot en met {last}; andere afgerond op {step}-tallen</source>
        <translation>hatched: a count from 1 to {last}; others rounded to multiples of {step}</translation>
    </message>
    <message>
        <source>geen gegevens</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>grenzen: {low} tot {high}</source>
        <translation>limits: {low} to {high}</translation>
    </message>
    <message>
        <source>ondergrens</source>
        <translation>lower limit</translation>
    </message>
    <message>
        <source>trendbreuk</source>
        <translation>series break</translation>
    </message>
    <message>
        <source>trendbreuk vanaf {category}: {reason}</source>
        <translation>series break from {category}: {reason}</translation>
    </message>
    <message>
        <source>{name} van {first} in {start} naar {last} in {end}</source>
        <translation>{name} from {first} in {start} to {last} in {end}</translation>
    </message>
    <message>
        <source>{name}: geen gegevens</source>
        <translation>{name}: no data</translation>
    </message>
    <message>
        <source>{name}: {first} in {start}</source>
        <translation>{name}: {first} in {start}</translation>
    </message>
    <message>
        <source>{title} (publicatie)</source>
        <translation>{title} (publication)</translation>
    </message>
    <message>
        <source>≈ as begint niet bij 0</source>
        <translation>≈ axis does not begin at 0</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Deze cijfers tellen personen. Een publicatie verbergt kleine aantallen en rondt andere af; een intern bestand bevat de exacte cijfers en is vertrouwelijk.</source>
        <translation>These figures count persons. A publication hides small counts and rounds others; an internal file holds the exact figures and is confidential.</translation>
    </message>
    <message>
        <source>Een publicatie verbergt het succespercentage waar weinig acties waren: dat zegt weinig. Een intern bestand bevat alle percentages.</source>
        <translation>A publication hides the success rate where there were few alerts: it says little there. An internal file holds all percentages.</translation>
    </message>
    <message>
        <source>Intern, exact</source>
        <translation>Internal, exact</translation>
    </message>
    <message>
        <source>Publicatie</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Voor wie is dit bestand?</source>
        <translation>Who is this file for?</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>0% – 40%</source>
        <translation>0% – 40%</translation>
    </message>
    <message>
        <source>Aanhef</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Achternaam</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Acties</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Afgewezen</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Afzender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Baten</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Betekent</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Bijdrage</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Blad en cel</source>
        <translation>Sheet and cell</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>CBS-code</source>
        <translation>CBS code</translation>
    </message>
    <message>
        <source>Cijfer</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Cijfers</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Contactgegevens</source>
        <translation>Contact data</translation>
    </message>
    <message>
        <source>Dagen</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Dagen open</source>
        <translation>Days open</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Deel</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Deelnemers</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Doet mee</source>
        <translation>Takes part</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Eind</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Eraf</source>
        <translation>Minus</translation>
    </message>
    <message>
        <source>Erbij</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Erbij of eraf</source>
        <translation>Plus or minus</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Gebeurtenis</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Gebied</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Gedrukt als</source>
        <translation>Printed as</translation>
    </message>
    <message>
        <source>Gegeven</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Geldig</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Gelijk</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Geslaagd</source>
        <translation>Successful</translation>
    </message>
    <message>
        <source>Gevraagd</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Hier typen is een correctie: die geldt voor alle peildata.</source>
        <translation>Typing here is a correction: it holds for all reference dates.</translation>
    </message>
    <message>
        <source>Hoogstens</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>In het bestand</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Inwoners</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Kopje</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Lasten</source>
        <translation>Expenditure</translation>
    </message>
    <message>
        <source>Liaison naar</source>
        <translation>Liaison to</translation>
    </message>
    <message>
        <source>Lidmaatschap-id</source>
        <translation>Membership id</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Melding</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Meldingen</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Mobiel</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Naam in de lijst</source>
        <translation>Name in the list</translation>
    </message>
    <message>
        <source>Namens</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Nieuwe en gewijzigde cijfers samen.</source>
        <translation>New and changed figures together.</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Ontstaan uit</source>
        <translation>Formed from</translation>
    </message>
    <message>
        <source>Ontvangen</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Orgaan</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Orgaancode</source>
        <translation>Body code</translation>
    </message>
    <message>
        <source>Organen</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Oud bedrag</source>
        <translation>Old amount</translation>
    </message>
    <message>
        <source>Oud-lid</source>
        <translation>Former member</translation>
    </message>
    <message>
        <source>Overgeslagen</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Pas vanaf</source>
        <translation>Only from</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Persoon-id</source>
        <translation>Person id</translation>
    </message>
    <message>
        <source>Plaatsvervanger van</source>
        <translation>Deputy of</translation>
    </message>
    <message>
        <source>Portefeuille</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Publicatie</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reden einde</source>
        <translation>Reason for leaving</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Rij</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Rijen</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Samenstellingsregel</source>
        <translation>Composition rule</translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Staat er</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stuk</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Succes</source>
        <translation>Success</translation>
    </message>
    <message>
        <source>Te kiezen</source>
        <translation>To choose</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Ten minste</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>Termijn</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Termijn t/m</source>
        <translation>Term until</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Toen</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Toestand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Tussenvoegsel</source>
        <translation>Prefix of surname</translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Van inwoners</source>
        <translation>Of inhabitants</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Verloop</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Verrekening</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Voor</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Voorletters</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Voornaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wat blijft</source>
        <translation>What stays</translation>
    </message>
    <message>
        <source>Wat er gebeurde</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Wat ermee gebeurt</source>
        <translation>What happens to it</translation>
    </message>
    <message>
        <source>Wat verandert</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Werd</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Wie en wanneer</source>
        <translation>Who and when</translation>
    </message>
    <message>
        <source>Wie kan dit zijn, of waarom niet</source>
        <translation>Who this may be, or why not</translation>
    </message>
    <message>
        <source>Wie telt</source>
        <translation>Who counts</translation>
    </message>
    <message>
        <source>Wijziging</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Zetel</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Zetels ooit</source>
        <translation>Seats ever</translation>
    </message>
    <message>
        <source>Zit in</source>
        <translation>Sits in</translation>
    </message>
    <message>
        <source>Zo staat het er</source>
        <translation>As written</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>niet geleverd</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>niet van toepassing</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>t/m {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>vertrouwelijk</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>voorlopig</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>{count} bronnen spreken elkaar tegen</source>
        <translation>{count} sources contradict each other</translation>
    </message>
    <message>
        <source>{known} van {all} delen</source>
        <translation>{known} of {all} parts</translation>
    </message>
    <message>
        <source>{known} van {all} gemeenten</source>
        <translation>{known} of {all} municipalities</translation>
    </message>
    <message>
        <source>{known} van {all} gemeenten hebben geleverd</source>
        <translation>{known} of {all} municipalities have delivered</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Buiten de regio</source>
        <translation>Outside the region</translation>
    </message>
    <message>
        <source>CBS-code van de nieuwe gemeente</source>
        <translation>CBS code of the new municipality</translation>
    </message>
    <message>
        <source>District van de nieuwe gemeente</source>
        <translation>District of the new municipality</translation>
    </message>
    <message>
        <source>Naam van de nieuwe gemeente</source>
        <translation>Name of the new municipality</translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>Alle ({count})</source>
        <translation>All ({count})</translation>
    </message>
    <message>
        <source>Bron: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Bronnen spreken elkaar tegen; zie Bronnen.</source>
        <translation>Sources contradict each other; see Sources.</translation>
    </message>
    <message>
        <source>Doel {year}</source>
        <translation>Target {year}</translation>
    </message>
    <message>
        <source>Geen indicator heeft dezelfde eenheid, richting en grootte. Kies er zelf een, of kies de districten.</source>
        <translation>No indicator has the same unit, direction and size. Choose one yourself, or choose the districts.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Kies tot vier indicatoren met dezelfde eenheid.</source>
        <translation>Choose up to four indicators with the same unit.</translation>
    </message>
    <message>
        <source>Kiezen</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Later: {target}</source>
        <translation>Later: {target}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Naast de grafiek</source>
        <translation>Beside the chart</translation>
    </message>
    <message>
        <source>Naast {name}</source>
        <translation>Beside {name}</translation>
    </message>
    <message>
        <source>Niets om mee te vergelijken</source>
        <translation>Nothing to compare with</translation>
    </message>
    <message>
        <source>Ook anders geteld: {variants}.</source>
        <translation>Also counted differently: {variants}.</translation>
    </message>
    <message>
        <source>Over {year} zijn geen resultaten bekend. Kies een ander jaar.</source>
        <translation>No results are known for {year}. Choose another year.</translation>
    </message>
    <message>
        <source>Overig</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Paspoort</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Publicaties</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Regio</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regio {name}</source>
        <translation>Region {name}</translation>
    </message>
    <message>
        <source>Stabiel: geen punt wijkt meer af dan toeval verklaart.</source>
        <translation>Stable: no point differs more than chance explains.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vaak ernaast gezet: {target}</source>
        <translation>Often set beside it: {target}</translation>
    </message>
    <message>
        <source>Vergelijken</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>alleen percentage</source>
        <translation>percentage only</translation>
    </message>
    <message>
        <source>alleen regio</source>
        <translation>region only</translation>
    </message>
    <message>
        <source>alleen regionaal gemeten</source>
        <translation>measured for the region only</translation>
    </message>
    <message>
        <source>beter</source>
        <translation>better</translation>
    </message>
    <message>
        <source>cijfer</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>de status</source>
        <translation>the status</translation>
    </message>
    <message>
        <source>districten</source>
        <translation>districts</translation>
    </message>
    <message>
        <source>doel {period}: {target}</source>
        <translation>target {period}: {target}</translation>
    </message>
    <message>
        <source>doel {target}</source>
        <translation>target {target}</translation>
    </message>
    <message>
        <source>elk met een eigen schaal vanaf 0</source>
        <translation>each with a scale of its own from 0</translation>
    </message>
    <message>
        <source>geen cijfer</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>gemeenten</source>
        <translation>municipalities</translation>
    </message>
    <message>
        <source>gemiddeld {value}</source>
        <translation>mean {value}</translation>
    </message>
    <message>
        <source>gemiddelde</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>het gebied</source>
        <translation>the area</translation>
    </message>
    <message>
        <source>het thema</source>
        <translation>the theme</translation>
    </message>
    <message>
        <source>indicatoren</source>
        <translation>indicators</translation>
    </message>
    <message>
        <source>na-ijl</source>
        <translation>late arrival</translation>
    </message>
    <message>
        <source>net niet</source>
        <translation>just missed</translation>
    </message>
    <message>
        <source>overal dezelfde schaal</source>
        <translation>the same scale everywhere</translation>
    </message>
    <message>
        <source>per district</source>
        <translation>by district</translation>
    </message>
    <message>
        <source>per gemeente</source>
        <translation>by municipality</translation>
    </message>
    <message>
        <source>slechter</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>uitgangspunt</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>verandering</source>
        <translation>change</translation>
    </message>
    <message>
        <source>verschil</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>zonder {facet} zijn er {count}</source>
        <translation>without {facet} there are {count}</translation>
    </message>
    <message>
        <source>{count} indicatoren</source>
        <translation>{count} indicators</translation>
    </message>
    <message>
        <source>{count} net niet</source>
        <translation>{count} just missed</translation>
    </message>
    <message>
        <source>{known} van {all} gemeenten</source>
        <translation>{known} of {all} municipalities</translation>
    </message>
    <message>
        <source>{name} is alleen voor de hele regio bekend.</source>
        <translation>{name} is known for the whole region only.</translation>
    </message>
    <message>
        <source>{name} per district</source>
        <translation>{name} by district</translation>
    </message>
    <message>
        <source>{name} per gemeente</source>
        <translation>{name} by municipality</translation>
    </message>
    <message>
        <source>{part} van {whole}</source>
        <translation>{part} of {whole}</translation>
    </message>
    <message>
        <source>{unit} per jaar</source>
        <translation>{unit} per year</translation>
    </message>
    <message>
        <source>{unit}, met traject naar {year}</source>
        <translation>{unit}, with the path to {year}</translation>
    </message>
</context>
<context>
    <name>memory</name>
    <message>
        <source>cijfers</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>circa</source>
        <translation>circa</translation>
    </message>
    <message>
        <source>gebied</source>
        <translation>area</translation>
    </message>
    <message>
        <source>gegeven</source>
        <translation>measure</translation>
    </message>
    <message>
        <source>n.v.t.</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>niet geleverd</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>noot</source>
        <translation>note</translation>
    </message>
    <message>
        <source>nul</source>
        <translation>zero</translation>
    </message>
    <message>
        <source>optellen per gemeente</source>
        <translation>add up by municipality</translation>
    </message>
    <message>
        <source>overslaan</source>
        <translation>skip</translation>
    </message>
    <message>
        <source>periode</source>
        <translation>period</translation>
    </message>
    <message>
        <source>rij</source>
        <translation>row</translation>
    </message>
    <message>
        <source>schaal</source>
        <translation>scale</translation>
    </message>
    <message>
        <source>tabel</source>
        <translation>table</translation>
    </message>
    <message>
        <source>teken</source>
        <translation>mark</translation>
    </message>
    <message>
        <source>totaal</source>
        <translation>total</translation>
    </message>
    <message>
        <source>vertrouwelijk</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>voorlopig</source>
        <translation>provisional</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Doel</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Overig</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>allemaal</source>
        <translation>all</translation>
    </message>
    <message>
        <source>t.o.v. {year}</source>
        <translation>since {year}</translation>
    </message>
    <message>
        <source>{count} nog niet</source>
        <translation>{count} not yet</translation>
    </message>
    <message>
        <source>{part} van {whole}</source>
        <translation>{part} of {whole}</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>1 besluit</source>
        <translation>1 decision</translation>
    </message>
    <message>
        <source>1 dag te laat</source>
        <translation>1 day late</translation>
    </message>
    <message>
        <source>Geleverd</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Geleverd, {count} gemeenten</source>
        <translation>Delivered, {count} municipalities</translation>
    </message>
    <message>
        <source>Onvolledig</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>herinnerd op {day}</source>
        <translation>reminded on {day}</translation>
    </message>
    <message>
        <source>ingevoerd</source>
        <translation>entered</translation>
    </message>
    <message>
        <source>met de hand ingevoerd</source>
        <translation>entered by hand</translation>
    </message>
    <message>
        <source>na de uiterste datum</source>
        <translation>after the due date</translation>
    </message>
    <message>
        <source>nog niet ontvangen</source>
        <translation>not received yet</translation>
    </message>
    <message>
        <source>ontvangen op {day}</source>
        <translation>received on {day}</translation>
    </message>
    <message>
        <source>te laat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>uiterlijk {day}</source>
        <translation>{day} at the latest</translation>
    </message>
    <message>
        <source>uitstel tot en met {day}</source>
        <translation>extension until {day}</translation>
    </message>
    <message>
        <source>vastgesteld</source>
        <translation>fixed</translation>
    </message>
    <message>
        <source>vrijgesteld</source>
        <translation>exempt</translation>
    </message>
    <message>
        <source>{count} besluiten</source>
        <translation>{count} decisions</translation>
    </message>
    <message>
        <source>{count} met een open besluit</source>
        <translation>{count} with an open decision</translation>
    </message>
    <message>
        <source>{count} onvolledig</source>
        <translation>{count} incomplete</translation>
    </message>
    <message>
        <source>{count} op tijd</source>
        <translation>{count} on time</translation>
    </message>
    <message>
        <source>{count} te laat</source>
        <translation>{count} late</translation>
    </message>
    <message>
        <source>{days} dagen te laat</source>
        <translation>{days} days late</translation>
    </message>
    <message>
        <source>{day}, gewijzigd</source>
        <translation>{day}, changed</translation>
    </message>
    <message>
        <source>{done} van {asked} gegevens bekend</source>
        <translation>{done} of {asked} items known</translation>
    </message>
    <message>
        <source>{part} van {whole} perioden</source>
        <translation>{part} of {whole} periods</translation>
    </message>
    <message>
        <source>{received} van {expected}</source>
        <translation>{received} of {expected}</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>De kolom {column} wordt berekend of komt van een ander scherm.</source>
        <translation>The column {column} is computed or comes from another screen.</translation>
    </message>
    <message>
        <source>De namen in het blok bepalen in welke rij of kolom een cel komt.</source>
        <translation>The names in the block decide in which row or column a cell comes.</translation>
    </message>
    <message>
        <source>Dit is een som. Wijzig de rijen waaruit hij bestaat.</source>
        <translation>This is a sum. Change the rows it consists of.</translation>
    </message>
    <message>
        <source>Gewijzigd: {changed}, gelijk: {same}.</source>
        <translation>Changed: {changed}, the same: {same}.</translation>
    </message>
    <message>
        <source>Niet gevonden: {names}.</source>
        <translation>Not found: {names}.</translation>
    </message>
    <message>
        <source>Plakken</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>staat er al zo</source>
        <translation>is there already</translation>
    </message>
    <message>
        <source>{cells}, som {total}, gemiddeld {mean}</source>
        <translation>{cells}, sum {total}, mean {mean}</translation>
    </message>
    <message>
        <source>{count} cellen</source>
        <translation>{count} cells</translation>
    </message>
    <message>
        <source>{count} cellen vallen buiten de tabel en worden overgeslagen.</source>
        <translation>{count} cells fall outside the table and are skipped.</translation>
    </message>
    <message>
        <source>{total} cellen, alle geldig</source>
        <translation>{total} cells, all valid</translation>
    </message>
    <message>
        <source>{total} cellen: {valid} geldig, {refused} niet</source>
        <translation>{total} cells: {valid} valid, {refused} not</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Aanvaard verschil</source>
        <translation>Accepted difference</translation>
    </message>
    <message>
        <source>Afwijking in procenten die toelichting vraagt</source>
        <translation>Deviation in per cent that asks for an explanation</translation>
    </message>
    <message>
        <source>Afwijking van een begroting die toelichting vraagt</source>
        <translation>Deviation of a budget that asks for an explanation</translation>
    </message>
    <message>
        <source>Baten</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>Bedrag van een wijziging</source>
        <translation>Amount of an amendment</translation>
    </message>
    <message>
        <source>Begrotende instantie</source>
        <translation>Budgeting body</translation>
    </message>
    <message>
        <source>Begroting</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Begrotingsregel</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Begrotingswijziging</source>
        <translation>Budget amendment</translation>
    </message>
    <message>
        <source>Belastingdienst</source>
        <translation>Tax authority</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Bewaarde weergaven van Resultaten</source>
        <translation>Saved views of Results</translation>
    </message>
    <message>
        <source>Bijdragebrief</source>
        <translation>Contribution letter</translation>
    </message>
    <message>
        <source>Bijdrageregeling</source>
        <translation>Contribution scheme</translation>
    </message>
    <message>
        <source>Boeking op een subsidie</source>
        <translation>Entry of a grant</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Cijfer</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contactgegeven</source>
        <translation>Contact detail</translation>
    </message>
    <message>
        <source>Controleregel</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Deel van herindeling</source>
        <translation>Part of a reorganisation</translation>
    </message>
    <message>
        <source>Deelnemer</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Deelnemer aan een bijdrage</source>
        <translation>Participant in a contribution</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Formatie</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Gebeurtenis</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Gebied</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Gegeven</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Gemeenten</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Gepubliceerd cijfer</source>
        <translation>Published figure</translation>
    </message>
    <message>
        <source>Herindeling</source>
        <translation>Reorganisation</translation>
    </message>
    <message>
        <source>Herinnering</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Indeling</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Indexering</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Instelling</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Invulblad</source>
        <translation>Return sheet</translation>
    </message>
    <message>
        <source>Inwonertal</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Inzage</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Kennisinstelling</source>
        <translation>Knowledge institute</translation>
    </message>
    <message>
        <source>Keuze tussen bronnen</source>
        <translation>Choice between sources</translation>
    </message>
    <message>
        <source>Kleinste aantal in een publicatie</source>
        <translation>Smallest count in a publication</translation>
    </message>
    <message>
        <source>Koppeling van een grootboekrekening</source>
        <translation>Mapping of a ledger account</translation>
    </message>
    <message>
        <source>Lasten</source>
        <translation>Expenditure</translation>
    </message>
    <message>
        <source>Levering</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Lidmaatschap</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Maanden dat contactgegevens blijven</source>
        <translation>Months that contact details stay</translation>
    </message>
    <message>
        <source>Melding</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Ministerie</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>Mutatie van een reserve</source>
        <translation>Movement of a reserve</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Naam van een gebied</source>
        <translation>Name of an area</translation>
    </message>
    <message>
        <source>Noot bij een begroting</source>
        <translation>Note to a budget</translation>
    </message>
    <message>
        <source>OM</source>
        <translation>Public prosecutor</translation>
    </message>
    <message>
        <source>Onderdeel van een begrotingsregel</source>
        <translation>Part of a budget line</translation>
    </message>
    <message>
        <source>Onthouden antwoord</source>
        <translation>Remembered answer</translation>
    </message>
    <message>
        <source>Onthouden indeling</source>
        <translation>Remembered layout</translation>
    </message>
    <message>
        <source>Onthouden schrijfwijze</source>
        <translation>Remembered spelling</translation>
    </message>
    <message>
        <source>Ontvangst</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Openbaar Ministerie</source>
        <translation>Public prosecution</translation>
    </message>
    <message>
        <source>Opvallend cijfer</source>
        <translation>Unusual figure</translation>
    </message>
    <message>
        <source>Orgaan</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Overheveling</source>
        <translation>Carry-over</translation>
    </message>
    <message>
        <source>Overig</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Periode van een bijdrage</source>
        <translation>Period of a contribution</translation>
    </message>
    <message>
        <source>Persoon</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Politie</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Provincie</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>RIEC</source>
        <translation>RIEC</translation>
    </message>
    <message>
        <source>Realisatie</source>
        <translation>Actuals</translation>
    </message>
    <message>
        <source>Regel van een overheveling</source>
        <translation>Line of a carry-over</translation>
    </message>
    <message>
        <source>Regio</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Samenstellingsregel</source>
        <translation>Composition rule</translation>
    </message>
    <message>
        <source>Schrijfwijze</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Schrijfwijze van een naam</source>
        <translation>Spelling of a name</translation>
    </message>
    <message>
        <source>Staat van een orgaan</source>
        <translation>State of a body</translation>
    </message>
    <message>
        <source>Stap van een begroting</source>
        <translation>Step of a budget</translation>
    </message>
    <message>
        <source>Subsidie</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Tegenspraak</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Totaal van de bron</source>
        <translation>Total of the source</translation>
    </message>
    <message>
        <source>Trendbreuk</source>
        <translation>Series break</translation>
    </message>
    <message>
        <source>Uitstel</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Uitvraag</source>
        <translation>Collection round</translation>
    </message>
    <message>
        <source>Vastgestelde periode</source>
        <translation>Fixed period</translation>
    </message>
    <message>
        <source>Vaststelling</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Vervanging</source>
        <translation>Standing in</translation>
    </message>
    <message>
        <source>Voorbeeldgegevens</source>
        <translation>Example data</translation>
    </message>
    <message>
        <source>Vrijstelling</source>
        <translation>Exemption</translation>
    </message>
    <message>
        <source>Wijziging van de formatie</source>
        <translation>Change of the formation</translation>
    </message>
    <message>
        <source>Zetel</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>aangepast</source>
        <translation>adapted</translation>
    </message>
    <message>
        <source>aantal</source>
        <translation>number</translation>
    </message>
    <message>
        <source>aantekening</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>aanwezig</source>
        <translation>present</translation>
    </message>
    <message>
        <source>achter op koers</source>
        <translation>behind</translation>
    </message>
    <message>
        <source>actief</source>
        <translation>active</translation>
    </message>
    <message>
        <source>actieteam</source>
        <translation>action team</translation>
    </message>
    <message>
        <source>adviseur</source>
        <translation>adviser</translation>
    </message>
    <message>
        <source>afkorting</source>
        <translation>abbreviation</translation>
    </message>
    <message>
        <source>alleen baten</source>
        <translation>income only</translation>
    </message>
    <message>
        <source>alleen lasten</source>
        <translation>expenditure only</translation>
    </message>
    <message>
        <source>andere definitie</source>
        <translation>another definition</translation>
    </message>
    <message>
        <source>anders</source>
        <translation>otherwise</translation>
    </message>
    <message>
        <source>antwoord</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>baten en lasten</source>
        <translation>income and expenditure</translation>
    </message>
    <message>
        <source>bedrag</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>bedrag van eerder</source>
        <translation>amount of before</translation>
    </message>
    <message>
        <source>beginstand</source>
        <translation>opening balance</translation>
    </message>
    <message>
        <source>behaald</source>
        <translation>met</translation>
    </message>
    <message>
        <source>besluit</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>besluit van</source>
        <translation>decision of</translation>
    </message>
    <message>
        <source>besteed</source>
        <translation>spent</translation>
    </message>
    <message>
        <source>bestuurlijke begeleidingsgroep</source>
        <translation>executive steering group</translation>
    </message>
    <message>
        <source>betaald op</source>
        <translation>paid on</translation>
    </message>
    <message>
        <source>betaler</source>
        <translation>payer</translation>
    </message>
    <message>
        <source>beëindigd</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>bijna</source>
        <translation>almost</translation>
    </message>
    <message>
        <source>boegbeeld</source>
        <translation>figurehead</translation>
    </message>
    <message>
        <source>ca.</source>
        <translation>about</translation>
    </message>
    <message>
        <source>cijfer</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>citaat</source>
        <translation>quote</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>dagelijks bestuur</source>
        <translation>executive board</translation>
    </message>
    <message>
        <source>dagen vooraf waarschuwen</source>
        <translation>days of warning</translation>
    </message>
    <message>
        <source>definitie</source>
        <translation>definition</translation>
    </message>
    <message>
        <source>definitief</source>
        <translation>final</translation>
    </message>
    <message>
        <source>dekking</source>
        <translation>cover</translation>
    </message>
    <message>
        <source>district</source>
        <translation>district</translation>
    </message>
    <message>
        <source>districtelijk veiligheidscollege</source>
        <translation>district safety board</translation>
    </message>
    <message>
        <source>doel niet vergelijkbaar</source>
        <translation>target not comparable</translation>
    </message>
    <message>
        <source>driehoek</source>
        <translation>local triangle</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>e-mailadres</source>
        <translation>e-mail address</translation>
    </message>
    <message>
        <source>eenmalige vervanging</source>
        <translation>standing in once</translation>
    </message>
    <message>
        <source>eigenaar</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>einde</source>
        <translation>end</translation>
    </message>
    <message>
        <source>einde functie</source>
        <translation>end of function</translation>
    </message>
    <message>
        <source>einde orgaan</source>
        <translation>end of body</translation>
    </message>
    <message>
        <source>einde zittingstermijn</source>
        <translation>end of term</translation>
    </message>
    <message>
        <source>expertteam</source>
        <translation>expert team</translation>
    </message>
    <message>
        <source>flexforce</source>
        <translation>flex force</translation>
    </message>
    <message>
        <source>formule</source>
        <translation>formula</translation>
    </message>
    <message>
        <source>functie</source>
        <translation>function</translation>
    </message>
    <message>
        <source>geboekt op</source>
        <translation>booked on</translation>
    </message>
    <message>
        <source>geen doel</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>gemeente</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>gemiddelde</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>geschat</source>
        <translation>estimated</translation>
    </message>
    <message>
        <source>geweigerd</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>gewicht</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>gewogen</source>
        <translation>weighted</translation>
    </message>
    <message>
        <source>grenzen beginnen opnieuw</source>
        <translation>limits start anew</translation>
    </message>
    <message>
        <source>gunstig</source>
        <translation>favourable</translation>
    </message>
    <message>
        <source>hernoeming</source>
        <translation>renaming</translation>
    </message>
    <message>
        <source>heropend op</source>
        <translation>reopened on</translation>
    </message>
    <message>
        <source>het andere cijfer gebruiken</source>
        <translation>use the other figure</translation>
    </message>
    <message>
        <source>houden wat er stond</source>
        <translation>keep what stood there</translation>
    </message>
    <message>
        <source>in natura</source>
        <translation>in kind</translation>
    </message>
    <message>
        <source>in plaats van een bedrag</source>
        <translation>instead of an amount</translation>
    </message>
    <message>
        <source>ingelezen</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>ingetrokken</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>ingetrokken op</source>
        <translation>withdrawn on</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>jaar afgesloten</source>
        <translation>year closed</translation>
    </message>
    <message>
        <source>kant</source>
        <translation>side</translation>
    </message>
    <message>
        <source>kopje</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>korte naam</source>
        <translation>short name</translation>
    </message>
    <message>
        <source>late uitkomst</source>
        <translation>late result</translation>
    </message>
    <message>
        <source>liaison</source>
        <translation>liaison</translation>
    </message>
    <message>
        <source>lid</source>
        <translation>member</translation>
    </message>
    <message>
        <source>loopt door als</source>
        <translation>continues as</translation>
    </message>
    <message>
        <source>mag gedeeld worden</source>
        <translation>may be shared</translation>
    </message>
    <message>
        <source>meer dan</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>minder dan</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>mobiel</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>n.v.t.</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>niet behaald</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>niet geleverd</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>niet op te tellen</source>
        <translation>cannot be added up</translation>
    </message>
    <message>
        <source>niet te bepalen</source>
        <translation>cannot be determined</translation>
    </message>
    <message>
        <source>omschrijving</source>
        <translation>description</translation>
    </message>
    <message>
        <source>ongewijzigd</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>onttrekking</source>
        <translation>withdrawal</translation>
    </message>
    <message>
        <source>ontvangen</source>
        <translation>received</translation>
    </message>
    <message>
        <source>ontvangen op</source>
        <translation>received on</translation>
    </message>
    <message>
        <source>op koers</source>
        <translation>on track</translation>
    </message>
    <message>
        <source>opgegaan</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>opheffing zetel</source>
        <translation>seat abolished</translation>
    </message>
    <message>
        <source>opvolging</source>
        <translation>succession</translation>
    </message>
    <message>
        <source>orgaan</source>
        <translation>body</translation>
    </message>
    <message>
        <source>overgang</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>overlijden</source>
        <translation>death</translation>
    </message>
    <message>
        <source>pensionering</source>
        <translation>retirement</translation>
    </message>
    <message>
        <source>per inwoner</source>
        <translation>per inhabitant</translation>
    </message>
    <message>
        <source>periode</source>
        <translation>period</translation>
    </message>
    <message>
        <source>plaats</source>
        <translation>place</translation>
    </message>
    <message>
        <source>plaatsvervanger</source>
        <translation>deputy</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>platform</translation>
    </message>
    <message>
        <source>portefeuille</source>
        <translation>portfolio</translation>
    </message>
    <message>
        <source>precies</source>
        <translation>exactly</translation>
    </message>
    <message>
        <source>pro memorie</source>
        <translation>pro memoria</translation>
    </message>
    <message>
        <source>prognose</source>
        <translation>forecast</translation>
    </message>
    <message>
        <source>programmamanager</source>
        <translation>programme manager</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>reden</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>reden van vertrek</source>
        <translation>reason of leaving</translation>
    </message>
    <message>
        <source>regio</source>
        <translation>region</translation>
    </message>
    <message>
        <source>regionaal veiligheidscollege</source>
        <translation>regional safety board</translation>
    </message>
    <message>
        <source>rol</source>
        <translation>role</translation>
    </message>
    <message>
        <source>rol volgens de bron</source>
        <translation>role according to the source</translation>
    </message>
    <message>
        <source>samenvoeging</source>
        <translation>merger</translation>
    </message>
    <message>
        <source>secretaris</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>slapend</source>
        <translation>dormant</translation>
    </message>
    <message>
        <source>som</source>
        <translation>sum</translation>
    </message>
    <message>
        <source>soort</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>splitsing</source>
        <translation>split</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>stuk</source>
        <translation>document</translation>
    </message>
    <message>
        <source>stuurploeg</source>
        <translation>steering team</translation>
    </message>
    <message>
        <source>taskforce</source>
        <translation>taskforce</translation>
    </message>
    <message>
        <source>tekst</source>
        <translation>text</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>telt mee</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>ten hoogste</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>ten minste</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>ter informatie</source>
        <translation>for information</translation>
    </message>
    <message>
        <source>termijn tot</source>
        <translation>term until</translation>
    </message>
    <message>
        <source>terugbetaald</source>
        <translation>paid back</translation>
    </message>
    <message>
        <source>thema</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>titel</source>
        <translation>title</translation>
    </message>
    <message>
        <source>toegekend</source>
        <translation>granted</translation>
    </message>
    <message>
        <source>toelichting</source>
        <translation>explanation</translation>
    </message>
    <message>
        <source>toevoeging</source>
        <translation>addition</translation>
    </message>
    <message>
        <source>tot en met</source>
        <translation>up to and including</translation>
    </message>
    <message>
        <source>totaal</source>
        <translation>total</translation>
    </message>
    <message>
        <source>trekker</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>tussen</source>
        <translation>between</translation>
    </message>
    <message>
        <source>tweede rol</source>
        <translation>second role</translation>
    </message>
    <message>
        <source>uiterlijk</source>
        <translation>at the latest</translation>
    </message>
    <message>
        <source>uitgangswaarde</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>uitkomst</source>
        <translation>result</translation>
    </message>
    <message>
        <source>vanaf</source>
        <translation>from</translation>
    </message>
    <message>
        <source>vaste verdeling</source>
        <translation>fixed key</translation>
    </message>
    <message>
        <source>vastgesteld</source>
        <translation>adopted</translation>
    </message>
    <message>
        <source>vastgestelde begroting</source>
        <translation>adopted budget</translation>
    </message>
    <message>
        <source>verandering</source>
        <translation>change</translation>
    </message>
    <message>
        <source>verandering in aantal</source>
        <translation>change in number</translation>
    </message>
    <message>
        <source>verandering met het jaar ervoor</source>
        <translation>change from the year before</translation>
    </message>
    <message>
        <source>vertrek</source>
        <translation>departure</translation>
    </message>
    <message>
        <source>vertrouwelijk</source>
        <translation>confidential</translation>
    </message>
    <message>
        <source>verzonden op</source>
        <translation>sent on</translation>
    </message>
    <message>
        <source>voorlopig</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>voorzitter</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>vraagt een besluit</source>
        <translation>needs a decision</translation>
    </message>
    <message>
        <source>waarde</source>
        <translation>value</translation>
    </message>
    <message>
        <source>waarde in natura</source>
        <translation>value in kind</translation>
    </message>
    <message>
        <source>waarnemend</source>
        <translation>acting</translation>
    </message>
    <message>
        <source>waarnemer</source>
        <translation>acting officer</translation>
    </message>
    <message>
        <source>was al ingelezen</source>
        <translation>was imported before</translation>
    </message>
    <message>
        <source>werkgroep</source>
        <translation>working group</translation>
    </message>
    <message>
        <source>wijziging per datum</source>
        <translation>change per date</translation>
    </message>
</context>
</TS>
