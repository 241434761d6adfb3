"""What stands in the middle of the page of taskforces: a view is made when it is first wanted.

The composition is wanted at once, and made in turns, so that the window answers in between.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from rvs_desktop.ui.parts.taskforces.members import MembersView
from rvs_desktop.ui.parts.taskforces.oversight import OversightView
from rvs_desktop.ui.parts.taskforces.people import PeopleView
from rvs_desktop.ui.parts.taskforces.story import StoryView
from rvs_desktop.ui.parts.taskforces.view import CompositionView


class Middle(QStackedWidget):
    """The views beside the composition; together they have ten tables, for which opening a file need not wait."""

    def __init__(self, page: Any) -> None:
        super().__init__(page)
        self._page = page

    @cached_property
    def composition(self) -> CompositionView:
        """Who sits in a body, and what stands under that."""
        page = self._page
        made = CompositionView(page.context, page.rows, self)
        made.body_wanted.connect(page.choose_body)
        made.seat_wanted.connect(page.choose_seat)
        made.refused.connect(page.told)
        made.day_wanted.connect(page.choose_day)
        made.seat_clicked.connect(page.wishes.add)
        made.details_wanted.connect(page.wishes.fill_or_change)
        self.insertWidget(0, made)
        return made

    def shown(self, view: str) -> CompositionView | StoryView | PeopleView | OversightView:
        """Return the view with a name."""
        match view:
            case "history":
                return self.story
            case "people":
                return self.people
            case "oversight":
                return self.oversight
            case _:
                return self.composition

    @cached_property
    def story(self) -> StoryView:
        """The history of a body."""
        made = StoryView(self._page.context, self._page.rows, self)
        self.addWidget(made)
        return made

    @cached_property
    def people(self) -> PeopleView:
        """The register."""
        made = PeopleView(self._page.context, self)
        made.person_moved.connect(self._page.read_card)
        made.near_wanted.connect(self._page.wishes.compare)
        self.addWidget(made)
        return made

    @cached_property
    def members(self) -> MembersView:
        """The lines of a member list."""
        made = MembersView(self._page.context, self)
        made.closed.connect(self._page.leave_members)
        made.failed.connect(self._page.failed)
        made.imported.connect(self._page.told)
        self.addWidget(made)
        return made

    @cached_property
    def oversight(self) -> OversightView:
        """Coverage, rules, terms and subject access."""
        made = OversightView(self._page.context, self._page.rows, self)
        made.body_wanted.connect(self._page.choose_body)
        made.form_wanted.connect(self._page.ask_form)
        self.addWidget(made)
        return made
