"""Short ways to read and judge indicators in a file of a test's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from rvs_desktop.models.areas import AreaRef, area_by_code
from rvs_desktop.models.figures import measures, set_observation
from rvs_desktop.models.indicators.goals import NewGoal, decide_goal
from rvs_desktop.models.indicators.passport import Passport, passport
from rvs_desktop.models.indicators.story import IndicatorStory, indicator_story
from rvs_desktop.periods import Period, PeriodKind
from rvs_desktop.store.database import Database

REGION = "midden-nederland"


class Shop:
    """A file with the verbs that the tests of indicators need."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def about(self, code: str) -> Passport:
        return self.database.read(lambda session: passport(session, code))

    def area(self, code: str = REGION) -> AreaRef:
        return self.database.read(lambda session: area_by_code(session, code))

    def edit(self, work: Callable[[Any], Any], label: str = "Proef") -> None:
        self.database.edit(label, work)

    def story(
        self,
        code: str,
        area: str = REGION,
        kind: PeriodKind = PeriodKind.YEAR,
        as_of: date = date(2021, 6, 1),
    ) -> IndicatorStory:
        return self.database.read(
            lambda session: indicator_story(session, code, area, kind=kind, as_of=as_of)
        )

    def decide(self, code: str, new: NewGoal, area: str = REGION) -> None:
        self.edit(
            lambda session: decide_goal(session, passport(session, code), area_by_code(session, area), new)
        )

    def type(self, measure: str, area: str, period: str, value: int | None, **said: Any) -> None:
        self.edit(
            lambda session: set_observation(
                session,
                measures(session, (measure,))[measure],
                area_by_code(session, area),
                Period.parse(period),
                value,
                **said,
            )
        )

    def type_all(self, measure: str, values: dict[str, list[int | None]], periods: list[str]) -> None:
        """Type a row of figures per area in one step; None leaves one out."""

        def work(session: Any) -> None:
            ref = measures(session, (measure,))[measure]
            for code, row in values.items():
                area = area_by_code(session, code)
                for key, value in zip(periods, row, strict=True):
                    if value is not None:
                        set_observation(session, ref, area, Period.parse(key), value)

        self.edit(work)


def year(number: int) -> Period:
    return Period(PeriodKind.YEAR, number)


def goal(number: int, operator: str, value: str | None, **said: Any) -> NewGoal:
    said.setdefault("decided_on", date(number, 1, 1))
    said.setdefault("decision", "Besluit RVC")
    return NewGoal(year(number), operator, None if value is None else Decimal(value), **said)
