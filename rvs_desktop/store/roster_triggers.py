"""What the database itself refuses in rosters: a second holder of a seat, a seat of another body."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

SEAT_TAKEN: Final = "seat taken"
SEAT_ELSEWHERE: Final = "seat of another body"
_END: Final = "'9999~'"
"""Later than every date that a roster knows."""


def roster_triggers() -> Iterator[str]:
    """Yield the statements that make the triggers of rosters."""
    for event in ("INSERT", "UPDATE"):
        yield (
            f"CREATE TRIGGER membership_seat_{event.lower()} BEFORE {event} ON membership "
            "WHEN NEW.post_id IS NOT NULL AND EXISTS (SELECT 1 FROM membership other "
            "WHERE other.post_id = NEW.post_id AND other.id <> NEW.id "
            f"AND ifnull(other.valid_from, '') <= ifnull(NEW.valid_to || '~', {_END}) "
            f"AND ifnull(NEW.valid_from, '') <= ifnull(other.valid_to || '~', {_END})) "
            f"BEGIN SELECT RAISE(ABORT, '{SEAT_TAKEN}'); END"
        )
        yield (
            f"CREATE TRIGGER membership_body_{event.lower()} BEFORE {event} ON membership "
            "WHEN NEW.post_id IS NOT NULL "
            "AND (SELECT body_id FROM post WHERE id = NEW.post_id) <> NEW.body_id "
            f"BEGIN SELECT RAISE(ABORT, '{SEAT_ELSEWHERE}'); END"
        )
