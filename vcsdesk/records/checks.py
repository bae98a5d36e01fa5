"""SQL that many tables say alike: what a date, a partial date or a time of day may be."""


def day(column: str) -> str:
    """Write a column that holds a whole date or nothing."""
    return f"{column} TEXT CHECK ({column} IS NULL OR {column} IS date({column}))"


def partial(column: str) -> str:
    """Write a column that holds a date, a month, a year or nothing."""
    return (
        f"{column} TEXT CHECK ({column} IS NULL OR (length({column}) IN (4, 7, 10) "
        f"AND substr({column} || '-01-01', 1, 10) IS date(substr({column} || '-01-01', 1, 10))))"
    )


def clock_time(column: str) -> str:
    """Write a column that holds a London time of day or nothing."""
    return f"{column} TEXT CHECK ({column} IS NULL OR {column} IS time({column}))"


def valid() -> str:
    """Write the columns that say from when to when a fact holds; either end may be unknown or open."""
    return (
        f"{partial('valid_from')},\n{partial('valid_to')},\n"
        f"CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= {after('valid_to')})"
    )


def current(table: str, on: str = ":on") -> str:
    """Write the one meaning of current: a day, `:on` unless named, lies within the dates."""
    return (
        f"({table}.valid_from IS NULL OR {table}.valid_from <= {on}) "
        f"AND ({table}.valid_to IS NULL OR {after(f'{table}.valid_to')} >= {on})"
    )


def over(table: str, on: str = ":on") -> str:
    """Write that the dates lie wholly before a day."""
    return f"({table}.valid_to IS NOT NULL AND {after(f'{table}.valid_to')} < {on})"


def after(end: str) -> str:
    """Write what sorts after all of an end: '2026' comes before every day of 2026 and '2026~' after them."""
    return f"{end} || '~'"
