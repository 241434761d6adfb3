"""Parts of the page of Burgernet."""
