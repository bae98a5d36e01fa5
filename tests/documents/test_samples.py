"""Every document prints from every sample borough; Hillingdon is read back page by page elsewhere."""

from pathlib import Path

import pytest

from documents.giving_out import print_out
from samples import DAYS, NAMES, sample
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.targets import targets
from vcsdesk.printing.edition import STANDARD
from vcsdesk.records.boards.restructure import Restructure

ON = DAYS[0]
# What adds to a pack is printed for those who hold one, which in a sample nobody does yet.
ADDS = {"pack-changes", "late-papers"}
DOCUMENTS = [
    each.name for each in documents().values() if each.about is not Restructure and each.name not in ADDS
]


@pytest.mark.parametrize("borough", [name for name in NAMES if name != "hillingdon"])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_it_prints_with_every_letter_and_every_paper(tmp_path: Path, borough: str, name: str) -> None:
    store = sample(borough, ON)
    wanted = targets(store, documents()[name], ON, ON)[:2]
    run = print_out(store, name, wanted, tmp_path, ON, STANDARD)
    assert len(run.paths) == len(wanted)
    assert (run.refused, run.unbound, run.missing_letters) == ((), (), ())
