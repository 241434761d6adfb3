"""The states of the page of taskforces for its pictures: per picture the steps that lead to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, Final, TypeAlias

Step: TypeAlias = Callable[[Any], None]
"""One thing that a user does; the next one waits until all that it asked for is on the screen."""


def look_at(year: int, month: int, day: int) -> Step:
    """Return the choice of a day."""
    return partial(_look_at, date(year, month, day))


def _look_at(day: date, page: Any) -> None:
    page.close_panel()
    page.show_view("composition")
    page.choose_day(day)


def body(code: str) -> Step:
    """Return the choice of a body by its code."""
    return partial(_choose_body, code)


def _choose_body(code: str, page: Any) -> None:
    assert page.data is not None
    page.choose_body(next(line.body.id for line in page.data.network.lines if line.body.code == code))


def line(title: str) -> Step:
    """Return going to a line of the roster by the name in its first column."""
    return partial(_go_to_line, title)


def _go_to_line(title: str, page: Any) -> None:
    view = page.composition.table.view
    for number in range(view.table.rowCount()):
        row = view.table.row(number)
        if row is not None and str(view.table.data(view.table.index(number, 0))) == title:
            view.go_to(row.key, "name")
            view.setFocus()


def verb(command: str) -> Step:
    """Return a verb of the page."""
    return partial(_do, command)


def _do(command: str, page: Any) -> None:
    page.close_panel()
    page.do(command)


def fill_in(**texts: str) -> Step:
    """Return filling in the form, with its consequences."""
    return partial(_fill_in, texts)


def _fill_in(texts: Mapping[str, str], page: Any) -> None:
    for key, text in texts.items():
        page.form.put(key, text)
    page.form.look_ahead()


def face(name: str) -> Step:
    """Return the choice of what stands under the roster."""
    return partial(_show_face, name)


def _show_face(name: str, page: Any) -> None:
    page.close_panel()
    page.composition.below.show_face(name)


def view(name: str) -> Step:
    """Return the choice of composition, history or persons."""
    return partial(_show_view, name)


def _show_view(name: str, page: Any) -> None:
    page.show_view(name)


def _look_at_near(page: Any) -> None:
    page.middle.people.near.click()


_JANUARY: Final = look_at(2017, 1, 31)
SCENES: Final[Mapping[str, Sequence[Step]]] = {
    "21-taskforces": (_JANUARY, body("tf-pga")),
    "22-taskforces-lege-zetel": (line("Onbezet"),),
    "23-taskforces-zetel-invullen": (
        verb("roster_add"),
        fill_in(person="Bakker, N.", begins="31-11-2016"),
    ),
    "24-taskforces-gevolgen": (fill_in(begins="1-3-2017"),),
    "25-taskforces-vervangen": (line("Gorter"), verb("roster_replace"), fill_in(person="A. Nieuwkoop")),
    "26-taskforces-beeindigen": (line("Divendal"), verb("roster_end"), fill_in()),
    "27-taskforces-corrigeren": (verb("roster_correct"), fill_in(area="Flevoland")),
    "28-taskforces-opgaan": (verb("body_merge"), fill_in(into="Taskforce Veilige Buurten")),
    "29-taskforces-slapend": (verb("body_sleep"), fill_in(explanation="volgt de cijfers")),
    "30-taskforces-vacatures": (face("vacant"),),
    "31-taskforces-regels": (face("rules"),),
    "32-taskforces-tijdlijn": (face("tracks"),),
    "33-taskforces-historie": (face("cover"), view("history")),
    "34-taskforces-personen": (view("people"),),
    "35-taskforces-samenvoegen": (_look_at_near, fill_in()),
    "36-taskforces-functie-eindigt": (verb("person_function"), fill_in()),
    "37-taskforces-geen-orgaan": (look_at(2010, 1, 1),),
    "38-taskforces-beeindigd": (look_at(2020, 6, 1), body("tf-pga")),
}
"""Steps by the name of the picture; each picture goes on from the one before it."""
