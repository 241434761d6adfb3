from __future__ import annotations

import csv
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from rvs_desktop.errors import Cancelled
from rvs_desktop.exporting.clipboard import clipping
from rvs_desktop.exporting.delimited import cell_text, write_csv
from rvs_desktop.exporting.marks import Marked
from rvs_desktop.exporting.safe_text import runs_as_formula
from rvs_desktop.exporting.tables import ExportTable, Total, Value
from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.models.figures import Qualifier, Status

NAME = Field("name", "Gemeente")
COUNT = Field("count", "Acties", FieldKind.COUNT)
SHARE = Field("share", "Succes", FieldKind.PERCENT)
CENTS = Field("cents", "Bijdrage", FieldKind.CENTS)
FTE = Field("fte", "Formatie", FieldKind.DECIMAL)
DAY = Field("day", "Sinds", FieldKind.DATE)
MOMENT = Field("moment", "Om", FieldKind.MOMENT)


@pytest.mark.parametrize(
    ("value", "field", "text"),
    [
        (1413, COUNT, "1413"),
        (-1413, COUNT, "-1413"),
        (Decimal("1250.5"), FTE, "1250,5"),
        (7510736, CENTS, "75107,36"),
        (-5, CENTS, "-0,05"),
        (Fraction(299, 2073), SHARE, "14,4%"),
        (date(2020, 12, 1), DAY, "1-12-2020"),
        (datetime(2020, 12, 1, 9, 5), MOMENT, "1-12-2020 09:05"),  # noqa: DTZ001 - local time is the case
        (Marked(None, Status.MISSING), COUNT, "n.b."),
        (Marked(12), COUNT, "12"),
        (Marked(10, qualifier=Qualifier.CIRCA), COUNT, "ca. 10"),
        (None, COUNT, ""),
        ("'s-Gravenhage", NAME, "'s-Gravenhage"),
    ],
)
def test_a_cell_is_written_as_dutch_excel_reads_it(value: Value, field: Field, text: str) -> None:
    assert cell_text(value, field) == text


def test_a_moment_with_a_time_zone_is_local() -> None:
    moment = datetime(2020, 12, 1, 12, 0, tzinfo=UTC)
    assert cell_text(moment, MOMENT).endswith(f"{moment.astimezone():%H:%M}")


def read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def test_a_csv_opens_in_dutch_excel(tmp_path: Path) -> None:
    path = tmp_path / "uit.csv"
    rows: list[list[Value]] = [
        ["Almere", 241, Fraction(38, 241)],
        ["Lopik", Marked(None, Status.MISSING), None],
    ]
    total = Total(values={"share": Fraction(299, 2073)})
    write_csv(
        ExportTable("Burgernet", [NAME, COUNT, SHARE], rows, 2, scope="2020", total=total, sample=True), path
    )
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert read(path) == [
        ["Burgernet"],
        ["2020 · Voorbeeldgegevens"],
        [],
        ["Gemeente", "Acties", "Succes"],
        ["Almere", "241", "15,8%"],
        ["Lopik", "n.b.", ""],
        ["Totaal", "241", "14,4%"],
    ]


def test_s8_hostile_text_does_not_run_from_a_csv(tmp_path: Path, hostile: tuple[str, ...]) -> None:
    path = tmp_path / "uit.csv"
    rows: list[list[Value]] = [[text, -5] for text in hostile]
    write_csv(ExportTable("=1+1", [NAME, COUNT], rows, len(rows), scope="@SUM(1)", total=Total("=1")), path)
    lines = read(path)
    texts = [line[0] for line in lines if line]
    assert not [text for text in texts if runs_as_formula(text)]
    assert [line[1] for line in lines[4:-1]] == ["-5"] * len(hostile)
    assert len(lines) == 4 + len(hostile) + 1


def test_stopping_a_csv_leaves_what_stood_there(tmp_path: Path) -> None:
    path = tmp_path / "uit.csv"
    path.write_text("oud")

    def stop(done: int, total: int) -> None:
        raise Cancelled

    rows = ([f"{number}", number] for number in range(10_000))
    with pytest.raises(Cancelled):
        write_csv(ExportTable("Groot", [NAME, COUNT], rows, 10_000), path, progress=stop)
    assert path.read_text() == "oud"


def test_the_clipboard_holds_tabs_and_dutch_decimals() -> None:
    rows: list[list[Value]] = [["Almere", Decimal("12.5")], ["a\tb\nc", None]]
    clip = clipping([NAME, FTE], rows, headings=True)
    assert clip.text == "Gemeente\tFormatie\nAlmere\t12,5\na b c\t"
    assert "<th>Gemeente</th>" in clip.html
    assert '<td align="right">12,5</td>' in clip.html
    assert clipping([NAME, FTE], rows[:1]).text == "Almere\t12,5"


def test_s8_hostile_text_does_not_run_from_the_clipboard(hostile: tuple[str, ...]) -> None:
    rows: list[list[Value]] = [[text] for text in hostile]
    clip = clipping([Field("text", "=1+1")], rows, headings=True)
    assert not [line for line in clip.text.split("\n") if runs_as_formula(line)]
    assert len(clip.text.split("\n")) == len(hostile) + 1
    assert "<script>" not in clip.html
    assert clip.html.count("mso-number-format") == len(hostile)
    assert not [cell for cell in clip.html.split("<td")[1:] if runs_as_formula(cell.partition(">")[2])]
