"""The composition of one body as a table, and below it the coverage, the rules or the seats through time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import FormatError, format_date, parse_count
from rvs_desktop.models.fields import Field
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import PageContext
from rvs_desktop.ui.pages._taskforces_reading import BodyData
from rvs_desktop.ui.pages._taskforces_tables import ROSTER, RULES, RosterRows, counted
from rvs_desktop.ui.pages._taskforces_tracks import SeatTracks, with_missing
from rvs_desktop.ui.tables.cells import Row
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.panel import TablePanel
from rvs_desktop.ui.tables.source import CellEdit, Verdict
from rvs_desktop.ui.tables.view import TableView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.roster.lines import Line, Roster
    from rvs_desktop.models.roster.overview import Network

COVER, RULE, TRACKS = "cover", "rules", "tracks"


class CompositionView(QWidget):
    """What a secretary looks at most: who sits in this body on this day."""

    body_wanted = Signal(object)
    """Show another body: its row in the coverage was chosen."""
    refused = Signal(str)

    def __init__(self, context: PageContext, rows: RosterRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows = rows
        self._lines: dict[Any, Line] = {}
        self._below = COVER
        self.roster: Roster | None = None
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("m"))
        self.card = widgets.Card(padding=1)
        self.card.content.addLayout(self._make_head())
        self._make_table()
        column.addWidget(self.card, 62)
        column.addWidget(self._make_lower(), 38)

    def _make_head(self) -> QHBoxLayout:
        look = theme.current()
        head = QHBoxLayout()
        head.setContentsMargins(look.px(14), look.px(9), look.px(8), look.px(6))
        head.setSpacing(look.space("s"))
        self.title = widgets.label("", "subtitle")
        self.fact = widgets.label("", tone="muted")
        self.chip = widgets.Chip("", "warn")
        self.chip.hide()
        self.fact.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self.title)
        head.addWidget(self.chip)
        head.addWidget(self.fact, 1)
        commands = self._context.commands
        self.copy = commands.button("roster_copy", "", self.tr("Kopiëren"))
        self.replace = commands.button("roster_replace", "", self.tr("Lid vervangen"))
        self.add = commands.button("roster_add", "primary", self.tr("Lid toevoegen"))
        for part in (self.copy, self.replace, self.add):
            head.addWidget(part)
        return head

    def _make_table(self) -> None:
        self._source = ListSource(ROSTER, check=self._check, apply=self._apply)
        self.table = TablePanel(self._source, self.tr("Samenstelling"), self.tr("Filter leden"))
        self.table.keep_in(self._context.settings.tables, "roster")
        self.table.filter.hide()
        self.table.bar.setContentsMargins(0, 0, 0, 0)
        # Ctrl+R replaces a member here; there are no numbers to fill to the right.
        self.table.view.leave_key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        self.card.content.addWidget(self.table, 1)

    def _make_lower(self) -> QWidget:
        self.lower_card = widgets.Card(padding=1)
        look = theme.current()
        head = QHBoxLayout()
        head.setContentsMargins(look.px(14), look.px(8), look.px(8), look.px(4))
        self.lower_title = widgets.label("", "subtitle")
        self.lower_fact = widgets.label("", tone="muted")
        self.lower_warning = widgets.label("", tone="warn")
        self.views = widgets.Segmented(
            (
                (COVER, self.tr("Dekking")),
                (RULE, self.tr("Regels")),
                (TRACKS, self.tr("Zetels door de tijd")),
            ),
            self.tr("Onder de samenstelling"),
        )
        self.views.chosen.connect(self.show_below)
        self.lower_fact.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.setSpacing(look.space("s"))
        head.addWidget(self.lower_title)
        head.addWidget(self.lower_fact, 1)
        head.addWidget(self.lower_warning)
        head.addWidget(self.views)
        self.lower_card.content.addLayout(head)
        self._cover_source = ListSource((Field("name", self.tr("Orgaan"), width=24),))
        self.cover = TableView(TableModel(self._cover_source), self)
        self.cover.setAccessibleName(self.tr("Dekking per orgaan, district en partner"))
        self.cover.spread(1.6)
        self.cover.details_wanted.connect(self._choose_covered)
        self._rule_source = ListSource(RULES, check=self._check_rule, apply=self._apply_rules)
        self.rules = TableView(TableModel(self._rule_source), self)
        self.rules.setAccessibleName(self.tr("Samenstellingsregels"))
        self.rules.spread(1.4)
        self.rules.refused.connect(self.refused)
        self.tracks = SeatTracks()
        self._stack = QStackedWidget()
        for part in (self.cover, self.rules, widgets.scrolled(self.tracks)):
            self._stack.addWidget(part)
        self.lower_card.content.addWidget(self._stack, 1)
        return self.lower_card

    def show_network(self, network: Network, chosen: int | None) -> None:
        """Show the coverage of all bodies."""
        coverage = network.coverage
        self._cover_source.set_rows(
            self._rows.coverage(coverage, chosen), self._rows.coverage_fields(coverage)
        )
        self._cover_fact = self.tr("leden op {day}").format(day=format_date(network.day))
        empty = [
            (name, sum(row.cells[place].cover == "vacant" for row in coverage.rows))
            for place, name in enumerate(coverage.districts.values())
        ]
        named = [
            counted(
                count,
                self.tr("1 orgaan zonder lid uit {name}"),
                self.tr("{count} organen zonder lid uit {name}"),
            ).replace("{name}", name)
            for name, count in empty
            if count
        ]
        self._cover_warning = "; ".join(named)
        self.show_below(self._below)

    _cover_fact = ""
    _cover_warning = ""

    def show_body(self, found: BodyData) -> None:
        """Show another body."""
        roster = found.roster
        self.roster = roster
        self.title.setText(roster.body.label)
        self.fact.setText(self._counted(roster))
        places = len(roster.vacancies) + len(roster.missing)
        text = counted(places, self.tr("1 zetel onbezet"), self.tr("{count} zetels onbezet"))
        self.chip.setVisible(bool(places) and roster.body.status == "active")
        self.chip.set_state(text, "warn")
        sections = self._rows.roster(roster)
        shown = [row for section in sections for row in section.rows]
        lines = {row.key: line for row, line in zip(shown, self._in_order(roster, shown), strict=True)}
        self._lines = lines
        self._source.set_data(sections)
        self._rule_source.set_rows(self._rows.rules(found.rules))
        self.tracks.show_tracks(with_missing(found), found.history.life, roster.day)
        self.show_below(self._below)
        if shown and self.table.view.place() is None:
            self.table.view.go_to(shown[0].key, "name")

    def _in_order(self, roster: Roster, shown: Sequence[Row]) -> list[Line]:
        """Return the lines in the order in which the groups show them."""
        mayors = [line for line in roster.lines if line.is_mayor or self._rows.is_district_place(line)]
        found = [*mayors, *(line for line in roster.lines if line not in mayors)]
        assert len(found) == len(shown)
        return found

    def _counted(self, roster: Roster) -> str:
        if roster.body.state_label:
            state = roster.body.state_label
            return f"{state[:1].upper()}{state[1:]}"
        deputies = sum(line.role == "deputy" for line in roster.members)
        text = counted(len(roster.members), self.tr("1 lid"), self.tr("{count} leden"))
        if not roster.members:
            return self.tr("samenstelling niet bekend")
        if deputies:
            text += counted(
                deputies,
                self.tr(", 1 plaatsvervanger"),
                self.tr(", {count} plaatsvervangers"),
            )
        return text

    def make_room(self, *, narrow: bool) -> None:
        """Leave out what the panel at the right has no room for."""
        self.copy.setVisible(not narrow)
        self.replace.setVisible(not narrow)

    def show_below(self, view: str) -> None:
        """Show the coverage, the rules or the seats through time under the roster."""
        self._below = view
        self.views.set_value(view)
        titles = {COVER: self.tr("Dekking"), RULE: self.tr("Regels"), TRACKS: self.tr("Zetels door de tijd")}
        facts = {COVER: self._cover_fact, RULE: self._rule_fact(), TRACKS: self.tracks.day_label()}
        self.lower_title.setText(titles[view])
        self.lower_fact.setText(facts[view])
        self.lower_warning.setText(self._cover_warning if view == COVER else "")
        self._stack.setCurrentIndex((COVER, RULE, TRACKS).index(view))

    def _rule_fact(self) -> str:
        name = self.roster.body.label if self.roster else ""
        return self.tr("waaraan de samenstelling van {body} moet voldoen").format(body=name)

    @property
    def below(self) -> str:
        """What stands under the roster."""
        return self._below

    def current(self) -> Line | None:
        """Return the line of the current row; None on a heading."""
        place = self.table.view.place()
        return self._lines.get(place[0]) if place else None

    def selected(self) -> list[Line]:
        """Return the lines that are selected; all of them when only one cell is."""
        rows = {index.row() for index in self.table.view.selectionModel().selectedIndexes()}
        found = [self.table.view.table.row(number) for number in sorted(rows)]
        lines = [self._lines[row.key] for row in found if row is not None and row.key in self._lines]
        return lines if len(lines) > 1 else list(self._lines.values())

    def focus_filter(self) -> None:
        """Show the filter and put the cursor in it."""
        look = theme.current()
        self.table.bar.setContentsMargins(look.px(14), 0, look.px(8), look.px(6))
        self.table.filter.show()
        self.table.focus_filter()

    def _choose_covered(self) -> None:
        place = self.cover.place()
        if place is not None and isinstance(place[0], int):
            self.body_wanted.emit(place[0])

    def _check(self, row: Row, field: Field, text: str) -> Verdict:
        """Say what a text would mean in a cell of the roster: a date or a remark, as a correction."""
        line = self._lines[row.key]
        typed = " ".join(text.split())
        if field.key in ("valid_from", "valid_to"):
            return self._check_date(line, field.key, typed)
        old = line.note if field.key == "note" else line.source
        return Verdict(typed, typed, same=typed == old)

    def _check_date(self, line: Line, key: str, typed: str) -> Verdict:
        from rvs_desktop.models.roster.dates import ReducedDate

        old = line.span.begins if key == "valid_from" else line.span.ends
        if not typed or typed.casefold() in ("heden", "onbekend"):
            return Verdict(
                None, self.tr("heden") if key == "valid_to" else self.tr("onbekend"), same=old is None
            )
        try:
            value = ReducedDate.typed(typed)
        except FormatError as error:
            return Verdict(refusal=str(error))
        return Verdict(value, value.label, same=value == old)

    def _apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        changes: dict[int, dict[str, Any]] = {}
        for edit in edits:
            line = self._lines[edit.row]
            if line.membership is not None:
                changes.setdefault(line.membership, {})[edit.field] = edit.value
        self._edit(label, partial(_correct_all, "membership", changes))

    def _check_rule(self, row: Row, field: Field, text: str) -> Verdict:
        """Say what a text would mean in a cell of the rules."""
        del row
        typed = " ".join(text.split())
        if field.key == "label":
            return Verdict(
                typed, typed, refusal="" if typed else self.tr("Een regel heeft een omschrijving nodig.")
            )
        if field.key == "most" and not typed:
            return Verdict(None, "")
        try:
            number = parse_count(typed)
        except FormatError as error:
            return Verdict(refusal=str(error))
        return Verdict(number, str(number), refusal="" if number >= 0 else self.tr("Typ 0 of meer."))

    def _apply_rules(self, label: str, edits: Sequence[CellEdit]) -> None:
        changes: dict[int, dict[str, Any]] = {}
        for edit in edits:
            changes.setdefault(int(str(edit.row)), {})[edit.field] = edit.value
        self._edit(label, partial(_correct_all, "rule", changes))

    def _edit(self, label: str, work: Callable[[Session], None]) -> None:
        self._context.workspace.edit(label, work, self._done, self._refuse)

    def _done(self, _changes: object) -> None:
        self.table.view.setFocus()

    def _refuse(self, error: UserError) -> None:
        self.table.status.show_refusal(str(error))
        self.refused.emit(str(error))


def _correct_all(what: str, changes: dict[int, dict[str, Any]], session: Session) -> None:
    """Correct rows as one step; on the thread of the file."""
    from rvs_desktop.models.roster.corrections import Correction, correct
    from rvs_desktop.models.roster.memberships import Membership
    from rvs_desktop.models.roster.rules import CompositionRule
    from rvs_desktop.models.roster.steps import carry_out

    model = Membership if what == "membership" else CompositionRule
    for row, values in changes.items():
        carry_out(session, correct(session, Correction(model, row, values)))
