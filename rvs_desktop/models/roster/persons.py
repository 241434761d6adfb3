"""Office holders with their names through time, what they are in which organisation, and how to reach them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rvs_desktop.models.base import STRICT, Base, Key, new_id, one_of, reference, unique_where
from rvs_desktop.models.roster.dates import Reduced, dated, span_rules
from rvs_desktop.models.roster.words import ContactKind, OrganisationKind

SALUTATIONS: Final = {"dhr": "dhr.", "mevr": "mevr."}
_PRIVATE: Final[dict[str, Any]] = {
    **STRICT,
    "info": {"private": ("family_name", "prefix", "given_name", "initials", "title")},
}
_PRIVATE_CONTACT: Final[dict[str, Any]] = {**STRICT, "info": {"private": ("value",)}}
_PRIVATE_KEY: Final[dict[str, Any]] = {**STRICT, "info": {"private": ("key",)}}
"""Which columns hold personal data that can be erased, also from the record of changes."""
FORMER_MEMBER: Final = "voormalig lid"
"""Stands in the place of a name that was erased on request."""


class Organisation(Base):
    """A partner of the coalition: a municipality, the prosecution, the police, a bureau or the like."""

    __tablename__ = "organisation"
    __table_args__ = (CheckConstraint(one_of("kind", *OrganisationKind), name="kind"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    short: Mapped[str]
    """The name as rosters print it, such as ``OM Midden-Nederland``."""
    kind: Mapped[str]
    area_id: Mapped[int | None] = reference("area.id")
    """The municipality that it is, if it is one."""
    parent_id: Mapped[int | None] = reference("organisation.id")
    source: Mapped[str] = mapped_column(default="")


class Person(Base):
    """Someone who holds an office; the identifier is all that an erasure list needs to know."""

    __tablename__ = "person"
    __table_args__ = (CheckConstraint("salutation IN ('', 'dhr', 'mevr')", name="salutation"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    salutation: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    erased_on: Mapped[date | None] = mapped_column(default=None)
    """The day on which contact data were erased for good."""


class PersonName(Base):
    """A name from a date on, until the next one begins."""

    __tablename__ = "person_name"
    __table_args__ = (
        dated("valid_from"),
        UniqueConstraint("person_id", "valid_from"),
        unique_where("uq_person_name_first", "person_id", where="valid_from IS NULL"),
        _PRIVATE,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    person_id: Mapped[int] = reference("person.id")
    family_name: Mapped[str]
    prefix: Mapped[str] = mapped_column(default="")
    """``van der``, in lower case."""
    given_name: Mapped[str] = mapped_column(default="")
    initials: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    """Academic titles before the name, such as ``mr. drs.``."""
    valid_from: Mapped[Reduced]
    source: Mapped[str] = mapped_column(default="")


class Position(Base):
    """What a person is at home: ``burgemeester`` of a municipality, ``Sectorhoofd`` of the police."""

    __tablename__ = "position"
    __table_args__ = (*span_rules(), Index(None, "person_id"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    person_id: Mapped[int] = reference("person.id")
    organisation_id: Mapped[int | None] = reference("organisation.id")
    title: Mapped[str]
    before_name: Mapped[bool] = mapped_column(default=True)
    """Whether it is printed before the name; otherwise it is a place, such as ``lectoraat veiligheid``."""
    acting: Mapped[bool] = mapped_column(default=False)
    """``waarnemend``."""
    valid_from: Mapped[Reduced]
    valid_to: Mapped[Reduced]
    source: Mapped[str] = mapped_column(default="")


class ContactDetail(Base):
    """How to reach someone at work; what is not shared never leaves the program."""

    __tablename__ = "contact_detail"
    __table_args__ = (
        CheckConstraint(one_of("kind", *ContactKind), name="kind"),
        UniqueConstraint("person_id", "kind", "value"),
        _PRIVATE_CONTACT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    person_id: Mapped[int] = reference("person.id")
    kind: Mapped[str]
    value: Mapped[str]
    shared: Mapped[bool] = mapped_column(default=True)
    source: Mapped[str] = mapped_column(default="")


class PersonAlias(Base):
    """A way in which a sender writes a person in a body, approved once and known for ever after."""

    __tablename__ = "person_alias"
    __table_args__ = (Index(None, "person_id"), _PRIVATE_KEY)

    id: Mapped[Key] = mapped_column(default=new_id)
    person_id: Mapped[int] = reference("person.id")
    key: Mapped[str] = mapped_column(unique=True)


@dataclass(frozen=True)
class Name:
    """The parts of a name, and the forms in which Dutch letters, lists and registers write it."""

    family_name: str
    prefix: str = ""
    given_name: str = ""
    initials: str = ""
    title: str = ""

    @property
    def surname(self) -> str:
        """The name without first name, as rosters print it: ``Van der Pas``."""
        return _capital(self._whole_surname)

    @property
    def full(self) -> str:
        """The name with first name or initials where they are known: ``Erik van Keken``, ``Roest``."""
        first = self.given_name or self.initials
        return f"{first} {self._whole_surname}" if first else self.surname

    @property
    def formal(self) -> str:
        """The whole name with titles, for letters and overviews: ``mr. drs. J.A. van der Berg``."""
        return f"{self.title} {self.full}" if self.title else self.full

    @property
    def filed(self) -> str:
        """The name as a register sorts it: ``Pas, van der``, ``Keken, Erik van``."""
        rest = " ".join(part for part in (self.given_name or self.initials, self.prefix) if part)
        return f"{self.family_name}, {rest}" if rest else self.family_name

    @property
    def _whole_surname(self) -> str:
        return f"{self.prefix} {self.family_name}" if self.prefix else self.family_name


def _capital(text: str) -> str:
    """Return a text with its first letter as a capital: a prefix has one where no first name stands before it."""
    return f"{text[:1].upper()}{text[1:]}"
