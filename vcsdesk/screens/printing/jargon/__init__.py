"""The window of words and abbreviations: what each means, and which nobody has explained yet."""
