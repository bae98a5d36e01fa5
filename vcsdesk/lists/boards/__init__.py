"""Boards and groups as a tree, and their seats."""
