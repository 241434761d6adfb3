"""The cards of the overview: figures with their target, what asks attention, what comes next, what changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rvs_desktop.formats import format_count, format_date
from rvs_desktop.models.indicators.comparing import change_words
from rvs_desktop.models.indicators.judging import Verdict
from rvs_desktop.models.indicators.wording import reach_words
from rvs_desktop.models.overview import LinkKind
from rvs_desktop.periods import MONTH_SHORT
from rvs_desktop.ui import icons, theme, widgets
from rvs_desktop.ui.parts.indicators.table import chip, remarks_of, short
from rvs_desktop.ui.shortened import ShortenedLabel

if TYPE_CHECKING:
    from rvs_desktop.models.overview import AttentionItem, ChangeItem, DateItem, Link, OverviewTile

ICONS: Final = {
    LinkKind.INDICATOR: "target_arrow",
    LinkKind.CONTRADICTION: "document_search",
    LinkKind.PUBLISHED: "document_search",
    LinkKind.ROUND: "mail_inbox",
    LinkKind.BODY: "people_team",
    LinkKind.CHANGE_SET: "clipboard_task_list_ltr",
}


def place_of(link: Link) -> str:
    """Return the page and the thing on it that an item leads to, as ``Page.page_wanted`` takes it."""
    return {
        LinkKind.INDICATOR: f"indicators?{link.key}",
        LinkKind.CONTRADICTION: "indicators?sources",
        LinkKind.PUBLISHED: "indicators?sources",
        LinkKind.ROUND: f"deliveries?round:{link.key}",
        LinkKind.BODY: f"taskforces?body:{link.key}",
        LinkKind.CHANGE_SET: f"history?{link.key}",
    }[link.kind]


class TargetBar(QWidget):
    """A bar of what was reached with a tick where the target stands; past it the bar goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a thin bar with room for its tick."""
        return QSize(theme.current().px(96), theme.current().px(16))

    def show_share(self, share: float | None) -> None:
        """Show the part of the target that was reached; None draws nothing."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw track, bar and tick; the target stands at two thirds, or the bar fills the track."""
        del event
        if self._share is None:
            return
        look = theme.current()
        painter = QPainter(self)
        height = look.px(7)
        top = (self.height() - height) / 2
        full = max(1.0, self._share) * (1.0 if self._share > 1.3 else 1.3)
        painter.fillRect(QRectF(0, top, self.width(), height), look.color("noneBg"))
        painter.fillRect(QRectF(0, top, self.width() * self._share / full, height), look.color("chart1"))
        tick = self.width() / full
        painter.fillRect(QRectF(tick - 1, top - look.px(3), 2, height + look.px(6)), look.color("text"))
        painter.end()


