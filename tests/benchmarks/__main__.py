"""``dev.py bench``: every benchmark with its floor, its ratio and the figure that is wanted."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import traceback
from importlib import import_module
from pathlib import Path

from harness import Benchmark, Outcome, run

MODULES = (
    "starting",
    "reading",
    "writing",
    "scrolling",
    "figures",
    "areas",
    "exporting",
    "rosters",
    "budgets",
)


def main() -> int:
    """Run the benchmarks that were named, or all; fails only when one could not be measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--repeats", type=int, default=0)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    known = [benchmark for module in MODULES for benchmark in _of(module)]
    unknown = set(options.names) - {each.name for each in known}
    if unknown:
        print(
            f"no such benchmark: {', '.join(sorted(unknown))}; there are {', '.join(each.name for each in known)}"
        )
        return 2
    chosen = [each for each in known if not options.names or each.name in options.names]
    outcomes = [_outcome(each, options.repeats) for each in chosen]
    measured = [outcome for outcome in outcomes if outcome is not None]
    _summarise(measured)
    return 0 if len(measured) == len(chosen) else 1


def _of(module: str) -> tuple[Benchmark, ...]:
    """A module that does not load must not hide the others."""
    try:
        return import_module(module).BENCHMARKS
    except ImportError:
        print(f"{module}: could not be loaded", flush=True)
        traceback.print_exc(limit=-1)
        return ()


def _outcome(benchmark: Benchmark, repeats: int) -> Outcome | None:
    """One that cannot be measured must not hide the others."""
    try:
        with tempfile.TemporaryDirectory() as folder:
            outcome = run(benchmark, Path(folder), repeats)
    except Exception:  # noqa: BLE001 - whatever went wrong is shown and the next one is measured
        print(f"{benchmark.name}: could not be measured", flush=True)
        traceback.print_exc(limit=-4)
        return None
    print("\n".join(outcome.lines()), flush=True)
    return outcome


def _summarise(outcomes: list[Outcome]) -> None:
    print("\nratio of product to floor, medians of rounds in one run:")
    for outcome in outcomes:
        mark = "reached" if outcome.good else "not reached"
        print(
            f"  {outcome.benchmark.name:16}{outcome.ratio:7.2f}   wanted ≤ {outcome.benchmark.wanted:.2f}   {mark}"
        )


if __name__ == "__main__":
    sys.exit(main())
