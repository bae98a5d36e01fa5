"""What is brought in from other files: where it came from, and what each source said last."""
