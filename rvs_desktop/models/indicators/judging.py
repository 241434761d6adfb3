"""Whether a result meets its target: met, not met, on pace, or honestly not to be determined.

A verdict says what is known on a day: decisions taken later, and steps later in the period than what was counted, do
not weigh (story J3-4).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Final

from rvs_desktop.models.figures import Nature, Status
from rvs_desktop.models.indicators.goals import Goal, goals_in_force
from rvs_desktop.models.indicators.pace import Pace, Profile, pace_to_date
from rvs_desktop.models.indicators.passport import Passport
from rvs_desktop.models.indicators.result import Result, as_decimal
from rvs_desktop.models.targets import meets
from rvs_desktop.periods import Period

NEAR: Final = Fraction(5, 100)
"""A target missed by at most this part of it is shown as only just missed."""
_NEXT: Final = Decimal("1e-9")
"""What makes a number more than itself."""


class Verdict(StrEnum):
    """What can be said of a result beside its target."""

    NO_TARGET = "no_target"
    MET = "met"
    NOT_MET = "not_met"
    ON_PACE = "on_pace"
    BEHIND = "behind"
    UNDETERMINED = "undetermined"
    NOT_COMPARABLE = "not_comparable"


VERDICT_WORDS: Final = {
    Verdict.NO_TARGET: "geen doel",
    Verdict.MET: "behaald",
    Verdict.NOT_MET: "niet behaald",
    Verdict.ON_PACE: "op koers",
    Verdict.BEHIND: "achter op koers",
    Verdict.UNDETERMINED: "niet te bepalen",
    Verdict.NOT_COMPARABLE: "doel niet vergelijkbaar",
}


@dataclass(frozen=True)
class Judgement:
    """A verdict with the target it is about and the reason where it needs one.

    Attributes:
        goal: None where there is no target.
        bound: the number the result was held against; None where it could not be known.
        near: the target was missed by no more than a twentieth.
        reason: one sentence, empty for a plain verdict.
        pace: how far it should be by now, while the period is not over.
        beside: other targets for the same period, such as a national one, each with its own verdict.
    """

    verdict: Verdict
    goal: Goal | None = None
    bound: Decimal | None = None
    near: bool = False
    reason: str = ""
    pace: Pace | None = None
    beside: tuple[Judgement, ...] = ()


NO_TARGET: Final = Judgement(Verdict.NO_TARGET)

BaseOf = Callable[[Period], Result]
"""Gives the result of the period that a relative target is reckoned from."""


@dataclass(frozen=True)
class Setting:
    """What a verdict needs to know beside the result.

    Attributes:
        as_of: the day of the judgement.
        base: the result of an earlier period, for targets that are relative to it.
        nature: ``flow`` grows through the period, so that there is a pace; empty for a percentage.
        profile: how a year usually spreads over its months; even where there is none.
    """

    as_of: date
    base: BaseOf
    nature: str = Nature.FLOW
    profile: Profile | None = None


def judge(
    about: Passport, result: Result, decided: Sequence[Goal], period: Period, setting: Setting
) -> Judgement:
    """Return the verdict on a result, with every other target of the period beside it."""
    standing = goals_in_force(
        decided, period, as_of=setting.as_of, measured_until=_counted_until(result, period, setting.as_of)
    )
    verdicts = [_verdict(about, result, goal, period, setting) for goal in standing]
    if not verdicts:
        return NO_TARGET
    first = verdicts[0]
    if len(verdicts) == 1:
        return first
    return Judgement(
        first.verdict, first.goal, first.bound, first.near, first.reason, first.pace, tuple(verdicts[1:])
    )


def _counted_until(result: Result, period: Period, as_of: date) -> date:
    """Return the last day that can have been counted on the day of the judgement."""
    return max(min(result.measured_until(period), as_of), period.start)


def _verdict(about: Passport, result: Result, goal: Goal, period: Period, setting: Setting) -> Judgement:
    other = _not_comparable(result, goal)
    if other:
        return Judgement(Verdict.NOT_COMPARABLE, goal, goal.value, reason=other)
    bound, reason = bound_of(about, goal, setting, period)
    if bound is None or result.value is None:
        return Judgement(Verdict.UNDETERMINED, goal, bound, reason=reason or _why_nothing(result))
    over = _over(result, period, setting.as_of)
    if setting.nature == Nature.FLOW and not over:
        return _on_the_way(result, goal, bound, period, setting)
    if result.reported < result.expected:
        reason = f"{result.reported} van {result.expected} gebieden geleverd."
        return Judgement(Verdict.UNDETERMINED, goal, bound, reason=reason)
    return _final(result, goal, bound, over=over)


def _not_comparable(result: Result, goal: Goal) -> str:
    """Return why a target is about something else than the result; empty when it is not."""
    if goal.level == "national":
        return "Het doel is landelijk en niet verdeeld."
    return "" if goal.variant == result.variant else f"Het doel gaat over {goal.variant or 'iets anders'}."


def _over(result: Result, period: Period, as_of: date) -> bool:
    """Tell whether the whole period was counted."""
    return result.parts[0] == result.parts[1] and result.partial_until is None and period.end <= as_of


def bound_of(about: Passport, goal: Goal, setting: Setting, period: Period) -> tuple[Decimal | None, str]:
    """Return the number a target comes to, or why there is none."""
    if goal.relative_to is None:
        return goal.value, "" if goal.value is not None else "Het doel heeft geen getal."
    year = goal.relative_to.label()
    broken = about.broken_between(goal.relative_to, period)
    if broken is not None:
        return None, f"Sinds {broken.from_period.label()} wordt anders geteld dan in {year}."
    base = setting.base(goal.relative_to)
    if base.value is None:
        return None, f"Het cijfer van {year} ontbreekt."
    factor = Fraction(100) + Fraction(goal.value or 0)
    share = Fraction(base.value) * factor / 100
    return as_decimal(share), ""


def _why_nothing(result: Result) -> str:
    if result.status == Status.NOT_APPLICABLE:
        return "Het cijfer kan hier niet bestaan."
    return (
        "Het cijfer is vertrouwelijk." if result.status == Status.CONFIDENTIAL else "Er is nog geen cijfer."
    )


def _final(result: Result, goal: Goal, bound: Decimal, *, over: bool) -> Judgement:
    """Judge a value that stands for the whole period, or a percentage so far."""
    assert result.value is not None
    answers = {meets(goal.operator, end, bound, goal.upper) for end in _ends(result)}
    if len(answers) > 1:
        reason = "Het cijfer is daarvoor niet precies genoeg."
        return Judgement(Verdict.UNDETERMINED, goal, bound, reason=reason)
    met = answers.pop()
    if not over:
        return Judgement(Verdict.ON_PACE if met else Verdict.BEHIND, goal, bound, reason="Tussenstand.")
    missed = abs(Fraction(result.value) - Fraction(bound))
    near = not met and bound != 0 and missed <= abs(Fraction(bound)) * NEAR
    return Judgement(Verdict.MET if met else Verdict.NOT_MET, goal, bound, near)


def _ends(result: Result) -> tuple[Decimal, Decimal]:
    """Return the least and the most that the words beside a number leave possible: "ruim 800" is more than 800."""
    assert result.value is not None
    value = as_decimal(result.value)
    about = abs(value) / 10
    return {
        "more_than": (value + _NEXT, value + about),
        "at_least": (value, value + about),
        "nearly": (value - about, value - _NEXT),
        "circa": (value - about, value + about),
    }.get(result.qualifier, (value, value))


def _on_the_way(result: Result, goal: Goal, bound: Decimal, period: Period, setting: Setting) -> Judgement:
    """Judge a count while its period is not over: final where it cannot change any more, else by its pace."""
    assert result.value is not None
    value = as_decimal(result.value)
    pace = pace_to_date(value, bound, result, period, setting.as_of, setting.profile)
    verdict, reason = _certain(value, goal, bound) or _by_pace(value, goal, pace)
    return Judgement(verdict, goal, bound, reason=reason, pace=pace)


def _certain(value: Decimal, goal: Goal, bound: Decimal) -> tuple[Verdict, str] | None:
    """Return the verdict that no later month can change: a count only grows."""
    if goal.lower_is_better and not meets(goal.operator, value, bound):
        return Verdict.NOT_MET, "Het maximum is nu al overschreden."
    if goal.operator in ("ge", "gt") and meets(goal.operator, value, bound):
        return Verdict.MET, "Het doel is al bereikt."
    if goal.operator in ("eq", "between"):
        return Verdict.UNDETERMINED, "De periode is nog niet om."
    return None


def _by_pace(value: Decimal, goal: Goal, pace: Pace) -> tuple[Verdict, str]:
    """Return the verdict by what belongs to the months that are over; what is missing can only add."""
    ahead = Fraction(value) <= pace.expected if goal.lower_is_better else Fraction(value) >= pace.expected
    if ahead and (pace.complete or not goal.lower_is_better):
        return Verdict.ON_PACE, ""
    if not ahead and (pace.complete or goal.lower_is_better):
        return Verdict.BEHIND, pace.sentence
    return Verdict.UNDETERMINED, pace.sentence


def met_early(
    about: Passport, result: Result, decided: Sequence[Goal], period: Period, setting: Setting
) -> tuple[Goal, ...]:
    """Return the targets of later years that a result meets already, such as that of 2018 in 2016."""
    if result.value is None or not result.complete:
        return ()
    later = [
        goal
        for goal in decided
        if goal.period.start > period.end
        and not goal.withdrawn
        and goal.known_on(setting.as_of)
        and not _not_comparable(result, goal)
    ]
    return tuple(goal for goal in later if _meets_now(about, result.value, goal, setting))


def _meets_now(about: Passport, value: Decimal | Fraction, goal: Goal, setting: Setting) -> bool:
    bound, _ = bound_of(about, goal, setting, goal.period)
    return bound is not None and meets(goal.operator, as_decimal(value), bound, goal.upper)
