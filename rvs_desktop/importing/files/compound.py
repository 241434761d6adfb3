"""The container of old Office files and of encrypted new ones: which streams it holds.

Layout: [MS-CFB], sections 2.2 to 2.6. Chains are followed at most once round, so that a loop ends.
"""

from __future__ import annotations

import struct
from typing import Final

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.xml_guard import refuse_damaged

SIGNATURE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER_SECTORS: Final = 109
_LAST_SECTOR: Final = 0xFFFFFFFA
"""Numbers from here on are marks: end of chain, free, table of sectors."""
_ENTRY_BYTES: Final = 128
_STREAM: Final = 2
_ROOT: Final = 5
_ENTRIES: Final = 10_000


class CompoundFile:
    """The streams of a compound file, by name.

    Args:
        name: file name, for sentences.
        content: the whole file.

    Raises:
        Refused: if the container is damaged.
    """

    def __init__(self, name: str, content: bytes) -> None:
        self._name = name
        self._content = content
        try:
            shift, mini_shift = struct.unpack_from("<2H", content, 30)
            if shift not in {9, 12} or mini_shift != 6:
                raise refuse_damaged(name)
            self._sector = 1 << shift
            (first_directory,) = struct.unpack_from("<L", content, 48)
            self._cutoff, first_mini = struct.unpack_from("<2L", content, 56)
            self._table = self._read_table()
            self._mini_table = _numbers(self._chain(first_mini))
            self.streams: dict[str, tuple[int, int]] = {}
            self.storages: list[str] = []
            self._mini_stream = b""
            self._read_directory(self._chain(first_directory))
        except struct.error as error:
            raise refuse_damaged(name) from error

    def _read_table(self) -> tuple[int, ...]:
        """Return the table that says which sector follows which."""
        places = list(struct.unpack_from(f"<{_HEADER_SECTORS}L", self._content, 76))
        following, count = struct.unpack_from("<2L", self._content, 68)
        for _ in range(min(count, len(self._content) // self._sector + 1)):
            if following >= _LAST_SECTOR:
                break
            *more, following = _numbers(self._at(following))
            places.extend(more)
        return _numbers(b"".join(self._at(place) for place in places if place < _LAST_SECTOR))

    def _at(self, sector: int) -> bytes:
        start = (sector + 1) * self._sector
        if start >= len(self._content):
            raise refuse_damaged(self._name)
        return self._content[start : start + self._sector].ljust(self._sector, b"\0")

    def _chain(self, sector: int) -> bytes:
        """Return the bytes of a chain of sectors."""
        pieces: list[bytes] = []
        while sector < _LAST_SECTOR:
            if sector >= len(self._table) or len(pieces) > len(self._table):
                raise refuse_damaged(self._name)
            pieces.append(self._at(sector))
            sector = self._table[sector]
        return b"".join(pieces)

    def _read_directory(self, directory: bytes) -> None:
        for place in range(0, min(len(directory), _ENTRIES * _ENTRY_BYTES), _ENTRY_BYTES):
            entry = directory[place : place + _ENTRY_BYTES]
            length, kind = struct.unpack_from("<HB", entry, 64)
            start, size = struct.unpack_from("<2L", entry, 116)
            name = entry[: max(min(length, 64) - 2, 0)].decode("utf-16-le", errors="replace").casefold()
            if kind == _STREAM:
                self.streams.setdefault(name, (start, size))
            elif kind == _ROOT:
                self._mini_stream = self._chain(start)
            elif kind:
                self.storages.append(name)

    def read(self, name: str) -> bytes:
        """Return the bytes of a stream, empty when there is none of that name.

        Raises:
            Refused: if its chain is broken.
        """
        start, size = self.streams.get(name.casefold(), (_LAST_SECTOR, 0))
        if size > limits.FILE_BYTES:
            raise refuse_damaged(self._name)
        if size >= self._cutoff:
            return self._chain(start)[:size]
        pieces: list[bytes] = []
        while start < _LAST_SECTOR:
            if start >= len(self._mini_table) or len(pieces) > len(self._mini_table):
                raise refuse_damaged(self._name)
            pieces.append(self._mini_stream[start * 64 : start * 64 + 64])
            start = self._mini_table[start]
        return b"".join(pieces)[:size]


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}L", data[: len(data) // 4 * 4])
