"""A period as somebody types it: read as it is read in a file."""

from __future__ import annotations

from rvs_desktop.importing.wording.period_text import read_period
from rvs_desktop.periods import Period


def typed_period(text: str) -> str | None:
    """Return the key of a period as somebody typed it; empty for nothing, None when it is no period."""
    if not text.strip():
        return ""
    try:
        return Period.parse(text.strip()).key
    except ValueError:
        found, _ = read_period(text)
    period = found.period() if found is not None and found.year is not None else None
    return period.key if period is not None else None
