"""All cells of a file with what becomes of them, as rows made only for the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from rvs_desktop.formats import format_units
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui.import_wizard.difference_words import KINDS, DifferenceWords
from rvs_desktop.ui.import_wizard.field_button import Vocabulary, period_label
from rvs_desktop.ui.import_wizard.made_rows import MadeRows
from rvs_desktop.ui.import_wizard.read_words import STATES
from rvs_desktop.ui.import_wizard.settle_card import KEEP, MISSING
from rvs_desktop.ui.parts.figure_cells import PREFIXES
from rvs_desktop.ui.tables.cells import Cell, CellState, Row, Tone
from rvs_desktop.ui.tables.folding import fold
from rvs_desktop.ui.tables.source import Filter, SortKey

if TYPE_CHECKING:
    from rvs_desktop.importing.deliveries.differences import Difference

FIELDS: Final = (
    Field("kind", QT_TRANSLATE_NOOP("fields", "Soort"), width=22),
    Field("area", QT_TRANSLATE_NOOP("fields", "Gebied"), width=13),
    Field("period", QT_TRANSLATE_NOOP("fields", "Periode"), width=7),
    Field("measure", QT_TRANSLATE_NOOP("fields", "Gegeven"), width=13),
    Field("old", QT_TRANSLATE_NOOP("fields", "Staat er"), FieldKind.COUNT, width=7),
    Field("new", QT_TRANSLATE_NOOP("fields", "Wordt"), FieldKind.COUNT, width=6),
    Field("change", QT_TRANSLATE_NOOP("fields", "Verschil"), FieldKind.COUNT, width=7),
    Field("remark", QT_TRANSLATE_NOOP("fields", "Toelichting"), width=11),
    Field("cell", QT_TRANSLATE_NOOP("fields", "Blad en cel"), width=9),
)


class DifferenceSource(MadeRows):
    """A ``TableSource`` over differences; the key of a row is its number in the list."""

    def __init__(self, words: DifferenceWords) -> None:
        super().__init__(FIELDS)
        self._words = words
        self._vocabulary = Vocabulary()
        self._all: Sequence[Difference] = ()
        self._order: Sequence[int] = ()
        self._kind = ""
        self._wanted = Filter()
        self._keys: Sequence[SortKey] = ()
        self._unusual: frozenset[int] = frozenset()
        self._reasons: Mapping[int, str] = {}
        self._chosen: Mapping[tuple[str, str, str], str] = {}

    def set_differences(
        self,
        differences: Sequence[Difference],
        order: Sequence[int],
        vocabulary: Vocabulary,
        unusual: frozenset[int] = frozenset(),
        reasons: Mapping[int, str] | None = None,
        chosen: Mapping[tuple[str, str, str], str] | None = None,
    ) -> None:
        """Show other differences.

        Args:
            differences: all of them.
            order: their numbers as they are listed when nothing is sorted, from :func:`in_order`.
            vocabulary: names of measures and areas.
            unusual: numbers of those that stand out against their own history.
            reasons: why some of them ask for a choice.
            chosen: what counts for figures that contradicted what stands, by their keys.
        """
        self._reasons, self._chosen = reasons or {}, chosen or {}
        self._all, self._order, self._vocabulary, self._unusual = differences, order, vocabulary, unusual
        self._arrange()

    def show_kind(self, kind: str) -> None:
        """Show one kind only, or all when empty."""
        self._kind = kind
        self._arrange()

    def difference(self, number: int) -> Difference:
        """Return one by its key."""
        return self._all[number]

    def _arrange(self) -> None:
        every = self._all
        numbers = self._order
        if self._kind:
            numbers = [number for number in numbers if every[number].kind == self._kind]
        if self._wanted.active:
            numbers = self._matching(numbers)
        if self._keys:
            numbers = list(numbers)
            for key in reversed(self._keys):
                self._sort(numbers, key)
        self.show(numbers, len(every))

    def _matching(self, numbers: Sequence[int]) -> list[int]:
        """Return the numbers whose texts hold all words."""
        every = [(word, "") for word in fold(self._wanted.text).split()]
        every += [(fold(word), field) for field, word in self._wanted.columns.items() if word.strip()]
        found = list(numbers)
        for word, field in every:
            holds = self._finder(word, field)
            found = [number for number in found if holds(self._all[number])]
        return found

    def _finder(self, word: str, field: str) -> Callable[[Difference], bool]:
        """Return a test for one word; names are looked at once, not once for each of all cells."""
        if field in {"old", "new", "change", "remark"}:
            return lambda one: word in fold(self._text(one, field))
        every = self._all
        words = self._vocabulary
        areas = _holding(word, {one.area for one in every}, words.area) if field in {"", "area"} else ()
        measures = (
            _holding(word, {one.measure for one in every}, words.measure) if field in {"", "measure"} else ()
        )
        periods = (
            _holding(word, {one.period for one in every}, period_label) if field in {"", "period"} else ()
        )
        kinds = _holding(word, KINDS, self._words.kind) if field in {"", "kind"} else ()
        sheets = _holding(word, {one.sheet for one in every}, str) if field in {"", "cell"} else ()
        cells = field in {"", "cell"}
        return lambda one: (
            one.area in areas
            or one.measure in measures
            or one.period in periods
            or one.kind.value in kinds
            or one.sheet in sheets
            or (cells and word in one.cell.casefold())
        )

    def _text(self, one: Difference, field: str) -> str:
        if field == "remark":
            return self._words.remark(one)
        value = {"old": one.old, "new": one.new}.get(field, _change(one))
        return "" if value is None else str(value)

    def _sort(self, numbers: list[int], key: SortKey) -> None:
        def value(number: int) -> tuple[bool, object]:
            one = self._all[number]
            number_of = {"old": one.old, "new": one.new, "change": _change(one)}
            if key.field in number_of:
                found = number_of[key.field]
                return (found is None) != key.descending, found or 0
            text = {
                "area": fold(self._vocabulary.area(one.area)),
                "measure": fold(self._vocabulary.measure(one.measure)),
                "period": one.period,
                "kind": str(KINDS.index(one.kind.value)),
                "cell": f"{one.sheet} {one.cell}",
            }
            return False, text.get(key.field, "")

        numbers.sort(key=value, reverse=key.descending)  # type: ignore[arg-type]

    def sort(self, keys: Sequence[SortKey]) -> None:
        """Order the rows."""
        self._keys = tuple(keys)
        self._arrange()

    def filter(self, wanted: Filter) -> None:
        """Show only rows that match."""
        self._wanted = wanted
        self._arrange()

    def make(self, key: int) -> Row:
        """Return the row of a difference."""
        one, words = self._all[key], self._vocabulary
        quiet = one.kind.value in {"equal", "skipped", "missing"}
        tone = Tone.QUIET if quiet else Tone.PLAIN
        area = words.area(one.area) if one.area else self._words.cells(one.cells)
        one = as_chosen(one, self._chosen.get(one.key, ""))
        change = _change(one)
        decimals = words.decimals.get(one.measure, 0)
        remark = self._reasons.get(key) or self._words.remark(one)
        if key in self._unusual:
            remark = self._reasons.get(key) or self._words.stands_out()
        cells = (
            self._words.cell(one.kind.value),
            Cell(area, area, tone=tone, strong=not quiet and bool(one.area)),
            Cell(period_label(one.period), one.period, tone=tone),
            Cell(words.measure(one.measure) if one.measure else "", tone=tone),
            self._figure(one.old, one.old_status, one, Tone.QUIET),
            self._figure(one.new, one.status, one, tone, one.qualifier),
            Cell("" if not change else format_units(change, decimals, sign=True), change, tone=tone),
            Cell(remark, tone=Tone.WARN if key in self._unusual else Tone.QUIET, note=remark),
            Cell(", ".join(part for part in (one.sheet, one.cell) if part), tone=Tone.QUIET, note=one.raw),
        )
        return Row(key, area, cells)

    def _figure(
        self, value: int | None, status: str, one: Difference, tone: Tone, qualifier: str = ""
    ) -> Cell:
        if value is not None:
            number = format_units(value, self._vocabulary.decimals.get(one.measure, 0))
            text = f"{PREFIXES.get(qualifier, '')}{number}"
            return Cell(text, value, tone=tone, strong=tone is Tone.PLAIN, hollow=qualifier == "provisional")
        if not status:
            return Cell("", state=CellState.BLANK)
        state = STATES.get(status, CellState.MISSING)
        return Cell({CellState.MISSING: "–", CellState.NOT_APPLICABLE: "n.v.t."}.get(state, "x"), state=state)


def as_chosen(one: Difference, choice: str) -> Difference:
    """Return a difference with what will stand after a choice between two sources."""
    if choice == KEEP:
        return replace(one, new=one.old, status=one.old_status, qualifier="")
    return replace(one, new=None, status=MISSING, qualifier="") if choice == MISSING else one


def _holding(word: str, codes: Iterable[str], naming: Callable[[str], str]) -> frozenset[str]:
    return frozenset(code for code in codes if code and word in fold(naming(code)))


def _change(one: Difference) -> int | None:
    if one.old is None or one.new is None:
        return None
    return one.new - one.old


def in_order(differences: Sequence[Difference], unusual: frozenset[int] = frozenset()) -> list[int]:
    """Return the numbers of differences as they are listed: what asks most stands first."""
    rank = {kind: place for place, kind in enumerate(KINDS)}
    return sorted(
        range(len(differences)),
        key=lambda number: (number not in unusual, rank[differences[number].kind.value]),
    )
