"""Leveringen: who delivered what, the files that came in and what became of them, and a place to drop more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from rvs_desktop.formats import format_count, format_date, format_moment
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.periods import Period
from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.outcomes import Outcomes
from rvs_desktop.ui.page import Page, PageContext
from rvs_desktop.ui.parts.rounds.steps import RoundsSteps
from rvs_desktop.ui.parts.rounds.view import RoundsView
from rvs_desktop.ui.tables.cells import Cell, Row, Tone
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.deliveries import DeliveryLine, ProblemLine
    from rvs_desktop.store.database import Changes

SHOWN_PROBLEMS: Final = 100
"""Problems listed in the panel; more are named by their number."""

FIELDS: Final = (
    Field("file", QT_TRANSLATE_NOOP("fields", "Bestand"), width=16),
    Field("sender", QT_TRANSLATE_NOOP("fields", "Afzender"), width=9),
    Field("datasets", QT_TRANSLATE_NOOP("fields", "Gegevens"), width=9),
    Field("periods", QT_TRANSLATE_NOOP("fields", "Periode"), width=8),
    Field("received", QT_TRANSLATE_NOOP("fields", "Ontvangen"), FieldKind.DATE, width=10),
    Field("outcome", QT_TRANSLATE_NOOP("fields", "Uitkomst"), width=14),
    Field(
        "figures",
        QT_TRANSLATE_NOOP("fields", "Cijfers"),
        FieldKind.COUNT,
        width=6,
        help=QT_TRANSLATE_NOOP("fields", "Nieuwe en gewijzigde cijfers samen."),
    ),
    Field("problems", QT_TRANSLATE_NOOP("fields", "Meldingen"), FieldKind.COUNT, width=8),
)


@dataclass(frozen=True)
class Deliveries:
    """The list, and which change sets of it can be undone."""

    lines: tuple[DeliveryLine, ...]
    standing: frozenset[int]


def read_deliveries(session: Session) -> Deliveries:
    """Read the list; on the thread of the file."""
    from rvs_desktop.models.deliveries import delivery_lines
    from rvs_desktop.store.steps import Stack

    standing = frozenset(target.id for target in Stack(session).undo)
    lines = sorted(delivery_lines(session), key=_moment, reverse=True)
    return Deliveries(tuple(lines), standing)


def _moment(line: DeliveryLine) -> str:
    return line.received_at


class _ReadProblems:
    """Reads the problems of one delivery; on the thread of the file."""

    def __init__(self, delivery: int) -> None:
        self.delivery = delivery

    def __call__(self, session: Session) -> list[ProblemLine]:
        """Return them in the order of the sheet."""
        from rvs_desktop.models.deliveries import problem_lines

        return problem_lines(session, self.delivery)


class DropZone(widgets.Surface):
    """A place to drop files, with a button that does the same for the keyboard."""

    dropped = Signal(list)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "drop")
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Bestanden hier neerzetten"))
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(14), look.px(16), look.px(14), look.px(12))
        column.setSpacing(look.space("xs"))
        self._picture = QLabel()
        self._title = widgets.label(self.tr("Sleep rekenbladen hierheen"), "subtitle")
        self._kinds = widgets.label(self.tr("xlsx, xls, xlsm, xlsb, ods, csv"), "caption")
        for part in (self._picture, self._title, self._kinds):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        choose = context.commands.button("import", "flat", self.tr("of kies bestanden"), icon=False)
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignHCenter)
        look.changed.connect(self._draw)
        self._draw()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Show that this is the place."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            widgets.set_look(self, "state", "over")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Look as before."""
        super().dragLeaveEvent(event)
        widgets.set_look(self, "state", "")

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which files were dropped."""
        widgets.set_look(self, "state", "")
        event.acceptProposedAction()
        self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap("arrow_download", "accent", 20))


class ProblemList(QScrollArea):
    """Problems one under another: a sign, where, and the sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Meldingen"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("surface", "clear")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, theme.current().space("s"), 0)
        self._column.setSpacing(theme.current().space("s"))
        self.setWidget(inside)

    def show_problems(self, problems: Sequence[ProblemLine]) -> None:
        """Show other problems."""
        widgets.clear(self._column)
        for problem in problems[:SHOWN_PROBLEMS]:
            self._column.addWidget(self._line(problem))
        more = len(problems) - SHOWN_PROBLEMS
        if more > 0:
            text = self.tr("en nog {count} meldingen").format(count=format_count(more))
            self._column.addWidget(widgets.label(text, tone="muted"))
        self._column.addStretch(1)

    def _line(self, problem: ProblemLine) -> QWidget:
        look = theme.current()
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space("s"))
        picture = QLabel()
        name, tone = Outcomes.sign(problem.severity)
        picture.setPixmap(icons.pixmap(name, tone, 16, filled=True))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(1))
        place = Outcomes.place(problem.sheet, problem.cell)
        if place:
            words.addWidget(widgets.label(place, "bodyStrong"))
        words.addWidget(widgets.label(problem.message, tone="muted", wrap=True))
        row.addLayout(words, 1)
        line.setAccessibleName(f"{place}: {problem.message}")
        return line


