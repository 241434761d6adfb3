"""Step 1: the sheet as it is, what was found on it, and where a person can overrule that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from rvs_desktop.importing.decisions import Choice
from rvs_desktop.importing.explanation import Explanation, SheetRead
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.import_wizard.conclusions import Conclusions, Said
from rvs_desktop.ui.import_wizard.draft import Draft, drafts_of, tables_decision
from rvs_desktop.ui.import_wizard.gradual import Piecewise
from rvs_desktop.ui.import_wizard.grounds import Key
from rvs_desktop.ui.import_wizard.origin_card import OriginCard
from rvs_desktop.ui.import_wizard.parts import Conclusion
from rvs_desktop.ui.import_wizard.range_card import RangeCard
from rvs_desktop.ui.import_wizard.sheet_view import SheetView

SEGMENTS = 4
"""Sheets that fit beside each other; with more there is a list to choose from."""


class FileStep(Piecewise):
    """The grid at the left, the conclusions, the range and the memory at the right."""

    decided = Signal(object)
    """Decisions of the user: ``tuple[Decision, ...]``."""
    origin_said = Signal(str, str)
    """Sender and period as chosen; empty where the file decides."""
    forget_wanted = Signal()
    """Read the file without what was remembered about its layout."""

    def _make_pieces(self) -> Iterator[None]:
        look = theme.current()
        self.setAccessibleName(self.tr("Stap 1: bestand en blad"))
        self._explanation: Explanation | None = None
        self._sheet = 0
        self._table = 0
        self._chosen: Mapping[str, str] = {}
        self._words = Conclusions(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space("m"))
        self.card = widgets.Card(padding=1)
        row.addWidget(self.card, 1)
        self._make_bar()
        yield
        self._make_grid()
        yield
        inside = QWidget()
        self.side = widgets.scrolled(inside)
        self.side.setFixedWidth(look.px(348))
        row.addWidget(self.side)
        yield from self._make_side(inside)

    def _make_bar(self) -> None:
        look = theme.current()
        self.card.setAccessibleName(self.tr("Blad"))
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(look.px(14), look.px(9), look.px(14), look.px(9))
        self._bar.setSpacing(look.space("s"))
        self._bar.addWidget(widgets.label(self.tr("Blad"), tone="muted"))
        self._choice: widgets.Segmented | QComboBox = QComboBox()
        self._bar.addWidget(self._choice)
        self._bar.addStretch(1)
        self._bar.addWidget(
            widgets.label(self.tr("sleep een rand om het bereik aan te passen"), tone="muted")
        )
        self.card.content.setSpacing(0)
        self.card.content.addLayout(self._bar)

    def _make_grid(self) -> None:
        self.grid = SheetView(self.card)
        self.grid.drawn.connect(self._redraw)
        self.grid.removed.connect(self._remove)
        self.grid.added.connect(self._add)
        self.grid.table_chosen.connect(self._choose_table)
        self.card.content.addWidget(self.grid, 1)
        self.card.content.addWidget(Key())

    def _make_side(self, inside: QWidget) -> Iterator[None]:
        look = theme.current()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("m"))
        self.origin = OriginCard()
        self.origin.said.connect(self.origin_said)
        column.addWidget(self.origin)
        yield
        self.found = widgets.Card(self.tr("Herkend"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(look.space("s"))
        self.found.content.addLayout(self._lines)
        column.addWidget(self.found)
        self.range = RangeCard()
        self.range.drawn.connect(self._redraw_active)
        column.addWidget(self.range)
        yield
        self.memory = widgets.Card(self.tr("Onthouden keuzes"))
        self._remembered = widgets.label("", tone="muted", wrap=True)
        self.forget = widgets.button(self.tr("Zonder deze keuzes lezen"), "small")
        self.forget.clicked.connect(self.forget_wanted)
        self.memory.content.addWidget(self._remembered)
        self.memory.content.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.memory)
        column.addStretch(1)

    def show_file(
        self, explanation: Explanation | None, memory: str, chosen: Mapping[str, str] | None = None
    ) -> None:
        """Show a file; the same sheet stays in sight when it was only read again.

        Args:
            explanation: what was concluded; None when the file says nothing of it.
            memory: one sentence about the remembered decisions in force, empty when there are none.
            chosen: answers to ``tables`` decisions in force, by name of the sheet.
        """
        self._chosen = chosen or {}
        before = self._name()
        self._explanation = explanation
        self.memory.setVisible(bool(memory))
        self._remembered.setText(memory)
        sheets = explanation.sheets if explanation else ()
        same = next((number for number, sheet in enumerate(sheets) if sheet.name == before), -1)
        first = next((number for number, sheet in enumerate(sheets) if sheet.tables), 0)
        self._sheet = same if same >= 0 else first
        if same < 0:
            self._table = 0
        self._make_choice(sheets)
        self._show_sheet()

    def _name(self) -> str:
        sheet = self._current()
        return sheet.name if sheet is not None else ""

    def _current(self) -> SheetRead | None:
        sheets = self._explanation.sheets if self._explanation else ()
        return sheets[self._sheet] if self._sheet < len(sheets) else None

    def _make_choice(self, sheets: Sequence[SheetRead]) -> None:
        self._bar.removeWidget(self._choice)
        self._choice.hide()
        self._choice.deleteLater()
        names = [(str(number), self._words.sheet_name(sheet)) for number, sheet in enumerate(sheets)]
        if 0 < len(names) <= SEGMENTS and sum(len(name) for _, name in names) <= 60:
            switch = widgets.Segmented(names, self.tr("Blad"))
            switch.set_value(str(self._sheet))
            switch.chosen.connect(self._choose_sheet)
            self._choice = switch
        else:
            box = QComboBox()
            box.setAccessibleName(self.tr("Blad"))
            for _, name in names:
                box.addItem(name)
            box.setCurrentIndex(self._sheet)
            box.activated.connect(self._choose_sheet)
            self._choice = box
        self._bar.insertWidget(1, self._choice)

    def _choose_sheet(self, key: str | int) -> None:
        self._sheet, self._table = int(key), 0
        self._show_sheet()

    def _choose_table(self, number: int) -> None:
        self._table = number
        self._show_sheet()

    def _show_sheet(self) -> None:
        sheet = self._current()
        if sheet is None:
            return
        drafts = drafts_of(sheet, self._chosen)
        self._table = min(self._table, max(len(drafts) - 1, 0))
        self.grid.show_sheet(sheet, drafts, self._table)
        self.range.show_draft(drafts[self._table] if drafts else None)
        self._tell(sheet)

    def _tell(self, sheet: SheetRead) -> None:
        widgets.clear(self._lines)
        self._said = self._words.of_sheet(sheet, self._table)
        for said in self._said:
            line = Conclusion(said.tone, said.headline, said.text, [one.caption for one in said.choices])
            line.taken.connect(self._take)
            line.setProperty("place", self._said.index(said))
            self._lines.addWidget(line)

    def _take(self, number: int) -> None:
        line = self.sender()
        assert isinstance(line, Conclusion)
        said: Said = self._said[int(line.property("place"))]
        choice: Choice = said.choices[number]
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.decided.emit(choice.decisions)

    def _redraw_active(self, draft: Draft) -> None:
        if self.grid.drafts:
            self._redraw(self.grid.active, draft)
        else:
            self._add(draft)

    def _redraw(self, number: int, draft: Draft) -> None:
        drafts = list(self.grid.drafts)
        drafts[number] = draft
        self._decide(drafts)

    def _remove(self, number: int) -> None:
        self._decide([draft for place, draft in enumerate(self.grid.drafts) if place != number])

    def _add(self, draft: Draft) -> None:
        drafts = [one for one in self.grid.drafts if one.bottom < draft.top or one.top > draft.bottom]
        self._decide([*drafts, draft])

    def _decide(self, drafts: Sequence[Draft]) -> None:
        sheet = self._current()
        if sheet is None:
            return
        ordered = tuple(sorted(drafts, key=_place))
        self.grid.show_sheet(sheet, ordered, self.grid.active)
        self.decided.emit((tables_decision(sheet, ordered),))

    def focus_first(self) -> None:
        """Put the keyboard on the sender or period that must be chosen, or else on the grid."""
        if not self.origin.focus_asked():
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)


def _place(draft: Draft) -> tuple[int, int]:
    return draft.top, draft.left
