"""The dialog that shows what pasting lines would do, row by row, and asks what only a person knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from rvs_desktop.formats import format_count
from rvs_desktop.models.budgets.words import SIDE_WORDS, Side
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.dialogs.form import Form
from rvs_desktop.ui.message_bar import announce
from rvs_desktop.ui.parts.worded import worded
from rvs_desktop.ui.tables.cells import Badge, Cell, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.painted import PaintedTable

if TYPE_CHECKING:
    from rvs_desktop.importing.budgets.pasted import PastedLines, PastedRow
    from rvs_desktop.models.budgets.layout import BudgetSheet

FIELDS: Final = (
    Field("row", QT_TRANSLATE_NOOP("fields", "Rij"), width=4),
    Field("label", QT_TRANSLATE_NOOP("fields", "Omschrijving"), width=22),
    Field("amount", QT_TRANSLATE_NOOP("fields", "Bedrag"), width=13),
    Field("where", QT_TRANSLATE_NOOP("fields", "Kopje"), width=10),
    Field("fate", QT_TRANSLATE_NOOP("fields", "Wat ermee gebeurt"), width=50),
)
_FIRST: Final = {"rejected": 0, "needs_decision": 1}
"""What a person has to look at stands on top."""
_LOOKS: Final = {
    "new": ("add", Tone.GOOD),
    "changed": ("edit", Tone.GOOD),
    "unchanged": ("checkmark", Tone.FAINT),
    "sum": ("dismiss", Tone.QUIET),
    "text": ("dismiss", Tone.FAINT),
    "needs_decision": ("warning", Tone.WARN),
    "rejected": ("error_circle", Tone.BAD),
}
translate = QCoreApplication.translate


@dataclass(frozen=True)
class PasteAnswers:
    """What is answered in the dialog; see ``PasteSaid`` for what each means."""

    side: Side
    group: str = ""
    amounts: int | None = None
    marks: str = ""
    sums: str = ""


class PasteLines(Form):
    """Shows every row of a block and what becomes of it; it stores nothing itself."""

    asked = Signal()
    """An answer changed: read again with ``answers``."""

    def __init__(self, pasted: PastedLines, sheet: BudgetSheet, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Regels plakken in {name}").format(name=sheet.budget.name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._sheet = sheet
        self.counts = widgets.label("", "subtitle", wrap=True)
        self.more = widgets.label("", "body", "muted", wrap=True)
        self.content.addWidget(self.counts)
        self.content.addWidget(self.more)
        self._make_questions(pasted)
        self._source = ListSource(FIELDS)
        self.table = PaintedTable(TableModel(self._source), self)
        self.table.setAccessibleName(self.tr("Rijen die geplakt worden"))
        self.table.spread(1.6, 0.6)
        self.table.setMinimumHeight(theme.current().px(330))
        self.content.addWidget(self.table, 1)
        self.show_lines(pasted)
        self.action.setFocus()
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size that shows some fifteen rows."""
        look = theme.current()
        return QSize(look.px(900), look.px(600))

    def _make_questions(self, pasted: PastedLines) -> None:
        self.side, self.group = QComboBox(), QComboBox()
        for one in Side:
            self.side.addItem(worded(SIDE_WORDS[one]), str(one))
        self.side.setCurrentIndex(list(Side).index(pasted.said.side))
        self.group.setEditable(True)
        self._offer_groups()
        self.group.setCurrentText(pasted.said.group)
        self.amounts = self._choice([])
        self.marks = self._choice([("note", self.tr("is een noot")), ("name", self.tr("hoort bij de naam"))])
        self.sums = self._choice([("leave", self.tr("weglaten")), ("take", self.tr("als regel opnemen"))])
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.current().space("m"))
        self._asks = {
            name: self._captioned(text, field)
            for name, text, field in (
                ("side", self.tr("Kant"), self.side),
                ("group", self.tr("Kopje van nieuwe regels"), self.group),
                ("amounts", self.tr("Kolom met de bedragen"), self.amounts),
                ("marks", self.tr("Een cijfer achter een naam"), self.marks),
                ("sums", self.tr("Rijen die een som zijn"), self.sums),
            )
        }
        self.content.addLayout(self._row)
        self.side.activated.connect(self._change_side)
        for choice in (self.amounts, self.marks, self.sums):
            choice.activated.connect(self._ask_again)

    def _choice(self, items: Sequence[tuple[str, str]]) -> QComboBox:
        choice = QComboBox()
        choice.addItem(self.tr("Kies…"), "")
        for data, name in items:
            choice.addItem(name, data)
        return choice

    def _captioned(self, text: str, field: QComboBox) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space("xs"))
        caption = widgets.label(text, "bodyStrong")
        caption.setBuddy(field)
        field.setAccessibleName(text)
        column.addWidget(caption)
        column.addWidget(field)
        self._row.addWidget(holder, 1)
        return holder

    def _offer_groups(self) -> None:
        now = self.group.currentText()
        self.group.clear()
        groups = self._sheet.side(Side(str(self.side.currentData()))).groups
        self.group.addItems([group.label for group in groups if group.label])
        self.group.setCurrentText(now)

    def _change_side(self) -> None:
        self._offer_groups()
        self._ask_again()

    @property
    def answers(self) -> PasteAnswers:
        """What is answered now."""
        column = self.amounts.currentData()
        return PasteAnswers(
            Side(str(self.side.currentData())),
            self.group.currentText().strip(),
            column if isinstance(column, int) else None,
            str(self.marks.currentData() or ""),
            str(self.sums.currentData() or ""),
        )

    def show_lines(self, pasted: PastedLines) -> None:
        """Show what would become of the rows with the answers that were given."""
        if pasted.choices:
            self.amounts.clear()
            self.amounts.addItem(self.tr("Kies…"), "")
            for column, name in pasted.choices:
                self.amounts.addItem(name, column)
        codes = {row.code for row in pasted.rows}
        asked = {
            "amounts": bool(pasted.choices) or pasted.said.amounts is not None,
            "marks": "budget_mark" in codes or bool(pasted.said.marks),
            "sums": "sum" in codes or bool(pasted.said.sums),
        }
        for name, holder in self._asks.items():
            holder.setVisible(asked.get(name, True))
        self.counts.setText(_counted(pasted))
        self.more.setText(_explained(pasted))
        self.more.setVisible(bool(self.more.text()))
        rows = sorted(pasted.rows, key=_on_top)
        self._source.set_rows([_row(one) for one in rows])
        text = self.tr("1 regel opslaan") if pasted.stored == 1 else self.tr("{count} regels opslaan")
        self.action.setText(text.format(count=format_count(pasted.stored)))
        self.action.setEnabled(bool(pasted.stored))
        announce(self, self.counts.text())

    def _ask_again(self) -> None:
        self.action.setEnabled(False)
        self.asked.emit()


