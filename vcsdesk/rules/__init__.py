"""The arithmetic of the trade: what is current, due, short, over or next.

To add a rule, write a pure function in the folder of its area: values in, values out. `today` and `on`
are arguments; nothing here reads a clock, a store or a screen. What a rule answers is never stored.
"""
