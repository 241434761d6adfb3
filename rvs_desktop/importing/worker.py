"""The isolated process that opens workbooks: no database, no window, bounded, and nothing leaves it but figures.

It takes lines of JSON and answers with lines of JSON. First comes the catalogue, then a line for each file; while it
works it tells how far it is, and ends each file with what was recognised. A reader that dies takes only this process.
"""

from __future__ import annotations

import gc
import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO, Final

from rvs_desktop.importing.files.gate import load
from rvs_desktop.importing.files.readers import read_content
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.xml_guard import refuse_too_large
from rvs_desktop.importing.persons.columns import area_keys
from rvs_desktop.importing.persons.personal_data import safeguard
from rvs_desktop.importing.process.codec import Json, pack_recognition, unpack_catalogue, unpack_hints
from rvs_desktop.importing.process.confine import confine_memory, confine_next_file
from rvs_desktop.importing.recognising.publications import refuse_publication
from rvs_desktop.importing.recognition import Catalogue, Problem, Recognition, Severity

_SLICE: Final = 2000
"""Figures in one line of an answer."""

Tell = Callable[[str], None]


class Known:
    """What a file can be about, and the names of its areas in the form in which cells are compared with them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.areas = area_keys(catalogue)


def recognise_content(name: str, content: bytes, known: Known, job: Json, tell: Tell) -> Recognition:
    """Read one file, look for persons in it, and recognise what it counts.

    Args:
        name: file name.
        content: the whole file.
        known: what a file can be about.
        job: ``hints``, ``profile`` and ``explain`` of this file.
        tell: called with the step that begins: ``reading``, ``checking``, ``recognising``.

    Raises:
        Refused: if it cannot or may not be read.
    """
    recognise, read_return_sheet = _recognisers()
    tell("reading")
    workbook = read_content(name, content)
    refuse_publication(workbook)
    tell("checking")
    hints = unpack_hints(job["hints"])
    try:
        guarded = safeguard(workbook, known.areas)
    except Refused as refusal:
        from rvs_desktop.importing.persons.counts import count_persons

        refusal.reducible = count_persons(workbook, known.catalogue, known.areas, hints)
        raise
    tell("recognising")
    found = read_return_sheet(guarded.workbook, known.catalogue, hints)
    if found is None:
        explain = job.get("explain") is True
        found = recognise(
            guarded.workbook,
            known.catalogue,
            hints,
            job.get("profile"),
            explain=explain,
            masked=guarded.masked,
        )
    return guarded.added_to(found)


@cache
def _recognisers() -> tuple[Callable[..., Recognition], Callable[..., Recognition | None]]:
    """Load what recognises files, once; the collector need not look at it again after each of them."""
    from rvs_desktop.importing.recognising.recognise import recognise
    from rvs_desktop.importing.return_sheets.returned import read_return_sheet

    gc.freeze()
    return recognise, read_return_sheet


def answer(job: Json, known: Known, tell: Tell) -> Json:
    """Return the last line of a file: what was recognised, or why it was refused; never raises."""
    path = Path(job["path"])
    digest, size, fault = "", 0, ""
    try:
        content = load(path)
        digest, size = hashlib.sha256(content).hexdigest(), len(content)
        found = recognise_content(path.name, content, known, job, tell)
    except Refused as refusal:
        found = Recognition(problems=(refusal.problem,), refused=True, reducible=refusal.reducible)
    except MemoryError:
        problem = refuse_too_large(path.name, "het vraagt te veel geheugen").problem
        found = Recognition(problems=(problem,), refused=True)
    except Exception as error:  # noqa: BLE001 - a bug with one file must not stop the files after it
        fault = _place_of(error)
        found = Recognition(problems=(bug_problem(path.name),), refused=True)
    return {"found": pack_recognition(found), "sha256": digest, "size": size, "fault": fault}


def bug_problem(name: str) -> Problem:
    """Return the refusal of a file that met a fault of the program itself."""
    return Problem(
        "unreadable",
        f"Het bestand {name} kon niet worden verwerkt door een fout in dit programma. Er is niets ingelezen. "
        "Sla het bestand opnieuw op als .xlsx en probeer het nog eens, of meld dit bij de beheerder.",
        Severity.REFUSAL,
    )


def _place_of(error: Exception) -> str:
    """Return the kind of an error and where it was raised: never its text, which may quote a cell."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    where = f"{frame.tb_frame.f_globals.get('__name__', '?')}:{frame.tb_lineno}" if frame is not None else "?"
    return f"{type(error).__name__} {where}"


def _own_output() -> BinaryIO:
    """Return the pipe to the program; what libraries print goes elsewhere."""
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return output


def serve(lines: BinaryIO, output: BinaryIO) -> None:
    """Answer files until there are no more lines."""

    def say(line: dict[str, Any]) -> None:
        output.write(json.dumps(line, separators=(",", ":")).encode() + b"\n")
        output.flush()

    known = Known(Catalogue((), ()))
    for line in lines:
        job = json.loads(line)
        if "catalogue" in job:
            known = Known(unpack_catalogue(job["catalogue"]))
            gc.freeze()
            continue
        confine_next_file()
        if "members" in job:
            from rvs_desktop.importing.members.worker_part import answer_members

            say(answer_members(job))
            continue
        if "budget" in job:
            from rvs_desktop.importing.budgets.worker_part import answer_budget

            say(answer_budget(job))
            continue
        for part in in_slices(answer(job, known, lambda step: say({"step": step}))):
            say(part)
        gc.collect(0)


def in_slices(line: Json) -> Iterator[Json]:
    """Yield many figures in lines of their own, as columns, before the rest of an answer.

    Reading one line keeps every other thread of the program waiting, the window too, so no line may be long.
    """
    columns = line["found"]["readings"]["each"]
    count = line["found"]["readings"]["count"]
    if count > _SLICE:
        for start in range(0, count, _SLICE):
            yield {"figures": {name: column[start : start + _SLICE] for name, column in columns.items()}}
        columns.clear()
    yield line


def main() -> None:
    """Run as the worker until the program closes the pipe."""
    # Tables of cells hold no cycles; without the collector reading takes two thirds of the time.
    gc.disable()
    output = _own_output()
    confine_memory()
    serve(sys.stdin.buffer, output)


if __name__ == "__main__":
    main()
