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
    <name>Appearance</name>
    <message>
        <source>De andere taal ziet u als u het programma opnieuw start.</source>
        <translation>You will see the other language when you start the program again.</translation>
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
        <translation>not delivered or no number of inhabitants</translation>
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
        <source>Adreslijst of visitekaartjes…</source>
        <translation>Address list or visiting cards…</translation>
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
        <source>B&amp;eeld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Be&amp;werken</source>
        <translation>&amp;Edit</translation>
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
        <source>Naam wijzigen…</source>
        <translation>Change a name…</translation>
    </message>
    <message>
        <source>Niet geleverd</source>
        <translation>Not delivered</translation>
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
        <source>Orgaan toevoegen…</source>
        <translation>Add a body…</translation>
    </message>
    <message>
        <source>Orgaan wijzigen…</source>
        <translation>Change a body…</translation>
    </message>
    <message>
        <source>Personen samenvoegen…</source>
        <translation>Merge persons…</translation>
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
        <source>Rekenbladen van gemeenten inlezen. U kunt ze ook op het venster slepen.</source>
        <translation>Read spreadsheets of municipalities. You can also drop them on the window.</translation>
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
        <source>Snelmenu</source>
        <translation>Context menu</translation>
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
        <source>Volgende wijziging</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Volledig &amp;scherm</source>
        <translation>&amp;Full screen</translation>
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
        <source>, 1 plaatsvervanger</source>
        <translation>, 1 deputy</translation>
    </message>
    <message>
        <source>, {count} plaatsvervangers</source>
        <translation>, {count} deputies</translation>
    </message>
    <message>
        <source>1 lid</source>
        <translation>1 member</translation>
    </message>
    <message>
        <source>1 orgaan zonder lid uit {name}</source>
        <translation>1 body without a member from {name}</translation>
    </message>
    <message>
        <source>1 zetel onbezet</source>
        <translation>1 seat empty</translation>
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
        <source>Filter leden</source>
        <translation>Filter members</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
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
        <source>Samenstelling</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Samenstellingsregels</source>
        <translation>Composition rules</translation>
    </message>
    <message>
        <source>Typ 0 of meer.</source>
        <translation>Type 0 or more.</translation>
    </message>
    <message>
        <source>Zetels door de tijd</source>
        <translation>Seats through time</translation>
    </message>
    <message>
        <source>heden</source>
        <translation>present</translation>
    </message>
    <message>
        <source>leden op {day}</source>
        <translation>members on {day}</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>samenstelling niet bekend</source>
        <translation>composition not known</translation>
    </message>
    <message>
        <source>waaraan de samenstelling van {body} moet voldoen</source>
        <translation>what the composition of {body} must meet</translation>
    </message>
    <message>
        <source>{count} leden</source>
        <translation>{count} members</translation>
    </message>
    <message>
        <source>{count} organen zonder lid uit {name}</source>
        <translation>{count} bodies without a member from {name}</translation>
    </message>
    <message>
        <source>{count} zetels onbezet</source>
        <translation>{count} seats empty</translation>
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
    <name>DeliveriesPage</name>
    <message>
        <source>Bestanden kiezen</source>
        <translation>Choose files</translation>
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
        <translation>Requests</translation>
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
        <source>{name} is al in gebruik</source>
        <translation>{name} is already in use</translation>
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
    <name>FormPanel</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ctrl+Enter slaat op</source>
        <translation>Ctrl+Enter saves</translation>
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
        <source>Paneel sluiten</source>
        <translation>Close the panel</translation>
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
    <name>ImportFlow</name>
    <message>
        <source>Bestanden lezen</source>
        <translation>Reading files</translation>
    </message>
    <message>
        <source>Er wordt al geïmporteerd. Wacht tot dat klaar is, of stop het.</source>
        <translation>An import is running already. Wait until it is done, or stop it.</translation>
    </message>
    <message>
        <source>Import gestopt. Er is niets veranderd.</source>
        <translation>Import stopped. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ImportResultPage</name>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Bestanden</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Bestanden: {outcomes}.</source>
        <translation>Files: {outcomes}.</translation>
    </message>
    <message>
        <source>Cijfers: {counts}.</source>
        <translation>Figures: {counts}.</translation>
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
        <source>Filter bestanden</source>
        <translation>Filter files</translation>
    </message>
    <message>
        <source>Filter meldingen</source>
        <translation>Filter messages</translation>
    </message>
    <message>
        <source>Geweigerd</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Import klaar</source>
        <translation>Import done</translation>
    </message>
    <message>
        <source>Import ongedaan gemaakt</source>
        <translation>Import undone</translation>
    </message>
    <message>
        <source>Meldingen</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Meldingen kopiëren</source>
        <translation>Copy the messages</translation>
    </message>
    <message>
        <source>Naar Leveringen</source>
        <translation>To Deliveries</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opgeslagen om {time}.</source>
        <translation>Saved at {time}.</translation>
    </message>
    <message>
        <source>Ter info</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>hele bestand</source>
        <translation>whole file</translation>
    </message>
    <message>
        <source>{count} cijfers bijgewerkt</source>
        <translation>{count} figures updated</translation>
    </message>
    <message>
        <source>{count} meldingen gekopieerd.</source>
        <translation>{count} messages copied.</translation>
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
        <source>Recente &amp;bestanden</source>
        <translation>Recent &amp;files</translation>
    </message>
    <message>
        <source>{count} rijen zijn sindsdien gewijzigd en zo gelaten. De geschiedenis laat zien welke.</source>
        <translation>{count} rows were changed since and left as they are. The history shows which.</translation>
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
        <source>Typ bij Besluit het nummer van de persoon, N voor nieuw of O voor overslaan.</source>
        <translation>At Decision, type the number of the person, N for new or O to leave out.</translation>
    </message>
    <message>
        <source>Typ een nummer uit de kolom ervoor, N, O, of = met het regelnummer van dezelfde nieuwe persoon.</source>
        <translation>Type a number from the column before it, N, O, or = with the line number of the same new person.</translation>
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
    <name>MessageBar</name>
    <message>
        <source>Melding sluiten</source>
        <translation>Close the message</translation>
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
    <name>OpenRound</name>
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
        <source>1 adres in een nieuwe mail, ook op het klembord.</source>
        <translation>1 address in a new mail, and on the clipboard.</translation>
    </message>
    <message>
        <source>Adreslijst opslaan</source>
        <translation>Save the address list</translation>
    </message>
    <message>
        <source>Excel-bestand</source>
        <translation>Excel file</translation>
    </message>
    <message>
        <source>Excel-bestand of visitekaartjes</source>
        <translation>Excel file or visiting cards</translation>
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
        <source>Van deze leden is geen e-mailadres bekend dat zij delen.</source>
        <translation>No mail address that these members share is known.</translation>
    </message>
    <message>
        <source>Word-document</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>{count} adressen in een nieuwe mail, ook op het klembord.</source>
        <translation>{count} addresses in a new mail, and on the clipboard.</translation>
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
        <source>Zoek een pagina of opdracht</source>
        <translation>Find a page or command</translation>
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
        <source>{all} personen, {seated} met een zetel op deze dag</source>
        <translation>{all} persons, {seated} with a seat on this day</translation>
    </message>
    <message>
        <source>{count} paren namen lijken op elkaar</source>
        <translation>{count} pairs of names are alike</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Alles wat over deze persoon is bewaard</source>
        <translation>Everything that is held on this person</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Dit overzicht staat ook op het klembord.</source>
        <translation>This overview is on the clipboard as well.</translation>
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
        <source>beëindigen</source>
        <translation>end</translation>
    </message>
    <message>
        <source>kies of typ een naam</source>
        <translation>choose or type a name</translation>
    </message>
    <message>
        <source>naar opvolger</source>
        <translation>to the successor</translation>
    </message>
    <message>
        <source>persoonlijk houden</source>
        <translation>keep personally</translation>
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
        <source>Burgernet</source>
        <translation>Burgernet</translation>
    </message>
    <message>
        <source>Cijfers</source>
        <translation>Figures</translation>
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
        <source>Leveringen</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>Netwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>PGA en Top-X</source>
        <translation>PGA and Top-X</translation>
    </message>
    <message>
        <source>Taskforces</source>
        <translation>Taskforces</translation>
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
    <name>RetentionPanel</name>
    <message>
        <source>1 contactgegeven wissen</source>
        <translation>Erase 1 contact detail</translation>
    </message>
    <message>
        <source>Bewaartermijn contactgegevens</source>
        <translation>Retention of contact data</translation>
    </message>
    <message>
        <source>Bewaartermijn gewijzigd</source>
        <translation>Retention changed</translation>
    </message>
    <message>
        <source>Maanden na het laatste lidmaatschap</source>
        <translation>Months after the last membership</translation>
    </message>
    <message>
        <source>Paneel sluiten</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Wissen geldt ook voor de geschiedenis, en voor oudere reservekopieën zodra die worden teruggezet. Kopieën buiten dit programma blijven bestaan. Dit kan niet ongedaan worden gemaakt.</source>
        <translation>Erasing holds for the history too, and for older backups as soon as they are restored. Copies outside this program remain. This cannot be undone.</translation>
    </message>
    <message>
        <source>maanden na het laatste lidmaatschap</source>
        <translation>months after the last membership</translation>
    </message>
    <message>
        <source>{count} contactgegevens wissen</source>
        <translation>Erase {count} contact details</translation>
    </message>
    <message>
        <source>{name}: laatste lidmaatschap t/m {day}, {count} gegevens</source>
        <translation>{name}: last membership up to {day}, {count} details</translation>
    </message>
