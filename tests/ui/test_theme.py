from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLabel

from rvs_desktop import paths
from rvs_desktop.ui import icons, theme, widgets

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.theme import Theme

SCHEMES = ("light", "dark")
SURFACES = ("window", "canvas", "base")


def luminance(name: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    color = QColor(name)
    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(params=SCHEMES)
def colors(request: pytest.FixtureRequest) -> dict[str, str]:
    return theme.flat_colors(theme.read_tokens(), request.param)


@pytest.mark.parametrize("surface", SURFACES)
def test_text_is_readable_on_every_surface(colors: dict[str, str], surface: str) -> None:
    assert contrast(colors["text"], colors[surface]) >= 7
    assert contrast(colors["text2"], colors[surface]) >= 7
    for tone in ("text3", "accent"):
        assert contrast(colors[tone], colors[surface]) >= 4.5


def test_controls_and_charts_are_seen(colors: dict[str, str]) -> None:
    for name in ("borderStrong", "focus", *(f"chart{number}" for number in range(1, 6))):
        assert contrast(colors[name], colors["base"]) >= 3
    for surface in SURFACES:
        assert contrast(colors["focus"], colors[surface]) >= 3


def test_states_are_readable_on_their_own_surface_and_in_a_selection(colors: dict[str, str]) -> None:
    for tone in ("good", "warn", "bad", "none", "info"):
        for surface in (f"{tone}Bg", "base", "selection"):
            assert contrast(colors[f"{tone}Fg"], colors[surface]) >= 4.5
    for text, surface in (
        ("onAccent", "accent"),
        ("selectionText", "selection"),
        ("tooltipText", "tooltipBg"),
        *((f"heatText{step}", f"heat{step}") for step in range(1, 6)),
    ):
        assert contrast(colors[text], colors[surface]) >= 4.5


def test_every_colour_and_picture_of_the_stylesheet_exists(look: Theme) -> None:
    template = paths.resource("style", "main.qss").read_text(encoding="utf-8")
    named = set(re.findall(r"@(\w+)", template)) - {"pictures"}
    assert named <= set(theme.flat_colors(theme.read_tokens(), "light"))
    for name in re.findall(r"@pictures/([\w.]+)", template):
        for scheme in SCHEMES:
            assert paths.resource("style", scheme, name).is_file()


def test_pictures_of_the_stylesheet_have_the_colours_of_the_tokens(colors: dict[str, str]) -> None:
    scheme = "light" if colors["base"] == "#FFFFFF" else "dark"
    for name, tone in (
        ("chevron_down", "text2"),
        ("check", "onAccent"),
        ("dot", "onAccent"),
        ("check_text", "text"),
    ):
        assert colors[tone] in paths.resource("style", scheme, f"{name}.svg").read_text(encoding="utf-8")


def test_the_stylesheet_stays_short_and_filled_in(look: Theme) -> None:
    sheet = look.stylesheet()
    assert "@" not in sheet
    assert not re.search(r"\ddp\b", sheet)
    assert "*" not in re.sub(r"/\*.*?\*/", "", sheet)


def test_dark_turns_palette_stylesheet_and_colours_at_once(look: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.apply("dark")
    assert look.dark
    palette = QApplication.palette()
    assert palette.color(QPalette.ColorRole.Window) == look.color("window") == QColor("#17191E")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert "#17191e" in app.styleSheet()


def test_text_grows_and_sizes_grow_with_it(look: Theme) -> None:
    normal = look.font("body").pointSizeF(), look.size("nav")
    look.apply(zoom=2.0)
    assert look.font("body").pointSizeF() == pytest.approx(2 * normal[0])
    assert look.size("nav") == pytest.approx(2 * normal[1], abs=1)
    assert look.font("title").pointSizeF() == pytest.approx(1.54 * look.font("body").pointSizeF())


def test_body_text_is_never_smaller_than_nine_points_times_one_and_a_tenth(look: Theme) -> None:
    assert look.font("body").pointSizeF() >= 9.9


def test_figures_in_tables_have_equal_width(look: Theme) -> None:
    for role in ("figure", "table", "tableStrong", "tableCaption"):
        assert [tag.toString().data() for tag in look.font(role).featureTags()] == [b"tnum"]


def test_high_contrast_drops_the_stylesheet_and_follows_the_system(
    look: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Hints:
        def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
            return Qt.ContrastPreference.HighContrast

    class StyleHints:
        def accessibility(self) -> Hints:
            return Hints()

        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
            return Qt.ColorScheme.Light

        def setColorScheme(self, scheme: Qt.ColorScheme) -> None:  # noqa: N802 - Qt's name
            self.scheme = scheme

    hints = StyleHints()

    def style_hints(app: QApplication) -> StyleHints:
        return hints

    with monkeypatch.context() as patch:
        patch.setattr(QApplication, "styleHints", style_hints)
        look.apply("light")
        sheet = look.stylesheet()
        assert look.high_contrast
        assert "background" not in sheet
        assert "font-size" in sheet
        assert look.color("text") == QApplication.palette().color(QPalette.ColorRole.Text)
        assert contrast(look.color("text").name(), look.color("accentSubtle").name()) >= 7
        assert look.color("warnBg") == QApplication.palette().color(QPalette.ColorRole.Base)
    look.apply("light")
    assert not look.high_contrast


def test_icons_take_the_colour_of_the_theme_and_follow_it(look: Theme, qtbot: QtBot) -> None:
    made = widgets.button("Openen", "", "folder_open")
    qtbot.addWidget(made)
    before = made.icon().pixmap(16, 16).toImage()
    assert _inks(icons.pixmap("home", "text2", filled=True)) == {look.color("text2").name()}
    look.apply("dark")
    assert _inks(icons.pixmap("home", "text2", filled=True)) == {"#bac3ce"}
    assert made.icon().pixmap(16, 16).toImage() != before


def test_every_icon_that_is_named_in_the_code_is_shipped_with_its_licence() -> None:
    shipped = {path.stem for path in paths.resource("icons").glob("*.svg")}
    assert paths.resource("icons", "LICENSE").is_file()
    named: set[str] = set()
    for module in paths.root().joinpath("rvs_desktop", "ui").rglob("*.py"):
        named |= set(re.findall(r"icons\.(?:icon|pixmap)\(\"(\w+)\"", module.read_text("utf-8")))
    assert named
    assert {f"{name}_20_regular" for name in named} <= shipped


def test_a_label_never_reads_its_text_as_markup(qtbot: QtBot, look: Theme) -> None:
    label: QLabel = widgets.label("<b>vet</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def _inks(picture: QPixmap) -> set[str]:
    """Colours of the opaque pixels of a picture."""
    image = picture.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
