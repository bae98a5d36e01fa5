"""Popolo JSON: how civic programs tell one another of people, organisations, posts and memberships.

Out: `structure` is what a borough has to say, and `writing` says it in the classes of `shapes`. What Popolo
has no word for stands in blocks called `x_vcsdesk`, which other programs pass over. In: `reading` takes
anybody's file, tells its groups, employers and constituencies apart, and gives what any source says.
"""
