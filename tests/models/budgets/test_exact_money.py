"""No float touches money: not in the budgets, not on their way in; on the way out only where a cell needs one."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import rvs_desktop

ROOT = Path(rvs_desktop.__file__).parent
MODULES = sorted(
    [
        *(ROOT / "models" / "budgets").glob("*.py"),
        *(ROOT / "importing").glob("budget*.py"),
        *(ROOT / "reporting").glob("contribution*.py"),
        *(ROOT / "exporting").glob("budgets*.py"),
        ROOT / "store" / "reference_budgets.py",
    ]
)
_TO_A_CELL = {("budgets_workbook.py", "_euros"), ("budgets_workbook.py", "_derive")}
"""A cell of a workbook holds no exact number; what stands there reads back to the same cents."""


def _functions(tree: ast.Module) -> list[ast.FunctionDef]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def _uses_float(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return isinstance(node.value, float)
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id in {"float", "round"}
    return False


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_float_touches_money(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    allowed = {
        node
        for function in _functions(tree)
        if (path.name, function.name) in _TO_A_CELL
        for node in ast.walk(function)
    }
    found = [
        f"{path.name}:{getattr(node, 'lineno', '?')}"
        for node in ast.walk(tree)
        if _uses_float(node) and node not in allowed
    ]
    assert not found, f"amounts are whole cents or exact fractions: {', '.join(found)}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_amounts_are_only_divided_exactly(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for function in _functions(tree):
        divides = any(
            isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div) for node in ast.walk(function)
        )
        text = ast.unparse(function)
        exact = any(word in text for word in ("Fraction", "Decimal", "path", "folder", "part *"))
        assert exact or not divides, f"{path.name} {function.name} divides without Fraction"


def test_one_function_rounds() -> None:
    for path in MODULES:
        text = path.read_text(encoding="utf-8")
        assert "quantize" not in text, f"{path.name}: round with formats.half_up alone"
        assert "ROUND_" not in text, f"{path.name}: round with formats.half_up alone"
