"""The print room: everything that can be printed, how and for whom, and what was given to whom."""
