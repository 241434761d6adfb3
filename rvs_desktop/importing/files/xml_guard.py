"""XML from strangers: streamed, only UTF-8 or UTF-16, no document type, no depth, errors told calmly."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final
from xml.parsers import expat

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.refusal import Refused

Attributes = dict[str, str]

_DECLARED: Final = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']""")
_ALLOWED: Final = frozenset({b"utf-8", b"utf8", b"us-ascii", b"ascii"})
_DOCTYPE: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_LONG_RUN: Final = 6 * limits.CELL_CHARACTERS
_WINDOW: Final = 64 * 1024
_MARKUP_TAIL: Final = 16


def refuse_damaged(name: str) -> Refused:
    """Return the refusal of a file that is damaged or was tampered with."""
    return Refused(
        "unreadable",
        f"Het bestand {name} is beschadigd en kan niet worden gelezen. "
        "Vraag de afzender het opnieuw te sturen, of open het in Excel en sla het opnieuw op als .xlsx.",
    )


def refuse_too_large(name: str, what: str) -> Refused:
    """Return the refusal of a file past a limit; ``what`` finishes the first sentence."""
    return Refused(
        "too_large",
        f"Het bestand {name} is te groot om veilig te lezen: {what}. "
        "Vraag de afzender om een bestand met alleen de cijfers, of verdeel het over meer bestanden.",
    )


def as_utf8(name: str, chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the same XML in UTF-8, without a byte order mark.

    Raises:
        Refused: for an encoding other than UTF-8 and UTF-16 (others hide markup from a byte search).
    """
    stream = iter(chunks)
    first = next(stream, b"")
    wide = _utf16(first)
    if wide:
        decoder = codecs.getincrementaldecoder(wide)(errors="strict")
        try:
            yield decoder.decode(first).lstrip("\ufeff").encode()
            for chunk in stream:
                yield decoder.decode(chunk).encode()
            yield decoder.decode(b"", final=True).encode()
        except UnicodeError as error:
            raise refuse_damaged(name) from error
        return
    declared = _DECLARED.match(first.removeprefix(codecs.BOM_UTF8)[:300])
    if declared and declared[1].strip().lower() not in _ALLOWED:
        raise refuse_damaged(name)
    yield first.removeprefix(codecs.BOM_UTF8)
    yield from stream


def _utf16(head: bytes) -> str:
    if head.startswith((codecs.BOM_UTF16_LE, b"<\x00")):
        return "utf-16-le"
    if head.startswith((codecs.BOM_UTF16_BE, b"\x00<")):
        return "utf-16-be"
    return ""


def without_doctype(name: str, chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Pass XML on as it is.

    Raises:
        Refused: at the first document type or entity declaration: no spreadsheet program writes one.
    """
    tail = b""
    for chunk in chunks:
        if (b"<!" in chunk or b"<!" in tail + chunk[:_MARKUP_TAIL]) and _DOCTYPE.search(tail + chunk):
            raise refuse_damaged(name)
        tail = chunk[-_MARKUP_TAIL:]
        yield chunk


def refuse_long_runs(name: str, chunk: bytes) -> None:
    """Refuse a text far longer than a cell can hold; the exact length is judged when the cell is read.

    A character takes at most six bytes in XML (``&quot;``), so a run without a tag of that many bytes is too long.

    Raises:
        Refused: if there is one.
    """
    for start in range(0, len(chunk) - _LONG_RUN, _LONG_RUN):
        if chunk.find(b"<", start, start + _LONG_RUN) < 0:
            raise refuse_too_large(name, "een cel bevat meer dan 32.767 tekens")


class DepthMeter:
    """Follows how deep tags nest by counting them, ten times as fast as parsing.

    It looks at the depth after each 64 kB: a nest that opens and closes inside one such window is not seen, which no
    reader minds. Comments and texts with loose marks may raise a false alarm, so ``suspect`` asks for a parser.
    """

    def __init__(self) -> None:
        self._rest = b""
        self._depth = 0
        self.suspect = False

    def feed(self, chunk: bytes) -> None:
        """Count on through the next piece."""
        data = self._rest + chunk
        usable = max(len(data) - 1, 0)
        for start in range(0, usable, _WINDOW):
            stop = min(start + _WINDOW, usable)
            # A mark of two characters may lie across the edge of a window: it is counted where it begins.
            over = stop + 1
            self._depth += data.count(b"<", start, stop) - 2 * data.count(b"</", start, over)
            self._depth -= data.count(b"/>", start, over)
            self.suspect = self.suspect or self._depth > limits.XML_DEPTH
        self._rest = data[usable:]


def parse(
    name: str,
    chunks: Iterable[bytes],
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Parse XML that has passed :func:`as_utf8`; tag names come without their prefix.

    Raises:
        Refused: if it is no XML, nests too deep or holds a document type.
    """
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    depth = 0

    def on_start(tag: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > limits.XML_DEPTH:
            raise refuse_damaged(name)
        start(tag.rpartition(":")[2], attributes)

    def on_end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        if end is not None:
            end(tag.rpartition(":")[2])

    def on_doctype(*_: object) -> None:
        raise refuse_damaged(name)

    parser.StartElementHandler = on_start
    parser.EndElementHandler = on_end
    parser.StartDoctypeDeclHandler = on_doctype
    parser.EntityDeclHandler = on_doctype
    if text is not None:
        parser.CharacterDataHandler = text
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)  # noqa: FBT003 - the parser of the standard library takes it by place
        parser.Parse(b"", True)  # noqa: FBT003 - the same
    except expat.ExpatError as error:
        raise refuse_damaged(name) from error


def attribute(attributes: Attributes, key: str) -> str:
    """Return an attribute by its name without prefix (``r:id`` as ``id``), empty when absent."""
    found = attributes.get(key)
    if found is not None:
        return found
    for name, value in attributes.items():
        if name.rpartition(":")[2] == key:
            return value
    return ""
