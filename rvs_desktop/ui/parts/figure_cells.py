"""A figure of the file as a cell: what is printed, and how missing, nought and n.v.t. differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from rvs_desktop.formats import format_count, format_date, format_units
from rvs_desktop.ui.tables.cells import Cell, CellState, Tone, heat_step

if TYPE_CHECKING:
    from rvs_desktop.models.rollup import Figure

translate = QCoreApplication.translate
PREFIXES: Final = {"circa": "ca. ", "more_than": "> ", "at_least": "≥ ", "nearly": "bijna "}


def printed(figure: Figure, decimals: int = 0) -> str:
    """Return a figure as it is printed: ``60``, ``> 800``, ``–`` for not delivered."""
    if figure.value is not None:
        number = format_units(figure.value, decimals) if decimals else format_count(figure.value)
        return f"{PREFIXES.get(figure.qualifier, '')}{number}"
    return {"not_applicable": "n.v.t.", "confidential": "x"}.get(figure.status, "–")


def figure_cell(figure: Figure | None, *, heat: bool = False, locked: str = "", decimals: int = 0) -> Cell:
    """Return the cell of a municipality; None means that no such figure can exist."""
    if figure is None:
        return Cell(
            "n.v.t.",
            state=CellState.NOT_APPLICABLE,
            locked=locked,
            phrase=translate("figures", "niet van toepassing"),
        )
    states = {
        "missing": CellState.MISSING,
        "not_applicable": CellState.NOT_APPLICABLE,
        "confidential": CellState.CONFIDENTIAL,
    }
    text = printed(figure, decimals)
    remarks = remarks_of(figure)
    return Cell(
        text,
        value=figure.value,
        state=states.get(figure.status, CellState.VALUE),
        tone=Tone.QUIET if figure.value == 0 else Tone.PLAIN,
        heat=heat_step(figure.value) if heat else 0,
        locked=locked,
        note="\n".join(remarks),
        phrase=_spoken(figure, text, remarks),
        marked=bool(figure.note) or figure.sources > 1,
        hollow=figure.qualifier == "provisional" or figure.partial_until is not None,
    )


def _spoken(figure: Figure, text: str, remarks: list[str]) -> str:
    if figure.status == "missing":
        text = translate("figures", "niet geleverd")
    elif figure.status == "not_applicable":
        text = translate("figures", "niet van toepassing")
    elif figure.status == "confidential":
        text = translate("figures", "vertrouwelijk")
    return f"{text}, {', '.join(remarks)}" if remarks else text


def remarks_of(figure: Figure) -> list[str]:
    """Return everything that must be known beside the number."""
    remarks: list[str] = []
    if figure.qualifier == "provisional":
        remarks.append(translate("figures", "voorlopig"))
    if figure.partial_until is not None:
        remarks.append(translate("figures", "t/m {day}").format(day=format_date(figure.partial_until)))
    if figure.parts[0] != figure.parts[1] and figure.value is not None:
        remarks.append(
            translate("figures", "{known} van {all} delen").format(known=figure.parts[0], all=figure.parts[1])
        )
    if figure.sources > 1:
        remarks.append(
            translate("figures", "{count} bronnen spreken elkaar tegen").format(count=figure.sources)
        )
    if figure.note:
        remarks.append(figure.note)
    return remarks


def sum_cell(figure: Figure | None, locked: str) -> Cell:
    """Return a sum over municipalities; one that misses some of them is marked and says how many it has."""
    if figure is None or figure.expected == 0:
        return Cell("n.v.t.", state=CellState.NOT_APPLICABLE, locked=locked)
    remarks = remarks_of(figure)
    if figure.reported < figure.expected:
        text = translate("figures", "{known} van {all} gemeenten")
        remarks.insert(0, text.format(known=figure.reported, all=figure.expected))
    return Cell(
        printed(figure),
        value=figure.value,
        state=CellState.VALUE if figure.value is not None else CellState.MISSING,
        locked=locked,
        note="\n".join(remarks),
        phrase=f"{printed(figure)}, {', '.join(remarks)}" if remarks else "",
        hollow=figure.value is not None and figure.reported < figure.expected,
    )


def delivered_cell(figure: Figure | None) -> Cell:
    """Return how many municipalities are in a sum: ``37/39``."""
    if figure is None or figure.expected == 0:
        return Cell("")
    complete = figure.reported == figure.expected
    text = translate("figures", "{known} van {all} gemeenten hebben geleverd")
    return Cell(
        f"{figure.reported}/{figure.expected}",
        tone=Tone.QUIET if complete else Tone.WARN,
        phrase=text.format(known=figure.reported, all=figure.expected),
    )
