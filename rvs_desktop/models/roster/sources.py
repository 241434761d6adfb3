"""Where the published rosters come from, as a reader of them is told."""

from __future__ import annotations

from rvs_desktop.models.documents import source_words


def source_label(source: str) -> str:
    """Return a source in words: ``000:1029`` is ``Jaarplan …, regel 1029``; other texts stay as they are."""
    return "; ".join(source_words(part.strip()) for part in source.split(";"))
