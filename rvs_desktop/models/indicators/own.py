"""Indicators of a user: a new count, a rate of two counts, and a passport; importable and visible at once.

They are rows like those of the reference data, so that recognition, pages and exports treat them alike.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_count
from rvs_desktop.models.base import new_id
from rvs_desktop.models.figures import Dataset, Measure, Observation, PartRule, Rate
from rvs_desktop.models.indicators.passport import read_period
from rvs_desktop.models.indicators.tables import Aggregation, Indicator, PublishedFigure
from rvs_desktop.models.targets import SeriesBreak, Target
from rvs_desktop.models.text_keys import name_key

_LONGEST_CODE: Final = 48


@dataclass(frozen=True)
class PassportText:
    """What a user says about an own indicator."""

    theme: str
    definition: str
    source: str = ""
    owner: str = ""
    first_period: str = ""
    note: str = ""


@dataclass(frozen=True)
class NewMeasure:
    """A count that a user wants to collect.

    Attributes:
        name: as the heading of a sheet says it.
        dataset: code of the dataset it is delivered with; empty makes one of its own.
        period: how often it is delivered, for a dataset of its own: ``month``, ``quarter``, ``half`` or ``year``.
        reporters: who deliver it, for a dataset of its own: ``municipalities`` or ``districts``.
        nature: ``flow`` happens in a period, ``stock`` stands at its end.
        good: ``up``, ``down`` or ``none``.
        decimals: that are kept.
        aliases: other headings that mean the same.
        persons: whether persons are counted, so that small numbers are confidential in what is published.
        part_of: code of a count that it can never exceed.
    """

    name: str
    passport: PassportText
    dataset: str = ""
    period: str = "quarter"
    reporters: str = "municipalities"
    unit: str = "count"
    nature: str = "flow"
    good: str = "none"
    decimals: int = 0
    aliases: tuple[str, ...] = ()
    persons: bool = False
    part_of: str = ""


@dataclass(frozen=True)
class NewRate:
    """A figure derived from two counts, times a factor: 100 for a percentage, 1.000 for "per 1.000"."""

    name: str
    numerator: str
    denominator: str
    passport: PassportText
    factor: int = 100
    good: str = "none"


def define_measure(session: Session, new: NewMeasure) -> str:
    """Add a count with its passport; returns its code. To be called inside an edit.

    Raises:
        UserError: if a name lacks, or a name or heading already means something else.
    """
    headings = [_name(new.name), *(alias.strip() for alias in new.aliases if alias.strip())]
    _refuse_known(session, headings)
    _refuse_definition(new.passport)
    code = _code(session, new.name)
    dataset = _dataset(session, new, code)
    row = Measure(
        id=new_id(),
        dataset_id=dataset.id,
        code=code,
        name=headings[0],
        unit=new.unit,
        nature=new.nature,
        good=new.good,
        decimals=new.decimals,
        persons=new.persons,
        aliases=headings[1:],
        position=(session.scalar(select(func.max(Measure.position))) or 0) + 1,
    )
    session.add(row)
    session.flush()
    if new.part_of:
        whole = _measure(session, new.part_of)
        session.add(PartRule(part_id=row.id, whole_id=whole.id))
    about = _indicator(session, code, headings[0], new.passport)
    about.measure_id, about.unit, about.good, about.decimals = row.id, new.unit, new.good, new.decimals
    about.aggregation, about.persons = Aggregation.SUM, new.persons
    about.formula = "Som van de districten" if dataset.reporters == "districts" else "Som van de gemeenten"
    session.flush()
    return code


def define_rate(session: Session, new: NewRate) -> str:
    """Add a rate of two counts with its passport; returns its code. To be called inside an edit.

    Raises:
        UserError: if a name lacks or is taken, a count is unknown, or both are the same.
    """
    name = _name(new.name)
    _refuse_known(session, [name])
    _refuse_definition(new.passport)
    upper, lower = _measure(session, new.numerator), _measure(session, new.denominator)
    if upper.id == lower.id:
        raise UserError("Teller en noemer zijn hetzelfde gegeven.", "Kies twee verschillende gegevens.")
    if new.factor < 1:
        raise UserError("De factor is ten minste 1.", "Kies 100 voor een percentage.")
    code = _code(session, new.name)
    unit = "percent" if new.factor == 100 else "ratio"
    row = Rate(
        id=new_id(),
        code=code,
        name=name,
        numerator_id=upper.id,
        denominator_id=lower.id,
        unit=unit,
        factor=new.factor,
        good=new.good,
    )
    session.add(row)
    session.flush()
    about = _indicator(session, code, name, new.passport)
    about.rate_id, about.unit, about.good, about.decimals = row.id, unit, new.good, 1
    about.persons = upper.persons
    about.formula = f"{upper.name} gedeeld door {lower.name}, maal {format_count(new.factor)}"
    session.flush()
    return code


def _indicator(session: Session, code: str, name: str, said: PassportText) -> Indicator:
    """Return the passport of an own indicator, the last one in the list."""
    row = Indicator(
        id=new_id(),
        code=code,
        name=name,
        theme=said.theme.strip() or "Eigen indicatoren",
        definition=said.definition.strip(),
        source=said.source.strip(),
        owner=said.owner.strip(),
        first_period=read_period(said.first_period).key if said.first_period.strip() else "",
        note=said.note.strip(),
        own=True,
        position=(session.scalar(select(func.max(Indicator.position))) or 0) + 1,
    )
    session.add(row)
    return row


def remove_own(session: Session, code: str) -> None:
    """Remove an own indicator that nothing stands on yet; to be called inside an edit.

    Raises:
        UserError: if it came with the program, or figures, targets or rates stand on it.
    """
    row = session.scalar(select(Indicator).where(Indicator.code == code))
    if row is None or not row.own:
        raise UserError(
            "Deze indicator hoort bij het programma.", "Beëindig hem als u hem niet meer gebruikt."
        )
    _refuse_used(session, row)
    breaks = or_(SeriesBreak.indicator_id == row.id, SeriesBreak.measure_id == (row.measure_id or 0))
    session.execute(delete(SeriesBreak).where(breaks))
    measure, rate = row.measure_id, row.rate_id
    session.delete(row)
    session.flush()
    if rate is not None:
        session.delete(session.get_one(Rate, rate))
    if measure is not None:
        session.execute(
            delete(PartRule).where(or_(PartRule.part_id == measure, PartRule.whole_id == measure))
        )
        gone = session.get_one(Measure, measure)
        dataset = gone.dataset_id
        session.delete(gone)
        session.flush()
        _remove_empty(session, dataset, code)


def _refuse_used(session: Session, row: Indicator) -> None:
    """Refuse to remove what figures, targets or other indicators stand on."""
    measure = row.measure_id
    uses = {
        "cijfers": select(Observation.id).where(Observation.measure_id == measure) if measure else None,
        "gepubliceerde cijfers": select(PublishedFigure.id).where(PublishedFigure.indicator_id == row.id),
        "doelen": select(Target.id).where(
            or_(
                Target.indicator_id == row.id,
                Target.measure_id == (measure or 0),
                Target.rate_id == (row.rate_id or 0),
            )
        ),
        "percentages": select(Rate.id).where(
            or_(Rate.numerator_id == measure, Rate.denominator_id == measure)
        )
        if measure
        else None,
    }
    for what, query in uses.items():
        if query is not None and session.scalar(query.limit(1)) is not None:
            raise UserError(
                f"{row.name} heeft al {what}.", "Beëindig de indicator: de cijfers blijven dan bewaard."
            )


def _remove_empty(session: Session, dataset: int, code: str) -> None:
    """Remove the dataset that was made for one measure."""
    row = session.get_one(Dataset, dataset)
    if row.code == code and session.scalar(select(Measure.id).where(Measure.dataset_id == dataset)) is None:
        session.delete(row)


def _name(text: str) -> str:
    if not text.strip():
        raise UserError("Een indicator kan niet zonder naam.", "Typ een naam.")
    return " ".join(text.split())


def _refuse_definition(said: PassportText) -> None:
    if not said.definition.strip():
        raise UserError("Een indicator kan niet zonder definitie.", "Schrijf in één zin wat er wordt geteld.")


def _refuse_known(session: Session, headings: list[str]) -> None:
    """Refuse a heading that already leads to a measure: a sheet could not be understood any more."""
    known: dict[str, str] = {}
    for row in session.scalars(select(Measure)):
        for text in (row.name, *row.aliases):
            known.setdefault(name_key(str(text)), row.name)
    for row in session.scalars(select(Rate)):
        known.setdefault(name_key(row.name), row.name)
    for heading in headings:
        other = known.get(name_key(heading))
        if other is not None:
            raise UserError(f"{heading} betekent al {other}.", "Kies een andere naam of een ander kopje.")


def _code(session: Session, name: str) -> str:
    """Return a code that nothing has yet: the name in plain letters."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = "eigen_" + (re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:_LONGEST_CODE] or "indicator")
    taken = {
        code for model in (Measure, Rate, Indicator, Dataset) for code in session.scalars(select(model.code))
    }
    return next(
        code for code in (stem, *(f"{stem}_{number}" for number in range(2, 1000))) if code not in taken
    )


def _measure(session: Session, code: str) -> Measure:
    row = session.scalar(select(Measure).where(Measure.code == code))
    if row is None:
        raise UserError(f"Het gegeven {code} staat niet in dit bestand.", "Kies een gegeven uit de lijst.")
    return row


def _dataset(session: Session, new: NewMeasure, code: str) -> Dataset:
    if new.dataset:
        row = session.scalar(select(Dataset).where(Dataset.code == new.dataset))
        if row is None:
            raise UserError(
                f"De uitvraag {new.dataset} staat niet in dit bestand.", "Kies er een uit de lijst."
            )
        return row
    row = Dataset(id=new_id(), code=code, name=_name(new.name), period=new.period, reporters=new.reporters)
    session.add(row)
    session.flush()
    return row
