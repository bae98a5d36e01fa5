"""What needs the officer now, what people type, and how it is searched."""
