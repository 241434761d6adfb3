"""Composition pages as one Word document, a page per body or all in a row."""

from __future__ import annotations

from collections.abc import Sequence

from rvs_desktop.reporting.composition import CompositionPage
from rvs_desktop.reporting.word import Paragraph, Style, word_document


def composition_document(pages: Sequence[CompositionPage], organisation: str = "") -> bytes:
    """Return the pages as a Word document: the day once at the top, then each body with its entries."""
    paragraphs: list[Paragraph] = []
    title = pages[0].title if len(pages) == 1 else "Samenstelling"
    paragraphs.append(Paragraph(title, Style.TITLE))
    if pages:
        paragraphs.append(Paragraph(pages[0].dated, Style.SMALL))
    for page in pages:
        if len(pages) > 1:
            paragraphs.append(Paragraph(page.title, Style.HEADING))
        paragraphs += [Paragraph(entry, Style.BULLET) for entry in page.entries]
    return word_document(title, organisation, paragraphs)


def composition_text(pages: Sequence[CompositionPage]) -> str:
    """Return the pages as plain text, a blank line between bodies."""
    return "\n\n".join(page.text for page in pages) + "\n"
