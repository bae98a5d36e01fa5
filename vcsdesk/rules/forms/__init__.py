"""What forms are known by when they come back."""
