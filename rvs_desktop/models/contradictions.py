"""Two sources for one figure: both stay, one of them counts, and a person says which and why.

The figure that does not count stands beside the other as an observation of its own that is not preferred, so both
keep their file, sheet, cell and raw text. A contradiction names the two.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, delete, insert, select, update
from sqlalchemy.orm import Mapped, Session, aliased, mapped_column

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import Area
from rvs_desktop.models.base import STRICT, Base, Key, new_id, new_ids, one_of, reference
from rvs_desktop.models.deliveries import Delivery, DeliveryProblem, SourceFile, complete_deliveries
from rvs_desktop.models.figures import Measure, Observation, Status
from rvs_desktop.models.history import ChangeSet, open_change_set
from rvs_desktop.models.period_locks import refuse_locked
from rvs_desktop.periods import Period

PROBLEM_CODES: Final = ("conflict", "changed_values")
"""Codes of the questions that a contradiction answers."""
_AT_ONCE: Final = 500


class Choice(StrEnum):
    """What was chosen; empty while it is open."""

    OPEN = ""
    KEEP = "keep"
    """The figure that stood goes on to count."""
    USE = "use"
    """The other figure counts from now on."""
    MISSING = "missing"
    """Neither: the figure is not known."""
    AGREED = "agreed"
    """A later delivery took the difference away."""


class Contradiction(Base):
    """A figure that stood and another that came in later; open until ``choice`` says what counts."""

    __tablename__ = "contradiction"
    __table_args__ = (
        CheckConstraint(one_of("choice", *Choice), name="choice"),
        CheckConstraint("stood_id <> other_id", name="two"),
        UniqueConstraint("other_id"),
        Index(None, "stood_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    stood_id: Mapped[int] = reference("observation.id")
    other_id: Mapped[int] = reference("observation.id")
    choice: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")
    change_set_id: Mapped[int | None] = reference("change_set.id")
    """The step in which it was chosen: who and when."""


@dataclass(frozen=True)
class Quote:
    """What one source says, and where it stands; ``file`` is empty for a typed figure."""

    value: int | None
    status: str
    file: str
    sheet: str
    cell: str
    raw: str
    delivery: int | None


@dataclass(frozen=True)
class ContradictionLine:
    """A contradiction as a list shows it; ``value`` in units of 10^-decimals of the measure."""

    id: int
    measure: str
    measure_name: str
    decimals: int
    area: str
    area_name: str
    period: str
    stood: Quote
    other: Quote
    choice: str
    reason: str
    decided_by: str
    decided_at: str
    """UTC, ISO 8601; empty while it is open."""


def contradiction_lines(
    session: Session, *, settled: bool = False, delivery: int | None = None
) -> list[ContradictionLine]:
    """Return open contradictions with both quotes, or the settled ones; of one delivery when it is given."""
    stood, other = aliased(Observation), aliased(Observation)
    stood_delivery, other_delivery = aliased(Delivery), aliased(Delivery)
    stood_file, other_file = aliased(SourceFile), aliased(SourceFile)
    query = (
        select(Contradiction, stood, other, stood_file.name, other_file.name, Measure, Area, ChangeSet)
        .join(stood, stood.id == Contradiction.stood_id)
        .join(other, other.id == Contradiction.other_id)
        .join(Measure, Measure.id == other.measure_id)
        .join(Area, Area.id == other.area_id)
        .outerjoin(stood_delivery, stood_delivery.id == stood.delivery_id)
        .outerjoin(stood_file, stood_file.id == stood_delivery.source_file_id)
        .outerjoin(other_delivery, other_delivery.id == other.delivery_id)
        .outerjoin(other_file, other_file.id == other_delivery.source_file_id)
        .outerjoin(ChangeSet, ChangeSet.id == Contradiction.change_set_id)
        .where(Contradiction.choice != "" if settled else Contradiction.choice == "")
        .order_by(Contradiction.id)
    )
    if delivery is not None:
        query = query.where(other.delivery_id == delivery)
    return [
        ContradictionLine(
            row.id, measure.code, measure.name, measure.decimals, area.code, area.name, b.period,
            _quote(a, a_file), _quote(b, b_file), row.choice, row.reason,
            step.author if step else "", step.at if step else "",
        )
        for row, a, b, a_file, b_file, measure, area, step in session.execute(query)
    ]  # fmt: skip


def _quote(row: Observation, file: str | None) -> Quote:
    return Quote(row.value, row.status, file or "", row.sheet, row.cell, row.raw, row.delivery_id)


def open_contradictions(
    session: Session, pairs: Sequence[tuple[int, int]], choice: str = "", reason: str = ""
) -> list[int]:
    """Write down pairs of (figure that stood, other figure), and carry out a choice that was made already.

    To be called inside an edit. Returns the identifiers.
    """
    if not pairs:
        return []
    ids = list(new_ids(len(pairs)))
    session.execute(
        insert(Contradiction),
        [
            {"id": row_id, "stood_id": stood, "other_id": other, "choice": "", "reason": ""}
            for row_id, (stood, other) in zip(ids, pairs, strict=True)
        ],
    )
    if choice:
        settle(session, ids, Choice(choice), reason)
    return ids


def settle(session: Session, ids: Iterable[int], choice: Choice, reason: str) -> None:
    """Choose what counts of contradictions, with the reason; to be called inside an edit.

    The questions that deliveries asked about them are taken back; a delivery without questions counts as imported.

    Raises:
        UserError: if one is no longer there.
        PeriodLockedError: if a period was fixed.
    """
    wanted = list(ids)
    pairs = _pairs(session, wanted)
    if len(pairs) < len(set(wanted)):
        raise UserError("Deze tegenstrijdigheid is er niet meer.", "Vernieuw de lijst.")
    _refuse_fixed(session, [other for _, _, other in pairs])
    losers = [stood for _, stood, _ in pairs] if choice is not Choice.KEEP else []
    losers += [other for _, _, other in pairs] if choice is not Choice.USE else []
    winners = {Choice.KEEP: 1, Choice.USE: 2}.get(choice)
    _prefer(session, losers, preferred=False)
    if winners is not None:
        _prefer(session, [pair[winners] for pair in pairs], preferred=True)
    elif choice is Choice.MISSING:
        _add_missing(session, [other for _, _, other in pairs])
    _close(session, [pair[0] for pair in pairs], choice, reason)
    take_back_questions(session, [other for _, _, other in pairs])


def reopen(session: Session, contradiction: int) -> None:
    """Make a settled contradiction open again; what counts now goes on to count. To be called inside an edit."""
    session.execute(
        update(Contradiction)
        .where(Contradiction.id == contradiction)
        .values(choice="", reason="", change_set_id=None)
    )


def settle_agreed(session: Session) -> None:
    """Close open contradictions of which both figures now say the same; to be called inside an edit."""
    stood, other = aliased(Observation), aliased(Observation)
    rows = session.execute(
        select(Contradiction.id, Contradiction.other_id)
        .join(stood, stood.id == Contradiction.stood_id)
        .join(other, other.id == Contradiction.other_id)
        .where(
            Contradiction.choice == "",
            stood.value.is_not_distinct_from(other.value),
            stood.status == other.status,
        )
    ).all()
    if rows:
        _close(session, [row.id for row in rows], Choice.AGREED, "De bronnen zeggen nu hetzelfde.")
        take_back_questions(session, [row.other_id for row in rows])


def withdraw(session: Session, figures: Sequence[int]) -> None:
    """Close the contradictions of figures that their own sender takes back; to be called inside an edit."""
    for part in _parts(figures):
        ids = session.scalars(
            select(Contradiction.id).where(Contradiction.other_id.in_(part), Contradiction.choice == "")
        ).all()
        _close(session, ids, Choice.AGREED, "De bron levert nu het cijfer dat al stond.")
    take_back_questions(session, figures)


def take_back_questions(session: Session, figures: Sequence[int]) -> None:
    """Remove the questions of deliveries about figures, and let a delivery without questions count as imported."""
    for part in _parts(figures):
        rows = session.execute(
            select(DeliveryProblem.id, DeliveryProblem.delivery_id)
            .join(Observation, Observation.delivery_id == DeliveryProblem.delivery_id)
            .where(
                Observation.id.in_(part),
                DeliveryProblem.sheet == Observation.sheet,
                DeliveryProblem.cell == Observation.cell,
                DeliveryProblem.code.in_(PROBLEM_CODES),
                DeliveryProblem.severity == "decision",
            )
        ).all()
        session.execute(delete(DeliveryProblem).where(DeliveryProblem.id.in_([row.id for row in rows])))
        complete_deliveries(session, {row.delivery_id for row in rows})


def _pairs(session: Session, ids: Sequence[int]) -> list[tuple[int, int, int]]:
    found: list[tuple[int, int, int]] = []
    for part in _parts(ids):
        rows = session.execute(
            select(Contradiction.id, Contradiction.stood_id, Contradiction.other_id).where(
                Contradiction.id.in_(part)
            )
        )
        found += [(row.id, row.stood_id, row.other_id) for row in rows]
    return found


def _refuse_fixed(session: Session, figures: Sequence[int]) -> None:
    for part in _parts(figures):
        rows = session.execute(
            select(Measure.dataset_id, Observation.period)
            .join(Measure, Measure.id == Observation.measure_id)
            .where(Observation.id.in_(part))
            .distinct()
        ).all()
        for dataset, period in rows:
            refuse_locked(session, dataset, Period.parse(period))


def _prefer(session: Session, figures: Sequence[int], *, preferred: bool) -> None:
    for part in _parts(figures):
        session.execute(
            update(Observation)
            .where(Observation.id.in_(part), Observation.preferred.is_(not preferred))
            .values(preferred=preferred)
        )


def _add_missing(session: Session, figures: Sequence[int]) -> None:
    """Let the keys of figures count as not known."""
    columns = Observation.measure_id, Observation.area_id, Observation.period
    keys = [
        (row.measure_id, row.area_id, row.period)
        for part in _parts(figures)
        for row in session.execute(select(*columns).where(Observation.id.in_(part)))
    ]
    session.execute(
        insert(Observation),
        [
            {
                "id": row_id,
                "measure_id": measure,
                "area_id": area,
                "period": period,
                "status": Status.MISSING,
                "preferred": True,
            }
            for row_id, (measure, area, period) in zip(new_ids(len(keys)), keys, strict=True)
        ],
    )


def _close(session: Session, ids: Sequence[int], choice: Choice, reason: str) -> None:
    step = open_change_set(session)
    for part in _parts(ids):
        session.execute(
            update(Contradiction)
            .where(Contradiction.id.in_(part))
            .values(choice=choice, reason=reason.strip(), change_set_id=step)
        )


def _parts(ids: Sequence[int]) -> list[Sequence[int]]:
    """Divide identifiers into lots that fit in one statement."""
    return [ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE)]
