"""Putting a file together from stretches of pages that were each laid out once.

A stretch of pages is kept as a `Block`: the objects of a PDF, with open places for the numbers that they and
what lies outside them get in a file. `bodies` makes blocks of what we set ourselves, `foreign` of papers
bound in, `fonts` of the letters both are printed in. `strips` draws what stands at head and foot, `pack` puts
all of it into one file, and `shelf` keeps what was laid out, so that nothing is laid out twice.
"""
