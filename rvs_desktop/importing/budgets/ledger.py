"""Importing realisation from a ledger export, through its own door: read apart, plan, ask, write as one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.importing.budgets.delivery import (
    MoneyFile,
    MoneyReport,
    keep_delivery,
    keep_problems,
    run,
)
from rvs_desktop.importing.budgets.ledger_plan import LedgerPlan, LedgerPlanner, UnknownAccount
from rvs_desktop.importing.budgets.worker_part import FLAG
from rvs_desktop.importing.process.side_door import ask_worker
from rvs_desktop.importing.recognition import Problem
from rvs_desktop.models.base import new_ids
from rvs_desktop.models.budgets.lines import series_key
from rvs_desktop.models.budgets.reading import budget_bodies
from rvs_desktop.models.budgets.refusals import one_sentence
from rvs_desktop.models.budgets.schemes import LedgerMapping
from rvs_desktop.models.budgets.tables import Actual, Budget, BudgetBody, BudgetLine
from rvs_desktop.store.database import Database

Accounts = Mapping[str, int | str]
"""Account → the line of its entries, or in words why it is no realisation of this budget."""


@dataclass(frozen=True)
class LedgerReport(MoneyReport):
    """What became of a ledger export, with the accounts that a person has to say the line of."""

    accounts: tuple[UnknownAccount, ...] = ()


def read_ledger(path: Path) -> MoneyFile:
    """Read the entries of a ledger export in the isolated process.

    Raises:
        UserError: if the file is absent, cannot be read, holds personal data, or holds no ledger export.
    """
    received = MoneyFile.of(path.name, ask_worker(path, {FLAG: "ledger"}))
    if not received.found:
        raise UserError(
            f"In {path.name} staat geen export van een grootboek.",
            "Zet boven de kolommen ten minste Grootboekrekening, Datum en Bedrag, of Debet en Credit.",
        )
    return received


def import_ledger(
    database: Database,
    path: Path,
    body: str,
    *,
    accounts: Accounts | None = None,
    corrections: str = "",
    dry_run: bool = False,
) -> LedgerReport:
    """Import a ledger export as one step; arguments as for ``apply_ledger``.

    Raises:
        UserError: if the file cannot be read, there is no such body, or nothing can be written.
    """
    received = read_ledger(path)
    return apply_ledger(database, received, body, accounts=accounts, corrections=corrections, dry_run=dry_run)


def apply_ledger(
    database: Database,
    received: MoneyFile,
    body: str,
    *,
    accounts: Accounts | None = None,
    corrections: str = "",
    dry_run: bool = False,
) -> LedgerReport:
    """Plan and write entries that were read before; where an account goes is remembered for the next file.

    Args:
        database: the open file.
        received: what was read.
        body: code of whose ledger it is.
        accounts: what a person said of accounts that were not known.
        corrections: ``replace`` or ``add`` for entries that had another amount before; asked when empty.
        dry_run: work everything out and write nothing.

    Raises:
        UserError: if there is no such body or line.
    """
    plans: list[LedgerPlan] = []

    def work(session: Session) -> tuple[dict[str, int], Sequence[Problem]]:
        owner = _body(session, body)
        _remember(session, owner, accounts or {}, _names(received))
        plan = LedgerPlanner(session, owner, corrections).plan(received.found)
        plans.append(plan)
        if plan.entries:
            years = " ".join(map(str, sorted(plan.years)))
            delivery = keep_delivery(session, received, "Realisatie", years, plan.counts)
            keep_problems(session, delivery, plan.problems)
            _write(session, plan, delivery)
        return plan.counts, plan.problems

    done = run(database, received, f"Realisatie {received.name} ingelezen", work, dry_run=dry_run)
    return LedgerReport(
        done.file, done.outcome, done.counts, done.problems, done.change_set, tuple(plans[-1].accounts)
    )


def _body(session: Session, code: str) -> int:
    found = session.scalar(select(BudgetBody.id).where(BudgetBody.code == code))
    if found is None:
        known = ", ".join(each.code for each in budget_bodies(session)) or "geen"
        raise UserError(f"Er is geen begroting van {code or 'niemand'}.", f"Kies uit: {known}.")
    return found


def _names(received: MoneyFile) -> dict[str, str]:
    return {
        booking["account"]: booking["account_name"]
        for sheet in received.found
        for booking in sheet["bookings"]
    }


def _remember(session: Session, body: int, accounts: Accounts, names: Mapping[str, str]) -> None:
    """Keep where accounts go: by the series of the line, so that next year's line is found as well."""
    for account, said in accounts.items():
        row = session.scalar(
            select(LedgerMapping).where(LedgerMapping.body_id == body, LedgerMapping.account == account)
        )
        if row is None:
            row = LedgerMapping(body_id=body, account=account, account_name=names.get(account, ""))
        if isinstance(said, str):
            why = one_sentence(said, "Een rekening overslaan")
            row.side, row.series, row.label, row.ignored = "", "", "", why
        else:
            line = _line(session, body, said)
            row.side, row.label, row.ignored = line.side, line.label, ""
            row.series = series_key(line.side, line.series, line.label)
        session.add(row)
        session.flush()


def _line(session: Session, body: int, line: int) -> BudgetLine:
    row = session.get(BudgetLine, line)
    if row is None or session.get_one(Budget, row.budget_id).body_id != body:
        raise UserError("Deze regel hoort niet bij deze begroting.", "Kies een regel van dezelfde begroting.")
    return row


def _write(session: Session, plan: LedgerPlan, delivery: int) -> None:
    replaced = [entry.replaces for entry in plan.entries if entry.replaces is not None]
    if replaced:
        session.execute(delete(Actual).where(Actual.id.in_(replaced)))
    session.execute(
        insert(Actual),
        [
            {
                "id": key,
                "budget_id": entry.budget,
                "line_id": entry.line,
                "booked_on": entry.booked_on,
                "cents": entry.cents,
                "document": entry.document,
                "description": entry.description,
                "account": entry.account,
                "entry_key": entry.key,
                "delivery_id": delivery,
                "sheet": entry.sheet,
                "cell": entry.cell,
            }
            for key, entry in zip(new_ids(len(plan.entries)), plan.entries, strict=True)
        ],
    )


@dataclass(frozen=True)
class AccountLine:
    """Where a ledger account goes, as a list shows it."""

    account: str
    name: str
    label: str
    """Of the line it goes to."""
    ignored: str


def account_lines(session: Session, body: int) -> list[AccountLine]:
    """Return what is remembered of the accounts of a body, by account."""
    rows = session.scalars(
        select(LedgerMapping).where(LedgerMapping.body_id == body).order_by(LedgerMapping.account)
    )
    return [AccountLine(row.account, row.account_name, row.label, row.ignored) for row in rows]


def forget_account(session: Session, body: int, account: str) -> None:
    """Forget where an account goes, so that the next import asks again; to be called inside an edit."""
    session.execute(
        delete(LedgerMapping).where(LedgerMapping.body_id == body, LedgerMapping.account == account)
    )
