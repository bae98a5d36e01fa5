"""The supplement for papers that came after a rep pack was given: what it knows and what it says."""
