"""Contribution letters: one page for each payer, with the figures that the amount follows from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents, format_count, format_date, format_date_long
from rvs_desktop.models.budgets.amounts import show_counted_on, show_percent, show_rate
from rvs_desktop.models.budgets.contributions import Contribution, ContributionTable, contributions, schemes
from rvs_desktop.models.budgets.letters import LetterView, Settlement, letters, settlements
from rvs_desktop.models.budgets.reading import BodyRef, budget_bodies
from rvs_desktop.models.budgets.words import Certainty
from rvs_desktop.models.settings import is_sample
from rvs_desktop.periods import Period
from rvs_desktop.reporting.word import Paragraph, Style, word_document


@dataclass(frozen=True)
class LetterPages:
    """What the letters of a scheme in a period follow from."""

    table: ContributionTable
    sender: str
    sent: Mapping[int, LetterView]
    """Provisional letters that were sent, by participation: a page repeats them as they were."""
    settled: Mapping[int, Settlement]
    sample: bool


def letter_pages(session: Session, scheme: int, period: Period) -> LetterPages:
    """Return what the letters of a scheme show.

    Raises:
        UserError: if the scheme has no contributions over the period.
    """
    table = contributions(session, scheme, period)
    found = letters(session, scheme, period)
    final = table.certainty is Certainty.FINAL and any(row.hundredths is not None for row in table.rows)
    body = _body_of(session, scheme)
    return LetterPages(
        table,
        body.name,
        {each.participant: each for each in found if each.certainty is Certainty.ESTIMATED},
        {each.participant.id: each for each in settlements(session, scheme, period)} if final else {},
        is_sample(session),
    )


def _body_of(session: Session, scheme: int) -> BodyRef:
    owner = next(each.body for each in schemes(session) if each.id == scheme)
    return next(each for each in budget_bodies(session) if each.id == owner)


def find_scheme(session: Session, name: str, period: Period | None) -> tuple[int, Period]:
    """Return the scheme of a name, or the only one, and the period, or its last one.

    Raises:
        UserError: if the name fits none or more than one, naming those there are.
    """
    known = schemes(session)
    found = [each for each in known if name.casefold() in {"", each.name.casefold()} and each.periods]
    if len(found) != 1:
        listed = ", ".join(each.name for each in known) or "geen"
        raise UserError("Noem van welke regeling de bijdragen zijn.", f"Er zijn: {listed}.")
    return found[0].id, period or found[0].periods[-1]


def letters_document(pages: LetterPages, day: date) -> bytes:
    """Return the letters as one Word document, a page for each payer; the same figures give the same bytes."""
    paragraphs: list[Paragraph] = []
    for row in pages.table.rows:
        page = list(_page(pages, row, day))
        paragraphs += [Paragraph(page[0].text, page[0].style, page=bool(paragraphs)), *page[1:]]
    title = f"{pages.table.name} {pages.table.period.label()}"
    return word_document(title, pages.sender, paragraphs)


def _page(pages: LetterPages, row: Contribution, day: date) -> Iterator[Paragraph]:
    table, who = pages.table, row.participant
    yield Paragraph(f"{table.name} {table.period.label()}", Style.TITLE)
    yield Paragraph(f"{pages.sender}, {format_date_long(day)}", Style.SMALL)
    if pages.sample:
        yield Paragraph("Voorbeeldgegevens: deze bedragen zijn verzonnen.", Style.SMALL)
    yield Paragraph(f"Gemeente {who.name}" if who.area is not None else who.name, Style.HEADING)
    sent = pages.sent.get(who.id)
    asked = row.cents if sent is None or who.id in pages.settled else sent.cents
    yield Paragraph(f"De bijdrage over {table.period.label()} is {format_cents(asked)}.")
    for line in _basis(table, row):
        yield Paragraph(line, Style.BULLET)
    if sent is not None and who.id not in pages.settled:
        yield Paragraph(f"Dit bedrag staat in de brief van {format_date(sent.sent_on)}.")
    settled = pages.settled.get(who.id)
    if settled is not None:
        yield from _settlement(settled, sent)


def _basis(table: ContributionTable, row: Contribution) -> Iterator[str]:
    """Yield what the amount follows from."""
    who = row.participant
    if who.mirrors:
        yield f"Even veel als alle gemeenten samen: {format_cents(table.municipalities)}."
    if who.inhabitants is not None:
        counted = f" op {show_counted_on(table.reference_date)}" if table.reference_date else ""
        yield f"Inwoners{counted}: {format_count(who.inhabitants)}."
    if table.rate_millionths is not None and not who.mirrors:
        yield f"Bedrag per inwoner per jaar: {show_rate(table.rate_millionths)}."
    elif who.area is not None:
        yield f"Aandeel in {format_cents(table.municipalities)}, verdeeld naar inwoners."
    if table.explanation:
        yield from _against_rate(table, row)
        yield table.explanation
    if who.months != 12:
        yield f"Deelname: {who.months} van 12 maanden."
    if row.hundredths is not None:
        yield f"Index: {show_percent(row.hundredths)}."
    if row.rounding:
        yield "Het bedrag is op centen afgerond zodat alle bijdragen samen precies het totaal zijn."


def _against_rate(table: ContributionTable, row: Contribution) -> Iterator[str]:
    """Yield by how much the amount of one payer differs from rate × its own inhabitants."""
    own = None if table.rate_millionths is None else row.at_rate(table.rate_millionths)
    if own is None or own == row.cents or row.hundredths is not None:
        return
    word = "minder" if row.cents < own else "meer"
    yield (
        f"Dat bedrag keer deze inwoners is {format_cents(own)}; "
        f"gevraagd wordt {format_cents(abs(own - row.cents))} {word}."
    )


def _settlement(settled: Settlement, sent: LetterView | None) -> Iterator[Paragraph]:
    if sent is None:
        return
    yield Paragraph("Verrekening", Style.HEADING)
    yield Paragraph(f"In de brief van {format_date(sent.sent_on)}: {format_cents(sent.cents)}.", Style.BULLET)
    yield Paragraph(f"Definitief: {format_cents(settled.final)}.", Style.BULLET)
    difference = settled.difference
    what = "Nog te betalen" if difference > 0 else "Terug te ontvangen" if difference < 0 else "Te verrekenen"
    yield Paragraph(f"{what}: {format_cents(abs(difference))}.", Style.BULLET)


def letter_texts(pages: LetterPages, day: date) -> Sequence[str]:
    """Return each page as plain text, to show or to copy."""
    return ["\n".join(each.text for each in _page(pages, row, day)) for row in pages.table.rows]
