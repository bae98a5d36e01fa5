"""Setting maps of many boxes: the type in the boxes, signs and ties, pages of them, and posters in tiles."""
