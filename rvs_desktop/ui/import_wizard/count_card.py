"""A number of cells with its word and sign; pressing it shows only those cells."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from rvs_desktop.formats import format_count
from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.import_wizard.difference_words import sign
from rvs_desktop.ui.import_wizard.elided import ElidedLabel


class CountCard(QPushButton):
    """A card that can be pressed in."""

    def __init__(self, kind: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._word = word
        look = theme.current()
        self.setProperty("look", "count")
        self.setCheckable(True)
        self.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(14), look.px(8), look.px(12), look.px(8))
        row.setSpacing(look.px(7))
        self._number = widgets.label("0", "title")
        self._name = ElidedLabel(word)
        self._picture = QLabel()
        for part in (self._number, self._name, self._picture):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(self._number)
        row.addWidget(self._name, 1)
        row.addWidget(self._picture)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._draw)
        self._draw()

    def show_count(self, count: int) -> None:
        """Show another number."""
        self._number.setText(format_count(count))
        self.setAccessibleName(f"{format_count(count)} {self._word}")
        self.setToolTip(self.tr("Alleen deze tonen"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be as large as what is inside."""
        inner = self.layout()
        assert inner is not None
        return QSize(inner.sizeHint().width(), theme.current().px(50))

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap(*sign(self.kind), 18))
