"""One module a page; pages know no other page and are built when first shown."""
