"""What a user does with collection rounds: each verb asks what it needs in a dialog and changes the file once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from rvs_desktop import paths
from rvs_desktop.formats import format_count, format_date
from rvs_desktop.ui.ask import Choice, Question
from rvs_desktop.ui.dialogs.form import DatedReason
from rvs_desktop.ui.parts.rounds.dialogs import Contacts, DueDate, Exempt, OpenRound
from rvs_desktop.ui.parts.rounds.reading import Fixing, MakeSheets, in_area, today
from rvs_desktop.ui.parts.rounds.reminders import Reminders, WriteDraft
from rvs_desktop.ui.parts.rounds.table import column_key

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog
    from sqlalchemy.orm import Session

    from rvs_desktop.exporting.reminders import Mail
    from rvs_desktop.models.rounds.matrix import RoundColumn
    from rvs_desktop.ui.page import PageContext
    from rvs_desktop.ui.parts.rounds.reading import RoundsData
    from rvs_desktop.ui.parts.rounds.view import About, RoundsView


class RoundsSteps(QObject):
    """Leads the dialogs of one matrix; a dialog that is open belongs to the window and frees itself."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, context: PageContext, view: RoundsView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self.dialog: QDialog | None = None
        """The dialog that is open."""
        self._about: About | None = None
        self._column: RoundColumn | None = None
        view.side.open_wanted.connect(self.open_round)
        view.side.wanted.connect(self._do)
        view.remind_wanted.connect(self.remind)
        view.table.wanted.connect(self._agree)

    def _show(self, dialog: QDialog, accepted: Callable[[], None]) -> None:
        dialog.accepted.connect(accepted)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _edit(self, label: str, work: Callable[[Session], Any]) -> None:
        self._context.workspace.edit(label, work)

    def _data(self) -> RoundsData:
        assert self._view.data is not None
        return self._view.data

    def open_round(self) -> None:
        """Ask a dataset for a period."""
        if self._view.data is not None:
            data = self._data()
            dialog = OpenRound(data.datasets, today(), data.snapshot.period, self._view.window())
            self._show(dialog, self._opened)

    def _opened(self) -> None:
        from rvs_desktop.models.rounds import editing

        assert isinstance(self.dialog, OpenRound)
        dataset, period, due = self.dialog.values

        def work(session: Session) -> None:
            editing.open_round(session, dataset, period, due)

        self._view.choose_period(period)
        self._edit(
            self.tr("Uitvraag {name}, {period} geopend").format(name=dataset.name, period=period.label()),
            work,
        )

    def _do(self, verb: str, key: str) -> None:
        """Do something with a column."""
        column = next((one for one in self._data().snapshot.columns if column_key(one) == key), None)
        if column is None:
            return
        self._column = column
        {"fix": self._fix, "reopen": self._reopen, "sheets": self._sheets, "due": self._due}[verb](column)

    @staticmethod
    def _name(column: RoundColumn) -> str:
        return f"{column.dataset.name}, {column.period.label()}"

    def _fix(self, column: RoundColumn) -> None:
        missing = column.tally.expected - column.tally.complete
        text = self.tr("De cijfers kunnen daarna alleen wijzigen als u de periode met een reden heropent.")
        hint = (
            self.tr("{count} van {all} leverden nog niet volledig. Vaststellen mag; dat wordt erbij vermeld.")
            if missing
            else self.tr("Alles is geleverd.")
        )
        question = Question(
            self.tr("Vaststellen"),
            self.tr("{name} vaststellen?").format(name=self._name(column)),
            text,
            (Choice("cancel", self.tr("Annuleren")), Choice("fix", self.tr("Vaststellen"))),
            hint.format(count=format_count(missing), all=format_count(column.tally.expected)),
            "cancel",
        )
        if self._context.asker.choose(question) == "fix":
            self._run(Fixing(self._region(), column.dataset, column.period))

    def _reopen(self, column: RoundColumn) -> None:
        period = column.lock.period if column.lock is not None else column.period
        dialog = DatedReason(
            self.tr("Heropenen"),
            self.tr("{name}, {period} wordt weer te wijzigen. De reden staat in de geschiedenis.").format(
                name=column.dataset.name, period=period.label()
            ),
            self.tr("Heropenen"),
            parent=self._view.window(),
        )
        self._show(dialog, self._reopened)

    def _reopened(self) -> None:
        assert isinstance(self.dialog, DatedReason)
        column = self._column
        if column is not None and column.lock is not None:
            _, reason = self.dialog.values
            self._run(Fixing(self._region(), column.dataset, column.lock.period, reason))

    def _run(self, work: Fixing) -> None:
        job = self._context.workspace.run(work, writes=True)
        job.succeeded.connect(self._tell_label)

    def _tell_label(self, label: str) -> None:
        self.told.emit(self.tr("{what}.").format(what=label))

    def _region(self) -> str:
        info = self._context.workspace.info
        return info.region if info is not None else ""

    def _due(self, column: RoundColumn) -> None:
        if column.round is not None:
            text = self.tr("Geldt voor iedereen zonder uitstel.")
            dialog = DueDate(self._name(column), text, column.round.due, self._view.window())
            self._show(dialog, self._due_changed)

    def _due_changed(self) -> None:
        from rvs_desktop.models.rounds import editing

        assert isinstance(self.dialog, DueDate)
        column = self._column
        if column is None or column.round is None:
            return
        day, asked = self.dialog.value, column.round

        def work(session: Session) -> None:
            editing.change_due_date(session, asked, day)

        label = self.tr("Uiterste datum van {name} naar {day}")
        self._edit(label.format(name=self._name(column), day=format_date(day)), work)

    def _sheets(self, column: RoundColumn) -> None:
        start = paths.start_folder(self._context.settings.last_folder)
        folder = self._context.asker.folder_to_fill(self.tr("Map voor de invulbladen"), start)
        if folder is None:
            return
        label = self.tr("Invulbladen voor {name} gemaakt").format(name=self._name(column))
        work = MakeSheets(self._region(), column.dataset, column.period, folder, label)
        job = self._context.workspace.run(work, writes=True)
        job.succeeded.connect(self._tell_sheets)

    def _tell_sheets(self, count: int) -> None:
        text = (
            self.tr("Iedereen heeft al volledig geleverd; er zijn geen invulbladen gemaakt.")
            if not count
            else self.tr("{count} invulbladen gemaakt, voor wie nog niet volledig leverde.")
        )
        self.told.emit(text.format(count=format_count(count)))

    def remind(self) -> None:
        """Show the reminders for who is late, or who still has time when nobody is late."""
        data = self._data()
        lines = data.late or data.waiting
        if not lines:
            return
        dialog = Reminders(lines, self._view.window())
        dialog.save_wanted.connect(self._save_draft)
        dialog.sent.connect(self._log_reminders)
        self._show(dialog, self._forget)

    def _save_draft(self, mail: Mail) -> None:
        folder = paths.start_folder(self._context.settings.last_folder)
        names = ", ".join(area.name for area in mail.areas) if mail.to else self.tr("allen")
        place = self._context.asker.place_to_save(
            self.tr("Concept opslaan"), folder / f"Herinnering {names[:60]}.eml", self.tr("E-mailbericht")
        )
        if place is not None:
            job = self._context.workspace.run(WriteDraft(mail, place))
            job.succeeded.connect(self._tell_draft)

    def _tell_draft(self, place: Path) -> None:
        self.told.emit(self.tr("{name} is opgeslagen.").format(name=place.name))

    def _log_reminders(self, owed: tuple[tuple[int, int], ...]) -> None:
        from rvs_desktop.models.rounds import editing
        from rvs_desktop.store.lock import user_name

        def work(session: Session) -> None:
            editing.log_reminders(session, owed, user_name())

        areas = len({area for _, area in owed})
        self._edit(self.tr("Herinnering aan {count} verstuurd").format(count=format_count(areas)), work)

    def _agree(self, verb: str) -> None:
        """Agree something with the municipality of the current cell."""
        about = self._view.table.about
        if about is None:
            return
        self._about = about
        {
            "extend": self._extend,
            "exempt": self._exempt,
            "expect": self._expect,
            "received": self._received,
            "contact": self._contact,
        }[verb](about)

    def _extend(self, about: About) -> None:
        area, column, cell = about
        text = self.tr("{name}, nu uiterlijk {day}.").format(
            name=self._name(column), day=format_date(cell.due or today())
        )
        title = self.tr("Uitstel voor {area}").format(area=area.name)
        dialog = DatedReason(
            title, text, self.tr("Uitstel geven"), cell.due or today(), parent=self._view.window()
        )
        self._show(dialog, self._extended)

    def _extended(self) -> None:
        from rvs_desktop.models.rounds import editing

        assert isinstance(self.dialog, DatedReason)
        assert self._about is not None
        area, column, _ = self._about
        day, reason = self.dialog.values
        asked = column.round
        if asked is None:
            return

        def work(session: Session) -> None:
            editing.extend(session, asked, area, day, reason)

        label = self.tr("Uitstel voor {area} tot en met {day}")
        self._edit(label.format(area=area.name, day=format_date(day)), work)

    def _exempt(self, about: About) -> None:
        area, column, _ = about
        dialog = Exempt(area.name, column.dataset.name, column.period, self._view.window())
        self._show(dialog, self._exempted)

    def _exempted(self) -> None:
        from rvs_desktop.models.rounds import editing

        assert isinstance(self.dialog, Exempt)
        assert self._about is not None
        area, column, _ = self._about
        last = self.dialog.last
        _, reason = self.dialog.values

        def work(session: Session) -> None:
            editing.exempt(session, column.dataset, area, column.period, last, reason)

        self._edit(
            self.tr("{area} vrijgesteld van {name}").format(area=area.name, name=column.dataset.name), work
        )

    def _expect(self, about: About) -> None:
        from rvs_desktop.models.rounds import editing

        area, column, _ = about

        def work(session: Session) -> None:
            editing.end_exemption(session, column.dataset, area, column.period)

        label = self.tr("Vrijstelling van {area} voor {name} beëindigd")
        self._edit(label.format(area=area.name, name=column.dataset.name), work)

    def _received(self, about: About) -> None:
        area, column, cell = about
        text = self.tr("Op welke dag kwamen de cijfers van {name} echt binnen, en waaruit blijkt dat?")
        dialog = DatedReason(
            self.tr("Ontvangstdatum van {area}").format(area=area.name),
            text.format(name=self._name(column)),
            self.tr("Datum bewaren"),
            cell.received_on or today(),
            parent=self._view.window(),
        )
        self._show(dialog, self._received_said)

    def _received_said(self) -> None:
        from rvs_desktop.models.rounds import editing

        assert isinstance(self.dialog, DatedReason)
        assert self._about is not None
        area, column, _ = self._about
        day, reason = self.dialog.values

        def work(session: Session) -> None:
            editing.say_received(session, column.dataset, area, column.period, day, reason)

        label = self.tr("Ontvangst van {area} op {day}")
        self._edit(label.format(area=area.name, day=format_date(day)), work)

    def _contact(self, about: About) -> None:
        area = about[0]
        dialog = Contacts(area.name, in_area(area, self._data().contacts), self._view.window())
        self._show(dialog, self._contact_kept)

    def _contact_kept(self) -> None:
        from rvs_desktop.models.rounds import editing

        assert isinstance(self.dialog, Contacts)
        assert self._about is not None
        area, wanted = self._about[0], self.dialog.values

        def work(session: Session) -> None:
            editing.set_contacts(session, area, wanted)

        self._edit(self.tr("Contact van {area} gewijzigd").format(area=area.name), work)
