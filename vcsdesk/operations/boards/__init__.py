"""What is done with bodies and seats: setting up, naming, moving, ending, and who comes to sit."""
