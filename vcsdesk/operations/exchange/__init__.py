"""Bringing in what other programs know, and giving them what is known here."""
