"""Every verb of the program, once: what it is called, its keys, and when it can be used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QPushButton

from rvs_desktop.ui import widgets
from rvs_desktop.ui.area_commands import AREA_COMMANDS
from rvs_desktop.ui.area_commands import PAGE as AREA_PAGE
from rvs_desktop.ui.budget_commands import BUDGET_COMMANDS
from rvs_desktop.ui.budget_commands import PAGE as BUDGET_PAGE
from rvs_desktop.ui.import_commands import IMPORT_COMMANDS
from rvs_desktop.ui.import_commands import PAGE as IMPORT_PAGE
from rvs_desktop.ui.roster_commands import PAGE as ROSTER_PAGE
from rvs_desktop.ui.roster_commands import ROSTER_COMMANDS

MENUS: Final = ("file", "edit", "view", "data", "report", "help")
PAGE_PREFIX: Final = "page_"
"""How the key of a verb begins that goes to a page."""


@dataclass(frozen=True)
class Command:
    """What is fixed about a verb.

    Attributes:
        key: name in code.
        menu: one of ``MENUS``; a menu shows its commands in the order in which they are defined.
        icon: name of the icon in the palette.
        needs: ``file`` when a file must be open, ``write`` when it must be open for writing, or empty.
        section: a line is drawn in the menu where the section changes.
        group: name of an exclusive choice that this is one of, or empty.
        page: name of the page that does it, and on which alone it can be used, or empty.
    """

    key: str
    menu: str
    icon: str = ""
    needs: str = ""
    section: str = ""
    group: str = ""
    page: str = ""


@dataclass(frozen=True)
class KeyHint:
    """A key that works inside a table or chart, where no action of the window stands behind it."""

    text: str
    keys: tuple[str, ...]


@dataclass
class HintGroup:
    """Keys that belong to one place on the screen."""

    title: str
    hints: list[KeyHint] = field(default_factory=list[KeyHint])


def sequences(keys: str) -> list[QKeySequence]:
    """Return a shortcut under the names that stand on the keys; both keys that say Enter do the same.

    Qt calls the large one Return, a word that is on no Dutch keyboard; so the other one is shown.
    """
    names = [keys.replace("Return", "Enter"), keys] if "Return" in keys else [keys]
    return [QKeySequence(name) for name in names]


def plain(text: str) -> str:
    """Return the text of a menu entry without its mnemonic and dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


class _Follower(QObject):
    """Lets a button say what its verb says now, such as the step that undo would take back."""

    def __init__(self, button: QPushButton, action: QAction, text: str) -> None:
        super().__init__(button)
        self._button, self._action, self._text = button, action, text
        action.changed.connect(self.follow)

    def follow(self) -> None:
        """Take over the text, where the button has none of its own, and the tooltip."""
        said = self._text or plain(self._action.text())
        self._button.setAccessibleName(said)
        if self._button.text():
            self._button.setText(said)
        self._button.setToolTip(self._action.toolTip())


