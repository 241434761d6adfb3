"""Limits that the isolated worker puts upon itself: memory, processor time, no dump of its memory.

Each system has its own way. What none of them can stop, the program ends by its own clock.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Final

from rvs_desktop.importing import limits

_EXTENDED_LIMITS: Final = 9
_PROCESS_TIME: Final = 0x2
_ACTIVE_PROCESS: Final = 0x8
_PROCESS_MEMORY: Final = 0x100
_DIE_ON_EXCEPTION: Final = 0x400
_KILL_ON_CLOSE: Final = 0x2000
_TICKS: Final = 10_000_000
"""Windows counts processor time in steps of 100 ns."""


def confine_memory() -> None:
    """Bound the memory of this process for good."""
    if sys.platform == "win32":
        _windows_job(limits.CPU_SECONDS)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # macOS knows the limit but does not keep it, or refuses it; there the clock of the program is what remains.
    with suppress(OSError, ValueError):
        _lower(resource.RLIMIT_AS, limits.MEMORY_BYTES)


def confine_next_file() -> None:
    """Grant the processor time of one more file, beyond what this process has used so far."""
    if sys.platform == "win32":
        import time

        _windows_job(int(time.process_time()) + limits.CPU_SECONDS)
        return
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    _lower(resource.RLIMIT_CPU, int(usage.ru_utime + usage.ru_stime) + 1 + limits.CPU_SECONDS)


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    _jobs: list[int] = []

    def _windows_job(seconds: int) -> None:
        """Put this process in a job of its own, or change the limits of that job.

        A program that already runs in a job may refuse another; the clock of the program still holds then.
        """
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = (
            wintypes.HANDLE,
            ctypes.c_int,
            ctypes.c_void_p,
            wintypes.DWORD,
        )
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        if not _jobs:
            created = kernel.CreateJobObjectW(None, None)
            if not created or not kernel.AssignProcessToJobObject(created, kernel.GetCurrentProcess()):
                return
            _jobs.append(created)
        wanted = _ExtendedLimits()
        basic = wanted.BasicLimitInformation
        basic.LimitFlags = (
            _PROCESS_TIME | _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_ON_EXCEPTION | _KILL_ON_CLOSE
        )
        basic.PerProcessUserTimeLimit = seconds * _TICKS
        basic.ActiveProcessLimit = 1
        wanted.ProcessMemoryLimit = limits.MEMORY_BYTES
        kernel.SetInformationJobObject(
            _jobs[0], _EXTENDED_LIMITS, ctypes.byref(wanted), ctypes.sizeof(wanted)
        )

else:

    def _lower(kind: int, wanted: int) -> None:
        """Set the soft limit; the hard one stays, so that the next file can be granted its own time."""
        import resource

        hard = resource.getrlimit(kind)[1]
        if hard != resource.RLIM_INFINITY:
            wanted = min(wanted, hard)
        resource.setrlimit(kind, (wanted, hard))
