"""The sheet that explains a workbook to whoever opens it without us: definitions, signs, date and version."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from rvs_desktop import __version__
from rvs_desktop.exporting.marks import QUALIFIER_WORDS, STATUS_MARKS, STATUS_MEANING
from rvs_desktop.exporting.tables import PERSONS_NOTICE, SAMPLE_NOTICE, ExportTable
from rvs_desktop.formats import format_moment
from rvs_desktop.models.figures import Qualifier

SHEET = "Legenda"

_QUALIFIER_MEANING = {
    Qualifier.PROVISIONAL: "voorlopig cijfer",
    Qualifier.CIRCA: "ongeveer",
    Qualifier.MORE_THAN: "ruim, meer dan",
    Qualifier.AT_LEAST: "minstens",
    Qualifier.NEARLY: "bijna",
}


def legend(table: ExportTable, made_at: datetime) -> Iterator[tuple[str, str]]:
    """Yield the lines of the legend as (what, explanation); an empty pair is a blank line."""
    yield ("Legenda", table.title)
    if table.scope:
        yield ("Bereik", table.scope)
    if table.sample:
        yield (SAMPLE_NOTICE, "Deze cijfers zijn verzonnen, om het programma te leren kennen.")
    if table.persons:
        yield ("Let op", f"{PERSONS_NOTICE[0].upper()}{PERSONS_NOTICE[1:]}. Niet doorgeven of publiceren.")
    yield ("Gemaakt", f"{format_moment(made_at)}, RVS Desktop {__version__}")
    yield from table.notes
    yield ("", "")
    yield ("Kolom", "Betekenis")
    for place in table.places:
        field = table.fields[place]
        meaning = field.help or (f"in {field.unit}" if field.unit else "")
        if meaning:
            yield (field.title, meaning)
    if not table.plain:
        yield from _signs(table)


def _signs(table: ExportTable) -> Iterator[tuple[str, str]]:
    """Yield what the signs in the cells mean."""
    yield ("", "")
    yield ("Teken", "Betekenis")
    yield from ((STATUS_MARKS[status], meaning) for status, meaning in STATUS_MEANING.items())
    yield ("leeg", "hierover is geen cijfer afgesproken")
    yield ("0", "geteld, en er waren er geen")
    for qualifier, words in QUALIFIER_WORDS.items():
        yield (words.format("10"), _QUALIFIER_MEANING[qualifier])
    yield ("10 (t/m 30-11-2020)", "de periode is niet volledig geteld")
    if table.total is not None:
        yield ("Totaal", "telt wat bekend is; een cijfer met een woord erbij telt mee als getal")
