"""What is done with the borough itself: starting one, correcting it, making a sample of it."""
