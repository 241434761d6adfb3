"""Decisions that people took earlier for a layout: they are taken again without a question (story J7-6).

A decision belongs to a text as it stands in the file, not to a place, so it also holds where a column was moved.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from rvs_desktop.importing.area_names import AreaMatch, Match
from rvs_desktop.importing.headers import Label, Labeler
from rvs_desktop.importing.legends import Legend
from rvs_desktop.importing.measure_words import concepts
from rvs_desktop.importing.plain_text import plain
from rvs_desktop.importing.recognition import Catalogue

DECIDED = "decided"
"""Rule of rows and columns that somebody decided to leave out."""
_MEANINGS = frozenset({"zero", "missing", "not_applicable", "confidential", "provisional", "circa", "note"})


@dataclass(frozen=True)
class Profile:
    """What was decided for a layout; an empty code means that the row or column is left out.

    ``areas`` and ``measures`` go from a label to a code, ``marks`` from a mark to its meaning: ``zero``, ``missing``,
    ``not_applicable``, ``confidential``, ``provisional``, ``circa`` or ``note``.
    """

    areas: Mapping[str, str] = field(default_factory=dict[str, str])
    measures: Mapping[str, str] = field(default_factory=dict[str, str])
    marks: Mapping[str, str] = field(default_factory=dict[str, str])

    @classmethod
    def of(cls, stored: Mapping[str, Any] | None) -> Self:
        """Read a profile as it travels to the worker; what is not known is passed over."""
        known = stored or {}
        texts = {
            name: {str(k): str(v) for k, v in dict(known.get(name) or {}).items()}
            for name in ("areas", "measures", "marks")
        }
        return cls(**texts)

    def labeler(self, catalogue: Catalogue) -> Labeler:
        """Return a reader of labels that knows the decisions; for this file alone."""
        reader = Labeler(catalogue)
        areas = {area.code: area for area in catalogue.areas}
        for text, code in self.areas.items():
            if code in areas:
                match = AreaMatch(Match.EXACT, (areas[code],))
                reader.decide(text, Label(text, area=match))
            elif not code:
                reader.decide(text, Label(text, skip=DECIDED))
        for text, code in self.measures.items():
            measure = reader.measures.by_code.get(code)
            if measure is not None:
                was = reader.label(text)
                known = concepts(measure.name)
                reader.decide(
                    text,
                    Label(
                        text, period=was.period, known=known, exact=measure, scale=was.scale, marks=was.marks
                    ),
                )
            elif not code:
                reader.decide(text, Label(text, skip=DECIDED))
        return reader

    def legend(self) -> Legend:
        """Return the decided marks; a legend in the file itself goes before them."""
        return tuple(
            (plain(mark), meaning) for mark, meaning in sorted(self.marks.items()) if meaning in _MEANINGS
        )

    def __bool__(self) -> bool:
        return bool(self.areas or self.measures or self.marks)
