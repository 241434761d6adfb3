"""What the database itself refuses in budgets: a change to a fixed year, an amount on a line of another budget."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from rvs_desktop.models.base import Base
from rvs_desktop.models.budgets.refusals import fixed_error
from rvs_desktop.models.budgets.words import FIXED, LETTER_SENT, OTHER_BUDGET
from rvs_desktop.models.history import RowLayout

_OF_A_BUDGET: Final = {
    "budget_line": ("budget_id",),
    "budget_line_part": ("budget_id",),
    "budget_footnote": ("budget_id",),
    "budget_total": ("budget_id",),
    "budget_amendment": ("budget_id",),
    "budget_amendment_line": ("budget_id",),
    "budget_actual": ("budget_id",),
    "reserve_movement": ("budget_id",),
    "budget_grant_entry": ("budget_id",),
    "carry_over": ("from_budget_id", "to_budget_id"),
    "carry_over_line": ("budget_id",),
}
"""Tables of which no row changes once the year of its budget is fixed, and the columns that name the budget."""
_ON_A_LINE: Final = (
    "budget_line_part",
    "budget_amendment_line",
    "budget_actual",
    "carry_over_line",
    "reserve_movement",
)


def budget_triggers() -> Iterator[str]:
    """Yield the statements that make the triggers of budgets."""
    for table, columns in _OF_A_BUDGET.items():
        for event, rows in (("INSERT", ("NEW",)), ("UPDATE", ("OLD", "NEW")), ("DELETE", ("OLD",))):
            fixed = " OR ".join(
                f"(SELECT status FROM budget WHERE id = {row}.{column}) = 'fixed'"
                for row in rows
                for column in columns
            )
            yield (
                f"CREATE TRIGGER {table}_fixed_{event.lower()} BEFORE {event} ON {table} WHEN {fixed} "
                f"BEGIN SELECT RAISE(ABORT, '{FIXED}'); END"
            )
    for table in _ON_A_LINE:
        for event in ("INSERT", "UPDATE"):
            yield (
                f"CREATE TRIGGER {table}_line_{event.lower()} BEFORE {event} ON {table} "
                "WHEN (SELECT budget_id FROM budget_line WHERE id = NEW.line_id) <> NEW.budget_id "
                f"BEGIN SELECT RAISE(ABORT, '{OTHER_BUDGET}'); END"
            )
    yield (
        "CREATE TRIGGER budget_fixed_update BEFORE UPDATE ON budget "
        f"WHEN OLD.status = 'fixed' AND NEW.status = 'fixed' BEGIN SELECT RAISE(ABORT, '{FIXED}'); END"
    )
    yield (
        "CREATE TRIGGER contribution_letter_sent BEFORE UPDATE ON contribution_letter WHEN "
        "OLD.cents <> NEW.cents OR OLD.term_id <> NEW.term_id OR OLD.participant_id <> NEW.participant_id "
        f"OR OLD.certainty <> NEW.certainty BEGIN SELECT RAISE(ABORT, '{LETTER_SENT}'); END"
    )


def refuse_fixed_budgets(connection: Connection) -> None:
    """Refuse to put back rows of a fixed year; ``net_change`` holds the rows that an undo would put back.

    Raises:
        BudgetFixedError: naming the years; the whole step stays then, so that no half of it is undone.
    """
    if connection.exec_driver_sql("SELECT 1 FROM budget WHERE status = 'fixed' LIMIT 1").first() is None:
        return
    named: set[str] = set()
    for table, columns in _OF_A_BUDGET.items():
        places = [column.name for column in Base.metadata.tables[table].columns]
        for column in columns:
            state = f"json_extract(coalesce(n.after, n.before), '$[{places.index(column)}]')"
            rows = connection.exec_driver_sql(
                f"SELECT DISTINCT b.name FROM net_change n JOIN {RowLayout.__tablename__} l "
                f"ON l.id = n.layout_id AND l.table_name = ? JOIN budget b ON b.id = {state} "
                "WHERE b.status = 'fixed'",
                (table,),
            )
            named.update(row[0] for row in rows)
    if named:
        raise fixed_error(", ".join(sorted(named)))
