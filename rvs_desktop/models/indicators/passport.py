"""The passport of an indicator: what it means, how it is made, who owns it and where its series breaks (story J3-8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.areas import Area
from rvs_desktop.models.figures import Measure, Rate
from rvs_desktop.models.indicators.tables import PERCENT_UNITS, Indicator
from rvs_desktop.models.targets import SeriesBreak
from rvs_desktop.periods import Period

UNIT_WORDS: Final = {
    "count": "aantal",
    "percent": "procent",
    "euro": "euro",
    "fte": "fte",
    "ratio": "verhouding",
    "points": "procentpunt",
}
_DIRECTION_WORDS: Final = {
    "up": "hoger is beter",
    "down": "lager is beter",
    "none": "zonder oordeel over hoger of lager",
}
_ASKED: Final = {
    "definition": "definitie",
    "formula": "formule",
    "source": "bron",
    "owner": "eigenaar",
    "first_period": "eerste periode",
}
"""What a passport should say, and how a screen calls it."""
_PLAIN: Final = (
    *("id", "code", "name", "theme", "definition", "formula", "unit", "unit_text", "good", "decimals"),
    *("aggregation", "level", "source", "owner", "first_period", "last_period", "ended_because"),
    *("note", "answers", "persons", "own"),
)
"""What a passport takes over from its row as it stands."""
CHANGEABLE: Final = frozenset(
    {"name", "theme", "definition", "formula", "unit_text", "good", "source", "owner", "first_period", "note"}
)
"""What a user may change of any passport; the rest follows from what is counted."""


@dataclass(frozen=True)
class Break:
    """From this period on a series differs; ``area`` is the code of the one area it holds for, empty for all."""

    from_period: Period
    reason: str
    source: str = ""
    area: str = ""


@dataclass(frozen=True)
class Passport:
    """An indicator as a screen, a report or an export needs it; other indicators are named by their codes."""

    id: int
    code: str
    name: str
    theme: str
    definition: str
    formula: str
    unit: str
    unit_text: str
    good: str
    decimals: int
    aggregation: str
    level: str
    source: str
    owner: str
    first_period: str
    last_period: str
    ended_because: str
    note: str
    components: tuple[str, ...]
    answers: str
    parent: str
    weight: str
    numerator: str
    denominator: str
    beside: str
    measure: str
    rate: str
    persons: bool
    own: bool
    breaks: tuple[Break, ...] = ()
    namesakes: tuple[str, ...] = ()
    """Codes of other indicators that bear the same name."""

    @property
    def in_percent(self) -> bool:
        """Whether a difference is one of percentage points."""
        return self.unit in PERCENT_UNITS

    @property
    def subject(self) -> str:
        """The code of the measure or rate it is about, its own code when it is about none."""
        return self.measure or self.rate or self.code

    @property
    def unit_words(self) -> str:
        """The unit in words."""
        return self.unit_text or UNIT_WORDS[self.unit]

    @property
    def direction_words(self) -> str:
        """Which way is better, in words."""
        return _DIRECTION_WORDS[self.good]

    @property
    def ended(self) -> bool:
        """Whether it is no longer kept."""
        return bool(self.last_period)

    def missing(self) -> tuple[str, ...]:
        """Return what the passport does not say yet, in words for the user."""
        return tuple(words for name, words in _ASKED.items() if not getattr(self, name))

    def broken_between(self, earlier: Period, later: Period) -> Break | None:
        """Return the change of definition between two periods, if there is one (trap T7)."""
        return next(
            (
                each
                for each in self.breaks
                if not each.area and earlier.start < each.from_period.start <= later.start
            ),
            None,
        )


def passports(session: Session) -> dict[str, Passport]:
    """Return the passports by code, in the order in which they are shown."""
    rows = session.scalars(select(Indicator).order_by(Indicator.position, Indicator.name)).all()
    codes = {row.id: row.code for row in rows}
    about = dict[int, str]()
    for model in (Measure, Rate):
        about |= {row.id: row.code for row in session.execute(select(model.id, model.code))}
    breaks = _breaks(session)
    of_rates = {row.id: (row.numerator_id, row.denominator_id) for row in session.scalars(select(Rate))}
    of_parts = {row.id: row.measure_id for row in rows}
    names: dict[str, list[str]] = {}
    for row in rows:
        names.setdefault(row.name.casefold(), []).append(row.code)
    return {
        row.code: _passport(
            row,
            codes,
            about,
            _all_breaks(row, breaks, of_rates, of_parts),
            tuple(code for code in names[row.name.casefold()] if code != row.code),
        )
        for row in rows
    }


def passport(session: Session, code: str) -> Passport:
    """Return one passport; the code of a measure or rate leads to the indicator about it.

    Raises:
        UserError: if there is none of this code.
    """
    found = passports(session)
    if code in found:
        return found[code]
    for each in found.values():
        if code in (each.measure, each.rate):
            return each
    raise UserError(f"Indicator {code} staat niet in dit bestand.", "Kies een indicator uit de lijst.")


def _breaks(session: Session) -> Mapping[int, list[Break]]:
    """Return the breaks by the identifier of the indicator or measure they are of."""
    found: dict[int, list[Break]] = {}
    rows = session.execute(
        select(SeriesBreak, Area.code)
        .outerjoin(Area, Area.id == SeriesBreak.area_id)
        .order_by(SeriesBreak.from_period)
    )
    for row, area in rows:
        subject = row.indicator_id or row.measure_id or 0
        found.setdefault(subject, []).append(
            Break(Period.parse(row.from_period), row.reason, row.source, area or "")
        )
    return found


def _all_breaks(
    row: Indicator,
    breaks: Mapping[int, list[Break]],
    of_rates: Mapping[int, tuple[int, int]],
    of_parts: Mapping[int, int | None],
) -> tuple[Break, ...]:
    """Return the breaks of an indicator: its own, and those of what it is derived from."""
    parts = (of_parts.get(row.numerator_id or 0), of_parts.get(row.denominator_id or 0))
    ids = (row.id, row.measure_id, *of_rates.get(row.rate_id or 0, ()), *parts)
    found = dict.fromkeys(each for key in dict.fromkeys(ids) for each in breaks.get(key or 0, ()))
    return tuple(sorted(found, key=lambda each: each.from_period))


def _passport(
    row: Indicator,
    codes: Mapping[int, str],
    about: Mapping[int, str],
    breaks: tuple[Break, ...],
    namesakes: tuple[str, ...],
) -> Passport:
    def other(key: int | None) -> str:
        return codes.get(key, "") if key is not None else ""

    plain: dict[str, Any] = {name: getattr(row, name) for name in _PLAIN}
    return Passport(
        **plain,
        components=tuple(str(part) for part in row.components),
        parent=other(row.parent_id),
        weight=other(row.weight_id),
        numerator=other(row.numerator_id),
        denominator=other(row.denominator_id),
        beside=other(row.beside_id),
        measure=about.get(row.measure_id or 0, ""),
        rate=about.get(row.rate_id or 0, ""),
        breaks=breaks,
        namesakes=namesakes,
    )


def footnote(about: Passport) -> str:
    """Return the passport as a footnote of a report, in sentences."""
    says = [f"{about.name}: {_first_lower(about.definition or 'geen definitie vastgelegd.')}"]
    if about.namesakes:
        says.append(f"Er is nog een cijfer met deze naam; dit is {about.code}.")
    if about.formula:
        says.append(f"Berekening: {_first_lower(about.formula)}.")
    says.append(f"Eenheid: {about.unit_words}; {about.direction_words}.")
    if about.source:
        says.append(f"Bron: {about.source}.")
    if about.owner:
        says.append(f"Eigenaar: {about.owner}.")
    says += [
        f"Vanaf {each.from_period.label()} anders geteld: {_first_lower(each.reason).rstrip('.')}."
        for each in about.breaks
        if not each.area
    ]
    if about.ended:
        why = f": {_first_lower(about.ended_because).rstrip('.')}" if about.ended_because else ""
        says.append(f"Niet meer bijgehouden na {Period.parse(about.last_period).label()}{why}.")
    return " ".join(says)


def _first_lower(text: str) -> str:
    """Return a text that follows a colon; abbreviations stay as they are."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def change_passport(session: Session, code: str, **said: str) -> None:
    """Change what a passport says; to be called inside an edit.

    Raises:
        UserError: if the indicator is unknown, a name is emptied or a period is none.
        ValueError: if it is not a user's to change.
    """
    if not said.keys() <= CHANGEABLE:
        raise ValueError(f"not a user's to change: {sorted(said.keys() - CHANGEABLE)}")
    row = _row(session, code)
    if not said.get("name", row.name).strip():
        raise UserError("Een indicator kan niet zonder naam.", "Typ een naam.")
    if said.get("first_period"):
        read_period(said["first_period"])
    for name, text in said.items():
        setattr(row, name, text.strip())


def end_indicator(session: Session, code: str, last: Period, reason: str) -> None:
    """Say that an indicator is no longer kept after a period; its figures stay. To be called inside an edit.

    Raises:
        UserError: if the indicator is unknown or no reason is given.
    """
    if not reason.strip():
        raise UserError("Een indicator beëindigen kan niet zonder reden.", "Schrijf in één zin waarom.")
    row = _row(session, code)
    row.last_period, row.ended_because = last.key, reason.strip()


def _row(session: Session, code: str) -> Indicator:
    row = session.scalar(select(Indicator).where(Indicator.code == code))
    if row is None:
        raise UserError(f"Indicator {code} staat niet in dit bestand.", "Kies een indicator uit de lijst.")
    return row


def read_period(key: str) -> Period:
    """Return a period that a user typed as its key.

    Raises:
        UserError: if it is none.
    """
    try:
        return Period.parse(key.strip())
    except ValueError:
        raise UserError(
            f"{key} is geen periode.", "Geef een periode als 2020, 2020-H1, 2020-Q1 of 2020-03."
        ) from None
