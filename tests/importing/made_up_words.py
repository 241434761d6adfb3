"""The ways in which municipalities write measures, areas, periods and everything around them."""

from __future__ import annotations

from random import Random

from rvs_desktop.importing.recognition import KnownArea
from rvs_desktop.periods import MONTH_NAMES, MONTH_SHORT, Period, PeriodKind
from tests.importing.known import Told

MEASURE_WORDS = {
    "pga_local_plans": ["PGA lokaal", "lokale PGA", "PGA-plannen", "Lopende PGA's", "PGA (stand)", "Aantal PGA in uitvoering", "pga lopend"],
    "pga_local_inflow": ["PGA instroom", "Nieuwe PGA's", "Gestarte PGA", "PGA nieuw", "Nieuwe PGA-plannen", "Instroom PGA"],
    "pga_local_outflow": ["PGA uitstroom", "Afgesloten PGA's", "Beëindigde PGA-plannen", "PGA afgerond", "Uitstroom PGA"],
    "top_x_plans": ["Top-X", "Top X", "TopX", "Top-X plannen", "Top-X lopend", "Top-X'ers in uitvoering", "Aantal Top-X"],
    "top_x_inflow": ["Top-X instroom", "Nieuwe Top-X", "Top-X nieuw", "Gestarte TopX", "Instroom Top-X"],
    "top_x_outflow": ["Top-X uitstroom", "Afgesloten Top-X", "Top-X beëindigd", "Uitstroom Top-X"],
    "burgernet_actions": ["Acties", "Burgernet-acties", "Burgernetacties", "Aantal acties", "Burgernet acties", "Uitgezette acties"],
    "burgernet_successes": ["Geslaagde acties", "Geslaagd", "Successen", "Acties met succes", "Succesvolle acties", "Aantal successen"],
    "burgernet_participants": ["Deelnemers", "Aantal deelnemers", "Burgernetdeelnemers", "Deelnemers Burgernet"],
    "burgernet_app_downloads": ["Downloads", "App-downloads", "Downloads app"],
    "burglaries": ["Woninginbraken", "Woninginbraak", "Inbraken", "Diefstal/inbraak woning"],
    "robberies": ["Overvallen", "Overval"],
    "street_robberies": ["Straatroof", "Straatroven"],
    "bicycle_theft": ["Fietsdiefstal", "Fietsdiefstallen"],
    "vandalism": ["Vernielingen", "Vernieling"],
    "violence": ["Geweld", "Geweldsmisdrijven"],
    "confused_behaviour_reports": ["Verward gedrag", "Meldingen verward gedrag"],
}  # fmt: skip
SUBJECTS = {
    "pga": ["Voortgang persoonsgerichte aanpak", "PGA en Top-X", "Monitor PGA/Top-X"],
    "burgernet": ["Burgernet", "Burgernet in cijfers"],
    "crime": ["Veiligheidscijfers", "Cijfers politie"],
}
NOISE = [
    "Bureau Regionale Veiligheidsstrategie",
    "Veiligheidshuis Utrecht",
    "Versie 1.2",
    "Afgedrukt op 14-02-2023",
    "Bijlage bij het Jaarplan 2024",
    "Bron: opgave gemeenten",
    "Veiligheidscoalitie Midden-Nederland",
    "Vragen? Mail het bureau.",
]
LEGENDS: dict[str, list[tuple[str, Told]]] = {
    "-": [("- = nul", 0), ("- = niet bekend", "missing"), ("- : niet van toepassing", "not_applicable")],
    "x": [("x = geheim", "confidential"), ("x = te kleine aantallen (vertrouwelijk)", "confidential")],
}
MONTH_ERRORS = {
    1: ["januarie", "janauri"], 2: ["Febuari", "februarie"], 3: ["maartt"], 4: ["aprl", "aprill"], 8: ["agustus", "augusutus"],
    9: ["septmber", "sepember"], 10: ["oktober.", "okotber"], 11: ["novemer"], 12: ["desember", "decmber"],
}  # fmt: skip
DIFFERENCE = ["Verschil", "Mutatie", "+/-", "Toename t.o.v. vorig jaar", "Ontwikkeling"]
TARGET = ["Doel", "Streefwaarde", "Norm 2020", "Doelstelling", "Prognose"]
SHARE = ["%", "Percentage", "Aandeel in %", "Per 1.000 inwoners"]
TOTALS = ["Totaal", "Totaal Midden-Nederland", "MN", "Totaal regio", "Eindtotaal", "Alle gemeenten"]


