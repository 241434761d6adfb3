"""Persons that do not exist, in the shapes in which lists of persons are sent."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from rvs_desktop.importing.files.workbook import CellValue, Grid
from rvs_desktop.importing.persons.bsn import passes_test
from rvs_desktop.importing.persons.columns import area_keys
from rvs_desktop.importing.persons.personal_data import find_personal_data
from rvs_desktop.importing.recognition import Catalogue, KnownArea

Row = tuple[CellValue, ...]

MUNICIPALITIES = (
    "Almere",
    "Amersfoort",
    "Baarn",
    "Blaricum",
    "Bunnik",
    "Bunschoten",
    "De Bilt",
    "De Ronde Venen",
    "Dronten",
    "Eemnes",
    "Gooise Meren",
    "Hilversum",
    "Houten",
    "Huizen",
    "IJsselstein",
    "Laren",
    "Lelystad",
    "Lopik",
    "Montfoort",
    "Nieuwegein",
    "Oudewater",
    "Soest",
    "Stichtse Vecht",
    "Urk",
    "Utrecht",
    "Utrechtse Heuvelrug",
    "Wijk bij Duurstede",
    "Woerden",
    "Zeist",
)
KNOWN = Catalogue(tuple(KnownArea(str(n), "municipality", name) for n, name in enumerate(MUNICIPALITIES)), ())
AREAS = area_keys(KNOWN)
FIRST = (
    "Jan",
    "Noor",
    "Dennis",
    "Fatima",
    "Mohammed",
    "Sanne",
    "Piet-Jan",
    "Ilse",
    "Kees",
    "Ayse",
    "Bram",
    "Eva",
)
LAST = (
    "de Vries",
    "Jansen",
    "van den Berg",
    "El Amrani",
    "Bakker",
    "Yılmaz",
    "Modelmans",
    "van Fictum",
    "Proefstra",
    "de Boer-Smit",
    "van 't Hof",
    "Oefenaar",
    "Testhuis",
    "Nepveld",
)
SUFFIXES = ("mans", "stra", "kamp", "huis", "ink", "sma", "veld", "boom")
SURNAMES = [first + last for first in ("Linden", "Berg", "Haver", "Wester", "Oor") for last in SUFFIXES]
STREETS = ("Stationsplein", "Dorpsstraat", "Kerklaan", "Oude Gracht", "Molenweg", "Parkweg")
TEST_NUMBERS = [number for number in range(999_900_000, 999_904_000) if passes_test(str(number))]


def grid(rows: Sequence[Row], name: str = "Blad1") -> Grid:
    return Grid(name, tuple(rows))


def refuses(rows: Sequence[Row], areas: frozenset[str] = AREAS) -> bool:
    return any(finding.refuses for finding in find_personal_data(grid(rows), areas))


class Persons:
    """Made-up persons, different for each seed."""

    def __init__(self, seed: int, count: int) -> None:
        chance_ = self.chance = random.Random(seed)
        pairs = [(first, last) for first in FIRST for last in LAST]
        self.names = chance_.sample(pairs, count)
        self.births = [date(1940, 1, 1) + timedelta(chance_.randrange(365 * 72)) for _ in range(count)]
        self.numbers = chance_.sample(TEST_NUMBERS, count)
        self.streets = [f"{chance_.choice(STREETS)} {chance_.randrange(1, 200)}" for _ in range(count)]
        letters = "ABCDEGHJKLMNPRSTVWXZ"
        self.postcodes = [
            f"{chance_.randrange(1200, 9990)} {chance_.choice(letters)}{chance_.choice(letters)}"
            for _ in range(count)
        ]
        self.towns = [chance_.choice(MUNICIPALITIES) for _ in range(count)]

    @property
    def full(self) -> list[str]:
        return [f"{first} {last}" for first, last in self.names]

    @property
    def formal(self) -> list[str]:
        return [f"{first[0]}. {last}" for first, last in self.names]

    @property
    def sorted_form(self) -> list[str]:
        return [f"{last}, {first[0]}." for first, last in self.names]


def dated(day: date, form: int) -> CellValue:
    months = ("jan", "feb", "mrt", "april", "mei", "juni", "juli", "aug", "sept", "okt", "nov", "december")
    forms: tuple[CellValue, ...] = (
        day,
        f"{day:%d-%m-%Y}",
        day.isoformat(),
        f"{day.day}-{day.month}-{day.year}",
        f"{day:%d/%m/%Y}",
        f"{day.day} {months[day.month - 1]} {day.year}",
        f"{day:%d-%m-%y}",
    )
    return forms[form % len(forms)]


Shape = Callable[[Persons, int], list[Row]]


def table(*columns: Sequence[CellValue], head: Row = ()) -> list[Row]:
    return ([head] if head else []) + list(zip(*columns, strict=True))


def births(persons: Persons, form: int) -> list[CellValue]:
    return [dated(day, form) for day in persons.births]


SHAPES: dict[str, Shape] = {
    "name and birth date": lambda p, f: table(
        p.full, births(p, f), p.towns, head=("Naam", "Geb.datum", "Gemeente")
    ),
    "parts of the name": lambda p, _: table(
        [first for first, _ in p.names],
        [last for _, last in p.names],
        p.towns,
        head=("Roepnaam", "Achternaam", "Woonplaats"),
    ),
    "no head: name and birth date": lambda p, f: table(p.full, births(p, f), p.towns),
    "no head: initials and birth date": lambda p, f: table(p.formal, births(p, f)),
    "no head: surname first": lambda p, f: table(p.sorted_form, births(p, f), ["lopend"] * len(p.names)),
    "no head: surname only": lambda p, f: table(p.chance.sample(SURNAMES, len(p.births)), births(p, f)),
    "numbers without a head": lambda p, _: table(p.numbers, p.towns),
    "numbers as text": lambda p, _: table(
        [f"{n:09}" for n in p.numbers], p.towns, head=("Kenmerk", "Gemeente")
    ),
    "numbers with dots": lambda p, _: table(
        [f"{n // 100000}.{n // 1000 % 100:02}.{n % 1000:03}" for n in p.numbers], head=("Nr",)
    ),
    "numbers in a remark": lambda p, _: table(p.towns, [f"zie {n} in het systeem" for n in p.numbers]),
    "one number below its head": lambda p, _: [("Gemeente", "BSN-nr."), ("Soest", p.numbers[0])],
    "one number beside its label": lambda p, _: [
        ("Gemeente", "Soest"),
        ("Burgerservicenummer:", str(p.numbers[0])),
    ],
    "name and birth date in one cell": lambda p, f: table(
        [f"{name} ({dated(day, 1 + f % 3)})" for name, day in zip(p.full, p.births, strict=True)], p.towns
    ),
    "all in one cell": lambda p, _: table(
        [
            f"{name}, geb. {day.day}-{day.month}-{day.year}, {street}"
            for name, day, street in zip(p.sorted_form, p.births, p.streets, strict=True)
        ]
    ),
    "name and address": lambda p, _: table(
        p.full, p.streets, p.postcodes, p.towns, head=("Naam", "Adres", "Postcode", "Woonplaats")
    ),
    "no head: name and address": lambda p, _: table(p.formal, p.streets, p.postcodes),
    "client and file number": lambda p, _: table(
        p.full, [f"D{n:05}" for n in range(len(p.names))], head=("Naam cliënt", "Dossiernr.")
    ),
    "names and case numbers": lambda p, _: table(
        p.formal, [f"2020-{n + 1000}" for n in range(len(p.names))], head=("Naam", "Zaaknummer")
    ),
    "prosecution numbers": lambda p, f: table(
        [f"16/{n % 1000000:06}-20" for n in p.numbers], births(p, f), head=("Parketnummer", "Geboren")
    ),
    "chain number and birth date": lambda p, f: table(
        [str(n)[:8] for n in p.numbers], births(p, f), head=("VIN", "Geboortedatum")
    ),
    "names and ages": lambda p, _: table(
        p.full, [p.chance.randrange(14, 80) for _ in p.names], head=("Naam", "Leeftijd")
    ),
    "persons side by side": lambda p, f: [
        ("Naam", *p.full),
        ("Geboortedatum", *births(p, f)),
        ("Gemeente", *p.towns),
        ("Plan", *(["lopend"] * len(p.names))),
    ],
    "a form for one person": lambda p, f: [
        ("Aanmelding Top-X",),
        ("Voornaam", p.names[0][0]),
        ("Achternaam", p.names[0][1]),
        ("Geboortedatum", dated(p.births[0], f)),
        ("Gemeente", "Soest"),
        ("Adres", p.streets[0]),
        ("BSN", p.numbers[0]),
    ],
    "below a title, beside counts": lambda p, f: [
        ("Caseload januari 2020",),
        (),
        ("Gemeente", "Aantal", None, "Betrokkene", "Geb. datum"),
        *(
            (town, 3, None, name, dated(day, f))
            for town, name, day in zip(p.towns, p.full, p.births, strict=True)
        ),
    ],
}
