"""Printed papers: one file per document, its facts gathered first and then set out.

To add a document, write a module in the folder of its area with a frozen struct of facts, a
`gather(day, record_id)` that reads them, a `story(facts)` that tells them in parts of `vcsdesk.printing`,
and a `DOCUMENT` that names both, with its `purpose` and when it is `wanted`, as the Print room lists it.
`about=Seat` is what lets it be printed for seats; `about=None` prints one for the whole borough, and then
`gather` takes the day alone. A kind of record that no document was about yet wants a line in `targets`, which
says how those of its kind are found and named. What several documents say alike stands in a file of its own
beside them.

What is about a meeting is gathered for one seat at it: `gather(day, meeting_id, seat_id)`.
"""
