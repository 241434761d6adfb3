"""Charts made once, whose data is replaced: lines with targets and gaps, bars from nought, limits, and their table."""
