"""The matrix of results: indicators down, the region and its districts across, each with target, change and verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.areas import AreaRef
from rvs_desktop.models.figures import Measure, Nature
from rvs_desktop.models.indicators.comparing import Change, compare, printed_change
from rvs_desktop.models.indicators.delivered import delivered_spans
from rvs_desktop.models.indicators.goals import Goal, goal_words, goals, goals_in_force
from rvs_desktop.models.indicators.judging import NO_TARGET, Judgement, Setting, Verdict, judge
from rvs_desktop.models.indicators.passport import Passport
from rvs_desktop.models.indicators.result import Result
from rvs_desktop.models.indicators.results import Results
from rvs_desktop.models.indicators.tables import PublishedFigure
from rvs_desktop.models.publication import THRESHOLD, smallest_published
from rvs_desktop.periods import Period, PeriodKind


@dataclass(frozen=True)
class MatrixCell:
    """A result of one area with its change and verdict.

    ``by_region`` tells that a percentage of a district is held against the target of the region; a count never is.
    """

    area: AreaRef
    result: Result
    previous: Result
    change: Change
    judgement: Judgement
    by_region: bool = False


@dataclass(frozen=True)
class MatrixRow:
    """One indicator.

    Attributes:
        about: its passport.
        depth: 1 for a part of another indicator that stands above it.
        target: the target in words, such as ``max. 11.093``; empty without one.
        region: the whole.
        districts: in the order of the columns.
        later: the first target of a later year, with its words, such as ``20% in 2021``.
        variants: what else is counted under this name in other ways, never compared with it.
    """

    about: Passport
    depth: int
    target: str
    region: MatrixCell
    districts: tuple[MatrixCell, ...]
    later: Goal | None
    later_words: str
    variants: tuple[str, ...]
    beside: str = ""
    """The target of another indicator that is often put beside it, such as ``min. 500 (Plannen …)``."""

    @property
    def only_regional(self) -> bool:
        """Whether no district has a figure."""
        return all(cell.result.value is None for cell in self.districts)


@dataclass(frozen=True)
class ResultsMatrix:
    """Everything the page of results shows of one year, read at one moment."""

    region: AreaRef
    year: Period
    as_of: date
    districts: tuple[AreaRef, ...]
    rows: tuple[MatrixRow, ...]
    themes: tuple[str, ...]
    years: tuple[int, ...]
    smallest: int = THRESHOLD
    """The smallest count of persons that a publication shows."""

    def about(self, code: str) -> Passport | None:
        """Return the passport of one of its indicators."""
        return next((row.about for row in self.rows if row.about.code == code), None)

    @property
    def counts(self) -> Mapping[Verdict, int]:
        """How many indicators have each verdict for the region."""
        return Counter(row.region.judgement.verdict for row in self.rows)

    @property
    def nearly(self) -> int:
        """How many of those that are not met were only just missed."""
        return sum(row.region.judgement.near for row in self.rows)


def result_years(session: Session) -> tuple[int, ...]:
    """Return the years of which anything is known, newest first."""
    printed = session.scalars(
        select(PublishedFigure.period)
        .where(PublishedFigure.period != "", PublishedFigure.kind == "actual")
        .distinct()
    )
    years = {int(period[:4]) for period in printed}
    for first, last in delivered_spans(session).values():
        years |= set(range(first.year, last.year + 1))
    return tuple(sorted(years, reverse=True))


def results_matrix(
    session: Session, region: str, year: int, as_of: date, *, theme: str = "", all_rows: bool = False
) -> ResultsMatrix:
    """Return the results of a year as they are judged on a day.

    Args:
        session: the open file.
        region: code of the region.
        year: the year of the results; the year before stands beside it.
        as_of: the day; targets that were decided later do not count.
        theme: only this theme.
        all_rows: whether indicators without a figure or a target in the year come along.

    Raises:
        UserError: if the region is unknown.
    """
    period = Period(PeriodKind.YEAR, year)
    results = Results(session, region, [period.shift(-1), period])
    reader = MatrixReader(session, results, as_of)
    rows = [reader.row(about, period) for about in results.about.values() if theme in ("", about.theme)]
    shown = [row for row in rows if all_rows or worth_showing(row)]
    return ResultsMatrix(
        region=results.areas.region,
        year=period,
        as_of=as_of,
        districts=tuple(results.areas.districts),
        rows=tuple(shown),
        themes=tuple(dict.fromkeys(about.theme for about in results.about.values())),
        years=result_years(session),
        smallest=smallest_published(session),
    )


def worth_showing(row: MatrixRow) -> bool:
    """Tell whether a row says anything about its year; an own indicator is always there, so that it is found."""
    return (
        row.about.own
        or row.region.result.value is not None
        or row.region.judgement.verdict is not Verdict.NO_TARGET
        or not row.only_regional
    )


class MatrixReader:
    """Makes rows and cells from results that were read before."""

    def __init__(self, session: Session, results: Results, as_of: date) -> None:
        self._results = results
        self._as_of = as_of
        areas = [results.areas.region, *results.areas.districts]
        self._goals = goals(session, results.about.values(), areas)
        self._natures = _natures(session)

    def decided(self, about: Passport, area: AreaRef) -> Sequence[Goal]:
        """Return every decision about an indicator in an area."""
        return self._goals.get((about.code, area.id), ())

    def setting(self, about: Passport, area: AreaRef) -> Setting:
        """Return what a verdict about an indicator needs to know."""
        return Setting(
            self._as_of,
            lambda base: self._results.result(about.code, area, base),
            _nature(about, self._natures),
        )

    def cell(self, about: Passport, area: AreaRef, period: Period) -> MatrixCell:
        """Return the result of an area with its change and verdict."""
        results, region = self._results, self._results.areas.region
        new = results.result(about.code, area, period, self._variant(about, area, period))
        base = period.shift(-1)
        old = results.result(about.code, area, base)
        change = compare(about, new, period, old, base)
        if old.value is None and new.value is not None:
            change = printed_change(about, results.printed_changes(about.code, area, period)) or change
        decided = self.decided(about, area)
        by_region = area != region and not decided and about.in_percent
        if by_region:
            decided = self.decided(about, region)
        judgement = judge(about, new, decided, period, self.setting(about, area)) if decided else NO_TARGET
        if by_region and judgement.verdict is Verdict.UNDETERMINED and new.value is None:
            judgement = NO_TARGET
        return MatrixCell(area, new, old, change, judgement, by_region)

    def _variant(self, about: Passport, area: AreaRef, period: Period) -> str:
        """Return the variant that the figure of a period is of; the usual one unless only another was printed."""
        known = self._results.variants(about.code, area)
        if not any(known):
            return ""
        there = [
            variant
            for variant in known
            if self._results.result(about.code, area, period, variant).value is not None
        ]
        return there[0] if there and "" not in there else ""

    def row(self, about: Passport, period: Period) -> MatrixRow:
        """Return an indicator with its region and districts."""
        areas = self._results.areas
        region = self.cell(about, areas.region, period)
        decided = self.decided(about, areas.region)
        standing = goals_in_force(decided, period, as_of=self._as_of)
        later = self._later(decided, period, region.result.variant)
        return MatrixRow(
            about=about,
            depth=int(bool(about.parent)),
            target=goal_words(standing[0], about) if standing else "",
            region=region,
            districts=tuple(self.cell(about, home, period) for home in areas.districts),
            later=later,
            later_words=f"{goal_words(later, about)} in {later.period.label()}" if later else "",
            variants=tuple(
                variant for variant in self._results.variants(about.code, areas.region) if variant
            ),
            beside=self._beside(about, period),
        )

    def _later(self, decided: Sequence[Goal], period: Period, variant: str) -> Goal | None:
        return next(
            (
                goal
                for goal in decided
                if goal.period.start > period.end
                and goal.known_on(self._as_of)
                and not goal.withdrawn
                and goal.variant == variant
                and goal.level != "national"
            ),
            None,
        )

    def _beside(self, about: Passport, period: Period) -> str:
        """Return the last target of the indicator that measures something else and is often put beside this one."""
        other = self._results.about.get(about.beside)
        if other is None:
            return ""
        decided = [
            goal
            for goal in self.decided(other, self._results.areas.region)
            if goal.period.start <= period.start and not goal.withdrawn
        ]
        return f"{goal_words(decided[-1], other)} ({other.name})" if decided else ""


def nature_of(session: Session, about: Passport) -> str:
    """Return ``flow`` where an indicator grows through its period, so that there is a pace; else nothing."""
    return _nature(about, _natures(session))


def _natures(session: Session) -> Mapping[str, str]:
    return {row.code: row.nature for row in session.execute(select(Measure.code, Measure.nature))}


def _nature(about: Passport, natures: Mapping[str, str]) -> str:
    flows = natures.get(about.measure, Nature.FLOW) == Nature.FLOW
    return Nature.FLOW if flows and not about.in_percent and not about.rate else ""
