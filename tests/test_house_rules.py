"""Rules of the house that no other tool knows; each failure says what to do instead."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "rvs_desktop"

MODULE_LINES = 400
FUNCTION_LINES = 40
TOP = {
    ".ci",
    ".gitattributes",
    ".gitignore",
    "LICENSE",
    "README.md",
    "database",
    "docs",
    "installer",
    "pyproject.toml",
    "requirements.lock",
    "resources",
    "rvs_desktop",
    "tests",
}
HEAVY = {"alembic", "numpy", "openpyxl", "pandas", "pyqtgraph", "python_calamine", "sqlalchemy", "xlsxwriter"}
NETWORK = {
    "aiohttp",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "requests",
    "smtplib",
    "socket",
    "ssl",
    "urllib.request",
}
LOCAL_SOCKETS = {"QLocalServer", "QLocalSocket"}
QUESTIONS = {"QErrorMessage", "QFileDialog", "QInputDialog", "QMessageBox"}
ITEM_MODELS = {"QAbstractItemModel", "QAbstractTableModel"}
SQL_CALLS = {"exec_driver_sql", "execute", "executemany", "executescript", "text"}
# a page that shows several nouns, or a machine of the window, has no model of its own name
PAGES_WITHOUT_NOUN = {"base", "empty", "overview", "settings", "start", "taskforces", "welcome"}


@dataclass(frozen=True)
class Module:
    """One source file of the project, read and parsed once."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    def at(self, node: ast.AST) -> str:
        return f"{self.name}:{getattr(node, 'lineno', 1)}"

    def inside(self, *rooms: str) -> bool:
        return self.name.startswith(tuple(f"rvs_desktop/{room}" for room in rooms))


def _parse(folders: Iterable[Path]) -> tuple[Module, ...]:
    paths = sorted(path for folder in folders for path in folder.rglob("*.py"))
    texts = [(path, path.read_text(encoding="utf-8")) for path in paths]
    return tuple(Module(path, text, ast.parse(text)) for path, text in texts)


@cache
def package() -> tuple[Module, ...]:
    return _parse([PACKAGE])


@cache
def all_code() -> tuple[Module, ...]:
    return _parse(ROOT / folder for folder in ("rvs_desktop", "database", "installer", "tests"))


@cache
def tracked() -> tuple[str, ...]:
    """Names of the files under version control; a copy without its history has none to judge."""
    try:
        found = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no version control here, so nothing says which files belong to the project")
    return tuple(name for name in found.stdout.decode().split("\0") if name and (ROOT / name).is_file())


def tracked_texts() -> Iterator[tuple[str, str]]:
    for name in tracked():
        content = (ROOT / name).read_bytes()
        if b"\0" not in content:
            yield name, content.decode("utf-8", errors="replace")


def imports(module: Module) -> Iterator[tuple[ast.AST, str, str]]:
    """Every import as (node, module, name); ``import a.b`` has an empty name."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node, node.module or "", alias.name) for alias in node.names)


def calls(module: Module, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and _last_name(node.func) in names:
            yield node


def _last_name(node: ast.AST) -> str:
    return getattr(node, "attr", "") or getattr(node, "id", "")


def refuse(found: Iterable[str], instead: str) -> None:
    listed = sorted(set(found))
    if listed:
        pytest.fail(f"{instead}\n  " + "\n  ".join(listed), pytrace=False)


def test_a_module_has_one_responsibility_and_fits_on_few_screens() -> None:
    long = {module.name: module.text.count("\n") for module in all_code()}
    refuse(
        (f"{name}: {lines} lines" for name, lines in long.items() if lines > MODULE_LINES),
        f"Split by responsibility: a module has at most {MODULE_LINES} lines.",
    )


def _code_lines(module: Module, function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines that do something: no signature, docstring, blank lines or comments."""
    body = function.body[1:] if ast.get_docstring(function, clean=False) is not None else function.body
    if not body:
        return 0
    lines = module.text.splitlines()[body[0].lineno - 1 : function.end_lineno]
    return sum(1 for line in lines if line.strip() and not line.lstrip().startswith("#"))


