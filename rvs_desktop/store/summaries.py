"""Keeping the sums per year in step with the figures: triggers mark what changed, the end of each edit makes it anew.

The marks are made by the database itself, so no write can pass them; the sums are made set by set within the same
transaction. A mark that is left behind by another program makes readers go to the figures.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from sqlalchemy import Connection

from rvs_desktop.models.figure_years import SLOTS

_KEYS: Final = ("  ", "H1", "H2", "Q1", "Q2", "Q3", "Q4", *(f"{month:02}" for month in range(1, 13)))
"""What follows the year in the key of a period; the bit of each is its place."""
_MONTH: Final = 7
"""The place of January."""
_DAYS: Final = {
    "q1": ("-01-01", "-03-31"),
    "q2": ("-04-01", "-06-30"),
    "q3": ("-07-01", "-09-30"),
    "q4": ("-10-01", "-12-31"),
    "h1": ("-01-01", "-06-30"),
    "h2": ("-07-01", "-12-31"),
    "y": ("-01-01", "-12-31"),
}
"""The first and last day of each slot in its year."""


def _sum(name: str, first: str, last: str) -> str:
    """Return the sum and the count of a slot: a stock of who was there on the last day, a flow of who was there always.

    Who came or left in the course of it is read from the figures.
    """
    there = f"ends >= f.year || '{last}' AND begins <= f.year || CASE nature WHEN 'flow' THEN '{first}' ELSE '{last}' END"
    return f"sum(CASE WHEN {there} THEN {name} END), count(CASE WHEN {there} THEN {name} END)"


_DISTRICTS: Final = f"""
    WITH member AS MATERIALIZED (
        SELECT p.child_id, p.parent_id,
            max(ifnull(p.valid_from, ''), ifnull(a.valid_from, '')) AS begins,
            min(ifnull(p.valid_to, '9999'), ifnull(a.valid_to, '9999')) AS ends
        FROM area_parent p JOIN area a ON a.id = p.child_id JOIN area home ON home.id = p.parent_id
        WHERE home.kind = 'district'
    )
    INSERT INTO district_year
    SELECT f.measure_id, f.year, m.parent_id, {", ".join(_sum(name, *days) for name, days in _DAYS.items())}
    FROM stale_year s CROSS JOIN measure ON measure.id = s.measure_id
    CROSS JOIN figure_year f ON f.measure_id = s.measure_id AND f.year = s.year
    JOIN member m ON m.child_id = f.area_id
    GROUP BY f.measure_id, f.year, m.parent_id
