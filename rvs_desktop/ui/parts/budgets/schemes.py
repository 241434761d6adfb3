"""What a user can do with a contribution scheme: its terms, index and participants, and writing who pays what."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rvs_desktop import paths
from rvs_desktop.formats import format_count, format_date
from rvs_desktop.models.budgets.refusals import fixed_error
from rvs_desktop.ui.dialogs.form import day_of
from rvs_desktop.ui.parts.budgets.contributions import ContributionsCard
from rvs_desktop.ui.parts.budgets.decided_dialog import Decided
from rvs_desktop.ui.parts.budgets.reading import BudgetData
from rvs_desktop.ui.parts.budgets.scheme_dialogs import IndexForm, JoinForm, LeaveForm, TermForm
from rvs_desktop.ui.parts.budgets.scheme_form import BASES, SchemeForm
from rvs_desktop.ui.parts.budgets.scheme_work import (
    Candidates,
    MakeScheme,
    ReadCandidates,
    ReadMunicipalities,
    WritePayers,
)
from rvs_desktop.ui.parts.form_steps import FormSteps

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.budgets.contributions import ContributionTable
    from rvs_desktop.models.budgets.layout import BudgetSheet


class SchemeSteps(FormSteps):
    """Asks what each step needs, and does it; ``do`` is called with the table that is shown."""

    data = BudgetData((), ())
    _card: ContributionsCard
    _table: ContributionTable
    _participant: int | None = None

    def do(self, verb: str, table: ContributionTable, participant: int | None) -> None:
        """Do a verb of the menu of the card.

        Args:
            verb: ``term``, ``index``, ``join``, ``leave``, ``xlsx`` or ``docx``.
            table: the scheme and period that is shown.
            participant: the current row.
        """
        self._table, self._participant = table, participant
        today = date.today()  # noqa: DTZ011 - the user's own day
        if verb == "term":
            self.ask(TermForm(table, self.over), self._set_term)
        elif verb == "index":
            self.ask(IndexForm(table, self.over), self._set_index)
        elif verb == "join":
            info = self.context.workspace.info
            taken = frozenset(
                row.participant.area.id for row in table.rows if row.participant.area is not None
            )
            if info is not None:
                self.context.workspace.read(
                    ReadMunicipalities(info.region, taken, table.period.start), self._ask_join
                )
        elif verb == "leave":
            self._ask_leave()
        else:
            self._write(verb, today)

    def serve(self, card: ContributionsCard) -> None:
        """Do what is asked on the card."""
        self._card = card
        card.new_wanted.connect(self.new)
        card.verb_wanted.connect(self.do)
        card.letters_wanted.connect(self.send_letters)
        card.paid_wanted.connect(self.mark_paid)

    def new(self) -> None:
        """Ask for a scheme in the year that is shown."""
        sheet, info = self.data.sheet, self.context.workspace.info
        if sheet is None or info is None:
            return
        if sheet.budget.fixed:
            self.told.emit(str(fixed_error(sheet.budget.name)))
            return
        self.context.workspace.read(
            ReadCandidates(info.region, date(sheet.budget.year, 1, 1)), partial(self._ask_new, sheet)
        )

    def _ask_new(self, sheet: BudgetSheet, candidates: Candidates) -> None:
        self.ask(SchemeForm(sheet, candidates, self.over), self._make)

    def _make(self) -> None:
        dialog, sheet = self.dialog, self.data.sheet
        assert isinstance(dialog, SchemeForm)
        assert sheet is not None
        members = dialog.members
        name, period = dialog.name.text().strip(), dialog.chosen_period
        work = MakeScheme(
            sheet.budget.body.id,
            name,
            BASES[dialog.sort],
            dialog.old_year,
            period,
            dialog.reference_date,
            dialog.amounts,
            dialog.chosen_line,
            tuple(members.chosen),
            frozenset(one.key for one in members.chosen if members.mirrors(one)),
        )
        self._card.next_shown = name
        self.edit(self.tr("Regeling {name}, {period} gemaakt").format(name=name, period=period.label()), work)

    def _set_term(self) -> None:
        from rvs_desktop.models.budgets import scheming

        assert isinstance(self.dialog, TermForm)
        scheme, (period, rate, total, counted) = self._table.scheme, self.dialog.values

        def work(session: Session) -> None:
            scheming.set_term(
                session,
                scheme,
                period,
                reference_date=counted,
                rate_millionths=rate,
                total_cents=total,
                line=scheming.term_line(session, scheme, period),
            )

        label = self.tr("Regeling {name}, {period} vastgelegd")
        self.edit(label.format(name=self._table.name, period=period.label()), work)

    def _set_index(self) -> None:
        from rvs_desktop.models.budgets import scheming

        assert isinstance(self.dialog, IndexForm)
        table, (hundredths, certainty, payer, day, source) = self._table, self.dialog.values

        def work(session: Session) -> None:
            scheming.set_index(
                session,
                table.scheme,
                table.period,
                hundredths,
                certainty,
                payer=payer,
                decided_on=day,
                source=source,
            )

        label = self.tr("Index {name}, {period} vastgelegd")
        self.edit(label.format(name=table.name, period=table.period.label()), work)

    def _ask_join(self, areas: list[tuple[int, str]]) -> None:
        self.ask(JoinForm(areas, date(self._table.period.year, 1, 1), self.over), self._join)

    def _join(self) -> None:
        from rvs_desktop.models.budgets import scheming

        assert isinstance(self.dialog, JoinForm)
        scheme, (areas, since, until) = self._table.scheme, self.dialog.values

        def work(session: Session) -> None:
            scheming.add_participants(session, scheme, areas, since, until)

        label = self.tr("{count} gemeenten doen mee aan {name}")
        self.edit(label.format(count=format_count(len(areas)), name=self._table.name), work)

    def _ask_leave(self) -> None:
        name = self._name()
        if not name:
            self.told.emit(self.tr("Kies eerst een deelnemer in de tabel."))
            return
        self.ask(LeaveForm(name, date(self._table.period.year, 12, 31), self.over), self._leave)

    def _name(self) -> str:
        rows = self._table.rows
        return next((row.participant.name for row in rows if row.participant.id == self._participant), "")

    def _leave(self) -> None:
        from rvs_desktop.models.budgets import scheming

        assert isinstance(self.dialog, LeaveForm)
        participant, last = self._participant, day_of(self.dialog.last)

        def work(session: Session) -> None:
            assert participant is not None
            scheming.end_participation(session, participant, last)

        label = self.tr("{name} doet mee tot en met {day}")
        self.edit(label.format(name=self._name(), day=format_date(last)), work)

    def _write(self, kind: str, today: date) -> None:
        table = self._table
        words = {"xlsx": self.tr("Bijdragen"), "docx": self.tr("Brieven")}
        names = {"xlsx": self.tr("Excel-bestand"), "docx": self.tr("Word-document")}
        folder = paths.start_folder(self.context.settings.last_folder)
        name = f"{words[kind]} {table.name} {table.period.label()}.{kind}"
        path = self.context.asker.place_to_save(words[kind], folder / name, names[kind])
        if path is not None:
            job = self.context.workspace.run(WritePayers(table.scheme, table.period, path, today))
            job.succeeded.connect(self._tell_written)

    def _tell_written(self, path: Path) -> None:
        self.told.emit(self.tr("{name} is opgeslagen.").format(name=path.name))

    def send_letters(self, table: ContributionTable) -> None:
        """Ask on which day what is asked of every payer is sent, if there is a payer without such a letter."""
        from rvs_desktop.models.budgets.letters import without_letter

        def work(session: Session) -> int:
            return len(without_letter(session, table))

        self._table = table
        self.context.workspace.read(work, self._ask_letters)

    def _ask_letters(self, count: int) -> None:
        table = self._table
        names = {"name": table.name, "period": table.period.label()}
        if not count:
            text = self.tr("Iedere deelnemer aan {name} heeft al een brief over {period}.")
            self.told.emit(text.format(**names))
            return
        text = self.tr("{count} van de {total} deelnemers krijgen een brief. Die blijft daarna zoals hij is.")
        year = table.period.year
        dialog = Decided(
            self.tr("Brieven {name}, {period}").format(**names),
            text.format(count=format_count(count), total=format_count(len(table.rows))),
            self.tr("Vastleggen"),
            (year, year - 1, year + 1),
            self.tr("Datum van de brieven"),
            parent=self.over,
        )
        self.ask(dialog, self._send_letters)

    def _send_letters(self) -> None:
        from rvs_desktop.models.budgets.letters import send_letters

        assert isinstance(self.dialog, Decided)
        table, (day, _) = self._table, self.dialog.values
        assert day is not None

        def work(session: Session) -> None:
            send_letters(session, table.scheme, table.period, table.certainty, day)

        text = self.tr("Brieven {name} {period} verzonden op {day}")
        self.edit(text.format(name=table.name, period=table.period.label(), day=format_date(day)), work)

    def mark_paid(self, table: ContributionTable, participant: int) -> None:
        """Ask on which day a letter was paid, or record that it was not after all."""
        self._table, self._participant = table, participant
        if self.data.paid.get(participant) == "paid":
            self._mark_paid(None)
            return
        year = table.period.year
        dialog = Decided(
            self.tr("Betaling van {name}").format(name=self._name()),
            "",
            self.tr("Betaald"),
            (year, year + 1),
            self.tr("Datum van de betaling"),
            parent=self.over,
        )
        self.ask(dialog, self._take_payment)

    def _take_payment(self) -> None:
        assert isinstance(self.dialog, Decided)
        self._mark_paid(self.dialog.values[0])

    def _mark_paid(self, day: date | None) -> None:
        from rvs_desktop.models.budgets.letters import letters, mark_paid

        table, participant = self._table, self._participant

        def work(session: Session) -> None:
            for letter in letters(session, table.scheme, table.period):
                if letter.participant == participant:
                    mark_paid(session, letter.id, day)

        text = self.tr("{name} heeft betaald") if day else self.tr("{name} heeft nog niet betaald")
        self.edit(text.format(name=self._name()), work)