def test_a_function_can_be_read_at_once() -> None:
    found = (
        f"{module.at(node)} {node.name}: {_code_lines(module, node)} lines"
        for module in all_code()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and _code_lines(module, node) > FUNCTION_LINES
    )
    refuse(found, f"Give a step its own name: a function has at most {FUNCTION_LINES} lines of code.")


def test_there_is_one_table_class_for_all_nouns() -> None:
    found = [
        f"{module.at(node)} {node.name}"
        for module in package()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef) and ITEM_MODELS & {_last_name(base) for base in node.bases}
    ]
    elsewhere = [place for place in found if not place.startswith("rvs_desktop/ui/tables/")]
    refuse(elsewhere, "Item models live in ui/tables/; a noun only lists its fields.")
    refuse(found[1:], "One item model serves all tables; describe the new noun by its fields instead.")


def test_signals_are_connected_to_named_slots() -> None:
    found = (
        module.at(call)
        for module in package()
        for call in calls(module, {"connect"})
        if any(isinstance(part, ast.Lambda) for argument in call.args for part in ast.walk(argument))
    )
    refuse(
        found, "Connect to a bound method with a name: a lambda keeps its owner alive and cannot be found."
    )


def test_translated_texts_are_literals() -> None:
    places = {"tr": 0, "translate": 1}
    found = [
        module.at(call)
        for module in package()
        if module.inside("ui/", "app", "screens")
        for call in calls(module, set(places))
        for argument in call.args[places[_last_name(call.func)] :][:1]
        if isinstance(argument, ast.JoinedStr | ast.BinOp | ast.Call)
    ]
    refuse(
        found,
        'tr() takes a literal, such as tr("{n} nieuw").format(n=n): a composed text is never translated.',
    )


def test_sql_is_never_composed_outside_the_store() -> None:
    found = (
        module.at(call)
        for module in package()
        if not module.inside("store/")
        for call in calls(module, SQL_CALLS)
        if any(isinstance(argument, ast.JoinedStr | ast.BinOp) for argument in call.args)
    )
    refuse(found, "Pass values as bound parameters; composed SQL is written in store/ alone.")


def test_the_program_knows_no_network() -> None:
    found = (
        f"{module.at(node)} {source} {name}".rstrip()
        for module in package()
        for node, source, name in imports(module)
        if source in NETWORK
        or source.split(".")[0] in NETWORK
        or f"{source}.{name}" in NETWORK
        or (source == "PySide6.QtNetwork" and name not in LOCAL_SOCKETS)
        or (source == "PySide6" and name == "QtNetwork")
    )
    refuse(
        found,
        "The program is offline: nothing in it opens a connection (a local server between two starts may).",
    )


def test_only_the_store_opens_the_file() -> None:
    found = [
        f"{module.at(node)} {source} {name}".rstrip()
        for module in package()
        if not module.inside("store/")
        for node, source, name in imports(module)
        if source.split(".")[0] in {"sqlite3", "apsw"} or name in {"create_engine", "sessionmaker"}
    ]
    found += [
        f"{module.at(node)} {node.attr}"
        for module in package()
        if not module.inside("store/")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and node.attr in {"_session", "create_engine", "sessionmaker"}
    ]
    refuse(found, "Use Database.read and Database.edit: every change passes the one seam that records it.")


def _only_for_types(module: Module) -> set[ast.AST]:
    """Everything that stands under ``if TYPE_CHECKING`` and so is never imported when the program runs."""
    blocks = (node for node in ast.walk(module.tree) if isinstance(node, ast.If))
    return {
        inner for block in blocks if _last_name(block.test) == "TYPE_CHECKING" for inner in ast.walk(block)
    }


