"""Packs frozen dataclasses that hold plain values, tuples and each other as JSON, and checks them on arrival."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final, get_args, get_origin, get_type_hints

_PLAIN: Final = (str, int, bool, float)


def pack_record(value: Any) -> Any:
    """Return a record, a tuple or a plain value as JSON: a record becomes the list of its fields."""
    if isinstance(value, tuple):
        return [pack_record(item) for item in value]  # pyright: ignore[reportUnknownVariableType] - any tuple
    names = _names(value.__class__)
    if names:
        return [pack_record(getattr(value, name)) for name in names]
    return str(value) if isinstance(value, StrEnum) else value


@lru_cache(maxsize=64)
def _names(kind: type) -> tuple[str, ...]:
    """Return the fields of a record, none for a plain value."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def unpack_record(kind: Any, packed: Any) -> Any:
    """Return what was packed as a value of a kind: a dataclass, ``tuple[X, ...]``, an enumeration or a plain type.

    Raises:
        ValueError: if it is not of that kind.
    """
    return _unpacker(kind)(packed)


@lru_cache(maxsize=64)
def _unpacker(kind: Any) -> Callable[[Any], Any]:
    """Return what unpacks values of a kind; the kind is looked at once and not for each of thousands of values."""
    if get_origin(kind) is tuple:
        unpack = _unpacker(get_args(kind)[0])
        return lambda packed: tuple(map(unpack, _list(packed)))
    if is_dataclass(kind):
        return _record(kind)
    if kind in _PLAIN:
        allowed = (float, int) if kind is float else (kind,)
        return lambda packed: _plain(packed, allowed)
    return kind


def _record(kind: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    parts = tuple(_unpacker(hints[field.name]) for field in fields(kind))

    def unpack(packed: Any) -> Any:
        values = _list(packed)
        if len(values) != len(parts):
            raise ValueError("record")
        return kind(*[part(value) for part, value in zip(parts, values, strict=True)])

    return unpack


def _plain(packed: Any, allowed: tuple[type, ...]) -> Any:
    if type(packed) not in allowed:
        raise ValueError("plain")
    return packed


def _list(packed: Any) -> list[Any]:
    if not isinstance(packed, list):
        raise ValueError("list")  # noqa: TRY004 - all garbage is one kind of error
    return packed  # pyright: ignore[reportUnknownVariableType] - checked item by item
