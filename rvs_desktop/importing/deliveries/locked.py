"""What an import does with figures of a period that was fixed: nothing, and it says so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Final

from sqlalchemy import ColumnElement, Select, exists, select
from sqlalchemy.orm import Session, aliased

from rvs_desktop.formats import format_date
from rvs_desktop.importing.recognition import Problem, Reading
from rvs_desktop.models.deliveries import Delivery, DeliveryProblem, SourceFile
from rvs_desktop.models.figures import Dataset, Measure, Status
from rvs_desktop.models.period_locks import LockedPeriod, PeriodLock, moment
from rvs_desktop.periods import Period

if TYPE_CHECKING:
    from rvs_desktop.importing.deliveries.plan import Names, Standing

_NAMED: Final = 3
_Fixed = tuple[str, str, str]
"""Name of the dataset, key of the period that was fixed, and when."""


CODE: Final = "period_locked"
"""Problem code of figures that were not stored because their period is fixed."""


def not_stopped() -> ColumnElement[bool]:
    """Return the condition that a source file met no fixed period: one that did may come again after the reopening."""
    same = aliased(Delivery)
    return ~exists().where(
        DeliveryProblem.code == CODE,
        DeliveryProblem.delivery_id == same.id,
        same.source_file_id == SourceFile.id,
    )


@cache
def _fixed_periods() -> Select[str, str, str, str, str]:
    """Return the query of what is fixed; every file of an import asks it."""
    return (
        select(Measure.code, LockedPeriod.period, Dataset.name, PeriodLock.period, PeriodLock.fixed_at)
        .join(PeriodLock, PeriodLock.id == LockedPeriod.lock_id)
        .join(Dataset, Dataset.id == LockedPeriod.dataset_id)
        .join(Measure, Measure.dataset_id == LockedPeriod.dataset_id)
    )


class Locks:
    """The fixed periods, and the readings of one file that would change a figure in them."""

    def __init__(self, fixed: Mapping[tuple[str, str], _Fixed]) -> None:
        self._fixed = fixed
        self._stopped: dict[_Fixed, list[Reading]] = defaultdict(list)

    @classmethod
    def of(cls, session: Session) -> Locks:
        """Read what is fixed now."""
        rows = session.execute(_fixed_periods())
        return cls({(measure, period): (name, fixed, at) for measure, period, name, fixed, at in rows})

    def __bool__(self) -> bool:
        """Tell whether any period is fixed."""
        return bool(self._fixed)

    def stop(self, reading: Reading, now: Standing | None) -> bool:
        """Tell whether a reading would change a fixed figure, and remember that it was stopped.

        What says the same as what stands changes nothing, nor does a blank where nothing stands.
        """
        fixed = self._fixed.get((reading.measure, reading.period))
        if fixed is None or (now is not None and now.says(reading)):
            return False
        if now is None and reading.status == Status.MISSING:
            return False
        self._stopped[fixed].append(reading)
        return True

    def blank(self, reading: Reading) -> bool:
        """Tell whether a blank is of a fixed period: it is not written down there."""
        return reading.status == Status.MISSING and (reading.measure, reading.period) in self._fixed

    def problems(self, names: Names) -> Iterator[Problem]:
        """Yield one question for each fixed period that the file would change."""
        for (dataset, period, at), readings in self._stopped.items():
            areas = list(dict.fromkeys(names.areas[reading.area][1] for reading in readings))
            more = len(areas) - _NAMED
            who = ", ".join(areas[:_NAMED]) + (f" en nog {more}" if more > 0 else "")
            count = len(readings)
            differs = "1 cijfer wijkt" if count == 1 else f"{count} cijfers wijken"
            kept = "is" if count == 1 else "zijn"
            yield Problem(
                CODE,
                f"{dataset}, {Period.parse(period).label()} is vastgesteld op {format_date(moment(at).date())}. "
                f"{differs} af van wat is vastgesteld ({who}) en {kept} niet opgeslagen. "
                "Heropen de periode met een reden als het toch moet, en lees het bestand dan opnieuw in.",
                sheet=readings[0].sheet,
                cell=readings[0].cell,
                proposals=("Vastgestelde cijfers houden", "Periode heropenen"),
            )
