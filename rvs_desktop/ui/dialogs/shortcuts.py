"""The list of keys, made from the registry of commands so that it cannot differ from what works."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.commands import MENUS, Commands, plain
from rvs_desktop.ui.dialogs.sheet import Sheet
from rvs_desktop.ui.palette import fold

COLUMNS = 3


@dataclass
class _Group:
    """One heading with its lines."""

    box: QWidget
    rows: list[tuple[str, QWidget]]


class ShortcutSheet(Sheet):
    """All keys in groups, with a field to find one."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(plain(commands["shortcuts"].text()), parent)
        look = theme.current()
        head = QHBoxLayout()
        head.addWidget(widgets.label(self.windowTitle(), "subtitle"))
        head.addStretch(1)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Zoek een toets of opdracht"))
        self.field.setAccessibleName(self.tr("Zoek een toets of opdracht"))
        self.field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setMinimumWidth(look.px(240))
        self.field.textChanged.connect(self._find)
        head.addWidget(self.field)
        self.content.addLayout(head)
        self._groups = self._make_groups(commands)
        self.content.addWidget(self._arrange(), 1)
        self.foot.insertWidget(
            0,
            widgets.label(
                self.tr("Elke opdracht is ook via menu en opdrachtpalet te bereiken."), tone="muted"
            ),
        )
        self.add_button(self.tr("Sluiten"), "primary", default=True).clicked.connect(self.accept)
        self.resize(look.px(1020), look.px(720))

    def _make_groups(self, commands: Commands) -> list[_Group]:
        groups: list[_Group] = []
        for menu in MENUS:
            lines = [
                (_verb(action.text()), _keys_of(action.shortcut()))
                for command, action in commands
                if command.menu == menu and not action.shortcut().isEmpty()
            ]
            if lines:
                groups.append(self._group(plain(commands.menu_title(menu)), lines))
        groups.extend(
            self._group(hints.title, [(hint.text, hint.keys) for hint in hints.hints])
            for hints in commands.hints()
        )
        return groups

    def _group(self, title: str, lines: list[tuple[str, tuple[str, ...]]]) -> _Group:
        look = theme.current()
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, look.space("l"))
        column.setSpacing(0)
        column.addWidget(widgets.label(title, "bodyStrong"))
        column.addSpacing(look.space("xs"))
        rows: list[tuple[str, QWidget]] = []
        for text, keys in lines:
            line = QWidget()
            outer = QVBoxLayout(line)
            outer.setContentsMargins(0, 0, 0, 0)
            outer.setSpacing(look.px(3))
            outer.addWidget(widgets.line())
            row = QHBoxLayout()
            row.setSpacing(look.space("xs"))
            row.addWidget(widgets.label(text), 1)
            for key in keys:
                row.addWidget(widgets.label(key, "key"))
            outer.addLayout(row)
            outer.addSpacing(look.px(1))
            column.addWidget(line)
            rows.append((fold(f"{text} {' '.join(keys)}"), line))
        return _Group(box, rows)

    def _arrange(self) -> QScrollArea:
        """Spread the groups over columns of about the same length."""
        look = theme.current()
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, look.space("s"), look.space("s"), 0)
        row.setSpacing(look.px(30))
        columns = [QVBoxLayout() for _ in range(COLUMNS)]
        heights = [0] * COLUMNS
        for group in sorted(self._groups, key=_length, reverse=True):
            shortest = heights.index(min(heights))
            columns[shortest].addWidget(group.box)
            heights[shortest] += len(group.rows) + 2
        for column in columns:
            column.addStretch(1)
            row.addLayout(column, 1)
        area = widgets.scrolled(inside)
        # it scrolls up and down only: what is wider than the dialog could not be seen
        area.setMinimumWidth(inside.minimumSizeHint().width() + look.px(20))
        area.setAccessibleName(self.windowTitle())
        return area

    def _find(self, text: str) -> None:
        words = fold(text).split()
        for group in self._groups:
            fits = [all(word in name for word in words) for name, _ in group.rows]
            for shown, (_, line) in zip(fits, group.rows, strict=True):
                line.setVisible(shown)
            group.box.setVisible(any(fits))


def _length(group: _Group) -> int:
    return len(group.rows)


def _verb(text: str) -> str:
    """Return what a verb is called; undo and redo without the step they would take back now."""
    return plain(text).split(":")[0]


def _keys_of(shortcut: QKeySequence) -> tuple[str, ...]:
    text = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
    if text.endswith("++"):
        return (*text.removesuffix("++").split("+"), "+")
    return tuple(text.split("+"))
