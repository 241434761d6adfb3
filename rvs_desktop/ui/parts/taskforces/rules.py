"""Composition rules: what is not met on a day and since when, and the rules themselves as data."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import FormatError, format_date, parse_count
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.models.roster.sources import source_label
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import ExportJob, PageContext
from rvs_desktop.ui.parts.taskforces.face import Face, table_job
from rvs_desktop.ui.parts.taskforces.oversight_reading import ReadRules, RulesData
from rvs_desktop.ui.parts.taskforces.rule_forms import RuleForms
from rvs_desktop.ui.parts.taskforces.tables import counted
from rvs_desktop.ui.parts.taskforces.turns import InTurns
from rvs_desktop.ui.tables.cells import Badge, Cell, CellState, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel
from rvs_desktop.ui.tables.source import CellEdit, Verdict

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.roster.ruling import RuleEntry
    from rvs_desktop.models.roster.since import BrokenSince

BROKEN: Final = (
    Field("body", QT_TRANSLATE_NOOP("fields", "Orgaan"), width=30),
    Field("rule", QT_TRANSLATE_NOOP("fields", "Samenstellingsregel"), width=30),
    Field("where", QT_TRANSLATE_NOOP("fields", "District"), width=16),
    Field("asked", QT_TRANSLATE_NOOP("fields", "Gevraagd"), width=14),
    Field("found", QT_TRANSLATE_NOOP("fields", "Nu"), FieldKind.COUNT, width=5),
    Field("since", QT_TRANSLATE_NOOP("fields", "Sinds"), FieldKind.DATE, width=10),
    Field("days", QT_TRANSLATE_NOOP("fields", "Dagen"), FieldKind.COUNT, width=8),
)
RULES: Final = (
    Field("about", QT_TRANSLATE_NOOP("fields", "Voor"), width=26),
    Field("label", QT_TRANSLATE_NOOP("fields", "Samenstellingsregel"), width=30, editable=True),
    Field("counted", QT_TRANSLATE_NOOP("fields", "Wie telt"), width=18),
    Field("per", QT_TRANSLATE_NOOP("fields", "Per"), width=9),
    Field("least", QT_TRANSLATE_NOOP("fields", "Ten minste"), FieldKind.COUNT, width=8, editable=True),
    Field("most", QT_TRANSLATE_NOOP("fields", "Hoogstens"), FieldKind.COUNT, width=8, editable=True),
    Field("state", QT_TRANSLATE_NOOP("fields", "Stand"), width=14),
    Field("span", QT_TRANSLATE_NOOP("fields", "Geldig"), width=14),
    Field("source", QT_TRANSLATE_NOOP("fields", "Bron"), width=18, editable=True),
)
MOST: Final = 1_000
"""No body has more members."""


class RulesFace(Face):
    """What is broken above, all rules below."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.data: RulesData | None = None
        self.setAccessibleName(self.tr("Samenstellingsregels"))
        self.forms = RuleForms(self)
        self.fact = widgets.label("", "subtitle")
        self._broken = ListSource(BROKEN)
        self.table = TablePanel(
            self._broken, self.tr("Regels waaraan niet is voldaan"), self.tr("Filter organen")
        )
        self.table.keep_in(context.settings.tables, "broken_rules")
        self.table.put_before_filter(self.fact, QWidget())
        self.table.details_wanted.connect(self._open)
        self.table.view.spread(1.2)
        self.content.addWidget(self.table, 55)
        self.content.addWidget(widgets.line())
        self._rules = ListSource(RULES, check=self._check, apply=self._apply)
        self.rules_fact = widgets.label("", "subtitle")
        self._made_buttons = self._buttons()
        InTurns(self, (lambda: self.rules,))

    @cached_property
    def rules(self) -> TablePanel:
        """All rules; made a turn later than what is broken."""
        made = TablePanel(self._rules, self.tr("Samenstellingsregels"), self.tr("Filter regels"), self)
        made.keep_in(self.context.settings.tables, "composition_rules")
        made.view.spread(1.2)
        made.put_before_filter(self.rules_fact, self._made_buttons)
        self.content.addWidget(made, 45)
        return made

    def _buttons(self) -> QWidget:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space("s"))
        self.add = widgets.button(self.tr("Regel toevoegen"), "small", "add")
        self.add.clicked.connect(self._add)
        self.end = widgets.button(self.tr("Regel beëindigen"), "small", "dismiss")
        self.end.clicked.connect(self._end)
        row.addWidget(self.add)
        row.addWidget(self.end)
        return inside

    def load(self, day: date) -> None:
        """Read the rules of a day."""
        self.context.workspace.read(ReadRules(day, self._broken_rows), self.show_rules)

    def show_rules(self, data: RulesData) -> None:
        """Show another day."""
        self.data = data
        text = counted(
            len(data.broken),
            self.tr("1 regel niet nagekomen op {day}"),
            self.tr("{count} keer een regel niet nagekomen op {day}"),
        )
        if not data.broken:
            text = self.tr("Alle regels zijn nagekomen op {day}")
        self.fact.setText(text.replace("{day}", format_date(data.day)))
        self._broken.set_rows(data.rows)
        self.rules_fact.setText(
            counted(len(data.entries), self.tr("1 regel geldt"), self.tr("{count} regels gelden"))
        )
        self._rules.set_rows([self._rule_row(one) for one in data.entries])
        for button in (self.add, self.end):
            button.setEnabled(self.may_write)
        if data.broken and self.table.view.place() is None:
            self.table.view.go_to(0, "body")

    def _broken_rows(self, day: date, lines: Sequence[BrokenSince]) -> list[Row]:
        """Make the rows of what is broken; runs on the thread of the file and touches no widget."""
        return [self._broken_row(day, place, line) for place, line in enumerate(lines)]

    def _broken_row(self, day: date, place: int, line: BrokenSince) -> Row:
        broken, rule = line.broken, line.broken.rule
        asked = (
            self.tr("ten minste {count}").format(count=rule.least)
            if broken.missing
            else self.tr("hoogstens {count}").format(count=rule.most)
        )
        days = (day - line.since).days + 1
        name = broken.body.label
        return Row(
            place,
            name,
            (
                Cell(name, name, strong=True, note=broken.body.name),
                f"{rule.label[:1].upper()}{rule.label[1:]}",
                broken.area or Cell(self.tr("hele orgaan"), tone=Tone.FAINT),
                asked,
                Cell(str(broken.found), broken.found, tone=Tone.WARN),
                Cell(format_date(line.since), line.since.isoformat()),
                Cell(str(days), days),
            ),
        )

    def _rule_row(self, entry: RuleEntry) -> Row:
        label = f"{entry.label[:1].upper()}{entry.label[1:]}"
        met = counted(entry.broken, self.tr("1 keer niet"), self.tr("{count} keer niet"))
        state = (
            Cell(met, met, drawing=Badge(met, "warning", Tone.WARN))
            if entry.broken
            else Cell(self.tr("voldaan"), drawing=Badge(self.tr("voldaan"), "checkmark_circle", Tone.GOOD))
        )
        most = Cell("", state=CellState.BLANK) if entry.most is None else Cell(str(entry.most), entry.most)
        span = entry.span.label if entry.span.begins or entry.span.ends else self.tr("altijd")
        return Row(
            entry.id,
            label,
            (
                Cell(entry.about, entry.about, strong=True),
                Cell(entry.label, entry.label),
                entry.counted,
                self.tr("district") if entry.per_district else self.tr("orgaan"),
                Cell(str(entry.least), entry.least),
                most,
                state,
                Cell(span, span, tone=Tone.QUIET),
                Cell(entry.source, entry.source, tone=Tone.FAINT, note=source_label(entry.source)),
            ),
        )

    def _check(self, row: Row, field: Field, text: str) -> Verdict:
        """Say what a text would mean in a cell of the rules."""
        del row
        typed = " ".join(text.split())
        if field.key == "source":
            return Verdict(typed, typed)
        if field.key == "label":
            refusal = "" if typed else self.tr("Een regel heeft een omschrijving nodig.")
            return Verdict(typed, typed, refusal=refusal)
        if field.key == "most" and not typed:
            return Verdict(None, "")
        try:
            number = parse_count(typed)
        except FormatError as error:
            return Verdict(refusal=str(error))
        fits = 0 <= number <= MOST
        return Verdict(number, str(number), refusal="" if fits else self.tr("Typ een getal van 0 tot 1.000."))

    def _apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        changes: dict[int, dict[str, Any]] = {}
        for edit in edits:
            changes.setdefault(int(str(edit.row)), {})[edit.field] = edit.value
        self.context.workspace.edit(label, partial(_correct, changes), None, self._refuse)

    def _refuse(self, error: UserError) -> None:
        self.rules.status.show_refusal(str(error))

    def _add(self) -> None:
        if self.data is not None:
            self.form_wanted.emit(partial(self.forms.add, self.data.day))

    def _end(self) -> None:
        place = self.rules.view.place()
        entry = (
            next((one for one in self.data.entries if place and one.id == place[0]), None)
            if self.data
            else None
        )
        if entry is None or self.data is None:
            self.rules.status.show_refusal(self.tr("Kies eerst de regel die niet meer geldt."))
            return
        self.form_wanted.emit(partial(self.forms.end, entry, self.data.day))

    def _open(self) -> None:
        place = self.table.view.place()
        if self.data is not None and place is not None and isinstance(place[0], int):
            self.body_wanted.emit(self.data.broken[place[0]].broken.body.id)

    def export(self) -> ExportJob | None:
        """Return the list of what is broken, as it is shown."""
        if self.data is None or not self.data.broken:
            return None
        title = self.tr("Niet nagekomen regels")
        return table_job(title, self.data.day, BROKEN, self._broken.kept(), sample=self.is_sample)


def _correct(changes: dict[int, dict[str, Any]], session: Session) -> None:
    """Correct rules as one step; on the thread of the file."""
    from rvs_desktop.models.roster.corrections import Correction, correct
    from rvs_desktop.models.roster.rules import CompositionRule
    from rvs_desktop.models.roster.steps import carry_out

    for row, values in changes.items():
        carry_out(session, correct(session, Correction(CompositionRule, row, values)))
