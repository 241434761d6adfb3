"""The place of the chosen table in fields: the way to correct it with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.import_wizard.draft import Draft, Edge, column_number, letters
from rvs_desktop.ui.import_wizard.parts import PlaceField


class RangeCard(widgets.Card):
    """First and last row and column, the number of head rows, and the column with names."""

    drawn = Signal(object)
    """The table is elsewhere: its ``Draft``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        look = theme.current()
        title = widgets.label(self.tr("Bereik"), "subtitle")
        self.setAccessibleName(self.tr("Bereik"))
        self.content.addWidget(title)
        self._draft: Draft | None = None
        self.fields: dict[str, PlaceField] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.space("s"))
        grid.setVerticalSpacing(look.space("s"))
        for place, (key, name) in enumerate(
            (
                ("top", self.tr("Eerste koprij")),
                ("heads", self.tr("Aantal koprijen")),
                ("body", self.tr("Eerste gegevensrij")),
                ("bottom", self.tr("Laatste rij")),
                ("left", self.tr("Eerste kolom")),
                ("right", self.tr("Laatste kolom")),
                ("key", self.tr("Kolom met namen")),
            )
        ):
            field = PlaceField(name)
            field.changed.connect(self._read)
            self.fields[key] = field
            grid.addWidget(field, place // 2, place % 2)
        self.content.addLayout(grid)
        self.told = widgets.label("", "caption", "bad", wrap=True)
        self.told.hide()
        self.content.addWidget(self.told)

    def show_draft(self, draft: Draft | None) -> None:
        """Show where a table is; without one there is nothing to fill in."""
        self._draft = draft
        self.setEnabled(draft is not None)
        self.told.hide()
        texts = (
            {
                "top": str(draft.top + 1),
                "heads": str(draft.body - draft.top),
                "body": str(draft.body + 1),
                "bottom": str(draft.bottom + 1),
                "left": letters(draft.left),
                "right": letters(draft.right),
                "key": letters(draft.key),
            }
            if draft is not None
            else {}
        )
        for key, field in self.fields.items():
            field.show_text(texts.get(key, ""))

    def _read(self) -> None:
        """Take over the field that was changed, and say what is wrong with what cannot be."""
        field = self.sender()
        draft = self._draft
        if draft is None or not isinstance(field, PlaceField):
            return
        key = next(name for name, one in self.fields.items() if one is field)
        changed = self._changed(draft, key, field.text())
        field.refuse(refused=changed is None)
        self.told.setVisible(changed is None)
        if changed is None:
            self.told.setText(
                self.tr("Vul een letter in, zoals C.")
                if key in {"left", "right", "key"}
                else self.tr("Vul een heel getal in dat binnen het blad past.")
            )
        elif changed != draft:
            self.drawn.emit(changed)
        else:
            self.show_draft(draft)

    def _changed(self, draft: Draft, key: str, text: str) -> Draft | None:
        if key in {"left", "right", "key"}:
            column = column_number(text)
            if column < 0:
                return None
            return draft.with_key(column) if key == "key" else draft.moved(Edge(key), column)
        if not text.isascii() or not text.isdigit():
            return None
        number = int(text)
        if key == "heads":
            return draft.moved(Edge.BODY, draft.top + number)
        return draft.moved(Edge(key), number - 1) if number else None
