"""Colours, type and sizes of the whole program, from one file of tokens; every screen follows a change."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final, TypedDict, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from rvs_desktop import paths

MODES: Final = ("system", "light", "dark")
ZOOMS: Final = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
DENSITIES: Final = ("compact", "normal", "relaxed")
BODY_PIXELS: Final = 13.2
"""Height of body text at which the sizes in the tokens are meant: 9.9 points at 96 dpi."""

_BLANK: Final = re.compile(r"@(\w+)|\b(\d+)dp\b")
Role = QPalette.ColorRole
Group = QPalette.ColorGroup

_PALETTE: Final[tuple[tuple[Role, str, str], ...]] = (
    (Role.Window, "window", "window"),
    (Role.WindowText, "text", "textDisabled"),
    (Role.Base, "base", "sunken"),
    (Role.AlternateBase, "sunken", "sunken"),
    (Role.Text, "text", "textDisabled"),
    (Role.Button, "base", "window"),
    (Role.ButtonText, "text", "textDisabled"),
    (Role.BrightText, "onAccent", "textDisabled"),
    (Role.Highlight, "selection", "hover"),
    (Role.HighlightedText, "selectionText", "textDisabled"),
    (Role.Accent, "accent", "borderStrong"),
    (Role.Link, "accent", "textDisabled"),
    (Role.LinkVisited, "accent", "textDisabled"),
    (Role.PlaceholderText, "text3", "textDisabled"),
    (Role.ToolTipBase, "tooltipBg", "tooltipBg"),
    (Role.ToolTipText, "tooltipText", "tooltipText"),
    (Role.Light, "raised", "raised"),
    (Role.Midlight, "hover", "hover"),
    (Role.Mid, "border", "border"),
    (Role.Dark, "borderStrong", "border"),
    (Role.Shadow, "borderStrong", "border"),
)
"""Palette role, token when enabled, token when disabled."""

_HIGH_CONTRAST: Final[dict[str, Role]] = {
    "accent": Role.Highlight,
    "accentHover": Role.Highlight,
    "accentSubtle": Role.Base,
    "border": Role.WindowText,
    "borderStrong": Role.WindowText,
    "canvas": Role.Window,
    "chart1": Role.Text,
    "focus": Role.Highlight,
    # without the stylesheet no button is filled with the accent
    "onAccent": Role.ButtonText,
    "selection": Role.Highlight,
    "selectionText": Role.HighlightedText,
    "textDisabled": Role.PlaceholderText,
    "tooltipBg": Role.ToolTipBase,
    "tooltipText": Role.ToolTipText,
    "window": Role.Window,
    "hover": Role.Window,
}


class _Ramp(TypedDict):
    scale: float
    weight: int


class _Tokens(TypedDict):
    color: dict[str, dict[str, str | list[str]]]
    font: dict[str, dict[str, _Ramp]]
    space: dict[str, int]
    radius: dict[str, int]
    size: dict[str, int | list[int] | dict[str, int]]


def read_tokens(path: Path | None = None) -> _Tokens:
    """Read the tokens, from the program's own file unless another is named."""
    path = path or paths.resource("tokens.json")
    return cast("_Tokens", json.loads(path.read_text(encoding="utf-8")))


def flat_colors(tokens: _Tokens, scheme: str) -> dict[str, str]:
    """Return the colours of a scheme by name; lists become ``chart1``, ``chart2`` and so on."""
    colors: dict[str, str] = {}
    for name, value in tokens["color"][scheme].items():
        if isinstance(value, str):
            colors[name] = value
        else:
            colors.update({f"{name}{number}": item for number, item in enumerate(value, 1)})
    return colors


