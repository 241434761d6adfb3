"""The column at the left: search, pages in groups, and a count of what needs attention."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from rvs_desktop.ui import icons, theme, widgets


@dataclass(frozen=True)
class Place:
    """A page as the navigation shows it."""

    name: str
    title: str
    group: str
    icon: str
    foot: bool = False
    """Stands at the bottom, apart from the groups."""


class _Row(QAbstractButton):
    """A row of the navigation that paints itself; collapsed it is only its icon."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.icon_name = icon
        self.collapsed = False
        theme.current().changed.connect(self._grow)

    def set_collapsed(self, collapsed: bool) -> None:  # noqa: FBT001 - a state, not a mode
        """Show only the icon."""
        self.collapsed = collapsed
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be as high as a row of the navigation."""
        look = theme.current()
        return QSize(look.size("navCollapsed"), look.px(31))

    def _grow(self) -> None:
        self.updateGeometry()
        self.update()

    def _ink(self) -> str:
        return "text" if self.isEnabled() else "textDisabled"

    def paint_icon(self, painter: QPainter, tone: str, size: int = 20, *, filled: bool = False) -> int:
        """Draw the icon and return where the text starts."""
        look = theme.current()
        side = look.px(size)
        left = (self.width() - side) // 2 if self.collapsed else look.px(size - 8)
        picture = icons.pixmap(self.icon_name, tone, size, filled=filled)
        painter.drawPixmap(QRect(left, (self.height() - side) // 2, side, side), picture)
        return left + side + look.px(size // 2 if size > 16 else 6)

    def paint_focus(self, painter: QPainter) -> None:
        """Draw the ring of the focus."""
        if self.hasFocus():
            painter.setPen(QPen(theme.current().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)


class NavigationItem(_Row):
    """A page; the active one has a bar, a filled icon and bold text."""

    def __init__(self, place: Place, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(place.title, place.icon, parent)
        self.name = place.name
        self.setCheckable(True)
        self._badge = 0
        self._tone = "warn"
        self._action = action
        self.setToolTip(action.toolTip())
        action.enabledChanged.connect(self.setEnabled)
        self.clicked.connect(self._follow)

    def set_badge(self, count: int, tone: str = "warn") -> None:
        """Show how much work is waiting; nothing is shown for 0."""
        self._badge, self._tone = count, tone
        self.setAccessibleDescription(self.tr("{count} te doen").format(count=count) if count else "")
        self.update()

    def _follow(self) -> None:
        # A press on the active page must not switch it off.
        self.setChecked(True)
        self._action.trigger()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw background, bar, icon, text and badge."""
        del event
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.isChecked() and self.isEnabled()
        painter.setPen(Qt.PenStyle.NoPen)
        if active or self.underMouse():
            painter.setBrush(look.color("accentSubtle" if active else "hover"))
            painter.drawRoundedRect(self.rect(), 4, 4)
        if active:
            painter.setBrush(look.color("accent"))
            painter.drawRect(0, look.px(7), 3, self.height() - 2 * look.px(7))
        left = self.paint_icon(painter, "accent" if active else self._ink(), filled=active)
        if not self.collapsed:
            painter.setFont(look.font("bodyStrong" if active else "body"))
            painter.setPen(look.color(self._ink()))
            area = self.rect().adjusted(left, 0, -look.px(8), 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())
        self._paint_badge(painter)
        self.paint_focus(painter)
        painter.end()

    def _paint_badge(self, painter: QPainter) -> None:
        if not self._badge:
            return
        look = theme.current()
        painter.setFont(look.font("tableCaption"))
        text = str(self._badge) if not self.collapsed else ""
        side = look.px(18) if text else look.px(8)
        width = max(side, painter.fontMetrics().horizontalAdvance(text) + look.px(10)) if text else side
        top = (self.height() - side) // 2 if text else look.px(4)
        place = QRect(self.width() - width - look.px(8), top, width, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(f"{self._tone}{'Bg' if text else 'Fill'}"))
        painter.drawRoundedRect(place, side / 2, side / 2)
        painter.setPen(look.color(f"{self._tone}Fg"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class SearchField(_Row):
    """Looks like a field, opens the palette: typing starts there."""

    typed = Signal(str)

    def __init__(self, text: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "search", parent)
        self._keys = keys

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a field with its key at the right."""
        del event
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(look.color("focus" if focus else "borderStrong"), 2 if focus else 1))
        painter.setBrush(look.color("base"))
        inset = 1.0 if focus else 0.5
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 4, 4)
        left = self.paint_icon(painter, "text2", 16)
        if not self.collapsed:
            right = self._paint_keys(painter)
            # A wide system font gets the smaller text rather than a cut one.
            painter.setFont(look.font("body"))
            if painter.fontMetrics().horizontalAdvance(self.text()) > right - left:
                painter.setFont(look.font("caption"))
            painter.setPen(look.color("text3"))
            area = QRect(left, 0, right - left, self.height())
            text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _paint_keys(self, painter: QPainter) -> int:
        """Draw the key at the right and return where it begins."""
        look = theme.current()
        painter.setFont(look.font("caption"))
        width = painter.fontMetrics().horizontalAdvance(self._keys) + look.px(8)
        height = look.px(18)
        place = QRect(self.width() - width - look.px(5), (self.height() - height) // 2, width, height)
        painter.setPen(look.color("border"))
        painter.setBrush(look.color("sunken"))
        painter.drawRoundedRect(place.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(look.color("text2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._keys)
        return place.left() - look.px(3)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Carry the first letter over to the palette."""
        if event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class Navigation(QWidget):
    """Search field, pages in groups; it narrows to icons when the window is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Navigatie"))
        look = theme.current()
        self._column = QVBoxLayout(self)
        side = look.space("s")
        self._column.setContentsMargins(side, look.px(4), side, side)
        self._column.setSpacing(look.px(1))
        self.search = SearchField(self.tr("Zoeken of opdracht"), "Ctrl K")
        self._column.addWidget(self.search)
        self._column.addSpacing(look.space("s"))
        self._column.addStretch(1)
        self._items: dict[str, NavigationItem] = {}
        self._titles: list[QLabel] = []
        self._group = ""
        self._feet = 0
        self._collapsed = False
        look.changed.connect(self._resize)
        self._resize()

    @property
    def items(self) -> list[NavigationItem]:
        """The pages in order."""
        return list(self._items.values())

    @property
    def collapsed(self) -> bool:
        """Whether only icons are shown."""
        return self._collapsed

    def add(self, place: Place, action: QAction) -> None:
        """Add a page at the end; a new group gets its title."""
        last = self._column.count() - (0 if place.foot else self._feet + 1)
        self._feet += place.foot
        if place.group and place.group != self._group:
            self._group = place.group
            title = widgets.label(place.group, "caption")
            look = theme.current()
            title.setContentsMargins(look.px(10), look.space("s"), 0, look.px(5))
            self._titles.append(title)
            self._column.insertWidget(last, title)
            last += 1
        item = NavigationItem(place, action)
        self._items[place.name] = item
        self._column.insertWidget(last, item)

    def select(self, name: str) -> None:
        """Mark a page as the active one; an unknown name marks none."""
        for key, item in self._items.items():
            item.setChecked(key == name)

    def set_badge(self, name: str, count: int, tone: str = "warn") -> None:
        """Show beside a page how much work is waiting there."""
        if name in self._items:
            self._items[name].set_badge(count, tone)

    def set_collapsed(self, collapsed: bool) -> None:  # noqa: FBT001 - a state, not a mode
        """Narrow to icons or widen again."""
        if collapsed == self._collapsed:
            return
        self._collapsed = collapsed
        for title in self._titles:
            title.setVisible(not collapsed)
        for row in (self.search, *self._items.values()):
            row.set_collapsed(collapsed)
        self._resize()

    def _resize(self) -> None:
        look = theme.current()
        self.setFixedWidth(look.size("navCollapsed" if self._collapsed else "nav"))
