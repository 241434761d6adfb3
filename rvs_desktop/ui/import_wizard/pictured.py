"""The states of the import assistant for its pictures: per picture what leads to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from rvs_desktop.ui.import_wizard.page import ImportPage

Prepare: TypeAlias = Callable[[Any], None]
"""Leads the window of the pictures to a state, from the state of the picture before it."""

DOUBTS: Final = "PGA Flevoland Q1 2021.csv"
NAMELESS: Final = "Opgave Burgernet.csv"
SHEETS: Final = {
    DOUBTS: (
        "Gemeente;Periode;PGA lokaal;Top-X",
        "Almere;2021-Q1;81;12",
        "Dronten;2021-Q1;11;2",
        "Lelystad;2021-Q1;29;-",
        "Noordoostpolder;2021-Q1;15;3",
        "Urk;2021-Q1;n.b.;1",
        "Zeewoldde;2021-Q1;7;0",
    ),
    "PGA Flevoland Q1 2021 (kopie).csv": (),
    "Deelnemers.csv": (
        "Voornaam;Achternaam;Geboortedatum;Adres",
        *(f"V{number};A{number};{number}-1-1990;Weg {number}" for number in range(1, 13)),
    ),
    NAMELESS: ("Onderwerp;Aantal", "Burgernetacties;81", "Geslaagde Burgernetacties;9"),
    "Bijlage.csv": ("Hier staat geen tabel",),
}
"""Sheets to import, made up for the pictures: one with doubts, a copy of it, persons, one without sender and period, and nothing of use."""


def _take(names: tuple[str, ...], studio: Any) -> None:
    """Put sheets on the desk of the assistant, in place of those that lie there; all when none is named."""
    folder = studio.folder / "inkomend"
    folder.mkdir(exist_ok=True)
    first = next(iter(SHEETS.values()))
    for name, lines in SHEETS.items():
        (folder / name).write_text("\n".join(lines or first), encoding="utf-8")
    studio.window.imports.desk.clear()
    studio.window.imports.start([folder / name for name in names or SHEETS])
    _rest(studio)


def _rest(studio: Any) -> None:
    """Wait until the assistant came to rest."""
    desk = studio.window.imports.desk
    studio.wait(lambda: not desk.is_busy and not desk.reading, "importing")
    studio.settle()


def _assistant(studio: Any) -> ImportPage:
    from rvs_desktop.ui.import_wizard.page import ImportPage

    page = studio.window.pages.current
    assert isinstance(page, ImportPage)
    return page


def _go(step: int, studio: Any) -> None:
    _assistant(studio).steps.go(step)
    _rest(studio)


def _finish(studio: Any) -> None:
    _take((DOUBTS,), studio)
    _go(3, studio)
    _assistant(studio).go_on()
    _rest(studio)


IMPORT_SCENES: Final[Mapping[str, Prepare]] = {
    "10-import-begin": partial(_take, (DOUBTS,)),
    "10a-import-bestand": partial(_go, 0),
    "10b-import-kolommen": partial(_go, 1),
    "10c-import-controle": partial(_go, 2),
    "10d-import-verschillen": partial(_go, 3),
    "10e-import-lijst": partial(_take, ()),
    "10f-import-geweigerd": partial(_take, ("Deelnemers.csv",)),
    "10g-import-klaar": _finish,
    "10h-import-afzender": partial(_take, (NAMELESS,)),
}
"""Each picture goes on from the one before it."""
