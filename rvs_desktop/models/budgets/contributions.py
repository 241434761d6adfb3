"""What every participant of a scheme pays in a period: the parts always add up to the total, to the cent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents, format_count
from rvs_desktop.models.budgets.amounts import show_counted_on, show_rate
from rvs_desktop.models.budgets.money import Share, distribute, indexed, per_inhabitant, rounded
from rvs_desktop.models.budgets.participants import Participant, participants
from rvs_desktop.models.budgets.schemes import ContributionScheme, Indexation, SchemeTerm
from rvs_desktop.models.budgets.words import Basis, Certainty, Payer
from rvs_desktop.periods import Period, PeriodKind


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one participant pays.

    Attributes:
        participant: who.
        cents: to be paid.
        exact: before cents were divided, in cents.
        hundredths: the index that was applied, None without one.
    """

    participant: Participant
    cents: int
    exact: Fraction
    hundredths: int | None = None

    @property
    def rounding(self) -> Fraction:
        """How much more than the exact amount is paid, in cents."""
        return self.cents - self.exact

    def at_rate(self, rate_millionths: int) -> int | None:
        """Return rate × inhabitants in cents, for the months that are paid; None for who is not counted."""
        if self.participant.inhabitants is None or self.participant.mirrors:
            return None
        return per_inhabitant(rate_millionths, self.participant.weight)


@dataclass(frozen=True, slots=True)
class ContributionTable:
    """A scheme in a period.

    Attributes:
        scheme: identifier.
        term: identifier.
        name: of the scheme.
        basis: what the amounts follow from.
        period: for which is paid.
        certainty: whether a final index was applied where one is asked.
        reference_date: day on which inhabitants are counted.
        rate_millionths: amount per inhabitant in millionths of a euro.
        stated_inhabitants: inhabitants that the source reckoned with.
        rows: who pays what.
        problems: sentences on what is missing or was taken otherwise.
        explanation: why amounts are not rate × inhabitants, in one sentence with figures; empty where they are.
    """

    scheme: int
    term: int
    name: str
    basis: Basis
    period: Period
    certainty: Certainty
    reference_date: str
    rate_millionths: int | None
    stated_inhabitants: int | None
    rows: tuple[Contribution, ...]
    problems: tuple[str, ...]
    explanation: str = ""

    @property
    def total(self) -> int:
        """All that is paid, also by who mirrors the municipalities."""
        return sum(row.cents for row in self.rows)

    @property
    def municipalities(self) -> int:
        """What the municipalities pay together."""
        return sum(row.cents for row in self.rows if row.participant.area is not None)

    @property
    def inhabitants(self) -> int:
        """Inhabitants of all participants together, as they were counted."""
        return sum(row.participant.inhabitants or 0 for row in self.rows)

    def rounded_to_thousands(self) -> tuple[int, ...]:
        """Return the amounts as a proposal prints them, in cents and rounded to thousands of euros."""
        return tuple(rounded(row.cents, 100_000) for row in self.rows)


@dataclass(frozen=True, slots=True)
class SchemeRef:
    """A scheme as a list shows it, with the periods it has terms for."""

    id: int
    body: int
    name: str
    basis: Basis
    note: str
    source: str
    periods: tuple[Period, ...]


def schemes(session: Session, body: int | None = None) -> list[SchemeRef]:
    """Return the contribution schemes of a body or of all."""
    query = select(ContributionScheme).order_by(ContributionScheme.name)
    if body is not None:
        query = query.where(ContributionScheme.body_id == body)
    terms: dict[int, list[Period]] = {}
    for row in session.execute(select(SchemeTerm.scheme_id, SchemeTerm.period).order_by(SchemeTerm.period)):
        terms.setdefault(row.scheme_id, []).append(Period.parse(row.period))
    return [
        SchemeRef(
            row.id,
            row.body_id,
            row.name,
            Basis(row.basis),
            row.note,
            row.source,
            tuple(terms.get(row.id, ())),
        )
        for row in session.scalars(query)
    ]


def contributions(
    session: Session, scheme: int, period: Period, certainty: Certainty | None = None
) -> ContributionTable:
    """Return what every participant pays.

    Args:
        session: to read from.
        scheme: its identifier.
        period: a year or half a year that the scheme has a term for.
        certainty: with the provisional or with the final index; final where there is one when not given.

    Raises:
        UserError: if there is no such term, or there is nothing to divide by.
    """
    row = session.get_one(ContributionScheme, scheme)
    term = session.scalar(
        select(SchemeTerm).where(SchemeTerm.scheme_id == scheme, SchemeTerm.period == period.key)
    )
    if term is None:
        raise UserError(
            f"De regeling {row.name} heeft geen bijdragen over {period.label()}.",
            "Voeg die periode eerst toe.",
        )
    members, problems = participants(session, scheme, period, term.reference_date)
    index = _Index(session, scheme, period, certainty)
    rows = _rows(Basis(row.basis), term, members, index.of)
    return ContributionTable(
        scheme,
        term.id,
        row.name,
        Basis(row.basis),
        period,
        index.certainty,
        term.reference_date,
        term.rate_millionths,
        term.stated_inhabitants,
        tuple(rows),
        tuple(problems) if row.basis == Basis.RATE or not _divides_by_part(members) else (),
        _explained(term, members) if row.basis == Basis.RATE else "",
    )


