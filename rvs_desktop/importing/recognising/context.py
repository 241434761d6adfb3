"""What a table takes from around it: titles, cells such as ``Jaar: 2020``, the name of the sheet and of the file."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import IntEnum

from rvs_desktop.importing.recognising.page_filters import filter_rows, read_filter
from rvs_desktop.importing.recognising.rows import Kind, RowType, Sheet, pairs_in, row_type
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.recognition import KnownArea
from rvs_desktop.importing.wording.area_names import AreaMatch, Match
from rvs_desktop.importing.wording.header_words import SENDER
from rvs_desktop.importing.wording.headers import Label, Labeler
from rvs_desktop.importing.wording.no_period import after_first_name, names_paper
from rvs_desktop.importing.wording.period_text import PeriodText, is_only_period, read_period
from rvs_desktop.importing.wording.plain_text import plain

_NOTES = 12
"""Rows below a table in which a note about all its figures is looked for."""
_ADDED_UP = re.compile(r"(?<!niet )(?<!geen )\bcumulati\w+|\bopgeteld vanaf\b")


class Level(IntEnum):
    """How far from the figures a text stands; the nearest counts."""

    TITLE = 1
    SHEET = 2
    OUTER = 3
    """A title at the top of the sheet, above another table."""
    FILE = 4
    HINT = 5


@dataclass(frozen=True)
class Around:
    """One text around a table."""

    level: Level
    label: Label
    period: PeriodText | None = None
    shared: bool = False
    """Whether it speaks for all tables of the sheet."""
    asked: str = ""
    """What the text answers, when it stands beside a name: ``municipality``, ``year`` …; ``filter`` for what it leaves out."""


def read_around(table: TableShape, file_label: Label, sheet_label: Label) -> list[Around]:
    """Return the texts that may speak for a table, the nearest first."""
    found: list[Around] = []
    source: TableShape | None = table
    while source is not None:
        for row in reversed(source.titles):
            found.extend(
                a for a in _row(source, row, Level.TITLE) if row == source.titles[0] or not _is_paper(a)
            )
        source = source.continues
    for row in filter_rows(table):
        chosen = read_filter(table, row, table.sheet.filled(row, 0, len(table.sheet.grid.rows[row])))
        if chosen is not None:
            found.append(Around(Level.TITLE, chosen.label, chosen.period, asked=chosen.asked))
    dated = any(text.period is not None and text.period.year is not None for text in found)
    found.extend(_notes(table, dated=dated))
    found.append(Around(Level.SHEET, sheet_label, sheet_label.period))
    for row in reversed(table.outer):
        found.extend(replace(a, shared=row in table.shared) for a in _row(table, row, Level.OUTER))
    found.append(Around(Level.FILE, file_label, file_label.period))
    return found


def _is_paper(text: Around) -> bool:
    """Whether a line below the first title names the law or agreement on which a list rests, and not its subject."""
    return names_paper(plain(text.label.text)) and not text.asked


def said_beside(label: Label) -> PeriodText | None:
    """Return the period of a title or name; ``Zeist 2018`` is an area to a table and a year to what stands below."""
    period = label.period
    if period is None and label.named and not label.area.by_code and not label.decided:
        period = read_period(label.text)[0]
    if period is None or label.decided:
        return period
    surname = plain(after_first_name(label.text)) if period.has_part else ""  # ``Jan Bakker``
    if (surname and surname in label.unknown) or (period.misspelt and not is_only_period(label.text)):
        return replace(period, first=None, last=None, several=True)  # ``(Maarn, Zeist)`` is no month of March
    return period


def decided_around(around: list[Around]) -> list[Around]:
    """Let the period that a person gave to a title or a name go before what the other texts say.

    A decided year leaves the part of a year that a title names as it is.
    """
    said = next((a for a in around if a.period is not None and a.period.decided), None)
    if said is None or said.period is None:
        return around
    whole = (said.period.first, said.period.last) == (1, 12)
    others: list[Around] = []
    for text in around:
        period = text.period
        if period is not None:
            rest = replace(period, year=None, last_year=None, many=(), stand=None, odd=False)
            keeps = whole and (rest.has_part or rest.cumulative) and not period.decided
            period = rest if keeps else PeriodText(cumulative=True) if period.cumulative else None
        others.append(replace(text, period=period))
    year = replace(said.period, first=None, last=None) if whole else said.period
    return [Around(Level.HINT, said.label, year), *others]


def _notes(table: TableShape, *, dated: bool) -> list[Around]:
    """What is noted below a table: that its figures are added up from January, or the period of a table without one."""
    sheet = table.sheet
    found: list[Around] = []
    for row in notes_below(table):
        for column, _ in sheet.filled(row, 0, len(sheet.grid.rows[row]) - 1)[:1]:
            label = sheet.label(row, column)
            if label is None:
                continue
            if _ADDED_UP.search(plain(label.text)):
                found.append(Around(Level.TITLE, label, PeriodText(cumulative=True)))
            elif not dated and label.period is not None and _is_plain(label.period, label.text):
                found.append(Around(Level.TITLE, label, label.period))
    return found


def _is_plain(period: PeriodText, text: str) -> bool:
    """Whether a note is one period and nothing else: ``Stand: 2e kwartaal 2020``."""
    return period.period() is not None and not period.running and not period.misspelt and is_only_period(text)


def notes_below(table: TableShape) -> range:
    """Return the rows below a table that may hold notes about its figures."""
    rows = len(table.sheet.grid.rows)
    last = table.body[-1] if table.body else rows
    return range(last + 1, min(last + _NOTES, table.below, rows))


def file_text(name: str) -> str:
    """Return the words of a file name: no extension, no underscores, no marks of a copy."""
    bare = re.sub(r"\.[A-Za-z0-9]{2,5}$", "", name).replace("_", " ")
    bare = spaced(bare)
    bare = re.sub(r"^(?:kopie van|copy of)\s+", "", bare, flags=re.IGNORECASE)
    return re.sub(r"\s*\(\d+\)\s*$|\s*-\s*kopie\s*$", "", bare)


def spaced(name: str) -> str:
    """Return the name of a file or sheet with spaces where words were written as one: ``BurgernetQ2_2020``."""
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    name = re.sub(r"(?<=[A-Za-z])(?=(?:[Qq]|[Kk][Ww]|K|H)[1-4](?!\d))", " ", name)
    return re.sub(r"(?<=[A-Za-z]{3})(?=(?:19|20)\d\d(?!\d))", " ", name)


def _row(table: TableShape, row: int, level: Level) -> list[Around]:
    sheet = table.sheet
    width = max(len(sheet.grid.rows[row]) - 1, table.right)
    filled = sheet.filled(row, 0, width)
    if read_filter(table, row, filled) is not None:
        return []
    if (
        row_type(sheet, row, 0, width) is RowType.PAIR
        or row_type(sheet, row, table.left, table.right) is RowType.PAIR
    ):
        return _pairs(sheet, row, filled, level)
    found: list[Around] = []
    columns = [c for c, _ in filled]
    for n, (column, kind) in enumerate(filled):
        until = columns[n + 1] - 1 if n + 1 < len(columns) else 10_000
        if level is Level.TITLE and (until < table.title_left or column > table.title_right):
            continue
        if len(filled) > 1 and level is Level.OUTER and (until < table.left or column > table.right):
            continue
        label = sheet.label(row, column)
        if label is not None and kind in {Kind.TEXT, Kind.YEAR}:
            found.append(Around(level, label, said_beside(label)))
    return found


def _pairs(sheet: Sheet, row: int, filled: list[tuple[int, Kind]], level: Level) -> list[Around]:
    """Read ``Jaar: | 2020``; a name that asks for nothing we know (``Contactpersoon:``) says nothing."""
    found: list[Around] = []
    pairs, others = pairs_in(sheet, row, filled)
    for name_at, value_at in pairs:
        name = sheet.label(row, name_at)
        if name is None or not (name.head or name.axis in {"period", "measure"}):
            continue
        if name.head in {"begin", "end"}:  # ``Van: Zeist`` names a sender
            continue
        if plain(name.text).startswith("datum"):  # of sending or printing
            continue
        found.append(_answer(sheet, name, row, value_at, level))
    remarks = {value + 1 for _, value in pairs}
    labels = [sheet.label(row, column) for column in others if column not in remarks]
    found += [Around(level, label, label.period) for label in labels if label is not None]
    return found


def _answer(sheet: Sheet, name: Label, row: int, column: int, level: Level) -> Around:
    value = sheet.label(row, column)
    number = str(sheet.grid.cell(row, column)).strip()
    if value is None:
        value = sheet.labeler.label(number)
    period = value.period
    if name.head in {"quarter", "half", "month"} and period is None and number.isdecimal():
        period = part_of_year(name.head, int(number))
    if name.head == "year" and period is None and number.isdecimal() and len(number) == 2:
        period = PeriodText(year=2000 + int(number))
    if name.head in {"period", "quarter", "half", "month"} and value.unknown:
        period = PeriodText(several=True)  # an answer that nobody understands is asked, not passed over
    if name.head not in {"period", "year", "quarter", "half", "month", ""}:
        period = None
    return Around(level, value, period, asked=name.head)


def part_of_year(head: str, number: int) -> PeriodText:
    """Return the period that a bare number means below ``Kwartaal``, ``Halfjaar`` or ``Maand``."""
    length = {"quarter": 3, "half": 6, "month": 1}[head]
    if not 1 <= number <= 12 // length:
        return PeriodText(odd=True)
    return PeriodText(first=(number - 1) * length + 1, last=number * length)


def area_around(labeler: Labeler, around: list[Around]) -> AreaMatch:
    """Return the one area that the texts around a table name, for a table that names none itself.

    A municipality goes before a district; the region in a title is mostly the sender's, so it is never taken.
    """
    for text in around:
        if text.asked in {"municipality", "area", "district", "label"}:
            return _asked_area(text)
    strange = [a.label for a in around if a.level is Level.TITLE and _is_strange(a)]
    near = next((label.area for label in strange if label.area.how is Match.NEAR), None)
    if near is not None:
        return near
    if strange:  # a title that nobody understands may name an area; then that of another table is no answer
        around = [a for a in around if a.level is not Level.OUTER or a.shared]
    found = [match for match in (_named_area(labeler, text) for text in around) if match is not None]
    cities = [match for match in found if all(area.kind == "municipality" for area in match.areas)]
    return next(iter(cities or found), AreaMatch(Match.NONE))


def _is_strange(text: Around) -> bool:
    label = text.label
    return (not text.asked and not label.named and bool(label.unknown)) or label.area.how is Match.NEAR


def _asked_area(text: Around) -> AreaMatch:
    match = text.label.area
    if match.how is Match.AMBIGUOUS and text.asked == "municipality":
        cities = tuple(area for area in match.areas if area.kind == "municipality")
        if len(cities) == 1:
            return AreaMatch(Match.EXACT, cities)
    return match


def _named_area(labeler: Labeler, text: Around) -> AreaMatch | None:
    """The area that one title or name mentions, not counting the place of the sender's office."""
    raw = text.label.text
    sender = SENDER.search(plain(raw))
    whole = text.label.area
    if whole.area is not None and whole.area.kind != "region" and sender is None:
        return whole
    named = [
        area
        for area in labeler.areas.find_in(_titled(raw) if text.level is Level.FILE else raw)
        if area.kind in {"municipality", "district"}
    ]
    if sender is not None:
        named = [area for area in named if not _after(raw, sender.group(), area.name)]
    if len(named) != 1:
        return None
    area = named[0]
    if labeler.areas.is_bare(area) and not re.search(
        rf"\bgem(?:eente|\.)? {re.escape(plain(area.name))}", plain(raw)
    ):
        return AreaMatch(Match.AMBIGUOUS, (area,))
    return AreaMatch(Match.EXACT, (area,))


def _titled(text: str) -> str:
    return text.title() if text.islower() or text.isupper() else text


def _after(text: str, word: str, name: str) -> bool:
    """Whether a name follows a word that makes it the sender's."""
    low = plain(text)
    return low.find(word) < low.find(plain(name))


def says_municipalities(around: list[Around]) -> bool:
    """Whether a title says that the list is one of municipalities (``per gemeente``)."""
    return any(
        re.search(r"\b(?:per|naar|van de|alle) gemeenten?\b|\bgemeentelijk", plain(a.label.text))
        for a in around
    )


def district_is_meant(text: str, area: KnownArea) -> bool:
    """Whether a title calls a district by that word, so that figures of the district itself are meant."""
    return area.kind == "district" and re.search(r"\bdistrict", plain(text)) is not None
