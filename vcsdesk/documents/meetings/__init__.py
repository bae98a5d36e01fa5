"""Meetings on paper: the dates to come and the meetings that were."""