class DeliveriesPage(Page):
    """Two views: who delivered what per round, and the files that came in; a drop zone beside both."""

    name = "deliveries"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        title = self.tr("Leveringen")
        self.header.title.setText(title)
        self.setAccessibleName(title)
        look = theme.current()
        self.views = widgets.Segmented(
            [("rounds", self.tr("Uitvragen")), ("files", self.tr("Ingelezen"))], self.tr("Weergave")
        )
        self.views.chosen.connect(self.show_view)
        self.header.add_action(self.views)
        self.header.add_action(context.commands.button("import", "primary"))
        self._make_rounds()
        self._lines: dict[int, DeliveryLine] = {}
        self._wanted = 0
        self._standing: frozenset[int] = frozenset()
        self._outcomes = Outcomes(self)
        row = QHBoxLayout()
        row.setSpacing(look.space("m"))
        self._wide = QStackedWidget()
        self._wide.addWidget(self.rounds)
        self._wide.addWidget(self._make_list())
        row.addWidget(self._wide, 1)
        row.addLayout(self._make_side())
        self.content.addLayout(row, 1)
        self.show_view("rounds")

    def _make_rounds(self) -> None:
        self.rounds = RoundsView(self.context)
        self.steps = RoundsSteps(self.context, self.rounds)
        self.steps.told.connect(self.told)
        self.header.add_scope(self.rounds.period)
        self.context.workspace.opened.connect(self.rounds.forget_choice)

    def show_view(self, view: str) -> None:
        """Show the rounds (``rounds``) or the files that came in (``files``)."""
        self.views.set_value(view)
        files = view == "files"
        self._wide.setCurrentIndex(int(files))
        self._beside.setCurrentIndex(int(files))
        self.rounds.period.setVisible(not files)

    def go_to(self, target: str) -> None:
        """Show a file that came in by its identifier, or a round: ``round:casework:2020-Q4``."""
        kind, _, rest = target.partition(":")
        if kind == "round":
            self.show_view("rounds")
            self.rounds.choose_period(Period.parse(rest.rpartition(":")[2]))
            return
        self.show_view("files")
        self._wanted = int(target)
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        """Go to the file another page led to, as soon as the list is there."""
        if self._wanted in self._lines:
            wanted, self._wanted = self._wanted, 0
            self.table.view.go_to(wanted, "file")
            self.table.view.setFocus()

    def _make_list(self) -> widgets.Card:
        self.card = widgets.Card(padding=1)
        self._source = ListSource(FIELDS)
        self.table = TablePanel(self._source, self.tr("Leveringen"), self.tr("Filter leveringen"))
        self.table.view.spread(1.6, 0.8)
        self.table.keep_in(self.context.settings.tables, self.name)
        self.table.describe = self._describe
        self.table.current_moved.connect(self._show_current)
        self.empty = widgets.EmptyState(
            "mail_inbox",
            self.tr("Nog niets ingelezen"),
            self.tr(
                "Sleep rekenbladen van gemeenten op dit venster, of kies bestanden. Een import kan altijd ongedaan worden gemaakt."
            ),
            self.tr("Bestanden kiezen"),
        )
        self.empty.wanted.connect(self._ask_import)
        self._switch = QStackedWidget()
        self._switch.addWidget(self.empty)
        self._switch.addWidget(self.table)
        self.card.content.addWidget(self._switch)
        return self.card

    def _make_side(self) -> QVBoxLayout:
        look = theme.current()
        side = QVBoxLayout()
        side.setSpacing(look.space("m"))
        self.drop = DropZone(self.context)
        self.drop.dropped.connect(self.import_wanted)
        side.addWidget(self.drop)
        self.detail = widgets.Card(self.tr("Gekozen levering"))
        self.undo = widgets.button(self.tr("Ongedaan maken"), "small", "arrow_undo")
        self.undo.clicked.connect(self._ask_undo)
        self.detail.head.addWidget(self.undo)
        self._file = widgets.label("", "bodyStrong", wrap=True)
        self._facts = widgets.label("", tone="muted", wrap=True)
        self.again = widgets.button(self.tr("Bestand opnieuw kiezen"), "small", "folder_open")
        self.again.setToolTip(
            self.tr(
                "Bestanden worden niet bewaard. Kies hetzelfde bestand om de open vragen te beantwoorden."
            )
        )
        self.again.clicked.connect(self._ask_import)
        self.problems = ProblemList()
        for part in (self._file, self._facts):
            self.detail.content.addWidget(part)
        self.detail.content.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.detail.content.addWidget(widgets.line())
        self.detail.content.addWidget(self.problems, 1)
        self._beside = QStackedWidget()
        self._beside.addWidget(self.rounds.side)
        self._beside.addWidget(self.detail)
        side.addWidget(self._beside, 1)
        for part in (self.drop, self._beside):
            part.setFixedWidth(look.px(336))
        return side

    def load(self, changes: Changes | None = None) -> None:
        """Read both views again."""
        self.rounds.load(changes)
        if changes is not None and not {"delivery", "delivery_problem"} & set(changes.tables):
            return
        self.context.workspace.read(read_deliveries, self._show)

    def focus_filter(self) -> None:
        """Filter what is shown."""
        (self.table if self.views.value() == "files" else self.rounds.table).focus_filter()

    def regions(self) -> list[QWidget]:
        """Return header, table and side of what is shown."""
        if self.views.value() == "files":
            return [self.header, self.card, self.detail]
        return [self.header, self.rounds, self.rounds.side]

    def _show(self, found: Deliveries) -> None:
        lines = found.lines
        follow = self._follows_newest()
        self._standing = found.standing
        self._lines = {line.id: line for line in lines}
        self._source.set_rows([self._row(line) for line in lines])
        self._switch.setCurrentWidget(self.table if lines else self.empty)
        if lines and follow:
            self.table.view.go_to(lines[0].id, "file")
        self._go_to_wanted()
        self._show_current()

    def _follows_newest(self) -> bool:
        """Tell whether the newest is chosen: then the next newest will be; an older choice stays."""
        place = self.table.view.place()
        return place is None or not self._lines or place[0] == next(iter(self._lines))

    def _row(self, line: DeliveryLine) -> Row:
        received = datetime.fromisoformat(line.received_at).astimezone()
        figures = line.counts.get("new", 0) + line.counts.get("changed", 0)
        problems = Cell(
            format_count(line.problems), line.problems, tone=Tone.WARN if line.problems else Tone.FAINT
        )
        return Row(
            line.id,
            line.file,
            (
                Cell(line.file, line.file, strong=True, note=line.file, both_ends=True),
                line.sender or Cell("–", tone=Tone.FAINT, phrase=self.tr("afzender niet bekend")),
                line.datasets,
                self._outcomes.periods(line.periods),
                Cell(format_date(received.date()), line.received_at, note=format_moment(received)),
                self._outcomes.cell(line.outcome),
                Cell(format_count(figures), figures, tone=Tone.PLAIN if figures else Tone.FAINT),
                problems,
            ),
        )

    def _current(self) -> DeliveryLine | None:
        place = self.table.view.place()
        key = place[0] if place else None
        return self._lines.get(key) if isinstance(key, int) else None

    def _describe(self) -> tuple[str, str]:
        line = self._current()
        return (line.file, self._outcomes.counts(line.counts)) if line else ("", "")

    def _show_current(self) -> None:
        line = self._current()
        self.undo.setVisible(line is not None and line.change_set in self._standing)
        info = self.context.workspace.info
        self.undo.setEnabled(info is not None and not info.read_only)
        self._file.setVisible(line is not None)
        self.again.setVisible(line is not None and line.outcome == "needs_decision")
        self.again.setEnabled(self.undo.isEnabled())
        if line is None:
            self._facts.setText(self.tr("Kies een levering om te zien wat er is ingelezen."))
            self.problems.show_problems([])
            return
        self._file.setText(line.file)
        when = format_moment(datetime.fromisoformat(line.received_at))
        facts = [self.tr("ontvangen {when}").format(when=when), self._outcomes.counts(line.counts)]
        self._facts.setText("\n".join(part for part in facts if part))
        self.context.workspace.read(_ReadProblems(line.id), self.problems.show_problems)

    def _ask_undo(self) -> None:
        line = self._current()
        if line is not None:
            self.undo_wanted.emit(line.change_set)

    def _ask_import(self) -> None:
        self.import_wanted.emit([])
