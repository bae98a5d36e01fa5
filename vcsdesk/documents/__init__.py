"""Printed papers: one file per document, its facts gathered first and then set out.

To add a document, write a module in the folder of its area with a frozen struct of facts, a
`gather(day, record_id)` that reads them, a `story(facts)` that tells them in parts of `vcsdesk.printing`,
and a `DOCUMENT` that names both.
`about=Seat` is what lets it be printed for seats; `about=None` prints one for the whole borough, and then
`gather` takes the day alone. What several documents say alike stands in a file of its own beside them.
"""
