"""Popolo JSON: how civic programs tell one another of people, organisations, posts and memberships.

`structure` is what a borough has to say in it and `shapes` is how Popolo says it. `writing` goes from one to
the other. What Popolo has no word for stands in blocks called `x_vcsdesk`, which other programs pass over.
"""
