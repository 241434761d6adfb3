"""The chosen difference in full: both sources with their words, and the choice between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from rvs_desktop.formats import format_count
from rvs_desktop.importing.recognition import Problem
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.import_wizard.difference_words import DifferenceWords
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.messages import split_sentence
from rvs_desktop.ui.import_wizard.parts import Conclusion

if TYPE_CHECKING:
    from rvs_desktop.importing.deliveries.differences import Difference

UNUSUAL: Final = "unusual_value"
KEEP, USE, MISSING = "keep", "use", "missing"


class SettleCard(widgets.Card):
    """What is known about one difference; nothing is stored by choosing."""

    settled = Signal(object, str, str)
    """Key of the figure, ``keep``, ``use`` or ``missing``, and the reason that was given."""
    accepted = Signal(object, str)
    """An unusual value is right: its ``Problem`` and the explanation."""
    left_out = Signal(object)
    """Leave the cell of this difference out."""

    def __init__(self, words: DifferenceWords, parent: QWidget | None = None) -> None:
        super().__init__(self._title(), parent=parent)
        self._words = words
        self._one: Difference | None = None
        self._unusual: Problem | None = None
        look = theme.current()
        self.subject = widgets.label("", "bodyStrong", wrap=True)
        self.content.addWidget(self.subject)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, look.space("xs"), 0)
        self._column.setSpacing(look.space("s"))
        self.content.addWidget(widgets.scrolled(inside), 1)
        self.reason = QLineEdit(self)
        self.reason.hide()
        self.buttons: dict[str, QPushButton] = {}
        self.all: QCheckBox | None = None

    @property
    def holds_for_all(self) -> bool:
        """Whether the choice also holds for the other contradictions."""
        return self.all is not None and self.all.isChecked()

    def _title(self) -> str:
        return self.tr("Gekozen cel")

    def show_difference(
        self,
        one: Difference | None,
        problems: Sequence[Problem],
        vocabulary: Vocabulary,
        chosen: str,
        others: int = 0,
        *,
        typed: bool = False,
    ) -> None:
        """Show one difference.

        Args:
            one: which; None shows how to choose.
            problems: what is to be said about its cell.
            vocabulary: names of measures and areas.
            chosen: what was chosen for it in this session, or empty.
            others: how many other figures contradict what stands and wait for a choice.
            typed: whether somebody typed another figure in the cell.
        """
        self._one = one
        self._unusual = next((problem for problem in problems if problem.code == UNUSUAL), None)
        self.buttons, self.all = {}, None
        widgets.clear(self._column)
        if one is None:
            self.subject.setText(self.tr("Kies een regel om te zien waar de cijfers vandaan komen."))
            return
        self.subject.setText(self._words.subject(one, vocabulary))
        if one.measure:
            self._add_quotes(one, vocabulary, typed=typed)
        elif remark := self._words.remark(one):
            self._column.addWidget(widgets.label(remark, tone="muted", wrap=True))
        self._add_problems(problems)
        if one.note == "conflict":
            self._add_choice(one, vocabulary, chosen, others)
        elif self._unusual is not None:
            self._add_acceptance()
        elif one.kind.value in {"new", "changed"} and one.cell:
            self._add_button(self._column, "skip", self.tr("Deze cel niet inlezen"))
        self._column.addStretch(1)

    def _add_problems(self, problems: Sequence[Problem]) -> None:
        for problem in problems:
            tone = "info" if problem.severity == "info" else "warn"
            headline, text = split_sentence(problem.message)
            self._column.addWidget(Conclusion(tone, f"{headline}.", text))

    def _add_quotes(self, one: Difference, vocabulary: Vocabulary, *, typed: bool) -> None:
        place = ", ".join(part for part in (one.file, one.sheet, one.cell) if part)
        new = self._words.new_figure(one, vocabulary)
        quote = self.tr("‘{raw}’ in {place}").format(raw=one.raw, place=place) if one.raw else place
        if typed:
            quote = self.tr("door u getypt, in plaats van {quote}").format(quote=quote)
        self._column.addWidget(_quote(self.tr("In dit bestand"), new, quote))
        if not one.old_status:
            return
        old = self._words.written(one.old, one.old_status, one.measure, vocabulary)
        self._column.addWidget(
            _quote(self.tr("Staat er nu"), old, one.origin or self.tr("met de hand ingevoerd"))
        )

    def _add_choice(self, one: Difference, vocabulary: Vocabulary, chosen: str, others: int) -> None:
        old = self._words.written(one.old, one.old_status, one.measure, vocabulary)
        new = self._words.new_figure(one, vocabulary)
        self._add_reason(self.tr("Reden (mag leeg blijven)"))
        if others:
            one_more, more = (
                self.tr("Ook voor het andere cijfer"),
                self.tr("Ook voor de andere {count} cijfers"),
            )
            self.all = QCheckBox(one_more if others == 1 else more.format(count=format_count(others)))
            self.all.setToolTip(
                self.tr("Dezelfde keuze voor alle cijfers in dit bestand die tegenstrijdig zijn")
            )
            self._column.addWidget(self.all)
        row = QVBoxLayout()
        row.setSpacing(theme.current().px(6))
        self._add_button(row, KEEP, self.tr("{old} houden").format(old=old))
        self._add_button(row, USE, self.tr("{new} gebruiken").format(new=new))
        if MISSING not in {one.status, one.old_status}:
            self._add_button(row, MISSING, self.tr("Geen van beide: niet geleverd"))
        self._column.addLayout(row)
        if chosen in self.buttons:
            self.buttons[chosen].setProperty("look", "primary")
            said = self.tr("Gekozen: {choice}").format(choice=self.buttons[chosen].text())
            self._column.addWidget(Conclusion("good", said))

    def _add_acceptance(self) -> None:
        self._add_reason(self.tr("Toelichting: waarom klopt dit cijfer? Noem geen personen."))
        self._add_button(self._column, "accept", self.tr("Klopt, met deze toelichting"))
        self._add_button(self._column, "skip", self.tr("Deze cel niet inlezen"))
        self.buttons["accept"].setEnabled(False)
        self.reason.textChanged.connect(self._follow_reason)

    def _add_reason(self, name: str) -> None:
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.reason.setAccessibleName(name)
        caption = widgets.label(name, tone="muted", wrap=True)
        caption.setBuddy(self.reason)
        self._column.addWidget(caption)
        self._column.addWidget(self.reason)

    def _follow_reason(self, text: str) -> None:
        self.buttons["accept"].setEnabled(bool(text.strip()))

    def _add_button(self, layout: QVBoxLayout, key: str, text: str) -> None:
        made = widgets.button(text)
        made.clicked.connect(self._press)
        self.buttons[key] = made
        row = QHBoxLayout()
        row.addWidget(made)
        row.addStretch(1)
        layout.addLayout(row)

    def _press(self) -> None:
        key = next(name for name, button in self.buttons.items() if button is self.sender())
        one = self._one
        if one is None:
            return
        if key == "skip":
            self.left_out.emit(one)
        elif key == "accept":
            self.accepted.emit(self._unusual, self.reason.text().strip())
        else:
            self.settled.emit(one.key, key, self.reason.text().strip())


def _quote(name: str, figure: str, place: str) -> QWidget:
    """Return one source: what it says and where."""
    look = theme.current()
    box = widgets.Surface()
    box.setProperty("card", "panel")
    column = QVBoxLayout(box)
    column.setContentsMargins(look.px(10), look.px(7), look.px(10), look.px(7))
    column.setSpacing(look.px(1))
    column.addWidget(widgets.label(name, "caption", "muted"))
    column.addWidget(widgets.label(figure, "subtitle"))
    column.addWidget(widgets.label(place, "caption", "muted", wrap=True))
    box.setAccessibleName(f"{name}: {figure}, {place}")
    return box
