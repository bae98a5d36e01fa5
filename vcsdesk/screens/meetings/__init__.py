"""Meetings as a list and as a month."""
