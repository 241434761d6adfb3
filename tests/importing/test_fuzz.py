"""Fixtures with cells, rows and bytes changed at random: never a crash, a hang or a figure that is not in the file."""

from __future__ import annotations

import os
import time
from functools import cache
from pathlib import Path
from random import Random

from rvs_desktop.importing.files.readers import read_workbook
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.workbook import Workbook
from rvs_desktop.importing.process.reading import WorkbookReader
from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Recognition
from tests.importing.known import catalogue, content
from tests.importing.make_workbooks import make
from tests.importing.mutating import mistakes, mutated

ROUNDS = int(os.environ.get("RVS_FUZZ", "3"))
"""How often each file is changed: a few times in the checks, thousands of times when somebody has an hour."""
_SECONDS = 10


@cache
def _books(folder: Path) -> list[tuple[Workbook, Recognition]]:
    found: list[tuple[Workbook, Recognition]] = []
    for path in sorted((folder / "fixtures" / "import").glob("*/*")):
        if not _is_file(path):
            continue
        try:
            workbook = read_workbook(path)
        except Refused:
            continue
        found.append((workbook, recognise(workbook, catalogue(), Hints())))
    return found


def _check(workbook: Workbook, base: Recognition, seed: int) -> list[str]:
    book = mutated(workbook, seed)
    changed = book.workbook()
    began = time.perf_counter()
    found = recognise(changed, catalogue(), Hints())
    told = mistakes(base, book, found)
    if time.perf_counter() - began > _SECONDS:
        told.append("took too long")
    if sum(found.cells.values()) != content(changed.sheets):
        told.append("cells are lost")
    return [f"{workbook.name} {seed} {book.changes}: {one}" for one in told]


def test_s2_changed_cells_never_give_a_wrong_figure(shared: Path) -> None:
    wrong = [
        told
        for n, (workbook, base) in enumerate(_books(shared))
        for seed in range(ROUNDS)
        for told in _check(workbook, base, seed * 1000 + n)
    ]
    assert not wrong, "\n".join(wrong[:40])


def test_s2_changed_cells_of_generated_workbooks_never_give_a_wrong_figure() -> None:
    wrong: list[str] = []
    for seed in range(20 * ROUNDS):
        workbook = make(seed).workbook
        wrong += _check(workbook, recognise(workbook, catalogue(), Hints()), seed)
    assert not wrong, "\n".join(wrong[:40])


def _flipped(content: bytes, random: Random) -> bytes:
    """Return the bytes of a file with one to six of them changed, or its end cut off."""
    changed = bytearray(content)
    for _ in range(random.randint(1, 6)):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed[: random.randrange(len(changed))] if random.random() < 0.1 else changed)


def test_s2_changed_bytes_are_read_or_refused_by_a_worker_that_lives_on(shared: Path, tmp_path: Path) -> None:
    random = Random(20)
    sources = [path for path in sorted((shared / "fixtures" / "import").glob("*/*")) if _is_file(path)]
    paths: list[Path] = []
    for n in range(8 * ROUNDS):
        source = sources[n % len(sources)] if ROUNDS > 10 else random.choice(sources)
        path = tmp_path / f"{n} {source.name}"
        path.write_bytes(_flipped(source.read_bytes(), random))
        paths.append(path)
    reader = WorkbookReader(catalogue())
    try:
        received = list(reader.read(paths, Hints(), _silent))
    finally:
        reader.close()
    assert [one.name for one in received] == [path.name for path in paths]
    for one in received:
        assert one.recognition.readings or one.recognition.problems or one.recognition.skipped, one.name
        assert not any("fout in dit programma" in problem.message for problem in one.recognition.problems), (
            one.name
        )
        for reading in one.recognition.readings:
            if reading.raw.isascii() and reading.raw.isdigit() and reading.status == "value":
                assert reading.value in {int(reading.raw), int(reading.raw) * 1000}, (one.name, reading)


def _silent(done: int, of: int, what: str) -> None:
    del done, of, what


def _is_file(path: Path) -> bool:
    return (
        path.is_file()
        and path.stat().st_size > 0
        and ".expect." not in path.name
        and ".truth." not in path.name
    )
