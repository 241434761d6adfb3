"""Our own forms that come back filled in, read by their hidden keys."""
