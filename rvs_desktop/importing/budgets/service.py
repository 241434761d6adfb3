"""Importing a budget from an ordinary sheet, through its own door: read apart, plan, ask, write as one step."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.importing.budgets.delivery import (
    BUCKETS,
    MoneyFile,
    MoneyReport,
    keep_delivery,
    keep_problems,
    run,
)
from rvs_desktop.importing.budgets.plan import BudgetPlan, Decisions, plan_budget
from rvs_desktop.importing.budgets.worker_part import FLAG
from rvs_desktop.importing.process.side_door import ask_worker
from rvs_desktop.importing.recognition import Problem
from rvs_desktop.models.budgets import editing
from rvs_desktop.models.budgets.tables import Budget, BudgetFootnote, BudgetLine, BudgetTotal
from rvs_desktop.models.budgets.words import Side
from rvs_desktop.store.database import Database


def read_budgets(path: Path, year: int | None = None) -> MoneyFile:
    """Read the budgets in a file in the isolated process.

    Args:
        path: the file.
        year: the year that is meant, where a sheet has a column for more than one.

    Raises:
        UserError: if the file is absent, cannot be read, holds personal data, or holds no budget.
    """
    received = MoneyFile.of(path.name, ask_worker(path, {FLAG: "sheet", "year": year}))
    if not received.found:
        raise UserError(
            f"In {path.name} staat geen begroting.",
            "Zet boven de regels Baten en boven de andere regels Lasten, met de bedragen ernaast.",
        )
    return received


def import_budgets(
    database: Database,
    path: Path,
    *,
    body: str = "",
    year: int | None = None,
    decisions: Decisions | None = None,
    accept_totals: bool = False,
    dry_run: bool = False,
) -> MoneyReport:
    """Import the budgets in a file as one step; arguments as for ``apply_budgets``.

    Raises:
        UserError: if the file cannot be read, or nothing can be written.
    """
    received = read_budgets(path, year)
    return apply_budgets(
        database,
        received,
        body=body,
        year=year,
        decisions=decisions,
        accept_totals=accept_totals,
        dry_run=dry_run,
    )


def apply_budgets(
    database: Database,
    received: MoneyFile,
    *,
    body: str = "",
    year: int | None = None,
    decisions: Decisions | None = None,
    accept_totals: bool = False,
    dry_run: bool = False,
) -> MoneyReport:
    """Plan and write budgets that were read before; what waits for a decision is left out and told.

    Args:
        database: the open file.
        received: what was read.
        body: code of whose money it is, where the sheet does not say so.
        year: of the budget, where the sheet does not say so.
        decisions: what a person said of digits behind labels.
        accept_totals: whether a person accepted that lines do not add up to the totals of the sheet.
        dry_run: work everything out and write nothing.
    """

    def work(session: Session) -> tuple[dict[str, int], list[Problem]]:
        plans = [
            plan_budget(
                session,
                found,
                body=body,
                year=year,
                decisions=decisions or {},
                accept_totals=accept_totals,
            )
            for found in received.found
        ]
        counts = {bucket: sum(plan.counts[bucket] for plan in plans) for bucket in BUCKETS}
        problems = [problem for plan in plans for problem in plan.problems]
        if any(plan.new or plan.changed for plan in plans):
            years = " ".join(sorted({f"{plan.year}" for plan in plans if plan.year}))
            keep_problems(session, keep_delivery(session, received, "Begroting", years, counts), problems)
            for plan in plans:
                _write(session, plan, received.name)
        return counts, problems

    return run(database, received, f"Begroting {received.name} ingelezen", work, dry_run=dry_run)


def _write(session: Session, plan: BudgetPlan, file: str) -> None:
    if not (plan.new or plan.changed) or plan.body is None or plan.year is None:
        return
    budget = plan.budget or _new_budget(session, plan, file)
    for line, values in plan.changed.items():
        editing.edit_line(session, line, **values)
    for values in plan.new:
        rest: dict[str, Any] = {key: values[key] for key in values if key not in {"side", "label", "printed"}}
        key = editing.add_line(session, budget, Side(values["side"]), values["label"], **rest)
        row = session.get_one(BudgetLine, key)
        row.printed, row.source = values["printed"], f"{file}, blad {plan.found['sheet']}"


def _new_budget(session: Session, plan: BudgetPlan, file: str) -> int:
    """Make the budget of a sheet, with the totals that it states and its notes."""
    assert plan.body is not None
    assert plan.year is not None
    found = plan.found
    budget = editing.add_budget(session, plan.body.id, plan.year, _title(found))
    source = f"{file}, blad {found['sheet']}"
    sides = {line["side"] for line in found["lines"]}
    if len(sides) == 1:
        session.get_one(Budget, budget).sides = next(iter(sides))
    stated: Mapping[str, tuple[str, int]] = {
        side: (label, cents) for side, label, cents, _ in found["totals"] if side in sides
    }
    session.add_all(
        BudgetTotal(budget_id=budget, side=side, label=label, cents=cents, source=source)
        for side, (label, cents) in stated.items()
    )
    session.add_all(
        BudgetFootnote(budget_id=budget, mark=mark, text=text, source=source) for mark, text in found["notes"]
    )
    session.flush()
    return budget


def _title(found: Mapping[str, Any]) -> str:
    """Return the name of a budget: the first line above it, where that is more than a word."""
    first = found["texts"][0] if found["texts"] else ""
    return first if "begroting" in first.casefold() else ""
