"""The oversight of rosters: coverage, composition rules, terms of keeping, and subject access, one at a time."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import ExportJob, PageContext
from rvs_desktop.ui.parts.taskforces.access import AccessFace
from rvs_desktop.ui.parts.taskforces.coverage import CoverageFace
from rvs_desktop.ui.parts.taskforces.face import Face
from rvs_desktop.ui.parts.taskforces.rules import RulesFace
from rvs_desktop.ui.parts.taskforces.tables import RosterRows
from rvs_desktop.ui.parts.taskforces.terms import TermsFace
from rvs_desktop.ui.tables.panel import TablePanel

COVERAGE, RULES, TERMS, ACCESS = "coverage", "rules", "terms", "access"
AnyFace = TypeVar("AnyFace", bound=Face)


class OversightView(QWidget):
    """A switch above, the chosen face below; only that one is read."""

    body_wanted = Signal(object)
    """Show a body; an identifier is too long for a whole number of Qt."""
    form_wanted = Signal(object)
    """Fill in a verb: a maker of a ``Verb`` from what the fields offer."""

    def __init__(self, context: PageContext, rows: RosterRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("s"))
        head = QHBoxLayout()
        self.views = widgets.Segmented(
            (
                (COVERAGE, self.tr("Dekking")),
                (RULES, self.tr("Regels")),
                (TERMS, self.tr("Bewaartermijnen")),
                (ACCESS, self.tr("Inzage")),
            ),
            self.tr("Toezicht"),
        )
        self.views.chosen.connect(self._choose)
        head.addWidget(self.views)
        head.addStretch(1)
        column.addLayout(head)
        self._context, self._rows = context, rows
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)

    @cached_property
    def coverage(self) -> CoverageFace:
        """How well districts and partners are covered; like every face it is made when it is first wanted."""
        return self._take(CoverageFace(self._context, self._rows, self))

    @cached_property
    def rules(self) -> RulesFace:
        """What is broken, and since when."""
        return self._take(RulesFace(self._context, self))

    @cached_property
    def terms(self) -> TermsFace:
        """How long what is kept."""
        return self._take(TermsFace(self._context, self))

    @cached_property
    def access(self) -> AccessFace:
        """Everything that is held on a person."""
        return self._take(AccessFace(self._context, self))

    def _take(self, face: AnyFace) -> AnyFace:
        face.body_wanted.connect(self.body_wanted)
        face.form_wanted.connect(self.form_wanted)
        self._stack.addWidget(face)
        return face

    @property
    def face(self) -> Face:
        """The face that is shown."""
        match self.views.value():
            case "rules":
                return self.rules
            case "terms":
                return self.terms
            case "access":
                return self.access
            case _:
                return self.coverage

    @property
    def table(self) -> TablePanel:
        """The table of the face that is shown."""
        return self.face.table

    def load(self, day: date) -> None:
        """Read what is shown again, for a day."""
        self._day = day
        self._stack.setCurrentWidget(self.face)
        self.face.load(day)

    def show_face(self, name: str, person: int | None = None) -> None:
        """Show another face; of subject access for a person."""
        self.views.set_value(name)
        self._stack.setCurrentWidget(self.face)
        if person is not None:
            self.access.show_person(person)
        if self._day is not None:
            self.face.load(self._day)
        self.face.table.view.setFocus()

    def _choose(self, name: str) -> None:
        self.show_face(name)

    def focus_filter(self) -> None:
        """Put the cursor in the filter of what is shown."""
        self.face.table.focus_filter()

    def export(self) -> ExportJob | None:
        """Return what is shown."""
        return self.face.export()
