"""The passport of an indicator: what it counts, how, for whom, its targets with their decisions, and its footnotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from rvs_desktop.formats import format_date
from rvs_desktop.models.documents import source_words
from rvs_desktop.models.indicators.goals import goal_words
from rvs_desktop.periods import Period
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.parts.indicators.chart import signal_words
from rvs_desktop.ui.parts.indicators.tabs import SideTabs
from rvs_desktop.ui.shortened import ShortenedLabel

if TYPE_CHECKING:
    from rvs_desktop.models.indicators.goals import GoalLine
    from rvs_desktop.models.indicators.story import IndicatorStory


class PassportCard(widgets.Card):
    """Everything needed to defend a figure, in sentences that can be selected and copied."""

    target_wanted = Signal()
    """Decide a target for this indicator."""
    edit_wanted = Signal()
    """Change what the passport says."""
    withdraw_wanted = Signal()
    """Withdraw the target of the shown year."""
    end_wanted = Signal()
    """Say that this indicator is no longer kept."""
    restart_wanted = Signal(object)
    """Let the limits of chance begin anew after this event (``Restart``)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Paspoort"), parent=parent)
        self.title.hide()
        self.tabs = SideTabs("passport")
        self.head.insertWidget(0, self.tabs)
        self.of = ShortenedLabel()
        self.head.insertWidget(1, self.of, 1)
        self.target = widgets.button(self.tr("Doel vastleggen"), "small", "target_arrow")
        self.target.clicked.connect(self.target_wanted)
        self.head.addWidget(self.target)
        self.more = widgets.button(self.tr("Meer met deze indicator"), "icon", "more_horizontal")
        self.menu = QMenu(self.more)
        self.menu.triggered.connect(self._run)
        self.more.setMenu(self.menu)
        self.head.addWidget(self.more)
        inside = QWidget()
        inside.setProperty("surface", "clear")
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, theme.current().space("s"), 0)
        self._lines.setSpacing(theme.current().px(7))
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.content.addWidget(scroll, 1)

    def show_story(self, story: IndicatorStory, *, editable: bool) -> None:
        """Show the passport of the indicator of a story."""
        about = story.about
        self.of.setText(about.name)
        self.setAccessibleName(self.tr("Paspoort: {name}").format(name=about.name))
        self.target.setVisible(editable)
        self.more.setVisible(editable)
        self._fill_menu(story)
        widgets.clear(self._lines)
        for name, text in self._facts(story):
            if text:
                self._add(name, text)
        self._lines.addStretch(1)

    def _fill_menu(self, story: IndicatorStory) -> None:
        self.menu.clear()
        self.menu.addAction(self.tr("Paspoort wijzigen…")).setData("edit")
        for restart in story.restarts:
            text = self.tr("Grenzen opnieuw laten beginnen na {event}…").format(event=restart.label)
            self.menu.addAction(text).setData(restart)
        withdraw = self.menu.addAction(self.tr("Doel intrekken…"))
        withdraw.setData("withdraw")
        withdraw.setEnabled(any(line.goal.value is not None for line in story.log))
        end = self.menu.addAction(self.tr("Indicator beëindigen…"))
        end.setData("end")
        end.setEnabled(not story.about.ended)

    def _run(self, action: QAction) -> None:
        wish = action.data()
        if wish == "edit":
            self.edit_wanted.emit()
        elif wish == "withdraw":
            self.withdraw_wanted.emit()
        elif wish == "end":
            self.end_wanted.emit()
        else:
            self.restart_wanted.emit(wish)

    def _ended(self, story: IndicatorStory) -> str:
        about = story.about
        if not about.ended:
            return ""
        text = self.tr("na {period}: {reason}")
        return text.format(period=Period.parse(about.last_period).label(), reason=about.ended_because)

    def _facts(self, story: IndicatorStory) -> list[tuple[str, str]]:
        about, last = story.about, story.last
        reasons = [last.judgement.reason] if last is not None else []
        if last is not None and last.judgement.pace is not None:
            reasons.append(last.judgement.pace.sentence)
        return [
            (self.tr("Stand"), " ".join(one for one in [story.sentence, *reasons] if one)),
            (self.tr("Toeval of signaal"), signal_words(story)),
            (self.tr("Beëindigd"), self._ended(story)),
            (
                self.tr("Grenzen"),
                "\n".join(
                    self.tr("{event}: u kunt de grenzen opnieuw laten beginnen, zie het menu.").format(
                        event=restart.label
                    )
                    for restart in story.restarts
                ),
            ),
            (self.tr("Definitie"), about.definition or self.tr("nog niet vastgelegd")),
            (self.tr("Berekening"), about.formula),
            (self.tr("Eenheid"), f"{about.unit_words}; {about.direction_words}"),
            (self.tr("Bron"), source_words(about.source)),
            (self.tr("Eigenaar"), about.owner or self.tr("nog niet vastgelegd")),
            (self.tr("Doelen"), "\n".join(self._goal(line, story) for line in story.log)),
            (self.tr("Ook behaald"), ", ".join(goal_words(goal, about) for goal in story.early)),
            (
                self.tr("Anders geteld"),
                "\n".join(f"{one.from_period.label()}: {one.reason}" for one in story.breaks),
            ),
            (self.tr("Ook zo genoemd"), ", ".join([*about.namesakes, *(one.name for one in story.variants)])),
            (self.tr("Voetnoten"), "\n".join(story.footnotes[1:])),
        ]

    def _goal(self, line: GoalLine, story: IndicatorStory) -> str:
        goal = line.goal
        parts = [f"{goal.period.label()}: {goal_words(goal, story.about)}"]
        if goal.decided_on is not None:
            parts.append(self.tr("besloten op {day}").format(day=format_date(goal.decided_on)))
        if goal.decision:
            parts.append(goal.decision)
        if line.author:
            parts.append(self.tr("ingevoerd door {who}").format(who=line.author))
        if goal.quote:
            parts.append(f"‘{goal.quote}’")
        if goal.source:
            parts.append(self.tr("bron {source}").format(source=source_words(goal.source)))
        return ", ".join(parts)

    def _add(self, name: str, text: str) -> None:
        look = theme.current()
        row = QHBoxLayout()
        row.setSpacing(look.space("m"))
        caption = widgets.label(name, "caption", "muted", wrap=True)
        caption.setFixedWidth(look.px(104))
        said = widgets.label(text, wrap=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(said, 1, Qt.AlignmentFlag.AlignTop)
        self._lines.addLayout(row)
