"""What people do with budgets and their lines; every function here is called inside an edit."""

from __future__ import annotations

from typing import Any, Final, TypedDict, Unpack

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets.amounts import Amount, read_amount
from rvs_desktop.models.budgets.funds import CarryOverLine, ReserveMovement
from rvs_desktop.models.budgets.lines import series_key
from rvs_desktop.models.budgets.refusals import open_budget, open_line
from rvs_desktop.models.budgets.schemes import SchemeTerm
from rvs_desktop.models.budgets.tables import (
    Actual,
    AmendmentLine,
    Budget,
    BudgetBody,
    BudgetFootnote,
    BudgetLine,
    BudgetLinePart,
)
from rvs_desktop.models.budgets.words import MOST_CENTS, BudgetStatus, Side
from rvs_desktop.models.text_keys import name_key

_STEP: Final = 1024
"""Room between the places of two lines, so that moving one changes one row."""
_AMOUNT: Final = frozenset({"cents", "text_state", "pro_memorie", "in_total"})
"""What an adopted budget only changes by an amendment."""
_AMEND_HINT: Final = "Maak een begrotingswijziging, of heropen de begroting met een reden."


class LineValues(TypedDict, total=False):
    """What a line can have beside its label; see ``BudgetLine``."""

    group_label: str
    series: str
    cents: int | None
    text_state: str
    pro_memorie: bool
    in_total: bool
    fte_thousandths: int | None
    in_kind_cents: int | None
    estimated: bool
    payer: str
    marks: str
    forecast_cents: int | None
    explanation: str
    note: str


class LineChanges(LineValues, total=False):
    """What can be changed of a line."""

    label: str


def add_body(session: Session, code: str, name: str, short: str = "") -> int:
    """Add a body with money of its own; returns its id.

    Raises:
        UserError: if it has no name or one of that code stands there.
    """
    key, title = code.strip(), " ".join(name.split())
    if not key or not title:
        raise UserError("De naam ontbreekt.", "Vul in van wie de begroting is.")
    if session.scalar(select(BudgetBody.id).where(BudgetBody.code == key)) is not None:
        raise UserError(f"{title} staat al in de lijst.", "Kies een andere naam.")
    last = session.scalar(select(func.max(BudgetBody.place))) or 0
    made = BudgetBody(code=key, name=title, short=short.strip(), place=last + 1)
    session.add(made)
    session.flush()
    return made.id


def add_budget(session: Session, body: int, year: int, name: str = "", *, copy_of: int | None = None) -> int:
    """Add a draft budget of a body for a year; returns its id.

    Args:
        session: inside an edit.
        body: whose money.
        year: of the budget.
        name: as it is called; ``Begroting <year> <body>`` when empty.
        copy_of: budget whose lines come along, linked to them; their amounts after amendments become the original.

    Raises:
        UserError: if there is one already, or the year cannot be.
    """
    owner = session.get_one(BudgetBody, body)
    title = " ".join(name.split()) or f"Begroting {year} {owner.short or owner.name}"
    if not 1990 <= year <= 2099:
        raise UserError(f"Het jaar {year} kan niet kloppen.", "Typ een jaar van 1990 tot en met 2099.")
    if session.scalar(select(Budget.id).where(Budget.body_id == body, Budget.year == year)) is not None:
        raise UserError(f"Er is al een begroting {year} van {owner.name}.", "Wijzig die begroting.")
    made = Budget(body_id=body, year=year, name=title)
    session.add(made)
    session.flush()
    if copy_of is not None:
        _copy_lines(session, copy_of, made)
    return made.id


def _copy_lines(session: Session, source: int, target: Budget) -> None:
    from rvs_desktop.models.budgets.lines import read_lines

    target.sides = session.get_one(Budget, source).sides
    for place, line in enumerate(read_lines(session, [source]).get(source, []), 1):
        cents = None if line.original is None and not line.amounts.changes else line.amounts.amended
        session.add(
            BudgetLine(
                budget_id=target.id,
                side=line.side,
                place=place * _STEP,
                group_label=line.group,
                label=line.label,
                series=line.series,
                cents=cents,
                text_state="" if cents is not None else line.text_state,
                pro_memorie=line.pro_memorie,
                in_total=line.in_total,
                fte_thousandths=line.fte_thousandths,
                payer=line.payer,
                rounded_to=line.rounded_to,
            )
        )


