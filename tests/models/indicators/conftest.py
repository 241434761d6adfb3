from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from rvs_desktop.store.database import Database
from tests.indicator_shop import Shop


@pytest.fixture
def shop(database: Database) -> Shop:
    return Shop(database)


@pytest.fixture
def sample_shop(sample_database: Database) -> Shop:
    return Shop(sample_database)


@pytest.fixture(scope="session")
def east_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("east") / "oost.rvs"
    Database.create(path, "oost-nederland").close()
    return path


@pytest.fixture
def east_shop(east_template: Path) -> Iterator[Shop]:
    opened = Database.open(east_template, read_only=True)
    yield Shop(opened)
    opened.close()
