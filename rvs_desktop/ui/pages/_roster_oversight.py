"""The oversight of rosters: coverage, composition rules, terms of keeping, and subject access, one at a time."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import ExportJob, PageContext
from rvs_desktop.ui.pages._roster_access import AccessFace
from rvs_desktop.ui.pages._roster_coverage import CoverageFace
from rvs_desktop.ui.pages._roster_face import Face
from rvs_desktop.ui.pages._roster_rules import RulesFace
from rvs_desktop.ui.pages._roster_terms import TermsFace
from rvs_desktop.ui.pages._taskforces_tables import RosterRows

COVERAGE, RULES, TERMS, ACCESS = "coverage", "rules", "terms", "access"
FACES: Final = (COVERAGE, RULES, TERMS, ACCESS)


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
        self.coverage = CoverageFace(context, rows)
        self.rules = RulesFace(context)
        self.terms = TermsFace(context)
        self.access = AccessFace(context)
        self._stack = QStackedWidget()
        for face in self._faces():
            face.body_wanted.connect(self.body_wanted)
            face.form_wanted.connect(self.form_wanted)
            self._stack.addWidget(face)
        column.addWidget(self._stack, 1)

    def _faces(self) -> tuple[Face, ...]:
        return self.coverage, self.rules, self.terms, self.access

    @property
    def face(self) -> Face:
        """The face that is shown."""
        return self._faces()[FACES.index(self.views.value())]

    def load(self, day: date) -> None:
        """Read what is shown again, for a day."""
        self._day = day
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
