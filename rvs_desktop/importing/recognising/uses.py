"""What the texts of a file meant where the figures are sure, so that an answer elsewhere does not change them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from rvs_desktop.importing.decisions import DecisionKind, decision_key
from rvs_desktop.importing.recognising.area_choice import AreaChoice
from rvs_desktop.importing.recognising.columns import Column
from rvs_desktop.importing.recognising.row_parts import AreaPart
from rvs_desktop.importing.recognising.table_reading import Aim, TableReading
from rvs_desktop.importing.wording.headers import Label
from rvs_desktop.importing.wording.legends import Legend

_Place = tuple[DecisionKind, str]


@dataclass
class TextUses:
    """For each text of a decision: on which sheets it already means something, and what."""

    answers: defaultdict[_Place, set[tuple[str, str]]] = field(default_factory=lambda: defaultdict(set))

    def learn(self, reading: TableReading, legend: Legend) -> None:
        """Take in a table that was read."""
        sheet = reading.table.sheet.grid.name
        for mark, meaning in legend:
            self._add(DecisionKind.MARK, [mark], sheet, meaning)
        known: dict[AreaPart, AreaChoice] = {}
        codes: set[tuple[str, str]] = set()
        for aim in reading.aims:
            heads = _heads(aim.column)
            for what, counted in aim.measures.items():
                if counted.choice.measure is None:
                    continue
                self._add(
                    DecisionKind.MEASURE,
                    [what.text, *_texts(what.labels), *_texts(what.section), *heads],
                    sheet,
                    counted.choice.measure.code,
                )
                for when, period in counted.periods.items():
                    if period.period is not None:
                        self._add(DecisionKind.PERIOD, [when.text, *heads], sheet, period.key)
            if aim.areas != known:  # most columns of a wide sheet are about the same areas
                known = aim.areas
                codes = {(sheet, one.area.code) for one in known.values() if one.area is not None}
                self._learn_areas(aim, sheet)
            for head in heads if codes else ():
                if head:
                    self.answers[DecisionKind.AREA, decision_key(head)] |= codes

    def _learn_areas(self, aim: Aim, sheet: str) -> None:
        """Take in the areas of the rows that crossed a column."""
        for part, choice in aim.areas.items():
            if choice.area is not None:
                self._add(DecisionKind.AREA, [part.text], sheet, choice.area.code)

    def _add(self, kind: DecisionKind, texts: list[str], sheet: str, answer: str) -> None:
        for text in texts:
            if text:
                self.answers[kind, decision_key(text)].add((sheet, answer))


def _texts(labels: tuple[Label, ...]) -> list[str]:
    return [label.text for label in labels]


def _heads(column: Column) -> list[str]:
    return [column.key, *(label.text for label in column.labels)]
