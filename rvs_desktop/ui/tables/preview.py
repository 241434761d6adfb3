"""The preview of a paste: how many cells are valid, changed and refused, and why, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from rvs_desktop.formats import format_count
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.dialogs.sheet import Sheet
from rvs_desktop.ui.tables.cells import Badge, Cell, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.painted import PaintedTable
from rvs_desktop.ui.tables.pasting import PastePlan, Planned

FIELDS = (
    Field("row", QT_TRANSLATE_NOOP("fields", "Rij"), width=20),
    Field("column", QT_TRANSLATE_NOOP("fields", "Kolom"), width=11),
    Field("now", QT_TRANSLATE_NOOP("fields", "Nu"), width=9),
    Field("text", QT_TRANSLATE_NOOP("fields", "Wordt"), width=9),
    Field("remark", QT_TRANSLATE_NOOP("fields", "Opmerking"), width=46),
)


class PastePreview(Sheet):
    """Shows a paste plan; accepting it applies the valid cells."""

    def __init__(self, plan: PastePlan, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("tables", "Plakken"), parent)
        self.setModal(True)
        self.summary = widgets.label(headline(plan), "subtitle", wrap=True)
        self.content.addWidget(self.summary)
        self.content.addWidget(widgets.label(explanation(plan), "body", "muted", wrap=True))
        source = ListSource(FIELDS)
        source.set_rows(_rows(plan))
        self.table = PaintedTable(TableModel(source), self)
        self.table.setAccessibleName(self.tr("Cellen die geplakt worden"))
        self.content.addWidget(self.table, 1)
        cancel = self.add_button(self.tr("Annuleren"))
        cancel.clicked.connect(self.reject)
        text = self.tr("Alleen geldige plakken") if plan.refused else self.tr("{count} cellen plakken")
        self.go = self.add_button(text.format(count=format_count(plan.valid)), "primary", default=True)
        self.go.setEnabled(bool(plan.valid))
        self.go.clicked.connect(self.accept)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size that shows some fifteen cells."""
        look = theme.current()
        return QSize(look.px(860), look.px(560))


def headline(plan: PastePlan) -> str:
    """Return the count: ``24 cellen: 22 geldig, 2 niet``."""
    if not plan.refused:
        text = QCoreApplication.translate("tables", "{total} cellen, alle geldig")
        return text.format(total=format_count(plan.total))
    text = QCoreApplication.translate("tables", "{total} cellen: {valid} geldig, {refused} niet")
    return text.format(
        total=format_count(plan.total), valid=format_count(plan.valid), refused=format_count(plan.refused)
    )


def explanation(plan: PastePlan) -> str:
    """Return what else there is to know before pasting."""
    translate = QCoreApplication.translate
    parts = [
        translate("tables", "Gewijzigd: {changed}, gelijk: {same}.").format(
            changed=format_count(plan.changed), same=format_count(plan.valid - plan.changed)
        )
    ]
    if plan.headings:
        parts.append(translate("tables", "De namen in het blok bepalen in welke rij of kolom een cel komt."))
    if plan.outside:
        parts.append(
            translate("tables", "{count} cellen vallen buiten de tabel en worden overgeslagen.").format(
                count=format_count(plan.outside)
            )
        )
    if plan.unknown:
        parts.append(translate("tables", "Niet gevonden: {names}.").format(names=", ".join(plan.unknown[:5])))
    return " ".join(parts)


def _rows(plan: PastePlan) -> Sequence[Row]:
    """Return the cells as rows, the refused ones on top."""
    ordered = sorted(plan.cells, key=_valid_last)
    return [
        Row(
            number,
            planned.row.name,
            (planned.row.name, planned.field.title, planned.now, _wanted(planned), _remark(planned)),
        )
        for number, planned in enumerate(ordered)
    ]


def _valid_last(planned: Planned) -> bool:
    return not planned.verdict.refusal


def _wanted(planned: Planned) -> Cell:
    if planned.verdict.refusal:
        return Cell(planned.text, tone=Tone.BAD)
    return Cell(planned.verdict.text or planned.text, strong=not planned.verdict.same)


def _remark(planned: Planned) -> Cell:
    # The sentence names its row and column for the status line; here they stand in columns of their own.
    refusal = planned.verdict.refusal.removeprefix(f"{planned.row.name}, ")
    refusal = refusal.removeprefix(f"{(*planned.field.aliases, planned.field.title)[0]}: ")
    if refusal:
        return Cell(refusal, tone=Tone.BAD, note=refusal, drawing=Badge(refusal, "error_circle", Tone.BAD))
    if planned.verdict.same:
        return Cell(QCoreApplication.translate("tables", "staat er al zo"), tone=Tone.FAINT)
    return Cell("")
