"""Letters to payers: kept as they were sent, and settled when the final amount is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets.contributions import Contribution, ContributionTable, contributions
from rvs_desktop.models.budgets.participants import Participant
from rvs_desktop.models.budgets.schemes import ContributionLetter, SchemeTerm
from rvs_desktop.models.budgets.words import Certainty
from rvs_desktop.periods import Period


@dataclass(frozen=True, slots=True)
class LetterView:
    """What was asked of a payer."""

    id: int
    participant: int
    certainty: Certainty
    sent_on: date
    cents: int
    inhabitants: int | None
    hundredths: int | None
    paid_on: date | None


@dataclass(frozen=True, slots=True)
class Settlement:
    """What a payer still pays (positive) or gets back (negative), beside the letter that stays as it was.

    Attributes:
        participant: who.
        asked: what the provisional letter asked; None when none was sent.
        final: with the final index.
    """

    participant: Participant
    asked: int | None
    final: int

    @property
    def difference(self) -> int:
        """What is settled."""
        return self.final - (self.asked or 0)


def letters(session: Session, scheme: int, period: Period) -> list[LetterView]:
    """Return what was sent over a period, in the order of sending."""
    rows = session.scalars(
        select(ContributionLetter)
        .join(SchemeTerm, SchemeTerm.id == ContributionLetter.term_id)
        .where(SchemeTerm.scheme_id == scheme, SchemeTerm.period == period.key)
        .order_by(ContributionLetter.sent_on, ContributionLetter.id)
    )
    return [
        LetterView(
            row.id,
            row.participant_id,
            Certainty(row.certainty),
            row.sent_on,
            row.cents,
            row.inhabitants,
            row.hundredths,
            row.paid_on,
        )
        for row in rows
    ]


def send_letters(session: Session, scheme: int, period: Period, certainty: Certainty, sent_on: date) -> int:
    """Keep what is asked of every payer, as it is computed now; returns how many letters that are.

    To be called inside an edit. Payers that have such a letter already keep it.

    Raises:
        UserError: if inhabitants are missing, so that an amount would be wrong.
    """
    table = contributions(session, scheme, period, certainty)
    unknown = [row.participant.name for row in table.rows if _unknown(row.participant, table.rate_millionths)]
    if unknown:
        raise UserError(
            f"Van {', '.join(unknown[:5])} is het aantal inwoners op de peildatum niet bekend.",
            "Vul de inwoners aan, of kies een andere peildatum.",
        )
    fresh = without_letter(session, table)
    session.add_all(
        ContributionLetter(
            term_id=table.term,
            participant_id=row.participant.id,
            certainty=certainty,
            sent_on=sent_on,
            cents=row.cents,
            inhabitants=row.participant.inhabitants,
            hundredths=row.hundredths,
        )
        for row in fresh
    )
    session.flush()
    return len(fresh)


def without_letter(session: Session, table: ContributionTable) -> list[Contribution]:
    """Return the payers of a table that have no letter with its amounts yet.

    Without an index nothing is provisional, and a payer that has any letter over the period has this one.
    """
    indexed = any(row.hundredths is not None for row in table.rows)
    have = {
        each.participant
        for each in letters(session, table.scheme, table.period)
        if each.certainty is table.certainty or not indexed
    }
    return [row for row in table.rows if row.participant.id not in have]


def _unknown(participant: Participant, rate: int | None) -> bool:
    return rate is not None and participant.area is not None and participant.inhabitants is None


def mark_paid(session: Session, letter: int, paid_on: date | None) -> None:
    """Record on which day a letter was paid, or (None) that it was not; to be called inside an edit.

    Raises:
        UserError: if that is before it was sent.
    """
    row = session.get_one(ContributionLetter, letter)
    if paid_on is not None and paid_on < row.sent_on:
        raise UserError("De betaling ligt voor de brief.", "Kies een latere datum.")
    row.paid_on = paid_on


def settlements(session: Session, scheme: int, period: Period) -> list[Settlement]:
    """Return per payer the difference between the letter that was sent and the final amount.

    Raises:
        UserError: if no final index is known yet.
    """
    table = contributions(session, scheme, period, Certainty.FINAL)
    if not any(row.hundredths is not None for row in table.rows):
        raise UserError("Er is nog geen index bekend.", "Vul eerst de definitieve index in.")
    asked = {
        each.participant: each.cents
        for each in letters(session, scheme, period)
        if each.certainty is Certainty.ESTIMATED
    }
    return [Settlement(row.participant, asked.get(row.participant.id), row.cents) for row in table.rows]
