"""Composition rules as data: how many of what a body should have, judged on any day."""

from __future__ import annotations

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rvs_desktop.models.base import STRICT, Base, Key, new_id, one_of, reference
from rvs_desktop.models.roster.dates import Reduced, span_rules
from rvs_desktop.models.roster.words import BodyKind, OrganisationKind, Role


class CompositionRule(Base):
    """A body, or every body of a kind, has at least and at most so many members of a sort.

    What is left empty does not matter: a rule with only ``function`` counts everyone with that office. With
    ``per`` is ``district`` the numbers hold for each district apart.
    """

    __tablename__ = "composition_rule"
    __table_args__ = (
        CheckConstraint("(body_id IS NULL) <> (body_kind = '')", name="subject"),
        CheckConstraint(f"body_kind = '' OR {one_of('body_kind', *BodyKind)}", name="body_kind"),
        CheckConstraint(f"role = '' OR {one_of('role', *Role)}", name="role"),
        CheckConstraint(
            f"organisation_kind = '' OR {one_of('organisation_kind', *OrganisationKind)}",
            name="organisation_kind",
        ),
        CheckConstraint("per IN ('body', 'district')", name="per"),
        CheckConstraint("least >= 0", name="least"),
        CheckConstraint("most IS NULL OR most >= least", name="most"),
        *span_rules(),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    body_id: Mapped[int | None] = reference("body.id")
    body_kind: Mapped[str] = mapped_column(default="")
    label: Mapped[str]
    """What is asked, in words: ``één officier van justitie``."""
    function: Mapped[str] = mapped_column(default="")
    role: Mapped[str] = mapped_column(default="")
    organisation_kind: Mapped[str] = mapped_column(default="")
    per: Mapped[str] = mapped_column(default="body")
    least: Mapped[int] = mapped_column(default=1)
    most: Mapped[int | None] = mapped_column(default=None)
    valid_from: Mapped[Reduced]
    valid_to: Mapped[Reduced]
    source: Mapped[str] = mapped_column(default="")
