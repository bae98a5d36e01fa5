"""Papers that came for meetings."""
