"""The words that budgets are stored in, and how they are said in Dutch."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Side(StrEnum):
    """Both sides of a budget are positive amounts; a saldo is baten minus lasten."""

    INCOME = "income"
    EXPENSE = "expense"


class BudgetStatus(StrEnum):
    """A draft may be changed, an adopted budget changes by amendments alone, a fixed year does not change."""

    DRAFT = "draft"
    ADOPTED = "adopted"
    FIXED = "fixed"


class AmendmentStatus(StrEnum):
    """Only an adopted amendment counts; a withdrawn one counts until the day of its withdrawal."""

    DRAFT = "draft"
    ADOPTED = "adopted"
    WITHDRAWN = "withdrawn"


class Certainty(StrEnum):
    """Whether an amount is estimated beforehand or became final at the closing of the year."""

    ESTIMATED = "estimated"
    FINAL = "final"


class Payer(StrEnum):
    """Kinds of payers of a contribution: an indexation may differ between them."""

    MUNICIPALITY = "municipality"
    POLICE = "police"
    PROSECUTION = "prosecution"
    PROVINCE = "province"
    MINISTRY = "ministry"
    OTHER = "other"


class Basis(StrEnum):
    """What the contribution of a payer follows from."""

    RATE = "rate"
    """An amount per inhabitant."""
    KEY = "key"
    """A total divided by fixed parts."""
    BASE = "base"
    """The amount of an earlier year, indexed."""


class MovementKind(StrEnum):
    """What happens to a reserve."""

    ADDITION = "addition"
    WITHDRAWAL = "withdrawal"


class GrantEntryKind(StrEnum):
    """What happens to a grant in a year."""

    RECEIVED = "received"
    SPENT = "spent"
    REPAID = "repaid"


class Measure(StrEnum):
    """What is compared through the years."""

    BUDGET = "budget"
    """After amendments."""
    REALISED = "realised"
    FORECAST = "forecast"


SIDE_WORDS: Final = {Side.INCOME: "Baten", Side.EXPENSE: "Lasten"}
STATUS_WORDS: Final = {
    BudgetStatus.DRAFT: "concept",
    BudgetStatus.ADOPTED: "vastgestelde begroting",
    BudgetStatus.FIXED: "jaar afgesloten",
}
AMENDMENT_WORDS: Final = {
    AmendmentStatus.DRAFT: "concept",
    AmendmentStatus.ADOPTED: "vastgesteld",
    AmendmentStatus.WITHDRAWN: "ingetrokken",
}
CERTAINTY_WORDS: Final = {Certainty.ESTIMATED: "geschat", Certainty.FINAL: "definitief"}
MOVEMENT_WORDS: Final = {
    MovementKind.ADDITION: "toevoeging",
    MovementKind.WITHDRAWAL: "onttrekking",
}
GRANT_WORDS: Final = {
    GrantEntryKind.RECEIVED: "ontvangen",
    GrantEntryKind.SPENT: "besteed",
    GrantEntryKind.REPAID: "terugbetaald",
}
PAYER_WORDS: Final = {
    Payer.MUNICIPALITY: "Gemeenten",
    Payer.POLICE: "Politie",
    Payer.PROSECUTION: "Openbaar Ministerie",
    Payer.PROVINCE: "Provincie",
    Payer.MINISTRY: "Ministerie",
    Payer.OTHER: "Overig",
}
MOST_CENTS: Final = 10**13
"""No amount is larger than a hundred thousand million euros: more is a slip of the finger."""
FIXED: Final = "budget fixed"
"""What the file itself says when something of a fixed year is to be changed."""
OTHER_BUDGET: Final = "line of another budget"
"""What the file itself says when an amount is put on a line of another budget."""
LETTER_SENT: Final = "letter sent"
"""What the file itself says when the amount of a letter that was sent is to be changed."""
REOPEN_HINT: Final = "Heropen het jaar eerst bij Begroting; daarvoor is een reden nodig."


def with_word(word: str, name: str) -> str:
    """Put what something is before its name, unless the name says so: ``Reserve RIEC``, never ``Reserve Reserve RIEC``."""
    return name if word.casefold() in name.casefold() else f"{word} {name}"
