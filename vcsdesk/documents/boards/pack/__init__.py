"""The sections of the rep pack, from the welcome to the page for notes."""
