"""Parts of the page of areas."""
