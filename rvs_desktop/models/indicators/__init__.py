"""Indicators: what is judged, against which target, how sure that is, and where each figure was published."""
