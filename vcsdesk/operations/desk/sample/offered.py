"""The samples on offer: what each is asked for by, and what it shows."""

import msgspec


class Sample(msgspec.Struct, frozen=True):
    """A sample borough: the name it is asked for by, its title, and a sentence on what it shows."""

    name: str
    title: str
    sentence: str


SAMPLES = (
    Sample(
        "hillingdon",
        "Hillingdon",
        "Two main boards and 35 sub-groups, redrawn twice in the past year; the officer sits on 24 of them.",
    ),
    Sample(
        "lewisham",
        "Lewisham",
        "Fifteen boards with two elected representatives each, and a forum of more than 500 organisations.",
    ),
    Sample(
        "sutton",
        "Sutton",
        "Twenty-eight boards: the development worker sits on 6 and supports those who sit on the other 22.",
    ),
    Sample(
        "richmond",
        "Richmond",
        "Three boards, on which seats are held under a contract or by an organisation that names a person.",
    ),
    Sample(
        "camden",
        "Camden",
        "A plan board and its sub-committees, with reserved seats for which one sector alone votes.",
    ),
    Sample(
        "derbyshire",
        "Derbyshire",
        "Eight districts choose two people each; these sixteen choose who sits on the county’s boards.",
    ),
)
