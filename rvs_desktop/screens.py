"""Pictures of every page and state, in both themes and two sizes: ``python -m rvs_desktop.screens FOLDER``."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rvs_desktop.ui.import_wizard.pictured import IMPORT_SCENES
from rvs_desktop.ui.parts.areas.scenes import AREA_SCENES
from rvs_desktop.ui.parts.budgets.scenes import BUDGET_SCENES
from rvs_desktop.ui.parts.indicators.scenes import INDICATOR_SCENES
from rvs_desktop.ui.parts.taskforces.scenes import SCENES as ROSTER_SCENES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from rvs_desktop.ui.main_window import MainWindow

SIZES: Final = ((1440, 900), (1280, 720))
THEMES: Final = ("light", "dark")
PATIENCE_MS: Final = 60_000
"""How long one step may take before the pictures are given up."""
FILE_NAME: Final = "Midden-Nederland.rvs"


@dataclass(frozen=True)
class Scene:
    """One picture: its name, and what leads to it; ``whole`` is false for a dialog, drawn by itself."""

    name: str
    prepare: Callable[[Studio], QWidget | None]


class Studio:
    """A window that is led from state to state."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        from rvs_desktop.settings import Settings
        from rvs_desktop.ui.main_window import MainWindow
        from rvs_desktop.ui.shell import Shell
        from rvs_desktop.ui.workspace import Workspace

        self.app = app
        self.folder = folder
        self.shell = Shell()
        self.window: MainWindow = MainWindow(self.shell, Settings(), Workspace())
        self.bugs: list[BaseException] = []
        for source in (self.window.workspace, self.window.pages, self.window.exports):
            source.broke.connect(self.bugs.append)

    def wait(self, ready: Callable[[], bool], what: str) -> None:
        """Let the program work until something is true.

        Raises:
            RuntimeError: if that takes too long, or a bug shows.
        """
        from PySide6.QtCore import QEventLoop, QTimer

        waited = 0
        while not ready():
            loop = QEventLoop()
            QTimer.singleShot(20, loop.quit)
            loop.exec()
            waited += 20
            if self.bugs:
                raise RuntimeError(what) from self.bugs[0]
            if waited > PATIENCE_MS:
                raise RuntimeError(what)

    def settle(self) -> None:
        """Wait until all that was asked is on the screen."""
        pages = self.window.pages
        self.wait(self._settled, f"waiting for {pages.wanted}")
        # Charts and tables paint themselves once more after their data came.
        for _ in range(5):
            self.wait(_next_turn(), "painting")

    def show(self, name: str) -> None:
        """Show a page."""
        self.window.show_page(name)
        self.settle()

    def _settled(self) -> bool:
        page = self.window.pages.current
        return (
            page is not None
            and page.name == self.window.pages.wanted
            and self.window.workspace.idle
            and _can_draw()
        )

    def new_file(self, *, sample: bool) -> None:
        """Make a file in the folder and open it."""
        path = self.folder / ("voorbeeld" if sample else "leeg") / FILE_NAME
        path.parent.mkdir(exist_ok=True)
        self.window.workspace.create(path, sample=sample)
        self.wait(self._is_open(path), "making a file")
        self.settle()

    def open_read_only(self) -> None:
        """Open the file of examples once more, to look only."""
        path = self.folder / "voorbeeld" / FILE_NAME
        self.window.workspace.close()
        self.settle()
        self.window.workspace.open(path, read_only=True)
        self.wait(self._is_open(path), "opening read-only")
        self.settle()

    def _is_open(self, path: Path) -> Callable[[], bool]:
        def is_open() -> bool:
            info = self.window.workspace.info
            return info is not None and info.path == path

        return is_open

    def dialogs(self) -> list[QWidget]:
        """Return the dialogs that are open."""
        return [one for one in self.app.topLevelWidgets() if one.isVisible() and one is not self.shell]

    def tidy(self) -> None:
        """Put away what the scene before this one opened."""
        for dialog in self.dialogs():
            dialog.close()
        self.window.finder.box.hide()
        self.window.pages.message.dismiss()
        self.window.pages.progress.hide()

    def close(self) -> None:
        """Close the window and free it."""
        self.shell.close()
        self.shell.deleteLater()


def _next_turn() -> Callable[[], bool]:
    turns = iter((False, True))
    return lambda: next(turns)


def _start(studio: Studio) -> None:
    studio.settle()


def _page(name: str) -> Callable[[Studio], None]:
    def prepare(studio: Studio) -> None:
        studio.show(name)

    return prepare


def _empty(name: str) -> Callable[[Studio], None]:
    def prepare(studio: Studio) -> None:
        info = studio.window.workspace.info
        if info is None or info.sample:
            studio.new_file(sample=False)
        studio.show(name)

    return prepare


def _steps(name: str, steps: Sequence[Callable[[Any], None]]) -> Callable[[Studio], QWidget | None]:
    """Return what leads a page to a state; a dialog that stands open then is the picture."""

    def prepare(studio: Studio) -> QWidget | None:
        studio.show(name)
        for step in steps:
            step(studio.window.pages.current)
            studio.settle()
        return next(reversed(studio.dialogs()), None)

    return prepare


def _with_sample(studio: Studio) -> None:
    studio.new_file(sample=True)
    studio.show("casework")


def _palette(studio: Studio) -> None:
    studio.show("deliveries")
    studio.window.commands["palette"].trigger()
    studio.window.finder.box.field.setText("ge")


