"""The arithmetic of the trade: pure functions over records and plain values; today is always an argument."""
