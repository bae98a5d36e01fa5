"""What is done with papers: taking them in, their newer versions, and where they belong."""
