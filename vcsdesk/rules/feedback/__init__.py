"""What reports say and when they are owed."""
