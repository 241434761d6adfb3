"""What a user can do with reserves, grants, carry-overs and letters; each is one change that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_cents, parse_cents, parse_count
from rvs_desktop.models.budgets.words import (
    GRANT_WORDS,
    MOVEMENT_WORDS,
    SIDE_WORDS,
    Certainty,
    GrantEntryKind,
    MovementKind,
    Side,
    with_word,
)
from rvs_desktop.ui.dialogs.form import DatedReason
from rvs_desktop.ui.parts.budgets.estimates import Estimate, one_of
from rvs_desktop.ui.parts.budgets.fund_dialogs import Amount, Finalise
from rvs_desktop.ui.parts.budgets.funds import FundsCard
from rvs_desktop.ui.parts.budgets.reading import BudgetData
from rvs_desktop.ui.parts.form_steps import FormSteps
from rvs_desktop.ui.parts.worded import worded

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class FundSteps(FormSteps):
    """Asks what each step needs, and does it."""

    data = BudgetData((), ())
    _key = ""

    def serve(self, card: FundsCard) -> None:
        """Do what is asked on the card."""
        card.reserve_wanted.connect(self.move_reserve)
        card.grant_wanted.connect(self.enter_grant)
        card.carry_wanted.connect(self.carry_over)
        card.final_wanted.connect(self.finalise)
        card.cancel_wanted.connect(self.cancel)

    def move_reserve(self) -> None:
        """Ask for an addition to a reserve or a withdrawal; a new name makes a reserve."""
        if self.data.sheet is None:
            return
        dialog = Amount(self.tr("Reserve"), self.tr("Boeken"), self.data.sheet.budget.year, self.over)
        dialog.offer((one.name, one.id) for one in self.data.funds.reserves)
        for kind in (MovementKind.WITHDRAWAL, MovementKind.ADDITION):
            dialog.kind.addItem(worded(MOVEMENT_WORDS[kind]), str(kind))
        self.opening = QLineEdit()
        self.opening.setPlaceholderText(self.tr("Alleen als die nog niet bekend is"))
        self.override, self.purpose = QLineEdit(), QLineEdit()
        dialog.add_field(self.tr("Reserve (kies, of typ een nieuwe naam)"), dialog.what)
        dialog.add_field_of_new(self.tr("Waarvoor is zij bestemd (mag leeg blijven)"), self.purpose)
        for name, field in (
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
        purpose = self.purpose.text().strip()

        def work(session: Session) -> None:
            start = parse_cents(opening) if opening else None
            reserve = known
            if reserve is None:
                reserve = reserves.add_reserve(session, body, name, start, year, purpose)
            elif start is not None:
                reserves.begin_reserve(session, reserve, start, year, override)
            reserves.move_reserve(
                session, reserve, year, kind, cents, certainty=certainty, description=text, override=override
            )

        label = self.tr("{name}, {year}: {amount}")
        self.edit(
            label.format(name=with_word(self.tr("Reserve"), name), year=year, amount=format_cents(cents)),
            work,
        )

    def enter_grant(self) -> None:
        """Ask for what was received, spent or paid back of a grant; a new name makes a grant."""
        if self.data.sheet is None:
            return
        dialog = Amount(self.tr("Subsidie"), self.tr("Boeken"), self.data.sheet.budget.year, self.over)
        dialog.offer((one.name, one.id) for one in self.data.funds.grants)
        for kind in GrantEntryKind:
            dialog.kind.addItem(worded(GRANT_WORDS[kind]), str(kind))
        self.grantor, self.last_year = QLineEdit(), QLineEdit()
        self.last_year.setPlaceholderText(self.tr("Bijvoorbeeld {year}").format(year=dialog.year.value() + 1))
        dialog.add_field(self.tr("Subsidie (kies, of typ een nieuwe naam)"), dialog.what)
        dialog.add_field_of_new(self.tr("Van wie (mag leeg blijven)"), self.grantor)
        dialog.add_field_of_new(self.tr("Te besteden tot en met (jaar, mag leeg blijven)"), self.last_year)
        for name, field in (
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
        grantor, last_year = self.grantor.text().strip(), self.last_year.text().strip()

        def work(session: Session) -> None:
            grant = known
            if grant is None:
                until = parse_count(last_year) if last_year else None
                grant = grants.add_grant(session, body, name, year, until_year=until, grantor=grantor)
            grants.enter_grant(session, grant, year, kind, cents, certainty, note)

        label = self.tr("{name}, {year}: {amount}")
        self.edit(
            label.format(name=with_word(self.tr("Subsidie"), name), year=year, amount=format_cents(cents)),
            work,
        )

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
        bare = [side for side in sheet.budget.sides if not sheet.side(side).lines]
        if bare:
            text = self.tr(
                "{name} heeft nog geen regel bij de {side}. Voeg die eerst toe; schuif daarna door."
            )
            self.told.emit(text.format(name=sheet.budget.name, side=worded(SIDE_WORDS[bare[0]]).lower()))
            return
        dialog = Amount(self.tr("Doorschuiven"), self.tr("Doorschuiven"), later[0].year, self.over)
        dialog.add_field(self.tr("Waarvoor"), dialog.what)
        self._from: list[QComboBox] = []
        names = {Side.INCOME: self.tr("Bate"), Side.EXPENSE: self.tr("Last")}
        for side in sheet.budget.sides:
            choice = QComboBox()
            for line in sheet.side(side).lines:
                choice.addItem(line.label, line.id)
            dialog.add_field(names[side], choice)
            self._from.append(choice)
        dialog.add_field(self.tr("Naar jaar"), dialog.year)
        dialog.add_field(self.tr("Geschat bedrag in euro"), dialog.amount)
        dialog.allow()
        self.ask(dialog, self._carry_over)

    def _one_sided(self, year: int) -> UserError | None:
        """Return why nothing can go to a year: what is carried over would put one of both years out of balance."""
        here = self.data.sheet.budget if self.data.sheet is not None else None
        there = next((one for one in self.data.budgets if one.year == year), None)
        if here is None or there is None or set(here.sides) == set(there.sides):
            return None
        less, more = (here, there) if len(here.sides) < len(there.sides) else (there, here)
        if len(less.sides) == len(more.sides):
            text = self.tr("{first} en {last} hebben geen kant gemeen.")
            return UserError(text.format(first=here.name, last=there.name), self.tr("Kies een ander jaar."))
        missing = next(side for side in more.sides if side not in less.sides)
        word = worded(SIDE_WORDS[missing]).lower()
        text = self.tr("{more} kent baten en lasten, {less} geen {side}: {more} zou niet meer sluiten.")
        hint = self.tr("Voeg bij {less} eerst een regel {side} toe, of kies een ander jaar.")
        return UserError(
            text.format(more=more.name, less=less.name, side=word), hint.format(less=less.name, side=word)
        )

    def _carry_over(self) -> None:
        from rvs_desktop.models.budgets.carrying import carry_over
        from rvs_desktop.models.budgets.editing import line_in_year

        dialog = self.dialog
        assert isinstance(dialog, Amount)
        label, cents, year = dialog.what.currentText().strip(), dialog.cents or 0, dialog.year.value()
        refused = self._one_sided(year)
        if refused is not None:
            dialog.refuse(refused)
            return
        lines = [int(choice.currentData()) for choice in self._from]

        def work(session: Session) -> None:
            there = [line_in_year(session, line, year) for line in lines]
            carry_over(session, label, lines, there, cents)

        text = self.tr("{label}: {amount} doorgeschoven naar {year}")
        self.edit(text.format(label=label, amount=format_cents(cents), year=year), work)

    def _open(self, key: str) -> Estimate | None:
        """Return the amount that a verb is about, None when nothing can be done with it; why is then told."""
        found = one_of(self.data, key)
        if found is not None and found.refusal:
            self.told.emit(found.refusal)
            return None
        self._key = key
        return found

    def finalise(self, key: str) -> None:
        """Ask for the final amount of a carry-over, a movement of a reserve or an amount of a grant."""
        sort = key.partition(":")[0]
        found = self._open(key)
        if found is None:
            return
        self.ask(
            Finalise(
                found.name,
                found.cents,
                found.left,
                years=found.years if sort == "carry" else (),
                may_be_negative=sort == "movement",
                parent=self.over,
            ),
            self._finalise,
        )

    def _finalise(self) -> None:
        from rvs_desktop.models.budgets.carrying import finalise_carry_over
        from rvs_desktop.models.budgets.grants import finalise_grant_entry
        from rvs_desktop.models.budgets.reserves import finalise_movement

        dialog = self.dialog
        assert isinstance(dialog, Finalise)
        assert dialog.cents is not None, "an amount that was not typed is not nought"
        sort, _, number = self._key.partition(":")
        key, cents, override = int(number), dialog.cents, dialog.override.text().strip()
        day = dialog.day.day if dialog.day is not None else None

        def work(session: Session) -> None:
            if sort == "carry":
                assert day is not None
                finalise_carry_over(session, key, cents, day)
            elif sort == "entry":
                finalise_grant_entry(session, key, cents)
            else:
                finalise_movement(session, key, cents, override)

        found = one_of(self.data, self._key)
        label = self.tr("{name} definitief: {amount}")
        name = found.name if found is not None else self.tr("Bedrag")
        self.edit(label.format(name=name, amount=format_cents(cents)), work)

    def cancel(self, key: str) -> None:
        """Ask why a budgeted movement of a reserve does not happen."""
        found = self._open(key)
        if found is None:
            return
        text = self.tr("{name} van {amount} gaat niet door. {left}").format(
            name=found.name, amount=format_cents(found.cents), left=found.left(0)
        )
        self.ask(
            DatedReason(
                self.tr("Mutatie laten vervallen"), text, self.tr("Laten vervallen"), parent=self.over
            ),
            self._cancel,
        )

    def _cancel(self) -> None:
        from rvs_desktop.models.budgets.reserves import cancel_movement

        assert isinstance(self.dialog, DatedReason)
        found, (_, reason) = one_of(self.data, self._key), self.dialog.values
        key = int(self._key.partition(":")[2])

        def work(session: Session) -> None:
            cancel_movement(session, key, reason)

        label = self.tr("{name} vervallen: {reason}")
        self.edit(label.format(name=found.name if found else "", reason=reason), work)
