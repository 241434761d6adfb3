"""The card in which a person says who sent a file and which period it is about, when the file does not or is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from rvs_desktop.formats import format_count
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.origin import PERIOD, SENDER, Origin
from rvs_desktop.ui.import_wizard.parts import ChoiceBox
from rvs_desktop.ui.import_wizard.period_box import PeriodBox
from rvs_desktop.ui.parts.flow import FlowLayout

MOST_BEFORE = 2
MOST_SHOWN = 14
SETTLING = 400
"""Milliseconds after which the last sender in the list counts as chosen."""


class OriginCard(widgets.Card):
    """A list of senders, a list of periods in which any can be typed, and what the file says of both."""

    said = Signal(str, str)
    """Sender and period as chosen; empty where the file decides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = self.tr("Afzender en periode")
        super().__init__(title, parent=parent)
        self.setAccessibleName(title)
        self._origin = Origin()
        self._told = ("", "")
        self._words = Vocabulary()
        self.who = ChoiceBox()
        self.who.setMaxVisibleItems(MOST_SHOWN)
        self.when = PeriodBox()
        self.told_sender = self._add(self.tr("Afzender"), self.who)
        self._before = QWidget()
        self._flow = FlowLayout(self._before, theme.current().px(6))
        self.content.addWidget(self._before)
        self.content.addSpacing(theme.current().px(4))
        self.told_period = self._add(self.tr("Periode"), self.when)
        # a person who walks through the list with the arrow keys has not chosen yet
        self._settling = QTimer(self, singleShot=True, interval=SETTLING)
        self._settling.timeout.connect(self._take_sender)
        self.who.activated.connect(self._settling.start)
        self.when.chosen.connect(self._take_period)

    def _add(self, name: str, box: QComboBox) -> QLabel:
        caption = widgets.label(name, tone="muted")
        caption.setBuddy(box)
        box.setAccessibleName(name)
        box.setProperty("list", "long")
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        told = widgets.label("", tone="muted", wrap=True)
        for part in (caption, box, told):
            self.content.addWidget(part)
        return told

    def show_origin(self, origin: Origin, words: Vocabulary) -> None:
        """Show where a file comes from."""
        self._origin = origin
        self._told = origin.sender, origin.period
        if words is not self._words:
            self._words = words
            self._offer_senders()
        self.who.setItemText(0, self._by_file())
        self.who.setCurrentIndex(max(self.who.findData(origin.sender), 0))
        self.who.setEnabled(not origin.known or bool(origin.sender))
        self._show_before()
        self._say(self.told_sender, self._of_sender(), asks=SENDER in origin.asks and not origin.sender)
        self.when.show_period(origin.period)
        self._say(self.told_period, self._of_period(), asks=PERIOD in origin.asks)

    def _offer_senders(self) -> None:
        self.who.clear()
        self.who.addItem("", "")
        for code in self._words.senders:
            self.who.addItem(self._words.area(code), code)

    def _by_file(self) -> str:
        known = self._origin.known if not self._origin.sender else ""
        return self._words.area(known) if known else self.tr("Niet gekozen")

    def _show_before(self) -> None:
        """Offer who sent this layout before, as long as nobody is known to have sent it now."""
        widgets.clear(self._flow)
        origin = self._origin
        codes = () if origin.sender or origin.known or origin.areas else origin.before[:MOST_BEFORE]
        for code in codes:
            made = widgets.button(
                self.tr("{sender}, net als eerder").format(sender=self._words.area(code)), "small"
            )
            made.setProperty("code", code)
            made.clicked.connect(self._take_before)
            self._flow.addWidget(made)
        self._before.setVisible(bool(codes))

    def _of_sender(self) -> str:
        origin = self._origin
        if origin.sender:
            return self.tr("Door u gekozen.")
        if origin.known:
            return self.tr("Staat in het invulblad.")
        if SENDER in origin.asks:
            return self.tr("In het bestand staat niet van welke gemeente de cijfers zijn. Kies de afzender.")
        if len(origin.areas) == 1:
            return self.tr("De cijfers zijn van {area}.").format(area=self._words.area(origin.areas[0]))
        if origin.areas:
            text = self.tr("De cijfers zijn van {count} gebieden.")
            return text.format(count=format_count(len(origin.areas)))
        return ""

    def _of_period(self) -> str:
        origin = self._origin
        if PERIOD in origin.asks:
            return self.tr("In het bestand staat niet bij welke periode de cijfers horen. Kies de periode.")
        if origin.period:
            return self.tr("Door u gekozen, alleen voor dit bestand.")
        found = origin.periods()
        if len(found) > 1:
            text = self.tr("Het bestand noemt {first} tot en met {last}.")
            return text.format(first=found[0], last=found[1])
        return self.tr("Het bestand noemt {period}.").format(period=found[0]) if found else ""

    def _say(self, line: QLabel, text: str, *, asks: bool) -> None:
        line.setText(text)
        line.setVisible(bool(text))
        widgets.set_look(line, "tone", "warn" if asks else "muted")

    def _take_sender(self) -> None:
        self._tell(str(self.who.currentData()), self._origin.period)

    def _take_before(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, QPushButton)
        self.who.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell(str(pressed.property("code")), self._origin.period)

    def _take_period(self) -> None:
        key = self.when.key()
        self.when.refuse(refused=key is None)
        if key is None:
            self._say(self.told_period, self.when.no_period(), asks=True)
        else:
            self._tell(self._origin.sender, key)

    def _tell(self, sender: str, period: str) -> None:
        if (sender, period) != self._told:
            self._told = sender, period
            self.said.emit(sender, period)

    def focus_asked(self) -> bool:
        """Put the keyboard on what must be chosen; False when nothing must."""
        asks = self._origin.asks
        field = (
            self.who if SENDER in asks and not self._origin.sender else self.when if PERIOD in asks else None
        )
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return field is not None
