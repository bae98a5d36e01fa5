"""Setting parts in type: each kind of part has one function that turns it into flowables of a sheet."""
