"""A source as a secretary reads it: the document, not its number."""

from __future__ import annotations

import pytest

from rvs_desktop.models.roster.sources import source_label


@pytest.mark.parametrize(
    ("source", "label"),
    [
        ("000:1029", "Jaarplan Midden-Nederland 2017/2018, regel 1029"),
        ("000:1029-1031", "Jaarplan Midden-Nederland 2017/2018, regels 1029-1031"),
        (
            "000:15; 001:778",
            "Jaarplan Midden-Nederland 2017/2018, regel 15; Veiligheidsstrategie Midden-Nederland 2019-2022, regel 778",
        ),
        ("brief van 3 maart", "brief van 3 maart"),
        ("999:12", "999:12"),
        ("", ""),
    ],
)
def test_a_source_is_called_by_its_document(source: str, label: str) -> None:
    assert source_label(source) == label