class _Index:
    """The percentages that apply in a period."""

    def __init__(self, session: Session, scheme: int, period: Period, wanted: Certainty | None) -> None:
        rows = session.scalars(
            select(Indexation).where(Indexation.scheme_id == scheme, Indexation.period == period.key)
        )
        found = {(row.payer, Certainty(row.certainty)): row.hundredths for row in rows}
        finals = any(certainty is Certainty.FINAL for _, certainty in found)
        self.certainty = wanted or (Certainty.FINAL if finals or not found else Certainty.ESTIMATED)
        self._found = found

    def of(self, payer: Payer) -> int | None:
        """Return the index of a payer: its own, else that of all others; the provisional one until a final one is known."""
        for certainty in (self.certainty, Certainty.ESTIMATED):
            for key in (payer.value, ""):
                if (key, certainty) in self._found:
                    return self._found[key, certainty]
        return None


def _divides_by_part(members: Sequence[Participant]) -> bool:
    return any(member.part for member in members)


def _rows(
    basis: Basis,
    term: SchemeTerm,
    members: Sequence[Participant],
    index_of: Callable[[Payer], int | None],
) -> list[Contribution]:
    if basis is Basis.BASE:
        return [_from_base(member, index_of(member.payer)) for member in members]
    payers = [member for member in members if not member.mirrors]
    by_part = basis is Basis.KEY and _divides_by_part(payers)
    weights = [
        Fraction(member.part or 0) * member.months / 12 if by_part else member.weight for member in payers
    ]
    percent = index_of(Payer.MUNICIPALITY)
    total = _total(term, weights)
    if percent is not None:
        total = indexed(total, percent)
    shares = distribute(total, weights)
    found = dict(zip((member.id for member in payers), shares, strict=True))
    mirrored = Share(total, Fraction(total))
    return [_row(member, found.get(member.id, mirrored), percent) for member in members]


def proposal(
    basis: Basis,
    members: Sequence[Participant],
    *,
    rate_millionths: int | None = None,
    total_cents: int | None = None,
) -> list[Contribution]:
    """Return what members would pay in a scheme that is not made yet, before any index.

    Raises:
        UserError: if there is no rate and no total where one is needed, or there is nothing to divide by.
    """
    term = SchemeTerm(rate_millionths=rate_millionths, total_cents=total_cents)
    return _rows(basis, term, members, _no_index)


def _no_index(_payer: Payer) -> int | None:
    return None


def _row(member: Participant, share: Share, percent: int | None) -> Contribution:
    return Contribution(member, share.cents, share.exact, percent)


def _total(term: SchemeTerm, weights: Sequence[Fraction]) -> int:
    """Return the total: as given, or rate × inhabitants, the inhabitants that the source reckoned with first."""
    if term.total_cents is not None:
        return term.total_cents
    if term.rate_millionths is None:
        raise UserError("Deze periode heeft geen tarief en geen totaal.", "Vul een van beide in.")
    if term.stated_inhabitants is None:
        return per_inhabitant(term.rate_millionths, sum(weights, Fraction(0)))
    months = len(list(Period.parse(term.period).parts(PeriodKind.MONTH)))
    return per_inhabitant(term.rate_millionths, Fraction(term.stated_inhabitants * months, 12))


def _explained(term: SchemeTerm, members: Sequence[Participant]) -> str:
    """Say why the parts are not rate × inhabitants: the source reckoned with others than were counted (T3)."""
    if term.rate_millionths is None or term.stated_inhabitants is None:
        return ""
    weights = [member.weight for member in members if not member.mirrors]
    asked, counted = _total(term, weights), per_inhabitant(term.rate_millionths, sum(weights, Fraction(0)))
    if asked == counted:
        return ""
    rate, day = show_rate(term.rate_millionths), ""
    people = format_count(sum(member.inhabitants or 0 for member in members if not member.mirrors))
    if term.reference_date:
        day = f" op {show_counted_on(term.reference_date)}"
    stated = f"{rate} × {format_count(term.stated_inhabitants)} inwoners volgens de bron"
    word = "minder" if asked < counted else "meer"
    months = ", naar maanden van deelname" * any(member.months != 12 for member in members)
    return (
        f"Samen wordt {format_cents(asked)} gevraagd ({stated}, naar inwoners verdeeld); dat is "
        f"{format_cents(abs(asked - counted))} {word} dan {rate} × de {people} inwoners die{day} zijn geteld{months}, "
        f"{format_cents(counted)}."
    )


def _from_base(member: Participant, percent: int | None) -> Contribution:
    """Index the earlier amount of one payer; each payer is rounded by itself, so the total is what they pay."""
    base = member.base_cents or 0
    part = Fraction(base * member.months, 12)
    exact = part * (10_000 + (percent or 0)) / 10_000
    return Contribution(member, rounded(exact), exact, percent)
