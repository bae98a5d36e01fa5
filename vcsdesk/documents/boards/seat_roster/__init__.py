"""The roster of seats: board by board, the rule of its seats, then each seat with who sits there."""
