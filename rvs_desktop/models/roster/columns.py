"""The columns of member lists, described once for the table, the export and the import."""

from __future__ import annotations

from typing import Final

from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field

MEMBER_COLUMNS: Final = (
    Field(
        "membership_id",
        QT_TRANSLATE_NOOP("fields", "Lidmaatschap-id"),
        width=20,
        help="kenmerk waaraan het programma de regel herkent; laat het staan",
    ),
    Field("person_id", QT_TRANSLATE_NOOP("fields", "Persoon-id"), width=20, help="kenmerk van de persoon"),
    Field(
        "body_code",
        QT_TRANSLATE_NOOP("fields", "Orgaancode"),
        width=14,
        help="code van het orgaan",
    ),
    Field(
        "body",
        QT_TRANSLATE_NOOP("fields", "Orgaan"),
        aliases=("gremium", "taskforce", "overleg", "werkgroep", "expertteam", "orgaan naam"),
        width=34,
        help="naam van het orgaan op de peildatum",
    ),
    Field(
        "name",
        QT_TRANSLATE_NOOP("fields", "Naam"),
        aliases=("naam lid", "volledige naam", "naam en titel", "leden", "lid", "deelnemer"),
        width=28,
        help="de hele naam; de delen ernaast gaan voor",
    ),
    Field(
        "salutation",
        QT_TRANSLATE_NOOP("fields", "Aanhef"),
        aliases=("aanspreektitel", "dhr/mevr", "dhr mevr", "m/v", "geslacht"),
        width=8,
        help="dhr. of mevr.",
    ),
    Field("title", QT_TRANSLATE_NOOP("fields", "Titel"), aliases=("titulatuur", "titels"), width=10),
    Field(
        "initials",
        QT_TRANSLATE_NOOP("fields", "Voorletters"),
        aliases=("initialen", "voorletter"),
        width=10,
    ),
    Field(
        "given_name",
        QT_TRANSLATE_NOOP("fields", "Voornaam"),
        aliases=("roepnaam", "voornamen"),
        width=14,
    ),
    Field(
        "prefix",
        QT_TRANSLATE_NOOP("fields", "Tussenvoegsel"),
        aliases=("tussenvoegsels", "voorvoegsel", "tv"),
        width=12,
    ),
    Field(
        "family_name",
        QT_TRANSLATE_NOOP("fields", "Achternaam"),
        aliases=("familienaam", "geslachtsnaam"),
        width=20,
    ),
    Field(
        "function",
        QT_TRANSLATE_NOOP("fields", "Functie"),
        aliases=("functie/titel", "ambt", "functienaam"),
        width=24,
        help="wat iemand thuis is, zoals burgemeester",
    ),
    Field(
        "behalf",
        QT_TRANSLATE_NOOP("fields", "Namens"),
        aliases=("organisatie", "district", "gemeente", "partner", "namens organisatie", "vertegenwoordigt"),
        width=26,
        help="district, gemeente of organisatie namens wie iemand zitting heeft",
    ),
    Field(
        "role",
        QT_TRANSLATE_NOOP("fields", "Rol"),
        aliases=("rol in orgaan", "functie in gremium", "lidmaatschap", "hoedanigheid"),
        width=26,
        help="lid, voorzitter, secretaris, plaatsvervanger, liaison of een combinatie",
    ),
    Field(
        "deputy_of",
        QT_TRANSLATE_NOOP("fields", "Plaatsvervanger van"),
        aliases=("plv. van", "vervangt"),
        width=20,
    ),
    Field("liaison_to", QT_TRANSLATE_NOOP("fields", "Liaison naar"), width=20),
    Field("portfolio", QT_TRANSLATE_NOOP("fields", "Portefeuille"), aliases=("aandachtsgebied",), width=24),
    Field(
        "valid_from",
        QT_TRANSLATE_NOOP("fields", "Vanaf"),
        aliases=("begindatum", "startdatum", "ingangsdatum", "van", "sinds", "lid sinds"),
        width=14,
        help="een dag (1-3-2017), maand (maart 2017) of jaar (2017)",
    ),
    Field(
        "valid_to",
        QT_TRANSLATE_NOOP("fields", "Tot en met"),
        aliases=("einddatum", "t/m", "tot", "einde"),
        width=14,
        help="laatste dag, maand of jaar; leeg als het lidmaatschap doorloopt",
    ),
    Field(
        "term_until",
        QT_TRANSLATE_NOOP("fields", "Termijn t/m"),
        aliases=("zittingstermijn", "einde termijn", "termijn tot"),
        width=14,
    ),
    Field("reason_left", QT_TRANSLATE_NOOP("fields", "Reden einde"), aliases=("reden vertrek",), width=18),
    Field("note", QT_TRANSLATE_NOOP("fields", "Opmerking"), aliases=("opmerkingen", "toelichting"), width=30),
    Field("source", QT_TRANSLATE_NOOP("fields", "Bron"), aliases=("bron of besluit", "besluit"), width=24),
)
"""One line is one membership; an import recognises a column by its key, its title or an alias."""
CONTACT_COLUMNS: Final = (
    Field(
        "email",
        QT_TRANSLATE_NOOP("fields", "E-mail"),
        aliases=("e-mailadres", "email", "mail", "mailadres", "emailadres"),
        width=30,
        help="alleen als de persoon het deelt",
    ),
    Field(
        "phone",
        QT_TRANSLATE_NOOP("fields", "Telefoon"),
        aliases=("telefoonnummer", "tel", "tel.", "telnr", "vast nummer"),
        width=18,
        help="alleen als de persoon het deelt",
    ),
    Field(
        "mobile",
        QT_TRANSLATE_NOOP("fields", "Mobiel"),
        aliases=("mobiele telefoon", "06-nummer", "gsm", "mobiel nummer", "06"),
        width=18,
        help="alleen als de persoon het deelt",
    ),
)
"""What an address list adds and an import of members takes; never part of a roster that is sent round."""
ROSTER_COLUMNS: Final = (
    Field("body", QT_TRANSLATE_NOOP("fields", "Orgaan"), width=34),
    Field("body_code", QT_TRANSLATE_NOOP("fields", "Orgaancode"), width=14),
    Field(
        "line",
        QT_TRANSLATE_NOOP("fields", "Soort"),
        width=10,
        help="member: lid; vacancy: lege zetel; missing: volgens een samenstellingsregel nodig",
    ),
    Field("name", QT_TRANSLATE_NOOP("fields", "Naam"), width=30, help="naam, of waarom de zetel leeg is"),
    Field("role", QT_TRANSLATE_NOOP("fields", "Rol"), width=26),
    Field("function", QT_TRANSLATE_NOOP("fields", "Functie"), width=22),
    Field("behalf", QT_TRANSLATE_NOOP("fields", "Namens"), width=26),
    Field("valid_from", QT_TRANSLATE_NOOP("fields", "Vanaf"), width=14),
    Field("valid_to", QT_TRANSLATE_NOOP("fields", "Tot en met"), width=14),
    Field("term", QT_TRANSLATE_NOOP("fields", "Termijn"), width=12, help="loopt af of doorlopend"),
    Field("days_open", QT_TRANSLATE_NOOP("fields", "Dagen open"), width=10, help="van een lege zetel"),
    Field("source", QT_TRANSLATE_NOOP("fields", "Bron"), width=24),
)
"""A roster on a day, as the screen shows it."""
