"""What ``rvs`` does with budgets: the arguments and the work, apart from how it is told."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rvs_desktop.dutch_arguments import day, period
from rvs_desktop.errors import UserError
from rvs_desktop.periods import Period, PeriodKind

if TYPE_CHECKING:
    from rvs_desktop.importing.budgets.delivery import MoneyReport
    from rvs_desktop.store.database import Database


def add_import_arguments(take: argparse.ArgumentParser) -> None:
    """Add what an import of a budget or a ledger needs to know."""
    take.add_argument("--budget", action="store_true", help="de bestanden zijn begrotingen")
    take.add_argument(
        "--ledger", action="store_true", help="de bestanden zijn exports van een grootboek: realisatie"
    )
    take.add_argument("--body", default="", help="code van wie de begroting is, zoals bureau-rvs")
    take.add_argument(
        "--account",
        action="append",
        default=[],
        metavar="REKENING=REGEL",
        help="op welke begrotingsregel een grootboekrekening hoort",
    )


def add_report_command(commands: Any, run: Any) -> None:
    """Add the command that writes a report."""
    report = commands.add_parser("report", help="schrijf een rapport naar docx of xlsx")
    report.add_argument("what", choices=["contributions"])
    report.add_argument("--database", type=Path, required=True)
    report.add_argument("--output", type=Path, required=True)
    report.add_argument("--scheme", default="", help="naam van de bijdrageregeling")
    report.add_argument("--period", type=period, default="")
    report.add_argument("--as-of", type=day, help="dag die boven de brieven staat")
    report.set_defaults(run=run)


def import_money(database: Database, options: argparse.Namespace) -> list[MoneyReport]:
    """Import budgets or ledger exports; nothing is asked, so what needs a decision is left out and told."""
    from rvs_desktop.importing.budgets.ledger import import_ledger
    from rvs_desktop.importing.budgets.service import import_budgets

    dry_run, body = options.dry_run, options.body
    if options.budget:
        year = _year(options.period)
        return [
            import_budgets(database, path, body=body, year=year, dry_run=dry_run) for path in options.files
        ]
    accounts = _accounts(database, body, options.account)
    return [import_ledger(database, path, body, accounts=accounts, dry_run=dry_run) for path in options.files]


def _year(key: str) -> int | None:
    """Return the year of a period, None when none was said.

    Raises:
        UserError: if it is no whole year.
    """
    if not key:
        return None
    found = Period.parse(key)
    if found.kind is not PeriodKind.YEAR:
        raise UserError(
            f"{key} is geen jaar.", "Een begroting gaat over een jaar; schrijf bijvoorbeeld 2021."
        )
    return found.year


def _accounts(database: Database, body: str, said: Sequence[str]) -> dict[str, int | str]:
    """Return account → line, the line by its label in the latest year that has it.

    Raises:
        UserError: if an argument is not ``account=label``, or no line has that label.
    """
    from rvs_desktop.models.budgets.multi_year import multi_year
    from rvs_desktop.models.budgets.reading import budget_bodies
    from rvs_desktop.models.text_keys import name_key

    if not said:
        return {}
    owner = next((each.id for each in database.read(budget_bodies) if each.code == body), None)
    series = database.read(lambda session: multi_year(session, owner).series) if owner is not None else ()
    lines = [line for each in series for cell in each.cells if cell for line in cell.lines]
    found: dict[str, int | str] = {}
    for text in said:
        account, mark, label = text.partition("=")
        matching = [line.id for line in lines if name_key(line.label) == name_key(label)]
        if not mark or not matching:
            raise UserError(f"{text} wijst geen regel aan.", "Schrijf bijvoorbeeld --account 4010=Personeel.")
        found[account.strip()] = matching[-1]
    return found


def export_budget(database: Database, options: argparse.Namespace) -> None:
    """Write one budget or more to a workbook or a csv."""
    from rvs_desktop.exporting.budgets import export_budgets

    if len(options.body) > 1:
        raise UserError(
            "Er zijn meer instanties genoemd.", "Noem er een met --body, of laat het weg voor alle."
        )
    year = _year(options.period)
    database.read(
        lambda session: export_budgets(
            session, options.output, body="".join(options.body), year=year, as_of=options.as_of
        )
    )


def report_contributions(database: Database, options: argparse.Namespace) -> None:
    """Write contributions as a table (``.xlsx``) or as letters, a page for each payer (``.docx``)."""
    from rvs_desktop.exporting.budgets_contributions import write_contributions
    from rvs_desktop.exporting.files import replacing
    from rvs_desktop.reporting.contribution_letters import find_scheme, letter_pages, letters_document

    kind = options.output.suffix.lower()
    if kind not in {".docx", ".xlsx"}:
        raise UserError(f"{options.output.name} is geen .docx of .xlsx.", "Kies een van deze twee.")
    wanted = Period.parse(options.period) if options.period else None
    scheme, chosen = database.read(lambda session: find_scheme(session, options.scheme, wanted))
    pages = database.read(lambda session: letter_pages(session, scheme, chosen))
    if kind == ".xlsx":
        write_contributions(
            pages.table,
            options.output,
            letters=tuple(pages.sent.values()),
            settlements=tuple(pages.settled.values()),
            sample=pages.sample,
        )
        return
    content = letters_document(pages, options.as_of or date.today())  # noqa: DTZ011 - the day of the user
    with replacing(options.output) as temporary:
        temporary.write_bytes(content)
