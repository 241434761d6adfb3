"""Colours, sizes and prepared texts for painting cells, made once per look of the program."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QStaticText

from rvs_desktop.ui import theme
from rvs_desktop.ui.tables.cells import Tone

_TONES: Final = {
    Tone.PLAIN: "text",
    Tone.QUIET: "text2",
    Tone.FAINT: "text3",
    Tone.STRONG: "text",
    Tone.GOOD: "goodFg",
    Tone.WARN: "warnFg",
    Tone.BAD: "badFg",
    Tone.NONE: "noneFg",
}
_TEXTS_KEPT: Final = 20_000


class TableLook:
    """What the painting of cells looks up per cell; ``refresh`` after the theme changed."""

    def __init__(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Take colours, fonts and sizes from the theme again and forget prepared texts."""
        now = theme.current()
        self.base = now.color("base")
        self.sunken = now.color("sunken")
        self.line = now.color("border")
        self.strong_line = now.color("borderStrong")
        self.selection = now.color("selection")
        self.selection_text = now.color("selectionText")
        self.focus = now.color("focus")
        self.accent = now.color("accent")
        self.series = now.color("chart1")
        self.context = now.color("chartContext")
        self.text = now.color("text")
        self.text2 = now.color("text2")
        self.text3 = now.color("text3")
        self.track = now.color("noneBg")
        self.tones = [now.color(_TONES[tone]) for tone in Tone]
        self.heat = [now.color(f"heat{step}") for step in range(1, 6)]
        self.heat_text = [now.color(f"heatText{step}") for step in range(1, 6)]
        self.row = now.size("row")
        self.header = now.size("tableHeader")
        self.pad = now.px(9)
        self.indent = now.px(20)
        self.pixel = now.px(1) or 1
        self.scale = now.scale
        self.plain = now.font("table")
        self.strong = now.font("tableStrong")
        self.caption = now.font("tableCaption")
        self.outlined = now.high_contrast
        self._metrics = (QFontMetricsF(self.plain), QFontMetricsF(self.strong))
        self.text_height = self._metrics[0].height()
        self._texts: dict[tuple[str, bool], tuple[QStaticText, float]] = {}
        self._cut: dict[tuple[str, bool, int, bool], str] = {}
        self.hatch = QBrush(hatching(self.line if not now.high_contrast else self.text, now.px(7)))

    def chip(self, tone: str) -> QColor:
        """Return the background of a chip: good, warn, bad or none."""
        return theme.current().color(f"{tone}Bg")

    def font(self, *, strong: bool) -> QFont:
        """Return the font of cells."""
        return self.strong if strong else self.plain

    def prepared(self, text: str, strong: bool) -> tuple[QStaticText, float]:  # noqa: FBT001 - thousands of calls
        """Return a text laid out for drawing, with its width."""
        key = (text, strong)
        found = self._texts.get(key)
        if found is None:
            found = self._prepare(text, strong=strong)
            if len(self._texts) >= _TEXTS_KEPT:
                self._texts.clear()
            self._texts[key] = found
        return found

    def fitted(
        self,
        text: str,
        strong: bool,  # noqa: FBT001 - as above
        width: int,
        *,
        both_ends: bool = False,
    ) -> tuple[QStaticText, float]:
        """Return a text laid out, with an ellipsis when it is wider than its cell."""
        found = self.prepared(text, strong)
        if found[1] <= width:
            return found
        key = (text, strong, width, both_ends)
        cut = self._cut.get(key)
        if cut is None:
            mode = Qt.TextElideMode.ElideMiddle if both_ends else Qt.TextElideMode.ElideRight
            cut = self._metrics[strong].elidedText(text, mode, max(width, 0))
            if len(self._cut) >= _TEXTS_KEPT:
                self._cut.clear()
            self._cut[key] = cut
        return self.prepared(cut, strong)

    def width_of(self, text: str, *, strong: bool = False) -> float:
        """Return how wide a text is."""
        return self._metrics[strong].horizontalAdvance(text)

    def _prepare(self, text: str, *, strong: bool) -> tuple[QStaticText, float]:
        laid_out = QStaticText(text)
        laid_out.setTextFormat(Qt.TextFormat.PlainText)
        laid_out.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        laid_out.prepare(font=self.font(strong=strong))
        return laid_out, laid_out.size().width()


def hatching(color: QColor, side: int) -> QPixmap:
    """Return a tile of slanted lines; drawn here because Qt's own pattern does not grow with the text."""
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.4))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1))
    painter.end()
    return tile