def area_form(random: Random, area: KnownArea, *, plain: bool = False) -> str:
    """A municipality as people write it, always surely that one."""
    name = area.name
    if plain:
        return name
    forms = [
        name,
        name,
        f"Gem. {name}",
        f"Gemeente {name}",
        f"gem {name}",
        name.upper(),
        name.lower(),
        f"{name} (gem.)",
    ]
    forms += [
        f" {name} ",
        name.replace(" ", "  "),
        name.replace(" ", "-"),
        f"{area.code[2:]} {name}",
        f"{name} ({area.code})",
    ]
    if name.startswith("De "):
        forms += [f"{name[3:]}, De", f"{name[3:]} (De)"]
    if name.startswith("IJ"):
        forms.append(f"Ij{name[2:]}")
    return random.choice(forms)


def period_form(random: Random, period: Period, *, year: bool = True) -> str:
    """A period as people write it; without its year when that stands elsewhere."""
    return random.choice(_with_year(period) if year else _without_year(period))


def _with_year(period: Period) -> list[str]:
    year, number, short_year = period.year, period.number, period.year % 100
    if period.kind is PeriodKind.YEAR:
        return [str(year)]
    if period.kind is PeriodKind.HALF:
        return [
            f"{number}e halfjaar {year}",
            f"H{number} {year}",
            f"{year} H{number}",
            f"halfjaar {number} {year}",
            f"{number}e half jaar {year}",
        ]
    if period.kind is PeriodKind.QUARTER:
        word = ["eerste", "tweede", "derde", "vierde"][number - 1]
        first, last = MONTH_SHORT[number * 3 - 3], MONTH_SHORT[number * 3 - 1]
        return [
            f"Q{number} {year}", f"{year} Q{number}", f"{number}e kwartaal {year}", f"kw{number} {year}", f"K{number} {year}",
            f"{word} kwartaal {year}", f"Q{number}-{year}", f"kwartaal {number} {year}", f"Q{number} '{short_year}",
            f"{year}-Q{number}", f"{number}e kwrt. {year}", f"{first} t/m {last} {year}", f"kw {number} - {year}", f"{year}, {number}e kwartaal",
        ]  # fmt: skip
    name, short = MONTH_NAMES[number - 1], MONTH_SHORT[number - 1]
    return [
        f"{name} {year}", f"{short} {year}", f"{short}-{short_year}", f"{name.capitalize()} {year}", f"{year}-{number:02}",
        f"{short} '{short_year}", f"{short}. {year}", f"{number:02}-{year}",
    ]  # fmt: skip


def _without_year(period: Period) -> list[str]:
    number = period.number
    if period.kind is PeriodKind.YEAR:
        return [str(period.year)]
    if period.kind is PeriodKind.HALF:
        return [f"{number}e halfjaar", f"H{number}", f"halfjaar {number}", ["jan-jun", "jul-dec"][number - 1]]
    if period.kind is PeriodKind.QUARTER:
        first, last = MONTH_SHORT[number * 3 - 3], MONTH_SHORT[number * 3 - 1]
        return [
            f"Q{number}",
            f"K{number}",
            f"kw{number}",
            f"{number}e kwartaal",
            f"kw. {number}",
            f"kwartaal {number}",
            f"{first}-{last}",
            f"{first} t/m {last}",
        ]
    name, short = MONTH_NAMES[number - 1], MONTH_SHORT[number - 1]
    return [
        name,
        short,
        name.capitalize(),
        short.capitalize(),
        f"{short}.",
        name.upper(),
        *MONTH_ERRORS.get(number, []),
    ]
