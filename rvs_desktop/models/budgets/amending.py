"""Amendments of a budget: drafted, adopted by a decision, withdrawn; the original amounts always stay."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents
from rvs_desktop.models.budgets.refusals import one_sentence, open_budget
from rvs_desktop.models.budgets.tables import AmendmentLine, BudgetAmendment, BudgetLine
from rvs_desktop.models.budgets.words import SIDE_WORDS, AmendmentStatus, Side


@dataclass(frozen=True, slots=True)
class AmendmentEntry:
    """By how much an amendment changes a line."""

    line: int
    side: Side
    label: str
    cents: int
    in_total: bool


@dataclass(frozen=True, slots=True)
class AmendmentView:
    """An amendment as a screen shows it."""

    id: int
    number: int
    title: str
    status: AmendmentStatus
    decided_on: date | None
    decision: str
    cover: str
    withdrawn_on: date | None
    withdrawn_reason: str
    entries: tuple[AmendmentEntry, ...]

    def total(self, side: Side) -> int:
        """Return by how much it changes the total of a side."""
        return sum(entry.cents for entry in self.entries if entry.side is side and entry.in_total)

    @property
    def balanced(self) -> bool:
        """Whether it leaves baten minus lasten as it was."""
        return self.total(Side.INCOME) == self.total(Side.EXPENSE)

    @property
    def keeps_totals(self) -> bool:
        """Whether it only moves amounts within a side."""
        return not self.total(Side.INCOME) and not self.total(Side.EXPENSE)


def amendments(session: Session, budget: int) -> list[AmendmentView]:
    """Return the amendments of a budget, by number."""
    entries: dict[int, list[AmendmentEntry]] = {}
    rows = session.execute(
        select(AmendmentLine, BudgetLine)
        .join(BudgetLine, BudgetLine.id == AmendmentLine.line_id)
        .where(AmendmentLine.budget_id == budget)
        .order_by(BudgetLine.side.desc(), BudgetLine.place)
    )
    for row, line in rows:
        entry = AmendmentEntry(line.id, Side(line.side), line.label, row.cents, line.in_total)
        entries.setdefault(row.amendment_id, []).append(entry)
    found = session.scalars(
        select(BudgetAmendment).where(BudgetAmendment.budget_id == budget).order_by(BudgetAmendment.number)
    )
    return [_view(row, entries.get(row.id, [])) for row in found]


def _view(row: BudgetAmendment, entries: list[AmendmentEntry]) -> AmendmentView:
    return AmendmentView(
        row.id,
        row.number,
        row.title,
        AmendmentStatus(row.status),
        row.decided_on,
        row.decision,
        row.cover,
        row.withdrawn_on,
        row.withdrawn_reason,
        tuple(entries),
    )


def draft_amendment(session: Session, budget: int, title: str, changes: Mapping[int, int]) -> int:
    """Draft an amendment: line → cents that it goes up or down by; returns its id. It does not count yet.

    Several drafts may stand beside each other; each has the next number.

    Raises:
        UserError: if the year is fixed, it has no title or a line is of another budget.
    """
    open_budget(session, budget)
    name = " ".join(title.split())
    if not name:
        raise UserError("De wijziging heeft geen naam.", "Vul in waar de wijziging over gaat.")
    last = session.scalar(select(func.max(BudgetAmendment.number)).where(BudgetAmendment.budget_id == budget))
    made = BudgetAmendment(budget_id=budget, number=(last or 0) + 1, title=name)
    session.add(made)
    session.flush()
    change_draft(session, made.id, changes)
    return made.id


def change_draft(session: Session, amendment: int, changes: Mapping[int, int], title: str = "") -> None:
    """Replace what a draft changes: line → cents; a title replaces the one it had.

    Raises:
        UserError: if it is no draft any more, the year is fixed or a line is of another budget.
    """
    row = _draft(session, amendment)
    row.title = " ".join(title.split()) or row.title
    known = set(session.scalars(select(BudgetLine.id).where(BudgetLine.budget_id == row.budget_id)))
    if not changes.keys() <= known:
        raise UserError("Een regel hoort bij een andere begroting.", "Kies regels van deze begroting.")
    session.execute(delete(AmendmentLine).where(AmendmentLine.amendment_id == amendment))
    session.add_all(
        AmendmentLine(budget_id=row.budget_id, amendment_id=amendment, line_id=line, cents=cents)
        for line, cents in changes.items()
        if cents
    )
    session.flush()


def remove_draft(session: Session, amendment: int) -> None:
    """Remove a draft; an adopted amendment is withdrawn instead.

    Raises:
        UserError: if it is no draft any more or the year is fixed.
    """
    row = _draft(session, amendment)
    session.execute(delete(AmendmentLine).where(AmendmentLine.amendment_id == amendment))
    session.delete(row)


def adopt_amendment(
    session: Session, amendment: int, decided_on: date, decision: str, cover: str = ""
) -> None:
    """Let an amendment count from the day of its decision.

    Args:
        session: inside an edit.
        amendment: a draft.
        decided_on: may be after the year; the checks of the budget say so then.
        decision: who decided and where that stands.
        cover: what pays for it; needed when the total of a side changes.

    Raises:
        UserError: if it is no draft any more, changes nothing, names no decision, or totals change without cover.
    """
    row = _draft(session, amendment)
    view = next(one for one in amendments(session, row.budget_id) if one.id == amendment)
    if not view.entries:
        raise UserError(f"Wijziging {row.number} wijzigt niets.", "Vul eerst bedragen in.")
    if not view.keeps_totals and not cover.strip():
        changed = " en ".join(
            f"{SIDE_WORDS[side].lower()} {format_cents(view.total(side))}"
            for side in Side
            if view.total(side)
        )
        raise UserError(
            f"Wijziging {row.number} verandert het totaal van {changed}.", "Noem waaruit dat wordt gedekt."
        )
    row.status, row.decided_on = AmendmentStatus.ADOPTED, decided_on
    row.decision = one_sentence(decision, "Een wijziging vaststellen")
    row.cover = " ".join(cover.split())


def withdraw_amendment(session: Session, amendment: int, on: date, reason: str) -> None:
    """Let an adopted amendment no longer count from a day on; it stays in the list with the reason.

    Raises:
        UserError: if it was not adopted, no reason is given, the day is before its decision or the year is fixed.
    """
    row = session.get_one(BudgetAmendment, amendment)
    open_budget(session, row.budget_id)
    if row.status != AmendmentStatus.ADOPTED or row.decided_on is None:
        raise UserError(
            f"Wijziging {row.number} is niet vastgesteld.", "Er hoeft niets te worden ingetrokken."
        )
    if on < row.decided_on:
        raise UserError("De intrekking ligt voor het besluit.", "Kies een latere datum.")
    row.withdrawn_reason = one_sentence(reason, "Intrekken")
    row.status, row.withdrawn_on = AmendmentStatus.WITHDRAWN, on


def _draft(session: Session, amendment: int) -> BudgetAmendment:
    row = session.get_one(BudgetAmendment, amendment)
    open_budget(session, row.budget_id)
    if row.status != AmendmentStatus.DRAFT:
        raise UserError(
            f"Wijziging {row.number} is al vastgesteld.", "Trek haar in, of maak een nieuwe wijziging."
        )
    return row
