"""What one cell says: a number, a state without a number, or something a person has to decide."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from rvs_desktop.importing.files.workbook import CellValue, ErrorValue
from rvs_desktop.importing.wording.plain_text import SUPERSCRIPT, plain, tidy

HUGE = 1_000_000_000
"""Counts from here on are no counts: nothing in a region is that many."""

_ZERO = frozenset({"nihil", "nul", "nihil.", "nul."})
_MISSING = frozenset(
    [
        "n.b.",
        "n.b",
        "nb",
        "onbekend",
        ".",
        "..",
        "...",
        "volgt",
        "volgt nog",
        "volgt later",
        "niet ontvangen",
        "nog niet ontvangen",
        "nog niet bekend",
        "niet bekend",
        "n.n.b.",
        "nnb",
        "ntb",
        "n.t.b.",
        "nog te bepalen",
        "niet opgegeven",
        "geen opgave",
        "geen opgaaf",
        "niet aangeleverd",
        "nog niet aangeleverd",
        "ontbreekt",
        "niet geleverd",
        "nog te ontvangen",
        "geen gegevens",
        "geen gegevens ontvangen",
        "niet beschikbaar",
        "onbek.",
        "onbek",
        "geen data",
        "geen cijfers",
        "n.o.",
        "niet geregistreerd",
        "wordt nagestuurd",
        "komt nog",
        "nog niet beschikbaar",
        "geen informatie",
    ]
)
_NOT_APPLICABLE = frozenset(
    [
        "n.v.t.",
        "n.v.t",
        "nvt",
        "nvt.",
        "niet van toepassing",
        "n vt",
        "n.vt.",
        "n.v.t..",
        "doet niet mee",
        "neemt niet deel",
    ]
)
_CONFIDENTIAL = frozenset(
    [
        "geheim",
        "vertrouwelijk",
        "niet openbaar",
        "afgeschermd",
        "geheim (te kleine aantallen)",
        "(geheim)",
        "(vertrouwelijk)",
        "conf.",
    ]
)
_ASIDE = re.compile(r"\s*[(\[].*[)\]]$")
_NOT_GIVEN = re.compile(
    r"(?:nog )?(?:niet|geen|niets) (?:bekend|beschikbaar|ontvangen|(?:aan|door|op)?ge(?:leverd|geven)|ingevuld|"
    r"ingediend|verstrekt|gemeten|geteld|bijgehouden|geregistreerd|gemeld|gereageerd|"
    r"opgaven?|gegevens|informatie|data|cijfers|respons|reactie)(?: (?:ontvangen|beschikbaar|bekend|aangeleverd))?|"
    r"nog onbekend|(?:wordt |worden )?(?:nog )?(?:nagezonden|nageleverd|nagestuurd|aangevuld)|(?:komt|volgt) (?:nog|later|zsm|z\.s\.m\.)"
)
_AMBIGUOUS = re.compile(
    r"-+|geen|x+|\?+|\*+|/|[#+=~^|]|n/?a|n\.a\.?|pm|p\.m\.?|\(pm\)|ja|nee|v|o|[a-z]|[†‡§]"
)
_LESS = re.compile(
    r"(?:<|≤|<=|=<|minder dan|kleiner dan|hooguit|maximaal|max\.?|hoogstens|onder de|t/m)\s*\d.*"
)
_GROUPED = r"\d{1,3}(?:[. ']\d{3})+"
_NUMBER = rf"(?:{_GROUPED}|\d+)(?:,\d+)?"
_WHOLE = re.compile(rf"(?P<number>{_NUMBER}|\d+\.0{{1,2}}|\d+,-)")
_PREFIXES = (
    (
        "circa",
        r"ca\.?|c\.a\.|circa|ongeveer|ong\.?|±|\+/-|\+-|plm\.?|rond(?: de)?|zo'n|ongev\.?|~|≈|een stuk of|geschat(?: op)?|schatting:?|naar schatting",
    ),
    ("more_than", r"ruim|meer dan|>|boven de|groter dan|over de"),
    ("at_least", r"minstens|minimaal|min\.|ten minste|tenminste|≥|>=|=>|op zijn minst|zeker"),
    ("nearly", r"bijna|net geen|krap|nagenoeg|haast|net niet"),
    ("provisional", r"voorlopig:?|vlp\.?|voorl\.?"),
)
_PREFIX = re.compile("|".join(f"(?P<{name}>(?:{words})(?![a-z]))" for name, words in _PREFIXES))
_SUFFIX_WORD = re.compile(
    r"(?P<number>.+?)\s*[(\[]?\s*(?:(?P<provisional>voorlopige?(?: cijfers?| aantal)?|voorl\.?|vlp\.?|vl\.?|nog niet definitief|onder voorbehoud)"
    r"|(?P<circa>circa|ca\.?|ongeveer|geschat|schatting|geraamd))\s*[)\]]?"
)
_SUFFIX_MARK = re.compile(
    rf"(?P<number>{_NUMBER})\s*(?P<mark>\*+|[†‡#^]|[(\[]?\d[)\]]|[(\[]?[a-z]{{1,3}}[)\]]?)"
)
_UNIT = re.compile(
    r"(?P<number>\d[\d.]*)\s*(?:stuks|st\.?|plannen|plan|acties|actie|personen|pers\.?|casussen|meldingen|trajecten|traject|keer)"
)
_WITH_SHARE = re.compile(rf"(?P<number>{_NUMBER})\s*[(\[/]\s*\d[\d.,]*\s*%\s*[)\]]?")
"""``14 (17%)``: a count with its share."""

_SHARE = re.compile(r"(?P<number>\S+)\s*(?:%|procent)")
_STATUSES = (
    dict.fromkeys(_MISSING, "missing")
    | dict.fromkeys(_NOT_APPLICABLE, "not_applicable")
    | dict.fromkeys(_CONFIDENTIAL, "confidential")
)
_QUESTIONS = (
    (_LESS, "ambiguous_mark", "geeft alleen een bovengrens, geen aantal"),
    (_AMBIGUOUS, "ambiguous_mark", "bevat een teken zonder legenda"),
    (re.compile(r"#.{2,}"), "error_value", "toont een fout"),
)


@dataclass(frozen=True)
class CellText:
    """What a cell says, before the scale of its row or column.

    ``code`` is empty when the cell is clear, else the problem code; ``why`` then finishes the sentence "Deze cel …".
    """

    number: int | Decimal | None = None
    status: str = ""
    qualifier: str = ""
    code: str = ""
    why: str = ""
    percent: bool = False
    note: str = ""
    mark: str = ""
    """The mark of which the meaning is asked."""

    @property
    def clear(self) -> bool:
        """Whether the cell is a figure or a state, without a question."""
        return not self.code and bool(self.status)


BLANK = CellText()


def _number(value: int | Decimal, qualifier: str = "") -> CellText:
    return CellText(number=value, status="value", qualifier=qualifier)


def _ask(code: str, why: str) -> CellText:
    return CellText(code=code, why=why)


def read_cell(value: CellValue, legend: tuple[tuple[str, str], ...] = ()) -> CellText:
    """Read a cell by its type: a number is a number, only text is read as people type.

    Args:
        value: the typed cell.
        legend: marks that the sheet explains, with their meaning: ``zero``, ``missing``, ``not_applicable``,
            ``confidential``, ``provisional``, ``circa`` or ``note``.
    """
    if type(value) is int:
        meaning = dict(legend).get(str(value)) if legend else None
        return _meant(meaning) if meaning else _whole(value)
    if value is None:
        return BLANK
    if isinstance(value, str):
        return read_text(value, legend)
    if isinstance(value, float):
        return (
            read_cell(int(value), legend) if legend and value.is_integer() and value >= 0 else _float(value)
        )
    if isinstance(value, ErrorValue) and (meaning := dict(legend).get(plain(value.text))):
        return _meant(meaning)
    return _no_number(value)


def _no_number(value: CellValue) -> CellText:
    if isinstance(value, ErrorValue):
        return _ask("error_value", f"toont de fout {value.text}")
    if isinstance(value, bool):
        return _ask("unusual_value", "bevat waar of onwaar, geen aantal")
    return _ask("unusual_value", "bevat een datum of tijd, geen aantal")


def _whole(value: int) -> CellText:
    if value < 0:
        return _ask("unusual_value", "bevat een negatief aantal")
    if value >= HUGE:
        return _ask("unusual_value", "bevat een getal dat te groot is voor een aantal")
    return _number(value)


def _float(value: float) -> CellText:
    if not math.isfinite(value):
        return _ask("error_value", "bevat geen getal maar een fout")
    near = round(value)
    if abs(value - near) <= 1e-9 * max(1.0, abs(value)):
        return _whole(near)
    if value < 0:
        return _ask("unusual_value", "bevat een negatief getal")
    return _number(Decimal(repr(round(value, 9))))


@lru_cache(maxsize=20_000)
def read_text(text: str, legend: tuple[tuple[str, str], ...] = ()) -> CellText:
    """Read a text cell; see :func:`read_cell`."""
    raw = tidy(text)
    if not raw:
        return BLANK
    footnote = SUPERSCRIPT.search(raw)
    if footnote is not None:
        bare = plain(SUPERSCRIPT.sub("", raw)).strip()
        mark = plain(footnote[0])
        return _with_mark(_plain_number(bare) or _ask("unusual_value", "is geen getal"), mark, dict(legend))
    low = plain(raw)
    known = dict(legend)
    meaning = known.get(low) or known.get(low.replace(" ", ""))
    if meaning:
        return _meant(meaning)
    found = _state(low) or _quantity(low, known) or _ask("unusual_value", "bevat tekst die geen aantal is")
    return replace(found, mark=low) if found.code and found.number is None and not found.mark else found


def _meant(meaning: str) -> CellText:
    """A mark that stands alone and that the sheet explains."""
    if meaning == "zero":
        return _number(0)
    if meaning in {"missing", "not_applicable", "confidential"}:
        return CellText(status=meaning)
    return _ask("ambiguous_mark", "bevat alleen een teken, geen aantal")


def _state(low: str) -> CellText | None:
    """Read a text that stands for no number, or for nothing sure."""
    if low in _ZERO:
        return _number(0)
    status = _STATUSES.get(low) or _STATUSES.get(_ASIDE.sub("", low))
    if status is None and _NOT_GIVEN.fullmatch(low):
        status = "missing"
    if status is not None:
        return CellText(status=status)
    return next((_ask(code, why) for pattern, code, why in _QUESTIONS if pattern.fullmatch(low)), None)


def _quantity(low: str, legend: dict[str, str]) -> CellText | None:
    """Read a number with whatever stands before and after it."""
    found = _plain_number(low)
    if found is not None:
        return found
    prefix = _PREFIX.match(low)
    if prefix is not None:
        rest = low[prefix.end() :].strip(" .:(")
        return _qualified(_quantity(rest.removesuffix(")"), legend), prefix.lastgroup or "")
    share = _SHARE.fullmatch(low)
    found = _plain_number(share["number"]) if share is not None else None
    if found is not None and found.number is not None:
        return CellText(number=found.number, code="unusual_value", why="bevat een percentage", percent=True)
    return _marked(low, legend) or _worded(low, legend)


def _marked(low: str, legend: dict[str, str]) -> CellText | None:
    """Read a number with a footnote mark; letters that nothing explains make it no number."""
    match = _SUFFIX_MARK.fullmatch(low)
    found = _plain_number(match["number"]) if match is not None else None
    if match is None or found is None:
        return None
    read = _with_mark(found, match["mark"], legend)
    return read if read.clear or not match["mark"].strip("()[]").isalpha() else None


def _worded(low: str, legend: dict[str, str]) -> CellText | None:
    """Read a number with a word behind it: ``12 (voorlopig)``, ``12 plannen``."""
    word = _SUFFIX_WORD.fullmatch(low)
    if word is not None:
        return _qualified(_quantity(word["number"].strip(), legend), word.lastgroup or "")
    unit = _UNIT.fullmatch(low) or _WITH_SHARE.fullmatch(low)
    return _plain_number(unit["number"]) if unit is not None else None


def _qualified(found: CellText | None, qualifier: str) -> CellText | None:
    if found is None or not found.clear or found.number is None:
        return found
    if found.qualifier and found.qualifier != qualifier:
        return _ask("unusual_value", "bevat twee toevoegingen bij één getal")
    return replace(found, qualifier=qualifier)


def _with_mark(found: CellText, mark: str, legend: dict[str, str]) -> CellText:
    """A number with a footnote mark: what the footnote says, a question when there is no footnote."""
    if found.number is None:
        return found
    read = _footnoted(found, mark, legend)
    return replace(read, mark=mark) if read.code else read


def _footnoted(found: CellText, mark: str, legend: dict[str, str]) -> CellText:
    meaning = legend.get(mark) or legend.get(mark.strip("()[]")) or legend.get(mark.strip("()[]") + ")")
    if meaning in {"provisional", "circa"}:
        return replace(found, qualifier=meaning)
    if meaning == "note":
        return replace(found, note=mark)
    if meaning == "other":
        return _ask("ambiguous_mark", "bevat een getal dat volgens de voetnoot iets anders telt")
    if mark.strip("()[]") in {"v", "vl", "vlp"} and meaning is None:
        return (
            replace(found, qualifier="provisional")
            if mark.strip("()[]") == "vlp"
            else _ask("ambiguous_mark", "bevat een getal met een letter die nergens is uitgelegd")
        )
    return _ask("ambiguous_mark", "bevat een getal met een teken dat nergens is uitgelegd")


def _plain_number(low: str) -> CellText | None:
    """Read digits in the Dutch way: ``1.413`` and ``1 413`` are thousands, ``1,5`` has a decimal, ``1.5`` is refused."""
    match = _WHOLE.fullmatch(low)
    if match is None:
        return _refused_number(low)
    digits = match["number"]
    if digits.endswith(",-"):
        return _ask("unusual_value", "bevat een bedrag")
    if re.fullmatch(r"\d+\.0{1,2}", digits):
        return _whole(int(digits.split(".")[0]))
    whole, _, fraction = digits.partition(",")
    whole = re.sub(r"[. ']", "", whole)
    if not fraction.strip("0"):
        return _whole(int(whole))
    return _number(Decimal(f"{whole}.{fraction}"))


def _refused_number(low: str) -> CellText | None:
    if re.fullmatch(r"[-+]\s*\d[\d.,]*", low):
        return _ask("unusual_value", "bevat een getal met een plus of min")
    if re.fullmatch(r"\d[\d.,' ]*", low):
        return _ask("unusual_value", "bevat een getal dat op twee manieren te lezen is")
    if re.fullmatch(r"(?:€|eur)\s*[\d.,-]+", low):
        return _ask("unusual_value", "bevat een bedrag in euro's")
    if re.fullmatch(r"\d+\s*(?:-|a|à|tot|t/m|/|\+|van de|van)\s*\d+", low):
        return _ask("unusual_value", "bevat twee getallen")
    return None


def looks_like_number(value: CellValue) -> bool:
    """Whether a cell holds a number, as a number or as text."""
    return read_cell(value).number is not None


@lru_cache(maxsize=20_000)
def looks_like_value(text: str) -> bool:
    """Whether a text cell is filled in as a value, so not a label or a remark."""
    found = read_text(text)
    return (
        bool(found.status)
        or found.code == "ambiguous_mark"
        or found.number is not None
        or bool(re.fullmatch(r"[-+€<>≥≤±]?\s*\d[\d.,' ]*\s*[%*)¹²³⁴]?", tidy(text)))
    )
