"""The command line: one file per command, in `verbs`, named as it is typed.

To add a command, write a file there with a click command called `COMMAND`. It is handed the clock, prints
what it has to say, and raises `Refused` when the person can put it right. Nothing of this room is imported
until a command is typed; `command_names` tells cheaply which words are commands. A command whose name is a
word of Python stands in a file with a `_` after it, such as `import_`.
"""

import pkgutil
from pathlib import Path


def command_names() -> tuple[str, ...]:
    """Give every command as it is typed, without importing any."""
    folder = Path(__file__).parent / "verbs"
    return tuple(found.name.removesuffix("_") for found in pkgutil.iter_modules([str(folder)]))
