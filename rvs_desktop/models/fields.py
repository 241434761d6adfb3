"""One description per column, read by table, import, export and help alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that Qt's text extractor looks for
    """Mark a Dutch text for translation without knowing Qt; the screen translates it under ``context``."""
    del context
    return text


class FieldKind(StrEnum):
    """What a column holds, and with that how it is aligned, written, read and exported."""

    TEXT = "text"
    COUNT = "count"
    DECIMAL = "decimal"
    PERCENT = "percent"
    CENTS = "cents"
    DATE = "date"
    MOMENT = "moment"
    TREND = "trend"


NUMERIC: Final = frozenset({FieldKind.COUNT, FieldKind.DECIMAL, FieldKind.PERCENT, FieldKind.CENTS})


@dataclass(frozen=True)
class Field:
    """A column as people know it.

    Attributes:
        key: name in code and in exported files.
        title: Dutch heading, marked with ``QT_TRANSLATE_NOOP("fields", …)`` where it is fixed.
        kind: what it holds.
        editable: whether a user may type in it.
        aliases: other headings that mean the same in an imported sheet.
        unit: printed in the heading or behind the figure, such as ``%``.
        width: characters wide on screen and in a workbook.
        help: one sentence for the tooltip and the legend sheet.
        texts: whether a text can stand in place of the number, such as ``pm``.
    """

    key: str
    title: str
    kind: FieldKind = FieldKind.TEXT
    editable: bool = False
    aliases: tuple[str, ...] = ()
    unit: str = ""
    width: int = 12
    help: str = ""
    texts: bool = False