"""
_KEPT: Final = (
    "measure_id",
    "area_id",
    "period",
    "value",
    "status",
    "qualifier",
    "partial_until",
    "preferred",
)


def summary_triggers() -> Iterator[str]:
    """Yield the triggers that mark the years whose figures changed."""
    differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in _KEPT)
    for event, when, rows in (
        ("INSERT", "NEW.preferred = 1", ("NEW",)),
        ("UPDATE", f"({differs})", ("OLD", "NEW")),
        ("DELETE", "OLD.preferred = 1", ("OLD",)),
    ):
        for row in rows:
            yield (
                f"CREATE TRIGGER figure_year_{event.lower()}_{row.lower()} AFTER {event} ON observation "
                f"WHEN {when} AND NOT EXISTS (SELECT 1 FROM stale_year WHERE measure_id = {row}.measure_id "
                f"AND year = substr({row}.period, 1, 4)) BEGIN "
                f"INSERT INTO stale_year VALUES ({row}.measure_id, substr({row}.period, 1, 4)); END"
            )
    for table in ("area", "area_parent"):
        for event in ("INSERT", "UPDATE", "DELETE"):
            yield (
                f"CREATE TRIGGER figure_year_{table}_{event.lower()} AFTER {event} ON {table} "
                "WHEN NOT EXISTS (SELECT 1 FROM stale_year WHERE measure_id = 0) BEGIN "
                "INSERT INTO stale_year VALUES (0, ''); END"
            )
    yield (
        "CREATE TRIGGER figure_year_nature AFTER UPDATE ON measure WHEN OLD.nature <> NEW.nature BEGIN "
        "INSERT INTO stale_year SELECT DISTINCT measure_id, year FROM figure_year kept WHERE measure_id = NEW.id "
        "AND NOT EXISTS (SELECT 1 FROM stale_year s WHERE s.measure_id = NEW.id AND s.year = kept.year); END"
    )


def marking_together(row: str, condition: str) -> str:
    """Return the statement that marks the years of many figures, ``NEW`` or ``OLD``, as their triggers would."""
    return (
        f"INSERT INTO stale_year SELECT {row}.measure_id, substr({row}.period, 1, 4) FROM observation AS {row} "
        f"WHERE {condition} AND {row}.preferred = 1 EXCEPT SELECT measure_id, year FROM stale_year"
    )


def refresh(connection: Connection) -> None:
    """Make the sums of every marked year anew; to be called within the transaction that changed them."""
    if connection.exec_driver_sql("SELECT 1 FROM stale_year LIMIT 1").first() is None:
        return
    connection.exec_driver_sql(
        "DELETE FROM figure_year WHERE (measure_id, year) IN (SELECT measure_id, year FROM stale_year)"
    )
    for nature in ("flow", "stock"):
        connection.exec_driver_sql(_making(nature))
    areas_changed = connection.exec_driver_sql("DELETE FROM stale_year WHERE measure_id = 0").rowcount
    if areas_changed:
        connection.exec_driver_sql(
            "INSERT INTO stale_year SELECT measure_id, year FROM figure_year UNION "
            "SELECT measure_id, year FROM district_year EXCEPT SELECT measure_id, year FROM stale_year"
        )
    connection.exec_driver_sql(
        "DELETE FROM district_year WHERE (measure_id, year) IN (SELECT measure_id, year FROM stale_year)"
    )
    connection.exec_driver_sql(_DISTRICTS)
    connection.exec_driver_sql("DELETE FROM stale_year")


def remake(connection: Connection) -> None:
    """Make all sums anew, for figures that were written past the triggers."""
    connection.exec_driver_sql(
        "INSERT INTO stale_year SELECT measure_id, year FROM figure_year UNION "
        "SELECT measure_id, substr(period, 1, 4) FROM observation EXCEPT SELECT measure_id, year FROM stale_year"
    )
    refresh(connection)


def _making(nature: str) -> str:
    """Return the statement that adds up the figures of the marked years of flows, or of stocks.

    Every figure gets the bit of its period; ``seen`` and ``odd`` are the bits of an area together. A slot that has
    figures and no value is odd.
    """
    shapes = {name: _slot(nature, name) for name in SLOTS}
    values = ", ".join(f"{value} AS {name}" for name, (value, _) in shapes.items())
    odd = " | ".join(
        f"CASE WHEN {name} IS NULL AND seen & {scope} THEN {1 << place} ELSE 0 END"
        for place, (name, (_, scope)) in enumerate(shapes.items())
    )
    whole = [f"sum(CASE place WHEN {place} THEN value END) AS k{place}" for place in range(_MONTH)]
    months = [
        f"sum(CASE WHEN place BETWEEN {last - (2 if nature == 'flow' else 0)} AND {last} THEN value END) AS k{last}"
        for last in range(_MONTH + 2, len(_KEYS), 3)
    ]
    return f"""
        WITH figure AS MATERIALIZED (
            SELECT s.measure_id, s.year, o.area_id, o.value,
                o.status = 'value' AND o.qualifier = '' AND o.partial_until IS NULL AS plain,
                (instr('{" ".join(_KEYS)}', substr(o.period, 6)) - 1) / 3 AS place
            FROM stale_year s CROSS JOIN measure m ON m.id = s.measure_id AND m.nature = '{nature}'
            CROSS JOIN observation o ON o.measure_id = s.measure_id AND o.preferred = 1
                AND o.period >= s.year AND o.period < s.year || '~'
        )
        INSERT INTO figure_year (measure_id, year, area_id, {", ".join(SLOTS)}, odd)
        SELECT measure_id, year, area_id, {", ".join(SLOTS)}, {odd} FROM (
            SELECT measure_id, year, area_id, seen, {values} FROM (
                SELECT measure_id, year, area_id, {", ".join([*whole, *months])},
                    sum(1 << place) AS seen, sum(CASE WHEN plain THEN 0 ELSE 1 << place END) AS odd
                FROM figure GROUP BY measure_id, year, area_id
            )
        )
    """


def _slot(nature: str, name: str) -> tuple[str, int]:
    """Return the SQL of the value of a slot and the bits of all periods in it.

    As reported for the period, or else from the longest shorter periods of which any was reported: a flow when all are
    there and plain, a stock when the last is. The months of a quarter stand together in the column of its last.
    """
    branches: list[str] = []
    scope = 0
    for level in _levels(name):
        used = level if nature == "flow" else level[-1:]
        asked, needed = _bits(level), _bits(used)
        columns = [place for place in used if place < _MONTH or (place - _MONTH) % 3 == 2]
        total = " + ".join(f"k{place}" for place in columns)
        branches.append(
            f"WHEN seen & {asked} THEN CASE WHEN seen & {needed} = {needed} AND NOT odd & {needed} THEN {total} END"
        )
        scope |= asked
    return f"CASE {' '.join(branches)} END", scope


def _bits(places: Sequence[int]) -> int:
    return sum(1 << place for place in places)


def _levels(name: str) -> list[Sequence[int]]:
    """Return the places in ``_KEYS`` of the periods in a slot: itself, then ever shorter ones."""
    if name == "y":
        return [range(1), range(1, 3), range(3, 7), range(7, 19)]
    number = int(name[1])
    if name[0] == "h":
        return [[number], range(2 * number + 1, 2 * number + 3), range(6 * number + 1, 6 * number + 7)]
    return [[number + 2], range(3 * number + 4, 3 * number + 7)]