def test_the_window_knows_no_sqlalchemy() -> None:
    found = (
        f"{module.at(node)} {source} {name}".rstrip()
        for module in package()
        if module.inside("ui/", "app", "screens", "__main__")
        for node, source, name in imports(module)
        if source.split(".")[0] == "sqlalchemy"
        and not (name == "Session" and node in _only_for_types(module))
    )
    refuse(
        found,
        "Pass a function of the domain to the workspace; its type, Session, is known under TYPE_CHECKING.",
    )


def test_pages_know_no_other_page() -> None:
    pages = "rvs_desktop.ui.pages"
    found = (
        f"{module.at(node)} {source} {name}".rstrip()
        for module in package()
        if module.inside("ui/pages/", "ui/parts/")
        for node, source, name in imports(module)
        if source == pages or source.startswith(f"{pages}.")
    )
    refuse(
        found, "What pages share stands in ui/parts/, which knows no page; or tell the window by a signal."
    )


def test_questions_and_file_pickers_are_asked_in_one_place() -> None:
    found = (
        f"{module.at(node)} {_last_name(node)}"
        for module in package()
        if module.name != "rvs_desktop/ui/ask.py"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Name | ast.Attribute) and _last_name(node) in QUESTIONS
    )
    refuse(found, "Ask through ui/ask.py, so that a test can answer and every question looks alike.")


def test_the_top_of_the_tree_holds_only_what_was_agreed() -> None:
    found = {name.split("/")[0] for name in tracked()} - TOP
    refuse(found, "Find the room it belongs to (README, map of the code) instead of the top of the tree.")


def test_no_file_names_a_package_registry() -> None:
    hosts = re.compile(
        r"pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org|archive\.ubuntu|(?m:^--(extra-)?index-url)"
    )
    refuse(
        (f"{name}: {found.group()}" for name, text in tracked_texts() if (found := hosts.search(text))),
        "The tools use the registry that the machine is set up with; leave its address out.",
    )


def test_no_file_names_a_folder_of_one_machine() -> None:
    paths = re.compile(r"(?<![\w.~*)\]}>-])/(?:work|root|farm)(?:/|\b(?![\w-]))")
    refuse(
        (f"{name}: {found.group()}" for name, text in tracked_texts() if (found := paths.search(text))),
        "Find folders from the file itself, the environment or a fixture.",
    )


def test_nothing_is_left_unfinished() -> None:
    marks = re.compile(r"\b(?:TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b")
    code = (
        (name, text)
        for name, text in tracked_texts()
        if name.endswith((".py", ".md", ".toml", ".sql", ".yaml"))
    )
    refuse(
        (f"{name}: {found.group()}" for name, text in code if (found := marks.search(text))),
        "Finish it, or leave it out and say so in an issue.",
    )


def test_code_has_no_section_bars() -> None:
    bar = re.compile(r"^\s*#.*?(?:[-=~*_]{4,}|#{3,})")
    found = (
        f"{module.name}:{number}"
        for module in all_code()
        for number, line in enumerate(module.text.splitlines(), start=1)
        if bar.match(line)
    )
    refuse(found, "A bar marks a second responsibility: split the module, or leave the line out.")


def test_the_first_window_loads_nothing_heavy() -> None:
    if find_spec("rvs_desktop.app") is None:
        pytest.skip("there is no window yet")
    script = f"import sys, rvs_desktop.app; print(*sorted({HEAVY!r} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    refuse(
        done.stdout.split(), "Import it in the function that uses it: importing rvs_desktop.app loads this."
    )


def test_a_noun_has_the_same_name_everywhere() -> None:
    pages = {path.stem for path in (PACKAGE / "ui" / "pages").glob("[!_]*.py")}
    nouns = {path.stem for path in (PACKAGE / "models").iterdir()}
    tests = {path.stem for path in (ROOT / "tests").rglob("test_*.py")}
    own = pages - PAGES_WITHOUT_NOUN
    refuse(
        own - nouns,
        "A page bears the name of its noun in models/, or stands in PAGES_WITHOUT_NOUN with a reason.",
    )
    refuse(
        (page for page in own if f"test_{page}" not in tests), "A noun with a page has tests of its own name."
    )
