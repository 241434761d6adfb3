"""Terms: how long everything with persons in it is kept, and the contact data that are past theirs."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from rvs_desktop.formats import format_count, format_date
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.dialogs.question import Choice, Question
from rvs_desktop.ui.page import ExportJob, PageContext
from rvs_desktop.ui.parts.taskforces.face import Face, table_job
from rvs_desktop.ui.parts.taskforces.oversight_reading import (
    ReadTerms,
    TermsData,
    choose_months,
    erase_persons,
)
from rvs_desktop.ui.parts.taskforces.tables import counted
from rvs_desktop.ui.tables.cells import Cell, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from rvs_desktop.models.roster.retention import DueLine

DUE: Final = (
    Field("name", QT_TRANSLATE_NOOP("fields", "Oud-lid"), width=30),
    Field("last", QT_TRANSLATE_NOOP("fields", "Laatste dag"), FieldKind.DATE, width=14),
    Field("contacts", QT_TRANSLATE_NOOP("fields", "Contactgegevens"), FieldKind.COUNT, width=14),
    Field("stays", QT_TRANSLATE_NOOP("fields", "Wat blijft"), width=34),
)
MOST_MONTHS: Final = 24


class TermsFace(Face):
    """The terms at the left; at the right what would be erased, before it is."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.data: TermsData | None = None
        self._day = date.min
        self.setAccessibleName(self.tr("Bewaartermijnen"))
        look = theme.current()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._make_terms())
        row.addWidget(self._make_due(), 1)
        self.content.addLayout(row, 1)
        self.content.setSpacing(look.px(0))

    def _make_terms(self) -> QWidget:
        look = theme.current()
        self.left = QWidget()
        self.left.setFixedWidth(look.px(330))
        column = QVBoxLayout(self.left)
        column.setContentsMargins(look.px(14), look.px(12), look.px(14), look.px(12))
        column.setSpacing(look.px(6))
        column.addWidget(widgets.label(self.tr("Hoe lang bewaren we wat"), "subtitle"))
        row = QHBoxLayout()
        row.setSpacing(look.space("s"))
        self.months = QSpinBox()
        self.months.setRange(0, MOST_MONTHS)
        self.months.setAccessibleName(self.tr("Contactgegevens: maanden na het laatste lidmaatschap"))
        self.months.editingFinished.connect(self._choose)
        row.addWidget(self.months)
        row.addWidget(
            widgets.label(self.tr("maanden contactgegevens na het laatste lidmaatschap"), wrap=True), 1
        )
        column.addLayout(row)
        inside = QWidget()
        self._terms = QVBoxLayout(inside)
        self._terms.setContentsMargins(0, look.px(4), look.space("s"), 0)
        self._terms.setSpacing(look.px(2))
        column.addWidget(widgets.scrolled(inside), 1)
        return self.left

    def _make_due(self) -> QWidget:
        look = theme.current()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._source = ListSource(DUE)
        self.table = TablePanel(self._source, self.tr("Wat gewist zou worden"), self.tr("Filter oud-leden"))
        self.table.keep_in(self.context.settings.tables, "retention")
        self.table.view.spread(1.2)
        self.fact = widgets.label("", "subtitle")
        self.table.put_before_filter(self.fact, QWidget())
        column.addWidget(self.table, 1)
        text = self.tr(
            "Wissen geldt ook voor de geschiedenis en voor reservekopieën van hierna; oudere worden bij terugzetten "
            "opnieuw gewist. Kopieën buiten dit programma blijven bestaan. Dit kan niet ongedaan worden gemaakt."
        )
        foot = QHBoxLayout()
        foot.setContentsMargins(look.px(14), look.px(8), look.px(14), look.px(12))
        foot.setSpacing(look.space("m"))
        foot.addWidget(widgets.label(text, "caption", "muted", wrap=True), 1)
        self.names = QCheckBox(self.tr("Ook de naam: ‘voormalig lid’"))
        foot.addWidget(self.names)
        self.erase = widgets.button("", "primary")
        self.erase.clicked.connect(self._erase)
        foot.addWidget(self.erase)
        column.addLayout(foot)
        return right

    def load(self, day: date) -> None:
        """Read the terms; what is due is judged today, whatever day the rosters are looked at."""
        del day
        self._day = date.today()  # noqa: DTZ011 - the day of the user
        self.context.workspace.read(ReadTerms(self._day), self.show_terms)

    def show_terms(self, data: TermsData) -> None:
        """Show the terms and what would be erased."""
        self.data = data
        due = data.due
        self.months.setValue(due.months)
        self.months.setEnabled(self.may_write)
        widgets.clear(self._terms)
        for term in data.terms:
            self._terms.addWidget(widgets.label(term.what, "bodyStrong"))
            self._terms.addWidget(widgets.label(f"{term.kept}; {term.then}.", tone="muted", wrap=True))
        self._terms.addStretch(1)
        self.fact.setText(
            counted(
                len(due.lines),
                self.tr("1 oud-lid met contactgegevens over de termijn"),
                self.tr("{count} oud-leden met contactgegevens over de termijn"),
            )
            if due.lines
            else self.tr("Er zijn geen contactgegevens over de termijn")
        )
        self._source.set_rows([self._row(line) for line in due.lines])
        text = counted(
            due.contacts, self.tr("1 contactgegeven wissen"), self.tr("{count} contactgegevens wissen")
        )
        self.erase.setText(text if due.lines else self.tr("Wissen"))
        self.erase.setEnabled(bool(due.lines) and self.may_write)
        self.names.setEnabled(bool(due.lines) and self.may_write)
        if due.lines and self.table.view.place() is None:
            self.table.view.go_to(due.lines[0].person, "name")

    def _row(self, line: DueLine) -> Row:
        last = (
            Cell(format_date(line.last_day), line.last_day.isoformat())
            if line.last_day
            else Cell(self.tr("nooit lid"), tone=Tone.FAINT)
        )
        return Row(
            line.person,
            line.name.full,
            (
                Cell(line.name.filed, line.name.filed, strong=True),
                last,
                Cell(format_count(line.contacts), line.contacts),
                Cell(self.tr("naam, functie en zetels"), tone=Tone.QUIET),
            ),
        )

    def _choose(self) -> None:
        if self.data is not None and self.months.value() != self.data.due.months:
            work = partial(choose_months, self.months.value())
            self.context.workspace.edit(self.tr("Bewaartermijn gewijzigd"), work)

    def _erase(self) -> None:
        """Ask once more, because nothing brings it back, and erase."""
        if self.data is None or not self.data.due.lines:
            return
        due, names = self.data.due, self.names.isChecked()
        extra = self.tr("Hun namen worden ‘voormalig lid’.") if names else self.tr("Hun namen blijven staan.")
        question = Question(
            title=self.tr("Contactgegevens wissen"),
            headline=due.sentence.partition(";")[0] + ".",
            text=extra,
            hint=self.tr("Dit kan niet ongedaan worden gemaakt."),
            choices=(
                Choice("keep", self.tr("Niet wissen")),
                Choice("erase", self.tr("Wissen"), destroys=True),
            ),
            cancel="keep",
            tone="warn",
        )
        if self.context.asker.choose(question) == "erase":
            work = partial(erase_persons, due.persons, due.day, names=names)
            self.context.workspace.run(work, writes=True)

    def export(self) -> ExportJob | None:
        """Return the list of what would be erased."""
        if self.data is None or not self.data.due.lines:
            return None
        return table_job(
            self.tr("Te wissen contactgegevens"), self._day, DUE, self._source.kept(), sample=self.is_sample
        )
