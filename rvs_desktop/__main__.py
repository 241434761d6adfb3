"""``python -m rvs_desktop`` starts the window program."""

from __future__ import annotations

import sys

from rvs_desktop.app import main

if __name__ == "__main__":
    sys.exit(main())
