"""The file: what opens, what is refused and in which words, and that nothing is written around the record."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models import figures
from rvs_desktop.models.areas import area_by_code
from rvs_desktop.models.figures import Observation
from rvs_desktop.periods import Period
from rvs_desktop.store import history
from rvs_desktop.store.checking import check
from rvs_desktop.store.connection import APPLICATION_ID
from rvs_desktop.store.database import Database
from rvs_desktop.store.lock import FileInUseError
from rvs_desktop.store.versions import CURRENT


def put(session: Session, value: int, area: str = "GM0355") -> None:
    measure = figures.measures(session, ("pga_local_plans",))["pga_local_plans"]
    figures.set_observation(session, measure, area_by_code(session, area), Period.parse("2020-Q2"), value)


def values(database: Database) -> list[int | None]:
    return database.read(lambda session: list(session.scalars(select(Observation.value))))


def test_a_new_file_says_what_it_is(database_path: Path) -> None:
    raw = sqlite3.connect(database_path)
    assert raw.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert raw.execute("PRAGMA user_version").fetchone() == (CURRENT.packed(),)
    assert raw.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    raw.close()


def test_the_connection_is_set_up_so_that_a_reported_save_survives(database: Database) -> None:
    def read(session: Session) -> dict[str, object]:
        return {
            name: session.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("synchronous", "foreign_keys", "secure_delete", "locking_mode", "cell_size_check")
        }

    assert database.read(read) == {
        "synchronous": 3,
        "foreign_keys": 1,
        "secure_delete": 1,
        "locking_mode": "exclusive",
        "cell_size_check": 1,
    }


def _absent(path: Path) -> None:
    path.unlink(missing_ok=True)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_text("Gemeente;Aantal\nZeist;3\n" * 20)


def _foreign(path: Path) -> None:
    path.unlink()
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE bookmarks (id INTEGER)")
    raw.commit()
    raw.close()


def _newer(path: Path) -> None:
    raw = sqlite3.connect(path)
    raw.execute(f"PRAGMA user_version = {CURRENT._replace(major=CURRENT.major + 1).packed()}")
    raw.close()


def _cut(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2 // 4096 * 4096])


def _scratched(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for place in range(20_000, len(data), 997):
        data[place] ^= 0xFF
    path.write_bytes(data)


def _extra_trigger(path: Path) -> None:
    raw = sqlite3.connect(path)
    raw.execute("CREATE TRIGGER evil AFTER INSERT ON observation BEGIN DELETE FROM area; END")
    raw.commit()
    raw.close()


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (_absent, "bestaat niet"),
        (_folder, "is een map"),
        (_empty, "is leeg (0 bytes)"),
        (_text, "geen RVS-bestand"),
        (_foreign, "van een ander programma"),
        (_newer, "nieuwere versie"),
        (_cut, "beschadigd"),
        (_scratched, "beschadigd"),
        (_extra_trigger, "niet heeft gemaakt"),
    ],
)
def test_r7_every_unusable_file_has_its_own_sentence(
    database_path: Path, spoil: object, sentence: str
) -> None:
    assert callable(spoil)
    spoil(database_path)
    with pytest.raises(UserError) as caught:
        Database.open(database_path)
    assert sentence in str(caught.value)
    assert caught.value.hint


def test_r12_a_minor_newer_file_opens_to_read_only(database_path: Path) -> None:
    raw = sqlite3.connect(database_path)
    raw.execute(f"PRAGMA user_version = {CURRENT._replace(minor=CURRENT.minor + 1).packed()}")
    raw.close()
    with pytest.raises(UserError, match="nieuwere versie"):
        Database.open(database_path)
    database = Database.open(database_path, read_only=True)
    assert values(database) == []
    with pytest.raises(UserError, match="alleen om te lezen"):
        database.edit("Zeist invullen", lambda session: put(session, 3))
    database.close()


def test_r9_a_second_program_is_told_who_has_the_file(database: Database) -> None:
    code = (
        "import sys; from pathlib import Path; from rvs_desktop.store.database import Database\n"
        "from rvs_desktop.store.lock import FileInUseError\n"
        "try: Database.open(Path(sys.argv[1]))\n"
        "except FileInUseError as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(database.path)], capture_output=True, text=True, check=True
    )
    assert "is al open op" in done.stdout
    assert "sinds" in done.stdout


def test_r10_a_lock_of_a_dead_program_is_taken_over_and_the_file_checked(database_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from rvs_desktop.store.database import Database\n"
        "Database.open(Path(sys.argv[1])); os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(database_path)], check=False)
    database = Database.open(database_path)
    assert database.recovered
    database.close()
    again = Database.open(database_path)
    assert not again.recovered
    again.close()


def test_the_same_file_cannot_be_opened_for_writing_twice(database: Database) -> None:
    with pytest.raises(FileInUseError):
        Database.open(database.path)


def test_no_other_program_can_write_around_the_record(database_path: Path) -> None:
    raw = sqlite3.connect(database_path)
    with pytest.raises(sqlite3.DatabaseError):
        raw.execute("UPDATE area SET name = 'Elders' WHERE code = 'GM0355'")
    raw.close()


def test_an_edit_that_fails_leaves_nothing(database: Database) -> None:
    def work(session: Session) -> None:
        put(session, 3)
        session.flush()
        raise RuntimeError("halfway")

    before = database.read(history.change_sets)
    with pytest.raises(RuntimeError):
        database.edit("Zeist invullen", work)
    assert values(database) == []
    assert database.read(history.change_sets) == before


def test_an_edit_that_changes_nothing_makes_no_step(database: Database) -> None:
    database.edit("Zeist invullen", lambda session: put(session, 3))
    changes = database.edit("Zeist invullen", lambda session: put(session, 3))
    assert not changes
    assert len(database.read(history.change_sets)) == 2


def test_an_edit_says_what_it_touched(database: Database) -> None:
    changes = database.edit("Zeist invullen", lambda session: put(session, 3))
    ids = database.read(lambda session: frozenset(session.scalars(select(Observation.id))))
    assert changes.tables == {"observation": ids}


@pytest.mark.parametrize("value", [-1, 10_000_001])
def test_a_count_outside_its_range_cannot_be_stored(database: Database, value: int) -> None:
    with pytest.raises(Exception, match="count out of range"):
        database.edit("Zeist invullen", lambda session: put(session, value))
    assert values(database) == []


def test_j6_7_undo_and_redo_go_on_after_a_restart(database_path: Path) -> None:
    first = Database.open(database_path)
    first.edit("Zeist invullen", lambda session: put(session, 3))
    first.edit("Zeist verbeteren", lambda session: put(session, 4))
    first.close()

    second = Database.open(database_path)
    assert second.read(history.undo_status) == history.UndoStatus("Zeist verbeteren", "")
    second.undo()
    second.close()

    third = Database.open(database_path)
    assert values(third) == [3]
    assert third.read(history.undo_status) == history.UndoStatus("Zeist invullen", "Zeist verbeteren")
    third.redo()
    assert values(third) == [4]
    third.close()


def test_a_new_edit_ends_what_could_be_redone(database: Database) -> None:
    database.edit("Zeist invullen", lambda session: put(session, 3))
    database.undo()
    database.edit("Utrecht invullen", lambda session: put(session, 9, "GM0344"))
    with pytest.raises(UserError, match="niets om opnieuw te doen"):
        database.redo()


def test_nothing_to_undo_is_said_calmly(database: Database) -> None:
    with pytest.raises(UserError, match="niets om ongedaan te maken"):
        database.undo()


def test_an_earlier_step_can_be_undone_and_later_work_on_the_same_row_is_kept(database: Database) -> None:
    step = database.edit("Zeist invullen", lambda session: put(session, 3))
    database.edit("Zeist verbeteren", lambda session: put(session, 4))
    result = database.undo(step.change_set)
    assert values(database) == [4]
    assert [row.table for row in result.kept] == ["observation"]


def test_the_history_of_a_cell_tells_who_when_and_from_what(database: Database) -> None:
    database.edit("Zeist invullen", lambda session: put(session, 3))
    changes = database.edit("Zeist verbeteren", lambda session: put(session, 4))
    (row_id,) = changes.tables["observation"]
    lines = database.read(lambda session: history.cell_history(session, row_id))
    told = [
        (step.label, row.before and row.before["value"], row.after and row.after["value"])
        for step, row in lines
    ]
    assert told == [("Zeist verbeteren", 3, 4), ("Zeist invullen", None, 3)]
    assert all(step.author and step.at.endswith("+00:00") for step, _ in lines)


def test_r14_a_clock_that_goes_back_does_not_disturb_the_order(database: Database) -> None:
    database.edit("Later", lambda session: put(session, 3), at="2031-01-01T00:00:00+00:00")
    database.edit("Eerder", lambda session: put(session, 4), at="2020-01-01T00:00:00+00:00")
    lines = database.read(history.change_sets)
    assert [line.label for line in lines[:2]] == ["Eerder", "Later"]
    assert lines[0].at >= lines[1].at


def test_p5_a_changed_or_removed_line_of_the_history_shows(database_path: Path) -> None:
    database = Database.open(database_path)
    database.edit("Zeist invullen", lambda session: put(session, 3))
    database.edit("Zeist verbeteren", lambda session: put(session, 4))
    assert check(database) == []
    database.close()
    for statement in (
        "UPDATE change_set SET author = 'iemand anders' WHERE seq = 2",
        "UPDATE row_change SET after = replace(after, '3', '5') WHERE before IS NULL AND id = (SELECT max(id) - 1 FROM row_change)",
        "DELETE FROM change_set WHERE seq = 2",
    ):
        copy = Path(shutil.copyfile(database_path, database_path.with_name("kopie.rvs")))
        raw = sqlite3.connect(copy)
        raw.execute(statement)
        raw.commit()
        raw.close()
        spoilt = Database.open(copy, read_only=True)
        assert any("geschiedenis" in problem for problem in check(spoilt)), statement
        spoilt.close()
        copy.unlink()


def test_a_file_can_be_made_for_the_other_region(tmp_path: Path) -> None:
    database = Database.create(tmp_path / "Oost.rvs", "oost-nederland")
    assert check(database) == []
    database.close()


def test_an_unknown_region_is_refused_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="niet bekend"):
        Database.create(tmp_path / "Noord.rvs", "noord-nederland")
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_never_overwritten(database: Database) -> None:
    with pytest.raises(UserError, match="bestaat al"):
        Database.create(database.path)


def test_r5_a_full_disk_is_a_calm_sentence_and_the_file_stays_as_it_was(database_path: Path) -> None:
    code = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from rvs_desktop.store.database import Database; from rvs_desktop.errors import UserError\n"
        "from rvs_desktop.models.settings import change_setting, setting\n"
        "database = Database.open(Path(sys.argv[1])); signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "size = Path(sys.argv[1]).stat().st_size\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (size + 4096, size + 4096))\n"
        "try: database.edit('Vol', lambda s: change_setting(s, 'x', 'y' * 900000))\n"
        "except UserError as error: print(error)\n"
        "print(database.read(lambda s: setting(s, 'x', 'leeg')))\n"
    )
    if sys.platform == "win32":
        pytest.skip("file size limits exist on POSIX only")
    done = subprocess.run(
        [sys.executable, "-c", code, str(database_path)], capture_output=True, text=True, check=True
    )
    assert "er is niets opgeslagen" in done.stdout
    assert done.stdout.splitlines()[-1] == "leeg"
