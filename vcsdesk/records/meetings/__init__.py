"""Meetings, the rhythm they follow, how their dates moved, and who came."""
