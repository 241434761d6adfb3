"""Results of a year as rows of a table: target, actual, verdict and change for the region, figures per district."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from rvs_desktop.models.documents import source_words
from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.models.indicators.comparing import change_words
from rvs_desktop.models.indicators.judging import VERDICT_WORDS, Judgement, Verdict
from rvs_desktop.models.indicators.wording import (
    months_words,
    reach_words,
    result_words,
    value_words,
)
from rvs_desktop.ui.parts.worded import worded
from rvs_desktop.ui.tables.cells import Badge, Cell, CellState, Row, RowKind, Tone
from rvs_desktop.ui.tables.listed import Section

if TYPE_CHECKING:
    from rvs_desktop.models.indicators.matrix import MatrixCell, MatrixRow, ResultsMatrix
    from rvs_desktop.models.indicators.passport import Passport
    from rvs_desktop.models.indicators.result import Result

translate = QCoreApplication.translate
BADGES: Final = {
    Verdict.MET: ("checkmark_circle", Tone.GOOD),
    Verdict.NOT_MET: ("dismiss_circle", Tone.BAD),
    Verdict.ON_PACE: ("arrow_trending", Tone.GOOD),
    Verdict.BEHIND: ("warning", Tone.WARN),
    Verdict.UNDETERMINED: ("info", Tone.NONE),
    Verdict.NOT_COMPARABLE: ("info", Tone.NONE),
}
LONG_NAME: Final = 16
"""Letters from which on the name of a district makes its column wider than its figures are."""
_CHIPS: Final = {Tone.GOOD: "good", Tone.BAD: "bad", Tone.WARN: "warn", Tone.NONE: "none"}


def verdict_words(judgement: Judgement) -> tuple[str, str, Tone]:
    """Return word, icon and tone of a verdict; a target that was only just missed is a warning."""
    if judgement.verdict is Verdict.NO_TARGET:
        return worded(VERDICT_WORDS[judgement.verdict]), "", Tone.FAINT
    if judgement.verdict is Verdict.NOT_MET and judgement.near:
        return translate("indicators", "net niet"), "warning", Tone.WARN
    icon, tone = BADGES[judgement.verdict]
    return worded(VERDICT_WORDS[judgement.verdict]), icon, tone


def chip(judgement: Judgement) -> tuple[str, str]:
    """Return word and tone of a verdict as a chip shows it."""
    word, _, tone = verdict_words(judgement)
    return _begun(word), _CHIPS.get(tone, "none")


def _begun(word: str) -> str:
    """Return a word as it stands by itself, with a capital."""
    return word[:1].upper() + word[1:]


def verdict_cell(judgement: Judgement) -> Cell:
    """Return the cell of a verdict, with its reason."""
    word, icon, tone = verdict_words(judgement)
    reason = judgement.reason
    if not icon:
        return Cell(word, word, tone=Tone.FAINT, note=reason)
    shown = _begun(word)
    return Cell(shown, word, note=reason, drawing=Badge(shown, icon, tone))


def fields(matrix: ResultsMatrix) -> list[Field]:
    """Return the columns: those of the region, then a column per district."""
    year, before = matrix.year.year, matrix.year.year - 1
    return [
        Field("name", translate("indicators", "Indicator"), width=25),
        Field(
            "target", translate("indicators", "Doel {year}").format(year=year), FieldKind.DECIMAL, width=12
        ),
        Field("region", translate("indicators", "Regio"), FieldKind.DECIMAL, width=8),
        Field("status", translate("indicators", "Status"), width=17),
        Field("previous", str(before), FieldKind.DECIMAL, width=8),
        Field("change", translate("indicators", "Verschil"), FieldKind.DECIMAL, width=7),
        *(
            Field(area.code, _heading(area.name), FieldKind.DECIMAL, width=11, help=area.name)
            for area in matrix.districts
        ),
    ]


def _heading(name: str) -> str:
    """Return the name of a district as a column bears it: its last part is shortened where it is long."""
    first, _, rest = name.partition(" en ")
    return f"{first} en {rest[0]}." if rest and len(name) > LONG_NAME else name


def sections(matrix: ResultsMatrix) -> list[Section]:
    """Return the indicators under their themes."""
    found: list[Section] = []
    for theme, rows in groupby(matrix.rows, key=_theme_of):
        name = theme or translate("indicators", "Overig")
        found.append(
            Section(
                tuple(_row(row) for row in rows),
                Row(
                    f"theme:{theme}:{len(found)}",
                    name,
                    (name, *[""] * (len(fields(matrix)) - 1)),
                    RowKind.GROUP,
                ),
            )
        )
    return found


def _theme_of(row: MatrixRow) -> str:
    return row.about.theme


def _row(row: MatrixRow) -> Row:
    about = row.about
    return Row(
        about.code,
        about.name,
        (
            _name(row),
            Cell(row.target, tone=Tone.QUIET, note=_later(row)),
            result_cell(about, row.region.result, strong=True),
            verdict_cell(row.region.judgement),
            result_cell(about, row.region.previous),
            change_cell(row.region),
            *_districts(row),
        ),
    )


def _districts(row: MatrixRow) -> list[Cell]:
    """Return the figures of the districts; the first one says so where only the whole region is measured."""
    found = [_district(row.about, cell) for cell in row.districts]
    if found and row.only_regional and row.region.result.value is not None:
        found[0] = replace(
            found[0],
            text=translate("indicators", "alleen regio"),
            tone=Tone.FAINT,
            phrase=translate("indicators", "alleen regionaal gemeten"),
        )
    return found


def _name(row: MatrixRow) -> Cell:
    about = row.about
    indent = "\u2003" * row.depth
    notes = [about.definition]
    if row.variants:
        text = translate("indicators", "Ook anders geteld: {variants}.")
        notes.append(text.format(variants=", ".join(row.variants)))
    disputed = row.region.result.disputed
    if disputed:
        notes.append(translate("indicators", "Bronnen spreken elkaar tegen; zie Bronnen."))
    return Cell(
        f"{indent}{about.name}",
        about.name,
        strong=not row.depth,
        marked=disputed or bool(row.variants),
        note="\n".join(note for note in notes if note),
    )


def _later(row: MatrixRow) -> str:
    parts: list[str] = []
    if row.later_words:
        parts.append(translate("indicators", "Later: {target}").format(target=row.later_words))
    if row.beside:
        parts.append(translate("indicators", "Vaak ernaast gezet: {target}").format(target=row.beside))
    return "\n".join(parts)


def result_cell(about: Passport, result: Result, *, strong: bool = False) -> Cell:
    """Return a result with what it leaves out; a partial one is drawn open."""
    if result.value is None:
        states = {"not_applicable": CellState.NOT_APPLICABLE, "confidential": CellState.CONFIDENTIAL}
        if result.status == "missing" and not result.reported:
            return Cell("", state=CellState.BLANK, phrase=translate("indicators", "geen cijfer"))
        text = result_words(result, about.unit, about.decimals)
        return Cell(text, state=states.get(result.status, CellState.MISSING))
    remarks = remarks_of(result)
    return Cell(
        short(about, result),
        result.value,
        strong=strong,
        hollow=not result.complete or result.qualifier == "provisional",
        marked=bool(result.note) or result.disputed,
        note="\n".join(remarks),
        phrase=", ".join([result_words(result, about.unit, about.decimals), *remarks]),
    )


def short(about: Passport, result: Result) -> str:
    """Write a result for a column: euros without their sign, for the name of the row says what it is."""
    text = result_words(result, about.unit, about.decimals)
    for words, sign in (("meer dan ", "> "), ("ten minste ", "≥ "), ("minstens ", "≥ ")):
        text = text.replace(words, sign)
    return text


def remarks_of(result: Result) -> list[str]:
    """Return what a reader has to know beside a result, a sentence each."""
    said = [reach_words(result.partial_until)]
    if result.reported != result.expected:
        text = translate("indicators", "{known} van {all} gemeenten")
        said.append(text.format(known=result.reported, all=result.expected))
    if result.parts[0] != result.parts[1]:
        said.append(months_words(result.parts))
    if result.numerator is not None and result.denominator:
        text = translate("indicators", "{part} van {whole}")
        said.append(text.format(part=result.numerator, whole=result.denominator))
    if result.only_rate:
        said.append(translate("indicators", "alleen percentage"))
    said += [
        result.note,
        translate("indicators", "Bron: {source}").format(source=source_words(result.source))
        if result.source
        else "",
    ]
    return [one for one in said if one]


def change_cell(cell: MatrixCell) -> Cell:
    """Return the change since the year before, coloured by whether it is better."""
    text = change_words(cell.change)
    tone = {True: Tone.GOOD, False: Tone.BAD, None: Tone.QUIET}[cell.change.better]
    note = " ".join([cell.change.reason, *cell.change.warnings]).strip()
    words = {
        True: translate("indicators", "beter"),
        False: translate("indicators", "slechter"),
        None: "",
    }[cell.change.better]
    return Cell(text, cell.change.amount, tone=tone, note=note, phrase=f"{text} {words}".strip())


def _district(about: Passport, cell: MatrixCell) -> Cell:
    """Return the figure of a district: a percentage with its verdict, a count with its change."""
    shown = result_cell(about, cell.result)
    if cell.result.value is None:
        return shown
    judged = cell.judgement.verdict is not Verdict.NO_TARGET
    if judged:
        word, icon, tone = verdict_words(cell.judgement)
        note = "\n".join(part for part in (word, shown.note) if part)
        return Cell(
            shown.text,
            cell.result.value,
            note=note,
            phrase=f"{shown.text}, {word}",
            drawing=Badge(shown.text, icon, tone, end=True),
        )
    change = change_words(cell.change)
    text = f"{shown.text}  {change}" if change and not about.in_percent else shown.text
    return Cell(
        text, cell.result.value, note=shown.note, hollow=shown.hollow, phrase=f"{shown.text}, {change}"
    )


def headline(matrix: ResultsMatrix) -> str:
    """Return how the year went: ``13 indicatoren: 11 behaald, 1 net niet, 1 niet behaald``."""
    counts = dict(matrix.counts)
    if matrix.nearly:
        counts[Verdict.NOT_MET] = counts.get(Verdict.NOT_MET, 0) - matrix.nearly
    parts = [
        f"{counts[verdict]} {worded(VERDICT_WORDS[verdict])}"
        for verdict in (Verdict.MET, Verdict.ON_PACE, Verdict.BEHIND, Verdict.NOT_MET, Verdict.UNDETERMINED)
        if counts.get(verdict)
    ]
    if matrix.nearly:
        parts.append(translate("indicators", "{count} net niet").format(count=matrix.nearly))
    text = translate("indicators", "{count} indicatoren").format(count=len(matrix.rows))
    return f"{text}: {', '.join(parts)}" if parts else text


def target_words(about: Passport, judgement: Judgement) -> str:
    """Return the bound a result was held against, with its unit."""
    return value_words(judgement.bound, about.unit) if judgement.bound is not None else ""


def numbers(rows: Sequence[MatrixRow]) -> int:
    """Return how many rows have a figure."""
    return sum(row.region.result.value is not None for row in rows)
