"""Reports from meetings: those that came and those that are owed."""
