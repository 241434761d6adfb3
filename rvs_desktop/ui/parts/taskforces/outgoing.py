"""What leaves the page of taskforces: text on the clipboard, a printed page, a mail, address lists, member lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QGuiApplication,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from rvs_desktop import paths
from rvs_desktop.formats import format_date
from rvs_desktop.ui.page import PageContext
from rvs_desktop.ui.parts.taskforces.reading import ReadAddresses, composition_pages
from rvs_desktop.ui.parts.taskforces.tables import counted

if TYPE_CHECKING:
    from rvs_desktop.exporting.memberships_contacts import Address
    from rvs_desktop.models.roster.lines import Roster
    from rvs_desktop.reporting.composition import CompositionPage
    from rvs_desktop.store.database import Database
    from rvs_desktop.ui.jobs import Progress

LONGEST_MAILTO: Final = 1900
"""Characters of a mailto address that Windows still hands to a mail program."""


class Outgoing(QObject):
    """Sends rosters out of the program; every way leaves out what a person does not share."""

    told = Signal(str)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._subject = ""

    def copy(self, roster: Roster, order: str) -> None:
        """Put the composition page on the clipboard as text."""
        (page,) = composition_pages([roster], order)
        QGuiApplication.clipboard().setText(page.text)
        self.told.emit(self.tr("Samenstelling van {body} gekopieerd.").format(body=roster.body.label))

    def save_page(self, roster: Roster, order: str) -> None:
        """Save the composition page as a Word document."""
        name = f"Samenstelling {roster.body.label} {format_date(roster.day)}.docx"
        place = self._place(self.tr("Samenstelling opslaan"), name, self.tr("Word-document"))
        if place is not None:
            self._write(partial(_write_word, composition_pages([roster], order), place))

    def print_page(self, roster: Roster, order: str) -> None:
        """Print the composition page."""
        name = self.tr("Samenstelling {body} {day}").format(
            body=roster.body.label, day=format_date(roster.day)
        )
        printer = self._context.asker.printer(self.tr("Samenstelling afdrukken"), name)
        if printer is None:
            return
        (page,) = composition_pages([roster], order)
        as_document(page).print_(printer)
        self.told.emit(self.tr("Samenstelling van {body} afgedrukt.").format(body=roster.body.label))

    def mail(self, persons: Sequence[int], day: date, subject: str) -> None:
        """Open a new mail to the persons who share their address."""
        self._subject = subject
        self._context.workspace.read(ReadAddresses(tuple(persons), day), self._open_mail)

    def _open_mail(self, found: list[Address]) -> None:
        known = self._put_on_clipboard(found)
        if not known:
            return
        subject = bytes(QUrl.toPercentEncoding(self._subject).data()).decode()
        whole = QUrl(f"mailto:?bcc={','.join(known)}&subject={subject}")
        too_long = len(whole.toString(QUrl.ComponentFormattingOption.FullyEncoded)) > LONGEST_MAILTO
        address = QUrl(f"mailto:?subject={subject}") if too_long else whole
        if not QDesktopServices.openUrl(address):
            said = self.tr(
                "Op dit apparaat is geen mailprogramma ingesteld. De adressen staan op het klembord."
            )
        elif too_long:
            said = self.tr("De adressen staan op het klembord: plak ze in de mail bij Bcc.")
        else:
            said = counted(
                len(known),
                self.tr("1 adres in een nieuwe mail, ook op het klembord."),
                self.tr("{count} adressen in een nieuwe mail, ook op het klembord."),
            )
        self.told.emit(f"{said}{self._without(found)}")

    def copy_addresses(self, persons: Sequence[int], day: date) -> None:
        """Put the mail addresses on the clipboard, ready for the field of addressees."""
        self._context.workspace.read(ReadAddresses(tuple(persons), day), self._tell_copied)

    def _tell_copied(self, found: list[Address]) -> None:
        known = self._put_on_clipboard(found)
        if known:
            said = counted(
                len(known), self.tr("1 adres gekopieerd."), self.tr("{count} adressen gekopieerd.")
            )
            self.told.emit(f"{said}{self._without(found)}")

    def _put_on_clipboard(self, found: list[Address]) -> list[str]:
        """Copy the shared addresses and return them; says so when there are none."""
        from rvs_desktop.exporting.memberships_contacts import mail_addresses

        known = mail_addresses(found)
        if known:
            QGuiApplication.clipboard().setText("; ".join(known))
        else:
            self.told.emit(self.tr("Van deze leden is geen e-mailadres bekend dat zij delen."))
        return known

    def _without(self, found: list[Address]) -> str:
        """Say of how many persons there is no address to share."""
        missing = sum(not one.shared.get("email") for one in found)
        return (
            counted(
                missing,
                self.tr(" Van 1 lid is er geen adres om te delen."),
                self.tr(" Van {count} leden is er geen adres om te delen."),
            )
            if missing
            else ""
        )

    def save_mail(self, persons: Sequence[int], day: date, subject: str) -> None:
        """Save a mail to the persons as a draft that a mail program opens."""
        mail = self.tr("Mail")
        name = f"{subject or mail}.eml"
        place = self._place(self.tr("Mail opslaan"), name, self.tr("Mailbericht"))
        if place is not None:
            self._write(partial(_write_mail, tuple(persons), day, subject, place))

    def save_addresses(self, persons: Sequence[int], day: date, *, cards: bool = False) -> None:
        """Save an address list, or visiting cards for an address book."""
        name = self.tr("Visitekaartjes.vcf") if cards else self.tr("Adreslijst {day}.xlsx")
        name = name.format(day=format_date(day))
        title = self.tr("Visitekaartjes opslaan") if cards else self.tr("Adreslijst opslaan")
        kind = self.tr("Visitekaartjes (vCard)") if cards else self.tr("Excel-bestand")
        place = self._place(title, name, kind)
        if place is not None:
            self._write(partial(_write_addresses, tuple(persons), day, place))

    def save_members(self, codes: Sequence[str], day: date) -> None:
        """Save the member list of bodies; it imports again without a change."""
        place = self._place(
            self.tr("Ledenlijst opslaan"), f"Ledenlijst {format_date(day)}.xlsx", self.tr("Excel-bestand")
        )
        if place is not None:
            self._write(partial(_write_members, tuple(codes), day, place))

    def _write(self, work: Callable[[Database, Progress], Path]) -> None:
        """Write beside the screen; a full disk or an open file is told by the window."""
        self._context.workspace.run(work).succeeded.connect(self._tell_written)

    def _tell_written(self, place: Path) -> None:
        self._context.settings.last_folder = str(place.parent)
        self.told.emit(self.tr("Geschreven naar {name}.").format(name=place.name))

    def _place(self, title: str, name: str, kind: str) -> Path | None:
        folder = paths.start_folder(self._context.settings.last_folder)
        return self._context.asker.place_to_save(title, folder / name.replace("/", "-"), kind)


def as_document(page: CompositionPage) -> QTextDocument:
    """Return a composition page for printing; data come in as plain text, never as markup."""
    document = QTextDocument()
    cursor = QTextCursor(document)
    large, plain, small = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    large.setFontPointSize(16)
    large.setFontWeight(QFont.Weight.DemiBold)
    plain.setFontPointSize(11)
    small.setFontPointSize(9)
    small.setForeground(Qt.GlobalColor.darkGray)
    cursor.insertText(page.title, large)
    cursor.insertBlock()
    cursor.insertText(page.dated, small)
    for entry in page.entries:
        cursor.insertBlock()
        cursor.insertText(f"•  {entry}", plain)
    return document


def _write_word(
    pages: Sequence[CompositionPage], place: Path, _database: Database, _progress: Progress
) -> Path:
    from rvs_desktop.exporting.files import replacing
    from rvs_desktop.reporting.composition_word import composition_document

    with replacing(place) as temporary:
        temporary.write_bytes(composition_document(pages))
    return place


def _write_mail(
    persons: tuple[int, ...], day: date, subject: str, place: Path, database: Database, _progress: Progress
) -> Path:
    from rvs_desktop.exporting.memberships_contacts import addresses, mail_addresses
    from rvs_desktop.exporting.reminders import Mail, write_eml

    found = database.read(lambda session: addresses(session, persons, day))
    body = f"Beste leden van {subject},\n\n" if subject else "Beste collega's,\n\n"
    write_eml(Mail((), tuple(mail_addresses(found)), subject, body, (), ()), place)
    return place


def _write_addresses(
    persons: tuple[int, ...], day: date, place: Path, database: Database, _progress: Progress
) -> Path:
    from rvs_desktop.exporting.memberships_contacts import export_addresses

    database.read(lambda session: export_addresses(session, place, persons, day))
    return place


def _write_members(
    codes: tuple[str, ...], day: date, place: Path, database: Database, _progress: Progress
) -> Path:
    from rvs_desktop.exporting.memberships import export_memberships

    database.read(lambda session: export_memberships(session, place, as_of=day, bodies=codes))
    return place
