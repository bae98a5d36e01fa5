"""The report on a restructure: its facts, and the parts in which it is told."""
