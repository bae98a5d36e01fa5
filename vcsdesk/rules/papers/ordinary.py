"""Capitals that nobody needs explained: ordinary words said loudly, units, days, titles and the like."""

_SAID_LOUDLY = """
a all an and any are as at be both but by can date do draft due each end for free from has have how if in is
item job last list must my name need new next no not note now of off on one only or our out page part plan
role see shall text the then this time to total two up us very was we who why will with yes you your
"""
_KNOWN_TO_ALL = """
ad am bc bst cc cd cm dvd est eur fax gb gbp gmt html id ie isbn issn kb kg km mb mm nb ok pc pdf pm po ps pto
rsvp tb tel tv uk url usa usb usd utc vip www xls doc docx
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
dr mr mrs ms mx ba bsc ma msc phd obe mbe cbe kc qc jp
"""

LOUD = frozenset(_SAID_LOUDLY.upper().split())
NOT_MEANT = frozenset(_KNOWN_TO_ALL.upper().split())
