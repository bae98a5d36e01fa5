"""What papers say: the abbreviations that stand in them, and whether anybody explained them."""
