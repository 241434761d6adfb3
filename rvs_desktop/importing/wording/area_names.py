"""Names and codes of areas as people write them: ``Gem. De Bilt``, ``Bilt, De``, ``0344 Utrecht``, ``Laren (NH)``."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum

from rvs_desktop.importing.recognition import Catalogue, KnownArea
from rvs_desktop.importing.wording.plain_text import distance, plain, squeezed, words

_CODE = re.compile(
    r"\bgm ?0*(\d{1,4})\b|^0*(\d{1,4})(?=$|[\s:;.|-]+[a-z'])|[\s(\[-]0*(\d{3,4})[)\]]$|[\s-]0(\d{3})$"
)
_NUMBERING = re.compile(r"[1-9]\d?\s*[.):]")
_PREFIX = re.compile(
    r"^(?:gemeentebestuur|gemeente|gemeenten|gemeetne|gem|gmte|gmnte|gemte)\b[.:]?\s*(?:van )?"
)
_SUFFIX = re.compile(r"[\s,(-]+(?:gemeente|gem|gmte)\b[.)]*$")
_DISTRICT = re.compile(r"^(?:politiedistrict|district|distr\.?)\b[:]?\s*|[\s,(]+district\)?$")
_REGION = re.compile(
    r"^(?:regionale eenheid|politie-?eenheid|eenheid|politieregio|politie|regio|veiligheidscoalitie|coalitie)\b[:]?\s*"
)
_PROVINCE = re.compile(
    r"[\s,]*[(\[]?\b(nh|ut|utr|fl|flev|nb|zh|gld|gl|ov|lb|li|gr|fr|dr|ze|zld)\b\.?[)\]]?$"
    r"|\s*\((?:noord-holland|utrecht|flevoland|gelderland|overijssel)\)$"
)
_PROVINCES = {"nh", "noord-holland", "ut", "utr", "utrecht", "fl", "flev", "flevoland"}
_ARTICLE = re.compile(r"^(.+?)[\s,]+[(]?(de|het|den|'s|'t)[)]?$")
_GROUP_SIGN = re.compile(r"\s*(?:/|,|&|\+|;|\ben\b|\be\.?o\.?\b|\bplus\b|\|)\s*")
_GROUP_WORD = re.compile(
    r"\b(?:overige|andere|resterende|alle|kleine|grote|deelnemende|\w+-)\s*gemeenten?\b|^[a-z]{2,6}[- ]gemeenten\b"
    r"|\bgemeenten$|\be\.?o\.?$|\ben omgeving$|\ben omstreken$|\bcombinatie\b"
)


class Match(StrEnum):
    """How surely a text names an area."""

    EXACT = "exact"
    AMBIGUOUS = "ambiguous"
    """The name of a municipality and of something larger."""
    GROUP = "group"
    NEAR = "near"
    """A typing error away from one known area: to be asked, never assumed."""
    MISMATCH = "mismatch"
    """Code and name in one text contradict."""
    NONE = "none"


@dataclass(frozen=True)
class AreaMatch:
    """What a text says about the area.

    ``areas`` holds one area when exact, the candidates otherwise. ``by_code`` tells that a code stood in the text,
    ``named_kind`` that the text itself says what kind of area it means (``Gemeente Utrecht``).
    """

    how: Match
    areas: tuple[KnownArea, ...] = ()
    by_code: bool = False
    named_kind: str = ""

    @property
    def area(self) -> KnownArea | None:
        """The one area, when the match is exact."""
        return self.areas[0] if self.how is Match.EXACT else None


NO_AREA = AreaMatch(Match.NONE)


def _key(text: str) -> str:
    """The form in which names are equal: ``Ysselstein`` and ``IJsselstein``, ``&`` and ``en``, ``St.`` and ``Sint``."""
    text = plain(text).replace("&", " en ")
    joined = squeezed(text)
    return joined.replace("ij", "y")


class AreaIndex:
    """Finds areas of one catalogue by code, name and spelling."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.areas = catalogue.areas
        self._codes = {area.code.lower(): area for area in catalogue.areas}
        self._names: dict[str, list[KnownArea]] = defaultdict(list)
        for area in catalogue.areas:
            for name in (area.name, *area.aliases):
                found = self._names[_key(name)]
                if area not in found:
                    found.append(area)
        self._loose = self._loose_names()
        self._bare = self._bare_names()
        inside = [area for area in self.areas if area.inside]
        self._inside = [(area, _key(area.name), area.kind != "province") for area in inside]
        self._memo: dict[str, AreaMatch] = {}
        self._longest = max((len(words(n)) for a in catalogue.areas for n in (a.name, *a.aliases)), default=1)

    def _loose_names(self) -> dict[frozenset[str], list[KnownArea]]:
        """Districts and regions by their words in any order: ``Utrecht-Stad`` is ``Stad-Utrecht``."""
        loose: dict[frozenset[str], list[KnownArea]] = defaultdict(list)
        for area in self.areas:
            if area.kind in {"district", "region"}:
                loose[frozenset(words(area.name)) - {"en"}].append(area)
        return loose

    def _bare_names(self) -> set[str]:
        """Codes of municipalities whose name is also a part of the name of something larger: Utrecht."""
        larger = [set(words(a.name)) for a in self.areas if a.kind != "municipality"]
        return {
            area.code
            for area in self.areas
            if area.kind == "municipality" and any(set(words(area.name)) <= names for names in larger)
        }

    def by_number(self, number: int) -> KnownArea | None:
        """Return the municipality with a CBS number, such as 344."""
        return self._codes.get(f"gm{number:04}")

    def match(self, text: str) -> AreaMatch:
        """Return what a whole text says about the area."""
        found = self._memo.get(text)
        if found is None:
            found = self._memo[text] = self._match(plain(text))
        return found

    def _match(self, text: str) -> AreaMatch:
        text = text.strip(" \t*:;.-†‡#")
        code = _CODE.search(text)
        if code is not None:
            return self._by_code(text, code)
        return self._by_name(text)

    def _by_code(self, text: str, match: re.Match[str]) -> AreaMatch:
        number = int(next(filter(None, match.groups())))
        area = self.by_number(number)
        rest = (text[: match.start()] + " " + text[match.end() :]).strip(" -:;,.()[]|/")
        named = self._by_name(rest) if rest else NO_AREA
        if area is None:
            return named if named.how is Match.EXACT and not match[1] else NO_AREA
        if not rest or area in named.areas:
            return AreaMatch(Match.EXACT, (area,), by_code=True)
        if named.how is Match.EXACT and _NUMBERING.match(text):
            return named
        if named.how in {Match.EXACT, Match.AMBIGUOUS} or named.areas:
            return AreaMatch(Match.MISMATCH, (area, *named.areas), by_code=True)
        return NO_AREA

    def _by_name(self, text: str) -> AreaMatch:
        if not text or len(text) > 80:
            return NO_AREA
        for form, kind in self._forms(text):
            found = self._exact(form, kind)
            if found is not None:
                return found
        return self._group(text) or self._near(text)

    def _forms(self, text: str) -> list[tuple[str, str]]:
        """The text itself first, then without what only says what kind of area it is."""
        forms = [(text, "")]
        for pattern, kind in ((_PREFIX, "municipality"), (_DISTRICT, "district"), (_REGION, "region")):
            bare = pattern.sub("", text).strip(" -:,()")
            if bare and bare != text:
                forms.append((bare, kind))
        bare = _SUFFIX.sub("", text)
        if bare != text:
            forms.append((bare, "municipality"))
        province = _PROVINCE.search(text)
        if province is not None and province.start() and province[0].strip(" ,()[].") in _PROVINCES:
            forms.append((_PREFIX.sub("", text[: province.start()]).strip(" ,("), "municipality"))
        article = _ARTICLE.match(_PREFIX.sub("", text))
        if article is not None:
            forms.append((f"{article[2]} {article[1]}", ""))
        if len(text) > 4 and text[-1].isdigit():
            forms.append((text.rstrip("0123456789 )("), ""))
        return forms

    def _exact(self, form: str, kind: str) -> AreaMatch | None:
        found = self._names.get(_key(form)) or self._loose.get(frozenset(words(form)) - {"en"}, [])
        if kind:
            fitting = [area for area in found if area.kind == kind]
            if kind == "region" and not fitting:
                fitting = [area for area in found if area.kind == "district"]
            if len(fitting) == 1:
                return AreaMatch(Match.EXACT, (fitting[0],), named_kind=kind)
            return AreaMatch(Match.AMBIGUOUS, tuple(found)) if found else None
        found = self._preferred(found)
        if not found:
            return None
        bare = found[0].code in self._bare and _key(form) == _key(found[0].name)
        if len(found) > 1 or bare:
            return AreaMatch(Match.AMBIGUOUS, tuple(found))
        return AreaMatch(Match.EXACT, (found[0],))

    def _preferred(self, found: list[KnownArea]) -> list[KnownArea]:
        """A district before a province of the same name and size; an area inside before one of the same name outside."""
        districts = [area for area in found if area.kind == "district"]
        if districts and all(area.kind in {"district", "province"} for area in found):
            return districts
        inside = [area for area in found if area.inside and area.kind == "municipality"]
        if len(inside) == 1 and all(area.kind == "municipality" for area in found):
            return inside
        return found

    def _group(self, text: str) -> AreaMatch | None:
        """Several municipalities in one text, by their names or by a word for a group."""
        parts = [part for part in _GROUP_SIGN.split(text) if part.strip()]
        if len(parts) > 1:
            found = [self.match(part) for part in parts]
            named = [m for m in found if m.how in {Match.EXACT, Match.AMBIGUOUS}]
            if len(named) > 1 or (named and _GROUP_WORD.search(text)):
                return AreaMatch(Match.GROUP, tuple(m.areas[0] for m in named))
        if _GROUP_WORD.search(text):
            return AreaMatch(Match.GROUP)
        return None

    def _near(self, text: str) -> AreaMatch:
        """One area a typing error or an abbreviation away; two candidates make none."""
        key = _key(_PREFIX.sub("", text))
        if len(key) < 4:
            return NO_AREA
        limit = 1 if len(key) < 8 else 2
        found = [
            area
            for area, name, misspelt in self._inside
            if misspelt and abs(len(name) - len(key)) <= limit and distance(key, name, limit) <= limit
        ]
        if not found:
            found = [area for area, _, _ in self._inside if _abbreviates(text, area.name)]
        return AreaMatch(Match.NEAR, tuple(found)) if found else NO_AREA

    def find_in(self, text: str) -> tuple[KnownArea, ...]:
        """Return the areas that a sentence names as whole words, the longest names first, each once.

        A name that is also a common word (Huizen, Houten) counts only with a capital.
        """
        pieces = re.findall(r"[^\W_]+(?:'[^\W_]+)?|'[st]", text.replace("_", " "))
        found: list[KnownArea] = []
        at = 0
        while at < len(pieces):
            for size in range(min(self._longest, len(pieces) - at), 0, -1):
                areas = self._names.get(_key(" ".join(pieces[at : at + size])))
                if areas and pieces[at][:1].isupper():
                    best = self._preferred(areas)[0]
                    if best not in found:
                        found.append(best)
                    at += size - 1
                    break
            at += 1
        return tuple(found)

    def is_bare(self, area: KnownArea) -> bool:
        """Whether the name of a municipality alone can also mean something larger."""
        return area.code in self._bare


def _abbreviates(text: str, name: str) -> bool:
    """Whether each word shortens the word of the name in its place: ``Wijk b/d Duurst.``."""
    short, full = words(text), words(name)
    if len(full) < 2 or len(short) < 2 or short[-1][:1] != full[-1][:1] or short[0][:1] != full[0][:1]:
        return False
    if sum(map(len, short)) * 3 < sum(map(len, full)):
        return False
    inner = "".join(short[1:-1])
    return full[0].startswith(short[0]) and full[-1].startswith(short[-1]) and (len(full) > 2 or not inner)
