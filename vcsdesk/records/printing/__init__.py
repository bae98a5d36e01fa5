"""What is kept about printing: how packs are arranged, her own texts, and what was given to whom."""
