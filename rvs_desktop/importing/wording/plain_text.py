"""Texts as they are compared: without case, accents, stray spaces and typographic variants."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TRANSLATED = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "‑": "-",
        "−": "-",
        "\u00a0": " ",
        "\u2007": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\u200b": None,
        "\ufeff": None,
        "\u00ad": None,
        "ĳ": "ij",
        "Ĳ": "IJ",
        "×": "x",
        "…": "...",
    }
)
_SUPERSCRIPTS = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890")
_SPACE = re.compile(r"\s+")
_TOKEN = re.compile(r"[a-z]+|\d+")
SUPERSCRIPT = re.compile("[¹²³⁴⁵⁶⁷⁸⁹⁰]")


@lru_cache(maxsize=20_000)
def tidy(text: str) -> str:
    """Return a text with plain quotes, dashes and single spaces; case and accents stay."""
    return _SPACE.sub(" ", text.translate(_TRANSLATED)).strip()


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """Return a text in lower case, without accents, with plain quotes, dashes and single spaces."""
    decomposed = unicodedata.normalize("NFD", tidy(text).translate(_SUPERSCRIPTS).lower())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def words(text: str) -> tuple[str, ...]:
    """Return the words and whole numbers of a text, plain."""
    return tuple(_TOKEN.findall(plain(text)))


def squeezed(text: str) -> str:
    """Return only the letters and digits, plain: the strictest form that forgives spaces and hyphens."""
    return "".join(_TOKEN.findall(plain(text)))


def distance(one: str, other: str, limit: int) -> int:
    """Return the number of typing errors between two texts, or ``limit + 1`` when there are more.

    Counted are a letter too many, too few or wrong, and two neighbours that changed places.
    """
    # a wrong letter changes which letters occur by two at most: that is seen without comparing the texts
    if abs(len(one) - len(other)) > limit or len(set(one) ^ set(other)) > 2 * limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)
