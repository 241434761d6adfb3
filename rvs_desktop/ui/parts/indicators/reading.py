"""What the page of results asks of the file; everything here runs on the thread of the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.contradictions import ContradictionLine
    from rvs_desktop.models.indicators.matrix import ResultsMatrix
    from rvs_desktop.models.indicators.published import Published, PublishedContradiction
    from rvs_desktop.models.indicators.story import IndicatorStory


@dataclass(frozen=True)
class ReadMatrix:
    """Reads the results of a year; the last one of which anything is known when ``year`` is 0."""

    region: str
    year: int

    def __call__(self, session: Session) -> ResultsMatrix:
        """Return the matrix as it is judged today."""
        from rvs_desktop.models.indicators.matrix import result_years, results_matrix

        today = date.today()  # noqa: DTZ011 - the user's own day
        years = result_years(session)
        year = self.year or (years[0] if years else today.year)
        return results_matrix(session, self.region, year, today)


@dataclass(frozen=True)
class ReadStory:
    """Reads one indicator in one area through time."""

    code: str
    area: str

    def __call__(self, session: Session) -> IndicatorStory:
        """Return its story."""
        from rvs_desktop.models.indicators.story import indicator_story

        return indicator_story(session, self.code, self.area)


@dataclass(frozen=True)
class SourceData:
    """The figures that documents print, and where sources contradict each other."""

    figures: tuple[tuple[Published, str, str], ...]
    """Each with the name of its indicator and of its area."""
    contradictions: tuple[PublishedContradiction, ...]
    deliveries: tuple[ContradictionLine, ...]
    """Contradictions between deliveries."""


@dataclass(frozen=True)
class ReadSources:
    """Reads every printed figure with its line, and all contradictions, settled ones too."""

    region: str

    def __call__(self, session: Session) -> SourceData:
        """Return them by indicator and period."""
        from rvs_desktop.models.areas import area_names
        from rvs_desktop.models.contradictions import contradiction_lines
        from rvs_desktop.models.indicators.passport import passports
        from rvs_desktop.models.indicators.published import published, published_contradictions

        about = passports(session)
        names = area_names(session)
        figures = tuple((one, about[one.indicator].name, names[one.area]) for one in published(session))
        return SourceData(
            figures,
            published_contradictions(session, settled=True),
            (*contradiction_lines(session), *contradiction_lines(session, settled=True)),
        )
