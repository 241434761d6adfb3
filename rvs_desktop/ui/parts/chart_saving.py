"""Saving a chart of a page as a picture: ask for whom and where, write it, say so."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from rvs_desktop import paths
from rvs_desktop.errors import UserError
from rvs_desktop.ui.charts.data import Chart, Small
from rvs_desktop.ui.for_whom import INTERNAL, PUBLICATION, for_whom
from rvs_desktop.ui.page import Page

translate = QCoreApplication.translate


def save_chart(page: Page, chart: Chart) -> None:
    """Ask where, and write a chart as PNG, or as SVG when the name ends so.

    Where a rule for small numbers holds, ask first whether it is for others; what is hidden then follows the
    threshold of the file.
    """
    if chart.small is Small.NONE:
        _save(page, chart)
        return
    persons = chart.small is Small.PERSONS
    answer = for_whom(page.context.asker, translate("charts", "Grafiek opslaan"), persons=persons)
    if answer == PUBLICATION:
        from rvs_desktop.models.publication import smallest_published

        page.context.workspace.read(smallest_published, partial(_publish, page, chart))
    elif answer == INTERNAL:
        _save(page, chart)


def _publish(page: Page, chart: Chart, smallest: int) -> None:
    from rvs_desktop.ui.charts.publication import published_chart

    try:
        shown = published_chart(chart, smallest)
    except UserError as error:
        page.failed.emit(error)
    else:
        _save(page, shown)


def _save(page: Page, chart: Chart) -> None:
    from rvs_desktop.ui.charts.export import save

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
