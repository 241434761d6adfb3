"""Parts of the page of PGA and Top-X."""
