"""Bodies, the seats on them, who was appointed to each, and the documents that say what the role is."""
