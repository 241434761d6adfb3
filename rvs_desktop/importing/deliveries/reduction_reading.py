"""A list of persons as a file of counts: what the session plans and stores instead of the refused list."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from rvs_desktop.importing.deliveries.plan_sentences import Names
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import Problem, Reading, Recognition, Severity
from rvs_desktop.importing.reduction import Reduction

NAME: Final = "Geteld uit een lijst van personen"
"""Name under which it is stored: the names of the file and of its sheets may hold that of a person."""
RULE: Final = "persons_counted"


def counted_file(
    refused: ReceivedFile, reduction: Reduction, measure: str, names: Names, *, distinct: bool
) -> ReceivedFile:
    """Return the counts of a list of persons as a file with one figure for each municipality and period."""
    told = f"{'personen' if distinct else 'rijen'}, kolom {reduction.area_column}"
    scale = 10 ** names.measures[measure][2]
    readings = tuple(
        Reading(
            measure,
            one.area,
            one.period,
            (one.persons if distinct else one.rows) * scale,
            raw=str(one.persons if distinct else one.rows),
            row_label=names.areas[one.area][1],
            column_label=told,
            rule=RULE,
        )
        for one in reduction.counts
    )
    rest = max(reduction.cells - len(readings), 0)
    found = Recognition(
        readings,
        (_problem(reduction),),
        cells={"read": len(readings), "skipped": rest},
        skipped=(("", RULE, rest),),
        reader=refused.recognition.reader,
    )
    return replace(refused, name=NAME, recognition=found)


def _problem(reduction: Reduction) -> Problem:
    left = (
        f" {reduction.left_out} rijen zonder gemeente of datum tellen niet mee." if reduction.left_out else ""
    )
    return Problem(
        "personal_data",
        f"Alleen de aantallen uit een lijst van {reduction.rows} personen worden opgeslagen.{left} "
        "Er wordt geen rij en geen naam bewaard.",
        Severity.INFO,
    )
