"""What a user can do with results: decide targets, describe and add indicators, settle contradictions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from rvs_desktop.formats import format_date
from rvs_desktop.periods import Period, PeriodKind
from rvs_desktop.ui.dialogs.form import DatedReason
from rvs_desktop.ui.parts.form_steps import FormSteps
from rvs_desktop.ui.parts.indicators.dialogs import DecideTarget, EditPassport, NewIndicator, TakeOver
from rvs_desktop.ui.parts.indicators.facets import Facets
from rvs_desktop.ui.parts.indicators.views import NameView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.indicators.restarts import Restart
    from rvs_desktop.models.indicators.story import IndicatorStory


@dataclass(frozen=True)
class Countable:
    """What an own indicator can be made of: (code, name) pairs."""

    counts: tuple[tuple[str, str], ...]
    datasets: tuple[tuple[str, str], ...]


def read_countable(session: Session) -> Countable:
    """Read the counts and datasets of the file; on the thread of the file."""
    from rvs_desktop.models.figures import measures
    from rvs_desktop.models.rounds.reading import datasets

    counts = sorted((ref.name, code) for code, ref in measures(session).items())
    return Countable(
        tuple((code, name) for name, code in counts),
        tuple((one.code, one.name) for one in datasets(session).values()),
    )


class IndicatorSteps(FormSteps):
    """Asks what each step needs, and does it."""

    story: IndicatorStory | None = None
    themes: tuple[str, ...] = ()

    def decide_target(self, year: int) -> None:
        """Ask for a target of the shown indicator in the shown area."""
        if self.story is not None:
            today = date.today()  # noqa: DTZ011 - the user's own day
            self.ask(DecideTarget(self.story.about, year, today, self.over), self._decide_target)

    def _decide_target(self) -> None:
        from rvs_desktop.models.indicators.goals import NewGoal, decide_goal
        from rvs_desktop.ui.dialogs.form import day_of

        assert isinstance(self.dialog, DecideTarget)
        assert self.story is not None
        about, area = self.story.about, self.story.area
        new = NewGoal(
            self.dialog.period,
            str(self.dialog.operator.currentData()),
            self.dialog.amount,
            day_of(self.dialog.decided),
            self.dialog.decision.text().strip(),
            self.dialog.quote.text().strip(),
            effective_from=self.dialog.effective_from,
        )

        def work(session: Session) -> None:
            decide_goal(session, about, area, new)

        text = self.tr("Doel {year} van {name} vastgelegd, besloten op {day}")
        self.edit(
            text.format(year=new.period.label(), name=about.name, day=format_date(new.decided_on)), work
        )

    def take_over(self, year: int) -> None:
        """Ask for a figure that a document prints of the shown indicator in the shown area (story J3-9)."""
        if self.story is not None:
            self.ask(TakeOver(self.story.about, self.story.area.name, year, self.over), self._take_over)

    def _take_over(self) -> None:
        from rvs_desktop.models.indicators.published import NewPublished, take_over

        dialog = self.dialog
        assert isinstance(dialog, TakeOver)
        assert self.story is not None
        assert dialog.amount is not None
        about, area = self.story.about, self.story.area
        new = NewPublished(
            dialog.amount,
            dialog.period,
            dialog.source.text(),
            dialog.quote.text(),
            printed=dialog.value.text().strip(),
            qualifier=str(dialog.qualifier.currentData()),
            partial_until=dialog.partial_until,
        )

        def work(session: Session) -> None:
            take_over(session, about, area, new)

        text = self.tr("Cijfer {year} van {name} overgenomen uit {source}")
        self.edit(text.format(year=new.period.label(), name=about.name, source=new.source), work)

    def withdraw_target(self, year: int) -> None:
        """Ask for the day and the decision by which the target of a year ends; earlier judgements stay."""
        if self.story is not None:
            self._period = Period(PeriodKind.YEAR, year)
            title = self.tr("Doel {year} intrekken").format(year=year)
            text = self.tr("Noem als reden het besluit. Oordelen van vóór die dag blijven staan.")
            day = date.today()  # noqa: DTZ011 - the user's own day
            self.ask(DatedReason(title, text, self.tr("Intrekken"), day, self.over), self._withdraw_target)

    def _withdraw_target(self) -> None:
        from rvs_desktop.models.indicators.goals import withdraw_goal

        assert isinstance(self.dialog, DatedReason)
        assert self.story is not None
        about, area, period = self.story.about, self.story.area, self._period
        day, decision = self.dialog.values
        text = self.tr("Doel {year} van {name} ingetrokken").format(year=period.label(), name=about.name)
        self.edit(text, lambda session: withdraw_goal(session, about, area, period, day, decision))

    def end_indicator(self, year: int) -> None:
        """Ask why an indicator is no longer kept after a year."""
        if self.story is not None:
            self._period = Period(PeriodKind.YEAR, year)
            title = self.tr("Indicator beëindigen na {year}").format(year=year)
            text = self.tr("De cijfers blijven staan; het paspoort zegt dat hij niet meer wordt bijgehouden.")
            self.ask(DatedReason(title, text, self.tr("Beëindigen"), parent=self.over), self._end_indicator)

    def _end_indicator(self) -> None:
        from rvs_desktop.models.indicators.passport import end_indicator

        assert isinstance(self.dialog, DatedReason)
        assert self.story is not None
        about, period, (_, reason) = self.story.about, self._period, self.dialog.values
        text = self.tr("{name} beëindigd na {year}").format(name=about.name, year=period.label())
        self.edit(text, lambda session: end_indicator(session, about.code, period, reason))

    def restart_limits(self, restart: Restart) -> None:
        """Ask whether the limits of chance begin anew after an event (story J3-6)."""
        self._restart = restart
        title = self.tr("Grenzen opnieuw laten beginnen")
        text = self.tr("Vanaf {period}, na {event}. Punten van ervoor tellen dan niet mee voor de grenzen.")
        text = text.format(period=restart.period.label(), event=restart.label)
        self.ask(DatedReason(title, text, self.tr("Bevestigen"), parent=self.over), self._restart_limits)

    def _restart_limits(self) -> None:
        from rvs_desktop.models.indicators.restarts import confirm_restart

        assert isinstance(self.dialog, DatedReason)
        assert self.story is not None
        about, area, (_, reason) = self.story.about, self.story.area, self.dialog.values
        period = self._restart.period
        text = self.tr("Grenzen van {name} beginnen opnieuw in {period}")
        self.edit(
            text.format(name=about.name, period=period.label()),
            lambda session: confirm_restart(session, about, area, period, reason),
        )

    def edit_passport(self) -> None:
        """Ask what the passport of the shown indicator says."""
        if self.story is not None:
            self.ask(EditPassport(self.story.about, self.over), self._edit_passport)

    def _edit_passport(self) -> None:
        from rvs_desktop.models.indicators.passport import change_passport

        assert isinstance(self.dialog, EditPassport)
        assert self.story is not None
        code, said = self.story.about.code, self.dialog.values

        def work(session: Session) -> None:
            change_passport(session, code, **said)

        self.edit(self.tr("Paspoort van {name} gewijzigd").format(name=said["name"]), work)

    def add_indicator(self) -> None:
        """Ask for an indicator of one's own, as soon as it is known what it can be made of."""
        self.context.workspace.read(read_countable, self._ask_indicator)

    def _ask_indicator(self, known: Countable) -> None:
        dialog = NewIndicator(known.counts, known.datasets, self.themes, self.over)
        self.ask(dialog, self._add_indicator)

    def _add_indicator(self) -> None:
        from rvs_desktop.models.indicators import own

        dialog = self.dialog
        assert isinstance(dialog, NewIndicator)
        name, good = dialog.name.text().strip(), str(dialog.good.currentData())
        said = own.PassportText(dialog.theme.currentText().strip(), dialog.definition.text().strip())
        upper, lower = str(dialog.numerator.currentData()), str(dialog.denominator.currentData())
        rate = own.NewRate(name, upper, lower, said, dialog.factor.value(), good)
        dataset, period = str(dialog.dataset.currentData()), str(dialog.period.currentData())
        measure = own.NewMeasure(name, said, dataset, period, good=good)
        is_rate = dialog.is_rate

        def work(session: Session) -> None:
            if is_rate:
                own.define_rate(session, rate)
            else:
                own.define_measure(session, measure)

        self.edit(self.tr("Indicator {name} toegevoegd").format(name=name), work)

    def save_view(self, facets: Facets) -> None:
        """Ask under which name a choice is kept."""
        self._facets = facets
        self.ask(NameView(self.over), self._save_view)

    def _save_view(self) -> None:
        from rvs_desktop.models.indicators.views import SavedView, save_view

        assert isinstance(self.dialog, NameView)
        chosen = self._facets
        view = SavedView(self.dialog.name.text().strip(), chosen.theme, chosen.status, chosen.level)
        self.edit(
            self.tr("Weergave {name} bewaard").format(name=view.name),
            lambda session: save_view(session, view),
        )

    def forget_view(self, name: str) -> None:
        """Drop a view; it can be undone, so nothing is asked."""
        from rvs_desktop.models.indicators.views import forget_view

        self.edit(
            self.tr("Weergave {name} verwijderd").format(name=name),
            lambda session: forget_view(session, name),
        )

    def choose_published(self, key: str, figure: int) -> None:
        """Ask why one of several printed figures counts."""
        self._chosen = key, figure
        title = self.tr("Dit cijfer gebruiken")
        text = self.tr("Beide bronnen blijven bewaard. Uw keuze en de reden staan erbij.")
        self.ask(DatedReason(title, text, self.tr("Gebruiken"), parent=self.over), self._choose_published)

    def _choose_published(self) -> None:
        from rvs_desktop.models.indicators.published import choose_published

        assert isinstance(self.dialog, DatedReason)
        (key, figure), (_, reason) = self._chosen, self.dialog.values

        def work(session: Session) -> None:
            choose_published(session, key, figure, reason)

        self.edit(self.tr("Tegenstrijdig cijfer gekozen: {reason}").format(reason=reason), work)

    def settle(self, line: int, choice: str) -> None:
        """Ask why one of two delivered figures counts."""
        self._settled = line, choice
        title = self.tr("Dit cijfer gebruiken")
        text = self.tr("Beide leveringen blijven bewaard. Uw keuze en de reden staan erbij.")
        self.ask(DatedReason(title, text, self.tr("Gebruiken"), parent=self.over), self._settle)

    def _settle(self) -> None:
        from rvs_desktop.models.contradictions import Choice, settle

        assert isinstance(self.dialog, DatedReason)
        (line, choice), (_, reason) = self._settled, self.dialog.values

        def work(session: Session) -> None:
            settle(session, [line], Choice(choice), reason)

        self.edit(self.tr("Tegenstrijdig cijfer gekozen: {reason}").format(reason=reason), work)
