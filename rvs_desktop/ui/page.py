"""What every page is: a header with title, scope, views and actions, and content below it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
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
    publish: Callable[[Path, Progress], None] | None = None
    """Writes the same for others, with small numbers hidden; None where no rule for small numbers holds."""
    persons: bool = True
    """Whether persons are counted, so that the exact figures are confidential."""


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
    """Title at the left, scope next to it, views and actions at the right, or below where there is no room."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._first = QHBoxLayout()
        self._second = QHBoxLayout()
        for row in (self._first, self._second):
            row.setSpacing(look.space("s"))
            column.addLayout(row)
        self.title = widgets.label(title, "title")
        self._first.addWidget(self.title)
        self._first.addSpacing(look.space("s"))
        self._scope = QHBoxLayout()
        self._scope.setSpacing(look.space("s"))
        self._first.addLayout(self._scope)
        self._first.addStretch(1)
        self._actions = QWidget()
        actions = QHBoxLayout(self._actions)
        actions.setContentsMargins(0, 0, 0, 0)
        actions.setSpacing(look.space("s"))
        self._first.addWidget(self._actions)
        self._is_narrow = False
        self._first.addStrut(look.size("pageHeader"))

    def add_scope(self, widget: QWidget) -> None:
        """Put a choice next to the title."""
        self._scope.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_action(self, widget: QWidget) -> None:
        """Put a view switch or button at the right; one filled button at most."""
        row = self._actions.layout()
        assert isinstance(row, QHBoxLayout)
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """See whether all parts fit in one row."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """See it again when a part says that it became wider."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """Move the actions to a row of their own when the first row is too short for all."""
        needed = self.title.sizeHint().width() + self._scope.sizeHint().width()
        needed += self._actions.sizeHint().width() + theme.current().space("xl")
        is_narrow = needed > self.width()
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        (self._second if is_narrow else self._first).addWidget(self._actions)
        if is_narrow:
            self._second.setAlignment(self._actions, Qt.AlignmentFlag.AlignLeft)
            self._second.setContentsMargins(0, 0, 0, theme.current().space("s"))
        else:
            self._second.setContentsMargins(0, 0, 0, 0)


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
    """Show another page by its name, or a place on it: ``results?cyber`` is what ``go_to`` of that page knows."""
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

    def go_to(self, target: str) -> None:
        """Show one thing on this page, such as an indicator, a body or a municipality; see ``page_wanted``."""

    def do(self, command: str) -> None:
        """Do a verb that belongs to this page; see ``Command.page``."""

    def focus_filter(self) -> None:
        """Put the cursor in the filter of the page, if it has one."""

    def export(self) -> ExportJob | None:
        """Return what is on screen for an export, None when there is nothing to export."""
        return None

    def regions(self) -> list[QWidget]:
        """Return the parts that F6 walks through, in order."""
        return [self.header]
