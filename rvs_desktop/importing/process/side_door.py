"""Asking the isolated process one question about one file, for files that are no figures of municipalities."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from rvs_desktop.errors import UserError
from rvs_desktop.importing.process.patience import Patience
from rvs_desktop.importing.process.reading import worker_command

_BEAT: Final = 0.5
"""Seconds between two looks at whether the process still works."""


def ask_worker(path: Path, job: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the isolated process answers about a file.

    Args:
        path: the file.
        job: which door is asked, and what it needs to know.

    Raises:
        UserError: if the file is absent, is refused, or the process dies or talks nonsense.
    """
    if not path.is_file():
        raise UserError(f"{path.name} bestaat niet.", "Controleer de naam van het bestand.")
    line = json.dumps({"path": str(path), **job})
    trouble = UserError(
        f"Het bestand {path.name} kon niet veilig worden gelezen.",
        "Open het in Excel, sla het opnieuw op als .xlsx en probeer het nog eens.",
    )
    try:
        answer: Any = json.loads(_told(f"{line}\n".encode()).splitlines()[-1])
        if not isinstance(answer, dict) or "refused" not in answer:
            raise trouble
    except (subprocess.TimeoutExpired, ValueError, IndexError):
        raise trouble from None
    if answer["refused"] is not None:
        raise UserError(str(answer["refused"][1]))  # pyright: ignore[reportUnknownArgumentType]
    return answer  # pyright: ignore[reportUnknownVariableType]  # checked where it is unpacked


def _told(line: bytes) -> bytes:
    """Return all that a process of its own says to one line.

    Raises:
        TimeoutExpired: if it hangs; it is ended first.
    """
    with subprocess.Popen(  # noqa: S603 - our own program, no word of it from outside
        worker_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        patience, unsaid = Patience(process.pid), line
        while True:
            try:
                return process.communicate(unsaid or None, _BEAT)[0]
            except subprocess.TimeoutExpired:
                unsaid = b""
                if patience.is_over():
                    process.kill()
                    raise
