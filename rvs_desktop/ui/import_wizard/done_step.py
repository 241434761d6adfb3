"""Step 5: what was stored, what was remembered, the way back, and what is still to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rvs_desktop.formats import format_count
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.import_wizard.difference_words import DifferenceWords
from rvs_desktop.ui.import_wizard.parts import Picture

if TYPE_CHECKING:
    from rvs_desktop.ui.import_wizard.desk_jobs import Stored


@dataclass(frozen=True)
class Done:
    """What step 5 shows.

    Attributes:
        stored: what became of the files.
        kept: number of decisions that were remembered; -1 when the user did not want that.
        whose: for whose next file they are remembered.
        next_file: name of the next file in the list that asks something, or empty.
    """

    stored: Stored
    kept: int = 0
    whose: str = ""
    next_file: str = ""


class DoneStep(QWidget):
    """The result in a narrow column, calm and short."""

    undo_wanted = Signal()
    copy_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Stap 5: klaar"))
        look = theme.current()
        self._words = DifferenceWords(self)
        inside = QWidget()
        outer = QHBoxLayout(inside)
        outer.setContentsMargins(0, look.space("m"), 0, 0)
        middle = QWidget()
        middle.setMaximumWidth(look.px(780))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("m"))
        column.addWidget(self._make_result())
        self.todo = widgets.Card(self.tr("Nog te doen"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(look.space("s"))
        self.todo.content.addLayout(self._lines)
        column.addWidget(self.todo)
        self.hint = widgets.label("", "caption", "muted", wrap=True)
        column.addWidget(self.hint)
        column.addStretch(1)
        outer.addStretch(1)
        outer.addWidget(middle, 4)
        outer.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(widgets.scrolled(inside))

    def _make_result(self) -> widgets.Card:
        look = theme.current()
        card = widgets.Card(padding=22)
        self.card = card
        row = QHBoxLayout()
        row.setSpacing(look.space("m"))
        self._picture = Picture("good", 24)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(3))
        self.headline = widgets.label("", "title", wrap=True)
        self.subline = widgets.label("", tone="muted", wrap=True)
        words.addWidget(self.headline)
        words.addWidget(self.subline)
        row.addLayout(words, 1)
        self.undo = widgets.button(self.tr("Ongedaan maken"), "", "arrow_undo")
        self.undo.clicked.connect(self.undo_wanted)
        row.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)
        card.content.addLayout(row)
        self._tiles = QHBoxLayout()
        self._tiles.setSpacing(look.space("s"))
        card.content.addSpacing(look.space("xs"))
        card.content.addLayout(self._tiles)
        return card

    def show_done(self, done: Done) -> None:
        """Show the result of storing files."""
        report, counts = done.stored.report, done.stored.counts
        stored = counts.get("new", 0) + counts.get("changed", 0)
        self._picture.show_tone("good" if stored else "info")
        one, more = self.tr("1 cijfer opgeslagen"), self.tr("{count} cijfers opgeslagen")
        self.headline.setText(
            (one if stored == 1 else more.format(count=format_count(stored)))
            if stored
            else self.tr("Er is niets veranderd")
        )
        time = f"{datetime.now().astimezone():%H:%M}"
        said = self._words.sum_line(counts)
        saved = self.tr("{counts} Opgeslagen om {time}.").format(counts=said, time=time)
        self.subline.setText(saved if report.change_set is not None else said)
        self.undo.setVisible(report.change_set is not None)
        self.hint.setText(
            self.tr(
                "Ongedaan maken kan ook later, via Geschiedenis. Cijfers die daarna zijn gewijzigd, blijven dan staan."
            )
        )
        self._show_tiles(done, time)
        self._show_todo(done)

    def _show_tiles(self, done: Done, time: str) -> None:
        widgets.clear(self._tiles)
        report = done.stored.report
        files = len(report.files)
        names = report.files[0].file if files == 1 else self.tr("{count} bestanden").format(count=files)
        kept = self.tr("niets, op uw verzoek")
        if done.kept >= 0:
            one, more = self.tr("1 keuze {whose}"), self.tr("{count} keuzes {whose}")
            kept = (one if done.kept == 1 else more).format(count=done.kept, whose=done.whose).strip()
            if not done.kept:
                kept = self.tr("geen nieuwe keuzes")
        for name, value in (
            (self.tr("Ingelezen"), names),
            (self.tr("Gelijk gebleven"), format_count(done.stored.counts.get("equal", 0))),
            (self.tr("Onthouden"), kept),
            (self.tr("Reservekopie vooraf"), time),
        ):
            self._tiles.addWidget(_tile(name, value), 1)

    def _show_todo(self, done: Done) -> None:
        widgets.clear(self._lines)
        waiting = sum(file.counts.get("needs_decision", 0) for file in done.stored.report.files)
        problems = sum(len(file.problems) for file in done.stored.report.files)
        if waiting:
            one = self.tr("1 cel wacht op een keuze. Kies het bestand later opnieuw: dan begint u daar.")
            more = self.tr(
                "{count} cellen wachten op een keuze. Kies het bestand later opnieuw: dan begint u daar."
            )
            self._add_line("warn", one if waiting == 1 else more.format(count=format_count(waiting)))
        if problems:
            text = self.tr("Meldingen voor de afzender: {count}").format(count=format_count(problems))
            copy = widgets.button(self.tr("Kopiëren"), "small", "copy")
            copy.clicked.connect(self.copy_wanted)
            self._add_line("info", text, copy)
        if done.next_file:
            button = widgets.button(self.tr("Volgende openen"), "small")
            button.clicked.connect(self.next_wanted)
            text = self.tr("Volgend bestand in de lijst: {name}").format(name=done.next_file)
            self._add_line("info", text, button)
        self.todo.setVisible(bool(waiting or problems or done.next_file))

    def _add_line(self, tone: str, text: str, button: QPushButton | None = None) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space("s"))
        row.addWidget(Picture(tone))
        row.addWidget(widgets.label(text, wrap=True), 1)
        if button is not None:
            row.addWidget(button)
        if self._lines.count():
            self._lines.addWidget(widgets.line())
        self._lines.addWidget(line)

    def show_undone(self) -> None:
        """Show that the import was taken back."""
        self._picture.show_tone("info")
        self.headline.setText(self.tr("Import ongedaan gemaakt"))
        self.subline.setText(self.tr("De cijfers staan weer zoals vóór de import."))
        self.undo.hide()
        widgets.clear(self._tiles)
        self.todo.hide()
        self.hint.clear()

    def focus_first(self) -> None:
        """Put the keyboard on the way back."""
        self.undo.setFocus(Qt.FocusReason.OtherFocusReason)


def _tile(name: str, value: str) -> QWidget:
    look = theme.current()
    box = widgets.Surface()
    box.setProperty("card", "panel")
    column = QVBoxLayout(box)
    column.setContentsMargins(look.px(12), look.px(9), look.px(12), look.px(9))
    column.setSpacing(look.px(2))
    column.addWidget(widgets.label(name, "caption", "muted"))
    said = widgets.label(value, "bodyStrong", wrap=True)
    column.addWidget(said)
    column.addStretch(1)
    box.setAccessibleName(f"{name}: {value}")
    return box
