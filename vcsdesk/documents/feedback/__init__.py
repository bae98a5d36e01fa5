"""Forms in which representatives report from meetings."""
