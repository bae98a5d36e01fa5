"""Very many papers with wrong bytes: each is bound or refused, none breaks the process that reads it.

VCSDESK_MUTANTS says how many; without it, a few.
"""

import os

from printing.hostile.mutants import mutants
from vcsdesk.printing.guard import Guard
from vcsdesk.refused import Refused

_BROKEN = ("broke off", "memory", "ended", "took too long", "in a way not met before")


def test_no_paper_with_wrong_bytes_breaks_the_process_that_reads_it() -> None:
    count = int(os.environ.get("VCSDESK_MUTANTS", "200"))
    broken = []
    with Guard() as guard:
        for seed in range(count):
            (paper,) = mutants(seed, 1)
            try:
                guard.clean(paper)
            except Refused as refused:
                broken += [seed] if any(words in refused.message for words in _BROKEN) else []
    assert broken == []
