"""The line of five steps above the assistant: where you are, what is done, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from rvs_desktop.ui import icons, theme, widgets


@dataclass
class _State:
    done: bool = False
    now: bool = False


class StepButton(QAbstractButton):
    """One step: a circle with its number or a tick, and its name; pressing it goes there."""

    def __init__(self, number: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._state = _State()
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self._follow_theme)
        self._describe()

    @property
    def is_now(self) -> bool:
        """Whether this is the step on the screen."""
        return self._state.now

    def show_state(self, *, done: bool, now: bool) -> None:
        """Show whether the step is behind or here; reachable is what ``setEnabled`` says."""
        self._state = _State(done, now)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.isEnabled() else Qt.FocusPolicy.NoFocus)
        self._describe()
        self.update()

    def _describe(self) -> None:
        text = self.tr("Stap {number}: {name}").format(number=self._number, name=self.text())
        said = self.tr("{step}, u bent hier") if self._state.now else "{step}"
        if self._state.done and not self._state.now:
            said = self.tr("{step}, klaar")
        self.setAccessibleName(said.format(step=text))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leave room for the bold name, so that nothing moves when a step is reached."""
        look = theme.current()
        wide = QFontMetrics(look.font("bodyStrong")).horizontalAdvance(self.text())
        return QSize(look.px(22 + 8 + 6) + wide, look.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw circle and name."""
        del event
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look.px(22)
        circle = QRectF(look.px(2), (self.height() - side) / 2, side, side)
        self._draw_circle(painter, circle)
        painter.setFont(look.font("bodyStrong" if self._state.now else "body"))
        painter.setPen(look.color("text" if self._state.now else "text2"))
        left = round(circle.right()) + look.px(8)
        room = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(look.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.px(4), look.px(4))

    def _draw_circle(self, painter: QPainter, circle: QRectF) -> None:
        look = theme.current()
        accent = look.color("accent")
        if self._state.done and not self._state.now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(circle)
            tick = icons.pixmap("checkmark", "base" if look.high_contrast else "onAccent", 14)
            side = tick.deviceIndependentSize().width() / 2
            painter.drawPixmap(circle.center() - QPointF(side, side), tick)
            return
        painter.setPen(
            QPen(accent if self._state.now else look.color("borderStrong"), 2 if self._state.now else 1)
        )
        painter.setBrush(look.color("base"))
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(look.font("bodyStrong" if self._state.now else "caption"))
        painter.setPen(accent if self._state.now else look.color("text2"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()


class Stepper(QWidget):
    """All steps in one line."""

    chosen = Signal(int)
    """The user wants to go to a step, counted from 0."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Stappen van de import"))
        look = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, look.space("m"))
        row.setSpacing(look.space("s"))
        self.steps: list[StepButton] = []
        for number, name in enumerate(names, start=1):
            if self.steps:
                join = widgets.line()
                join.setFixedWidth(look.px(34))
                row.addWidget(join, 0, Qt.AlignmentFlag.AlignVCenter)
            step = StepButton(number, name)
            step.clicked.connect(self._choose)
            self.steps.append(step)
            row.addWidget(step)
        row.addStretch(1)

    def show_place(self, now: int, reached: Sequence[int], done: Sequence[int]) -> None:
        """Show where we are.

        Args:
            now: the step on the screen.
            reached: steps that can be gone to.
            done: steps with nothing left to decide.
        """
        for number, step in enumerate(self.steps):
            step.setEnabled(number in reached)
            step.show_state(done=number in done, now=number == now)

    def _choose(self) -> None:
        step = self.sender()
        assert isinstance(step, StepButton)
        self.chosen.emit(self.steps.index(step))
