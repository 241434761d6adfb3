"""Parts of the page of budgets."""
