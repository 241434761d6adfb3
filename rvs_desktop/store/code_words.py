"""What stored codes and columns are called: no code reaches a reader as it is stored."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from rvs_desktop.formats import format_cents, format_date
from rvs_desktop.models.budgets import words as budgets
from rvs_desktop.models.budgets.amounts import show_fte, show_rate
from rvs_desktop.models.roster import words as roster
from rvs_desktop.periods import Period

_QUALIFIERS: Final = {
    "provisional": "voorlopig",
    "circa": "ca.",
    "more_than": "meer dan",
    "at_least": "ten minste",
    "nearly": "bijna",
}
_DOCUMENT_KINDS: Final = {
    "actual": "uitkomst",
    "average": "gemiddelde",
    "baseline": "uitgangswaarde",
    "change": "verandering",
    "change_abs": "verandering in aantal",
    "change_vs_previous": "verandering met het jaar ervoor",
    "late_result": "late uitkomst",
}
_WORDS: Final[Mapping[str, Mapping[Any, str]]] = {
    "outcome": {
        "imported": "ingelezen",
        "unchanged": "ongewijzigd",
        "needs_decision": "vraagt een besluit",
        "rejected": "geweigerd",
        "duplicate": "was al ingelezen",
    },
    "severity": {"info": "ter informatie", "decision": "vraagt een besluit", "refusal": "geweigerd"},
    "qualifier": _QUALIFIERS,
    "observation.status": {
        "value": "cijfer",
        "missing": "niet geleverd",
        "not_applicable": "n.v.t.",
        "confidential": "vertrouwelijk",
    },
    "contradiction.choice": {
        "agreed": "gelijk",
        "keep": "houden wat er stond",
        "missing": "niet geleverd",
        "use": "het andere cijfer gebruiken",
    },
    "area.kind": {"region": "regio", "district": "district", "municipality": "gemeente"},
    "area_change.kind": {
        "merge": "samenvoeging",
        "split": "splitsing",
        "rename": "hernoeming",
        "transfer": "overgang",
        "end": "einde",
    },
    "budget.status": budgets.STATUS_WORDS,
    "budget_step.from_status": budgets.STATUS_WORDS,
    "budget_step.to_status": budgets.STATUS_WORDS,
    "budget.sides": {"both": "baten en lasten", "income": "alleen baten", "expense": "alleen lasten"},
    "side": budgets.SIDE_WORDS,
    "payer": budgets.PAYER_WORDS,
    "certainty": budgets.CERTAINTY_WORDS,
    "budget_amendment.status": budgets.AMENDMENT_WORDS,
    "reserve_movement.kind": {"addition": "toevoeging", "withdrawal": "onttrekking"},
    "budget_grant_entry.kind": {"received": "ontvangen", "spent": "besteed", "repaid": "terugbetaald"},
    "contribution_scheme.basis": {
        "rate": "per inwoner",
        "key": "vaste verdeling",
        "base": "bedrag van eerder",
    },
    "indicator.aggregation": {"sum": "som", "weighted": "gewogen", "none": "niet op te tellen"},
    "published_figure.kind": _DOCUMENT_KINDS,
    "series_break.kind": {"restart": "grenzen beginnen opnieuw", "definition": "andere definitie"},
    "target.operator": {
        "ge": "ten minste",
        "gt": "meer dan",
        "le": "ten hoogste",
        "lt": "minder dan",
        "eq": "precies",
        "between": "tussen",
    },
    "role": roster.ROLES,
    "extra_role": roster.ROLES,
    "reason_left": roster.REASONS,
    "substitution.kind": roster.STANDS,
    "body.kind": roster.BODY_KIND_NAMES,
    "body_kind": roster.BODY_KIND_NAMES,
    "body_state.status": roster.STATUSES,
    "organisation.kind": roster.ORGANISATION_KINDS,
    "organisation_kind": roster.ORGANISATION_KINDS,
    "contact_detail.kind": roster.CONTACTS,
}
CODES: Final = {column: {str(code): word for code, word in words.items()} for column, words in _WORDS.items()}
"""Column, or table and column where columns of one name hold different codes → code → word."""
SETTINGS: Final = {
    "region": "Regio",
    "sample": "Voorbeeldgegevens",
    "smallest_published": "Kleinste aantal in een publicatie",
    "retention_months": "Maanden dat contactgegevens blijven",
    "budget_deviation_cents": "Afwijking van een begroting die toelichting vraagt",
    "budget_deviation_percent": "Afwijking in procenten die toelichting vraagt",
    "results_views": "Bewaarde weergaven van Resultaten",
}
"""Settings that travel with the file."""
COLUMNS: Final = {
    "name": "naam",
    "label": "omschrijving",
    "title": "titel",
    "short": "korte naam",
    "abbreviation": "afkorting",
    "group_label": "kopje",
    "series": "loopt door als",
    "cents": "bedrag",
    "forecast_cents": "prognose",
    "estimated_cents": "geschat",
    "final_cents": "definitief",
    "opening_cents": "beginstand",
    "total_cents": "totaal",
    "base_cents": "bedrag van eerder",
    "awarded_cents": "toegekend",
    "in_kind_cents": "waarde in natura",
    "rate_millionths": "per inwoner",
    "fte_thousandths": "in natura",
    "text_state": "in plaats van een bedrag",
    "pro_memorie": "pro memorie",
    "in_total": "telt mee",
    "explanation": "toelichting",
    "note": "aantekening",
    "status": "status",
    "to_status": "status",
    "kind": "soort",
    "side": "kant",
    "payer": "betaler",
    "place": "plaats",
    "position": "plaats",
    "decided_on": "besluit van",
    "decision": "besluit",
    "cover": "dekking",
    "withdrawn_on": "ingetrokken op",
    "withdrawn_reason": "reden",
    "booked_on": "geboekt op",
    "document": "stuk",
    "description": "omschrijving",
    "sent_on": "verzonden op",
    "paid_on": "betaald op",
    "due_date": "uiterlijk",
    "received_on": "ontvangen op",
    "reopened_at": "heropend op",
    "reason": "reden",
    "role": "rol",
    "extra_role": "tweede rol",
    "role_text": "rol volgens de bron",
    "portfolio": "portefeuille",
    "term_until": "termijn tot",
    "reason_left": "reden van vertrek",
    "valid_from": "vanaf",
    "valid_to": "tot en met",
    "period": "periode",
    "outcome": "uitkomst",
    "value": "waarde",
    "text": "tekst",
    "quote": "citaat",
    "definition": "definitie",
    "formula": "formule",
    "owner": "eigenaar",
    "theme": "thema",
    "good": "gunstig",
    "count": "aantal",
    "answer": "antwoord",
    "email": "e-mailadres",
    "shared": "mag gedeeld worden",
    "function": "functie",
    "acting": "waarnemend",
    "weight": "gewicht",
    "least": "ten minste",
    "most": "ten hoogste",
    "warn_days": "dagen vooraf waarschuwen",
}
"""Columns whose change means something to a reader."""
_YES_OR_NO: Final = frozenset({"pro_memorie", "in_total", "shared", "acting", "estimated", "withdrawn"})
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT: Final = re.compile(r"(\d{4}-\d{2}-\d{2})T[\d:.+Z-]+")


def code_word(table: str, column: str, code: str) -> str | None:
    """Return what a stored code is called, None when the column holds no codes or not this one."""
    words = CODES.get(f"{table}.{column}", CODES.get(column))
    return None if words is None else words.get(code)


def value_words(table: str, column: str, value: Any) -> str:
    """Return what stands in a column as a person writes it; nothing as a dash."""
    if value in {None, ""}:
        return "–"
    if column in _YES_OR_NO:
        return "ja" if value else "nee"
    if column.endswith("cents"):
        return format_cents(int(value))
    if column == "fte_thousandths":
        return show_fte(int(value))
    if column == "rate_millionths":
        return show_rate(int(value))
    text = str(value)
    return code_word(table, column, text) or _day(text) or _period(column, text) or text


def _day(text: str) -> str:
    moment = _MOMENT.fullmatch(text)
    day = moment[1] if moment is not None else text
    return format_date(date.fromisoformat(day)) if _DAY.fullmatch(day) else ""


def _period(column: str, text: str) -> str:
    if not column.endswith("period"):
        return ""
    try:
        return Period.parse(text).label()
    except ValueError:
        return ""
