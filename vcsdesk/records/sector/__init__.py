"""Organisations and people of the voluntary sector and of its partners, and how to reach them."""
