"""The verbs of persons as forms: how to reach them, another name, an office that ends, two entries that are one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from rvs_desktop.formats import format_date
from rvs_desktop.ui.parts.taskforces.day_proposals import DayProposals
from rvs_desktop.ui.parts.taskforces.form_fields import FieldError, FormField, Planner, Values, Verb
from rvs_desktop.ui.parts.taskforces.plans import call, date_of, person_of
from rvs_desktop.ui.parts.taskforces.tables import counted

if TYPE_CHECKING:
    from rvs_desktop.models.roster.choices import Choices
    from rvs_desktop.models.roster.functions import Offer
    from rvs_desktop.models.roster.people import DatedOffice, PersonCard


class PersonVerbs(QObject):
    """Makes the forms; a QObject only for its translated words."""

    def contact(self, card: PersonCard) -> Verb:
        """Return the form for how someone is reached at work."""
        from rvs_desktop.models.roster.words import CONTACTS

        fields: list[FormField] = []
        for kind, word in CONTACTS.items():
            known = next((one for one in card.contacts if one.kind == kind), None)
            fields.append(
                FormField(str(kind), word.capitalize(), value=known.value if known else "", half=True)
            )
            shared = known.shared if known else True
            fields.append(FormField(f"{kind}_shared", self.tr("Delen met anderen"), "check", value=shared))
        intro = self.tr("{name}: één wijziging geldt voor alle organen. Alleen zakelijke gegevens.")
        plan = partial(_plan_contacts, card)
        return Verb(
            self.tr("Contactgegevens"), intro.format(name=card.name.full), fields, plan, self.tr("Opslaan")
        )

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._days = DayProposals(self)

    def name(self, card: PersonCard, choices: Choices, day: date) -> Verb:
        """Return the form for another name: from a date on, or as a correction."""
        now = card.name
        fields = [
            FormField("family_name", self.tr("Achternaam"), value=now.family_name),
            FormField("prefix", self.tr("Tussenvoegsel"), value=now.prefix, half=True),
            FormField("initials", self.tr("Voorletters"), value=now.initials),
            FormField("given_name", self.tr("Voornaam"), value=now.given_name, half=True),
            FormField("title", self.tr("Titel"), value=now.title),
            FormField(
                "how",
                self.tr("Hoe"),
                "choice",
                [
                    ("correct", self.tr("Correctie: was altijd al zo")),
                    ("change", self.tr("Andere naam vanaf een datum")),
                ],
                "correct",
            ),
            FormField(
                "begins",
                self.tr("Vanaf"),
                "date",
                value=format_date(day),
                proposals=self._days.begins(day, choices),
            ),
        ]
        return Verb(
            self.tr("Naam wijzigen"), now.full, fields, partial(_plan_name, card.id), self.tr("Opslaan")
        )

    def function_end(
        self, office: DatedOffice, offers: Sequence[Offer], choices: Choices, day: date, name: str
    ) -> Verb:
        """Return the form for an office that ends, with a decision per membership."""
        fields = [
            FormField(
                "last_day",
                self.tr("Laatste dag van de functie"),
                "date",
                value=format_date(day),
                proposals=self._days.ends(day, choices),
            ),
            *self._fates(offers),
            FormField(
                "person", self.tr("Opvolger"), "person", choices.persons, hint=self.tr("kies of typ een naam")
            ),
            FormField("acting", self.tr("Opvolger neemt waar"), "check"),
            FormField("new_office", self.tr("Nieuwe functie van {name}").format(name=name)),
            FormField("source", self.tr("Bron of besluit")),
        ]
        intro = counted(
            len(offers),
            self.tr("{name} is geen {title} meer. 1 lidmaatschap hangt aan deze functie."),
            self.tr("{name} is geen {title} meer. {count} lidmaatschappen hangen aan deze functie."),
        )
        return Verb(
            self.tr("Functie eindigt"),
            intro.format(name=name, title=office.title),
            fields,
            partial(_plan_function_end, office.id),
            self.tr("Verwerken"),
        )

    def _fates(self, offers: Sequence[Offer]) -> list[FormField]:
        """Return a field per membership that hangs on the office: what becomes of it."""
        fates = [
            ("end", self.tr("Beëindigen")),
            ("keep", self.tr("Persoonlijk houden")),
            ("successor", self.tr("Naar opvolger")),
        ]
        return [
            FormField(
                f"fate:{offer.membership_id}",
                ", ".join(part for part in (offer.body, offer.role, offer.behalf) if part),
                "choice",
                fates,
                "end",
            )
            for offer in offers
        ]

    def merge(self, card: PersonCard, choices: Choices, other: int | None) -> Verb:
        """Return the form for two entries that are one person."""
        others = [(person, name) for person, name in choices.persons if person != card.id]
        fields = [FormField("person", self.tr("Is dezelfde als"), "person", others, other)]
        intro = self.tr("Alles van de ander gaat over naar {name}; die naam blijft.").format(
            name=card.name.full
        )
        plan = partial(_plan_merge, card.id)
        return Verb(self.tr("Personen samenvoegen"), intro, fields, plan, self.tr("Samenvoegen"))


def _plan_contacts(card: PersonCard, values: Values) -> Planner:
    from rvs_desktop.models.roster.words import CONTACTS

    known = {one.kind: (one.value, one.shared) for one in card.contacts}
    wanted = [
        (str(kind), values[kind], values[f"{kind}_shared"])
        for kind in CONTACTS
        if (values[kind], values[f"{kind}_shared"]) != known.get(kind, ("", values[f"{kind}_shared"]))
    ]
    return partial(_contacts, card.id, wanted)


def _contacts(person: int, wanted: Sequence[tuple[str, str, bool]], session: Any) -> Any:
    """Work out all changed contact data as one step."""
    from rvs_desktop.models.roster.corrections import set_contact
    from rvs_desktop.models.roster.steps import Preview

    preview = Preview("Contactgegevens gewijzigd")
    for kind, value, shared in wanted:
        preview.take_in(set_contact(session, person, kind, value, shared=shared))
    return preview


def _plan_name(person: int, values: Values) -> Planner:
    parts = {key: values[key] for key in ("family_name", "prefix", "given_name", "initials", "title")}
    if not parts["family_name"]:
        raise FieldError("family_name", "De achternaam ontbreekt. Vul hem in.")
    if values["how"] == "correct":
        return partial(_correct_name, person, parts)
    from rvs_desktop.models.roster.corrections import rename

    first = date_of(values, "begins", needed="Vanaf wanneer geldt de andere naam?")
    return partial(_rename, rename, person, first, parts)


def _rename(verb: Any, person: int, first: Any, parts: Any, session: Any) -> Any:
    return verb(session, person, first, parts)


def _correct_name(person: int, parts: Any, session: Any) -> Any:
    """Correct the name that is used last."""
    from rvs_desktop.models.roster.corrections import Correction, correct, latest_name
    from rvs_desktop.models.roster.persons import PersonName

    return correct(session, Correction(PersonName, latest_name(session, person).id, parts))


def _plan_function_end(position: int, values: Values) -> Planner:
    from rvs_desktop.models.roster.functions import Choice, Fate, FunctionEnd, end_function
    from rvs_desktop.models.roster.steps import Holding

    last = date_of(values, "last_day", needed="Wat is de laatste dag?")
    assert last is not None
    choices = {
        int(key.removeprefix("fate:")): Choice(Fate(value))
        for key, value in values.items()
        if key.startswith("fate:")
    }
    wants_successor = any(choice.fate is Fate.SUCCESSOR for choice in choices.values())
    wanted = FunctionEnd(
        position,
        last,
        choices,
        person_of(values) if wants_successor else None,
        acting=values["acting"],
        new_office=Holding(values["new_office"]) if values["new_office"] else None,
        source=values["source"],
    )
    return partial(call, end_function, wanted)


def _plan_merge(keep: int, values: Values) -> Planner:
    from rvs_desktop.models.roster.merging import merge

    gone = values["person"]
    if not isinstance(gone, int):
        raise FieldError("person", "Kies wie van het register dezelfde is.", quiet=True)
    return partial(_merge, merge, keep, gone)


def _merge(verb: Any, keep: int, gone: int, session: Any) -> Any:
    return verb(session, keep, gone)
