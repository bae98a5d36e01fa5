"""What printing is read from: how papers are arranged."""
