"""Figures that stand beside the ones that count: what was already contradicted, and what was chosen then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from rvs_desktop.importing.deliveries.plan_sentences import Names
from rvs_desktop.importing.recognition import Reading
from rvs_desktop.models.contradictions import Contradiction
from rvs_desktop.models.deliveries import Delivery
from rvs_desktop.models.figures import Observation

_ANY: Final = select(Contradiction.id).limit(1)


@dataclass(frozen=True)
class Beside:
    """A figure that does not count; ``choice`` is empty while nobody said which one is right."""

    id: int
    contradiction: int
    value: int | None
    status: str
    qualifier: str
    choice: str
    same_sender: bool

    def says(self, reading: Reading) -> bool:
        """Tell whether a reading says the same."""
        return (self.value, self.status, self.qualifier) == (reading.value, reading.status, reading.qualifier)


class BesideFigures:
    """The figures beside others for the measures and periods of one file."""

    def __init__(self) -> None:
        self._by_key: dict[tuple[int, int, str], list[Beside]] = defaultdict(list)

    @classmethod
    def of(
        cls, session: Session, readings: tuple[Reading, ...], layout: str, sender: str, names: Names
    ) -> BesideFigures:
        """Read them; one small look when there was never a contradiction."""
        found = cls()
        if not readings or not session.scalar(_ANY):
            return found
        sender_id = names.areas.get(sender, (None, ""))[0]
        rows = session.execute(
            select(
                Observation, Contradiction.id, Contradiction.choice, Delivery.fingerprint, Delivery.sender_id
            )
            .join(
                Contradiction,
                or_(Contradiction.other_id == Observation.id, Contradiction.stood_id == Observation.id),
            )
            .outerjoin(Delivery, Delivery.id == Observation.delivery_id)
            .where(
                Observation.preferred.is_(False),
                Observation.period.in_({reading.period for reading in readings}),
            )
        )
        for row, contradiction, choice, fingerprint, by in rows:
            same = (layout != "" and fingerprint == layout) or (sender_id is not None and by == sender_id)
            found._by_key[row.measure_id, row.area_id, row.period].append(
                Beside(row.id, contradiction, row.value, row.status, row.qualifier, choice, same)
            )
        return found

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return bool(self._by_key)

    def was_settled(self, reading: Reading, ids: tuple[int, int, str]) -> bool:
        """Tell whether somebody chose about exactly this figure before: then it is not asked again."""
        return any(one.choice and one.says(reading) for one in self._by_key.get(ids, ()))

    def open_for(self, reading: Reading, ids: tuple[int, int, str]) -> Beside | None:
        """Return the open figure that a reading repeats or, from the same sender, corrects."""
        rows = [one for one in self._by_key.get(ids, ()) if not one.choice]
        same = [one for one in rows if one.says(reading)]
        return next(iter(same), None) or next((one for one in rows if one.same_sender), None)

    def withdrawn(self, ids: tuple[int, int, str]) -> Iterator[Beside]:
        """Yield open figures of the same sender, for when it now says what stands."""
        yield from (one for one in self._by_key.get(ids, ()) if not one.choice and one.same_sender)
