"""The words of ``rvs`` read by argparse, with its own sentences in Dutch."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from datetime import date
from typing import Any, Final, NoReturn

from rvs_desktop.errors import UserError
from rvs_desktop.periods import Period

_SENTENCES: Final = (
    (re.compile(r"the following arguments are required: (.*)"), "Er ontbreekt iets in de opdracht: {}."),
    (re.compile(r"unrecognized arguments: (.*)"), "Dit hoort niet in de opdracht: {}."),
    (
        re.compile(r"argument .*?: invalid choice: (.*?) \(choose from (.*)\)"),
        "{} is niet bekend; kies uit {}.",
    ),
    (re.compile(r"argument (\S+): expected .*"), "Achter {} ontbreekt een waarde."),
    (re.compile(r"argument (\S+): not allowed with argument (\S+)"), "{} en {} gaan niet samen."),
    (re.compile(r"argument (\S+): (.*)"), "{}: {}"),
)


class _Formatter(argparse.HelpFormatter):
    def add_usage(
        self, usage: str | None, actions: Iterable[Any], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


class DutchParser(argparse.ArgumentParser):
    """Says in Dutch what is wrong with a command, as a ``UserError``, so that it ends like every other failure."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=_Formatter, add_help=False, **options)
        self._positionals.title = "wat"
        self._optionals.title = "keuzes"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg")

    def error(self, message: str) -> NoReturn:
        """Refuse a command.

        Raises:
            UserError: always.
        """
        hint = f"Bekijk {self.prog} --help."
        for pattern, sentence in _SENTENCES:
            match = pattern.fullmatch(message)
            if match is not None:
                raise UserError(sentence.format(*match.groups()), hint)
        raise UserError(f"De opdracht klopt niet ({message}).", hint)


def day(text: str) -> date:
    """Read a day.

    Raises:
        ArgumentTypeError: if it is none.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is geen dag; schrijf bijvoorbeeld 2020-12-31.") from None


def period(text: str) -> str:
    """Read a period and return its key; nothing stays nothing, for argparse reads defaults too.

    Raises:
        ArgumentTypeError: if it is none.
    """
    try:
        return Period.parse(text).key if text else ""
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text} is geen periode; schrijf bijvoorbeeld 2020, 2020-H1, 2020-Q1 of 2020-03."
        ) from None


def amount(text: str) -> int:
    """Read how many lines are asked for.

    Raises:
        ArgumentTypeError: if it is not a whole number above nought.
    """
    if not text.isascii() or not text.isdigit() or not int(text):
        raise argparse.ArgumentTypeError(f"{text} is geen aantal; schrijf een heel getal vanaf 1.")
    return int(text)
