"""The forms in which a composition rule is made or ended."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rvs_desktop.formats import FormatError, format_date, parse_count
from rvs_desktop.ui.parts.taskforces.form_fields import FieldError, FormField, Planner, Values, Verb
from rvs_desktop.ui.parts.taskforces.plans import date_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.roster.choices import Choices
    from rvs_desktop.models.roster.ruling import NewRule, RuleEntry
    from rvs_desktop.models.roster.steps import Preview


class RuleForms(QObject):
    """Makes the forms; a QObject only for its translated words."""

    def add(self, day: date, choices: Choices) -> Verb:
        """Return the form for a new rule."""
        from rvs_desktop.models.roster.words import BODY_KINDS, ORGANISATION_KINDS, ROLES

        kinds = [(str(kind), name) for kind, name in BODY_KINDS.items()]
        fields = [
            FormField("kind", self.tr("Voor alle organen van de soort"), "choice", [("", "–"), *kinds], ""),
            FormField("body", self.tr("Of voor één orgaan"), "choice", [(None, "–"), *choices.bodies]),
            FormField("label", self.tr("Wat gevraagd wordt"), hint=self.tr("een officier van justitie")),
            FormField("function", self.tr("Functie"), hint=self.tr("burgemeester; leeg: elke functie")),
            FormField(
                "organisation",
                self.tr("Van welke partner"),
                "choice",
                [("", self.tr("elke")), *((str(kind), name) for kind, name in ORGANISATION_KINDS.items())],
                "",
            ),
            FormField(
                "role",
                self.tr("Rol in het orgaan"),
                "choice",
                [("", self.tr("elke")), *((str(role), name) for role, name in ROLES.items())],
                "",
            ),
            FormField("per", self.tr("Voor elk district apart"), "check", value=False),
            FormField("least", self.tr("Ten minste"), value="1", half=True),
            FormField("most", self.tr("Hoogstens"), hint=self.tr("geen grens")),
            FormField("begins", self.tr("Geldt vanaf"), "date", hint=self.tr("altijd"), half=True),
            FormField("source", self.tr("Bron of besluit")),
        ]
        intro = self.tr("Wie er in een orgaan moet zitten; het programma laat zien waar dat niet zo is.")
        return Verb(
            self.tr("Regel toevoegen"), intro, fields, partial(_plan_rule, day), self.tr("Regel opslaan")
        )

    def end(self, entry: RuleEntry, day: date, choices: Choices) -> Verb:
        """Return the form for the end of a rule."""
        del choices
        intro = self.tr("{about}: {label}. Op eerdere peildata blijft de regel gelden.")
        fields = [FormField("last", self.tr("Geldt tot en met"), "date", value=format_date(day))]
        return Verb(
            self.tr("Regel beëindigen"),
            intro.format(about=entry.about, label=entry.label),
            fields,
            partial(_plan_end, entry.id),
            self.tr("Beëindigen"),
        )


def _plan_rule(day: date, values: Values) -> Planner:
    """Return the planner of a new rule.

    Raises:
        FieldError: for what is not filled in rightly.
    """
    from rvs_desktop.models.roster.ruling import NewRule

    label = str(values["label"] or "").strip()
    if not label:
        raise FieldError("label", "Typ wat er gevraagd wordt.", quiet=True)
    wanted = NewRule(
        label,
        values["body"],
        str(values["kind"] or ""),
        str(values["function"] or "").strip(),
        str(values["role"] or ""),
        str(values["organisation"] or ""),
        bool(values["per"]),
        _number(values, "least") or 0,
        _number(values, "most"),
        date_of(values, "begins"),
        str(values["source"] or "").strip(),
    )
    return partial(_new_rule, wanted, day)


def _plan_end(rule: int, values: Values) -> Planner:
    last = date_of(values, "last", needed="Vul de laatste dag in waarop de regel geldt.")
    assert last is not None
    return partial(_end_rule, rule, last)


def _number(values: Values, key: str) -> int | None:
    text = str(values[key] or "").strip()
    if not text:
        return None
    try:
        return parse_count(text)
    except FormatError as error:
        raise FieldError(key, error) from None


def _new_rule(wanted: NewRule, day: date, session: Session) -> Preview:
    from rvs_desktop.models.roster.ruling import add_rule

    return add_rule(session, wanted, day)


def _end_rule(rule: int, last: object, session: Session) -> Preview:
    from rvs_desktop.models.roster.dates import ReducedDate
    from rvs_desktop.models.roster.ruling import end_rule

    assert isinstance(last, ReducedDate)
    return end_rule(session, rule, last)
