"""SQL that many lists say alike: what a body is called on a day."""

from vcsdesk.records.checks import current


def name_on(body_id: str, column: str = "name") -> str:
    """Give the name a body has on `:on`, or else the one nearest to that day that it ever had.

    A month in which a name changed belongs to both names; the later one is said.
    """
    return (
        f"coalesce((SELECT naming.{column} FROM body_name AS naming WHERE naming.body_id = {body_id} "
        f"ORDER BY ({current('naming')}) DESC, (naming.valid_from IS NULL OR naming.valid_from <= :on) DESC, "
        "naming.valid_from DESC LIMIT 1), '')"
    )
