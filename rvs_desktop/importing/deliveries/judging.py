"""Figures of a file against each other and against what is usual: they are stored, and a person is told.

Nothing is held back here. What does not add up or is unlike what a municipality usually delivers is said in one
sentence; an unusual figure keeps a flag until somebody explains or corrects it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_decimal
from rvs_desktop.importing.decisions import Choice, Decision, DecisionKind
from rvs_desktop.importing.deliveries.flows import NOT_JUDGED, check_flows
from rvs_desktop.importing.deliveries.judging_history import History
from rvs_desktop.importing.deliveries.plan import Flag, Pending, Plan
from rvs_desktop.importing.deliveries.plan_sentences import Names
from rvs_desktop.importing.recognition import Problem, Reading, Severity
from rvs_desktop.models.figures import Measure, Status
from rvs_desktop.models.unusual import CODE
from rvs_desktop.models.usual import is_unusual, is_unusual_among_peers, shifted
from rvs_desktop.periods import Period

LEAST_COPIED: Final = 5
"""Figures that are all equal to those of the period before, from which on that is no chance."""
_LEAST_DIFFERENT: Final = 3
_MOST_JUDGED: Final = 20_000
"""A file of more figures is a history, not a delivery; its figures are each other's past."""


def judge(
    session: Session,
    plan: Plan,
    readings: Iterable[Reading],
    names: Names,
    pending: Pending,
    accepted: Mapping[Problem, str],
) -> None:
    """Add to a plan what does not add up and what is unusual, with a flag for each unusual figure; reads only.

    Args:
        session: a reading or writing session.
        plan: of one file.
        readings: all figures of the file.
        names: the words of areas and measures.
        pending: what files before this one will store.
        accepted: explanations of earlier problems, by problem.
    """
    if len(plan.new) + len(plan.changed) > _MOST_JUDGED:
        plan.problems.append(_too_many())
        return
    plan.problems += check_flows(session, plan, readings, names, pending)
    fresh = [reading for reading in plan.new if reading.status == Status.VALUE]
    fresh += [reading for reading, _ in plan.changed if reading.status == Status.VALUE]
    if not fresh:
        return
    counts = set(session.scalars(select(Measure.code).where(Measure.unit == "count", Measure.decimals == 0)))
    fresh = [reading for reading in fresh if reading.measure in counts]
    history = History.of(session, fresh, names)
    for problem, reading in _unusual(fresh, history, names):
        explanation = accepted.get(problem, "")
        plan.problems.append(explained(problem, explanation))
        plan.flags[reading[:3]] = Flag(reading.value or 0, problem.message, explanation)
    for problem in _copied(fresh, history, names):
        plan.problems.append(explained(problem, accepted.get(problem, "")))


def _too_many() -> Problem:
    return Problem(
        NOT_JUDGED,
        f"Dit bestand heeft meer dan {_number(_MOST_JUDGED)} nieuwe of gewijzigde cijfers. Of standen en stromen kloppen "
        "en of er opvallende cijfers zijn, is bij zoveel cijfers niet nagegaan.",
        Severity.INFO,
    )


def explained(problem: Problem, explanation: str) -> Problem:
    """Return a problem as it is told after somebody explained it."""
    if not explanation:
        return problem
    message = f"{problem.message} Toelichting: {explanation}"
    return replace(problem, message=message, severity=Severity.INFO, proposals=(), choices=())


def _unusual(fresh: list[Reading], history: History, names: Names) -> Iterable[tuple[Problem, Reading]]:
    """Yield the figures that are unlike what is usual, each with its question."""
    for reading in fresh:
        value, past = reading.value, history.past(reading[:3])
        if value is None:
            continue
        meant = shifted(value, past)
        if meant is not None:
            yield _ask(reading, _shift_sentence(reading, past, names), meant), reading
        elif is_unusual(value, past):
            yield _ask(reading, _past_sentence(reading, past, names)), reading
        elif not past:
            inhabitants, peers = history.peers(reading[:3])
            if is_unusual_among_peers(value, inhabitants, peers):
                sentence = _peer_sentence(reading, inhabitants, peers, names)
                yield replace(_ask(reading, sentence), severity=Severity.INFO), reading


def _ask(reading: Reading, sentence: str, meant: int | None = None) -> Problem:
    place = f"{reading.sheet}!{reading.cell}"
    choices = [] if meant is None else [_cell(f"Wordt {_number(meant)}", place, str(meant))]
    choices.append(_cell("Overslaan", place, "skip"))
    proposals = ("Klopt, met toelichting", *(choice.caption for choice in choices))
    return Problem(CODE, sentence, Severity.DECISION, reading.sheet, reading.cell, proposals, tuple(choices))


def _cell(caption: str, place: str, answer: str) -> Choice:
    return Choice(caption, (Decision(DecisionKind.CELL, place, answer),))


def _number(value: int) -> str:
    return format_decimal(value, 0)


def _subject(reading: Reading, names: Names) -> str:
    return names.subject(reading.measure, reading.area, reading.period)


def _past_sentence(reading: Reading, past: list[int], names: Names) -> str:
    recent = ", ".join(map(_number, past[-4:]))
    return (
        f"{_subject(reading, names)}: {_number(reading.value or 0)} is ongewoon voor deze gemeente; "
        f"eerder was het {recent}."
    )


def _shift_sentence(reading: Reading, past: list[int], names: Names) -> str:
    value, usual = reading.value or 0, sorted(past)[len(past) // 2]
    share = "een duizendste" if value < usual else "duizend keer"
    return (
        f"{_subject(reading, names)}: {_number(value)} is ongeveer {share} van wat gewoon is "
        f"({_number(usual)}); waarschijnlijk staat een punt of komma verkeerd."
    )


def _peer_sentence(reading: Reading, inhabitants: int, peers: list[tuple[int, int]], names: Names) -> str:
    rates = sorted(count / size * inhabitants for count, size in peers)
    return (
        f"{_subject(reading, names)}: {_number(reading.value or 0)} is ongewoon; naar het aantal inwoners "
        f"hebben {len(peers)} vergelijkbare gemeenten er {_number(round(rates[0]))} tot {_number(round(rates[-1]))}."
    )


def _copied(fresh: list[Reading], history: History, names: Names) -> Iterable[Problem]:
    """Yield a question for each measure and period of which all figures equal those of the period before."""
    groups: dict[tuple[str, str], list[Reading]] = defaultdict(list)
    for reading in fresh:
        groups[reading.measure, reading.period].append(reading)
    for (measure, period), readings in groups.items():
        before = Period.parse(period).shift(-1)
        pairs = [(reading.value, history.value((measure, reading.area, before.key))) for reading in readings]
        known = [(now, then) for now, then in pairs if then is not None]
        different = {now for now, _ in known if now}
        if (
            len(known) >= LEAST_COPIED
            and len(different) >= _LEAST_DIFFERENT
            and all(a == b for a, b in known)
        ):
            yield Problem(
                CODE,
                f"{names.measures[measure][1]}, {Period.parse(period).label()}: alle {len(known)} cijfers zijn gelijk "
                f"aan die van {before.label()}. Waarschijnlijk is een eerder blad overgenomen.",
                Severity.DECISION,
                readings[0].sheet,
                readings[0].cell,
                ("Klopt, met toelichting",),
            )