def add_line(
    session: Session,
    budget: int,
    side: Side,
    label: str,
    *,
    after: int | None = None,
    **values: Unpack[LineValues],
) -> int:
    """Add a line after another, or at the end of its side; returns its id.

    In an adopted budget it has no amount of its own: that comes by an amendment.

    Raises:
        UserError: if the budget cannot be changed or the label is empty.
    """
    owner = open_budget(session, budget)
    if owner.sides not in {"both", side}:
        owner.sides = "both"
    name = _label(label)
    if owner.status == BudgetStatus.ADOPTED and _AMOUNT & {key for key, value in values.items() if value}:
        raise UserError(f"{owner.name} is vastgesteld: een nieuwe regel heeft geen bedrag.", _AMEND_HINT)
    row = BudgetLine(budget_id=budget, side=side, label=name, place=0)
    session.add(row)
    if after is not None and "group_label" not in values:
        row.group_label = session.get_one(BudgetLine, after).group_label
    _assign(row, values)
    session.flush()
    _put_after(session, row, after, last=after is None)
    return row.id


def edit_line(session: Session, line: int, **values: Unpack[LineChanges]) -> None:
    """Change a line.

    Raises:
        UserError: if the year is fixed, or an amount of an adopted budget would change.
    """
    row = open_line(session, line)
    budget = session.get_one(Budget, row.budget_id)
    changed = {key for key, value in values.items() if getattr(row, key) != value}
    if budget.status == BudgetStatus.ADOPTED and changed & _AMOUNT:
        raise UserError(
            f"{budget.name} is vastgesteld: het bedrag van {row.label} blijft staan.", _AMEND_HINT
        )
    _assign(row, values)


def type_amount(session: Session, line: int, text: str) -> None:
    """Put what was typed in the amount cell on a line: money, ``+1 fte``, ``pm`` or a text in its place.

    Raises:
        UserError: if it cannot be read, or the amount cannot be changed.
    """
    amount = read_amount(text)
    edit_line(session, line, **_of_amount(amount))


def type_forecast(session: Session, line: int, text: str) -> None:
    """Put what was typed in the forecast cell on a line; nothing lets it follow the budget again.

    Raises:
        UserError: if it is no amount or the year is fixed.
    """
    from rvs_desktop.formats import parse_cents

    edit_line(session, line, forecast_cents=parse_cents(text) if text.strip() else None)


def _of_amount(amount: Amount) -> LineChanges:
    return {
        "cents": amount.cents,
        "pro_memorie": amount.pro_memorie,
        "fte_thousandths": amount.fte_thousandths,
        "text_state": amount.text_state,
    }


def _assign(row: BudgetLine, values: LineValues | LineChanges) -> None:
    for key, value in values.items():
        if key in {"cents", "forecast_cents", "in_kind_cents"}:
            _refuse_huge(value)
        setattr(row, key, _label(str(value)) if key == "label" else value)
    if values.get("cents") is not None and "text_state" not in values:
        row.text_state = ""
    if values.get("text_state") and "cents" not in values:
        row.cents = None


def _refuse_huge(value: Any) -> None:
    if isinstance(value, int) and abs(value) > MOST_CENTS:
        raise UserError("Dit bedrag is te groot.", "Controleer het aantal cijfers.")


def _label(text: str) -> str:
    cleaned = " ".join(text.split())
    if not cleaned:
        raise UserError("De regel heeft geen omschrijving.", "Vul in waar het bedrag voor is.")
    return cleaned


def move_line(session: Session, line: int, after: int | None, *, group: str | None = None) -> None:
    """Put a line after another one of its side, or (None) first.

    Args:
        session: inside an edit.
        line: that moves.
        after: the line above it.
        group: heading it comes under; that of the line above it when not given.

    Raises:
        UserError: if the year is fixed or the other line stands on another side or in another budget.
    """
    row = open_line(session, line)
    if after is not None:
        above = session.get_one(BudgetLine, after)
        if (above.budget_id, above.side) != (row.budget_id, row.side) or above.id == row.id:
            raise UserError("Een regel blijft aan zijn eigen kant van de begroting.", "Kies een andere plek.")
        row.group_label = above.group_label if group is None else group
    elif group is not None:
        row.group_label = group
    _put_after(session, row, after, last=False)


