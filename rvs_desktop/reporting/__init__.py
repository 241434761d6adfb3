"""Fixed reports, made from the data as they stand on a day."""
