"""What recognition says to people: what is the matter, where, and what they can do; plain Dutch."""

from __future__ import annotations

from collections.abc import Sequence

from rvs_desktop.importing.recognition import KnownArea
from rvs_desktop.importing.wording.area_names import AreaMatch, Match
from rvs_desktop.importing.wording.person_names import is_surely_person
from rvs_desktop.importing.wording.plain_text import tidy

_LONGEST = 40
_DOUBTS = {
    "planned": "zijn dit verwachtingen of doelen en geen tellingen",
    "difference": "zijn dit verschillen en geen aantallen",
    "euro": "zijn dit bedragen en geen aantallen",
    "rank": "zijn dit plaatsen op een lijst of beoordelingen en geen aantallen",
    "share": "zijn dit verhoudingen of gemiddelden en geen aantallen",
    "running": "tellen deze cijfers over een periode die meeschuift",
    "parts": "zijn dit delen van een gegeven en niet het geheel",
    "scale": "staan deze aantallen in duizendtallen; of dat voor elke kolom geldt, is niet zeker",
    "test": "is dit een oude opgave of een proef",
}
"""Why the figures of a whole table are no counts, as titles say it."""


def quoted(text: str) -> str:
    """Return a label between quotes, without what could be more than a label; the name of a person is not repeated."""
    if is_surely_person(text):
        return "een naam van een persoon"
    return f"‘{tidy(text)[:_LONGEST]}’"


def area_problem(match: AreaMatch, label: str) -> tuple[str, str, tuple[str, ...]]:
    """Return code, sentence and proposals for a label that is not surely one area.

    A label that resembles no area is not repeated: it could be the name of a person.
    """
    codes = tuple(area.code for area in match.areas)
    names = " of ".join(area.name for area in match.areas[:3])
    if match.how is Match.MISMATCH:
        return (
            "code_name_mismatch",
            f"Code en naam horen bij verschillende gebieden: {names}. Kies welk gebied bedoeld is.",
            codes,
        )
    if match.how is Match.GROUP:
        return (
            "group_row",
            f"{quoted(label)} zijn meerdere gemeenten samen. Vraag de aantallen per gemeente of sla deze cijfers over.",
            codes,
        )
    if match.how is Match.AMBIGUOUS:
        return (
            "ambiguous_area",
            f"{quoted(label)} kan meer dan één gebied zijn. Kies of de gemeente, het district of de regio bedoeld is.",
            codes,
        )
    if match.how is Match.NEAR:
        return (
            "unknown_area",
            f"{quoted(label)} is geen bekende naam; het lijkt op {names}. Bevestig welk gebied bedoeld is.",
            codes,
        )
    return (
        "unknown_area",
        "Het opschrift bij deze cijfers is geen bekend gebied. Kies welk gebied bedoeld is of sla de cijfers over.",
        (),
    )


def outside(area: KnownArea) -> str:
    """Return the sentence for a place that the file of this region does not follow."""
    return f"{area.name} ligt buiten de regio. Sla deze cijfers over of controleer of de juiste regio open staat."


def no_area() -> str:
    """Return the sentence for figures of which nothing says the area."""
    return "Nergens staat bij welk gebied deze cijfers horen: onbekend gebied. Kies de gemeente, het district of de regio."


def other_sender(sender: KnownArea, named: KnownArea) -> str:
    """Return the sentence for figures of one municipality in a file that another one is said to have sent."""
    return (
        f"De gekozen afzender is {sender.name} en het bestand noemt {named.name}. "
        "Kies van welke gemeente deze cijfers zijn."
    )


def not_valid(area: KnownArea, period: str) -> str:
    """Return the sentence for an area that did not exist in the period."""
    return (
        f"{area.name} bestond niet in {period}: de gemeente is dan opgeheven of nog niet gevormd. "
        "Controleer de periode of kies het gebied waarin de cijfers thuishoren."
    )


def measure_problem(label: str, why: str) -> str:
    """Return the sentence for a row or column of which it is not sure what is counted."""
    where = f"Bij {quoted(label)} is" if label.strip() else "Bij deze cijfers is"
    if why == "several":
        return f"{where} niet zeker welk gegeven bedoeld is: er passen er meer. Kies het gegeven of sla de cijfers over."
    if why in _DOUBTS:
        return f"Volgens de titel of de naam van het blad {_DOUBTS[why]}. Kies het gegeven of sla de cijfers over."
    return f"{where} niet bekend welk gegeven er geteld is. Kies het gegeven of sla de cijfers over."


def title_problem(why: str, title: str, words: Sequence[str]) -> str:
    """Return the sentence for a table whose title says that its headings do not tell all."""
    settle = "Geef aan of dit de gewone aantallen zijn of sla deze cijfers over."
    if why in _DOUBTS:
        return f"Volgens {quoted(title)} {_DOUBTS[why]}. {settle}"
    named = " en ".join(quoted(word) for word in words[:3])
    if why == "foreign":
        return (
            f"{quoted(title)} noemt een ander onderwerp dan de gegevens die hier worden bijgehouden. {settle}"
        )
    return f"Door {named} in {quoted(title)} tellen deze cijfers misschien iets anders dan hun opschrift zegt. {settle}"


def not_whole() -> str:
    """Return the sentence for whole numbers in a column with numbers that cannot be counts."""
    return (
        "In deze kolom staan getallen met decimalen; dan zijn de hele getallen misschien ook geen aantallen. "
        "Kies het gegeven of sla de kolom over."
    )


def perhaps_sum(label: str) -> str:
    """Return the sentence for a row under the name of a municipality that adds up all others."""
    return (
        f"De rij {quoted(label)} is precies de som van alle andere rijen: het is misschien een totaal. "
        "Geef aan of dit de gemeente zelf is of een totaal."
    )


