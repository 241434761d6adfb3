"""A file as it came in: what it is called, whose it is, and what was recognised in it."""

from __future__ import annotations

from dataclasses import dataclass

from rvs_desktop.importing.recognition import Recognition
from rvs_desktop.models.rounds.return_key import ReturnKey


@dataclass(frozen=True)
class ReceivedFile:
    """A file as it came in and what was recognised in it; the contents are gone."""

    name: str
    sha256: str
    size: int
    recognition: Recognition
    sender: str = ""
    """Area code of the sender, empty when not known."""

    @property
    def known_sender(self) -> str:
        """The sender as it was said, or as a return sheet says itself."""
        return self.sender or area_of(self.recognition.fingerprint)


def keys_of(fingerprint: str) -> list[ReturnKey]:
    """Return the keys of the return sheets in a file; none for a file of another kind."""
    return [key for part in fingerprint.split(" ") if (key := ReturnKey.parse(part)) is not None]


def area_of(fingerprint: str) -> str:
    """Return the code of the area whose return sheet a file is; empty for any other file and for several areas."""
    areas = {key.area for key in keys_of(fingerprint)}
    return areas.pop() if len(areas) == 1 else ""
