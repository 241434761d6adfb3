"""What stands there when no file is open: three doors and the example figures."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.page import Page, PageContext

SHOWN: Final = 4
"""Recent files on the page; the menu has the rest."""


class _Door(widgets.Card):
    """One way to begin: icon, what, why, and the button."""

    def __init__(
        self, icon: str, title: str, text: str, context: PageContext, command: str, look: str
    ) -> None:
        super().__init__(padding=18)
        self._icon = icon
        self.setAccessibleName(title)
        self._picture = QLabel()
        self.content.addWidget(self._picture)
        self.content.addWidget(widgets.label(title, "subtitle", wrap=True))
        self.content.addWidget(widgets.label(text, tone="muted", wrap=True), 1, Qt.AlignmentFlag.AlignTop)
        self.content.addSpacing(theme.current().space("s"))
        self.content.addWidget(context.commands.button(command, look), 0, Qt.AlignmentFlag.AlignLeft)
        theme.current().changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, "accent", 20))


class StartPage(Page):
    """The first screen of a new user; everything on it is a command of the window."""

    file_wanted = Signal(str)
    """Open this recent file."""

    name = "start"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.setAccessibleName(self.tr("Begin"))
        look = theme.current()
        self.header.hide()
        self.setContentsMargins(0, look.space("l"), 0, 0)
        middle = QWidget()
        middle.setMaximumWidth(look.px(860))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("s"))
        column.addWidget(widgets.label(self.tr("Nog geen bestand open"), "title"))
        column.addWidget(
            widgets.label(
                self.tr("Begin op één van deze manieren. Alles blijft op dit apparaat."), tone="muted"
            )
        )
        column.addSpacing(look.space("s"))
        column.addLayout(self._doors())
        column.addSpacing(look.space("s"))
        column.addLayout(self._recent())
        self.content.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        self.content.addLayout(row)
        self.content.addStretch(3)
        self.load()

    def _doors(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(theme.current().space("m"))
        doors = (
            _Door(
                "add",
                self.tr("Nieuw bestand"),
                self.tr(
                    "Met alle gemeenten, districten en gegevens van Midden-Nederland, nog zonder cijfers."
                ),
                self.context,
                "new",
                "primary",
            ),
            _Door(
                "folder_open",
                self.tr("Bestaand bestand openen"),
                self.tr("Een .rvs-bestand van een collega of een reservekopie."),
                self.context,
                "open",
                "",
            ),
            _Door(
                "data_trending",
                self.tr("Eerst rondkijken"),
                self.tr("Voorbeeldgegevens van Midden-Nederland, overal als voorbeeld gemarkeerd."),
                self.context,
                "open_sample",
                "",
            ),
        )
        for column, door in enumerate(doors):
            grid.addWidget(door, 0, column)
            grid.setColumnStretch(column, 1)
        return grid

    def _recent(self) -> QVBoxLayout:
        self._files = QVBoxLayout()
        self._files.setSpacing(theme.current().space("xs"))
        return self._files

    def load(self, changes: object = None) -> None:
        """Show the recent files; ``changes`` does not matter here."""
        del changes
        widgets.clear(self._files)
        recent = [Path(name) for name in self.context.settings.recent_files[:SHOWN]]
        if not recent:
            return
        self._files.addWidget(widgets.label(self.tr("Eerder geopend"), "caption"))
        for path in recent:
            link = widgets.button(path.name, "flat", tooltip=str(path))
            link.setProperty("path", str(path))
            link.clicked.connect(self._open)
            self._files.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _open(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, QWidget)
        self.file_wanted.emit(str(pressed.property("path")))
