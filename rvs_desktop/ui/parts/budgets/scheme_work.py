"""What the card of contributions asks of the file: who may take part, and writing amounts and letters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.periods import Period
    from rvs_desktop.store.database import Database
    from rvs_desktop.ui.jobs import Progress


@dataclass(frozen=True)
class ReadMunicipalities:
    """Reads which municipalities of the region may still join a scheme."""

    region: str
    taken: frozenset[int]
    """Areas that take part already."""
    day: date
    """On which they exist."""

    def __call__(self, session: Session) -> list[tuple[int, str]]:
        """Return (identifier, name) by name."""
        from rvs_desktop.models.areas import division

        members = division(session, self.region).on(self.day)
        return sorted(
            ((one.id, one.name) for one in members if one.id not in self.taken), key=lambda one: one[1]
        )


@dataclass(frozen=True)
class WritePayers:
    """Writes who pays what: a workbook, or letters with a page for each payer when the path ends in docx."""

    scheme: int
    period: Period
    path: Path
    day: date
    """Above the letters."""

    def __call__(self, database: Database, _progress: Progress) -> Path:
        """Return the path that was written.

        Raises:
            UserError: if it cannot be written.
        """
        from rvs_desktop.exporting.budgets_contributions import write_contributions
        from rvs_desktop.exporting.files import replacing
        from rvs_desktop.reporting.contribution_letters import letter_pages, letters_document

        pages = database.read(lambda session: letter_pages(session, self.scheme, self.period))
        if self.path.suffix.lower() == ".docx":
            with replacing(self.path) as temporary:
                temporary.write_bytes(letters_document(pages, self.day))
        else:
            write_contributions(
                pages.table,
                self.path,
                letters=tuple(pages.sent.values()),
                settlements=tuple(pages.settled.values()),
                sample=pages.sample,
            )
        return self.path
