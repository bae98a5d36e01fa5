"""Papers about bodies and seats: the rep pack and the handbook."""
