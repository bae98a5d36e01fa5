"""What people do: one verb, one step, in a folder per area of the trade.

To add an operation, write a function named as the user would say it: the store first, then what it is
about. It opens one `store.step("In the user's words")`, raises `Refused` when the person can put it right,
and gives back the record it made or changed. `today` is an argument where it matters.
"""
