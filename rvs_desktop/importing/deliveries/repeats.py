"""Files that come in again: the same contents as an earlier delivery, with or without open questions about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Select, delete, select
from sqlalchemy.orm import Session

from rvs_desktop.importing.deliveries.locked import not_stopped
from rvs_desktop.importing.recognition import Problem, Severity
from rvs_desktop.models.deliveries import Delivery, DeliveryProblem, SourceFile, complete_deliveries
from rvs_desktop.models.figures import Observation
from rvs_desktop.models.unusual import CODE, UnusualValue, explain


@dataclass(frozen=True)
class Repeat:
    """An earlier delivery of the same contents; ``questions`` is how many decisions about it are open."""

    name: str
    questions: int
    unusual: tuple[Problem, ...] = ()
    """Unusual figures of it that nobody explained yet."""

    @classmethod
    def of(cls, session: Session, sha256: str) -> Repeat | None:
        """Look it up; None when the contents are new, or may come again because a period was reopened."""
        name = session.scalar(
            select(SourceFile.name)
            .join(Delivery, Delivery.source_file_id == SourceFile.id)
            .where(SourceFile.sha256 == sha256, not_stopped())
        )
        if name is None:
            return None
        rows = session.scalars(
            select(DeliveryProblem).where(
                DeliveryProblem.delivery_id.in_(_deliveries(sha256)), DeliveryProblem.severity == "decision"
            )
        ).all()
        unusual = tuple(
            Problem(CODE, row.message, Severity.DECISION, row.sheet, row.cell, ("Klopt, met toelichting",))
            for row in rows
            if row.code == CODE
        )
        return cls(name, len(rows), unusual)

    def problem(self) -> Problem:
        """Return what is told about a file that brings nothing new."""
        return Problem(
            "duplicate_file",
            f"Dit bestand heeft dezelfde inhoud als {self.name}, dat al is ingelezen. Er is niets veranderd.",
            Severity.INFO,
        )

    def reminder(self) -> Problem:
        """Return what is told when decisions about the earlier delivery are still open."""
        what = "staat nog 1 beslissing" if self.questions == 1 else f"staan nog {self.questions} beslissingen"
        return Problem(
            "duplicate_file",
            f"Dit bestand heeft dezelfde inhoud als {self.name}, dat al is ingelezen. Er {what} open; "
            "die kunt u nu nemen. De rest is niet veranderd.",
            Severity.INFO,
        )


def explain_flags(session: Session, sha256: str, accepted: Mapping[Problem, str]) -> None:
    """Keep the explanations of unusual figures of an earlier delivery; to be called inside an edit."""
    flags = session.execute(
        select(UnusualValue.id, Observation.sheet, Observation.cell)
        .join(Observation, Observation.id == UnusualValue.observation_id)
        .where(Observation.delivery_id.in_(_deliveries(sha256)), UnusualValue.explanation == "")
    ).all()
    explanations = {
        (one.sheet, one.cell): text for one, text in accepted.items() if one.code == CODE and text
    }
    for flag_id, sheet, cell in flags:
        if (sheet, cell) in explanations:
            explain(session, flag_id, explanations[sheet, cell])


def forget_questions(session: Session, sha256: str) -> None:
    """Take back the questions of earlier deliveries of a file that is stored again; to be called inside an edit."""
    deliveries = session.scalars(_deliveries(sha256)).all()
    session.execute(
        delete(DeliveryProblem).where(
            DeliveryProblem.delivery_id.in_(deliveries), DeliveryProblem.severity == "decision"
        )
    )
    complete_deliveries(session, deliveries)


def _deliveries(sha256: str) -> Select[int]:
    return (
        select(Delivery.id)
        .join(SourceFile, SourceFile.id == Delivery.source_file_id)
        .where(SourceFile.sha256 == sha256)
    )
