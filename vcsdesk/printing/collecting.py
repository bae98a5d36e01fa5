"""What Python clears up by itself while papers are made: of what is made, and not of all that was there."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def only_new_looked_through() -> Iterator[None]:
    """Leave alone what is there already: to look through it again and again takes a tenth of a run.

    So it stays where the process is left altogether, which would look through everything on its way out.
    """
    gc.freeze()
    try:
        yield
    except SystemExit:
        raise
    except BaseException:
        gc.unfreeze()
        raise
    gc.unfreeze()
