"""What needs the officer now, and whether the records make sense together."""
