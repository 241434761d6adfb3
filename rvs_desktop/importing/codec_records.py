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
    if is_dataclass(value):
        return [pack_record(getattr(value, field.name)) for field in fields(value)]
    return str(value) if isinstance(value, StrEnum) else value


def unpack_record(kind: Any, packed: Any) -> Any:
    """Return what was packed as a value of a kind: a dataclass, ``tuple[X, ...]``, an enumeration or a plain type.

    Raises:
        ValueError: if it is not of that kind.
    """
    if get_origin(kind) is tuple:
        return tuple(unpack_record(get_args(kind)[0], item) for item in _list(packed))
    if is_dataclass(kind):
        make, kinds = _maker(kind)
        values = _list(packed)
        if len(values) != len(kinds):
            raise ValueError("record")
        return make(*map(unpack_record, kinds, values))
    if kind in _PLAIN:
        if type(packed) is not kind and not (kind is float and type(packed) is int):
            raise ValueError("plain")
        return packed
    return kind(packed)


def _list(packed: Any) -> list[Any]:
    if not isinstance(packed, list):
        raise ValueError("list")  # noqa: TRY004 - all garbage is one kind of error
    return packed  # pyright: ignore[reportUnknownVariableType] - checked item by item


@lru_cache(maxsize=32)
def _maker(kind: Any) -> tuple[Callable[..., Any], tuple[Any, ...]]:
    hints = get_type_hints(kind)
    return kind, tuple(hints[field.name] for field in fields(kind))
