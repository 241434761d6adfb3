"""The two kinds of known trouble; every other exception is a bug."""

from __future__ import annotations


class UserError(Exception):
    """The world is wrong (a full disk, a locked file, no workbook): shown calmly, never as a crash.

    Args:
        message: what is wrong and where, one plain Dutch sentence.
        hint: what the user can do now, one plain Dutch sentence, or empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """The user stopped a job; nothing was written."""
