"""Reports from meetings: forms that come back, photos typed beside, and what is owed."""
