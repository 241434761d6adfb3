"""Saying no to a file: one exception that carries the sentence for the person who imports."""

from __future__ import annotations

from rvs_desktop.errors import UserError
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.importing.reduction import Reduction


class Refused(UserError):  # noqa: N818 - a file refused is an outcome, not an error of ours
    """A file cannot or may not be read; ``problem`` says why and what to do now.

    Args:
        code: ``encrypted``, ``empty_file``, ``unreadable``, ``too_large``, ``wrong_format``, ``publication``
            or ``personal_data``.
        message: one or two plain Dutch sentences: what, where, what to do now.
        sheet: the sheet concerned, if one is.
    """

    def __init__(self, code: str, message: str, sheet: str = "") -> None:
        super().__init__(message)
        self.problem = Problem(code=code, message=message, severity=Severity.REFUSAL, sheet=sheet)
        self.reducible: tuple[Reduction, ...] = ()
        """What can be counted in it, for a list of persons."""
