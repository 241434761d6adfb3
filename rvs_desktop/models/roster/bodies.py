"""Bodies, the states they go through, what happened to them, and the seats they foresee."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rvs_desktop.models.base import STRICT, Base, Key, new_id, one_of, reference, unique_where
from rvs_desktop.models.roster.dates import Reduced, ReducedDate, ReducedDateText, dated, span_rules
from rvs_desktop.models.roster.words import SEATED, BodyKind, BodyStatus, Role

WARN_DAYS = 90
"""So many days before the end of a term a roster begins to say so, unless the body has its own number."""


class Body(Base):
    """A taskforce, working group, board …; its name and state stand in ``body_state``."""

    __tablename__ = "body"
    __table_args__ = (
        CheckConstraint(one_of("kind", *BodyKind), name="kind"),
        CheckConstraint("warn_days BETWEEN 0 AND 730", name="warn_days"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    code: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    abbreviation: Mapped[str] = mapped_column(default="")
    area_id: Mapped[int | None] = reference("area.id")
    warn_days: Mapped[int] = mapped_column(default=WARN_DAYS)
    place: Mapped[int] = mapped_column(default=0)
    """Order in lists, within its kind."""
    source: Mapped[str] = mapped_column(default="")


class BodyState(Base):
    """How a body is called, where it belongs and in which state it is, until the next state begins."""

    __tablename__ = "body_state"
    __table_args__ = (
        CheckConstraint(one_of("status", *BodyStatus), name="status"),
        CheckConstraint("merged_into_id IS NULL OR status = 'merged'", name="merged"),
        CheckConstraint("body_id <> parent_id", name="parent"),
        CheckConstraint("body_id <> merged_into_id", name="other"),
        dated("valid_from"),
        UniqueConstraint("body_id", "valid_from"),
        unique_where("uq_body_state_first", "body_id", where="valid_from IS NULL"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    body_id: Mapped[int] = reference("body.id")
    valid_from: Mapped[Reduced]
    name: Mapped[str]
    short: Mapped[str] = mapped_column(default="")
    """The name without its kind, as lists show it."""
    status: Mapped[str] = mapped_column(default=BodyStatus.ACTIVE)
    parent_id: Mapped[int | None] = reference("body.id")
    merged_into_id: Mapped[int | None] = reference("body.id")
    explanation: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")


class BodyEvent(Base):
    """Something that happened to a body and changed neither its name nor its state."""

    __tablename__ = "body_event"
    __table_args__ = (dated("happened_on"), Index(None, "body_id"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    body_id: Mapped[int] = reference("body.id")
    happened_on: Mapped[ReducedDate] = mapped_column(ReducedDateText)
    text: Mapped[str]
    other_body_id: Mapped[int | None] = reference("body.id")
    source: Mapped[str] = mapped_column(default="")


class Post(Base):
    """A seat: it exists whether or not someone holds it, and stands for a district or an organisation."""

    __tablename__ = "post"
    __table_args__ = (
        CheckConstraint(one_of("role", *sorted(SEATED)), name="role"),
        *span_rules(),
        Index(None, "body_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    body_id: Mapped[int] = reference("body.id")
    role: Mapped[str] = mapped_column(default=Role.MEMBER)
    function: Mapped[str] = mapped_column(default="")
    """The office that the holder should have, such as ``burgemeester``; empty when any will do."""
    area_id: Mapped[int | None] = reference("area.id")
    organisation_id: Mapped[int | None] = reference("organisation.id")
    ex_officio: Mapped[bool] = mapped_column(default=False)
    """Whether the seat comes with an office and therefore knows no term."""
    place: Mapped[int] = mapped_column(default=0)
    """Order in the roster of the body."""
    valid_from: Mapped[Reduced]
    valid_to: Mapped[Reduced]
    source: Mapped[str] = mapped_column(default="")