def _put_after(session: Session, row: BudgetLine, after: int | None, *, last: bool) -> None:
    """Give a row its place; others are only numbered anew when there is no room."""
    query = (
        select(BudgetLine)
        .where(BudgetLine.budget_id == row.budget_id, BudgetLine.side == row.side, BudgetLine.id != row.id)
        .order_by(BudgetLine.place, BudgetLine.id)
    )
    others = list(session.scalars(query))
    index = len(others) if last else 0
    if after is not None:
        index = next(place for place, other in enumerate(others, 1) if other.id == after)
    before = others[index - 1].place if index else 0
    behind = others[index].place if index < len(others) else before + 2 * _STEP
    if behind - before >= 2:
        row.place = (before + behind) // 2
        return
    for place, other in enumerate([*others[:index], row, *others[index:]], 1):
        other.place = place * _STEP


def remove_line(session: Session, line: int) -> None:
    """Remove a line on which nothing happened.

    Raises:
        UserError: if the year is fixed, the budget adopted, or amounts stand on it.
    """
    row = open_line(session, line)
    budget = session.get_one(Budget, row.budget_id)
    if budget.status == BudgetStatus.ADOPTED and (row.cents or row.text_state):
        raise UserError(f"{budget.name} is vastgesteld: {row.label} blijft staan.", _AMEND_HINT)
    for table, what in (
        (Actual, "realisatie"),
        (AmendmentLine, "een wijziging"),
        (CarryOverLine, "een overheveling"),
        (ReserveMovement, "een mutatie van een reserve"),
        (SchemeTerm, "een bijdrageregeling"),
    ):
        if session.scalar(select(table.id).where(table.line_id == line).limit(1)) is not None:
            raise UserError(f"{row.label} heeft {what} en blijft staan.", "Verplaats of verwijder die eerst.")
    for part in session.scalars(select(BudgetLinePart).where(BudgetLinePart.line_id == line)):
        session.delete(part)
    session.flush()
    session.delete(row)


def link_lines(session: Session, line: int, to_line: int) -> None:
    """Let a line continue the series of a line of another year: they stand beside each other from now on.

    Raises:
        UserError: if they are of one year, of two bodies or of two sides, or the year is fixed.
    """
    row, other = open_line(session, line), session.get_one(BudgetLine, to_line)
    mine, theirs = session.get_one(Budget, row.budget_id), session.get_one(Budget, other.budget_id)
    if mine.body_id != theirs.body_id or mine.year == theirs.year or row.side != other.side:
        raise UserError(
            "Deze regels kunnen niet worden gekoppeld.",
            "Kies een regel aan dezelfde kant van een ander jaar van dezelfde begroting.",
        )
    row.series = other.series or other.label


def unlink_line(session: Session, line: int) -> None:
    """Let a line stand on its own in the multi-year view again.

    Raises:
        UserError: if the year is fixed, or its own name is what links it.
    """
    row = open_line(session, line)
    if not row.series or name_key(row.series) == name_key(row.label):
        raise UserError(f"{row.label} heet zo in meer jaren.", "Geef de regel een andere naam.")
    row.series = ""


def line_series(session: Session, line: int) -> str:
    """Return under which key a line stands beside those of other years."""
    row = session.get_one(BudgetLine, line)
    return series_key(row.side, row.series, row.label)


def line_in_year(session: Session, line: int, year: int) -> int:
    """Return the line of the same series in another year of the body, made there when there is none; its id.

    Raises:
        UserError: if there is no budget of that year, or it is fixed.
    """
    row = session.get_one(BudgetLine, line)
    own = session.get_one(Budget, row.budget_id)
    there = session.scalar(select(Budget).where(Budget.body_id == own.body_id, Budget.year == year))
    if there is None:
        raise UserError(f"Er is geen begroting van {year}.", "Maak die begroting eerst.")
    wanted = series_key(row.side, row.series, row.label)
    lines = session.scalars(select(BudgetLine).where(BudgetLine.budget_id == there.id))
    for each in lines:
        if series_key(each.side, each.series, each.label) == wanted:
            return each.id
    return add_line(
        session, there.id, Side(row.side), row.label, series=row.series, group_label=row.group_label
    )


def set_footnote(session: Session, budget: int, mark: str, text: str) -> None:
    """Write the note that a mark stands for; an empty text removes it.

    Raises:
        UserError: if the year is fixed.
    """
    open_budget(session, budget)
    row = session.scalar(
        select(BudgetFootnote).where(BudgetFootnote.budget_id == budget, BudgetFootnote.mark == mark)
    )
    cleaned = " ".join(text.split())
    if row is not None and not cleaned:
        session.delete(row)
    elif row is not None:
        row.text = cleaned
    elif cleaned:
        session.add(BudgetFootnote(budget_id=budget, mark=mark, text=cleaned))
