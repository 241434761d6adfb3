"""How a figure that is more than a number is written in a cell, so that an import reads the same again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from rvs_desktop.formats import format_date, format_decimal
from rvs_desktop.models.figures import Qualifier, Status

STATUS_MARKS: Final = {
    Status.MISSING: "n.b.",
    Status.NOT_APPLICABLE: "n.v.t.",
    Status.CONFIDENTIAL: "x",
}
STATUS_MEANING: Final = {
    Status.MISSING: "niet bekend (niet geleverd)",
    Status.NOT_APPLICABLE: "niet van toepassing (kan niet bestaan)",
    Status.CONFIDENTIAL: "vertrouwelijk",
}
QUALIFIER_WORDS: Final = {
    Qualifier.PROVISIONAL: "{} (voorlopig)",
    Qualifier.CIRCA: "ca. {}",
    Qualifier.MORE_THAN: "meer dan {}",
    Qualifier.AT_LEAST: "minstens {}",
    Qualifier.NEARLY: "bijna {}",
}


@dataclass(frozen=True)
class Marked:
    """A figure with what is known about it; ``value`` is None unless the status is ``value``."""

    value: int | Decimal | None
    status: str = Status.VALUE
    qualifier: str = Qualifier.NONE
    partial_until: date | None = None

    @property
    def bare(self) -> bool:
        """Whether the number says all, so that it can stand as a number in a cell."""
        return self.value is not None and not self.qualifier and self.partial_until is None


def written(figure: Marked) -> str:
    """Write a figure as text: ``n.b.``, ``ca. 1.250``, ``12 (voorlopig)``, ``2.073 (t/m 30-11-2020)``."""
    if figure.value is None:
        return STATUS_MARKS[Status(figure.status)]
    exponent = Decimal(figure.value).as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    text = format_decimal(figure.value, places)
    if figure.qualifier:
        text = QUALIFIER_WORDS[Qualifier(figure.qualifier)].format(text)
    if figure.partial_until is not None:
        text = f"{text} (t/m {format_date(figure.partial_until)})"
    return text
