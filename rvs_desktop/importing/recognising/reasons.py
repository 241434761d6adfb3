"""Why something was concluded, in one plain Dutch sentence."""

from __future__ import annotations

from typing import Final

_SKIPPED: Final = {
    "percentage": "Overgeslagen: dit zijn verhoudingen of percentages en geen aantallen.",
    "difference": "Overgeslagen: dit zijn verschillen en geen aantallen.",
    "target": "Overgeslagen: dit zijn doelen of verwachtingen en geen tellingen.",
    "euro": "Overgeslagen: dit zijn bedragen.",
    "place": "Plaatsen binnen een gemeente: hun aantallen zijn per gemeente opgeteld.",
    "remark": "Overgeslagen: dit is tekst bij de cijfers; tekst wordt niet ingelezen.",
    "helper": "Overgeslagen: dit is een nummering of een hulpkolom.",
    "label_column": "Overgeslagen: een andere kolom noemt de gebieden nauwkeuriger.",
    "period_total": "Overgeslagen: dit is een totaal over perioden die er zelf ook staan.",
    "outside_region": "Overgeslagen: dit gaat over een groter gebied dan de regio.",
    "hidden_column": "Overgeslagen: de kolom is verborgen.",
    "example": "Overgeslagen: dit is een voorbeeld.",
    "decided": "Overgeslagen: dat is zo besloten.",
    "empty": "Er staat niets in.",
}
_UNREAD: Final = {
    "hidden_sheet": "Het blad is verborgen en niet gelezen.",
    "instruction_sheet": "Het blad heet naar een toelichting en is niet gelezen.",
    "sum_sheet": "Het blad telt andere bladen op en is niet gelezen.",
    "empty_sheet": "Het blad is leeg.",
    "own_list": "Dit is een lijst uit dit programma: elke regel noemt zelf zijn code, gebied en periode.",
    "decided": "Er is besloten dat hier geen tabel staat.",
}
_KEYS: Final = {
    "area": "Hier staan de gebieden",
    "period": "Hier staan de perioden",
    "measure": "Hier staat wat er geteld is",
}
_HOW: Final = {
    "decided": "dat is zo besloten.",
    "heading": "het opschrift zegt dat.",
    "content": "dat blijkt uit de inhoud.",
}
_MEASURES: Final = {
    "exact": "Het opschrift is de naam van dit gegeven.",
    "decided": "Dit gegeven is zo besloten.",
    "words": "De woorden van het opschrift horen bij dit gegeven.",
    "around": "Het opschrift en de titel of bladnaam samen noemen dit gegeven.",
}


def not_read(rule: str) -> str:
    """Return why a sheet was not read."""
    return _UNREAD.get(rule, "Er is geen tabel met aantallen gevonden.")


def column_reason(role: str, how: str) -> str:
    """Return why a column is what it is."""
    if role == "skipped":
        return _SKIPPED.get(how, "Overgeslagen: dit zijn geen aantallen.")
    if role == "total":
        return "Dit is een totaal: het controleert de andere kolommen en wordt niet bewaard."
    return f"{_KEYS[role]}: {_HOW[how]}"


def measure_reason(how: str, found: int, *, asked: bool) -> str:
    """Return why figures count what they count.

    Args:
        how: how the one measure was found.
        found: how many different measures the column holds.
        asked: whether a part of it is still to be decided.
    """
    if asked:
        return "Wat er geteld is, is niet zeker."
    if found > 1:
        return "Het opschrift van de rij zegt wat er geteld is."
    return _MEASURES.get(how, "Er staan geen cijfers in die gelezen zijn.")


def period_reason(*, own: bool, open_: bool, several: bool) -> str:
    """Return what is left of the sentence: whether the period needs a look."""
    if open_:
        return " De periode is niet zeker."
    if own or several:
        return ""
    return " De periode staat niet in het opschrift zelf."


def row_reason(role: str, what: str) -> str:
    """Return why a row is what it is.

    Args:
        role: ``total``, ``skipped``, ``section``, ``open``, ``decided``, ``code`` or ``spelling``.
        what: the rule for a skipped row, the name of the area for one that was named otherwise.
    """
    if role == "skipped":
        return _SKIPPED.get(what, "Overgeslagen: dit zijn geen aantallen.")
    return {
        "total": "Dit is een totaal: het controleert de andere rijen en wordt niet bewaard.",
        "section": "Dit opschrift geldt voor de rijen eronder.",
        "open": "De naam is geen bekend gebied.",
        "decided": f"Dit is {what}: dat is zo besloten.",
        "code": f"Dit is {what}: de code zegt dat.",
        "spelling": f"Dit is {what}, hier anders geschreven.",
    }[role]
