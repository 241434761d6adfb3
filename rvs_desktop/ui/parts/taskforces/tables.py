"""Rosters as rows of tables: the list of bodies, the composition, the coverage, the rules and the history."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from rvs_desktop.formats import format_count, format_date
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.models.roster.sources import source_label
from rvs_desktop.models.roster.words import role_label
from rvs_desktop.ui.parts.taskforces.body_groups import BodyGroups
from rvs_desktop.ui.parts.taskforces.reading import NetworkData, NetworkRows, RuleLine
from rvs_desktop.ui.tables.cells import Badge, Cell, CellState, Row, RowKind, Shown, Tone
from rvs_desktop.ui.tables.listed import Section

if TYPE_CHECKING:
    from rvs_desktop.models.roster.lines import Line, Roster, Vacancy
    from rvs_desktop.models.roster.overview import Coverage, CoverCell, VacancyLine
    from rvs_desktop.models.roster.people import PersonLine
    from rvs_desktop.models.roster.states import BodyRef
    from rvs_desktop.models.roster.timeline import BodyHistory

ROSTER: Final = (
    Field("name", QT_TRANSLATE_NOOP("fields", "Naam"), width=19),
    Field("role", QT_TRANSLATE_NOOP("fields", "Rol"), width=24),
    Field("function", QT_TRANSLATE_NOOP("fields", "Functie"), width=19),
    Field("behalf", QT_TRANSLATE_NOOP("fields", "Namens"), width=22),
    Field(
        "valid_from",
        QT_TRANSLATE_NOOP("fields", "Vanaf"),
        width=13,
        editable=True,
        help=QT_TRANSLATE_NOOP("fields", "Hier typen is een correctie: die geldt voor alle peildata."),
    ),
    Field("valid_to", QT_TRANSLATE_NOOP("fields", "Tot en met"), width=12, editable=True),
    Field("note", QT_TRANSLATE_NOOP("fields", "Opmerking"), width=10, editable=True),
    Field("source", QT_TRANSLATE_NOOP("fields", "Bron"), width=9, editable=True),
)
HISTORY: Final = (
    Field("on", QT_TRANSLATE_NOOP("fields", "Datum"), width=13),
    Field("text", QT_TRANSLATE_NOOP("fields", "Wat er gebeurde"), width=64),
    Field("source", QT_TRANSLATE_NOOP("fields", "Bron"), width=18),
)
PEOPLE: Final = (
    Field("name", QT_TRANSLATE_NOOP("fields", "Naam"), width=19),
    Field("function", QT_TRANSLATE_NOOP("fields", "Functie"), width=17),
    Field("organisation", QT_TRANSLATE_NOOP("fields", "Organisatie"), width=18),
    Field("bodies", QT_TRANSLATE_NOOP("fields", "Zit in"), width=26),
    Field("email", QT_TRANSLATE_NOOP("fields", "E-mail"), width=20, editable=True),
    Field("phone", QT_TRANSLATE_NOOP("fields", "Telefoon"), width=13, editable=True),
    Field("mobile", QT_TRANSLATE_NOOP("fields", "Mobiel"), width=13, editable=True),
    Field("ever", QT_TRANSLATE_NOOP("fields", "Zetels ooit"), FieldKind.COUNT, width=8),
)
VACANCIES: Final = (
    Field("body", QT_TRANSLATE_NOOP("fields", "Orgaan"), width=25),
    Field("seat", QT_TRANSLATE_NOOP("fields", "Zetel"), width=16),
    Field("behalf", QT_TRANSLATE_NOOP("fields", "Namens"), width=16),
    Field("since", QT_TRANSLATE_NOOP("fields", "Sinds"), width=10),
    Field("days", QT_TRANSLATE_NOOP("fields", "Dagen open"), FieldKind.COUNT, width=9),
    Field("reason", QT_TRANSLATE_NOOP("fields", "Reden"), width=34),
)
RULES: Final = (
    Field("label", QT_TRANSLATE_NOOP("fields", "Samenstellingsregel"), width=34, editable=True),
    Field("least", QT_TRANSLATE_NOOP("fields", "Ten minste"), FieldKind.COUNT, width=8, editable=True),
    Field("most", QT_TRANSLATE_NOOP("fields", "Hoogstens"), FieldKind.COUNT, width=8, editable=True),
    Field("state", QT_TRANSLATE_NOOP("fields", "Stand"), width=46),
    Field("since", QT_TRANSLATE_NOOP("fields", "Sinds"), FieldKind.DATE, width=10),
)
_WARNING: Final = "warning"


def counted(count: int, one: str, more: str) -> str:
    """Return a sentence for one thing, or for more with their number in it."""
    return one if count == 1 else more.replace("{count}", str(count))


def _in_two_lines(title: str) -> str:
    """Return a title broken after the word or hyphen that leaves the shortest lines: ``Gooi en / Vechtstreek``."""
    breaks = [place for place, sign in enumerate(title) if sign in " -"]
    if not breaks:
        return title
    lines = [(title[: place + 1].strip(), title[place + 1 :]) for place in breaks]
    return "\n".join(min(lines, key=lambda pair: max(map(len, pair))))


class RosterRows(QObject):
    """Makes rows of what was read; a QObject only for its translated words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups = BodyGroups(self)
        self._covers: dict[CoverCell, Cell] = {}
        """Cells of the coverage: equal ones are one, so that another day is quickly compared with the last."""

    def roster(self, roster: Roster) -> list[Section]:
        """Return the composition of a body: mayors first, then partners."""
        self._day = roster.day
        mayors, others = self.parted(roster)
        sections: list[Section] = []
        for name, lines in ((self.tr("Burgemeesters"), mayors), (self.tr("Partners"), others)):
            count = sum(line.name is not None for line in lines)
            if lines:
                heading = Row(name, name, (f"{name} ({count})", *[""] * (len(ROSTER) - 1)), RowKind.GROUP)
                rows = tuple(self._line(line, place) for place, line in enumerate(lines))
                sections.append(Section(rows, heading))
        return sections

    def parted(self, roster: Roster) -> tuple[list[Line], list[Line]]:
        """Return the lines of the mayors and those of the partners, each in their order."""
        mayors: list[Line] = []
        others: list[Line] = []
        seats: set[int] = set()
        for line in roster.lines:
            if line.is_mayor or self._is_for_district(line) or line.deputy_of_post in seats:
                mayors.append(line)
                if line.post is not None:
                    seats.add(line.post)
            else:
                others.append(line)
        return mayors, others

    def _is_for_district(self, line: Line) -> bool:
        """Tell whether an empty place or a deputy without an office is for a district: it stands among the mayors."""
        holds_none = line.name is None or line.role == "deputy"
        return holds_none and not line.function_label and bool(line.behalf.area)

    def _line(self, line: Line, place: int) -> Row:
        key = (
            line.membership
            if line.membership is not None
            else f"{line.post or 'rule'}:{line.behalf.label}:{place}"
        )
        locked = (
            ""
            if line.membership is not None
            else self.tr("Deze zetel is leeg. Druk op Insert om hem in te vullen.")
        )
        name: Shown = Cell(line.title, line.title, strong=True, note=line.portfolio)
        if line.name is None:
            shown = self.tr("Onbezet")
            said = line.title if line.vacancy else line.note
            name = Cell(shown, shown, drawing=Badge(shown, _WARNING, Tone.WARN), note=said, phrase=said)
        tone = Tone.FAINT if line.name is None else Tone.PLAIN
        cells: list[Shown] = [
            name,
            Cell(self._role(line), tone=tone),
            Cell(
                line.function_label.capitalize() if line.function_label.islower() else line.function_label,
                tone=tone,
            ),
            Cell(line.behalf.label, tone=tone),
            self._begin(line, locked),
            self._end(line, locked),
            self._remark(line, locked),
            Cell(line.source, tone=Tone.FAINT, locked=locked, note=source_label(line.source)),
        ]
        return Row(key, line.title, tuple(cells))

    def _role(self, line: Line) -> str:
        label = line.role_label
        if line.deputies:
            label = self.tr("{role} (plv. {names})").format(role=label, names=", ".join(line.deputies))
        return f"{label[:1].upper()}{label[1:]}"

    def _begin(self, line: Line, locked: str) -> Cell:
        if line.vacancy is not None:
            since = format_date(line.vacancy.since)
            return Cell(since, line.vacancy.since.isoformat(), tone=Tone.WARN, locked=locked)
        begins = line.span.begins
        if begins is None:
            return Cell(self.tr("onbekend") if line.membership else "", tone=Tone.FAINT, locked=locked)
        return Cell(begins.label, begins.text, tone=Tone.QUIET, locked=locked)

    def _end(self, line: Line, locked: str) -> Cell:
        if line.membership is None:
            return Cell(self.tr("Invullen"), strong=True, locked=locked)
        ends = line.span.ends
        if ends is not None:
            return Cell(ends.label, ends.text, tone=Tone.QUIET)
        if line.term_label:
            until = line.term_until.label if line.term_until else ""
            note = self.tr("De zittingstermijn loopt t/m {day}.").format(day=until)
            return Cell(line.term_label, tone=Tone.WARN, note=note)
        return Cell(self.tr("heden"), tone=Tone.FAINT)

    def _remark(self, line: Line, locked: str) -> Cell:
        """Return the remark on a member; of an empty seat how long it is open and why."""
        if line.vacancy is None or self._day is None:
            said = line.note if line.membership is not None else ""
            return Cell(said, said, note=said, locked=locked)
        text = self._vacant_why(line.vacancy, self._day)
        return Cell(text, text, tone=Tone.WARN, note=text, locked=locked)

    _day: date | None = None

    def _vacant_why(self, vacancy: Vacancy, day: date) -> str:
        days = counted(vacancy.days_open(day), self.tr("1 dag open"), self.tr("{count} dagen open"))
        return f"{days}, {self._reason(vacancy)}" if self._reason(vacancy) else days

    def _reason(self, vacancy: Vacancy) -> str:
        parts: list[str] = []
        if vacancy.left:
            why = self.tr("door {reason} van {who}")
            parts.append(why.format(reason=vacancy.reason, who=vacancy.left))
        if vacancy.acting:
            parts.append(self.tr("waargenomen door {names}").format(names=", ".join(vacancy.acting)))
        return ", ".join(parts)

    def network(self, found: NetworkData) -> NetworkRows:
        """Return coverage and empty seats; of a thousand bodies, so it is done on the thread of the file."""
        return self.coverage(found.network.coverage, None), self.vacancies(found)

    def vacancies(self, found: NetworkData) -> list[Row]:
        """Return every empty seat, the longest open first, and after them the places that only a rule asks for."""
        rows = [self._vacancy(line, found.day) for line in found.vacancies]
        foreseen = Counter((line.body.id, line.behalf) for line in found.vacancies)
        for line in found.network.lines:
            rows += [
                self._unforeseen(line.body, one.area, one.rule.label)
                for one in line.broken
                if one.rule.per_district and one.missing > foreseen[line.body.id, one.area]
            ]
        return rows

    def _vacancy(self, line: VacancyLine, day: date) -> Row:
        since, days = line.vacancy.since, line.vacancy.days_open(day)
        seat = ", ".join(part for part in (role_label(line.role), line.function) if part)
        cells = (
            Cell(line.body.label, line.body.label, strong=True),
            f"{seat[:1].upper()}{seat[1:]}",
            line.behalf,
            Cell(format_date(since), since.isoformat()),
            Cell(format_count(days), days, tone=Tone.WARN),
            self._reason(line.vacancy),
        )
        return Row((line.body.id, line.behalf, line.post), line.body.label, cells)

    def _unforeseen(self, body: BodyRef, area: str, rule: str) -> Row:
        why = self.tr("regel: {rule}").format(rule=rule)
        cells = (Cell(body.label, body.label, strong=True), self.tr("Lid"), area, "", "", why)
        return Row((body.id, area, None), body.label, cells)

    def coverage_fields(self, coverage: Coverage) -> tuple[Field, ...]:
        """Return the columns of the coverage: districts, partners, the rest; a title of words has two lines."""
        from rvs_desktop.models.roster.overview import OTHER
        from rvs_desktop.models.roster.words import ORGANISATION_KINDS, OrganisationKind

        fields = [Field("name", self.tr("Orgaan"), width=25)]
        for column in coverage.columns:
            if isinstance(column, int):
                title = coverage.districts[column]
            elif column == OTHER:
                title = self.tr("Overig")
            else:
                title = ORGANISATION_KINDS[OrganisationKind(column)]
            fields.append(Field(str(column), _in_two_lines(title), FieldKind.COUNT, width=4, help=title))
        return (*fields, Field("total", self.tr("Samen"), FieldKind.COUNT, width=4))

    def coverage(self, coverage: Coverage, chosen: int | None) -> list[Row]:
        """Return a row per body; the chosen one is bold, and equal cells are made once."""
        made = self._covers
        for cell in {cell for row in coverage.rows for cell in row.cells} - made.keys():
            made[cell] = self._cover(cell)
        return [
            Row(
                row.body.id,
                row.body.name,
                (
                    Cell(row.body.label, row.body.label, strong=row.body.id == chosen),
                    *map(made.__getitem__, row.cells),
                    Cell(format_count(row.total.members), row.total.members, tone=Tone.QUIET),
                ),
            )
            for row in coverage.rows
        ]

    def _cover(self, cell: CoverCell) -> Cell:
        from rvs_desktop.models.roster.overview import Cover

        beside = [
            self.tr("{count} plv.").format(count=cell.deputies) if cell.deputies else "",
            self.tr("{count} liaison").format(count=cell.liaisons) if cell.liaisons else "",
        ]
        note = ", ".join(part for part in beside if part)
        if cell.cover is Cover.FILLED:
            empty = cell.vacant + cell.expected
            if empty:
                note = ", ".join(
                    part
                    for part in (
                        note,
                        counted(empty, self.tr("1 zetel onbezet"), self.tr("{count} zetels onbezet")),
                    )
                    if part
                )
            return Cell(str(cell.members), cell.members, note=note, marked=bool(note))
        if cell.cover is Cover.VACANT:
            text = self.tr("geen")
            said = self.tr("geen lid, wel voorzien")
            return Cell(
                text, 0, drawing=Badge(text, _WARNING, Tone.WARN, chip=True), note=note or said, phrase=said
            )
        said = self.tr("geen zetel voorzien")
        return Cell("", None, CellState.BLANK, note=note or said, phrase=said, marked=bool(note))

    def history(self, history: BodyHistory) -> list[Row]:
        """Return the story of a body, newest first."""
        return [
            Row(
                place,
                line.text,
                (line.on.label if line.on else "", line.text, self._source(line.source)),
            )
            for place, line in enumerate(history.lines)
        ]

    @staticmethod
    def _source(source: str) -> Cell:
        said = source_label(source)
        return Cell(said, said, tone=Tone.FAINT, note=said)

    def rules(self, lines: Sequence[RuleLine]) -> list[Row]:
        """Return the composition rules of a body and how each stands."""
        return [self._rule(line) for line in lines]

    def _rule(self, line: RuleLine) -> Row:
        label = f"{line.label[:1].upper()}{line.label[1:]}"
        if line.broken:
            said = "; ".join(line.broken)
            state = Cell(said, said, drawing=Badge(said, _WARNING, Tone.WARN))
        else:
            met = self.tr("Voldaan")
            state = Cell(met, met, drawing=Badge(met, "checkmark_circle", Tone.GOOD))
        most = Cell("", CellState.BLANK) if line.most is None else Cell(str(line.most), line.most)
        since = Cell(format_date(line.since), line.since.isoformat()) if line.since else ""
        return Row(line.id, label, (label, Cell(str(line.least), line.least), most, state, since))

    def people(self, lines: Sequence[PersonLine]) -> list[Row]:
        """Return the register; how someone is reached can be typed and pasted."""
        return [
            Row(
                line.id,
                line.name.full,
                (
                    Cell(line.name.filed, line.name.filed, strong=True),
                    f"{line.function[:1].upper()}{line.function[1:]}",
                    line.organisation,
                    ", ".join(line.seats) or Cell(self.tr("nergens op deze dag"), tone=Tone.FAINT),
                    *(self._contact(line, kind) for kind in ("email", "phone", "mobile")),
                    Cell(str(line.seats_ever), line.seats_ever),
                ),
            )
            for line in lines
        ]

    def _contact(self, line: PersonLine, kind: str) -> Cell:
        known = [one for one in line.contacts if one.kind == kind]
        text = "; ".join(one.value for one in known)
        hidden = self.tr("niet delen") if any(not one.shared for one in known) else ""
        several = self.tr("Er zijn er meer. Wijzig ze met Contactgegevens.") if len(known) > 1 else ""
        tone = Tone.FAINT if hidden else Tone.PLAIN
        said = f"{text}, {hidden}" if hidden else ""
        return Cell(text, text, tone=tone, note=hidden, phrase=said, marked=bool(hidden), locked=several)
