"""Finding a budget in a sheet: two blocks of lines, their totals as control totals, and the notes under them.

Blocks stand under each other or side by side. Every row with content ends as a line, a control total, a heading, a
note, or a problem; nothing is dropped.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rvs_desktop.importing.budgets import words
from rvs_desktop.importing.budgets.cells import CellTrouble, is_amount, money, shown
from rvs_desktop.importing.budgets.columns import Block, BlockColumns
from rvs_desktop.importing.budgets.found import FoundBudget, FoundLine, Part
from rvs_desktop.importing.budgets.words import Role
from rvs_desktop.importing.files.workbook import Grid, Workbook, cell_name
from rvs_desktop.models.budgets.amounts import Amount
from rvs_desktop.models.budgets.words import Side


def find_budgets(workbook: Workbook, year: int | None) -> list[FoundBudget]:
    """Return the budget of every sheet that holds one; hidden sheets are not read.

    Args:
        workbook: the cells as read.
        year: the year that is meant, where a sheet has a column for more than one.
    """
    found = [_Reader(sheet, year).read() for sheet in workbook.sheets if not sheet.hidden]
    return [budget for budget in found if budget is not None]


def find_part(grid: Grid, year: int, part: Part) -> FoundBudget:
    """Return the lines of a piece of a budget, such as a pasted block: its sides need no headings."""
    found = _Reader(grid, year, part).read()
    assert found is not None
    return found


class _Reader:
    """Reads the budget of one sheet."""

    def __init__(self, grid: Grid, year: int | None, part: Part | None = None) -> None:
        self._grid = grid
        self._year = year
        self._part = part
        self._width = max(map(len, grid.rows), default=0)

    def read(self) -> FoundBudget | None:
        """Return the budget, None when the sheet has none."""
        blocks = self._blocks()
        if not blocks:
            return None
        top = max(0, min(block.top for block in blocks))
        texts = [text for row in range(top + 1) for text in self._texts(row)]
        years = sorted({int(each) for text in texts for each in words.YEAR.findall(text)})
        thousands = any(words.in_thousands(text) for text in texts)
        self._found = FoundBudget(self._grid.name, texts[:20], years, thousands, part=self._part is not None)
        for row in filter(self._texts, range(top)):
            self._found.skip("heading", row, self._texts(row)[0])
            self._found.rows += 1
        roles: dict[Role, int] = {}
        for block in blocks:
            roles = _BlockReader(self._grid, block, self._found, self._year, roles).read()
        self._settle_marks()
        return self._found

    def _texts(self, row: int) -> list[str]:
        return [text for column in range(self._width) if (text := shown(self._grid.cell(row, column)))]

    def _blocks(self) -> list[Block]:
        """Return the blocks: a heading begins one, the next heading ends it; side by side they share their rows."""
        heads = [*self._assumed(), *self._headings()]
        pairs = {row for row, *_ in heads if sum(other[0] == row for other in heads) > 1}
        blocks: list[Block] = []
        for place, (row, column, side, bare, text) in enumerate(heads):
            beside = [other for other in heads if other[0] == row and other[1] > column]
            below = [other for other in heads[place + 1 :] if other[0] > row]
            right = beside[0][1] if beside else self._width
            bottom = below[0][0] if below else len(self._grid.rows)
            left = column if row in pairs else 0
            amounts = self._part.amounts if self._part is not None else None
            blocks.append(
                Block(row, bottom, left, right, side, "" if bare else words.group_name(text), amounts)
            )
        return blocks

    def _assumed(self) -> Iterator[tuple[int, int, Side, bool, str]]:
        """Yield the heading that a piece of a budget lacks: above its first line, or where its columns are named."""
        if self._part is None:
            return
        first = next((row for row, *_ in self._headings()), len(self._grid.rows))
        rows = [row for row in range(first) if self._texts(row)]
        if rows:
            named = any(words.names_a_column(text) for text in self._texts(rows[0])) and not any(
                map(is_amount, self._texts(rows[0]))
            )
            yield rows[0] - (not named), 0, self._part.side, True, ""
        elif first == len(self._grid.rows):
            yield -1, 0, self._part.side, True, ""

    def _headings(self) -> Iterator[tuple[int, int, Side, bool, str]]:
        """Yield (row, column, side, whether it says no more, text) of the headings of sides."""
        standing: Side | None = None
        for row in range(len(self._grid.rows)):
            for column in range(self._width):
                value = self._grid.cell(row, column)
                text = value.strip() if isinstance(value, str) else ""
                found = words.side_heading(text) if text else None
                if found is None or self._has_amount(row, column) or words.is_total(text):
                    continue
                side, bare = found
                if side is standing and not bare:
                    continue
                standing = side
                yield row, column, side, bare, text

    def _has_amount(self, row: int, column: int) -> bool:
        """Tell whether a number stands in the same row behind a text, before the next text: then it is a line."""
        for behind in range(column + 1, self._width):
            value = self._grid.cell(row, behind)
            if isinstance(value, int | float) and not isinstance(value, bool):
                return True
            if isinstance(value, str) and value.strip():
                return is_amount(value)
        return False

    def _settle_marks(self) -> None:
        """A digit glued to a label is a mark when a note of that mark stands under the budget."""
        known = {mark for mark, _ in self._found.notes}
        for line in self._found.lines:
            if line.mark in known:
                line.certain = True


class _BlockReader:
    """Reads one block, row after row."""

    def __init__(
        self,
        grid: Grid,
        block: Block,
        found: FoundBudget,
        year: int | None,
        above: Mapping[Role, int],
    ) -> None:
        self._grid = grid
        self._block = block
        self._found = found
        self._group = block.group
        self._outside = False
        self._noting = False
        self._scale = 1000 if found.thousands else 1
        self._columns = BlockColumns(grid, block, year)
        self._label = self._columns.label
        own = self._columns.roles
        # a second block under the first one often has no headings of its own
        self._roles = dict(above) if above and block.left == 0 and Role.AMOUNT not in own else own
        found.details = found.details or Role.NATURE in self._roles

    def read(self) -> dict[Role, int]:
        """Read every row under the heading; returns which column holds what."""
        rows = range(self._block.top + 1, self._block.bottom)
        if self._block.top >= 0 and self._filled(self._block.top):
            self._pass("heading", self._block.top)
            self._found.rows += 1
        self._found.rows += sum(map(self._filled, rows))
        amount = self._roles.get(Role.AMOUNT)
        if amount is None:
            cell = cell_name(self._block.top, self._block.left)
            self._found.questions.append(
                (
                    "budget_column",
                    cell,
                    "Het is niet duidelijk in welke kolom de begroting staat. Noem het jaar, of zet Begroting boven de kolom.",
                )
            )
            self._found.waiting += sum(map(self._filled, rows))
            self._found.choices = self._columns.choices
            return {}
        for row in filter(self._filled, rows):
            self._read_row(row, amount)
        if self._roles == self._columns.roles:
            known = dict(self._found.unread)
            self._found.unread += [each for each in self._columns.unread() if each[0] not in known]
        return self._roles

    def _pass(self, rule: str, row: int) -> None:
        """Count a row that is no line, under its first text."""
        columns = range(self._block.left, self._block.right)
        text = next((text for each in columns if (text := shown(self._grid.cell(row, each)))), "")
        self._found.skip(rule, row, text)

    def _filled(self, row: int) -> bool:
        """Tell whether something stands in the columns of the block."""
        columns = range(self._block.left, self._block.right)
        return any(
            shown(self._grid.cell(row, each)) or (row, each) in self._grid.unresolved for each in columns
        )

    def _read_row(self, row: int, column: int) -> None:
        label = shown(self._grid.cell(row, self._label))
        raw = self._grid.cell(row, column)
        open_formula = (row, column) in self._grid.unresolved
        if not label and raw is None and not open_formula:
            if any(shown(self._grid.cell(row, each)) for each in range(self._block.left, self._block.right)):
                self._pass("other_text", row)
            return
        if self._noting or (raw is None and not open_formula):
            self._read_text(row, label)
            return
        cell = cell_name(row, column)
        if open_formula:
            self._ask("formula_without_result", cell, "deze formule heeft geen uitkomst in het bestand")
            return
        try:
            amount = money(raw, self._scale)
        except CellTrouble as trouble:
            self._ask(trouble.code, cell, trouble.sentence)
            return
        if not label:
            self._ask("amount_without_label", cell, "bij dit bedrag staat geen omschrijving")
            return
        if not self._control(label, amount, row, cell):
            self._add(row, cell, label, amount)

    def _control(self, label: str, amount: Amount, row: int, cell: str) -> bool:
        """Take in a total of the sheet: it verifies and is not imported."""
        total, balance = words.is_total(label), words.is_balance(label)
        if not (total or balance or words.is_subtotal(label)):
            return False
        side = self._block.side.value if total else ""
        if amount.cents is not None:
            kind = "balance" if balance else side
            self._found.totals.append((kind or f"group:{self._group}", label, amount.cents, cell))
        self._found.skip("control_total", row, label)
        self._group = ""
        self._outside = self._outside or total
        return True

    def _read_text(self, row: int, label: str) -> None:
        """Read a row without an amount: a heading of a group, of notes or of what stands outside, or a note."""
        if not label:
            self._pass("other_text", row)
            return
        note = words.read_note(label)
        if words.is_notes(label) or words.is_outside(label):
            self._found.skip("heading", row, label)
            self._noting = words.is_notes(label)
            self._outside = self._outside or words.is_outside(label)
        elif self._noting or (self._outside and note is not None):
            behind = shown(self._grid.cell(row, self._label + 1))
            text = f"{label} {behind}".strip() if label.strip("().* ").isdigit() or note is None else label
            self._found.notes.append(words.read_note(text) or ("", text))
            self._found.skip("note", row, label)
        else:
            self._group = "" if words.is_total(label) else words.group_name(label)
            self._found.skip("heading", row, label)

    def _add(self, row: int, cell: str, text: str, amount: Amount) -> None:
        try:
            forecast = self._forecast(row)
        except CellTrouble as trouble:
            self._ask(trouble.code, cell_name(row, self._roles[Role.FORECAST]), trouble.sentence)
            return
        label, mark, certain = words.split_mark(text)
        named = self._text(row, Role.NOTE)
        if Role.NOTE in self._roles:
            label, mark, certain = text, named, True
        nature = self._text(row, Role.NATURE)
        kind = money(nature.replace("geschat", "").replace(",", " "), 1) if nature else Amount()
        self._found.lines.append(
            FoundLine(
                row + 1,
                cell,
                self._block.side.value,
                self._group,
                label,
                mark,
                certain,
                self._outside,
                amount.cents,
                amount.pro_memorie or kind.pro_memorie,
                amount.fte_thousandths or kind.fte_thousandths,
                amount.text_state,
                "geschat" in nature,
                forecast,
                self._text(row, Role.EXPLANATION),
                shown(self._grid.cell(row, self._roles[Role.AMOUNT])),
            )
        )

    def _forecast(self, row: int) -> int | None:
        column = self._roles.get(Role.FORECAST)
        return None if column is None else money(self._grid.cell(row, column), self._scale).cents

    def _text(self, row: int, role: Role) -> str:
        column = self._roles.get(role)
        return "" if column is None else shown(self._grid.cell(row, column))

    def _ask(self, code: str, cell: str, why: str) -> None:
        self._found.troubles.append((code, cell, why))
