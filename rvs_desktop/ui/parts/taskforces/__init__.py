"""Parts of the page of taskforces: rosters, persons and the oversight of both."""
