"""What travels between the program and the isolated worker, as JSON: small, fast, and checked on arrival.

No text of a cell longer than a label travels, and the sentences about cells are short (rule D1).

Readings travel as columns: a sheet repeats its measure and period, so most columns are a single value, and
100,000 readings pass in a fraction of the time it takes to read them. The program trusts nothing it receives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import repeat
from operator import attrgetter
from typing import Any, Final, TypeVar, cast

from rvs_desktop.importing.collecting import not_collecting
from rvs_desktop.importing.decisions import Choice
from rvs_desktop.importing.explanation import Explanation
from rvs_desktop.importing.process.codec_records import pack_record, unpack_record
from rvs_desktop.importing.recognition import (
    Catalogue,
    Hints,
    KnownArea,
    KnownMeasure,
    PartRule,
    Problem,
    Reading,
    Recognition,
    Severity,
    made_reading,
)
from rvs_desktop.importing.reduction import Reduction

Json = dict[str, Any]
T = TypeVar("T")

_FEW: Final = 50
_REPEATED: Final = 4
"""More texts than few that come back so often on average travel as places in a list of words."""
LABEL_CHARACTERS: Final = 60
"""Longest text of a cell that travels (rule D1)."""
_SENTENCE_CHARACTERS: Final = 500

_DAYS: Final = frozenset({"valid_from", "valid_to", "partial_until"})
_TUPLES: Final = frozenset({"aliases", "proposals"})
_CHOICES: Final = frozenset({"choices"})
_LABELS: Final = frozenset({"note", "raw", "row_label", "column_label"})
_TYPES: Final = {
    "str": (str,),
    "int": (int,),
    "int | None": (int, type(None)),
    "bool": (bool,),
    "float": (float, int),
    "date | None": (str, type(None)),
    "tuple[str, ...]": (list,),
    "tuple[Choice, ...]": (list,),
    "Severity": (str,),
}


class GarbageError(ValueError):
    """What arrived is no answer of the worker."""


def _pack(rows: Sequence[object], kind: type) -> Json:
    """Return the fields of rows of one kind as columns; a column of one value is that value only.

    A column of texts that come back again and again is a list of words and the places in it.
    """
    packed: Json = {"count": len(rows), "same": {}, "each": {}, "words": {}}
    if rows:
        names = list(_fields(kind))
        table = rows if kind is Reading else map(attrgetter(*names), rows)
        for name, column in zip(
            names, zip(*cast("Iterable[tuple[Any, ...]]", table), strict=True), strict=True
        ):
            first = column[0]
            if column[-1] == first and column.count(first) == len(column) and _one_kind(column):
                packed["same"][name] = _travelling(name, column[:1])[0]
            elif isinstance(first, str) and (words := _words(column)):
                packed["words"][name] = _travelling(name, list(words))
                packed["each"][name] = [*map(words.__getitem__, column)]
            else:
                packed["each"][name] = _travelling(name, column)
    return packed


def _words(column: Sequence[str]) -> dict[str, int]:
    """Return the different texts of a column with their places, nothing when they seldom come back."""
    different = dict.fromkeys(column) if len(column) > _FEW else {}
    if len(different) * _REPEATED > len(column):
        return {}
    return {text: place for place, text in enumerate(different)}


def _fields(kind: Callable[..., object]) -> dict[str, str]:
    """Return the names of the fields of a kind with their types as written; a named tuple wraps the words."""
    return {name: getattr(words, "__forward_arg__", words) for name, words in kind.__annotations__.items()}


def _one_kind(column: Sequence[Any]) -> bool:
    """Say whether equal values are equal in kind too: 1, 1.0 and True are not."""
    return not isinstance(column[0], int | float) or len({*map(type, column)}) == 1


def _travelling(name: str, column: Sequence[Any]) -> Sequence[Any]:
    """Return a column as it travels: days as text, texts of cells no longer than a label."""
    if name in _DAYS:
        return [None if day is None else day.isoformat() for day in column]
    longest = LABEL_CHARACTERS if name in _LABELS else _SENTENCE_CHARACTERS if name == "message" else 0
    if longest and max(map(len, column)) > longest:
        return [text[:longest] for text in column]
    if name == "severity":
        return [str(weight) for weight in column]
    if name == "proposals":
        return [[text[:LABEL_CHARACTERS] for text in texts] for texts in column]
    return [pack_record(choices) for choices in column] if name in _CHOICES else column


def _unpack(packed: Json, kind: Callable[..., T]) -> tuple[T, ...]:
    """Return the rows that were packed.

    Raises:
        GarbageError: if a column is missing, too short or of another type.
    """
    count = packed["count"]
    if not count:
        return ()
    columns: list[Iterable[Any]] = []
    for name, type_name in _fields(kind).items():
        if name in packed["same"]:
            columns.append(repeat(_checked(name, type_name, [packed["same"][name]])[0], count))
        elif len(packed["each"][name]) == count:
            column = packed["each"][name]
            columns.append(
                _from_words(_checked(name, type_name, packed["words"][name]), column)
                if name in packed["words"]
                else _checked(name, type_name, column)
            )
        else:
            raise GarbageError(name)
    with not_collecting():
        if kind is Reading:  # made without a call in Python for each
            return cast("tuple[T, ...]", tuple(map(made_reading, zip(*columns, strict=True))))
        return tuple(map(kind, *columns))


def _from_words(words: Sequence[Any], places: list[Any]) -> list[Any]:
    if {*map(type, places)} != {int} or not 0 <= min(places) <= max(places) < len(words):
        raise GarbageError("words")
    return [*map(words.__getitem__, places)]


def _checked(name: str, type_name: str, column: list[Any]) -> list[Any]:
    if not {*map(type, column)} <= {*_TYPES[type_name]}:
        raise GarbageError(name)
    if name in _DAYS:
        return [None if day is None else date.fromisoformat(day) for day in column]
    if name in _TUPLES:
        return [_texts(item) for item in column]
    if name in _CHOICES:
        return [unpack_record(tuple[Choice, ...], item) for item in column]
    return [Severity(item) for item in column] if name == "severity" else column


def _texts(items: Any) -> tuple[str, ...]:
    if not all(isinstance(item, str) for item in items):
        raise GarbageError("texts")
    return tuple(items)


def pack_catalogue(known: Catalogue) -> Json:
    """Return a catalogue as JSON."""
    return {
        "areas": _pack(known.areas, KnownArea),
        "measures": _pack(known.measures, KnownMeasure),
        "part_rules": _pack(known.part_rules, PartRule),
    }


def unpack_catalogue(packed: Json) -> Catalogue:
    """Return a catalogue that was packed."""
    return Catalogue(
        _unpack(packed["areas"], KnownArea),
        _unpack(packed["measures"], KnownMeasure),
        _unpack(packed["part_rules"], PartRule),
    )


def pack_hints(hints: Hints) -> Json:
    """Return hints as JSON."""
    return {"dataset": hints.dataset, "period": hints.period, "sender": hints.sender}


def unpack_hints(packed: Mapping[str, str]) -> Hints:
    """Return hints that were packed."""
    return Hints(**packed)


def pack_recognition(found: Recognition) -> Json:
    """Return a recognition as JSON."""
    return {
        "readings": _pack(found.readings, Reading),
        "problems": _pack(found.problems, Problem),
        "refused": found.refused,
        "cells": found.cells,
        "skipped": [list(line) for line in found.skipped],
        "fingerprint": found.fingerprint,
        "reader": found.reader,
        "sheets": list(found.sheets),
        "explanation": None if found.explanation is None else pack_record(found.explanation),
        "reducible": pack_record(found.reducible),
    }


def unpack_recognition(packed: Json) -> Recognition:
    """Return a recognition that was packed.

    Raises:
        GarbageError: if anything in it is not what a worker answers.
    """
    try:
        return Recognition(
            readings=_unpack(packed["readings"], Reading),
            problems=_unpack(packed["problems"], Problem),
            refused=packed["refused"] is True,
            cells={str(key): int(number) for key, number in packed["cells"].items()},
            skipped=tuple((str(sheet), str(rule), int(number)) for sheet, rule, number in packed["skipped"]),
            fingerprint=str(packed["fingerprint"]),
            reader=str(packed["reader"]),
            sheets=_texts(packed["sheets"]),
            explanation=None
            if packed["explanation"] is None
            else unpack_record(Explanation, packed["explanation"]),
            reducible=unpack_record(tuple[Reduction, ...], packed["reducible"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise GarbageError(str(error)) from error
