"""pyqtgraph, known to the type checker as Any: what it infers from the source of the library is mostly wrong."""

from __future__ import annotations

from typing import Any, Final

import pyqtgraph  # noqa: TID253 - nothing imports this package before a page with a chart is wanted

pg: Final[Any] = pyqtgraph