class Commands(QObject):
    """The registry that menu, palette, list of keys, tooltips and tests read.

    An action never does anything by itself: the main window connects each to a method.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._has_file, self._writable, self._page = False, False, ""
        self._define_file()
        self._define_edit()
        self._define_view()
        self._define_rest()
        self._define_pages()

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __iter__(self) -> Iterator[tuple[Command, QAction]]:
        return ((command, self._actions[key]) for key, command in self._commands.items())

    def menu_title(self, menu: str) -> str:
        """Return the name of a menu with its mnemonic."""
        return {
            "file": self.tr("&Bestand"),
            "edit": self.tr("Be&werken"),
            "view": self.tr("B&eeld"),
            "data": self.tr("&Gegevens"),
            "report": self.tr("&Rapport"),
            "help": self.tr("&Help"),
        }[menu]

    def add(self, command: Command, text: str, keys: Sequence[str] = (), tip: str = "") -> QAction:
        """Add a verb.

        Args:
            command: what is fixed about it.
            text: name in the menu, a verb with its object, with a mnemonic.
            keys: shortcuts; the first is shown.
            tip: one sentence more, for the tooltip.
        """
        action = QAction(text, self)
        action.setObjectName(f"action_{command.key}")
        action.setShortcuts([key for name in keys for key in sequences(name)])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setProperty("tip", tip)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if command.group:
            if command.group not in self._groups:
                self._groups[command.group] = QActionGroup(self)
            action.setCheckable(True)
            self._groups[command.group].addAction(action)
        self._commands[command.key] = command
        self._actions[command.key] = action
        self._describe(action)
        return action

    def rename(self, key: str, text: str) -> None:
        """Give a verb another text, such as the label of the step that undo would take back."""
        self._actions[key].setText(text)
        self._describe(self._actions[key])

    def allow(self, *, has_file: bool, writable: bool) -> None:
        """Switch verbs on and off by what is open; undo and redo follow their own labels."""
        self._has_file, self._writable = has_file, writable
        self._switch()

    def show_page(self, page: str) -> None:
        """Switch the verbs of pages on and off by which one is on the screen."""
        self._page = page
        self._switch()

    def _switch(self) -> None:
        for key, command in self._commands.items():
            if key in {"undo", "redo"}:
                continue
            needed = {"file": self._has_file, "write": self._writable}.get(command.needs, True)
            here = command.page in ("", self._page)
            self._actions[key].setEnabled(needed and here)
            self._actions[key].setVisible(here)

    def button(self, key: str, look: str = "", text: str = "", *, icon: bool = True) -> QPushButton:
        """Return a push button that does the same as a verb and follows whether it can be used."""
        action = self._actions[key]
        picture = self._commands[key].icon if icon else ""
        result = widgets.button(text or plain(action.text()), look, picture, tooltip=action.toolTip())
        result.clicked.connect(action.trigger)
        result.setEnabled(action.isEnabled())
        action.enabledChanged.connect(result.setEnabled)
        _Follower(result, action, text)
        return result

    def hints(self) -> list[HintGroup]:
        """Return the keys that work inside tables, charts and the assistant, for the list of keys."""
        table = HintGroup(self.tr("In een tabel"))
        for text, keys in (
            (self.tr("Cel bewerken"), ("F2",)),
            (self.tr("Bevestigen, cel omlaag"), ("Enter",)),
            (self.tr("Bevestigen, cel naar rechts"), ("Tab",)),
            (self.tr("Bewerking afbreken"), ("Esc",)),
            (self.tr("Waarde wissen"), ("Del",)),
            (self.tr("Niet geleverd"), ("N",)),
            (self.tr("Kopiëren, ook naar Excel"), ("Ctrl", "C")),
            (self.tr("Kopiëren met koppen"), ("Ctrl", "Shift", "C")),
            (self.tr("Plakken uit Excel"), ("Ctrl", "V")),
            (self.tr("Vullen naar beneden"), ("Ctrl", "D")),
            (self.tr("Vullen naar rechts"), ("Ctrl", "R")),
            (self.tr("Eerste cel"), ("Ctrl", "Home")),
            (self.tr("Snelmenu"), ("Shift", "F10")),
        ):
            table.hints.append(KeyHint(text, keys))
        chart = HintGroup(self.tr("In een grafiek"))
        for text, keys in (
            (self.tr("Punt kiezen, waarde voorlezen"), ("←", "→")),
            (self.tr("Als tabel tonen"), ("T",)),
            (self.tr("Afbeelding kopiëren"), ("Ctrl", "C")),
            (self.tr("Opslaan als PNG of SVG"), ("Ctrl", "S")),
        ):
            chart.hints.append(KeyHint(text, keys))
        answers = KeyHint(self.tr("Antwoord 1 tot en met 9 kiezen"), ("Alt", "1"))
        return [table, chart, HintGroup(self.tr("Bij importeren"), [answers])]

    def _describe(self, action: QAction) -> None:
        text = plain(action.text())
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = str(action.property("tip") or "")
        action.setToolTip("\n".join(part for part in (f"{text} ({keys})" if keys else text, tip) if part))

    def _define_file(self) -> None:
        add = self.add
        add(Command("new", "file", "add"), self.tr("&Nieuw bestand…"), ["Ctrl+N"])
        add(Command("open", "file", "folder_open"), self.tr("&Openen…"), ["Ctrl+O"])
        add(
            Command("open_sample", "file", "info"),
            self.tr("&Voorbeeldgegevens openen…"),
            tip=self.tr("Een bestand van Midden-Nederland met als voorbeeld gemarkeerde cijfers."),
        )
        add(Command("save_copy", "file", "save", "file", "copy"), self.tr("&Kopie opslaan als…"), ["Ctrl+S"])
        add(Command("backup", "file", "database", "file", "copy"), self.tr("Nu een &reservekopie maken"))
        add(Command("restore", "file", "database", "", "copy"), self.tr("Reservekopie &terugzetten…"))
        add(Command("close", "file", "dismiss", "file", "end"), self.tr("Bestand &sluiten"), ["Ctrl+W"])
        add(Command("quit", "file", "dismiss", section="end"), self.tr("&Afsluiten"), ["Ctrl+Q"])

    def _define_edit(self) -> None:
        add = self.add
        add(
            Command("undo", "edit", "arrow_undo", "write"), self.tr("&Ongedaan maken"), ["Ctrl+Z"]
        ).setEnabled(False)
        add(
            Command("redo", "edit", "arrow_redo", "write"), self.tr("Op&nieuw"), ["Ctrl+Y", "Ctrl+Shift+Z"]
        ).setEnabled(False)
        add(
            Command("palette", "edit", "search", section="find"),
            self.tr("&Zoeken en opdrachten…"),
            ["Ctrl+K"],
            self.tr("Ga naar een pagina of voer een opdracht uit."),
        )
        add(
            Command("filter", "edit", "filter", "file", "find"),
            self.tr("&Filteren op deze pagina"),
            ["Ctrl+F"],
        )

    def _define_view(self) -> None:
        add = self.add
        theme = "theme"
        add(Command("theme_system", "view", "color", "", theme, theme), self.tr("Thema van het s&ysteem"))
        add(Command("theme_light", "view", "weather_sunny", "", theme, theme), self.tr("&Licht thema"))
        add(Command("theme_dark", "view", "weather_moon", "", theme, theme), self.tr("&Donker thema"))
        add(Command("zoom_in", "view", "add", section="zoom"), self.tr("Tekst &groter"), ["Ctrl++", "Ctrl+="])
        add(Command("zoom_out", "view", "arrow_down", section="zoom"), self.tr("Tekst &kleiner"), ["Ctrl+-"])
        add(Command("zoom_normal", "view", "circle", section="zoom"), self.tr("Tekst &100%"), ["Ctrl+0"])
        add(Command("next_region", "view", "arrow_right", section="move"), self.tr("&Volgend deel"), ["F6"])
        add(
            Command("previous_region", "view", "arrow_left", section="move"),
            self.tr("V&orig deel"),
            ["Shift+F6"],
        )
        add(Command("full_screen", "view", "image", section="move"), self.tr("Volledig &scherm"), ["F11"])
        language = "language"
        add(Command("language_nl", "view", "settings", "", language, language), self.tr("&Nederlands"))
        add(Command("language_en", "view", "settings", "", language, language), self.tr("&Engels"))

    def _define_rest(self) -> None:
        add = self.add
        add(
            Command("import", "data", "arrow_download", "write"),
            self.tr("&Importeren…"),
            ["Ctrl+I"],
            self.tr("Rekenbladen van gemeenten inlezen. U kunt ze ook op het venster slepen."),
        )
        add(
            Command("export", "report", "arrow_export_ltr", "file"),
            self.tr("&Exporteren…"),
            ["Ctrl+E"],
            self.tr("Wat op deze pagina staat bewaren als Excel-bestand."),
        )
        add(Command("shortcuts", "help", "info"), self.tr("&Sneltoetsen"), ["F1", "Ctrl+?"])
        add(Command("about", "help", "info"), self.tr("&Over RVS Desktop"))

    def _define_pages(self) -> None:
        """Define the verbs that belong to one page."""
        for page, verbs in (
            (ROSTER_PAGE, ROSTER_COMMANDS),
            (BUDGET_PAGE, BUDGET_COMMANDS),
            (IMPORT_PAGE, IMPORT_COMMANDS),
            (AREA_PAGE, AREA_COMMANDS),
        ):
            for key, menu, icon, needs, section, text, keys in verbs:
                command = Command(key, menu, icon, needs, section, page=page)
                self.add(command, self.tr(text), [keys] if keys else [])
