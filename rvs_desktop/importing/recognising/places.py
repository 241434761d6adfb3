"""A column with places within municipalities, such as neighbourhoods, and the question whether these add up."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rvs_desktop.importing.decisions import ADDED_UP, Choice, Decision, DecisionKind, decision_key
from rvs_desktop.importing.recognising.columns import Column
from rvs_desktop.importing.wording.plain_text import plain

_PLACES: Final = re.compile(
    r"(?:(?:locaties?|(?:woon)?plaats(?:en)?|plek|wijk(?:en)?|(?:woon|dorps)?kern(?:en)?|buurt(?:en)?|"
    r"stadsde(?:el|len)|dorp(?:en)?))\b(?! bij )"
)


def place_column(columns: Iterable[Column]) -> Column | None:
    """Return the column with places within municipalities, if there is one of which a person said nothing."""
    for column in columns:
        named = column.labels[0].text if column.labels else ""
        if column.role == "key" and column.divides and _PLACES.match(plain(named)):
            return column
    return None


def choices(column: Column) -> tuple[Choice, ...]:
    """Offer to add the rows of all places up."""
    heading = decision_key(column.labels[0].text)
    return (Choice("Tel op per gemeente", (Decision(DecisionKind.ROW, heading, ADDED_UP),)),)
