"""How finely a source states a figure, and whether two figures are the same once the coarser one is rounded."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from rvs_desktop.importing.deliveries.plan import Standing
    from rvs_desktop.importing.recognition import Reading

_NUMBER: Final = re.compile(r"-?\d{1,3}(?:[. \u00a0]\d{3})+(?:,\d+)?|-?\d+(?:[.,]\d+)?")


def same_after_rounding(reading: Reading, now: Standing, decimals: int) -> bool:
    """Tell whether two figures differ only because one of them was rounded: 150.215 and 150.214,72.

    A whole number of a measure with decimals, and a number in thousands, were rounded; a count that was written in
    full was not, so two counts that differ by one do contradict.

    Args:
        reading: what a file says.
        now: what stands.
        decimals: of the measure; values are in units of 10^-decimals.
    """
    if reading.value is None or now.value is None or reading.qualifier != now.qualifier:
        return False
    step = max(stated_step(reading.value, reading.raw, decimals), stated_step(now.value, now.raw, decimals))
    return step > 1 and 2 * abs(reading.value - now.value) <= step


def stated_step(value: int, raw: str, decimals: int) -> int:
    """Return the smallest step in which a source states a figure, in units of 10^-decimals.

    The text of the cell tells it: ``75`` that was read as 75.000 is in thousands. Without a text a figure without
    decimals counts as rounded to the whole.
    """
    match = _NUMBER.search(raw.strip())
    if match is None:
        return 1 if not decimals or value % 10**decimals else 10**decimals
    text = match.group()
    grouped = re.fullmatch(r"-?\d{1,3}(?:[. \u00a0]\d{3})+(?:,\d+)?", text) is not None
    plain = re.sub(r"[. \u00a0]", "", text) if grouped else text
    number = Decimal(plain.replace(",", "."))
    if not number:
        return 1
    places = len(plain.replace(",", ".").partition(".")[2])
    scale = Decimal(value) / number
    step = scale.scaleb(-places)
    return int(step) if step == int(step) and step >= 1 else 1
