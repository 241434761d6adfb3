"""What leaves the page of taskforces: text on the clipboard, a printed page, a mail, address lists, member lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from rvs_desktop.ui.pages._taskforces_reading import ReadAddresses, composition_pages
from rvs_desktop.ui.pages._taskforces_tables import counted

if TYPE_CHECKING:
    from rvs_desktop.exporting.memberships_contacts import Address
    from rvs_desktop.models.roster.lines import Roster
    from rvs_desktop.reporting.composition import CompositionPage
    from rvs_desktop.store.database import Database
    from rvs_desktop.ui.jobs import Progress


class Outgoing(QObject):
    """Sends rosters out of the program; every way leaves out what a person does not share."""

    told = Signal(str)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._mailed = ""

    def copy(self, roster: Roster) -> None:
        """Put the composition page on the clipboard as text."""
        (page,) = composition_pages([roster])
        QGuiApplication.clipboard().setText(page.text)
        self.told.emit(self.tr("Samenstelling van {body} gekopieerd.").format(body=roster.body.label))

    def save_page(self, roster: Roster) -> None:
        """Save the composition page as a Word document."""
        name = f"Samenstelling {roster.body.label} {format_date(roster.day)}.docx"
        place = self._place(self.tr("Samenstelling opslaan"), name, self.tr("Word-document"))
        if place is None:
            return
        self._context.workspace.run(partial(_write_word, composition_pages([roster]), place))
        self.told.emit(self.tr("Geschreven naar {name}.").format(name=place.name))

    def print_page(self, roster: Roster) -> None:
        """Print the composition page."""
        printer = self._context.asker.printer(self.tr("Samenstelling afdrukken"))
        if printer is None:
            return
        (page,) = composition_pages([roster])
        as_document(page).print_(printer)
        self.told.emit(self.tr("Samenstelling van {body} afgedrukt.").format(body=roster.body.label))

    def mail(self, persons: Sequence[int], day: date, subject: str) -> None:
        """Open a new mail to the persons who share their address."""
        self._mailed = subject
        self._context.workspace.read(ReadAddresses(tuple(persons), day), self._open_mail)

    def _open_mail(self, found: list[Address]) -> None:
        from rvs_desktop.exporting.memberships_contacts import mail_addresses

        known = mail_addresses(found)
        if not known:
            self.told.emit(self.tr("Van deze leden is geen e-mailadres bekend dat zij delen."))
            return
        QGuiApplication.clipboard().setText("; ".join(known))
        subject = bytes(QUrl.toPercentEncoding(self._mailed).data()).decode()
        QDesktopServices.openUrl(QUrl(f"mailto:?bcc={','.join(known)}&subject={subject}"))
        without = len(found) - len(known)
        text = counted(
            len(known),
            self.tr("1 adres in een nieuwe mail, ook op het klembord."),
            self.tr("{count} adressen in een nieuwe mail, ook op het klembord."),
        )
        more = counted(
            without,
            self.tr(" Van 1 lid is er geen adres om te delen."),
            self.tr(" Van {count} leden is er geen adres om te delen."),
        )
        self.told.emit(f"{text}{more}" if without > 0 else text)

    def save_addresses(self, persons: Sequence[int], day: date) -> None:
        """Save an address list, or visiting cards when the name ends in .vcf."""
        name = f"Adreslijst {format_date(day)}.xlsx"
        place = self._place(self.tr("Adreslijst opslaan"), name, self.tr("Excel-bestand of visitekaartjes"))
        if place is not None:
            self._context.workspace.run(partial(_write_addresses, tuple(persons), day, place))
            self.told.emit(self.tr("Geschreven naar {name}.").format(name=place.name))

    def save_members(self, codes: Sequence[str], day: date) -> None:
        """Save the member list of bodies; it imports again without a change."""
        place = self._place(
            self.tr("Ledenlijst opslaan"), f"Ledenlijst {format_date(day)}.xlsx", self.tr("Excel-bestand")
        )
        if place is not None:
            self._context.workspace.run(partial(_write_members, tuple(codes), day, place))
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
) -> None:
    from rvs_desktop.exporting.files import replacing
    from rvs_desktop.reporting.composition_word import composition_document

    with replacing(place) as temporary:
        temporary.write_bytes(composition_document(pages))


def _write_addresses(
    persons: tuple[int, ...], day: date, place: Path, database: Database, _progress: Progress
) -> Any:
    from rvs_desktop.exporting.memberships_contacts import export_addresses

    return database.read(lambda session: export_addresses(session, place, persons, day))


def _write_members(
    codes: tuple[str, ...], day: date, place: Path, database: Database, progress: Progress
) -> Any:
    from rvs_desktop.exporting.memberships import export_memberships

    del progress
    return database.read(lambda session: export_memberships(session, place, as_of=day, bodies=codes))
