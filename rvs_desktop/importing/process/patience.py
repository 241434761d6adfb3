"""How long the program waits for the worker: as long as it works, not as long as the clock runs.

A busy computer gives the worker little time; a good file may not be refused for that. So what counts is whether the
worker used its processor since it was last looked at. How much it may use in all, it limits itself.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from rvs_desktop.importing import limits

_WORKED: Final = 0.02
"""Seconds of processor time between two looks that show that a process works and does not hang."""
_HUNDRED_NS: Final = 10_000_000


class Patience:
    """Waits for one file of one process."""

    def __init__(self, process: int) -> None:
        """Begin to wait now for the process with this number."""
        self._process = process
        now = time.monotonic()
        self._last_day = now + limits.WALL_SECONDS_IN_ALL
        self._until = now + limits.WALL_SECONDS
        self._spent = processor_seconds(process)

    def is_over(self) -> bool:
        """Tell whether the process did nothing for too long, or is at it for far too long."""
        now = time.monotonic()
        if now <= self._until:
            return False
        before, self._spent = self._spent, processor_seconds(self._process)
        self._until = now + limits.WALL_SECONDS
        works = before is not None and self._spent is not None and self._spent - before >= _WORKED
        return not works or now > self._last_day


def processor_seconds(process: int) -> float | None:
    """Return the processor time that a process of this program has used; None when it cannot be told."""
    with suppress(OSError, ValueError, IndexError, subprocess.SubprocessError):
        if sys.platform == "win32":
            return _of_windows(process)
        if sys.platform == "linux":
            parts = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
            return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")
        return _of_ps(process)
    return None


def _of_ps(process: int) -> float:
    """Ask the system's own list of processes, which tells ``days-hours:minutes:seconds``."""
    told = subprocess.run(  # noqa: S603 - a fixed program with a number
        ["/bin/ps", "-o", "time=", "-p", str(process)], capture_output=True, text=True, timeout=2, check=True
    ).stdout.strip()
    days, _, rest = told.rpartition("-")
    seconds = float(days or 0) * 24
    for part in rest.split(":"):
        seconds = seconds * 60 + float(part)
    return seconds


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _QUERY: Final = 0x1000

    def _of_windows(process: int) -> float:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        handle = kernel.OpenProcess(_QUERY, False, process)  # noqa: FBT003 - a call of the system
        if not handle:
            raise OSError(ctypes.get_last_error())
        try:
            times = [wintypes.FILETIME() for _ in range(4)]
            kernel.GetProcessTimes.argtypes = (wintypes.HANDLE, *[ctypes.POINTER(wintypes.FILETIME)] * 4)
            if not kernel.GetProcessTimes(handle, *map(ctypes.byref, times)):
                raise OSError(ctypes.get_last_error())
            used = sum((one.dwHighDateTime << 32) + one.dwLowDateTime for one in times[2:])
            return used / _HUNDRED_NS
        finally:
            kernel.CloseHandle(handle)
