from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from rvs_desktop.exporting.crosstab import crosstab_table
from rvs_desktop.exporting.marks import Marked
from rvs_desktop.models.areas import AreaRef
from rvs_desktop.models.figures import MeasureRef, Status
from rvs_desktop.models.rollup import MISSING, Crosstab, CrosstabRow, Figure
from rvs_desktop.periods import Period

MEASURE = MeasureRef(
    1, "pga_local_plans", "Lokale PGA-plannen in uitvoering", "count", "stock", 0, persons=True
)
PERIODS = (Period.parse("2018-Q4"), Period.parse("2019-Q1"))


def row(number: int, name: str, *cells: Figure | None) -> CrosstabRow:
    return CrosstabRow(AreaRef(number, f"GM{number:04}", name, "municipality"), "Flevoland", cells)


ROWS = (
    row(34, "Almere", Figure(60, observation=1), Figure(64, observation=2, qualifier="circa")),
    row(184, "Urk", Figure(None, Status.MISSING, observation=3, reported=0), MISSING),
    row(1961, "Vijfheerenlanden", None, Figure(0, observation=4)),
)
TOTAL = row(0, "Midden-Nederland", Figure(60, reported=1, expected=2), Figure(64, reported=2, expected=3))
CROSSTAB = Crosstab(MEASURE, PERIODS, ROWS, (), TOTAL)


def test_j2_4_not_delivered_noted_and_not_existing_differ() -> None:
    table = crosstab_table(CROSSTAB)
    cells = [list(values)[3:] for values in table.rows]
    assert cells == [
        [Marked(60), Marked(64, qualifier="circa")],
        [Marked(None, Status.MISSING), None],
        [None, Marked(0)],
    ]


def test_the_title_names_the_measure_and_the_legend_how_much_was_delivered() -> None:
    table = crosstab_table(CROSSTAB, scope="Regio Midden-Nederland", sample=True)
    assert table.title == MEASURE.name
    assert [field.title for field in table.fields] == [
        "Gemeente",
        "CBS-code",
        "District",
        "Q4 2018",
        "Q1 2019",
    ]
    assert list(table.notes) == [("Geleverd", "Q4 2018: 1 van 2, Q1 2019: 2 van 3")]
    assert table.notices == "Voorbeeldgegevens · vertrouwelijk – bevat kleine aantallen"


def test_a_filtered_table_says_so_in_its_total() -> None:
    table = crosstab_table(CROSSTAB, shown=ROWS[:1])
    assert table.total is not None
    assert table.total.label == "Totaal gefilterd, 1 van 3"
    assert table.count == 1


def test_a_period_that_was_added_up_says_so() -> None:
    derived = replace(
        CROSSTAB, rows=(row(34, "Almere", Figure(60, observation=1), Figure(64, parts=(3, 3))),)
    )
    assert [field.title for field in crosstab_table(derived).fields][3:] == ["Q4 2018", "Q1 2019 (opgeteld)"]


def test_decimals_and_part_periods_are_kept() -> None:
    figure = Figure(145, observation=1, partial_until=date(2018, 11, 30))
    measured = Crosstab(
        replace(MEASURE, decimals=1), PERIODS[:1], (row(34, "Almere", figure),), (), row(0, "Regio", figure)
    )
    ((*_, value),) = crosstab_table(measured).rows
    assert value == Marked(Decimal("14.5"), partial_until=date(2018, 11, 30))
