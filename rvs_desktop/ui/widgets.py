"""The small parts that every page is made of: labels, buttons, cards, chips, switches and empty states."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rvs_desktop.ui import icons, theme


def label(text: str = "", role: str = "body", tone: str = "", *, wrap: bool = False) -> QLabel:
    """Return a text that never reads its content as markup.

    Args:
        text: what it says.
        role: caption, body, bodyStrong, subtitle, title or figure.
        tone: empty, muted, faint, accent, good, warn or bad.
        wrap: break long text over lines.
    """
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setProperty("role", role)
    result.setProperty("tone", tone)
    result.setWordWrap(wrap)
    return result


def button(text: str, look: str = "", icon: str = "", *, tooltip: str = "") -> QPushButton:
    """Return a push button.

    Args:
        text: verb and object; with ``look`` icon it is only spoken.
        look: empty, primary, small, flat or icon.
        icon: name of the icon on its left, or empty.
        tooltip: longer explanation, or empty.
    """
    result = QPushButton("" if look == "icon" else text)
    result.setProperty("look", look)
    result.setAccessibleName(text)
    result.setToolTip(tooltip or (text if look == "icon" else ""))
    result.setAutoDefault(False)
    if icon:
        tone = {"primary": "onAccent", "flat": "accent"}.get(look, "text2")
        icons.wear(result, icon, tone, gap=0 if look == "icon" else 4)
    return result


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Change a property that the stylesheet looks at, and let it look again."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and free it."""
    while layout.count():
        item = layout.takeAt(0)
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:  # pyright: ignore[reportUnnecessaryComparison]  # the stub forgets spacers
            clear(inner)


def scrolled(inside: QWidget, *, stop: bool = True) -> QScrollArea:
    """Return an area that scrolls up and down when what is inside does not fit.

    Args:
        inside: what it holds.
        stop: whether Tab stops at it, to scroll by the arrow keys; needless where Tab reaches everything inside.
    """
    result = QScrollArea()
    if not stop:
        result.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    result.setFrameShape(QFrame.Shape.NoFrame)
    result.setWidgetResizable(True)
    result.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside.setProperty("surface", "clear")
    result.setWidget(inside)
    return result


def line() -> QFrame:
    """Return a horizontal hairline."""
    result = QFrame()
    result.setProperty("line", "true")
    result.setFixedHeight(1)
    return result


class Surface(QFrame):
    """A frame that the stylesheet draws; in high contrast, without stylesheet, it gets a box and a background."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.current().changed.connect(self._follow_contrast)
        self._follow_contrast()

    def _follow_contrast(self) -> None:
        outlined = theme.current().high_contrast
        self.setFrameShape(QFrame.Shape.Box if outlined else QFrame.Shape.NoFrame)
        self.setAutoFillBackground(outlined)


class Card(Surface):
    """A white surface with a border; ``content`` is its layout, ``head`` the row with its title."""

    def __init__(self, title: str = "", *, padding: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        look = theme.current()
        side = look.px(padding)
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(side, side, side, side)
        self.content.setSpacing(look.space("s"))
        self.head = QHBoxLayout()
        self.head.setSpacing(look.space("s"))
        self.title = label(title, "subtitle")
        self.title.setParent(self)
        self.title.setVisible(bool(title))
        if title:
            self.setAccessibleName(title)
            self.head.addWidget(self.title)
            self.head.addStretch()
            self.content.addLayout(self.head)
        self._busy: QProgressBar | None = None

    def show_progress(self, fraction: float | None) -> None:
        """Draw the thin bar on top: a fraction, below zero for unknown, None to take it away."""
        if fraction is None:
            if self._busy is not None:
                self._busy.hide()
            return
        if self._busy is None:
            self._busy = hairline(self)
        self._busy.setRange(0, 0 if fraction < 0 else 1000)
        self._busy.setValue(round(max(fraction, 0) * 1000))
        self._place_busy()
        self._busy.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the bar as wide as the card."""
        super().resizeEvent(event)
        self._place_busy()

    def _place_busy(self) -> None:
        if self._busy is not None:
            self._busy.setGeometry(1, 1, self.width() - 2, 2)
            self._busy.raise_()


def hairline(parent: QWidget | None = None) -> QProgressBar:
    """Return the progress bar of two pixels that lies on top of a card."""
    result = QProgressBar(parent)
    result.setProperty("look", "hairline")
    result.setTextVisible(False)
    result.setAccessibleName(QCoreApplication.translate("Progress", "Voortgang"))
    return result


CHIP_ICONS = {
    "good": "checkmark_circle",
    "warn": "warning",
    "bad": "dismiss_circle",
    "none": "subtract_circle",
    "info": "info",
}


