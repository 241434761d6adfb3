"""The choice of what a column is: a button that opens a menu of measures, areas and periods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton

from rvs_desktop.importing.decisions import Choice, Decision, DecisionKind
from rvs_desktop.periods import Period
from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.import_wizard.elided import ElidedLabel

YEARS = 15
"""Years back that the menu of periods offers: sheets with the figures of years ago are still found."""


@dataclass(frozen=True)
class Vocabulary:
    """What a column can be, by code, in the order in which it is offered."""

    measures: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    """Code → (group, name)."""
    areas: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    decimals: Mapping[str, int] = field(default_factory=dict[str, int])
    """Code of a measure → its decimals."""
    senders: tuple[str, ...] = ()
    """Codes of the areas that can send a file: municipalities first, by name."""
    datasets: Mapping[str, str] = field(default_factory=dict[str, str])
    """Code of a dataset with measures → its name."""
    persons: tuple[str, ...] = ()
    """Codes of the measures that count persons, for lists of persons that are reduced to counts."""

    def measure(self, code: str) -> str:
        """Return the name of a measure."""
        return self.measures.get(code, ("", code))[1]

    def area(self, code: str) -> str:
        """Return the name of an area."""
        return self.areas.get(code, ("", code))[1]


def period_label(key: str, *, short: bool = True) -> str:
    """Return a period in Dutch, empty for none."""
    return Period.parse(key).label(short=short) if key else ""


class FieldButton(QPushButton):
    """Shows what a column is and offers what else it could be."""

    decided = Signal(object)
    """``tuple[Decision, ...]``"""
    key_wanted = Signal()
    """This column holds the names."""

    def __init__(
        self, text: str, period: str, words: Vocabulary, alternatives: Sequence[Choice], heading: str
    ) -> None:
        """Make the button.

        Args:
            text: what the column is.
            period: its period, printed at the right; empty for none.
            words: what it could be.
            alternatives: what the program offers first.
            heading: the text that decisions go by.
        """
        super().__init__()
        self._words = words
        self._alternatives = tuple(alternatives)
        self._heading = heading
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(10), 0, look.px(8), 0)
        row.setSpacing(look.px(6))
        self._text = ElidedLabel(text)
        self._period = widgets.label(period, tone="muted")
        self._sign = QLabel()
        for part in (self._text, self._period, self._sign):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(self._text, 1)
        row.addWidget(self._period)
        row.addWidget(self._sign)
        self.setAutoDefault(False)
        self.setToolTip(f"{text}, {period}" if period else text)
        look.changed.connect(self._draw)
        self._draw()
        self.pressed.connect(self.open_menu)

    def lock(self) -> None:
        """Show that this cannot be chosen."""
        self.setEnabled(False)
        self._draw()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be as high as other fields."""
        return QSize(super().sizeHint().width(), theme.current().px(30))

    def _draw(self) -> None:
        locked = not self.isEnabled()
        self._sign.setPixmap(icons.pixmap("lock_closed" if locked else "chevron_down", "text2", 16))

    def open_menu(self) -> None:
        """Show the menu under the button."""
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setDown(False)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def make_menu(self) -> QMenu:
        """Return the menu: first what the program thinks it could be, then everything."""
        menu = QMenu(self)
        for choice in self._alternatives:
            self._offer(menu, choice.caption, choice.decisions)
        if self._alternatives:
            menu.addSeparator()
        names = menu.addAction(self.tr("Namen van gemeenten of gebieden"))
        names.triggered.connect(self.key_wanted)
        self._add_groups(menu.addMenu(self.tr("Gegeven")), self._words.measures, DecisionKind.MEASURE)
        self._add_groups(menu.addMenu(self.tr("Gebied")), self._words.areas, DecisionKind.AREA)
        self._add_periods(menu.addMenu(self.tr("Periode")))
        leave = (Decision(DecisionKind.MEASURE, self._heading, ""),)
        if all(choice.decisions != leave for choice in self._alternatives):
            menu.addSeparator()
            self._offer(menu, self.tr("Niet inlezen"), leave)
        return menu

    def _add_groups(self, menu: QMenu, known: Mapping[str, tuple[str, str]], kind: DecisionKind) -> None:
        groups: dict[str, QMenu] = {}
        for code, (group, name) in known.items():
            if group not in groups:
                groups[group] = menu.addMenu(group) if group else menu
            self._offer(groups[group], name, (Decision(kind, self._heading, code),))

    def _add_periods(self, menu: QMenu) -> None:
        now = date.today().year  # noqa: DTZ011 - the year on the desk of the user
        for year in range(now, now - YEARS, -1):
            inside = menu.addMenu(str(year))
            inside.aboutToShow.connect(self._fill_year)

    def _fill_year(self) -> None:
        """Offer the periods of a year when its menu is opened: all years at once keep the window waiting."""
        inside = self.sender()
        assert isinstance(inside, QMenu)
        if not inside.isEmpty():
            return
        year = inside.title()
        keys = [
            year,
            *(f"{year}-H{half}" for half in (1, 2)),
            *(f"{year}-Q{quarter}" for quarter in range(1, 5)),
            *(f"{year}-{month:02}" for month in range(1, 13)),
        ]
        for key in keys:
            decision = Decision(DecisionKind.PERIOD, self._heading, key)
            self._offer(inside, period_label(key, short=False), (decision,))

    def _offer(self, menu: QMenu, caption: str, decisions: tuple[Decision, ...]) -> None:
        action = menu.addAction(caption.replace("&", "&&"))
        action.setData(decisions)
        action.triggered.connect(self._take)

    def _take(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.decided.emit(action.data())
