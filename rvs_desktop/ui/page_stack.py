"""The pages of the window: each is imported beside the screen and built when it is first shown."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from rvs_desktop.ui.charts import loading
from rvs_desktop.ui.jobs import Jobs, Progress
from rvs_desktop.ui.message_bar import JobBar, MessageBar
from rvs_desktop.ui.page import Page, PageContext
from rvs_desktop.ui.places import HOMES, Home


class PageStack(QStackedWidget):
    """Shows one page; while its module is still being imported, a quiet surface stands there."""

    built = Signal(object)
    """A page was made: connect its wishes."""
    shown = Signal(str)
    """Another page is on the screen."""
    broke = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._wanted = ""
        self._target = ""
        self._jobs = Jobs(self, threads=1)
        self._blank = QWidget()
        self.addWidget(self._blank)
        self.message = MessageBar()
        self.state = MessageBar()
        self.progress = JobBar()

    @property
    def current(self) -> Page | None:
        """The page on the screen, None while there is none yet."""
        page = self.currentWidget()
        return page if isinstance(page, Page) else None

    @property
    def wanted(self) -> str:
        """Name of the page that is shown or will be as soon as it can."""
        return self._wanted

    def page(self, name: str) -> Page | None:
        """Return a page that was built."""
        return self._pages.get(name)

    def show_page(self, place: str) -> None:
        """Show a page, at once when its module is there; after a question mark stands where on the page to go."""
        name, _, self._target = place.partition("?")
        self._wanted = name
        if name in self._pages or _imported(HOMES[name]):
            self._show()
            return
        job = self._jobs.start(_ImportModule(HOMES[name]))
        job.succeeded.connect(self._show)
        job.failed.connect(self.broke)

    def warm_up(self) -> None:
        """Import the pages that were not shown yet, beside the screen."""
        for home in HOMES.values():
            if not _imported(home):
                self._jobs.start(_ImportModule(home)).failed.connect(self.broke)

    def reload(self, changes: Any) -> None:
        """Let the visible page load again now, the others when they are shown."""
        self._stale = set(self._pages)
        if self.current is not None:
            self._load(self.current, changes)

    def forget(self) -> None:
        """Throw all pages away: another file is open."""
        self._take_bars(None)
        for page in self._pages.values():
            self.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages.clear()
        self._stale.clear()

    def wait(self) -> None:
        """Wait for imports that still run, of pages and of what draws charts: only at the end of the program."""
        self._jobs.wait()
        loading.finish()

    def _show(self) -> None:
        name = self._wanted
        home = HOMES[name]
        if name not in self._pages:
            if not _imported(home):
                return
            page: Page = getattr(sys.modules[home.module], home.type_name)(self._context)
            page.setProperty("surface", "canvas")
            self._pages[name] = page
            self._stale.add(name)
            self.addWidget(page)
            self.built.emit(page)
        page = self._pages[name]
        self._take_bars(page)
        self.setCurrentWidget(page)
        if name in self._stale:
            self._load(page, None)
        self.shown.emit(name)
        if self._target:
            target, self._target = self._target, ""
            page.go_to(target)

    def _load(self, page: Page, changes: Any) -> None:
        self._stale.discard(page.name)
        page.load(changes)

    def _take_bars(self, page: Page | None) -> None:
        """Move the bars to the page on the screen, or keep them when there is none."""
        for bar in (self.state, self.message, self.progress):
            if page is None:
                bar.setParent(self._blank)
            else:
                page.messages.addWidget(bar)


class _ImportModule:
    """Imports the module of a page, beside the screen."""

    def __init__(self, home: Home) -> None:
        self._home = home

    def __call__(self, _progress: Progress) -> str:
        """Import it and return its name."""
        import_module(self._home.module)
        gc.freeze()  # a module stays: the collection of garbage need not look through it
        return self._home.module


def _imported(home: Home) -> bool:
    """Tell whether the module of a page is there in full; one that is being imported is already listed by Python."""
    module = sys.modules.get(home.module)
    return module is not None and not getattr(module.__spec__, "_initializing", False)
