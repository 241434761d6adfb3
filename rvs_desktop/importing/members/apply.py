"""Writing the decided lines of a member list, inside one edit: appointments, corrections, and how to reach people."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.importing.members.names import read_salutation
from rvs_desktop.importing.members.plan import DATES, MemberInput, MembersPlan, PlannedLine, read_role
from rvs_desktop.importing.members.register import Register
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.models.roster.bodies import Post
from rvs_desktop.models.roster.corrections import Correction, correct, set_contact
from rvs_desktop.models.roster.dates import ReducedDate, from_text
from rvs_desktop.models.roster.deputies import Standing, let_substitute
from rvs_desktop.models.roster.memberships import Membership
from rvs_desktop.models.roster.persons import ContactDetail, Person, PersonAlias, PersonName
from rvs_desktop.models.roster.seats import Appointment, appoint
from rvs_desktop.models.roster.states import names_on
from rvs_desktop.models.roster.steps import Holding, NewPerson, Preview, Someone, carry_out, position_of
from rvs_desktop.models.roster.tally import empty_seat
from rvs_desktop.models.roster.words import Role
from rvs_desktop.models.text_keys import name_key

_CONTACTS: Final = ("email", "phone", "mobile")
_NAME_PARTS: Final = frozenset({"family_name", "prefix", "given_name", "initials", "title"})
_PLAIN: Final = frozenset({"portfolio", "note", "source"})


class MembersApplier:
    """Writes lines one by one; what the verbs refuse becomes a problem of that line and the others go on."""

    def __init__(self, session: Session, register: Register, source: str) -> None:
        self._reads = session
        self._register = register
        self._source = source
        self._made: dict[tuple[str, int], int] = {}
        """(sheet, row) → the person that the line brought."""

    def apply(self, plan: MembersPlan) -> None:
        """Write all lines that can be written; lines that others refer to come first."""
        waiting = [line for line in plan.lines if line.outcome in ("new", "changed")]
        for line in sorted(waiting, key=lambda line: line.same_as is not None):
            refused = self._apply_line(line)
            if refused:
                line.outcome = "rejected"
                line.problem = Problem(
                    "refused_by_roster",
                    f"{line.row.place}: {refused}",
                    Severity.DECISION,
                    line.row.sheet,
                    f"A{line.row.row}",
                )

    def _apply_line(self, line: PlannedLine) -> str:
        """Write a line; returns why it was refused, empty when it was written."""
        if line.given is None:
            return ""
        is_new = line.outcome == "new"
        preview = self._appointment(line, line.given) if is_new else self._changes(line)
        if preview.refusals:
            return preview.refusals[0]
        carry_out(self._reads, preview)
        self._after(line, preview)
        return ""

    def _appointment(self, line: PlannedLine, given: MemberInput) -> Preview:
        """Return the appointment or deputyship that a new line asks for."""
        assert given.body is not None
        begins = given.dates["valid_from"] or ReducedDate.of(self._register.day)
        who = self._who(line, given)
        holding = Holding(given.text("function") or given.read.function, given.organisation_id)
        if given.role == Role.DEPUTY:
            seat = self._seat_of(given)
            standing = Standing(
                given.body.id,
                who,
                begins,
                given.dates["valid_to"],
                post_id=seat,
                holding=holding,
                source=self._said(given),
            )
            return let_substitute(self._reads, standing)
        liaison = self._register.body(given.text("liaison_to"))
        wanted = Appointment(
            given.body.id,
            who,
            begins,
            given.dates["valid_to"],
            post_id=self._empty_seat(given, begins),
            role=given.role,
            extra_role=given.extra_role,
            role_text=given.role_text,
            holding=holding,
            area_id=given.area_id,
            organisation_id=given.organisation_id,
            liaison_to_id=liaison.id if liaison else None,
            portfolio=given.text("portfolio"),
            term_until=given.dates["term_until"],
            note=given.text("note"),
            source=self._said(given),
        )
        return appoint(self._reads, wanted)

    def _said(self, given: MemberInput) -> str:
        return given.text("source") or self._source

    def _who(self, line: PlannedLine, given: MemberInput) -> Someone:
        if line.person is not None:
            return line.person
        if line.same_as is not None and line.same_as in self._made:
            return self._made[line.same_as]
        return NewPerson(given.read.name, given.salutation)

    def _empty_seat(self, given: MemberInput, begins: ReducedDate) -> int | None:
        """Return a seat that waits for exactly this: the same body, role, district and organisation."""
        assert given.body is not None
        return self._reads.scalars(
            select(Post.id)
            .where(
                Post.body_id == given.body.id,
                Post.role == given.role,
                Post.area_id.is_(None) if given.area_id is None else Post.area_id == given.area_id,
                Post.organisation_id.is_(None)
                if given.organisation_id is None
                else Post.organisation_id == given.organisation_id,
                *empty_seat(begins.first),
            )
            .limit(1)
        ).first()

    def _seat_of(self, given: MemberInput) -> int | None:
        """Return the seat of the one for whom a deputy stands in, as far as the list names one in this body."""
        wanted = name_key(given.text("deputy_of"))
        assert given.body is not None
        rows = self._reads.execute(
            select(Membership.post_id, Membership.person_id).where(
                Membership.body_id == given.body.id, Membership.post_id.is_not(None)
            )
        ).all()
        names = names_on(self._reads, {row.person_id for row in rows})
        found = {
            row.post_id
            for row in rows
            if wanted
            and wanted in (name_key(names[row.person_id].surname), name_key(names[row.person_id].full))
        }
        return found.pop() if len(found) == 1 else None

    def _changes(self, line: PlannedLine) -> Preview:
        """Return the corrections that a changed line asks for."""
        assert line.given is not None
        assert line.person is not None
        new = {change.key: change.new for change in line.changes}
        preview = Preview("")
        names = {key: value for key, value in new.items() if key in _NAME_PARTS}
        if names:
            preview.take_in(correct(self._reads, Correction(PersonName, self._name_row(line.person), names)))
        if "salutation" in new:
            values = {"salutation": read_salutation(new["salutation"])}
            preview.take_in(correct(self._reads, Correction(Person, line.person, values)))
        values = self._membership_values(preview, line, new)
        if values and line.membership is not None:
            preview.take_in(correct(self._reads, Correction(Membership, line.membership, values)))
        return preview

    def _membership_values(self, preview: Preview, line: PlannedLine, new: dict[str, str]) -> dict[str, Any]:
        given = line.given
        assert given is not None
        assert line.person is not None
        values: dict[str, Any] = {key: value for key, value in new.items() if key in _PLAIN}
        values |= {key: given.dates[key] for key in DATES if key in new}
        if "valid_to" in values and values["valid_to"] is None:
            values |= {"reason_left": "", "reason_text": ""}
        if "behalf" in new:
            values |= {"area_id": given.area_id, "organisation_id": given.organisation_id}
        if "role" in new:
            role, extra, words = read_role(new["role"])
            values |= {"role": role, "extra_role": extra, "role_text": words}
        if "function" in new:
            holding = Holding(new["function"], given.organisation_id)
            values["position_id"] = position_of(
                self._reads, preview, line.person, holding, given.dates["valid_from"], self._source
            )
        return values

    def _name_row(self, person: int) -> int:
        query = select(PersonName.id).where(PersonName.person_id == person)
        return self._reads.scalars(query.order_by(from_text(PersonName.valid_from).desc())).first() or 0

    def _after(self, line: PlannedLine, preview: Preview) -> None:
        """Write how to reach the person, and remember who the line meant."""
        given = line.given
        assert given is not None
        person = line.person or self._person_in(preview) or self._made.get(line.same_as or ("", 0))
        if person is None:
            return
        self._made[line.row.sheet, line.row.row] = person
        self._contacts(person, given)
        if line.alias and line.alias not in self._register.aliases:
            self._reads.add(PersonAlias(person_id=person, key=line.alias))
            self._register.aliases[line.alias] = person
            self._reads.flush()

    def _person_in(self, preview: Preview) -> int | None:
        for step in preview.steps:
            if getattr(step, "model", None) is Membership:
                return getattr(step, "values", {}).get("person_id")
        return None

    def _contacts(self, person: int, given: MemberInput) -> None:
        """Write contact data, except of someone whose data were erased: those do not come back by a list."""
        known = self._reads.get(Person, person)
        if known is None or known.erased_on is not None:
            return
        for kind in _CONTACTS:
            value = given.contacts.get(kind)
            same = value and self._reads.scalar(
                select(ContactDetail.id).where(
                    ContactDetail.person_id == person,
                    ContactDetail.kind == kind,
                    ContactDetail.value == value,
                )
            )
            if value and not same:
                carry_out(self._reads, set_contact(self._reads, person, kind, value))
