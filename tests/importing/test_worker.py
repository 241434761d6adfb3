"""The isolated worker: whatever becomes of it, the program stays calm and the other files are read (C7, D1)."""

from __future__ import annotations

import hashlib
import io
import json
import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from rvs_desktop.errors import Cancelled
from rvs_desktop.importing import limits, worker
from rvs_desktop.importing.process import reading
from rvs_desktop.importing.process.codec import (
    pack_catalogue,
    pack_hints,
    unpack_recognition,
)
from rvs_desktop.importing.process.patience import processor_seconds
from rvs_desktop.importing.process.reading import (
    WORKER_SWITCH,
    recognise_file,
    recognise_files,
    worker_command,
)
from rvs_desktop.importing.received import ReceivedFile
from rvs_desktop.importing.recognition import (
    Catalogue,
    Hints,
    KnownArea,
    KnownMeasure,
    PartRule,
)
from tests.importing.known import catalogue as known_catalogue

KNOWN = Catalogue(
    (
        KnownArea("GM0342", "municipality", "Soest", ("Soest (gem.)",), date(2000, 1, 1)),
        KnownArea("GM0355", "municipality", "Zeist"),
    ),
    (
        KnownMeasure(
            "burgernet_actions", "Burgernetacties", "burgernet", "aantal", "flow", "month", ("Acties",)
        ),
    ),
    (PartRule("burgernet_successes", "burgernet_actions"),),
)
LIST = "Gemeente;Periode;Burgernetacties\nSoest;2020-03;{}\nZeist;2020-03;5\n"


def silent(_done: int, _all: int, _what: str) -> None:
    """Nobody looks."""


