"""What is shown: one file per list, and the window, the command line and paper read the same rows.

To add a list, write a file with a frozen row, a function `rows(store, on, today)` and a `LISTING`. The
rows of a list are those of the day `on`; its plain field names are what `show --json` prints. Rows are
read once and swept here; what joins or sums in SQL is a `View` in `records`.
"""
