"""What a return sheet holds: the figures asked of one area, with its own figures of before beside them."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.exporting.marks import Marked
from rvs_desktop.models.areas import AreaRef
from rvs_desktop.models.figures import Measure, MeasureRef, Status, measures
from rvs_desktop.models.rollup import Figure, Observations
from rvs_desktop.models.rounds.reading import DatasetRef, read_extensions, rounds
from rvs_desktop.models.rounds.return_key import ReturnKey
from rvs_desktop.models.rounds.tables import ReturnSheet
from rvs_desktop.models.settings import is_sample
from rvs_desktop.periods import Period

HISTORY: Final = 4
"""Periods of before that are shown, so that who fills it in sees what is usual."""
_LETTERS: Final = "abcdefghjkmnpqrstuvwxyz"
_TOKEN_LENGTH: Final = 12


@dataclass(frozen=True)
class SheetContent:
    """One sheet before it is written.

    Attributes:
        key: stands hidden in the sheet.
        dataset: name of what is asked.
        area: of whom.
        period: for when.
        due: the last day, extension included; None without a round.
        measures: a row each.
        before: periods of which the figures are shown and locked.
        asked: periods of which the cells are to be filled in.
        values: what is known already, by (code of the measure, key of the period).
        sample: whether the figures of the file are made up.
    """

    key: ReturnKey
    dataset: str
    area: AreaRef
    period: Period
    due: date | None
    measures: tuple[MeasureRef, ...]
    before: tuple[Period, ...]
    asked: tuple[Period, ...]
    values: Mapping[tuple[str, str], Marked]
    sample: bool

    @property
    def persons(self) -> bool:
        """Whether persons are counted, so that small numbers are confidential."""
        return any(measure.persons for measure in self.measures)

    @property
    def file_name(self) -> str:
        """Return the name that the file gets."""
        name = f"{self.dataset} {self.period.label()} - {self.area.name}"
        return "".join("-" if sign in '\\/:*?"<>|' else sign for sign in name) + ".xlsx"


def issue_return_sheets(
    session: Session, dataset: DatasetRef, period: Period, areas: Iterable[AreaRef]
) -> list[SheetContent]:
    """Make new return sheets and remember that they were made; to be called inside an edit.

    A figure that is known already for the period itself is filled in beforehand, to be corrected or left.
    """
    refs = [ref for ref in measures(session).values() if ref.id in _ids(session, dataset)]
    asked = period.parts(dataset.period)
    before = tuple(asked[0].shift(-steps) for steps in range(HISTORY, 0, -1))
    known = Observations(session, refs, [*before, *asked])
    round_ = next((one for one in rounds(session) if (one.dataset, one.period) == (dataset, period)), None)
    later = read_extensions(session, round_.id) if round_ is not None else {}
    made_at = datetime.now(UTC).isoformat(timespec="microseconds")
    found: list[SheetContent] = []
    for area in areas:
        key = ReturnKey(dataset.code, area.code, period.key, _token())
        session.add(
            ReturnSheet(
                dataset_id=dataset.id, area_id=area.id, period=period.key, token=key.token, made_at=made_at
            )
        )
        values = {
            (ref.code, span.key): marked
            for ref in refs
            for span in (*before, *asked)
            if (marked := _shown(known.figure(ref.id, area.id, span), ref, asked=span in asked)) is not None
        }
        due = later.get(area.id, round_.due) if round_ is not None else None
        found.append(
            SheetContent(
                key, dataset.name, area, period, due, tuple(refs), before, asked, values, is_sample(session)
            )
        )
    return found


def _ids(session: Session, dataset: DatasetRef) -> set[int]:
    return set(session.scalars(select(Measure.id).where(Measure.dataset_id == dataset.id)))


def _token() -> str:
    """Return a token of letters only: digits could be taken for the number of a person."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_TOKEN_LENGTH))


def _shown(figure: Figure, measure: MeasureRef, *, asked: bool) -> Marked | None:
    """Return what stands in a cell; None for a blank.

    A cell to fill in gets only what was reported for the period itself and can be read back as it is.
    """
    if figure.status == Status.MISSING or (figure.value is not None and not figure.complete):
        return None
    if asked and (figure.observation is None or figure.partial_until is not None):
        return None
    value: int | Decimal | None = figure.value
    if value is not None and measure.decimals:
        value = Decimal(value).scaleb(-measure.decimals)
    return Marked(value, figure.status, figure.qualifier, figure.partial_until)
