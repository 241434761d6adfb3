"""The matrix of collection rounds: who delivered what, by district, with views, reminders and a footer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from rvs_desktop.formats import format_count, format_date
from rvs_desktop.periods import Period
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.parts.rounds.reading import ReadRounds, RoundsData
from rvs_desktop.ui.parts.rounds.side import RoundsCard
from rvs_desktop.ui.parts.rounds.table import VIEWS, RoundsTable, describe
from rvs_desktop.ui.tables.cells import Row
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from rvs_desktop.models.areas import AreaRef
    from rvs_desktop.models.rounds.matrix import RoundCell, RoundColumn
    from rvs_desktop.store.database import Changes
    from rvs_desktop.ui.page import PageContext

TOUCHING: Final = frozenset(
    {
        "area_contact",
        "area_parent",
        "collection_round",
        "dataset_reporter",
        "delivery",
        "delivery_problem",
        "exemption",
        "extension",
        "observation",
        "period_lock",
        "receipt",
        "reminder",
        "source_file",
    }
)
"""Tables whose rows are in the matrix."""

About = tuple["AreaRef", "RoundColumn", "RoundCell"]


class MatrixPanel(TablePanel):
    """The table of the matrix; the menu of a cell says what can be agreed with its municipality."""

    wanted = Signal(str)
    """What to do with the current cell: ``extend``, ``exempt``, ``expect``, ``received`` or ``contact``."""

    def __init__(self, source: ListSource, name: str, searched: str, parent: QWidget | None = None) -> None:
        self.about: About | None = None
        self.read_only = False
        super().__init__(source, name, searched, parent)

    def make_menu(self) -> QMenu:
        """Return the menu of the current cell."""
        menu = super().make_menu()
        if self.about is None or self.read_only:
            return menu
        _, column, cell = self.about
        exempt = cell.state == "exempt"
        entries = [
            ("extend", self.tr("Uitstel geven"), column.round is not None and not exempt),
            ("exempt", self.tr("Vrijstellen"), not exempt),
            ("expect", self.tr("Vrijstelling beëindigen"), exempt),
            ("received", self.tr("Ontvangstdatum wijzigen"), True),
            ("contact", self.tr("Contact wijzigen"), True),
        ]
        first = menu.actions()[0]
        for verb, text, holds in entries:
            if holds:
                action = menu.addAction(text)
                action.setData(verb)
                action.triggered.connect(self._want)
                menu.insertAction(first, action)
        menu.insertSeparator(first)
        return menu

    def _want(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.wanted.emit(str(action.data()))


class RoundsView(widgets.Card):
    """The card with the matrix; ``period`` belongs in the header of the page and ``side`` beside the card."""

    remind_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self.context = context
        self.data: RoundsData | None = None
        self._chosen: Period | None = None
        self._table: RoundsTable | None = None
        self.setAccessibleName(self.tr("Uitvragen"))
        self.period = widgets.ScopeButton(self.tr("Periode"))
        self.period.chosen.connect(self._choose_period)
        self.side = RoundsCard()
        self._make_table()
        self.empty = widgets.EmptyState(
            "clipboard_task_list_ltr",
            self.tr("Nog niets uitgevraagd"),
            self.tr(
                "Open een uitvraag: dan ziet u wie moet leveren, tot wanneer, en wat er binnen is. Imports vullen dat zelf in."
            ),
            self.tr("Uitvraag openen"),
        )
        self.empty.wanted.connect(self.side.open_wanted)
        self._switch = QStackedWidget()
        self._switch.addWidget(self.empty)
        self._switch.addWidget(self.table)
        self.content.addWidget(self._switch, 1)
        look = theme.current()
        self.foot = widgets.label("", "caption", "muted", wrap=True)
        self.foot.setContentsMargins(look.px(14), look.px(4), look.px(14), look.px(8))
        self.content.addWidget(self.foot)

    def _make_table(self) -> None:
        self.source = ListSource((), totals=self._totals)
        self.table = MatrixPanel(self.source, self.tr("Leveringen per gemeente"), self.tr("Filter gemeente"))
        self.table.keep_in(self.context.settings.tables, "rounds")
        self.table.view.freeze(1)
        self.table.describe = self._describe
        self.table.current_moved.connect(self._follow)
        choices = [
            ("all", self.tr("Alles")),
            ("missing", self.tr("Ontbreekt")),
            ("incomplete", self.tr("Onvolledig")),
            ("undecided", self.tr("Besluit")),
        ]
        self.views = widgets.Segmented(choices, self.tr("Welke gemeenten"))
        self.views.chosen.connect(self._show_view)
        self.remind = widgets.button(self.tr("Herinnering"), "small", "mail")
        self.remind.clicked.connect(self.remind_wanted)
        self.table.bar.insertWidget(3, self.views)
        self.table.bar.addWidget(self.remind)

    def load(self, changes: Changes | None = None) -> None:
        """Read the matrix again when it may differ."""
        info = self.context.workspace.info
        if info is None or (changes is not None and not TOUCHING & set(changes.tables)):
            return
        self.context.workspace.read(ReadRounds(info.region, self._chosen), self._show)

    def forget_choice(self) -> None:
        """Look at the latest period again: another file was opened."""
        self._chosen = None

    def choose_period(self, period: Period) -> None:
        """Look at another period, a quarter or longer."""
        self._chosen = period
        self.load()

    def _choose_period(self, key: str) -> None:
        self.choose_period(Period.parse(key))

    def _show(self, data: RoundsData) -> None:
        info = self.context.workspace.info
        self.data = data
        self.table.read_only = info is None or info.read_only
        shown = data.snapshot.period
        offered = sorted({*data.periods, shown}, key=_latest)
        self.period.set_choices([(one.key, one.label()) for one in offered], shown.key)
        badges = data.snapshot.badges
        for key, text, count in (
            ("missing", self.tr("Ontbreekt ({count})"), badges.missing),
            ("incomplete", self.tr("Onvolledig ({count})"), badges.incomplete),
            ("undecided", self.tr("Besluit ({count})"), badges.undecided),
        ):
            self.views.set_text(key, text.format(count=format_count(count)))
        self._show_reminder(data)
        self.side.show_rounds(data, read_only=self.table.read_only)
        self._switch.setCurrentWidget(self.table if data.snapshot.columns else self.empty)
        self.empty.action.setEnabled(not self.table.read_only)
        self._show_view(self.views.value())
        self._show_foot(data)

    def _show_reminder(self, data: RoundsData) -> None:
        """Offer a reminder to who is late, or else a word beforehand to who still has time."""
        lines = data.late or data.waiting
        if len(lines) == 1:
            text = self.tr("Herinnering voor {name}").format(name=lines[0].area.name)
        else:
            text = self.tr("Herinnering voor {count} gemeenten").format(count=format_count(len(lines)))
        self.remind.setText(text)
        self.remind.setAccessibleName(text)
        self.remind.setVisible(bool(lines))

    def _show_view(self, view: str) -> None:
        if self.data is None:
            return
        self._table = RoundsTable(self.data.snapshot, view if view in VIEWS else "all")
        self.source.set_data(self._table.sections(), self._table.fields())
        self._follow()

    def _show_foot(self, data: RoundsData) -> None:
        days = sorted({column.round.due for column in data.snapshot.columns if column.round is not None})
        parts: list[str] = []
        if len(days) == 1:
            parts.append(self.tr("Uiterste datum {day}.").format(day=format_date(days[0])))
        parts.append(self.tr("Een datum is de dag van ontvangst; gearceerd is nog niet geleverd."))
        self.foot.setText(" ".join(parts))
        self.foot.setVisible(bool(data.snapshot.columns))

    def _totals(self, kept: Sequence[Row], count: int) -> Sequence[Row]:
        return self._table.totals(kept, count) if self._table is not None else ()

    def _follow(self) -> None:
        place = self.table.view.place()
        found = self._table.cell(*place) if place is not None and self._table is not None else None
        self.table.about = found

    def _describe(self) -> tuple[str, str]:
        place = self.table.view.place()
        about = self._table.cell(*place) if place is not None and self._table is not None else None
        if about is None or self.data is None:
            return "", ""
        area, column, cell = about
        what = f"{area.name}, {column.dataset.name}: {describe(cell, self.data.snapshot.today)}."
        return what, self.tr("Rechtsklik of Shift+F10 voor uitstel, vrijstelling, ontvangstdatum en contact.")


def _latest(period: Period) -> tuple[int, int]:
    return -period.end.toordinal(), period.kind.months
