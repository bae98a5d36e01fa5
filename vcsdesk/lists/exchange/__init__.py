"""What goes out to other programs, gathered from the borough."""
