"""A restructure is drafted line by line, applied as one step, and reversed as one.

A draft may be half-filled and left. What can never be right is refused when it is written down; all else
that stands in the way is said by the preview, `lists.boards.restructuring.preview`.
"""
