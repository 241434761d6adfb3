"""Pasting lines in a budget: what would become of every row, what only a person knows, and one step that stores it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_count
from rvs_desktop.models.budgets.words import Side
from rvs_desktop.ui.page import PageContext
from rvs_desktop.ui.parts.budgets.paste_dialog import PasteAnswers, PasteLines
from rvs_desktop.ui.tables.clipboard import Block, read_mime

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.importing.budgets.pasted import PastedLines
    from rvs_desktop.models.budgets.layout import BudgetSheet, SheetLine

MOST_ROWS = 2000
"""Rows of a block that are looked at: a budget has some hundreds of lines, more is another sheet."""


@dataclass(frozen=True)
class ReadLines:
    """Says what would become of a block; runs on the thread of the file."""

    budget: int
    block: tuple[tuple[str, ...], ...]
    answers: PasteAnswers
    after: int | None

    def __call__(self, session: Session) -> PastedLines:
        """Return every row and what becomes of it."""
        from rvs_desktop.importing.budgets.pasted import PasteSaid, read_block

        said = self.answers
        return read_block(
            session,
            self.budget,
            self.block,
            PasteSaid(said.side, said.group, self.after, said.amounts, said.marks, said.sums),
        )


@dataclass(frozen=True)
class StoreLines:
    """Stores what can be stored of a block; runs inside an edit, on the thread of the file."""

    read: ReadLines

    def __call__(self, session: Session) -> None:
        """Write it."""
        from rvs_desktop.importing.budgets.pasted import write

        write(session, self.read(session))


class PasteSteps(QObject):
    """Leads a block from the clipboard through its preview; nothing is stored before its verb."""

    told = Signal(str)

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.dialog: PasteLines | None = None
        self._block: tuple[tuple[str, ...], ...] = ()
        self._sheet: BudgetSheet | None = None
        self._line: SheetLine | None = None
        self._pasted: PastedLines | None = None

    def start(self, sheet: BudgetSheet, line: SheetLine | None) -> None:
        """Take what is on the clipboard as lines, whatever it is.

        Args:
            sheet: the budget that is shown.
            line: the current one; new lines come below it.
        """
        block = read_mime(QGuiApplication.clipboard().mimeData())
        if not any(map(any, block.rows)):
            self.told.emit(self.tr("Er staat geen tekst op het klembord. Kopieer eerst cellen in Excel."))
            return
        self.take(block, sheet, line)

    def take(self, block: Block, sheet: BudgetSheet, line: SheetLine | None) -> None:
        """Take a block as lines: read it and show what would become of every row."""
        if len(block.rows) > MOST_ROWS:
            text = self.tr("Dit zijn {count} rijen; een begroting heeft er hoogstens {most}.")
            self.told.emit(
                text.format(count=format_count(len(block.rows)), most=format_count(MOST_ROWS))
                + " "
                + self.tr("Kopieer alleen de regels van de begroting.")
            )
            return
        # of a sum of our own only its name counts: it may be the heading of a group
        self._block = tuple(row[:1] if number in block.sums else row for number, row in enumerate(block.rows))
        self._sheet, self._line, self._pasted = sheet, line, None
        self._read(PasteAnswers(line.side if line is not None else _side(sheet), line.group if line else ""))

    def _work(self, answers: PasteAnswers) -> ReadLines:
        assert self._sheet is not None
        after = self._line.id if self._line is not None else None
        return ReadLines(self._sheet.budget.id, self._block, answers, after)

    def _read(self, answers: PasteAnswers) -> None:
        self._context.workspace.read(self._work(answers), self._show, self._refuse)

    def _show(self, pasted: PastedLines) -> None:
        self._pasted = pasted
        if self.dialog is not None:
            self.dialog.show_lines(pasted)
            return
        assert self._sheet is not None
        self.dialog = PasteLines(pasted, self._sheet, self._window.window())
        self.dialog.action.clicked.disconnect(self.dialog.accept)
        self.dialog.action.clicked.connect(self._store)
        self.dialog.asked.connect(self._ask_again)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _ask_again(self) -> None:
        assert self.dialog is not None
        self._read(self.dialog.answers)

    def _store(self) -> None:
        assert self.dialog is not None
        assert self._sheet is not None
        assert self._pasted is not None
        self.dialog.setEnabled(False)  # what is being stored is not cancelled halfway
        count = self._pasted.stored
        label = (
            self.tr("1 regel geplakt in {name}")
            if count == 1
            else self.tr("{count} regels geplakt in {name}")
        )
        self._context.workspace.edit(
            label.format(count=format_count(count), name=self._sheet.budget.name),
            StoreLines(self._work(self.dialog.answers)),
            self._stored,
            self._refuse,
        )

    def _stored(self, _changes: object) -> None:
        from rvs_desktop.importing.budgets.pasted import Fate

        assert self._pasted is not None
        if self.dialog is not None:
            self.dialog.close()
        text = self.tr("Geplakt: {new} nieuw, {changed} gewijzigd, {left} niet overgenomen.")
        left = self._pasted.count(Fate.SUM, Fate.OPEN, Fate.REFUSED)
        self.told.emit(
            text.format(
                new=format_count(self._pasted.count(Fate.NEW)),
                changed=format_count(self._pasted.count(Fate.CHANGED)),
                left=format_count(left),
            )
        )

    def _refuse(self, error: UserError) -> None:
        if self.dialog is not None:
            self.dialog.setEnabled(True)
            self.dialog.refuse(error)
        else:
            self.told.emit(str(error))

    def _forget(self) -> None:
        self.dialog = None


def _side(sheet: BudgetSheet) -> Side:
    """Return the side that is filled in first: baten while there are none."""
    return Side.EXPENSE if sheet.income.lines else Side.INCOME


def is_lines(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a block is lines of a budget and no figures for cells."""
    from rvs_desktop.importing.budgets.pasted import has_lines

    return has_lines(rows)
