"""The bars between header and content of a page: what is wrong or worth knowing, and how far a job is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_count
from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.jobs import Job

_ICONS = {"bad": "error_circle", "warn": "warning", "info": "info", "good": "checkmark_circle"}


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say a result that appears without the focus going there."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class MessageBar(QWidget):
    """One calm sentence with what to do; stays until it is closed or no longer true."""

    acted = Signal(str)
    """A button was pressed: its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, look.space("m"))
        self._surface = widgets.Surface()
        outside.addWidget(self._surface)
        row = QHBoxLayout(self._surface)
        row.setContentsMargins(look.px(12), look.px(6), look.px(8), look.px(6))
        row.setSpacing(look.space("s"))
        self._picture = QLabel()
        self._text = widgets.label("", wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(look.space("xs"))
        self._shut = widgets.button(self.tr("Melding sluiten"), "icon", "dismiss")
        self._shut.clicked.connect(self.dismiss)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addLayout(self._buttons)
        row.addWidget(self._shut)
        self._tone, self._icon = "info", ""
        self._keys: dict[QPushButton, str] = {}
        look.changed.connect(self._draw)
        self.hide()

    def show_error(self, error: UserError) -> None:
        """Tell of something in the world that is wrong."""
        self.say("bad", str(error))

    def say(
        self,
        tone: str,
        text: str,
        actions: Sequence[tuple[str, str]] = (),
        *,
        icon: str = "",
        closable: bool = True,
    ) -> None:
        """Show a sentence.

        Args:
            tone: bad, warn, info or good.
            text: what, where and what to do.
            actions: (key, text) of buttons.
            icon: another icon than that of the tone.
            closable: whether the user can put it away.
        """
        self._tone, self._icon = tone, icon or _ICONS[tone]
        self._text.setText(text)
        self.setAccessibleName(text)
        self._shut.setVisible(closable)
        widgets.clear(self._buttons)
        self._keys = {}
        for key, caption in actions:
            made = widgets.button(caption, "small")
            made.clicked.connect(self._act)
            self._keys[made] = key
            self._buttons.addWidget(made)
        widgets.set_look(self._surface, "bar", tone)
        self._draw()
        self.show()
        announce(self, text)

    def text(self) -> str:
        """Return what it says, empty when it is away."""
        return "" if self.isHidden() else self._text.text()

    def dismiss(self) -> None:
        """Go away."""
        self.hide()

    def _act(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, QPushButton)
        key = self._keys[pressed]
        self.dismiss()
        self.acted.emit(key)

    def _draw(self) -> None:
        if self._icon:
            self._picture.setPixmap(icons.pixmap(self._icon, f"{self._tone}Fg", 16, filled=True))


class JobBar(QFrame):
    """How far a job is: nothing at first, a thin line after 300 ms, words and a way to stop after 2 s."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look.space("s"))
        column.setSpacing(look.space("xs"))
        self._line: QProgressBar = widgets.hairline()
        column.addWidget(self._line)
        self._words = QWidget()
        row = QHBoxLayout(self._words)
        row.setContentsMargins(0, 0, 0, 0)
        self._what = widgets.label("")
        self._count = widgets.label("", tone="muted")
        self._stop = widgets.button(self.tr("Stoppen"), "small")
        self._stop.clicked.connect(self._cancel)
        row.addWidget(self._what, 1)
        row.addWidget(self._count)
        row.addWidget(self._stop)
        column.addWidget(self._words)
        self._job: Job | None = None
        self._show(line=False, words=False)

    def follow(self, job: Job, what: str) -> None:
        """Show this job from now on, under a Dutch name until it names its own steps."""
        self._job = job
        self._what.setText(what)
        self._count.setText("")
        self._line.setRange(0, 0)
        self._stop.setEnabled(True)
        self._show(line=False, words=False)
        job.progressed.connect(self._progress)
        job.slow.connect(self._show_line)
        job.very_slow.connect(self._show_words)
        job.ended.connect(self._end)

    def preview(self, text: str, done: int, total: int) -> None:
        """Look as during a long job, for pictures of the program."""
        self._progress(done, total, text)
        self._show_words()

    def _progress(self, done: int, total: int, text: str) -> None:
        self._line.setRange(0, total)
        self._line.setValue(done)
        if text:
            self._what.setText(text)
        if total:
            counts = QCoreApplication.translate("JobBar", "{done} van {total}")
            self._count.setText(counts.format(done=format_count(done), total=format_count(total)))

    def _show_line(self) -> None:
        self._show(line=True, words=False)

    def _show_words(self) -> None:
        self._show(line=True, words=True)

    def _end(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._show(line=False, words=False)

    def _cancel(self) -> None:
        if self._job is not None:
            self._stop.setEnabled(False)
            self._what.setText(self.tr("Stopt zodra het kan"))
            self._job.cancel()

    def _show(self, *, line: bool, words: bool) -> None:
        self.setVisible(line)
        self._line.setVisible(line)
        self._words.setVisible(words)
