"""Bringing in what other files say: what columns mean, what would happen to each row, and her answers."""
