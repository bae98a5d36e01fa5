"""What is seen: one file per screen, in a folder per area of the trade.

To add a screen, write a file with a `Screen` (the guide is in `vcsdesk.ui`): a title, an order, an icon
and the records it watches; `build` makes the widgets once and `refresh` fills them. Rows come from `lists`,
verbs from `operations`; what several screens share is in `panes` and `forms`. The window finds the screens
by walking this room.
"""
