"""The states of the page of budgets for its pictures: per picture the steps that lead to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from rvs_desktop.ui.tables.clipboard import read_text

_BUDGET: Final = (
    "Begroting 2022 bureau RVS;",
    "Omschrijving;Begroting;Kostenplaats",
    "Baten;;",
    "Bijdrage gemeenten;473.385,00;8010",
    "Politie;250.000 +1fte;8020",
    "Totaal baten;723.385,00;",
    "Lasten;;",
    "Personeel;695.574,00;4010",
    "Communicatie-advies1;37.000,00;4020",
    "Reiskosten;12.34;4030",
    "Totaal lasten;732.574,00;",
)
_LEDGER: Final = (
    "Grootboekrekening;Naam rekening;Datum;Stuknummer;Omschrijving;Debet;Credit",
    "4010;Salarissen personeel;15-1-2021;F1;Salaris januari;61.250,00;",
    "4010;Salarissen personeel;16-2-2021;C2;Creditnota;;1.250,00",
    "4310;Huisvesting en kantoor;3-3-2021;F7;Huur eerste kwartaal;7.500,00;",
    "8010;Bijdrage politie;1-3-2021;B1;Bijdrage;;91.023,25",
    "9999;Kruisposten;31-3-2021;M1;Nog uit te zoeken;12,34-;",
)
_PASTED: Final = (
    "Omschrijving\tKostenplaats\tBegroot\n"
    "Advies\t4010\t€ 12.500,00\n"
    "Opleiding\t4020\tp.m.\n"
    "Huur\t4030\t7.500,-\n"
    "Bureau totaal\t\t20.000,00\n"
    "Drukwerk1\t\t1.000\n"
    "Reis\t\t12.34\n"
    "Beheer\t\t105.000\n"
)


def _published(page: Any) -> None:
    page.go_to("bureau-rvs:2017")


def _open_line(page: Any) -> None:
    """Show what stands behind the first line that is no sum."""
    page.table.view.go_to(next(iter(page.lines.lines)), "label")
    page.show_line()


def _amend(page: Any) -> None:
    page.do("budget_amend")


def _with_realisation(page: Any) -> None:
    page.go_to("bureau-rvs:2021")


def _import_budget(page: Any) -> None:
    """Import a sheet with a digit behind a name, an amount that is not clear, and totals that do not add up."""
    _import(page, "begroting 2022.csv", _BUDGET)


def _import_ledger(page: Any) -> None:
    """Import a ledger of which no account is known yet."""
    _import(page, "grootboek 2021.csv", _LEDGER)


def _import(page: Any, name: str, lines: Sequence[str]) -> None:
    path = page.context.workspace.info.path.with_name(name)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    page.importing.start("bureau-rvs", path)


def _new_budget(page: Any) -> None:
    page.do("budget_new")


def _make_it(page: Any) -> None:
    page.steps.dialog.action.click()


def _paste(page: Any) -> None:
    page.pasting.take(read_text(_PASTED), page.data.sheet, next(iter(page.lines.lines.values())))


def _adopt_amendment(page: Any) -> None:
    """Move an amount between two lines and let income and expense rise by a grant."""
    from datetime import date

    from rvs_desktop.models.budgets import amending

    sheet = page.data.sheet
    found = {line.label: line.id for line in sheet.lines}
    income, expense = sheet.income.lines[0].id, sheet.expense.lines[0].id
    others = [key for key in found.values() if key not in {income, expense}]

    def work(session: Any) -> None:
        moved = amending.draft_amendment(
            session, sheet.budget.id, "Projecten naar personeel", {expense: 1_000_000, others[-1]: -1_000_000}
        )
        amending.adopt_amendment(session, moved, date(2021, 4, 1), "RVC van 1 april 2021", "")
        raised = amending.draft_amendment(
            session, sheet.budget.id, "Hogere bijdrage", {income: 2_500_000, expense: 2_500_000}
        )
        amending.adopt_amendment(session, raised, date(2021, 6, 15), "RVC van 15 juni 2021", "Gemeenten")
        amending.draft_amendment(session, sheet.budget.id, "Voorstel najaar", {expense: -500_000})

    page.context.workspace.edit("Wijzigingen", work)


BUDGET_SCENES: Final[Mapping[str, Sequence[Callable[[Any], None]]]] = {
    "07d-begroting": (_published,),
    "07d-begroting-realisatie": (_with_realisation,),
    "07e-begroting-regel": (_open_line,),
    "07f-begroting-wijziging": (_amend,),
    "07f-begroting-inlezen": (_with_realisation, _import_budget),
    "07f-begroting-grootboek": (_with_realisation, _import_ledger),
    "07f-begroting-nieuw": (_with_realisation, _new_budget),
    "07f-begroting-plakken": (_with_realisation, _new_budget, _make_it, _paste),
    "07g-begroting-gewijzigd": (_with_realisation, _adopt_amendment),
}
