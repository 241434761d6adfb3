"""Recorded rows as a person reads them: which figure of whom, from what to what."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_cents, format_units
from rvs_desktop.models.areas import Area
from rvs_desktop.models.deliveries import SourceFile
from rvs_desktop.models.figures import Measure
from rvs_desktop.models.history import ChangeSet
from rvs_desktop.periods import Period
from rvs_desktop.store.history import RowChangeLine, row_changes

NOUNS: Final = {
    "observation": "Cijfer",
    "delivery": "Levering",
    "delivery_problem": "Melding",
    "source_file": "Bestand",
    "target": "Doel",
    "area": "Gebied",
    "area_parent": "Indeling",
    "area_change": "Herindeling",
    "area_change_part": "Deel van herindeling",
    "area_alias": "Schrijfwijze",
    "population": "Inwonertal",
    "measure": "Gegeven",
    "rate": "Percentage",
    "dataset": "Uitvraag",
    "part_rule": "Controleregel",
    "series_break": "Trendbreuk",
    "file_setting": "Instelling",
    "collection_round": "Uitvraag",
    "dataset_reporter": "Deelnemer",
    "exemption": "Vrijstelling",
    "extension": "Uitstel",
    "receipt": "Ontvangst",
    "reminder": "Herinnering",
    "area_contact": "Contact",
    "period_lock": "Vaststelling",
    "locked_period": "Vastgestelde periode",
    "return_sheet": "Invulblad",
    "budget_body": "Begrotende instantie",
    "budget": "Begroting",
    "budget_step": "Stap van een begroting",
    "budget_line": "Begrotingsregel",
    "budget_line_part": "Onderdeel van een begrotingsregel",
    "budget_footnote": "Noot bij een begroting",
    "budget_total": "Totaal van de bron",
    "budget_acceptance": "Aanvaard verschil",
    "budget_amendment": "Begrotingswijziging",
    "budget_amendment_line": "Bedrag van een wijziging",
    "budget_actual": "Realisatie",
    "budget_grant": "Subsidie",
    "budget_grant_entry": "Boeking op een subsidie",
    "reserve": "Reserve",
    "reserve_movement": "Mutatie van een reserve",
    "carry_over": "Overheveling",
    "carry_over_line": "Regel van een overheveling",
    "contribution_scheme": "Bijdrageregeling",
    "scheme_term": "Periode van een bijdrage",
    "scheme_participant": "Deelnemer aan een bijdrage",
    "indexation": "Indexering",
    "contribution_letter": "Bijdragebrief",
    "ledger_mapping": "Koppeling van een grootboekrekening",
    "indicator": "Indicator",
    "published_figure": "Gepubliceerd cijfer",
    "figure_choice": "Keuze tussen bronnen",
    "formation_row": "Formatie",
    "formation_change": "Wijziging van de formatie",
    "organisation": "Organisatie",
    "person": "Persoon",
    "person_name": "Naam",
    "person_alias": "Schrijfwijze van een naam",
    "position": "Functie",
    "contact_detail": "Contactgegeven",
    "body": "Orgaan",
    "body_state": "Staat van een orgaan",
    "body_event": "Gebeurtenis",
    "post": "Zetel",
    "membership": "Lidmaatschap",
    "substitution": "Vervanging",
    "composition_rule": "Samenstellingsregel",
    "subject_access": "Inzage",
}
_STATUS: Final = {"missing": "niet geleverd", "not_applicable": "n.v.t.", "confidential": "vertrouwelijk"}
_QUALIFIER: Final = {
    "provisional": "voorlopig",
    "circa": "ca.",
    "more_than": "ruim",
    "at_least": "minstens",
    "nearly": "bijna",
}
_SUBJECT: Final = (
    "name",
    "label",
    "title",
    "document",
    "account",
    "message",
    "key",
    "alias",
    "code",
    "period",
    "reason",
)
"""Columns that say which row it is, for tables that have no words of their own here."""
_MONEY: Final = ("cents", "forecast_cents", "estimated_cents", "final_cents", "opening_cents", "total_cents")
"""Columns with amounts in cents, which a reader sees as euros."""
_SHOWN: Final = ("value", "name", "outcome", "message", "period", "valid_from", "valid_to", "quote", "count")


@dataclass(frozen=True)
class ReadableChange:
    """One row of a change set: what kind of thing, which one, what it was and what it became."""

    id: int
    noun: str
    subject: str
    before: str
    """Empty where there was no row."""
    after: str
    """Empty where the row is gone."""


@dataclass(frozen=True)
class ChangePage:
    """Some rows of a change set, how many there are in all, and the files they came from."""

    rows: tuple[ReadableChange, ...]
    total: int
    sources: tuple[str, ...]


def read_changes(session: Session, change_set: int, limit: int = 500) -> ChangePage:
    """Return the first rows of a change set in words, figures before the rest."""
    step = session.get(ChangeSet, change_set)
    if step is None:
        return ChangePage((), 0, ())
    lines = row_changes(session, change_set, 0, limit)
    words = _Words.of(session)
    rows = [words.row(line) for line in lines]
    rows.sort(key=_figures_first)
    sources = {
        str(state["name"])
        for line in lines
        if line.table == SourceFile.__tablename__ and (state := line.after or line.before)
    }
    total = max(step.last_change - step.first_change + 1, 0)
    return ChangePage(tuple(rows), total, tuple(sorted(sources)))


def count_changes(session: Session) -> int:
    """Return how many change sets there are."""
    return session.scalar(select(func.count()).select_from(ChangeSet)) or 0


def _figures_first(row: ReadableChange) -> bool:
    return row.noun != NOUNS["observation"]


@dataclass(frozen=True)
class _Words:
    """Names of what rows refer to."""

    areas: Mapping[int, str]
    measures: Mapping[int, tuple[str, int]]

    @classmethod
    def of(cls, session: Session) -> _Words:
        areas = {row.id: row.name for row in session.execute(select(Area.id, Area.name))}
        found = session.execute(select(Measure.id, Measure.name, Measure.decimals))
        return cls(areas, {row.id: (row.name, row.decimals) for row in found})

    def row(self, line: RowChangeLine) -> ReadableChange:
        noun = NOUNS.get(line.table, line.table)
        state = line.after or line.before or {}
        if line.table == "observation":
            read: Callable[[Mapping[str, Any]], str] = self._figure
            subject = self._figure_subject(state)
        else:
            read = _values
            subject = next((str(state[name]) for name in _SUBJECT if state.get(name)), "")
            area = self.areas.get(state.get("area_id", 0), "")
            subject = ", ".join(part for part in (area, subject) if part)
        before = read(line.before) if line.before is not None else ""
        after = read(line.after) if line.after is not None else ""
        return ReadableChange(line.id, noun, subject, before, after)

    def _figure_subject(self, state: Mapping[str, Any]) -> str:
        area = self.areas.get(state["area_id"], "")
        measure, _ = self.measures.get(state["measure_id"], ("", 0))
        return ", ".join((area, Period.parse(state["period"]).label(), measure))

    def _figure(self, state: Mapping[str, Any]) -> str:
        if state["status"] != "value":
            status = str(state["status"])
            return _STATUS.get(status, status)
        _, decimals = self.measures.get(state["measure_id"], ("", 0))
        number = format_units(state["value"], decimals)
        parts = [
            _QUALIFIER.get(state["qualifier"], ""),
            number,
            "" if state["preferred"] else "(tweede bron)",
        ]
        return " ".join(part for part in parts if part)


def _values(state: Mapping[str, Any]) -> str:
    """Return the columns of a row that mean something to a reader."""
    shown: Sequence[str] = [
        *(format_cents(state[name]) for name in _MONEY if state.get(name) is not None),
        *(str(state[name]) for name in _SHOWN if state.get(name) not in {None, ""}),
    ]
    return ", ".join(shown) or "aanwezig"
