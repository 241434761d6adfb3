"""Who sits in which body, on whose behalf, on any date: persons, bodies, seats and memberships through time."""
