"""General settings: how the program looks, what it opens, and how the data is kept safe."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton

from rvs_desktop.formats import format_percent
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import PageContext
from rvs_desktop.ui.parts.settings.parts import SettingsCard
from rvs_desktop.ui.parts.small_parts import StateLabel

ZOOMS: Final = (1.0, 1.25, 1.5, 2.0)
SMALLEST_CHOICES: Final = (3, 5, 8, 10)
"""What ``models.publication.THRESHOLDS`` allows."""


class GeneralSettings(QObject):
    """The cards of the first section; every choice works at once and is kept."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.theme = widgets.Segmented(
            [
                ("system", self.tr("Systeem")),
                ("light", self.tr("Licht")),
                ("dark", self.tr("Donker")),
            ],
            self.tr("Thema"),
        )
        self.zoom = widgets.Segmented(
            [(str(zoom), format_percent(round(zoom * 100), 100, 0)) for zoom in ZOOMS],
            self.tr("Tekstgrootte"),
        )
        self.density = widgets.Segmented(
            [
                ("compact", self.tr("Compact")),
                ("normal", self.tr("Normaal")),
                ("relaxed", self.tr("Ruim")),
            ],
            self.tr("Rijhoogte in tabellen"),
        )
        self.language = widgets.Segmented(
            [("nl", self.tr("Nederlands")), ("en", self.tr("Engels"))], self.tr("Taal")
        )
        self.start_page = QComboBox()
        self.reopen = QCheckBox(self.tr("Aan"))
        self.smallest = widgets.Segmented(
            [(str(number), str(number)) for number in SMALLEST_CHOICES],
            self.tr("Kleinste aantal in een publicatie"),
        )
        self.backups: QPushButton = widgets.button(self.tr("Map openen"), "", "folder_open")
        self._connect()

    def _connect(self) -> None:
        """Let every choice work at once."""
        self.theme.chosen.connect(self._choose_theme)
        self.zoom.chosen.connect(self._choose_zoom)
        self.density.chosen.connect(self._choose_density)
        self.language.chosen.connect(self._choose_language)
        self.start_page.activated.connect(self._choose_start_page)
        self.reopen.toggled.connect(self._choose_reopen)
        self.smallest.chosen.connect(self._choose_smallest)
        self.backups.clicked.connect(self._open_backups)
        theme.current().changed.connect(self.show_choices)

    def cards(self) -> list[widgets.Card]:
        """Return what stands in the section."""
        look = SettingsCard(self.tr("Weergave"))
        look.add_row(self.tr("Thema"), self.tr("Systeem volgt Windows, ook bij hoog contrast"), self.theme)
        look.add_row(
            self.tr("Tekstgrootte"), self.tr("Volgt Windows en telt deze vergroting erbij op"), self.zoom
        )
        look.add_row(
            self.tr("Rijhoogte in tabellen"), self.tr("Compact toont ongeveer 15% meer rijen"), self.density
        )
        look.add_row(
            self.tr("Taal"), self.tr("Geldt vanaf de volgende keer dat u het programma start"), self.language
        )
        opening = SettingsCard(self.tr("Openen"))
        opening.add_row(
            self.tr("Startscherm"), self.tr("Wat u ziet bij het openen van een bestand"), self.start_page
        )
        opening.add_row(
            self.tr("Laatste bestand automatisch openen"),
            self.tr("Bij het starten van het programma"),
            self.reopen,
        )
        return [look, opening, self._safety()]

    def _safety(self) -> SettingsCard:
        card = SettingsCard(self.tr("Veiligheid van gegevens"))
        card.add_row(
            self.tr("Reservekopieën"),
            self.tr(
                "Bij elke start en vóór elke import; alles van twee dagen, daarna per dag, week en maand"
            ),
            self.backups,
        )
        card.add_row(
            self.tr("Kleinste aantal in een publicatie"),
            self.tr(
                "Kleinere aantallen personen worden een sterretje, andere worden afgerond op 5. Geldt voor dit bestand"
                " en kan ongedaan worden gemaakt."
            ),
            self.smallest,
        )
        always = StateLabel(self.tr("altijd aan"), "good")
        card.add_row(
            self.tr("Lijsten met personen weigeren bij importeren"),
            self.tr(
                "Alleen aantallen komen in het bestand. Ledenlijsten van taskforces mogen namen bevatten."
            ),
            always,
        )
        return card

    def offer_pages(self, pages: Sequence[tuple[str, str]]) -> None:
        """Fill the choice of the first page with (name, title) pairs."""
        self.start_page.clear()
        self.start_page.addItem(self.tr("Waar u gebleven was"), "")
        for name, title in pages:
            self.start_page.addItem(title, name)
        self.show_choices()

    def show_choices(self) -> None:
        """Show what is in force now; menus and keys change the same settings."""
        settings = self._context.settings
        self.theme.set_value(settings.theme)
        now = theme.current().zoom
        self.zoom.set_value(str(min(ZOOMS, key=lambda zoom: abs(zoom - now))))
        self.density.set_value(theme.current().density)
        self.language.set_value(settings.language)
        self.reopen.setChecked(settings.reopen)
        self.start_page.setCurrentIndex(max(0, self.start_page.findData(settings.start_page)))
        self.backups.setEnabled(self._context.workspace.info is not None)

    def load(self) -> None:
        """Show what is set in the open file."""
        info = self._context.workspace.info
        self.smallest.setEnabled(info is not None and not info.read_only)
        if info is not None:
            from rvs_desktop.models.publication import smallest_published

            self._context.workspace.read(smallest_published, self._show_smallest)

    def _show_smallest(self, smallest: int) -> None:
        self.smallest.set_value(str(smallest))

    def _choose_smallest(self, chosen: str) -> None:
        from rvs_desktop.models.publication import change_smallest_published

        label = self.tr("Kleinste aantal in een publicatie: {number}").format(number=chosen)
        self._context.workspace.edit(label, lambda session: change_smallest_published(session, int(chosen)))

    def _choose_theme(self, mode: str) -> None:
        self._context.commands[f"theme_{mode}"].trigger()

    def _choose_language(self, language: str) -> None:
        self._context.commands[f"language_{language}"].trigger()

    def _choose_zoom(self, zoom: str) -> None:
        self._context.settings.zoom = float(zoom)
        theme.current().apply(zoom=float(zoom))
        self._context.settings.save()

    def _choose_density(self, density: str) -> None:
        self._context.settings.density = density
        theme.current().apply(density=density)
        self._context.settings.save()

    def _choose_start_page(self, index: int) -> None:
        self._context.settings.start_page = str(self.start_page.itemData(index))
        self._context.settings.save()

    def _choose_reopen(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._context.settings.reopen = on
        self._context.settings.save()

    def _open_backups(self) -> None:
        info = self._context.workspace.info
        if info is not None:
            from rvs_desktop.store.backup import folder

            self._context.asker.show_folder(folder(info.path))
