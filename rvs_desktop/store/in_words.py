"""Recorded rows as a person reads them: which figure of whom, from what to what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_cents, format_units
from rvs_desktop.models.areas import Area
from rvs_desktop.models.budgets.tables import BudgetLine
from rvs_desktop.models.deliveries import SourceFile
from rvs_desktop.models.figures import Measure
from rvs_desktop.models.history import ChangeSet
from rvs_desktop.models.settings import SAMPLE
from rvs_desktop.periods import Period
from rvs_desktop.store.code_words import COLUMNS, SETTINGS, code_word, value_words
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
    "area_name": "Naam van een gebied",
    "contradiction": "Tegenspraak",
    "flow_rule": "Controleregel",
    "layout_profile": "Onthouden indeling",
    "layout_decision": "Onthouden antwoord",
    "area_spelling": "Onthouden schrijfwijze",
    "unusual_value": "Opvallend cijfer",
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
_SHOWN: Final = (
    "kind",
    "status",
    "value",
    "name",
    "outcome",
    "message",
    "period",
    "valid_from",
    "valid_to",
    "quote",
    "count",
)

_CODED: Final = frozenset({"kind", "status"})
"""Columns that are shown where their codes have words."""


@dataclass(frozen=True)
class ReadableChange:
    """One row of a change set: what kind of thing, which one, what it was and what it became."""

    id: int
    noun: str
    subject: str
    before: tuple[str, ...]
    """What it was, in parts; empty where there was no row."""
    after: tuple[str, ...]
    """What it became; empty where the row is gone."""


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
    words = _Words.of(session, lines)
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
    codes: Mapping[str, str]
    """Code of an area → its name."""
    measures: Mapping[int, tuple[str, int]]
    lines: Mapping[int, str]
    """Lines of budgets that the rows are about."""

    @classmethod
    def of(cls, session: Session, changes: Sequence[RowChangeLine]) -> _Words:
        areas = session.execute(select(Area.id, Area.code, Area.name)).all()
        found = session.execute(select(Measure.id, Measure.name, Measure.decimals))
        wanted = {(each.after or each.before or {}).get("line_id") for each in changes} - {None}
        lines = session.execute(select(BudgetLine.id, BudgetLine.label).where(BudgetLine.id.in_(wanted)))
        return cls(
            {row.id: row.name for row in areas},
            {row.code: row.name for row in areas},
            {row.id: (row.name, row.decimals) for row in found},
            {row.id: row.label for row in lines},
        )

    def row(self, line: RowChangeLine) -> ReadableChange:
        noun = NOUNS.get(line.table, line.table)
        state = line.after or line.before or {}
        if line.table == "observation":
            subject = self._figure_subject(state)
            before, after = (() if one is None else (self._figure(one),) for one in (line.before, line.after))
        elif line.table == "file_setting":
            subject = SETTINGS.get(str(state["key"]), noun)
            before, after = (
                () if one is None else (self._setting(one),) for one in (line.before, line.after)
            )
        else:
            subject = self._subject(line.table, state)
            before, after = _both(line)
        return ReadableChange(line.id, noun, subject, before, after)

    def _subject(self, table: str, state: Mapping[str, Any]) -> str:
        own = next(((name, state[name]) for name in _SUBJECT if state.get(name)), None)
        parts = (
            self.areas.get(state.get("area_id", 0), ""),
            self.lines.get(state.get("line_id", 0), ""),
            "" if own is None else value_words(table, *own),
        )
        return ", ".join(part for part in parts if part)

    def _setting(self, state: Mapping[str, Any]) -> str:
        key, value = str(state["key"]), str(state["value"])
        if key.endswith("cents"):
            return format_cents(int(value))
        if value.startswith(("[", "{")):
            return "aangepast"
        return "ja" if key == SAMPLE else self.codes.get(value, value)

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


def _both(line: RowChangeLine) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what a row was and became; of a row that stayed only what changed of it."""
    if line.before is None or line.after is None:
        return (
            () if line.before is None else _values(line.table, line.before),
            () if line.after is None else _values(line.table, line.after),
        )
    changed = [name for name in COLUMNS if line.before.get(name) != line.after.get(name)]
    if not changed:
        return _values(line.table, line.before), _values(line.table, line.after)
    before, after = (
        tuple(f"{COLUMNS[name]}: {value_words(line.table, name, state.get(name))}" for name in changed)
        for state in (line.before, line.after)
    )
    return before, after


def _values(table: str, state: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the columns of a row that mean something to a reader."""
    shown = [value_words(table, name, state[name]) for name in _MONEY if state.get(name) is not None]
    shown += [
        value_words(table, name, state[name])
        for name in _SHOWN
        if state.get(name) not in {None, ""}
        and (name not in _CODED or code_word(table, name, str(state[name])))
    ]
    return tuple(shown) or ("aanwezig",)
