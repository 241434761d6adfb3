"""Making and ending composition rules, and the list of all rules with whom each is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.roster.composition import broken_on
from rvs_desktop.models.roster.dates import ReducedDate, Span
from rvs_desktop.models.roster.rules import CompositionRule
from rvs_desktop.models.roster.states import BodyRef, bodies_on
from rvs_desktop.models.roster.steps import Preview
from rvs_desktop.models.roster.words import (
    BODY_KINDS,
    ORGANISATION_KINDS,
    ROLES,
    BodyKind,
    OrganisationKind,
    Role,
)


@dataclass(frozen=True)
class RuleEntry:
    """A rule as the list of all rules shows it."""

    id: int
    about: str
    """A body, or a kind of body."""
    label: str
    counted: str
    """Who is counted, in words."""
    per_district: bool
    least: int
    most: int | None
    span: Span
    source: str
    broken: int
    """How often it is not met on the day."""


@dataclass(frozen=True)
class NewRule:
    """What is wanted: about one body or all of a kind, who counts, and how many."""

    label: str
    body_id: int | None = None
    body_kind: str = ""
    function: str = ""
    role: str = ""
    organisation_kind: str = ""
    per_district: bool = False
    least: int = 1
    most: int | None = None
    begins: ReducedDate | None = None
    source: str = ""


def rule_entries(session: Session, day: date) -> list[RuleEntry]:
    """Return the rules that hold on a day, those of kinds first, then those of single bodies."""
    bodies = bodies_on(session, day)
    broken = [one.rule.id for one in broken_on(session, day)]
    rows = session.scalars(select(CompositionRule).order_by(CompositionRule.id))
    entries = [
        RuleEntry(
            row.id,
            _about(row, bodies),
            row.label,
            _counted(row),
            row.per == "district",
            row.least,
            row.most,
            Span(row.valid_from, row.valid_to),
            row.source,
            broken.count(row.id),
        )
        for row in rows
        if Span(row.valid_from, row.valid_to).holds_on(day)
    ]
    kinds = {name: place for place, name in enumerate(BODY_KINDS.values())}
    return sorted(entries, key=lambda entry: (kinds.get(entry.about, len(kinds)), entry.about, entry.label))


def _about(row: CompositionRule, bodies: dict[int, BodyRef]) -> str:
    if row.body_id is None:
        return BODY_KINDS[BodyKind(row.body_kind)]
    return bodies[row.body_id].label if row.body_id in bodies else "orgaan dat nog niet bestaat"


def _counted(row: CompositionRule) -> str:
    parts = [
        row.function,
        ROLES[Role(row.role)] if row.role else "",
        ORGANISATION_KINDS[OrganisationKind(row.organisation_kind)] if row.organisation_kind else "",
    ]
    return ", ".join(part for part in parts if part) or "elk lid"


def add_rule(session: Session, wanted: NewRule, day: date) -> Preview:
    """Work out a new rule: how many bodies it is about, and how many do not meet it on a day."""
    preview = Preview("Samenstellingsregel toegevoegd")
    if not wanted.label:
        preview.refusals.append("Een regel heeft een omschrijving nodig. Typ wat er gevraagd wordt.")
    if (wanted.body_id is None) == (not wanted.body_kind):
        preview.refusals.append("Kies voor welk orgaan, of voor welke soort organen, de regel geldt.")
    if wanted.most is not None and wanted.most < wanted.least:
        preview.refusals.append("Hoogstens is kleiner dan ten minste. Verander een van beide.")
    if preview.refusals:
        return preview
    preview.make(
        CompositionRule,
        body_id=wanted.body_id,
        body_kind=wanted.body_kind,
        label=wanted.label,
        function=wanted.function,
        role=wanted.role,
        organisation_kind=wanted.organisation_kind,
        per="district" if wanted.per_district else "body",
        least=wanted.least,
        most=wanted.most,
        valid_from=wanted.begins,
        source=wanted.source,
    )
    active = [body for body in bodies_on(session, day).values() if body.alive]
    about = sum(body.id == wanted.body_id or body.kind == wanted.body_kind for body in active)
    preview.lines.append(f"1 regel komt erbij; hij geldt voor {about} organen.")
    return preview


def end_rule(session: Session, rule_id: int, last: ReducedDate) -> Preview:
    """Work out that a rule holds up to and including a day; earlier views keep it."""
    preview = Preview("Samenstellingsregel beëindigd")
    row = session.get(CompositionRule, rule_id)
    if row is None:
        preview.refusals.append("Deze regel staat niet meer in het bestand. Kies een andere.")
    elif not Span(row.valid_from, last).in_order:
        preview.refusals.append("De regel begint pas daarna. Kies een latere einddatum.")
    else:
        preview.change(CompositionRule, rule_id, valid_to=last)
        preview.lines.append(f"1 regel geldt t/m {last.label}; op eerdere peildata blijft hij gelden.")
    return preview
