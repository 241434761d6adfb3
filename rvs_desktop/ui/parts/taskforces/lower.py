"""What stands under a roster: coverage, empty seats, composition rules, or the seats through time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import FormatError, format_date, parse_count
from rvs_desktop.models.fields import Field
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import PageContext
from rvs_desktop.ui.parts.taskforces.plans import correct_all
from rvs_desktop.ui.parts.taskforces.reading import BodyData, NetworkRows
from rvs_desktop.ui.parts.taskforces.tables import RULES, VACANCIES, RosterRows, counted
from rvs_desktop.ui.parts.taskforces.tracks import SeatTracks, with_missing
from rvs_desktop.ui.shortened import ShortenedLabel
from rvs_desktop.ui.tables.cells import Cell, Row
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.model import TableModel
from rvs_desktop.ui.tables.source import CellEdit, Verdict
from rvs_desktop.ui.tables.view import TableView

if TYPE_CHECKING:
    from rvs_desktop.models.roster.overview import Network

COVER, VACANT, RULE, TRACKS = "cover", "vacant", "rules", "tracks"
VIEWS: Final[tuple[str, ...]] = (COVER, VACANT, RULE, TRACKS)


class LowerCard(widgets.Card):
    """One card with four faces; the chosen one stays while another body or day is shown."""

    body_wanted = Signal(object)
    """Show another body: its row in the coverage was chosen."""
    seat_wanted = Signal(object, object)
    """Show an empty seat: its body, and the name of the place for which it is."""
    refused = Signal(str)

    def __init__(self, context: PageContext, rows: RosterRows, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self._context = context
        self._rows = rows
        self._facts = dict.fromkeys(VIEWS, "")
        self._warning = ""
        self._covered: list[Row] = []
        self._fields: tuple[Field, ...] = (Field("name", self.tr("Orgaan"), width=24),)
        self.content.addLayout(self._make_head())
        self.cover_source = ListSource(self._fields)
        self.cover = self._table(
            self.cover_source, self.tr("Dekking per orgaan, district en partner"), 1.6, 0.6
        )
        self.cover.details_wanted.connect(self._choose_covered)
        self.vacancies_source = ListSource(VACANCIES)
        self.vacancies = self._table(self.vacancies_source, self.tr("Onbezette zetels"), 1.4)
        self.vacancies.details_wanted.connect(self._choose_seat)
        self._rule_source = ListSource(RULES, check=self._check_rule, apply=self._apply_rules)
        self.rules = self._table(self._rule_source, self.tr("Samenstellingsregels"), 1.4)
        self.rules.refused.connect(self.refused)
        self.tracks = SeatTracks()
        self.nothing = widgets.EmptyState("checkmark_circle", "", "")
        self._stack = QStackedWidget()
        for part in (self.cover, self.vacancies, self.rules, widgets.scrolled(self.tracks), self.nothing):
            self._stack.addWidget(part)
        self.content.addWidget(self._stack, 1)
        self.show_face(COVER)

    def _table(self, source: ListSource, name: str, most: float, least: float = 0.85) -> TableView:
        view = TableView(TableModel(source), self)
        view.setAccessibleName(name)
        view.spread(most, least)
        return view

    def _make_head(self) -> QHBoxLayout:
        look = theme.current()
        head = QHBoxLayout()
        head.setContentsMargins(look.px(14), look.px(8), look.px(8), look.px(4))
        head.setSpacing(look.space("s"))
        self.headline = widgets.label("", "subtitle")
        self.fact = ShortenedLabel()
        self.warning = widgets.label("", tone="warn")
        self.views = widgets.Segmented(
            (
                (COVER, self.tr("Dekking")),
                (VACANT, self.tr("Vacatures")),
                (RULE, self.tr("Regels")),
                (TRACKS, self.tr("Tijdlijn")),
            ),
            self.tr("Onder de samenstelling"),
        )
        self.views.chosen.connect(self.show_face)
        head.addWidget(self.headline)
        head.addWidget(self.fact, 1)
        head.addWidget(self.warning)
        head.addWidget(self.views)
        return head

    @property
    def face(self) -> str:
        """What stands there now."""
        return self.views.value()

    def show_face(self, view: str) -> None:
        """Show the coverage, the empty seats, the rules or the seats through time."""
        self.views.set_value(view)
        titles = {
            COVER: self.tr("Dekking"),
            VACANT: self.tr("Vacatures"),
            RULE: self.tr("Regels"),
            TRACKS: self.tr("Zetels door de tijd"),
        }
        self.headline.setText(titles[view])
        self.fact.setText(self._facts[view])
        self.warning.setText(self._warning if view == COVER else "")
        source = {COVER: self.cover_source, VACANT: self.vacancies_source, RULE: self._rule_source}.get(view)
        is_empty = not source.count() if source is not None else not self.tracks.has_tracks
        if is_empty:
            self.nothing.set_texts(*self._nothing(view))
        self._stack.setCurrentIndex(len(VIEWS) if is_empty else VIEWS.index(view))

    def _nothing(self, view: str) -> tuple[str, str]:
        return {
            COVER: (self.tr("Nog geen leden op deze dag"), self.tr("Kies een andere peildatum.")),
            VACANT: (
                self.tr("Geen onbezette zetels"),
                self.tr("Alle voorziene zetels zijn op deze dag bezet."),
            ),
            RULE: (
                self.tr("Geen samenstellingsregels"),
                self.tr("Voor dit orgaan is niet vastgelegd wie er ten minste in zit."),
            ),
            TRACKS: (self.tr("Geen zetels bekend"), self.tr("Voeg een lid toe om een zetel te maken.")),
        }[view]

    def show_network(self, network: Network, rows: NetworkRows, chosen: int | None) -> None:
        """Show the coverage and the empty seats of all bodies."""
        self._covered, vacant = rows
        self._fields = self._rows.coverage_fields(network.coverage)
        self.mark(chosen)
        self.vacancies_source.set_rows(vacant)
        day = format_date(network.day)
        self._facts[COVER] = self.tr("leden op {day}").format(day=day)
        self._facts[VACANT] = counted(
            len(vacant), self.tr("1 zetel onbezet op {day}"), self.tr("{count} zetels onbezet op {day}")
        ).replace("{day}", day)
        self._warning = self._uncovered(network)
        self.show_face(self.face)

    def mark(self, chosen: int | None) -> None:
        """Show in the coverage which body is on screen."""
        self.cover_source.set_rows(
            [_chosen(row) if row.key == chosen else row for row in self._covered], self._fields
        )

    def _uncovered(self, network: Network) -> str:
        coverage = network.coverage
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
        return "; ".join(named)

    def show_body(self, found: BodyData) -> None:
        """Show the rules and the seats of another body."""
        self._rule_source.set_rows(self._rows.rules(found.rules))
        self.tracks.show_tracks(with_missing(found), found.history.life, found.roster.day)
        self._facts[RULE] = self.tr("waaraan de samenstelling van {body} moet voldoen").format(
            body=found.roster.body.label
        )
        self._facts[TRACKS] = self.tracks.day_label()
        self.show_face(self.face)

    def _choose_covered(self) -> None:
        place = self.cover.place()
        if place is not None and isinstance(place[0], int):
            self.body_wanted.emit(place[0])

    def _choose_seat(self) -> None:
        place = self.vacancies.place()
        key = place[0] if place is not None else None
        if isinstance(key, tuple):
            self.seat_wanted.emit(key[0], key[1])

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
        work = partial(correct_all, "rule", changes)
        self._context.workspace.edit(label, work, None, self._refuse)

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(str(error))


def _chosen(row: Row) -> Row:
    """Return the row of the body on screen, with its name in bold."""
    name = row.cells[0]
    bold = replace(name, strong=True) if isinstance(name, Cell) else name
    return replace(row, cells=(bold, *row.cells[1:]))
