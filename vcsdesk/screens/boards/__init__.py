"""Boards and groups with their seats."""
