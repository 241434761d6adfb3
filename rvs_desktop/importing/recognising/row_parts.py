"""The parts of what the labels of a row say: its area, its periods, its measure, and what holds for the whole row."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from rvs_desktop.importing.files.workbook import CellValue
from rvs_desktop.importing.wording.area_names import NO_AREA, AreaMatch
from rvs_desktop.importing.wording.headers import Label
from rvs_desktop.importing.wording.measure_names import NOTHING, Concepts
from rvs_desktop.importing.wording.period_text import PeriodText

Values = tuple[CellValue, ...]


@dataclass(frozen=True)
class Flags:
    """What a label says about its row as a whole."""

    total: bool = False
    skip: str = ""
    scale: int = 1
    provisional: bool = False
    marks: tuple[str, ...] = ()

    def joined(self, other: Flags) -> Flags:
        """Return what two labels of one row say together."""
        if other is NO_FLAGS:
            return self
        if self is NO_FLAGS:
            return other
        return Flags(
            self.total or other.total,
            self.skip or other.skip,
            max(self.scale, other.scale),
            self.provisional or other.provisional,
            self.marks + other.marks,
        )


NO_FLAGS = Flags()


@dataclass(eq=False, slots=True)
class AreaPart:
    """The area of a row; ``given`` tells whether there is a label for it, readable or not."""

    match: AreaMatch = NO_AREA
    given: bool = False
    text: str = ""
    flags: Flags = NO_FLAGS
    decided: bool = False
    """Whether a person said which area it is."""
    periods: tuple[PeriodText, ...] = ()
    """What its label says beside the name, as ``Zeist 2019`` does."""


@dataclass(eq=False, slots=True)
class WhenPart:
    """The periods of a row; ``bad`` when a label stands where the period should and is none."""

    periods: tuple[PeriodText, ...] = ()
    bad: bool = False
    text: str = ""
    flags: Flags = NO_FLAGS


class DatedParts:
    """The periods of rows of which the name of the area says a period too; the same parts give the same one."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], tuple[WhenPart, AreaPart, WhenPart]] = {}

    def joined(self, when: WhenPart, area: AreaPart) -> WhenPart:
        """Return what both say of the period."""
        key = (id(when), id(area))
        if key not in self._known:
            self._known[key] = when, area, replace(when, periods=(*when.periods, *area.periods))
        return self._known[key][2]


@dataclass(eq=False, slots=True)
class WhatPart:
    """The labels of a row that say what is counted; ``own`` are their concepts, empty for a part of the row before."""

    labels: tuple[Label, ...] = ()
    text: str = ""
    section: tuple[Label, ...] = ()
    """The heading of the section, which may complete the labels."""
    own: Concepts = NOTHING
    flags: Flags = NO_FLAGS


@dataclass(eq=False, slots=True)
class RowKey:
    """The meaning of the labels of one row."""

    values: Values
    area: AreaPart
    when: WhenPart
    what: WhatPart
    flags: Flags
    text: str = field(init=False)
    """The labels as people would name the row."""

    def __post_init__(self) -> None:
        """Join the texts of the parts once."""
        text, when, what = self.area.text, self.when.text, self.what.text
        if when:
            text = f"{text} {when}" if text else when
        if what:
            text = f"{text} {what}" if text else what
        self.text = text


def joined(values: Values) -> str:
    """Return the labels of one part of a row as text."""
    return " ".join([str(value).strip() for value in values if value is not None and value != ""])
