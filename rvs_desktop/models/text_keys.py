"""One way to compare names: without case, accents, spaces and punctuation."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=20_000)
def name_key(text: str) -> str:
    """Return the key under which two spellings of a name are the same: ``"De  Bílt"`` and ``"de bilt"``."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ĳ", "ij"))
    return "".join(sign for sign in plain if sign.isalnum())
