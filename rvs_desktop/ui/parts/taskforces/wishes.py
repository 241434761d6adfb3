"""From a verb in menu, palette or keyboard to the form or action that it means on the page of taskforces."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from rvs_desktop.ui.parts.taskforces.oversight import ACCESS, TERMS
from rvs_desktop.ui.parts.taskforces.person_verbs import PersonVerbs
from rvs_desktop.ui.parts.taskforces.tables import counted
from rvs_desktop.ui.parts.taskforces.verbs import RosterVerbs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.roster.choices import Choices
    from rvs_desktop.models.roster.lines import Line, Roster
    from rvs_desktop.models.roster.people import PersonCard
    from rvs_desktop.ui.parts.taskforces.form_fields import Verb


class Wishes(QObject):
    """Knows for each verb what it needs: a line of the roster, a person, or nothing."""

    _offered: tuple[Any, ...] = ()
    """What a form was asked for, while what it offers is being read."""

    def __init__(self, page: Any) -> None:  # the page builds its parts, and no part knows the page
        super().__init__(page)
        self._page = page
        self._roster_verbs = RosterVerbs(self)
        self._person_verbs = PersonVerbs(self)
        self._actions: dict[str, Callable[[], None]] = {
            "day_before": self._go_back,
            "day_after": self._go_on,
            "day_choose": self._choose_day,
            "day_follow": self._page.later.follow,
            "view_composition": partial(self._show, "composition"),
            "view_history": partial(self._show, "history"),
            "view_people": partial(self._show, "people"),
            "roster_add": self.add,
            "roster_replace": self._replace,
            "roster_end": self._end,
            "roster_substitute": self._substitute,
            "roster_change": self._change,
            "roster_correct": self._correct,
            "body_change": partial(self._change_body, ""),
            "body_sleep": partial(self._change_body, "dormant"),
            "body_merge": partial(self._change_body, "merged"),
            "body_end": partial(self._change_body, "ended"),
            "body_add": self._add_body,
            "roster_copy": self._copy,
            "roster_page": self._save_page,
            "roster_print": self._print,
            "roster_mail": self._mail,
            "roster_eml": self._save_mail,
            "roster_addresses": partial(self._addresses, cards=False),
            "roster_cards": partial(self._addresses, cards=True),
            "roster_addresses_copy": self._copy_addresses,
            "members_export": self._save_members,
            "members_import": self._import_members,
            "person_contact": partial(self._with_card, self._contact),
            "person_name": partial(self._with_card, self._rename),
            "person_function": partial(self._with_card, self._function),
            "person_merge": partial(self._with_card, self._merge),
            "person_held": partial(self._with_card, self._held),
            "retention": self._retention,
        }

    def do(self, command: str) -> None:
        """Do a verb."""
        action = self._actions.get(command)
        if action is not None and self._page.day is not None:
            action()

    def _go_back(self) -> None:
        self._page.choose_day(self._page.data.before if self._page.data else None)

    def _go_on(self) -> None:
        self._page.choose_day(self._page.data.after if self._page.data else None)

    def _choose_day(self) -> None:
        self._page.day_field.setFocus()
        self._page.day_field.selectAll()

    def _show(self, view: str) -> None:
        self._page.show_view(view)
        self._page.focus_table()

    def _roster(self) -> Roster | None:
        """Return the roster on screen, shown if need be."""
        if self._page.views.value() != "composition":
            self._page.show_view("composition")
        return self._page.composition.roster

    def _line(self, wanted: str) -> Line | None:
        """Return the current member; says what to do when the current line is none."""
        line = self._page.composition.current()
        if line is None or line.membership is None:
            self._page.told.emit(wanted)
            return None
        return line

    def add(self) -> None:
        """Show the form for a new member; on an empty seat for that seat."""
        roster = self._roster()
        if roster is None:
            return
        line = self._page.composition.current()
        seat = line if line is not None and line.name is None else None
        self._page.ask_form(
            partial(self._appoint, roster, self._with_office(roster, seat), self._facts(seat))
        )

    def _appoint(self, roster: Roster, seat: Line | None, facts: tuple[str, ...], choices: Choices) -> Verb:
        return self._roster_verbs.appoint(roster.body, seat, choices, roster.day, facts)

    @staticmethod
    def _with_office(roster: Roster, seat: Line | None) -> Line | None:
        """Propose the office of the others who sit for a district, where a seat for one names none."""
        if seat is None or seat.function or not seat.behalf.area:
            return seat
        others = {one.office.title for one in roster.members if one.behalf.area and one.office}
        return replace(seat, function=others.pop()) if len(others) == 1 else seat

    def _facts(self, seat: Line | None) -> tuple[str, ...]:
        """Return the story of an empty seat, for under the form: who held it, and since when it is empty."""
        if seat is None:
            return ()
        if seat.vacancy is None:
            return (seat.note,)
        days = seat.vacancy.days_open(self._page.day or seat.vacancy.since)
        now = counted(
            days,
            self.tr("{state}, 1 dag open."),
            self.tr("{state}, {count} dagen open."),
        ).replace("{state}", f"{seat.vacancy.sentence[:1].upper()}{seat.vacancy.sentence[1:]}")
        history = self._page.composition.history
        tracks = [one for one in history.tracks if one.post == seat.post] if history else []
        held = [f"{bar.name}: {bar.span.label}" for one in tracks for bar in reversed(one.bars)]
        return (now, *held)

    def fill_or_change(self) -> None:
        """Fill an empty seat, or change who sits there: Alt+Enter or a double click on the line."""
        line = self._page.composition.current()
        if line is None:
            return
        if line.membership is None:
            self.add()
        else:
            self._change()

    def _replace(self) -> None:
        roster = self._roster()
        line = self._line(self.tr("Kies eerst het lid dat u wilt vervangen."))
        if roster is not None and line is not None:
            verbs, day = self._roster_verbs, roster.day
            self._page.ask_form(partial(_with_choices, partial(verbs.replace, roster.body, line), day))

    def _end(self) -> None:
        roster = self._roster()
        line = self._line(self.tr("Kies eerst het lid dat vertrekt."))
        if roster is not None and line is not None:
            make = partial(self._roster_verbs.end, roster.body, line)
            self._page.ask_form(partial(_with_choices, make, roster.day))

    def _substitute(self) -> None:
        roster = self._roster()
        if roster is not None:
            line = self._page.composition.current()
            make = partial(self._roster_verbs.substitute, roster.body, line)
            self._page.ask_form(partial(_with_choices, make, roster.day))

    def _change(self) -> None:
        roster = self._roster()
        line = self._line(self.tr("Kies eerst het lid waarvan iets wijzigt."))
        if roster is not None and line is not None:
            make = partial(self._roster_verbs.change, roster.body, line)
            self._page.ask_form(partial(_with_choices, make, roster.day))

    def _correct(self) -> None:
        roster = self._roster()
        line = self._line(self.tr("Kies eerst het lid waarvan iets fout staat."))
        if roster is not None and line is not None:
            make = partial(self._roster_verbs.correct, roster.body, line)
            self._page.ask_form(partial(_with_choices, make, roster.day))

    def _change_body(self, status: str) -> None:
        roster = self._roster()
        if roster is not None:
            make = partial(self._roster_verbs.body_state, roster.body, status)
            self._page.ask_form(partial(_with_choices, make, roster.day))

    def _add_body(self) -> None:
        day = self._page.day
        if day is not None:
            self._page.ask_form(partial(self._new_body, day))

    def _new_body(self, day: Any, choices: Choices) -> Verb:
        return self._roster_verbs.new_body(choices, None, day)

    def _order(self) -> str:
        """Return in which order a page names the members: that of the table, if it was sorted by name or district."""
        keys = self._page.composition.table.view.heading.keys
        return {"name": "name", "behalf": "district"}.get(keys[0].field, "roster") if keys else "roster"

    def _copy(self) -> None:
        roster = self._roster()
        if roster is not None:
            self._page.outgoing.copy(roster, self._order())

    def _save_page(self) -> None:
        roster = self._roster()
        if roster is not None:
            self._page.outgoing.save_page(roster, self._order())

    def _print(self) -> None:
        roster = self._roster()
        if roster is not None:
            self._page.outgoing.print_page(roster, self._order())

    def _people(self) -> list[int]:
        """Return whom a list is for: the selection in the register, or in the roster on screen."""
        if self._page.views.value() == "people":
            found: list[int] = self._page.middle.people.selected()
        else:
            lines = self._page.composition.selected()
            found = list(dict.fromkeys(line.person for line in lines if line.person is not None))
        if not found:
            self._page.told.emit(self.tr("Er zijn hier geen personen."))
        return found

    def _subject(self) -> str:
        roster = self._page.composition.roster
        return roster.body.name if roster and self._page.views.value() != "people" else ""

    def _mail(self) -> None:
        people = self._people()
        if people:
            self._page.outgoing.mail(people, self._page.day, self._subject())

    def _save_mail(self) -> None:
        people = self._people()
        if people:
            self._page.outgoing.save_mail(people, self._page.day, self._subject())

    def _copy_addresses(self) -> None:
        people = self._people()
        if people:
            self._page.outgoing.copy_addresses(people, self._page.day)

    def _addresses(self, *, cards: bool) -> None:
        people = self._people()
        if people:
            self._page.outgoing.save_addresses(people, self._page.day, cards=cards)

    def _save_members(self) -> None:
        if self._page.day is not None:
            self._page.outgoing.save_members((), self._page.day)

    def _import_members(self) -> None:
        context = self._page.context
        found = context.asker.files_to_import(context.settings.last_folder)
        if found:
            context.settings.last_folder = str(found[0].parent)
            self._page.show_members()
            self._page.middle.members.begin(found[0], self._page.day or self._page.today())

    def _with_card(self, then: Callable[[PersonCard], None]) -> None:
        """Go on with the card of the current person, of the register or of the roster."""
        from rvs_desktop.ui.parts.taskforces.reading import ReadCard

        if self._page.views.value() == "people":
            if self._page.person.card is not None:
                then(self._page.person.card)
            return
        line = self._line(self.tr("Kies eerst een persoon."))
        if line is not None and line.person is not None and self._page.day is not None:
            self._page.context.workspace.read(ReadCard(line.person, self._page.day), then)

    def _contact(self, card: PersonCard) -> None:
        self._page.ask_form(partial(_without_choices, partial(self._person_verbs.contact, card)))

    def _rename(self, card: PersonCard) -> None:
        make = partial(self._person_verbs.name, card)
        self._page.ask_form(partial(_with_choices, make, self._page.day or self._page.today()))

    def _function(self, card: PersonCard) -> None:
        """Read which memberships hang on the office that was begun last, and show the form."""
        from rvs_desktop.models.roster.dates import ReducedDate

        day = self._page.day
        if day is None:
            return
        open_offices = [one for one in card.offices if one.span.holds_on(day)]
        if not open_offices:
            self._page.told.emit(
                self.tr("Van {name} is geen functie bekend op deze dag.").format(name=card.name.full)
            )
            return
        office = open_offices[-1]
        self._offered = (card, office)
        self._page.context.workspace.read(
            partial(_read_offers, office.id, ReducedDate.of(day)), self._show_function
        )

    def _show_function(self, offers: Any) -> None:
        card, office = self._offered
        day = self._page.day or self._page.today()
        self._page.ask_form(partial(self._function_form, card, office, offers, day))

    def _function_form(self, card: PersonCard, office: Any, offers: Any, day: Any, choices: Choices) -> Verb:
        return self._person_verbs.function_end(office, offers, choices, day, card.name.full)

    def _merge(self, card: PersonCard) -> None:
        self._page.ask_form(partial(self._merge_form, card, None))

    def _merge_form(self, card: PersonCard, other: int | None, choices: Choices) -> Verb:
        return self._person_verbs.merge(card, choices, other)

    def compare(self, first: int, second: int) -> None:
        """Go to a person whose name is nearly that of another, and propose to merge them; nothing is merged by itself."""
        self._page.middle.people.table.view.go_to(first, "name")
        self._offered = (first, second)
        from rvs_desktop.ui.parts.taskforces.reading import ReadCard

        if self._page.day is not None:
            self._page.context.workspace.read(ReadCard(first, self._page.day), self._propose)

    def _propose(self, card: PersonCard) -> None:
        self._page.ask_form(partial(self._merge_form, card, self._offered[1]))

    def _held(self, card: PersonCard) -> None:
        self._page.oversee(ACCESS, card.id)

    def _retention(self) -> None:
        self._page.oversee(TERMS)


def _with_choices(make: Callable[[Any, Any], Verb], day: Any, choices: Choices) -> Verb:
    return make(choices, day)


def _without_choices(make: Callable[[], Verb], _choices: Choices) -> Verb:
    return make()


def _read_offers(position: int, last: Any, session: Session) -> Any:
    """Return the memberships that hang on an office; on the thread of the file."""
    from rvs_desktop.models.roster.functions import offers

    return offers(session, position, last)
