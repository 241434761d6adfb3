"""The sample workbooks: every one scored with the scorer that lies beside them."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from rvs_desktop.importing.files.readers import read_workbook
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.recognising.recognise import recognise
from rvs_desktop.importing.recognition import Hints, Recognition, Severity
from tests.importing.known import catalogue, codes

# these need what was stored before, or are refused by the check on personal data before recognition
_ELSEWHERE = {"changed_values", "duplicate_file", "personal_data"}


def _scorer(folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _rows(file: str, found: Recognition) -> list[dict[str, str]]:
    names = {area.code: area.name for area in catalogue().areas}
    return [
        {
            "measure": r.measure,
            "area_code": r.area,
            "area": names[r.area],
            "period": r.period,
            "value": "" if r.value is None else str(r.value),
            "status": r.status,
            "qualifier": r.qualifier,
            "source_file": file,
            "source_sheet": r.sheet,
            "source_cell": r.cell,
        }
        for r in found.readings
    ]


def _outcome(found: Recognition) -> str:
    decision = any(problem.severity is Severity.DECISION for problem in found.problems)
    return "needs_decision" if decision else "imported"


def test_j7_1_the_sample_workbooks_are_read_without_a_mistake(shared: Path) -> None:
    folder = shared / "fixtures" / "import"
    scorer: Any = _scorer(folder)
    wanted = right = 0
    for case in sorted(path for path in folder.iterdir() if path.is_dir()):
        expect = scorer.read_expect(next(case.glob("*.expect.yaml")))
        if expect["store_nothing"]:
            continue
        latest: dict[tuple[str, str, str], dict[str, str]] = {}
        for step in expect["steps"]:
            for file in step["files"]:
                try:
                    found = recognise(read_workbook(case / file), catalogue(), Hints())
                except Refused:
                    assert "rejected" in step["outcome"], f"{case.name}: {file}"
                    continue
                assert _outcome(found) in step["outcome"] or _ELSEWHERE & set(step["report"]), (
                    f"{case.name}: {file}"
                )
                assert set(step["report"]) - _ELSEWHERE <= codes(found), f"{case.name}: {file}"
                latest |= {(r["measure"], r["area_code"], r["period"]): r for r in _rows(file, found)}
        counts, details = scorer.score(
            list(latest.values()), scorer.read_rows(next(case.glob("*.truth.csv"))), expect
        )
        assert counts["wrong"] == counts["extra"] == counts["blurred"] == 0, (case.name, details)
        wanted += counts["truth"]
        right += counts["right"]
    if not wanted:
        pytest.skip("the folder with sample workbooks is empty")
    assert right >= 0.99 * wanted
