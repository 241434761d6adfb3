"""What a form asks: its fields, the verb they belong to, and what is wrong with one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from rvs_desktop.errors import UserError

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.roster.steps import Preview

Values: TypeAlias = Mapping[str, Any]
"""What stands in the fields: text, identifier, date or yes and no, by key; None for nothing."""
Planner: TypeAlias = "Callable[[Session], Preview]"


@dataclass(frozen=True)
class FormField:
    """One field of a form.

    Attributes:
        key: name in the values.
        label: what stands above it.
        kind: ``text``, ``date``, ``choice``, ``person`` (chosen or typed) or ``check``.
        choices: pairs of value and text.
        value: what stands there first: a value of ``choices``, a text, or yes or no.
        hint: text in an empty field.
        half: whether it shares its line with the next one.
        proposals: dates to choose from, each with what is special about it.
    """

    key: str
    label: str
    kind: str = "text"
    choices: Sequence[tuple[Any, str]] = ()
    value: Any = None
    hint: str = ""
    half: bool = False
    proposals: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True)
class Verb:
    """What the panel is about.

    Attributes:
        title: what is done, such as ``Zetel invullen``.
        intro: for whom and where, in a sentence.
        fields: the fields, in order.
        plan: makes the planner from the values; raises ``UserError`` for what is not filled in rightly.
        save: text of the button.
        facts: lines under the form, such as the history of the seat.
    """

    title: str
    intro: str
    fields: Sequence[FormField]
    plan: Callable[[Values], Planner]
    save: str
    facts: Sequence[str] = field(default_factory=tuple)


class FieldError(UserError):
    """A field is not filled in rightly; ``quiet`` when it is only still empty."""

    def __init__(self, key: str, error: UserError | str, *, quiet: bool = False) -> None:
        message = error if isinstance(error, str) else error.message
        super().__init__(message, "" if isinstance(error, str) else error.hint)
        self.key = key
        self.quiet = quiet
