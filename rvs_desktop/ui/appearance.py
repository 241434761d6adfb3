"""Theme, size of text and language as a user chooses them; kept in the settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from rvs_desktop.settings import Settings
from rvs_desktop.ui import theme
from rvs_desktop.ui.commands import Commands

LANGUAGES = ("nl", "en")


class Appearance(QObject):
    """Puts choices on the program at once, except the language, which waits for the next start."""

    told = Signal(str)

    def __init__(self, commands: Commands, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._settings = settings
        for mode in theme.MODES:
            commands[f"theme_{mode}"].triggered.connect(self._choose_theme)
        for language in LANGUAGES:
            commands[f"language_{language}"].triggered.connect(self._choose_language)
        commands["zoom_in"].triggered.connect(self._zoom_in)
        commands["zoom_out"].triggered.connect(self._zoom_out)
        commands["zoom_normal"].triggered.connect(self._zoom_normal)
        self._show_choices()

    def _choose_theme(self) -> None:
        action = self.sender()
        mode = next(mode for mode in theme.MODES if self._commands[f"theme_{mode}"] is action)
        self._settings.theme = mode
        theme.current().apply(mode=mode)
        self._keep()

    def _choose_language(self) -> None:
        action = self.sender()
        chosen = next(name for name in LANGUAGES if self._commands[f"language_{name}"] is action)
        if chosen != self._settings.language:
            self._settings.language = chosen
            self.told.emit(self.tr("De andere taal ziet u als u het programma opnieuw start."))
        self._keep()

    def _zoom_in(self) -> None:
        self._zoom(1)

    def _zoom_out(self) -> None:
        self._zoom(-1)

    def _zoom_normal(self) -> None:
        self._put_zoom(1.0)

    def _zoom(self, step: int) -> None:
        now = theme.current().zoom
        others = [zoom for zoom in theme.ZOOMS if (zoom > now if step > 0 else zoom < now)]
        if others:
            self._put_zoom(others[0] if step > 0 else others[-1])

    def _put_zoom(self, zoom: float) -> None:
        self._settings.zoom = zoom
        theme.current().apply(zoom=zoom)
        self._keep()

    def _keep(self) -> None:
        self._settings.save()
        self._show_choices()

    def _show_choices(self) -> None:
        self._commands[f"theme_{self._settings.theme}"].setChecked(True)
        self._commands[f"language_{self._settings.language}"].setChecked(True)
