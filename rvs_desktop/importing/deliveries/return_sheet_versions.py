"""Which issue of a return sheet came back: the last, an older one, or one of two that came together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.formats import format_moment
from rvs_desktop.importing.received import keys_of
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.models.areas import Area
from rvs_desktop.models.deliveries import Delivery
from rvs_desktop.models.figures import Dataset
from rvs_desktop.models.history import OpenChange
from rvs_desktop.models.period_locks import moment
from rvs_desktop.models.rounds.return_key import ReturnKey
from rvs_desktop.models.rounds.tables import ReturnSheet

if TYPE_CHECKING:
    from rvs_desktop.importing.deliveries.plan import Standing

CODE: Final = "older_return_sheet"
"""Problem code of a sheet of which a later issue was made."""


@dataclass(frozen=True)
class Issue:
    """What is known of the issue that came back.

    Attributes:
        problem: what to tell about it, or None.
        overtaken: whether a later issue was returned already.
        rivals: deliveries of the same import with the same sheet.
    """

    problem: Problem | None = None
    overtaken: bool = False
    rivals: frozenset[int] = frozenset()

    @classmethod
    def of(cls, session: Session, fingerprint: str) -> Issue:
        """Look up the issue of a file; nothing is known of a file that is no return sheet."""
        found = [_look_up(session, key) for key in keys_of(fingerprint)]
        return cls(
            next((one.problem for one in found if one.problem is not None), None),
            any(one.overtaken for one in found),
            frozenset[int]().union(*(one.rivals for one in found)),
        )

    def may_replace(self, now: Standing) -> bool:
        """Tell whether a figure of this file takes the place of one of the same sender.

        Not when the sheet is overtaken, nor when both came in one import: then a person says which one is right.
        """
        return not self.overtaken and now.delivery not in self.rivals

    def problems(self) -> list[Problem]:
        """Return what to tell about the issue."""
        return [] if self.problem is None else [self.problem]


def _look_up(session: Session, key: ReturnKey) -> Issue:
    issued = session.execute(
        select(ReturnSheet.token, ReturnSheet.made_at)
        .join(Dataset, Dataset.id == ReturnSheet.dataset_id)
        .join(Area, Area.id == ReturnSheet.area_id)
        .where(Dataset.code == key.dataset, Area.code == key.area, ReturnSheet.period == key.period)
        .order_by(ReturnSheet.made_at)
    ).all()
    made = {row.token: row.made_at for row in issued}
    returned = _returned(session, key)
    now = session.scalar(select(OpenChange.id))
    rivals = frozenset(delivery for delivery, change_set, _ in returned if change_set == now)
    if key.token not in made:
        return Issue(_not_ours(), rivals=rivals)
    later = [token for token, at in made.items() if at > made[key.token]]
    if not later:
        return Issue(rivals=rivals)
    overtaken = any(token in later for _, _, token in returned)
    problem = _older(made[key.token], made[later[-1]], overtaken=overtaken)
    return Issue(problem, overtaken, rivals)


def _returned(session: Session, key: ReturnKey) -> list[tuple[int, int, str]]:
    """Return the deliveries of this sheet, in whichever issue: (delivery, change set, token)."""
    rows = session.execute(
        select(Delivery.id, Delivery.change_set_id, Delivery.fingerprint).where(
            Delivery.fingerprint.contains(key.subject, autoescape=True)
        )
    )
    return [
        (delivery, change_set, found.token)
        for delivery, change_set, fingerprint in rows
        for found in keys_of(fingerprint)
        if (found.dataset, found.area, found.period) == (key.dataset, key.area, key.period)
    ]


def _older(made_at: str, later_at: str, *, overtaken: bool) -> Problem:
    follows = (
        "Die is al terug: cijfers die daarvan verschillen zijn niet overgenomen maar als tegenstrijdig vastgelegd."
        if overtaken
        else "De cijfers zijn gelezen."
    )
    return Problem(
        CODE,
        f"Dit is een oudere versie van het invulblad, gemaakt op {format_moment(moment(made_at))}; "
        f"de laatste is van {format_moment(moment(later_at))}. {follows}",
        Severity.INFO,
    )


def _not_ours() -> Problem:
    return Problem(
        CODE,
        "Dit invulblad is niet met dit bestand gemaakt. De cijfers zijn gelezen.",
        Severity.INFO,
    )