def all_zero(measure: str, period: str) -> str:
    """Return the sentence for a period in which all areas are zero."""
    return (
        f"{measure} is in {period} overal 0. Misschien is dat nog niet ingevuld. "
        "Geef aan of de nullen kloppen of dat de aantallen onbekend zijn."
    )


def coloured(note: str) -> str:
    """Return the sentence for a sheet that says something by colours or kinds of letters, which are not read."""
    return (
        f"Het blad zegt {quoted(note)}. Kleuren en lettervormen worden niet gelezen: deze cijfers zijn als gewone aantallen "
        "gelezen. Controleer welke cijfers minder zeker zijn."
    )


def remarked_part() -> str:
    """Return the sentence for a figure of which a remark says that it is of a part of the period."""
    return (
        "Deelperiode: volgens de opmerking in deze rij telt dit aantal niet de hele periode. "
        "Vraag de afzender om het hele aantal of sla het over."
    )


def places_within(heading: str) -> str:
    """Return the sentence for figures of places within municipalities."""
    return (
        f"De rijen gaan over plaatsen binnen een gemeente ({quoted(heading)}) en opgeslagen wordt één aantal per gemeente. "
        "Tel de plaatsen op of sla deze cijfers over."
    )


NO_YEAR = "nergens staat bij welk jaar deze cijfers horen"


def period_problem(code: str, why: str) -> str:
    """Return the sentence for figures without one sure period."""
    if code == "period_conflict":
        return f"De periode is in strijd met zichzelf: {why}. Kies welke periode geldt."
    if code == "partial_period":
        return f"Deelperiode: {why}. Kies de periode of sla de cijfers over."
    return f"Geen periode gevonden: {why}. Kies de periode."


def cell_problem(code: str, why: str, raw: str) -> str:
    """Return the sentence for a cell that is not surely a figure."""
    shown = f" ({quoted(raw)})" if 0 < len(raw) <= 12 else ""
    if code == "formula_without_result":
        return (
            "Deze cel bevat een formule zonder opgeslagen uitkomst. "
            "Open het bestand in Excel of LibreOffice, sla het op en lees het opnieuw in."
        )
    if code == "error_value":
        return f"Deze cel {why}. Vraag de afzender om het juiste aantal."
    if code == "ambiguous_mark":
        return f"Deze cel {why}{shown}. Geef aan of het 0, onbekend, niet van toepassing of geheim betekent."
    return f"Deze cel {why}{shown}. Controleer het aantal bij de afzender."


def total_mismatch(label: str, expected: str, found: str) -> str:
    """Return the sentence for a control total that does not fit."""
    return (
        f"Het totaal {quoted(label)} klopt niet: de optelling is {expected}, in het bestand staat {found}. "
        "De afzonderlijke cijfers zijn wel gelezen; vraag de afzender welk getal juist is."
    )


def conflict(what: str, cells: Sequence[str]) -> str:
    """Return the sentence for two values of one measure, area and period."""
    places = " en ".join(cells)
    return f"Voor {what} staan tegenstrijdige waarden in {places}. Kies welke waarde geldt."


def part_exceeds_whole(part: str, whole: str, what: str, cells: Sequence[str]) -> str:
    """Return the sentence for a part that is larger than its whole."""
    return (
        f"{part} is hoger dan {whole} voor {what} ({cells[0]} en {cells[1]}). "
        "Geen van beide is overgenomen; vraag de afzender om de juiste aantallen."
    )


def nothing_found() -> str:
    """Return the sentence for a file in which no table with figures was found."""
    return (
        "In dit bestand is geen tabel met aantallen gevonden die hier worden bijgehouden: geen gegeven herkend. "
        "Controleer of dit het goede bestand is."
    )


def hidden(what: str) -> str:
    """Return the sentence for content that is hidden in the workbook."""
    return f"{what} is verborgen en niet ingelezen. Maak het zichtbaar en lees het bestand opnieuw in als het erbij hoort."


def centred_heading() -> str:
    """Return the sentence for figures below a heading that stands in the middle of several columns."""
    return (
        "Boven deze kolommen staat een opschrift in het midden; bij welke kolommen het hoort, is niet zeker. "
        "Zet het in het bestand boven elke kolom waar het bij hoort, of voeg de cellen samen, en lees het opnieuw in."
    )


def joint_cell() -> str:
    """Return the sentence for a figure that stands for several places at once."""
    return (
        "Deze cel is samengevoegd over meer rijen of kolommen, dus het aantal hoort bij meer dan één plaats. "
        "Typ het aantal dat bij deze plaats hoort of sla de cel over."
    )


def suspected_running() -> str:
    """Return the sentence for periods that look added up from the first of January."""
    return (
        "De aantallen worden in elke rij per periode hoger: ze lijken opgeteld vanaf januari (deelperiode). "
        "Geef aan of elke kolom alleen de eigen periode telt."
    )


def too_large(measure: str) -> str:
    """Return the sentence for a number that no count of a region can be, such as a telephone number."""
    return (
        f"Dit getal is te groot voor {measure}: een aantal is hoogstens 10.000.000. "
        "Typ het goede aantal of sla de cel over."
    )


def other_meaning(mark: str) -> str:
    """Return the sentence for a mark that the file explains otherwise than was decided."""
    return f"Het bestand legt het teken {quoted(mark)} anders uit dan is besloten; het besluit is gevolgd."


def mixed_rows() -> str:
    """Return the sentence for rows of which many say something else about the same figure."""
    return (
        "Veel rijen van deze tabel geven een ander aantal voor hetzelfde gegeven, gebied en dezelfde periode; "
        "wat de rijen van elkaar onderscheidt, is niet herkend. Kies wat de kolommen betekenen of sla deze cijfers over."
    )
