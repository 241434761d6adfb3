"""Where an archive is written to: a file that never fails while the archive is being put together or thrown away."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self


class Sink:
    """Keeps the first trouble with the disk to itself until the end, and raises it then.

    An archive that could not be written tries again when Python throws it away, and complains where nobody listens;
    so after trouble, and when it is closed, this takes everything and does nothing.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb")
        self._trouble: OSError | None = None

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file.

        Raises:
            OSError: if something could not be written, unless another error is on its way.
        """
        try:
            self._file.close()
        except OSError as trouble:
            self._trouble = self._trouble or trouble
        if self._trouble is not None and error is None:
            raise self._trouble

    @property
    def _works(self) -> bool:
        return self._trouble is None and not self._file.closed

    def write(self, data: bytes) -> int:
        """Write."""
        if self._works:
            try:
                self._file.write(data)
            except OSError as trouble:
                self._trouble = trouble
        return len(data)

    def seek(self, place: int, whence: int = 0) -> int:
        """Go to a place."""
        if self._works:
            try:
                return self._file.seek(place, whence)
            except OSError as trouble:
                self._trouble = trouble
        return 0

    def tell(self) -> int:
        """Return the place."""
        return self._file.tell() if self._works else 0

    def flush(self) -> None:
        """Do nothing: closing writes what is left."""
