"""The verbs of the page with areas, as data for the registry of verbs."""

from __future__ import annotations

from typing import Final

from rvs_desktop.models.fields import QT_TRANSLATE_NOOP

PAGE: Final = "areas"
AREA_COMMANDS: Final = (
    (
        "area_merge",
        "data",
        "add",
        "write",
        "area",
        QT_TRANSLATE_NOOP("Commands", "Gemeenten samenvoegen…"),
        "Ins",
    ),
    (
        "area_split",
        "data",
        "arrow_export_ltr",
        "write",
        "area",
        QT_TRANSLATE_NOOP("Commands", "Gemeente splitsen…"),
        "",
    ),
    ("area_rename", "data", "edit", "write", "area", QT_TRANSLATE_NOOP("Commands", "Naam wijzigen…"), ""),
    (
        "area_transfer",
        "data",
        "arrow_right",
        "write",
        "area",
        QT_TRANSLATE_NOOP("Commands", "Naar ander district…"),
        "",
    ),
    (
        "area_end",
        "data",
        "dismiss",
        "write",
        "area",
        QT_TRANSLATE_NOOP("Commands", "Gemeente beëindigen…"),
        "",
    ),
)
