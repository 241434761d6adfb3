"""Fixed words of the models in the language of the interface; the models themselves know Dutch only."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

KNOWN: Final = (
    QT_TRANSLATE_NOOP("words", "geen doel"),
    QT_TRANSLATE_NOOP("words", "behaald"),
    QT_TRANSLATE_NOOP("words", "niet behaald"),
    QT_TRANSLATE_NOOP("words", "op koers"),
    QT_TRANSLATE_NOOP("words", "achter op koers"),
    QT_TRANSLATE_NOOP("words", "niet te bepalen"),
    QT_TRANSLATE_NOOP("words", "doel niet vergelijkbaar"),
    QT_TRANSLATE_NOOP("words", "Baten"),
    QT_TRANSLATE_NOOP("words", "Lasten"),
    QT_TRANSLATE_NOOP("words", "concept"),
    QT_TRANSLATE_NOOP("words", "vastgestelde begroting"),
    QT_TRANSLATE_NOOP("words", "jaar afgesloten"),
    QT_TRANSLATE_NOOP("words", "geschat"),
    QT_TRANSLATE_NOOP("words", "definitief"),
    QT_TRANSLATE_NOOP("words", "vastgesteld"),
    QT_TRANSLATE_NOOP("words", "ingetrokken"),
    QT_TRANSLATE_NOOP("words", "toevoeging"),
    QT_TRANSLATE_NOOP("words", "onttrekking"),
    QT_TRANSLATE_NOOP("words", "ontvangen"),
    QT_TRANSLATE_NOOP("words", "besteed"),
    QT_TRANSLATE_NOOP("words", "terugbetaald"),
    QT_TRANSLATE_NOOP("words", "Gemeenten"),
    QT_TRANSLATE_NOOP("words", "Politie"),
    QT_TRANSLATE_NOOP("words", "Openbaar Ministerie"),
    QT_TRANSLATE_NOOP("words", "Provincie"),
    QT_TRANSLATE_NOOP("words", "Ministerie"),
    QT_TRANSLATE_NOOP("words", "Overig"),
)
"""What the translation must know: verdicts, sides, payers, states and certainty."""


def worded(word: str) -> str:
    """Return a fixed word of the models in the language of the interface."""
    return QCoreApplication.translate("words", word)
