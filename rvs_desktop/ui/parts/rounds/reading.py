"""What the matrix of collection rounds reads and changes; everything here runs on the thread of the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rvs_desktop.periods import Period, PeriodKind

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.areas import AreaRef
    from rvs_desktop.models.rounds.late import LateLine
    from rvs_desktop.models.rounds.matrix import RoundsSnapshot
    from rvs_desktop.models.rounds.reading import Contact, DatasetRef
    from rvs_desktop.store.database import Database
    from rvs_desktop.ui.jobs import Progress


@dataclass(frozen=True)
class RoundsData:
    """The matrix with what its buttons need.

    Attributes:
        snapshot: the matrix.
        periods: periods for which something was asked or came in, the latest first.
        datasets: what can be asked.
        changed: number of figures that changed since a fixing, by its id.
        late: who is late, for reminders.
        waiting: who is late or still has time, for a friendly word beforehand.
        contacts: the addresses of all areas.
    """

    snapshot: RoundsSnapshot
    periods: tuple[Period, ...]
    datasets: tuple[DatasetRef, ...]
    changed: Mapping[int, int]
    late: tuple[LateLine, ...]
    waiting: tuple[LateLine, ...]
    contacts: tuple[Contact, ...]


def today() -> date:
    """Return the day of the user."""
    return date.today()  # noqa: DTZ011 - the user's own day


@dataclass(frozen=True)
class ReadRounds:
    """Reads the matrix of a period; without one that of the latest for which there is news."""

    region: str
    period: Period | None

    def __call__(self, session: Session) -> RoundsData:
        """Return it as it stands today."""
        from rvs_desktop.models.rounds.arrivals import periods_with_news
        from rvs_desktop.models.rounds.late import late_lines
        from rvs_desktop.models.rounds.matrix import rounds_snapshot
        from rvs_desktop.models.rounds.reading import contacts, datasets
        from rvs_desktop.store.since_fixing import changed_since

        day = today()
        offered = _offered(periods_with_news(session), day)
        found = rounds_snapshot(session, self.region, self.period or offered[0], day)
        locks = [column.lock for column in found.columns if column.lock is not None]
        return RoundsData(
            found,
            tuple(offered),
            tuple(datasets(session).values()),
            {lock.id: len(changed_since(session, lock)) for lock in locks},
            tuple(late_lines(session, found)),
            tuple(late_lines(session, found, awaited=True)),
            tuple(contacts(session)),
        )


def _offered(with_news: Sequence[Period], day: date) -> list[Period]:
    """Return the periods to choose from: quarters and longer, so that a month is seen in its quarter."""
    ended = Period.of(PeriodKind.QUARTER, day).shift(-1)
    found = {
        period.within(PeriodKind.QUARTER) if period.kind is PeriodKind.MONTH else period
        for period in with_news
    }
    return sorted(found or {ended}, key=_latest_quarter_first)


def _latest_quarter_first(period: Period) -> tuple[int, int]:
    return -period.end.toordinal(), period.kind.months


@dataclass(frozen=True)
class Fixing:
    """Fixes a dataset and period, or opens it again when there is a reason to."""

    region: str
    dataset: DatasetRef
    period: Period
    reason: str = ""

    def __call__(self, database: Database, progress: Progress) -> str:
        """Do it and return what was done, in words."""
        from rvs_desktop.models.history import ChangeKind
        from rvs_desktop.models.rounds import fixing

        del progress
        label = fixing.fixing_label(self.dataset, self.period, reopened_because=self.reason)
        database.edit(label, self._work, kind=ChangeKind.FIXING)
        return label

    def _work(self, session: Session) -> None:
        from rvs_desktop.models.rounds import fixing

        if self.reason:
            fixing.reopen(session, self.dataset, self.period, self.reason)
        else:
            fixing.fix(session, self.region, self.dataset, self.period)


@dataclass(frozen=True)
class MakeSheets:
    """Makes the return sheets of everyone who is expected to deliver and has not, into a folder."""

    region: str
    dataset: DatasetRef
    period: Period
    folder: Path
    label: str

    def __call__(self, database: Database, progress: Progress) -> int:
        """Return how many were made."""
        from rvs_desktop.exporting.return_sheet import SheetContent, issue_return_sheets
        from rvs_desktop.exporting.return_sheet_workbook import write_return_sheets
        from rvs_desktop.models.rounds.fixing import not_complete

        contents: list[SheetContent] = []

        def work(session: Session) -> None:
            areas = not_complete(session, self.region, self.dataset, self.period)
            contents.extend(issue_return_sheets(session, self.dataset, self.period, areas))

        database.edit(self.label, work)
        write_return_sheets(contents, self.folder, progress=progress)
        return len(contents)


Change = Callable[["Session"], None]
"""What an edit does."""


def in_area(area: AreaRef, known: Sequence[Contact]) -> list[tuple[str, str]]:
    """Return the contacts of an area as (address, name)."""
    return [(one.email, one.name) for one in known if any(other.id == area.id for other in one.areas)]
