"""Collection rounds: what is asked of whom for a period, by which day, who was reminded, and when it came."""
