"""The timeline of a seat: drawn, told and as a table."""
