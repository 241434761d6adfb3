"""The words by which a budget in a sheet is known: its sides, its columns, its totals and its notes."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from rvs_desktop.models.budgets.words import Side
from rvs_desktop.models.text_keys import name_key

_SIDES: Final = {
    Side.INCOME: ("baten", "inkomsten", "opbrengsten"),
    Side.EXPENSE: ("lasten", "uitgaven", "kosten"),
}
_LONGEST_HEADING: Final = 60
_SIDE: Final = re.compile(
    r"(?P<word>baten|inkomsten|opbrengsten|lasten|uitgaven|kosten)(?:zijde|kant|begroting)?(?![^\W\d_])(?P<rest>.*)"
)
_NOTES: Final = frozenset({"noten", "voetnoten", "noot", "toelichtingbijdebegroting"})
_MARK: Final = re.compile(r"(?P<mark>[¹²³⁴⁵⁶⁷⁸⁹]+|\*{1,3}|\(?\d{1,2}[).:]|\d{1,2}(?=\s))\s*(?P<text>\S.*)")
_GLUED: Final = re.compile(
    r"(?P<label>.*[^\W\d_)\]])(?P<close>[)\]]?)\s?(?P<mark>[¹²³⁴⁵⁶⁷⁸⁹]+|\*{1,3}|\(\d{1,2}\)|\d{1,2}\))"
)
_DIGITS: Final = re.compile(r"(?P<label>.*(?:[^\W\d_]|[)\]]))(?P<mark>\d{1,2})")
_PLAIN: Final = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹", "123456789", "().:")
YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_THOUSANDS: Final = re.compile(r"[x×*]\s*(?:€|eur(?:o)?)?\s*1[.\s]?000\b|duizend|\bk€|€\s*k\b", re.IGNORECASE)


class Role(StrEnum):
    """What a column holds."""

    AMOUNT = "amount"
    CHANGES = "changes"
    AMENDED = "amended"
    REALISED = "realised"
    FORECAST = "forecast"
    DIFFERENCE = "difference"
    NOTE = "note"
    NATURE = "nature"
    EXPLANATION = "explanation"


_ROLES: Final = (
    (Role.AMENDED, ("nawijziging", "gewijzigdebegroting")),
    (Role.CHANGES, ("wijziging", "mutatie")),
    (Role.REALISED, ("realisatie", "gerealiseerd", "rekening", "werkelijk")),
    (Role.FORECAST, ("prognose", "verwacht")),
    (Role.DIFFERENCE, ("verschil", "saldo", "afwijking")),
    (Role.NOTE, ("noot",)),
    (Role.NATURE, ("bijzonderheden",)),
    (Role.EXPLANATION, ("toelichting", "opmerking")),
    (Role.AMOUNT, ("begroting", "begroot", "raming", "geraamd", "bedrag", "primitief", "budget")),
)


TAKEN: Final = frozenset({Role.AMOUNT, Role.FORECAST, Role.NOTE, Role.NATURE, Role.EXPLANATION})
"""Columns that are taken in; the others follow from amendments and entries."""
_LABELS: Final = frozenset({"omschrijving", "post", "regel", "naam", "onderdeel", "begrotingspost"})


def names_a_column(text: str) -> bool:
    """Tell whether a text is the heading of a column of a budget."""
    return name_key(text) in _LABELS or column_role(text) is not None


def column_role(heading: str) -> Role | None:
    """Return what a column holds by its heading; a bare year is a column of amounts."""
    key = name_key(heading)
    for role, words in _ROLES:
        if any(word in key for word in words):
            return role
    return Role.AMOUNT if YEAR.fullmatch(heading.strip()) else None


def side_heading(text: str) -> tuple[Side, bool] | None:
    """Return the side that a heading begins, and whether it says no more than that; None for any other text."""
    match = _SIDE.fullmatch(" ".join(text.casefold().split()))
    if match is None or len(text) > _LONGEST_HEADING:
        return None
    side = next(side for side, words in _SIDES.items() if match["word"] in words)
    return side, not name_key(YEAR.sub("", match["rest"]))


def group_name(text: str) -> str:
    """Return a heading as the name of a group: ``Lasten: bureau`` is the group ``bureau``."""
    side, colon, rest = text.partition(":")
    return rest.strip() if colon and rest.strip() and side_heading(side) is not None else text


def is_total(text: str) -> bool:
    """Tell whether a label stands for the total of a side."""
    return name_key(text).startswith(("totaal", "totale"))


def is_subtotal(text: str) -> bool:
    """Tell whether a label stands for the total of a group: ``Subtotaal personeel``, ``Bureau totaal``, ``Som``."""
    key = name_key(text)
    return key.startswith(("subtotaal", "optelling")) or key.endswith("totaal") or key == "som"


def is_balance(text: str) -> bool:
    """Tell whether a label stands for baten minus lasten; ``Batig saldo`` is a line of its own."""
    return name_key(text).startswith(("saldo", "resultaat"))


def is_outside(text: str) -> bool:
    """Tell whether a heading says that what follows stands outside the total."""
    return name_key(text).startswith("buitenhettotaal")


def is_notes(text: str) -> bool:
    """Tell whether a heading says that notes follow."""
    return name_key(text) in _NOTES


def in_thousands(text: str) -> bool:
    """Tell whether a heading says that amounts stand in thousands."""
    return _THOUSANDS.search(text) is not None


def read_note(text: str) -> tuple[str, str] | None:
    """Return (mark, text) of a line that begins with the mark of a footnote."""
    match = _MARK.fullmatch(text.strip())
    return None if match is None else (_plain(match["mark"]), match["text"])


def split_mark(label: str) -> tuple[str, str, bool]:
    """Return (label, mark, certain): a superscript, a star or ``1)`` is a mark for certain, a glued digit may be one."""
    text = label.strip()
    match = _GLUED.fullmatch(text)
    if match is not None:
        return f"{match['label']}{match['close']}".strip(), _plain(match["mark"]), True
    match = _DIGITS.fullmatch(text)
    if match is not None:
        return match["label"].strip(), match["mark"], False
    return text, "", True


def _plain(mark: str) -> str:
    return mark.translate(_PLAIN)
