"""Letters: which face prints each word, how joined scripts are shaped, and which letters nothing can print."""