class Theme(QObject):
    """What the program looks like now.

    A widget that paints itself asks for colours while painting and calls ``update`` on ``changed``; plain
    widgets follow by themselves through the palette and the stylesheet.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._tokens = read_tokens()
        self._system_font = QFont(app.font())
        self._mode = "system"
        self._zoom = 1.0
        self._density = "normal"
        self._applied = False
        self._in_fusion = False
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self.dark = False
        self.high_contrast = False
        self._look_up()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def mode(self) -> str:
        """What was chosen: ``system``, ``light`` or ``dark``."""
        return self._mode

    @property
    def zoom(self) -> float:
        """How much larger than the system's own text, 1.0 is the same."""
        return self._zoom

    @property
    def density(self) -> str:
        """How high the rows of tables are: ``compact``, ``normal`` or ``relaxed``."""
        return self._density

    @property
    def scale(self) -> float:
        """Factor for every size in pixels that must grow with the text."""
        font = self._body_font()
        screen = QGuiApplication.primaryScreen()
        dots = screen.logicalDotsPerInch() if screen else 96.0
        return font.pointSizeF() * dots / 72 / BODY_PIXELS

    def color(self, name: str) -> QColor:
        """Return a colour by its token name, such as ``text2`` or ``heat3``; do not change the object."""
        return self._colors[name]

    def font(self, role: str = "body") -> QFont:
        """Return the font of a role: caption, body, bodyStrong, subtitle, title, figure, or table.

        ``figure``, ``table``, ``tableStrong`` and ``tableCaption`` have figures of equal width.
        """
        if role not in self._fonts:
            self._fonts[role] = self._make_font(role)
        return QFont(self._fonts[role])

    def px(self, pixels: float) -> int:
        """Return a size given at 96 dpi and normal text in pixels of this screen and text size."""
        return round(pixels * self._scale)

    def size(self, name: str) -> int:
        """Return a size from the tokens in pixels, such as ``nav``, ``control`` or ``row`` as high as chosen."""
        value = self._tokens["size"][name]
        if isinstance(value, dict):
            value = value[self._density]
        assert isinstance(value, int)
        return self.px(value)

    def space(self, name: str) -> int:
        """Return a distance from the tokens in pixels: xxs, xs, s, m, l, xl or xxl."""
        return self.px(self._tokens["space"][name])

    def apply(self, mode: str | None = None, zoom: float | None = None, density: str | None = None) -> None:
        """Put a mode, text size and height of rows on the program; what is not given stays as it is."""
        self._mode = mode if mode in MODES else self._mode
        self._zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1]) if zoom else self._zoom
        self._density = density if density in DENSITIES else self._density
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._applied = False
        self._app.styleHints().setColorScheme(scheme.get(self._mode, Qt.ColorScheme.Unknown))
        self._put_on()
        self._applied = True

    def _follow_system(self) -> None:
        # Our own wish for a colour scheme comes back as news; only the system's news counts.
        if self._applied:
            self._put_on()

    def _put_on(self) -> None:
        self._look_up()
        if not self._in_fusion:
            self._in_fusion = True
            self._app.setStyle(QStyleFactory.create("Fusion"))
        self._app.setPalette(QPalette() if self.high_contrast else self._palette())
        if self.high_contrast:
            self._look_up_high_contrast()
        self._app.setFont(self.font("body"))
        self._app.setStyleSheet(self.stylesheet())
        self.changed.emit()

    def _look_up(self) -> None:
        hints = self._app.styleHints()
        self.high_contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        self.dark = self._mode == "dark" or (self._mode == "system" and system_dark)
        names = flat_colors(self._tokens, "dark" if self.dark else "light")
        self._colors = {name: QColor(value) for name, value in names.items()}
        self._fonts = {}
        self._scale = self.scale

    def _look_up_high_contrast(self) -> None:
        palette = self._app.palette()
        for name in self._colors:
            fallback = Role.Base if name.endswith("Bg") or name in {"base", "raised", "sunken"} else Role.Text
            if name.startswith("heat") and not name.startswith("heatText"):
                fallback = Role.Base
            self._colors[name] = palette.color(_HIGH_CONTRAST.get(name, fallback))

    def _body_font(self) -> QFont:
        font = QFont(self._system_font)
        points = font.pointSizeF()
        if points <= 0:
            points = QFontInfo(font).pointSizeF()
        font.setPointSizeF(max(points, 9.0) * 1.1 * self._zoom)
        return font

    def _make_font(self, role: str) -> QFont:
        base = {"table": "body", "tableStrong": "bodyStrong", "tableCaption": "caption"}.get(role, role)
        ramp = self._tokens["font"]["ramp"][base]
        font = self._body_font()
        font.setPointSizeF(font.pointSizeF() * ramp["scale"])
        font.setWeight(QFont.Weight.DemiBold if ramp["weight"] == 600 else QFont.Weight.Normal)
        if role == "figure" or role.startswith("table"):
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, enabled, disabled in _PALETTE:
            palette.setColor(role, self.color(enabled))
            palette.setColor(Group.Disabled, role, self.color(disabled))
        return palette

    def stylesheet(self) -> str:
        """Return the stylesheet for the present look; in high contrast only the sizes of text remain."""
        lines: list[str] = []
        for role in ("caption", "bodyStrong", "subtitle", "title", "figure"):
            font = self.font(role)
            weight = int(font.weight())
            lines.append(f'QLabel[role="{role}"]{{font-size:{font.pointSizeF():.2f}pt;font-weight:{weight}}}')
        if not self.high_contrast:
            lines.append(self._fill_in(paths.resource("style", "main.qss").read_text(encoding="utf-8")))
        return "\n".join(lines)

    def _fill_in(self, template: str) -> str:
        """Replace ``@colour`` by its value, ``12dp`` by pixels that grow with the text and ``@pictures``."""
        folder = paths.resource("style", "dark" if self.dark else "light").as_posix()
        return _BLANK.sub(self._fill_in_word, template.replace("@pictures", folder))

    def _fill_in_word(self, found: re.Match[str]) -> str:
        name, pixels = found.groups()
        return self.color(name).name() if name else f"{self.px(int(pixels))}px"


_current: Theme | None = None


def current() -> Theme:
    """Return the theme of the running program; made on first use, put on by ``Theme.apply``."""
    global _current  # noqa: PLW0603 - one program has one look
    if _current is None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        _current = Theme(app)
    return _current
