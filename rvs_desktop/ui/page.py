"""What every page is: a header with title, scope, views and actions, and content below it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rvs_desktop.ui import theme, widgets

if TYPE_CHECKING:
    from rvs_desktop.settings import Settings
    from rvs_desktop.store.database import Changes
    from rvs_desktop.ui.ask import Asker
    from rvs_desktop.ui.commands import Commands
    from rvs_desktop.ui.jobs import Progress
    from rvs_desktop.ui.workspace import Workspace


@dataclass(frozen=True)
class ExportJob:
    """What is on screen, ready to be written: ``work(path, progress)`` runs in the background without Qt.

    The work must hold everything it writes (a snapshot); it reads nothing from the screen or the file.
    """

    file_name: str
    """Suggested name with extension, such as ``PGA lokaal 2019-2020.xlsx``."""
    work: Callable[[Path, Progress], None]


class Scope(QObject):
    """The years and the area that all pages look at; it survives a change of page."""

    changed = Signal()

    def __init__(self, first_year: int, last_year: int, area: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = (first_year, last_year, area)

    @property
    def first_year(self) -> int:
        """First year, inclusive."""
        return self._value[0]

    @property
    def last_year(self) -> int:
        """Last year, inclusive."""
        return self._value[1]

    @property
    def area(self) -> str:
        """Area code, such as ``midden-nederland`` or ``mn-flevoland``."""
        return self._value[2]

    def choose(
        self, first_year: int | None = None, last_year: int | None = None, area: str | None = None
    ) -> None:
        """Look at something else; what is not given stays."""
        value = (first_year or self.first_year, last_year or self.last_year, area or self.area)
        if value != self._value:
            self._value = value
            self.changed.emit()


@dataclass(frozen=True)
class PageContext:
    """What a page may use of the rest of the program."""

    workspace: Workspace
    settings: Settings
    scope: Scope
    asker: Asker
    commands: Commands


class PageHeader(QWidget):
    """Title at the left, scope next to it, views and actions at the right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space("s"))
        self.title = widgets.label(title, "title")
        row.addWidget(self.title)
        row.addSpacing(look.space("s"))
        self._scope = QHBoxLayout()
        self._scope.setSpacing(look.space("s"))
        row.addLayout(self._scope)
        row.addStretch(1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(look.space("s"))
        row.addLayout(self._actions)
        self.setMinimumHeight(look.size("pageHeader"))

    def add_scope(self, widget: QWidget) -> None:
        """Put a choice next to the title."""
        self._scope.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_action(self, widget: QWidget) -> None:
        """Put a view switch or button at the right; one filled button at most."""
        self._actions.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)


class Page(QWidget):
    """One screen of the window.

    A page is built when it is first shown. ``load`` is called then, whenever a file was opened, and after
    each change that may concern it; a page keeps selection and scroll position while it loads again.
    Signals are wishes; only the main window connects them.
    """

    import_wanted = Signal(list)
    """Import these paths (``list[Path]``); an empty list asks the user which."""
    export_wanted = Signal()
    page_wanted = Signal(str)
    """Show another page, by its name."""
    undo_wanted = Signal(object)
    """Undo this change set; ids have 63 bits, more than a number in a signal can hold."""
    told = Signal(str)
    """Something about the selection or a refused key, for the status bar."""
    failed = Signal(object)
    """A ``UserError`` that the page cannot show in place."""

    name = ""

    def __init__(self, context: PageContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setObjectName(f"page_{self.name}")
        self.setAccessibleName(title)
        look = theme.current()
        margin = look.space("xl")
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, 0, margin, look.space("l"))
        column.setSpacing(0)
        self.header = PageHeader(title)
        column.addWidget(self.header)
        self.messages = QVBoxLayout()
        column.addLayout(self.messages)
        self.content = QVBoxLayout()
        self.content.setSpacing(look.space("m"))
        column.addLayout(self.content, 1)

    def load(self, changes: Changes | None = None) -> None:
        """Read again what is shown; ``changes`` says what was touched, None means everything may be new."""

    def focus_filter(self) -> None:
        """Put the cursor in the filter of the page, if it has one."""

    def export(self) -> ExportJob | None:
        """Return what is on screen for an export, None when there is nothing to export."""
        return None

    def regions(self) -> list[QWidget]:
        """Return the parts that F6 walks through, in order."""
        return [self.header]
