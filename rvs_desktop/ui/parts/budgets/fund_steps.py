"""What a user can do with reserves, grants, carry-overs and letters; each is one change that can be undone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents, format_date, parse_cents
from rvs_desktop.models.budgets.words import Certainty, GrantEntryKind, MovementKind, Side
from rvs_desktop.ui import widgets
from rvs_desktop.ui.dialogs.form import Form, date_edit, day_of
from rvs_desktop.ui.parts.budgets.reading import BudgetData
from rvs_desktop.ui.parts.form_steps import FormSteps

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.budgets.contributions import ContributionTable


class Amount(Form):
    """A dialog with an amount, a year and a few fields more; the amount is checked while it is typed."""

    def __init__(self, title: str, action: str, year: int, parent: QWidget | None = None) -> None:
        super().__init__(title, "", action, parent)
        self.what = QComboBox()
        self.what.setEditable(True)
        self.kind = QComboBox()
        self.year = QSpinBox()
        self.year.setRange(1990, 2099)
        self.year.setValue(year)
        self.amount = QLineEdit()
        self.amount.setPlaceholderText(self.tr("Bijvoorbeeld 12.500"))
        self.certainty = QComboBox()
        self.certainty.addItem(self.tr("geschat"), str(Certainty.ESTIMATED))
        self.certainty.addItem(self.tr("definitief"), str(Certainty.FINAL))
        self.text = QLineEdit()
        for field in (self.what, self.kind, self.year, self.amount, self.certainty, self.text):
            # each step asks some of them only
            field.setParent(self)
            field.hide()
        self.amount.textChanged.connect(self.allow)
        self.what.currentTextChanged.connect(self.allow)

    def add_field(self, name: str, field: QWidget) -> QLabel:
        """Add a field with its label above it, and show it."""
        caption = super().add_field(name, field)
        field.show()
        return caption

    @property
    def cents(self) -> int | None:
        """The amount, None while it is none."""
        try:
            return parse_cents(self.amount.text())
        except UserError:
            return None

    def allow(self) -> None:
        """Allow the verb when what is needed is there."""
        bad = bool(self.amount.text().strip()) and self.cents is None
        widgets.set_look(self.amount, "state", "bad" if bad else "")
        self.action.setEnabled(self.cents is not None and bool(self.what.currentText().strip()))


class FundSteps(FormSteps):
    """Asks what each step needs, and does it."""

    data = BudgetData((), ())
    _key = ""

    def move_reserve(self) -> None:
        """Ask for an addition to a reserve or a withdrawal; a new name makes a reserve."""
        if self.data.sheet is None:
            return
        dialog = Amount(self.tr("Reserve"), self.tr("Boeken"), self.data.sheet.budget.year, self.over)
        for one in self.data.funds.reserves:
            dialog.what.addItem(one.name, one.id)
        dialog.kind.addItem(self.tr("onttrekking"), str(MovementKind.WITHDRAWAL))
        dialog.kind.addItem(self.tr("toevoeging"), str(MovementKind.ADDITION))
        self.opening = QLineEdit()
        self.opening.setPlaceholderText(self.tr("Alleen als die nog niet bekend is"))
        self.override = QLineEdit()
        for name, field in (
            (self.tr("Reserve (kies, of typ een nieuwe naam)"), dialog.what),
            (self.tr("Beginstand"), self.opening),
            (self.tr("Wat"), dialog.kind),
            (self.tr("Jaar"), dialog.year),
            (self.tr("Bedrag in euro"), dialog.amount),
            (self.tr("Hoe zeker"), dialog.certainty),
            (self.tr("Waarvoor"), dialog.text),
            (self.tr("Reden als de reserve negatief mag worden"), self.override),
        ):
            dialog.add_field(name, field)
        dialog.allow()
        self.ask(dialog, self._move_reserve)

    def _move_reserve(self) -> None:
        from rvs_desktop.models.budgets import reserves

        dialog, sheet = self.dialog, self.data.sheet
        assert isinstance(dialog, Amount)
        assert sheet is not None
        name, cents, year = dialog.what.currentText().strip(), dialog.cents or 0, dialog.year.value()
        known = {one.name.casefold(): one.id for one in self.data.funds.reserves}.get(name.casefold())
        kind = MovementKind(str(dialog.kind.currentData()))
        certainty = Certainty(str(dialog.certainty.currentData()))
        text, override = dialog.text.text().strip(), self.override.text().strip()
        body, opening = sheet.budget.body.id, self.opening.text().strip()

        def work(session: Session) -> None:
            start = parse_cents(opening) if opening else None
            reserve = known
            if reserve is None:
                reserve = reserves.add_reserve(session, body, name, start, year)
            elif start is not None:
                reserves.begin_reserve(session, reserve, start, year, override)
            reserves.move_reserve(
                session, reserve, year, kind, cents, certainty=certainty, description=text, override=override
            )

        label = self.tr("Reserve {name}, {year}: {amount}")
        self.edit(label.format(name=name, year=year, amount=format_cents(cents)), work)

    def enter_grant(self) -> None:
        """Ask for what was received, spent or paid back of a grant; a new name makes a grant."""
        if self.data.sheet is None:
            return
        dialog = Amount(self.tr("Subsidie"), self.tr("Boeken"), self.data.sheet.budget.year, self.over)
        for one in self.data.funds.grants:
            dialog.what.addItem(one.name, one.id)
        for words, kind in (
            (self.tr("ontvangen"), GrantEntryKind.RECEIVED),
            (self.tr("besteed"), GrantEntryKind.SPENT),
            (self.tr("terugbetaald"), GrantEntryKind.REPAID),
        ):
            dialog.kind.addItem(words, str(kind))
        for name, field in (
            (self.tr("Subsidie (kies, of typ een nieuwe naam)"), dialog.what),
            (self.tr("Wat"), dialog.kind),
            (self.tr("Jaar"), dialog.year),
            (self.tr("Bedrag in euro"), dialog.amount),
            (self.tr("Hoe zeker"), dialog.certainty),
            (self.tr("Opmerking"), dialog.text),
        ):
            dialog.add_field(name, field)
        dialog.allow()
        self.ask(dialog, self._enter_grant)

    def _enter_grant(self) -> None:
        from rvs_desktop.models.budgets import grants

        dialog, sheet = self.dialog, self.data.sheet
        assert isinstance(dialog, Amount)
        assert sheet is not None
        name, cents, year = dialog.what.currentText().strip(), dialog.cents or 0, dialog.year.value()
        known = {one.name.casefold(): one.id for one in self.data.funds.grants}.get(name.casefold())
        kind = GrantEntryKind(str(dialog.kind.currentData()))
        certainty = Certainty(str(dialog.certainty.currentData()))
        body, note = sheet.budget.body.id, dialog.text.text().strip()

        def work(session: Session) -> None:
            grant = known if known is not None else grants.add_grant(session, body, name, year)
            grants.enter_grant(session, grant, year, kind, cents, certainty, note)

        label = self.tr("Subsidie {name}, {year}: {amount}")
        self.edit(label.format(name=name, year=year, amount=format_cents(cents)), work)

    def carry_over(self) -> None:
        """Ask what goes to a later year: an amount leaves both sides of this year and comes to both of that."""
        sheet = self.data.sheet
        if sheet is None:
            return
        later = [one for one in self.data.budgets if one.year > sheet.budget.year and not one.fixed]
        if not later:
            self.told.emit(
                self.tr("Maak eerst de begroting van een later jaar; daarheen wordt doorgeschoven.")
            )
            return
        dialog = Amount(self.tr("Doorschuiven"), self.tr("Doorschuiven"), later[0].year, self.over)
        self.income, self.expense = QComboBox(), QComboBox()
        for choice, side in ((self.income, Side.INCOME), (self.expense, Side.EXPENSE)):
            for line in sheet.side(side).lines:
                choice.addItem(line.label, line.id)
        for name, field in (
            (self.tr("Waarvoor"), dialog.what),
            (self.tr("Bate"), self.income),
            (self.tr("Last"), self.expense),
            (self.tr("Naar jaar"), dialog.year),
            (self.tr("Geschat bedrag in euro"), dialog.amount),
        ):
            dialog.add_field(name, field)
        dialog.allow()
        self.ask(dialog, self._carry_over)

    def _carry_over(self) -> None:
        from rvs_desktop.models.budgets.carrying import carry_over
        from rvs_desktop.models.budgets.editing import line_in_year

        dialog, sheet = self.dialog, self.data.sheet
        assert isinstance(dialog, Amount)
        assert sheet is not None
        label, cents, year = dialog.what.currentText().strip(), dialog.cents or 0, dialog.year.value()
        chosen = [choice.currentData() for choice in (self.income, self.expense)]
        if None in chosen:
            text = self.tr("Doorschuiven kan alleen met een regel bij de baten en een bij de lasten.")
            dialog.refuse(UserError(text, self.tr("Voeg de regel die ontbreekt eerst toe.")))
            return
        lines = [int(line) for line in chosen]

        def work(session: Session) -> None:
            there = [line_in_year(session, line, year) for line in lines]
            carry_over(session, label, lines, there, cents)

        text = self.tr("{label}: {amount} doorgeschoven naar {year}")
        self.edit(text.format(label=label, amount=format_cents(cents), year=year), work)

    def finalise(self, key: str) -> None:
        """Ask for the final amount of a carry-over or of a movement of a reserve."""
        self._key = key
        dialog = Amount(self.tr("Definitief bedrag"), self.tr("Definitief maken"), 2000, self.over)
        dialog.what.setCurrentText(key)
        self._day = date_edit(date.today(), self.tr("Datum van het besluit"))  # noqa: DTZ011 - the user's own day
        dialog.add_field(self.tr("Bedrag in euro"), dialog.amount)
        dialog.add_field(self.tr("Datum van het besluit"), self._day)
        dialog.allow()
        self.ask(dialog, self._finalise)

    def _finalise(self) -> None:
        from rvs_desktop.models.budgets.carrying import finalise_carry_over
        from rvs_desktop.models.budgets.reserves import finalise_movement

        assert isinstance(self.dialog, Amount)
        sort, _, number = self._key.partition(":")
        cents, day = self.dialog.cents or 0, day_of(self._day)

        def work(session: Session) -> None:
            if sort == "carry":
                finalise_carry_over(session, int(number), cents, day)
            else:
                finalise_movement(session, int(number), cents)

        self.edit(self.tr("Definitief bedrag: {amount}").format(amount=format_cents(cents)), work)

    def send_letters(self, table: ContributionTable, certainty: Certainty) -> None:
        """Keep what is asked of every payer, as it is computed now."""
        from rvs_desktop.models.budgets.letters import send_letters

        today = date.today()  # noqa: DTZ011 - the user's own day

        def work(session: Session) -> None:
            send_letters(session, table.scheme, table.period, certainty, today)

        text = self.tr("Brieven {name} {period} verzonden op {day}")
        self.edit(text.format(name=table.name, period=table.period.label(), day=format_date(today)), work)

    def mark_paid(self, table: ContributionTable, participant: int, *, paid: bool) -> None:
        """Record that a letter was paid today, or that it was not."""
        from rvs_desktop.models.budgets.letters import letters, mark_paid

        day = date.today() if paid else None  # noqa: DTZ011 - the user's own day

        def work(session: Session) -> None:
            for letter in letters(session, table.scheme, table.period):
                if letter.participant == participant:
                    mark_paid(session, letter.id, day)

        name = next(row.participant.name for row in table.rows if row.participant.id == participant)
        text = self.tr("{name} heeft betaald") if paid else self.tr("{name} heeft nog niet betaald")
        self.edit(text.format(name=name), work)