def _shortcuts(studio: Studio) -> QWidget:
    studio.window.commands["shortcuts"].trigger()
    return studio.dialogs()[-1]


def _about(studio: Studio) -> QWidget:
    studio.window.commands["about"].trigger()
    return studio.dialogs()[-1]


def _error(studio: Studio) -> None:
    from rvs_desktop.errors import UserError

    studio.show("deliveries")
    studio.window.pages.message.show_error(
        UserError(
            "De schijf is vol: er is niets opgeslagen.", "Maak ruimte vrij en probeer het daarna opnieuw."
        )
    )


def _loading(studio: Studio) -> None:
    bar = studio.window.pages.progress
    bar.preview("PGA Q4 2020 Flevoland.xlsx lezen", 1240, 3100)


def _read_only(studio: Studio) -> None:
    studio.open_read_only()
    studio.show("deliveries")


def _question(studio: Studio) -> QWidget:
    from rvs_desktop.ui.ask import Choice, Question
    from rvs_desktop.ui.dialogs.question import QuestionDialog

    question = Question(
        title="Bestand openen",
        headline=f"{FILE_NAME} is al in gebruik",
        text=f"{FILE_NAME} is al open op GEM-1043 sinds 13:58.",
        hint="U kunt wel lezen en exporteren. Tegelijk wijzigen kan niet.",
        choices=(
            Choice("cancel", "Annuleren"),
            Choice("retry", "Opnieuw proberen"),
            Choice("read", "Alleen lezen openen"),
        ),
        cancel="cancel",
        tone="bad",
        details="RVS Desktop",
    )
    dialog = QuestionDialog(question, studio.shell)
    dialog.open()
    return dialog


SCENES: Final = (
    Scene("01-begin", _start),
    Scene("02-leveringen-leeg", _empty("deliveries")),
    Scene("03-geschiedenis-leeg", _empty("history")),
    Scene("04-pga-leeg", _empty("casework")),
    Scene("05-burgernet-leeg", _empty("burgernet")),
    Scene("05a-overzicht-leeg", _empty("overview")),
    Scene("05b-begroting-leeg", _empty("budgets")),
    Scene("06-pga", _with_sample),
    Scene("06a-overzicht", _page("overview")),
    Scene("07-burgernet", _page("burgernet")),
    *(Scene(name, _steps("taskforces", steps)) for name, steps in ROSTER_SCENES.items()),
    *(Scene(name, _steps("indicators", steps)) for name, steps in INDICATOR_SCENES.items()),
    *(Scene(name, _steps("budgets", steps)) for name, steps in BUDGET_SCENES.items()),
    *(Scene(name, _steps("areas", steps)) for name, steps in AREA_SCENES.items()),
    Scene("08-leveringen", _page("deliveries")),
    Scene("09-geschiedenis", _page("history")),
    *(Scene(name, prepare) for name, prepare in IMPORT_SCENES.items()),
    Scene("11-leveringen-na-import", _page("deliveries")),
    Scene("12-geschiedenis-na-import", _page("history")),
    Scene("13-palet", _palette),
    Scene("14-sneltoetsen", _shortcuts),
    Scene("15-over", _about),
    Scene("16-melding", _error),
    Scene("17-bezig", _loading),
    Scene("18-alleen-lezen", _read_only),
    Scene("19-vraag", _question),
    Scene("20-instellingen", _page("settings")),
    Scene("20a-instellingen-geheugen", _page("settings?memory")),
)


def render(
    out: Path, *, sizes: Sequence[tuple[int, int]] = SIZES, themes: Sequence[str] = THEMES
) -> list[Path]:
    """Draw all scenes and return the files.

    Raises:
        RuntimeError: if a page does not come to rest or breaks.
    """
    from PySide6.QtWidgets import QApplication

    from rvs_desktop.app import translate
    from rvs_desktop.ui import theme

    app = QApplication.instance() or QApplication(["rvs-desktop"])
    assert isinstance(app, QApplication)
    translators = translate(app, "nl")
    out.mkdir(parents=True, exist_ok=True)
    drawn: list[Path] = []
    for mode in themes:
        for width, height in sizes:
            theme.current().apply(mode, 1.0)
            with tempfile.TemporaryDirectory() as folder:
                drawn += _render_all(app, Path(folder), out, f"{mode}-{width}x{height}", (width, height))
    for translator in translators:
        app.removeTranslator(translator)
    return drawn


def _render_all(app: QApplication, folder: Path, out: Path, tag: str, size: tuple[int, int]) -> list[Path]:
    studio = Studio(app, folder)
    studio.shell.resize(*size)
    studio.shell.show()
    drawn: list[Path] = []
    try:
        for scene in SCENES:
            studio.tidy()
            subject = scene.prepare(studio) or studio.shell
            studio.wait(_next_turn(), scene.name)
            drawn.append(out / f"{scene.name}-{tag}.png")
            subject.grab().save(str(drawn[-1]))
    finally:
        studio.close()
    return drawn


def _can_draw() -> bool:
    """Tell whether charts are drawn at once; a picture must not be taken before."""
    from PySide6.QtCore import QCoreApplication

    from rvs_desktop.ui.charts.loading import drawing

    app = QCoreApplication.instance()
    assert app is not None
    ready = drawing(app)
    if not ready.ready:
        ready.begin()
    return ready.ready


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw all pictures into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="map voor de plaatjes")
    for path in render(parser.parse_args(arguments).out):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
