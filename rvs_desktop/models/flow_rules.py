"""Which measures make a stock and its flows: what stood, plus what came, minus what went, is what stands."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, aliased, mapped_column

from rvs_desktop.models.base import STRICT, Base, Key, new_id, reference
from rvs_desktop.models.figures import Measure


class FlowRule(Base):
    """``stock`` at the end of a period is that of the period before, plus ``inflow``, minus ``outflow``."""

    __tablename__ = "flow_rule"
    __table_args__ = (UniqueConstraint("stock_id"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    stock_id: Mapped[int] = reference("measure.id")
    inflow_id: Mapped[int] = reference("measure.id")
    outflow_id: Mapped[int] = reference("measure.id")


def flow_rules(session: Session) -> list[tuple[str, str, str]]:
    """Return the codes of (stock, inflow, outflow) of every rule."""
    stock, inflow, outflow = aliased(Measure), aliased(Measure), aliased(Measure)
    rows = session.execute(
        select(stock.code, inflow.code, outflow.code)
        .select_from(FlowRule)
        .join(stock, stock.id == FlowRule.stock_id)
        .join(inflow, inflow.id == FlowRule.inflow_id)
        .join(outflow, outflow.id == FlowRule.outflow_id)
        .order_by(stock.position)
    )
    return [(row[0], row[1], row[2]) for row in rows]
