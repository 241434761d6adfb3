"""What a user can do with a budget: every step asks what it needs, and is one change that can be undone."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rvs_desktop import paths
from rvs_desktop.formats import format_cents, format_date
from rvs_desktop.models.budgets.amounts import read_amount
from rvs_desktop.models.budgets.checks import Check
from rvs_desktop.models.budgets.words import BudgetStatus, Side
from rvs_desktop.models.text_keys import name_key
from rvs_desktop.ui.dialogs.form import DatedReason
from rvs_desktop.ui.page import PageContext
from rvs_desktop.ui.parts.budgets.decided_dialog import Decided
from rvs_desktop.ui.parts.budgets.dialogs import AddEntry, AddLine, NewBudget, ValueInKind
from rvs_desktop.ui.parts.budgets.export import WriteReport
from rvs_desktop.ui.parts.budgets.reading import BudgetData
from rvs_desktop.ui.parts.form_steps import FormSteps

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.budgets.layout import SheetLine
    from rvs_desktop.models.budgets.money import Unit


class BudgetSteps(FormSteps):
    """Asks what each step needs, and does it."""

    year_wanted = Signal(str, int)
    """Show the budget of this body (its code) and year."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(context, window)
        self.data = BudgetData((), ())
        self._line: SheetLine | None = None
        self._check: Check | None = None

    def add_line(self, line: SheetLine | None) -> None:
        """Ask for a new line, below the current one."""
        if self.data.sheet is not None:
            self._line = line
            side = line.side if line is not None else Side.EXPENSE
            group = line.group if line is not None else ""
            self.ask(AddLine(self.data.sheet, side, group, self.over), self._add_line)

    def _add_line(self) -> None:
        from rvs_desktop.models.budgets import editing

        assert isinstance(self.dialog, AddLine)
        assert self.data.sheet is not None
        budget, line = self.data.sheet.budget.id, self._line
        side, group, label, typed = self.dialog.values
        after = line.id if line is not None and (line.side, line.group) == (side, group) else None

        def work(session: Session) -> None:
            made = editing.add_line(session, budget, side, label, after=after, group_label=group)
            if typed.strip():
                read_amount(typed)
                editing.type_amount(session, made, typed)

        self.edit(self.tr("Regel {label} toegevoegd").format(label=label.strip()), work)

    def remove_line(self, line: SheetLine) -> None:
        """Remove a line on which nothing happened."""
        from rvs_desktop.models.budgets import editing

        def work(session: Session) -> None:
            editing.remove_line(session, line.id)

        self.edit(self.tr("Regel {label} verwijderd").format(label=line.label), work)

    def move_line(self, line: SheetLine, step: int) -> None:
        """Move a line up (-1) or down (1) on its side."""
        from rvs_desktop.models.budgets import editing

        assert self.data.sheet is not None
        others = [one for one in self.data.sheet.side(line.side).lines if one.in_total == line.in_total]
        place = others.index(line)
        above = place - 2 if step < 0 else place + 1
        if not 0 <= place + step < len(others):
            return
        after = others[above].id if above >= 0 else None
        group = others[place + step].group

        def work(session: Session) -> None:
            editing.move_line(session, line.id, after, group=group)

        self.edit(self.tr("Regel {label} verplaatst").format(label=line.label), work)

    def realise(self, line: SheetLine) -> None:
        """Ask for an amount that came in or went out on a line."""
        assert self.data.sheet is not None
        self._line = line
        year = self.data.sheet.budget.year
        today = date.today()  # noqa: DTZ011 - the user's own day
        day = today if today.year == year else date(year, 12, 31)
        self.ask(AddEntry(line, year, day, self.over), self._realise)

    def _realise(self) -> None:
        from rvs_desktop.models.budgets import realising

        assert isinstance(self.dialog, AddEntry)
        assert self._line is not None
        line, (day, cents, document, description, reason) = self._line, self.dialog.values

        def work(session: Session) -> None:
            realising.realise(session, line.id, day, cents, document, description, reason)

        text = self.tr("{label}: {amount} geboekt op {day}")
        self.edit(text.format(label=line.label, amount=format_cents(cents), day=format_date(day)), work)

    def remove_entry(self, entry: int, label: str) -> None:
        """Remove an amount that was booked."""
        from rvs_desktop.models.budgets import realising

        def work(session: Session) -> None:
            realising.remove_actual(session, entry)

        self.edit(self.tr("Boeking op {label} verwijderd").format(label=label), work)

    def explain(self, line: SheetLine) -> None:
        """Ask why what was realised differs from the budget."""
        self._line = line
        text = self.tr("De toelichting staat bij de regel en komt in de verantwoording.")
        title = self.tr("Toelichting bij {line}").format(line=line.label)
        dialog = DatedReason(title, text, self.tr("Bewaren"), parent=self.over)
        dialog.reason.setText(line.explanation)
        self.ask(dialog, self._explain)

    def _explain(self) -> None:
        from rvs_desktop.models.budgets import editing

        assert isinstance(self.dialog, DatedReason)
        assert self._line is not None
        line, (_, text) = self._line, self.dialog.values

        def work(session: Session) -> None:
            editing.edit_line(session, line.id, explanation=text)

        self.edit(self.tr("{label} toegelicht").format(label=line.label), work)

    def value(self, line: SheetLine) -> None:
        """Ask what a contribution in kind is worth; it never counts in a total."""
        self._line = line
        self.ask(ValueInKind(line, self.over), self._value)

    def _value(self) -> None:
        from rvs_desktop.models.budgets import editing

        assert isinstance(self.dialog, ValueInKind)
        assert self._line is not None
        line, cents = self._line, self.dialog.cents

        def work(session: Session) -> None:
            editing.edit_line(session, line.id, in_kind_cents=cents)

        text = self.tr("{label}: in natura niet meer gewaardeerd")
        if cents is not None:
            text = self.tr("{label}: in natura gewaardeerd op {amount}")
        self.edit(text.format(label=line.label, amount=format_cents(cents or 0)), work)

    def next_status(self) -> None:
        """Ask for the decision that adopts a draft or fixes the year, or the reason that opens it again."""
        if self.data.sheet is None:
            return
        budget = self.data.sheet.budget
        # adopted before or in its year, fixed when that has ended
        titles = {
            BudgetStatus.DRAFT: (self.tr("Begroting vaststellen"), self.tr("Vaststellen"), -1),
            BudgetStatus.ADOPTED: (self.tr("Jaar afsluiten"), self.tr("Afsluiten"), 1),
            BudgetStatus.FIXED: (self.tr("Jaar heropenen"), self.tr("Heropenen"), 0),
        }
        texts = {
            BudgetStatus.DRAFT: self.tr("Daarna veranderen bedragen alleen met een begrotingswijziging."),
            BudgetStatus.ADOPTED: self.tr("Daarna wijzigt er niets meer in {name}, tenzij u heropent."),
            BudgetStatus.FIXED: self.tr("{name} wordt weer te wijzigen. De reden staat in de geschiedenis."),
        }
        title, action, later = titles[budget.status]
        text = texts[budget.status].format(name=budget.name)
        if budget.fixed:
            self.ask(DatedReason(title, text, action, parent=self.over), self._take_step)
        else:
            balance = (one.text for one in self.data.checks if one.code == "balance" and one.open)
            text = " ".join((*balance, text))
            years, which = (budget.year + later, budget.year), self.tr("Besluit (wie, en waar het staat)")
            self.ask(Decided(title, text, action, years, reason=which, parent=self.over), self._take_step)

    def _take_step(self) -> None:
        from rvs_desktop.models.budgets import fixing
        from rvs_desktop.models.history import ChangeKind

        assert isinstance(self.dialog, DatedReason | Decided)
        assert self.data.sheet is not None
        budget, (day, reason) = self.data.sheet.budget, self.dialog.values

        def work(session: Session) -> None:
            if budget.status is BudgetStatus.DRAFT:
                fixing.adopt(session, budget.id, day, reason)
            elif budget.status is BudgetStatus.ADOPTED:
                fixing.fix(session, budget.id, day, reason)
            else:
                fixing.reopen(session, budget.id, reason)

        done = {
            BudgetStatus.DRAFT: self.tr("{name} vastgesteld"),
            BudgetStatus.ADOPTED: self.tr("{name} afgesloten"),
            BudgetStatus.FIXED: self.tr("{name} heropend: {reason}"),
        }
        label = done[budget.status].format(name=budget.name, reason=reason)
        self.edit(label, work, ChangeKind.FIXING)

    def accept(self, check: Check) -> None:
        """Ask why a difference by rounding is accepted."""
        self._check = check
        dialog = DatedReason(
            self.tr("Afronding aanvaarden"), check.text, self.tr("Aanvaarden"), parent=self.over
        )
        dialog.reason.setText(self.tr("De bron rondt af op hele euro's."))
        self.ask(dialog, self._accept)

    def _accept(self) -> None:
        from rvs_desktop.models.budgets import checks

        assert isinstance(self.dialog, DatedReason)
        assert self.data.sheet is not None
        budget, check, (_, reason) = self.data.sheet.budget, self._check, self.dialog.values

        def work(session: Session) -> None:
            assert check is not None
            checks.accept(session, budget.id, check, reason)

        self.edit(self.tr("Verschil in {name} aanvaard").format(name=budget.name), work)

    def report(self, unit: Unit) -> None:
        """Ask where to, and write the budget as a report to print: original, amendments and amended side by side."""
        from rvs_desktop.reporting.budget_report import BudgetReport

        sheet, info = self.data.sheet, self.context.workspace.info
        if sheet is None or info is None:
            return
        title, kind = self.tr("Begroting naar Word"), self.tr("Word-document")
        folder = paths.start_folder(self.context.settings.last_folder)
        name = f"{sheet.budget.name}.docx".replace("/", "-")
        path = self.context.asker.place_to_save(title, folder / name, kind)
        if path is None:
            return
        today = date.today()  # noqa: DTZ011 - the user's own day
        report = BudgetReport(sheet, self.data.amendments, unit, today, sample=info.sample)
        self.context.workspace.run(WriteReport(report, path)).succeeded.connect(self._tell_written)

    def _tell_written(self, path: Path) -> None:
        self.context.settings.last_folder = str(path.parent)
        self.told.emit(self.tr("{name} is opgeslagen.").format(name=path.name))

    def new_budget(self, year: int) -> None:
        """Ask for a budget of another year or of somebody else."""
        self.ask(NewBudget(self.data.bodies, self.data.budgets, year, self.over), self._new_budget)

    def _new_budget(self) -> None:
        from rvs_desktop.models.budgets import editing

        assert isinstance(self.dialog, NewBudget)
        name, year, copy_of = self.dialog.values
        body = self.dialog.known_body
        code = body.code if body is not None else name_key(name).replace(" ", "-")

        def work(session: Session) -> None:
            owner = body.id if body is not None else editing.add_body(session, code, name)
            editing.add_budget(session, owner, year, copy_of=copy_of)

        self.edit(self.tr("Begroting {year} van {name} gemaakt").format(year=year, name=name), work)
        self.year_wanted.emit(code, year)
