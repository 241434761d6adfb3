"""Filling a new file with the published budgets of its region, and with example realisation when asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import division
from rvs_desktop.models.base import Base, new_ids, reference_id
from rvs_desktop.models.budgets.contributions import contributions
from rvs_desktop.models.budgets.funds import Reserve, ReserveMovement
from rvs_desktop.models.budgets.schemes import (
    ContributionLetter,
    ContributionScheme,
    SchemeParticipant,
    SchemeTerm,
)
from rvs_desktop.models.budgets.tables import (
    Actual,
    Budget,
    BudgetBody,
    BudgetFootnote,
    BudgetLine,
    BudgetLinePart,
    BudgetTotal,
)
from rvs_desktop.models.budgets.words import BudgetStatus, Certainty, Payer
from rvs_desktop.periods import Period

Entry = Mapping[str, Any]
_ROOM: Final = 1024


def load_budgets(session: Session, path: Path, found: Entry) -> None:
    """Load the budgets, reserves and contribution schemes of a region; the areas stand in the file already.

    Args:
        session: inside an edit.
        path: the file, in the folder that bears the code of the region.
        found: what the file says; its head explains the form.
    """
    loader = _Loader(session, path.parent.name)
    loader.bodies(found["bodies"])
    for entry in found["budgets"]:
        loader.budget(entry)
    for entry in found.get("reserves", []):
        loader.reserve(entry)
    for entry in found.get("schemes", []):
        loader.scheme(entry)


def load_sample_budgets(session: Session, path: Path, found: Entry) -> None:
    """Load example realisation, forecasts and letters; every document says that it is an example.

    Args:
        session: inside an edit.
        path: the file, in the folder that bears the code of the region.
        found: what the file says; its head explains the form.
    """
    loader = _Loader(session, path.parent.name)
    for entry in found.get("forecasts", []):
        session.get_one(BudgetLine, loader.line(entry)).forecast_cents = entry["cents"]
    rows = found.get("actuals", [])
    loader.add(
        Actual,
        [
            {
                "id": key,
                "budget_id": loader.id("budget", f"{row['body']}:{row['year']}"),
                "line_id": loader.line(row),
                "booked_on": date.fromisoformat(row["day"]),
                "cents": row["cents"],
                "document": row["document"],
                "description": row.get("description", ""),
            }
            for key, row in zip(new_ids(max(len(rows), 1)), rows, strict=False)
        ],
    )
    for entry in found.get("schemes", []):
        loader.scheme(entry)
    session.flush()
    for entry in found.get("letters", []):
        loader.letters(entry)


class _Loader:
    """Turns entries of one region into rows whose identifiers follow from their codes."""

    def __init__(self, session: Session, region: str) -> None:
        self._session = session
        self._region = region

    def id(self, table: str, code: str) -> int:
        """Return the identifier of a row of this region."""
        return reference_id(table, f"{self._region}:{code}")

    def add(self, model: type[Base], rows: Iterable[Mapping[str, Any]]) -> None:
        """Insert rows at once."""
        values = list(rows)
        if values:
            self._session.execute(insert(model), values)

    def line(self, entry: Entry) -> int:
        """Return the identifier of a line that is named by body, year, side and label."""
        return self.id("budget_line", f"{entry['body']}:{entry['year']}:{entry['side']}:{entry['line']}")

    def bodies(self, entries: Iterable[Entry]) -> None:
        """Load whose money it is."""
        keys = ("code", "short", "name", "source")
        self.add(
            BudgetBody,
            [
                {"id": self.id("budget_body", entry["code"]), "place": place}
                | {key: entry[key] for key in keys}
                for place, entry in enumerate(entries)
            ],
        )

    def budget(self, entry: Entry) -> None:
        """Load one budget with its lines, totals and footnotes."""
        code = f"{entry['body']}:{entry['year']}"
        key = self.id("budget", code)
        row = {
            "id": key,
            "body_id": self.id("budget_body", entry["body"]),
            "status": BudgetStatus.ADOPTED,
            "sides": entry.get("sides", "both"),
            "note": entry.get("note", ""),
        }
        self.add(Budget, [row | {name: entry[name] for name in ("year", "name", "source")}])
        lines = entry["lines"]
        self.add(BudgetLine, [self._line(code, key, number, line) for number, line in enumerate(lines, 1)])
        self.add(BudgetLinePart, [part for line in lines for part in self._parts(code, key, line)])
        self.add(
            BudgetTotal,
            [
                {"id": self.id("budget_total", f"{code}:{total['side']}"), "budget_id": key} | total
                for total in entry.get("totals", [])
            ],
        )
        self.add(
            BudgetFootnote,
            [
                {
                    "id": self.id("budget_footnote", f"{code}:{number}"),
                    "budget_id": key,
                    "mark": note.get("mark", ""),
                    "text": note["text"],
                    "source": note["source"],
                }
                for number, note in enumerate(entry.get("footnotes", []))
            ],
        )

    def _line(self, code: str, budget: int, number: int, line: Entry) -> dict[str, Any]:
        texts = ("series", "payer", "marks", "printed")
        return {
            "id": self.id("budget_line", f"{code}:{line['side']}:{line['label']}"),
            "budget_id": budget,
            "side": line["side"],
            "place": number * _ROOM,
            "group_label": line.get("group", ""),
            "label": line["label"],
            "cents": line.get("cents"),
            "text_state": line.get("text", ""),
            "pro_memorie": line.get("pm", False),
            "in_total": not line.get("outside", False),
            "fte_thousandths": line.get("fte"),
            "estimated": line.get("estimate", False),
            "rounded_to": line.get("rounded_to", 1),
            "source": line["source"],
        } | {key: line.get(key, "") for key in texts}

    def _parts(self, code: str, budget: int, line: Entry) -> list[dict[str, Any]]:
        key = f"{code}:{line['side']}:{line['label']}"
        return [
            {
                "id": self.id("budget_line_part", f"{key}:{part['label']}"),
                "budget_id": budget,
                "line_id": self.id("budget_line", key),
                "label": part["label"],
                "cents": part["cents"],
                "in_total": not part.get("mentioned", False),
                "derived": part.get("derived", False),
                "note": part.get("note", ""),
                "source": part["source"],
            }
            for part in line.get("parts", [])
        ]

    def reserve(self, entry: Entry) -> None:
        """Load a reserve and its movements, which stand on lines of the budget of their year."""
        code = f"{entry['body']}:{entry['name']}"
        key = self.id("reserve", code)
        row = {
            "id": key,
            "body_id": self.id("budget_body", entry["body"]),
            "purpose": entry.get("purpose", ""),
            "opening_cents": entry.get("opening_cents"),
        }
        self.add(Reserve, [row | {name: entry[name] for name in ("name", "opening_year", "source")}])
        self.add(
            ReserveMovement,
            [
                {
                    "id": self.id("reserve_movement", f"{code}:{number}"),
                    "reserve_id": key,
                    "budget_id": self.id("budget", f"{entry['body']}:{each['year']}"),
                    "line_id": self.line({**each, "body": entry["body"], "side": "income"}),
                    "certainty": each.get("certainty", Certainty.ESTIMATED),
                }
                | {name: each[name] for name in ("year", "kind", "cents", "description", "source")}
                for number, each in enumerate(entry.get("movements", []))
            ],
        )

    def scheme(self, entry: Entry) -> None:
        """Load a contribution scheme with its terms and who takes part."""
        code = f"{entry['body']}:{entry['name']}"
        key = self.id("contribution_scheme", code)
        row = {
            "id": key,
            "body_id": self.id("budget_body", entry["body"]),
            "base_year": entry.get("base_year"),
            "note": entry.get("note", ""),
        }
        self.add(ContributionScheme, [row | {name: entry[name] for name in ("name", "basis", "source")}])
        self.add(SchemeTerm, [self._term(entry["body"], code, key, term) for term in entry["terms"]])
        self.add(SchemeParticipant, self._participants(code, key, entry))

    def _term(self, body: str, code: str, scheme: int, term: Entry) -> dict[str, Any]:
        line = {"body": body, "year": term["period"][:4], "side": "income", "line": term.get("line")}
        return (
            {
                "id": self.id("scheme_term", f"{code}:{term['period']}"),
                "scheme_id": scheme,
                "line_id": self.line(line) if term.get("line") else None,
            }
            | {
                name: term.get(name)
                for name in ("period", "rate_millionths", "total_cents", "stated_inhabitants")
            }
            | {name: term.get(name, "") for name in ("reference_date", "source")}
        )

    def _participants(self, code: str, scheme: int, entry: Entry) -> list[dict[str, Any]]:
        members = division(self._session, self._region).members if entry.get("municipalities") else ()
        towns = [
            {
                "id": self.id("scheme_participant", f"{code}:{member.area.code}"),
                "area_id": member.area.id,
                "name": "",
                "payer": Payer.MUNICIPALITY,
                "valid_from": member.valid_from,
                "valid_to": member.valid_to,
                "mirrors": False,
            }
            for member in members
        ]
        parties = [
            {
                "id": self.id("scheme_participant", f"{code}:{party['name']}"),
                "area_id": None,
                "name": party["name"],
                "payer": party["payer"],
                "valid_from": None,
                "valid_to": None,
                "mirrors": party.get("mirrors", False),
            }
            for party in entry.get("parties", [])
        ]
        return [
            row | {"scheme_id": scheme, "place": place} for place, row in enumerate([*towns, *parties], 1)
        ]

    def letters(self, entry: Entry) -> None:
        """Send letters over a period; all but the named municipalities have paid."""
        scheme = self.id("contribution_scheme", f"{entry['body']}:{entry['scheme']}")
        table = contributions(self._session, scheme, Period.parse(entry["period"]))
        codes = dict(self._session.execute(select(SchemeParticipant.id, SchemeParticipant.area_id)).all())
        late = {reference_id("area", code) for code in entry["open"]}
        self.add(
            ContributionLetter,
            [
                {
                    "id": key,
                    "term_id": table.term,
                    "participant_id": row.participant.id,
                    "certainty": Certainty.ESTIMATED,
                    "sent_on": date.fromisoformat(entry["sent"]),
                    "cents": row.cents,
                    "inhabitants": row.participant.inhabitants,
                    "paid_on": None
                    if codes[row.participant.id] in late
                    else date.fromisoformat(entry["paid"]),
                }
                for key, row in zip(new_ids(len(table.rows)), table.rows, strict=True)
            ],
        )
