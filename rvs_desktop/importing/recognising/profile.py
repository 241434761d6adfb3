"""Decisions that people took on a layout, as recognition obeys them (story J7-6).

A decision belongs to a text as it stands in the file, not to a place, so it also holds where a column was moved.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Self

from rvs_desktop.importing.decisions import HEADING_SIGN, SHEET_SIGN, DecisionKind, decision_key
from rvs_desktop.importing.wording.legends import Legend
from rvs_desktop.importing.wording.overrule import Answers, later_key, without_period
from rvs_desktop.importing.wording.plain_text import plain

_MEANINGS: Final = frozenset(
    {"zero", "missing", "not_applicable", "confidential", "provisional", "circa", "note"}
)
_OF_TEXTS: Final = (
    DecisionKind.AREA,
    DecisionKind.MEASURE,
    DecisionKind.PERIOD,
    DecisionKind.SCALE,
    DecisionKind.ROW,
)
_WITHOUT_PERIOD: Final = (DecisionKind.AREA, DecisionKind.MEASURE, DecisionKind.SCALE)


@dataclass(frozen=True)
class Profile:
    """What was decided for a layout: for each kind of decision from text to answer; see :class:`DecisionKind`."""

    parts: Mapping[DecisionKind, Mapping[str, str]] = field(
        default_factory=dict[DecisionKind, Mapping[str, str]]
    )

    @classmethod
    def of(cls, stored: Mapping[str, Any] | None) -> Self:
        """Read a profile as it travels to the worker; what is not known is passed over."""
        known = stored or {}
        return cls(
            {
                kind: {str(text): str(answer) for text, answer in dict(known[kind.value]).items()}
                for kind in DecisionKind
                if known.get(kind.value)
            }
        )

    def __bool__(self) -> bool:
        return any(self.parts.values())

    def of_sheet(self, sheet: str, texts: Iterable[str]) -> dict[str, Answers]:
        """Return what was decided for the texts of one sheet, by their keys.

        Args:
            sheet: name of the sheet; a decision for this sheet goes before one for all.
            texts: all texts of the file. A text that is there no more lends its decision to the one that differs from
                it in the period only, as the heading of the next quarter does.
        """
        decided: dict[str, dict[DecisionKind, str]] = defaultdict(dict)
        present = {decision_key(text) for text in texts}
        for kind in _OF_TEXTS:
            own, common = self._split(kind, sheet)
            if kind in _WITHOUT_PERIOD:
                for bare, answer in (_gone(common, present) | _gone(own, present)).items():
                    decided[later_key(bare)][kind] = answer
            for text, answer in (*common.items(), *own.items()):
                decided[text][kind] = answer
        return dict(decided)

    def _split(self, kind: DecisionKind, sheet: str) -> tuple[dict[str, str], dict[str, str]]:
        """Return the decisions of one kind for one sheet only and those for all sheets, by key."""
        prefix = sheet + SHEET_SIGN
        given = self.parts.get(kind, {})
        own = {
            decision_key(text.removeprefix(prefix)): a for text, a in given.items() if text.startswith(prefix)
        }
        return own, {decision_key(text): a for text, a in given.items() if not text.startswith(prefix)}

    def legend(self, sheet: str) -> Legend:
        """Return the decided marks of a sheet."""
        own, common = self._split(DecisionKind.MARK, sheet)
        return tuple(
            sorted((plain(mark), told) for mark, told in (common | own).items() if told in _MEANINGS)
        )

    def table(self, sheet: str) -> str | None:
        """Return which tables a sheet has, None when nobody decided so."""
        return self.parts.get(DecisionKind.TABLE, {}).get(sheet)

    def cells(self, sheet: str) -> dict[str, str]:
        """Return what was typed for cells of a sheet, by their names."""
        prefix = sheet + SHEET_SIGN
        given = self.parts.get(DecisionKind.CELL, {})
        return {
            text.removeprefix(prefix).upper(): answer.strip()
            for text, answer in given.items()
            if text.startswith(prefix)
        }


def _gone(given: Mapping[str, str], present: set[str]) -> dict[str, str]:
    """Return the decisions for texts that are not in the file any more, by these texts without their period."""
    return {
        bare: answer
        for text, answer in given.items()
        if answer and not set(text.split(HEADING_SIGN)) <= present and (bare := without_period(text))
    }
