from __future__ import annotations

import pytest

from rvs_desktop.models.documents import source_words


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("000:612", "Jaarplan Midden-Nederland 2017/2018, regel 612"),
        ("002:5-7", "Actieagenda Veiligheidscoalitie 2021, regels 5-7"),
        ("eigen telling 2000:612", "eigen telling 2000:612"),
        ("", ""),
    ],
)
def test_j3_8_a_source_is_named_as_people_call_it(source: str, words: str) -> None:
    assert source_words(source) == words
