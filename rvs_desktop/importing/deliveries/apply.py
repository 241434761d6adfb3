"""The only write of an import: the delivery, its figures and its problems, set by set."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import Insert, Update, bindparam, insert, select, update
from sqlalchemy.orm import Session

from rvs_desktop.importing.deliveries.plan import Plan, Settlement
from rvs_desktop.importing.deliveries.plan_sentences import Names
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Reading
from rvs_desktop.models.base import new_id, new_ids
from rvs_desktop.models.contradictions import (
    Choice,
    open_contradictions,
    settle,
    settle_agreed,
    take_back_questions,
    withdraw,
)
from rvs_desktop.models.deliveries import Delivery, DeliveryProblem, keep_source_file
from rvs_desktop.models.figures import Dataset, Measure, Observation, Status
from rvs_desktop.models.history import open_change_set
from rvs_desktop.models.receipts import keep_receipts
from rvs_desktop.models.unusual import flag, lift
from rvs_desktop.store.together import figures_made

_SAID: Final = slice(Reading._fields.index("value"), Reading._fields.index("confidence"))
_FIGURE: Final = Reading._fields[_SAID]
"""What a reading and an observation have in common, under the same names."""
_UNTIL: Final = _FIGURE.index("partial_until")
_OBSERVATION: Final = tuple(column.name for column in Observation.__table__.columns)


def apply(session: Session, received: ReceivedFile, plan: Plan, names: Names) -> int:
    """Write a plan; to be called inside an edit. Returns the id of the delivery."""
    delivery = _add_delivery(session, received, plan, names)
    rows, ids = _insert_observations(session, plan.new, delivery, names, preferred=True)
    changed = [(*_figure(reading), delivery, now.id) for reading, now in plan.changed]
    _execute(session, _update_statement(), (*_FIGURE, "delivery_id", "row_id"), changed)
    _flag_unusual(session, plan, rows, ids)
    _keep_disputes(session, plan, delivery, names)
    if plan.withdrawn:
        withdraw(session, plan.withdrawn)
    if plan.changed or plan.disputes:
        settle_agreed(session)
    _keep_receipts(session, plan, delivery, names)
    if plan.problems:
        session.execute(
            insert(DeliveryProblem),
            [
                {
                    "id": row_id,
                    "delivery_id": delivery,
                    "sheet": problem.sheet,
                    "cell": problem.cell,
                    "code": problem.code,
                    "severity": problem.severity,
                    "message": problem.message,
                }
                for row_id, problem in zip(new_ids(len(plan.problems)), plan.problems, strict=True)
            ],
        )
    return delivery


def _flag_unusual(session: Session, plan: Plan, rows: Sequence[Reading], ids: range) -> None:
    """Flag the figures that are unlike what is usual, and lift the flags of figures that changed."""
    if plan.changed:
        lift(session, [now.id for _, now in plan.changed])
    if plan.flags:
        figures = {reading[:3]: row_id for reading, row_id in zip(rows, ids, strict=True)}
        figures |= {reading[:3]: now.id for reading, now in plan.changed}
        flag(
            session,
            {
                figures[key]: (one.value, one.sentence, one.explanation)
                for key, one in plan.flags.items()
                if key in figures
            },
        )


def _keep_disputes(session: Session, plan: Plan, delivery: int, names: Names) -> None:
    """Put figures that differ beside those that stand, and carry out what was chosen about them."""
    fresh = [one for one in plan.disputes if one.beside is None]
    again = [(one, one.beside) for one in plan.disputes if one.beside is not None]
    take_back_questions(session, [beside.id for _, beside in again])
    rows, ids = _insert_observations(
        session, [one.reading for one in fresh], delivery, names, preferred=False
    )
    repeated = [(*_figure(one.reading), delivery, beside.id) for one, beside in again]
    _execute(session, _update_statement(), (*_FIGURE, "delivery_id", "row_id"), repeated)
    others = {reading[:3]: row_id for reading, row_id in zip(rows, ids, strict=True)}
    made = open_contradictions(session, [(one.now.id, others[one.key]) for one in fresh])
    contradictions = dict(zip((one.key for one in fresh), made, strict=True))
    contradictions |= {one.key: beside.contradiction for one, beside in again}
    chosen: dict[Settlement, list[int]] = {}
    for one in plan.disputes:
        if one.settled is not None:
            chosen.setdefault(one.settled, []).append(contradictions[one.key])
    for settlement, which in chosen.items():
        settle(session, which, Choice(settlement.choice.value), settlement.reason)


def _add_delivery(session: Session, received: ReceivedFile, plan: Plan, names: Names) -> int:
    codes = {reading.measure for reading in received.recognition.readings}
    datasets = session.scalars(
        select(Dataset.name)
        .join(Measure, Measure.dataset_id == Dataset.id)
        .where(Measure.code.in_(codes))
        .distinct()
        .order_by(Dataset.name)
    )
    delivery = new_id()
    session.execute(
        insert(Delivery).values(
            id=delivery,
            source_file_id=keep_source_file(session, received.name, received.sha256, received.size),
            sender_id=names.areas.get(received.known_sender, (None, ""))[0],
            change_set_id=open_change_set(session),
            datasets=", ".join(datasets),
            periods=" ".join(sorted({reading.period for reading in received.recognition.readings})),
            fingerprint=received.recognition.fingerprint,
            reader=received.recognition.reader,
            outcome=plan.outcome,
            counts=plan.counts,
        )
    )
    return delivery


def _keep_receipts(session: Session, plan: Plan, delivery: int, names: Names) -> None:
    """Write down what came in and what came in before, where the figures that stand will not tell it."""
    replaced = [
        (reading, now.delivery)
        for reading, now in plan.changed
        if now.delivery is not None and now.status != Status.MISSING
    ]
    told = [*replaced, *((reading, delivery) for reading in plan.seen if reading.status != Status.MISSING)]
    codes = {reading.measure for reading, _ in told}
    of = {row.code: row.dataset_id for row in session.scalars(select(Measure).where(Measure.code.in_(codes)))}
    keep_receipts(
        session,
        ((of[reading.measure], names.areas[reading.area][0], reading.period, by) for reading, by in told),
    )


def _insert_observations(
    session: Session, readings: Sequence[Reading], delivery: int, names: Names, *, preferred: bool
) -> tuple[list[Reading], range]:
    """Write new rows in the order of the index; returns the readings in that order, and their identifiers."""
    rows = sorted(readings, key=itemgetter(0, 2, 1))  # measure, period, area
    ids = new_ids(len(rows))
    measure_ids = {code: found[0] for code, found in names.measures.items()}
    area_ids = {code: found[0] for code, found in names.areas.items()}
    standing = int(preferred)
    values = [
        (
            row_id, measure_ids[measure], area_ids[area], period, value, status, qualifier,
            until and until.isoformat(), note, delivery, sheet, cell, raw, row, column, rule, standing,
        )
        for row_id, (
            measure, area, period, value, status, qualifier, until, note, sheet, cell, raw, row, column, rule, _
        ) in zip(ids, rows, strict=True)
    ]  # fmt: skip
    with figures_made(session.connection(), ids):
        _execute(session, insert(Observation), _OBSERVATION, values)
    return rows, ids


def _figure(reading: Reading) -> tuple[Any, ...]:
    """Return what a reading says, ready for the driver."""
    values: tuple[Any, ...] = reading[_SAID]
    until = values[_UNTIL]
    return values if until is None else (*values[:_UNTIL], until.isoformat(), *values[_UNTIL + 1 :])


def _update_statement() -> Update:
    return update(Observation).where(Observation.id == bindparam("row_id"))


def _execute(
    session: Session, statement: Insert | Update, columns: tuple[str, ...], rows: list[tuple[Any, ...]]
) -> None:
    """Send rows to the database in one go, without the work per value that the mapped way costs."""
    if not rows:
        return
    connection = session.connection()
    compiled = statement.compile(
        dialect=connection.dialect, column_keys=[name for name in columns if name != "row_id"]
    )
    names = tuple(compiled.positiontup or ())
    if names != columns:
        rows = list(map(itemgetter(*map(columns.index, names)), rows))
    connection.exec_driver_sql(str(compiled), rows)
