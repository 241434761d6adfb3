"""The codes of rosters and their Dutch words: kinds of body, roles, states, reasons."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class BodyKind(StrEnum):
    """What sort of body it is."""

    TASKFORCE = "taskforce"
    WORKING_GROUP = "working_group"
    EXPERT_TEAM = "expert_team"
    PLATFORM = "platform"
    FLEXFORCE = "flexforce"
    EXECUTIVE_BOARD = "executive_board"
    REGIONAL_COUNCIL = "regional_council"
    DISTRICT_COUNCIL = "district_council"
    STEERING_GROUP = "steering_group"
    STEERING_TEAM = "steering_team"
    LOCAL_TRIANGLE = "local_triangle"
    ACTION_TEAM = "action_team"
    PROJECT = "project"
    OTHER = "other"


class BodyStatus(StrEnum):
    """In which state a body is on a day."""

    ACTIVE = "active"
    DORMANT = "dormant"
    MERGED = "merged"
    ENDED = "ended"


ALIVE: Final = frozenset({BodyStatus.ACTIVE, BodyStatus.DORMANT})
"""States in which a body has members."""


class Role(StrEnum):
    """What a person does in a body."""

    MEMBER = "member"
    CHAIR = "chair"
    SECRETARY = "secretary"
    PROGRAMME_MANAGER = "programme_manager"
    LEAD = "lead"
    ADVISER = "adviser"
    FIGUREHEAD = "figurehead"
    DEPUTY = "deputy"
    LIAISON = "liaison"


SEATED: Final = frozenset(Role) - {Role.DEPUTY, Role.LIAISON}
"""Roles that take a seat; a deputy stands in for one and a liaison comes from elsewhere."""


class Reason(StrEnum):
    """Why a membership ended."""

    DEPARTURE = "departure"
    FUNCTION_END = "function_end"
    TERM_END = "term_end"
    REPLACED = "replaced"
    RETIREMENT = "retirement"
    DEATH = "death"
    SEAT_ABOLISHED = "seat_abolished"
    BODY_END = "body_end"
    CHANGED = "changed"
    OTHER = "other"


class Stand(StrEnum):
    """How someone stands in for another."""

    STANDING = "standing"
    ACTING = "acting"
    ONCE = "once"


class ContactKind(StrEnum):
    """How an office holder is reached at work; private addresses have no place here (safety rule D1)."""

    EMAIL = "email"
    PHONE = "phone"
    MOBILE = "mobile"


class OrganisationKind(StrEnum):
    """What sort of partner an organisation is; the first four have a column of their own in the coverage."""

    PROSECUTION = "prosecution"
    POLICE = "police"
    BUREAU = "bureau"
    MUNICIPALITY = "municipality"
    RIEC = "riec"
    MINISTRY = "ministry"
    TAX = "tax"
    KNOWLEDGE = "knowledge"
    PROVINCE = "province"
    PARTNER = "partner"


BODY_KINDS: Final = {
    BodyKind.TASKFORCE: "Taskforces",
    BodyKind.WORKING_GROUP: "Werkgroepen",
    BodyKind.EXPERT_TEAM: "Expertteams",
    BodyKind.PLATFORM: "Platforms",
    BodyKind.FLEXFORCE: "Flexforces",
    BodyKind.EXECUTIVE_BOARD: "Besturen",
    BodyKind.REGIONAL_COUNCIL: "Besturen",
    BodyKind.DISTRICT_COUNCIL: "Besturen",
    BodyKind.STEERING_GROUP: "Besturen",
    BodyKind.STEERING_TEAM: "Stuurploegen",
    BodyKind.LOCAL_TRIANGLE: "Driehoeken",
    BodyKind.ACTION_TEAM: "Actieteams",
    BodyKind.PROJECT: "Projecten",
    BodyKind.OTHER: "Overige",
}
"""Kind of body → the group in which lists show it, in the order of lists."""
BODY_KIND_NAMES: Final = {
    BodyKind.TASKFORCE: "taskforce",
    BodyKind.WORKING_GROUP: "werkgroep",
    BodyKind.EXPERT_TEAM: "expertteam",
    BodyKind.PLATFORM: "platform",
    BodyKind.FLEXFORCE: "flexforce",
    BodyKind.EXECUTIVE_BOARD: "dagelijks bestuur",
    BodyKind.REGIONAL_COUNCIL: "regionaal veiligheidscollege",
    BodyKind.DISTRICT_COUNCIL: "districtelijk veiligheidscollege",
    BodyKind.STEERING_GROUP: "bestuurlijke begeleidingsgroep",
    BodyKind.STEERING_TEAM: "stuurploeg",
    BodyKind.LOCAL_TRIANGLE: "driehoek",
    BodyKind.ACTION_TEAM: "actieteam",
    BodyKind.PROJECT: "project",
    BodyKind.OTHER: "orgaan",
}
STATUSES: Final = {
    BodyStatus.ACTIVE: "actief",
    BodyStatus.DORMANT: "slapend",
    BodyStatus.MERGED: "opgegaan",
    BodyStatus.ENDED: "beëindigd",
}
ROLES: Final = {
    Role.MEMBER: "lid",
    Role.CHAIR: "voorzitter",
    Role.SECRETARY: "secretaris",
    Role.PROGRAMME_MANAGER: "programmamanager",
    Role.LEAD: "trekker",
    Role.ADVISER: "adviseur",
    Role.FIGUREHEAD: "boegbeeld",
    Role.DEPUTY: "plaatsvervanger",
    Role.LIAISON: "liaison",
}
REASONS: Final = {
    Reason.DEPARTURE: "vertrek",
    Reason.FUNCTION_END: "einde functie",
    Reason.TERM_END: "einde zittingstermijn",
    Reason.REPLACED: "opvolging",
    Reason.RETIREMENT: "pensionering",
    Reason.DEATH: "overlijden",
    Reason.SEAT_ABOLISHED: "opheffing zetel",
    Reason.BODY_END: "einde orgaan",
    Reason.CHANGED: "wijziging per datum",
    Reason.OTHER: "anders",
}
STANDS: Final = {
    Stand.STANDING: "plaatsvervanger",
    Stand.ACTING: "waarnemer",
    Stand.ONCE: "eenmalige vervanging",
}
CONTACTS: Final = {
    ContactKind.EMAIL: "e-mail",
    ContactKind.PHONE: "telefoon",
    ContactKind.MOBILE: "mobiel",
}
ORGANISATION_KINDS: Final = {
    OrganisationKind.PROSECUTION: "OM",
    OrganisationKind.POLICE: "Politie",
    OrganisationKind.BUREAU: "Bureau",
    OrganisationKind.MUNICIPALITY: "Gemeente",
    OrganisationKind.RIEC: "RIEC",
    OrganisationKind.MINISTRY: "Ministerie",
    OrganisationKind.TAX: "Belastingdienst",
    OrganisationKind.KNOWLEDGE: "Kennisinstelling",
    OrganisationKind.PROVINCE: "Provincie",
    OrganisationKind.PARTNER: "Partner",
}
MAYOR: Final = "burgemeester"
"""Title of the office that most rosters begin with."""


def role_label(role: str, extra_role: str = "", role_text: str = "") -> str:
    """Return the role as a roster prints it: the words of the source, or one or two roles."""
    if role_text and role != Role.ADVISER:
        return role_text
    words = [ROLES[Role(code)] for code in (role, extra_role) if code]
    return " en ".join(words)


def code_of(words: dict[StrEnum, str] | dict[Role, str], text: str) -> str:
    """Return the code of a Dutch word, empty when there is none."""
    wanted = text.strip().casefold()
    return next((str(code) for code, word in words.items() if word.casefold() == wanted), "")


def numbered(count: int, one: str, more: str) -> str:
    """Return a number with its noun, such as ``1 lidmaatschap`` or ``2 lidmaatschappen``."""
    return f"{count} {one if count == 1 else more}"
