"""What is seen: one file per screen."""
