"""The one offer for a list of persons: only its counts per municipality and period, with the counts in sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QWidget

from rvs_desktop.formats import format_count
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.import_wizard.field_button import Vocabulary, period_label
from rvs_desktop.ui.tables.cells import Cell, Row
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.view import TableView

if TYPE_CHECKING:
    from rvs_desktop.importing.reduction import Reduction

FIELDS: Final = (
    Field("area", QT_TRANSLATE_NOOP("fields", "Gemeente"), width=26),
    Field("period", QT_TRANSLATE_NOOP("fields", "Periode"), width=14),
    Field("count", QT_TRANSLATE_NOOP("fields", "Aantal"), FieldKind.COUNT, width=10),
)


class ReductionCard(widgets.Card):
    """Which way to count, what is counted, and the counts themselves."""

    wanted = Signal(object, str, bool)
    """Take the counts: the ``Reduction``, the code of the measure, and whether persons are told apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=22, parent=parent)
        look = theme.current()
        self._offers: Sequence[Reduction] = ()
        self._words = Vocabulary()
        title = self.tr("Alleen de aantallen inlezen")
        self.setAccessibleName(title)
        self.content.addWidget(widgets.label(title, "subtitle"))
        text = self.tr(
            "Van deze lijst kunnen alleen aantallen worden opgeslagen. Er wordt geen rij en geen naam bewaard."
        )
        self.content.addWidget(widgets.label(text, tone="muted", wrap=True))
        self.content.addLayout(self._make_choices())
        self.distinct = QCheckBox()
        self.content.addWidget(self.distinct)
        self._rows = ListSource(FIELDS)
        self.table = TableView(TableModel(self._rows))
        self.table.setAccessibleName(self.tr("Aantallen"))
        self.table.setMinimumHeight(look.px(240))
        self.content.addWidget(self.table)
        self.take = widgets.button("", "primary")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.take)
        self.content.addLayout(foot)
        self.way.currentIndexChanged.connect(self._show_counts)
        self.measure.currentIndexChanged.connect(self._show_counts)
        self.distinct.toggled.connect(self._show_counts)
        self.take.clicked.connect(self._take)

    def _make_choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.current().space("m"))
        self.way, self.measure = QComboBox(), QComboBox()
        for row, (name, box) in enumerate(
            ((self.tr("Tellen"), self.way), (self.tr("Als gegeven"), self.measure))
        ):
            caption = widgets.label(name, tone="muted")
            caption.setBuddy(box)
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            grid.addWidget(caption, row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def show_offers(self, offers: Sequence[Reduction], words: Vocabulary) -> None:
        """Show in which ways a list can be counted; nothing is chosen as what it counts."""
        self._offers, self._words = offers, words
        self.setVisible(bool(offers))
        self.way.clear()
        for offer in offers:
            self.way.addItem(f"{offer.sentence.removesuffix('.')}, {self._per(offer.period_kind)}.")
        self.measure.clear()
        self.measure.addItem(self.tr("Kies wat er wordt geteld"), "")
        for code in words.persons:
            self.measure.addItem(words.measure(code), code)
        self._show_counts()

    def _per(self, kind: str) -> str:
        return {
            "month": self.tr("per maand"),
            "quarter": self.tr("per kwartaal"),
            "half": self.tr("per halfjaar"),
            "year": self.tr("per jaar"),
        }.get(kind, kind)

    def _offer(self) -> Reduction | None:
        number = self.way.currentIndex()
        return self._offers[number] if 0 <= number < len(self._offers) else None

    def _show_counts(self) -> None:
        offer = self._offer()
        if offer is None:
            return
        self.distinct.setVisible(bool(offer.told_apart_by))
        text = self.tr("Elke persoon één keer tellen ({words})")
        self.distinct.setText(text.format(words=offer.told_apart_by))
        apart = self._tells_apart(offer)
        rows: list[Row] = []
        for number, one in enumerate(offer.counts):
            count = one.persons if apart else one.rows
            name = self._words.area(one.area)
            cells = (
                Cell(name, name, strong=True),
                period_label(one.period, short=False),
                Cell(format_count(count), count),
            )
            rows.append(Row(number, name, cells))
        self._rows.set_rows(rows)
        self.take.setText(self.tr("{count} aantallen overnemen").format(count=format_count(len(rows))))
        self.take.setEnabled(bool(self.measure.currentData()))

    def _tells_apart(self, offer: Reduction) -> bool:
        return bool(offer.told_apart_by) and self.distinct.isChecked()

    def _take(self) -> None:
        offer = self._offer()
        if offer is not None:
            self.wanted.emit(offer, str(self.measure.currentData()), self._tells_apart(offer))
