"""One question before figures with small numbers leave: who is going to read them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from rvs_desktop.ui.ask import Asker, Choice, Question

INTERNAL: Final = "internal"
PUBLICATION: Final = "publication"

translate = QCoreApplication.translate


def for_whom(asker: Asker, task: str, *, persons: bool) -> str:
    """Ask whether a file is a publication, which is the first offer.

    Args:
        asker: asks.
        task: what is being done, such as "Exporteren".
        persons: whether persons are counted; else a percentage says little where there were few actions.

    Returns:
        ``PUBLICATION``, ``INTERNAL``, or anything else when the user thought better of it.
    """
    text = translate(
        "export",
        "Deze cijfers tellen personen. Een publicatie verbergt kleine aantallen en rondt andere af; een intern bestand"
        " bevat de exacte cijfers en is vertrouwelijk.",
    )
    if not persons:
        text = translate(
            "export",
            "Een publicatie verbergt het succespercentage waar weinig acties waren: dat zegt weinig. Een intern"
            " bestand bevat alle percentages.",
        )
    choices = (
        Choice("cancel", translate("export", "Annuleren")),
        Choice(INTERNAL, translate("export", "Intern, exact")),
        Choice(PUBLICATION, translate("export", "Publicatie")),
    )
    headline = translate("export", "Voor wie is dit bestand?")
    return asker.choose(Question(task, headline, text, choices, cancel="cancel"))
