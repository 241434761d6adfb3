"""Step 4: what would change, cell by cell; contradictions and unusual values are settled here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from rvs_desktop.importing.decisions import Decision, DecisionKind
from rvs_desktop.importing.recognition import Problem
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.import_wizard.count_card import CountCard
from rvs_desktop.ui.import_wizard.difference_source import DifferenceSource
from rvs_desktop.ui.import_wizard.difference_words import KINDS, DifferenceWords
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.gradual import Piecewise
from rvs_desktop.ui.import_wizard.settle_card import SettleCard
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from rvs_desktop.importing.deliveries.differences import Difference

ALWAYS = frozenset({"new", "changed", "equal", "missing", "skipped"})
"""Kinds whose number is shown also when it is zero."""
SORTABLE = 20_000
"""Rows up to which a click on a heading sorts at once."""


@dataclass(frozen=True)
class Compared:
    """What step 4 shows of a file, made beside the screen."""

    differences: Sequence[Difference]
    counts: Mapping[str, int]
    order: Sequence[int]
    unusual: frozenset[int] = frozenset()
    problems: Mapping[tuple[str, str], tuple[Problem, ...]] = field(
        default_factory=dict[tuple[str, str], tuple[Problem, ...]]
    )
    """What is to be said about a cell, by sheet and cell."""
    reasons: Mapping[int, str] = field(default_factory=dict[int, str])
    """Why a difference asks for a choice, by its number."""
    chosen: Mapping[tuple[str, str, str], str] = field(default_factory=dict[tuple[str, str, str], str])
    """What was chosen for a figure in this session."""
    conflicts: tuple[tuple[str, str, str], ...] = ()
    """The figures that contradict what stands and wait for a choice."""
    typed: frozenset[str] = frozenset()
    """Cells in which somebody typed another figure, as ``Sheet!C5``."""
    asking: frozenset[int] = frozenset()
    """Numbers of the differences that ask for a choice."""


class DifferencesStep(Piecewise):
    """Numbers above, the list below them, and the chosen cell beside it."""

    decided = Signal(object)
    settled = Signal(object, str, str)
    """Keys of figures, what counts, and the reason."""
    accepted = Signal(object, str)

    def _make_pieces(self) -> Iterator[None]:
        look = theme.current()
        self.setAccessibleName(self.tr("Stap 4: verschillen"))
        self.words = DifferenceWords(self)
        self._vocabulary = Vocabulary()
        self._compared = Compared((), {}, ())
        self._filling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("m"))
        cards = QHBoxLayout()
        column.addLayout(cards)
        cards.setSpacing(look.space("s"))
        self.cards: dict[str, CountCard] = {}
        for kind in ("new", "changed", "equal", "missing", "skipped", "needs_decision", "rejected"):
            card = CountCard(kind, self.words.counted(kind))
            card.clicked.connect(self._filter_kind)
            self.cards[kind] = card
            cards.addWidget(card, 1)
            yield
        row = QHBoxLayout()
        column.addLayout(row, 1)
        row.setSpacing(look.space("m"))
        yield from self._make_list(row)
        self.card = SettleCard(self.words)
        self.card.setFixedWidth(look.px(300))
        self.card.settled.connect(self._settle)
        self.card.accepted.connect(self.accepted)
        self.card.left_out.connect(self._leave_out)
        row.addWidget(self.card)

    def _make_list(self, row: QHBoxLayout) -> Iterator[None]:
        look = theme.current()
        card = widgets.Card(padding=1)
        row.addWidget(card, 1)
        self.source = DifferenceSource(self.words)
        self.table = TablePanel(self.source, self.tr("Verschillen"), self.tr("Filter verschillen"), card)
        yield
        self.hint = widgets.label("", tone="muted")
        self.table.put_before_filter(widgets.label(self.tr("Wat verandert er?"), "subtitle"), self.hint)
        self.table.status.hide()
        self.table.view.freeze(2)
        self.table.view.spread(1.8, 0.75)
        self.table.current_moved.connect(self._show_current)
        self.table.details_wanted.connect(self._focus_card)
        self.sum = widgets.label("", tone="muted", wrap=True)
        self.sum.setContentsMargins(look.px(14), look.px(7), look.px(14), look.px(7))
        card.content.setSpacing(0)
        card.content.addWidget(self.table, 1)
        card.content.addWidget(self.sum)
        yield

    def show_file(self, compared: Compared, vocabulary: Vocabulary) -> None:
        """Show a file; the chosen row stays when it was only planned again."""
        before, place = self._chosen(), self.table.view.currentIndex().row()
        self._compared, self._vocabulary = compared, vocabulary
        self._filling = True
        for kind, card in self.cards.items():
            count = compared.counts.get(kind, 0)
            card.show_count(count)
            card.setVisible(kind in ALWAYS or count > 0)
            if not count and card.isChecked():
                card.setChecked(False)
                self.source.show_kind("")
        self.source.set_differences(
            compared.differences,
            compared.order,
            vocabulary,
            compared.unusual,
            compared.reasons,
            compared.chosen,
        )
        self.table.view.heading.setSectionsClickable(len(compared.differences) <= SORTABLE)
        self.sum.setText(self.words.sum_line(compared.counts))
        self._keep_place(before, place)
        self._filling = False
        self._show_current()

    def _keep_place(self, before: Difference | None, place: int) -> None:
        """Stay at the cell that was chosen, or go on to the next that asks when it asks no more."""
        every = self._compared.differences
        now = self._chosen()
        if before is not None and now is not None and _same(before, now) and before.kind is now.kind:
            return
        same = (
            None if before is None else next((n for n, one in enumerate(every) if _same(before, one)), None)
        )
        number = same if same is not None else next(iter(self._compared.order), None)
        asking = self.open_rows()
        asked = before is not None and before.kind.value == KINDS[0]
        if asked and asking and number not in asking:
            number = asking[min(max(place, 0), len(asking) - 1)]
        if number is not None:
            self.table.view.go_to(number, "area")

    def _chosen(self) -> Difference | None:
        number, every = self._current(), self._compared.differences
        return every[number] if number is not None and number < len(every) else None

    def forget_place(self) -> None:
        """Begin at the top with everything: another file is shown."""
        # without rows there is nothing to filter and to sort again at each of the following lines
        self._compared = Compared((), {}, ())
        self.source.set_differences((), (), self._vocabulary)
        for card in self.cards.values():
            card.setChecked(False)
        self.source.show_kind("")
        self.table.clear_filter()
        self.table.view.setCurrentIndex(self.table.view.table.index(-1, -1))

    def _filter_kind(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, CountCard)
        for card in self.cards.values():
            if card is not pressed:
                card.setChecked(False)
        self.source.show_kind(pressed.kind if pressed.isChecked() else "")

    def _current(self) -> int | None:
        place = self.table.view.place()
        return place[0] if place is not None and isinstance(place[0], int) else None

    def _show_current(self) -> None:
        if self._filling:
            return
        one, compared = self._chosen(), self._compared
        if one is None:
            self.card.show_difference(None, (), self._vocabulary, "")
            return
        problems = compared.problems.get((one.sheet, one.cell), ()) if one.cell else ()
        others = len([key for key in self._compared.conflicts if key != one.key])
        chosen = compared.chosen.get(one.key, "")
        typed = f"{one.sheet}!{one.cell}" in compared.typed
        self.card.show_difference(one, problems, self._vocabulary, chosen, others, typed=typed)

    def _settle(self, key: tuple[str, str, str], choice: str, reason: str) -> None:
        """Choose for the figure that is shown, and for the others when the box says so."""
        others = [one for one in self._compared.conflicts if one != key] if self.card.holds_for_all else []
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.settled.emit((key, *others), choice, reason)

    def _focus_card(self) -> None:
        first = next(iter(self.card.buttons.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_out(self, one: Difference) -> None:
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        cell = f"{one.sheet}!{one.cell}"
        self.decided.emit((Decision(DecisionKind.CELL, cell, "skip"),))

    def open_rows(self) -> list[int]:
        """Return the keys of rows that ask for a choice, in the order shown."""
        asking = self._compared.asking
        return [number for number in self.source.shown if number in asking] if asking else []

    def go_next(self, step: int = 1) -> bool:
        """Choose the next row that asks for a choice; False when there is none."""
        asking = self.open_rows()
        if not asking:
            return False
        here = self._current()
        place = asking.index(here) + step if here in asking else 0
        self.table.view.go_to(asking[place % len(asking)], "area")
        self.table.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def focus_first(self) -> None:
        """Put the keyboard on the list."""
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)


def _same(one: Difference, other: Difference) -> bool:
    """Tell whether two differences are about the same cell, or the same cells without figures."""
    return (one.sheet, one.cell, one.cell or one.kind) == (other.sheet, other.cell, other.cell or other.kind)
