"""Today, and printing from every screen."""
