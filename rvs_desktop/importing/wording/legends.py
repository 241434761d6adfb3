"""Legends and footnotes: what a sheet itself says about the marks in its cells."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from rvs_desktop.importing.wording.plain_text import SUPERSCRIPT, distance, plain, tidy

Legend = tuple[tuple[str, str], ...]
"""Pairs of a mark and its meaning, sorted."""
EMPTY_CELL = "leeg"
"""The mark under which a legend explains a blank cell."""

_MEANINGS = (
    (
        "confidential",
        r"geheim|vertrouwelijk|afgescherm|niet openbaar|te kleine?|privacy|herleidbaar|onderdrukt|weggelaten|minder dan",
    ),
    (
        "not_applicable",
        r"niet van toepassing|n\.?v\.?t|neemt niet deel|doet niet mee|geen deelnemer|bestaat niet",
    ),
    (
        "missing",
        (
            r"niet bekend|onbekend|niet opgegeven|geen (?:gegevens|opgave|opgaaf|informatie|cijfers|data)|niet ontvangen|"
            r"ontbree?k|nog niet (?:bekend|ontvangen|aangeleverd|beschikbaar|ingevuld)|volgt|niet beschikbaar|niet geregistreerd|niet (?:aan)?geleverd|"
            r"niet ingevuld|niets ontvangen"
        ),
    ),
    ("provisional", r"voorl(?!icht|ez)\w+|niet definitief|onder voorbehoud|kan nog wijzigen|concept"),
    ("circa", r"schatting|geschat|benadering|circa|ongeveer"),
    (
        "other",
        (
            r"\b(?:stand|cijfers?|aantal(?:len)?|opgave) (?:van|over|uit|per|eind)? ?(?:\w+ )?(?:19|20)\d\d\b|"
            r"\bvorig jaar\b|\bt/m\b|\btot en met\b|\bdeel van het jaar\b|\braming|\bgeraamd|\bprognose|\bverwacht|\bdoorgetrokken|"
            r"\b(?:eerste|laatste) \w+ maanden\b"
        ),
    ),
    ("zero", r"\bnul\b|\bnihil\b|\bgeen\b|(?<![\d.,])0(?![\d.,])"),
)
_SPELLED = {
    "voorlopig": "provisional",
    "voorlopige": "provisional",
    "schatting": "circa",
    "geschat": "circa",
    "benadering": "circa",
    "vertrouwelijk": "confidential",
    "afgeschermd": "confidential",
    "herleidbaar": "confidential",
    "onbekend": "missing",
    "ontbreekt": "missing",
}
"""Words that are known with one typing error as well: a mark whose meaning is lost makes a figure look surer than it is."""
_MEANING = tuple((name, re.compile(pattern)) for name, pattern in _MEANINGS)
_MARK = (
    r"(?:\*{1,4}|-{1,2}|x{1,2}|\?|\.{1,3}|n\.?b\.?|n\.?v\.?t\.?|n\.?n\.?b\.?|geen|leeg|lege? (?:cel|cellen|vak|vakje)|blanco|"
    r"<\s?\d+|\(?\d\)|[†‡#^~/]|[a-z]|vl\.?|vlp\.?|\d)"
)
_SIGNED = re.compile(
    rf"[\"'(]?(?P<mark>{_MARK})[\"')]?\s*(?:=|:|->|betekent|staat voor|is|wil zeggen)\s*(?P<text>.+)"
)
_BARE = re.compile(r"(?P<mark>\*{1,4}|[†‡#^]|\(?\d\))\)?\s*(?P<text>[a-z(].+)")
_INSIDE = re.compile(
    r"(?:met|een|teken|sterretje|streepje|kruisje|asterisk|punt)\s*[\"'(]?(?P<mark>\*{1,3}|-|x|\?|\.)[\"')]?(?=\s|$|,|\.)|[(\"'](?P<quoted>\*{1,3}|-|x|\?|\.|\d\))[)\"']"
)
_NAMED = (("*", "sterretje"), ("*", "asterisk"), ("-", "streepje"), ("x", "kruisje"))
_STATES = frozenset({"missing", "not_applicable", "confidential"})
_ALONE = frozenset({"zero", "missing", "not_applicable", "confidential"})
_SPLIT = re.compile(r"\s*(?:;|\||\n|,\s+(?=[^a-z\s]{1,4}\s*=|[a-z.]{1,6}\s*=))\s*")


def read_legend(lines: Iterable[tuple[str, ...]]) -> Legend:
    """Read the explained marks from the lines of text around the tables of a sheet.

    Args:
        lines: the texts of one row each; a mark and its meaning may stand in two cells.

    Returns:
        Every mark with one meaning; a mark explained in two ways is left out, so that it is asked.
    """
    found: dict[str, set[str]] = {}
    for cells in lines:
        for mark, meaning in _read_line(cells):
            found.setdefault(mark, set()).add(meaning)
    return tuple(
        sorted((mark, next(iter(meanings))) for mark, meanings in found.items() if len(meanings) == 1)
    )


_NUMBER = re.compile(
    r"(?<![\d.,])(?P<mark>0|9+|8{2,}|7{2,})\s*(?:=|betekent|staat voor)\s*(?P<text>[a-z][^);|]*)"
)
"""Numbers that stand for no number: ``999 = onbekend``, ``0 = niet aangeleverd``."""


@lru_cache(maxsize=4_000)
def _read_line(cells: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    if len(cells) >= 2 and re.fullmatch(rf"{_MARK}\s*[=:]?", _marked(cells[0])):
        joined = f"{cells[0].rstrip(' =:')} = {' '.join(cells[1:]).lstrip('=: ')}"
        return (*_numbers(plain(joined)), *_read_clause(_marked(joined)))
    found: list[tuple[str, str]] = []
    for cell in cells:
        found += _numbers(plain(tidy(cell)))
        for clause in _SPLIT.split(
            _marked(
                re.sub(
                    r"^\s*(?:legenda|verklaring (?:der|van de) tekens|(?:gebruikte )?tekens|noten?|toelichting|betekenis|uitleg)\s*:?\s*|^[a-z ]{3,40}:\s*(?=\S{1,6}\s*=)",
                    "",
                    cell,
                    flags=re.IGNORECASE,
                )
            )
        ):
            found.extend(_read_clause(clause))
    return tuple(found)


def _numbers(text: str) -> list[tuple[str, str]]:
    pairs = [(match["mark"], _meaning(match["text"])) for match in _NUMBER.finditer(text)]
    return [pair for pair in pairs if pair[1] in _STATES]


def _marked(text: str) -> str:
    """Plain text in which a superscript became ``1)``."""
    return plain(SUPERSCRIPT.sub(lambda m: f" {plain(m[0])}) ", tidy(text))).strip()


def _read_clause(clause: str) -> list[tuple[str, str]]:
    for pattern in (_SIGNED, _BARE):
        match = pattern.match(clause)
        if match is not None:
            return _explained(match["mark"].strip("("), match["text"])
    meaning = _meaning(clause)
    if meaning == "note":
        return []
    inside = _INSIDE.search(clause)
    if inside is not None:
        return _explained(inside["mark"] or inside["quoted"], clause)
    return [pair for mark, name in _NAMED if name in clause for pair in _explained(mark, clause)]


def _explained(mark: str, text: str) -> list[tuple[str, str]]:
    meaning = _meaning(text)
    if mark.startswith(("leeg", "lege", "blanco")):
        mark = EMPTY_CELL
    if mark.isdigit():
        return []
    stands_alone = mark[0] in "-x?.n" or mark in {"geen", EMPTY_CELL} or mark.startswith("<")
    if stands_alone and meaning not in _ALONE:
        return []
    return [(mark, meaning)]


def _meaning(text: str) -> str:
    for name, pattern in _MEANING:
        if pattern.search(text):
            return name
    near = (
        meaning
        for word in re.findall(r"[a-z]{6,}", text)
        for known, meaning in _SPELLED.items()
        if distance(word, known, 1) <= 1
    )
    return next(near, "note")
