"""The sections of the handbook, from who we are to the version line."""
