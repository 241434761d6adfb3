"""Pens, brushes and fonts of charts, from the tokens of the screen or, for an exported picture, of the light theme."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPen

from rvs_desktop.ui import theme
from rvs_desktop.ui.charts.data import CONTEXT

DASHES: Final[tuple[tuple[float, ...], ...]] = ((), (6, 3), (2, 3), (8, 3, 2, 3))
_TARGET_DASH: Final = (6, 4)
_LIMIT_DASH: Final = (1, 3)
TARGET: Final = -2
"""Style of what was agreed and not counted: open diamonds in the colour of text."""


class ChartStyle:
    """What one look of a chart is made of."""

    def __init__(self, colors: Mapping[str, QColor], scale: float, sharpness: int = 1) -> None:
        """Make a style.

        Args:
            colors: by token.
            scale: how much larger than normal text.
            sharpness: pixels per logical pixel of a picture, because the width of a line counts in pixels.
        """
        self._colors = colors
        self._sharpness = sharpness
        self.scale = scale
        self.font = theme.current().font("tableCaption")
        self.strong = QFont(self.font)
        self.strong.setWeight(QFont.Weight.DemiBold)

    @classmethod
    def of_screen(cls) -> ChartStyle:
        """Return the style of the program as it looks now."""
        now = theme.current()
        names = (
            "base",
            "border",
            "borderStrong",
            "gridline",
            "text",
            "text2",
            "text3",
            "chartContext",
            "focus",
        )
        colors = {name: now.color(name) for name in (*names, *(f"chart{number}" for number in range(1, 6)))}
        return cls(colors, now.scale)

    @classmethod
    def of_export(cls, sharpness: int = 1) -> ChartStyle:
        """Return the light style that every exported picture has."""
        flat = theme.flat_colors(theme.read_tokens(), "light")
        return cls({name: QColor(value) for name, value in flat.items()}, theme.current().scale, sharpness)

    def color(self, name: str) -> QColor:
        """Return a colour by its token."""
        return self._colors[name]

    def series_color(self, style: int) -> QColor:
        """Return the colour of a series."""
        if style == TARGET:
            return self._colors["text"]
        return self._colors["chartContext" if style == CONTEXT else f"chart{style % 4 + 1}"]

    def ink_on(self, style: int) -> QColor:
        """Return black or white, whichever is read best on the colour of a series (WCAG relative luminance)."""
        ground = self.series_color(style)
        red, green, blue = (_linear(part) for part in (ground.redF(), ground.greenF(), ground.blueF()))
        light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
        return QColor("#000000" if (light + 0.05) ** 2 > 0.05 * 1.05 else "#ffffff")

    def series_pen(self, style: int, *, thin: bool = False) -> QPen:
        """Return the line of a series: two pixels, with its own dash; one plain pixel in a dense chart."""
        if thin:
            return self._pen(self.series_color(style), 1.0, ())
        dash = DASHES[1] if style == CONTEXT else DASHES[style % 4]
        return self._pen(self.series_color(style), 2.0 * self.scale, dash)

    def marker(self, style: int) -> int:
        """Return the mark of a series: 0 disc, 1 square, 2 triangle, 3 diamond."""
        return {CONTEXT: 1, TARGET: 3}.get(style, style % 4)

    def marker_size(self, style: int) -> float:
        """Return the size of a mark; triangles and diamonds look smaller than they are."""
        return (7.5 if style == CONTEXT else (9.0, 9.0, 9.5, 9.5)[style % 4]) * self.scale

    def target_pen(self) -> QPen:
        """Return the line of a target."""
        return self._pen(self._colors["text"], 1.5 * self.scale, _TARGET_DASH)

    def limit_pen(self) -> QPen:
        """Return the line of a control limit."""
        return self._pen(self._colors["text3"], 1.0 * self.scale, _LIMIT_DASH)

    def mean_pen(self) -> QPen:
        """Return the line of a mean."""
        return self._pen(self._colors["chart1"], 1.0 * self.scale, ())

    def thin_pen(self, name: str) -> QPen:
        """Return a hairline."""
        return self._pen(self._colors[name], 1.0, ())

    def mark_pen(self, style: int, *, hollow: bool) -> QPen:
        """Return the edge of a mark: its colour when hollow, else a rim of ground that sets it off."""
        if hollow:
            return self._pen(self.series_color(style), (1.5 if style == TARGET else 2.0) * self.scale, ())
        return self._pen(self._colors["base"], 1.5 * self.scale, ())

    def _pen(self, color: QColor, width: float, dash: tuple[float, ...]) -> QPen:
        """Return a pen whose dash is in pixels, not in widths of the line as Qt counts."""
        pen = QPen(color, width * self._sharpness)
        pen.setCosmetic(True)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dash:
            pen.setDashPattern([length / width for length in dash])
        return pen


def _linear(part: float) -> float:
    """Return the light of a colour channel of a screen (sRGB, IEC 61966-2-1)."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
