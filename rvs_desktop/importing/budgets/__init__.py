"""Budgets and ledger exports, through their own door."""
