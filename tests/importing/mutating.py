"""Changes workbooks cell by cell and remembers where each cell came from, so that a reading can be held against it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import NamedTuple

from rvs_desktop.importing.files.workbook import CellValue, Grid, Range, Workbook, cell_name
from rvs_desktop.importing.recognition import Recognition

Place = tuple[str, int, int]


class Cell(NamedTuple):
    """A cell: what stands in it now, and where it stood; None for one that was made or changed."""

    value: CellValue
    origin: Place | None


BLANK = Cell(None, None)
GARBAGE: tuple[CellValue, ...] = (
    "zie mail", "12a", "ca veel", "1.2.3", "#N/B", "twaalf", "3/4", "-5", "1e9", "€ 12", "12 of 13", "'", "ja", "=A1", 10**12, -4, 3.7, True,
)  # fmt: skip
NONSENSE = ("Qwxzy", "Onbekende regel 7", "bla bla", "Xx-Yy", "Zeer oud gebied", "???")


@dataclass
class Book:
    """A workbook that is being changed."""

    source: Workbook
    sheets: list[list[list[Cell]]]
    down: list[int]
    across: list[int]
    changes: list[str]

    @classmethod
    def of(cls, workbook: Workbook) -> Book:
        """Take the cells of a workbook."""
        sheets = [
            [[Cell(v, (g.name, r, c)) for c, v in enumerate(row)] for r, row in enumerate(g.rows)]
            for g in workbook.sheets
        ]
        return cls(workbook, sheets, [0] * len(sheets), [0] * len(sheets), [])

    def workbook(self) -> Workbook:
        """Return it as a workbook; what belongs to places has moved along with them."""
        return replace(self.source, sheets=tuple(self._grid(n) for n in range(len(self.sheets))))

    def _grid(self, n: int) -> Grid:
        grid = self.source.sheets[n]
        now = {
            cell.origin: (r, c)
            for r, row in enumerate(self.sheets[n])
            for c, cell in enumerate(row)
            if cell.origin
        }
        down, across = self.down[n], self.across[n]

        def moved(place: tuple[int, int]) -> tuple[int, int] | None:
            return now.get((grid.name, *place))

        return replace(
            grid,
            rows=tuple(tuple(cell.value for cell in row) for row in self.sheets[n]),
            formats={at: how for place, how in grid.formats.items() if (at := moved(place))},
            unresolved=frozenset(at for place in grid.unresolved if (at := moved(place))),
            hidden_rows=frozenset(row + down for row in grid.hidden_rows),
            hidden_columns=frozenset(column + across for column in grid.hidden_columns),
            merged=tuple(
                Range(m.top + down, m.left + across, m.bottom + down, m.right + across) for m in grid.merged
            ),
        )

    def origins(self) -> dict[tuple[str, str], Cell]:
        """Return the cells by sheet and name as they stand now."""
        return {
            (grid.name, cell_name(r, c)): cell
            for grid, rows in zip(self.source.sheets, self.sheets, strict=True)
            for r, row in enumerate(rows)
            for c, cell in enumerate(row)
        }


def _rows_of_figures(book: Book, n: int) -> list[int]:
    """Rows that can be missed or moved: a label of their own, numbers behind it, and no row leans on them."""
    rows = book.sheets[n]
    found: list[int] = []
    for r, row in enumerate(rows):
        filled = [c for c, cell in enumerate(row) if cell.value not in {None, ""}]
        if (
            len(filled) < 2
            or not isinstance(row[filled[0]].value, str)
            or not any(isinstance(row[c].value, (int, float)) for c in filled[1:])
        ):
            continue
        below = rows[r + 1] if r + 1 < len(rows) else []
        leans = any(cell.value not in {None, ""} for cell in below) and (
            len(below) <= filled[0] or below[filled[0]].value in {None, ""}
        )
        words = " ".join(str(cell.value).lower() for cell in row)
        if not leans and not any(word in words for word in ("waarvan", "w.v", "wv ", "daarvan", "totaal")):
            found.append(r)
    return found


def _free(book: Book, n: int) -> bool:
    """Whether rows of a sheet may move: nothing is hidden, merged or formatted by row."""
    grid = book.source.sheets[n]
    return not (grid.merged or grid.hidden_rows)


def drop_row(book: Book, n: int, random: Random) -> None:
    """Leave out a row of figures."""
    rows = _rows_of_figures(book, n)
    if len(rows) > 3 and _free(book, n):
        del book.sheets[n][random.choice(rows)]


def swap_rows(book: Book, n: int, random: Random) -> None:
    """Let two neighbouring rows of figures change places."""
    rows = _rows_of_figures(book, n)
    pairs = [r for r in rows if r + 1 in rows]
    if pairs and _free(book, n):
        r = random.choice(pairs)
        sheet = book.sheets[n]
        sheet[r], sheet[r + 1] = sheet[r + 1], sheet[r]


def shift(book: Book, n: int, random: Random) -> None:
    """Move a whole sheet down and to the right."""
    down, across = random.randint(0, 3), random.randint(0, 2)
    book.sheets[n] = [[] for _ in range(down)] + [[BLANK] * across + row for row in book.sheets[n]]
    book.down[n] += down
    book.across[n] += across


def _some_cell(book: Book, n: int, random: Random, kind: type | tuple[type, ...]) -> tuple[int, int] | None:
    rows = _rows_of_figures(book, n)
    places = [
        (r, c)
        for r in rows
        for c, cell in enumerate(book.sheets[n][r])
        if isinstance(cell.value, kind) and not isinstance(cell.value, bool)
    ]
    return random.choice(places) if places else None


def spoil_number(book: Book, n: int, random: Random) -> None:
    """Put something that is no count in a cell with a number."""
    if at := _some_cell(book, n, random, int):
        book.sheets[n][at[0]][at[1]] = Cell(random.choice(GARBAGE), book.sheets[n][at[0]][at[1]].origin)


def other_number(book: Book, n: int, random: Random) -> None:
    """Change a count."""
    if at := _some_cell(book, n, random, int):
        book.sheets[n][at[0]][at[1]] = Cell(random.randint(0, 90), book.sheets[n][at[0]][at[1]].origin)


def empty(book: Book, n: int, random: Random) -> None:
    """Empty a cell with a number."""
    if at := _some_cell(book, n, random, int):
        book.sheets[n][at[0]][at[1]] = Cell(None, None)


def spoil_name(book: Book, n: int, random: Random) -> None:
    """Put nonsense instead of the label of a row."""
    if at := _some_cell(book, n, random, str):
        book.sheets[n][at[0]][at[1]] = Cell(random.choice(NONSENSE), None)


def spoil_heading(book: Book, n: int, random: Random) -> None:
    """Put nonsense instead of a text above the first row of figures, not in its first column."""
    rows = _rows_of_figures(book, n)
    places = [
        (r, c)
        for r in range(rows[0] if rows else 0)
        for c, cell in enumerate(book.sheets[n][r])
        if isinstance(cell.value, str)
        and cell.value.strip()
        and sum(x.value is not None for x in book.sheets[n][r]) > 2
    ]
    if places:
        r, c = random.choice(places)
        book.sheets[n][r][c] = Cell(random.choice(NONSENSE), None)


def remarks(book: Book, n: int, random: Random) -> None:
    """Add a column of remarks behind the last one."""
    width = max((len(row) for row in book.sheets[n]), default=0)
    for r in _rows_of_figures(book, n):
        row = book.sheets[n][r]
        row += [BLANK] * (width - len(row)) + [Cell(random.choice(["zie mail", "akkoord", "volgt"]), None)]


def repeat_row(book: Book, n: int, random: Random) -> None:
    """Let a row of figures stand there twice, the second time with other numbers."""
    rows = _rows_of_figures(book, n)
    if rows and _free(book, n):
        r = random.choice(rows)
        other = [
            Cell(c.value + 1, None) if type(c.value) is int and c.value < 1900 else Cell(c.value, None)
            for c in book.sheets[n][r]
        ]
        book.sheets[n].insert(r + 1, other)


MUTATIONS: tuple[Callable[[Book, int, Random], None], ...] = (
    drop_row, swap_rows, shift, spoil_number, other_number, empty, spoil_name, spoil_heading, remarks, repeat_row,
)  # fmt: skip


def mutated(workbook: Workbook, seed: int) -> Book:
    """Return a workbook after one to four changes."""
    random = Random(seed)
    book = Book.of(workbook)
    for _ in range(random.randint(1, 4)):
        change = random.choice(MUTATIONS)
        n = random.randrange(len(book.sheets))
        change(book, n, random)
        book.changes.append(f"{change.__name__} on {workbook.sheets[n].name}")
    return book


def mistakes(base: Recognition, book: Book, found: Recognition) -> list[str]:
    """Return the figures of a changed workbook that are not what their cell says, or not about what it was about."""
    before = {(r.sheet, r.cell): r for r in base.readings}
    cells = book.origins()
    told: list[str] = []
    for reading in found.readings:
        cell = cells.get((reading.sheet, reading.cell), BLANK)
        value = cell.value
        if type(value) is int and reading.value not in {value, value * 1000}:
            told.append(f"{reading.cell}: {value!r} was read as {reading.value}")
        if isinstance(value, str) and value in GARBAGE and reading.status == "value":
            told.append(f"{reading.cell}: {value!r} was read as {reading.value}")
        if cell.origin is None:
            continue
        old = before.get((cell.origin[0], cell_name(*cell.origin[1:])))
        if old is not None and old[:3] != reading[:3]:
            told.append(f"{reading.cell}: {old[:3]} was read as {reading[:3]}")
        if old is None and base.cells.get("needs_decision") == 0:
            told.append(f"{reading.cell}: {value!r} was left out and is read as {reading[:4]}")
    return told
