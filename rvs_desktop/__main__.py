"""``python -m rvs_desktop`` starts the window program."""

from __future__ import annotations

import sys


def start() -> int:
    """Run the window program, or the worker when the program started itself as such."""
    # The switch of importing/reading.py: a program without a Python beside it starts itself to open workbooks.
    if sys.argv[1:] == ["--import-worker"]:
        from rvs_desktop.importing.worker import main as work

        work()
        return 0
    from rvs_desktop.app import main

    return main()


if __name__ == "__main__":
    sys.exit(start())
