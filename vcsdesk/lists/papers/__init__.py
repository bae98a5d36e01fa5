"""Papers as they came."""
