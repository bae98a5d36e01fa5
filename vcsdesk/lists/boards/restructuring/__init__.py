"""What a restructure would do, or did, read without writing anything."""
