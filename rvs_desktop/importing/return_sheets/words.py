"""What is said about a return sheet that is not as it was sent; plain Dutch."""

from __future__ import annotations

from rvs_desktop.importing.recognising.sentences import quoted


def other_sender(area: str, sender: str) -> str:
    """Return the sentence for the sheet of one area that another area sent."""
    return (
        f"Dit is het invulblad van {area}, maar de afzender is {sender}. Er is niets uit overgenomen. "
        f"Vraag {sender} om het eigen invulblad, of lees dit in met {area} als afzender."
    )


def other_wish(what: str, sheet: str, wish: str) -> str:
    """Return the sentence for a sheet of another period or dataset than who imports said."""
    return (
        f"Dit invulblad gaat over {what} {sheet}, maar bij het inlezen is {wish} gekozen. "
        "Er is niets uit overgenomen. Lees het in zonder die keuze, of zoek het goede bestand."
    )


def other_name(area: str, name: str) -> str:
    """Return the sentence for a sheet that was given the name of another area."""
    return (
        f"Dit invulblad is gemaakt voor {area}, maar bovenaan staat {name}. Er is niets uit overgenomen. "
        "Vraag de afzender van welke gemeente deze cijfers zijn."
    )


def unknown_key(what: str) -> str:
    """Return the sentence for a sheet about something that this file does not know."""
    return (
        f"Dit invulblad gaat over {quoted(what)}, en dat staat niet in dit bestand. Er is niets uit overgenomen. "
        "Controleer of het goede bestand open is."
    )


def newer_form() -> str:
    """Return the sentence for a sheet that a later version of the program made."""
    return (
        "Dit invulblad is gemaakt met een nieuwere versie van RVS Desktop. Er is niets uit overgenomen. "
        "Werk het programma bij en lees het opnieuw in."
    )


def edited_label(name: str, label: str) -> str:
    """Return the sentence for a name or heading that was rewritten, or wiped out."""
    became = f"is gewijzigd in {quoted(label)}" if label else "is weggehaald"
    return f"Het opschrift ‘{name}’ {became}. De cijfers zijn gelezen als {name}."


def moved_row(name: str, label: str) -> str:
    """Return the sentence for a row of which the name and the hidden key are of two measures."""
    return (
        f"Bij deze rij staat {quoted(label)}, maar de cijfers ernaast horen in het invulblad bij ‘{name}’. "
        "Het kan zijn dat alleen een deel van de tabel is gesorteerd. Vraag de afzender om de aantallen."
    )


def moved_figures(name: str, other: str) -> str:
    """Return the sentence for a row whose earlier figures are those of another measure."""
    return (
        f"In de rij ‘{name}’ staan de eerdere cijfers van ‘{other}’: de rijen zijn door elkaar geraakt. "
        "Het ingevulde aantal is niet overgenomen. Vraag de afzender om de aantallen."
    )


def moved_column(period: str, label: str) -> str:
    """Return the sentence for a column of which the heading and the hidden key are of two periods."""
    return (
        f"Boven deze kolom staat {quoted(label)}, maar zij is gemaakt voor {period}. "
        "Vraag de afzender voor welke periode de aantallen gelden."
    )


def changed_before(name: str, period: str, was: str, became: str) -> str:
    """Return the sentence for an earlier figure that was rewritten in the sheet."""
    now = quoted(became) if became else "niets meer"
    return (
        f"{name}, {period}: in het invulblad stond {was or 'niets'}, nu staat er {now}. Eerdere cijfers worden "
        "niet uit een invulblad overgenomen. Wijzig het cijfer zelf als de afzender het zo bedoelt."
    )


def outside_form(where: str) -> str:
    """Return the sentence for what was written beside the cells of the form."""
    return f"{where} hoort niet bij het invulblad en is niet gelezen."


def numbers_outside() -> str:
    """Return the sentence for numbers in a row that was added to the form."""
    return (
        "Deze rij hoort niet bij het invulblad, maar er staan wel aantallen in. Ze zijn niet overgenomen. "
        "Vraag de afzender wat hier is geteld."
    )


def nothing_filled_in(area: str, *, beside: bool) -> str:
    """Return the sentence for a sheet in which no cell was filled in; ``beside`` when numbers stand next to them."""
    where = " Naast de vakken staan wel aantallen; die zijn niet overgenomen." if beside else ""
    return f"In het invulblad van {area} is niets ingevuld.{where} Vraag de afzender om het in te vullen."


def not_returned(names: str) -> str:
    """Return the sentence for rows of the form that are gone."""
    return f"Niet teruggekomen in het invulblad: {names}."
