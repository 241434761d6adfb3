"""Leaves the cells of a table that are not sure: the problem in words, with the answers that would settle it."""

from __future__ import annotations

from collections.abc import Sequence

from rvs_desktop.importing.decisions import LEFT_OUT, Choice, decision_key
from rvs_desktop.importing.recognising import offers, places
from rvs_desktop.importing.recognising.area_choice import AreaChoice
from rvs_desktop.importing.recognising.columns import Column
from rvs_desktop.importing.recognising.context import Around
from rvs_desktop.importing.recognising.ledger import Ledger, Place
from rvs_desktop.importing.recognising.measure_choice import MeasureChoice
from rvs_desktop.importing.recognising.period_choice import PeriodChoice
from rvs_desktop.importing.recognising.row_parts import RowKey, WhenPart
from rvs_desktop.importing.recognising.sentences import (
    cell_problem,
    centred_heading,
    joint_cell,
    measure_problem,
    period_problem,
    places_within,
    remarked_part,
    title_problem,
)
from rvs_desktop.importing.recognising.tables import TableShape
from rvs_desktop.importing.recognising.title_doubts import TitleDoubt
from rvs_desktop.importing.recognition import KnownArea, KnownMeasure
from rvs_desktop.importing.wording.cell_text import CellText
from rvs_desktop.importing.wording.header_words import SCALE
from rvs_desktop.importing.wording.period_text import PeriodText
from rvs_desktop.importing.wording.plain_text import plain

_LEAVING_OUT = offers.Offer(each=("skip",))


