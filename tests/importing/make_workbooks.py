"""Makes workbooks as municipalities send them, with the truth beside them: layouts × wording × marks × noise.

Area, measure and period each stand somewhere: at the rows, at the columns, in a block of rows, in a tab, in a title,
in a cell with its name, or in the name of the file. A seed gives one workbook, always the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from random import Random

from rvs_desktop.importing.files.workbook import CellValue, Grid, Range, Workbook
from rvs_desktop.importing.recognition import KnownArea, KnownMeasure
from rvs_desktop.periods import Period, PeriodKind
from tests.importing.known import Told, catalogue
from tests.importing.made_up_words import (
    DIFFERENCE,
    LEGENDS,
    MEASURE_WORDS,
    NOISE,
    SHARE,
    SUBJECTS,
    TARGET,
    TOTALS,
    area_form,
    period_form,
)

Key = tuple[str, str, str]

ROWS, COLUMNS, TABS, BLOCKS, TITLE, CELL, FILE = "rows", "columns", "tabs", "blocks", "title", "cell", "file"
PLACES = [ROWS, COLUMNS, TABS, BLOCKS, TITLE, CELL, FILE]
SINGLE = {TITLE, CELL, FILE}


@dataclass
class Made:
    """A workbook with its truth; ``told`` is what any careful reader stores."""

    workbook: Workbook
    told: dict[Key, Told]
    about: str


@dataclass
class Plan:
    """What is counted, where each dimension stands and how everything is written."""

    random: Random
    areas: list[KnownArea]
    measures: list[KnownMeasure]
    periods: list[Period]
    at: dict[str, str]
    names: dict[str, str] = field(default_factory=dict[str, str])
    year_at: str = ""
    """Where the year of the periods stands when it does not stand with them."""
    text_numbers: bool = False
    merged: bool = True
    legend: list[str] = field(default_factory=list[str])
    marks: dict[str, Told] = field(default_factory=dict[str, Told])
    told: dict[Key, Told] = field(default_factory=dict[Key, Told])

    def items(self, dim: str) -> list[object]:
        """The areas, measures or periods."""
        return list({"A": self.areas, "M": self.measures, "P": self.periods}[dim])

    def at_place(self, place: str) -> list[str]:
        """The dimensions that stand in a place, in a fixed order."""
        return [dim for dim in self.at if self.at[dim] == place]


def make(seed: int) -> Made:
    """Make the workbook of a seed."""
    random = Random(seed)
    plan = _plan(random)
    tabs = plan.at_place(TABS)
    sheets: list[Grid] = []
    default = random.choice(["Blad1", "Invoer", "Tabel"])
    for choice in product(*(plan.items(dim) for dim in tabs)):
        fixed = dict(zip(tabs, choice, strict=True))
        name = " ".join(_written(plan, dim, item, tab=True) for dim, item in fixed.items())
        sheets.append(_sheet(plan, name or default, fixed))
    if random.random() < 0.2:
        sheets.insert(0, Grid("Toelichting", (("Vul het tabblad in.",), ("Voorbeeld: 12 plannen in 2015.",))))
    if random.random() < 0.1:
        sheets.append(Grid("lijsten", tuple((a.name, n) for n, a in enumerate(plan.areas)), hidden=True))
    about = ", ".join(f"{dim} {place}" for dim, place in plan.at.items())
    return Made(Workbook(_file_name(plan), tuple(sheets), "test"), plan.told, about)


def _plan(random: Random) -> Plan:
    dataset = random.choice(["pga", "burgernet", "crime"])
    known = [m for m in catalogue().measures if m.dataset == dataset and m.code in MEASURE_WORDS]
    at = _places(random)
    kind = random.choice([PeriodKind.QUARTER, PeriodKind.MONTH, PeriodKind.HALF, PeriodKind.YEAR])
    year = random.randint(2016, 2021)
    cities = [
        a for a in catalogue().areas
        if a.inside and a.kind == "municipality" and not a.valid_to and (not a.valid_from or a.valid_from.year < 2016)
    ]  # fmt: skip
    count = 12 // kind.months
    first = Period(kind, year, random.randint(1, count) if at["P"] in SINGLE else 1)
    steps = 1 if at["P"] in SINGLE else random.randint(2, max(2, min(count, 6)))
    plan = Plan(
        random,
        areas=random.sample(cities, 1 if at["A"] in SINGLE else random.randint(3, 9)),
        measures=random.sample(known, 1 if at["M"] in SINGLE else random.randint(2, min(4, len(known)))),
        periods=[first.shift(step) for step in range(steps)],
        at=at,
        text_numbers=random.random() < 0.25,
        merged=random.random() < 0.6,
    )
    if at["A"] in {TITLE, FILE, TABS, BLOCKS}:  # the bare name of the city means more than one thing
        plan.areas = [a for a in plan.areas if a.name != "Utrecht"] or [cities[0]]
    if kind is not PeriodKind.YEAR and random.random() < 0.4:
        plan.year_at = random.choice([TITLE, CELL, FILE])
    plan.names = {m.code: random.choice(MEASURE_WORDS[m.code]) for m in plan.measures}
    _choose_marks(plan)
    return plan


def _places(random: Random) -> dict[str, str]:
    """Give each dimension a place: something at the rows, at most one kind of tabs and blocks."""
    while True:
        at = dict(zip(random.sample("AMP", 3), (random.choice(PLACES) for _ in range(3)), strict=True))
        used = list(at.values())
        if ROWS not in used or any(used.count(p) > 1 for p in (TABS, BLOCKS, TITLE, CELL, FILE)):
            continue
        if used.count(ROWS) == 3 and random.random() < 0.5:
            continue
        return at


def _choose_marks(plan: Plan) -> None:
    random = plan.random
    for mark, meanings in LEGENDS.items():
        if random.random() < 0.2:
            line, meaning = random.choice(meanings)
            plan.legend.append(line)
            plan.marks[mark] = meaning
    if random.random() < 0.2:
        plan.legend.append(random.choice(["* voorlopig cijfer", "* = voorlopig"]))
        plan.marks["*"] = "provisional"


def _sheet(plan: Plan, name: str, fixed: dict[str, object]) -> Grid:
    random = plan.random
    rows: list[list[CellValue]] = []
    merged: list[Range] = []
    left = random.choice([0, 0, 1])
    margin: list[CellValue] = [None] * left
    rows += [margin + line for line in _top(plan)]
    if rows and random.random() < 0.5:
        rows.append([])
    blocks = plan.at_place(BLOCKS)
    for choice in product(*(plan.items(dim) for dim in blocks)):
        inside = fixed | dict(zip(blocks, choice, strict=True))
        if blocks:
            rows.append([*margin, _written(plan, blocks[0], choice[0])])
        table, ranges = _table(plan, inside)
        merged += [
            Range(r.top + len(rows), r.left + left, r.bottom + len(rows), r.right + left) for r in ranges
        ]
        rows += [margin + line for line in table]
        rows += [[]] * random.randint(1, 2)
    rows += [[*margin, line] for line in plan.legend]
    if random.random() < 0.3:
        rows.append([*margin, random.choice(NOISE)])
    hidden = frozenset(random.sample(range(len(rows)), 1)) if random.random() < 0.1 else frozenset[int]()
    return Grid(name, tuple(tuple(row) for row in rows), hidden_rows=hidden, merged=tuple(merged))


def _top(plan: Plan) -> list[list[CellValue]]:
    """The lines above the tables: noise, titles, and names with their value."""
    random = plan.random
    lines: list[list[CellValue]] = [[line] for line in random.sample(NOISE, random.randint(0, 2))]
    subject = "Overzicht" if plan.at["M"] == FILE else random.choice(SUBJECTS[plan.measures[0].dataset])
    titled = [_written(plan, dim, plan.items(dim)[0], free=True) for dim in plan.at_place(TITLE)]
    if titled or random.random() < 0.6:
        text = ", ".join([subject, *titled]) if plan.at["M"] != TITLE else " ".join(titled)
        lines.append([text])
    if plan.year_at == TITLE:
        lines.append(
            [random.choice(["Cijfers over {}", "{}", "Jaar {}", "Overzicht {}"]).format(plan.periods[0].year)]
        )
    if plan.year_at == CELL:
        lines.append([random.choice(["Jaar", "Jaar:", "Verslagjaar:"]), plan.periods[0].year])
    for dim in plan.at_place(CELL):
        head = {"A": "Gemeente", "M": "Indicator", "P": "Periode"}[dim]
        lines.append([f"{head}:", _written(plan, dim, plan.items(dim)[0])])
    return lines


def _file_name(plan: Plan) -> str:
    words = [_written(plan, dim, plan.items(dim)[0], free=True) for dim in plan.at_place(FILE)]
    if plan.at["M"] not in SINGLE:
        words.insert(0, plan.random.choice(SUBJECTS[plan.measures[0].dataset]).replace("/", " "))
    if plan.year_at == FILE:
        words.append(str(plan.periods[0].year))
    return " ".join(words or ["Overzicht"]) + ".xlsx"


def _table(plan: Plan, fixed: dict[str, object]) -> tuple[list[list[CellValue]], list[Range]]:
    """One table: heading rows, rows of figures, totals."""
    random = plan.random
    at_rows, at_columns = plan.at_place(ROWS), plan.at_place(COLUMNS)
    columns = [dict(zip(at_columns, c, strict=True)) for c in product(*(plan.items(d) for d in at_columns))]
    single = {dim: plan.items(dim)[0] for dim in "AMP" if plan.at[dim] in SINGLE}
    total = at_columns == ["P"] and random.random() < 0.3 and not plan.marks
    head, merged = _heading(plan, at_rows, at_columns, columns)
    lines: list[list[CellValue]] = []
    sums = [0] * len(columns)
    before: list[object] = []
    for choice in product(*(plan.items(dim) for dim in at_rows)):
        line: list[CellValue] = []
        for n, (dim, item) in enumerate(zip(at_rows, choice, strict=True)):
            again = plan.merged and before[: n + 1] == list(choice[: n + 1]) and n + 1 < len(at_rows)
            line.append(None if again else _written(plan, dim, item, spread=True))
        before = list(choice)
        shown = [_value(plan, fixed | single | dict(zip(at_rows, choice, strict=True)) | c) for c in columns]
        line += [cell for cell, _ in shown]
        if total:
            line.append(sum(number for _, number in shown))
        lines.append(line)
        sums = [one + number for one, (_, number) in zip(sums, shown, strict=True)]
    if total:
        head[-1].append(random.choice(["Totaal", "Som", "Totaal periode"]))
    if at_rows == ["A"] and random.random() < 0.4 and not plan.marks and not plan.text_numbers:
        place = random.choice([0, len(lines)])
        lines.insert(place, [random.choice(TOTALS), *sums])
    _add_beside(plan, head, lines)
    if at_rows == ["A"]:
        merged = _add_before(plan, head, lines, merged)
    return [*head, *lines], merged


def _add_beside(plan: Plan, head: list[list[CellValue]], lines: list[list[CellValue]]) -> None:
    """Columns behind the figures that are no figures: remarks, differences, targets, shares."""
    random = plan.random
    width = max(len(line) for line in (*head, *lines))

    def add(title: str, cells: list[CellValue]) -> None:
        nonlocal width
        for line, cell in zip((head[-1], *lines), (title, *cells), strict=True):
            line.extend([*[None] * (width - len(line)), cell])
        width += 1

    kind = random.random()
    if kind < 0.1:
        add(random.choice(DIFFERENCE), [random.randint(-9, 9) for _ in lines])
    elif kind < 0.2:
        add(random.choice(TARGET), [random.randint(1, 99) for _ in lines])
    elif kind < 0.3:
        add(random.choice(SHARE), [f"{random.randint(0, 99)},{random.randint(0, 9)}%" for _ in lines])
    if random.random() < 0.2:
        add("Opmerkingen", [random.choice([None, "akkoord", "zie mail", "conform opgave"]) for _ in lines])


def _add_before(
    plan: Plan, head: list[list[CellValue]], lines: list[list[CellValue]], merged: list[Range]
) -> list[Range]:
    """A column before the names: a number, the code or the district; a total has none."""
    kind = plan.random.choice(["", "", "", "nr.", "CBS-code", "District"])
    if not kind:
        return merged
    known = {area.name.lower(): area for area in sorted(plan.areas, key=lambda a: -len(a.name))}
    for row, line in enumerate(head):
        line.insert(0, kind if row == len(head) - 1 else None)
    for number, line in enumerate(lines, 1):
        text = str(line[0]).lower()
        area = next(
            (
                a
                for name, a in known.items()
                if name.replace("-", " ") in text.replace("-", " ").replace("  ", " ")
            ),
            None,
        )
        if "(de)" in text or text.endswith(", de"):
            area = next(
                (a for name, a in known.items() if name == f"de {text.split(',')[0].split(' (')[0]}"), None
            )
        shown: CellValue = number if kind == "nr." else "Oost-Utrecht"
        if kind == "CBS-code" and area is not None:
            shown = plan.random.choice([area.code, area.code[2:], int(area.code[2:])])
        line.insert(0, shown if area is not None else None)
    return [Range(r.top, r.left + 1, r.bottom, r.right + 1) for r in merged]


def _heading(
    plan: Plan, at_rows: list[str], at_columns: list[str], columns: list[dict[str, object]]
) -> tuple[list[list[CellValue]], list[Range]]:
    """The rows above the figures: one row for each dimension at the columns, or one word for all."""
    kind = plan.periods[0].kind
    period = {"quarter": "Kwartaal", "month": "Maand", "half": "Halfjaar", "year": "Jaar"}[kind.value]
    heads = {"A": "Gemeente", "M": "Onderwerp", "P": plan.random.choice([period, "Periode"])}
    corner: list[CellValue] = [heads[dim] for dim in at_rows]
    if not at_columns:
        return [[*corner, plan.random.choice(["Aantal", "Waarde"])]], []
    rows: list[list[CellValue]] = []
    merged: list[Range] = []
    for level, dim in enumerate(at_columns):
        last = level == len(at_columns) - 1
        row: list[CellValue] = list(corner) if last else [None] * len(corner)
        before: object = None
        for n, column in enumerate(columns):
            if not last and column[dim] is before:
                row.append(None)
                old = merged[-1]
                merged[-1] = Range(old.top, old.left, old.bottom, len(corner) + n)
                continue
            before = column[dim]
            if not last:
                merged.append(Range(level, len(corner) + n, level, len(corner) + n))
            row.append(_written(plan, dim, column[dim], spread=True))
        rows.append(row)
    return rows, merged if plan.merged else []


def _value(plan: Plan, at: dict[str, object]) -> tuple[CellValue, int]:
    """The cell of one measure, area and period, and what it adds to a total; the truth is noted."""
    area, measure, period = at["A"], at["M"], at["P"]
    assert isinstance(area, KnownArea)
    assert isinstance(measure, KnownMeasure)
    assert isinstance(period, Period)
    key = (measure.code, area.code, period.key)
    random = plan.random
    number = random.choice([0, random.randint(1, 9), random.randint(10, 99), random.randint(1000, 20000)])
    if measure.code == "burgernet_successes":
        number = 0
    chance = random.random()
    if chance < 0.06:
        return None, 0
    for mark, meaning in plan.marks.items():
        if chance < 0.2 and random.random() < 0.5:
            if mark == "*":
                plan.told[key] = (number, "provisional")
                return f"{number}*", number
            plan.told[key] = meaning
            return mark, 0
    plan.told[key] = number
    if plan.text_numbers:
        return random.choice([str(number), f"{number:,}".replace(",", "."), f" {number} "]), number
    return random.choice([number, float(number)]) if random.random() < 0.1 else number, number


def _written(
    plan: Plan, dim: str, item: object, *, tab: bool = False, free: bool = False, spread: bool = False
) -> str:
    """How an area, measure or period is written in a place."""
    random = plan.random
    if isinstance(item, KnownMeasure):
        text = plan.names[item.code]
        if tab or free:
            return text.replace("/", " ")
        return text.replace(" ", random.choice(["  ", "\n"])) if spread and random.random() < 0.1 else text
    if isinstance(item, KnownArea):
        return f"gemeente {item.name}" if free else area_form(random, item, plain=tab)
    assert isinstance(item, Period)
    return period_form(random, item, year=not plan.year_at)
