"""Address lists and visiting cards of a selection of persons; what someone does not share is left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.exporting.delimited import write_csv
from rvs_desktop.exporting.files import replacing
from rvs_desktop.exporting.safe_text import printable
from rvs_desktop.exporting.tables import ExportTable
from rvs_desktop.exporting.workbook import write_workbook
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field
from rvs_desktop.models.roster.columns import CONTACT_COLUMNS
from rvs_desktop.models.roster.people import PersonLine, persons
from rvs_desktop.models.roster.persons import SALUTATIONS, ContactDetail
from rvs_desktop.models.roster.words import ContactKind
from rvs_desktop.models.settings import is_sample

ADDRESS_COLUMNS: Final = (
    Field("salutation", QT_TRANSLATE_NOOP("fields", "Aanhef"), width=8),
    Field("name", QT_TRANSLATE_NOOP("fields", "Naam"), width=28),
    Field("function", QT_TRANSLATE_NOOP("fields", "Functie"), width=24),
    Field("organisation", QT_TRANSLATE_NOOP("fields", "Organisatie"), width=28),
    Field("bodies", QT_TRANSLATE_NOOP("fields", "Organen"), width=40),
    *CONTACT_COLUMNS,
)
_VCARD_PHONES: Final = {ContactKind.PHONE: "work,voice", ContactKind.MOBILE: "cell,work"}


@dataclass(frozen=True)
class Address:
    """A person with the contact data that they share, by kind."""

    person: PersonLine
    shared: dict[str, tuple[str, ...]]

    def joined(self, kind: str) -> str:
        """Return all values of a kind as one cell."""
        return "; ".join(self.shared.get(kind, ()))


def addresses(session: Session, selection: Collection[int], as_of: date) -> list[Address]:
    """Return persons with what they share of how to reach them, in the order of names."""
    shared: defaultdict[int, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    rows = session.execute(
        select(ContactDetail.person_id, ContactDetail.kind, ContactDetail.value)
        .where(ContactDetail.person_id.in_(selection), ContactDetail.shared.is_(True))
        .order_by(ContactDetail.id)
    )
    for person, kind, value in rows:
        shared[person][kind].append(value)
    return [
        Address(line, {kind: tuple(values) for kind, values in shared[line.id].items()})
        for line in persons(session, as_of, selection)
    ]


def export_addresses(session: Session, path: Path, selection: Collection[int], as_of: date) -> int:
    """Write an address list (``.xlsx`` or ``.csv``) or visiting cards (``.vcf``); returns how many persons.

    Raises:
        UserError: if the ending is unknown or the file cannot be written.
    """
    found = addresses(session, selection, as_of)
    ending = path.suffix.lower()
    if ending == ".vcf":
        write_cards(path, found)
    elif ending in (".xlsx", ".csv"):
        table = ExportTable(
            title="Adreslijst",
            fields=ADDRESS_COLUMNS,
            rows=[_cells(one) for one in found],
            count=len(found),
            frozen=2,
            sheet="Adreslijst",
            sample=is_sample(session),
            notes=(("Niet gedeeld", "Wat iemand niet deelt, staat niet in deze lijst."),),
        )
        (write_workbook if ending == ".xlsx" else write_csv)(table, path)
    else:
        raise UserError(f"{path.name} eindigt niet op .xlsx, .csv of .vcf.", "Kies een van deze drie.")
    return len(found)


def mail_addresses(found: Iterable[Address]) -> list[str]:
    """Return the shared mail addresses of persons, each once, for the field of addressees."""
    return list(dict.fromkeys(value for one in found for value in one.shared.get(ContactKind.EMAIL, ())))


def _cells(one: Address) -> list[str]:
    line = one.person
    return [
        SALUTATIONS.get(line.salutation, ""),
        line.name.full,
        line.function,
        line.organisation,
        ", ".join(line.seats),
        *(one.joined(field.key) for field in CONTACT_COLUMNS),
    ]


def write_cards(path: Path, found: Sequence[Address]) -> None:
    """Write visiting cards as vCard 3.0, which address books of every age read."""
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
        for one in found:
            file.write("\r\n".join(_folded(line) for line in _card(one)) + "\r\n")


def _card(one: Address) -> list[str]:
    name, line = one.person.name, one.person
    parts = (name.family_name, name.given_name or name.initials, name.prefix, name.title, "")
    card = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{';'.join(_escaped(part) for part in parts)}",
        f"FN:{_escaped(name.full)}",
    ]
    if line.organisation:
        card.append(f"ORG:{_escaped(line.organisation)}")
    if line.function:
        card.append(f"TITLE:{_escaped(line.function)}")
    card += [f"EMAIL;TYPE=internet,work:{_escaped(value)}" for value in one.shared.get(ContactKind.EMAIL, ())]
    for kind, types in _VCARD_PHONES.items():
        card += [f"TEL;TYPE={types}:{_escaped(value)}" for value in one.shared.get(kind, ())]
    return [*card, "END:VCARD"]


def _escaped(text: str) -> str:
    """Return a text for a card: what would end a field or a line is escaped."""
    bare = printable(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return bare.replace("\r", "").replace("\n", "\\n")


def _folded(line: str) -> str:
    """Return a line cut into pieces of at most 75 bytes, as the standard asks; no character is cut in two."""
    pieces: list[str] = [""]
    for sign in line:
        if len(pieces[-1].encode()) + len(sign.encode()) > 74:
            pieces.append(" ")
        pieces[-1] += sign
    return "\r\n".join(pieces)
