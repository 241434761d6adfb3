"""Narrowing the results by theme, verdict and level: what is left, how many each choice would give, and why none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from rvs_desktop.models.indicators.judging import VERDICT_WORDS, Verdict
from rvs_desktop.ui.parts.worded import worded

if TYPE_CHECKING:
    from rvs_desktop.models.indicators.matrix import MatrixCell, MatrixRow, ResultsMatrix

translate = QCoreApplication.translate
REGION: Final = "region"
NEAR: Final = "near"
_FACETS: Final = ("theme", "status", "level")


@dataclass(frozen=True)
class Facets:
    """What is chosen; empty is everything. ``level`` is ``region`` or the code of a district."""

    theme: str = ""
    status: str = ""
    level: str = ""

    @property
    def any(self) -> bool:
        """Whether something is left out."""
        return bool(self.theme or self.status or self.level)


def kept(rows: Sequence[MatrixRow], facets: Facets) -> tuple[MatrixRow, ...]:
    """Return the rows that fit; the verdict is that of the chosen district."""
    return tuple(row for row in rows if _fits(row, facets))


def _fits(row: MatrixRow, facets: Facets) -> bool:
    return (
        facets.theme in ("", row.about.theme)
        and facets.status in ("", status_of(row, facets.level))
        and (not facets.level or _cell(row, facets.level).result.value is not None)
    )


def _cell(row: MatrixRow, level: str) -> MatrixCell:
    return next((cell for cell in row.districts if cell.area.code == level), row.region)


def status_of(row: MatrixRow, level: str) -> str:
    """Return the key of the verdict of a row in the region or a district; only just missed is one of its own."""
    judgement = _cell(row, level).judgement
    return NEAR if judgement.verdict is Verdict.NOT_MET and judgement.near else str(judgement.verdict)


def choices(matrix: ResultsMatrix, facets: Facets) -> dict[str, list[tuple[str, str]]]:
    """Return (key, text with its count) for every facet; each count follows the other facets."""
    return {
        "theme": _counted(
            matrix,
            facets,
            "theme",
            [(one, one) for one in matrix.themes if one],
            lambda row: [row.about.theme],
        ),
        "status": _counted(matrix, facets, "status", _statuses(), lambda row: [status_of(row, facets.level)]),
        "level": _counted(matrix, facets, "level", levels(matrix), _levels_of),
    }


def _statuses() -> list[tuple[str, str]]:
    found = [(str(verdict), worded(VERDICT_WORDS[verdict])) for verdict in Verdict]
    place = next(number for number, (key, _) in enumerate(found) if key == str(Verdict.NOT_MET))
    return [*found[:place], (NEAR, translate("indicators", "net niet")), *found[place:]]


def levels(matrix: ResultsMatrix) -> list[tuple[str, str]]:
    """Return the region and its districts."""
    region = translate("indicators", "Regio {name}").format(name=matrix.region.name)
    return [(REGION, region), *((area.code, area.name) for area in matrix.districts)]


def _levels_of(row: MatrixRow) -> list[str]:
    found = [REGION] if row.region.result.value is not None else []
    return found + [cell.area.code for cell in row.districts if cell.result.value is not None]


def _counted(
    matrix: ResultsMatrix,
    facets: Facets,
    own: str,
    offered: Sequence[tuple[str, str]],
    keys_of: Callable[[MatrixRow], list[str]],
) -> list[tuple[str, str]]:
    """Return the choices of one facet with how many rows each leaves, given the other facets."""
    others = kept(matrix.rows, replace(facets, **{own: ""}))
    if own == "level" and facets.status:
        # A verdict is that of the level itself, so each level is counted by its own.
        counts = {key: len(kept(matrix.rows, replace(facets, level=key))) for key, _ in offered}
    else:
        counts = Counter(key for row in others for key in keys_of(row))
    every = translate("indicators", "Alle ({count})").format(count=len(others))
    chosen = getattr(facets, own)
    return [
        ("", every),
        *(
            (key, f"{text} ({counts.get(key, 0)})")
            for key, text in offered
            if counts.get(key) or key == chosen
        ),
    ]


def why_none(matrix: ResultsMatrix, facets: Facets) -> str:
    """Say which choice leaves nothing: what there would be without each of them."""
    names = {
        "theme": translate("indicators", "het thema"),
        "status": translate("indicators", "de status"),
        "level": translate("indicators", "het gebied"),
    }
    found: list[str] = []
    for facet in _FACETS:
        if getattr(facets, facet):
            left = len(kept(matrix.rows, replace(facets, **{facet: ""})))
            text = translate("indicators", "zonder {facet} zijn er {count}")
            found.append(text.format(facet=names[facet], count=left))
    if not found:
        return translate(
            "indicators", "Over {year} zijn geen resultaten bekend. Kies een ander jaar."
        ).format(year=matrix.year.label())
    said = ", ".join(found)
    return f"{said[:1].upper()}{said[1:]}."
