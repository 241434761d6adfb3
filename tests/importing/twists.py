"""Turns that mislead a reader: they change a generated workbook and say which figures may still be taken from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random

from rvs_desktop.importing.files.workbook import CellValue, Grid, Range, Workbook
from tests.importing.known import Told
from tests.importing.make_workbooks import Key, Made

Allowed = dict[Key, set[Told]]


@dataclass
class Twisted:
    """A workbook and, for each figure that may be stored, the values that are right; anything else is wrong."""

    workbook: Workbook
    allowed: Allowed
    about: list[str] = field(default_factory=list[str])

    @classmethod
    def of(cls, made: Made) -> Twisted:
        """Begin with a generated workbook, of which only the truth may be stored."""
        return cls(made.workbook, {key: {value} for key, value in made.told.items()}, [made.about])


def _with(twisted: Twisted, sheets: tuple[Grid, ...]) -> Workbook:
    return replace(twisted.workbook, sheets=sheets)


def _lower(grid: Grid, lines: list[CellValue]) -> Grid:
    """Put lines of text above a sheet."""
    n = len(lines)
    return replace(
        grid,
        rows=(*((line,) for line in lines), *grid.rows),
        merged=tuple(Range(m.top + n, m.left, m.bottom + n, m.right) for m in grid.merged),
        hidden_rows=frozenset(row + n for row in grid.hidden_rows),
    )


def _other_numbers(grid: Grid) -> Grid:
    def other(value: CellValue) -> CellValue:
        return value + 7 if type(value) is int and not 1900 < value < 2100 else value

    return replace(grid, rows=tuple(tuple(map(other, row)) for row in grid.rows))


def planned_sheet(twisted: Twisted, random: Random) -> None:
    """A sheet of the same layout with forecasts or targets; nothing of it may be stored."""
    name = random.choice(["Prognose", "Begroting", "Streefcijfers", "Raming 2030", "Doelen", "Oud", "test"])
    grid = next((g for g in twisted.workbook.sheets if not g.hidden and g.name != "Toelichting"), None)
    if grid is not None and len({g.name for g in twisted.workbook.sheets}) == len(twisted.workbook.sheets):
        copy = replace(_other_numbers(grid), name=name)
        twisted.workbook = _with(twisted, (*twisted.workbook.sheets, copy))


def planned_title(twisted: Twisted, random: Random) -> None:
    """A title above everything says that the figures are forecasts: nothing may be stored."""
    line = random.choice(
        ["Prognose", "Raming op basis van vorig jaar", "Streefwaarden", "Doelstellingen per gemeente"]
    )
    twisted.workbook = _with(
        twisted, tuple(replace(_lower(g, [line]), name=g.name) for g in twisted.workbook.sheets[:1])
    )
    twisted.allowed = {}


def cumulative_title(twisted: Twisted, random: Random) -> None:
    """A title says that all figures are added up from January: a part of a year is then another period."""
    line = random.choice(["Cumulatief", "Alle cijfers cumulatief vanaf 1 januari", "Cumulatieve aantallen"])
    twisted.workbook = _with(twisted, tuple(_lower(g, [line]) for g in twisted.workbook.sheets))
    now: Allowed = {}
    for (measure, area, period), values in twisted.allowed.items():
        key = {"Q1": "Q1", "Q2": "H1", "Q4": "", "H1": "H1", "H2": ""}.get(period[5:], "?")
        first = period if period[5:] in {"", "01"} else f"{period[:4]}-{key}".rstrip("-")
        if period[5:] in {"03", "06", "12"}:
            first = {"03": f"{period[:4]}-Q1", "06": f"{period[:4]}-H1", "12": period[:4]}[period[5:]]
        if not first.endswith("?"):
            now.setdefault((measure, area, first), set()).update(values)
    twisted.allowed = now


def thousands_title(twisted: Twisted, random: Random) -> None:
    """A title says that the figures are thousands: never the number as it stands."""
    line = random.choice(["Aantallen x 1.000", "(in duizendtallen)", "Cijfers in duizenden"])
    if "duizenden" in line:
        line = "Aantallen (x 1000)"
    twisted.workbook = _with(twisted, tuple(_lower(g, [line]) for g in twisted.workbook.sheets))
    twisted.allowed = {
        key: {v * 1000 if isinstance(v, int) else (v[0] * 1000, v[1]) if isinstance(v, tuple) and v[0] is not None else v for v in values}
        for key, values in twisted.allowed.items()
    }  # fmt: skip


def misspelt(twisted: Twisted, random: Random) -> None:
    """Two letters of some texts change places; what is then read must still be right."""

    def spelt(value: CellValue) -> CellValue:
        if not isinstance(value, str) or len(value) < 5 or not value.isalpha() or random.random() > 0.15:
            return value
        at = random.randrange(1, len(value) - 2)
        return value[:at] + value[at + 1] + value[at] + value[at + 2 :]

    sheets = tuple(
        replace(g, rows=tuple(tuple(map(spelt, row)) for row in g.rows)) for g in twisted.workbook.sheets
    )
    twisted.workbook = _with(twisted, sheets)


def other_file_year(twisted: Twisted, random: Random) -> None:
    """The name of the file names another year than the sheets; figures of that year may not appear."""
    stem = twisted.workbook.name.removesuffix(".xlsx")
    if not any(str(year) in stem for year in range(2010, 2030)):
        twisted.workbook = replace(twisted.workbook, name=f"{stem} {random.choice([2009, 2028])}.xlsx")


def hidden_columns(twisted: Twisted, random: Random) -> None:
    """Some columns are hidden; what is read of the rest must still be right."""
    sheets = tuple(
        replace(
            g,
            hidden_columns=frozenset(random.sample(range(max((len(r) for r in g.rows), default=1) or 1), 1)),
        )
        for g in twisted.workbook.sheets
    )
    twisted.workbook = _with(twisted, sheets)


def mistyped(twisted: Twisted, random: Random) -> None:
    """Some texts miss a letter, have one twice or another one; what is then read must still be right."""

    def typed(value: CellValue) -> CellValue:
        letters = [n for n, letter in enumerate(value) if letter.isalpha()] if isinstance(value, str) else []
        if not isinstance(value, str) or len(letters) < 5 or random.random() > 0.15:
            return value
        at = random.choice(letters)
        other = random.choice(["", value[at] * 2, random.choice("aeinrst")])
        return value[:at] + other + value[at + 1 :]

    sheets = tuple(
        replace(g, rows=tuple(tuple(map(typed, row)) for row in g.rows)) for g in twisted.workbook.sheets
    )
    twisted.workbook = _with(twisted, sheets)


def remarks(twisted: Twisted, random: Random) -> None:
    """A column of remarks, some of which look like a word for what is counted; the figures stay what they are."""
    said = ["gebeld", "gemeld", "akkoord", "conform opgave", "aanval", "niet geteld", "nieuws volgt"]
    sheets: list[Grid] = []
    for grid in twisted.workbook.sheets:
        width = max(map(len, grid.rows), default=0)
        rows = [
            (*row, *[None] * (width - len(row)), random.choice(said) if random.random() < 0.4 else None)
            if sum(isinstance(value, (int, float)) for value in row) > 1
            else row
            for row in grid.rows
        ]
        sheets.append(replace(grid, rows=tuple(rows)))
    twisted.workbook = _with(twisted, tuple(sheets))


def other_file_area(twisted: Twisted, random: Random) -> None:
    """The name of the file names a municipality too; what the sheets say of the area goes before it."""
    stem = twisted.workbook.name.removesuffix(".xlsx")
    name = f"{stem} {random.choice(['Zeist', 'Urk', 'gemeente Soest'])}.xlsx"
    twisted.workbook = replace(twisted.workbook, name=name)


TWISTS: tuple[Callable[[Twisted, Random], None], ...] = (
    planned_sheet, planned_title, cumulative_title, thousands_title, misspelt, other_file_year, hidden_columns,
    mistyped, remarks, other_file_area,
)  # fmt: skip
