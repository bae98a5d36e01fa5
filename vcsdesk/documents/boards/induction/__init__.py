"""The induction of somebody new to a seat: its days, its steps and its certificate."""
