"""What was given to whom is remembered as it left the desk, and never changed."""
