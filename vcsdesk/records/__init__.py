"""What things are: one file per table or summed list, in a folder per area of the trade.

To add a table, write a file with a `Record`: the class is the meaning of the word, and its `schema`
is the history of its SQL, a step per date, only ever added to. Tables are STRICT, dates are ISO text
with a CHECK, references are real. A list that joins or sums is a `View` with a `select`.
Nothing else needs telling: the store finds both by walking this folder.
"""
