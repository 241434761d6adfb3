"""Filling a new file with the published rosters of its region: bodies, persons, seats, memberships and rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from sqlalchemy import insert
from sqlalchemy.orm import Session

from rvs_desktop.models.base import Base, reference_id
from rvs_desktop.models.roster.bodies import Body, BodyEvent, BodyState, Post
from rvs_desktop.models.roster.dates import ReducedDate
from rvs_desktop.models.roster.memberships import Membership, Substitution
from rvs_desktop.models.roster.persons import Organisation, Person, PersonName, Position
from rvs_desktop.models.roster.rules import CompositionRule
from rvs_desktop.models.roster.words import SEATED, BodyStatus, Role

Entry = Mapping[str, Any]
_SEATS: Final = SEATED - {Role.FIGUREHEAD}
"""Roles whose seat stays when the holder goes; a figurehead lends a name and leaves no vacancy."""


def load_rosters(session: Session, path: Path, found: Mapping[str, Any]) -> None:
    """Load the rosters of a region; the areas stand in the file already.

    Args:
        session: inside an edit.
        path: the file, in the folder that bears the code of the region.
        found: what the file says; its head explains the form.
    """
    region = path.parent.name
    _Loader(session, region, found).load()


class _Loader:
    """Turns the entries of one region into rows whose identifiers follow from their codes."""

    def __init__(self, session: Session, region: str, found: Mapping[str, Any]) -> None:
        self._session = session
        self._region = region
        self._found = found
        self._positions: dict[str, dict[str, Any]] = {}
        self._posts: dict[str, dict[str, Any]] = {}
        self._seats: dict[tuple[str, str], int] = {}
        """(body, person) → the seat that the person holds there."""

    def load(self) -> None:
        """Load everything, what is referred to first."""
        self._organisations(self._found["organisations"])
        self._bodies(self._found["bodies"])
        self._persons(self._found["persons"])
        self._memberships(self._found["memberships"])
        self._rules(self._found["rules"])

    def _id(self, table: str, code: str) -> int:
        return reference_id(table, f"{self._region}:{code}")

    def _organisations(self, entries: Iterable[Entry]) -> None:
        self._add(
            Organisation,
            [
                {
                    "id": self._id("organisation", entry["code"]),
                    "area_id": _area(entry.get("area")),
                    "source": entry["source"],
                }
                | {key: entry[key] for key in ("code", "name", "short", "kind")}
                for entry in entries
            ],
        )

    def _bodies(self, entries: list[Entry]) -> None:
        self._add(
            Body,
            [
                {
                    "id": self._id("body", entry["code"]),
                    "code": entry["code"],
                    "kind": entry["kind"],
                    "abbreviation": entry.get("abbreviation", ""),
                    "area_id": _area(self._region),
                    "place": place,
                    "source": entry["source"],
                }
                for place, entry in enumerate(entries)
            ],
        )
        self._add(BodyState, [row for entry in entries for row in self._states(entry)])
        self._add(BodyEvent, [row for entry in entries for row in self._events(entry)])

    def _states(self, body: Entry) -> list[dict[str, Any]]:
        """Return the states of a body; what a later state does not say stays as it was."""
        rows: list[dict[str, Any]] = []
        said: dict[str, Any] = {}
        for state in body["states"]:
            said |= {key: state[key] for key in ("name", "short", "parent") if key in state}
            rows.append(
                {
                    "id": self._id("body_state", f"{body['code']}:{state['from']}"),
                    "body_id": self._id("body", body["code"]),
                    "valid_from": ReducedDate(state["from"]),
                    "name": said["name"],
                    "short": said.get("short", ""),
                    "status": state.get("status", BodyStatus.ACTIVE),
                    "parent_id": self._body(said.get("parent")),
                    "merged_into_id": self._body(state.get("into")),
                    "explanation": state.get("explanation", ""),
                    "source": state.get("source", body["source"]),
                }
            )
        return rows

    def _events(self, body: Entry) -> list[dict[str, Any]]:
        return [
            {
                "id": self._id("body_event", f"{body['code']}:{event['when']}"),
                "body_id": self._id("body", body["code"]),
                "happened_on": ReducedDate(event["when"]),
                "text": event["text"],
                "other_body_id": self._body(event.get("other")),
                "source": event.get("source", ""),
            }
            for event in body.get("events", [])
        ]

    def _body(self, code: str | None) -> int | None:
        return self._id("body", code) if code else None

    def _persons(self, entries: list[Entry]) -> None:
        names = ("family_name", "prefix", "given_name")
        self._add(
            Person,
            [
                {
                    "id": self._id("person", entry["code"]),
                    "salutation": entry.get("salutation", ""),
                    "source": entry["source"],
                }
                for entry in entries
            ],
        )
        self._add(
            PersonName,
            [
                {
                    "id": self._id("person_name", entry["code"]),
                    "person_id": self._id("person", entry["code"]),
                    "source": entry["source"],
                }
                | {key: entry.get(key, "") for key in names}
                for entry in entries
            ],
        )

    def _memberships(self, entries: list[Entry]) -> None:
        rows = [self._membership(place, entry) for place, entry in enumerate(entries)]
        self._add(Position, self._positions.values())
        self._add(Post, self._posts.values())
        self._add(Membership, rows)
        self._add(Substitution, [self._substitution(entry) for entry in entries if "deputy_of" in entry])

    def _membership(self, place: int, entry: Entry) -> dict[str, Any]:
        key = f"{entry['body']}:{entry['person']}:{_from(entry)}"
        return {
            "id": self._id("membership", key),
            "person_id": self._id("person", entry["person"]),
            "body_id": self._id("body", entry["body"]),
            "post_id": self._post(place, entry),
            "role": entry.get("role", Role.MEMBER),
            "extra_role": entry.get("extra_role", ""),
            "role_text": entry.get("role_text", ""),
            "position_id": self._position(entry),
            "area_id": _area(entry.get("district")),
            "organisation_id": self._organisation(entry),
            "liaison_to_id": self._body(entry.get("liaison_to")),
            "portfolio": entry.get("portfolio", ""),
            "place": place,
            "valid_from": _date(entry.get("from")),
            "valid_to": _date(entry.get("to")),
            "term_until": _date(entry.get("term")),
            "reason_left": entry.get("reason", ""),
            "note": entry.get("note", ""),
            "source": entry["source"],
        }

    def _organisation(self, entry: Entry) -> int | None:
        code = entry.get("organisation")
        return self._id("organisation", code) if code else None

    def _position(self, entry: Entry) -> int | None:
        """Return the office at home, one for a person and title; a mayor without a named town has one as well."""
        if not entry.get("function"):
            return None
        key = f"{entry['person']}:{entry['function']}"
        row = self._positions.setdefault(
            key,
            {
                "id": self._id("position", key),
                "person_id": self._id("person", entry["person"]),
                "organisation_id": None,
                "title": entry["function"],
                "before_name": entry.get("before_name", True),
                "source": entry["source"],
            },
        )
        row["organisation_id"] = row["organisation_id"] or self._organisation(entry)
        return row["id"]

    def _post(self, place: int, entry: Entry) -> int | None:
        role = entry.get("role", Role.MEMBER)
        if role not in _SEATS:
            return None
        shared = entry.get("seat")
        key = f"{entry['body']}:{shared or entry['person']}"
        post = self._posts.setdefault(
            key,
            {
                "id": self._id("post", key),
                "body_id": self._id("body", entry["body"]),
                "role": role,
                "function": entry.get("function", ""),
                "area_id": _area(entry.get("district")),
                "organisation_id": None if shared else self._organisation(entry),
                "place": place,
                "valid_from": _date(entry.get("from")),
                "source": entry["source"],
            },
        )
        self._seats[entry["body"], entry["person"]] = post["id"]
        return post["id"]

    def _substitution(self, entry: Entry) -> dict[str, Any]:
        return {
            "id": self._id("substitution", f"{entry['body']}:{entry['person']}"),
            "person_id": self._id("person", entry["person"]),
            "post_id": self._seats[entry["body"], entry["deputy_of"]],
            "valid_from": _date(entry.get("from")),
            "source": entry["source"],
        }

    def _rules(self, entries: list[Entry]) -> None:
        texts = ("function", "role", "organisation_kind")
        self._add(
            CompositionRule,
            [
                {
                    "id": self._id(
                        "composition_rule", f"{entry.get('body', entry.get('kind'))}:{entry['label']}"
                    ),
                    "body_id": self._body(entry.get("body")),
                    "body_kind": entry.get("kind", ""),
                    "label": entry["label"],
                    "per": entry.get("per", "body"),
                    "least": entry["least"],
                    "most": entry.get("most"),
                    "valid_from": _date(entry.get("from")),
                    "valid_to": _date(entry.get("to")),
                    "source": entry["source"],
                }
                | {key: entry.get(key, "") for key in texts}
                for entry in entries
            ],
        )

    def _add(self, model: type[Base], rows: Iterable[Mapping[str, Any]]) -> None:
        values = list(rows)
        if values:
            self._session.execute(insert(model), values)


def _area(code: str | None) -> int | None:
    return reference_id("area", code) if code else None


def _date(text: str | None) -> ReducedDate | None:
    return ReducedDate(text) if text else None


def _from(entry: Entry) -> str:
    return entry.get("from", "")
