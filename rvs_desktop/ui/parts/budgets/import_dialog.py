"""The dialog that shows what storing a budget or a ledger export would do, and asks what only a person knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from rvs_desktop.formats import format_cents, format_count
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.dialogs.form import Form
from rvs_desktop.ui.message_bar import announce
from rvs_desktop.ui.parts.budgets.import_totals import control_totals
from rvs_desktop.ui.parts.budgets.import_work import Answers, Preview

if TYPE_CHECKING:
    from rvs_desktop.importing.recognition import Problem

MOST_TOLD: Final = 40
"""Messages that are shown; more are counted."""
NO_YEAR: Final = 1989
"""The field for the year stands here while the sheet itself says the year."""
SKIP: Final = "skip"
LEDGER: Final = "ledger"
_CORRECTIONS: Final = "corrections"


class ImportMoney(Form):
    """Shows a preview and collects answers; it stores nothing itself."""

    asked = Signal()
    """An answer changed: try again with ``answers``."""

    def __init__(self, preview: Preview, body: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        title = self.tr("Importeren: {name}").format(name=preview.read.path.name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.action.setText(self.tr("Opslaan"))
        self.setMinimumWidth(theme.current().px(720))
        self._preview, self._shown = preview, body
        self._asks: dict[str, QComboBox] = {}
        self.kind, self.body, self.year = QComboBox(), QComboBox(), QSpinBox()
        self._make_head()
        self.counts = widgets.label("", "bodyStrong", wrap=True)
        self.totals = widgets.label("", wrap=True)
        self.content.addWidget(self.counts)
        self.content.addWidget(self.totals)
        self.accept_totals = QCheckBox(self.tr("Toch opslaan: de som van het blad klopt niet"))
        self.accept_totals.toggled.connect(self._ask_again)
        self.content.addWidget(self.accept_totals)
        self._make_questions()
        self.show_preview(preview)
        self.kind.setFocus()

    def _make_head(self) -> None:
        preview = self._preview
        if preview.read.ledger is not None:
            self.kind.addItem(self.tr("Realisatie (grootboek)"), LEDGER)
        if preview.read.budget is not None:
            self.kind.addItem(self.tr("Een begroting"), "")
        self._offer_bodies()
        self.year.setRange(NO_YEAR, 2099)
        self.year.setSpecialValueText(self.tr("Zoals het blad zegt"))
        self.year.setKeyboardTracking(False)
        self.year.setMinimumHeight(theme.current().px(30))
        row = QHBoxLayout()
        row.setSpacing(theme.current().space("m"))
        asked: list[tuple[str, QWidget]] = [
            (self.tr("Wat is het"), self.kind),
            (self.tr("Van wie"), self.body),
        ]
        asked.append((self.tr("Jaar van de begroting"), self.year))
        for name, field in asked:
            column = QVBoxLayout()
            caption = widgets.label(name, "bodyStrong")
            caption.setBuddy(field)
            field.setAccessibleName(name)
            column.addWidget(caption)
            column.addWidget(field)
            row.addLayout(column, 1)
        self.content.addLayout(row)
        self.kind.activated.connect(self._change_kind)
        self.body.activated.connect(self._begin_again)
        self.year.valueChanged.connect(self._begin_again)

    def _offer_bodies(self) -> None:
        """Offer whose it is; a ledger export does not say so itself."""
        ledger = bool(self.kind.currentData())
        self.body.clear()
        if not ledger:
            self.body.addItem(self.tr("Zoals het blad zegt"), "")
        for one in self._preview.bodies:
            self.body.addItem(one.name, one.code)
        self.body.setCurrentIndex(max(0, self.body.findData(self._shown if ledger else "")))
        self.year.setEnabled(not ledger)

    def _change_kind(self) -> None:
        self._offer_bodies()
        self._begin_again()

    def _make_questions(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, theme.current().space("s"), 0)
        self._ask_rows, self._told_rows = QVBoxLayout(), QVBoxLayout()
        for rows in (self._ask_rows, self._told_rows):
            rows.setSpacing(theme.current().space("xs"))
            column.addLayout(rows)
        column.addStretch(1)
        self._scroll = widgets.scrolled(self._inside)
        self._scroll.setMinimumHeight(theme.current().px(260))
        self._scroll.setAccessibleName(self.tr("Vragen en meldingen"))
        self.content.addWidget(self._scroll, 1)

    @property
    def answers(self) -> Answers:
        """What is answered now."""
        year = self.year.value()
        return Answers(
            bool(self.kind.currentData()),
            str(self.body.currentData() or ""),
            None if year == NO_YEAR else year,
            self._accounts(),
            self._said(_CORRECTIONS) or "",
            self._marks(),
            self.accept_totals.isChecked(),
        )

    def _said(self, key: str) -> str:
        choice = self._asks.get(key)
        return str(choice.currentData() or "") if choice is not None else ""

    def _accounts(self) -> dict[str, int | str]:
        found: dict[str, int | str] = {}
        for key, choice in self._asks.items():
            sort, _, account = key.partition(":")
            said = str(choice.currentData() or "")
            if sort == "account" and said:
                found[account] = self.tr("Hoort niet bij deze begroting") if said == SKIP else int(said)
        return found

    def _marks(self) -> dict[tuple[str, int], str]:
        rows = {
            (sheet["sheet"], line["cell"]): (sheet["sheet"], line["row"])
            for sheet in self._preview.file.found
            for line in sheet.get("lines", ())
        }
        found: dict[tuple[str, int], str] = {}
        for key, choice in self._asks.items():
            sort, _, place = key.partition(":")
            cell, _, sheet = place.partition(":")
            if sort == "mark" and choice.currentData():
                found[rows[sheet, cell]] = str(choice.currentData())
        return found

    def show_preview(self, preview: Preview) -> None:
        """Show what storing would do with the answers that were given."""
        self._preview = preview
        report = preview.report
        self.counts.setText(self._counted(report.counts))
        self.totals.setText("\n".join(control_totals(preview)))
        self._ask_accounts(preview)
        self._ask_problems(report.problems)
        self._tell(report.problems)
        wrong = any(
            one.code == "total_mismatch" and one.severity.value == "decision" for one in report.problems
        )
        self.accept_totals.setVisible(wrong or self.accept_totals.isChecked())
        self.set_waiting(waiting=False)
        announce(self, self.counts.text())

    def set_waiting(self, *, waiting: bool) -> None:
        """Allow storing once it is known what that does, and there is something to store."""
        counts = self._preview.report.counts
        self.action.setEnabled(not waiting and bool(counts["new"] or counts["changed"]))

    def _counted(self, counts: Mapping[str, int]) -> str:
        words = {
            "new": self.tr("nieuw"),
            "changed": self.tr("gewijzigd"),
            "unchanged": self.tr("gelijk"),
            "skipped": self.tr("geen regel"),
            "needs_decision": self.tr("wacht op u"),
            "rejected": self.tr("geweigerd"),
        }
        parts = [f"{format_count(counts[key])} {word}" for key, word in words.items() if counts[key]]
        total = format_count(sum(counts.values()))
        text = self.tr("{parts}: samen {total} rijen.").format(parts=", ".join(parts), total=total)
        if counts["needs_decision"] and (counts["new"] or counts["changed"]):
            text += " " + self.tr("Wat op u wacht, wordt niet opgeslagen.")
        elif not counts["new"] and not counts["changed"] and not counts["needs_decision"]:
            text += " " + self.tr("Er is niets om op te slaan.")
        return text

    def _ask_accounts(self, preview: Preview) -> None:
        from rvs_desktop.importing.budgets.ledger import LedgerReport

        if not isinstance(preview.report, LedgerReport):
            return
        for one in preview.report.accounts:
            entries = self.tr("1 boeking") if one.entries == 1 else self.tr("{count} boekingen")
            text = self.tr("Rekening {account}, {entries}, {amount}").format(
                account=f"{one.account} {one.name}".strip(),
                entries=entries.format(count=format_count(one.entries)),
                amount=format_cents(one.cents),
            )
            near = {key for key, _ in one.proposals}
            ordered = sorted(preview.lines, key=lambda line: line[0] not in near)
            items = [(str(key), name) for key, name in ordered]
            items.append((SKIP, self.tr("Telt niet mee: hoort niet bij deze begroting")))
            self._ask(f"account:{one.account}", text, items)

    def _ask_problems(self, problems: Sequence[Problem]) -> None:
        for one in problems:
            if one.code == "budget_mark":
                items = list(zip(("note", "name"), one.proposals, strict=True))
                self._ask(f"mark:{one.cell}:{one.sheet}", one.message, items)
        if any(one.code == "changed_values" and self._preview.answers.ledger for one in problems):
            self._ask(
                _CORRECTIONS,
                self.tr("Boekingen die eerder een ander bedrag hadden"),
                [("replace", self.tr("Het eerdere bedrag vervangen")), ("add", self.tr("Erbij zetten"))],
            )

    def _ask(self, key: str, text: str, items: Sequence[tuple[str, str]]) -> None:
        """Ask once; the answer stays to be seen and changed."""
        if key in self._asks:
            return
        choice = QComboBox()
        choice.addItem(self.tr("Kies…"), "")
        for data, name in items:
            choice.addItem(name, data)
        choice.setAccessibleName(text)
        choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        choice.activated.connect(self._ask_again)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(widgets.label(text, wrap=True), 1)
        row.addWidget(choice, 1)
        self._ask_rows.addWidget(holder)
        self._asks[key] = choice

    def choice(self, key: str) -> QComboBox:
        """Return the field of a question, such as ``account:4010`` or ``corrections``."""
        return self._asks[key]

    def _tell(self, problems: Sequence[Problem]) -> None:
        widgets.clear(self._told_rows)
        told = [one for one in problems if one.code not in {"unknown_account", "budget_mark"}]
        for one in told[:MOST_TOLD]:
            tone = "" if one.severity.value == "decision" else "muted"
            place = f" ({one.sheet} {one.cell})" if one.cell and one.cell not in one.message else ""
            self._told_rows.addWidget(widgets.label(one.message + place, tone=tone, wrap=True))
        if len(told) > MOST_TOLD:
            more = self.tr("En nog {count} meldingen.").format(count=format_count(len(told) - MOST_TOLD))
            self._told_rows.addWidget(widgets.label(more, tone="muted"))

    def _begin_again(self) -> None:
        """Ask anew: lines and digits are of another budget."""
        self._asks.clear()
        widgets.clear(self._ask_rows)
        self._ask_again()

    def _ask_again(self) -> None:
        self.set_waiting(waiting=True)
        self.asked.emit()
