"""What the isolated process answers about one file that holds no figures of municipalities."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from rvs_desktop.importing.files.gate import load
from rvs_desktop.importing.files.readers import read_content
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.workbook import Workbook
from rvs_desktop.importing.files.xml_guard import refuse_too_large
from rvs_desktop.importing.process.codec import Json


def answer_file(job: Json, find: Callable[[Workbook], Json]) -> Json:
    """Return what was found in a file with its digest and size, or why it is refused.

    Args:
        job: with the ``path`` of the file.
        find: gets the workbook, after the gate; may raise ``Refused``.
    """
    path = Path(job["path"])
    try:
        content = load(path)
        found = find(read_content(path.name, content))
    except Refused as refusal:
        return {"refused": [refusal.problem.code, refusal.problem.message]}
    except MemoryError:
        problem = refuse_too_large(path.name, "het vraagt te veel geheugen").problem
        return {"refused": [problem.code, problem.message]}
    return {
        "refused": None,
        "sha256": hashlib.sha256(content).hexdigest(),
        "size": len(content),
        **found,
    }
