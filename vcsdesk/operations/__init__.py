"""What people do: one verb, one step, in a folder per area."""
