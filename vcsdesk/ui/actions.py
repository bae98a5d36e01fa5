"""What can be done with a row, or on a screen."""

from collections.abc import Callable
from typing import Any

import msgspec


class Action(msgspec.Struct, frozen=True):
    """Something to do: its words, and a function that does it; a refusal is said in the window.

    In a list `do` gets the current row, or with `many` a tuple of all chosen rows; on a screen, nothing.
    `opens` makes it what Enter and a double click do. `main` makes a screen's action the coloured button.
    `part` says what it is about: in a long menu it stands with its like, in a menu of that name.
    """

    words: str
    do: Callable[..., object]
    icon: str = ""
    key: str = ""
    tip: str = ""
    opens: bool = False
    many: bool = False
    main: bool = False
    part: str = ""
    may: Callable[[Any], bool] | None = None
