"""What was printed and given, and to whom."""
