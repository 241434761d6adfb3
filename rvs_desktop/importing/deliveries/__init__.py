"""From recognised files to one step in the file: compare, judge, ask, store, remember."""
