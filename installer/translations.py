"""Whether every text of the interface stands in every translation: one of the checks."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

import environment
from environment import ROOT

_FOLDER = ROOT / "resources" / "i18n"
_PACKAGE = ROOT / "rvs_desktop"
Texts = dict[tuple[str, str], str]


def main() -> int:
    """Compare each translation with the texts in the source now, and name what is missing."""
    wanted = _extract()
    trouble = [
        f"{path.name}: {problem}"
        for path in sorted(_FOLDER.glob("*.ts"))
        for problem in _problems(path, wanted)
    ]
    print("\n".join(trouble) or f"{len(wanted)} texts, all translated")
    return 1 if trouble else 0


def _problems(path: Path, wanted: Texts) -> list[str]:
    there = _read(path)
    missing = [
        f"not there: {context}: {source!r}" for context, source in wanted if (context, source) not in there
    ]
    empty = [
        f"not translated: {context}: {source!r}"
        for (context, source), state in there.items()
        if state == "unfinished" and (context, source) in wanted
    ]
    return [*missing, *empty]


def _extract() -> Texts:
    """Let Qt's own tool find the texts, into a file that is thrown away."""
    sources = [str(path) for path in sorted(_PACKAGE.rglob("*.py"))]
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        command = [environment.program("pyside6-lupdate"), *sources, "-silent", "-no-obsolete", "-ts", found]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return _read(found)


def _read(path: Path) -> Texts:
    """Texts by context and source, with ``unfinished`` where a translation is missing or marked so."""
    texts: Texts = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = "" if translation is None else translation.get("type", "")
            done = (
                translation is not None and "".join(translation.itertext()).strip() and kind != "unfinished"
            )
            if kind not in {"obsolete", "vanished"}:
                texts[name, message.findtext("source", "")] = "" if done else "unfinished"
    return texts


if __name__ == "__main__":
    sys.exit(main())