class Tile(widgets.Card):
    """One figure with its target; a click or Enter leads to its story."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        look = theme.current()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._place = ""
        self._theme = ShortenedLabel("caption")
        self._name = ShortenedLabel("bodyStrong", "")
        self._figure = widgets.label("", "figure")
        self._unit = widgets.label("", "caption", "muted")
        self._bar = TargetBar()
        self._target = ShortenedLabel("caption")
        self._share = widgets.label("", "caption", "muted")
        self._chip = widgets.Chip()
        self.content.setSpacing(look.px(3))
        self.content.addWidget(self._theme)
        self.content.addWidget(self._name)
        row = QHBoxLayout()
        row.setSpacing(look.space("s"))
        row.addWidget(self._figure)
        row.addWidget(self._unit, 1, Qt.AlignmentFlag.AlignBottom)
        self.content.addLayout(row)
        self.content.addWidget(self._bar)
        foot = QHBoxLayout()
        foot.addWidget(self._target, 1)
        foot.addWidget(self._share)
        self.content.addLayout(foot)
        self.content.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addStretch(1)

    def show_tile(self, tile: OverviewTile, year: str) -> None:
        """Show a figure."""
        about, cell = tile.row.about, tile.row.region
        self._place = place_of(tile.link)
        self._theme.setText(about.theme)
        self._name.setText(about.name)
        self._figure.setText(short(about, cell.result))
        until = reach_words(cell.result.partial_until)
        self._unit.setText(until or self.tr("in {year}").format(year=year))
        self._bar.show_share(tile.share)
        self._target.setText(self._target_words(tile))
        judged = cell.judgement.verdict is not Verdict.NO_TARGET
        said = change_words(cell.change)
        if judged and tile.share is not None:
            said = self.tr("{share}% van doel").format(share=round(tile.share * 100))
        self._share.setText(said)
        self._share.setToolTip(change_words(cell.change, base=True))
        self._chip.setVisible(judged)
        if judged:
            self._chip.set_state(*chip(cell.judgement))
        remarks = "\n".join([cell.judgement.reason, *remarks_of(cell.result)]).strip()
        self.setToolTip(remarks)
        words = (about.theme, about.name, self._figure.text(), self._unit.text(), self._target.text())
        state = chip(cell.judgement)[0] if judged else ""
        self.setAccessibleName(", ".join(part for part in (*words, state) if part))

    def _target_words(self, tile: OverviewTile) -> str:
        if tile.row.target:
            return self.tr("Doel {target}").format(target=tile.row.target)
        if tile.row.later_words:
            return self.tr("Doel {target}").format(target=tile.row.later_words)
        return self.tr("Ernaast: {target}").format(target=tile.row.beside) if tile.row.beside else ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Lead to the story of the figure."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.wanted.emit(self._place)
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do the same by keyboard."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.wanted.emit(self._place)
            return
        super().keyPressEvent(event)


class ItemsCard(widgets.Card):
    """Lines that each lead somewhere; an empty card says that there is nothing."""

    wanted = Signal(str)

    def __init__(self, title: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        look = theme.current()
        self.count = widgets.Chip("", "warn")
        self.count.hide()
        self.head.insertWidget(1, self.count)
        inside = QWidget()
        inside.setProperty("surface", "clear")
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, look.space("xs"), 0)
        self._lines.setSpacing(look.px(6))
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.content.addWidget(scroll, 1)
        self._nothing = nothing
        self._places: dict[QWidget, str] = {}

    def begin(self) -> None:
        """Take the lines away."""
        widgets.clear(self._lines)
        self._places = {}

    def end(self, count: int) -> None:
        """Say that there is nothing when there was no line."""
        if not count:
            self._lines.addWidget(widgets.label(self._nothing, tone="muted", wrap=True))
        self._lines.addStretch(1)

    def add(self, lead: QWidget, title: str, detail: str, place: str, action: str, whole: str = "") -> None:
        """Add a line: something short in front, a title with a detail below it, and a link.

        What is too long for a line is in ``whole``, which stands in the tooltip.
        """
        look = theme.current()
        row = QHBoxLayout()
        row.setSpacing(look.space("s"))
        row.addWidget(lead, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        foot = (
            QHBoxLayout()
        )  # the link stands beside the detail: a title of one long word needs all the width
        said: list[tuple[QBoxLayout, QLabel]] = [
            (words, widgets.label(title, "bodyStrong" if detail else "body", wrap=True))
        ]
        if detail:
            said.append((foot, widgets.label(detail, "caption", "muted", wrap=True)))
        for place_in, text in said:
            text.setMinimumWidth(1)  # one long word must not push the link out of sight
            text.setToolTip(whole)
            place_in.addWidget(text, 1)
        words.addLayout(foot)
        row.addLayout(words, 1)
        if action:
            button = widgets.button(action, "flat")
            button.setAccessibleName(f"{action}: {title}")
            button.setAccessibleDescription(whole or detail)
            button.setToolTip(whole)
            button.clicked.connect(self._follow)
            self._places[button] = place
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._lines.addLayout(row)

    def _follow(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, QWidget)
        self.wanted.emit(self._places[pressed])


class AttentionCard(ItemsCard):
    """What a person has to look at, the most urgent first."""

    def show_items(self, items: Sequence[AttentionItem]) -> None:
        """Show the items."""
        self.begin()
        self.count.setVisible(bool(items))
        self.count.set_state(format_count(len(items)), "warn")
        for item in items:
            picture = QLabel()
            picture.setPixmap(icons.pixmap(ICONS[item.link.kind], f"{item.urgency}Fg", 16, filled=True))
            chooses = item.link.kind in (LinkKind.CONTRADICTION, LinkKind.PUBLISHED)
            action = self.tr("Kiezen") if chooses else self.tr("Bekijken")
            self.add(picture, item.title, item.detail, place_of(item.link), action, item.whole)
        self.end(len(items))


class DatesCard(ItemsCard):
    """What has to be done by a day."""

    def show_items(self, items: Sequence[DateItem]) -> None:
        """Show the days, the nearest first."""
        self.begin()
        for item in items:
            day = widgets.label(f"{item.day.day} {MONTH_SHORT[item.day.month - 1]}", "bodyStrong")
            day.setFixedWidth(theme.current().px(56))
            text = self.tr("vandaag") if not item.days else self.tr("over {count} dagen")
            self.add(day, item.text, text.format(count=item.days), place_of(item.link), self.tr("Bekijken"))
        self.end(len(items))


class ChangesCard(ItemsCard):
    """The last steps that people took."""

    def show_items(self, items: Sequence[ChangeItem], today: date) -> None:
        """Show the steps, the newest first."""
        self.begin()
        for item in items:
            moment = datetime.fromisoformat(item.at).astimezone()
            days = (today - moment.date()).days
            when = {0: self.tr("vandaag"), 1: self.tr("gisteren")}.get(days, format_date(moment.date()))
            lead = widgets.label(when, "caption", "muted")
            lead.setFixedWidth(theme.current().px(64))
            detail = self.tr("{who}, {rows} rijen").format(who=item.author, rows=format_count(item.rows))
            self.add(lead, item.label, detail, place_of(item.link), "")
        self.end(len(items))