</context>
<context>
    <name>RosterRows</name>
    <message>
        <source>1 zetel onbezet</source>
        <translation>1 seat empty</translation>
    </message>
    <message>
        <source>Beëindigd</source>
        <translation>Ended</translation>
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
        <source>Slapend</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>Voldaan</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>bekend</source>
        <translation>known</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>geen contactgegevens</source>
        <translation>no contact data</translation>
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
        <source>invullen</source>
        <translation>fill</translation>
    </message>
    <message>
        <source>nergens op deze dag</source>
        <translation>nowhere on this day</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>open sinds {day}</source>
        <translation>open since {day}</translation>
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
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Opvolger vanaf</source>
        <translation>Successor from</translation>
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
        <source>open einde</source>
        <translation>open end</translation>
    </message>
    <message>
        <source>{name} in {body}: eerdere peildata blijven zoals ze waren.</source>
        <translation>{name} in {body}: earlier reference dates stay as they were.</translation>
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
        <translation>1 figure changed since approval</translation>
    </message>
    <message>
        <source>Bij het vaststellen was {count} van de gevraagden niet volledig.</source>
        <translation>At approval {count} of those asked were not complete.</translation>
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
        <translation>Approved on {day}</translation>
    </message>
    <message>
        <source>Vaststellen</source>
        <translation>Approve</translation>
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
        <translation>{count} figures changed since approval</translation>
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
        <translation>Nothing requested yet</translation>
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
        <translation>Open a request: then you see who has to deliver, by when, and what is in. Imports fill that in by themselves.</translation>
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
        <translation>Open a request</translation>
    </message>
    <message>
        <source>Uitvragen</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Welke gemeenten</source>
        <translation>Which municipalities</translation>
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
        <translation>vertical line: reference date {day}</translation>
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
        <source>Orgaan toevoegen</source>
        <translation>Add a body</translation>
    </message>
    <message>
        <source>Organen</source>
        <translation>Bodies</translation>
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
        <source>Samenstelling gewijzigd</source>
        <translation>Composition changed</translation>
    </message>
    <message>
        <source>Taskforces</source>
        <translation>Taskforces</translation>
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
    <name>TotalsView</name>
    <message>
        <source>Totalen</source>
        <translation>Totals</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Deze zetel: {state}, 1 dag open.</source>
        <translation>This seat: {state}, open for 1 day.</translation>
    </message>
    <message>
        <source>Deze zetel: {state}, {count} dagen open.</source>
        <translation>This seat: {state}, open for {count} days.</translation>
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
        <source>Kies eerst het lid waarvan iets wijzigt.</source>
        <translation>Choose the member of whom something changes first.</translation>
    </message>
    <message>
        <source>Van {name} is geen functie bekend op deze dag.</source>
        <translation>No office of {name} is known on this day.</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>burgernet</name>
    <message>
        <source>Boven doel {year} ({wanted})</source>
        <translation>Above target {year} ({wanted})</translation>
    </message>
    <message>
        <source>Buiten de grenzen: {months}</source>
        <translation>Outside the limits: {months}</translation>
    </message>
    <message>
        <source>Doel {wanted} behaald</source>
        <translation>Target {wanted} met</translation>
    </message>
    <message>
        <source>Geen uitschieters, maar {count} maanden is te kort voor een uitspraak</source>
        <translation>No outliers, but {count} months is too short for a statement</translation>
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
        <source>Regio, filter toont {kept} van {count}</source>
        <translation>Region, filter shows {kept} of {count}</translation>
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
        <source>t/m {day}</source>
        <translation>until {day}</translation>
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
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
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
        <source>Cijfers</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
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
        <source>Deelnemers</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Data</translation>
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
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Leden</source>
        <translation>Members</translation>
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
        <source>Overgeslagen</source>
        <translation>Skipped</translation>
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
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Succes</source>
        <translation>Success</translation>
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
        <source>Voorletters</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Voornaam</source>
        <translation>First name</translation>
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
        <source>Wat er gebeurde</source>
        <translation>What happened</translation>
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
        <source>Wie kan dit zijn</source>
        <translation>Who this may be</translation>
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
        <source>Zetels ooit</source>
        <translation>Seats ever</translation>
    </message>
    <message>
        <source>Zit in</source>
        <translation>Sits in</translation>
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
</TS>
