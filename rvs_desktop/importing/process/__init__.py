"""Talking with the isolated process that opens workbooks, and the limits it is held to."""
