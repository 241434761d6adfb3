"""One column of a table as a line: where it stands, what is in it, what it was taken for, how surely, and why."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from rvs_desktop.importing.explanation import MASKED, ColumnRead
from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.import_wizard.draft import letters
from rvs_desktop.ui.import_wizard.elided import ElidedLabel
from rvs_desktop.ui.import_wizard.field_button import FieldButton, Vocabulary, period_label

SURE = 0.8
"""Below this a person should look."""
BLOCKS = 5
LETTER, ARROW, CERTAINTY, FIELD = 30, 30, 132, 250
"""Widths of the parts that are as wide on every line."""
SHARES = (16, 13, 24)
"""How heading, examples and reason share the rest."""


@dataclass(frozen=True)
class ColumnShown:
    """A column with what the line says of it."""

    column: ColumnRead
    samples: tuple[str, ...]
    field: str
    certainty: str

    @property
    def locked(self) -> bool:
        """Whether it may hold persons: then nothing can be chosen."""
        return self.column.role == "private"

    @property
    def asks(self) -> bool:
        """Whether a person should look at it."""
        return not self.locked and self.column.confidence < SURE


class Certainty(QWidget):
    """Five blocks, as many filled as the program is sure, with the word beside them."""

    def __init__(self, share: float, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled = round(min(max(share, 0.0), 1.0) * BLOCKS)
        self._word = word
        self.setAccessibleName(self.tr("Zekerheid: {word}").format(word=word))
        self.setFixedWidth(theme.current().px(CERTAINTY))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for blocks and word."""
        return QSize(theme.current().px(CERTAINTY), theme.current().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw blocks and word."""
        del event
        look = theme.current()
        painter = QPainter(self)
        wide, high, gap = look.px(7), look.px(10), look.px(2)
        top = (self.height() - high) // 2
        for number in range(BLOCKS):
            box = QRect(number * (wide + gap), top, wide, high)
            painter.fillRect(box, look.color("accent" if number < self._filled else "border"))
        painter.setFont(look.font("body"))
        painter.setPen(look.color("text2"))
        left = BLOCKS * (wide + gap) + look.px(5)
        room = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._word)


class ColumnLine(QFrame):
    """The line; its button says what else the column could be."""

    decided = Signal(object)
    key_wanted = Signal(int)
    """The names stand in this column, counted from 0."""

    def __init__(self, shown: ColumnShown, words: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = shown
        look = theme.current()
        column = shown.column
        self.setAccessibleName(
            self.tr("Kolom {letter}, {heading}: {field}, {certainty}. {reason}").format(
                letter=letters(column.column),
                heading=column.heading or self.tr("zonder kop"),
                field=shown.field,
                certainty=shown.certainty,
                reason=column.reason,
            )
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(14), look.px(4), look.px(14), look.px(4))
        row.setSpacing(look.space("s"))
        letter = widgets.label(letters(column.column), tone="muted")
        letter.setFixedWidth(look.px(LETTER))
        row.addWidget(letter)
        heading = column.heading.replace(" · ", " – ")
        row.addWidget(ElidedLabel(heading or self.tr("(zonder kop)"), "bodyStrong"), SHARES[0])
        row.addWidget(ElidedLabel(", ".join(shown.samples), tone="muted"), SHARES[1])
        arrow = QLabel()
        arrow.setPixmap(icons.pixmap("arrow_right", "text3", 16))
        arrow.setFixedWidth(look.px(ARROW - 8))
        row.addWidget(arrow)
        row.addWidget(self._make_button(words))
        row.addSpacing(look.px(6))
        share = 0.0 if shown.locked else column.confidence
        row.addWidget(Certainty(share, shown.certainty))
        row.addWidget(ElidedLabel(column.reason, tone="muted"), SHARES[2])
        self.setProperty("line_of", "column")

    def _make_button(self, words: Vocabulary) -> FieldButton:
        column = self.shown.column
        period = period_label(column.period) if not self.shown.locked and column.role == "figures" else ""
        self.button = FieldButton(self.shown.field, period, words, column.alternatives, column.heading)
        self.button.setAccessibleName(
            self.tr("Kolom {letter}, veld: {field}").format(
                letter=letters(column.column), field=self.shown.field
            )
        )
        self.button.setAccessibleDescription(f"{self.shown.certainty}. {column.reason}")
        self.button.setFixedWidth(theme.current().px(FIELD))
        self.button.decided.connect(self.decided)
        self.button.key_wanted.connect(self._want_key)
        if self.shown.locked:
            self.button.lock()
        return self.button

    def _want_key(self) -> None:
        self.key_wanted.emit(self.shown.column.column)


class LineHeads(QWidget):
    """The headings above the lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(14), look.px(6), look.px(14), look.px(6))
        row.setSpacing(look.space("s"))
        first = widgets.label("", "bodyStrong")
        first.setFixedWidth(look.px(LETTER))
        row.addWidget(first)
        row.addWidget(ElidedLabel(self.tr("Kolom in het bestand"), "bodyStrong", "muted"), SHARES[0])
        row.addWidget(ElidedLabel(self.tr("Voorbeelden"), "bodyStrong", "muted"), SHARES[1])
        row.addSpacing(look.px(ARROW - 8) + look.space("s"))
        field = widgets.label(self.tr("Veld in RVS Desktop"), "bodyStrong", "muted")
        field.setFixedWidth(look.px(FIELD))
        row.addWidget(field)
        row.addSpacing(look.px(6))
        certainty = widgets.label(self.tr("Zekerheid"), "bodyStrong", "muted")
        certainty.setFixedWidth(look.px(CERTAINTY))
        row.addWidget(certainty)
        row.addWidget(ElidedLabel(self.tr("Waarom"), "bodyStrong", "muted"), SHARES[2])


def samples_of(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the first three different texts below a heading; of a hidden column only that it is hidden."""
    if MASKED in texts:
        return (MASKED,)
    return tuple(dict.fromkeys(text for text in texts if text))[:3]
