"""Filling a new file with what was published about its region: indicators, figures, targets and the formation."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_count
from rvs_desktop.models.base import Base, reference_id
from rvs_desktop.models.figures import Dataset, Measure, Rate
from rvs_desktop.models.formation import FormationChange, FormationRow
from rvs_desktop.models.indicators.tables import Aggregation, Indicator, PublishedFigure
from rvs_desktop.models.targets import Target

Row = Mapping[str, str]
_PLAIN: Final = (
    "code",
    "name",
    "theme",
    "definition",
    "formula",
    "unit",
    "unit_text",
    "good",
    "aggregation",
    "level",
    "source",
    "owner",
    "first_period",
    "note",
    "answers",
)
_OTHERS: Final = ("parent", "weight", "numerator", "denominator", "beside")
"""Columns that name another indicator."""


def load_indicators(session: Session, region: Path) -> None:
    """Load the indicators of a region with their figures, targets and formation; measures and areas stand already.

    Args:
        session: inside an edit.
        region: the folder of the region; its code is the name of the folder.
    """
    indicators = [_indicator(place, row) for place, row in enumerate(_rows(region / "indicators.csv"))]
    _add(session, Indicator, indicators)
    _add(session, Indicator, _of_the_catalogue(session, region.parent / "passports.csv", indicators))
    _add(session, PublishedFigure, _figures(_rows(region / "published_figures.csv")))
    _add(session, Target, _targets(_rows(region / "published_targets.csv"), indicators))
    _load_formation(session, region)


def _indicator(place: int, row: Row) -> dict[str, Any]:
    values: dict[str, Any] = {name: row[name] for name in _PLAIN}
    values |= {f"{name}_id": _id(row[name]) for name in _OTHERS}
    return values | {
        "id": _id(row["code"]),
        "decimals": int(row["decimals"]),
        "components": [part.strip() for part in row["components"].split("+") if part.strip()],
        "measure_id": reference_id("measure", row["measure"]) if row["measure"] else None,
        "rate_id": reference_id("rate", row["rate"]) if row["rate"] else None,
        "persons": bool(row["persons"]),
        "position": place,
    }


def _id(code: str) -> int | None:
    return reference_id("indicator", code) if code else None


def _of_the_catalogue(session: Session, path: Path, there: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a passport for every measure and rate that no indicator of the region is about."""
    said = {row["code"]: row for row in _rows(path)}
    taken = {values[key] for values in there for key in ("measure_id", "rate_id", "code")}
    measures = {row.id: row for row in session.scalars(select(Measure).order_by(Measure.position))}
    datasets = {row.id: row.name for row in session.scalars(select(Dataset))}
    found = [
        _passport(row, said[row.code], datasets[row.dataset_id], taken)
        | {"measure_id": row.id, "aggregation": Aggregation.SUM, "decimals": row.decimals}
        | {"formula": "Som van de gemeenten", "persons": row.persons}
        for row in measures.values()
        if row.id not in taken
    ]
    for row in session.scalars(select(Rate)):
        if row.id not in taken:
            upper, lower = measures[row.numerator_id], measures[row.denominator_id]
            formula = f"{upper.name} gedeeld door {lower.name}, maal {format_count(row.factor)}"
            found.append(
                _passport(row, said[row.code], datasets[upper.dataset_id], taken)
                | {"rate_id": row.id, "decimals": 1, "formula": formula, "persons": upper.persons}
            )
    return [values | {"position": place} for place, values in enumerate(found, len(there))]


def _passport(row: Measure | Rate, said: Row, dataset: str, taken: set[Any]) -> dict[str, Any]:
    """Return a passport; a code that a published indicator bears already gets an ending."""
    code = f"{row.code}_delivered" if row.code in taken else row.code
    return dict.fromkeys((f"{name}_id" for name in _OTHERS), None) | {
        "id": _id(code),
        "code": code,
        "name": row.name,
        "theme": said["theme"],
        "definition": said["definition"],
        "unit": row.unit,
        "unit_text": "",
        "good": row.good,
        "level": "region",
        "source": f"Uitvraag {dataset}",
        "owner": said["owner"],
        "first_period": "",
        "note": "",
        "answers": "",
        "aggregation": Aggregation.NONE,
        "components": [],
        "measure_id": None,
        "rate_id": None,
    }


def _figures(rows: list[Row]) -> list[dict[str, Any]]:
    return [
        {
            "id": reference_id("published_figure", ":".join([*row.values(), str(place)])),
            "indicator_id": _id(row["indicator"]),
            "area_id": reference_id("area", row["area"]),
            "partial_until": _day(row["partial_until"]),
            "scale": int(row["scale"] or 1),
            "preferred": row["preferred"] == "1",
        }
        | {
            name: row[name]
            for name in (
                "period",
                "until_period",
                "period_text",
                "kind",
                "value",
                "printed",
                "qualifier",
                "of_total",
                "base_period",
                "variant",
                "note",
                "source",
            )
        }
        for place, row in enumerate(rows)
    ]


def _targets(rows: list[Row], indicators: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the targets; one of an indicator that is about a measure or rate is a target of that."""
    about = {values["code"]: values for values in indicators}
    return [
        {
            "id": reference_id("target", ":".join(row.values())),
            "measure_id": about[row["indicator"]]["measure_id"],
            "rate_id": about[row["indicator"]]["rate_id"],
            "indicator_id": None
            if about[row["indicator"]]["measure_id"] or about[row["indicator"]]["rate_id"]
            else _id(row["indicator"]),
            "area_id": reference_id("area", row["area"]),
            "quote": row["text"],
        }
        | {
            name: row[name]
            for name in (
                "kind",
                "level",
                "variant",
                "period",
                "until_period",
                "operator",
                "value",
                "relative_to",
                "qualifier",
                "stated_change",
                "printed",
                "decision",
                "source",
            )
        }
        for row in rows
    ]


def _load_formation(session: Session, region: Path) -> None:
    """Load the formation where the region has one."""
    if not (region / "formation.csv").exists():
        return
    for model, name in ((FormationRow, "formation"), (FormationChange, "formation_changes")):
        rows: list[dict[str, Any]] = []
        for place, row in enumerate(_rows(region / f"{name}.csv")):
            values: dict[str, Any] = {key: text for key, text in row.items() if key != "reference_date"}
            for flag in ("is_total", "rounded"):
                if flag in values:
                    values[flag] = values[flag] == "1"
            key = f"{region.name}:{row['reference_date']}:{place}"
            values |= {
                "id": reference_id(model.__tablename__, key),
                "area_id": reference_id("area", region.name),
                "reference_date": _day(row["reference_date"]),
                "position": place,
            }
            rows.append(values)
        _add(session, model, rows)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _add(session: Session, model: type[Base], rows: Iterable[Mapping[str, Any]]) -> None:
    values = list(rows)
    if values:
        session.connection().execute(insert(model), values)  # no row of these is in the session


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
