"""Persons who are told of here and there on a sheet, such as a list of cases below a table of counts.

A column is judged by what most of its cells are (rule D2); a few lines drown in the column of a table above them. So
here each text counts by itself: a name with a day or year of birth or an age, or a home address.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import date
from typing import Final

from rvs_desktop.importing.files.workbook import CellValue
from rvs_desktop.importing.persons.bsn import named_numbers, passes_test
from rvs_desktop.importing.persons.columns import Column
from rvs_desktop.importing.persons.words import ADDRESS, BIRTH_IN_TEXT, POSTCODE, day_of
from rvs_desktop.importing.wording.person_names import CAPITALS, heading_key, is_surely_person, may_be_name

_ENOUGH: Final = 2
"""So many names with a birth date are persons; one alone may be a slip of the pen, and is not read."""
_PERHAPS: Final = 3
"""So many pairs of words that may be names with a birth date are."""
_HOMES: Final = 3
"""So many home addresses are; a sender and a town hall have one too."""
_EARLIEST: Final = 1920
_LATEST: Final = 2012
"""Last year of birth that is surely no day on which somebody filled the sheet in."""
_BEFORE: Final = re.compile(
    r"^\W*(?:\d{1,3}\s*[.):/-]\s+|[a-z][.)]\s+|(?:casus|zaak|client|persoon|nr\.?)\s*\d+\s*[:.-]?\s*)",
    re.IGNORECASE,
)
"""The number of a line."""
_BORN: Final = re.compile(
    r"\b(?:geboren(?: op)?|geb(?:oorte)?\.?(?:datum|dat\.?)?|gb\.?)[\s:.]*$|[*(]\s*$", re.IGNORECASE
)
_SAYS_BORN: Final = re.compile(r"\bgeb(?:oren|oorte)?\w*[\s:.]*(?:op\s*)?$", re.IGNORECASE)
_YEAR_BEHIND: Final = re.compile(
    rf"({CAPITALS.pattern})\s*\([°*]?\s*(?:geb\.?\s*)?(?:19[2-9]\d|200\d|201[0-2])\s*\)"
)
_AGE: Final = re.compile(r"\b[1-9]\d\s?(?:jaar\b|jr\b)", re.IGNORECASE)
_COMPACT: Final = re.compile(r"(?<!\d)(?:(\d\d)(\d\d)((?:19|20)\d\d)|((?:19|20)\d\d)(\d\d)(\d\d))(?!\d)")
_LONGEST: Final = 5
"""Words of a name in the name of a file."""
_SHORTEST: Final = 8
_LOOKED_AT: Final = 1_000
"""Characters of a text that are looked at: what tells of persons begins early, and a search may not run wild."""
_NUMBER: Final = re.compile(r"\D*(\d{9}|\d{4}\.\d{2}\.\d{3})\D*")


def mentioned(rows: Sequence[Sequence[CellValue]], columns: Sequence[Column], areas: Collection[str]) -> int:
    """Return how many persons the texts of a sheet tell of; 0 when they may be none.

    Args:
        rows: the cells.
        columns: the same cells by column.
        areas: names of municipalities as ``area_keys`` gives them, to tell places from people.
    """
    sure = perhaps = homes = 0
    for column in columns:
        for text in (text[:_LOOKED_AT] for text in column.texts):
            if len(text) < _SHORTEST or not any(map(str.isdigit, text)):
                continue
            said = _born_in(text, areas)
            sure, perhaps = sure + said[0], perhaps + said[1]
            homes += POSTCODE.search(text) is not None and ADDRESS.search(text) is not None
        said = _beside_days(rows, column, areas)
        sure, perhaps = sure + said[0], perhaps + said[1] + _among_places(rows, column, areas)
    if sure >= _ENOUGH or perhaps >= _PERHAPS:
        return max(sure, perhaps)
    return homes if homes >= _HOMES and not _of_places(rows, areas) else 0


def _born_in(text: str, areas: Collection[str]) -> tuple[int, int]:
    """Return how many persons, and how many perhaps, a text tells of with day or year of birth or age."""
    years = sum(is_surely_person(name) for name in _YEAR_BEHIND.findall(text))
    if years:
        return years, years
    bare = _BEFORE.sub("", text.strip(), count=1).strip(" -•*\t")
    match = BIRTH_IN_TEXT.search(bare)
    if match is None or not _is_birth(match[0], bare[: match.start()]):
        match = _AGE.search(bare)
    return _named(bare[: match.start()], areas) if match is not None else (0, 0)


def _is_birth(written: str, before: str) -> bool:
    """Say whether a day is one of birth: by the word before it, so that a child counts too, or by its year."""
    day = day_of(written)
    return day is not None and (_SAYS_BORN.search(before) is not None or _EARLIEST <= day.year <= _LATEST)


def _named(before: str, areas: Collection[str]) -> tuple[int, int]:
    """Return whether the words before a birth date or age name a person, and whether they may."""
    bare = _BORN.sub("", before.strip(" ,;:-–(")).strip(" ,;:-–(")
    parts = [part for part in (bare, bare.split(",")[0].strip()) if part and heading_key(part) not in areas]
    sure = any(map(is_surely_person, parts))
    return int(sure), int(sure or any(" " in part and may_be_name(part) for part in parts))


def _beside_days(
    rows: Sequence[Sequence[CellValue]], column: Column, areas: Collection[str]
) -> tuple[int, int]:
    """Return the rows with a name beside a day on which a person may have been born."""
    written = any(text[:1].isdigit() and day_of(text) is not None for text in column.texts)
    if not column.days and not written:
        return 0, 0
    sure = perhaps = 0
    for number, value in enumerate(column.values):
        day = None if isinstance(value, int) else day_of(value)
        if day is None or not _EARLIEST <= day.year <= _LATEST:
            continue
        texts = [cell for cell in rows[number] if isinstance(cell, str) and cell is not value]
        said = [_named(_BEFORE.sub("", text, count=1), areas) for text in texts]
        sure += any(one for one, _ in said)
        perhaps += any(one for _, one in said)
    return sure, perhaps


def _among_places(rows: Sequence[Sequence[CellValue]], column: Column, areas: Collection[str]) -> int:
    """Return how many names of persons stand with a count in the column of the municipalities."""
    if not any(heading_key(text) in areas for text in column.texts):
        return 0
    names = {text for text in column.texts if is_surely_person(text) and heading_key(text) not in areas}
    if len(names) < _PERHAPS:
        return 0
    right = column.index + 1
    return sum(
        value in names and any(type(cell) is int for cell in rows[number][right:])
        for number, value in enumerate(column.values)
    )


def _of_places(rows: Sequence[Sequence[CellValue]], areas: Collection[str]) -> bool:
    """Say whether most addresses stand in a row with the name of a municipality: town halls and offices."""
    found = [row for row in rows if any(isinstance(cell, str) and POSTCODE.search(cell) for cell in row)]
    named = sum(any(isinstance(cell, str) and heading_key(cell) in areas for cell in row) for row in found)
    return 2 * named >= len(found)


def named_sheets(names: Sequence[str], areas: Collection[str]) -> list[str]:
    """Return the sheets that are called after a person, with a day of birth or not, or bear a citizen service number.

    One name can be that of who filled in the sheet; several sheets with names are a sheet for each person.
    """
    telling = [
        name
        for name in names
        if _named_with_day(name)
        or ((match := _NUMBER.fullmatch(name)) and passes_test(match[1].replace(".", "")))
    ]
    if telling:
        return telling
    people = [
        name for name in names if is_surely_person(name) and not {*heading_key(name).split()} & {*areas}
    ]
    # ``A. Instroom``, ``B. Uitstroom``: parts of a workbook.
    lettered = [heading_key(name)[:1] for name in people] == [*"abcdefghijklmnop"][: len(people)]
    return people if len(people) >= _ENOUGH and not lettered else []


def named_file(name: str) -> bool:
    """Say whether the name of a file tells of a person: a name with a birth date, or a citizen service number."""
    stem = name.rpartition(".")[0].replace("_", " ")
    return bool(named_numbers([stem])) or _named_with_day(stem)


def _named_with_day(text: str) -> bool:
    """Say whether a text has the name of a person and a day of birth among its words."""
    match = BIRTH_IN_TEXT.search(text)
    day = day_of(match[0]) if match is not None else _compact_day(text)
    if day is None or not _EARLIEST <= day.year <= _LATEST:
        return False
    words = text.split()
    runs = (words[start:end] for start in range(len(words)) for end in range(start + 2, start + _LONGEST + 1))
    # the last name may come first: ``Proefstra Jan``
    return any(is_surely_person(" ".join(run)) or is_surely_person(" ".join(run[::-1])) for run in runs)


def _compact_day(stem: str) -> date | None:
    """Return a day that is written without signs: ``12031988`` or ``19880312``."""
    match = _COMPACT.search(stem)
    if match is None:
        return None
    parts = (match[3], match[2], match[1]) if match[1] else (match[4], match[5], match[6])
    return day_of("-".join(parts))
