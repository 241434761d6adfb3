"""What the heading of a column announces: names of rows, remarks, units, parts of what is counted."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from rvs_desktop.importing.recognising.context import said_beside
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.wording.headers import Label
from rvs_desktop.importing.wording.plain_text import plain

if TYPE_CHECKING:
    from rvs_desktop.importing.recognising.columns import Column

SAMPLE: Final = 200
"""Rows of a table that tell what a column holds."""
_PARTS = re.compile(
    r"(?:leeftijds?\w*|geslacht|sekse|man/vrouw|m/v|wijk|buurt|kern|woonkern|dorp|stadsdeel|deelgebied|vestiging|"
    r"doelgroep|herkomst)\b"
)
"""Headings of columns that divide what is counted: each row below is a part, never the whole."""
_UNITS = 6
_SHORT = 25


def heading_of(column: Column, axes: Counter[str], texts: int) -> Label | None:
    """Return the lowest heading of a column; ``Code`` beside a second heading with codes heads no names below it."""
    lowest = column.labels[0] if column.labels else None
    if lowest is not None and lowest.head == "code" and len(column.labels) > 1 and texts:
        return lowest if axes["area"] else column.labels[1]
    return lowest


def holds_remarks(heading: Label | None) -> bool:
    """Whether people may write anything in a column; ``Status`` says of each row whether it is a forecast."""
    return heading is not None and heading.skip == "remark" and not plain(heading.text).startswith("status")


_POSTCODE = re.compile(r"(?:pc ?-?[46]|postcode ?-?(?:4|6|gebied\w*|cijfers)|postcode)\b")


def names_parts(table: TableShape, column: Column, heading: Label | None) -> bool:
    """Whether a column divides what is counted, such as by age; ``Wijk bij Duurstede`` heads figures."""
    if heading is None or heading.named or not _PARTS.match(plain(heading.text)):
        return False
    return any(isinstance(v, str) for v in table.sheet.column(column.index, table.body[:SAMPLE]))


def holds_postcodes(table: TableShape, column: Column, heading: Label | None) -> bool:
    """Whether a column holds postcodes of four digits: each row is then a part of a municipality."""
    if heading is None or not _POSTCODE.match(plain(heading.text)):
        return False
    values = [v for v in table.sheet.column(column.index, table.body[:SAMPLE]) if v is not None]
    return bool(values) and all(re.fullmatch(r"[1-9]\d{3}", str(v).strip()) for v in values)


def names_units(table: TableShape, index: int) -> bool:
    """Whether a column such as ``Eenheid`` holds the units of its rows, of which rates and amounts are no counts."""
    texts = {text for text in table.sheet.column(index, table.body[:SAMPLE]) if isinstance(text, str)}
    if any(text.strip()[:1].isdigit() for text in texts):
        return False
    labels = [table.sheet.labeler.label(text) for text in texts if text.strip()]
    return (
        len(labels) <= _UNITS
        and any(label.skip in {"percentage", "euro", "target"} for label in labels)
        and not any(label.named or ((label.known or label.period) and not label.skip) for label in labels)
        and not any(len(label.text) > _SHORT for label in labels)
    )


def years_beside_names(columns: list[Column]) -> None:
    """Take the years from heads such as ``Zeist 2018 | Zeist 2019``; one year for all is what a title says too."""
    said = [
        (column, period)
        for column in columns
        for label in column.labels
        if label.named and label.period is None and (period := said_beside(label)) is not None
    ]
    if len({period.year for _, period in said}) > 1:
        for column, period in said:
            column.periods.append(period)


def names_provinces(column: Column) -> bool:
    """Whether a column names provinces, of which some are called as a district or municipality is."""
    return any(plain(label.text).startswith("provincie") for label in column.labels[:1])
