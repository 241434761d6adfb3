"""Which form of file this program reads and writes."""

from __future__ import annotations

from typing import Final, NamedTuple


class SchemaVersion(NamedTuple):
    """Version of the tables: a larger major cannot be written by this program, a larger minor only be read."""

    major: int
    minor: int

    @classmethod
    def unpack(cls, number: int) -> SchemaVersion:
        """Read ``user_version`` of the file."""
        return cls(number >> 16, number & 0xFFFF)

    def packed(self) -> int:
        """Return the number that stands in ``user_version``."""
        return self.major << 16 | self.minor

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"


CURRENT: Final = SchemaVersion(1, 0)
HEAD: Final = "0001"
"""The migration that leads to the current version."""
