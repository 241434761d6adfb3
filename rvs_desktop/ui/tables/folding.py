"""Comparing what people type with what tables show: case, accents and the ij make no difference."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from rvs_desktop.ui.tables.cells import Row, text_of


def fold(text: str) -> str:
    """Return a text for comparison: lower case, without accents, ĳ as ij, apostrophes and hyphens as spaces."""
    kept = text.casefold()
    if not kept.isascii():  # most texts are, and a filter compares thousands at every key
        plain = unicodedata.normalize("NFKD", kept.replace("ĳ", "ij"))
        kept = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(kept.replace("-", " ").replace("’", "'").replace("'", "").split())


def matches(row: Row, words: Sequence[str]) -> bool:
    """Tell whether every folded word stands somewhere in a row (its name or a cell)."""
    if not words:
        return True
    hay = fold(" ".join((row.name, *(text_of(cell) for cell in row.cells))))
    return all(word in hay for word in words)


def nearest(term: str, names: Iterable[str]) -> str:
    """Return the name that a mistyped term most likely means, or an empty text."""
    by_fold = {fold(name): name for name in names}
    wanted = fold(term)
    starting = [name for folded, name in by_fold.items() if wanted and folded.startswith(wanted[:3])]
    close = get_close_matches(wanted, by_fold, n=1, cutoff=0.5)
    if close:
        return by_fold[close[0]]
    return starting[0] if starting else ""
