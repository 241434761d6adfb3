"""RVS Desktop: the figures, people and plans of a regional safety coalition in one local file."""

from __future__ import annotations

__version__ = "0.1.0"