class Chip(QFrame):
    """A state as icon, word and colour together; ``tone`` is good, warn, bad, none or info."""

    def __init__(
        self, text: str = "", tone: str = "none", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(6), look.px(2), look.px(9), look.px(2))
        row.setSpacing(look.space("xs"))
        self._picture = QLabel()
        self._text = label("", "caption")
        row.addWidget(self._picture)
        row.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._tone, self._icon = tone, icon
        look.changed.connect(self._draw)
        self.set_state(text, tone, icon)

    def set_state(self, text: str, tone: str, icon: str = "") -> None:
        """Show another state."""
        self._tone, self._icon = tone, icon or CHIP_ICONS[tone]
        self._text.setText(text)
        self.setAccessibleName(text)
        set_look(self, "chip", tone)
        self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, f"{self._tone}Fg", 14, filled=True))
        tone = {"none": "muted", "info": "accent"}.get(self._tone, self._tone)
        self._text.setProperty("role", "chip")
        self._text.setFont(theme.current().font("caption"))
        set_look(self._text, "tone", tone)


class Segmented(QWidget):
    """A switch between two to four views; the chosen one is bold without moving the others."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        """Build the switch from (key, text) pairs; ``name`` is what a screen reader says of it."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for number, (key, text) in enumerate(choices):
            part = button(text, "segment")
            part.setCheckable(True)
            part.setProperty("key", key)
            part.setProperty("place", self._place(number, len(choices)))
            self._group.addButton(part)
            self._buttons[key] = part
            row.addWidget(part)
        self._group.buttonClicked.connect(self._announce)
        theme.current().changed.connect(self._reserve)
        self._reserve()
        if choices:
            self.set_value(choices[0][0])

    @staticmethod
    def _place(number: int, count: int) -> str:
        if count == 1:
            return "only"
        return "first" if number == 0 else "last" if number == count - 1 else ""

    def value(self) -> str:
        """Return the key of the chosen view."""
        pressed = self._group.checkedButton()
        return str(pressed.property("key")) if pressed else ""

    def set_value(self, key: str) -> None:
        """Choose a view without announcing it."""
        self._buttons[key].setChecked(True)

    def set_text(self, key: str, text: str) -> None:
        """Give a view another name, for instance with a count."""
        self._buttons[key].setText(text)
        self._buttons[key].setAccessibleName(text)
        self._reserve()

    def _reserve(self) -> None:
        look = theme.current()
        bold = QFontMetrics(look.font("bodyStrong"))
        for part in self._buttons.values():
            part.setMinimumWidth(bold.horizontalAdvance(part.text()) + look.px(26))

    def _announce(self, pressed: QAbstractButton) -> None:
        self.chosen.emit(str(pressed.property("key")))


class ScopeButton(QPushButton):
    """A choice in the header of a page: what it is about, what is chosen, and a menu of the rest."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self._name = name
        self.setAccessibleName(name)
        self._caption = label(name, "body", "muted")
        self._value = label("", "bodyStrong")
        self._arrow = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(11), 0, look.px(8), 0)
        row.setSpacing(look.px(6))
        for part in (self._caption, self._value, self._arrow):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._pick)
        self.setMenu(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._draw)
        self._draw()

    def set_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer (key, text) pairs and show which one is chosen."""
        self._menu.clear()
        for key, text in choices:
            action = self._menu.addAction(text)
            action.setData(key)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            if key == chosen:
                self.set_value(text)

    def set_value(self, text: str) -> None:
        """Show what is chosen."""
        self._value.setText(text)
        self.setAccessibleName(f"{self._name}: {text}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be as wide as the texts inside."""
        inner = self.layout()
        assert inner is not None
        return QSize(inner.sizeHint().width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never cut the texts inside."""
        return self.sizeHint()

    def _draw(self) -> None:
        self._arrow.setPixmap(icons.pixmap("chevron_down", "text2", 16))

    def _pick(self, action: QAction) -> None:
        for other in self._menu.actions():
            other.setChecked(other is action)
        self.set_value(action.text())
        self.chosen.emit(str(action.data()))


class EmptyState(QWidget):
    """What stands where nothing can be shown: what is missing, why, and what to do."""

    wanted = Signal()

    def __init__(
        self, icon: str, title: str, text: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        column = QVBoxLayout(self)
        column.setDirection(QBoxLayout.Direction.TopToBottom)
        column.setSpacing(look.space("s"))
        column.addStretch()
        self._icon = icon
        self._picture = QLabel()
        self.title = label(title, "subtitle", wrap=True)
        self.text = label(text, "body", "muted", wrap=True)
        for part in (self._picture, self.title, self.text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        self.action = button(action)
        self.action.clicked.connect(self.wanted)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        self.action.setHidden(not action)  # only now: shown on its own it would be a window
        column.addStretch()
        look.changed.connect(self._draw)
        self._draw()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Take the room there is: a page that scrolls else gives all its parts other heights when this is shown."""
        return False

    def set_texts(self, title: str, text: str, action: str = "") -> None:
        """Say something else."""
        self.title.setText(title)
        self.text.setText(text)
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setVisible(bool(action))

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, "text2", 20))
