"""What people do with contribution schemes; every function here is called inside an edit."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets.schemes import (
    ContributionLetter,
    ContributionScheme,
    Indexation,
    SchemeParticipant,
    SchemeTerm,
)
from rvs_desktop.models.budgets.words import MOST_CENTS, Basis, Certainty, Payer
from rvs_desktop.periods import Period, PeriodKind


def add_scheme(session: Session, body: int, name: str, basis: Basis, base_year: int | None = None) -> int:
    """Add a scheme; returns its id.

    Raises:
        UserError: if it has no name, stands there already, or indexes an earlier year without naming it.
    """
    title = " ".join(name.split())
    if not title:
        raise UserError("De regeling heeft geen naam.", "Vul in waarvoor wordt betaald.")
    if (basis is Basis.BASE) != (base_year is not None):
        raise UserError("Het jaar van de oude bedragen ontbreekt.", "Vul in van welk jaar de bedragen zijn.")
    same = (ContributionScheme.body_id == body, ContributionScheme.name == title)
    if session.scalar(select(ContributionScheme.id).where(*same)) is not None:
        raise UserError(f"De regeling {title} staat er al.", "Kies een andere naam.")
    made = ContributionScheme(body_id=body, name=title, basis=basis, base_year=base_year)
    session.add(made)
    session.flush()
    return made.id


def set_term(
    session: Session,
    scheme: int,
    period: Period,
    *,
    reference_date: str = "",
    rate_millionths: int | None = None,
    total_cents: int | None = None,
    line: int | None = None,
) -> int:
    """Set what holds in a period; returns the id of the term. The rate is per inhabitant and year.

    Raises:
        UserError: if the period is shorter than half a year, there is both a rate and a total, the amounts cannot be,
            or letters were sent already.
    """
    if period.kind not in {PeriodKind.YEAR, PeriodKind.HALF}:
        raise UserError("Bijdragen gaan over een jaar of een half jaar.", "Kies een jaar of een half jaar.")
    if rate_millionths is not None and total_cents is not None:
        raise UserError("Er is een tarief en een totaal.", "Laat een van beide weg.")
    if not 0 <= (rate_millionths or 0) <= 10**12 or not 0 <= (total_cents or 0) <= MOST_CENTS:
        raise UserError("Dit bedrag kan niet.", "Typ een bedrag van nul of meer.")
    row = session.scalar(
        select(SchemeTerm).where(SchemeTerm.scheme_id == scheme, SchemeTerm.period == period.key)
    )
    if row is None:
        row = SchemeTerm(scheme_id=scheme, period=period.key)
        session.add(row)
    else:
        _refuse_sent(session, row.id)
        row.stated_inhabitants = None
    row.reference_date, row.line_id = reference_date, line
    row.rate_millionths, row.total_cents = rate_millionths, total_cents
    session.flush()
    return row.id


def term_line(session: Session, scheme: int, period: Period) -> int | None:
    """Return the line of the budget that the contributions of a period stand on, None when there is none."""
    return session.scalar(
        select(SchemeTerm.line_id).where(SchemeTerm.scheme_id == scheme, SchemeTerm.period == period.key)
    )


def _refuse_sent(session: Session, term: int) -> None:
    sent = session.scalar(select(ContributionLetter.id).where(ContributionLetter.term_id == term).limit(1))
    if sent is not None:
        raise UserError(
            "Over deze periode zijn al brieven verstuurd.",
            "Leg een definitieve index vast en verreken het verschil.",
        )


def add_participants(
    session: Session, scheme: int, areas: Iterable[int], since: date | None = None, until: date | None = None
) -> list[int]:
    """Let municipalities take part between two inclusive days; returns the ids of the participations.

    Raises:
        UserError: if one of them takes part already in that time, or the days are in the wrong order.
    """
    if since is not None and until is not None and until < since:
        raise UserError("De deelname eindigt voor zij begint.", "Kies een latere datum.")
    place = session.scalar(
        select(func.max(SchemeParticipant.place)).where(SchemeParticipant.scheme_id == scheme)
    )
    made: list[SchemeParticipant] = []
    for number, area in enumerate(areas, (place or 0) + 1):
        _refuse_double(session, scheme, area, since, until)
        row = SchemeParticipant(
            scheme_id=scheme, area_id=area, valid_from=since, valid_to=until, place=number
        )
        made.append(row)
        session.add(row)
    session.flush()
    return [row.id for row in made]


def _refuse_double(session: Session, scheme: int, area: int, since: date | None, until: date | None) -> None:
    rows = session.scalars(
        select(SchemeParticipant).where(
            SchemeParticipant.scheme_id == scheme, SchemeParticipant.area_id == area
        )
    )
    for row in rows:
        if (row.valid_to or date.max) >= (since or date.min) and (row.valid_from or date.min) <= (
            until or date.max
        ):
            raise UserError("Een gemeente doet in die tijd al mee.", "Beëindig eerst de eerdere deelname.")


def add_party(  # noqa: PLR0913 - a party is what it consists of
    session: Session,
    scheme: int,
    name: str,
    payer: Payer,
    *,
    part: int | None = None,
    base_cents: int | None = None,
    mirrors: bool = False,
    since: date | None = None,
) -> int:
    """Let another party take part, from a day on or from the beginning; returns the id of the participation.

    Raises:
        UserError: if it has no name.
    """
    title = " ".join(name.split())
    if not title:
        raise UserError("De deelnemer heeft geen naam.", "Vul in wie er betaalt.")
    made = SchemeParticipant(
        scheme_id=scheme,
        name=title,
        payer=payer,
        part=part,
        base_cents=base_cents,
        mirrors=mirrors,
        valid_from=since,
        place=10_000,
    )
    session.add(made)
    session.flush()
    return made.id


def end_participation(session: Session, participant: int, last_day: date) -> None:
    """Let a participant take part up to and including a day.

    Raises:
        UserError: if that is before it began.
    """
    row = session.get_one(SchemeParticipant, participant)
    if row.valid_from is not None and last_day < row.valid_from:
        raise UserError("De deelname eindigt voor zij begint.", "Kies een latere datum.")
    row.valid_to = last_day


def set_base(session: Session, participant: int, cents: int | None, part: int | None = None) -> None:
    """Set the earlier amount, or the part in a fixed key, of a participant.

    Raises:
        UserError: if it cannot be.
    """
    if not 0 <= (cents or 0) <= MOST_CENTS or (part or 0) < 0:
        raise UserError("Dit bedrag kan niet.", "Typ een bedrag van nul of meer.")
    row = session.get_one(SchemeParticipant, participant)
    row.base_cents, row.part = cents, part


def set_index(  # noqa: PLR0913 - an index is what it consists of
    session: Session,
    scheme: int,
    period: Period,
    hundredths: int,
    certainty: Certainty,
    *,
    payer: Payer | None = None,
    decided_on: date | None = None,
    source: str = "",
) -> None:
    """Set by how much contributions rise in a period, for one kind of payer or for all others.

    Letters that were sent stay as they are; a final index leads to a settlement.

    Raises:
        UserError: if the percentage cannot be.
    """
    if not -10_000 <= hundredths <= 100_000:
        raise UserError("Deze index kan niet.", "Typ een percentage zoals 2,4.")
    named = payer.value if payer is not None else ""
    row = session.scalar(
        select(Indexation).where(
            Indexation.scheme_id == scheme,
            Indexation.period == period.key,
            Indexation.payer == named,
            Indexation.certainty == certainty,
        )
    )
    if row is None:
        row = Indexation(scheme_id=scheme, period=period.key, payer=named, certainty=certainty)
        session.add(row)
    row.hundredths, row.decided_on, row.source = hundredths, decided_on, source
    session.flush()
