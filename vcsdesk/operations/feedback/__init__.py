"""What is done with reports: forms taken in, read, typed and corrected."""
