"""Who holds which seat from when to when, on whose behalf, and who stands in for whom."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from rvs_desktop.models.base import STRICT, Base, Key, new_id, one_of, reference
from rvs_desktop.models.roster.dates import Reduced, dated, span_rules
from rvs_desktop.models.roster.words import Reason, Role, Stand


class Membership(Base):
    """A person in a body from one date to another, both included; with a seat, or without one.

    The database refuses a second holder of a seat on the same day, and a seat of another body.
    """

    __tablename__ = "membership"
    __table_args__ = (
        CheckConstraint(one_of("role", *Role), name="role"),
        CheckConstraint(f"extra_role = '' OR {one_of('extra_role', *Role)}", name="extra_role"),
        CheckConstraint(f"reason_left = '' OR {one_of('reason_left', *Reason)}", name="reason"),
        CheckConstraint("reason_left = '' OR valid_to IS NOT NULL", name="left"),
        CheckConstraint("liaison_to_id IS NULL OR role = 'liaison'", name="liaison"),
        CheckConstraint("post_id IS NULL OR (role <> 'deputy' AND role <> 'liaison')", name="seated"),
        *span_rules(),
        dated("term_until"),
        Index(None, "body_id"),
        Index(None, "post_id"),
        Index(None, "person_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    person_id: Mapped[int] = reference("person.id")
    body_id: Mapped[int] = reference("body.id")
    post_id: Mapped[int | None] = reference("post.id")
    role: Mapped[str] = mapped_column(default=Role.MEMBER)
    extra_role: Mapped[str] = mapped_column(default="")
    """A second role of the same person, as in ``secretaris/programmamanager``."""
    role_text: Mapped[str] = mapped_column(default="")
    """The role in the words of the source."""
    position_id: Mapped[int | None] = reference("position.id")
    """The office at home by which the person sits here."""
    area_id: Mapped[int | None] = reference("area.id")
    """On behalf of which district or municipality."""
    organisation_id: Mapped[int | None] = reference("organisation.id")
    """On behalf of which organisation."""
    liaison_to_id: Mapped[int | None] = reference("body.id")
    portfolio: Mapped[str] = mapped_column(default="")
    place: Mapped[int] = mapped_column(default=0)
    """Order in the roster of the body."""
    valid_from: Mapped[Reduced]
    valid_to: Mapped[Reduced]
    term_until: Mapped[Reduced]
    """Last day of the term; who sits longer carries over."""
    reason_left: Mapped[str] = mapped_column(default="")
    reason_text: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


class Substitution(Base):
    """Someone stands in for the holder of a seat, or for any member of a body; one meeting long if need be."""

    __tablename__ = "substitution"
    __table_args__ = (
        CheckConstraint(one_of("kind", *Stand), name="kind"),
        CheckConstraint("(post_id IS NULL) <> (body_id IS NULL)", name="one"),
        CheckConstraint("kind <> 'once' OR (valid_from IS NOT NULL AND valid_to = valid_from)", name="once"),
        *span_rules(),
        Index(None, "person_id"),
        Index(None, "post_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    person_id: Mapped[int] = reference("person.id")
    post_id: Mapped[int | None] = reference("post.id")
    body_id: Mapped[int | None] = reference("body.id")
    kind: Mapped[str] = mapped_column(default=Stand.STANDING)
    valid_from: Mapped[Reduced]
    valid_to: Mapped[Reduced]
    note: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
