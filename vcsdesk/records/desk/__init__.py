"""The borough itself."""
