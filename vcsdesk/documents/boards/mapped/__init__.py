"""The map of boards on paper: on A4, on A3, or in tiles; each is followed by the same in words."""
