"""Sheets for pictures of the assistant: one with doubts, a copy of it, persons, and nothing of use; all made up."""

from __future__ import annotations

from typing import Final

DOUBTS: Final = "PGA Flevoland Q1 2021.csv"
SHEETS: Final = {
    DOUBTS: (
        "Gemeente;Periode;PGA lokaal;Top-X",
        "Almere;2021-Q1;81;12",
        "Dronten;2021-Q1;11;2",
        "Lelystad;2021-Q1;29;-",
        "Noordoostpolder;2021-Q1;15;3",
        "Urk;2021-Q1;n.b.;1",
        "Zeewoldde;2021-Q1;7;0",
    ),
    "PGA Flevoland Q1 2021 (kopie).csv": (),
    "Deelnemers.csv": (
        "Voornaam;Achternaam;Geboortedatum;Adres",
        *(f"V{number};A{number};{number}-1-1990;Weg {number}" for number in range(1, 13)),
    ),
    "Bijlage.csv": ("Hier staat geen tabel",),
}
"""Sheets to import, made up for the pictures: one with doubts, a copy of it, persons, and nothing of use."""
