"""The window: menu, navigation, pages and status bar, and the one place where wishes meet what fulfils them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from rvs_desktop import paths
from rvs_desktop.settings import Settings
from rvs_desktop.ui import places, regions, theme
from rvs_desktop.ui.appearance import Appearance
from rvs_desktop.ui.ask import Asker
from rvs_desktop.ui.commands import MENUS, PAGE_PREFIX, Command, Commands
from rvs_desktop.ui.export_flow import ExportFlow
from rvs_desktop.ui.file_flow import SUFFIX, FileFlow
from rvs_desktop.ui.finding import Finder
from rvs_desktop.ui.import_flow import ImportFlow
from rvs_desktop.ui.kept_focus import KeptFocus
from rvs_desktop.ui.message_bar import JobBar, MessageBar
from rvs_desktop.ui.navigation import Navigation, NavigationItem
from rvs_desktop.ui.page import Page, PageContext, Scope
from rvs_desktop.ui.page_stack import PageStack
from rvs_desktop.ui.shell import Shell
from rvs_desktop.ui.status_bar import StatusBar
from rvs_desktop.ui.to_do import RETENTION, ToDo
from rvs_desktop.ui.workspace import FileInfo, UndoLabels, Workspace

PROGRAM: Final = "RVS Desktop"
NARROW: Final = 1100
"""Width, at normal text size, below which the navigation shows icons only."""


class MainWindow(QObject):
    """One window on one file: fills a shell with the program."""

    def __init__(
        self, shell: Shell, settings: Settings, workspace: Workspace, asker: Asker | None = None
    ) -> None:
        super().__init__(shell)
        self.shell = shell
        self.settings = settings
        self.workspace = workspace
        self.asker = asker or Asker(shell)
        self.commands = Commands(self)
        self.appearance = Appearance(self.commands, settings, self)
        self.scope = Scope(settings.first_year, settings.last_year, settings.area, self)
        self.files = FileFlow(workspace, settings, self.asker, self)
        self.imports = ImportFlow(workspace, settings, self.asker, self)
        self.exports = ExportFlow(workspace, settings, self.asker, self)
        self.places = places.Places(self)
        self.to_do = ToDo(workspace, self)
        shell.may_close = self.imports.clear
        self.files.may_leave = self.imports.clear
        self._build()
        self.kept_focus = KeptFocus(self._page_now, self)
        self._build_menu()
        self._wire()
        self._narrow(shell.width())
        self._show_closed()
        # The keyboard starts in the page, not in the search field that happens to come first.
        shell.centralWidget().setFocus()

    def _build(self) -> None:
        context = PageContext(self.workspace, self.settings, self.scope, self.asker, self.commands)
        self.navigation = Navigation()
        self.pages = PageStack(context)
        for number, place in enumerate(self.places.all(), start=1):
            action = self.commands.add(
                Command(f"{PAGE_PREFIX}{place.name}", "view", place.icon, "file", "pages"),
                place.title,
                ["Ctrl+," if place.foot else f"Ctrl+{number}"],
            )
            action.triggered.connect(self._follow_page)
            self.navigation.add(place, action)
        area = QWidget()
        area.setObjectName("page_area")
        column = QVBoxLayout(area)
        column.setContentsMargins(1, 1, 0, 0)
        column.addWidget(self.pages)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(area, 1)
        self.shell.setCentralWidget(middle)
        self.status = StatusBar()
        self.shell.setStatusBar(self.status)
        self.shell.setWindowIcon(QIcon(str(paths.resource("icons", "rvs.svg"))))
        self.finder = Finder(self.commands, self.workspace, self.settings, self.shell, self)

    def _build_menu(self) -> None:
        self.menus: dict[str, QMenu] = {}
        self.recent = QMenu(self.tr("Recente &bestanden"), self.shell)
        for name in MENUS:
            menu = QMenu(self.commands.menu_title(name), self.shell)
            menu.setObjectName(f"menu_{name}")
            self.shell.menuBar().addMenu(menu)
            self.menus[name] = menu
            section = ""
            for command, action in sorted(self.commands, key=_pages_first):
                if command.menu != name:
                    continue
                if section != command.section and not menu.isEmpty():
                    menu.addSeparator()
                section = command.section
                menu.addAction(action)
                if command.key == "open_sample":
                    menu.addMenu(self.recent)

    def _wire(self) -> None:
        """Connect wishes to what fulfils them; nothing else in the program connects across its parts."""
        for key, slot in (
            ("new", self.files.new),
            ("open", self.files.open),
            ("open_sample", self.files.open_sample),
            ("save_copy", self.files.save_copy),
            ("backup", self.files.backup),
            ("restore", self.files.restore),
            ("close", self._close_file),
            ("quit", self.shell.close),
            ("undo", self._undo),
            ("redo", self._redo),
            ("palette", self.finder.open_empty),
            ("filter", self._focus_filter),
            ("next_region", self._next_region),
            ("previous_region", self._previous_region),
            ("full_screen", self._toggle_full_screen),
            ("import", self._import),
            ("export", self._export),
            ("shortcuts", self._show_shortcuts),
            ("about", self._show_about),
        ):
            self.commands[key].triggered.connect(slot)
        for fact, slot in (
            (self.shell.dropped, self._take_files),
            (self.shell.resized, self._narrow),
            (self.shell.closing, self._finish),
            (self.recent.aboutToShow, self._fill_recent),
            (self.recent.triggered, self._open_recent),
            (self.navigation.search.clicked, self.finder.open_empty),
            (self.navigation.search.typed, self.finder.open),
            (self.finder.file_wanted, self._open_named),
            (self.finder.page_wanted, self.show_page),
            (self.pages.built, self._adopt),
            (self.pages.shown, self._show_place),
            (self.pages.state.acted, self._act_on_state),
            (self.pages.message.acted, self._act_on_state),
            (self.appearance.told, self._inform),
        ):
            fact.connect(slot)
        self._wire_file(self.pages.message, self.pages.progress)

    def _wire_file(self, message: MessageBar, progress: JobBar) -> None:
        """Connect what happens to the file with what shows it, and the verbs of pages with their pages."""
        for command, action in self.commands:
            if command.page:
                action.triggered.connect(self._do_on_page)
        for fact, slot in (
            (self.workspace.opened, self._show_opened),
            (self.workspace.closed, self._show_closed),
            (self.workspace.changed, self._show_changes),
            (self.workspace.labels_changed, self._show_labels),
            (self.workspace.kept, self._tell_kept),
            (self.workspace.failed, message.show_error),
            (self.files.failed, message.show_error),
            (self.to_do.counted, self.navigation.set_badge),
            (self.to_do.contacts_due, self._tell_due),
            (self.files.called, self.shell.come_forward),
            (self.files.told, self.status.tell),
            (self.files.backed_up, self.status.show_backup),
            (self.imports.started, progress.follow),
            (self.imports.wanted, self._show_import),
            (self.imports.told, self.status.tell),
            (self.exports.started, progress.follow),
            (self.exports.told, self.status.tell),
            (self.exports.failed, message.show_error),
        ):
            fact.connect(slot)

    def _adopt(self, page: Page) -> None:
        """Connect the wishes of a page that was just built."""
        page.import_wanted.connect(self.imports.start)
        page.export_wanted.connect(self._export)
        page.page_wanted.connect(self.show_page)
        page.undo_wanted.connect(self.workspace.undo)
        page.told.connect(self.status.tell)
        page.failed.connect(self.pages.message.show_error)
        take_desk = getattr(page, "take_desk", None)
        if take_desk is not None:
            take_desk(self.imports)
        file_wanted = getattr(page, "file_wanted", None)
        if file_wanted is not None:
            file_wanted.connect(self._open_named)

    def _page_now(self) -> Page | None:
        return self.pages.current

    def show_page(self, name: str) -> None:
        """Show a page; without an open file there is only the start."""
        self.pages.show_page(name if self.workspace.info else places.START)

    def _show_place(self, name: str) -> None:
        # Where the focus was on a part that went away, Qt gives it to the search field: typing belongs to the page.
        focus, page = self.shell.focusWidget(), self.pages.current
        if page is not None and not isinstance(focus, NavigationItem) and not page.isAncestorOf(focus):
            page.setFocus()
        self.navigation.select("deliveries" if name == places.IMPORT else name)
        self.commands.show_page(name)
        self.status.tell("")
        if name in self._names():
            self.settings.page = name
        self.to_do.page_shown()

    def _names(self) -> list[str]:
        return [place.name for place in self.places.all()]

    def _follow_page(self) -> None:
        action = self.sender()
        assert action is not None
        self.show_page(action.objectName().removeprefix("action_page_"))

    def _do_on_page(self) -> None:
        """Let the page on the screen do a verb of its own."""
        page = self.pages.current
        if page is not None:
            page.do(self.sender().objectName().removeprefix("action_"))

    def _show_opened(self, info: FileInfo) -> None:
        self.pages.forget()
        self.shell.setWindowTitle(f"{info.path.name} – {PROGRAM}")
        self.status.show_opened(read_only=info.read_only, sample=info.sample)
        self.commands.allow(has_file=True, writable=not info.read_only)
        self.pages.message.dismiss()
        if not self.scope.area:
            self.scope.choose(area=info.region)
        if info.read_only:
            text = self.tr("Alleen lezen. U kunt kijken en exporteren; wijzigen staat uit.")
            retry = ("retry", self.tr("Opnieuw proberen"))
            self.pages.state.say("warn", text, [retry], icon="lock_closed", closable=False)
        else:
            self.pages.state.dismiss()
        self.to_do.expect(writable=not info.read_only)
        names = self._names()
        wished = (self.settings.start_page, self.settings.page)
        self.show_page(next((name for name in wished if name in names), names[0]))

    def _show_closed(self) -> None:
        self.shell.setWindowTitle(PROGRAM)
        self.status.show_closed()
        self.pages.forget()
        self.pages.state.dismiss()
        for name in ("deliveries", "taskforces"):
            self.navigation.set_badge(name, 0)
        self.commands.allow(has_file=False, writable=False)
        self._show_labels(UndoLabels())
        self.show_page(places.START)

    def _show_changes(self, changes: Any) -> None:
        self.status.show_saved(datetime.now().astimezone())
        said = changes.label if changes is not None else ""
        # the labels came first; fixing leaves what can be done again, and is no time to say so
        if changes is not None and changes.reverts and self.commands["redo"].isEnabled():
            said = self.tr("{step}. Opnieuw kan tot de volgende wijziging").format(step=said)
        self.status.tell(said)
        self.pages.reload(changes)
        self.to_do.count()
        if changes is None:  # work of its own, such as an import: it may have made a backup first
            self.files.look_for_backup()

    def _show_labels(self, labels: UndoLabels) -> None:
        for key, label, bare, full in (
            ("undo", labels.undo, self.tr("&Ongedaan maken"), self.tr("&Ongedaan maken: {step}")),
            ("redo", labels.redo, self.tr("Op&nieuw"), self.tr("Op&nieuw: {step}")),
        ):
            self.commands.rename(key, full.format(step=label.replace("&", "&&")) if label else bare)
            self.commands[key].setEnabled(bool(label))

    def _tell_kept(self, kept: tuple[Any, ...]) -> None:
        one = self.tr("Eén rij is sindsdien gewijzigd en zo gelaten. De geschiedenis laat zien welke.")
        more = self.tr(
            "{count} rijen zijn sindsdien gewijzigd en zo gelaten. De geschiedenis laat zien welke."
        )
        text = one if len(kept) == 1 else more.format(count=len(kept))
        self.pages.message.say("warn", text)

    def _tell_due(self, count: int) -> None:
        """Say that contact data are past their term; they are only ever erased by a person."""
        text = self.tr("Oud-leden met contactgegevens over de bewaartermijn: {count}. Kijk of u ze wist.")
        if count:
            lead = (RETENTION, self.tr("Naar Bewaartermijnen"))
            self.pages.message.say("info", text.format(count=count), [lead])

    def _act_on_state(self, key: str) -> None:
        if key == RETENTION:
            self.show_page(f"taskforces?{RETENTION}")
        elif key == "retry" and self.workspace.info is not None:
            self.files.open_path(self.workspace.info.path)

    def _inform(self, text: str) -> None:
        self.pages.message.say("info", text)

    def _undo(self) -> None:
        self.workspace.undo()

    def _redo(self) -> None:
        self.workspace.redo()

    def _close_file(self) -> None:
        if self.imports.clear():
            self.workspace.close()

    def _import(self) -> None:
        self.imports.start()

    def _export(self) -> None:
        page = self.pages.current
        if page is not None:
            self.exports.start(page.export())

    def _show_import(self) -> None:
        self.show_page(places.IMPORT)

    def _focus_filter(self) -> None:
        if self.pages.current is not None:
            self.pages.current.focus_filter()

    def _next_region(self) -> None:
        regions.walk(self._regions(), 1)

    def _previous_region(self) -> None:
        regions.walk(self._regions(), -1)

    def _regions(self) -> list[QWidget]:
        page = self.pages.current
        return [self.navigation, *(page.regions() if page is not None else [])]

    def _toggle_full_screen(self) -> None:
        self.shell.setWindowState(self.shell.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _show_shortcuts(self) -> None:
        from rvs_desktop.ui.dialogs.shortcuts import ShortcutSheet

        ShortcutSheet(self.commands, self.shell).open()

    def _show_about(self) -> None:
        from rvs_desktop.ui.dialogs.about import AboutDialog

        AboutDialog(self.shell).open()

    def _fill_recent(self) -> None:
        self.recent.clear()
        for name in self.settings.recent_files:
            action = self.recent.addAction(Path(name).name.replace("&", "&&"))
            action.setData(name)
            action.setToolTip(name)
        if self.recent.isEmpty():
            self.recent.addAction(self.tr("Nog geen bestanden")).setEnabled(False)

    def _open_recent(self, action: QAction) -> None:
        self._open_named(str(action.data()))

    def _open_named(self, name: str) -> None:
        self.files.open_path(Path(name))

    def _narrow(self, width: int) -> None:
        """Show only icons at the left of a narrow window."""
        self.navigation.set_collapsed(width < theme.current().px(NARROW))
        self.finder.hide()

    def _take_files(self, dropped: list[Path]) -> None:
        """Open a file of the program, import anything else."""
        own = [path for path in dropped if path.suffix.lower() == SUFFIX]
        if own:
            self.files.open_path(own[0])
        elif self.commands["import"].isEnabled():
            self.imports.start(dropped)
        else:
            self._inform(self.tr("Open eerst een bestand; daarna kunt u rekenbladen importeren."))

    def _finish(self) -> None:
        """Remember the window and finish what must be written."""
        self.settings.geometry = self.shell.place()
        self.settings.first_year, self.settings.last_year = self.scope.first_year, self.scope.last_year
        self.settings.area = self.scope.area
        self.settings.save()
        self.exports.wait()
        self.imports.desk.clear()
        self.workspace.shutdown()
        self.imports.desk.wait()
        self.pages.wait()


def _pages_first(entry: tuple[Command, QAction]) -> bool:
    return not entry[0].key.startswith(PAGE_PREFIX)
