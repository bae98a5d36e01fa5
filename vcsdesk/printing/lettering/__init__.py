"""Letters: which face prints each word, how joined scripts are shaped, what no face can print."""
