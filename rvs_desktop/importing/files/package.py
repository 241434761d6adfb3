"""A zipped workbook opened with suspicion: every part is bounded, checked and read as a stream.

The directory of the zip is read here and not by the standard library, because this reading is stricter (sizes that lie,
parts that share bytes, names used twice) and takes a tenth of the time for the dozen small parts of a workbook.
Layout: APPNOTE 6.3.10, sections 4.3 and 4.4.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.xml_guard import refuse_damaged, refuse_too_large

_END: Final = b"PK\x05\x06"
_END_64: Final = b"PK\x06\x06"
_ENTRY: Final = b"PK\x01\x02"
_LOCAL: Final = b"PK\x03\x04"
_END_FIELDS: Final = struct.Struct("<4s4H2LH")
_LOCATOR_FIELDS: Final = struct.Struct("<4sLQL")
_END_64_FIELDS: Final = struct.Struct("<4sQ2H2L4Q")
_ENTRY_FIELDS: Final = struct.Struct("<4s4B4HL2L5H2L")
_LOCAL_FIELDS: Final = struct.Struct("<4s5H3L2H")
_WIDE: Final = 0xFFFFFFFF
_SHORT: Final = 0xFFFF
_STORED: Final = 0
_DEFLATED: Final = 8
_ENCRYPTED_FLAG: Final = 0x1
_UTF8_FLAG: Final = 0x800
_CHUNK: Final = 1024 * 1024
_DRIVE: Final = re.compile(r"^[a-z]:", re.IGNORECASE)


def part_key(name: str) -> str:
    """Return the form under which a part is found: some programs write back-slashes or other case."""
    return name.replace("\\", "/").lstrip("/").casefold()


@dataclass(frozen=True)
class _Part:
    name: str
    flags: int
    method: int
    checksum: int
    packed: int
    size: int
    offset: int


class Package:
    """The parts of a zip file by their name without case.

    Args:
        name: file name, for sentences.
        content: the whole file.

    Raises:
        Refused: if the zip is damaged, lies about its sizes or is larger than the limits.
    """

    def __init__(self, name: str, content: bytes) -> None:
        self.name = name
        self._content = content
        try:
            entries = [part for part in self._directory() if not part.name.endswith(("/", "\\"))]
            self._check_places(entries)
        except (struct.error, UnicodeDecodeError, IndexError) as error:
            raise refuse_damaged(name) from error
        self.parts: dict[str, _Part] = {}
        for part in entries:
            self._check_part(part)
            if part_key(part.name) in self.parts:
                raise refuse_damaged(name)
            self.parts[part_key(part.name)] = part
        if sum(part.size for part in entries) > limits.TOTAL_BYTES:
            raise refuse_too_large(name, "uitgepakt is het meer dan 250 MB")

    def _directory(self) -> Iterator[_Part]:
        """Yield what the directory at the end of the file lists."""
        content = self._content
        end = content.rfind(_END, max(0, len(content) - _END_FIELDS.size - _SHORT))
        if end < 0:
            raise refuse_damaged(self.name)
        *_, count, size, offset, _ = _END_FIELDS.unpack_from(content, end)
        if count == _SHORT or _WIDE in {size, offset}:
            _, _, where, _ = _LOCATOR_FIELDS.unpack_from(content, end - _LOCATOR_FIELDS.size)
            mark, *_, count, size, offset = _END_64_FIELDS.unpack_from(content, where)
            if mark != _END_64:
                raise refuse_damaged(self.name)
        if count > limits.PARTS:
            raise refuse_too_large(self.name, "het bestaat uit meer dan 2.000 onderdelen")
        place = offset
        for _ in range(count):
            part, place = self._entry(place)
            yield part
        # More entries than the count says would be seen by other readers only.
        if place != offset + size or content[place : place + 4] == _ENTRY:
            raise refuse_damaged(self.name)

    def _entry(self, place: int) -> tuple[_Part, int]:
        """Return the entry at a place of the directory and the place of the next one."""
        fields = _ENTRY_FIELDS.unpack_from(self._content, place)
        mark, flags, method, checksum = fields[0], fields[5], fields[6], fields[9]
        packed, size, name_length, extra_length, comment_length = fields[10:15]
        offset = fields[-1]
        if mark != _ENTRY:
            raise refuse_damaged(self.name)
        start = place + _ENTRY_FIELDS.size
        raw = self._content[start : start + name_length]
        extra = self._content[start + name_length : start + name_length + extra_length]
        size, packed, offset = _wide_fields(extra, size, packed, offset)
        name = raw.decode("utf-8" if flags & _UTF8_FLAG else "cp437")
        following = start + name_length + extra_length + comment_length
        return _Part(name, flags, method, checksum, packed, size, offset), following

    def _check_part(self, part: _Part) -> None:
        """Refuse a part that points outside, is packed in a way no spreadsheet uses, or unpacks to too much."""
        path = part.name.replace("\\", "/")
        if ".." in path.split("/") or _DRIVE.match(path) or "\x00" in path or path.startswith("//"):
            raise refuse_damaged(self.name)
        if part.flags & _ENCRYPTED_FLAG:
            raise refuse_encrypted(self.name)
        if part.method not in {_STORED, _DEFLATED}:
            raise refuse_damaged(self.name)
        if part.size > limits.PART_BYTES:
            raise refuse_too_large(self.name, "een onderdeel is uitgepakt meer dan 100 MB")
        if part.size > limits.RATIO_FREE_BYTES and part.size > limits.RATIO * max(part.packed, 1):
            raise refuse_too_large(
                self.name, "een onderdeel is uitgepakt meer dan honderd keer zo groot als ingepakt"
            )

    def _check_places(self, parts: list[_Part]) -> None:
        """Refuse parts that share bytes: so a small file unpacks to a huge one without a high ratio."""
        end = 0
        for part in sorted(parts, key=lambda one: one.offset):
            if part.offset < end or part.offset + part.packed > len(self._content):
                raise refuse_damaged(self.name)
            end = part.offset + _LOCAL_FIELDS.size + part.packed

    def stream(self, key: str) -> Iterator[bytes]:
        """Yield the unpacked bytes of a part in pieces; its size and checksum are verified at the end.

        Raises:
            Refused: if the part is absent or damaged, or its size is not what the directory says.
        """
        part = self.parts.get(part_key(key))
        if part is None:
            raise refuse_damaged(self.name)
        checksum = length = 0
        try:
            for piece in self._unpacked(part):
                checksum = zlib.crc32(piece, checksum)
                length += len(piece)
                if length > part.size:
                    raise refuse_damaged(self.name)
                yield piece
        except (zlib.error, struct.error) as error:
            raise refuse_damaged(self.name) from error
        if length != part.size or checksum != part.checksum:
            raise refuse_damaged(self.name)

    def _unpacked(self, part: _Part) -> Iterator[bytes]:
        fields = _LOCAL_FIELDS.unpack_from(self._content, part.offset)
        if fields[0] != _LOCAL:
            raise refuse_damaged(self.name)
        start = part.offset + _LOCAL_FIELDS.size + fields[-2] + fields[-1]
        packed = memoryview(self._content)[start : start + part.packed]
        if part.method == _STORED:
            for place in range(0, len(packed), _CHUNK):
                yield bytes(packed[place : place + _CHUNK])
            return
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        piece = unpacker.decompress(packed, _CHUNK)
        while piece:
            yield piece
            piece = unpacker.decompress(unpacker.unconsumed_tail, _CHUNK)
        if not unpacker.eof:
            raise refuse_damaged(self.name)


def _wide_fields(extra: bytes, size: int, packed: int, offset: int) -> tuple[int, int, int]:
    """Return sizes and place, taken from the 64-bit field where the short ones are full (APPNOTE 4.5.3)."""
    place = 0
    while place + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, place)
        if kind == 1:
            numbers = iter(struct.unpack_from(f"<{length // 8}Q", extra, place + 4))
            size = next(numbers, size) if size == _WIDE else size
            packed = next(numbers, packed) if packed == _WIDE else packed
            offset = next(numbers, offset) if offset == _WIDE else offset
        place += 4 + length
    return size, packed, offset


def refuse_encrypted(name: str) -> Refused:
    """Return the refusal of a file that asks for a password."""
    return Refused(
        "encrypted",
        f"Het bestand {name} is met een wachtwoord beveiligd en kan daarom niet worden gelezen. "
        "Vraag de afzender om het bestand zonder wachtwoord, of open het in Excel en verwijder daar het wachtwoord.",
    )
