"""What each person carries."""
