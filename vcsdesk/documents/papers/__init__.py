"""What papers tell about the board’s own papers and the words in them."""
