"""What the card of contributions asks of the file: who may take part, and writing amounts and letters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rvs_desktop.models.budgets.words import Basis

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from rvs_desktop.models.areas import AreaRef
    from rvs_desktop.periods import Period
    from rvs_desktop.store.database import Database
    from rvs_desktop.ui.jobs import Progress
    from rvs_desktop.ui.parts.budgets.scheme_members import Member


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
class Candidates:
    """Who may take part in a scheme that is to be made.

    Attributes:
        areas: municipalities by name.
        counted: reference day → municipality → inhabitants.
    """

    areas: tuple[AreaRef, ...]
    counted: Mapping[str, Mapping[int, int]]


@dataclass(frozen=True)
class ReadCandidates:
    """Reads the municipalities of the region, with their inhabitants on every day that is known."""

    region: str
    day: date
    """On which they exist."""

    def __call__(self, session: Session) -> Candidates:
        """Return them by name."""
        from rvs_desktop.models.areas import division
        from rvs_desktop.models.budgets.participants import inhabitants_by_day

        areas = sorted(division(session, self.region).on(self.day), key=lambda one: one.name)
        return Candidates(tuple(areas), inhabitants_by_day(session, [one.id for one in areas]))


@dataclass(frozen=True)
class MakeScheme:
    """Makes a scheme with its first term and everybody who takes part, as one change."""

    body: int
    name: str
    basis: Basis
    base_year: int | None
    period: Period
    reference_date: str
    amounts: tuple[int | None, int | None]
    """Rate in millionths of a euro, and total in cents."""
    line: int | None
    members: tuple[Member, ...]
    mirroring: frozenset[str]
    """Keys of the members that pay as much as all municipalities together."""

    def __call__(self, session: Session) -> None:
        """Make it.

        Raises:
            UserError: if a scheme of that name stands there, or something cannot be.
        """
        from rvs_desktop.models.budgets import scheming

        scheme = scheming.add_scheme(session, self.body, self.name, self.basis, self.base_year)
        rate, total = self.amounts
        scheming.set_term(
            session,
            scheme,
            self.period,
            reference_date=self.reference_date,
            rate_millionths=rate,
            total_cents=total,
            line=self.line,
        )
        for one in self.members:
            part = one.part if self.basis is Basis.KEY else None
            base = one.part if self.basis is Basis.BASE else None
            if one.area is not None:
                (made,) = scheming.add_participants(session, scheme, [one.area.id], one.since)
                scheming.set_base(session, made, base, part)
            else:
                scheming.add_party(
                    session,
                    scheme,
                    one.name,
                    one.payer,
                    part=part,
                    base_cents=base,
                    mirrors=one.key in self.mirroring,
                    since=one.since,
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
