"""Whose paper it is, and who helps."""
