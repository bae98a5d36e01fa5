"""What representatives report back from meetings."""
