"""What is done with organisations and people: keeping them, their places and how to reach them."""
