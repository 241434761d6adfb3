"""The overview: where the coalition stands against its targets, what asks attention, what comes next, what changed.

It is about every noun, and no noun knows it. Each item says where it leads, so that a page can follow it. The figures
are a part of their own: they are shown before what asks attention is read, and the nouns of the latter are loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.models.documents import source_words
from rvs_desktop.models.history import ChangeKind, ChangeSet
from rvs_desktop.models.indicators.judging import Verdict
from rvs_desktop.models.indicators.matrix import MatrixRow, ResultsMatrix, result_years, results_matrix
from rvs_desktop.models.indicators.published import published_contradictions
from rvs_desktop.models.indicators.wording import result_words, value_words
from rvs_desktop.periods import Period

if TYPE_CHECKING:
    from rvs_desktop.models.rounds.reading import RoundRef

TILES: Final = 5
"""Figures with a target at the top of the page, at most (design guide, section 7)."""
_CHANGES: Final = 6
_DATES: Final = 6
_LATE_ROUNDS: Final = 4
"""Rounds past their day that are looked into, the latest first."""
_NAMED: Final = 5
"""Names that a line of detail gives before it counts the rest."""


class LinkKind(StrEnum):
    """What an item leads to; ``key`` is its code, identifier or period."""

    INDICATOR = "indicator"
    CONTRADICTION = "contradiction"
    PUBLISHED = "published"
    ROUND = "round"
    BODY = "body"
    CHANGE_SET = "change_set"


@dataclass(frozen=True)
class Link:
    """Where an item leads."""

    kind: LinkKind
    key: str


@dataclass(frozen=True)
class OverviewTile:
    """A figure with its target; ``share`` is the part of the target that was reached, None where that says nothing."""

    row: MatrixRow
    link: Link
    share: float | None


@dataclass(frozen=True)
class ThemeBlock:
    """The figures of one theme."""

    theme: str
    rows: tuple[MatrixRow, ...]


class Urgency(StrEnum):
    """How an item is marked."""

    BAD = "bad"
    WARN = "warn"


@dataclass(frozen=True)
class AttentionItem:
    """Something a person has to look at: what, with one line of detail, and ``whole`` where there is more to say."""

    urgency: Urgency
    title: str
    detail: str
    link: Link
    whole: str = ""


@dataclass(frozen=True)
class DateItem:
    """Something that has to be done by a day."""

    day: date
    text: str
    days: int
    link: Link


@dataclass(frozen=True)
class ChangeItem:
    """A step that changed the file; ``at`` is UTC in ISO 8601."""

    at: str
    label: str
    author: str
    rows: int
    link: Link


@dataclass(frozen=True)
class Standing:
    """The figures of the first page, read at one moment."""

    matrix: ResultsMatrix
    tiles: tuple[OverviewTile, ...]
    themes: tuple[ThemeBlock, ...]


@dataclass(frozen=True)
class Waiting:
    """What stands beside the figures: what asks attention, what comes next and what changed last."""

    attention: tuple[AttentionItem, ...]
    dates: tuple[DateItem, ...]
    changes: tuple[ChangeItem, ...]


@dataclass(frozen=True)
class Overview(Standing, Waiting):
    """Everything the first page shows."""


def standing(session: Session, region: str, as_of: date, year: int | None = None) -> Standing:
    """Return the figures of a region as they stand on a day.

    Args:
        session: the open file.
        region: code of the region.
        as_of: today.
        year: of the results; the last one of which anything is known without it.

    Raises:
        UserError: if the region is unknown.
    """
    known = [each for each in result_years(session) if each <= as_of.year]
    matrix = results_matrix(session, region, year or (known[0] if known else as_of.year), as_of)
    rows = [row for row in matrix.rows if row.region.result.value is not None]
    themes = tuple(
        ThemeBlock(theme, tuple(row for row in rows if row.about.theme == theme))
        for theme in dict.fromkeys(row.about.theme for row in rows)
    )
    return Standing(matrix, tuple(_tiles(rows)), themes)


def waiting(session: Session, region: str, matrix: ResultsMatrix, as_of: date) -> Waiting:
    """Return what asks attention beside figures that were read before, what comes next and what changed last."""
    return Waiting(
        tuple(_attention(session, region, matrix, as_of)),
        tuple(_dates(session, as_of)),
        tuple(_changes(session)),
    )


def overview(session: Session, region: str, as_of: date, year: int | None = None) -> Overview:
    """Return figures and what waits, as they stand on a day.

    Raises:
        UserError: if the region is unknown.
    """
    now = standing(session, region, as_of, year)
    beside = waiting(session, region, now.matrix, as_of)
    return Overview(beside.attention, beside.dates, beside.changes, now.matrix, now.tiles, now.themes)


def _tiles(rows: Sequence[MatrixRow]) -> list[OverviewTile]:
    """Return figures that have a target now or later, of as many themes as there are, in the order of the catalogue."""
    wanted = [row for row in rows if row.target or row.later is not None or row.beside]
    chosen: list[MatrixRow] = []
    while wanted and len(chosen) < TILES:
        themes: set[str] = set()
        for row in list(wanted):
            if row.about.theme not in themes and len(chosen) < TILES:
                themes.add(row.about.theme)
                chosen.append(row)
                wanted.remove(row)
    places = {row.about.code: place for place, row in enumerate(rows)}
    chosen.sort(key=lambda row: places[row.about.code])
    return [OverviewTile(row, Link(LinkKind.INDICATOR, row.about.code), _share(row)) for row in chosen]


def _share(row: MatrixRow) -> float | None:
    """Return the part of a target that was reached; of a percentage also of the target of a later year."""
    bound, value = row.region.judgement.bound, row.region.result.value
    later = row.later.value if row.later is not None and row.about.in_percent else None
    if row.region.judgement.verdict is Verdict.NO_TARGET and later and value is not None:
        return float(value) / float(later)
    comparable = row.region.judgement.verdict not in (Verdict.NOT_COMPARABLE, Verdict.NO_TARGET)
    return float(value) / float(bound) if comparable and bound and value is not None else None


def _attention(session: Session, region: str, matrix: ResultsMatrix, as_of: date) -> Iterable[AttentionItem]:
    yield from _late(session, region, as_of)
    yield from _missed(matrix)
    yield from _empty_seats(session, as_of)
    yield from _disagreeing(session)


def _late(session: Session, region: str, as_of: date) -> Iterable[AttentionItem]:
    """Return the rounds that are past their day and not complete."""
    from rvs_desktop.models.period_locks import lock_states
    from rvs_desktop.models.rounds.late import late_lines
    from rvs_desktop.models.rounds.matrix import rounds_snapshot
    from rvs_desktop.models.rounds.reading import rounds

    fixed = {(state.dataset, state.period) for state in lock_states(session) if state.standing}
    past = [one for one in rounds(session) if one.due < as_of and (one.dataset.id, one.period) not in fixed]
    past = sorted(past, key=lambda one: one.due, reverse=True)[:_LATE_ROUNDS]
    for period in dict.fromkeys(one.period for one in past):
        snapshot = rounds_snapshot(session, region, period, as_of)
        late = late_lines(session, snapshot)
        for column in snapshot.columns:
            if column.round is None or column.round.id not in {one.id for one in past}:
                continue
            owing = [
                line.area.name
                for line in late
                if any(owed.column.round == column.round for owed in line.owed)
            ]
            if owing:
                tally = column.tally
                yield AttentionItem(
                    Urgency.BAD,
                    f"{_called(column.round)}: {tally.received} van {tally.expected} geleverd",
                    f"Mist: {_named(owing)}",
                    Link(LinkKind.ROUND, f"{column.dataset.code}:{column.period.key}"),
                )


def _called(one: RoundRef) -> str:
    return f"{one.dataset.name} {one.period.label()}"


def _named(names: Sequence[str]) -> str:
    """Return the first names, and how many there are besides."""
    shown = ", ".join(names[:_NAMED])
    return shown if len(names) <= _NAMED else f"{shown} en {len(names) - _NAMED} andere"


def _missed(matrix: ResultsMatrix) -> Iterable[AttentionItem]:
    for row in matrix.rows:
        verdict = row.region.judgement.verdict
        if verdict in (Verdict.NOT_MET, Verdict.BEHIND):
            about, result = row.about, row.region.result
            words = "doel niet gehaald" if verdict is Verdict.NOT_MET else "achter op koers"
            yield AttentionItem(
                Urgency.BAD if verdict is Verdict.NOT_MET and not row.region.judgement.near else Urgency.WARN,
                f"{about.name}: {words}",
                f"{result_words(result, about.unit, about.decimals)} in {matrix.year.label()}, doel {row.target}",
                Link(LinkKind.INDICATOR, about.code),
            )


def _empty_seats(session: Session, as_of: date) -> Iterable[AttentionItem]:
    """Return the empty seats, those of one district together."""
    from rvs_desktop.models.roster.overview import vacancies

    places: dict[str, list[tuple[str, str]]] = {}
    for line in vacancies(session, as_of):
        places.setdefault(line.behalf, []).append((line.body.name, line.body.code))
    for behalf, bodies in places.items():
        names = list(dict.fromkeys(name for name, _ in bodies))
        whose = f"Zetel {behalf}" if behalf else "Zetel"
        where = f"in {len(names)} organen" if len(names) > 1 else f"in {names[0]}"
        yield AttentionItem(
            Urgency.WARN, f"{whose} onbezet {where}", _named(names), Link(LinkKind.BODY, bodies[0][1])
        )


def _disagreeing(session: Session) -> Iterable[AttentionItem]:
    from rvs_desktop.models.contradictions import contradiction_lines

    for each in published_contradictions(session):
        about = each.about
        values = [value_words(figure.value, about.unit) for figure in each.figures]
        sources = [source_words(figure.source) for figure in each.figures]
        says = [f"{value} ({source})" for value, source in zip(values, sources, strict=True)]
        when = each.period.label() if each.period is not None else ""
        what = f"{about.name} {when}".rstrip()
        yield AttentionItem(
            Urgency.WARN,
            "Bronnen spreken elkaar tegen",
            f"{what}: {' en '.join(dict.fromkeys(values))}",
            Link(LinkKind.PUBLISHED, each.key),
            "\n".join([what, *dict.fromkeys(says)]),
        )
    lines = contradiction_lines(session)
    if lines:
        first = lines[0]
        yield AttentionItem(
            Urgency.WARN,
            f"{len(lines)} geleverde cijfers spreken elkaar tegen"
            if len(lines) > 1
            else "Twee leveringen spreken elkaar tegen",
            f"{first.measure_name} {first.area_name} {Period.parse(first.period).label()}",
            Link(LinkKind.CONTRADICTION, str(first.id)),
        )


def _dates(session: Session, as_of: date) -> list[DateItem]:
    """Return what is due from today on, the nearest first."""
    from rvs_desktop.models.rounds.reading import rounds

    coming = sorted((one for one in rounds(session) if one.due >= as_of), key=lambda one: one.due)
    return [
        DateItem(
            one.due,
            f"Aanlevering {_called(one)}",
            (one.due - as_of).days,
            Link(LinkKind.ROUND, f"{one.dataset.code}:{one.period.key}"),
        )
        for one in coming[:_DATES]
    ]


def _changes(session: Session) -> list[ChangeItem]:
    """Return the last steps that people took, the newest first."""
    rows = session.scalars(
        select(ChangeSet)
        .where(ChangeSet.kind.not_in((ChangeKind.REFERENCE, ChangeKind.MIGRATION)))
        .order_by(ChangeSet.seq.desc())
        .limit(_CHANGES)
    )
    return [
        ChangeItem(
            row.at,
            row.label,
            row.author,
            row.last_change - row.first_change + 1,
            Link(LinkKind.CHANGE_SET, str(row.id)),
        )
        for row in rows
    ]
