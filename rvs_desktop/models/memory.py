"""What was decided about the layouts of senders and the spellings of areas, so that it is not asked again.

It travels in the file. A decision can be looked at, corrected and forgotten; each is a step that can be undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, delete, insert, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import Area
from rvs_desktop.models.base import STRICT, Base, JsonText, Key, new_id, new_ids, reference
from rvs_desktop.models.history import ChangeSet, open_change_set
from rvs_desktop.models.text_keys import name_key


class LayoutProfile(Base):
    """A layout of one sender about which something was decided."""

    __tablename__ = "layout_profile"
    __table_args__ = (
        CheckConstraint("fingerprint <> ''", name="fingerprint"),
        UniqueConstraint("fingerprint", "sender_id"),
        Index(None, "sender_id"),
        STRICT,
    )

    id: Mapped[Key] = mapped_column(default=new_id)
    fingerprint: Mapped[str]
    """Of the layout as it is read without any decision."""
    sender_id: Mapped[int | None] = reference("area.id")
    dataset: Mapped[str] = mapped_column(default="")
    """Codes of the datasets, parted by spaces."""
    name: Mapped[str]
    headings: Mapped[list[Any]] = mapped_column(JsonText, default=list)
    """Headings of its columns without numbers, to know it again when a column was added."""
    last_used: Mapped[str]
    """UTC, ISO 8601."""


class LayoutDecision(Base):
    """One answer about a text in a layout; see :mod:`rvs_desktop.importing.decisions` for the kinds."""

    __tablename__ = "layout_decision"
    __table_args__ = (UniqueConstraint("profile_id", "kind", "text"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    profile_id: Mapped[int] = reference("layout_profile.id")
    kind: Mapped[str]
    text: Mapped[str]
    answer: Mapped[str]
    change_set_id: Mapped[int] = reference("change_set.id")
    """The step in which it was decided: who and when."""


class AreaSpelling(Base):
    """A way in which an area is written that a person approved once, for all senders and for ever after."""

    __tablename__ = "area_spelling"
    __table_args__ = (CheckConstraint("key <> ''", name="key"), UniqueConstraint("key"), STRICT)

    id: Mapped[Key] = mapped_column(default=new_id)
    area_id: Mapped[int] = reference("area.id")
    key: Mapped[str]
    """The text without case, accents, spaces and punctuation."""
    text: Mapped[str]
    change_set_id: Mapped[int] = reference("change_set.id")


@dataclass(frozen=True)
class DecisionLine:
    """A remembered decision as a list shows it."""

    id: int
    kind: str
    text: str
    answer: str
    decided_by: str
    decided_at: str
    """UTC, ISO 8601."""


@dataclass(frozen=True)
class ProfileLine:
    """A remembered layout as a list shows it."""

    id: int
    fingerprint: str
    name: str
    sender: str
    """Area code, empty when the sender is not known."""
    sender_name: str
    dataset: str
    headings: tuple[str, ...]
    last_used: str
    decisions: tuple[DecisionLine, ...]

    @property
    def profile(self) -> dict[str, dict[str, str]]:
        """The decisions as recognition takes them."""
        found: dict[str, dict[str, str]] = {}
        for one in self.decisions:
            found.setdefault(one.kind, {})[one.text] = one.answer
        return found


@dataclass(frozen=True)
class SpellingLine:
    """A learned spelling of an area as a list shows it."""

    id: int
    text: str
    area: str
    area_name: str
    decided_by: str
    decided_at: str


def profile_lines(session: Session) -> list[ProfileLine]:
    """Return the remembered layouts with their decisions, the one that was used last first."""
    decisions: dict[int, list[DecisionLine]] = {}
    rows = session.execute(
        select(LayoutDecision, ChangeSet.author, ChangeSet.at)
        .join(ChangeSet, ChangeSet.id == LayoutDecision.change_set_id)
        .order_by(LayoutDecision.kind, LayoutDecision.text)
    )
    for row, author, at in rows:
        line = DecisionLine(row.id, row.kind, row.text, row.answer, author, at)
        decisions.setdefault(row.profile_id, []).append(line)
    profiles = session.execute(
        select(LayoutProfile, Area.code, Area.name)
        .outerjoin(Area, Area.id == LayoutProfile.sender_id)
        .order_by(LayoutProfile.last_used.desc(), LayoutProfile.id.desc())
    )
    return [
        ProfileLine(
            row.id, row.fingerprint, row.name, code or "", name or "", row.dataset, tuple(row.headings),
            row.last_used, tuple(decisions.get(row.id, ())),
        )
        for row, code, name in profiles
    ]  # fmt: skip


def spelling_lines(session: Session) -> list[SpellingLine]:
    """Return the spellings that people approved, in alphabetical order."""
    rows = session.execute(
        select(AreaSpelling, Area.code, Area.name, ChangeSet.author, ChangeSet.at)
        .join(Area, Area.id == AreaSpelling.area_id)
        .join(ChangeSet, ChangeSet.id == AreaSpelling.change_set_id)
        .order_by(AreaSpelling.text)
    )
    return [
        SpellingLine(alias.id, alias.text, code, name, author, at) for alias, code, name, author, at in rows
    ]


def remember_layout(
    session: Session,
    fingerprint: str,
    sender: int | None,
    dataset: str,
    name: str,
    headings: Sequence[str],
    decisions: Iterable[tuple[str, str, str]],
) -> int:
    """Keep (kind, text, answer) for the next file of a sender in this layout; to be called inside an edit.

    Returns the layout; one that was remembered already keeps its name.
    """
    step = session.get_one(ChangeSet, open_change_set(session))
    same_sender = LayoutProfile.sender_id.is_(None) if sender is None else LayoutProfile.sender_id == sender
    profile = session.scalar(
        select(LayoutProfile.id).where(LayoutProfile.fingerprint == fingerprint, same_sender)
    )
    if profile is None:
        profile = new_id()
        session.execute(
            insert(LayoutProfile).values(
                id=profile,
                fingerprint=fingerprint,
                sender_id=sender,
                dataset=dataset,
                name=name,
                headings=list(headings),
                last_used=step.at,
            )
        )
    else:
        session.execute(
            update(LayoutProfile)
            .where(LayoutProfile.id == profile)
            .values(last_used=step.at, headings=list(headings))
        )
    _write_decisions(session, profile, {(kind, text): answer for kind, text, answer in decisions})
    return profile


def _write_decisions(session: Session, profile: int, wanted: Mapping[tuple[str, str], str]) -> None:
    """Add new decisions and replace those that were taken differently."""
    known = {
        (row.kind, row.text): row.answer
        for row in session.scalars(select(LayoutDecision).where(LayoutDecision.profile_id == profile))
    }
    fresh = {key: answer for key, answer in wanted.items() if known.get(key) != answer}
    for kind, text in fresh.keys() & known.keys():
        session.execute(
            delete(LayoutDecision).where(
                LayoutDecision.profile_id == profile,
                LayoutDecision.kind == kind,
                LayoutDecision.text == text,
            )
        )
    if fresh:
        step = open_change_set(session)
        session.execute(
            insert(LayoutDecision),
            [
                {
                    "id": row_id,
                    "profile_id": profile,
                    "kind": kind,
                    "text": text,
                    "answer": answer,
                    "change_set_id": step,
                }
                for row_id, ((kind, text), answer) in zip(new_ids(len(fresh)), fresh.items(), strict=True)
            ],
        )


def use_layouts(session: Session, profiles: Iterable[int]) -> None:
    """Write down that layouts were used now; to be called inside an edit."""
    step = session.get_one(ChangeSet, open_change_set(session))
    session.execute(
        update(LayoutProfile).where(LayoutProfile.id.in_(set(profiles))).values(last_used=step.at)
    )


def remember_spelling(session: Session, text: str, area: int) -> None:
    """Keep that a text is the name of an area, for all senders; to be called inside an edit.

    Raises:
        UserError: if nothing is left of the text without case, accents and punctuation.
    """
    key = name_key(text)
    if not key:
        raise UserError(f"‘{text}’ kan geen naam van een gebied zijn.", "Kies een tekst met letters.")
    session.execute(delete(AreaSpelling).where(AreaSpelling.key == key))
    session.execute(
        insert(AreaSpelling).values(
            id=new_id(), area_id=area, key=key, text=text, change_set_id=open_change_set(session)
        )
    )


def correct_decision(session: Session, decision: int, answer: str) -> None:
    """Change the answer of a remembered decision; to be called inside an edit.

    Raises:
        UserError: if it was forgotten already.
    """
    row = session.get(LayoutDecision, decision)
    if row is None:
        raise _forgotten()
    row.answer, row.change_set_id = answer, open_change_set(session)


def rename_layout(session: Session, profile: int, name: str) -> None:
    """Give a remembered layout another name; to be called inside an edit.

    Raises:
        UserError: if it was forgotten already, or the name is empty.
    """
    row = session.get(LayoutProfile, profile)
    if row is None:
        raise _forgotten()
    if not name.strip():
        raise UserError("Een indeling heeft een naam nodig.", "Schrijf een naam die u herkent.")
    row.name = name.strip()


def forget_decision(session: Session, decision: int) -> None:
    """Forget one decision, so that it is asked again; to be called inside an edit."""
    session.execute(delete(LayoutDecision).where(LayoutDecision.id == decision))


def forget_layout(session: Session, profile: int) -> None:
    """Forget a layout with all its decisions; to be called inside an edit."""
    session.execute(delete(LayoutDecision).where(LayoutDecision.profile_id == profile))
    session.execute(delete(LayoutProfile).where(LayoutProfile.id == profile))


def correct_spelling(session: Session, spelling: int, area: str) -> None:
    """Let a learned spelling mean another area, by its code; to be called inside an edit.

    Raises:
        UserError: if it was forgotten already, or the area is not known.
    """
    row = session.get(AreaSpelling, spelling)
    found = session.scalar(select(Area.id).where(Area.code == area))
    if row is None:
        raise _forgotten()
    if found is None:
        raise UserError(f"Het gebied {area} is niet bekend.", "Kies een gebied uit de lijst.")
    row.area_id, row.change_set_id = found, open_change_set(session)


def forget_spelling(session: Session, spelling: int) -> None:
    """Forget a learned spelling, so that it is asked again; to be called inside an edit."""
    session.execute(delete(AreaSpelling).where(AreaSpelling.id == spelling))


def _forgotten() -> UserError:
    return UserError("Dit is al vergeten.", "Vernieuw de lijst.")
