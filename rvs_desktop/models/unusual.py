"""Figures that were unlike what a municipality usually delivers: the flag, the reason, and the explanation.

A flag is about one figure as it was delivered. When the figure changes the flag no longer holds; when a person
explains the figure, the explanation stays and the flag does not come back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import UniqueConstraint, delete, insert, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import Area
from rvs_desktop.models.base import STRICT, Base, Key, new_id, new_ids, reference
from rvs_desktop.models.deliveries import DeliveryProblem, complete_deliveries
from rvs_desktop.models.figures import Measure, Observation
from rvs_desktop.models.history import ChangeSet, open_change_set

CODE = "unusual_value"
"""Problem code of figures that are unlike what is usual."""
_AT_ONCE = 500


class UnusualValue(Base):
    """A flag on a figure; ``value`` is the figure it is about, ``explanation`` is empty while it is open."""

    __tablename__ = "unusual_value"
    __table_args__ = (UniqueConstraint("observation_id"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    observation_id: Mapped[int] = reference("observation.id")
    value: Mapped[int]
    sentence: Mapped[str]
    explanation: Mapped[str] = mapped_column(default="")
    change_set_id: Mapped[int | None] = reference("change_set.id")
    """The step in which it was explained: who and when."""


@dataclass(frozen=True)
class UnusualLine:
    """A flag as a list shows it; ``value`` in units of 10^-decimals of the measure."""

    id: int
    observation: int
    measure: str
    area: str
    area_name: str
    period: str
    value: int
    sentence: str
    explanation: str
    explained_by: str
    explained_at: str


def unusual_lines(session: Session, *, explained: bool = False) -> list[UnusualLine]:
    """Return the flags that are open, or those that were explained, on figures that still stand as they were."""
    rows = session.execute(
        select(UnusualValue, Observation, Measure.code, Area.code, Area.name, ChangeSet)
        .join(Observation, Observation.id == UnusualValue.observation_id)
        .join(Measure, Measure.id == Observation.measure_id)
        .join(Area, Area.id == Observation.area_id)
        .outerjoin(ChangeSet, ChangeSet.id == UnusualValue.change_set_id)
        .where(
            Observation.value == UnusualValue.value,
            UnusualValue.explanation != "" if explained else UnusualValue.explanation == "",
        )
        .order_by(UnusualValue.id)
    )
    return [
        UnusualLine(
            flag.id, row.id, measure, code, name, row.period, flag.value, flag.sentence, flag.explanation,
            step.author if step else "", step.at if step else "",
        )
        for flag, row, measure, code, name, step in rows
    ]  # fmt: skip


def flag(session: Session, found: Mapping[int, tuple[int, str, str]]) -> None:
    """Flag figures: observation → value, sentence and explanation (empty while it is open); inside an edit."""
    if not found:
        return
    session.execute(delete(UnusualValue).where(UnusualValue.observation_id.in_(found)))
    step = open_change_set(session)
    session.execute(
        insert(UnusualValue),
        [
            {
                "id": row_id,
                "observation_id": observation,
                "value": value,
                "sentence": sentence,
                "explanation": explanation,
                "change_set_id": step if explanation else None,
            }
            for row_id, (observation, (value, sentence, explanation)) in zip(
                new_ids(len(found)), found.items(), strict=True
            )
        ],
    )


def lift(session: Session, observations: Sequence[int]) -> None:
    """Remove the flags of figures that became others; to be called inside an edit."""
    if session.scalar(select(UnusualValue.id).limit(1)) is None:
        return
    for start in range(0, len(observations), _AT_ONCE):
        part = observations[start : start + _AT_ONCE]
        session.execute(delete(UnusualValue).where(UnusualValue.observation_id.in_(part)))


def explain(session: Session, flag_id: int, explanation: str) -> None:
    """Accept an unusual figure with an explanation, for good; to be called inside an edit.

    Raises:
        UserError: if the flag is gone, or no explanation is given.
    """
    text = explanation.strip()
    if not text:
        raise UserError(
            "Een opvallend cijfer accepteren kan niet zonder toelichting.",
            "Schrijf in één zin waarom het cijfer klopt, zonder namen van personen.",
        )
    row = session.get(UnusualValue, flag_id)
    figure = session.get(Observation, row.observation_id) if row is not None else None
    if row is None or figure is None:
        raise UserError("Deze markering is er niet meer.", "Vernieuw de lijst.")
    row.explanation, row.change_set_id = text, open_change_set(session)
    session.flush()
    session.execute(
        update(DeliveryProblem)
        .where(
            DeliveryProblem.delivery_id == figure.delivery_id,
            DeliveryProblem.code == CODE,
            DeliveryProblem.sheet == figure.sheet,
            DeliveryProblem.cell == figure.cell,
        )
        .values(severity="info", message=f"{row.sentence} Toelichting: {text}")
    )
    if figure.delivery_id is not None:
        complete_deliveries(session, [figure.delivery_id])
