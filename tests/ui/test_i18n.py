from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from rvs_desktop import paths
from rvs_desktop.app import translate
from rvs_desktop.ui.ask import Choice, Question
from rvs_desktop.ui.dialogs.about import AboutDialog
from rvs_desktop.ui.dialogs.question import QuestionDialog
from rvs_desktop.ui.dialogs.shortcuts import ShortcutSheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rvs_desktop.ui.main_window import MainWindow

ENGLISH = paths.resource("i18n", "rvs_en.ts")
Message = tuple[str, str, str]


def messages(path: Path) -> dict[Message, ET.Element]:
    """All texts of a translation by context, source and comment."""
    found: dict[Message, ET.Element] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
            )
            translation = message.find("translation")
            assert translation is not None
            found[key] = translation
    return found


def tool(name: str) -> str:
    """A program of PySide beside the Python of this environment."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        pytest.skip(f"{name} of PySide6 is not installed here")
    return found


@pytest.fixture(params=["nl", "en"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translators = translate(qapp, request.param)
    assert len(translators) == (1 if request.param == "nl" else 2)
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)


def test_every_text_has_an_english_translation() -> None:
    unfinished = [
        f"{context}: {source}"
        for (context, source, _), translation in messages(ENGLISH).items()
        if translation.get("type") == "unfinished" or not translation.text
    ]
    assert unfinished == []


def test_the_translation_knows_every_text_of_the_program(tmp_path: Path) -> None:
    fresh = tmp_path / "rvs_en.ts"
    shutil.copyfile(ENGLISH, fresh)
    modules = sorted(str(path) for path in paths.root().joinpath("rvs_desktop").rglob("*.py"))
    options = ["-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "nl"]
    subprocess.run(
        [tool("pyside6-lupdate"), *modules, "-ts", str(fresh), *options], check=True, capture_output=True
    )
    assert set(messages(fresh)) == set(messages(ENGLISH)), "run pyside6-lupdate and translate what is new"


def test_the_compiled_translation_is_that_of_the_texts(tmp_path: Path) -> None:
    compiled = tmp_path / "rvs_en.qm"
    subprocess.run(
        [tool("pyside6-lrelease"), str(ENGLISH), "-qm", str(compiled)], check=True, capture_output=True
    )
    assert compiled.read_bytes() == ENGLISH.with_suffix(".qm").read_bytes(), "run pyside6-lrelease"


def test_places_to_fill_in_are_the_same_in_both_languages() -> None:
    places = re.compile(r"\{\w*\}|%\d")
    wrong = [
        source
        for (_, source, _), translation in messages(ENGLISH).items()
        if sorted(places.findall(source)) != sorted(places.findall(translation.text or ""))
    ]
    assert wrong == []


def test_mnemonics_stay_mnemonics() -> None:
    wrong = [
        source
        for (_, source, _), translation in messages(ENGLISH).items()
        if source.count("&") != (translation.text or "").count("&")
    ]
    assert wrong == []


def test_the_words_of_qt_itself_are_in_the_language(language: str, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    text = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
    assert text == {"nl": "Annuleren", "en": "Cancel"}[language]


def test_every_page_and_dialog_opens_in_both_languages(
    language: str, opened: MainWindow, qtbot: QtBot
) -> None:
    titles: list[str] = []
    for place in opened.places.all():
        opened.show_page(place.name)
        qtbot.waitUntil(lambda name=place.name: _shown(opened, name), timeout=20_000)
        titles.append(place.title)
    first = {"nl": "PGA en Top-X", "en": "PGA and Top-X"}[language]
    assert first in titles
    assert opened.commands["open"].text() == {"nl": "&Openen…", "en": "&Open…"}[language]
    question = Question("t", "h", "x", (Choice("a", "A"),), cancel="a")
    for dialog in (
        QuestionDialog(question, opened.shell),
        ShortcutSheet(opened.commands, opened.shell),
        AboutDialog(opened.shell),
    ):
        dialog.open()
        assert dialog.isVisible()
        dialog.close()


def test_mnemonics_of_the_menus_differ_in_english_too(opened: MainWindow, qapp: QApplication) -> None:
    from rvs_desktop.ui.commands import MENUS, Commands

    translators = translate(qapp, "en")
    commands = Commands(opened)
    letters = [commands.menu_title(menu).split("&")[1][0].lower() for menu in MENUS]
    for translator in translators:
        qapp.removeTranslator(translator)
    assert len(set(letters)) == len(letters)
    assert QCoreApplication.translate("Commands", "&Bestand") == "&Bestand"


def _shown(window: MainWindow, name: str) -> bool:
    page: Any = window.pages.current
    return page is not None and page.name == name and window.workspace.idle
