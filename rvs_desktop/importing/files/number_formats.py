"""Number formats: which of them change what a figure means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

BUILT_IN: Final = {
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
    14: "dd-mm-yyyy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "dd-mm-yyyy h:mm",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
    48: "##0.0E+0",
}
"""Formats that files name by number only (ECMA-376 part 1, 18.8.30), the dates as a Dutch program shows them."""
_PLAIN: Final = frozenset(
    {"", "general", "standaard", "0", "#,##0", "#,###", "@", "0.00", "#,##0.00", "# ##0", "#"}
)


def telling_formats(styles: Sequence[int], codes: Mapping[int, str]) -> dict[int, str]:
    """Return style number → format code for the styles whose format says more than how to group digits.

    Args:
        styles: number of the format of each cell style, in order.
        codes: format codes of the file itself, by number.
    """
    telling: dict[int, str] = {}
    for style, number in enumerate(styles):
        code = codes.get(number, BUILT_IN.get(number, ""))
        if code.strip().casefold() not in _PLAIN:
            telling[style] = code
    return telling
