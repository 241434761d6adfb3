"""The line below: what is saved, when a copy was made, what kind of file this is."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from rvs_desktop.ui import icons, theme, widgets


class _Note(QWidget):
    """An icon and a short text."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(6), 0, look.px(8), 0)
        row.setSpacing(look.px(5))
        self._icon = icon
        self._picture = QLabel()
        self._text = widgets.label("", "caption")
        row.addWidget(self._picture)
        row.addWidget(self._text)
        look.changed.connect(self._draw)
        self._draw()

    def say(self, text: str, icon: str = "") -> None:
        """Show another text; an empty one hides the note."""
        self._icon = icon or self._icon
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._draw()

    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, "text2", 14))


class StatusBar(QStatusBar):
    """Saved, copied, told; example, read-only, on this device, size of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Statusbalk"))
        self.setSizeGripEnabled(False)
        self.saved = _Note("checkmark_circle")
        self.backup = _Note("save")
        self.told = widgets.label("", "caption")
        self.sample = widgets.Chip(self.tr("Voorbeeldgegevens"), "warn", "info")
        self.sample.setToolTip(self.tr("De cijfers in dit bestand zijn voorbeelden, geen echte leveringen."))
        self.place = _Note("database")
        self.zoom = widgets.label("100%", "caption")
        self.zoom.setContentsMargins(theme.current().px(6), 0, theme.current().px(8), 0)
        self.addWidget(self.saved)
        self.addWidget(self.backup)
        self.addWidget(self.told, 1)
        self.addPermanentWidget(self.sample)
        self.addPermanentWidget(self.place)
        self.place.say(self.tr("Alleen op dit apparaat"))  # here, or it flashes as a window of its own
        self.addPermanentWidget(self.zoom)
        theme.current().changed.connect(self._show_zoom)
        self._show_zoom()
        self.show_closed()

    def show_closed(self) -> None:
        """Say that nothing is open."""
        self.saved.say(self.tr("Nog niets om op te slaan"), "info")
        self.backup.say("")
        self.sample.hide()

    def show_opened(self, *, read_only: bool, sample: bool) -> None:
        """Say what kind of file is open."""
        if read_only:
            self.saved.say(self.tr("Alleen lezen"), "lock_closed")
        else:
            self.saved.say(self.tr("Alle wijzigingen opgeslagen"), "checkmark_circle")
        self.sample.setVisible(sample)

    def show_saved(self, moment: datetime) -> None:
        """Say when the last change was saved."""
        text = self.tr("Alle wijzigingen opgeslagen (%1)").replace("%1", f"{moment:%H:%M}")
        self.saved.say(text, "checkmark_circle")

    def show_backup(self, moment: datetime | None) -> None:
        """Say when the last copy was made; None when there is none yet."""
        if moment is None:
            self.backup.say(self.tr("Nog geen reservekopie"))
            return
        today = datetime.now(tz=moment.tzinfo).date()
        day = self.tr("vandaag") if moment.date() == today else f"{moment.day}-{moment.month}-{moment.year}"
        text = self.tr("Reservekopie %1 %2").replace("%1", day).replace("%2", f"{moment:%H:%M}")
        self.backup.say(text)

    def tell(self, text: str) -> None:
        """Say something about the selection or a key that was refused."""
        self.told.setText(text)
        self.told.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def _show_zoom(self) -> None:
        self.zoom.setText(f"{round(theme.current().zoom * 100)}%")
        self.setMinimumHeight(theme.current().size("statusbar"))
