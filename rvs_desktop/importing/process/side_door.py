"""Asking the isolated process one question about one file, for files that are no figures of municipalities."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from rvs_desktop.errors import UserError
from rvs_desktop.importing import limits
from rvs_desktop.importing.process.reading import worker_command

_PATIENCE: Final = limits.WALL_SECONDS + 5


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
        done = subprocess.run(  # noqa: S603 - our own program, no word of it from outside
            worker_command(),
            input=f"{line}\n".encode(),
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        answer: Any = json.loads(done.stdout.splitlines()[-1])
        if not isinstance(answer, dict) or "refused" not in answer:
            raise trouble
    except (subprocess.TimeoutExpired, ValueError, IndexError):
        raise trouble from None
    if answer["refused"] is not None:
        raise UserError(str(answer["refused"][1]))  # pyright: ignore[reportUnknownArgumentType]
    return answer  # pyright: ignore[reportUnknownVariableType]  # checked where it is unpacked
