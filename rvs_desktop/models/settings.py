"""What a file says about itself: its region, whether its figures are examples."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from rvs_desktop.models.base import STRICT, Base, Key, new_id


class FileSetting(Base):
    """One setting that travels with the file."""

    __tablename__ = "file_setting"
    __table_args__ = (STRICT,)

    id: Mapped[Key] = mapped_column(default=new_id)
    key: Mapped[str] = mapped_column(unique=True)
    value: Mapped[str]


REGION = "region"
SAMPLE = "sample"
SMALLEST = "smallest_published"
"""The smallest count of persons that a publication shows; see ``publication``."""


def setting(session: Session, key: str, default: str = "") -> str:
    """Return a setting of the file."""
    found = session.scalar(select(FileSetting.value).where(FileSetting.key == key))
    return default if found is None else found


def change_setting(session: Session, key: str, value: str) -> None:
    """Store a setting of the file; to be called inside an edit."""
    row = session.scalar(select(FileSetting).where(FileSetting.key == key))
    if row is None:
        session.add(FileSetting(key=key, value=value))
    else:
        row.value = value


def region_code(session: Session) -> str:
    """Return the code of the region this file is about."""
    return setting(session, REGION)


def is_sample(session: Session) -> bool:
    """Tell whether the figures in this file are examples."""
    return setting(session, SAMPLE) == "1"