def files(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for number, path in enumerate(paths):
        path.write_text(LIST.format(number), encoding="utf-8")
    return paths


def run(paths: list[Path]) -> list[ReceivedFile]:
    return list(recognise_files(paths, KNOWN, Hints(sender="GM0342"), silent))


@pytest.fixture
def misbehave(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Make every worker run some lines of code at a file with ``stuk`` in its name."""
    command = worker_command()

    def change(lines: str) -> None:
        body = "\n".join(f"        {line}" for line in lines.splitlines())
        code = (
            "import sys, os, time\n"
            "sys.path[:0] = sys.argv[1:]\n"
            "from rvs_desktop.importing import limits, worker\n"
            "sound = worker.answer\n"
            "def answer(job, known, tell):\n"
            "    if 'stuk' in job['path']:\n"
            f"{body}\n"
            "    return sound(job, known, tell)\n"
            "worker.answer = answer\n"
            "worker.main()\n"
        )
        monkeypatch.setattr(reading, "worker_command", lambda: [*command[:3], "-c", code, *command[5:]])

    return change


def test_files_come_back_in_order_with_what_they_were(tmp_path: Path) -> None:
    paths = files(tmp_path, *(f"{number:02} Lijst met ë.csv" for number in range(14)))
    received = run(paths)
    assert [one.name for one in received] == [path.name for path in paths]
    for number, (path, one) in enumerate(zip(paths, received, strict=True)):
        content = path.read_bytes()
        assert (one.size, one.sha256) == (len(content), hashlib.sha256(content).hexdigest())
        assert one.sender == "GM0342"
        assert [reading_.value for reading_ in one.recognition.readings] == [number, 5]
        assert content.decode() == LIST.format(number)


def test_a_refused_file_is_an_answer_like_any_other(tmp_path: Path) -> None:
    (good,) = files(tmp_path, "Goed.csv")
    (tmp_path / "Leeg.xlsx").touch()
    received = run([tmp_path / "Leeg.xlsx", tmp_path / "weg.xlsx", good])
    codes = [[problem.code for problem in one.recognition.problems] for one in received]
    assert codes == [["empty_file"], ["unreadable"], []]
    assert [one.recognition.refused for one in received] == [True, True, False]


@pytest.mark.parametrize(
    "lines",
    [
        "os.kill(os.getpid(), 9)",
        "os.abort()",
        "os._exit(0)",
        "os.write(output.fileno(), b'rommel\\n') if (output := os.fdopen(3, 'wb', closefd=False)) else None",
        "return {'found': {'readings': 'rommel'}, 'sha256': '', 'size': 0, 'fault': ''}",
        "return {'found': 5}",
        "return [1, 2]",
        "worker.json.dumps = lambda *_, **__: '{\"a\": ' + '[' * 100000",
    ],
)
def test_a_worker_that_dies_or_answers_rubbish_costs_one_file(
    lines: str, tmp_path: Path, misbehave: Callable[[str], None]
) -> None:
    misbehave(lines)
    before, broken, after = files(tmp_path, "Eerste.csv", "stuk.csv", "Laatste.csv")
    received = run([before, broken, after])
    assert [len(one.recognition.readings) for one in received] == [2, 0, 2]
    (problem,) = received[1].recognition.problems
    assert (problem.code, problem.severity) == ("unreadable", "refusal")
    assert "stuk.csv" in problem.message


def test_a_worker_that_hangs_is_ended_by_the_clock(
    tmp_path: Path, misbehave: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    misbehave("time.sleep(60)")
    monkeypatch.setattr(limits, "WALL_SECONDS", 1.5)
    broken, good = files(tmp_path, "stuk.csv", "Goed.csv")
    received = run([broken, good])
    assert [one.recognition.refused for one in received] == [True, False]


BUSY = "end = time.monotonic() + {seconds}\nwhile time.monotonic() < end:\n    pass\nreturn sound(job, known, tell)"


def test_a_worker_that_is_slow_because_it_works_is_waited_for(
    tmp_path: Path, misbehave: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    misbehave(BUSY.format(seconds=1.5))
    monkeypatch.setattr(limits, "WALL_SECONDS", 0.4)
    (received,) = run(files(tmp_path, "stuk.csv"))
    assert len(received.recognition.readings) == 2


def test_a_worker_that_works_for_far_too_long_is_ended_all_the_same(
    tmp_path: Path, misbehave: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    misbehave(BUSY.format(seconds=60))
    monkeypatch.setattr(limits, "WALL_SECONDS", 0.4)
    monkeypatch.setattr(limits, "WALL_SECONDS_IN_ALL", 1.5)
    broken, good = files(tmp_path, "stuk.csv", "Goed.csv")
    assert [one.recognition.refused for one in run([broken, good])] == [True, False]


def test_the_processor_time_of_a_process_can_be_told() -> None:
    used = processor_seconds(os.getpid())
    assert used is not None
    assert abs(used - time.process_time()) < 5
    assert processor_seconds(2**22 + 1) is None


@pytest.mark.skipif(sys.platform != "linux", reason="the limits of the system are tried on Linux")
@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (
            "try:\n    bytearray(2_000_000_000)\nexcept MemoryError:\n    return sound({**job, 'path': '/'}, known, tell)",
            "unreadable",
        ),
        ("limits.CPU_SECONDS = 0\nworker.confine_next_file()\nwhile True:\n    pass", "unreadable"),
    ],
)
def test_memory_and_processor_time_are_bounded(
    lines: str, code: str, tmp_path: Path, misbehave: Callable[[str], None]
) -> None:
    misbehave(lines)
    broken, good = files(tmp_path, "stuk.csv", "Goed.csv")
    received = run([broken, good])
    assert [problem.code for problem in received[0].recognition.problems] == [code]
    assert len(received[1].recognition.readings) == 2


def test_a_worker_that_cannot_start_is_no_crash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "worker_command", lambda: [str(tmp_path / "geen programma")])
    (received,) = run(files(tmp_path, "Goed.csv"))
    assert [problem.code for problem in received.recognition.problems] == ["unreadable"]


def test_what_libraries_print_does_not_disturb_the_answer(
    tmp_path: Path, misbehave: Callable[[str], None]
) -> None:
    misbehave("print('hallo')\nos.write(1, b'wereld')")
    (received,) = run(files(tmp_path, "stuk.csv"))
    assert len(received.recognition.readings) == 2


def test_the_user_can_stop_at_any_moment(tmp_path: Path, misbehave: Callable[[str], None]) -> None:
    misbehave("time.sleep(60)")
    calls: list[str] = []

    def stop(_done: int, _all: int, what: str) -> None:
        calls.append(what)
        if len(calls) > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(recognise_files(files(tmp_path, "stuk.csv"), KNOWN, Hints(), stop))


def test_progress_tells_which_file_is_read(tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    (path,) = files(tmp_path, "Goed.csv")
    recognise_file(path, KNOWN, Hints(), lambda done, all_, what: told.append((done, all_, what)))
    assert {all_ for _, all_, _ in told} == {1}
    assert any("Goed.csv" in what for _, _, what in told)


def test_the_worker_loads_nothing_that_it_may_not_need() -> None:
    command = worker_command()
    code = (
        "import sys; sys.path[:0] = sys.argv[1:]; import rvs_desktop.importing.worker, rvs_desktop.importing.recognising.recognise; "
        "print(sorted({name.split('.')[0] for name in sys.modules}))"
    )
    loaded = subprocess.run(
        [*command[:3], "-c", code, *command[5:]], capture_output=True, text=True, check=True
    )
    for library in ("pandas", "PySide6", "sqlalchemy", "openpyxl", "numpy", "alembic", "asyncio", "sqlite3"):
        assert f"'{library}'" not in loaded.stdout


def test_an_installed_program_starts_itself_as_the_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, WORKER_SWITCH]


def test_the_program_can_be_the_worker(tmp_path: Path) -> None:
    (path,) = files(tmp_path, "Goed.csv")
    jobs = [
        {"catalogue": pack_catalogue(KNOWN)},
        {"path": str(path), "hints": pack_hints(Hints()), "profile": None},
    ]
    told = "".join(json.dumps(job) + "\n" for job in jobs)
    command = [sys.executable, "-m", "rvs_desktop", WORKER_SWITCH]
    ended = subprocess.run(command, input=told, capture_output=True, text=True, check=True)
    found = unpack_recognition(json.loads(ended.stdout.splitlines()[-1])["found"])
    assert len(found.readings) == 2


def answered(lines: str) -> list[dict[str, object]]:
    output = io.BytesIO()
    worker.serve(io.BytesIO(lines.encode()), output)
    return [json.loads(line) for line in output.getvalue().splitlines()]


@pytest.fixture
def unconfined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the limits of the worker away from the process of the tests."""
    monkeypatch.setattr(worker, "confine_next_file", lambda: None)


@pytest.mark.usefixtures("unconfined")
def test_the_steps_of_a_file_are_told_before_its_answer(tmp_path: Path) -> None:
    (path,) = files(tmp_path, "Goed.csv")
    job = {"path": str(path), "hints": pack_hints(Hints()), "profile": None}
    said = answered(json.dumps({"catalogue": pack_catalogue(KNOWN)}) + "\n" + json.dumps(job) + "\n")
    assert [line.get("step") for line in said] == ["reading", "checking", "recognising", None]
    assert (said[-1]["size"], said[-1]["fault"]) == (path.stat().st_size, "")


@pytest.mark.usefixtures("unconfined")
@pytest.mark.parametrize(
    ("error", "code", "fault"),
    [(ValueError("Jan de Vries"), "unreadable", "ValueError"), (MemoryError(), "too_large", "")],
)
def test_a_bug_with_one_file_is_told_without_its_text(
    error: Exception,
    code: str,
    fault: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(*_: object) -> None:
        raise error

    monkeypatch.setattr(worker, "read_content", fails)
    (path,) = files(tmp_path, "Goed.csv")
    job = {"path": str(path), "hints": pack_hints(Hints()), "profile": None}
    line = worker.answer(job, worker.Known(KNOWN), lambda _step: None)
    found = unpack_recognition(json.loads(json.dumps(line["found"])))
    assert [problem.code for problem in found.problems] == [code]
    assert line["fault"].startswith(fault)
    assert "Vries" not in json.dumps(line)


def test_a_fault_is_logged_by_place_only(
    tmp_path: Path, misbehave: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    misbehave("def fails(*_): raise KeyError('Jan de Vries')\nworker.read_content = fails")
    with caplog.at_level(logging.INFO):
        (received,) = run(files(tmp_path, "stuk.csv"))
    assert received.recognition.refused
    assert "KeyError" in caplog.text
    assert "Vries" not in caplog.text + received.recognition.problems[0].message


def test_a_list_of_persons_leaves_no_trace_outside_the_worker(
    tmp_path: Path, shared: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = shared / "fixtures/import/32-personal-data/Caseload PGA januari.xlsx"
    with caplog.at_level(logging.DEBUG):
        received = recognise_file(path, KNOWN, Hints(), silent)
    assert [problem.code for problem in received.recognition.problems] == ["personal_data"]
    told = repr(received) + caplog.text
    assert not any(value in told for value in ("99999", "Testhuis", "Nepveld", "3862 BM", "1970"))


@pytest.mark.usefixtures("unconfined")
def test_many_figures_travel_in_short_lines_and_arrive_whole(tmp_path: Path) -> None:
    path = tmp_path / "Top-X.csv"
    months = [f"{year}-{month:02d}" for year in range(1990, 2020) for month in range(1, 13)]
    wide = ["Gemeente;" + ";".join(months)]
    towns = ("Zeist", "Soest", "Baarn", "Bunnik", "Houten", "Lopik", "Rhenen", "Woerden")
    wide += [town + ";" + ";".join(str(n % 90) for n in range(len(months))) for town in towns]
    path.write_text("Top-X-plannen\n" + "\n".join(wide), encoding="utf-8")
    known = known_catalogue()
    job = {"path": str(path), "hints": pack_hints(Hints()), "profile": None}
    said = answered(json.dumps({"catalogue": pack_catalogue(known)}) + "\n" + json.dumps(job) + "\n")
    slices = [line for line in said if "figures" in line]
    assert len(slices) > 1
    (found,) = recognise_files([path], known, Hints(), silent)
    values = {(one.area, one.period): one.value for one in found.recognition.readings}
    assert len(values) == len(found.recognition.readings) > 2000
    assert all(value == months.index(period) % 90 for (_, period), value in values.items())
