"""Saving a chart of a page as a picture: ask where, write it, say so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from rvs_desktop import paths
from rvs_desktop.errors import UserError
from rvs_desktop.ui.charts.data import Chart
from rvs_desktop.ui.page import Page


def save_chart(page: Page, chart: Chart) -> None:
    """Ask where, and write a chart as PNG, or as SVG when the name ends so."""
    from rvs_desktop.ui.charts.export import save

    translate = QCoreApplication.translate
    folder = Path(page.context.settings.last_folder or paths.documents_dir())
    place = page.context.asker.place_to_save(
        translate("charts", "Grafiek opslaan"),
        folder / f"{chart.title}.png",
        translate("charts", "Afbeelding (PNG of SVG)"),
    )
    if place is None:
        return
    try:
        save(chart, place)
    except UserError as error:
        page.failed.emit(error)
    else:
        page.told.emit(translate("charts", "Grafiek opgeslagen als {name}.").format(name=place.name))
