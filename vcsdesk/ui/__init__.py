"""The window's machinery, of which screens are made; it has no screens of its own."""
