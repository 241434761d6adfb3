"""Budgets to the cent: lines, amendments, realisation, reserves, grants and contributions."""
