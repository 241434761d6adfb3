"""Loading which measures make a stock and its flows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import insert
from sqlalchemy.orm import Session

from rvs_desktop.models.base import reference_id
from rvs_desktop.models.flow_rules import FlowRule


def load_flow_rules(session: Session, rules: Sequence[Mapping[str, str]]) -> None:
    """Write the rules of the catalogue of measures."""
    if rules:
        session.execute(
            insert(FlowRule),
            [
                {
                    "id": reference_id("flow_rule", rule["stock"]),
                    **{
                        f"{part}_id": reference_id("measure", rule[part])
                        for part in ("stock", "inflow", "outflow")
                    },
                }
                for rule in rules
            ],
        )
