"""How large a workbook may be; a real sheet of a municipality stays far below each of these."""

from __future__ import annotations

from typing import Final

FILE_BYTES: Final = 20 * 1024 * 1024
PARTS: Final = 2_000
PART_BYTES: Final = 100 * 1024 * 1024
TOTAL_BYTES: Final = 250 * 1024 * 1024
RATIO: Final = 100
"""A part may unpack to this many times its packed size …"""
RATIO_FREE_BYTES: Final = 1024 * 1024
"""… once it is larger than this."""
SHEETS: Final = 255
CELLS: Final = 2_000_000
ROWS: Final = 200_000
"""Last row with a value; empty formatted rows below it do not count."""
COLUMNS: Final = 16_384
BOX_CELLS: Final = 20_000_000
"""Rows times columns up to the last value: the reader keeps the whole rectangle in memory."""
STRINGS: Final = 1_000_000
CELL_CHARACTERS: Final = 32_767
XML_DEPTH: Final = 64

WALL_SECONDS: Final = 30
"""Without any work done: a busy computer may make a good file slow, and only one that hangs does nothing."""
WALL_SECONDS_IN_ALL: Final = 600
CPU_SECONDS: Final = 90
"""Three times what a file of the largest allowed size takes on a computer of two ordinary cores."""
MEMORY_BYTES: Final = 1024 * 1024 * 1024
