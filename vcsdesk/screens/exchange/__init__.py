"""Bringing in what other files say: what columns mean, what would become of each row, and her answers."""
