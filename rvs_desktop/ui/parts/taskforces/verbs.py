"""The verbs of rosters as forms: their fields, and what they mean to the roster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rvs_desktop.formats import format_date
from rvs_desktop.ui.parts.taskforces.day_proposals import DayProposals
from rvs_desktop.ui.parts.taskforces.form_fields import FormField, Verb
from rvs_desktop.ui.parts.taskforces.plans import (
    plan_appointment,
    plan_body,
    plan_change,
    plan_correction,
    plan_ending,
    plan_new_body,
    plan_replacement,
    plan_standing,
)

if TYPE_CHECKING:
    from rvs_desktop.models.roster.choices import Choices
    from rvs_desktop.models.roster.lines import Line
    from rvs_desktop.models.roster.states import BodyRef


class RosterVerbs(QObject):
    """Makes the forms; a QObject only for its translated words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._days = DayProposals(self)

    def _person(self, choices: Choices) -> FormField:
        return FormField(
            "person",
            self.tr("Persoon"),
            "person",
            choices.persons,
            hint=self.tr("kies of typ een naam"),
        )

    def _function(self, choices: Choices, value: str) -> FormField:
        known = [(name, name) for name in choices.functions]
        if value and value not in choices.functions:
            known.append((value, value))
        return FormField("function", self.tr("Functie"), "person", [("", ""), *known], value, half=True)

    def _role(self, value: str) -> FormField:
        from rvs_desktop.models.roster.words import ROLES, Role

        seated = [role for role in Role if role is not Role.DEPUTY]
        return FormField(
            "role",
            self.tr("Rol"),
            "choice",
            [(str(role), ROLES[role].capitalize()) for role in seated],
            value,
        )

    def _area(self, choices: Choices, value: int | None) -> FormField:
        return FormField(
            "area", self.tr("Namens district"), "choice", [(None, "–"), *choices.areas], value, half=True
        )

    def _organisation(self, choices: Choices, value: int | None) -> FormField:
        return FormField(
            "organisation",
            self.tr("Namens organisatie"),
            "choice",
            [(None, "–"), *choices.organisations],
            value,
        )

    def _begins(
        self, label: str, day: date, choices: Choices, *, key: str = "begins", half: bool = False
    ) -> FormField:
        proposals = self._days.begins(day, choices)
        return FormField(key, label, "date", value=format_date(day), half=half, proposals=proposals)

    def _ends(self, key: str, label: str, day: date, choices: Choices, hint: str) -> FormField:
        return FormField(key, label, "date", hint=hint, proposals=self._days.ends(day, choices))

    def _dates(self, day: date, choices: Choices) -> list[FormField]:
        return [
            self._begins(self.tr("Vanaf"), day, choices, half=True),
            self._ends("ends", self.tr("Tot en met"), day, choices, self.tr("open einde")),
        ]

    def _ex_officio(self, *, value: bool) -> FormField:
        label = self.tr("Ambtshalve (zonder termijn)")
        return FormField("ex_officio", label, "check", value=value)

    def _source(self) -> FormField:
        return FormField("source", self.tr("Bron of besluit"))

    def appoint(
        self, body: BodyRef, line: Line | None, choices: Choices, day: date, facts: Sequence[str] = ()
    ) -> Verb:
        """Return the form for a new member, for an empty seat when the line is one."""
        from rvs_desktop.models.roster.lines import LineKind

        seat = line if line is not None and line.kind is not LineKind.MEMBER else None
        area = seat.behalf.area_id if seat else None
        title = self.tr("Zetel invullen") if seat else self.tr("Lid toevoegen")
        where = self.tr("In {body}.").format(body=body.name)
        ex_officio = bool(seat and seat.ex_officio)
        if seat and seat.behalf.printed:
            where = self.tr("Namens {behalf} in {body}.").format(behalf=seat.behalf.printed, body=body.name)
        fields = [
            self._person(choices),
            self._function(choices, seat.function if seat else ""),
            self._role(seat.role if seat else "member"),
            self._area(choices, area),
            self._organisation(choices, seat.behalf.organisation_id if seat else None),
            FormField("liaison", self.tr("Liaison naar"), "choice", [(None, "–"), *choices.bodies]),
            *self._dates(day, choices),
            *([] if ex_officio else [self._term("", day, choices)]),
            FormField("portfolio", self.tr("Portefeuille")),
            *([] if seat and seat.post else [self._ex_officio(value=False)]),
            self._source(),
        ]
        if ex_officio:
            facts = (
                *facts,
                self.tr("De zetel is ambtshalve: hij hoort bij de functie en kent geen termijn."),
            )
        plan = partial(plan_appointment, body.id, seat.post if seat else None)
        return Verb(title, where, fields, plan, self.tr("Opslaan"), facts)

    def replace(self, body: BodyRef, line: Line, choices: Choices, day: date) -> Verb:
        """Return the form for a succession."""
        from rvs_desktop.models.roster.words import REASONS

        intro = self.tr("In de plaats van {name} in {body}.").format(name=line.title, body=body.name)
        fields = [
            self._person(choices),
            self._begins(self.tr("Opvolger vanaf"), day, choices, half=True),
            self._ends("last_day", self.tr("Vertrek na"), day, choices, self.tr("de dag ervoor")),
            FormField(
                "reason",
                self.tr("Reden van vertrek"),
                "choice",
                [(str(code), word.capitalize()) for code, word in REASONS.items()],
                "replaced",
            ),
            *([] if line.ex_officio else [self._term("", day, choices, half=False)]),
            self._source(),
        ]
        plan = partial(plan_replacement, line.membership or 0)
        return Verb(self.tr("Lid vervangen"), intro, fields, plan, self.tr("Vervangen"))

    def end(self, body: BodyRef, line: Line, choices: Choices, day: date) -> Verb:
        """Return the form for someone who leaves."""
        from rvs_desktop.models.roster.words import REASONS

        intro = self.tr("{name} verlaat {body}.").format(name=line.title, body=body.name)
        fields = [
            FormField(
                "last_day",
                self.tr("Laatste dag"),
                "date",
                value=format_date(day),
                half=True,
                proposals=self._days.ends(day, choices),
            ),
            FormField(
                "reason",
                self.tr("Reden"),
                "choice",
                [(str(code), word.capitalize()) for code, word in REASONS.items()],
                "departure",
            ),
            FormField("reason_text", self.tr("Reden in eigen woorden")),
            FormField("abolish", self.tr("De zetel vervalt ook"), "check"),
        ]
        plan = partial(plan_ending, line.membership or 0)
        return Verb(self.tr("Lidmaatschap beëindigen"), intro, fields, plan, self.tr("Beëindigen"))

    def substitute(self, body: BodyRef, line: Line | None, choices: Choices, day: date) -> Verb:
        """Return the form for someone who stands in, for a seat or for the whole body."""
        from rvs_desktop.models.roster.words import STANDS

        post = line.post if line else None
        whom = line.title if line and post is not None else self.tr("alle leden")
        intro = self.tr("Voor {whom} in {body}.").format(whom=whom, body=body.name)
        fields = [
            self._person(choices),
            FormField(
                "kind",
                self.tr("Soort"),
                "choice",
                [(str(code), word.capitalize()) for code, word in STANDS.items()],
                "standing",
                half=True,
            ),
            self._function(choices, ""),
            *self._dates(day, choices),
            self._source(),
        ]
        plan = partial(plan_standing, body.id, post)
        return Verb(self.tr("Laten vervangen"), intro, fields, plan, self.tr("Opslaan"))

    def change(self, body: BodyRef, line: Line, choices: Choices, day: date) -> Verb:
        """Return the form for a change from a date on; earlier views stay as they were."""
        intro = self.tr("{name} in {body}: eerdere peildata blijven zoals ze waren.")
        fields = [
            self._begins(self.tr("Wijzigt vanaf"), day, choices),
            self._role(line.role),
            self._area(choices, line.behalf.area_id),
            self._organisation(choices, line.behalf.organisation_id),
            self._term(_term_of(line), day, choices),
            FormField("portfolio", self.tr("Portefeuille"), value=line.portfolio),
            self._source(),
        ]
        plan = partial(plan_change, line.membership or 0)
        text = intro.format(name=line.title, body=body.name)
        return Verb(self.tr("Wijzigen per datum"), text, fields, plan, self.tr("Wijzigen"))

    def correct(self, body: BodyRef, line: Line, choices: Choices, day: date) -> Verb:
        """Return the form for what was wrong all along; it counts for all days."""
        ends = line.span.ends.label if line.span.ends else ""
        fields = [
            self._role(line.role),
            self._area(choices, line.behalf.area_id),
            self._organisation(choices, line.behalf.organisation_id),
            FormField(
                "valid_from",
                self.tr("Vanaf"),
                "date",
                value=line.span.begins.label if line.span.begins else "",
                hint=self.tr("onbekend"),
                half=True,
                proposals=self._days.begins(day, choices),
            ),
            replace(
                self._ends("valid_to", self.tr("Tot en met"), day, choices, self.tr("open einde")), value=ends
            ),
            self._term(_term_of(line), day, choices),
            FormField("portfolio", self.tr("Portefeuille"), value=line.portfolio),
            *([] if line.post is None else [self._ex_officio(value=line.ex_officio)]),
            FormField("note", self.tr("Opmerking"), value=line.note),
            FormField("source", self.tr("Bron of besluit"), value=line.source),
        ]
        intro = self.tr("{name} in {body}: zo was het altijd al. Alle peildata veranderen mee.")
        plan = partial(plan_correction, line.membership or 0)
        text = intro.format(name=line.title, body=body.name)
        return Verb(self.tr("Lidmaatschap corrigeren"), text, fields, plan, self.tr("Corrigeren"))

    def _term(self, value: str, day: date, choices: Choices, *, half: bool = True) -> FormField:
        return FormField(
            "term",
            self.tr("Termijn tot en met"),
            "date",
            value=value,
            hint=self.tr("geen termijn"),
            half=half,
            proposals=self._days.terms(day, choices),
        )

    def body_state(self, body: BodyRef, status: str, choices: Choices, day: date) -> Verb:
        """Return the form for another state or name of a body; ``status`` is the state that is meant, if one is."""
        from rvs_desktop.models.roster.words import STATUSES

        titles = {
            "dormant": (self.tr("Orgaan slapend zetten"), self.tr("Slapend zetten")),
            "merged": (self.tr("Orgaan laten opgaan"), self.tr("Laten opgaan")),
            "ended": (self.tr("Orgaan beëindigen"), self.tr("Beëindigen")),
        }
        title, save = titles.get(status, (self.tr("Orgaan wijzigen"), self.tr("Wijzigen")))
        others = [(None, "–"), *(pair for pair in choices.bodies if pair[0] != body.id)]
        into = FormField("into", self.tr("Gaat op in"), "choice", others, body.merged_into_id)
        state = FormField(
            "status",
            self.tr("Toestand"),
            "choice",
            [(str(code), word.capitalize()) for code, word in STATUSES.items()],
            status or body.status,
        )
        fields = [
            self._begins(self.tr("Vanaf"), day, choices, half=True),
            state,
            *([into] if status in ("", "merged") else []),
            *([] if status else [FormField("name", self.tr("Naam"), value=body.name)]),
            FormField(
                "explanation", self.tr("Toelichting"), hint=self.tr("waarom, bijvoorbeeld ‘volgt de cijfers’")
            ),
            self._source(),
        ]
        return Verb(title, body.name, fields, partial(plan_body, body), save)

    def new_body(self, choices: Choices, region: int | None, day: date) -> Verb:
        """Return the form for a body that begins."""
        from rvs_desktop.models.roster.words import BODY_KIND_NAMES

        fields = [
            FormField("name", self.tr("Naam")),
            FormField(
                "kind",
                self.tr("Soort"),
                "choice",
                [(str(code), word.capitalize()) for code, word in BODY_KIND_NAMES.items()],
                "taskforce",
                half=True,
            ),
            FormField("abbreviation", self.tr("Afkorting")),
            FormField("parent", self.tr("Valt onder"), "choice", [(None, "–"), *choices.bodies]),
            self._begins(self.tr("Begint"), day, choices),
            self._source(),
        ]
        return Verb(
            self.tr("Orgaan toevoegen"), "", fields, partial(plan_new_body, region), self.tr("Toevoegen")
        )


def _term_of(line: Line) -> str:
    return line.term_until.label if line.term_until else ""
