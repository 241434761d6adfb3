"""The reminders as they would be sent: one for each contact and one for all, to copy, to save and to mark as sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from rvs_desktop.formats import format_count, format_moment
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.dialogs.sheet import Sheet

if TYPE_CHECKING:
    from rvs_desktop.exporting.reminders import Mail
    from rvs_desktop.models.rounds.late import LateLine

ORGANISATION = "Bureau Regionale Veiligheidsstrategie"


@dataclass(frozen=True)
class WriteDraft:
    """Writes a message as a draft; on the thread of the file."""

    mail: Mail
    path: Path

    def __call__(self, _database: object, _progress: object) -> Path:
        """Return where it stands."""
        from rvs_desktop.exporting.reminders import write_eml

        write_eml(self.mail, self.path)
        return self.path


class Reminders(Sheet):
    """Shows the texts; nothing is sent from here."""

    save_wanted = Signal(object)
    """Save this ``Mail`` as a draft."""
    sent = Signal(object)
    """These (round, area) pairs were reminded."""

    def __init__(self, lines: Sequence[LateLine], parent: QWidget | None = None) -> None:
        from rvs_desktop.exporting.reminders import mail_for_all, mails

        super().__init__("", parent)
        title = self.tr("Herinnering voor {count} gemeenten").format(count=format_count(len(lines)))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        look = theme.current()
        self.resize(look.px(640), look.px(560))
        self._mails = [*mails(lines, ORGANISATION), mail_for_all(lines, ORGANISATION)]
        self._edited: dict[int, str] = {}
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Aan wie"))
        for mail in self._mails[:-1]:
            self.choice.addItem(self._name(mail))
        self.choice.addItem(self.tr("Aan allen tegelijk (bcc)"))
        self.facts = widgets.label("", tone="muted", wrap=True)
        self._lines = {line.area.id: line for line in lines}
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Tekst van het bericht"))
        for part in (self.choice, self.facts, self.text):
            self.content.addWidget(part)
        hint = self.tr(
            "Dit programma verstuurt zelf niets. Kopieer de tekst, of open het concept in uw mailprogramma."
        )
        self.content.addWidget(widgets.label(hint, tone="muted", wrap=True))
        close = self.add_button(self.tr("Sluiten"))
        close.clicked.connect(self.reject)
        self.copy = self.add_button(self.tr("Kopiëren"))
        self.save = self.add_button(self.tr("Concept opslaan (.eml)"))
        self.mark = self.add_button(self.tr("Gemarkeerd als verstuurd"), "primary")
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.mark.clicked.connect(self._mark)
        self.choice.currentIndexChanged.connect(self._show)
        self.text.textChanged.connect(self._keep)
        self._show()

    def mail(self) -> Mail:
        """Return the chosen message with what was typed in it."""
        chosen = self._mails[self.choice.currentIndex()]
        return replace(chosen, body=self.text.toPlainText())

    def _name(self, mail: Mail) -> str:
        areas = ", ".join(area.name for area in mail.areas)
        if mail.to:
            return f"{areas} ({mail.to[0]})"
        return self.tr("{areas} (geen adres bekend)").format(areas=areas)

    def _show(self) -> None:
        place = self.choice.currentIndex()
        mail = self._mails[place]
        self.text.blockSignals(True)  # noqa: FBT003 - Qt's name for it
        self.text.setPlainText(self._edited.get(place, mail.body))
        self.text.blockSignals(False)  # noqa: FBT003 - Qt's name for it
        self.facts.setText(self._facts(mail))

    def _facts(self, mail: Mail) -> str:
        parts = [self.tr("Onderwerp: {subject}").format(subject=mail.subject)]
        if mail.bcc:
            parts.append(self.tr("Bcc: {count} adressen").format(count=format_count(len(mail.bcc))))
        reminded = [self._lines[area.id].reminded for area in mail.areas]
        last = max((one for one in reminded if one is not None), default=None)
        if last is not None:
            text = self.tr("laatst herinnerd op {when} door {who}")
            parts.append(text.format(when=format_moment(last[0]), who=last[1]))
        return "\n".join(parts)

    def _keep(self) -> None:
        self._edited[self.choice.currentIndex()] = self.text.toPlainText()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.mail().text)

    def _save(self) -> None:
        self.save_wanted.emit(self.mail())

    def _mark(self) -> None:
        self.sent.emit(self.mail().owed)
        self.accept()
