"""Column idioms, constraint names and identifiers, declared once for every table."""

from __future__ import annotations

import hashlib
import json
import secrets
import threading
import time
from datetime import date
from typing import Annotated, Any, ClassVar, Final

from sqlalchemy import BigInteger, Dialect, ForeignKey, Index, Integer, MetaData, Text, text, types
from sqlalchemy.orm import DeclarativeBase, mapped_column


class IsoDate(types.TypeDecorator[date]):
    """A day as ISO text, so that it sorts, compares and reads the same in every database."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write a day."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any | None, dialect: Dialect) -> date | None:  # noqa: ARG002
        """Read a day."""
        return None if value is None else date.fromisoformat(value)


class Flag(types.TypeDecorator[bool]):
    """Yes or no as 1 or 0: strict tables know no booleans."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:  # noqa: ARG002, FBT001
        """Write 0 or 1."""
        return None if value is None else int(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> bool | None:  # noqa: ARG002
        """Read 0 or 1."""
        return None if value is None else bool(value)


class JsonText(types.TypeDecorator[Any]):
    """A small list or mapping as JSON text with a fixed order of keys."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write JSON."""
        return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any | None:  # noqa: ARG002
        """Read JSON."""
        return None if value is None else json.loads(value)


BIG: Final = BigInteger().with_variant(Integer(), "sqlite")

Key = Annotated[int, mapped_column(BIG, primary_key=True, autoincrement=False)]
"""A 63-bit identifier from ``new_id`` or ``reference_id``."""


def reference(target: str) -> Any:
    """Return the column of an identifier of another table; the row it names must exist."""
    return mapped_column(BIG, ForeignKey(target))


class Base(DeclarativeBase):
    """Every table of the file; strict, so that a text can never stand in a number column."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        },
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {str: Text, date: IsoDate, bool: Flag, int: BIG}


def unique_where(name: str, *columns: str, where: str) -> Index:
    """Return an index by which only the rows of a condition differ from each other.

    The condition for another database is kept in ``info`` and not given by its name: naming a dialect makes SQLAlchemy
    load it whole, which every start of the program would wait for.
    """
    return Index(name, *columns, unique=True, sqlite_where=text(where), info={"where": where})


def one_of(column: str, *values: str) -> str:
    """Return the condition that a column holds one of these words, the commonest first.

    Written as comparisons: SQLite would build an index for every check of a longer IN list.
    """
    return " OR ".join(f"{column} = '{value}'" for value in values)


PERIOD_CHECK: Final = "length({0}) = 7 AND substr({0}, 5, 1) = '-' OR length({0}) = 4"
"""Condition, to be filled in with a column, that a text can be the key of a period."""

STRICT: Final = {"sqlite_strict": True}
"""Table option: the database itself refuses a value of the wrong type."""

_EPOCH_MS: Final = 1_577_836_800_000  # 2020-01-01T00:00:00Z
_RANDOM_BITS: Final = 22
_REFERENCE_BIT: Final = 1 << 62
_lock = threading.Lock()
_last = 0


def new_ids(count: int) -> range:
    """Return ``count`` consecutive fresh identifiers: 40 bits of time, 22 random bits, never handed out twice.

    Two laptops get different ones (the random bits), and later ones are larger, so that indexes grow at their end.
    """
    global _last  # noqa: PLW0603 - the clock of this process
    now = (time.time_ns() // 1_000_000 - _EPOCH_MS) << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
    with _lock:
        first = max(now, _last + 1)
        _last = first + count - 1
    return range(first, first + count)


def new_id() -> int:
    """Return one fresh identifier."""
    return new_ids(1)[0]


def reference_id(table: str, code: str) -> int:
    """Return the identifier that every file gives to this row of reference data."""
    digest = hashlib.blake2b(f"{table}\x1f{code}".encode(), digest_size=8).digest()
    return _REFERENCE_BIT | int.from_bytes(digest, "big") >> 2
