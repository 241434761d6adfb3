"""From what stands in a form to the verb of the roster that it means."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from rvs_desktop.errors import UserError
from rvs_desktop.ui.parts.taskforces.form_fields import FieldError, Planner, Values

if TYPE_CHECKING:
    from datetime import date

    from rvs_desktop.models.roster.dates import ReducedDate
    from rvs_desktop.models.roster.states import BodyRef
    from rvs_desktop.models.roster.steps import Someone

_MAIL: Final = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]{2,}")
_PHONE: Final = re.compile(r"\+?[\d() .\-/]{6,24}")
_WHO: Final = "Kies iemand uit het register of typ een naam."


def date_of(values: Values, key: str, *, needed: str = "") -> ReducedDate | None:
    """Return a date that was typed; None for an empty field that may be empty.

    Raises:
        FieldError: when it is no date, or is missing where ``needed`` says what for.
    """
    from rvs_desktop.models.roster.dates import ReducedDate

    text = str(values[key] or "")
    if not text:
        if needed:
            raise FieldError(key, needed, quiet=True)
        return None
    try:
        return ReducedDate.typed(text)
    except UserError as error:
        raise FieldError(key, error) from None


def person_of(values: Values, key: str = "person") -> Someone:
    """Return who was chosen or typed.

    Raises:
        FieldError: when nobody was.
    """
    from rvs_desktop.importing.members.names import read_name
    from rvs_desktop.models.roster.steps import NewPerson

    value = values[key]
    if isinstance(value, int):
        return value
    read = read_name(str(value or ""))
    if not read.name.family_name:
        raise FieldError(key, _WHO, quiet=True)
    return NewPerson(read.name, read.salutation)


def plan_appointment(body: int, post: int | None, values: Values) -> Planner:
    """Return the planner of an appointment.

    Raises:
        FieldError: for a field that is not filled in rightly.
    """
    from rvs_desktop.models.roster.seats import Appointment, appoint
    from rvs_desktop.models.roster.steps import Holding

    begins = date_of(values, "begins", needed="Vanaf wanneer? Een dag, een maand of een jaar is genoeg.")
    wanted = Appointment(
        body,
        person_of(values),
        begins,
        date_of(values, "ends"),
        post_id=post if values["role"] != "liaison" else None,
        role=values["role"],
        holding=Holding(values["function"] or "", values["organisation"]),
        area_id=values["area"],
        organisation_id=values["organisation"],
        liaison_to_id=values["liaison"] if values["role"] == "liaison" else None,
        portfolio=values["portfolio"],
        term_until=date_of(values, "term") if "term" in values else None,
        source=values["source"],
        ex_officio=values.get("ex_officio", False),
    )
    return partial(call, appoint, wanted)


def plan_replacement(membership: int, values: Values) -> Planner:
    """Return the planner of a succession.

    Raises:
        FieldError: for a field that is not filled in rightly.
    """
    from rvs_desktop.models.roster.leaving import Replacement, replace_member

    first = date_of(values, "begins", needed="Vanaf wanneer begint de opvolger?")
    assert first is not None
    wanted = Replacement(
        membership,
        person_of(values),
        first,
        values["reason"],
        last_day=date_of(values, "last_day"),
        term_until=date_of(values, "term") if "term" in values else None,
        source=values["source"],
    )
    return partial(call, replace_member, wanted)


def plan_ending(membership: int, values: Values) -> Planner:
    """Return the planner of a departure.

    Raises:
        FieldError: for a field that is not filled in rightly.
    """
    from rvs_desktop.models.roster.leaving import Ending, end

    last = date_of(values, "last_day", needed="Wat is de laatste dag?")
    assert last is not None
    wanted = Ending(membership, last, values["reason"], values["reason_text"], abolish_seat=values["abolish"])
    return partial(call, end, wanted)


def plan_standing(body: int, post: int | None, values: Values) -> Planner:
    """Return the planner of standing in.

    Raises:
        FieldError: for a field that is not filled in rightly.
    """
    from rvs_desktop.models.roster.deputies import Standing, let_substitute
    from rvs_desktop.models.roster.steps import Holding

    wanted = Standing(
        body,
        person_of(values),
        date_of(values, "begins"),
        date_of(values, "ends"),
        post_id=post,
        kind=values["kind"],
        holding=Holding(values["function"] or ""),
        source=values["source"],
    )
    return partial(call, let_substitute, wanted)


def plan_change(membership: int, values: Values) -> Planner:
    """Return the planner of a change from a date on.

    Raises:
        FieldError: for a field that is not filled in rightly.
    """
    from rvs_desktop.models.roster.corrections import split

    first = date_of(values, "begins", needed="Vanaf wanneer wijzigt het?")
    assert first is not None
    changed: Mapping[str, Any] = {
        "role": values["role"],
        "area_id": values["area"],
        "organisation_id": values["organisation"],
        "term_until": date_of(values, "term"),
        "portfolio": values["portfolio"],
        **({"source": values["source"]} if values["source"] else {}),
    }
    return partial(_split, split, membership, first, changed)


def plan_correction(membership: int, values: Values) -> Planner:
    """Return the planner of a correction: what was wrong all along.

    Raises:
        FieldError: for a field that is not filled in rightly.
    """
    wanted: Mapping[str, Any] = {
        "role": values["role"],
        "area_id": values["area"],
        "organisation_id": values["organisation"],
        "valid_from": date_of(values, "valid_from"),
        "valid_to": date_of(values, "valid_to"),
        "term_until": date_of(values, "term"),
        "portfolio": values["portfolio"],
        "note": values["note"],
        "source": values["source"],
    }
    seat = {"ex_officio": values["ex_officio"]} if "ex_officio" in values else {}
    return partial(_correct, membership, wanted, seat)


def _correct(membership: int, values: Mapping[str, Any], seat: Mapping[str, Any], session: Any) -> Any:
    from rvs_desktop.models.roster.corrections import correct_member

    return correct_member(session, membership, values, seat)


def plan_body(body: BodyRef, values: Values) -> Planner:
    """Return the planner of another state or name of a body.

    Raises:
        FieldError: for a field that is not filled in rightly.
    """
    from rvs_desktop.models.roster.lifecycle import NewState, change_body

    begins = date_of(values, "begins", needed="Vanaf wanneer wijzigt het?")
    assert begins is not None
    name = values.get("name", body.name)
    renamed = name if name != body.name else None
    status = values["status"] if values["status"] != body.status else None
    into = values.get("into")
    moved = into not in (None, body.merged_into_id)
    if not (status or renamed or moved or values["explanation"] != body.explanation):
        raise FieldError("status", "Er wijzigt nog niets. Kies een andere toestand of naam.", quiet=True)
    wanted = NewState(
        body.id,
        begins,
        status,
        renamed or None,
        "" if renamed else None,
        merged_into_id=into,
        explanation=values["explanation"],
        source=values["source"],
    )
    return partial(call, change_body, wanted)


def plan_new_body(region: int | None, values: Values) -> Planner:
    """Return the planner of a body that begins.

    Raises:
        FieldError: for a field that is not filled in rightly.
    """
    from rvs_desktop.models.roster.lifecycle import NewBody, found
    from rvs_desktop.models.text_keys import name_key

    begins = date_of(values, "begins", needed="Wanneer begint het orgaan?")
    assert begins is not None
    if not values["name"]:
        raise FieldError("name", "Hoe heet het orgaan?", quiet=True)
    wanted = NewBody(
        name_key(values["name"])[:40],
        values["kind"],
        values["name"],
        begins,
        abbreviation=values["abbreviation"],
        area_id=region,
        parent_id=values["parent"],
        source=values["source"],
    )
    return partial(call, found, wanted)


def call(verb: Any, wanted: Any, session: Any) -> Any:
    """Work out a verb; with its request bound this is the planner of a form."""
    return verb(session, wanted)


def _split(verb: Any, membership: int, first: Any, values: Any, session: Any) -> Any:
    return verb(session, membership, first, values)


def correct_all(what: str, changes: Mapping[int, Mapping[str, Any]], session: Any) -> None:
    """Correct rows as one step; on the thread of the file.

    Args:
        what: ``membership`` or ``rule``.
        changes: other values by row.
        session: the open file.
    """
    from rvs_desktop.models.roster.corrections import Correction, correct
    from rvs_desktop.models.roster.memberships import Membership
    from rvs_desktop.models.roster.rules import CompositionRule
    from rvs_desktop.models.roster.steps import carry_out

    model = Membership if what == "membership" else CompositionRule
    for row, values in changes.items():
        carry_out(session, correct(session, Correction(model, row, values)))


def contact_refusal(kind: str, text: str) -> str:
    """Return why a text cannot be a mail address or a telephone number; empty when it can, or is nothing."""
    if not text:
        return ""
    if kind == "email":
        return "" if _MAIL.fullmatch(text) else f"‘{text}’ is geen e-mailadres. Typ het als naam@gemeente.nl."
    return "" if _PHONE.fullmatch(text) else f"‘{text}’ is geen telefoonnummer. Typ het als 030 123 45 67."


def set_contacts(wanted: Sequence[tuple[int, str, str, bool]], session: Any) -> None:
    """Change how persons are reached, as one step; each is person, kind, value and whether it is shared."""
    from rvs_desktop.models.roster.corrections import set_contact
    from rvs_desktop.models.roster.steps import carry_out

    for person, kind, value, shared in wanted:
        carry_out(session, set_contact(session, person, kind, value, shared=shared))


class CarryOut:
    """Works a verb out once more and writes it; on the thread of the file.

    Attributes:
        shows_from: after it was written, the day from which it shows; None when it shows on the day looked at.
    """

    def __init__(self, plan: Planner, day: date) -> None:
        self._plan = plan
        self._day = day
        self.shows_from: date | None = None

    def __call__(self, session: Any) -> None:
        """Write it."""
        from rvs_desktop.models.roster.effects import shows_from
        from rvs_desktop.models.roster.steps import carry_out

        preview = self._plan(session)
        carry_out(session, preview)
        self.shows_from = shows_from(preview, self._day)
