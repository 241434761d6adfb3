"""Parts of the page of deliveries that are about rounds."""
