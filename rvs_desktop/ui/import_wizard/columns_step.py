"""Step 2: what every column was taken for, how the result will look, and what is remembered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rvs_desktop.formats import format_count
from rvs_desktop.importing.explanation import ColumnRead
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.import_wizard.column_line import ColumnLine, ColumnShown, LineHeads, samples_of
from rvs_desktop.ui.import_wizard.draft import drafts_of, tables_decision
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.gradual import Gradual, Piecewise
from rvs_desktop.ui.import_wizard.index import CellIndex, TablePlace
from rvs_desktop.ui.import_wizard.parts import Picture, PlaceField
from rvs_desktop.ui.import_wizard.preview import Preview
from rvs_desktop.ui.import_wizard.read_words import ReadWords


class ColumnsStep(Piecewise):
    """The lines, the preview below them, and the card about remembering."""

    decided = Signal(object)
    """``tuple[Decision, ...]``"""
    remember_changed = Signal(bool)
    named = Signal(str)
    """What a person calls this layout."""

    def _make_pieces(self) -> Iterator[None]:
        look = theme.current()
        self.setAccessibleName(self.tr("Stap 2: kolommen"))
        self._words = ReadWords(self)
        self._places: tuple[TablePlace, ...] = ()
        self._chosen: Mapping[str, str] = {}
        self._table = 0
        self._focused = -1
        self._index: CellIndex | None = None
        self._vocabulary = Vocabulary()
        self._gradual = Gradual(self)
        self.lines: list[ColumnLine] = []
        self._every: list[ColumnShown] = []
        inside = QWidget()
        self.area = widgets.scrolled(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("m"))
        column.addWidget(self._make_bar())
        yield
        column.addWidget(self._make_lines())
        yield
        below = QHBoxLayout()
        below.setSpacing(look.space("m"))
        column.addLayout(below, 1)
        self.preview = Preview()
        self.preview.setMinimumHeight(look.px(236))
        below.addWidget(self.preview, 1)
        yield
        below.addWidget(self._make_memory())

    def _make_bar(self) -> QWidget:
        look = theme.current()
        self._bar = widgets.Surface()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(look.px(12), look.px(5), look.px(8), look.px(5))
        row.setSpacing(look.space("s"))
        self._sign = Picture("warn")
        self.summary = widgets.label("", wrap=True)
        self.next = widgets.button(self.tr("Volgende te controleren kolom (F8)"), "flat")
        self.next.clicked.connect(self.go_next)
        row.addWidget(self._sign)
        row.addWidget(self.summary, 1)
        row.addWidget(self.next)
        return self._bar

    def _make_lines(self) -> widgets.Card:
        look = theme.current()
        self.card = widgets.Card(padding=1)
        self.card.setAccessibleName(self.tr("Kolommen"))
        self.card.content.setSpacing(0)
        self._choice_row = QWidget()
        row = QHBoxLayout(self._choice_row)
        row.setContentsMargins(look.px(14), look.px(8), look.px(14), look.px(8))
        row.addWidget(widgets.label(self.tr("Tabel"), tone="muted"))
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Tabel"))
        self.choice.activated.connect(self._choose_table)
        row.addWidget(self.choice)
        row.addStretch(1)
        self.card.content.addWidget(self._choice_row)
        self.card.content.addWidget(LineHeads())
        self.card.content.addWidget(widgets.line())
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.card.content.addLayout(self._column)
        self.card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return self.card

    def _make_memory(self) -> widgets.Card:
        memory = widgets.Card(self.tr("Onthouden"))
        memory.setFixedWidth(theme.current().px(348))
        self.remember = QCheckBox(self.tr("Keuzes onthouden voor het volgende bestand"))
        self.remember.setChecked(True)
        self.remember.toggled.connect(self.remember_changed)
        self._remembering = widgets.label("", tone="muted", wrap=True)
        self.name = PlaceField(self.tr("Naam van deze indeling"))
        self.name.changed.connect(self._name)
        self.remember.toggled.connect(self.name.setEnabled)
        memory.content.addWidget(self.remember)
        memory.content.addWidget(self.name)
        memory.content.addWidget(self._remembering)
        memory.content.addStretch(1)
        return memory

    def show_file(
        self,
        places: Sequence[TablePlace],
        index: CellIndex,
        vocabulary: Vocabulary,
        remembering: str,
        chosen: Mapping[str, str] | None = None,
    ) -> None:
        """Show a file; the chosen table stays when it was only read again.

        Args:
            places: its tables.
            index: where its figures are.
            vocabulary: what a column can be.
            remembering: one sentence about whose files the choices will hold for.
            chosen: answers to ``tables`` decisions in force, by name of the sheet.
        """
        self._chosen = chosen or {}
        self._places, self._index, self._vocabulary = tuple(places), index, vocabulary
        self._table = min(self._table, max(len(places) - 1, 0))
        self._remembering.setText(remembering)
        self.choice.clear()
        for place in places:
            self.choice.addItem(self._words.table_name(place))
        self.choice.setCurrentIndex(self._table)
        self._choice_row.setVisible(len(places) > 1)
        self._show_table()

    def show_name(self, name: str) -> None:
        """Show what the layout is called."""
        self.name.show_text(name)

    def _name(self) -> None:
        name = self.name.text()
        self.name.refuse(refused=not name)
        if name:
            self.named.emit(name)

    def _choose_table(self, number: int) -> None:
        self._table = number
        self._show_table()

    def _show_table(self) -> None:
        self._gradual.stop()
        # the line in which somebody just chose is made anew and gets the keyboard back
        focused = next((one.shown.column.column for one in self.lines if one.button.hasFocus()), None)
        if focused is not None:
            self._focused = focused
        widgets.clear(self._column)
        self.lines, self._every = [], []
        if not self._places:
            self._tell([])
            return
        place = self._places[self._table]
        shown = [self._shown(place, column) for column in place.table.columns]
        self._every = shown
        self._gradual.start(shown, self._add_line)
        self._tell([one for one in shown if one.asks], len(shown))
        if self._index is not None:
            self.preview.show_table(place, self._index, self._vocabulary)

    def _shown(self, place: TablePlace, column: ColumnRead) -> ColumnShown:
        body = place.draft.body - place.sheet.first_row
        below = (row[column.column] for row in place.sheet.rows[max(body, 0) :] if column.column < len(row))
        return ColumnShown(
            column,
            samples_of(tuple(below)),
            self._words.field(column, self._vocabulary),
            self._words.certainty(column),
        )

    def _add_line(self, shown: object) -> None:
        assert isinstance(shown, ColumnShown)
        if self.lines:
            self._column.addWidget(widgets.line())
        line = ColumnLine(shown, self._vocabulary)
        line.decided.connect(self.decided)
        line.key_wanted.connect(self._set_key)
        self.lines.append(line)
        self._column.addWidget(line)
        if shown.column.column == self._focused:
            self._focused = -1
            line.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, asking: Sequence[ColumnShown], count: int = 0) -> None:
        self.next.setVisible(bool(asking))
        if asking and len(asking) == count:
            text = self.tr("Kijk of deze kolommen goed zijn herkend.")
        elif asking:
            one = self.tr("1 van {all} kolommen vraagt uw blik. De andere zijn met zekerheid herkend.")
            more = self.tr("{count} van {all} kolommen vragen uw blik. De andere zijn met zekerheid herkend.")
            text = (one if len(asking) == 1 else more).format(
                count=format_count(len(asking)), all=format_count(count)
            )
        elif count:
            two, more = self.tr("Beide kolommen zijn"), self.tr("Alle {count} kolommen zijn")
            text = self.tr("{these} met zekerheid herkend.").format(
                these=(two if count == 2 else more).format(count=format_count(count))
            )
        else:
            text = self.tr("Er is geen tabel om in te lezen. Wijs er in stap 1 zelf een aan.")
        self.summary.setText(text)
        tone = "warn" if asking or not count else "good"
        self._sign.show_tone(tone)
        widgets.set_look(self._bar, "bar", tone)

    def _set_key(self, column: int) -> None:
        place = self._places[self._table]
        drafts = list(drafts_of(place.sheet, self._chosen))
        drafts[place.number] = drafts[place.number].with_key(column)
        self.decided.emit((tables_decision(place.sheet, tuple(drafts)),))

    def go_next(self, step: int = 1) -> bool:
        """Put the keyboard on the next column to look at; False when there is none."""
        asking = [number for number, one in enumerate(self._every) if one.asks]
        if not asking:
            return False
        focused = next((number for number, line in enumerate(self.lines) if line.button.hasFocus()), -1)
        here = asking.index(focused) if focused in asking else None
        number = (0 if step > 0 else -1) if here is None else (here + step) % len(asking)
        while len(self.lines) <= asking[number] and self._gradual.make_one():
            pass
        line = self.lines[asking[number]]
        line.button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.area.ensureWidgetVisible(line)
        return True

    def focus_first(self) -> None:
        """Put the keyboard on the first column to look at, or on the first line."""
        if not self.go_next() and self.lines:
            self.lines[0].button.setFocus(Qt.FocusReason.OtherFocusReason)
