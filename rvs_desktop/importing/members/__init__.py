"""Member lists of bodies, through their own door."""
