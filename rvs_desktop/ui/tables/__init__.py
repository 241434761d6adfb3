"""One table for every noun: a noun lists its fields and rows, everything a user does in a grid stands here once."""
