"""What is estimated in reserves, grants and carry-overs: what it is called, and what follows from its final amount."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rvs_desktop.formats import format_cents
from rvs_desktop.models.budgets.refusals import fixed_error
from rvs_desktop.models.budgets.words import (
    GRANT_WORDS,
    MOVEMENT_WORDS,
    Certainty,
    GrantEntryKind,
    MovementKind,
    with_word,
)
from rvs_desktop.ui.parts.worded import worded

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.carrying import CarryOverView
    from rvs_desktop.models.budgets.grants import GrantEntryView, GrantView
    from rvs_desktop.models.budgets.reserves import MovementView, ReserveView
    from rvs_desktop.ui.parts.budgets.reading import BudgetData

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Estimate:
    """An amount of a fund that may become final or lapse.

    Attributes:
        name: how a sentence calls it.
        cents: as it counts now.
        left: final cents → sentence on what follows from it.
        years: in which the final amount may be decided.
        refusal: why nothing can be done with it, empty when something can.
    """

    name: str
    cents: int
    left: Callable[[int], str]
    years: tuple[int, ...]
    refusal: str = ""


def one_of(data: BudgetData, key: str) -> Estimate | None:
    """Return what a row of the card of funds is about: ``movement:…``, ``entry:…`` or ``carry:…``."""
    sort, _, number = key.partition(":")
    if sort == "movement":
        return next(
            (
                _movement(data, fund, each)
                for fund in data.funds.reserves
                for each in fund.movements
                if str(each.id) == number
            ),
            None,
        )
    if sort == "entry":
        return next(
            (
                _entry(data, fund, each)
                for fund in data.funds.grants
                for each in fund.entries
                if str(each.id) == number
            ),
            None,
        )
    return next((_carried(data, one) for one in data.funds.carried if str(one.id) == number), None)


def _movement(data: BudgetData, fund: ReserveView, each: MovementView) -> Estimate:
    name = translate("budgets", "{name}, {kind} {year}").format(
        name=with_word("Reserve", fund.name), kind=worded(MOVEMENT_WORDS[each.kind]), year=each.year
    )
    refusal = _refusal(data, {each.year}, each.certainty)
    if each.cancelled:
        refusal = translate("budgets", "Deze mutatie is vervallen: {reason}").format(reason=each.cancelled)
    return Estimate(name, each.cents, partial(_left_in_reserve, fund, each), (each.year,), refusal)


def _left_in_reserve(fund: ReserveView, each: MovementView, cents: int) -> str:
    if fund.closing is None:
        return translate("budgets", "Wat de reserve begon is niet bekend.")
    sign = 1 if each.kind is MovementKind.ADDITION else -1
    text = translate("budgets", "De reserve eindigt {year} op {then}; nu is dat {now}.")
    return text.format(
        year=fund.years[-1].year,
        then=format_cents(fund.closing + sign * (cents - each.cents)),
        now=format_cents(fund.closing),
    )


def _entry(data: BudgetData, fund: GrantView, each: GrantEntryView) -> Estimate:
    name = translate("budgets", "{name}, {kind} {year}").format(
        name=with_word("Subsidie", fund.name), kind=worded(GRANT_WORDS[each.kind]), year=each.year
    )
    return Estimate(
        name,
        each.cents,
        partial(_left_of_grant, fund, each),
        (each.year,),
        _refusal(data, {each.year}, each.certainty),
    )


def _left_of_grant(fund: GrantView, each: GrantEntryView, cents: int) -> str:
    sign = 1 if each.kind is GrantEntryKind.RECEIVED else -1
    text = translate("budgets", "Van de subsidie blijft {then} over; nu is dat {now}.")
    return text.format(
        then=format_cents(fund.left + sign * (cents - each.cents)), now=format_cents(fund.left)
    )


def _carried(data: BudgetData, one: CarryOverView) -> Estimate:
    name = translate("budgets", "{label}, van {first} naar {last}").format(
        label=one.label, first=one.from_year, last=one.to_year
    )
    years = (one.from_year, one.to_year)
    return Estimate(name, one.cents, _nothing, years, _refusal(data, set(years), one.certainty))


def _nothing(_cents: int) -> str:
    return ""


def _refusal(data: BudgetData, years: Collection[int], certainty: Certainty) -> str:
    """Say why an amount cannot change: its year is fixed, or it is final already."""
    fixed = next((one for one in data.budgets if one.year in years and one.fixed), None)
    if fixed is not None:
        return str(fixed_error(fixed.name))
    if certainty is Certainty.FINAL:
        return translate("budgets", "Dit bedrag is al definitief. Boek het verschil als een nieuw bedrag.")
    return ""
