"""What travels between the program and the isolated worker, as JSON: small, fast, and checked on arrival.

Readings travel as columns: a sheet repeats its measure and period, so most columns are a single value, and
100,000 readings pass in a fraction of the time it takes to read them. The program trusts nothing it receives.
"""

from __future__ import annotations

import gc
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import date
from itertools import repeat
from typing import Any, Final, TypeVar, cast

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
)

Json = dict[str, Any]
T = TypeVar("T")

_DAYS: Final = frozenset({"valid_from", "valid_to", "partial_until"})
_TUPLES: Final = frozenset({"aliases", "proposals"})
_TYPES: Final = {
    "str": (str,),
    "int": (int,),
    "int | None": (int, type(None)),
    "bool": (bool,),
    "float": (float, int),
    "date | None": (str, type(None)),
    "tuple[str, ...]": (list,),
    "Severity": (str,),
}


class GarbageError(ValueError):
    """What arrived is no answer of the worker."""


def _pack(rows: Sequence[object], kind: type) -> Json:
    """Return the fields of rows of one kind as columns; a column of one value is that value only."""
    packed: Json = {"count": len(rows), "same": {}, "each": {}}
    if rows:
        for field in fields(kind):
            name = field.name
            column: list[Any] = [getattr(row, name) for row in rows]
            if name in _DAYS:
                column = [None if day is None else cast("date", day).isoformat() for day in column]
            first = column[0]
            if column.count(first) == len(column) and len({*map(type, column)}) == 1:
                packed["same"][name] = first
            else:
                packed["each"][name] = column
    return packed


def _unpack(packed: Json, kind: type[T]) -> tuple[T, ...]:
    """Return the rows that were packed.

    Raises:
        GarbageError: if a column is missing, too short or of another type.
    """
    count = packed["count"]
    if not count:
        return ()
    same: Json = {}
    each: dict[str, list[Any]] = {}
    for field in fields(kind):  # pyright: ignore[reportArgumentType] - every kind that travels is a dataclass
        name = field.name
        single = name in packed["same"]
        column = _checked(name, str(field.type), [packed["same"][name]] if single else packed["each"][name])
        if single:
            same[name] = column[0]
        elif len(column) == count:
            each[name] = column
        else:
            raise GarbageError(name)
    with _not_collecting():
        return tuple(_made(kind, same, each, count))


def _checked(name: str, type_name: str, column: list[Any]) -> list[Any]:
    if not {*map(type, column)} <= {*_TYPES[type_name]}:
        raise GarbageError(name)
    if name in _DAYS:
        return [None if day is None else date.fromisoformat(day) for day in column]
    if name in _TUPLES:
        return [_texts(item) for item in column]
    return [Severity(item) for item in column] if name == "severity" else column


@contextmanager
def _not_collecting() -> Generator[None]:
    """Keep the collector of cycles from walking over every new row; rows hold no cycles."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _made(kind: type[T], same: Json, each: dict[str, list[Any]], count: int) -> Iterator[T]:
    """Yield the rows; setting a whole frozen row at once takes a tenth of the time of its constructor."""
    new, put = object.__new__, object.__setattr__
    for values in zip(*each.values(), strict=True) if each else repeat((), count):
        row = new(kind)
        put(row, "__dict__", {**same, **dict(zip(each, values, strict=True))})
        yield row


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
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise GarbageError(str(error)) from error
