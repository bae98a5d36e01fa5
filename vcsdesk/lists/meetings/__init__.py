"""Meetings as a diary."""
