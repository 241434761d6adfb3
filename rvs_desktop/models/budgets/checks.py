"""What can be verified in a budget, each outcome with a sentence that explains itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_cents, format_date, format_euros
from rvs_desktop.models.budgets.amounts import show_fte
from rvs_desktop.models.budgets.funds import CarryOver
from rvs_desktop.models.budgets.layout import BudgetSheet, SheetLine, SheetSide
from rvs_desktop.models.budgets.money import EURO, rounded
from rvs_desktop.models.budgets.reading import BudgetRef
from rvs_desktop.models.budgets.reserves import reserves
from rvs_desktop.models.budgets.sheet import budget_sheet
from rvs_desktop.models.budgets.tables import Budget, BudgetAcceptance, BudgetAmendment
from rvs_desktop.models.budgets.thresholds import deviations, threshold
from rvs_desktop.models.budgets.words import SIDE_WORDS, AmendmentStatus, Side, with_word


class Level(StrEnum):
    """How serious an outcome is."""

    GOOD = "good"
    INFO = "info"
    ROUNDING = "rounding"
    """A difference that rounding explains; a person can accept it."""
    WARNING = "warning"
    """What was allowed and still has to come right."""
    WRONG = "wrong"


@dataclass(frozen=True)
class Check:
    """One outcome.

    Attributes:
        code: which check; together with the budget it names what a person accepts.
        level: how serious.
        text: the sentence for the screen.
        cents: the difference, 0 when there is none.
        accepted: why a person accepted this very difference; empty when nobody did.
        line: the line it is about.
        reserve: the reserve it is about, as its row on the page: ``reserve:7:2021``.
    """

    code: str
    level: Level
    text: str
    cents: int = 0
    accepted: str = ""
    line: int | None = None
    reserve: str = ""

    @property
    def open(self) -> bool:
        """Whether it still asks for attention."""
        return self.level in {Level.ROUNDING, Level.WARNING, Level.WRONG} and not self.accepted


def checks(session: Session, budget: int, today: date | None = None) -> list[Check]:
    """Return everything that was verified of a budget with all that was decided, the most serious first.

    Args:
        session: to read from.
        budget: its identifier.
        today: deviations of a year that ended before it are told; now when not given.
    """
    return checks_of(session, budget_sheet(session, budget), today)


def checks_of(session: Session, sheet: BudgetSheet, today: date | None = None) -> list[Check]:
    """Return everything that was verified of a budget as it stands on a sheet; see :func:`checks`."""
    budget = sheet.budget.id
    found = [*sheet_checks(sheet), *_of_file(session, sheet, today or date.today())]  # noqa: DTZ011 - the day of the user
    agreed = {
        row.code: row
        for row in session.scalars(select(BudgetAcceptance).where(BudgetAcceptance.budget_id == budget))
    }
    judged = [
        replace(one, accepted=agreed[one.code].reason)
        if one.code in agreed and agreed[one.code].cents == one.cents
        else one
        for one in found
    ]
    order = list(Level)[::-1]
    return sorted(judged, key=lambda one: (not one.open, order.index(one.level)))


def sheet_checks(sheet: BudgetSheet) -> Iterator[Check]:
    """Yield what follows from the sheet alone: stated totals, the balance, parts, memo lines and footnotes."""
    for side in (sheet.income, sheet.expense):
        yield from _stated(side)
    yield _balance(sheet)
    yield from _outside(sheet)
    for line in sheet.lines:
        yield from _line(line)
    yield from _footnotes(sheet)


def explained_by_rounding(exact: int, stated: int) -> bool:
    """Tell whether a stated amount is an exact one, rounded to whole euros or to thousands."""
    return any(stated == rounded(exact, unit) for unit in (EURO, 1000 * EURO))


def _stated(side: SheetSide) -> Iterator[Check]:
    if side.stated is None:
        return
    word, total, stated = SIDE_WORDS[side.side], side.total.original, side.stated.cents
    code, difference = f"stated_{side.side}", total - stated
    if not difference:
        text = f"{word} tellen op tot het totaal van de bron: {format_euros(stated, symbol=True)}."
        yield Check(code, Level.GOOD, text)
    elif explained_by_rounding(total, stated):
        text = (
            f"{word}: {format_cents(abs(difference))} verschil door afronding. "
            f"De bron rondt {_terms(side)} af op {format_euros(stated, symbol=True)}."
        )
        yield Check(code, Level.ROUNDING, text, difference)
    else:
        text = (
            f"{word} tellen op tot {format_cents(total)}; de bron noemt {format_cents(stated)}, "
            f"een verschil van {format_cents(abs(difference))}."
        )
        yield Check(code, Level.WRONG, text, difference)


def _terms(side: SheetSide) -> str:
    """Return the amounts with cents of which a total consists: ``2 × € 75.107,36``."""
    amounts = Counter(
        line.amounts.original for line in side.lines if line.in_total and line.amounts.original % EURO
    )
    if not 1 <= len(amounts) <= 2:
        return format_cents(side.total.original)
    return " en ".join(
        f"{times} × {format_cents(cents)}" if times > 1 else format_cents(cents)
        for cents, times in amounts.items()
    )


def _balance(sheet: BudgetSheet) -> Check:
    """Say whether the budget balances after amendments, and if not, why."""
    name = sheet.budget.name
    if len(sheet.budget.sides) == 1:
        known = SIDE_WORDS[sheet.budget.sides[0]].lower()
        text = f"Van {name} zijn alleen {known} bekend; er is geen andere kant om mee te vergelijken."
        return Check("balance", Level.INFO, text)
    income, expense = sheet.income.total.amended, sheet.expense.total.amended
    after = " na wijziging" if sheet.income.total.changes or sheet.expense.total.changes else ""
    difference = income - expense
    if not difference:
        text = f"{name} sluit{after}. Baten en lasten zijn beide {_amount(income)}."
        return Check("balance", Level.GOOD, text)
    text = f"{name}: baten en lasten{after} verschillen {format_cents(abs(difference))}."
    if rounded(income, EURO) == rounded(expense, EURO):
        cents = sheet.income if income % EURO else sheet.expense
        whole = format_euros(rounded(income, EURO), symbol=True)
        return Check(
            "balance", Level.ROUNDING, f"{text} De bron rondt {_terms(cents)} af op {whole}.", difference
        )
    more, less = ("Baten", "lasten") if difference > 0 else ("Lasten", "baten")
    why = f" {more} zijn {_amount(max(income, expense))}, {less} {_amount(min(income, expense))}."
    return Check("balance", Level.WRONG, f"{text}{why}", difference)


def _amount(cents: int) -> str:
    return format_cents(cents) if cents % EURO else format_euros(cents, symbol=True)


def _outside(sheet: BudgetSheet) -> Iterator[Check]:
    income, expense = (
        sum(line.amounts.amended for line in sheet.side(side).outside) for side in (Side.INCOME, Side.EXPENSE)
    )
    if not (sheet.income.outside or sheet.expense.outside):
        return
    if len(sheet.budget.sides) == 1 or income == expense:
        text = f"Buiten het totaal: {_amount(max(income, expense))}, aan beide kanten gelijk."
        if len(sheet.budget.sides) == 1:
            text = f"Buiten het totaal: {_amount(max(income, expense))}."
        yield Check("outside", Level.INFO, text)
    else:
        text = f"Buiten het totaal staan {_amount(income)} baten en {_amount(expense)} lasten."
        yield Check("outside", Level.WRONG, text, income - expense)


def _line(line: SheetLine) -> Iterator[Check]:
    parts = [part.cents for part in line.parts if part.in_total]
    if parts and sum(parts) != line.amounts.original:
        difference = sum(parts) - line.amounts.original
        text = f"{line.label}: de onderdelen tellen op tot {_amount(sum(parts))}, niet tot {_amount(line.amounts.original)}."
        yield Check(f"parts_{line.id}", Level.WRONG, text, difference, line=line.id)
    elif parts:
        text = f"{line.label}: {len(parts)} onderdelen tellen op tot {_amount(line.amounts.original)}."
        yield Check(f"parts_{line.id}", Level.GOOD, text, line=line.id)
    if line.fte_thousandths:
        worth = f", gewaardeerd op {_amount(line.in_kind_cents)}" if line.in_kind_cents is not None else ""
        text = (
            f"{line.label}: {show_fte(line.fte_thousandths)} in natura{worth}, telt niet mee in het totaal."
        )
        yield Check(f"in_kind_{line.id}", Level.INFO, text, line=line.id)
    if line.amounts.realised and line.original is None and not line.amounts.changes:
        text = (
            f"{line.label}: {format_cents(line.amounts.realised)} gerealiseerd zonder dat er iets is begroot."
        )
        yield Check(f"unbudgeted_{line.id}", Level.INFO, text, line=line.id)


def _footnotes(sheet: BudgetSheet) -> Iterator[Check]:
    known = {note.mark for note in sheet.footnotes if note.mark}
    used = {mark for line in sheet.lines for mark in line.marks}
    for mark in sorted(used - known):
        yield Check(
            f"mark_{mark}", Level.WRONG, f"Noot {mark} wordt genoemd maar staat niet onder de begroting."
        )
    for mark in sorted(known - used):
        yield Check(f"note_{mark}", Level.INFO, f"Noot {mark} hoort bij geen enkele regel.")


def _of_file(session: Session, sheet: BudgetSheet, today: date) -> Iterator[Check]:
    """Yield what the rest of the file says: amendments, carry-overs and deviations."""
    budget = sheet.budget
    yield from _amendments(session, budget.id, budget.year)
    yield from _negative_reserves(session, budget)
    pending = estimated_carry_overs(session, budget.id)
    if pending:
        yield Check(
            "carry_over", Level.INFO, f"Nog geschat, niet definitief doorgeschoven: {', '.join(pending)}."
        )
    if today.year <= budget.year or not any(line.amounts.realised for line in sheet.lines):
        return
    for line in deviations(sheet, threshold(session)):
        if not line.explanation:
            text = f"{line.label}: wijkt {format_cents(abs(line.saldo))} af van de begroting en is niet toegelicht."
            yield Check(f"deviation_{line.id}", Level.WRONG, text, line.saldo, line=line.id)


def _amendments(session: Session, budget: int, year: int) -> Iterator[Check]:
    rows = session.scalars(
        select(BudgetAmendment).where(BudgetAmendment.budget_id == budget).order_by(BudgetAmendment.number)
    ).all()
    drafts = [f"{row.number}" for row in rows if row.status == AmendmentStatus.DRAFT]
    if drafts:
        which = f"wijziging {drafts[0]} is" if len(drafts) == 1 else f"wijzigingen {' en '.join(drafts)} zijn"
        yield Check("drafts", Level.INFO, f"Nog concept en niet meegeteld: {which} niet vastgesteld.")
    for row in rows:
        if row.status == AmendmentStatus.ADOPTED and row.decided_on and row.decided_on.year > year:
            text = f"Wijziging {row.number} is vastgesteld op {format_date(row.decided_on)}, na afloop van het jaar."
            yield Check(f"late_{row.number}", Level.INFO, text)


def _negative_reserves(session: Session, budget: BudgetRef) -> Iterator[Check]:
    """Yield the reserves that are negative at the end of the year, also where a person allowed that.

    A later year that has no budget of its own is told with the last budget of the body.
    """
    last = session.scalar(select(func.max(Budget.year)).where(Budget.body_id == budget.body.id))
    for one in reserves(session, budget.body.id):
        until = [year for year in one.years if year.year <= budget.year][-1:]
        if budget.year == last:
            until += [year for year in one.years if year.year > budget.year]
        negative = next((year for year in until if year.closing is not None and year.closing < 0), None)
        if negative is None or negative.closing is None:
            continue
        why = [each.override_reason for each in one.movements if each.override_reason and not each.cancelled]
        allowed = f" Toegestaan: {why[-1].rstrip('.')}." if why else ""
        text = (
            f"{with_word('Reserve', one.name)} staat eind {negative.year} op {format_cents(negative.closing)}.{allowed} "
            "Boek een toevoeging of maak een onttrekking lager bij Reserves en subsidies."
        )
        row = f"reserve:{one.id}:{negative.year}"
        yield Check(f"reserve_{one.id}", Level.WARNING, text, negative.closing, reserve=row)


def estimated_carry_overs(session: Session, budget: int) -> list[str]:
    """Return the labels of what is carried over from or to a budget and is still an estimate."""
    either = or_(CarryOver.from_budget_id == budget, CarryOver.to_budget_id == budget)
    return list(
        session.scalars(
            select(CarryOver.label).where(either, CarryOver.final_cents.is_(None)).order_by(CarryOver.label)
        )
    )


def accept(session: Session, budget: int, check: Check, reason: str) -> None:
    """Accept a difference with a reason; it holds as long as the difference stays the same.

    To be called inside an edit; a fixed year can still be explained.
    """
    from rvs_desktop.models.budgets.refusals import one_sentence

    why = one_sentence(reason, "Een verschil aanvaarden")
    row = session.scalar(
        select(BudgetAcceptance).where(
            BudgetAcceptance.budget_id == budget, BudgetAcceptance.code == check.code
        )
    )
    if row is None:
        row = BudgetAcceptance(budget_id=budget, code=check.code)
        session.add(row)
    row.cents, row.reason = check.cents, why


def open_checks(session: Session, budgets: Sequence[int]) -> int:
    """Return how many checks of these budgets ask for attention, for a badge."""
    return sum(one.open for budget in budgets for one in checks(session, budget))
