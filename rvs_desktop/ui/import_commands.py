"""The verbs of the import assistant, as data for the registry of verbs."""

from __future__ import annotations

from typing import Final

from rvs_desktop.models.fields import QT_TRANSLATE_NOOP

PAGE: Final = "import"
IMPORT_COMMANDS: Final = (
    (
        "next_problem",
        "data",
        "arrow_down",
        "file",
        "assistant",
        QT_TRANSLATE_NOOP("Commands", "Volgende melding"),
        "F8",
    ),
    (
        "previous_problem",
        "data",
        "arrow_up",
        "file",
        "assistant",
        QT_TRANSLATE_NOOP("Commands", "Vorige melding"),
        "Shift+F8",
    ),
    (
        "next_step",
        "data",
        "arrow_right",
        "write",
        "assistant",
        QT_TRANSLATE_NOOP("Commands", "Verder met importeren"),
        "Ctrl+Return",
    ),
    (
        "files_period",
        "data",
        "calendar_ltr",
        "file",
        "assistant",
        QT_TRANSLATE_NOOP("Commands", "Periode voor de gekozen bestanden"),
        "Alt+P",
    ),
)
