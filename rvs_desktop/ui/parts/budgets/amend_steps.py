"""What a user can do with amendments: propose, keep as a draft, adopt, remove and withdraw; each can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from rvs_desktop.formats import format_date
from rvs_desktop.models.budgets.refusals import fixed_error
from rvs_desktop.ui.parts.budgets.amend_dialog import Amend, Withdraw
from rvs_desktop.ui.parts.budgets.reading import BudgetData
from rvs_desktop.ui.parts.form_steps import FormSteps

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.orm import Session

    from rvs_desktop.models.budgets.amending import AmendmentView
    from rvs_desktop.models.budgets.layout import BudgetSheet


@dataclass(frozen=True)
class ReadSheet:
    """Reads a budget as it stands with everything that was decided, whatever day is shown."""

    budget: int

    def __call__(self, session: Session) -> BudgetSheet:
        """Return the sheet."""
        from rvs_desktop.models.budgets.sheet import budget_sheet

        return budget_sheet(session, self.budget)


class AmendSteps(FormSteps):
    """Asks what each step needs, and does it."""

    data = BudgetData((), ())

    def do(self, verb: str, amendment: AmendmentView | None) -> None:
        """Do a verb of the card: ``open`` (None: a new one), ``remove`` or ``withdraw``."""
        sheet = self.data.sheet
        if sheet is None:
            return
        if sheet.budget.fixed:
            self.told.emit(str(fixed_error(sheet.budget.name)))
        elif verb == "remove" and amendment is not None:
            self._remove(amendment)
        elif verb == "withdraw" and amendment is not None:
            self._with_sheet(partial(self._ask_withdraw, amendment))
        else:
            self._with_sheet(partial(self._ask_amend, amendment))

    def _with_sheet(self, ask: Callable[[BudgetSheet], None]) -> None:
        """Ask with all that was decided: an earlier day that is shown knows only a part of it."""
        sheet = self.data.sheet
        assert sheet is not None
        if sheet.as_of is None:
            ask(sheet)
        else:
            self.context.workspace.read(ReadSheet(sheet.budget.id), ask)

    def _ask_amend(self, draft: AmendmentView | None, sheet: BudgetSheet) -> None:
        self.ask(Amend(sheet, draft, self.over), self._amend)

    def _amend(self) -> None:
        from rvs_desktop.models.budgets import amending

        assert isinstance(self.dialog, Amend)
        assert self.data.sheet is not None
        budget, as_draft, known = self.data.sheet.budget.id, self.dialog.as_draft, self.dialog.draft_id
        title, changes, day, decision, cover = self.dialog.values

        def work(session: Session) -> None:
            made = known
            if made is None:
                made = amending.draft_amendment(session, budget, title, changes)
            else:
                amending.change_draft(session, made, changes, title)
            if not as_draft and day is not None:
                amending.adopt_amendment(session, made, day, decision, cover)

        text = (
            self.tr("Concept van wijziging {title}") if as_draft else self.tr("Wijziging {title} vastgesteld")
        )
        self.edit(text.format(title=title), work)

    def _remove(self, draft: AmendmentView) -> None:
        from rvs_desktop.models.budgets import amending

        def work(session: Session) -> None:
            amending.remove_draft(session, draft.id)

        self.edit(self.tr("Concept van wijziging {title} verwijderd").format(title=draft.title), work)

    def _ask_withdraw(self, amendment: AmendmentView, sheet: BudgetSheet) -> None:
        self.ask(Withdraw(sheet, amendment, self.over), partial(self._withdraw, amendment))

    def _withdraw(self, amendment: AmendmentView) -> None:
        from rvs_desktop.models.budgets import amending

        assert isinstance(self.dialog, Withdraw)
        day, reason = self.dialog.values
        if day is None:
            return

        def work(session: Session) -> None:
            amending.withdraw_amendment(session, amendment.id, day, reason)

        text = self.tr("Wijziging {title} ingetrokken op {day}: {reason}")
        self.edit(text.format(title=amendment.title, day=format_date(day), reason=reason), work)
