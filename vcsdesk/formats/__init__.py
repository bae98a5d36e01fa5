"""Files of other programs: what they say is read into plain values, and ours is written as they want it.

Nothing here knows the borough file: a reader gives frozen values with the row each came from, a writer is
handed frozen values. Hostile and broken files are refused in a sentence, `Refused`, and never half read.
"""
