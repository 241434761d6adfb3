"""The record of every change: who, when, what it was called, and each row before and after."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from rvs_desktop.models.base import STRICT, Base, JsonText, Key


class ChangeKind(StrEnum):
    """Where a change set came from; only ``edit`` and ``import`` can be undone by a user.

    ``fixing`` is fixing a period or reopening it: what undoes the one is the other, with its reason.
    """

    REFERENCE = "reference"
    EDIT = "edit"
    IMPORT = "import"
    UNDO = "undo"
    REDO = "redo"
    MIGRATION = "migration"
    FIXING = "fixing"
    ERASURE = "erasure"
    """Personal data were erased for good, from the record as well."""
    ACCESS = "access"
    """Someone was given the overview of what is held on them."""


class ChangeSet(Base):
    """One recorded change to the file: one transaction, one step of undo.

    ``at`` is UTC in ISO 8601. The rows stand in ``row_change`` from ``first_change`` to ``last_change``.
    ``digest`` covers the rows and the digest of the change set before it, so that a change to the record shows.
    """

    __tablename__ = "change_set"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('reference', 'edit', 'import', 'undo', 'redo', 'migration', 'fixing', 'erasure', 'access')",
            name="kind",
        ),
        STRICT,
    )

    id: Mapped[Key]
    seq: Mapped[int] = mapped_column(unique=True)
    label: Mapped[str]
    author: Mapped[str]
    at: Mapped[str]
    kind: Mapped[str]
    reverts_id: Mapped[int | None] = mapped_column(default=None)
    first_change: Mapped[int] = mapped_column(default=0)
    last_change: Mapped[int] = mapped_column(default=0)
    digest: Mapped[str] = mapped_column(default="")


class RowLayout(Base):
    """The columns, in order, of which the arrays in ``row_change`` hold the values."""

    __tablename__ = "row_layout"
    __table_args__ = (STRICT,)

    id: Mapped[Key]
    table_name: Mapped[str]
    columns: Mapped[list[Any]] = mapped_column(JsonText)


class RowChange(Base):
    """A row as it was and as it became, as JSON arrays in the order of its layout; None where there was none.

    Only triggers write here, for each changed row: change set and layout exist by their making and are no foreign keys.
    """

    __tablename__ = "row_change"
    __table_args__ = (Index(None, "row_id"), STRICT)

    id: Mapped[Key]
    change_set_id: Mapped[int]
    layout_id: Mapped[int]
    row_id: Mapped[int]
    before: Mapped[str | None]
    after: Mapped[str | None]


class OpenChange(Base):
    """The change set being recorded; the table is empty outside an edit, and then no row can be written."""

    __tablename__ = "open_change"
    __table_args__ = (ForeignKeyConstraint(["id"], ["change_set.id"]), STRICT)

    id: Mapped[Key]


def open_change_set(session: Session) -> int:
    """Return the change set that is being recorded; to be called inside an edit."""
    return session.scalars(select(OpenChange.id)).one()
