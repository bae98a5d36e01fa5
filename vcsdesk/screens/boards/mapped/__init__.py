"""The map of boards as it is drawn on screen: its letters, its boxes, its ties and what they mean."""
