"""The floor under every import: a process that reads the cells of workbooks with calamine and does nothing with them."""

from __future__ import annotations

import sys


def main() -> None:
    """Read the workbooks that are named on the command line."""
    from python_calamine import CalamineWorkbook

    for path in sys.argv[1:]:
        with open(path, "rb") as stream:  # noqa: PTH123 - nothing is loaded that calamine does not need
            book = CalamineWorkbook.from_filelike(stream)
            for name in book.sheet_names:
                book.get_sheet_by_name(name).to_python(skip_empty_area=False)


if __name__ == "__main__":
    main()
