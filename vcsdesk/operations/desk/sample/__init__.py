"""How a sample borough is built: its source is read whole, then laid down by the program's own operations.

`source` and `board_source` say what the files in `resources/samples/` may hold, and `reading` reads them.
`sector`, `boards`, `choosing`, `seats`, `meetings`, `restructures`, `papers` and `texts` each lay down their
part of a `Making`; `offered` names the samples there are.
"""
