"""Floor, peer and product measured in turn in one run: only ratios taken together can be trusted."""

from __future__ import annotations

import gc
import os
import statistics
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

Measure = Callable[[], float]
"""Does the work once and returns the seconds that count."""


@dataclass(frozen=True)
class Side:
    """One of the things compared."""

    name: str
    measure: Measure


@dataclass(frozen=True)
class Benchmark:
    """A comparison with the figure that is wanted.

    Attributes:
        name: the word on the command line.
        title: what is measured.
        wanted: the product may take this many times the floor, at most.
        prepare: makes the sides in a folder of its own; the first is the floor, the last the product.
        repeats: rounds; in each every side is measured once.
        warm: whether a round that does not count goes first.
    """

    name: str
    title: str
    wanted: float
    prepare: Callable[[Path], AbstractContextManager[Sequence[Side]]]
    repeats: int = 5
    warm: bool = True


@dataclass(frozen=True)
class Outcome:
    """Median seconds per side, and the median over the rounds of product divided by floor."""

    benchmark: Benchmark
    medians: tuple[tuple[str, float], ...]
    ratio: float

    def lines(self) -> Iterator[str]:
        """Yield the lines of a report."""
        last = len(self.medians) - 1
        yield f"{self.benchmark.name}: {self.benchmark.title}"
        for place, (name, seconds) in enumerate(self.medians):
            role = {0: "floor", last: "product"}.get(place, "peer")
            verdict = (
                f"   {self.ratio:5.2f} × floor, wanted at most {self.benchmark.wanted:.2f}"
                if place == last
                else ""
            )
            yield f"  {role:8}{name:58}{seconds * 1000:10.1f} ms{verdict}"

    @property
    def good(self) -> bool:
        """Whether the wanted figure was reached in this run."""
        return self.ratio <= self.benchmark.wanted


def run(benchmark: Benchmark, folder: Path, repeats: int = 0) -> Outcome:
    """Measure the sides of one benchmark in turn."""
    with benchmark.prepare(folder) as sides:
        if benchmark.warm:
            for side in sides:
                side.measure()
        rounds = [[_measure(side) for side in sides] for _ in range(repeats or benchmark.repeats)]
    medians = tuple(
        (side.name, statistics.median(each[place] for each in rounds)) for place, side in enumerate(sides)
    )
    return Outcome(benchmark, medians, statistics.median(each[-1] / each[0] for each in rounds))


def _measure(side: Side) -> float:
    gc.collect()
    return side.measure()


@contextmanager
def as_a_job() -> Generator[None]:
    """Work as a job of the window does: the collection of garbage waits until the job has ended."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def processor_timed(work: Callable[[], object]) -> Measure:
    """Turn work into a measurement of processor time, also of the processes that it starts and waits for.

    Other programs on the same machine disturb it less than time on the clock; Windows counts only its own process.
    """

    def measure() -> float:
        started = sum(os.times()[:4])
        work()
        return sum(os.times()[:4]) - started

    return measure


def timed(work: Callable[[], object]) -> Measure:
    """Turn work into a measurement of the time it takes."""

    def measure() -> float:
        started = time.perf_counter()
        work()
        return time.perf_counter() - started

    return measure
