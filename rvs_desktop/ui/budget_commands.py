"""The verbs of the page with budgets, as data for the registry of verbs."""

from __future__ import annotations

from typing import Final

from rvs_desktop.models.fields import QT_TRANSLATE_NOOP

PAGE: Final = "budgets"
BUDGET_COMMANDS: Final = (
    (
        "budget_import",
        "data",
        "arrow_download",
        "write",
        "year",
        QT_TRANSLATE_NOOP("Commands", "Begroting of grootboek importeren…"),
        "Ctrl+Shift+J",
    ),
    (
        "budget_add",
        "data",
        "add",
        "write",
        "budget",
        QT_TRANSLATE_NOOP("Commands", "Regel toevoegen…"),
        "Ins",
    ),
    (
        "budget_paste",
        "data",
        "clipboard_task_list_ltr",
        "write",
        "year",
        QT_TRANSLATE_NOOP("Commands", "Regels plakken uit Excel…"),
        "Ctrl+Shift+V",
    ),
    (
        "budget_realise",
        "data",
        "wallet",
        "write",
        "budget",
        QT_TRANSLATE_NOOP("Commands", "Realisatie boeken…"),
        "Ctrl+B",
    ),
    (
        "budget_explain",
        "data",
        "edit",
        "write",
        "budget",
        QT_TRANSLATE_NOOP("Commands", "Regel toelichten…"),
        "Ctrl+T",
    ),
    (
        "budget_up",
        "data",
        "arrow_up",
        "write",
        "budget",
        QT_TRANSLATE_NOOP("Commands", "Regel omhoog"),
        "Alt+Up",
    ),
    (
        "budget_down",
        "data",
        "arrow_down",
        "write",
        "budget",
        QT_TRANSLATE_NOOP("Commands", "Regel omlaag"),
        "Alt+Down",
    ),
    (
        "budget_remove",
        "data",
        "dismiss",
        "write",
        "budget",
        QT_TRANSLATE_NOOP("Commands", "Regel verwijderen"),
        "Ctrl+Del",
    ),
    (
        "budget_amend",
        "data",
        "arrow_trending",
        "write",
        "year",
        QT_TRANSLATE_NOOP("Commands", "Begrotingswijziging…"),
        "Ctrl+Shift+W",
    ),
    (
        "budget_status",
        "data",
        "lock_closed",
        "write",
        "year",
        QT_TRANSLATE_NOOP("Commands", "Vaststellen, afsluiten of heropenen…"),
        "",
    ),
    (
        "budget_new",
        "data",
        "add",
        "write",
        "year",
        QT_TRANSLATE_NOOP("Commands", "Nieuwe begroting…"),
        "Ctrl+Shift+N",
    ),
)
