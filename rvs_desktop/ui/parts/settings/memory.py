"""What imports remember: decisions per sender and layout, and spellings of areas; to look at, correct and forget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_date
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field
from rvs_desktop.periods import Period
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import PageContext
from rvs_desktop.ui.tables.cells import Cell, Row, RowKind, Tone
from rvs_desktop.ui.tables.listed import ListSource, Section
from rvs_desktop.ui.tables.panel import TablePanel
from rvs_desktop.ui.tables.source import CellEdit, Verdict

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.memory import DecisionLine, ProfileLine, SpellingLine

translate = QCoreApplication.translate
FIELDS: Final = (
    Field("text", QT_TRANSLATE_NOOP("fields", "In het bestand"), width=34),
    Field("kind", QT_TRANSLATE_NOOP("fields", "Betekent"), width=14),
    Field("answer", QT_TRANSLATE_NOOP("fields", "Besluit"), editable=True, width=30),
    Field("who", QT_TRANSLATE_NOOP("fields", "Wie en wanneer"), width=24),
)
KINDS: Final = {
    "areas": QT_TRANSLATE_NOOP("memory", "gebied"),
    "measures": QT_TRANSLATE_NOOP("memory", "gegeven"),
    "periods": QT_TRANSLATE_NOOP("memory", "periode"),
    "marks": QT_TRANSLATE_NOOP("memory", "teken"),
    "scales": QT_TRANSLATE_NOOP("memory", "schaal"),
    "rows": QT_TRANSLATE_NOOP("memory", "rij"),
    "tables": QT_TRANSLATE_NOOP("memory", "tabel"),
}
ANSWERS: Final = {
    "marks": {
        "zero": QT_TRANSLATE_NOOP("memory", "nul"),
        "missing": QT_TRANSLATE_NOOP("memory", "niet geleverd"),
        "not_applicable": QT_TRANSLATE_NOOP("memory", "n.v.t."),
        "confidential": QT_TRANSLATE_NOOP("memory", "vertrouwelijk"),
        "provisional": QT_TRANSLATE_NOOP("memory", "voorlopig"),
        "circa": QT_TRANSLATE_NOOP("memory", "circa"),
        "note": QT_TRANSLATE_NOOP("memory", "noot"),
    },
    "rows": {
        "figures": QT_TRANSLATE_NOOP("memory", "cijfers"),
        "total": QT_TRANSLATE_NOOP("memory", "totaal"),
        "added_up": QT_TRANSLATE_NOOP("memory", "optellen per gemeente"),
        "skip": QT_TRANSLATE_NOOP("memory", "overslaan"),
    },
}
"""Answers that are one of a few, as people say them."""
TABLES: Final = frozenset({"layout_profile", "layout_decision", "area_spelling"})


@dataclass(frozen=True)
class Remembered:
    """All that is remembered, with the names of the codes in it."""

    layouts: tuple[ProfileLine, ...] = ()
    spellings: tuple[SpellingLine, ...] = ()
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    """Kind of decision → code → name."""


def read_remembered(session: Session) -> Remembered:
    """Read the memory; on the thread of the file."""
    from rvs_desktop.importing.wording.catalogue import catalogue
    from rvs_desktop.models.memory import profile_lines, spelling_lines

    known = catalogue(session)
    names = {
        "areas": {area.code: area.name for area in known.areas},
        "measures": {measure.code: measure.name for measure in known.measures},
    }
    return Remembered(tuple(profile_lines(session)), tuple(spelling_lines(session)), names)


class MemoryCard(QObject):
    """The card of the settings with everything imports remember."""

    told = Signal(str)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._known = Remembered()
        self.card = widgets.Card(padding=1)
        self.source = ListSource(FIELDS, check=self._check, apply=self._apply)
        self.table = TablePanel(self.source, self.tr("Importsjablonen"), self.tr("Filter besluiten"))
        self.heading = widgets.label(self.tr("Wat de import onthoudt"), "subtitle")
        self.table.put_before_filter(self.heading)
        self.forget = widgets.button(self.tr("Vergeten"), "", "dismiss")
        self.forget.clicked.connect(self.forget_current)
        self.table.bar.addWidget(self.forget)
        self.table.current_moved.connect(self._allow)
        self.table.setMinimumHeight(theme.current().px(460))
        self.nothing = widgets.label(
            self.tr(
                "Nog niets onthouden. Wat u bij een import besluit, geldt ook voor het volgende bestand van dezelfde"
                " afzender en staat dan hier."
            ),
            tone="muted",
            wrap=True,
        )
        side = theme.current().space("l")
        self.nothing.setContentsMargins(side, side, side, side)
        self.card.content.addWidget(self.table, 1)
        self.card.content.addWidget(self.nothing)

    def load(self) -> None:
        """Read it again."""
        if self._context.workspace.info is not None:
            self._context.workspace.read(read_remembered, self._show)

    def _show(self, known: Remembered) -> None:
        self._known = known
        sections = [self._layout(line) for line in known.layouts]
        if known.spellings:
            name = self.tr("Schrijfwijzen van gebieden, voor alle afzenders")
            rows = tuple(self._spelling(line) for line in known.spellings)
            sections.append(Section(rows, Row("spellings", name, (name, "", "", ""), RowKind.GROUP)))
        self.source.set_data(sections)
        self.nothing.setVisible(not sections)
        self.table.setVisible(bool(sections))
        self._allow()

    def _layout(self, line: ProfileLine) -> Section:
        sender = line.sender_name or self.tr("onbekende afzender")
        day = format_date(datetime.fromisoformat(line.last_used).astimezone().date())
        text = self.tr("{name} – {sender}, gebruikt op {day}").format(name=line.name, sender=sender, day=day)
        heading = Row(f"layout:{line.id}", text, (text, "", "", ""), RowKind.GROUP)
        rows = tuple(self._decision(one) for one in line.decisions)
        return Section(rows or (self._only_named(line),), heading)

    def _only_named(self, line: ProfileLine) -> Row:
        """Return the row of a layout of which nothing but its name is remembered: a heading alone is not shown."""
        text = self.tr("Alleen de naam is onthouden")
        answer = Cell("", locked=self.tr("Bij deze indeling is niets besloten."))
        return Row(f"named:{line.id}", line.name, (Cell(text, tone=Tone.QUIET), "", answer, ""))

    def _decision(self, line: DecisionLine) -> Row:
        answer = self._said(line.kind, line.answer)
        return self._row(
            f"decision:{line.id}", line.text, line.kind, answer, line.decided_by, line.decided_at
        )

    def _spelling(self, line: SpellingLine) -> Row:
        return self._row(
            f"spelling:{line.id}", line.text, "areas", line.area_name, line.decided_by, line.decided_at
        )

    def _row(self, key: str, text: str, kind: str, answer: str, who: str, at: str) -> Row:
        info = self._context.workspace.info
        locked = "" if info is not None and not info.read_only else self.tr("Dit bestand is alleen te lezen.")
        day = format_date(datetime.fromisoformat(at).astimezone().date())
        known = KINDS.get(kind, kind)
        words = translate("memory", known)
        cells = (
            Cell(f"‘{text}’", text, strong=True),
            Cell(words, tone=Tone.QUIET),
            Cell(answer, locked=locked),
            Cell(f"{who}, {day}", at, tone=Tone.QUIET),
        )
        return Row(key, text, cells)

    def _said(self, kind: str, answer: str) -> str:
        """Return an answer as people say it; an empty one leaves the text out."""
        if not answer and kind != "tables":
            return self.tr("niet inlezen")
        if kind == "periods":
            return Period.parse(answer).label()
        words = ANSWERS.get(kind, {}).get(answer)
        return translate("memory", words) if words else self._known.names.get(kind, {}).get(answer, answer)

    def _line(self, key: object) -> tuple[str, str, int]:
        """Return what a row is about: its sort, the kind of its decision, and its identifier."""
        sort, _, number = str(key).partition(":")
        kind = "areas"
        for layout in self._known.layouts:
            kind = next((one.kind for one in layout.decisions if str(one.id) == number), kind)
        return sort, kind, int(number or 0)

    def _check(self, row: Row, _field: Field, text: str) -> Verdict:
        _, kind, _ = self._line(row.key)
        try:
            answer = self.read_answer(kind, text.strip())
        except UserError as error:
            return Verdict(refusal=str(error))
        said = self._said(kind, answer)
        return Verdict(answer, said, same=said == str(getattr(row.cells[2], "text", "")))

    def read_answer(self, kind: str, text: str) -> str:
        """Return what was typed as an answer is kept.

        Raises:
            UserError: if it is none.
        """
        if text.casefold() in {"", self.tr("niet inlezen")}:
            return ""
        said = {translate("memory", words): key for key, words in ANSWERS.get(kind, {}).items()}
        named = {name.casefold(): code for code, name in self._known.names.get(kind, {}).items()}
        if kind in ANSWERS:
            found = said.get(text.casefold(), "")
        elif kind in ("areas", "measures"):
            found = named.get(text.casefold(), text if text in named.values() else "")
        else:
            found = _read_other(kind, text)
        if not found:
            known = ", ".join(said) if said else self.tr("een naam zoals die in het programma staat")
            raise UserError(
                self.tr("‘{text}’ is geen antwoord.").format(text=text),
                self.tr("Typ {known}.").format(known=known),
            )
        return found

    def _apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        from rvs_desktop.models import memory

        wanted = [(*self._line(edit.row), str(edit.value)) for edit in edits]

        def work(session: Session) -> None:
            for sort, _, number, answer in wanted:
                if sort == "spelling":
                    memory.correct_spelling(session, number, answer)
                else:
                    memory.correct_decision(session, number, answer)

        self._context.workspace.edit(label, work, None, self._refused)

    def _refused(self, error: UserError) -> None:
        self.table.status.show_refusal(str(error))

    def _allow(self) -> None:
        info = self._context.workspace.info
        self.forget.setEnabled(
            info is not None and not info.read_only and self.table.view.place() is not None
        )

    def forget_current(self) -> None:
        """Forget the current decision, or the whole layout when its heading is current; it will be asked again."""
        from rvs_desktop.models import memory

        place = self.table.view.place()
        row = self.table.view.table.row(self.table.view.currentIndex().row())
        if place is None or row is None:
            return
        sort, _, number = self._line(place[0]) if place[0] != "spellings" else ("", "", 0)
        verbs = {
            "layout": memory.forget_layout,
            "named": memory.forget_layout,
            "decision": memory.forget_decision,
            "spelling": memory.forget_spelling,
        }
        if sort not in verbs:
            self.table.status.show_refusal(self.tr("Kies de schrijfwijze die vergeten mag worden."))
            return
        verb = verbs[sort]

        def work(session: Session) -> None:
            verb(session, number)

        self._context.workspace.edit(
            self.tr("{what} vergeten").format(what=row.name), work, None, self._refused
        )


def _read_other(kind: str, text: str) -> str:
    """Return a period, a factor or a place of a table as it is kept; empty when it is none."""
    if kind == "scales":
        digits = text.replace(".", "")
        return digits if digits.isdecimal() and int(digits) > 0 else ""
    if kind == "periods":
        from rvs_desktop.importing.wording.period_text import read_period

        said, _ = read_period(text)
        found = said.period() if said is not None else None
        return found.key if found is not None else ""
    return text