def _on_top(row: PastedRow) -> int:
    return _FIRST.get(row.fate, 2)


def _counted(pasted: PastedLines) -> str:
    """Return the counts, which add up to the number of rows: ``7 rijen: 4 nieuw, 1 gelijk, 2 optellingen``."""
    words = {
        "new": translate("budgets", "{count} nieuw"),
        "changed": translate("budgets", "{count} gewijzigd"),
        "unchanged": translate("budgets", "{count} gelijk"),
        "needs_decision": translate("budgets", "{count} wacht op u"),
        "rejected": translate("budgets", "{count} niet op te slaan"),
        "sum": translate("budgets", "{count} optelling"),
        "text": translate("budgets", "{count} kop of tekst"),
    }
    counts = {fate: sum(row.fate == fate for row in pasted.rows) for fate in words}
    parts = [words[fate].format(count=format_count(count)) for fate, count in counts.items() if count]
    text = (
        translate("budgets", "1 rij: {parts}.")
        if len(pasted.rows) == 1
        else translate("budgets", "{total} rijen: {parts}.")
    )
    return text.format(total=format_count(len(pasted.rows)), parts=", ".join(parts))


def _explained(pasted: PastedLines) -> str:
    """Return what else there is to know: columns that are not taken in, and rows that need something first."""
    parts: list[str] = []
    if pasted.choices:
        parts.append(translate("budgets", "Kies in welke kolom de bedragen staan."))
    realised = [name for name, role in pasted.unread if role == "realised"]
    others = [name for name, role in pasted.unread if role != "realised"]
    if realised:
        parts.append(translate("budgets", "Realisatie komt er niet bij: die bestaat uit boekingen."))
    if others:
        text = translate("budgets", "Niet overgenomen kolommen: {names}.")
        parts.append(text.format(names=", ".join(others)))
    return " ".join(parts)


def _row(one: PastedRow) -> Row:
    icon, tone = _LOOKS[one.fate]
    said = _said(one)
    fate = Cell(said, tone=tone, note=said, drawing=Badge(said, icon, tone))
    return Row(one.row, one.label, (str(one.row), one.label, one.amount, one.where, fate))


def _said(one: PastedRow) -> str:
    words = {
        "new": translate("budgets", "nieuwe regel"),
        "changed": translate("budgets", "wijzigt de regel die er al staat"),
        "unchanged": translate("budgets", "staat er al zo"),
        "sum": translate("budgets", "optelling, niet overgenomen."),
        "text": translate("budgets", "kop boven de regels"),
        "needs_decision": translate("budgets", "Kies eerst in welke kolom de bedragen staan."),
        "rejected": "",
    }
    if one.fate == "sum" and one.code == "sum":
        return f"{words['sum']} {one.why}"
    if one.code in {"note", "other_text"}:
        return translate("budgets", "tekst, geen regel")
    return one.why if one.why and one.fate != "sum" else f"{words[one.fate]} {one.why}".strip()
