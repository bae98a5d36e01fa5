"""What brings a rep pack up to date: the pages to swap and the slip that says which."""
