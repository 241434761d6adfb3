"""Filling a new file with what is known beforehand: areas, measures, targets, and example figures when asked."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from rvs_desktop import paths
from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import Area, AreaAlias, AreaChange, AreaChangePart, AreaParent, Population
from rvs_desktop.models.base import Base, new_ids, reference_id
from rvs_desktop.models.deliveries import Delivery, SourceFile
from rvs_desktop.models.figures import (
    Dataset,
    Measure,
    Observation,
    PartRule,
    Rate,
)
from rvs_desktop.models.history import open_change_set
from rvs_desktop.models.settings import REGION, SAMPLE, change_setting
from rvs_desktop.models.targets import SeriesBreak, Target
from rvs_desktop.models.text_keys import name_key
from rvs_desktop.store.reference_budgets import load_budgets, load_sample_budgets
from rvs_desktop.store.reference_flow_rules import load_flow_rules
from rvs_desktop.store.reference_indicators import load_indicators
from rvs_desktop.store.reference_roster import load_rosters

Row = Mapping[str, str]


def regions_available() -> list[str]:
    """Return the codes of the regions that the program ships reference data for."""
    return sorted(folder.name for folder in paths.database("reference").iterdir() if folder.is_dir())


def check_region(region: str) -> None:
    """Refuse a region without reference data.

    Raises:
        UserError: naming the regions there are.
    """
    available = regions_available()
    if region not in available:
        raise UserError(f"De regio {region} is niet bekend.", f"Kies uit: {', '.join(available)}.")


def load(session: Session, region: str) -> None:
    """Load the areas of the region and the country, the catalogue of measures and the targets."""
    change_setting(session, REGION, region)
    session.flush()
    folder = paths.database("reference")
    _load_areas(session, _rows(folder / region / "areas.csv"), _rows(folder / "municipalities_nl.csv"))
    _load_area_changes(session, _rows(folder / region / "area_changes.csv"))
    _load_aliases(session, [*_rows(folder / region / "aliases.csv"), *_rows(folder / "aliases_nl.csv")])
    _load_population(session, _rows(folder / region / "inhabitants.csv"))
    measures = _yaml(folder / "measures.yaml")
    _load_measures(session, measures)
    load_flow_rules(session, measures.get("flow_rules", []))
    targets = folder / region / "targets.yaml"
    if targets.exists():
        _load_targets(session, _yaml(targets))
    load_indicators(session, folder / region)
    rosters = folder / region / "rosters.yaml"
    if rosters.exists():
        load_rosters(session, rosters, _yaml(rosters))
    budgets = folder / region / "budgets.yaml"
    if budgets.exists():
        load_budgets(session, budgets, _yaml(budgets))


def load_sample(session: Session, region: str) -> None:
    """Load the example figures of a region and mark the file as an example.

    Raises:
        UserError: if there are no examples for the region.
    """
    path = paths.database("reference", region, "sample_observations.csv")
    if not path.exists():
        raise UserError(f"Voor de regio {region} zijn er geen voorbeeldgegevens.", "Kies midden-nederland.")
    change_setting(session, SAMPLE, "1")
    session.flush()
    _load_targets(session, _yaml(path.with_name("sample_targets.yaml")))
    money = path.with_name("sample_budgets.yaml")
    load_sample_budgets(session, money, _yaml(money))
    measures = {row.code: row.id for row in session.execute(select(Measure.code, Measure.id))}
    delivery = _sample_delivery(session)
    rows = list(_rows(path))
    session.execute(
        insert(Observation),
        [
            {
                "id": row_id,
                "measure_id": measures[row["measure"]],
                "area_id": _area(row["area"]),
                "period": row["period"],
                "value": int(row["value"]) if row["value"] else None,
                "status": row["status"],
                "qualifier": row["qualifier"],
                "delivery_id": delivery,
                "preferred": True,
            }
            for row_id, row in zip(new_ids(len(rows)), rows, strict=True)
        ],
    )


def _sample_delivery(session: Session) -> int:
    """Make the delivery that the example figures belong to, so that each says that it is an example."""
    source, delivery = reference_id("source_file", "sample"), reference_id("delivery", "sample")
    session.execute(
        insert(SourceFile).values(
            id=source,
            name="Voorbeeldgegevens",
            sha256="voorbeeld",
            size=0,
            received_at=datetime.now(UTC).isoformat(timespec="seconds"),
        )
    )
    session.execute(
        insert(Delivery).values(
            id=delivery,
            source_file_id=source,
            change_set_id=open_change_set(session),
            datasets="Voorbeeld",
            outcome="imported",
            counts={},
        )
    )
    return delivery


def _area(code: str) -> int:
    return reference_id("area", code)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _load_areas(session: Session, rows: Iterable[Row], country: Iterable[Row]) -> None:
    areas: dict[str, dict[str, Any]] = {}
    parents: list[dict[str, Any]] = []
    for row in rows:
        areas[row["code"]] = _area_values(row, row["kind"], row.get("source", ""))
        if row["parent"]:
            parents.append(
                {
                    "id": reference_id("area_parent", f"{row['code']}:{row['parent']}:{row['member_from']}"),
                    "child_id": _area(row["code"]),
                    "parent_id": _area(row["parent"]),
                    "valid_from": _day(row["member_from"]),
                    "valid_to": _day(row["member_to"]),
                }
            )
    for row in country:
        areas.setdefault(row["code"], _area_values(row, "municipality", ""))
    _add(session, Area, areas.values())
    _add(session, AreaParent, parents)


def _area_values(row: Row, kind: str, source: str) -> dict[str, Any]:
    return {
        "id": _area(row["code"]),
        "kind": kind,
        "code": row["code"],
        "name": row["name"],
        "province": row["province"],
        "valid_from": _day(row["valid_from"]),
        "valid_to": _day(row["valid_to"]),
        "source": source,
    }


def _load_area_changes(session: Session, rows: Iterable[Row]) -> None:
    changes: dict[str, dict[str, Any]] = {}
    parts: list[dict[str, Any]] = []
    for row in rows:
        key = f"{row['effective_date']}:{row['label']}"
        changes[key] = {
            "id": reference_id("area_change", key),
            "kind": row["kind"],
            "effective_date": _day(row["effective_date"]),
            "police_date": _day(row.get("police_date") or ""),
            "label": row["label"],
            "note": row["note"],
        }
        parts.append(
            {
                "id": reference_id("area_change_part", f"{key}:{row['from']}:{row['to']}"),
                "change_id": changes[key]["id"],
                "from_id": _area(row["from"]),
                "to_id": _area(row["to"]),
                "weight": int(row["weight"]),
            }
        )
    _add(session, AreaChange, changes.values())
    _add(session, AreaChangePart, parts)


def _load_aliases(session: Session, rows: Iterable[Row]) -> None:
    known = {name_key(name) for name in session.scalars(select(Area.name))}
    aliases = {name_key(row["alias"]): row["code"] for row in rows}
    _add(
        session,
        AreaAlias,
        [
            {"id": reference_id("area_alias", key), "area_id": _area(code), "key": key}
            for key, code in aliases.items()
            if key not in known
        ],
    )


def _load_population(session: Session, rows: Iterable[Row]) -> None:
    _add(
        session,
        Population,
        [
            {
                "id": reference_id("population", f"{row['area']}:{row['reference_date']}"),
                "area_id": _area(row["area"]),
                "reference_date": row["reference_date"],
                "value": int(row["value"]),
                "qualifier": row["qualifier"],
                "source": row["source"],
            }
            for row in rows
        ],
    )


def _load_measures(session: Session, catalogue: Mapping[str, Any]) -> None:
    datasets = {code: row for row in catalogue["datasets"] for code in row["measures"]}
    several = {code for row in catalogue["datasets"] for code in row.get("multi_response", [])}
    _add(
        session,
        Dataset,
        [
            {"id": reference_id("dataset", row["code"])}
            | {key: row[key] for key in ("code", "name", "period", "reporters")}
            for row in catalogue["datasets"]
        ],
    )
    _add(
        session,
        Measure,
        [
            {
                "id": _measure(row["code"]),
                "dataset_id": reference_id("dataset", datasets[row["code"]]["code"]),
                "code": row["code"],
                "name": row["name"],
                "unit": row["unit"],
                "nature": row["nature"],
                "good": row["good"],
                "decimals": row.get("decimals", 0),
                "persons": row.get("persons", False),
                "multi_response": row["code"] in several,
                "aliases": [str(alias) for alias in row.get("aliases", [])],
                "position": place,
            }
            for place, row in enumerate(catalogue["measures"])
        ],
    )
    _load_derived(session, catalogue)


def _measure(code: str) -> int:
    return reference_id("measure", code)


def _load_derived(session: Session, catalogue: Mapping[str, Any]) -> None:
    _add(
        session,
        Rate,
        [
            {
                "id": reference_id("rate", row["code"]),
                "code": row["code"],
                "name": row["name"],
                "numerator_id": _measure(row["numerator"]),
                "denominator_id": _measure(row["denominator"]),
                "unit": row["unit"],
                "factor": row.get("factor", 100),
                "good": row["good"],
            }
            for row in catalogue["rates"]
        ],
    )
    _add(
        session,
        PartRule,
        [
            {
                "id": reference_id("part_rule", f"{row['part']}:{row['whole']}"),
                "part_id": _measure(row["part"]),
                "whole_id": _measure(row["whole"]),
            }
            for row in catalogue.get("part_rules", [])
        ],
    )


def _load_targets(session: Session, found: Mapping[str, Any]) -> None:
    rates = set(session.scalars(select(Rate.code)))
    rows: list[dict[str, Any]] = []
    for row in found["targets"]:
        subject = row["subject"]
        key = f"{subject}:{row['area']}:{row['period']}:{row.get('decided_on', '')}"
        rows.append(
            {
                "id": reference_id("target", key),
                "measure_id": None if subject in rates else _measure(subject),
                "rate_id": reference_id("rate", subject) if subject in rates else None,
                "area_id": _area(row["area"]),
                "kind": row.get("kind", "target"),
                "period": str(row["period"]),
                "operator": row["operator"],
                "stated_change": row.get("stated_change", ""),
                "value": str(row["value"]),
                "decided_on": _day(str(row.get("decided_on") or "")),
                "decision": row.get("decision") or "",
                "quote": row.get("text") or "",
                "source": row.get("source") or "",
            }
        )
    _add(session, Target, rows)
    _add(
        session,
        SeriesBreak,
        [
            {
                "id": reference_id("series_break", f"{row['measure']}:{row['from_period']}"),
                "measure_id": _measure(row["measure"]),
                "from_period": str(row["from_period"]),
                "reason": row["reason"],
                "source": row.get("source", ""),
            }
            for row in found.get("series_breaks", [])
        ],
    )


def _add(session: Session, model: type[Base], rows: Iterable[Mapping[str, Any]]) -> None:
    values = list(rows)
    if values:
        session.execute(insert(model), values)


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _yaml(path: Path) -> Mapping[str, Any]:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(path.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 - the safe loader, in C where it is there
