"""The log of the program: ids and counts, never names or figures; one file a day, two weeks kept."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import Final

KEPT: Final = 14
"""Days of log that are kept."""
_FORM: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start(folder: Path) -> Path | None:
    """Write the log of today in a folder and remove logs that are too old.

    Returns:
        The file, or None when nothing can be written there; the program works without a log.
    """
    path = folder / time.strftime("rvs-%Y-%m-%d.log")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(path, encoding="utf-8", delay=True)
        for old in sorted(folder.glob("rvs-*.log"))[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_FORM))
    root = logging.getLogger("rvs_desktop")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path