class Asker:
    """Asks about the cells of one table."""

    def __init__(
        self,
        table: TableShape,
        columns: Sequence[Column],
        around: Sequence[Around],
        ledger: Ledger,
        *,
        loose: bool,
    ) -> None:
        """Prepare for a table.

        Args:
            table: the table.
            columns: its columns.
            around: the texts around it.
            ledger: where questions are written down.
            loose: whether figures without a name are loose remarks, because other tables have headings.
        """
        self._sheet = table.sheet
        self._name = table.sheet.grid.name
        self._labeler = table.sheet.labeler
        self._headers = table.headers
        self._around = around
        self._ledger = ledger
        self._loose = loose
        self._places = places.place_column(columns)
        self._areas = {area.code: area for area in self._labeler.catalogue.areas}
        self._choices: dict[tuple[str, str], tuple[Choice, ...]] = {}
        self._when: dict[tuple[WhenPart, int, PeriodChoice], tuple[str, str, offers.Offer]] = {}
        """What is asked about the period of a column in rows with some labels."""

    def unknown(
        self, key: RowKey, column: Column, place: Place, area: AreaChoice, measure: MeasureChoice
    ) -> None:
        """Leave a cell of which the area or the measure is not known."""
        filled = self._sheet.filled_at(*place[1:])
        if self._loose and (area.area is None or measure.measure is None):
            self._ledger.skip(self._name, "loose_figure", filled)
        elif area.skip or measure.why == LEFT_OUT:
            self._ledger.skip(self._name, area.skip or LEFT_OUT, filled)
        elif area.code:
            text = decision_key(area.text or self._name)
            found = self._choices.get((area.code, area.group))
            if found is None:
                found = offers.areas(self._named(area.proposals), text)
                self._choices[area.code, area.group] = found
            self._ledger.leave(
                area.code,
                area.message,
                place,
                group=area.group,
                proposals=area.proposals,
                offer=offers.Offer(found),
            )
        else:
            self._unmeasured(key, column, place, measure)

    def centred(self, place: Place) -> None:
        """Ask about a figure of which it is not sure whether a heading above or beside it is its own."""
        self._ledger.leave("no_period", centred_heading(), place, group="centred", offer=_LEAVING_OUT)

    def joint(self, place: Place) -> None:
        """Ask about a figure in a cell that is merged over several places."""
        self._ledger.leave("unusual_value", joint_cell(), place, group="joint", offer=_LEAVING_OUT)

    def _named(self, codes: Sequence[str]) -> list[KnownArea]:
        return [self._areas[code] for code in codes if code in self._areas]

    def _unmeasured(self, key: RowKey, column: Column, place: Place, measure: MeasureChoice) -> None:
        if self._places is not None and key.area.match.area is not None:
            offer = offers.Offer(places.choices(self._places), ("skip",))
            message = places_within(self._places.labels[0].text)
            self._ledger.leave("missing_measure", message, place, group="places", offer=offer)
            return
        if measure.title is not None:
            self._by_title(measure.title, place)
            return
        label = " ".join(label.text for label in key.what.labels) or column.title
        group = f"measure:{label}:{'' if key.what.labels else column.index}"
        found = self._choices.get(("measure", group))
        if found is None:
            found = self._choices["measure", group] = self._measures(key, column, measure)
        message = measure_problem(label, measure.why)
        self._ledger.leave(
            "missing_measure",
            message,
            place,
            group=group,
            proposals=measure.proposals,
            offer=offers.Offer(found),
        )

    def _by_title(self, title: TitleDoubt, place: Place) -> None:
        """Ask once for all figures of a table whether they are what their headings name."""
        offer = offers.Offer(offers.plain_figures(decision_key(title.text)))
        message = title_problem(title.why, title.text, title.words)
        self._ledger.leave("missing_measure", message, place, group=f"title:{title.text}", offer=offer)

    def _measures(self, key: RowKey, column: Column, measure: MeasureChoice) -> tuple[Choice, ...]:
        """Offer measures for the text that leaves the measure open: of the row, of the column, or the sheet itself."""
        row = any(label.known or label.unknown or label.exact for label in key.what.labels)
        above = any(label.known or label.unknown or label.exact for label in column.labels)
        text = key.what.text if row else column.key if above else self._name
        index = self._labeler.measures
        known = [index.by_code[code] for code in measure.proposals if code in index.by_code]
        likely = known or self._likely(key, column, text)
        found = offers.measures(likely, decision_key(text))
        if measure.why == "scale":
            title = next(
                a.label.text for a in self._around if not a.asked and SCALE.search(plain(a.label.text))
            )
            return (*offers.scales(decision_key(title)), found[-1])
        return found

    def _likely(self, key: RowKey, column: Column, text: str) -> list[KnownMeasure]:
        """Return the measures that a text resembles most."""
        exact = [label.exact for label in (*key.what.labels, *column.labels) if label.exact is not None]
        resembling = offers.alike(self._labeler.catalogue.measures, text)
        return list({measure.code: measure for measure in (*exact, *resembling)}.values())

    def when(self, key: RowKey, column: Column, place: Place, period: PeriodChoice, late: str) -> None:
        """Leave a cell of which the period is not known, or in which the area did not exist."""
        if late:
            self._ledger.leave("area_not_valid", late, place, group=late, offer=_LEAVING_OUT)
            return
        if period.skip:
            self._ledger.skip(self._name, period.skip, self._sheet.filled_at(*place[1:]))
            return
        asked = self._when.get((key.when, column.index, period))
        if asked is None:
            asked = self._when[key.when, column.index, period] = self._asked_when(key, column, period)
        message, group, offer = asked
        proposals = (str(period.until),) if period.until else ()
        self._ledger.leave(period.code, message, place, group=group, proposals=proposals, offer=offer)

    def _asked_when(self, key: RowKey, column: Column, period: PeriodChoice) -> tuple[str, str, offers.Offer]:
        """Return the sentence, the question it belongs to, and what can be answered about a period."""
        # what stands at the row or column is asked by its text; what stands around by the table
        text = self._when_text(key, column)
        own = f"{text}:" if key.when.bad or text != self._name else ""
        group = f"period:{self._headers}:{period.why}:{period.until}:{own}"
        found = self._choices.get(("period", group))
        if found is None:
            keys = period.guesses or (() if period.code == "partial_period" else self._years(column, key))
            found = offers.periods(keys, text)
            self._choices["period", group] = found
        return period_problem(period.code, period.why), group, offers.Offer(found)

    def _when_text(self, key: RowKey, column: Column) -> str:
        if key.when.text and (key.when.bad or key.when.periods):
            return decision_key(key.when.text)
        return column.key if column.periods else decision_key(self._name)

    def _years(self, column: Column, key: RowKey) -> list[str]:
        """Return the periods that the part at a cell makes with each of the years around the table."""
        near = next((p for p in (*column.periods, *key.when.periods) if p.has_part and not p.several), None)
        years = [
            a.period.year
            for a in self._around
            if a.period is not None and a.period.year is not None and not a.period.many
        ]
        found: list[str] = []
        for year in dict.fromkeys(years):
            text = PeriodText(year=year, first=near.first, last=near.last) if near else PeriodText(year=year)
            period = text.period()
            if period is not None:
                found.append(period.key)
        return found

    def of_part(self, sheet: str, place: tuple[int, int]) -> None:
        """Leave a figure of which a remark says that it does not tell of its whole period."""
        offer = offers.Offer(each=("missing", "skip"))
        self._ledger.leave("partial_period", remarked_part(), (sheet, *place), offer=offer)

    def cell(self, cell: CellText, code: str, why: str, raw: str, place: Place) -> None:
        """Leave a cell of which the content is no sure number."""
        formula = code == "formula_without_result"
        group = f"{code}:{raw if len(raw) <= 12 else why}:{place[2] if formula else ''}"
        choices: tuple[Choice, ...] = ()
        if code == "ambiguous_mark" and cell.mark:
            choices = offers.marks(decision_key(cell.mark), alone=cell.mark == plain(raw))
        message = cell_problem(code, why, raw)
        offer = offers.Offer(choices, ("skip",) if choices else ("missing", "skip"))
        self._ledger.leave(code, message, place, group=group, offer=offer)
